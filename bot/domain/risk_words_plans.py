"""A plan, a day, a rehearsal, another try, or asking to be stopped. Whose, the grammar finds."""

from bot.domain.risk_grammar import About, Old, Rule
from bot.domain.risk_kinds import Kind
from bot.domain.risk_words import HEAVY
from bot.domain.risk_words_self import TOPIC_DUTY

PLAN_RULES = (
    Rule(
        because="says they mean to end their life",
        kind=Kind.SELF,
        about=About.ANYONE,
        old=Old.ASK,
        phrases="""
            date|day|plan|place|spot|method in|on my head|mind
            how|where|when i would|will|could|might|intend_to|plan_to do it|this|that|myself_in
            <plan> .. how|where|when i do_it|would_do_it|could_do_it|will_do_it|go
            <plan> .. how|where|when to die|do_it|go
            <plan> .. to? die|my_death|my_own_death|my_suicide|my_own_suicide|killing|ending_it
            i want|need|going|wish|plan|intend to kill|end|hurt|harm|drown|hang me
            <want>|going|planning|thinking|intend .. to|of|about <kill> yourself|your_own_life|
                your_life|yourselves
            hurt~|harm~|end~ yourself
            hurt~|harm~|kill~|end~ yourself & answer|yes|true|ticked|me|my !he|she|told_me
            think~ of|about killing|hurting|harming yourself
            dead|gone|buried|cremated|ashes|dust by <soon>
            dead|gone by christmas|easter|new_year|then|monday|friday|sunday|payday
            i .. wont|not|never .. see|reach|make|live_to_see|get_to my? 40|50|60|30|retirement|
                pension|christmas|new_year|40th|50th|60th|30th|next_birthday !in_this
            given|gave|give|giving|allowed myself|me until|till|til|to_the_end|six|a_week|a_month|
                one_more|30|a_year|a_deadline
            days|weeks|hours .. of me|my_life left
            days|weeks|hours|shifts left .. to_live|alive|on_earth|of_life
            countdown|count~_down & me|my|left|die|end|over|days_of !annual|leave|holiday|
                retirement|pension
            day i die|end_it|do_it
            until|till|before .. i go through_with
            settled on .. how|hanging|method|train|bridge|way|tablets|date|day
            i|have|and .. tried .. to? nobody|no_one .. knows|noticed
            think|going|will|might try|do .. again
            do|doing|did|done|get it right|properly .. next|this|second time
            wish i hadnt|had_not|didnt !said|joined|eaten|gone|come|bothered|asked|told|agreed|
                sent|seen|looked|started|done
            survived it|that|the_overdose|my_attempt|the_attempt|the_jump
            hadnt|didnt|not|never worked
            i|am .. came|come|was|got|been this|so|that|very close to? tonight|last_night|it|$
            nearly|almost did_it|done_it|did_something|went_through|stepped|let_go|took_them
            brave|courage|guts|nerve|bottle .. to do_it|go_through|go_on_with|end|jump|step|go
            not|too .. brave|scared|coward|chicken|cowardly .. enough_yet|to_do_it|yet_but|
                to_even_do|to_go_through
            rehearsed|practised|practiced|rehearsing|practising|practicing & the_knot|last_bit|
                not_brave|the_jump|tablets|rope|on_the_bridge|goodbye|the_note
            that|same|the spot|tree
            that|same|the spot|place|bridge|tree|layby & closer|every_time|each_time|back_to|again
            section me
            <want>|should|can|could|please|be|get|am|need .. me|i|get|be .. sectioned|136d|
                sectioned_myself
            136 me|myself
            taken|go|be|get|keep|put|take .. somewhere safe|secure .. from_myself|from_me|tonight
            protect|save|stop|keep_safe|rescue|keep_me_safe me? from me|myself $
            stop me .. before|from|or_i_will|somebody|someone|please
            someone|somebody|please|you .. stop me
            nobody|nothing|no_one|none|hardly_anything .. left|here|now? to? stop|stopping|hold|
                keep me|$
            need|needs|want stopping $
            do not|dont|cant|not trust|trusted .. myself|me .. alone|tonight|weekend|with|not_to|
                on|near|anymore
            trust myself near|on|with|around|by|to_be !the_paperwork|the_figures|numbers|a_new_job
            from myself $
            question|q 9|nine
            phq|depression_form|depression_questionnaire|gad7|phq9 & scored|lied|fibbed|last|nine|
                every_day|yes
            asked .. if|was|whether|me .. i|i_was|am_i|was_i|if .. suicidal
            i .. lied|fibbed .. about|on .. being_suicidal|suicidal|last_question|that_form
            dying|death is|would_be|seems|sounds|looks cheaper|easier|kinder|simpler|better|
                tempting|tidying|the_answer|all_i|quicker|fairer
            dying|death doesnt|does_not|isnt|wont scare|frighten|bother|worry|scary
            dying|death .. nothing .. scare~
            not|no_longer scared|afraid|frightened of dying|death|the_end
            like dying|death .. feels|would|is .. tidying|rest|relief|home|sleep
            cant even? just? die
            why cant|wont|dont|couldnt i just|simply? die|go|disappear|not_wake
            want|like|wish|love|need my_life|my_own_life|life .. be over|finished|ended|stopped|
                done|to_be_over
            not|dont|wont live with the? shame|it|this|what !parents|mum|them
            whether i live|exist|am_alive
            dont|not want .. live|alive|be_here .. see|for it|that|this|retirement|pension !in
            choose|chose|choosing|pick|picked|decide|take my_own|the date|time|moment|way_out|
                exit|ending
            end|ending|finish|finishing it|things|myself first|before|on_my_terms|my_way|myself
            not waiting .. for .. bad|end|worst
            dignitas|assisted_dying & i|me|my|cant|want !policy|law|bill|debate
            trying|try hard|really_hard|so_hard|my_best not to kill|end|die|do_it|hurt|jump
            got|made_it|get|getting|gone through|to .. today|night|week|shift|day|
                it without doing_it|killing|ending|hurting|trying|cutting
            without doing_it|killing_myself|ending_it|hurting_myself
            i am|will_be|can_be|want_to_be|could_be|might_be .. the? third|next|fourth|
                second suicide|one_of_them|one|on_the|statistic|to_go .. $
            will be the third|fourth|fifth|next !in_the_queue|interview
            suicides|suicide .. and i .. will|am|be .. third|next|fourth
            put me down as|for .. next|memorial|dead|deceased|a_statistic
            risk_assess~|op_order|operational_order|policing_plan|gold_strategy|running_order ..
                my own? suicide|death|end|exit|funeral
            planned|planning|plan .. my suicide|death|own_death|end|exit
            order|plan|log for my own? death|suicide|end
            my|own sudden_death
            write|writing|do|get|attend|deal|first_on_scene .. my sudden_death|own_sudden|
                own_scene
            find|finds|finding|found my body|corpse|remains
            nobody|no_one|who|whoever|somebody|someone|wife|kids|probationer .. would|will|
                going_to|has_to|to|till|til|until|gets_to|might find|finds|found me
            nobody|no_one|who .. would|will|d .. find me .. til|till|until|for|first|from|$
            rather|want|better it was|someone .. found|find me|else_found
            suicide me help
            suicide .. help me
            word .. suicide .. i am|have saying|said|thinking|living
            word|answer .. is suicide
            slide|leaflet|poster & me_on|is_me|all_of_it_me|about_me & suicide|signs|awareness|
                mental
            <close> did that|himself
            <close> did it|that|himself & me|i .. same|next|turn|my_turn|intend|also|too
            <close> did it at
            same .. way|as .. he|dad|she|brother|mum .. did
            <want>|only|just .. follow|go_after|join .. her|him|them|my_wife|my_husband|my_son|
                my_dad|my_mum|the_baby !up|on|in|policy|advice|home_tonight|procedure|at
            <want> .. go|be|are|end_up .. where .. he|she|they|baby|my_son|mum|dad|wife|nan|
                bodies is|are|went|has_gone|have_gone|go
            looked|saw|seen|looking|see .. body|bodies|corpse|deceased|dead .. thought|think|
                felt .. want|lucky|me|same|envy|that|jealous|peaceful|wish
            bodies|dead|corpses|deceased & want_to_be_one|be_one|one_of_them|join_them|me_next|
                swap
            rather|sooner die|be_dead .. than
            my life for theirs|his|hers|him|her|them
            give|swap|trade|gave .. my? life|it away .. tonight|for|dont_want
        """,
        excuses="""
            committee|chocolate|biscuits|shopping|ebay
            if i ever did feel
            attempt~ .. at|the board|exam|bleep|form|login|password|inspectors
            <intend> <kill> yourself laughing|with_work|for_a_job
            day|date in my_head & board|exam|wedding|holiday|move|baby|due
            dead|gone by .. lunch|the_end_of_shift|the_time_we
            dead|gone by .. the? phone|battery|laptop|milk|brew
            not|never .. see my? pension & scheme|rules|remedy
            laugh~|lol & <kill> yourself
            <job_words>
            find me a|the|some|another|in_teams|at_my_desk|on_teams|in_the_directory
            stopped me in|on|at|from_applying|from_going_to|parking
            stop me from applying|getting|taking|booking|going_on|doing_my
            pulled_me|disciplin~|grievance
            <boss> .. stop me
        """,
        urgent="<now>",
        duty=TOPIC_DUTY,
    ),
    Rule(
        because=HEAVY,
        kind=Kind.UNSURE,
        about=About.ANYONE,
        old=Old.DROP,
        phrases="""
            i am|will|have .. going_to|will|about_to|definitely|decided|ready do it|this|that ..
                when|once|on|before|after|next|thursday|friday|monday|tuesday|wednesday|saturday|
                sunday|this_time|soon|anyway|either_way|then|now|$
            ^ going_to do it $
            so? i am|just? doing it|this tonight|now|then|anyway|soon|tomorrow|this_time|properly|
                friday|$
            so? that is that then
            plan there|made|set
            plan is|there|made|set & the_when|day|date|there|ready|set|nobody
            plans are? there|made|set
            planning it|this_all|it_all
            tonight is|was the night
            tonight is when|it $
            everyone|everybody|kids .. is|are .. empty|asleep|away|out|gone
            house|everyone|everybody|wife|kids|they .. is|are .. empty|asleep|away|out|gone &
                do_it|try|planning|thinking_about_it|tonight_is|doing_it|decide|plan
            dry_run|trial_run|dummy_run|recce|reccy|practice_run & i|my|did|had|rest_day|place|
                spot|night|way_home|alone
            going_to do something $
            should i .. get|be|go .. help .. before|because i might|will|am_going
            do something .. i|you cant|can_not|wont|never undo|take_back|be_undone
            nobody|no_one would|will|could|can know
            on_me|on_myself|the_one_typing|police_officer|a_cop|an_officer .. without
            welfare_check|concern_for_welfare|concern_for_safety|marker & on_me|me|on_myself|
                myself|the_one_typing|police_officer|a_cop|an_officer .. without
            marker on me
            risk of|to self|myself $
            asking for the_one_typing|myself|me
            made|make|making my mind up $
            made|make my mind up
            it ends|stops|finishes|will_be_over|is_over on|this|next|soon|by|before .. friday|
                monday|week|weekend|anyone|tomorrow|night
            i|have not_done|done|did something stupid|daft|silly|awful|terrible|bad
            answer is every_day|yes
        """,
        excuses="""
            <job_words>
            fitness|charity|run|race|marathon|holiday|house_move|application|apply|sergeants|
                wedding
            exam|statement|washing|shopping|gym|session|interview|paper|decorating|homework
            transfer|resign|notice|retire|leave_the_force|hand_in|speak_to|tell_him|tell_her
            ask_him|ask_her|bike|car|kitchen|phone_them|ring|call_them|email|book|claim|update
            date_night|quiz|derby|match|curry|party|pub|takeaway|gig|grievance|op|warrant|raid
            presentation|operation|op|route|talk|speech|exercise|premises|strike|plot|venue
            made my mind up about|to|on & job|course|transfer|car|move|retire
        """,
        duty=TOPIC_DUTY,
        urgent="",
    ),
)
