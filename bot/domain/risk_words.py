"""What people in danger of suicide or self-harm say, about themselves or about somebody else.

The notation and what the fields of a rule mean stand in `risk_grammar`.
"""

from bot.domain.risk_grammar import About, Old, Rule
from bot.domain.risk_kinds import Kind

WEAPON = "a weapon within reach"
SELF_HARM = "hurting themselves"
BABY_LOSS = "losing a baby"

GROUPS: dict[str, str] = {
    "end": "kill|killing|killed|end|ending|shoot|shooting|hang|hanging|drown|drowning|top|topping"
    "|off|offing|stab|stabbing|poison|gas|neck|delete|deleting|unalive|unaliving|finish_off"
    "|murder",
    "hurt": "harm|harming|hurt|hurting|cut|cutting|burn|burning|punish|punishing|injure|injuring"
    "|starve|scratch|scratching|cutted|harmed",
    "intend": "want_to|wanting_to|wanted_to|going_to|need_to|might|may|could|will|would|should"
    "|about_to|plan_to|planning_to|planning_on|plan_on|thinking_of|thinking_about|think_about"
    "|thought_of|thought_about|thoughts_of|thoughts_about|urge_to|urges_to|feel_like|feeling_like"
    "|ready_to|tempted_to|ways_to|how_to|considering|considered|contemplating|decided_to|trying_to"
    "|tried_to|try_to|rather|wants_to|plans_to|keep_thinking_about|thinks_about|fantasise_about"
    "|dream_about|dream_of|just|just_wanna|let_me|ought_to|wish_to|have_to|get_to|be_able_to",
    "die" :
    "die|be_dead|not_exist|not_wake_up|never_wake_up|stop_existing|cease_to_exist|not_be_here"
    "|not_be_alive|be_gone|not_be_around|be_dead_and_gone|go_to_sleep_and_not_wake_up"
    "|go_to_sleep_and_never_wake_up|sleep_forever|not_live|disappear_forever|sleep_and_not_wake_up"
    "|fall_asleep_and_not_wake_up|fall_asleep_and_never_wake_up|be_dead_already"
    "|sleep_and_never_wake_up|join_him|join_her|commit_suicide|be_out_of_it_all",
    "pills" :
    "tablets|pills|meds|medication|paracetamol|painkillers|antidepressants|insulin|codeine"
    "|sertraline|ibuprofen|tramadol|sleeping_tablets|sleeping_pills|amitriptyline|zopiclone"
    "|diazepam|morphine|propranolol|aspirin|para|cocodamol|fentanyl",
    "gun": "gun|glock|firearm|firearms|weapon|weapons|carbine|sidearm|pistol|shotgun|rifle|g17|mcx"
    "|issue_weapon|guns|armoury|duty_weapon|service_weapon|sig",
    "kit": "<gun>|taser|pava|baton|captor|incap|spray|cs",
    "him": "himself|herself|themselves|themself|hisself|theirself|theirselves",
    "now": "tonight|today|right_now|now|this_evening|this_morning|this_afternoon|this_weekend"
    "|tomorrow|after_shift|after_work|when_i_get_home|end_of_shift|before_the_weekend|imminently"
    "|end_of_my_shift|later_tonight|as_soon_as|on_my_way|after_my_shift|in_a_minute|any_minute",
    "silly": "daft|stupid|silly|drastic|foolish|rash|reckless|dangerous",
    "family": "family|kids|wife|husband|everyone|everybody|team|they|partner|children|missus|mum"
    "|people|world|you|colleagues|girls|boys|shift|you_lot|yall|lot|he|she|son|daughter|parents"
    "|them|others|section|oppos|friends|mates|dad|fam|all|him|her|girlfriend|boyfriend"
    "|little_ones",
    "closeone": "mate|friend|oppo|colleague|brother|sister|son|daughter|dad|mum|father|mother|wife"
    "|husband|partner|cousin|uncle|aunt|nephew|niece|boyfriend|girlfriend|best_mate|best_friend"
    "|crewmate|sgt|sergeant|skipper|pc|dc|officer|ex|grandad|team_mate|teammate|stepdad|stepson"
    "|brother_in_law|sister_in_law|father_in_law|bro|sis|lad|nan|child|boy|girl|inspector|pal"
    "|fiance|fiancee|tutor|student|godson|flatmate|neighbour|grandson|ex_husband|ex_wife",
}  # fmt: skip

