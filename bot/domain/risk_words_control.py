"""Hurt, watched or ruled at home: money, phone, food, clothes, children, immigration, faith."""

from bot.domain.risk_grammar import About, Old, Rule
from bot.domain.risk_kinds import Kind
from bot.domain.risk_words_home import AT_WORK

_ORDINARY = """
    raped|rape
    hand on my knee|thigh|leg
    my? sgt|sergeant|inspector|boss|skipper|manager|supervisor|colleague|dci|di|tutor .. checks|
        reads|says|makes|lets
    training|course|policy|leaflet|module|victim|complainant|suspect|detainee|prisoner|caller|
        reported_by
    netflix|xbox|football|brew|takeaway|dishwasher_broken|bins|laundry|snor~|mother_in_law_visiting
    years_ago|used_to|previous_relationship|divorced_for|long_divorced|my_first
    flexible|leave|rota|shift_change|childcare|maternity|paternity|hours|pension_share
    lol|haha|joking
    """

CONTROL_RULES = (
    Rule(
        because="hurt or frightened at home",
        kind=Kind.DOMESTIC_ABUSE,
        about=About.ACTOR,
        duty=AT_WORK,
        old=Old.DROP,
        deniable=False,
        phrases="""
            # rules and permission
            i|have|must|not|only .. ask|asks|allowed|need|permission|made|makes|lets ..
                permission|to .. go|leave|ring|loo|eat|wash|drive|work|speak|toilet|wear|spend|
                sleep & he|she|husband|wife|partner|normal|sister|dad|unless|him|her
            he|she|partner|husband|wife|missus|boyfriend|girlfriend|fiance .. chooses|decides|
                controls|reads|tracks|counts|times|inspects|watches|listens|weighs|limits|rations|
                locks|hides|hid|takes|kept|burnt|smashed|cut_up|slashes|changed|moves ... my|me|
                what_i|where_i|how_much|us_in
            i hand|account|report|show|send|give .. over|for|him|her|all .. receipts|wages|money|
                phone|passwords|photo|mileage|penny|location|card
            every penny|mile|minute|receipt|call|text & she|row|checks|husband|wife
            app|tracker|airtag|camera|cameras|cctv|ring_doorbell|speaker|alexa .. every|tells_him|
                tells_her|him_if|on_me|watching|in_every|where_i_get & he|she|room|get_changed|
                husband|forty|wife|bedroom|my_phone
            mileage|odometer|sat_nav|fuel & he|she|reads|checks
            eleven|no|hasnt|havent pounds|money|any_money|a_penny & he|everything|leave|got
            my visa|passport|documents|papers & him|her|he|she|husband|family|flight|taken|plane
            my name .. debt|loans|credit|director & he|she|asked
            # threats and games
            he|she|partner|husband|wife|ex|boyfriend|girlfriend|family|dad|parents .. says|said|
                threatens|threatened|threatening|told|swore|will|shell .. never_see|take_the_kids|
                tell_my|tell_everyone|ring_my|report_me|out_me|outed|share|videos|pictures|hurt|
                poison|burn|cut_me_off|lock_me|turn_the_wheel|have_me_back|have_me_buried|
                cut_herself|cut_himself|wait_till_i_was
            pictures|videos|photos|nudes & if_i_leave|shift_whatsapp|gets_them|put_em|send_them &
                he|she|ex|partner
            outed me
            turn|jerk|grab the wheel
            leaves|left .. knife|note|hammer .. on|by .. pillow|bed
            god put_him|gave_him|says_i
            marry|married|engaged|marriage .. picked|chose|chosen|arranged|to_someone &
                not_allowed|lock|said_no|unless|flight|they|hit|dont_want
            family|parents|dad|brother|in_laws|uncle|community .. hit|hits|booked|taken|took|lock|
                keep|drives_me|watch|threatening & documents|girlfriend|coming_out|car|marry|
                daughter|leave|flight|out|honour
            in our|my community|culture|religion & hits|leave|belt|beats
            # blows, told sideways
            <he>|<partner>|he|she|wife|husband .. <hits> me|us|her|him & drunk|sorry|cried|again|
                belt|loading|breath|dishwasher|phone|ask|promise|only|football|night|kids|lie|
                watch|drinks|cry|stays|ironing|tea|once|twice
            <he>|<partner>|he|she .. only|just .. does|did|hits|hurts it|me .. when|drunk|twice|
                once|after|if
            hits|punches|kicks|smashes|throws|slams .. wall|door|doors|furniture|plates|things|
                cupboard|dishes & she|husband|next_to|head|never|at_me|wife|me
            abuse|abusive|violence|dv .. if|when .. he|she|only|bloke|man|never|twice|wife
            is it|that|this abuse|abusive|assault|gaslighting|controlling & he|she|wife|husband|
                partner|bloke|only|married|if
            never|not .. hit|laid|touched .. me|finger|hand & but|ask|wait|wall|scared|permission|
                afraid|clothes|just|door
            bruise|bruises|black_eye|burst_lip|marks|finger_marks|eye|concealer|makeup|limp ..
                telling|told|said|from|hide|cover|asked|hidden|parade|was|off|with & wife|husband|
                he|she|pst|dog|door|prisoner|partner|everyone|sergeant|fell|award|smile|hide|
                scene|missus
            told .. a_e|hospital|everyone|lad|work|sergeant|doctor .. fell|prisoner|dog|cupboard|
                five_a_side|stairs|door|walked
            prisoner did it & wife|husband|told|partner
            neck|throat|windpipe|airway & he|she|husband|wife|partner|black|voice|got_me|went|
                held|sunday|squeezed|pillow|boyfriend !tie|scarf
            pillow|cushion|duvet|hand .. on|over my face|mouth|nose
            held my head|me_under|me_down .. under|tap|water|bath
            poured|threw|thrown|chucked|pushed|shoved|dragged|locked|shut|pinned .. me|over_me ..
                out|down|over|on|in|at|into|through|off .. stairs|wall|step|floor|snow|garden|
                night|table|house|cupboard|barefoot|kitchen|bath|hair|car & he|she|husband|wife|
                partner|boyfriend|him|her|fiance|missus
            put .. his|her fag|cigarette|iron|hands .. out|on|round & my|hand|neck
            used her|his|a fist|fists|slipper|belt|stick|iron|hob & he|she|me|on|last
            handy with .. fists|hands
            punchbag|punch_bag|punching_bag & his|her|i_am|he|she|stress
            flinch|flinches|flinching|duck|tense .. when|if|as .. missus|wife|husband|he|she|
                partner|hand|cup|picks|moves|key
            walking on eggshells
            scared|frightened|afraid|terrified|feart .. of|to|when|what .. her|home|he|she|
                go_home|hame|partner|wife|husband|he_will
            i think .. frightened|scared|afraid & love|not
            dont love .. frightened|scared
            sleep|slept|sleeping .. car|clothes|shoes|floor|locked|hall|sofa .. because|him|her|
                on|he|she & him|her|he|she|husband|wife
            where .. i|can|do|could .. sleep|go|stay|men .. tonight|that_isnt_home|go|from_him|
                from_her
            where do men go
            cant|dont|not|wont .. go|goin|going .. home|hame & him|her|he|she|husband|wife|scared|
                partner|tonight|feart
            my bag .. packed|ready & drive|leave|go|shift|he|she|run
            got out|away|left him|her .. last_night|today|and & ringing|due_on|he|she|follow|
                looking
            leaving|leave|left|divorcing|finish|tell .. him|her|violent_man|husband|wife ..
                safely|safest|frightened|scared|run|friday|wall|do
            safest way to .. leave|tell|go
            hide|change|protect|keep .. my? address|next_of_kin|location & husband|wife|ex|him|
                her|person|look|partner
            is|are|if .. this|he|she|logged|husband|wife .. see|read|logged|know what_i_type|this|
                here|me
            whispering|typing .. downstairs|next_door|asleep|quietly & he|she
            non molestation
            injunction|restraining_order|court_order|exclusion_order & he|she|still|brother|
                lounge|house
            still letting_himself|turning_up|following|outside|in_my_house|watching|ringing & ex|
                he|she|split|him|left|moved
            ex .. checks|follows|texts|turns_up|lets|watches|rings|tracks .. me|my|in|on|up|
                outside
            sat|parked|waiting .. outside|on .. my wall|house|work|station & he|she|ex|him|left
            follows the|my|our van|car|patrol|shift
            turned|turns|shows up .. work|scene|station|my & she|he|wife|husband|see|slapped|
                check|crewed
            rings|rang|calls|emails|tells|told .. my sergeant|di|boss|work|force|inspector & he|
                she|lies|check|worried|husband|wife|unstable|drugs|partner
            social services|family_court|court .. on_me|unstable|lies|told & he|she|ex
            hides|pours|threw|flushes .. my .. pills|insulin|inhaler|medication|hearing_aids|
                glasses
            hearing aids|wheelchair|insulin & broke|hides|took|wont & she|he|husband|wife
            cut off|away .. from .. friend|family|everyone|sister|mum & he|she|me
            blocked|lost|stopped_seeing .. my|own|all .. sister|friend|mum|family & he|she|
                because|told
            calls|called|says|tells .. me|i_am .. mad|crazy|senile|unstable|stupid|useless|fat|
                ugly|worthless & he|she|wife|husband|writes|moves
            coercive|controlling|abusive|violent husband|wife|boyfriend|girlfriend|relationship|
                marriage|spouse|fiance & help|i|me|my|who|leave
            financial|emotional|physical|emotionally|physically|economic abuse|abusive|abused &
                partner|wife|husband|my|from|me
            victim of dv|domestic_abuse|domestic_violence|da
            married to .. he|she .. hits|beats|hurts
            it was my house
            same as my house|home|life|marriage
            what i say word_for_word
            report|reported|reporting .. my .. wife|husband|partner|ex .. for|hitting
            hit|hitting|beat|beats|beating .. me .. who|help|call|what
            my husband|wife|partner .. he|she beat|beats|hit|hits|hurt|hurts
            kids|daughter|son|children|little_girl .. smack|hit|saw|watch|between|awake|hears|
                hide & he|she|husband|wife|me|him|mummy|meant|beat
            gets|got .. nice|nicer & scared|before|worse|frightened
            every time i .. promotion|go|work|leave|see .. hurts|hits|marks|he|she
            if he|she|they lose|loses|loss|drinks|drunk & bruised|hits|me|monday
            i took the blame for
            threw my|burnt|burned .. notes|uniform|clothes|laptop|photos|exam & he|she|fire|wife|
                husband
            changed the locks
            he cries|apologises|says_sorry and_then|then|but .. strangles|hits|again
            therapist|friend|hairdresser|counsellor|doctor & coercive|controlling|abuse|
                told_and_that_is
            carries|looks_at|thinks .. gun|guns|safe|shotgun & husband|wife|he|she|scared|still|
                married
        """,
        excuses=_ORDINARY,
    ),
)
