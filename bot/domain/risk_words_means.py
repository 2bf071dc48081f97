"""Means within reach or already used, and self-harm.

The notation and what the fields of a rule mean stand in `risk_grammar`.
"""

from bot.domain.risk_grammar import About, Old, Rule
from bot.domain.risk_kinds import Kind, Level
from bot.domain.risk_words import SELF_HARM, WEAPON

MEANS_GROUPS: dict[str, str] = {
    "low": "not_in_a_good|not_in_the_best|bad_place|dark_place|dark_thoughts|bad_thoughts"
    "|dont_trust_myself"
    "|not_safe|suicidal|feel_like_using|low|feeling_low|cant_cope|end_it|intrusive|shouldnt_be"
    "|thoughts|head_is_gone|not_right|not_well|on_myself|to_my_head|in_my_mouth|scares_me"
    "|temptation"
    "|tempting|tempted|voices|in_a_bad|in_a_dark|bad_head|looks_like_a_way_out|way_out"
    "|looking_at_my",
}

MEANS_RULES = (
    Rule(
        because=WEAPON,
        kind=Kind.SELF,
        about=About.ANYONE,
        level=Level.IMMEDIATE,
        phrases=(
            "<gun> ... <low>", "<low> ... <gun> !training|course|officer|officers|job|licence",
            "eat|eating|suck|sucking|swallow|kiss my|the|a own? <gun>|bullet",
            "use|using|used|turn|turning|put|draw|point|pointing .. <kit> .. on|at|to|against"
            " myself|me|my_head|my_own|my_mouth", "<kit> on|against myself",
            "<gun> .. in|to|against my|me mouth|head|temple|chin|heart",
            "dont trust|trusting myself .. <gun>", "i shouldnt have|be .. a|my|this|access <gun>",
            "take .. <gun> off|from|away me|from_me|off_me", "carry|carrying .. <gun> .. not_safe",
            "hand|handing|give|giving .. ticket|firearm|gun|weapon .. before_i|in_case_i|because_i"
            "|or_i .. do|might|will|something|hurt|end|use|kill|dont_trust", "russian roulette",
            "i|me .. <gun> .. and i cant|dont|am|want",
            "book|booked|draw|sign .. <gun> .. end|kill",
            "<kit> to|in|at my head|mouth|face|temple|chin|heart|throat",
            "armoury .. thinking_about|thinking|end|myself|it|kill",
            "<gun> .. use_it_on|turn_it_on|used_it_on|turning_it_on myself|me",
            "firearms officer|ticket .. myself|end_it|suicidal",
            "my|the <gun> is? in|on my hand|hands|lap|mouth",
            "one round left|for_me|would_do_it|and", "one round is all|enough",
        ),
        duty=(
            "women|men_should|equality|quota|suspect|suspects|offender|amnesty|licensing"
            "|seized|found|exhibit|he_had|course",),
        deniable=False,
    ),
    Rule(
        because="means ready or already used",
        kind=Kind.SELF,
        level=Level.IMMEDIATE,
        about=About.ANYONE,
        old=Old.ASK,
        phrases=(
            "<pills> .. lined_up|laid_out|in_front_of_me|in_my_hand|counted_out|next_to_me|stashed"
            "|saved_up|stockpiled|all_ready|waiting_for_me|sat_here|ready",
            "stockpiling|hoarding|stockpiled|hoarded .. <pills>",
            "lined|lining|stashing|stockpiling|saving|hoarding|counting|counted|bought"
            "|saved|stashed"
            "|stockpiled|hoarded|got|collected .. my|up|loads|enough|out|all|the .. <pills>"
            " !for_my|from_the|prescribed|changed|review|prescription|at_work|in_the_locker|for_a",
            "taken|took|swallowed|had|necked|downed|take|neck|popped all|loads|load|lots"
            "|bunch|too|whole"
            "|handful|30|20|40|50|16|32|a_load|a_bunch|a_handful|so_many|a_lot|the_lot"
            "|every .. <pills>",
            "sat|sitting|lying|laid with|next_to the|my|some|a|all <pills> !for|at_work|from",
            "taken|took|swallowed|take load|loads|a_load|lot|a_lot|pack|packet|box|bottle"
            " of .. <pills>", "have|i|ive taken|took something|something_stupid|summat|stuff $",
            "swallowed|drunk|drank bleach|antifreeze|tablets|pills|weedkiller|detergent",
            "drunk|drank .. bottle .. taken|took .. meds|tablets|pills",
            "here|with|have|got 20|30|40|50|60|100|lots|plenty|enough|loads .. <pills> .."
            " here|nothing|ready|and|in_front|tonight !prescribed",
            "i have|got <pills> here|ready|in_my|saved|lined", "hidden|hid|hiding|stashed <pills>",
            "my <pills>|rope|noose|knife|blade is|are? ready|here|hidden|in_my_hand|next_to_me",
            "got|have my|a|the rope|noose ready|here|in|out",
            "sat|sitting|parked|stood|been|am|here .. at|by|on|near .. cliff|cliffs|bridge"
            "|tracks|beachy_head|ledge|railway !dealing|with|job|scene",
            "rope .. in my hand|hands|car|boot|locker|garage|loft|shed",
            "gun|firearm|firearms room|locker|cabinet|store|safe .. crying|thinking|end"
            "|cant|myself|die|dark",
            "shotgun|rifle|gun out|loaded|in_my|on_my|next_to_me|beside_me|here", "^ overdosed",
            "overdosed|overdose an_hour|hours|hour|mins|minutes|just|today|tonight ago|now|$",
            "taken|took too much !on|time|leave|work|sick|overtime|toil",
            "taken|took something stupid",
            "hidden|hid|hiding|keep|keeping the|a|my rope|noose|blade|blades|razor|pills",
            "bathroom|room|car|toilet|toilets|shed|garage with a|the knife|rope|blade|razor|gun",
            "got|have|holding|with a|the knife|blade .. i_dont_know|i_might|i_want|and_i|what_i",
            "i have cut .. bleeding|blood|deep",
            "i am at|on|by the .. bridge|tracks|cliff|cliffs|roof|ledge|edge $",
            "^ on|at the .. bridge|tracks|cliffs|ledge|roof $",
            "at_the_top|top|roof of .. multi|car_park|building|cliff .. jump|over|end|die|want",
            "taken|took|swallowed|necked too|all|the many|of_them|the_lot|lot|the_whole"
            " !calls|jobs|breaks",
            "taken|took|had an|my overdose|od", "i|have|just overdosed|oded|od|odd",
            "<intend> oding|od|overdosing", "over dose $", "hosepipe .. car|exhaust",
            "od tonight|now|myself",
            "<pills> and|with .. vodka|whisky|booze|wine|gin|alcohol|bottle !were|seized",
            "vodka|whisky|wine|gin|bottle|booze and|with .. <pills>",
            "box|boxes|packet|packets|pack"
            " of <pills> .. here|ready|lined|next|front|in",
            "got|bought|have|found|made|tied .. a|the|some"
            " rope|noose|ligature|hosepipe|razor|razors|blade|blades !found|seized|cutter"
            "|in_the_van",
            "i am|<now_sat> .. on_the_bridge|on_a_bridge|on_the_ledge|on_the_edge"
            "|on_the_roof|on_the_cliff"
            "|on_the_tracks|at_the_cliff|by_the_tracks|at_beachy_head|on_the_platform_edge"
            "|at_the_edge"
            " !with|dealing|scene|at_a_job|for_a",
            "sat|standing|stood|parked|sitting|here|at .. bridge"
            "|ledge|cliff|cliffs|tracks|beachy_head|car_park_roof|multi_storey .. jump|over"
            "|thinking|dont"
            "|cant|goodbye|and_i|crying|alone|end|going",
            "on|standing|stood|sat the .. roof|ledge|edge !dealing|with|scene|of_my|of_the_bed",
            "sat|sitting .. car .. engine_running|hosepipe"
            "|dont_want_to|cant_go_in_i_want_to_die|pills|tablets|crying_want",
            "bleeding .. wrists|my_wrist"
            "|my_arms|i_cut", "cut|slit|slashed|opened my wrists|wrist|veins|throat",
            "tied|tying .. noose"
            "|rope|ligature", "knife|razor|blade .. my|to wrist|wrists|throat|hand|arm",
            "got|have|have_got a knife .. myself|my_wrist|my_wrists|end|want",
        ),
        duty=(
            "suspect|detainee|prisoner|misper|victim|caller|patient|seized|exhibit|scene"
            "|he_had|pocket",),
        excuses=(
            "on|of coffee|caffeine|chocolate|sugar|cake|tea|haribo|greggs|monster|redbull|turkey",
            "many days|calls|jobs|shifts|breaks|hours|on|courses|sick|statements",
            "taken all|every the|my leave|rest|calls|statements", "taken my meds !all",),
    ),
    Rule(
        because=SELF_HARM,
        kind=Kind.SELF,
        old=Old.ASK,
        phrases=(
            "<intend> .. <hurt> myself",
            "<hurt> myself !shaving|cooking|on|at|in|while|playing|doing"
            "|some|off|lifting|when|during|gardening|with_a_knife_making|chasing|up|from"
            "|tripping|out"
            "|running|falling|short|a|opening|trying|by_accident|restraining|with_kit"
            "|climbing|badly_at"
            "|getting|jumping|slipping|skiing|arresting|moving|this_morning_at|last_week_at",
            "<hurt> myself .. again|deliberately|on_purpose|to_feel|to_cope|tonight|because"
            "|lately|when_i_get_home"
            "|last_night|last_nite|every|so_i|most|to_stop|in_the_toilets|in_the_bathroom",
            "cutting|burning|scratching|slicing|carving my arm|arms|leg|legs|thigh|thighs"
            "|stomach|skin|wrist|wrists", "drunk|drank ... taken|took .. meds|tablets|pills",
            "hit|hitting|bang|banging|punch|punching ... wall|head ... bleeds|bleed|cope|feel",
            "hit|hitting|bang|banging|punch|punching .. head|wall .. until|till|bleeds"
            "|bleed|cope|hurts",
            "started|started_to|keep|been|stop|back_to cutting|self_harming|harming"
            "|self_harm|burning_myself"
            " !hours|down|corners|the|back|my|up|overtime|it|costs",
            "cutting again $", "cut|slashed my arms|legs|thighs|wrists $",
            "cut|burnt|burned my arms|legs|thighs|arm|leg|thigh again|last_night|last_nite"
            "|to|deliberately|on_purpose|so|because_i|up",
            "self harm|harmed|harming again|to|last|last_night"
            "|most|every|still|lately|when|and_i|because|tonight|helps|is_back|as_a_way|in_secret",
            "i|have|am|my|i_have_been self harm|harmed|harming|injuring|injured",
            "relapsed with|on|into self|cutting",
            "scars|cuts on my arms|legs|thighs|wrists",
            "scars|cuts on .. my .. arms|legs|thighs|wrists .. myself|hide|long_sleeves"
            "|seen|see|showing",
            "punch|punching|bang|banging|hit|hitting .. wall|walls|head|my_head|myself .."
            " until|bleed|to_feel|on_purpose",
            "hitting|punching|burning|hit|punch|burn myself !in_training|out|with_the|on",
            "cut myself $",
            "cutting myself $", "hurting|harming|harmed myself $",
            "stopped eating to|on_purpose|deliberately",
            "drink|drinking myself to_death|to_oblivion|into_a_coma|into_oblivion",
        ),
        excuses=(
            "hurt|hurting|injured|cut myself .. training|gym|football|work|rugby|ost|pst"
            "|duty|shift|arrest"
                 "|foot_chase|fell|accidentally|ladder|by_accident|accident_book|running"
                 "|kitchen|garden|bleep|iod",
                 "cut myself some|off|short|loose|a_break|a_bit", "hurt myself laughing"),
        about=About.ANYONE,
    ),
)  # fmt: skip
