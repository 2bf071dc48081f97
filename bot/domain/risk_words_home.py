"""Hurt, frightened or controlled at home; and somebody else who is."""

from bot.domain.risk_grammar import About, Old, Rule
from bot.domain.risk_kinds import Kind
from bot.domain.risk_words import MONITORED, OTHERS_HOME

AT_WORK = """
    file|files|log|dash|victim|victims|suspect|suspects|attended|caller|callers|informant|marac|
        idva
    cps|training|course|policy|at_no|at_number|job_at|report|crime|statement|investigation
    investigating|prisoner|custody|spit_hood|shoplifter|on_response|on_duty|at_a_job|punter
    detainee|detainees|complainant|disclosure|dv_job|domestic_at|champion|lead|seminar|input|poster
    team|unit|officer_in_the_case|oic|evidence|my_victim
    """
_NOW = """
    <now>
    is|are hitting|beating|strangling|choking|attacking|kicking|outside|breaking|threatening
    right now|outside|here
    knife|gun|going_to_kill|kill_me
    strangle~|choke~|throttle~
    throat|neck & hand|hands|grab~|hold|held|round
"""

HOME_RULES = (
    Rule(
        because="hurt or frightened at home",
        kind=Kind.DOMESTIC_ABUSE,
        about=About.ACTOR,
        duty=AT_WORK,
        urgent=_NOW,
        old=Old.DROP,
        phrases="""
            <partner> ... <hits> me|us|my_kids|the_kids|my_children|my_son|my_daughter|my_dog
            <hits> me & <partner>|at_home|indoors|living_together|live_with !over_the
            <partner>|he|she .. puts|put me down & every|always|day|night|pushed|scared|hits
            he|she .. pushed|shoved|threw|dragged|kicked me .. into|down|across|against|
                out !deep_end|work|applying
            count~|logs|times|checks .. my mileage|steps|miles|hours|minutes & <he>|<partner>
            keeps me short|without|skint|indoors|in
            short of money & <partner>|he|she & wont|keeps|let
            share|know|track|sees|knows|give .. my|where .. location|i_am|where_i_am|
                movements & at_all_times|all_the_time|him|her|always|every|has_to !duty|
                control_room|radio
            have to .. share|send|text|prove|facetime|video|show .. location|where|pictures|photo|
                him|her & <he>|<partner>|always|every|time
            give|hand|handing .. wages|money|card|pay .. him|her|over & have_to|makes|<partner>|
                all|he|she
            lets himself|herself in & ex|key|scared|night|found_him
            uses|used|using .. system|pnc|athena|niche|tracker & husband|wife|partner|ex|boyfriend|
                girlfriend|find|track|me|where
            loses it|his_temper|her_temper|his_rag|the_plot with|at me & <he>|<partner>
            my|the phone .. on_silent|off|unlocked|face_down & he|she|<partner>|loses|kicks
            sleep|bedroom|bathroom .. door .. wedged|locked|barricaded|chair|shut & i|me
            sleep .. with .. knife|chair|phone_under|one_eye_open & him|her|he|she|home|scared|
                <partner>
            black_eye|bruise|bruises|fat_lip|broken_rib & off|from_the|told|covered & wife|husband|
                missus|partner|boyfriend|girlfriend|him_indoors|her_indoors
            has|have|got|keeps .. my .. passport|bank_cards|cards|money|wages|keys|documents & he|
                she|<partner>
            get out|away|leave .. marriage|relationship|house|him|her & watches|watching|scared|
                kill|safely|controls|everything|tracks|never_lets|kids_safe
            watches everything|me|my_every & <partner>|he|she|marriage|relationship|get_out|home
            i am the|a violent|abusive|problem one? & says|tells|psd|she|he|shell|hell
            hell|shell|he_will|she_will .. get me|take|tell|make & kicked_out|sacked|my_job|leave|
                psd|kids|if_i
            <partner> .. chokes|strangles|chokes_me|strangles_me|hurts during|in sex|bed
            order|injunction|non_mol|restraining_order & ex|husband|wife|against|him|her|turned_up|
                breached !victim|suspect|job|breach_file
            my son|daughter|teenager|brother|sister|dad|mum|stepson|lodger|housemate|
                flatmate .. attack~|hits|hit|punch~|violent|kicks me
            he|she|they|it|who .. keeps|kept|always|still|just|has|is|was|been? hit|hits|hitting|
                beats|beating|beaten|strangle~|choke~|slap~|slapping|punch~|kick~|hurts|hurting|
                batter~|shove~|bites|throttle~|attacks me !at_work|on_shift|in_custody
            he|she .. hit|slapped|punched|strangled|choked|kicked|pushed|shoved|beat|threw_me|
                dragged|headbutted|bit|stamped_on me|us again|last_night|at_home|because|when|
                tonight|down|across|against|into|up|and|on_sunday|on_saturday|in_the|in_front|over|
                so|on_the|every|sometimes|if|today|months|$ !shift|duty|custody|arrest
            keeps|kept|keep|always|started|started_to hit|hitting|hurting|beating|kicking|slapping|
                punching|strangling me
            being|am|feel|getting controlled|manipulated|gaslit|stalked|tracked|isolated|coerced|
                threatened by my|by_him|by_her|at_home
            getting|being|been|am|get hit|beaten|abused|hurt|battered|strangled|slapped .. at_home|
                by_my|by_him|by_her|indoors|behind_closed !<partner>|new_boyfriend|new_husband
            am i being? abused|hit|beaten|controlled|gaslit|coerced
            <partner> ... <controls> me|everything|my|us|what|who|where|all|the_money|money|to|
                how !work|the_job|the_dog|netflix|the_budget
            he|she .. controls|checks|tracks|monitors|stalks|reads|times|counts|films|
                records .. my|everything|me|where|all|every|how_long !work|statements|stats|pdr|
                file|reports|notes
            reads|checks|goes_through|going_through|scrolls|looks_through|checking|reading|
                deletes .. my phone|messages|texts|emails|whatsapp|call_log|location|handbag|bag|
                bank
            <partner> .. is|are|very|so|really|gets|been|turned|became|being|turns|got controlling|
                abusive|violent|coercive|dangerous|aggressive|physical|nasty_when|scary|
                stalking_me|threatening|frightening|handy_with|possessive
            violent|abusive|controlling|coercive|handy & my_husband|my_wife|my_partner|
                my_boyfriend|my_girlfriend|my_ex|my_dad|my_son|my_missus|relationship|marriage
            <partner> .. wont|doesnt|never|didnt|not|dont let|lets|allow|allowed|allows|
                letting me ... see|go|have|leave|out|work|speak|use|talk|money|drive|sleep|eat|
                access|own|visit|near|any
            he|she wont|doesnt|never|didnt let|lets|allow|allows me .. leave|out|go_home|see_my|
                use|sleep|eat|speak_to_my|have_my_own|have_any|have_friend|drive !training|
                take_leave|early|annual
            not allowed to? .. see|out|go|spend|talk|have|speak & <partner>|he|she|home
            ask|permission|justify|explain|receipts|allowance & spend|buy|petrol|shopping|
                leave_the_house|pocket_money & <he>|i_have|have_to|before_i|<partner>
            have to ask .. before|permission|him|her .. spend|buy|go_out|anything
            <partner>|he|she .. took|takes|hid|hides|hidden|keeps|has|controls|taken|
                confiscates .. my .. warrant_card|passport|keys|car_keys|phone|wages|money|cards|
                card|bank_card|pay
            <partner>|he|she .. threaten~|says|said|tells|keeps_saying|swore|will ... kill|hurt|
                stab|burn|shoot|harm me|her|us|kids|the_house|the_dog !custody|at_work
            <partner>|he|she .. will|he_will|would|going_to|says_he_will|says_she_will .. kill|
                hurt me|him|us & leave|go|left|tell|report|if|my|husband|home
            kill|hurt|find me|us if i leave|go|left|tell|report|marry|dont_marry|speak|dont_go_back
            hell kill|hurt|find|take me|the_kids|us|my
            take the kids|my_kids|kids_away|children & <partner>|he|she|tell|leave|report
            <partner>|he|she .. says|said|tell|tells ... no_one|nobody|who .. believe|will_believe|
                would_believe
            who .. believe me|a_cop|a_copper & <he>|hits|wife|husband|partner|abuse~
            scared|afraid|frightened|terrified|petrified|dread~ .. of|what .. my|<partner>|him|her|
                he|she .. at_home|home|<partner>|gets_in|comes_in|coming|indoors|key_in !board|
                interview
            scared|afraid|frightened|terrified|petrified of my? <partner>|going_home|home|
                being_home $
            i am .. scared|afraid|frightened|terrified|petrified of him|her
            scared|afraid|frightened|terrified|petrified|dread~|dare|daren to? .. go|going|be|
                sleep|leave|being|return|walk home|at_home|at_mine|in_my_own|work|in_because_of|
                through_the_door|inside !sick|on_time|long
            flinch|freeze|jump|tense & <he>|<partner>|comes_in|walks_in|raises|hand|key|door
            walk~ on eggshells|egg_shells
            eggshells & home|<partner>|him|her|<he>
            cant|dont_want_to|not_safe_to|daren_t|dare_not|darent|too_scared_to|afraid_to|
                dont_dare|scared_to|dont_feel_safe|daren go|going|return|be|going_back home|
                back_home|back_there|back_to_him|back_to_her|back_to_the_house !sick|early|yet|
                on_time|from_work|until|because_of_overtime|for|for_lunch|due|as|til
            cant|dont|not .. dare .. go_in|go_home|in|home|tell_him|tell_her
            dont dare go|be|tell|come|open
            not|dont|isnt|never safe|feel_safe|feeling_safe|be_safe|felt_safe .. at|in|to_be|going|
                around|with .. own? home|house|my_home|my_own_home|indoors|<partner>|my_own
            sleep~|slept|sat|sit .. my|the? car|spare_room|sofa|bathroom & scared|safe|afraid|him|
                locked|frightened|dare|kicks_off|chair
            locked|locks|locking|shut me|myself in|out .. bedroom|bathroom|room|house|home|
                cupboard|of_the_house|again|garden|$
            nowhere safe|to_go|else .. tonight|go|home|stay
            had to leave|run|flee|get_out .. in_the_night|with_the_kids|because_of_him|
                because_of_her|home_with_nothing|barefoot
            same|this force|nick|station & <partner> & he|she|hits|read|see|violent|scared|
                monitored|safe|abus~
            threatened|threatens|threatening|going to out me
            <partner> outed|outing me
            <hits> behind closed_doors
            i am|being|been|am_i|victim|survivor|suffering|experiencing|living_with|in|in_an|
                in_a .. domestic|coercive|honour|financial|emotional|abusive abuse|violence|
                control|abused|based|relationship|marriage !team|officer|lead|investigator|spoc|
                training|trained|cases
            i am .. abused|coerced|victim_of_domestic|in_an_abusive
            relationship|marriage .. is|feels|turned|turning|got abusive|violent|toxic|controlling|
                dangerous|scary
            victim of domestic|coercive|dv !file|job|case
            <partner> .. leave|leaving|escape|flee & scared|safely|safe|kill|frightened|without|
                dangerous|hits|secretly
            leave|leaving|escape|get_away_from|flee|fleeing .. <partner> .. scared|abusive|violent|
                safely|hits|safe|kill|frightened|without|dangerous|secretly
            <partner> .. says|said|threaten~|swore|told_me ... ruin|destroy|out|find|kill_himself|
                kill_herself|end_it .. me|if_i|$ !with_upp
            <partner> .. outside|waiting|turned_up|turns_up|turning_up|showed_up|follows|following|
                keeps_turning|wont_stop|wont_leave_me|parked|sat|stalks|stalking|bombarding|
                messaging|ringing .. me|house|work|nick|station|door|home|mine|school|my|him|her|
                $ !parking
            <partner> .. camera|cameras|tracker|airtag|spyware|keylogger|app|life360|find_my|
                tracking & me|my|house|car|phone|where|home
            app|tracker|airtag|find_my|camera & my_phone|my_car & he|she|<partner>|where_i_am
            <partner>|he|she .. smash~|break~|broke|punch~|kick~|threw|throws|chuck~|lob~ .. my|
                the|things|stuff|plates|a|house|holes|phone|up|pan|mug|plate|wall|door|tv .. at_me|
                at_my|angry|wall|door|head|phone|when|because|again|near_me|up|missed
            throw|throws|threw|chuck~|lob~ .. at me|my_head & <he>|<partner>|she|he
            <partner>|he|she .. grab~|hold|holds|held|squeeze~|pin~|pinned|restrain~ .. me|my by|
                throat|neck|arm|hair|face|down|wrists|against|so !tackle
            <partner>|he|she .. put|puts|had|has|have|got|wrapped .. hand|hands|arm round|around|
                on|at|over .. my|me throat|neck|mouth|face
            hand|hands|knife|blade|gun round|around|to|at|on|against my throat|neck
            my <partner> .. held|put|pointed|pulled|waved .. knife|gun|blade|scissors|hammer
            he|she held .. knife|gun|blade|scissors|hammer .. me|my
            bruises|black_eye|bruised|bruise|marks|handprint .. <partner>|home|he_did|she_did|
                makeup|make_up|cover|hide|hiding|under_my_uniform|under_my_shirt|walked_into
            hide|hiding|hid|cover|covering|concealer .. bruises|bruise|black_eye|marks
            walked into|fell_down .. door|stairs & bruise|eye|lie|lied|said|told
            my <partner>|family .. scares|frightens|terrifies|hurts|degrades|humiliates me
            my <partner>|family|parents|dad|mum|brother .. forced|force|forcing|kill|disown|
                honour & marry|marriage|wedding|arranged|shame|her|him|husband|back_to
            forced|forcing .. into|marry|marriage !job|case|file|unit|team|protection|training
            honour based & me|my
            if i marry|dont_marry|refuse
            <partner>|he|she .. threaten~ me|us|to_leave_me_with|to_take|to_tell|to_hurt|to_out|
                to_kill_me|to_burn|to_ruin|my|the_kids !with_upp|with_a_complaint|with_action|
                leave|go|resign
            scared|afraid|frightened|terrified .. what|of_what .. he|she|hell|shell|
                <partner> .. do|might|will|would|do_to
            leave|leaving him|her & scared|safe|hell|kill|hurt|find|afraid|do_if|safely
            cameras|camera|tracker|airtag|spyware & <partner>|he|she|my_house|house|home !custody|
                body|bwv|cctv
            wont stop|leave messaging|calling|ringing|texting|following|turning|
                me_alone & <partner>|he|she
            threaten~ .. to? share|post|show|send|leak .. pics|pictures|photos|nudes|videos|
                messages & me|my|us|i
            <partner>|he|she .. wont|doesnt|dont let me sleep|leave|eat|out|see|speak
            silent treatment|sulks & <he>|kicks_off|days|late|punish~
            kicks off & late|drink~|drunk|silent|proper|missus|husband|partner|wife & my|me|i|he|
                she
            <partner>|he|she .. drunk|drinks|temper|angry|kicks_off|rage|rages & hits|scared|
                smash~|afraid|hide|throws|frightened !support
            i am|we_are .. scared|frightened|afraid .. of|when .. he|she|him|her|home
            my <partner> .. <hits> .. pregnant|me
            pregnant|months_gone|months & shoved|pushed|kicked|hit|punched|he|she & stairs|stomach|
                down|belly
            kicked|punched|hit .. in .. stomach|belly|bump & pregnant|months
            women|men|refuge & place|find|get_to|space|how_do_i & refuge
            <partner> .. steals|spends|empties|emptied|maxed|runs_up .. my|all|wages|debt|account
            isolates|isolated|cut .. me|off .. from .. friend|family|everyone
            <partner> .. calls|calling|tells .. me fat|ugly|useless|worthless|stupid|nothing|mad|
                crazy|names
            makes me feel worthless|small|crazy|mad|scared & <he>|<partner>
            <partner> .. punishes|punish~ me
            i am the? man|bloke|6ft & hits|hit|beats|abuse~|believe|laugh
        """,
        excuses="""
            ruin my probation|career_if
            used to hit|control|beat|hurt
            being abused or|anything
            believe .. probationer|pcso|student_officer|new_pc
            hell will freeze
            probation|target|stats if_i
            for staff
            way i speak|talk|treat
            i think the_way_i|i_am|i_might|i_have .. abusive
            the way i .. abusive
            was violent & same_way|like_him
            to stop being abusive|violent|controlling
            do_i_use_this
            <hits> .. at_a|at_the domestic|scene|job
            forced into something sexual
            was in an abusive|violent .. years|before
            <partner> .. kill me if|when|for|lol|i_am|forget|miss|late|another|buy|working|dont|
                do !i_leave|i_go|i_tell
            <partner> .. kill me if|when .. i .. late|miss|buy|another|spend|work|volunteer|sign|
                take|do|dont|forget|book|accept|say_yes
            cant go home until|yet|because_of_overtime|sick|as_i|kept|due|before|til|for_christmas
            locked|locks me out .. account|laptop|system|of_my|my_account|phone|locker|nick|
                station|car|computer|office|pnc|athena|my
            my|the sgt|sergeant|inspector|boss|skipper|gaffer|manager|supervisor|colleague|
                dci said|says|never|wont|lets
            hit|hits me up|with_a_form|with_another|for_a|that|like|hard|yesterday|when_i_saw
            hits|hit me when_i|that
            <partner> has|had|have|having a baby|surgery|op
            control room|measures|centre
            crew partner
            threatened .. upp|transfer|discipline|action|with_a_complaint|redundancy
            forced marriage unit|protection|order|protocol|training|policy
            <hits> me .. on_shift|in_custody|at_work|while_i|as_i|on_the_head|at_scene|on_duty|
                in_the_cell|in_the_van
            pushes|pushed|push|forces me to|for|into_applying|into_going|into_it|into_the_role|
                forward !have_sex|sex
            kids hurt|kick|bite|hit
            wont stop me
            back bites
            threw|throws|chucked a|me|the party|surprise|lifeline|bone|under_the_bus|out_of_the
            hit|hits the roof|target|targets|gym
            checks|reads my statements|pdr|file|files|work|reports
            lift~ me
        """,
    ),
    Rule(
        because="hurt or frightened at home",
        kind=Kind.DOMESTIC_ABUSE,
        about=About.ACTOR,
        duty=AT_WORK,
        urgent=_NOW,
        old=Old.DROP,
        phrases="""
            abused at_home|indoors|in_my_relationship|in_my_marriage !as_a_child|as_a_kid|
                when_i_was|growing_up
            abused by my? husband|wife|partner|boyfriend|girlfriend|ex|missus|fella|other_half|
                fiance|fiancee
        """,
        excuses="sexually abused",
    ),
    Rule(
        because=MONITORED,
        kind=Kind.DOMESTIC_ABUSE,
        about=About.ACTOR,
        duty=AT_WORK,
        phrases="""
            <partner> ... monitored|see_this|read_this|access|find_out|private|confidential|know|
                look_at_this|get_told|read_it|see_it & job|dci|di|ds|dc|pc|ps|sgt|sergeant|
                inspector|superintendent|officer|dcc|chief|cop|psd|same_force|police|works_here|
                force|it
            monitored|see_this|read_this|private|find_out|confidential & <partner> & dci|di|ds|dc|
                pc|sgt|sergeant|inspector|superintendent|officer|chief|cop|job|works_here|
                same_force|it
        """,
    ),
    Rule(
        because=OTHERS_HOME,
        kind=Kind.SOMEONE_ELSE,
        about=About.FIXED,
        duty=AT_WORK,
        urgent=_NOW,
        phrases="""
            my|our|a|one_of|another|girl|lad|pc|works ... <close>|colleague|boss|girl|pc|
                lad .. <partner> .. <hits>|<controls> her|him|them
            my|our|a colleague|friend|mate|sister|daughter|mum|brother|oppo|crewmate|pc|son|
                neighbour|probationer .. <partner> .. hits|hit|beats|abusive|violent|controlling|
                controls|strangled|hurts
            my|our|a|her|his mate|friend|colleague|sister|daughter|mum|brother|oppo|crewmate|pc|
                son|neighbour|probationer|niece|aunt|auntie .. is|being|getting|been|in|
                suffering .. hit|beaten|abused|abusive_relationship|an_abusive_relationship|
                battered|domestic_abuse|abusive|controlled|strangled|domestic_violence|a_violent|
                hurt_at_home !by_a_prisoner|by_a_detainee|suspect
            <partner> .. <hits>|<controls>|abuse~ her|him|them & colleague|friend|mate|sister|
                daughter|mum|brother|oppo|crewmate|pc|team|told_me|she|son
            her|his|their <partner> .. <hits> her|him|them|the_kids
            her|his|their <partner> .. is|wont|gets|checks|controls .. violent|abusive|controlling|
                let_her|let_him|her|him|hits|nasty
            came|comes|come|turned|turns .. work|shift|in|on|up .. bruises|black_eye|bruised|
                bruise|marks|sunglasses
            bruises|black_eye|bruised|bruise & colleague|oppo|mate|friend|crewmate|she|her|he_says|
                team|pc|door|fell
            think|worried|know|suspect|sure|pretty_sure .. <partner>|he|she .. <hits> her|him|them|
                his|my_sister|my_mum|my_daughter
            my dad|stepdad|step_dad <hits> my_mum|mum|my_sister|my_brother
            <hits> my mum|sister|daughter|mate|friend|brother|colleague !feelings|arrest
            scared|frightened|afraid|terrified .. of .. her|his <partner>
        """,
        excuses="""
            <hits> .. target|the_roof|record
            victim|complainant|caller says|said|states
            prisoner|detainee|suspect .. <hits>
        """,
    ),
)
