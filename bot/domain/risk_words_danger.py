"""Danger that is happening now, to the writer or by the writer."""

from bot.domain.risk_grammar import Old, Rule
from bot.domain.risk_kinds import Kind, Level
from bot.domain.risk_words import HARM

DANGER_RULES = (
    Rule(
        because="danger right now",
        kind=Kind.DANGER,
        old=Old.NOW,
        level=Level.IMMEDIATE,
        phrases="""
            being|getting burgled|robbed|attacked|chased|stabbed|followed|mugged|strangled|beaten|
                held_hostage|beaten_up|broken_into|kidnapped|carjacked|abducted|shot_at|rammed|
                stalked_right_now !by_her|by_his
            urgent assistance|assist|help_needed
            officer|officers down|needs_assistance|needs_urgent|in_trouble
            code zero|0|red !shift
            someone|somebody|man|bloke|they|he|she|people|burglars|burglar|intruder|
                lad .. breaking|trying_to_get|trying_to_break|climbing|smashing|banging|kicking|
                hammering|pounding .. in|into|in_my|in_to|downstairs|my_door|front_door|back_door|
                door_handle|my_front|my_back|my_window|my_windows|at_my_door|on_my_door|through_my|
                through_the|the_door !work|the_office|the_system|my_locker
            someone|somebody|man|bloke|they|burglar|intruder .. has|have|just|is .. broken|got in|
                into|in_to .. my|the|our house|home|flat|shed|garage|car|downstairs|neighbours
            door handle|back_door|front_door & trying|3am|banging|kicking|stranger|someone|bloke|
                man
            someone|somebody|man|men|bloke|blokes|stranger|person|people|lad|they|kids .. in|
                outside|at|round|by my|the .. garden|drive|house|window|windows|door|flat|gate|
                back_door|porch & trying|torch|looking|banging|3am|scared|now|knocking|hiding|help|
                watching|masks|balaclavas|knife
            somebodys|someones in|outside|at my
            outside now|right_now & he|she|they|bat|knife|him|car|waiting
            he|she|they .. outside|here now|right_now|with_a|and_he|and_she|banging|shouting
            help & cornered|trapped|he_is_got|he_has_got|she_has_got|got_me|he_is_coming|
                they_are_coming|attack~|hurt_me !how_do_i
            he_is got me cornered|trapped|by
            ^ help & knife|gun|cornered|trapped|attack~|someone|somebody|building|stabbed
            <he>|they .. coming|on_their_way|on_his_way .. tonight|now|for_me|to_get_me|to_kill|
                to_hurt|over_with & say|says|said|threat~|address|knife|scared|help|gang|brother|
                found
            my address .. on|posted|online|facebook|shared & coming|tonight|threat~|page|find|burn|
                scared|strangers
            baby|toddler|kid|child is|has|going|gone|turned|turning blue|floppy|limp|grey|
                unresponsive
            bat|hammer|machete|knife|axe|sword & outside|coming|front_office|reception|front_desk|
                at_my|help
            outside|at my|the|our .. kids|childs|son|daughter|boys|girls school|nursery & bloke|
                man|nominal|he|suspect|someone|car|him|from|follow~
            intruder|intruders|burglar|burglars !alarm|alarms|file|job|nominal
            breaking into my|the|our|next house|home|neighbours|car|shed|door|flat|van
            house|flat|home|building|car|kitchen|neighbours|garage|van|nick|station is|
                on on? fire !training|with_detections
            fire in the|my|our nick|station|house|building|custody|kitchen|flat|garage
            isnt|not|stopped|hardly|barely|cant|struggling_to breathing|breathe !space|room|
                exercise|exercises|easy|when_i_think|with|in_this|in_my_stab
            collapsed|fitting|convulsing|unresponsive|unconscious !system|the_system|server|bridge|
                trial|case|jobs_at|room|uniform
            having a heart_attack|stroke|seizure|fit !of
            heart attack|stroke & <boss>|mate|friend|dad|mum|now|think|having|just|he_is|she_is
            wont wake up|come_round|respond
            bleeding out|heavily|to_death
            chest pain|pains & now|arm|numb|getting_worse|bad|really|cant_breathe|sweating|i_have|
                having|got|have
            has|got|have|with|holding|waving|pulled|swinging a|an|the|his knife|gun|machete|axe|
                weapon|blade|hammer|sword|crossbow|bat .. outside|me|here|now|at_us|at_me|
                at_the_door|nick|front_counter|front_office|reception|coming|us|house|on_me|
                custody_yard|at_my_door
            lad|man|bloke|someone|kid|he|she|they|nominal .. with|has|has_got|got|have|
                waving .. knife|gun|machete|axe|hammer|blade|sword & now|outside|here|nick|office|
                front|me|reception|school|door|help|yard|counter
            pulled|pulls a knife|gun|machete|blade on me|us
            trying|going|about .. kick|smash|break|boot .. door|window|way .. down|in|through & my|
                our|man|someone|he|they|neighbour
            knife|gun|machete & outside|front_counter|reception|front_office|help|coming_at|
                in_my_house|right_now
            he|she|he_is has|got|have|has_got|with? a? knife|gun|machete|axe $
            he_is|he|she|they_have|has got|has|with a knife|gun|machete|axe
            call|get|need|ring|send|want an? ambulance|999|police|fire_brigade|backup|back_up|
                the_police|paramedics !not|care|federation|charity|charities|college|staff|mutual
            send police|help_now|units|backup|back_up|someone_now|someone_quick|help_quick|
                ambulance|help
            need .. backup|back_up|assistance|police|units|ambulance now|quick|urgently|asap|here|
                immediately
            need help now|quick & job|knife|attack~|fight|he_has|outside|he_is_got
            help .. attacked|attacking|stabbed|knife|gun|quick|hurry|attack|he_is_here|she_is_here|
                in_danger|in_my_house
            i am|we_are|life|he_is|she_is|they_are|kids|family_is in? danger|immediate_danger|
                at_risk_right_now !of
            immediate danger
            someone|man|bloke|he|she|they|car|van|suspect|somebody|person|nominal|ocg|motorbike|
                moped .. following|outside|followed|follows|been_following|waiting|tailing|
                watching .. me|my_house|my_home|my_door|me_home|my_address|my_kids|kids_school|
                my_flat|my_car|where_i_live !on|up|twitter|linkedin|my_case|around_the_office|type|
                typing|work|through_my
            outside my|the .. kids|childs|son|daughter .. school|nursery
            being|been|am|getting followed|tailed|watched|chased !by_a_recruiter|up|on|online|
                linkedin
            he|suspect|they|nominal|offender|ocg|gang|dealer|dealers|family .. knows|know|found|
                got|has|posted|shared|put .. where_i_live|my_address|my_home_address|where_my_kids|
                where_we_live|where_my_family|my_house|my_kids_school
            threat|threats|threatened|threatens|threatening|threatned .. to|on .. kill|hurt|burn|
                rape|find|petrol_bomb|firebomb my|me_and_my|us|our family|kids|house|wife|husband|
                children|home|down|at_home
            threat to my? life|kill_me_and|kill_me_from
            death threat|threats & me|my|i|family
            osman
            there is|are a|an|someone fire|bomb|shooter|gunman|attacker|man_with_a_knife|explosion|
                stabbing|gas_leak|fire_in
            explosion|bomb & there|been|just|now|help|outside|in
            on his|their|her way .. kill|hurt|get|round|house|batter & me|my|us|home
            life is in_danger|at_risk_now
            my life .. in danger|at_risk
            i have|am|was? been? shot|stabbed $
            ^ just? been|being|got? shot|stabbed just_now|right_now|now|$
            someones|somebodys trying|breaking|climbing|getting .. in|into|my
            active shooter|attacker|marauding
            shots fired
            someone|somebody|mate|oppo|crewmate|colleague|pc|officer|lad|sgt|friend|partner|
                ddo .. been|just|is|got|has .. stabbed|shot|run_over|hit_by|knocked_down|collapsed|
                set_on_fire|electrocuted
            someones been stabbed|shot|attacked
            somebody|someone|people|man|stranger|bloke in|inside my|the|our house|home|flat|garden|
                loft|shed|drive|garage
            kicking|banging|smashing|booting|breaking|bricks|brick|trying my|the|our|at|
                through .. door|windows|window|front_door .. in|down|now|window|handle
            crewmate|oppo|colleague|officer|mate|pc is|are down $
            being held|locked|trapped in|by|against|hostage
            ^ 999 $
            ^ emergency $
            ^ help_now $
            wont|not|cant stop bleeding|the_bleeding
            crash|collision|rtc|accident|crashed|rolled|overturned .. just|now|in_front|outside|
                been|had|my .. injured|hurt|trapped|happened|me|stuck|bleeding|unconscious
            just .. been|had|in|had_a|got|had_an .. crash|rtc|shot|stabbed|hit_by_a_car|run_over|
                crashed|rolled & trapped|hurt|bleeding|injured|me|i|stuck|car
            crashed|rolled|overturned & trapped|hurt|bleeding|stuck|legs
            trapped|stuck in|under|inside|by|behind .. car|lift|house|building|fire|cell|rubble|
                wreck|vehicle|cell_with !traffic
            i am trapped $
            i|me|been|was|have|got|just|am stabbed|shot|slashed|run_over just|now|help|tonight|
                bleeding|ambulance|on
            stabbed|shot|slashed me|my_oppo|my_crewmate|my_colleague|my_partner|us !with_a_needle|
                with_a_syringe
            my|our baby|child|kid|son|daughter|toddler|boy|girl|little_boy|little_girl|newborn has|
                is|isnt|cant|stopped|not|wont .. breathe|breathing|choking|missing|swallowed|blue|
                gone_missing|unconscious|collapsed|floppy|wake|respond|fitting !lighted
            my|our|little child|daughter|son|kid|mum|dad|toddler|gran|nan|kids|boy|girl is|has|
                have|are|has_gone|gone .. missing
            neighbour|neighbours|next_door|flat_above|woman_upstairs .. screaming|screams|burgled|
                attacked|robbed|beaten|fire|help|screaming_next_door|being_hit|shouting_help
            hear|heard someone|somebody|people|footsteps|voices .. downstairs|in_the_house|
                in_my_house|breaking|outside|in_the_loft|in_my_flat
            screaming next_door|outside|for_help|upstairs|and_banging
            robbery|burglary|fight|stabbing|assault|disorder in_progress|happening_now|
                going_on_now|outside|next_door
            fight|riot outside|kicking_off|going_on|happening|broken_out|in_the_yard
            gas leak
            suspicious package|device_found|parcel
            in the <water> .. drowning|help|fell|went_in|cant_swim
            drowning !in_paperwork|in|under|with
            hit me|him|her by|with a|his|her car|bat|machete|van|hammer
            acid|petrol|ammonia & thrown|threw|poured & me|door|us|face
            chok~ on & food|sweet|cant_breathe|baby|kid
            electrocuted|anaphyla~|anaphylaxis|epipen|hypo & now|help|colleague|me|just|collapsed|
                having
            having an? allergic|anaphylactic
            surrounded|outnumbered|cornered by|in & help|gang|crowd|now|group
        """,
        duty="""
            investigating|investigation|template|stents|deployed_to|turned_out
            file|training|course|policy|button|activation|radio_broken|memorial|day|test|exercise|
                drill|log
            statement|what_is|meaning|how_long|victim|detainee|went_to|attended|did_a_job|
                should_i_have
            definition|after|lessons|debrief|protocol|marker|claims|insurance|flashbacks|nightmares
            nightmare|dream|dreams|paperwork|emails|workload|that_job|injury_form|form|
                support_after
            procedure|stats|used_to|crime_number|kit|rehearsal|first_aid|plan|elearning|a_few|
                the_other|misper
            suspect_with|dealt|trial|court|inquest|poster|policies|alarm|warden|door_entry|
                last_night
            """,
        excuses="""
            car|van .. tyre|tyres|windows|windscreen .. slashed|smashed|keyed|let_down .. outside
            threat_to_life|osman|warning|warnings & template|form|signed_copy|on_a_bloke|scan|
                notice_on|
                moved|policy|threshold|for_a
            vip|principal|protecting & threats
            spreadsheet|meeting|email|teams_call|lift_music
            duck|golden|cricket
            emergency .. bank_holiday|pay|leave|dependants|contact|number|contacts|details|
                need_to_know
            turned out|was .. plastic|toy|pants|fake|nothing|replica
            on fire lol|today|mate|this_month|with_detections
            hope~|wish~|want|dont_want|pray~ ... wake
            career|job|role|pay|pension|overtime|service|pcso|posts|post|unit|marriage .. danger|
                at_risk
            in danger of
            blue lighted
            chat for_a_laugh
            outside work
            blackmail~
            danger money|zone|of_losing
            collapsed when|system|the_system|server|bridge
            chest pain|pains before|when_i_think|every_shift|most|since|panic|from_stress
            need an|to ambulance|to_call driver|liaison|about
            call the police federation|charity|union
            follow|following|followed|watched me? .. linkedin|by_a_recruiter|twitter|insta|up|
                instagram|tiktok|by_my_sgt
            code red|0 shift
            fight for|outside_my_role
            get a backup|back_up
            someone following up|on
            backup|back_up plan|role|of|my_phone|laptop|file|copy|drive
            police care|federation|charities|charity|staff|officer|now_college|pension|college
            trapped in this|my role|job|team|cycle
            broke|break|trying .. into cid|the_job|promotion|the_team
            fitting|fitted .. uniform|test|vest|my|for_my|room
            get|need|want police pension|staff|housing|discount|mortgage|id
            when|while i_was_being
            getting|trying in|into .. cid|shape|training|the_pool|touch|early|firearms|dogs
            shot at|down|of
            fire alarm|door|warden|risk|service|drill|marshal
        """,
    ),
    Rule(
        because=HARM,
        kind=Kind.DANGER,
        old=Old.DROP,
        phrases="""
            i .. want|going|will|might|may|could|scared|about|afraid to? .. kill|hurt|stab|shoot|
                harm|strangle|hit|batter|shake|smother my|him|her|them|the .. <partner>|<boss>|
                kids|baby|son|daughter|tonight|mean_it|seriously
            want|going to kill|stab|shoot|hurt|harm him|her|them|someone|people|
                somebody .. tonight|i_mean|mean_it|serious|seriously|because|for_what|i_know_where
            going to snap .. hurt|kill|someone|him|her
            might|will|scared_i_will .. hurt|kill|shake|smother my|the wife|husband|kids|baby|
                partner|girlfriend|boyfriend|child|children
            thoughts|thinking|urge|urges of|about|to kill|killing|hurting|harming|stabbing|
                smothering|shaking|hurt|stab .. him|her|my|them|people|someone|kids|baby|wife|sgt
            ^ i|i_am? swear? i|i_am? going_to|about_to kill|stab|shoot|strangle|hurt|
                batter|smash him|her|them|someone|somebody $
            ^ i|i_am? swear? i|i_am? going_to|about_to kill|stab|shoot|strangle|hurt|
                batter|smash him|her|them|someone|somebody lol|tonight|when|swear|i_swear|one_day
            ^ i want to stab|shoot|strangle|hurt|batter|smash him|her|them $
            want|going|about|close|ready|tempted|swear|like to? .. kill|killing|stab|stabbing|hurt|
                hurting|shoot|shooting|strangle|strangling|batter|smash|punch|punching my|that|
                this|the <boss> !feelings|in_the_budget
            going|will|want|about|swear|ready to? .. smash|cave|kick|bash|stove|punch|rip .. face|
                head|teeth|skull|throat .. in|off|out|$ !my_own
        """,
        urgent="right_now|knife|gun|outside|on_my_way|waiting_for_him|waiting_for_her",
        excuses="""
            kill|murder|strangle|stab|hurt|batter .. if|for_nicking|for_losing|for_forgetting
            figuratively|promotion|board|badminton|squash|football|at_five_a_side|quiz|bleep_test
            my own
            he|she|they|suspect|prisoner|detainee|someone|who|partner|husband|ex .. wants|
                tried|threatened|going_to|said_he|said_she
            could kill|murder|strangle him|her|my|for
            hurt my feelings|back|career|chances|case|pay|pension
            kill|hurt my|him|her if|lol
            <intend> .. himself|herself
            will hit my
        """,
        duty="""
            suspect|prisoner|offender|detainee|caller|victim|training|threats_to_kill|ttk|case|file
        """,
    ),
    Rule(
        because=HARM,
        kind=Kind.DANGER,
        level=Level.IMMEDIATE,
        old=Old.NOW,
        phrases="""
            i just? hit|slapped|punched|pushed|shoved|strangled|choked|kicked|headbutted|
                battered my <partner>|son|daughter|kid|kids|baby & just|just_now|minutes_ago|
                is_hurt|is_bleeding|isnt_moving|not_moving|unconscious|hurt_bad|bleeding|tonight
            i have|just|think_i_have stabbed|strangled|killed|shot my|him|her|someone|somebody
        """,
        excuses="""
            hit me|my_partner_up
            crew partner
            stabbed|shot .. in|on .. training|scenario|game|range
            killed it|the_mood|the_battery
        """,
        duty="suspect|prisoner|detainee|caller|victim|training|case|file",
    ),
)
