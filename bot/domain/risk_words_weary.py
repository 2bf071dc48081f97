"""Weary of living, said without the word: no morning wanted, no rescue, no reason, a burden."""

from bot.domain.risk_grammar import About, Rule
from bot.domain.risk_kinds import Kind
from bot.domain.risk_words import HEAVY

_ON_DUTY = """
    victim|victims|detainee|prisoner|misper|caller|patient|suspect|male|female|jumper_talked|
        training|course|policy|leaflet|handover
    """
_ORDINARY = """
    thread|fingertips|fingernails & deadline|paperwork|pdr|workload|lol|rota|overtime|printer
    <job_words>
    in_this_force|in_this_job|in_the_job|as_a_cop|as_a_detective|in_policing|response|cid
    battery|laptop|printer|radio|car_wont|athena|niche|software|app
    hospital_guard|bed_watch|sat_nav|traffic
    lol_when|diet|gym|running|marathon|bleep
    """

WEARY_RULES = (
    Rule(
        because="sees no way to go on",
        kind=Kind.SELF,
        sideways=True,
        about=About.ANYONE,
        deniable=False,
        phrases="""
            tired of being $
            not|dont planning|plan on|to .. being|be around|here|alive for|at|by|past|after|when|
                to_see !training|the_meeting
            done|finished|through|weary|sick|bored|fed_up|exhausted|had_enough|enough|had_it|
                my_fill|finished_with_the_lot .. with|of|off .. <life>|being_me|it_life
            life included
            not|no|dont|without .. fight|strength|energy|will|appetite|stomach .. for|to <life>|
                live|be|keep_going|go_on
            too|so|very tired|weak|ill|far_gone to .. do_it|live|exist|be_alive|breathe|stay
            cant|couldnt|dont .. live|be_alive|do_living|love_like_this $
            cant live & cant|die|other
            i cant live
            cant|dont .. stay|keep|remain .. alive|living|breathing
            rather|sooner .. not .. live|living|alive|exist|be_here|carry_on|wake
            no_longer|dont|not .. wish|want|care .. to? present|living|live|alive
            stopped|given_up|lost|gone_off .. wanting|caring .. to .. live|living|wake|be
            stopped wanting to
            hurting|hurts|too_much|in_pain .. too_much|to .. keep_being|be|stay here|alive
            nothing|no_reason|not_a|no_single|single_thing .. worth .. living|breathing|waking|
                getting_up|staying|carrying_on
            no|cant|couldnt|havent|find|see|recognise|imagine .. reason|argument|point|case .. to|
                for|in .. stay|continue|not|living|breathing|existing|being|keep|carry_on|against
            argument against|for not_existing|dying|going|staying
            reason to|for continue|going_on|stay|living
            pros|reasons .. staying|living|going_on
            why bother|stay|keep|am_i|do_i .. alive|living|breathing|existing|going
            why am i still alive|here|breathing
            <family>|faith|religion|god|catholic|muslim|cowardice|guilt|mortgage .. only|reason|
                thing .. stopping|stops|keeping|keeps|holding .. me|alive|i_am|still_here|here
            <family>|faith|religion|god|catholic|muslim|cowardice|guilt .. only|one reason|
                thing .. alive|i_am|still_here|here
            only|just .. reason .. still_here|alive|here|havent|stay|breathing
            if .. i|it .. wasnt|werent|not|isnt .. catholic|muslim|religious|coward|kids|faith
            so|but i cant .. i_ask|i_pray|pray|ask .. accident|illness|cancer|end
            ask|pray|praying|wish|wishing|hope|hoping|begging .. for .. accident|cancer|crash|
                stroke|heart_attack|haemorrhage|brain|illness|terminal|something_quick|bullet|
                sniper
            hoping|hoped|hope|wish|wishing .. haemorrhage|stroke|brain_haemorrhage|aneurysm|
                heart_attack|tumour
            if wishing|wishes|hoping .. gone|dead
            if|hope|be|wish .. it_is|it_was|was cancer|terminal|malignant|fatal .. relieved|
                relief|glad|good|great|happy|ok|fine
            terminal|cancer|dying .. news|diagnosis|people
            chest pains|lump|symptoms
            chest pains|pain|lump|symptoms & hoped|hoping|didnt_ring|didnt_tell|ignored|let_it|
                good
            jealous|envious|envy .. dog|dead|body|corpse|cat|deceased|him_dying|her_dying
            <hope>|wish~ .. that_is|this_is it|the_end|the_last
            go_to_bed|going_to_bed|fall_asleep|lie_down|sleep .. hoping|praying|wishing|hope
            to sleep and|n .. not|no|never|dont wake|get_up|come_back
            sleep .. and no|not|never wake
            every|each|most .. morning .. oh_no|still_here|disappointed|damn|again|gutted|dread|
                another_one
            wake|woke|waking .. disappointment|disappointed|oh_no|gutted|let_down|swear|annoyed
            disappointment|disappointed|gutted|annoyed|angry .. woke|wake|that_i_did|being_found|
                found|alive|survived|saved
            woke|wake|waking up alive
            unconscious|asleep|sedated|in_a_coma .. rest_of|forever|for_good|permanently|years
            not|dont .. want .. here|anywhere|anybody
            not|dont .. want .. here|anywhere|anyone|anybody & not_here|not_anywhere|be|exist
            not here not anywhere
            anywhere|anyone that_is_what_i
            i|me|id .. never|not .. have_happened|existed|been_born
            have never happened|existed|been_born
            rub|erase|delete|remove|scrub|wipe|edit|airbrush .. me .. out|away|off|from|existence
            shouldnt|should_never|should_not have had|been|brought me
            paramedics|doctors|they|crew|medics|ambulance|you .. should|shouldve|wish .. left|let|
                not_saved me
            left another_ten|another_minute
            left me|another_ten|another_minute & should|wish|paramedics|found|none_of_this
            found|being_found|was_found|they_found|saved|brought_back & annoyed|angry|wish|
                disappointed|gutted|wish_they_hadnt|didnt_ask
            second chance
            nobody|no_one|dont|not|please_dont .. start|do|bother|try|perform|attempt .. cpr|
                resus|resuscitate|save me|bringing_me
            start cpr|compressions
            if i .. collapse|taken_ill|drop|stop_breathing|get_hit|go_down .. leave|dont|let|
                nobody|please
            dnr|dnacpr|do_not_resuscitate & me|i|my|form_for
            opt out .. of .. saved|resus|living|life|being
            mercy|kindness|merciful|relief|blessing .. if|when|to|end .. i|go|went|died|dog|me|die
            animals|dog|dogs|vets|vet & put_down|suffer_like|put_to_sleep|queue_up|wheres_mine|
                jealous|kinder|my_turn|peaceful|for_me
            merciful end
            sort|kind|type of .. thoughts .. section|136|detain|sectioned
            thoughts|head .. section .. somebody|someone|me|for
            dont|cant|not trust .. my .. head|mind|brain|thoughts|judgement|hands
            about|going to .. do .. something|thing .. cant|irreversible|wont|permanent .. undo|
                back|come_back|take_back
            not|dont .. sure|know|think|if .. keep myself|me going|safe|alive|here
            if i make|get .. to|through|past .. miracle|lucky|surprised
            hanging|holding|clinging on .. finger|fingertips|fingernail|fingernails|thread|nail|
                skin_of !with|on|for|at
            going|gone|go|slipping under
            stopped|not|dont|no_longer|stop .. looking|look .. cross|both_ways|road
            stopped|not|dont .. taking_care|careful|care|caring .. if_it_happens|it_happens|jobs|
                whatever|myself
            if|whatever it|happens happens
            middle .. of .. lane|road|carriageway .. in_the_dark|dark|night|no_torch
            relief|comfort|comforting|calm|peaceful|nice|soothing .. thinking|thought|think|
                knowing|dreaming .. ending|end|over|dying|dead|not_being|gone|plan|way_out|option
            dream~ .. dead|dying|funeral|post_mortem|coffin|mortuary|morgue
            understood|understand|get|agreed|agree .. the? man|woman|jumper|bloke|lad|suicides|
                why_people|why_they|him|why .. bridge|jump|do_it|did_it|end_it|kill_themselves|
                better_than
            move over mate|pal|budge
            jumper|jumpers & move_over|join|jealous|same|understand|me_next|me_too
            dont need|have to do this|it|any_of_it ever again|anymore
            permanent|final|one_last|lasting answer|fix|way_out|exit|option
            permanent|final|one_last|lasting solution|answer|fix|way_out|exit|option &
                whole_thing|temporary|thinking|psd|all|me|it|problem
            back up|backup|plan_b|get_out|insurance plan|policy|clause
            cant|dont discipline|sack|prosecute|interview|hurt|touch|charge .. dead|corpse|ghost|
                grave
            discipline|sack|suspend|charge|interview a dead
            one|only|single .. thing|option|door .. left|not_tried|havent|i_havent|open .. try|
                tried|me|to
            every|all door|doors|road|option .. shut|closed|except|blocked|leads
            tried everything|it_all|meds|talking|counselling|therapy|emdr|cbt
            meds|tablets|therapy|talking|counselling|treatment .. doesnt|dont|isnt|arent|not ..
                work|working|help
            making|make my own arrangements|decision
            dont|not plan|intend|aim|expect .. to .. be|get|reach|live|see|make .. old|there|40|
                50|60|it|retirement|old_age
            by choice|my_own_choice & wont|retirement|not|see|never|gone
            wont|not|never .. see|reach|draw|drawing|need|collect .. pension|retirement
            pension|retire|retirement & long_gone|not_retired|wont_see|wont_be_drawing|be_dead|
                wont_need|buried|never_see
            long gone by|before|and|then
            burying|cremating|scatter me
            five|ten|next|10|5 years .. cemetery|grave|dead|coffin|ground|not_here|gone
            all i .. think|see|picture .. cemetery|grave|coffin|funeral|ending|dying
            counselling|appointment|therapy|assessment|leave|christmas & i_wont|wont_be_here|
                too_late|not_be_here|be_gone|wont_need_it
            how many|much .. years|more|longer .. allowed|until|before|till .. go|over|stop|rest|
                die|end
            before i am allowed to
            before i am gone
            easier|better|used_to|ready|prepare for him|her|them|kids|everyone .. before|when|if|
                once .. gone|not_here|go
            poster|posters|minutes_silence|awareness_week|mental_health_week|tribute|collection &
                my_face|if_i_did|my_name|when_i|after_i|i_did_it
            desk|job|post|locker|role .. filled|replaced|advertised .. ashes|body|cold|grave|
                buried
            ashes|grave|coffin|body .. cold|warm|filled
            nobody .. would_guess|knows|guess|suspects .. think_about|thinking|planning|home
            not getting|making_it|coming home
            first|next one .. gone|to_go
            everyones|everybodys|their|the_kids|her|his life|lives .. simpler|easier|better|
                happier .. mine|me|i .. stopped|ended|gone|not|wasnt|over|without
            if mine stopped|ended|was_over
            happier|better|fine|easier|richer|freer|lighter|safer .. me|i .. out|gone|off|away|
                dead .. picture|for_good|way|of_it|scene|$
            out the picture
            no|not_one|nobody|not_a_single .. person|soul .. worse_off|notice|miss|mourn|care
            worse off .. without|if_i|i_went|me
            me being|existing|living|breathing here? .. worse|makes|harm|hurts|costs
            wife|husband|she|he|they|kids|family .. get|have|find|gets .. money|lump_sum|
                insurance|payout|proper|better|new .. husband|wife|dad|mum|father|life|man|and_a
            widowed|widow|widower|orphans & better|divorced|rather|than|off
            lump life_insurance|death_in_service|payout|policy_on_my_life|insurance
            lump sum|life_insurance|death_in_service|payout|policy_on_my_life|insurance & give|
                get|could|decent|clear|feed|asset|worth|only !how_much_is|nominate|query|form|
                calculated
            policy|insurance on my life
            only|last|one decent|useful|kind|good thing .. left|could|do|give
            nothing i do .. better|right|helps|good
            using|wasting|breathing|stealing .. up? oxygen|air|space
            no point anymore|no_more|in_me|$
            ghost|shadow & finish|become|turning|myself|want|table|disappear|own
            need|want to put .. down .. me with|too
            put|lay .. down and me with it
            shame|guilt|disgrace|this .. too big|much|heavy .. carry|live|bear
            kill_yourself|everyone_says_die & agree|right|listen|starting|believe|maybe|point|true
            i hate me|myself
            dead to them|him|her|everyone
            might as well make it true|official|permanent|finish
            finish the set|job
            time|times is|nearly|almost .. done|up|over|out
            not living|a_life|really_living .. waiting|existing|surviving|is_it
            waited enough|long_enough
            i want|need|like it .. finished|ended|to_be_finished|done_with
            poor kid
            till|until|til .. he|i|she can stop
            last lie|excuse|smile|pretend~ .. tell|ever|have_to
            no me without|after|left
            wont|not be anywhere|in_anything
            i .. be anywhere
            go|be|want .. where .. baby|babies|child|they|he|she .. is|are|gone|went
            want to follow
            only wanted|want to .. follow|join|go_with|sleep|stop|die
            slip|drift|fade|bow|go .. off|away|out .. quietly|peacefully|silently|unnoticed
            only place .. ground|grave|sleep|dead|quiet|water
            in|under the soil|earth
            in|under the ground|soil|earth & me|i|hurt|rest|peace|only|once|once_i
            cant .. be_doing .. with .. being_alive|living|life|all_this
            need stopping
            tired .. dunya|world|life|existence|lot
            dont want .. be .. alright|ok|better|fixed|saved|rescued
            been here before
            last time i|it .. resus|hospital|icu|itu|sectioned|stomach_pumped
            dark .. in my head
            i know where .. it|this .. goes|ends|leads|heading
            at the end .. of everything|it_all|me|myself|all_things
            past|beyond the end
            finished with .. the_lot|lot|everything|all_of_it .. life|me|$
        """,
        excuses=_ORDINARY
        + """
            finish the set of|gym|reps
            <he>|<close> .. has|had .. cancer|terminal
            hope it is|was .. not|nothing
            dont|not hope|want .. cancer
            permanent solution|fix & desk|printer|parking|laptop|leak|rota
            down_for_a_sleep|long_gone_are
            cemetery|grave .. visit|flowers|mum|dad
        """,
        duty=_ON_DUTY,
        urgent="tonight|right_now",
    ),
    Rule(
        because=HEAVY,
        kind=Kind.UNSURE,
        sideways=True,
        about=About.ANYONE,
        deniable=False,
        phrases="""
            just .. too much .. anymore|alone !work|workload|admin
            like|little door
            like|a|little door & mind|head|open|back
            i am going under
            nobody .. trimmed|asks|looks_after|checks_on me
            i am|feel .. going|slipping|sliding|falling .. under|down|away|apart|through !the
            my .. times|time .. nearly done|up
            nothing dramatic|much has? happened
            cant feel anything|love|happy|joy
            so i do not|dont plan to
        """,
        excuses=_ORDINARY,
        duty=_ON_DUTY,
    ),
)
