"""Means within reach, or already used."""

from bot.domain.risk_grammar import About, Old, Rule
from bot.domain.risk_kinds import Kind, Level
from bot.domain.risk_words import WEAPON

_NOT_MINE = """
    suspect|suspects|detainee|prisoner|misper|victim|caller|patient|seized|exhibit|exhibits|scene
    he_had|pocket|male|female|dealing|dealt|attended|negotiator|course|training|drill|licensing
    amnesty|job_at|search|warrant|shoplifter|evidence|property|store_room|jumper|custody|log
    report_of|report_from|welfare_check|policy
    """

MEANS_RULES = (
    Rule(
        because=WEAPON,
        kind=Kind.SELF,
        about=About.ANYONE,
        level=Level.IMMEDIATE,
        phrases="""
            <gun> & not_in_a_good|not_in_the_best|bad_place|dark_place|dark_thoughts|bad_thoughts|
                dont_trust_myself|suicidal|feel_like_using|low|cant_cope|end_it|intrusive|
                head_is_gone|not_right|not_well|on_myself|to_my_head|in_my_mouth|scares_me|
                temptation|tempting|tempted|voices|way_out|scared_of_myself|die|kill_myself|crying|
                myself|end_it_all|not_safe_with|ending_it
            eat~|suck~|swallow|kiss <my>|the|a own? <gun>|bullet|barrel
            use|using|used|turn|turning|put|putting|draw|point|pointing|try .. <kit> .. on|at|to|
                against myself|me|my|himself|herself
            <kit> on|against myself
            <gun> .. in|to|against|under my|his|her|me mouth|head|temple|chin|heart|throat
            <kit> .. to|in|at my head|mouth|face|temple|chin|heart|throat
            dont|not|shouldnt|cant trust|trusting|be_trusted|trusted .. <gun>
            i shouldnt have|be|carry|hold .. a|my|this|access|near <gun>
            take|get|keep .. <gun> .. off|from|away_from me
            hand|handing|give|giving|gave .. my .. ticket|firearm|gun|weapon|glock & might|before|
                in_case|myself|dont_trust|or_i
            my|the|issue|service|duty <gun> is? .. in|on|out|looking_at .. my? hand|hands|lap|
                mouth|me|looks
            <gun> .. look~|feel~ .. tempting|friendly|good|like_a_way|comforting
            one round|bullet left|for_me|would_do_it|and|is_all|is_enough|in_the
            gun|shotgun|firearms|armoury|rifle|weapon room|locker|cabinet|safe|store|key|
                keys & cry~|thinking|end|dark|alone|my_hand|myself|die|sat|sitting|crying|looking
            in|outside the armoury & think~|myself|end|thoughts|it
            shotgun|rifle|gun out|loaded|next_to_me|beside_me|in_my|on_my|across_my
            <cant>|keep|keeps|kept|always stop? thinking|staring|looking|obsessing about|of|at|
                over|into .. my|his|her issue|service|own? <gun>
            russian roulette
            firearms officer|ticket .. myself|end_it|suicidal|turning_it
        """,
        excuses="""
            renew~|renewal|glue_gun|heat_gun|speed_gun|nail_gun|licence_form|glock_course|
                gun_safe|gun_licence|gun_cabinet_key
        """,
        duty=_NOT_MINE,
        deniable=False,
    ),
    Rule(
        because="means ready or already used",
        kind=Kind.SELF,
        level=Level.IMMEDIATE,
        about=About.ANYONE,
        old=Old.ASK,
        phrases="""
            <pills> .. lined_up|laid_out|in_front_of|in_my_hand|counted_out|next_to|stashed|
                saved_up|stockpiled|all_ready|waiting_for|sat_here|here|out_on_the|popped_out|
                on_the_table|on_the_bed|looking_at_me|in_a_pile !for_my_back|from_the
            line~|lining|stash~|stockpile~|save~|saving|hoard~|count~|hide~|hidden|hid|hiding|
                collect~|laid|laying|got|bought|buy~|ordered|order~|found .. up|loads|enough|out|
                all|the|extra|my|lots|secret|pile|stash|supply .. <pills> !for_my|from_the_gp|
                prescribed|changed|review|prescription|at_work|for_a_headache|on_repeat|delivered
            hoard~|stockpil~|stockpile~|stash~|saving .. <pills>
            stash|stockpile|pile|bag|drawer|box|boxes|packet|packets|pack|packs|bottle|bottles|
                loads|handful|lots|plenty of|full_of|full .. <pills> .. here|ready|drawer|looking|
                front|lap|hand|now|in|at|next
            bought|buying|buy|getting|ordered .. <pills> .. different|from|several|online|shops|
                two|more|few
            <pills> & different_shops|several_shops|dark_web|enough_to|to_do_it|do_the_job|
                ready_when|in_my_drawer|in_my_locker|in_my_bag|in_my_hand|staring|looking_at_them|
                cant_stop_looking
            i|have|got|here|with .. 20|30|40|50|60|70|80|90|100|hundred|enough|
                plenty .. <pills> & here|nothing|ready|front|tonight|do_it|now|drawer|lose|enough
            60 od & <pills>
            ^ have|got .. <pills> .. ready|here|out|lined
            take|taken|took|taking|swallow~|had|neck~|pop~|downed|eaten .. all|every|loads|load|
                lots|bunch|too|whole|handful|handfuls|20|30|40|50|60|16|32|24|two_boxes|2_boxes|
                boxes|box|packet|packets|pack|many|entire|strip|strips .. <pills>
            take|taken|took|swallow~ .. load|loads|lot|pack|packet|box|bottle|strip|strips|
                handful of .. <pills>
            took|taken|taking|swallowed|injected|nicked .. my|his|her|their|the .. dad|mum|wife|
                husband|dog|nan|grandads|gran .. <pills>
            <pills> & swallowed|necked|downed|overdosed|panicked|threw_up|sick_bowl|vomit~|
                washed_down|half_the_bottle
            have|i|took|just took|taken something|something_stupid|stuff|a_load|the_lot|too_much|
                too_many $
            took|taken|had|swallowed|necked too much|many !on|time|leave|work|sick|overtime|toil|
                calls|jobs|breaks|days
            took|taken|swallowed|necked the lot|whole_lot|all_of_them|them_all
            swallow~|drank|drunk|drinking .. bleach|antifreeze|weedkiller|detergent|poison|cleaner|
                screenwash
            drunk|drank|drinking|necked & took|taken|swallowed|with & <pills>
            <pills> and|with|then .. vodka|whisky|booze|wine|gin|alcohol|bottle|drink|beer|rum|
                scotch !can_i|is_it|safe|were
            vodka|whisky|wine|gin|bottle|booze|rum|scotch|beer and|with|then .. <pills> !can_i
            <pills> & vodka|whisky & ready|here|front|tonight|drunk|drank|necked
            taken|took|had|taking an|my|another overdose|od
            i|have|just|he|she overdosed|od
            <intend> oding|od|overdosing
            ^ overdosed
            overdosed|overdose an_hour|hours|hour|mins|minutes|just|today|tonight
            over dose $
            took|taken|swallowed|necked|had .. handful|load|loads|bunch|fistful|
                lots of .. something|stuff|them|pills|whatever
            in front of the .. 6|7|8|5|train|express|tube|intercity|lorry|bus & walk~|going|step~|
                jump~|get|throw~|station|want
            kettle flex|dog_lead|phone_charger|electric_cable|bedsheet|bed_sheet|shoelaces & neck|
                door|round|hook|beam
            looking at|eyeing|staring_at .. knife_drawer|knives|tablets|pills|medicine_cabinet|
                rope|scissors|beam|my_belt|the_bridge
            enough .. in the? house|cupboard|cabinet|drawer .. do_it|end|kill|finish|sleep_forever
            overdose $
            sat|sit|sitting|alone|lying|lay with .. <pills>|rope|blade|razor|shotgun
            <rope>|<blade> .. in|on|round|around .. my .. hand|hands|neck|lap|throat|pocket|boot|
                bag
            <rope> .. is? .. on|over|round|tied .. door|beam|banister|tree|rafters|bannister|
                loft_hatch|hook|rail
            tie~|tied|tying|made|make~|making|knot~ .. noose|rope|ligature|knot|cord|sheet|belt|
                bedsheet
            got|bought|have|found|hidden|hid|hide~|hiding|keep|keeping|carry|carrying|packed|
                ordered .. a|the|my|some|that .. noose|ligature|hosepipe|rope|razor|razors|blades|
                blade|exit_bag !found|seized|cutter|in_the_van|access|tow|climbing|for_shaving
            exit bag|hood
            helium|nitrogen & bag|bought|ordered|cylinder_and
            <my> .. noose|rope|knife|blade|tablets|pills .. is? ready|hidden|here|in_my_hand|
                waiting|packed
            got|have|holding|with|stood_with .. a|the|my .. knife|blade|razor & i|myself|wrist|
                wrists|skin|might|dont_know|do|lap|hand|arm|end|want|throat !outside|at_the_door|
                he|she|threat
            knife|blade|razor|glass|scissors .. to|in|on|against|at my|his|her wrist|wrists|throat|
                lap|skin|arm|arms|neck|veins !he|she
            knife|blade|razor in my hand|lap|hands
            bathroom|bedroom|car|toilet|toilets|shed|garage|loft|cubicle .. with .. a|the|
                some knife|rope|blade|razor|gun|pills|tablets|bottle
            garage & engine|hosepipe|rope|car_running|beam
            sat|sitting|sit .. car .. engine_running|hosepipe|exhaust|garage
            hosepipe|hose|tube|pipe & car_exhaust|exhaust
            have|i|just swallowed|taken something|loads|them|it
            gas & turned|windows|oven|on_full|left & close~|closed|shut|windows|on|breathe !leak|
                boiler
            sat|sitting|parked|stood|standing|stand|been|am|here|walk~|up|out|drive~|driven|drove|
                waiting|wait|lying|gone|climb~|ended_up .. at|by|on|near|to|along|over|under|
                the .. <height>|<rail> !dealing|with_a_jumper|job|scene|repairs|duty|nights|
                for_the_train
            sat|sitting|parked|stood|standing|been .. at|by|on|near .. <water> & alone|jump|go|in|
                end|die|home|going|crying|hours|cant|thinking|goodbye|dark
            <height>|<rail> & jump|over|edge|cant_go|dont|goodbye|crying|alone|end_it|die|
                looking_down|nobody|long_way|tonight|3am
            i am|<feel> .. at|on|by|near the|a <height>|<rail> $
            ^ on|at|by the .. <height>|<rail>|m20|m25|a2 bridge? $
            on the m20|m25|m2|a2|motorway|footbridge|dartford bridge
            outside .. ledge|railings|window_ledge|barrier
            wrong|other side of .. railings|barrier|rail|fence|bridge
            top|roof|level of .. multi|car_park|building|cliff|block & jump|over|end|die|want|
                stood|sat|alone|looking|edge
            walk~|stand~|lying|lay|stood|sat .. on|along|down|in|across|to|into .. <road>|tracks|
                track|dual_carriageway|middle_of_the_road & dont|care|hit|hoping|end|nothing|
                myself|crying|just
            i .. cut|slit|slashed|opened my? wrist|wrists|veins|throat|arms|arm|leg|deep
            i have cut .. bleeding|blood|deep|it|and
            bleed~ .. wrists|my_wrist|my_arms|i_cut
            cut & bleeding|wont_stop_bleeding|deep|stitches & myself|wrist|wrists|my_arm|my_leg|
                arms|legs !fence|kit|at_work|kitchen
            razor|razors .. bath|hand|wrist|next|ready
            run a bath & razor|blade|toaster
            toaster & bath
            wrists|wrist|throat & bleeding|blood|cut|bandage|deep & i|my|myself|me|are
            ^ wrists are? bleeding|cut|bandaged
            <rope> & woods|forest|tree|garage|loft|shed|alone|car|boot & i|me|my|sat|in|with
            woods|forest|field|layby|lay_by & rope|pills|tablets|hosepipe|alone_and|end_it|noose
            bag .. head & bought|gas|idea|helium|tape|thinking|tried
            top|roof|level|storey .. car_park|multi_storey|multi|building|block|flats !dealing|
                parked_the|job|permit
            on the roof|ledge|edge|bridge .. $
            belt & neck|door|banister|beam|rail|hook|tree|wardrobe & my|the|i|back|round
            plastic bag .. head
            wrapped|tightened .. round|around my neck
        """,
        duty=_NOT_MINE,
        excuses="""
            take the_edge
            tipping|tips|pushed|drives|driving me over_the_edge
            over the edge this|with|hay_fever
            pop_up
            edge off
            overdose patient|job|victim|call
            he|she|they|<partner>|<boss> .. held|holds|put|pulled|pointed|had|threatened|
                waved ... to|at|on|against|me my|me|knife
            od|overdose~ on|of coffee|caffeine|chocolate|sugar|cake|tea|haribo|greggs|monster|
                redbull|turkey|data
            many days|calls|jobs|shifts|breaks|hours|on|courses|sick|statements|photos
            taken|took .. all|every|too .. the|my leave|rest|calls|statements|breaks|holiday
            take|took|taken|taking my meds|medication|insulin|tablets !all|with_a_bottle|and_then
            bridge job|club|toll|traffic|closure|closed|the_gap
            edge of my|the_bed|the_seat|reason
            on track|the_right_track
            get_on|catch|miss~ the train
            belt buckle|size|kit|keeper
            parked outside|in|on .. the_roof_of_the_nick
            track record|suit|day|changes|and_field
            can|do|should|is i|it .. take|drive|safe .. <pills>
            gas bill|leak|engineer|mark
            jump|jumped .. career|post|rank
            tablets|pills for_my|for_migraine|prescribed|make|at_work|on_duty
        """,
    ),
)
