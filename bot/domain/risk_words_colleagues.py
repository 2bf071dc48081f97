"""Threats by colleagues, and wrongdoing seen.

The notation and what the fields of a rule mean stand in `risk_grammar`.
"""

from bot.domain.risk_grammar import Old, Rule
from bot.domain.risk_kinds import Kind

COLLEAGUE_RULES = (
    Rule(
        because="threatened or hurt by a colleague",
        kind=Kind.THREAT,
        phrases=(
            "<boss> ... threatened|threatens|threatening me|us|my_family|to_kill|to_hurt"
            "|to_get|to_tell|to_ruin .. !with_upp|with_a|with_discipline|with_the"
            "|with_misconduct|with_psd|with_an",
            "threatened|threatening|threats by|from people_on|someone_on|someone_in"
            "|others_on my|the team|shift|section|relief|office",
            "threatened|threatening|threats by|from .. <boss>|people_at_work|colleague !with",
            "<boss> .. going_to|will|wants_to|gonna|said|says ... kill|hurt|stab|batter|get"
            "|break|smash|burn|beat|knock me|my|us|him|you|out|legs",
            "<boss> ... hit|punched|slapped|strangled|headbutted|kicked|choked|shoved"
            "|pinned|attacked|assaulted|grabbed|cornered|squared_up|pushed_me_against"
            "|pushed_me_into_the_wall|pushed_me_over me|us|to_me|me_by|my_throat",
            "<boss> .. pushed me against|into_a|into_the_wall|over|down_the|hard",
            "grabbed|pinned|cornered|hit|punched|shoved|slapped|attacked|assaulted .. by"
            "|by_my|by_a .. <boss>",
            "scared|afraid|frightened|terrified of|what .. my|him|her|a|one|he|the .."
            " <boss> .. will|he|might|going|do|hurt|and|knows|he_is|$ !board|interview"
            "|meeting",
            "scared|afraid|frightened|terrified of my|a|one_of|the <boss>|team|shift !board",
            "<boss> .. stalking|stalks|following|follows|harassing_me_outside|turning_up_at"
            "|turns_up_at|turned_up_at|outside|tracking|waiting_outside me|my|home|house|us",
            "if i .. report|tell|speak|say|talk|grass ... hurt|kill|regret|sorry|hell"
            "|destroy|ruin|finish|pay|get|kids|family|happen",
            "said .. regret_it|make_me_pay|destroy_me|ruin_me|finish_me|come_after_me"
            "|end_my_career|accident|keep_my_mouth_shut|sort_me_out|know_where_i_live"
            "|knows_where_i_live|watch_my_back",
            "<boss> ... regret|watch_my_back|keep_my_mouth_shut|knows_where_i_live"
            "|my_life_hell|my_life_a_misery|accident_could_happen|snitches|stitches"
            "|my_address",
            "not|dont|isnt|wont .. safe|feel_safe|safety at work|on_my_team|on_shift"
            "|with_my_sgt|with_him|with_my_crewmate|around_him|around_her|with_my_team"
            "|in_the_nick|at_the_station|with_my_colleague",
            "not .. back|coming|come|turn_up|respond|answer .. urgent_assistance|my_shouts"
            "|when_i_call_up|push_my_button",
            "left|leaves|leaving|leave me .. without_backup|without_back_up|to_get_hurt"
            "|to_get_beaten",
            "retaliation|reprisals|reprisal",
            "<boss> ... blackmailing|blackmailed|blackmails|blackmail me|us",
            "blackmail|blackmailed|blackmailing me|by .. <boss>",
            "<boss>|man_on_my|pc_on_my|person_on_my .. team? is? stalking|following"
            "|followed|stalks|stalked|follows me",
            "<boss> ... have_an_accident|an_accident .. if|when|report|psd|talk|go|$",
            "<boss>|gaffer .. said|says|threatened .. knock|deck|end|batter|hurt me|out|us",
            "<boss>|at_work .. keeps|kept following|watching|touching|threatening|waiting_for me",
            "squared up|squares to me", "said .. end|finish|do|bury me $",
            "<boss> .. said .. end me", "cornered me .. threatened|locker|against|and",
            "accident|accidents happen|happens if|when i talk|report|speak|tell|grass",
            "not safe on|in|with my team|shift|section|relief|sgt",
            "colleagues .. wont_back_me_up|refuse_to_back_me_up",
            "pulled|pointed|aimed|drew|drawn .. taser|gun|glock|pava|red_dot .. on|at|me .."
            " me|colleague|<boss>|us",
        ),
        duty=(
            "suspect|prisoner|detainee|offender|shoplifter|public|punter|defendant"
            "|my_partner|partner_hits|training|statement|husband|wife|boyfriend|girlfriend"
            "|upp|gross|investigating|redundancy|transfer|misconduct_meeting|disciplinary"
            "|sack|custody_block|officer_safety|restraint|victim|domestic|homeless|ost"
            "|scenario|cps|kicked_off",),
        excuses=("hit me up|with_a|with_another|with",
            "<boss> .. pushed me to|for|towards|forward|into_going", "kill me if|when|lol|for",
            "threatening|threatened|threatens to go|leave|resign|put|transfer|strike|move|quit",
            "kicked me off|out_of|out|from", "get me a|the|some|my|to|into|on|more|signed|up",
            "get my leave|rest|pay|kit|stripes|pdr", "will get|hit his|target|targets|their",
            "break my|me probation|in|leave", "mate in|at"),
        urgent_with=("outside|right_now|now", "outside my house|home|door|flat",
            "knife|gun|strangled"),
        old=Old.DROP,
    ),
    Rule(
        because="tells of wrongdoing",
        kind=Kind.DISCLOSURE,
        deniable=False,
        phrases=(
            "<boss>|he|she|they|someone .. selling|sold|sells|leaking|leaked|leaks|passing"
            "|passed|passes|giving|gave|gives|tipping|tipped .. info|information|intel"
            "|intelligence|data|details|addresses|names|drugs|secrets|stuff_to"
            "|off_criminals|off_dealers|off_the|evidence !about_the_board|on_leave",
            "sells|selling info|information|intel|data|drugs|steroids|coke|seized|police",
            "<boss>|he|she|they|someone|whos|whose|who_is .. sleeping|sleeps|slept|shagging"
            "|sex|relationship|affair|texting|messaging|flirting|dating|seeing|shag"
            "|hooking_up|grooming|hitting_on|snapchatting|got_off|involved .. with .."
            " <vulnerable>", "sleeping|sex|relationship|affair|shagging .. with? .. <vulnerable>",
            "grooming|groomed a|victims|girls|cadets|kids|vulnerable|young",
            "abuse of position|trust_by",
            "saw|seen|witnessed|watched|see|video|heard|know ... hit|punch|punched|kick"
            "|kicked|slap|slapped|assault|assaulted|beat|beating|stamp|stamped|hurt|hitting"
            "|kicking|strangle|choke|knee|kneed|tasered|taser|headbutt|throw|bash"
            "|beating_up|punching|slapping|rough_up|roughing_up|batter .. <held>",
            "<boss>|he|she .. hit|punched|kicked|slapped|assaulted|beat|beat_up|stamped_on"
            "|battered|choked|strangled|kneed|tasered .. a|the|an|our|my|some|up .. <held>",
            "excessive force", "too much force",
            "<boss>|he|she|they|someone|team|shift|guv .. fiddles|fiddling|fiddled|fudges"
            "|fudging|fudged|cooks|cooking|massaging|massages|falsifying|falsified"
            "|falsifies|faking|fakes|faked|forged|altering|altered|doctoring|doctored"
            "|making_up|made_up|makes_up|lying|lied|lies|backdated|backdating|juking"
            "|inventing .. detections|stats|figures|numbers|crime|crimes|statement"
            "|statements|evidence|pocket|logs|log|pnb|records|record|overtime|expenses"
            "|timesheets|court|oath|notes|books|custody|hours|mg11|claims|mileage"
            "|training_records|reviews|checks|stop_searches|searches",
            "fiddles|fiddling|fiddled|fudging|cooking the|his|her|their|our|my detections"
            "|stats|figures|books|overtime|expenses|crime_figures|numbers",
            "planted|planting|plant evidence|drugs|knife|it_on|stuff",
            "<boss>|he|she|they|someone|copper|cop .. takes|taking|took|accepting|takes_a"
            " bribes|bribe|backhanders|cash_from|money_from|drugs|coke|cocaine|steroids|ket"
            "|weed !test|course|bribery|policy|warrant|seized|exhibits", "on the take",
            "<boss>|team|shift|he|she .. dealing|deals|supplying|selling|buying drugs"
            "|steroids|coke|weed|ket|gear",
            "<boss>|police|officers .. corrupt|corruption|bent !command|unit|over",
            "bribe|bribes|bribed|backhander|corrupt|bent !line|policy|training|unit|over"
            "|out|course|my|lead|team|metal|knees",
            "<boss>|he|she|they|someone|colleague .. stealing|steals|stole|nicking"
            "|pocketing|pocketed|nicked|thieving|skimming .. cash|money|drugs|property"
            "|from_a_scene|from_evidence|evidence|exhibits|seized|fuel|from_prisoners"
            "|from_property|from_a !my_lunch|my_pen|my_milk",
            "misusing|misuse|misused|misuses|abusing .. pnc|athena|systems|police_systems"
            "|pnd|database|power|powers|his_powers|position|computer",
            "looking|looks|looked|checking|checked|checks|searching|searched|look|check .."
            " up his|her|their|my|ex|neighbours|girls|women .. pnc|athena|system|systems"
            "|pnd|storm|connect|police_computer",
            "pnc|athena|pnd|systems|system|connect|storm .. check|checks|checking|search"
            "|searches|searching|look .. mates|ex|mate|personal|neighbour|girls|friend"
            "|private|celebrity|missus|daughter|daughters",
            "<boss>|he|she|they|someone .. drunk|drinking|high|coked|stoned .. on_duty"
            "|at_work|driving|in_work|on_shift|behind_the_wheel|while_on|before_shift"
            "|police_car !my|me",
            "drink driving|drove .. colleague|sgt|inspector|pc|officer|<boss>",
            "<boss> .. links|linked|friends|connected|working|works|matey|in_with|mixed_up"
            "|protecting .. to|with|for .. ocg|criminals|gang|dealers|dealer|nominal"
            "|organised|crime|gangs|criminal|far_right|edl",
            "cover|covering|covered|hush|hushed|hushing|swept|sweeping up|under .."
            " misconduct|assault|death|complaint|incident|sexual|crime|it_up|evidence"
            "|for_him|the_carpet|rape|for_the|what_happened|an_assault|force !shift|leave"
            "|shifts|nights|sick|role|him_on", "cover up",
            "switches|turns|switched|turned|covers his|her|their bwv|bodycam|camera|body_worn",
            "sharing|shared|sending|posting|posted .. photos|pictures|pics|videos .. dead"
            "|bodies|body|scene|victims|victim",
            "told|asked|ordered|wants|want|telling me|us to change|alter|lie|delete|lose"
            "|fudge .. statement|statements|evidence|log|pnb|notes|bwv|account",
            "pockets|pocketed|pocketing|nicks|steals cash|money|drugs|property",
            "turned|turns|switched|turning|switching off .. bwv|bodycam|body_worn|camera|cameras",
            "told|asked|ordered|made|telling|asking|pressured|wants me|us .. lie|change"
            "|alter|delete|falsify|backdate|destroy|cover|sign|lose|amend|omit|leave_out .."
            " statement|evidence|log|court|record|something|footage|bwv|records|notes|crime"
            "|mg11|for_him|for_her|about|disclosure|it_wasnt|up",
            "<boss>|he|she|they|someone .. racially|illegally|unlawfully .. profiling"
            "|stopping|searching|abusing|abused|stopped|arrested|strip_searched|detained"
            "|searched",
            "deleted|deleting|destroyed|destroying|wiped|hid|hiding|withheld|withholding"
            "|lost .. evidence|bwv|footage|whatsapps|disclosure|exhibit !my|by_mistake"
            "|accidentally|backup",
            "paedo|paedophile|indecent_images|child_porn|child_abuse_images .. <boss>|phone"
            "|laptop|colleague|work|officer",
            "<boss> .. paedo|paedophile|indecent_images|rapist|predator|abusing|hits_his"
            "|beats_his|raping|rapes|raped_a|raped_someone|sexual_predator|wife_beater"
            "|domestic_abuser|abuser|groping|gropes|nonce",
            "police perpetrated|perpetrator_in_the_job",
        ),
        duty=(
            "isnt_drunk|not_drunk|he_is_not|counter_corruption|inspection|suspect_was"
            "|investigating_a|training|course|policy|what_counts|bribery_act"
            "|hospitality_register|gift|gifts|declare|register|public_complaint|csew"
            "|defence|documentary|line_of_duty|series|podcast|drama|learning|i_am_on"
            "|attended|how_do_i|can_i_claim|quiz|inspectorate|unit_number|what_does"
            "|interview_for|vacancy|apply|join|secondment|he_is_a_suspect|detainee_says"
            "|detainee_said|prisoner_says|declarable|association|my_own_mistake|accused"
            "|say_i|saying_i|alleging|allegation_i|alleges_i|claims_i|said_i"
            "|complained_that_i",),
        excuses=("bent over|out|down", "taking drugs test|testing|warrant|expert",
            "drug|drugs test|testing|expert", "i|me hit|kicked|punched by",
            "passed .. board|exam|promotion|probation|driving|course|nie",
            "giving|gave|gives|passed|passing .. info|information|details|data .. team|me"
            "|us|you|about_the|on_the|out|to_my_rep|hr|sgt|out_to|briefing|victim|sessions",
            "passing|passed|giving information to_colleagues|about|on",
            "information .. session|day|evening|pack|sheet|leaflet|technology|management"
            "|rights|sharing_agreement", "made up .. sgt|with|to|for",
            "working with the|a|young|criminal|gangs|gang",
            "gave|give|giving|gives me .. info|information|details|intel", "making up hours|time",
            "cover up my|tattoo|tattoos|shift"),
    ),
)  # fmt: skip
