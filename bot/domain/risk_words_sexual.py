"""Sexual assault, now or long ago."""

from bot.domain.risk_grammar import About, Rule
from bot.domain.risk_kinds import Kind
from bot.domain.risk_words_home import AT_WORK

SEXUAL_RULES = (
    Rule(
        because="sexually assaulted",
        kind=Kind.SEXUAL_ASSAULT,
        about=About.FIXED,
        deniable=True,
        duty=AT_WORK
        + """
            case|cases|interview|court|rasso|charged|allegation|witness|stats|awareness|solo|module
            scene|week|exhibit|trial|offence|offences|strategy|soit|sto|nightclub|
                disclosure_officer
            reported_by|report_of|reports_of
        """,
        phrases="""
            touch~|stroke~|rub~ my leg|knee|thigh|hair|back|shoulders|neck|face & breast|breasts|
                bum|thigh|up|chest|stop|froze|kept|then
            touched up !paint|photo|the
            got|had|have|having my .. <body> .. grabbed|groped|touched|squeezed|pinched|felt|
                fondled|slapped
            i|me|was|been|got|being|getting|am|were|get|just <touch> !on_the_phone|in_the_street|
                online|at_the_football|by_a_visitor
            been|got|was|were|being touched|grabbed|groomed|kissed by|when|at|without|
                sexually !by_his_story|by_the_message
            groomed by|when|at & me|i|my|was|been
            pulled|yanked|lifted|undid|ripped|pulling|unzipped .. my top|skirt|shirt|trousers|bra|
                dress|knickers|jeans .. down|up|off|open|undone|$ !on_a_nail
            <he>|someone|bloke|man|lad|drunk|they|prisoner|detainee|woman .. grabbed|touched|felt|
                groped|put|stuck .. me|my .. between|under|inside|down .. legs|clothes|skirt|top|
                trousers
            photo|photos|picture|pictures|video|filmed|camera|phone .. up|under|down my skirt|
                dress|top|blouse
            condom .. off|without|stealth~
            stealthed
            put|slipped|dropped something|stuff .. in|into my .. drink|glass|pint|wine
            woke .. strange|his|hers|hotel|unknown|someones flat|bed|room|house|place|
                sofa & remember|drink|naked|drunk|spiked|drugged|no_idea
            picture|pic|photo|video|pictures|pics .. of .. his|her bits|dick|penis|cock|privates|
                knob|junk
            i was .. asleep|passed_out|unconscious|too_drunk|frozen & he|she|did_it|carried|woke|
                anyway|him
            he|she did it anyway|while
            froze & let_him|let_her|didnt_say|couldnt|hands|touched|he|happened !laptop|system|
                screen|pay
            dont know if it counts|was_rape|is_rape
            hand|hands on|up my|me & knee|thigh|leg|further|car|kept|keeps|trying & he|she|sgt|him|
                inspector|boss
            it|he|things went too_far|further & hand|touch~|kiss~|knee|said_no|him|car|drunk
            took advantage of_me|when_i_was|while_i
            <touch> me|us !on_the_phone
            abused|molested & as_a_kid|child|childhood|when_i_was|uncle|stepdad
            ^ <touch> !file|case|investigation|victim
            <boss>|<partner>|uncle|stepdad|cousin|teacher|coach|priest|bloke|man|guy|
                lad .. <touch> me|i
            put|stuck|shoved|slid|pushed|ran|puts|sticks|forced|stick~ .. hand|hands|finger|
                fingers|tongue .. up|down|in|inside|on|between|into|round .. my .. <body>|legs|top|
                leg|pants|throat|mouth|trousers|dress|me
            hand|hands|tongue|fingers .. up|down|inside|in|between|into .. my <body>|top|leg|pants|
                dress|legs|throat|mouth
            grab|grabbed|grabs|grabbing|touched|touches|touching|groped|slapped|slaps|pinched|
                squeezed|rubbed|stroked|smacked|cupped|kissed|stroking|brushed|
                fondled .. my .. <body>
            <he>|<boss>|someone|bloke|man|guy|keeps|drunk .. grabbed|touched|touching|kissed|
                cornered|jumped_on|tried_it_on_with|pushed|touches|pinned|lunged_at|
                followed me .. xmas|christmas|do|party|night_out|leaving_do|without|pub|toilets|
                locker_room|changing_room|changing_rooms|lift|taxi|hotel|sexually|inappropriately|
                consent|when_i_was_asleep|while_i_slept|kitchen|bed|shower|against_him
            grabbed|touched|kissed me .. xmas|christmas|do|party|night_out|leaving_do|toilets|
                changing_room|hotel|without|inappropriately
            followed|cornered|pushed|trapped me .. changing_room|toilets|shower|bedroom|store|
                kitchen & touched|kissed|hands|grabbed|tongue|rubbed|exposed
            forced|forcing|forces|pushed|pushing|rubbed|rubbing|pressed|pressing|brush~|grinding|
                rubs|presses|ground himself|herself|themselves|up|crotch|groin|it on|onto|
                against me|us
            brush~|rub~|press~|grind~ .. up against|on me
            forced|made|pressured|coerced|makes|forces|guilted|manipulated me .. sex|sexual|
                perform|touch_him|touch_her|oral|kiss|sleep_with|go_down|do_stuff|do_things|
                have_sex|watch
            forced|pressured|coerced|guilted into .. sex|it|sleeping|bed|sexual
            made|forced to do things|stuff|sexual
            made me do stuff|things|it & him|to_him|tutor|uncle|probation|young|child
            sex|sleep_with_him|sleep|it .. when|while|after .. dont_want|didnt_want|asleep|said_no|
                drunk|passed|unconscious & me|i
            woke up .. he|she|him|someone|they|his|hers|with .. doing|touching|on_top|inside|
                having|knickers|naked|undressed|remember|no_clothes|bed|next_to|in_me|on_me
            woke up .. naked|on_top|inside_me|touching|no_memory|having_sex|undressed|no_knickers|
                no_clothes|in_his_bed
            keeps|kept|always|constantly touching|groping|stroking|hugging|rubbing|grabbing me|my
            no knickers|pants|clothes|underwear|memory & woke|remember|his|night
            cant|dont remember .. the_night|how|getting|going|last_night & drink|drinks|woke|naked|
                bed|spiked|his|sore
            didnt|did_not|never|without consent|consented|want_to_have_sex|want_sex|say_yes|
                want_it|want_him_to|give_consent|my_consent|agree_to_sex
            without my consent
            drink|drinks|i|been|got|were|was .. spiked
            spiked my drink|me
            he|she|they|someone|i said|told|saying|asked .. no|stop .. he|she|they|didnt|but|
                carried|kept|anyway|wouldnt|ignored
            he|she|they didnt|wouldnt|wont|never .. stop|carried|listen|take_no|get_off .. when|no|
                asked|told|said|answer
            he|she carried_on|kept_going|ignored .. said_no|no|stop|asked
            sexual assault|abuse|violence|touching & me|survivor|i_was|happened|my|i
            i .. sexually assaulted|abused|harassed
            survivor of sexual|rape|childhood|csa
            raped|rape me|by .. my|a|an|him|colleague|officer|sgt|husband|ex|someone|uncle
            my rape|rapist|abuser|attacker !job|file|case|trial|investigation|files|jobs|suspect|
                victim
            is|was it|that rape|assault|sexual_assault $
            suspect|prisoner|detainee|drunk|he|she|punter|someone|customer .. grabbed|groped|
                touched|squeezed|slapped|stuck|put|pinched .. my|hand .. <body>|down_my
            i think .. raped|sexually_assaulted|rape|assaulted_when|spiked
            sex|slept with|on me .. drunk|asleep|passed_out|unconscious|without|too_drunk
            too drunk|out_of_it|pissed .. sex|consent|touched|say_no|say_yes
            showed|flashed|sent|sends|sending|airdropped|got|gets|pulled|whipped|exposed .. his|
                her|unwanted|me .. dick|penis|pics_of_his|dick_pics|nudes|cock|privates|genitals|
                bits|himself|thing|willy|todger|old_man_out !badge|card|warrant|work
            his|her dick|penis|cock|thing|willy|todger out
            exposed himself|herself|themselves|penis|genitals
            drugged|roofied at|by|on|in|me
            flashed|wanked|masturbated|wanking|masturbating me|his|at_me|in_front|over|next_to
            felt|feels|feeling|touched|touches|touching me up
            tried to .. rape|kiss|undress|touch|force|get_me_to_sleep|get_in_my|get_into_my|
                take_my_clothes .. me|and|without|bed|room|pants
            abused|molested|touched|interfered .. as|when|by|with .. a_child|child|kid|i_was|young|
                uncle|grandad|stepdad|priest|coach|me
            i was .. 5|6|7|8|9|10|11|12|13|14|15|little|kid|child & uncle|cousin|stepdad|touched|
                abused|hurt_me|never_told|babysitter|grandad|coach|teacher|priest
            uncle|stepdad|grandad|coach|cousin|babysitter|priest & never_told|touched|abused|
                interfered|young|as_a_child
            took|shared|sent|posted|leaked|showed|filmed|secretly .. nudes|naked|intimate|sex|
                topless|upskirt|changing .. me|of_me|my|pictures|photos|without|group
            filmed|recorded|watched me .. shower|changing|sex|undress|toilet|naked
            sarc & me|myself|i|go_to
            <boss> .. <touch>
            rape~|raped & i_was|me|happened_to_me
            tongue & my_mouth|my_throat|kiss~|down_my
            sleep with|shag him|the_boss|my_sgt & or|promotion|probation|pass|pressur~|threat~|made
            sexual favours|favour
        """,
        excuses="""
            flashed me|my card|warrant|his_card|her|lights|badge|blue
            touched my|me heart|up_my_makeup|by_your|by_the|on
            spiked tyres|temperature|my_hair|blood|pressure
            demand|calls|levels|figures spiked
            kissed my own
            raped by the_system|hmrc
            touch up|base
            made me do stuff i_am_not_trained
            i was on|told|asked no
            slapped .. on the_wrist
            hands|hand on my shoulder $
            was i|he|she|it wasnt
            abused in|by|at the_street|members_of_the_public|football|a_member
            verbally|racially|homophobically abused
            abused in|by|on|at .. street|visitor|supermarket|phone|online|protest|crowd|public|
                football|pub|custody|station|town
            nothing like that
            user|officer|pc|he|she|colleague|staff .. was abused by
            abused .. racially|verbally|on_duty_by_protesters
            was|got|been abused .. street|public|online|shift|phone|callers|protest~|homophob~|
                racis~
            witness statement|statements
        """,
        urgent="""
            right now|outside
            just been|now raped|happened|attacked|assaulted
            tonight
            he_is|still here|in_the_room|outside|in_the_house
        """,
    ),
)
