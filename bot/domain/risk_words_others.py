"""Worry about somebody else, a death, asking for the number, and words that may be work or self.

The notation and what the fields of a rule mean stand in `risk_grammar`.
"""

from bot.domain.risk_grammar import About, Rule
from bot.domain.risk_kinds import Kind
from bot.domain.risk_words import BABY_LOSS, TOPIC_DUTY

OTHER_RULES = (
    Rule(
        because="worried that somebody else may end their life",
        kind=Kind.SOMEONE_ELSE,
        about=About.OTHER,
        phrases=(
            "<end>|<hurt> <him>", "<intend> <end> <him>",
            "tried|trying|wants|going|threatening|threatened"
            "|talking|said|says|attempted to|of|about|he|she .. <end>|<hurt> <him>", "suicidal",
            "attempted|attempt|attempts suicide", "<him> in !a|the",
            "take|taking|took his|her|their"
            " own? life|lives", "end|ending his|her|their own? life|lives",
            "wants|wanted|want to die|end_it",
            "might|may|will|could|would|going_to|gonna|about_to .. do something|anything"
            "|summat <silly>",
            "might|may|will|could|going_to|is do something $",
            "something <silly> !said|about|in|on|at|like|with",
            "doesnt|didnt|dont want|wants to be_here|live|go_on|be_alive|exist !on|at|when|for",
            "he|she|they|<closeone> .. cant|couldnt go_on|do_this_anymore|carry_on"
            "|do_it_anymore|see_a_way_out",
            "he|she|they|<closeone> .. better off dead|without",
            "he|she|they|<closeone> .. self harm|harming|harms"
            "|harmed|cutting|cuts", "self harming|harmed|harms",
            "cutting|cuts|cut his|her|their arms|wrists|wrist|legs|arm|thighs",
            "he|she|they|<closeone> .. overdosed|overdose|od|oded", "taken|took an overdose",
            "taken|took"
            " all|loads|lots|too_many|a_load his|her|of|their|the <pills>",
            "left|leaving|wrote|written|found|posted a|his|her|the|suicide"
            " note|goodbye|goodbye_note|suicide_note|goodbye_letter",
            "<closeone> ... texted|messaged|sent me goodbye|a_goodbye",
            "suicide note in_my|in|on_my|from_my colleagues|mates|friend|oppos|his|her|my|their",
            "said|saying|sent|texted|posted|messaged|message|text .. goodbye|goodbyes"
            " !party|do|drinks|card|to_the_team|to_colleagues|on|at",
            "he|she|they|<closeone> .. ending|end it !with|well|up|early|in|at|on",
            "talking|talks|talked|joking|jokes|joked|texted|text|posted|hinting .. about|of"
            " not_being_here|ending_it|suicide|killing|dying|death"
            "|wanting_to_die|ending_things|not_wanting",
            "not be here|around much_longer|tomorrow|for_long|next_week|anymore",
            "<closeone> .. suicide|suicidal !file|job|training|call",
            "worried .. <closeone>|he|she|they|them|him|her .. hurt|harm|kill|suicide|end"
            "|life|safe"
            "|alive|do_something|wont_be_here|going_to|might_not",
            "he|she|they|<closeone> .. giving away|things|stuff|possessions away",
            "he|she|they|<closeone> .. on_the_bridge|on_a_bridge|on_the_roof|on_the_ledge"
            "|at_beachy_head|on_the_tracks",
            "he|she|they|<closeone> .. got|has|have|holding a|his|her|their|the gun|rope"
            "|noose|knife_to|blade|firearm_to|glock_to",
            "fear|fearing|scared|afraid for his|her|their life|safety",
            "wont|not answering|answer .. suicidal|dark|goodbye|worried_he|worried_she",
            "goodbye mate|love|brother|pal",
            "<closeone> ... gone|went awol|missing .. shotgun|gun|knife|note|rope|pills|car",
            "<closeone> .. disclosed|mentioned|admitted|shared suicidal|suicide|self_harm",
            "one|some|member of my team|officers|staff|pcs|lads|section .. risk|suicide"
            "|suicidal|thoughts",
            "on|in my|our team|section|shift|relief ... self_harming|suicidal|self_harm"
            "|suicide !job|call|attended",
            "one_of|on my|team|officers|staff .. disclosed|told|said|says|showed|admitted"
            " ... suicidal|suicide|self_harm|self_harming|die|kill|cuts",
            "not replying|answering|picking_up|responding ... goodbye|suicidal|note|dark|love",
            "he|she|they|<closeone> ... took|taken|swallowed <pills>|pills|tablets",
            "nobody|no_one would miss him|her|them",
            "pcsos|pcs|officers|team .. took|taken pills|tablets|overdose",
            "suicide note in|on|under ... colleagues|mates|friends|oppos|his|her|their",
            "someone else|i_know|here|at_work is|who|may_be suicidal",
            "lost|losing .. will_to_live he|she",
            "threatening|threatened|threatens|mentioned|attempting suicide",
            "on suicide watch",
            "not|isnt safe|in_a_good_place .. <him>|he|she|on_his_own|on_her_own|alone",
            "he|she|they|<closeone> is|are|seems|sounds|isnt|not .. dark place|good_place"
            "|bad_place|really_dark",
            "he|she|they|<closeone> .. dark|really_dark|very_dark|bad|suicidal place"
            "|thoughts|messages|texts",
            "concerned|worried|scared .. <closeone> .. going_to|might|will|may do|end|hurt"
            "|kill|take|harm|be",
            "he|she|they|<closeone> .. no point|reason to_live|living|in_living|going_on"
            "|anymore|carrying_on",
            "he|she|they|<closeone> .. wish|wishes|wished .. dead|werent_here|wasnt_here"
            "|not_here|wasnt_alive",
        ),
        duty=(
            "custody|detainee|prisoner|misper|victim|victims|caller|callers|suspect|cell"
            "|cells|constant|obs|s136|136|mop|member_of_the_public"
              "|public|training|policy|patient|attended|negotiator|vulnerable_adult"
              "|missing_person|resident|course|inquest|coroner|log|cad|handover|jumper"
              "|domestic_at|burglar|male|female|statement|inpatient|victims_family|exhibit"
              "|prevention|file|address_check|marker|markers|risk_assessment|sudden_death"
              "|awareness|poster",),
        excuses=("<end> <him> laughing|over|for_a|at_work|in_the_foot", "career suicide",
            "make|made .. fool .. <him>",
            "shot|hung|hurt|cut|injured <him> .. training|football|gym|duty|arrest"
            "|in_the_foot|shift|rugby|work|foot_chase|restraint"),
        urgent_with=("<now>", "taken|took|overdosed|overdose|od",
            "left|leaving|wrote|written|found|posted .. note|goodbye",
            "on_the_bridge|on_a_bridge|on_the_roof|tracks|beachy_head|ledge",
                     "got|has|holding .. gun|rope|knife|firearm|noose|blade",
                     "said|sent|saying|texted .. goodbye|goodbyes", "not|wont answer|answering",
                     "gone|went missing|awol|off"),
    ),
    Rule(
        because=BABY_LOSS,
        kind=Kind.BEREAVED,
        phrases=(
            "lost|losing|lose the|our|my|a baby|babies|bump|pregnancy|unborn|twins|twin",
            "miscarried|miscarrying",
            "baby|twins died|stillborn|born_sleeping|passed_away|was_born_sleeping|was_stillborn",
            "having|had|having_had|just_had a? miscarriage|stillbirth !policy|leave|last_year_and",
        ),
        duty=(
            "policy|sickness_record|reason_for|my_team|speak_to_her|years_ago|record|victim"
            "|training|attended|job",),
        excuses=("lost my|our|the baby_monitor|baby_photos",),
    ),
    Rule(
        because="somebody close has died",
        kind=Kind.BEREAVED,
        deniable=False,
        phrases=(
            "friend|mate|colleague|oppo ... hung|hanged|shot <him>",
            "friend|mate|colleague|oppo|training ... hung|hanged|shot|killed|topped <him>"
            " on|last|yesterday|this|in|today",
            "<closeone> ... hung|hanged|killed|shot himself|herself|themselves .. on|last"
            "|yesterday|this|and|in|today", "having|had|a|our stillborn|still_born",
            "<closeone>|pcs|officers ... killed|hanged|hung|shot|topped|gassed|drowned"
            "|unalived <him> !off|in_the_foot|laughing|over|doing|trying",
            "<closeone>|pcs|officers .. took|taken|ended|takes his|her|their own? life",
            "my wife|husband|mum|dad|son|brother|sister|mate has died|passed ... lost|cant"
            "|bits|broken|numb|alone",
            "<closeone> .. died|passed|lost .. suicide|by_suicide|overdose|own_hand",
            "<closeone> .. committed suicide", "lost .. <closeone> to suicide|an_overdose",
            "<closeone> .. took his|her|their own",
            "lost a|our|my|the <closeone>|pc|sgt ... ... to suicide",
            "lost|lose|losing ... to suicide", "babys|baby heart|heartbeat has|is? stopped|gone",
            "bereaved by suicide",
            "suicide of|by a|my|our|one|another <closeone>|of_our|of_my|officer|friend",
            "<closeone> .. overdosed|overdose .. died|dead|gone|lost",
            "my <closeone> .. died|dead|passed|gone .. lost|cant|broken|bits|numb|alone",
            "my|our|his|her <closeone> suicide !training|threat|attempt",
            "another suicide on|in|at my|our|the team|section|station|force|nick|shift|relief",
            "son|daughter died|passed_away",
            "my <closeone> died|passed|passed_away|has_died|has_passed|just_died|is_dead"
            "|is_gone|dead .. cant|dont_know|numb|bits|alone|lost|broken|devastated|crying"
            "|cry|help|struggling|no_idea|last_night|this_morning|yesterday|today|tonight"
            "|just|hours",
            "my <closeone> just|has_just died|passed|passed_away|dropped_dead",
            "just lost my <closeone>|best !and_found|car",
            "cant|dont .. without him|her|them since .. died|gone|passed",
            "<closeone> .. died|killed on|in duty|service|line_of_duty .. cant|bits|numb"
            "|help|lost|yesterday|today|last_night",
            "cant believe .. <closeone>|he|she is|has dead|gone|died|passed",
        ),
        duty=(
            "victim|victims|detainee|prisoner|suspect|misper|attended|deceased"
            "|death_message|agony|coroner|inquest|next_of_kin|file|caller|custody|flo"
            "|policy|prevention|how_many_days|how_long|entitled|entitlement|leave_policy"
            "|days_off|paid|pay|how_much|training|case|sickness_record|reason_for"
            "|my_team_has|speak_to_her|speak_to_him|years_ago|record",),
        excuses=(
            "tried|trying|wants|going|threatened|threatening|nearly to? <end>|<hurt>|hang"
            "|hung|killed <him>", "<closeone> .. killed|shot <him> laughing|off|in_the_foot",
            "lost my|our|the baby_monitor|baby_photos"),
    ),
    Rule(
        because="asks for the crisis line",
        kind=Kind.CRISIS_LINE,
        phrases=(
            "crisis line|helpline|number|hotline|text|phone|team_number|card|contact"
            "|contacts|support",
            "number|phone|call|ring|contact .. for? the? samaritans|crisis|shout",
            "samaritans", "suicide line|hotline|helpline|number|support_line",
            "mental health crisis|emergency|helpline|line|hotline",
            "crisis .. number|line|helpline", "shout 85258|text|number",
            "text shout", "text bluelight",
            "someone to .. talk|speak .. right_now|tonight|now|immediately|urgently",
            "need to .. talk|speak .. someone|anyone|somebody .. now|right_now|tonight"
            "|urgently|immediately|asap", "i am in|having crisis|a_crisis", "in crisis $",
            "who can|do|should i ring|call|phone|talk_to|speak_to at|now|tonight|in"
            "|right_now 3am|2am|4am|1am|5am|night|tonight|now|the_night|a_crisis|$ !about|for",
            "can|could|please someone|somebody ring|call|phone|help|talk_to me $", "^ help $",
            "^ help help|me $", "^ help me|please $", "having a crisis|breakdown !of",
            "mental breakdown|health_crisis",
            "need help right_now|urgently|tonight|badly|desperately !with|for|in|not|to",
            "^ please help me !with|a|an|choose|decide|out|find|get|to|fill|understand|book"
            "|log|apply", "^ somebody|someone help|please me $", "^ help me please $",
            "^ i need help $", "please help me $",
        ),
        duty=(
            "poster|training|article|volunteer|volunteering|fundraiser|cost_of_living"
            "|housing|crisis_team|climate|public|detainee|victim|staffing|s136|mop|walk"
            "|talk_at|raise_money|charity|attended|job_in_crisis|police_in_crisis"
            "|recruitment|logging|locker|password",),
        excuses=("help me .. with|form|find|apply|laptop|login|system|pdr|expenses",
            "policing|force|family|service in crisis",
            "crisis negotiator|intervention|communication|centre|management|resolution|house"),
    ),
    Rule(
        because="a word that may be work or self",
        kind=Kind.UNSURE,
        duty=TOPIC_DUTY,
        phrases=("suicide|suicides !bereavement|group", "overdose|overdosing|overdosed",
            "over dose", "self harm|harming|harmed|injury", "suicidal",
            "<intend> .. <end> someone|somebody !with_kindness", "suicidal|homicidal thoughts",
                 "^ kill|hurt someone|people $", "dont want to die",
                 "<end>|<hurt> someone|people|somebody $",
                 "want to|i_will .. kill|murder him|her|them|people|someone|my_sgt|my_boss"
                 "|my_inspector $"),
        excuses=("career|political|commercial|financial|social suicide",
            "suicide squad|mission|bomber|vest|sprint|sprints|blonde|drills|doors|shift"
            "|pact_jokes",
            "overdose on|of coffee|caffeine|chocolate|sugar|cake|tea|haribo|christmas"
            "|greggs|monster|redbull|sun",
                 "overdosed|overdosing|overdose|od|oded on coffee|caffeine|chocolate|sugar"
                 "|cake|tea|haribo|christmas|greggs|monster|redbull|red_bull|the_buffet"
                 "|turkey|data|emails|powerpoint|teams",
                 "suicidal to|traffic|career|drivers|wasps",
                 "i|id|could could? kill|murder him|her|them|my_sgt|my_boss lol"),
        deniable=True,
    ),
)  # fmt: skip

OTHER_GROUPS: dict[str, str] = {"now_sat": "sat|sitting|standing|stood|parked|up"}
