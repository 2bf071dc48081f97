"""Somebody close may end their life: what they said, sent, gave away, or where they went."""

from bot.domain.risk_grammar import Rule
from bot.domain.risk_kinds import Kind

_ORDINARY = """
    finish|end my career
    noose on my
    procedure|yr_old|year_old
    victim|detainee|prisoner|misper|suspect|caller|member_of_the_public|patient|training|policy
    leaving_do|retirement|transfer~|promotion|goodbye_card|collection_for|wedding|birthday
    annual_leave|holiday|maternity|secondment|long_sleeves_policy
    <he> joking_about_my
    exercise|role_play|scenario
    """

CLOSE_ONES_RULES = (
    Rule(
        because="worried that somebody else may end their life",
        kind=Kind.SOMEONE_ELSE,
        deniable=False,
        phrases="""
            barricaded|locked himself|herself .. in & shotgun|gun|knife|rope|pills|tablets|blade|
                wont
            # what was said
            <them> .. said|says|saying|told|tells|asked|texted|messaged|keeps|talks|typed|wrote|
                promised|rang|hinted|joked|jokes ... not_be_here|be_here|be_around|wont_be_here|
                better_off|dying|dead|suicide|end_it|ending|kill|do_it|doing_it|burden|funeral|
                sleep_forever|run_out_of_reasons|nothing_after|see_me_again|be_seeing|
                eat_a_bullet|cutting_me_down|look_like_an_accident|made_peace|joining|cant_go_on|
                bleed_out|kids_see_the_body|the_body|look_after_my|tired_of_fighting|doesnt_want|
                hold_on|wants_it_over|want_it_over|wake|waking_up|hang|jump|bridge|bridges|poison|
                when_i_am_gone|going_to_heaven|finish|lose_his_life|rather_be
            <them> .. saying|said|say goodbye|bye|sorry|farewell|goodnight & kids|sea|weird|
                without|voice|really|crying|phone|hours|note|reservoir|whatsapp
            <them> .. signing_off|said_goodbye|goodbye|saying_goodbye & good|voicemail|message|
                text|sounded|kids|phone|group|left
            <them> .. is .. suicidal|not_safe|isnt_safe
            <them> .. isnt|not safe
            <close>|husband|wife|colleague|friend|he|she|kid|teen|boy .. suicidal|self_harms|
                self_harm
            <them> .. cutting|cut|cuts|carved|burning|starving|bleeding .. <other>|her_arms|
                his_arms|wrists|thigh|arm|leg|too_deep|words
            <them> .. showed|shown|show me .. scars|cuts|arms|knot|plan|list|letter
            <them> .. tried last|again|before|since|in|to_jump|to_hang
            since he|she tried
            <them> .. drinking .. to death
            # what was sent, left, given
            <them> .. sent|left|posted|wrote|put|typed|gave|given|handed ... note|letter|goodbye|
                photo_of_a|pins|pin|medals|location|will|passwords|keys|obituary|wedding_ring|
                bank|dog|everything|rope|noose|bath
            found|read|seen|saw|discovered|come_across ... noose|rope|note|letter|search_history|
                googling|diary|list|blister|stash|pills|vodka|tablets|razor|blades & he|she|his|
                her|husband|wife|son|daughter|mate|sister|partner|stepdad|colleague|brother
            goodbye|suicide letter|note|message|text & his|her|my_hand|he|she|mate|from
            <them> .. gave|given|giving|gives|sold|selling|handed|tidied|labelled|emptied|cleared|
                closed .. away|dog|medals|everything|house|account|season_ticket|bike|stuff|
                locker|things|savings
            <them> .. left|leaving|blocked .. group|chat|everyone|whatsapp|phone & thank|note|
                wallet|letter|silent|sorry
            hoarding|stashing|saving|counting .. tablets|pills|meds|medication
            thanked|hugged|shook .. us|me|everyone|hands|all & quiet|never|liked|cut|sold|verdict|
                way
            sent me .. photo|picture|location|pins|password & rope|bridge|hose|bath|pills|bank|
                middle|roof
            # where they went, what they did
            <them> .. on|at|up|off|near|towards|to|over|in|by .. <height>|<rail>|reservoir|woods|
                lake|layby|river|sea|cliffs|loft|garage|roof & he|she|rang|phone|stood|been|mins|
                told|friend|mate|brother|son|text|gone|answer|what_do_i|dead|come_down|phone|
                pinged|rope|hose|wont|boots
            <them> .. <he>? took|taken|takes|taking|swallowed|overdosed|took_an ... pills|
                something|overdose|everything|all|them|antidepressants|rope|blade|dog_lead|meds|
                whole
            overdose & mum|dad|sister|brother|wife|husband|daughter|son|partner|mate|he|she|
                friend|colleague
            stomach pumped
            cant wake|rouse him|her|my
            pills|tablets|meds & missing|gone|hidden & wife|husband|nan|mum|sister|he|she|partner|
                drawer
            <them> .. missing|gone_missing|vanished|gone_out & wallet|phone|letter|woods|pinged|
                note|said|lead|ring
            not|isnt|wont .. answering|picking_up|replying|home|come_home|answer & he|she|said|
                burden|goodbye|told|love|locker|multi|chips|date|sunday|locked|husband|mate
            <them> .. knife|razor|blade|gun|shotgun|rope|noose|hose & himself|herself|barn|sat|
                loft|photo|neck|lanyard|cabinet|trust|lap|head|car|garage
            pulled|talked|dragged|got .. him|her|wife|mate|husband|son|brother .. back|down|off|
                in .. over|off|from|railing|balcony|bridge|ledge
            in|on .. resus|itu|a_e|ward .. hanged|tablets|overdose
            section my|him|her|husband|wife|own|son|daughter
            how do i .. section|stop him|her|my_husband|my_wife|my
            how do|can i|you stop .. <close>|husband|wife|him|her|them .. from ending|killing|
                doing|hurting
            break|force|kick .. into|entry|door|in .. friend|mate|him|her|dead|flat|goodnight
            check on|round .. him|her|a_pc|pc|colleague|officer|ex|my & kill|done|taken|without|
                worried|overdosed|safe|big_thing
            welfare check .. on & overdosed|told_me|kill|suicidal|end|he|she
            frightened|scared|terrified|worried what .. find|he_will|she_will|he_might|she_might
            dont|cant leave him|her|them .. alone|with|for
            sat|sitting outside .. his|her|brother|bedroom|room
            about to|going_to lose one|him|her|them .. of|tonight
            do i take .. car_keys|keys|belt|phone
            pray~ .. die|wake & she|he|hear|every_night|girl|student
            <them> .. googling|searching|searched|looking_up .. poison|methods|ways|how|
                paracetamol|hanging
            <them> .. loaded .. gun|shotgun
            <them> .. unclip~|stepped .. captor|gun|lorry|road
            stepped .. front .. lorry|bus|train|traffic & colleague|mate|he|she
            isnt joking|a_joke .. anymore
            <them> .. chose|choose|picked .. day|date|way|method
            terminal & choose|himself|herself|day
            promised .. wouldnt|wont|not .. tell & tried|friend|suicide|kill
            <them> .. gone|going off_the_rails|quiet|downhill & suspended|psd|worried|goodbye|
                verdict
        """,
        excuses=_ORDINARY,
    ),
)
