"""Harm that is happening now: danger, and being hurt or exposed at work.

The notation and what the fields of a rule mean stand in `risk_grammar`.
"""

from bot.domain.risk_grammar import Old, Rule
from bot.domain.risk_kinds import Kind, Level

HARM_GROUPS: dict[str, str] = {
    "partner": "husband|wife|partner|boyfriend|girlfriend|missus|hubby|fella|other_half|fiance"
    "|fiancee|spouse|ex|my_bloke|my_man|ex_husband|ex_wife|ex_partner|ex_boyfriend|ex_girlfriend"
    "|my_fella|her_indoors|him_indoors|civil_partner|the_ex|my_dad|my_mum|my_son|my_brother"
    "|my_father"
    "|stepdad|my_stepdad|my_girl|my_lass|my_daughter|father_in_law|in_laws|my_parents|my_family",
    "hits": "hit|hits|hitting|beat|beats|beating|beaten|punch|punches|punched|punching|slap|slaps"
    "|slapped|slapping|strangle|strangles|strangled|strangling|choke|chokes|choked|choking|kick"
    "|kicks|kicked|kicking|batter|batters|battered|throttled|shoves|shoved|pushes|pushed|bites|bit"
    "|hurts|hurt|hurting|smacks|smacked|attacks|attacked|headbutted|assaulted|assaults|grabbed"
    "|threw_me|throws_things_at|pinned|pins|knocks|thumped|thumps|abuses|abused|abusing"
    "|burnt|rapes"
    "|forces|burned|knocked|bashed|whacked|pins_me|put_his_hands_round|put_hands_on|puts_hands_on"
    "|terrifies|scares|frightens|spits_at|spat_at|stabbed|dragged|lashed_out_at|lashes_out_at",
    "controls" :
    "control|controls|controlling|tracks|tracking|monitors|monitoring|isolates|isolating"
    "|degrades|humiliates|belittles|gaslights|gaslighting|stalks|stalking|follows|following"
    "|blackmails|blackmailing|threatens|threatening|threatened|outed|locks|locked|manipulates",
    "boss" :
    "sgt|sergeant|skipper|skip|sarge|ps|insp|inspector|dci|di|ds|dc|pc|guv|boss|manager|chief"
    "|supervisor|colleague|colleagues|oppo|crewmate|superintendent|super|supt|officer"
    "|officers|cop|copper"
    "|tutor|team_leader|line_manager|someone_at_work|someone_on_my_team|bloke_on_my_team|co_worker"
    "|bloke_at_work|guy_at_work|man_at_work|detective|teammate|shift_partner|lad_on_my_team"
    "|detectives"
    "|someone_in_the_job|custody_sgt|custody_sergeant|mate|workmate|team_mate|pcso|pcsos"
    "|staff_member|cops"
    "|ddo|ddos|member_of_staff|chief_inspector|detective_inspector|lads|lad|partner"
    "|someone_on_shift|a_pc",
    "held" :
    "detainee|detainees|prisoner|prisoners|suspect|suspects|member_of_the_public|mop|kid|child"
    "|juvenile|teenager|lad|handcuffed|protester|protestor|bloke_in_cuffs|man_in_cuffs"
    "|shoplifter|drunk"
    "|bloke_we_nicked|in_cuffs|homeless|arrested|in_custody|in_the_cells"
    "|someone_in_handcuffs|member_of_public",
    "vulnerable" :
    "victim|victims|witness|witnesses|informant|suspect|vulnerable|dv_victim|da_victim"
    "|complainant|prisoner|detainee|source|chis|survivor|offender|sex_worker|missing_girl"
    "|cadet|cadets",
    "touch" :
    "groped|groping|gropes|felt_up|sexually_assaulted|sexually_abused|molested|fondled|raped"
    "|upskirted|spiked|roofied|flashed|sexually_touched|touched_inappropriately|touched_sexually",
    "body" :
    "bum|arse|ass|breast|breasts|boob|boobs|chest|crotch|groin|thigh|thighs|genitals|privates|dick"
    "|tits|tit|vagina|penis|balls|knickers|bottom|private_parts|bra|leg_and|skirt|trousers"
    "|between_my_legs",
}  # fmt: skip

