"""Threatened, followed or hurt by somebody at work, or threatened for the work."""

from bot.domain.risk_grammar import Old, Rule
from bot.domain.risk_kinds import Kind
from bot.domain.risk_words import OUTSIDERS

COLLEAGUE_RULES = (
    Rule(
        because="threatened or hurt by a colleague",
        kind=Kind.THREAT,
        old=Old.DROP,
        phrases="""
            <boss> ... threaten~ .. me|us|my|to_kill|to_hurt|to_get|to_ruin|to_break|to_smash|
                violence|to_batter|to_end|to_make !with_upp|with_a|with_discipline|with_the|
                with_misconduct|with_psd|with_an|sick|upp|leave
            threaten~|threats|threat|intimidated|intimidating .. by|from|off .. <boss>|people_on|
                someone_on|others_on|people_at_work !with
            being|been|am threatened|intimidated|stalked|followed|blackmailed .. by|off .. my|a|
                the|somebody|someone|people .. <boss>|team|shift|section|relief|office|work
            <boss>|he|she .. going_to|will|wants_to|would|said|says|tells|told_me|warned ... kill|
                hurt|stab|batter|break|smash|burn|beat|knock|bury|end|finish|ruin|destroy|sort|
                deck|fill me|my|us|him|you|legs|out|in !lunch
            <boss> ... hit|punched|slapped|strangled|headbutted|kicked|choked|shoved|pinned|
                attacked|assaulted|cornered|squared_up|squares_up|squared|spat_at|swung|elbowed|
                slammed|shoulder_barged|barged me|us|to|up_to|me_by|my|at|into_me
            <boss> ... grabbed|grabs me by|my_throat|round|hard|arm|by_the
            <boss> .. pushed|shoved|slammed|threw|pinned me against|into|over|down_the|hard|
                up_against|across
            grabbed|pinned|cornered|hit|punched|shoved|slapped|attacked|assaulted|strangled .. by|
                by_my|by_a .. <boss>
            <boss> .. threw|throws|chucked|lobbed|launched|swung .. a|his|her|the|stapler|chair|
                mug|phone|laptop|kit|something .. at me|my
            threw|throws|chucked|lobbed|launched ... at me|my_head & <boss>
            scared|afraid|frightened|terrified|petrified of|what|by .. my|him|her|a|one|he|
                the .. <boss> .. will|he|might|going|do|hurt|and|knows|is|$ !board|interview|
                meeting|panel
            scared|afraid|frightened|terrified|petrified of my|a|one_of|the .. <boss>|team|shift|
                section|crewmate !board|panel
            scared|afraid|frightened|terrified .. go_to_work|go_in|be_on_shift|be_crewed|work_with|
                be_alone_with .. him|her|<boss>|because|$
            scared|afraid|frightened|terrified .. crewed_with|alone_with|in_a_car_with
            <boss> .. stalking|stalks|following|follows|followed|turning_up|turns_up|turned_up|
                outside|tracking|waiting|waits|hanging_round|sat_outside|drives_past|drove_past|
                watching .. me|my|home|house|us|flat|car|for_me
            <boss>|man_on_my_team|pc_on_my_team|person_on_my_team|at_work .. keeps|kept|
                constantly following|watching|threatening|waiting|turning_up|
                messaging_me_at_night !back
            if i .. report|tell|speak|say|talk|grass|complain|put|go ... hurt|kill|regret|sorry|
                hell|destroy|ruin|finish|pay|kids|family|happen|come_after|lift_home|find_out|
                watch|safe !form|apply
            or|said|warned|told .. regret_it|make_me_pay|destroy_me|ruin_me|finish_me|
                come_after_me|end_my_career|accident|keep_my_mouth_shut|sort_me_out|
                know_where_i_live|knows_where_i_live|watch_my_back|watch_myself|watch_yourself|
                watch_out|be_careful_what|get_me|get_hurt
            <boss>|he|she|they ... regret|watch_my_back|watch_yourself|watch_your_back|
                keep_my_mouth_shut|knows_where_i_live|my_life_hell|my_life_a_misery|
                accident_could_happen|know_where_you_live|have_an_accident
            snitches|grasses|snitch|grass|rats get|end|stitches|hurt|what
            noose|rope|bullet & on|in|left|hung & my|chair|locker|desk|hook|peg
            make me|us disappear|pay|regret|suffer|wish & <boss>|he|she|said|threat~
            dead|a rat|mouse|bird|fish|shit|bullet|noose in|on my locker|desk|bag|tray|helmet|car
            left|put|found|leaving|got|had .. rat|noose|bullet|threatening_note|shit|threat~|
                cheese|dog_shit .. in|on .. locker|desk|car|tray|pigeon_hole|windscreen|bag|
                drawer & me|my|i !facilities|for
            keep|kept|keeping my|your|me mouth|gob|trap|head shut|or|quiet & or_else|said|told|
                threat~|better|warned !arrest
            or else & shut|mouth|quiet|threat~|warned|complaint|grass|report|psd !improve
            next time .. no|there .. cameras|witnesses|nobody|backup|back_up
            grabbed|had|got me by .. collar|throat|scruff|neck|shirt & colleague|pc|sgt|sergeant|
                crewmate|oppo|boss|skipper|work|inspector|di|he_said
            frightened|scared|afraid|terrified .. be|being|get|go .. crewed|single_crewed|alone|
                paired|posted with|out .. him|her
            someone|somebody|bloke|lad|colleague|one .. from|at work|my_team|the_office|my_shift|
                the_nick|shift .. sitting|sat|parked|outside|following|follows|followed|turned_up|
                waiting|watching|stalking
            finish|end|ruin|destroy my .. career and_me|and_my
            slashed|keyed|smashed|let_down my|the tyres|car|tire|windscreen & <boss>|work|report~|
                nick|station|reported|since|colleague
            destroy|ruin|finish|end|break|bury|get me if|when|for|unless|$ & <boss>|psd|report|he|
                she|told
            he|she|<boss> will|will_just|would ruin|destroy|finish|end|bury|break me
            not|dont|isnt|wont .. safe|feel_safe|safety at work|on_my_team|on_shift|with_my_sgt|
                with_him|with_my_crewmate|around_him|around_her|with_my_team|in_the_nick|
                at_the_station|with_my_colleague|in_the_car_with|crewed !since_the_office|
                because_of_my_condition
            not safe .. with|on|in|around .. my team|shift|section|relief|sgt|<boss>
            not|wont|dont|refuse~|never .. back|coming|come|turn_up|respond|answer|
                backing .. urgent_assistance|my_shouts|when_i_call_up|push_my_button|me_up|
                when_i_shout|emergency_button|backup
            left|leaves|leaving|leave|on_my_own me .. without_backup|without_back_up|to_get_hurt|
                to_get_beaten|to_get_a_kicking
            retaliation|reprisals|reprisal
            <boss> ... blackmail~ .. me|us
            blackmail~ .. me|by
            squared up|squares .. me
            cornered me .. threatened|locker|against|and|car_park|said
            accident|accidents happen|happens if|when i|you|to
            never|not .. get|come|make .. home safe
            said|told|says .. end|finish|do|bury|break me $
            pulled|pointed|aimed|drew|drawn .. taser|gun|glock|pava|red_dot|baton .. on|at me|
                colleague|<boss>|us|my
            making|make|made my life .. hell|misery & threat~|scared|follow~|house|hurt
            put|got .. price|bounty on my|me
        """,
        duty="""
            suspect|prisoner|detainee|offender|shoplifter|public|punter|defendant|my_partner|
                partner_hits|training
            statement|husband|wife|boyfriend|girlfriend|upp|gross|investigating|redundancy|transfer
            misconduct_meeting|disciplinary|sack|custody_block|officer_safety|restraint|victim|
                domestic
            homeless|ost|scenario|cps|kicked_off|nominal|ocg|burglar
            """,
        excuses="""
            my team were|was|got
            suspect|prisoner|detainee|offender|nominal|shoplifter|punter|drunk .. threaten~|hit|
                punched|said|kicked|spat
            hit me up|with_a|with_another|with
            <boss> .. pushed me to|for|towards|forward|into_going|into_applying|hard_to
            kill me if|when|lol|for
            threaten~ to|with go|leave|resign|put|transfer|strike|move|quit|upp|a
            threaten~ to? stop|cancel|cut|take my|our|the
            threaten~ to go|leave|resign|put_me|transfer|move|quit|report|dock|take
            kicked me off|out_of|out|from
            get me a|the|some|my|to|into|on|more|signed|up
            get my leave|rest|pay|kit|stripes|pdr
            will get|hit his|target|targets|their
            break my|me probation|in|leave
            mate in|at
            end my secondment|attachment|probation|contract|shift|tour
            hit .. the_roof|target
            threw me in_at|under_the_bus
            ruin my christmas|weekend|leave
        """,
        urgent="""
            outside|right_now|now
            outside my house|home|door|flat
            knife|gun|strangle~
        """,
    ),
    Rule(
        because=OUTSIDERS,
        kind=Kind.THREAT,
        old=Old.NOW,
        phrases="""
            death threat|threats
            suspect|prisoner|detainee|offender|nominal|defendant|criminal|ocg|gang|dealer|someone|
                somebody|they|man|bloke .. threaten~|threatened|threats .. my|our family|wife|
                husband|kids|children|mum|dad|partner|home|house
            suspect|prisoner|detainee|offender|nominal|defendant|criminal|ocg|gang|dealer|someone|
                somebody|they|man|bloke has|have|is|keeps .. threatened|threatening to? kill|hurt|
                stab|shoot|find|get me|us
            suspect|prisoner|detainee|offender|nominal|defendant|ocg|gang|dealer .. threatened to
                kill|stab|shoot|find me|us $
            got|had|received|getting|sent .. threat|threats .. to_kill|on|via|in .. facebook|
                online|whatsapp|instagram|insta|messenger|text|post|me
        """,
        excuses="""
            threatened|threats|threat .. me|us at|in|on|during|while
            threatened|threatening|threatens .. to? .. kill|stab|shoot|burn|hurt|harm .. the|his|
                her|
                their|a|an|another|shopkeeper|staff|nurse|victim
            protecting|vip|principal
            threatened to jump|himself|herself|leave
            to .. the|his|her|their|a|another family|wife|victim|witness
            hit|hits me|us with
        """,
        duty="""
            victim|witness|caller|complainant|training|policy|file|case|statement|markers|
                investigating|colleague|mp|councillor|neighbour
        """,
    ),
)
