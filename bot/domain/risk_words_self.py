"""Said outright: suicide, and the ways to it. Whose it is, the grammar finds out."""

from bot.domain.risk_grammar import About, Old, Rule
from bot.domain.risk_kinds import Kind

TOPIC_DUTY = """
    file|files|report|reports|reporting|log|cases|case|inquest|coroner|coroners|prevention
    awareness|training|course|module|policy|policies|procedure|guidance|leaflet|poster|posters
    stats|statistics|investigation|investigating|investigated|investigate|attended|attending
    attend|dealt|dealing|deal|scene|cordon|custody|cell|watch|constant|obs|136|s136|cad|mg11
    crime|statement|briefing|deceased|body|sudden|response|calls|call|job|jobs|toolkit|strategy
    input|seminar|elearning|research|dissertation|documentary|charity|walk|marker|markers|warning
    assessment|incident|incidents|fatal|railway|negotiator|form|forms|postvention|aftercare
    mhfa|conference|book|podcast|turned_up|sent_to|shout|shouts|went_to|first_on|first_at|images
    photos|rate|rates|lessons|first_aid|talk_on|detainee|detainees|prisoner|prisoners|victim
    victims|misper|mispers|caller|callers|patient|male|female|jumper|dp|resus|hospital_guard
    yr_old|year_old|on_my_shift|negotiators|day|e_learning|world|section|missing|risk_assess~
    booklet|booklets|data|essay|source|library|articles|journal|clerks|wording|style_guide|term
    phrase|filmed|leaflets|naloxone|occupation|template|presentation|slides|speaker|
        how_many_officers
    writing_a_guide|role_guide|working_group|asist|mental_health_day|stock|ons|article|survey
    should_the_spoc|survivor_talk
    what_to_do_when|protocol|handover|welfare_check|concern_for|concern_for_safety|grade_1
    """

