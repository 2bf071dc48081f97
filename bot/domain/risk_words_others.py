"""Worry about somebody else, asking for the number, and words that may be work or self.

Most of what is said about somebody else is caught by the rules about the writer, whose person the
grammar finds; here stands what is only ever said about another.
"""

from bot.domain.risk_grammar import About, Old, Rule
from bot.domain.risk_kinds import Kind
from bot.domain.risk_words import HELP
from bot.domain.risk_words_self import TOPIC_DUTY

OTHER_RULES = (
    Rule(
        because="worried that somebody else may end their life",
        kind=Kind.SOMEONE_ELSE,
        about=About.OTHER,
        phrases="""
            <kill>|<hurt> <other> !in|a|the|laughing|over|for
            <tried> .. <kill>|<hurt> <other>
            suicidal & <he>|<him>|<close>|someone|somebody|colleague|talk|help|support|say
            attempted|attempt|attempts suicide
            <he>|<close>|<boss> .. might|going_to|will|could|about_to|threatening_to|
                wants_to .. do something $
            worried|scared|afraid|frightened .. <he>|<close>|<boss> .. do something|anything|it|
                himself|herself $
            <he>|<close>|<boss>|lass|girl .. think~|talk~|told_me|spoke .. about|of .. ending_it|
                ending|not_being|suicide|dying|jumping|end_it|joining|killing
            <he>|<close>|<boss>|lass|lad .. said|says|saying|told_me|keeps_saying|mentioned|
                admitted|wants .. drive|crash|jump|walk|step .. into|off|in_front|under
            joining mum|dad|him|her|nan|grandad|his_dad|his_mum|her_mum|my_mum & talk~|says|said|
                he|she|wants
            talked|talk|talking|brought|got .. down|back|off .. roof|ledge|bridge|edge|
                tracks & colleague|mate|oppo|dispatcher|pc|friend|her|him|fcr|staff|one_of
            <he>|<close>|<boss> .. nearly|almost|could_have did|done|do something !wrong
            posted|posting|shared .. goodbye|goodbyes
            posted|posting|put|wrote|shared .. goodbye|farewell|suicide|dark|worrying|status .. on|
                in|about & facebook|whatsapp|insta|instagram|fb|snapchat|story|online|social|
                concerns|worried
            wants|going|planning|threatening|might|thinking .. end|take|taking|
                ending <my> own? life
            to? remember the? good|me & voice|text|message|send~|sent|he|she
            not like him|her|them & loves|goodbye|message|sent|text|voice|quiet|sorry|giving
            sent|sending|sends|leaving|left .. voice|notes|texts|messages & loves_me|love|sorry|
                goodbye|remember|not_like
            ring|wedding_ring .. on_the|note|table & left|wife|husband|answer~
            stockpil~|stockpiling|hoarding|hiding .. <means> & he|she|my|son|daughter|wife|husband|
                mum|dad
            found|find .. <means> .. in|under|hidden & his|her|son|daughter|room|car|locker|bag|bed
            <he>|<close>|<boss> .. might|may|going_to|will|could|would|about_to .. do something|
                anything .. <silly>|$
            do something <silly> & <he>|<him>|<close>|worried|scared
            something <silly> & worried|scared|concerned|afraid|think
            stop|help|talk_to|support|speak_to|save|talking_to .. someone|somebody|a|my|friend|
                colleague|oppo|him|her|person ... kill~|suicidal|suicide|end~|self_harming|himself|
                herself|themselves
            how .. help|support|talk|approach|speak|stop .. suicidal|self_harms|wants_to_die|end_it
            he|she|they|<close>|<boss> .. <cant> .. <go_on>|see|take|face
            he|she|they|<close>|<boss> .. had_enough|done|finished|tired|sick .. of|with living|
                life|everything|it_all|here|being_here
            he|she|they|<close>|<boss> .. better|best off? dead|without
            wants|wanted|wanting it|it_all|everything|the_pain .. stop|over|end
            he|she|they|<close> .. no|any point .. living|anymore|anything|going_on|being_here
            nobody|no_one .. see|miss|notice|hear_from|will_have_to_worry_about <him>
            look after|take_care_of .. for_him|for_her & he|she|said|says|text|texted|brother|
                sister|message
            he|she|they|<close> .. says|said|saying|text|texted|asked|told .. look|take after|care
            <close>|<boss>|<he> .. said|says|saying|sent|sending|texted|text|messaged|posted|left|
                leave|wrote|put|put_up|shared|rang .. goodbye|goodbyes|note|notes|sorry|farewell|
                bye|weird|final|love_you_all|dark|strange !team|the_fridge|about|on_my_desk|
                for_the|leave|to_the_team
            text|texts|message|messages|voicemail|texted|messaged .. was|said|me|saying .. goodbye|
                goodbyes|sorry_for_everything
            voicemail|voice_note|message|text|post|note|letter & goodbye|sorry|farewell|dying|
                end_it|bye & <he>|<him>|<close>
            goodbye|suicide|farewell|last note|message|post|letter|text|video|
                voicemail !retirement|card|do
            found .. note|rope|noose|letter|tablets|pills|blade|blades .. his|her|their|my_wife|
                my_husband|bag|locker|car|room|bedroom|pocket|drawer|desk !suspects|detainees
            <close>|<boss>|<he> .. took|taken|got|has|have|bought|buying|hidden|had|found|with|
                hoarding|saving .. <means> !course|licence|to_work_for|training|headache|safely
            <close>|<boss>|<he> .. took|taken|taking|swallowed|necked .. all|loads|load|lots|too|
                overdose|handful|some|bunch|an_overdose|od|pack
            <close>|<boss>|<he> .. drove|drive~|gone|went|go|going|walk~|is|on|stood|stand~|sat|
                parked|at|ended .. to|on|at|by|off|near .. <height>|<rail>|<water> !on_holiday|
                for_lunch
            <close>|<boss>|<he> .. missing|awol|off_grid|disappeared|vanished & worried|goodbye|
                note|gun|shotgun|car|phone|text|suicidal|said|message|cant_find|depressed
            gone missing|awol|off_radar & <close>|colleague|shift|oppo
            isnt|not|wont|stopped|hasnt answer|answering|pick|picking|reply|replying|responding|
                replied|answered|turned .. & goodbye|sorry|suicide|suicides|suicidal|said|message|
                    voicemail|
                worried|note|text|scared
            not|wont|isnt replying|answering|picking_up & last|goodbye|sorry|worried
            <he>|<close>|<boss> .. cut|cuts|cutting|burn|burns|scars|marks|bruises|slashed|
                slit .. <my>|on|up arm|arms|wrists|wrist|legs|thighs|thigh|sleeves|self
            fresh|showed_me|new|saw|seen|noticed .. cuts|marks|scars|burns .. arm|arms|wrists|
                wrist|legs|thighs|$
            <he>|<close>|<boss> .. talk~|joke~|mention~|going_on|bang~_on|keeps_on|
                obsessed .. about .. death|dying|not_being_here|not_being_around|killing|ending|
                suicide|wanting_to_die|being_dead|jumping|hanging
            giving|gave|given .. his|her|their .. away|things|stuff|dog|kit & worried|goodbye|
                ending|talk~|he|she !clothes_to
            really|very|such|so|a|in|some dark place|thoughts|hole & <he>|<close>|<boss>
            at risk of suicide|killing|harming
            scared|worried|frightened|terrified|concerned|afraid .. he|she|they|my|a|for|
                about ... do_something|hurt|harm|kill|end|suicidal|suicide|not_safe|life|
                going_to_do|might_do|what_he_will_do|what_she_might_do|what_he_might_do !feelings|
                career|my_leave|chances|probation
            concerned|worried .. someone|friend|colleague|he|she ... end|life|kill|not_here|
                suicidal|harm
            wants|said|says|going|needs|wishes .. to die|be_dead|not_be_here|disappear|end_it
            said|says|told_me|admitted|confided|disclosed|let_slip .. tried|attempted|nearly|
                thought_about|thinking_of|thoughts_of .. end|kill|hang|suicide|jump|crash|overdose|
                die|it_all
            hopes|wishes|prays .. he|she|they|to .. dead|wake|die|dies|here|gone|never|not !makes|
                passes
            killed|hung|hanged|topped|shot|gassed <other> & worried|might|going_to|tried
            isnt|not|doesnt|didnt .. want|wanting .. be|live|go_on .. here|alive|live|anymore|
                around !at_work_today|on_our_team
            check on|welfare & goodbye|suicidal|note|isnt_ok|not_ok|worried|isnt_safe
            isnt|not safe .. on_his_own|on_her_own|alone|from|to_be_left
            doesnt|cant|not trust himself|herself|themselves
            tutee|student|probationer|trainee|cadet|apprentice|someone_on_my_team ... self_harm~|
                self_harming|cutting|suicidal|suicide
            asking for a friend & suicide|suicides|suicidal|die|kill|end|harm
            threatening|threatened|threatens suicide|to_jump|to_overdose|to_end_it|to_kill_himself|
                to_kill_herself
            going to jump|do_it|overdose
            crying|sobbing|in_tears|in_bits|hysterical & wanted|wants|end|stop|die|cant_go_on|
                couldnt_go_on & <he>|<close>|<boss>
            drinking & ending|death|die|suicide|end_it & <he>|<close>|<boss>
            has not|stopped eating .. & living|die|end|enough
        """,
        excuses="""
            <kill>|<hurt> <other> laughing|over|for_a|at_work|in_the_foot|up|to_the_limit|in_work
            career suicide
            make|made .. fool .. <him>
            shot|hung|hurt|cut|injured|burnt <other> .. training|football|gym|duty|arrest|
                in_the_foot|shift|rugby|work|foot_chase|restraint|falling|lifting|accident
            end~ his|her|their secondment|probation|career|shift|contract
            do something about
            threatening to go|leave|resign|transfer
            hang|hangs|hanging out|around|up
            he|she .. goodbye to_everyone_at
            off sick|on_leave|pregnant & has
            sorry .. late
            belt_and
            get|give|take .. knife_crime|knife_arch
            burned out|himself_out|herself_out
        """,
        duty=TOPIC_DUTY,
        urgent="""
            <now>
            taken|took|overdosed|overdose|od
            left|leaving|wrote|written|found|posted .. note|goodbye
            on|at .. bridge|roof|tracks|beachy_head|ledge|cliff
            got|has|holding|took .. gun|rope|knife|firearm|noose|blade|shotgun
            said|sent|saying|texted|says .. goodbye|goodbyes|look_after
            not|wont|isnt answer|answering|picking|replying
            gone|went missing|awol|off
        """,
    ),
    Rule(
        because="asks for the crisis line",
        kind=Kind.CRISIS_LINE,
        phrases="""
            crisis|suicide|distress line|helpline|number|hotline|text|phone|card|contact|contacts|
                support|lines|numbers|thing|people !team
            mental_health|listening line|helpline|hotline|crisis_line
            oscar kilo .. line|number|crisis|helpline
            text|type|message|email|chat .. instead|if|cant|dont .. talk|speak|call|phone|ring|
                out_loud & who|can|number|line|where !my_sgt|line_manager
            who can i .. text|ring|call|phone|speak_to & cant_talk|out_loud|crisis|tonight|now|bad
            line|number|helpline|somebody|someone .. for .. staff|officers|police|cops|us & crisis|
                suicide|suicides|suicidal|struggling|desperate|night|24
            number|phone|call|ring|contact|text|line .. for? the? samaritans|crisis|shout|bluelight
            samaritans
            mental health crisis|emergency|helpline|line|hotline
            shout 85258|text|number
            24 hr|hour|7 .. line|helpline|number|support|someone !custody|cover|rota|gym
            line|helpline|number .. struggling|suicidal|3am|night|desperate|crisis|bad_night|
                out_of_hours
            someone|somebody|anyone to .. talk|speak .. right_now|tonight|now|immediately|urgently|
                straight_away|this_minute
            need|want|like to .. talk|speak .. someone|anyone|somebody|human .. now|right_now|
                tonight|urgently|immediately|asap|straight_away
            i am|feel|having in? a? crisis
            in crisis $
            who|where .. can|do|should|could|is i|we|there .. ring|call|phone|talk|speak|turn|
                text & 3am|2am|4am|1am|5am|crisis|middle_of_the_night|when_it_is_bad|it_is_bad|
                desperate|in_the_morning|at_night !about|for_toil|sick
            who can|do|should i ring|call|phone|talk_to tonight|right_now $
            can|could|please|will someone|somebody|anyone ring|call|phone|help|talk_to me $
            ^ help help $
            can|could anyone|anybody|someone help me $
            having a .. crisis|breakdown !of
            mental breakdown|health_crisis
            need .. help right_now|urgently|tonight|badly|desperately|immediately $
            need .. help right_now|desperately !with|for|in|not|to
            please help me $
            ^ somebody|someone help|please me $
            ^ help me please $
        """,
        duty="""
            poster|posters|training|article|volunteer|volunteering|fundraiser|cost_of_living|
                housing|crisis_team
            climate|public|detainee|victim|staffing|s136|mop|walk|talk_at|raise_money|charity|
                attended
            job_in_crisis|police_in_crisis|recruitment|logging|locker|password|leaflet|leaflets|
                laptop
        """,
        excuses="""
            help me .. with|form|find|apply|laptop|login|system|pdr|expenses
            policing|force|family|service in crisis
            crisis negotiator|intervention|communication|centre|management|resolution|house
            stop|dont|not|isnt|why|without .. show~|give|giving|need|want|keep|for_me|number|line|
                me|
                crisis|samaritans !no|know_who
            crisis|samaritans|number|line|helpline .. isnt|not .. for_me|me|needed|necessary
            crisis|samaritans .. listener|talk|contacts_for|cards|leaflet|leaflets|sticker|
                stickers|
                logo|stall|visit|speaker|presentation|training
            card|cards|pocket|braille|print~|making|order~|lanyard|poster & crisis|samaritans
            listener|stall|declare
            fleet|payroll|it_desk|hr_desk|parking
            24 hour shift|shifts|notice|clock|cancellation|gym|retention
        """,
        deniable=False,
    ),
    Rule(
        because=HELP,
        kind=Kind.UNSURE,
        phrases="""
            ^ help $
            ^ help me|please $
            ^ need some? help please? $
            ^ i need some? help please? $
        """,
        deniable=False,
    ),
    Rule(
        because="a word that may be work or self",
        kind=Kind.UNSURE,
        old=Old.DROP,
        duty=TOPIC_DUTY,
        phrases="""
            suicide|suicides|suicidal !bereavement|group
            overdose|overdosing|overdosed
            over dose
            self harm|harming|harmed|injury
            homicidal thoughts
            <intend> .. kill|murder|stab|strangle|hurt someone|somebody !with_kindness
            ^ kill|hurt|stab someone|people $
            dont want to die
            <kill>|<hurt> someone|people|somebody $
            want to|i_will .. kill|murder him|her|them|people|someone|my_sgt|my_boss|my_inspector $
        """,
        excuses="""
            suicides this|last|in_a
            suicidal|suicide no|never
            <close> suicide .. years|year|since
            prevention
            risk policy|assessment_form
            career|political|commercial|financial|social|professional suicide
            suicide squad|mission|bomber|vest|sprint|sprints|blonde|drills|doors|shift|pact_jokes
            overdose|overdosed|overdosing|od on|of coffee|caffeine|chocolate|sugar|cake|tea|haribo|
                christmas|greggs|monster|redbull|red_bull|the_buffet|turkey|data|emails|powerpoint|
                teams|sun|biscuits
            suicidal to|traffic|career|drivers|wasps
            could kill|murder|strangle
        """,
    ),
)