HARM_RULES = (
    Rule(
        because="danger right now",
        kind=Kind.DANGER,
        level=Level.IMMEDIATE,
        phrases=(
            "being|getting burgled|robbed|attacked|chased|stabbed|followed|mugged|strangled"
            "|beaten|held_hostage|beaten_up|broken_into|kidnapped|carjacked|abducted",
            "urgent assistance|assist|help_needed",
            "officer|officers down|needs_assistance|needs_urgent|in_trouble", "code zero|0|red",
            "someone|somebody|man|bloke|they|hes|he|theres|people|burglars|burglar|he_is"
            "|intruder .. breaking|broken|trying_to_get|trying_to_break|broke|getting in"
            "|into|in_my|in_to|downstairs !work|the_office|the_system",
            "intruder|intruders|burglar|burglars in|downstairs|outside",
            "breaking into my|the|our|next house|home|neighbours|car|shed|door|flat|van",
            "house|flat|home|building|car|office|nick|station|kitchen|neighbours is|on on?"
            "|is? fire",
            "isnt|not|stopped|hardly|barely|cant breathing|breathe !space|room|exercise"
            "|exercises|easy|when_i_think|with", "collapsed",
            "having a heart_attack|stroke|seizure|fit", "wont wake up", "bleeding out|heavily",
            "unconscious",
            "on fire|isnt_breathing|stopped_breathing|not_breathing|cant_breathe"
            "|unconscious|wont_wake_up|unresponsive|choking|having_a_seizure|fitting"
            "|having_a_heart_attack|heart_attack|having_a_stroke|collapsed|bleeding_out"
            "|bleeding_heavily !lol|now_hes_fine|laughing",
            "chest pain|pains",
            "has|got|have|with|holding|waving|pulled a|an knife|gun|machete|axe|weapon .."
            " outside|me|here|now|at_us|at_me|at_the_door|in_the_nick|front_counter"
            "|in_reception|coming|us|house|on_me", "pulled a knife|gun|machete|blade on me|us",
            "call|get|need|ring|send an? ambulance|999|police|fire_brigade|backup|back_up"
            "|the_police !not",
            "send police|help_now|units|backup|back_up|someone_now|someone_quick|help_quick"
            "|ambulance",
            "need .. backup|back_up|assistance|police|units|ambulance now|quick|urgently"
            "|asap|here|immediately",
            "help .. attacked|attacking|stabbed|knife|gun|quick|hurry|attack|hes_here"
            "|shes_here|in_danger",
            "i am|we_are|life|hes|shes|he_is|she_is|they_are|kids|im in danger"
            "|immediate_danger|in_danger|at_risk_right_now", "in|immediate danger !money|pay|zone",
            "someone|man|bloke|he|she|they|car|suspect|somebody|person|nominal|ocg .."
            " following|outside|followed|follows .. me|my_house|my_home|my_door|me_home"
            "|my_address|home !on|up|twitter",
            "he|suspect|they|nominal|offender|ocg|gang .. knows|know|found|got where_i_live"
            "|my_address|where_my_kids|where_we_live|where_my_family",
            "threatened|threatens|threatening|threat to kill|hurt|burn|rape my|me_and_my"
            "|down_my|us_at family|kids|house|wife|husband|children|at_home|home",
            "threat to my? life|osman", "osman warning|notice",
            "there is|are a|an fire|bomb|shooter|gunman|attacker|man_with_a_knife|explosion"
            "|stabbing|gas_leak", "active shooter|attacker|marauding", "shots fired",
            "someone|somebody|someones|mate|oppo|crewmate|colleague|pc|officer|lad .. been"
            " stabbed|shot|run_over|hit_by", "someones been stabbed|shot|attacked",
            "somebody|someone|people|man in my|the|our house|home|flat|garden|loft|shed",
            "kicking|banging|smashing|booting|breaking my|the|our door|windows|window .. in"
            "|down|now", "crewmate|oppo|colleague|officer|mate|pc is|are down $",
            "being held|locked|trapped in|by|against",
            "now|help .. got_a knife|gun|machete|axe|hammer",
            "hes|he|she|he_is|theyve|has got|has|with a knife|gun|machete|axe", "^ 999 $",
            "^ emergency $", "someone has been stabbed|shot",
            "fire in the|my|our nick|station|house|building|custody|kitchen|flat",
            "i have|was|just been? stabbed|shot $", "<boss>|mate|friend .. heart_attack|stroke",
            "wont|not stop bleeding",
            "crash|collision|rtc|accident .. just|now|in_front|outside .. injured|hurt"
            "|trapped|happened|me",
            "just .. crashed|been_shot|been_stabbed|been_hit_by_a_car|been_run_over",
            "i|me|ive|been|was|have been|was|got|been_just|just_been stabbed|shot|run_over"
            "|slashed just|now|help|tonight|bleeding|ambulance|on",
            "stabbed|shot me|my_oppo|my_crewmate|my_colleague|my_partner",
            "my baby|child|kid|son|daughter|toddler has|is|isnt|cant|stopped .. breathe"
            "|breathing|choking|missing|swallowed|blue|gone_missing|unconscious|collapsed",
            "my|our child|daughter|son|kid|mum|dad|toddler|gran|nan|kids is|has|have|are"
            "|has_gone|gone missing",
            "neighbour .. screaming|screams|burgled|attacked|robbed|beaten|fire|help",
            "screaming next_door|outside|for_help|upstairs",
            "robbery|burglary|fight|stabbing|assault in_progress|happening_now|going_on_now"
            "|outside|next_door",
            "fight outside|kicking_off|going_on|happening",
            "trapped in|under|inside .. car|lift|house|building|fire|cell|rubble", "gas leak",
            "suspicious package|device_found|parcel",
            "water|river|sea|canal .. drowning|fell_in|went_in", "drowning !in_paperwork|in|under",
            "hit me|him|her by|with a|his|her car|bat|machete|van",
        ),
        duty=(
            "last_week|last_month|last_year|yesterday|years_ago|months_ago|weeks_ago"
            "|investigating|investigation|file|training|course|policy|button|activation"
            "|radio_broken|memorial|day|test|exercise|drill|log|statement|what_is|whats"
            "|meaning|how_long|victim|detainee_was|went_to|attended|did_a_job|should_i_have"
            "|definition|last_night|after|lessons|debrief|protocol|marker|claims|insurance"
            "|flashbacks|nightmares|nightmare|dream|dreams|paperwork|emails|workload"
            "|that_job|injury_form|form|support_after|procedure|stats|used_to|crime_number"
            "|kit|rehearsal|first_aid|plan|course_dates|elearning|sergeants|a_few|the_other",),
        excuses=("on fire lol|today|mate|this_month|with_detections",
            "career|job|role|pay|pension|overtime|service|pcso|posts|post|unit .. danger|at_risk",
            "in danger of", "danger money|zone|of_losing",
            "collapsed when|system|the_system|server|bridge",
            "chest pain|pains before|when_i_think|every_shift|most|since|panic|from_stress",
            "need an|to ambulance|to_call driver|liaison|about",
            "call the police federation|charity|union",
            "follow|following|followed me? .. linkedin|by_a_recruiter|twitter|on_insta",
            "follow|following|followed me on|up|around_the_office|instagram", "code red|0 shift",
            "fight for|outside_my_role", "get a backup|back_up", "someone following up|on",
            "backup|back_up plan|role|of|my_phone|laptop|file|copy|drive",
            "police care|federation|charities|charity|staff|officer|now_college"),
        deniable=True,
    ),
    Rule(
        because="may hurt somebody",
        kind=Kind.DANGER,
        phrases=(
            "i .. want|going|will|might|may|could|gonna|scared|about to? .. kill|hurt|stab"
            "|shoot|harm|strangle|hit|batter my|him|her|them .. <partner>|<boss>|kids|baby"
            "|son|daughter|tonight|i_mean_it|mean_it",
            "want|going to kill|stab|shoot|hurt|harm him|her|them|someone|people|somebody"
            " .. tonight|i_mean|mean_it|serious|seriously|because|for_what",
            "going to snap .. hurt|kill|someone|him|her",
            "i|might|will .. hurt|kill my wife|husband|kids|baby|partner|girlfriend"
            "|boyfriend|child|children",
            "thoughts|thinking of|about killing|hurting|harming|stabbing .. him|her|my|them"
            "|people|someone|kids|baby|wife",
        ),
        excuses=("lol|haha|figuratively", "could kill him|her|my|for",
            "hurt my feelings|back|career|chances|case|pay|pension",
            "kill|hurt my|him|her .. if_he_cancels|if_she_cancels|lol", "<intend> .. himself"),
        duty=(
            "suspect|prisoner|offender|detainee|caller|victim|training|threats_to_kill|ttk"
            "|case|file",),
    ),
    Rule(
        because="hurt or exposed at work just now",
        kind=Kind.HURT_NOW,
        old=Old.DROP,
        phrases=(
            "spat|spit|spitting|gobbed|spits|flobbed at|on|in|into !the_floor|your|someone"
            "|the_ground|the_van|his|her",
            "been|got|getting|was|were|being|just bitten|bit|spat|gobbed_at|gobbed_on"
            "|spat_at !by_the_bug|off",
            "bit|bitten|bites|biting me|my|by|through|us|just_now !to|a_bullet|old|tongue"
            "|style|lip|nails",
            "needle stick|prick|injury|sticks|puncture",
            "stuck|pricked|jabbed|stabbed .. needle|sharps|syringe|sharp",
            "stuck|pricked|jabbed myself|me|my .. needle|syringe|sharp",
            "kicked|hit|punched|headbutted|elbowed .. head|face .. seeing|dizzy|double|sick"
            "|concussed|blurry", "mouthful|faceful|gob|eyeful of spit|blood|phlegm",
            "needle|syringe|sharp .. went|gone|stuck|through|pricked|in .. my|glove|finger"
            "|hand|thumb|me|leg|into", "sharps injury",
            "blood|spit|saliva|vomit|fluid|fluids|urine .. in|on|into|all_over .. my|me eye"
            "|eyes|mouth|face|cut|nose|lip|hands|over",
            "blood .. in|on|over|all_over|everywhere|gushing|pouring|dripping .. me|my"
            "|everywhere|my_face|my_mouth|shift",
            "blood everywhere",
            "bleeding .. lot|badly|bad|everywhere|head|hand|arm|heavily|nose|face|wont_stop"
            "|cant_stop|from|quite", "i am bleeding",
            "just|just_now .. been|got .. hit|punched|kicked|headbutted|assaulted|attacked"
            "|slapped|stamped|glassed|bottled|stabbed|kneed|dragged|run_over|rammed"
            "|pushed_down|beaten|strangled|bitten|injured|hurt|knocked_out|scratched"
            " !harder|by_the_news|with_a_complaint|with_upp|with_more|by_another_email"
            "|with_a|by_psd|by_the",
            "punched|kicked|headbutted|hit|attacked|assaulted|stamped_on|glassed|bottled"
            "|kneed|choked|strangled|scratched|slapped just_now|right_now|ten_minutes_ago"
            "|five_minutes_ago|10_minutes_ago|10_mins_ago|5_mins_ago|an_hour_ago"
            "|half_hour_ago|this_shift|tonight|20_mins_ago|earlier_tonight|on_this_shift"
            "|earlier_today|this_morning|an_hour_or_so|minutes_ago|about_an_hour",
            "punched|kicked|headbutted|assaulted|attacked|hit|battered .. bleeding|dizzy"
            "|concussed|concussion|throwing_up|seeing_double|knocked_out|broken_nose"
            "|broken_jaw|cant_see|blacked_out|unconscious|double_vision",
            "headbutted|assaulted|punched|kicked|attacked me just_now|tonight|right_now"
            "|ten_mins_ago|this_morning|earlier_today|today|an_hour_ago|earlier",
            "knocked out|unconscious by|just|tonight|on|at",
            "broken|broke|bust my|a nose|arm|wrist|hand|jaw|rib|ribs|leg|finger|collarbone"
            " .. just|now|tonight|shift|arrest|fight|today|earlier",
            "exposed to blood|hiv|hep|hepatitis|bodily|fluids|chemicals|asbestos|acid|fentanyl|tb",
            "acid|ammonia|bleach thrown|attack|on_me|in_my|in_face|sprayed",
            "squirted|thrown|threw .. ammonia|acid|bleach|urine|liquid|blood .. me|my|at|over|us",
            "captor|pava|cs|pepper_spray|pepper .. in my eyes|eye|face",
            "bit|bitten|spat|stuck ... just_now|right_now|tonight|this_shift",
            "bit|bitten|spat|stuck .. hrs|hours|hour|mins|minutes ago",
            "cut|cuts on|in my hand|hands|face|arm|finger .. blood|their",
            "in blood .. had|with a|my cut|open",
            "covered|drenched|soaked in blood|vomit|urine|spit",
            "finger|hand|thumb on a needle|syringe|sharp", "thrown up on|over me",
            "hiv|hep|hepatitis .. spat|bit|bitten|scratched|blood|needle|spit|bled",
            "scratched|bled|coughed|spewed|vomited|puked .. on|over|me .. hiv|hep|me|my"
            "|face|mouth|eye|blood|hepc|over_me",
            "he|she|they|prisoner|suspect .. hep_c|hepc|hiv|hep_b|hep .. me|my|bit|spat"
            "|blood|cut|bleeding",
        ),
        urgent_with=("blood everywhere|gushing|pouring",
            "bleeding|bleed .. lot|badly|heavily|wont|out|everywhere|bad|cant",
            "wont|not|cant stop bleeding", "knocked out",
            "unconscious|concussed|stabbed|acid|throwing_up|blacked_out|cant_see"
            "|seeing_double|glassed|strangled"),
        duty=(
            "last_week|last_month|last_year|weeks_ago|months_ago|years_ago|month_ago"
            "|week_ago|yesterday_week|the_other_week|in_january|in_february|in_march"
            "|in_april|in_may|in_june|in_july|in_august|in_september|in_october|in_november"
            "|in_december|results|result|training|course|policy|what_happens_if|what_if"
            "|guidance|spit_guard|spit_guards|spit_hood|spit_hoods|spit_kit|nine|9pp"
            "|9_point|form|form_is|plan|leaflet|pack|disposal|kits|sharps_bin|court"
            "|sentence|sentenced|charged|third_time|second_time|4th_time|every_week|covered"
            "|apply|applies|count|counts|eligible|since|ages|few_weeks|few_days|couple_of"
            "|test|tests|still_waiting|was_it_an|months|weeks|days_ago|on_my_team|my_pcs"
            "|one_of_my|my_officer|my_officers|my_team|always|landed_on|supervisor_do"
            "|health_and_safety|umpteenth|custody_skipper|sandwich|nye|again_and|keep|keeps"
            "|how_many|stats|statistics|investigate|investigating|crime_for|cps|pressure"
            "|always_me|other_day|on_monday|on_tuesday|on_wednesday|on_thursday|on_friday"
            "|on_saturday|on_sunday|last_friday|last_saturday|last_monday|a_while|a_year"
            "|entitled|injury_award|he_only",),
        excuses=("bit by|of bit", "bitten off more", "once bitten", "bit|bitten the bullet|bug",
            "spat the|his|her|my|out dummy|tea|coffee",
            "blood pressure|test|tests|donor|donation|sugar|sample|alcohol|bank|bike",
            "spit it out", "spitting feathers|image|distance", "bite|bites back|the",
            "<partner> .. spat|bit", "donate|giving|give blood", "in cold blood",
            "blood on .. uniform|kit|boots|vest|shirt|car|trousers how|who|can",
            "blood on .. uniform|kit|boots|vest|shirt|car|trousers .. clean|cleaned|replace"
            "|replaced|wash", "blood on|in my my? family|hands_lol|urine"),
    ),
)  # fmt: skip