TOPIC_DUTY = (
    "file|files|report|reports|reporting|log|case|cases|inquest|coroner|coroners|prevention"
    "|awareness|training|course|module|policy|policies|procedure|guidance|leaflet|poster|stats"
    "|statistics|investigation|investigating|investigated|investigate|attended|attending|attend"
    "|dealt|dealing|deal|scene|cordon|custody|cell|detainee|detainees|prisoner|prisoners|victim"
    "|victims|misper|mispers|missing|caller|callers|patient|watch|constant|obs|136|s136|s135|cad"
    "|crime|mg11|statement|briefing|deceased|body|sudden|response|calls|call|job|jobs|toolkit|day"
    "|strategy|input|seminar|elearning|e_learning|research|dissertation|documentary|charity|walk"
    "|marker|warning|risk_assessment|assessment|markers|incident|incidents|fatal|railway|talk_on"
    "|negotiator|bridge_job|forms|form|postvention|aftercare|first_aid|mhfa|conference|book"
    "|podcast"
    "|went_to|turned_up|sent_to|shouts|shout|first_on|first_at|images|photos|nd|rate|rates"
    "|lessons",
)
_SAYINGS = (
    "kill|killing|killed|drown|drowning|shoot|hang|hanging|stab|hurt|harm|neck|end|murder myself"
    " laughing|up|in_the_foot|over_this|out_to_dry|in_paperwork|in_work|in_files|in_the_back",
    "killing myself for|trying|over|doing|working|with",
    "killed myself to|doing|getting|revising|in_the_gym|on_the",
)

