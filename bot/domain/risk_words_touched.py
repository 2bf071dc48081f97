"""Touched, forced, filmed or spiked, told sideways: then or now, by whoever it was."""

from bot.domain.risk_grammar import Rule
from bot.domain.risk_kinds import Kind

_ORDINARY = """
    not|wasnt|isnt sexually|touched|raped
    my? rape job|case|file|trial|victim|investigation|suspect
    training|course|module_on|policy|leaflet|victim|complainant|suspect_exposed|report_of|caller|
        job_where
    investigating|statement|mg11|charge|cps|sentencing|iso_course|sto_course|definition|
        difference_between
    handshake|high_five|back_rub_chair|massage_chair|physio_appointment|smear|mammogram|fitting|
        measured
    dog|cat|kitten|toddler|football_team
    """

TOUCHED_RULES = (
    Rule(
        because="sexually assaulted",
        kind=Kind.SEXUAL_ASSAULT,
        deniable=False,
        phrases="""
            put|puts|putting|slid|shoved|shove|stuck|ran|had|got|pit|his|her .. hand|hands|
                fingers|mouth|tongue|arm|haun .. up|down|on|in|between|under|inside|over|round ..
                my|me|his|her|ma|their .. skirt|trousers|top|shirt|jeans|knickers|lap|thigh|bra|
                leg|legs|hip|neck|pants|blouse|vest|breast|bum|waist|face
            hand|hands|mouth|fingers .. up|down|on|inside|in|between .. my|ma .. skirt|lap|thigh|
                jeans|pants|shirt|top|neck|hip|trousers|legs|blouse|knickers
            grabbed|grabs|squeezed|squeezes|squeezing|groped|slapped|rubbed|pinched|felt|touched|
                touches|licked|kissed|stroked|patted .. my|me|himself_on .. bum|chest|boobs|
                breast|balls|arse|crotch|thigh|groin|tits|where|neck|force|lips|there|up
            rubbed|rubbing|pressed|presses|grinding .. against|up_against|himself|on .. me|on_me
            wandering hands
            all over me .. rash|like
            touched|touching me|by_him|by_her .. and|where|when|he|she|without|there|need &
                scared|anyone|job|not|finished|wanted|grievance|then|door|hurt
            if anyone|they knows i_was touched
            cant|wont|not|havent .. let|be|bear|being .. touched|touch_me & since|husband|wife|
                because|him
            held me down
            forced himself|herself|me|his .. on|to|onto
            forced|made|makes|make .. me .. touch|perform|sit|oral|sex|kiss|undress|strip|knee|
                do_things|do_it|watch
            oral sex
            said no|stop|i_was_tired|i_want_to_go_home & whole|kept|laughed|anyway|didnt|then|
                drink|he|she|the_whole|three|still|saying
            i? said yes to a_drink|dinner|a_lift
            said no & he|she|they .. carried|didnt_stop|did_it|laughed|anyway
            i|and froze|went_stiff|was_stiff|didnt_scream|didnt_want|lay_there|couldnt_move & he|
                she|him|hand|it|sex|sign|coach|board|did|let
            i let him|her & sign|want|needed|just|hours|scared|wearing
            woke|woken|waking|came_round|came_to .. up|to|with|and .. clothes|naked|hurt|bed|him|
                her|pictures|wrong|on_me|no_memory|half|undressed|inside
            no memory|blank|dont_remember|bit_of_the_night|nothing_til & hurt|slept|clothes|
                morning|missing|drink|spiked|woke|gin
            put something in .. my|drink
            spiked|drugged|roofied & drink|me|my|woke|club|night
            got me drunk|wasted
            passed out|asleep|unconscious & on_top|got_on|he|she|me|settee|woke|inside|sex
            sarc|rape_crisis|sexual_assault_centre & me|myself|i|for|cant|number|know
            rape crisis|support number|line|please
            sti|pregnancy test|morning_after .. because|after|someone|what
            is|was|does .. it|that .. rape|assault|count|sexual_assault|consent & married|dates|
                drunk|respond|no|away|even|we|consented|happened|worst|yes
            so is|was it even|rape|anything
            i .. was|am|got raped
            raped me|by|him|when
            my rapist|attacker|abuser
            rapist .. sends|works|promoted|posted
            sexually|sexual .. assaulted|abused|touched & i|me|my
            assaulted .. sexually|me_in_20
            attempted|tried i_suppose|to .. rape|belt|undone|undress|kiss
            got away before|in_time
            undid|undone|ripped|lifted|pulled|pulls .. my .. vest|belt|skirt|top|bra|trousers|
                jeans|buttons
            lifted my skirt|top
            stripped|undressed .. me|to_the_waist
            films|filmed|filming|recorded|camera|pictures|photos|videos|nudes .. me|of_me|my &
                changing|without|naked|shower|sex|laptop|share|round|top_up|toilet|unless|asking
            sent|showed|shows|sends .. picture|pic|photo|video .. his|of .. dick|penis|himself|
                willy|genitals
            exposed|flashed|wanked|masturbat~ .. himself|at|in_front|over|to & me|my|wiped|us
            dirty|sexual|explicit .. messages|texts|comments & cornered|boss|sergeant|scared|me
            cornered|backed .. me .. kitchen|kitchenette|store|printer|corridor|toilets|office
            abused|interfered|molested|hurt|touched|did_things .. as|when|by|to_me .. child|kid|
                cadet|i_was|little|boy|uncle|coach|priest|leader|boyfriend
            i was .. 5|6|7|8|9|10|11|12|13|14|15|16|five|six|seven|eight|nine|ten & uncle|cousin|
                stepdad|him|he|touched|priest|told|garage|hands|coach|never|brother|interview
            came|used_to_come in to say goodnight
            never|not told anyone|soul .. about|what|him|since|it & uncle|army|did|child|rape|
                basic|years|happened
            thought it was a dream & did|cousin|him
            survivor of .. csa|abuse|sexual|rape
            something|it|thing .. happened|was_done to_me|hot_tub & sex|telling|joined|colleague|
                rasso|he|him|she|again|never
            describe|described|said what he_did|happened_to me
            realised .. what .. my ex|he|she .. did|used
            it was .. my? sergeant|inspector|tutor|boss|tutor_con|uncle|priest & scream|raped|
                store|didnt|told|deleted|boy|years
            he|she|sgt|inspector|ds|manager .. was? signing_off|my_assessor|my_portfolio & let|
                chose|want|together|sign|hand
            grabbed|dragged .. from|behind|off .. path|bushes|portakabins|behind|run|alley
            child from it|that|him
            took|taken my virginity|that_from_me
            dont|didnt want .. it .. gay|he|let|but|it & think|want|him|sign|happened
            said .. fix|cure me & lesbian|gay|did
            owed him|her & took|debt|it|let
            prisoner|detainee|patient|suspect|drunk|punter|customer|hen_party .. shoved|put|
                grabbed|exposed|rubbed|licked|kissed|pinned .. hand|my|himself|me|chest|bits ..
                pants|chest|on_me|bits|down|himself|neck
            stripped|grabbed|squeezed .. bum|bits|balls & laugh|laughed|hilarious|sue|lad|party
            sleep with the_light|in_the_bath & since|he|goodnight|44|him
            boys|men|blokes dont get raped
            consented|consent & locked|dont_know|oral|did|because
            reported .. him|it|rape & promoted|nothing|believe|lying
            saying .. i_am|she_is lying & happened|head|rape|raped|all|he
            he|him|man .. who|that assaulted|raped|attacked|abused me
            something i should have|could_have stopped & he|touched
            asked|led him on|for_it & no|said|he
        """,
        excuses=_ORDINARY,
    ),
)
