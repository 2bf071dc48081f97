"""Wrongdoing seen or known of: the story is not collected, the routes are shown."""

from bot.domain.risk_grammar import Rule
from bot.domain.risk_kinds import Kind

WRONG_RULES = (
    Rule(
        because="tells of wrongdoing",
        kind=Kind.DISCLOSURE,
        deniable=False,
        phrases="""
            <boss>|he|she|they|someone|somebody .. sell~|sold|leak~|passing|passed|passes|giving|
                gave|gives|tipping|tipped|feeding|slipping .. info|information|intel|intelligence|
                data|details|addresses|names|drugs|secrets|stuff_to|off_criminals|off_dealers|
                off_the|evidence|tips !about_the_board|on_leave
            sells|selling|sold info|information|intel|data|drugs|steroids|coke|seized|police
            <boss>|he|she|they|someone|who_is|whose|pc_i_know .. sleeping|sleeps|slept|shag~|
                shagging|shagged|sex|relationship|affair|texting|messaging|messaged|flirt~|dating|
                seeing|hooking_up|grooming|hitting_on|snapchatting|got_off|involved|
                meeting .. with|a|from|an|someone|his|her .. <vulnerable>|domestic_victim
            sleeping|sex|relationship|affair|shag~|shagging|messaging|texting with? a|an|his|her|
                the? <vulnerable>|from_a_job|from_a_case|from_the_job_we
            grooming|groomed a|victims|girls|cadets|kids|vulnerable|young|cadet
            knocking off|shagging|banging|bedding|carrying_on_with|in_bed_with .. victim|witness|
                suspect|woman_from|girl_from|lass_from|from_a|dv_job|informant|domestic_job
            told|tells|asked|ordered us|me .. write|say|put|make .. same|matching|identical|
                version|story|different
            write|writing|wrote .. statements .. same|together|to_match
            our|everyones|all statements .. match|same|identical|to_match
            taking|takes|took|nicking|nicks|helping_himself|skimming|keeps|keeping .. cannabis|
                weed|drugs|coke|cash|property .. off|from|out_of .. seizures|seizure|exhibits|
                warrants|prisoners|property|scenes|store
            looking|looks|looked|checks up ... on .. box|pnc|system|athena|connect|niche !myself
            looking|looks|looked .. up .. girls|women|dates|tinder|ex|neighbour|neighbours|
                celebs .. pnc|system|box|tinder|athena|connect
            covered up
            abuse of position|trust_by
            saw|seen|witnessed|watched|see|video|heard|know|footage_of ... hit|punch|punched|kick|
                kicked|slap|slapped|assault|assaulted|beat|beating|stamp|stamped|hurt|hitting|
                kicking|strangle|choke|knee|kneed|tasered|taser|headbutt|throw|bash|beating_up|
                punching|slapping|rough_up|roughing_up|batter|drag|drop|spit .. <held>
            <boss>|he|she .. hit|punched|kicked|slapped|assaulted|beat|beat_up|stamped_on|battered|
                choked|strangled|kneed|tasered|roughed_up|roughs_up|drops .. a|the|an|our|my|some|
                up .. <held>
            excessive|unlawful|unreasonable force
            too much force
            <boss>|he|she|they|someone|team|shift .. fiddl~|fiddle~|fudge~|cook~|massage~|falsif~|
                falsify~|fake~|forge~|alter~|doctor~|making_up|made_up|makes_up|lying|lied|lies|
                backdate~|juking|inventing|padding|inflat~ .. detections|stats|figures|numbers|
                crime|crimes|statement|statements|evidence|pocket|logs|log|pnb|records|record|
                overtime|expenses|timesheets|court|oath|notes|books|custody|hours|mg11|claims|
                mileage|training_records|reviews|checks|stop_searches|searches|observations
            fiddle~|fudging|fudge~|cooking the|his|her|their|our|my detections|stats|figures|books|
                overtime|expenses|crime_figures|numbers
            lied|lying|lies .. court|statement|oath|evidence|statements & <boss>|he|she|colleague
            plant~|planted evidence|drugs|knife|it_on|stuff
            <boss>|he|she|they|someone .. take~|taking|took|accepting|snort~|snorting|doing|using|
                smoking .. bribes|bribe|backhanders|cash_from|money_from|drugs|coke|cocaine|
                steroids|ket|weed|ketamine|line|lines|gear !test|course|bribery|policy|warrant|
                seized|exhibits|of_duty|of_enquiry
            on the take
            <boss>|team|shift|he|she .. deal~|dealing|supply~|selling|buying drugs|steroids|coke|
                weed|ket|gear
            <boss>|police|officers .. corrupt|corruption|bent !command|unit|over
            bribe|bribes|bribed|backhander|corrupt|bent !line|policy|training|unit|over|out|course|
                my|lead|team|metal|knees
            <boss>|he|she|they|someone .. steal~|stole|nicking|pocket~|nicked|thieving|skim~|
                skimming|helping_himself .. cash|money|drugs|property|from_a_scene|from_evidence|
                evidence|exhibits|seized|fuel|from_prisoners|from_property|from_a|
                petty_cash !my_lunch|my_pen|my_milk
            pocket~|nicks|steals cash|money|drugs|property
            misuse~|misusing|abusing .. pnc|athena|systems|police_systems|pnd|database|power|
                powers|his_powers|position|computer
            look~|search~|check~ .. up|his|her|their|ex|neighbours|girls|women .. pnc|athena|
                system|systems|pnd|storm|connect|police_computer !records|course
            <boss>|he|she|they|someone .. run~|running|ran|check~ .. plates|reg|regs|names|
                checks & mate|dealer|dealers|dealing|deals|friend|private|cash
            runs|running|ran plates|names|checks|regs .. for
            pnc|athena|pnd|systems|system|connect|storm .. check~|search~|look~ .. mate|ex|
                personal|neighbour|girls|friend|private|celebrity|missus|daughter|girlfriend|women
            <boss>|he|she|they|someone .. drunk|drinking|high|coked|stoned|hungover|pissed|
                booze .. on_duty|at_work|driving|in_work|on_shift|behind_the_wheel|while_on|
                before_shift|police_car !my|me
            drink driving|drove .. <boss>|officer
            <boss> .. links|linked|friend|connected|working|works|matey|in_with|mixed_up|
                protecting|drinking .. to|with|for .. ocg|criminals|gang|dealers|dealer|nominal|
                organised|crime|gangs|criminal|far_right|edl
            cover~|hush~|swept|sweeping .. up|under .. misconduct|assault|death|complaint|incident|
                sexual|crime|it_up|evidence|for_him|the_carpet|rape|for_the|what_happened|
                an_assault|force !shift|leave|shifts|nights|sick|role|him_on
            cover up
            switches|turns|switched|turned|covers|turning|switching|deleted|deletes|wiped|deleting|
                covered .. off|his|her|their|the .. bwv|bodycam|camera|cameras|body_worn|footage
            share~|sending|sent|posting|posted|post .. victims|victim|dead|bodies|
                detainees .. photos|pictures|pics|images|details|nudes
            shar~|share~|sending|sent|posting|posted|send~ .. photos|pictures|pics|videos .. dead|
                bodies|body|scene|victims|victim|detainee
            told|asked|ordered|made|telling|asking|pressured|wants|want|leaning_on me|
                us .. to? .. lie|change|alter|delete|falsify|backdate|destroy|cover|sign|lose|
                amend|omit|leave_out|fudge|no_crime .. statement|statements|evidence|log|court|
                record|something|footage|bwv|records|notes|crime|mg11|for_him|for_her|about|
                disclosure|it_wasnt|up|account|pnb
            <boss>|he|she|they|someone .. racially|illegally|unlawfully .. profil~|stopping|
                searching|abusing|abused|stopped|arrested|strip_searched|detained|searched
            delete~|destroy~|wiped|hid|hiding|withheld|withholding|lost|shredded|
                losing .. evidence|bwv|footage|whatsapps|disclosure|exhibit|bodycam|exhibits !my|
                by_mistake|accidentally|backup|tag
            paedo|paedophile|indecent_images|child_porn|child_abuse_images .. <boss>|phone|laptop|
                colleague|work|officer
            <boss> .. paedo|paedophile|indecent_images|rapist|predator|abusing|hits_his|beats_his|
                raping|rapes|raped_a|raped_someone|sexual_predator|wife_beater|domestic_abuser|
                abuser|nonce
            police perpetrated|perpetrator_in_the_job
            racist|sexist|homophobic|misogynistic|vile|disgusting whatsapp|whatsapps|group|
                messages|memes|chat & colleague|team|shift|sgt|officers|lad|they|share~|in_our|
                posting !me
        """,
        duty="""
            about_me|supervising|i_run|watching|grading|for_work|viewing|images_desk|check_this|
                normal_citizen|
                member_of_the_public
            isnt_drunk|not_drunk|he_is_not|counter_corruption|inspection|suspect_was|
                investigating_a|training|course
            policy|what_counts|bribery_act|hospitality_register|gift|gifts|declare|register|
                public_complaint|csew
            defence|documentary|line_of_duty|series|podcast|drama|learning|i_am_on|attended|
                how_do_i|can_i_claim|quiz
            inspectorate|unit_number|what_does|interview_for|vacancy|apply|join|secondment|
                he_is_a_suspect
            detainee_says|detainee_said|prisoner_says|declarable|association|my_own_mistake|
                accused|say_i
            saying_i|alleging|allegation_i|alleges_i|claims_i|said_i|complained_that_i
            """,
        excuses="""
            bent over|out|down
            taking drugs test|testing|warrant|expert
            drug|drugs test|testing|expert|warrant
            i|me hit|kicked|punched by
            passed .. board|exam|promotion|probation|driving|course|nie
            giving|gave|gives|passed|passing .. info|information|details|data .. team|me|us|you|
                about_the|on_the|out|to_my_rep|hr|sgt|out_to|briefing|victim|sessions
            passing|passed|giving information to_colleague|about|on
            information .. session|day|evening|pack|sheet|leaflet|technology|management|rights|
                sharing_agreement
            made up .. sgt|with|to|for
            working with the|a|young|criminal|gangs|gang
            gave|give|giving|gives me .. info|information|details|intel
            making up hours|time
            cover up my|tattoo|tattoos|shift
            fake tan
            lost property
        """,
    ),
)
