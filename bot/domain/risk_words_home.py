"""Harm at home and sexual harm.

The notation and what the fields of a rule mean stand in `risk_grammar`.
"""

from bot.domain.risk_grammar import Old, Rule
from bot.domain.risk_kinds import Kind

_WORK = (
    "attended|attending|arrested|nicked|victim|victims|suspect|offender|informant|caller"
    "|at_a_domestic"
    "|domestic_at|investigating|investigation|investigate|file|statement|cps|court_case"
    "|detainee|witness"
    "|training|course|policy|aggrieved|ip|oic|dash|marac|my_case|complainant|crime_report"
    "|report_of|mg11"
    "|awareness|day|week|posters|poster|bail|the_husband|the_wife|job_at|nte_job|log"
    "|interview|interviewing|ach",
    "prisoner|custody|spit_hood|shoplifter|drunk|on_response|on_duty|at_a_job|punter",
)
_NOW = (
    "<now>",
    "is|are hitting|beating|strangling|choking|attacking|kicking|outside|breaking|threatening",
    "right now|outside", "knife|gun|going_to_kill|kill_me",
    "strangled|strangling|strangles|choked|choking|chokes",
)  # fmt: skip

HOME_RULES = (
    Rule(
        because="hurt or frightened at home",
        kind=Kind.DOMESTIC_ABUSE,
        duty=_WORK,
        urgent_with=_NOW,
        phrases=(
            "<partner> ... <hits> me|us|my_kids|the_kids|my_children",
            "he|she|they|it .. hits|hitting|beats|strangles|chokes|slaps|punches|kicks"
            "|hurts|batters"
            " me !on_the|at_work",
            "he|she .. hit|slapped|punched|strangled|choked|kicked|pushed|beat me again"
            "|last_night|at_home|in_front|because_i|when_i|this_morning|tonight|and_i_live"
            "|in_the|on|during"
            " !shift|duty|custody",
            "he|she has|is .. hit|hitting|beating|beaten|strangled|hurting|choking me",
            "am i being abused|hit|beaten|controlled",
            "he|she controls|checks|tracks all? my|everything|me",
            "<partner> .. kill|hurt me if i leave|go|left|tell|report",
            "kill me if i leave|go|left",
            "relationship|marriage .. is|feels|was|turning abusive|violent|toxic|controlling",
            "terrified|scared|afraid|frightened of him|her coming|being_home",
            "he|she had .. hands|hand .. round|around|on|at my neck|throat",
            "my husband|wife|partner|boyfriend|girlfriend|missus|fella|hubby <hits> me",
            "husband|wife|partner|boyfriend|girlfriend|missus|fella|hubby ... violent"
            "|abusive|beats|controlling",
            "getting|being hit|beaten|abused|hurt|battered|strangled .. at_home|by_my"
            "|by_him|by_her|indoors",
            "<partner> ... <controls> me|everything|my|us|what|who|where|all|the_money"
            "|money|to !work|the_job",
            "<partner> .. is|are|very|so controlling|abusive|violent|coercive|stalking_me"
            "|dangerous|aggressive",
            "<partner> .. wont|doesnt|never|didnt|not let|lets|allow|allowed|letting me .."
            " see|go|have|leave|out|work|speak|use|talk|money|drive|sleep|eat",
            "<partner> .. checks|reads|goes_through|looks_through|takes|took|smashed|has"
            "|tracks|searches|checking my phone|messages|texts|location|bank_card|wages"
            "|money|car_keys|pay|emails",
            "<partner> .. threatened|threatens|threatening|says|said ... kill|hurt|out|stab"
            "|shoot|harm|burn me|him|her|hell|himself|kids|us|myself|the_kids|down",
            "<partner> .. puts|put .. hands|hand .. me|neck|throat|round",
            "<partner> .. hit|hits|beat|beats|forces|forced|rapes|raped me",
            "scared|afraid|frightened|terrified of|what my|<partner>|him|her|he|she .."
            " at_home|<partner>|when_i_get_home|will_do|going_home|gets_home|might_do|indoors",
            "scared|afraid|frightened|terrified of my? <partner>|going_home|to_go_home|home",
            "scared|afraid|frightened|terrified to leave work",
            "scared|afraid|frightened|terrified to go|be|sleep home|at_home|at_mine|in_my_own",
            "cant|dont_want_to|not_safe_to|daren_t|dare_not|darent|too_scared_to|afraid_to"
            " go|return|be home !sick|early|yet|on_time|from_work|until|because_of_overtime"
            "|for|for_lunch|due",
            "<controls> me .. <partner>|at_home",
            "not|dont|isnt safe|feel_safe|feeling_safe|be_safe at|in|to_be_at|going"
            "|in_my_own home|house|my_home|my_own_home|indoors",
            "<partner> ... job|dci|di|ds|dc|pc|ps|sgt|sergeant|inspector|insp"
            "|superintendent|officer|dcc|chief|cop|psd|it .. monitored|see|read|access|safe"
            "|find_out|private|confidential|know|watching|look",
            "monitored|see|read|access|safe|find_out|private|confidential|know|watching"
            "|look_at ... <partner> ... job|dci|di|ds|dc|pc|ps|sgt|sergeant|inspector|insp"
            "|superintendent|officer|dcc|chief|cop|psd|same_force|police|works_here",
            "<partner> outed|outing me", "threatened|threatens|threatening|going to out me",
            "walking|walk on eggshells .. home|<partner>|him|her",
            "domestic abuse|violence victim|survivor $",
            "i am|i_am_a|am_i .. domestic? abuse|abused|victim_of_domestic"
            "|abusive_relationship|being_abused|domestic_violence !team|officer|lead"
            "|investigator|spoc|training|trained",
            "abusive|toxic|violent|controlling|coercive relationship|marriage|husband|wife"
            "|partner|ex|boyfriend|girlfriend|dad|home",
            "suffering|experiencing|victim_of|going_through domestic|coercive|honour abuse"
            "|violence|control|based",
            "leave|leaving|escape|get_away_from|left|fleeing|flee .. <partner> .. scared"
            "|abusive|violent|safely|hits|safe|kill|frightened|without_him_knowing|dangerous",
            "<partner> .. outside|outside_my|waiting .. house|work|nick|now|station|door",
            "<partner> .. wont leave me_alone|the_house",
            "hes|he|she .. going_to|will|gonna|would kill|hurt me !if_i_dont_finish|if_this"
            "|lol|for_being_late", "forced|forcing into_a? marriage",
            "forced marriage !job|case|file|unit|team", "honour based .. me|my",
            "my family .. going_to|want|will|threatened .. kill|hurt|forced|marry",
            "he|she wont let me leave|out|go_home|see_my|have|use",
            "hide|hiding|hid .. bruises|bruise|black_eye",
            "bruises|black_eye|bruised .. <partner>|home|he_did|she_did|makeup|make_up",
            "afraid|scared|terrified|frightened .. come|comes|coming|gets|get home|back .."
            " drunk|late|him|he|tonight|angry", "my <partner> scares|frightens|terrifies|hurts me",
            "keeps|kept|keep hitting|hurting|beating me",
            "he|she controls|tracks|monitors|stalks me|my|everything",
            "locked|locks|locking me in|out",
            "had to leave|run|flee .. in_the_night|with_the_kids|because_of_him"
            "|because_of_her|home_with_nothing",
            "nowhere safe|to_go .. tonight|to_go|home|to_stay",
            "sleeping in my car .. because|safe|home|him|her|<partner>",
            "he|she has|had|got|have hands|hand round|around my neck|throat",
            "colleagues|mates|oppos|friend|colleague|oppo|mate|sister|pc|dc .. <partner> .."
            " hits|hitting|beats|beating|hurting|hurts|controls|strangled|hit her|him|them",
            "<partner> .. forces|forced|makes|made me to? have|do sex|things",
            "slept in|sleeping_in|sleeping the spare_room|car .. scared|afraid",
            "smashes|smashed|smash the|up|my house|phone|up|things .. angry|me|he|she|<partner>",
            "<partner> .. grabs|holds|held|grabbed|squeezes me|my by|throat|neck|arm|hair"
            "|face|down",
            "he|she|<partner> .. monitors|tracks|checks .. where_i|phone|location|messages"
            "|spend|everything",
            "threatened|threatens|threatening to share|post|show|send|leak .. pics|pictures"
            "|photos|nudes|videos|messages",
            "<partner>|he|she wont let me sleep|leave|eat|out|see|speak", "he|she hits me with",
            "<partner> ... turning_up|turns_up|turned_up|waits|follows at|me|outside",
            "he|she strangled|choked|throttled me",
            "victim of domestic|coercive !abuse_in_custody|job", "i am .. victim .. domestic",
            "<partner> .. cameras|tracker|airtag|spyware|keylogger .. house|car|phone|home|on_my",
            "cameras|tracker|airtag|spyware ... <partner>",
            "hits|hitting|beats|beating me !up_for|with",
            "<partner> ... hits|beats|hitting|beating me",
            "<partner> .. wont stop|leave messaging|calling|ringing|following|texting"
            "|turning_up|me_alone",
            "<partner> .. turned|turns|turning|showed up .. at my?|the house|nick|work"
            "|station|mine|home|school",
            "<partner> .. took|takes|hid|hides|hidden|has my warrant_card|passport|keys"
            "|car_keys|phone|money|kit|cards",
            "he|she|<partner> throws|threw|smashes things|plates|stuff .. at me",
            "he|she throws things|plates|stuff at_me", "same force .. partner|husband|wife|ex",
            "partner|husband|wife|ex .. same|this force .. he|she|read|see|chat|safe|monitored",
            "hit me again $", "hit|hits me and|at|when .. home|kids|drunk|drinks|partner|married",
        ),
        excuses=("used to hit|control|beat|hurt", "was in an abusive|violent .. years|before",
            "<partner> .. kill me if|when|for|lol i|im|forget|miss|late|another|buy|working"
            "|dont|do|he_finds_out_i_bought|she_finds_out_i_bought",
            "cant go home until|yet|because_of_overtime|sick|as_i|cos_im_kept|due|before",
                 "locked|locks me out .. account|laptop|system|of|my_account|phone|locker"
                 "|nick|station|car|computer|office|pnc|athena",
                 "my sgt|sergeant|inspector|boss|skipper|gaffer|manager|supervisor"
                 "|colleague|dci said|says",
            "never|doesnt|hasnt|didnt|not|nobody <hits> me|us $",
                 "forced marriage job|case|file|log|victim|call", "kids hurt|kick|bite|hit",
                 "hit me up|with|for|that|like|hard|yesterday",
                 "<partner> has|had|have|having a baby|surgery",
                 "control room|measures", "crew partner",
                 "threatened .. upp|transfer|discipline|action|with_a",
                 "forced marriage unit|protection|order|protocol|training|policy",
                 "<hits> me .. on_shift|in_custody|at_work|while_i|during|as_i|when_i_was"
                 "|on_the_head|at_scene", "pushes|pushed me to|for|into|forward|hard"),
        old=Old.DROP,
    ),
    Rule(
        because="says they are abused",
        kind=Kind.DOMESTIC_ABUSE,
        phrases=("i am .. victim|survivor of domestic|coercive",
            "i am being abused|coercively_controlled",
            "my <partner> .. kill me !if_i_forget|if_i_miss|for|when|lol", "ex .. kill me !for|lol"
            ),
    ),
    Rule(
        because="sexually assaulted",
        kind=Kind.SEXUAL_ASSAULT,
        phrases=(
            "i|me|was|been|got|being|getting|am|were|get|me_and_then <touch>", "<touch> me|us|my",
            "^ <touch> !file|case|investigation|victim",
            "put|stuck|shoved|slid|pushed|ran .. hand|hands|fingers .. up|down|in|inside|on"
            "|between .. my .. <body>|legs|shirt|top|leg|pants|skirt|knickers|trousers|dress",
            "grab|grabbed|grabs|touched|touches|touching|groped|slapped|slaps|pinched"
            "|squeezed|rubbed|stroked|smacked|cupped|kissed .. my .. <body>",
            "grabbed|touched|kissed|groped|cornered|jumped_on|tried_it_on_with me .. xmas"
            "|christmas|do|party|night_out|leaving_do|without|pub|toilets|locker_room"
            "|changing_room|lift|taxi|hotel|sexually|inappropriately|consent",
            "forced|forcing|forces himself|herself|themselves on|onto",
            "forced|made|pressured|coerced me .. sex|sexual|perform|touch_him|touch_her"
            "|oral|kiss|sleep_with|go_down",
            "rubbed|pressed|rubbing|pressing .. himself|herself|crotch|groin against|on me"
            "|against_me",
            "woke up .. he|she|him|someone|they was|were .. doing|touching|on|in|inside|having",
            "forced|made|makes me to? have sex", "forced|made|pressured me into .. sex",
            "kissed|kissing me .. without|didnt_want|no|against|stop|wouldnt",
            "didnt|did_not|never consent|consented|want_to_have_sex|want_sex|say_yes",
            "without my consent",
            "woke up .. naked|on_top|inside_me|touching|no_memory|having_sex|him_in|undressed",
            "drink|drinks|i was|been|got|were spiked", "spiked my drink|me",
            "i said no .. he|she|they|didnt|but|carried",
            "he|she|they|didnt .. stop|carried_on .. said_no|no|stop .. sex|touch",
            "sexual assault|abuse|violence .. me|survivor|i_was|happened",
            "i .. sexually assaulted|abused", "survivor of sexual|rape|childhood_sexual",
            "raped|rape me|by .. my|a|an|him|colleague|officer|sgt|husband|ex",
            "my rape|rapist|abuser", "is|was it rape $",
            "suspect|prisoner|detainee|drunk|he|she .. grabbed|groped|touched|squeezed"
            "|slapped my <body>", "i think .. raped|sexually_assaulted|rape",
            "had sex with me .. drunk|asleep|passed_out|unconscious|when|while|without",
            "too drunk .. sex|consent|touched",
            "showed|flashed|sent|sends|sending me? .. his|dick|her|unwanted dick|penis"
            "|pics_of_his|dick_pics|nudes|cock|pics !badge|card|warrant|work",
            "showed me his|her dick|penis|cock|bits|genitals|privates",
            "made|forced to do things|stuff|sexual", "drugged|roofied at|by|on|in|me",
            "<partner> raped|rapes me",
            "exposed himself|herself|his|themselves|her to|penis|genitals|dick",
            "flashed me|his|at_me", "felt|feels|feeling me up", "tried to rape|kiss me|me_and",
            "abused|molested as|when .. a_child|child|kid|i_was|young",
            "took|shared|sent|posted .. nudes|naked|intimate|sex .. me|of_me|my|pictures"
            "|photos|without", "sexual assault referral", "sarc .. me|myself|for_me",
            "colleague|officer|sgt|skipper|inspector|dc|pc|guv|boss|tutor .. <touch>",
            "touched up|me_up .. at|by|in|on|work|shift|nights",
            "hand|hands up|down my skirt|top|trousers|leg|thigh|shirt|pants",
        ),
        duty=(
            "file|investigating|investigation|investigate|case|cases|victim|victims"
            "|suspect_is|suspect_was|my_suspect|interview|court|cps|rasso|training|course"
            "|policy|charged|allegation|complainant|witness|stats|team|unit|attended"
            "|report_of|reports_of|reported_by|crime_report|awareness|log|caller|job|solo"
            "|aba|disclosure_officer|nightclub|strategy|soit|sto|module|scene|week|input"
            "|exhibit|trial|offence|offences",),
        excuses=("flashed me|my card|warrant|his_card|her|lights|badge|blue",
            "touched my|me heart|up_my_makeup|by_your|by_the",
            "spiked tyres|temperature|my_hair|i_am|blood|pressure", "demand|calls spiked",
            "kissed my own", "raped by the_system|hmrc"),
        urgent_with=("right now|outside", "just been|now raped|happened|attacked", "tonight",
            "hes|he is|in still|the here|room"),
        deniable=False,
    ),
)  # fmt: skip