SELF_RULES = (
    Rule(
        because="says they mean to end their life",
        kind=Kind.SELF,
        about=About.ANYONE,
        old=Old.ASK,
        phrases=(
            "<end> myself", "<end> my|me own? life", "<end> my own life", "do myself in",
            "doing myself in", "done myself in", "do away with myself", "doing away with myself",
            "take|taking|took my|me own? life", "taking|take my own life", "end|ending it all",
            "finish myself off", "finishing myself off", "make an end of myself", "off myself",
            "off|offing|gas myself", "kms", "ctb", "^ commit suicide $",
            "hope|hoping|pray|wish i die|died", "best|easiest|quickest|how ... kill yourself",
            "way ... to kill yourself|myself",
            "if|when|wonder|wondering .. i ended|end it|my_life|things|everything !with"
            "|there|early",
            "close|near to ending|doing|killing it|myself|something_stupid !with|well|on_time",
            "wish|wished .. had|would killed|finished|taken me",
            "thought|thoughts|urge|idea of doing_it|ending_it|dying|jumping !all_again"
            "|on_my_own|without", "i have|got .. plan and a|the date|note|method|rope|way",
            "i know|worked_out|decided|planned how|when|where i would|am_going_to|will do"
            "|end it|myself $", "picked|chosen|set the|a|my day|date|spot|place|method|way $",
            "want|wanted out for_good|permanently",
            "googling|googled|searched|searching|looked_up|looking_up .. how|ways|painless"
            "|noose|suicide|methods|overdose|lethal|die|hang|kill|bridges",
            "<intend> .. on|against myself !with|at|during|for|course|reflecting|as",
            "myself under|off .. bus|train|lorry|truck|bridge|roof|building|cliff|multi"
            "|balcony|the",
            "<intend>|in .. stepping|walking|jumping|step|walk|jump|run|running out?"
            " in_front|under|into .. lorry|train|bus|traffic|car|truck|bridge",
            "<intend> jump $", "<intend> .. jump and|but|tonight|now|off|from|or $",
            "nearly jumped|hung|hanged|overdosed|ended_it|did_it|drove_off|topped",
            "train tracks|track $", "the .. tracks .. myself|end|die",
            "easiest|painless|quickest|best|quick way|ways to die|go|end_it|do_it_to|commit",
            "how many <pills> .. take|would|kill|die|fatal|does|to", "die by my own",
            "by my own hand",
            "trees|lorries|tree|bridges|pillars ... thinking .. do_it|just_do_it",
            "how .. stop wanting to die", "sorry for what .. about_to_do|going_to_do|gonna_do",
            "let|make him|them|someone stab|shoot|kill me",
            "kill|shoot|end me please|now_please|already|tonight $",
            "someone|somebody|please kill|shoot me $", "^ just|please shoot|kill me $", "unalive",
            "taking|take myself out $", "do me in", "put myself out of my misery",
            "put me out of my misery", "<intend> unalive",
            "want someone|somebody|them|him|anyone to kill|shoot|stab me",
            "suicide plan", "plan|planned|planning my suicide|own_suicide|death|own_death|exit",
            "jump|jumping|throw|throwing myself off|under|in_front|out_of|over|from",
            "throw|throwing|hurl|lob|chuck|fling myself off|under|in_front|out|over|from",
            "<intend> .. jump|jumping off|in_front|from|out_of !page|call|zoom|ship|teams"
            "|the_zoom",
            "<intend> .. step|stepping|walk|walking in_front|into_traffic|into_the_sea"
            "|into_the_road",
            "walk|walking|step|stepping|run|jump into the|oncoming? traffic|sea|motorway|path_of",
            "slit|slitting|cut|cutting|slash|slashing my wrists|wrist|throat",
            "open my wrists|veins",
            "<intend> .. do it tonight|today", "rope round|around my neck",
            "<intend> commit suicide",
            "drive|driving|crash|crashing|ram|plough|put .. car|patrol_car|van|bike"
            "|motorbike|panda"
            " .. into|off|over|under !work|the_station|town",
            "drive|driving into|off !work|the_station|town|duty|london|kent|the_car_park|the_yard",
            "<intend> .. crash|wrap|total|stack|roll the|my|this car|bike|van|motorbike",
            "hang|hanging|hung myself", "overdose|overdosing|od on my|all|every", "ending it all",
            "<intend> overdose|od", "<intend> take an overdose|od",
            "<intend> take|taking all|every",
            "suicide by cop", "take myself out !for|to|of|on|with", "check|checking out for_good",
            "end|ending|take|taking|finish|finishing things myself", "blow|blowing my brains out",
            "blow my own brains out", "put|stick a bullet in me|my|myself", "gas the car", "noose",
            "<intend> .. end|ending it !with|there|here|my_end|by|soon|for|up|on|at|marriage",
            "^ end|ending it $", "end|ending it for_good|once_and_for_all|permanently|tonight",
            "thinking of|about ending things $", "<intend> end|ending things $",
            "<intend> .. end|ending everything", "<intend> .. end it", "<intend> suicide|suicidal",
            "thoughts|feelings of|about suicide",
            "suicidal thoughts|ideation|feelings|urges|impulses !question|on_the|form|box",
            "thinking|thought|think|considering|considered about|of? suicide|dying|not_being_here",
            "way|thought|option is|of suicide", "just end it", "i can|could .. end it", "end me $",
            "thought|thoughts|thinking|think about|of not_being_here|not_being_alive|being_dead",
            "thinking|thought|thinks|dreaming of|about my own? death|funeral|suicide|dying",
            "do something .. to myself", "do something|summat|anything .. <silly> to_myself",
            "<intend> .. do|doing something|summat|anything <silly>",
            "^ do|doing something|summat <silly> $",
        ),
        excuses=(*_SAYINGS, "do|doing something <silly> like|for_charity|for_the",
            "career suicide", "<end> myself off|from|up|over_work|the_call"),
        urgent_with=(
            "going_to|about_to|decided_to|planning_to|gonna|will .. <end>|take|end|jump"
            "|hang|do|slit"
            "|drive|off|crash|throw|overdose|od|kms", "<now>",
            "got|have|bought|made .. plan|rope|noose", "this is it", "suicide plan",
            "stood|standing|sat|sitting|parked .. bridge|ledge|roof|cliff|track|tracks"
            "|platform|edge",
        ),
    ),
    Rule(
        because="says they want to die",
        kind=Kind.SELF,
        about=About.ANYONE,
        old=Old.ASK,
        phrases=(
            "<intend> .. <die>", "want|wants|wanted|wish|need|like to <die>",
            "want to|do|too dye|di|dir|doe|diee|dei $", "want do|too die",
            "dont|not|no_longer wish|think|feel|care .. to? .. want_to_be|be|live alive|here|$",
            "dont .. wish|want|care to? live|exist !in|with|near|at|here|there|on|for|like",
            "arsed|bothered living|being_alive|existing|to_live|with_life",
            "thinking|think|thought|thoughts about|of just? not_being_here|not_being_around"
            "|not_waking_up|not_existing|being_gone|being_dead",
            "want out of? this_life|life|living|this_world|everything",
            "life|lifes is? not|isnt for_me|worth",
            "if i wasnt|werent|was_not|was_gone here|around|alive .. <family>|pension",
            "not get up again|ever", "sleep and not|never get_up|wake",
            "wish|wished .. that? knife|bullet|car|lorry|van|crash|bomb .. had|would|hit"
            "|gone|killed|took",
            "dont|didnt|doesnt|no_longer want to wake_up|wake_up_again !at|early|so|the|my",
            "wish|wished i had|would been_hit|been_killed|been_stabbed|been_shot|let|died"
            "|crashed|not_survived|been_in",
            "hope|hoping .. i get|crash|die|dont killed|stabbed|shot|hit|hurt|make_it"
            "|come_home|on_the|tonight|wake|survive|cancer",
            "hope|hoping|wish .. someone|something|one|somebody|job|they takes|kills"
            "|finishes|shoots|stabs|ends me|it",
            "should|shouldve have? let .. stab|kill|shoot|take|hit me",
            "envy|envied|jealous|envious .. dead|body|bodies|corpse|deceased|him_being_dead"
            "|suicide|hanging", "dead ones|people|body have|are|has it? easy|lucky|peace|easier",
            "i envy him|her|them $",
            "struggling|struggle|cant|hard|dont to? .. see|find|think_of a|any|one reason"
            "|point to|in get_up|live|go_on|carry|living|be_here|keep|wake", "wants to die",
            "wish|wished|wishing .. i was|were|am dead|gone|not_here|never_born|under_the_ground",
            "wish|wished .. i wasnt|werent|wasn|hadnt_been|had_never_been here|alive|born|around",
            "wish i would|had never been_born|existed",
            "wish .. i had_never|never|didnt been|was|were|existed|exist|wake_up|woken_up",
            "wish .. i could|would|had just? <die>|disappear|died|dead", "wish .. i had died",
            "wish it had been me", "should have been me",
            "be better|easier .. if i was|were|wasnt|am"
            " dead|gone|not_here|here|around|alive|not_around",
            "better|easier if i died|die|disappeared",
            "hope|hoping|pray|praying|wish|wishing .. i dont|never|didnt|wont|wouldnt wake"
            "|woken up",
            "dont want|wanna to? be|live|exist alive|anymore|on_this_planet|on_this_earth"
            "|here_anymore",
            "dont|didnt|doesnt want to be here|alive|around|on_this_planet|on_this_earth"
            "|in_this_world"
            " !on|when|for|late|past|at|until|till|this|if",
            "dont|didnt|doesnt|no_longer want to live|exist|wake_up|carry_on_living|be_alive|go_on"
            " !in|with|near|at|here|there|on|for|like",
            "dont|wouldnt|not care|bother|mind|bothered .. if|about .. i .. dont_wake"
            "|didnt_wake|never_woke|died|was_dead|got_killed",
            "dont care .. if i live|die|wake|am|get_killed|get_stabbed|get_shot|dont|make_it",
            "not want to live|be_here|be_alive", "rather be dead", "better off dead|gone|not_here",
            "ready to go|die|meet_my_maker !home|on|to|for|live|back|out|into",
            "dont deserve to live",
            "not|wont|wouldnt|never be here|around anymore|much_longer|tomorrow|next_week"
            "|for_long",
            "not sure .. i will|would .. be_here|make_it|get_through|see !on|at|to|for",
            "wont be here in_the_morning|by_morning|by_christmas|for_christmas|come_monday",
            "not here anymore", "i am suicidal",
            "suicidal !detainee|detainees|male|female|people|person|persons|prisoner|misper"
            "|caller|victim|callers|man|woman|colleague|mate|friend|officer|colleagues"
            "|members|markers|marker|patient|lad|teenager|husband|wife|oppo",
            "feel|feeling|felt dead inside",
            "want|need it|everything|the_pain|this|it_all|this_pain|pain|things to|all_to"
            " stop|end|be_over"
            " !at|by|before|in|on|when|early|so|with|or",
            "want it|everything|this|the_pain|this_pain|the_noise|my_head to|all stop"
            "|to_stop|over|gone",
            "make|makes it|the_pain|this|everything all? stop",
            "want this|it all? to|be over !with|by",
            "tired|sick|exhausted of|with living !so|in|near|at|here|out_of|with",
            "tired|sick|exhausted of|with being_alive|life|existing|it_all|breathing|waking_up",
            "had|have enough of life|living|being_here|being_alive|existing|this_life|this_world",
            "no|any|little reason|reasons to live|be_here|wake_up|carry_on|go_on|keep_going|stay",
            "nothing .. to live for", "nothing left for me !in|at|here|on",
            "nothing left here_for_me", "not worth living",
            "life .. isnt|not|aint|is_not worth living|it|it_anymore",
            "life has no|isnt point|meaning|worth",
            "cant|dont|couldnt see|imagine a|any|the|my future !in_this|in_the|at|here|as|with",
            "cant|dont see a|any|the way out|forward|future|tomorrow|other_way|point|end_to_this"
            " !of|in_the|this_course",
            "cant|dont|couldnt see any|another|other other? way out",
            "no|any|little|not_much reason .. to be here|alive|around !at|on|in|this",
            "only way|option|answer out", "its the only way out", "no way out !of_the|of_this_job",
            "no future !in|for|here",
            "whats|what_is|wheres|see|no|any|not_much the? point .. living|going_on"
            "|carrying_on|life|being_here"
            "|anymore|being_alive|existing|in_me|waking_up|me_being",
            "no point .. anymore|to_life|in_life|to_anything|in_anything|me_being_here",
            "point of|in living|life|going_on|carrying_on|being_here|anything|it_all|existing",
        ),
        excuses=(
            "want to die of|from|laughing", "rather die than",
            "die|dying of embarrassment|boredom|shame"
            "|laughter|cringe|heat|hunger|thirst|cold",
            "question|box|section_on on|about|in .. oh|form|questionnaire",
            "cringe|cringed|embarrassed|embarrassing|mortified",
            "be gone by|from_this_team|from_here|to_the", "die on that|this|the hill",
            "die trying",
            "die down|off", "career suicide", "suicidal tendencies", "not here anymore to|for",
            "sgt|inspector|manager|she|he|they|who|officer|person|team is|are|isnt|arent"
            "|was not? here anymore",
            "have to die for|before", "want to join him|her on|in|at|for|as",
        ),
        urgent_with=("<intend> .. die|be_dead <now>", "<now> .. want to die", "goodbye"),
    ),
)  # fmt: skip
