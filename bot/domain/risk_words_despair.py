"""Said sideways: no way on, no future, nothing left. Whose it is, the grammar finds out."""

from bot.domain.risk_grammar import About, Rule
from bot.domain.risk_kinds import Kind

_ON_DUTY = """
    victim|victims|detainee|prisoner|misper|caller|patient|suspect|male|female|jumper|
        training|course|policy|leaflet
    """

DESPAIR_RULES = (
    Rule(
        because="sees no way to go on",
        kind=Kind.SELF,
        sideways=True,
        about=About.ANYONE,
        phrases="""
            <cant> .. do|handle|face|get_through|survive .. another night|day|week|shift|
                hour !like_that|with|of_nights|on_earlies
            <cant> do life|living
            <cant> .. keep doing this|it !for|to|at
            <cant> .. cope|deal|carry_on .. being alive|here|me
            cant .. fix this|it|myself|me & better|off|out|go_on|end|sorry|anymore !laptop|printer|
                login
            feel|feels|feeling like .. giving_up|giving_it_all_up|packing_it_all_in_for_good|
                letting_go|quitting_life
            see|have|find|need|give_me .. reason|reasons .. stay|to_stay|not_to|why_not|to_be_here|
                to_live !in_the_job|in_this_team
            what .. it_is|it .. all for & wonder~|wondering|staring|dont_know|awake|ceiling|night|
                what_is
            nothing|nothing_left|no_place|no_life .. for me .. here|anymore|now|left|
                $ !at_the_canteen|in_this_force
            nothing behind|beyond|after|ahead|in_front_of .. it|me|that & wall|future|life|i|see
            better|best .. out_of_it|off_out_of|out_of_this & i|id|me !dodged
            hit|hitting the wall & nothing|behind|done|end|cant_go
            <cant> see .. things|it|this|life .. getting|get|ever better|easier|change
            <cant> .. <go_on> !meeting|course|with|winter|christmas_on|night_on|shift_with|summer|
                doing|to_the|that|the|my|this|being_the|trying|year_of_nights|for_long
            <cant> .. do|take|cope|bear|stand|hack|handle|face .. anymore|longer
            <cant> do|take|cope|bear|stand|hack|handle|face this|it|life|anything|another_day|
                the_world|tomorrow|another_minute $
            dont want|wish .. do|go_on|carry_on .. anymore|longer & life|any_of_it|living|all|
                everything|tired|alive
            any of it anymore
            ^ i? dont want .. do this|it anymore $
            <cant> just anymore
            i .. just cant $
            i just cant anymore
            <cant> see|find|imagine|picture|think_of .. way|reason|future|point|light|next_week|
                next_year|tomorrow|christmas|past|beyond|why_i_would|why_id !of_the_pdr|to_apply|
                to_get|the_board|my_rota|the_rota|in_applying|of|to_book|here|in_the_pdr
            <cant>|dont|didnt see|imagine|picture|think .. being|reaching|getting_to|making_it_to|
                seeing|myself_at|me_at|make|making .. 40|50|60|30|christmas|old|next_year|summer|
                birthday|thirty|forty|fifty|sixty|retirement !in_this_job|doing
            <cant> see|find|think_of .. reason .. to get_up|live|be_here|go_on|carry_on|wake|stay
            cant|unable_to|not_sure_i_can keep myself safe
            dont|not think|sure .. keep myself safe
            dont|cant|no .. see|have|find .. reason .. stay|live|be_here|not_to|go_on|carry_on|
                get_up
            cant see|imagine myself next_week|next_year|at|being|alive|getting_old !doing|in_this|
                in_the
            dont|cant see|know why .. bother|here|alive|go_on|carry_on|am_here|keep
            dont|no_longer see|have|imagine|picture a|any|my|much future
            dont see myself being|here|alive|around
            dont have .. fight|energy|strength|will|it|anything left|in_me|anymore|to_go_on|to_keep
            fight|strength|hope|energy|patience_with_life left|has_gone|gone & dont|no|not|have|
                lost & i|me|my
            think~|feel_like|want|ready|tempted|just .. let|letting go !of|off
            pull the plug & i|might|going|just|myself|think|want|on_myself
            see|got|have|there_is|left .. no|any .. way out|through|forward|back|future|point|hope|
                reason_to
            no|see|any|only|another|find|looking_for|one|easy|left way out !of_the|is_through
            only way .. to_stop|it_ends|it_stops|i_see|left|pain|end_it|peace
            no way back|forward|through|on
            dont|cant|not see|think|know|sure how|if|i|how_i|if_i .. get|make|last|cope|
                survive .. through|to|past|another|much .. day|night|week|month|longer|morning|
                christmas|weekend|year|tomorrow|this|it|end
            not|dont|wont going_to|think|i_will|will|be .. make_it|last|see to|through|past|until|
                much|christmas|the_night|the_morning|tomorrow|monday|sunday|long !meeting|session|
                course|board|the_mentoring|the_meeting|training
            wont|not|never|dont .. be|being here|around|about|alive .. next|much|long|longer|soon|
                anymore|by|again|ever|for_much|at_christmas|for_christmas|to_see|tomorrow !friday|
                due|on_leave|enough
            not here anymore soon
            not here anymore|soon $
            i wont|not|never see you|them|any_of_you .. monday|again|anymore|or_after|tomorrow|ever
            not|wont be .. for .. next tour|set|birthday|christmas|year|month
            come|came|coming|go|went back & didnt|not|never|dont & just|what_if|from_this_break|
                wonder|happens|break|notice
            what if i just|never|didnt .. come_back|wake|stop~|go|drive|left|disappear~|vanish~|
                kept|walk~|end~
            wont|not be here|around $
            i .. not|wasnt|werent|isnt|wont .. here|there|around|alive|about|in_it|
                in_the_picture & notice|care|miss|better|pension|tomorrow|anyone|easier|know|
                happier|version|mum|nobody|family|kids|payout|free|without|life
            out of the picture|their_way|the_way_for_good|everyones_way & i|if|me & free|better|
                easier|happier|if_i|would|life
            better|easier|richer|happier|free|sorted|fine|ok & payout|pay_out|insurance|
                death_in_service|lump_sum
            version of|world where|in_which .. i|i_am not|dont|never|gone & better|around|here|
                exist|happier
            nobody|anyone|they|who|somebody|someone .. notice|realise .. gone|dead|radio_check|
                days|weeks|if_i|til|until|till|i_was|missing !period|board
            what would .. happen if i .. just .. wasnt|not|disappeared|gone|die|died|didnt
            how long .. before|until|it_would_take|would_it_take|till .. notice|noticed|find|found|
                realise|realised|miss
            if i am .. still here|alive|around
            is|isnt|no|the|much|any|what_is|see point .. living|going_on|go_on|carrying_on|
                being_here|anything|waking|life|me|trying|anymore|existing|getting_up|fighting|
                tomorrow|any_of_it|it_all|any_more|year|being
            no|isnt|see the? point $
            what_is|see_no|no|there_is_no|see_the|see_any point anymore|in_anything|left|now|in_me|
                in_being|of_me|of_anything|of_it_all
            nothing|no_one|nobody|not_much|little left .. live|for_me|in_me|to_give|to_lose|inside|
                to_say|here|of_me|in_the_tank|for_us
            nothing|no_one|nobody left $
            nothing to live_for|lose|look_forward_to|get_up_for|wake_up_for|go_home_to|
                keep_me_here !in
            no good|use to .. anyone|anybody|my_kids|my_family|man_or_beast|myself
            end|bottom of the road|line|tunnel_with_no !for_this_project
            my race is_run|run
            had it with life|everything|living|this_world|it_all
            had enough with life|living
            just|to|and|could|can|like|wonder~ .. stop being|existing|everything !abusive|late|a|
                able
            just|like_to|could .. stop $
            call it a day & everything|life|for_good|on_it_all|living|forever
            dont|not need|needed to_be_here|to_exist|me_here|me_anymore|me_alive
            nobody|no_one needs|wants|loves me
            only|last|easiest|best option|choice|answer|solution left|now|for_me|i_can_see|
                $ !is_to_transfer|on_the_form
            my fault & cant|live|die|forgive|deserve|carry
            want|need|just it|this|everything over|done|finished $
            what if i wasnt|was_not|werent here|around|alive|born|in_it
            what would|does|is .. like .. dead|to_not|not_to|to_just_stop|to_stop|nothing
            stay asleep|sleeping|under
            sleep .. and stay|not|never
            nights or any_others|ever
            hand|handing myself in upstairs|up_there
            off|going|soon|ready .. see|be_with|join .. nan|mum|dad|brother|sister|grandad|wife|
                husband|son|daughter|mate|him|her & dead|died|passed|heaven|soon|upstairs|years|
                up_there|gone !for_tea|on_leave
            turn .. my lights out|off
            nothing|nobody matters|feels_real|works|helps|will_change|ever_changes|makes_sense|
                gets_better !on_my_laptop
            isnt|not|dont|havent got|have nothing|anything left|to_live
            lost everything|the_will_to_live|all_hope|hope|the_will_to|myself_completely|
                interest_in_living !lol|in_this_meeting|on|at
            no will to live|go_on
            no reason|purpose|hope .. live|living|here|be_here|carry|go_on|get_up|wake|left|
                anymore|to_keep
            no|lost|losing|without|any|out_of hope left|anymore|at_all|now|for_me|$
            what is left for_me|to_live|of_me|now|$
            what is .. point in|of me|living|life|any_of_this|anything|trying|being_here
            dont|never|didnt|not .. belong|fit .. anywhere|in_this_world|on_this_planet|
                on_this_earth !in|at
            world|life .. doesnt|not|without|dont need|want .. me
            need|needs|want|wants me in_it|here & doesnt|dont|nobody|not|no
            grey|gone_dark|gone_black|no_colour|colourless & cant|point|why_id|why_i_would|anymore|
                end|bother !bothered
            let|failed .. everyone|everybody|them|all_of_them|my_family|my_kids .. down & cant|
                sorry|never|fix|forgive
            tired & done|not_sleepy|of_life|bones|soul|living|not_the_sleep|kind_sleep|
                sleep_wont_fix|sleep_doesnt
            done tired|with_me|with_being
            how do|does|can you|i|people|anyone .. keep_going|carry_on|keep_living|go_on|
                cope_with_being & dont|when|want|no|anymore|nothing
            keep going .. when .. dont want|you_dont
            noise|voices|racket|chatter|screaming|shouting .. in|inside my? head|brain|mind
            in my head to stop|end|quiet|shut_up
            nobody|no_one|anyone would|will|even|cares|care .. care|notice|know .. if i|gone|dead|
                alive|or|$
            better|best off? without me|him|her
            fine|ok|cope|manage|happier|alright|lighter|easier|breathe|lived|live|
                grow_up without me !in_the|cover|on_shift|at
            <feel>|just|nothing_but|only|such|am .. a|the .. burden|waste_of_space|waste_of_oxygen|
                waste_of_skin|waste_of_air|dead_weight|liability|drain_on|useless_waste|failure_as|
                complete_failure|total_failure|problem_for_everyone
            waste of .. everyones|space|skin|air|oxygen|peoples|life|a_life|my_familys & i|me|am|
                feel|such|just !meeting|course|money|training|form
            waste of .. time and air|space|oxygen|skin
            burden on|to .. everyone|family|kids|wife|husband|team|everybody|my|all|them|people|
                anyone !resources
            in everyones|everybodys|their|the way & easier|better|gone|breathe|out|without|myself
            out of everyones|everybodys|their|your|peoples|my_familys way|hair|lives .. soon|
                for_good|forever|$
            wont be .. problem|bother|trouble|burden|worry|issue
            wont|not|stop .. bother~|trouble~|burden~|worry~ .. anyone|anybody|you|people|everyone|
                them .. anymore|again|soon|much_longer
            nobody|no_one|you|they|wont|everyone .. will .. worry|see_me|have_to_worry|
                put_up_with .. me|again|anymore|soon
            nobody|no_one|never .. will|going_to? see .. me|him|her again
            i|all|everything|life|feel|am|so|just|completely|totally|utterly|is|feels worthless|
                hopeless|pointless|unlovable !pdr|course|system|it|meeting|rota|procedure|exercise|
                admin
            worthless|hopeless|pointless $
            <feel> .. useless|nothing|numb|empty|hollow|trapped|invisible|defeated|unwanted|
                alone .. inside|all_the_time|and_i_dont|completely|no_way_out|in_the_world|dead|
                in_me|forever|no_hope|with_it_all
            empty|hollow|numb|dead & inside|in_me|anymore|alive
            i am nothing|no_one|nobody $
            i dont|do_not|no_longer matter
            matter to anyone|nobody|no_one & dont|no|i
            run|ran|running out .. reasons|fight|hope|options|road|excuses_to_stay|reasons_to !time
            doesnt|isnt|not .. any|a way forward|out|through|back !to_park
            i am|just .. a lost_cause|write_off|waste|failure|mess_up|joke_of_a|
                disaster_of_a & everyone|kids|family|life|anymore|deserve|to|$ !in_maths|at|with
            lost cause & i|me|am
            hate|hated who|what|the_person i .. become|am|turned_into
            ways|way out & think~|thinking|looking|working_out|find|only !of_the|is_through
            switch|turn|shut|power .. off|down|me_off .. forever|for_good|permanently|for_ever|
                my_brain|my_head|everything
            want|wish|just .. not|stop|never .. feel|feeling .. anything|this|pain|ever|anymore|
                again
            stop|make_it_stop hurting|the_hurt|the_hurting
            rubbish|useless|terrible|crap|awful|failed|failing .. mum|dad|father|mother|husband|
                wife|copper|son|daughter & deserve|better|without|gone|everyone|everything|hate|
                and_a
            if i .. didnt|dont|never wake|woke|come_home|came_home|come_back|came_back|make_it|
                made_it|get_up|got_up
            worst|bad|terrible|so_bad|end_of_the_world .. thing .. if_i|not_to|to_not !fail
            already|like_i_have_already|sort_of left|gone|checked_out|dead|half_gone & i|me|i_have|
                like|feel !work|the_office|for_the_day
            my .. breaking|limit point|and_then_some
            breaking_point & mine|my|past|this_is|reached|gone_past|i_am_past
            being|stuck|trapped|live|living|alone|left .. my own? head|thoughts|mind|skin
            cant bear|stand|take|face being|another|living|waking|the_thought|the_nights|
                the_mornings|myself !late|in_the_office
            sit|sat|sitting in the? car|garage|shed|loft|dark|bath|woods & think~_about_it|
                about_it|hours|an_hour|every_night|nobody|cant_move|end|dont_want
            nothing makes|make|will_make|can_make .. better|easier|it_stop|go_away|happy
            just want out & nothing|pain|life|end|everything|pills|drink|cant
            20|30|10|another|forty|fifty .. years .. of_this|of_life|of_living|like_this|
                of_being & cant|sick|die|no|dont !service|in_the_job|pension
            sat|sitting here|alone|in_the_dark|up thinking|wondering|googling they|if|would|how|
                about
            not|never .. good|strong|brave enough & sorry|live|life|anyone|them|anymore|couldnt|
                go_on|sick !board|promotion|application|marks
            sorry .. couldnt|wasnt|cant .. stronger|better|enough|more|strong|braver|brave|fix|
                cope|the_man|the_mum|the_dad|hold_on|stay
            i cant be fixed|saved|helped
            nobody|no_one can .. fix|save|help .. me|this
            see|seeing|find|had|have no joy|light|hope|future|happiness|good|reason|
                meaning !in_this_job|prospects
            no joy|light|hope left|anymore|in_anything|in_life
            everything|life|it .. too much|hard|heavy|painful & cant|anymore|end|stop|want_out|
                done|alone|go_on !at_work|workload|admin
            all too much|heavy|hard $
            too much to|for_me_to bear|carry|live_with|cope_with
            drag~ everyone|them|my_family|people down
            i ruin|ruined|wreck|destroy|poison everything|everyone|everyones|their_lives|my_kids
            i .. ashamed|guilty|shame|guilt & cant|live|die|end|face|look_them|family|kids !to_ask|
                to_say|to_admit
            dont|cant .. recognise|know myself|who_i_am anymore|now|$
            i am .. scared|frightened of .. living|life|being_alive|being_alone|what_i|myself|
                the_dark|the_night|tonight|going_home_alone
            get through|survive|last|make_it_through the|another|tonight|this .. night|weekend|
                week|day & dont|cant|not|how|if|help !shift|course|board|tour
            who finds|will_find|would_find|is_going_to_find me
            finds|found|find|finding me .. dead|hanging|body|in_the|first|kids|not_the|hope
            hope|pray .. isnt|not|nobody|whoever .. finds me
            somebody|someone|whoever|kids|shift|mate .. finds|find|found|finding me
            write|wrote|thought_about|planned|thinking_about .. my own? eulogy|obituary|funeral|
                suicide_note|headstone
            read|say|said|speak at my|the funeral & who|what|they|would
            hate|despise|loathe|disgusted_with|cant_stand|sick_of myself|who_i_am|being_me|my_life|
                the_sight_of_myself|what_i_have_become|my_own_head !for|in|on|because|when|after
            enough .. being me|here|alive
            tired|sick|exhausted|weary|worn_out|done .. fighting|of_living|of_being_alive|
                of_being_here|of_being_me|of_my_own_head|of_my_head|living|pretending|of_existing|
                of_trying|of_waking|of_hurting|being_alive|by_life|with_fighting !so_far|with_my|
                away|crime|at_home|for_a|the_system|to_get
            dark|black|very_bad|really_bad|bad|horrible|bleak|scary|low|awful place|headspace|pit|
                spiral|abyss|cloud & i|me|my|i_am|myself|in_a|into !pdr|to_park|to_store
            black hole .. sucked|i_am|falling|sinking
            bad|dark|scary|horrible|awful|nasty|black thoughts !about_the_board
            gone black|dark|bleak
            rock bottom
            at|reached|hit|past|beyond .. breaking point !it|with_our_it|with_the_system|with_it
            hanging|holding on by a_thread|my_fingertips|my_fingernails
            end of <my> rope
            give|gave|given|giving|want_to_give up on .. life|living|everything|myself|me|it_all|
                hope
            given up $
            ready to give up|let_go|go_now|be_done|stop_fighting|sleep_now|meet
            want|need|please|make|wish|someone_to .. it|this|everything|pain|noise|it_all|
                all_of_it|my_head|my_brain|voices|thoughts|images|hurt .. stop|end|be_over|
                to_be_over|finish|go_away|quiet|shut_up !beeping|over|in_my_calendar|sending|
                emailing
            want|need|waiting|ready .. it|it_all|everything|this|life .. to_be|be over $
            want|need|waiting|ready .. it_all|everything|life .. to_be|be over
            every day .. waiting_for|torture|hell|a_fight_not_to|drag_myself
            want|need|want_to peace $
            want|wanted out of .. life|this_life|living|this_world|everything|it_all
            want|want_to|wish|could to? disappear|vanish|fade_away|evaporate|
                run_away_and_never !on|to_spain|for_a_week|to_a_beach|into|off
            stop|stopped|stopping existing|breathing|trying|fighting|caring_if|caring_whether|
                caring_about_my|eating_and_sleeping !at_work
            stopped caring whether|if|what_happens
            life|lifes .. not|isnt for_me|worth_it
            life .. is|isnt|not|has_no|feels|lost_all|no .. worth|pointless|over|meaningless|
                for_me|unbearable|empty|meaning|no_meaning|not_worth|purpose|living_for !insurance|
                on_the|balance
            not worth it|living|anything|being_here|the_air|saving !the_money|the_overtime|
                the_hassle|applying
            worth living|being_here
            is it|life|this|living .. worth it|living|carrying_on
            scared|frightened|afraid|worried|terrified|dont_know|unsure|no_idea .. of? what|
                that i .. might|could|will|going_to|would|am .. do|hurt|end $
            scared|frightened|afraid|terrified|worried .. i|what_i|i_will|that_i|i_am .. might|
                could|will|going_to|would|am .. do|hurt|end .. myself|something|tonight|if|left|
                alone|stupid|it|$ !wrong|mistake
            scared|frightened|afraid|terrified of .. myself|my_own_thoughts|my_own_mind|my_head|
                my_own_head|being_alone_with|my_thoughts|being_on_my_own|what_i_am_capable
            dont|not|cant|no_longer trust|trusted|safe myself|me|with_myself|on_my_own|alone|
                in_my_own_head|to_be_alone|from_myself|by_myself|tonight !to_drive
            i am|feel|be? not safe tonight|with_myself|$
            dont|not|isnt feel? safe tonight|$
            not|dont|isnt .. safe .. on my own|alone|left_alone|be_alone|by_myself|from_myself
            shouldnt be on_my_own|alone|left_alone|by_myself
            dont leave me alone|on_my_own
            might|may|going_to|will|could|about_to|feel_like|tempted_to|scared|or_i_will|
                <intend> .. do|doing something|anything .. <silly>
            do something <silly>
            never|not .. get|getting|going|be|change .. any? better|ok_again|happy_again|end|
                normal_again|stop !salary|kit|pay|the_car|promoted
            not|never|dont ... meant|supposed|made|built .. to_be_here|for_this_life|
                for_this_world|to_live|to_exist|be_here|be_alive
            i am done .. with|anymore|here|fighting|trying|life|living|all_of_it|everyone|existing|
                pretending !nights|this_job|the_job|this_place|the_course|him|her
            life .. is|feels over|finished|done|ruined|ended
            ruined|destroyed|wrecked|finished .. my life|everything|me !career|weekend|evening|day
            cant|couldnt|dont_know_how_to live with .. myself|what|shame|guilt|it|this|
                knowing !parents|my_mum|him|her
            already|basically|might_as_well_be|good_as|feel|feels_like dead|gone|not_exist|
                not_be_here !tired|on_my_feet
            might|may as well not|be|end|just .. exist|dead|here|bother|it|jump|die|drive
            alone|lonely & nobody|anymore|end|dark|cant_see|point
            cry~|sobbing|in_tears & want_to_die|cant_go_on|end_it|be_over|no_point|cant_see_a_way|
                dont_want_to_be|nobody_knows
            lie|lying|lay|laid|sat|sit|stood|sitting awake|there|here|in_the_dark|
                in_the_car .. thinking|working_out|planning|wondering .. ways|how|end|ending|who|
                find|over|notice|if_anyone|die|dying
            look|looked|looking in the mirror ... nobody|no_one|stranger|hate|nothing|dont|disgust
            isnt the job .. me
            it is|not .. the_job|work .. it_is me & cant|live|anymore
            fighting|battling|scared_of|trapped_in|prisoner_in|screaming_in|tired_of|
                lost_in .. my own? head|mind|brain|thoughts|demons
            demons .. won|winning|winning_again|got_me|are_back
            black dog .. back|winning|won
            fantasies|fantasise|daydream~ .. crash|dying|accident|not_waking|gone|bullet|bridge|
                funeral
            living|alive|here .. only|just for|because .. kids|dog|daughter|son|mum|wife|cat|
                children|boys|girls
            only|just .. thing|reason|one .. keeping|keeps|stopping|stops|holding .. me|going|
                alive|here|$
            wasnt|isnt|werent|not for .. kids|dog|daughter|son|mum|wife|cat|children|boys|
                girls .. would|id|i
            if it wasnt|werent .. for .. kids|dog|daughter|son|mum|wife|cat|children|boys|girls|
                husband
            does|do anyone|anybody|it|you .. ever .. want_to_not|feel_like_not|think_about_not|
                think_of_ending|wonder_if_it_is_worth
            past caring|saving $
            beyond help|saving|repair|hope
            too late for me|now|to_save|to_help
            how much longer .. i|can|keep|do|take|last|go
            not|dont sure|know|think .. how_much_longer|much_longer|how_long .. i
            keep this|going|it|this_act up .. longer|much_longer
            keep going round|with_this_life|much|longer|anymore
            cant .. much longer
            see .. past|beyond tonight|this_week|tomorrow|friday|today|this_month|christmas|
                next_week
            mask|front|act .. slipping|slipped|tired|exhausting|anymore|cant_keep
            smile|smiling|laugh|laughing|joke|joking .. inside|die|dead|nobody_knows|falling_apart
            no one|nobody .. knows|sees|realises .. how|what|i_am|bad|close|dark .. bad|close|dark|
                $
            look|see|stare .. mirror .. nobody|no_one|stranger|hate|nothing|disgust|empty|dont_know
        """,
        excuses="""
            anymore cancel|stop
            with the workload
            <want> .. finish this|it|form
            nothing works & login|phone|laptop|app|printer
            keep the lights_on
            in this force|role|job|department|place
            give it & looking|jobs
            facilities|foot_patrol|winter|investigation|enquiry
            living so_far
            scream|screams is|are? stuck
            looking at train|other|jobs
            house fire & fund
            get rid of me|us & worried|reg|probation|want
            stop being abusive|a_battle|violent
            start this|it over
            fun|funny anymore
            useless & daughter|son|victim|wife|crime
            dont .. remember the last_time
            cant .. do|face|take|cope|go_on|carry_on|handle|hack|stand ... <job_words>
            cant .. carry_on|go_on|keep|continue with|doing .. job|shift|role|team|commute|
                this_file|nights|rota|study|studying
            losing|lost the will to live in|on|with|at|reading|listening
            point|reason .. pdr|applying|apply|appeal|grievance|board|promotion|form|report|
                reporting|complaining|training|meeting
            give up with|smoking|drinking|my_lunch|chocolate|alcohol|overtime|my_rest_day|vaping|
                booze
            see a way to|of_getting
            gap in cover|staff
            do something about
            career|pension|job|probation|my_leave is over
            done with .. <job_words>
            done with nights|this_job|the_job|response|this_place|him|her|this_course|lates|
                policing|it_all_lol|overtime
            feel|feeling .. lost .. new|first|systems|role|it
            not .. see .. rota|board|promoted|the_email|email
            day .. waiting & parcel|results|email|callback|appointment
            hopeless at|with
            pointless meeting|meetings|exercise|email|emails|course|training|form|paperwork|rule|
                policy
            worthless policy|paper
            trapped in traffic|the_lift|a_lift
            it is|this|the the_end of
            make|made it stop beeping
            dark|black humour|web|nights|mornings|out
            nothing left to|in do|annual|budget|the_budget|leave|in_my_leave|in_stores
            i give up athena|niche|it
            end .. rope climb|course
            end of the line on_this|for_me_on & route|posting|station|moving
            from stores|canteen|custody|the_shop
            year|years|time on response|nights|lates|earlies|days
            this|that posting|post|contract|tenure
            single crewing|crewed
            tank .. night|shift|sunday|week
            worth it for
            week|day|shift|course|briefing|meeting|term end
            constant|the rest_days|cancelled|noise_from_the
            computers|technology|it_help|maths
            retir~|retirement
            rota|locker_room|wrong_team & notice
            years back
            thread|fingertips|fingernails & deadline|paperwork|pdr|workload|rota|overtime|dyslexia
            only way out of|is_to the_station|the_car_park|transfer|ask
            if i am|was still here|around when|for_the|at
            not make it|be_here|around on|to_the|for_the|to_my meeting|session|course|training|
                board|appointment
            not .. be here next|until .. leave|holiday|course|week_on
        """,
        duty=_ON_DUTY,
        urgent="tonight|right_now",
    ),
    Rule(
        because="sees no way to go on",
        kind=Kind.SELF,
        sideways=True,
        about=About.ANYONE,
        duty=_ON_DUTY,
        urgent="tonight|right_now",
        phrases="intrusive|unwanted thoughts",
        # Obsessive thoughts are no wish to die: the entry on mental health answers them.
        excuses="""
            thoughts & ocd|obsessive|compulsion~|compulsive|ritual~|contamination|germs
            thoughts & checking|counting|washing|cleaning|touching|repeating my|the? everything|
                things|locks|doors|door|hands|plugs|taps|oven|switches
        """,
    ),
)