SELF_RULES = (
    Rule(
        because="says they mean to end their life",
        kind=Kind.SELF,
        about=About.ANYONE,
        old=Old.ASK,
        phrases="""
            <kill> <self>
            <kill> myself|me to_sleep|off
            do|does|doing|done <self> in
            do|does|doing|done away with <self>
            do|does|doing|done something|anything .. to <self>
            do|doing something|anything .. <silly> to <self>
            take|takes|taking|took|taken|end|ends|ending|ended|finish~ <my> own? life|lives|
                existence
            own life & end|ending|take|taking|took|with_my
            by my|his|her own hand
            make an end of <self>
            end|ends|ending|ended it all
            end|ending it for_good|once_and_for_all|permanently|tonight|now|today|forever
            ^ just? end|ending it|things $
            <intend> .. end|ending it !with|there|here|my_end|by|soon|for|up|on|at|early|because
            <intend> .. end|ending things|everything !with|early|on|at|by
            just end it
            i can|could|should|might .. end it
            end me !of
            if|when|wonder|wondering|cared .. i ended|end it|my_life|things|everything !with|early
            close|near|inches to doing|ending it|myself
            this close to doing|ending|topping|jumping
            nearly|almost jumped|hung|hanged|overdosed|ended_it|did_it|drove_off|topped|
                went_through_with_it
            <intend> go|going through with it
            bottled it|out & end|last_night|do_it
            finish~|take|taking|put|putting <self> off|out|down !for|to|of|on|with|time
            out of <my> misery
            kms|ctb|unalive|unalived|unaliving
            <intend> .. do it tonight|today|now|this_time
            check|checking|clock|clocking|sign|signing|punch out|off for_good|permanently|forever|
                one_last_time
            commit|commits|committing|committed suicide
            <intend>|way|option|answer|thought|idea|option_is|plan|planning|plans .. suicide
            think~|thinking|thought|thoughts|keep_thinking .. about|of .. suicide
            suicide .. all|only|everything .. think|want|see|left
            i am at_risk_of_suicide
            suicide is|seems|feels|sounds|looks .. only|answer|way|best|option|like|good
            think~|thought|thoughts|ideas|feelings .. of|about .. suicide
            suicide plan|note & i|my|me|myself
            my|own suicide
            suicidal thoughts|ideation|feelings|urges|ideas|impulses|tendencies !question|on_the|
                form|box
            feel|feels|feeling|felt|am|was|were|being|been|become|got suicidal
            feel|feeling|am|is|was|been so|really|very|quite|actively|pretty|properly suicidal
            i am one of_them & suicidal


            ^ suicidal
            here|am suicidal
            suicidal again|tonight|now|today|lately $
            and|so|is|are|very|really|actively suicidal
            i know|worked_out|decided|planned|chosen|sorted how|when|where|exactly .. i would|will|
                am_going_to|do_it|end|id $
            i know|worked_out|decided how|when|where i|id .. do it
            picked|chosen|set|got the|a|my .. day|date|spot|place|method|way $
            i have|got a plan $
            i have|got .. plan and|for .. date|note|method|rope|way|myself|ending|tonight
            google~|googling|search~|look~|read~ .. ways_to|painless|noose|suicide|methods|
                overdose|lethal|how_to_die|hang|kill|how_to_end|quickest
            easiest|painless|quickest|best|quick|least_painful way|ways .. die|go|end_it|do_it|
                kill|hang|commit|end
            how .. many|much <pills> .. take|would|kill|die|fatal|does|to|id|need
            how many <pills> $
            how .. do|to|would|can i|you|someone? .. kill|hang|drown myself|yourself
            <intend>|in .. step|stepping|walk|walking|jump|jumping|run|running|drive|
                driving .. in_front|under|into|off|out_in_front !work|the_station|town|the_nick|
                an_entry|the_office
            off|from .. <height> & jump~|throw~|myself|step~|end|thinking|thought|want|going
            <intend> jump $|last|yesterday|but|then
            <intend> .. jump and|but|tonight|now|off|from|or|in_front !ship|on|page
            jumping|jump off|from|in_front !page|the_bandwagon
            throw~|threw|chuck~|hurl~|lob~|fling~|launch~|jump~ <self> off|under|in_front|out|over|
                from|in|into
            <self> under|off|in_front_of|from|into|over|out_of .. bus|train|lorry|truck|bridge|
                roof|building|cliff|multi|balcony|window|sea|river|tube
            under a|the .. train|lorry|bus|tube & i|me|myself|going|want|think~
            slit~|slash~|cut|cutting|open|opened|opening <my> wrist|wrists|throat|veins
            crash~|wrap~|stack~|total|roll|plough~|put|ram .. car|van|bike|motorbike|panda|
                it .. into|round|off|under|over|on_purpose|deliberately
            <intend> .. crash|wrap|total|stack|roll the|my|this car|bike|van|motorbike
            drive|driving|drove|driven|crash|crashing|swerve|swerving .. into|off|over|under|at a|
                the|something|oncoming tree|wall|bridge|cliff|lorry|river|sea|barrier|traffic|road|
                pillar|edge|pier|reservation
            trees|lorries|tree|bridges|pillars|bridge|trains|train ... think~|thought ... do_it|
                just|what_if
            picture|picturing|see|seeing|imagine|imagining .. myself .. hanging|dead|gone|coffin
            overdose|overdosing|od on|with my|all|every|<pills> !shift|watch|patch|beat|section|
                ground
            <intend> .. overdose|overdosing|od|oding !one
            od tonight|now|myself
            take|taking|took an? overdose|od !patient|job|victim|call
            <intend> .. take|taking|swallow|neck all|every|loads|load|lot|whole|these|
                enough !the_leave|on
            suicide by cop
            blow|blowing <my> own? brains out
            put|stick|want a|one bullet|round|hole in my|me|myself|his|her
            gas <my>|the|myself car|in
            rope|noose|belt|cord round|around <my> neck
            train|tube tracks $
            let|make|want|wish|ask|beg someone|somebody|him|them|anyone|you|one .. kill|shoot|stab|
                finish|end me
            someone|somebody|please kill|shoot|finish|end me !if|now_another|with_this
            just kill|finish|end me !now
            ^ just? shoot|kill me $
            ^ please shoot|kill me
            kill|shoot me please
            thought|thoughts|urge|urges|idea|temptation of|to .. doing_it|ending_it|dying|jumping|
                do_it|end_it !all_again|on_my_own|without
            <intend> .. be|stay up_there|upstairs|other_side with
            want|going|need to end <my> life|lives
            suicide .. crossed|cross|crosses|entered|on|in .. my mind|head
            easy|only|coward~|cowards way|option|answer|solution out|left|now
            looking|look|looked for a .. wall|tree|bridge|lorry & drive|driving|drove|round|car
            this|it .. ends|stops|finishes tonight|today
            one way ticket & please|me|myself|heaven|out|hell
            ^ one way ticket
            put myself|him|her in_the_ground|in_a_box
            sorry for what .. about_to_do|going_to_do
            voices|voice|head|brain .. tells|telling|tell|say|says|saying|keep|keeps ... kill|die|
                do_it|end|jump|drive|hurt
            would .. be dead by_now|already if|without
            death|dying|being_dead is|would_be|sounds|seems|feels|looks .. all|only|easier|relief|
                peace|peaceful|release|answer|better|comforting|nice|preferable
            against|on myself & use|using|used|turn|turning|point|pava|taser|gun
            plan|planned|planning|plans .. my|own suicide|death|exit|end|funeral
        """,
        excuses="""
            <kill>|hurt~ <self> laughing|up|in_the_foot|over|out_to_dry|in_paperwork|in_work|
                in_files|in_the_back|off_from|into_work|into_the|at_the_gym|for_a_job|short
            killing myself for|trying|over|doing|working|with|to_get|in_the_gym
            killed myself to|doing|getting|revising|in_the_gym|on_the
            career|political|social|financial|commercial|professional suicide
            suicide squad|mission|bomber|vest|sprint|sprints|drills|doors|shift|blonde|pact_jokes
            do|doing something <silly> like|for_charity|for_the
            cut off|short|out
            misery & tell_me|the_date|results|board_date|already
            job|paperwork|file|files|shift|shifts|course|system|workload|admin|rota|pdr|email|
                emails|meeting|niche|athena|nights|overtime ... end|kill|kills|finish|
                finishes .. my|me .. life|off|death|$
            job|workload|shift|shifts|hours will|is|are|would .. kill|end|kills|ending my|me
            end it with my|him|her
            shot myself in
            throw~|threw <self> into
            put myself out|forward|off|down !of_my|of_misery|permanently
            take|took|taken myself out of|off|for|to|on
            shoot|kill me now more|another|mandatory|not_another
            under a bus if|when
            <gone> & so_dull|meeting|boring|powerpoint|embarrass~|course_was
            if .. laptop|athena|niche|computer|system .. crashes|freezes|dies
            if niche|athena|pnc|teams|one_more|another .. jump
            jump|jumping out .. window & lol|system|computer|crashes|rota|pdr
            shot_down|hanging_by|hang_me_now
            overdose|overdosed|overdosing|od on coffee|caffeine|chocolate|sugar|cake|tea|haribo|
                christmas|greggs|monster|redbull|red_bull|biscuits|data|emails|powerpoint|teams
            end things on_a|early|properly
            ending it .. early
            end it|all all? the subscriptions|my_subscriptions
            begging you
            more|another teams|calls|meeting|emails
            jump|jumping off facebook|twitter|instagram|whatsapp|social|teams|the_course
            bollard|gatepost|kerb|mortified|insurance_claim|car_park_wall
            plant|plants & suicidal|waters
        """,
        duty=TOPIC_DUTY,
        urgent="""
            going_to|about_to|decided_to|planning_to|will .. <kill>|take|end|jump|hang|do|slit|
                drive|crash|throw|overdose|od|kms
            <now>
            got|have|bought|made .. plan|rope|noose
            this is it
            stood|standing|sat|sitting|parked .. <height>|<rail>
        """,
    ),
)
