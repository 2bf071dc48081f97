"""Said outright: wanting to be dead, and hurting oneself. The grammar finds out whose it is."""

from bot.domain.risk_grammar import About, Old, Rule
from bot.domain.risk_kinds import Kind
from bot.domain.risk_words import SELF_HARM
from bot.domain.risk_words_self import TOPIC_DUTY

DYING_RULES = (
    Rule(
        because="says they want to die",
        kind=Kind.SELF,
        about=About.ANYONE,
        old=Old.ASK,
        phrases="""
            <want> to? just? .. <gone> !of|for_a|on_annual|on_leave|tired|to_know|from_work|
                chuffed|early
            want|want_to|wish|do|to dye|di|doe|diee $
            <want> .. to? <gone> $
            <intend> dying|being_dead|not_being_here|not_being_alive|not_being_around|not_existing|
                not_waking_up|being_gone|death|my_own_death|my_funeral|disappearing_for_good|
                my_death !certificate|message|in_service|benefit
            thinking|think|thinks|thought|thoughts|dreaming of|about just? dying|death|being_dead|
                my_own? death|funeral|not_being_here|not_being_around|not_waking_up|not_existing|
                being_gone !benefit|message|in_service
            about being? dead|gone $
            could|would|will|should|might just? die|disappear|not_wake_up|never_wake_up $
            dont|not|no_longer|never|didnt|doesnt .. want|wish|care|desire|wanting .. be|live|
                exist|wake alive|here|anymore|around|up|on_this_planet|on_this_earth|in_this_world|
                $ !when|on_nights|for_the|at_work_when|late
            dont|not|no_longer|never|didnt|doesnt want|wish|care|wanting to? live|be_here|be_alive|
                exist|wake_up|go_on|carry_on_living|do_life|be_around|be_on_this_planet|
                be_on_this_earth|be_in_this_world|be_anywhere|be_a_person !in|with|near|at|here|
                there|on|for|like|when|past|late|until|till|tonight|if|early|so|during|
                any_longer_than
            no longer|dont want|wish to? be here|alive|around
            dont|not want|wish|think|feel|care .. want_to_be|want_to_live|be_alive|live
            dont feel like living|being_alive|being_here|existing
            <want> .. out|peace for_good|permanently|forever
            want|wanted|just to? not_be anything|anyone|a_person|me
            idea|thought|prospect|notion|concept of .. not_existing|not_being_here|not_being_alive|
                not_being|dying|death|being_dead|not_waking
            not existing|being_here|being_alive|waking_up is|comfort~|peaceful|sounds|feels|
                appeals|would
            dont|not want tomorrow|the_morning|the_next_day|another_day|more_of_this_life|
                another_birthday|a_future
            decided|decision|made_up_my_mind|chosen .. to die|go
            i .. want|need|going|have|decided to die
            resign~ from life|living
            go~|went through with suicide
            diagnosis|cancer|heart_attack|accident|crash & wish~|hope~|hoping|pray|out_of_my_hands|
                take_me|finish
            come to|at|attend my funeral
            my funeral & nobody|anyone|who|people|turn_up|come|cry|music|playlist|think~
            arsed|bothered|interested|bored|sick|tired|weary|exhausted|knackered|fed_up .. living|
                being_alive|existing|to_live|with_life|of_life|of_it_all|being_me|breathing|
                with_living|by_life !in|here|with_my_parents|at_home|so_far|away
            enough of .. life|living|being_me|being_alive|this_life|everything|the_world|existing
            done|finished|over|through with .. life|living|being_alive|everything|the_world|
                existing
            hate|hates|hated living|being_alive|my_existence|existing|waking_up|being_here|
                that_i_woke_up|that_i_am_still
            <wish> i|he|she|they|id was|were|am|had|could|would|did|wasnt|werent|hadnt|never|
                just .. dead|gone|here|born|alive|around|existed|exist|die|died|disappear|vanish|
                wake_up|woken|woke|been_killed|been_hit|been_shot|been_stabbed|survived|crashed
            <wish> .. that? knife|bullet|car|lorry|van|crash|bomb|cancer|stabbing|it|they|he|covid|
                tumour had|would|hit|gone|killed|took|got|finished
            <wish> .. car|lorry|knife|bullet|bus .. had .. hit|killed|got|finished|gone
            <wish> .. someone|something|somebody|one|him|they would|had|takes .. me
            <hope>|<wish> .. i|he|she|they dont|never|didnt|wont|wouldnt|not wake|make|come|get|
                woken|survive|see|last
            <hope>|<wish> .. i|me die|crash|cancer|killed|stabbed|shot|hit|hurt|run_over|
                get_killed|get_stabbed|get_shot|get_hit|get_cancer|a_heart_attack
            <hope>|<wish> .. someone|something|one|somebody|job|they|call|shift|car|lorry|it|he|
                heart takes|kills|finishes|shoots|stabs|ends|hits|doesnt_stop|just_stops|gives_out|
                will_take|will_kill|stops|gets me|it|$
            <hope>|<wish> .. car|heart|lorry .. stop|stops|doesnt
            <hope>|<wish> .. last .. alive|one|day|shift|night $
            dont|wouldnt|not|no_longer|stopped|couldnt care|bother|mind|caring|bothered|
                give_a_shit|give_a_toss|fussed .. if|whether|about .. i .. dont_wake|didnt_wake|
                never|died|die|dead|live|lived|wake|killed|stabbed|shot|make_it|come_home|get_home|
                hit|happens|crash|get_killed|get_hurt|hurt|survive|get_stabbed
            dont|stopped|not care|caring .. what happens to me
            i .. dont|no_longer|not care|bothered if|whether|about ... <him> hit|kill|stab|shoot me
            rather|sooner .. be dead|on_the_memorial|in_a_grave|in_the_ground|six_feet|gone|
                with_him|in_a_coffin|a_name_on
            rather .. not be|wake|exist here|alive|around|up|$
            rather die than live|go_on|carry_on|come_back|face|keep|be_here
            better|best|easier|simpler|nicer off? dead|gone|in_the_ground|not_here|not_alive
            worth more .. dead|gone
            better|easier|best|kinder|simpler|simplest .. if i|he|she just? died|die|disappeared|
                was_gone|was_dead|wasnt|were|was_not|werent|am_not|disappear|vanished|went|never|
                ended|stopped|am_gone|wasn
            easier|better to be? dead|gone|not_be_here|not_here|die
            not waking|wake up .. easier|nice|lovely|good|relief|ok|appeal~|fine
            let|please_let|let_it just? me die|go_to_sleep|slip_away|sleep_forever
            i need|ought|have|deserve to? die
            should be|have dead|died|me_that|been_me|let_him_stab|let_him_kill|let_it|been_the_one
            should have|shouldve been me
            why .. am i|me .. still_here|still_alive|not_dead|alive|even_alive
            still here|alive .. why|wish|annoyed|disappointed
            wake|woke|woken|waking up .. disappointed|gutted|annoyed|angry_i_am_alive|wish_i_hadnt|
                cry_because|crying_because|still_alive
            disappointed|gutted .. woke|wake|waking|woken
            feel|feeling|am|look already|basically|pretty_much|halfway dead|gone|half_dead !tired|
                on_my_feet|chuffed|end
            dead|die|died inside !lol|when_i_read|when_the|when_he|as|at_the|hearing
            envy|envied|envious|jealous|wish_i_was .. dead|body|bodies|corpse|deceased|him|suicide|
                hanging|died|lucky_one !promotion|leave|pension|job
            dead|deceased|gone|body ones|people|bodies|bloke|man|lad|he|she have|are|has|looked|
                is .. easy|lucky|peace|peaceful|easier|better_off|free
            i envy|envied him|her|them|the_body
            with|join|see|meet|joining .. him|her|dad|mum|brother|sister|mate|crewmate|nan|them|
                wife|husband|my_dad|my_mum|my_wife|son|daughter|grandad|old_crewmate .. up_there|
                in_heaven|upstairs|other_side|in_the_sky|again_soon|up_above
            join|be_with my dead|late brother|dad|mum|wife|husband|son|daughter
            <want> to .. join him|her|dad|mum|my_dad|my_mum|my_brother|my_wife !in|at|for|on|up_at
            never see me again
            sleep for_ever|forever|and_not|and_never|n_never
            sleep|asleep .. not|never wake|get_up|come_round
            the big sleep
            born & wish|never|shouldnt
            dont|not|nothing deserve .. live|life|be_here|be_alive|to_exist|to_breathe|oxygen|air
            no right to live|be_here|be_alive|breathe
            shouldnt|not_meant_to|not_supposed_to|never_meant_to .. be|exist|still_be here|alive|
                around|in_this_world|on_this_planet|$ !but|at_work|today
        """,
        excuses="""
            so dull|boring|bored|tedious .. wanted|nearly|could
            <gone> .. of embarrassment|boredom|laughing|laughter|shame_lol|old_age|cancer|to_hear|
                to_know|for_a|for_some|thirst|hunger|heat|cold
            want the ground|floor|earth
            curl up .. die|stomach|embarrass~
            wanted dead_or
            dead or alive
            wish .. glastonbury|abroad|on_a_beach|in_spain|in_bed|at_home|on_holiday
            want~|need|love|like .. disappear|vanish on|to_the_beach|for_the_weekend|to_spain|
                for_a_week|to_a_beach|into_my_annual|on_my_leave|off_to|off_grid|off_on
            rather die than do|go|work|eat|be_on|sit|cover|have_to|go_back|miss|wear|take|ask
            people|those|are built|who_are
            living .. far|away|from_the_nick|near|at
            dead|die|dying|died to|for|on_my_feet|tired|good_at|chuffed|easy|proud|of|end
            detection|detections|statistics|board
            job|case|file|application|project|grievance is? dead
            die~ inside .. every_time|when|at|reading|a_little
            die a little
            miss|lose being_here
            dead parrot|body_found
            be|am|is here on|at|until|past|for|late
            someone|people|who|man|he said_he|says_he|dreams
            envy .. <him>|you|their .. pension|shift|job|weekends|off
            wish i was|were|wasnt here|there on|at|with_you|today
            wish i was|were dead good|lucky|keen|posh
            rather be dead_on|late
            better if i was|were moved|on|in|doing|part|full
        """,
        urgent="<now>",
        duty=TOPIC_DUTY,
    ),
    Rule(
        because=SELF_HARM,
        kind=Kind.SELF,
        about=About.ANYONE,
        old=Old.ASK,
        phrases="""
            <intend> .. <hurt> <self>
            <hurt> <self> .. again|deliberately|on_purpose|to_feel|to_cope|tonight|because|lately|
                last_night|last_nite|every|so|most|to_stop|in_the_toilets|in_the_bathroom|to_sleep|
                instead|when_i|before_shift|after_shift|in_the_loos|with|cope|release
            cut|cuts|cutting|hurting|harming|hurts|harms|starving|burning|hitting|punching|biting|
                scratching|slicing <self> !shaving|at|in_training|off|out|on|short|some|a_bit|
                loose|down|opening|chasing|falling|lifting|by_accident|cooking|doing|playing|up|
                from|more_slack|gardening|restraining|running|climbing|slack
            <hurt> <self> $
            harm~|hurt to <self>
            cut|cutting too deep !costs|into
            cut|cuts|cutting|burn~|burnt|scratch~|slice~|carve~|slash~ .. arm|arms|leg|legs|thigh|
                thighs|stomach|skin|wrist|wrists & my|again|cope|purpose|myself|her|his|herself|
                himself|blade|fresh|hide
            fresh|new|old cuts|scars|burns|marks .. arm|arms|leg|legs|thighs|wrist|wrists
            cuts|scars|burns|marks .. arm|arms|leg|legs|thighs|wrist|wrists|sleeves .. hide|hiding|
                long_sleeves|seen|see|showing|show~|because_i|from_when
            long sleeves .. hide|cover|arms|cuts|scars|nobody
            hide|hiding|cover|covering .. cuts|scars|burns !tattoo
            cutting again|tonight|to_cope|$ !hours|costs|corners
            started|keep|been|stop|back_to|relapsed .. cutting|self_harm|self_harming|harming|
                hurting_myself|burning_myself !hours|down|corners|the|back|up|overtime|it|costs|
                through|policy
            i .. self harm|harmed|harming|harms|injure|injuring|injured !policy|training
            self harm|harmed|harming|injuring again|last|most|every|still|lately|when_i|tonight|
                helps|is_back|as_a_way|in_secret|to_cope|since|at_work|in_the|scars|urges|thoughts
            <he>|<close> ... self harm|harmed|harming|harms
            urge|urges to .. <hurt>|cut
            hit|hitting|bang|banging|punch|punching|smash .. wall|head|walls|door .. bleeds|bleed|
                bled|cope|until|till|feel|hurts|knuckles|raw|release
            stopped eating|starving on_purpose|deliberately|to_punish|to_disappear
            drink|drinking <self> to_death|to_oblivion|into_a_coma|into_oblivion|unconscious|
                to_sleep_every|stupid_every
            pain .. makes|helps me feel|cope & cut|cutting|burn|blade
            blade|razor|lighter & my_skin|my_arm|my_arms|my_leg|my_legs|my_thigh|skin
            relapsed & cutting|cut|harm|harming|self
            bleed~ .. feel|relief|release|better & cut|cutting|myself
        """,
        excuses="""
            hurt~|injured|cut|burnt <self> .. training|gym|football|work|rugby|ost|pst|duty|shift|
                arrest|foot_chase|fell|accidentally|ladder|accident|running|kitchen|garden|bleep|
                iod|lifting|shaving
            cut myself some|off|short|loose|a_break|a_bit
            hurt myself laughing
            cut the grass
        """,
        duty="""
            policy|policies|procedure|training|module|course|file|victim|detainee|prisoner|custody|
                misper|patient|suspect|male|female|caller|poster|statistics|obs|cell|log
        """,
    ),
)
