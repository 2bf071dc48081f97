"""Hurt at work just now, or exposed to blood, spit, a bite or a needle."""

from bot.domain.risk_grammar import Old, Rule
from bot.domain.risk_kinds import Kind
from bot.domain.risk_words import EXPOSED, INJURED, WOUND

_FLUID = """
    spat|spit|spitting|spits|gobbed|flobbed|spewed|vomited|puked|coughed|sneezed|bled|saliva|phlegm
    needle|syringe|sharp|sharps|hiv|hep|hepatitis|fluid|fluids
    pissed|peed|urinated|piss|urine|shit|poo|faeces|wee|vomit
    mouthful|covered|someones|strangers|prisoners|detainees|suspects|exposed .. blood
    blood .. in|on|into|over .. my|me
"""
_DOG_OR_ACID = """
    dog|dogs .. bit|bitten|bites|got|mauled|attacked
    bit|bitten|mauled|bite .. dog|dogs
    acid|ammonia|bleach|petrol|boiling|chemical|chemicals|cs|pava|pepper_sprayed|sprayed
"""
_BITE = "bit|bitten|bite|bites|biting|teeth_in|teeth_into|clawed|broke_the_skin"

HURT_RULES = (
    Rule(
        because=INJURED,
        instead=((EXPOSED, _FLUID), (WOUND, _DOG_OR_ACID), (EXPOSED, _BITE)),
        kind=Kind.HURT_NOW,
        old=Old.NOW,
        phrases="""
            spat|spit|spitting|gobbed|spits|flobbed at|on|in|into|over !the_floor|your|someone|
                the_ground|the_van|his|her|him|my_sandwich
            spewed|vomited|puked|coughed|sneezed|bled|pissed|peed|urinated|threw_up on|in|into|
                over|all_over|at me|my|us|both
            spat|spit|gobbed|puked|spewed right|straight? in|at|on|into
            just puked|spewed|vomited|spat
            bit|bitten .. chunk|lump|piece|bits|top|half .. out|off
            took|had|caught|copped|got an|a .. elbow|knee|punch|fist|headbutt|boot|kick|bottle|
                brick|right_hander to|in|off|from .. face|head|nose|eye|jaw|mouth|ribs|balls|
                stomach
            nose|head|hand|lip|ear|eye .. pouring|gushing|bleeding|in_bits|mashed|hanging_off|
                wont_stop !cold|hayfever
            stuck|jabbed|pricked|spiked|stabbed|got_me|caught .. with|by|on .. needle|syringe|
                sharp|sharps
            bitten by .. dog|own_dog|detainee|prisoner|suspect|kid|him|her
            been|got|getting|was|were|being|just|get|i_have bitten|bit|spat|gobbed_at|gobbed_on|
                spat_at|spat_on|glassed|bottled|headbutted|nutted|stamped_on|decked|sparked|
                chinned|lamped|tasered_by|pepper_sprayed !by_the_bug|off|busy|late|of_a|much|more|
                annoyed|lost|stressed
            bit|bitten|bites|biting|sank_his_teeth|sunk_his_teeth|sank_her_teeth|clawed|
                scratched me|my|by|through|us|just_now|in|into !to|a_bullet|old|tongue|style|lip|
                nails|the_bullet|the_dust|his|her
            broke|broken|pierced|punctured|through the? skin & bit|bite|bitten|nail|teeth|needle
            needle stick|prick|injury|sticks|puncture
            stuck|pricked|jabbed|stabbed|scratched|spiked|caught|cut .. needle|sharps|syringe|sharp
            stuck|pricked|jabbed|spiked myself|me|my .. needle|syringe|sharp
            needle|syringe|sharp .. went|gone|stuck|through|pricked|in|into|jabbed .. my|glove|
                finger|hand|thumb|me|leg|into|palm
            sharps injury
            kicked|hit|punched|headbutted|elbowed|whacked|clobbered .. head|face|balls|stomach|
                ribs|nuts|bollocks|eye|jaw .. seeing|dizzy|double|sick|concussed|blurry|bleeding|
                blood|pissing|vomiting|split|hurts|swollen|headache
            mouthful|faceful|gob|eyeful|gobful of spit|blood|phlegm|vomit
            blood|spit|saliva|vomit|fluid|fluids|urine|phlegm|snot .. in|on|into|all_over|
                over .. my|me .. eye|eyes|mouth|face|cut|nose|lip|hands|lips|wound
            blood .. in|on|over|all_over|everywhere|gushing|pouring|dripping|pissing .. me|my|
                everywhere|shift|head|nose !results|uniform
            pissing|gushing|pouring|dripping|spurting blood|with_blood
            someones|strangers|prisoners|detainees|suspects|his|her|their blood|spit|saliva .. eye|
                mouth|face|cut|hand|hands
            blood everywhere
            wee|piss|urine|shit|poo|faeces|vomit & threw|thrown|chucked|covered|all_over|
                lobbed & me|my|over|us !dog|nappy
            bleeding .. lot|badly|bad|everywhere|head|hand|arm|heavily|nose|face|wont_stop|
                cant_stop|from|quite|ear|lip|eye|mouth !dry
            i am bleeding !on_my_period|heavily_every|between
            just|just_now .. been|got|had|getting|took .. hit|punched|kicked|headbutted|assaulted|
                attacked|slapped|stamped|glassed|bottled|kneed|dragged|run_over|rammed|pushed_down|
                beaten|strangled|bitten|injured|hurt|knocked_out|scratched|smacked|thumped|elbowed|
                jumped|whacked|decked|bashed|nutted|gobbed|my_nose|my_arm|my_teeth|my_head|
                a_kicking|a_beating|tasered|sprayed|throttled|pepper_sprayed|bit !harder|
                by_the_news|with_a|with_upp|with_more|by_another_email|by_psd|by_the|about|with|
                that_i
            punched|kicked|headbutted|hit|attacked|assaulted|stamped_on|glassed|bottled|kneed|
                choked|strangled|scratched|slapped|thumped|spat|bit|bitten .. just_now|right_now|
                minutes_ago|mins_ago|min_ago|hour_ago|hours_ago|hrs_ago|hr_ago|half_hour|
                this_shift|tonight|earlier|this_morning|an_hour|this_afternoon|on_this_shift|
                earlier_today|just_before|moments_ago !on_the_head_last
            punched|kicked|headbutted|assaulted|attacked|hit|battered|whacked|jumped|
                smashed .. bleeding|dizzy|concussed|concussion|throwing_up|seeing_double|
                knocked_out|broken_nose|broken_jaw|cant_see|blacked_out|unconscious|double_vision|
                ears_ringing|split|stitches|tooth|teeth|lost_consciousness|passed_out
            knocked out|unconscious|clean_out|spark_out by|just|tonight|on|at|cold
            nose|jaw|wrist|arm|hand|rib|ribs|leg|finger|collarbone|tooth|teeth|cheekbone|
                eye_socket .. broken|broke|bust|busted|smashed|fractured|knocked_out|snapped|split|
                dislocated|hanging & just|now|tonight|shift|arrest|fight|today|earlier|prisoner|
                suspect|detainee|shoplifter|by|think|help|scrote !last|months|weeks
            broken|broke|bust|busted|smashed|fractured|snapped|split|dislocated .. my|a|
                his .. nose|arm|wrist|hand|jaw|rib|ribs|leg|finger|collarbone|tooth|lip|head|
                shoulder|thumb & just|now|tonight|shift|arrest|fight|today|earlier|by|prisoner|
                suspect|scrote|shoplifter|think|detainee|help !last_year|months|weeks
            head|lip|eyebrow|eye|hand|chin|ear|face is|has|all|was? split|gashed|gushing|cut_open|
                pouring|bleeding|swollen_shut|bitten
            split|gashed my head|lip|hand|eyebrow|scalp|chin & just|now|bottle|arrest|tonight|
                blood|shift|hit
            stabbed|jabbed|stuck|pricked me .. needle|syringe
            bitten|bit .. on|in|through .. hand|arm|leg|face|finger|wrist|ear|nose|thumb|neck|
                shoulder|back & just|tonight|now|bleeding|ago|prisoner|suspect|detainee|custody|
                today|broke
            exposed to blood|hiv|hep|hepatitis|bodily|fluids|chemicals|asbestos|acid|fentanyl|tb|
                meningitis|scabies|cs
            hiv|hep|hepatitis|hepc|hepb .. bit|bled|blood|spat|needle|scratched|cut|on_me|
                positive_blood !training|policy
            bit|bled|blood|spat|needle|scratch~|bite & hiv|hep|hepatitis|hep_c|hep_b|aids|user|
                junkie|addict !training|policy
            threw|thrown|chucked|lobbed|poured|squirted|sprayed|splashed .. ammonia|acid|bleach|
                piss|urine|shit|faeces|petrol|boiling|hot|chemical|bottle|brick|kettle .. me|my|us|
                face|over
            ammonia|acid|bleach|faeces|urine|shit|piss|boiling_water .. thrown|threw|chucked|on|in|
                over|all_over .. me|my|us
            dog .. bit|bitten|bites|got|mauled|attacked .. me|my|hand|leg|arm|by
            bit|bitten|mauled by .. dog|police_dog|person|prisoner|suspect|detainee|kid|patient
            run over|knocked_down by|just|tonight|on & me|i|was|been
            bite|bites .. mark|marks|wound|bleeding|infected|on_my & now|just|prisoner|arm|hand
            strangled|choked|throttled|headlock .. by|prisoner|suspect|detainee .. just|now|
                tonight|shift|suspect|prisoner|detainee & me|i|been|was|got
            covered in .. blood|vomit|piss|spit|someones
            head|face kicked|stamped|bashed|caved in|on
            beaten|beat|kicked to|the a_pulp|shit_out|crap_out|living & me|i|just
            given|gave|took|had a kicking|beating|pasting|hiding & just|prisoner|arrest|tonight|
                shift|now|me|i
            cs|pava|spray .. in my eyes|eye|face
            ^ i? been|got|was? knocked out|unconscious|spark_out $
            ^ i_have? got? a|my? broken|fractured|busted|dislocated nose|jaw|wrist|arm|hand|rib|
                ribs|leg|finger|cheekbone|eye_socket|collarbone|skull $
            ^ fractured|concussed|concussion $
            ^ i? been|got|was|just? hit|struck|knocked_down|knocked_over by a|the? car|van|lorry|
                vehicle|bus|motorbike on_duty|at_work? just_now|now|tonight|$
        """,
        excuses="""
            what|policy|procedure|process|form|guidance|training|leaflet|kit|flow|
                flowchart .. procedure|after|policy|covered
            cover~ .. bite|spit
            is_a_bite
            someone|somebody|people|colleague|team|pc|staff .. after_they
            flowchart|leaflet|poster|policy|procedure
            months|weeks|years|month|week|year ago|back
            last week|month|year|summer|christmas|winter|night|shift|tuesday|monday|wednesday|
                thursday|friday|sunday
            in my wee|urine|poo|stool|pee
            5|6|7|8|9 weeks
            all_clear|waiting_for_the
            i_am_bleeding & toilet|period
            toilet & cordon
            blood pressure|test|tests|donation|results|donor|money|sugar|type
            hit|hits me that|with|like|hard|up|when|how !a|an
            kicked|hit by the|a overtime|bombshell|news|bill|tax
            spit hood|guard|guards|roast
            bit of|late|much|more|annoyed|lost|busy|down|stressed|low|worried|about|nervous|
                anxious|unsure|confused|sad|tired|overwhelmed|over|sore|rusty|off|short|behind|on
            a|every|little|quite bit
            just been hit|attacked|slapped with|by .. form|forms|parking|fine|complaint|upp|bill|
                email
            uniform .. cleaned|clean|dry
            flashbacks|nightmares|trial|court|since|still & after|bitten|bit|stabbed|last
            attended|dealt|went_to|victim .. was|with
            hands full|bitten_off
            hurt feelings
            spat at .. missed
            exposed to scabies
            noughties|years|yrs|probationer
            spat|gobbed at|on .. nurse|doctor|colleague|officer|sgt|pc|him|her|paramedic|staff
            he|she|pc|colleague|sgt|officer|crewmate|oppo|mate got|was|been|has|had bitten|spat|
                stabbed|headbutted & support|help|how|plan|supervisor|them|her|him
            injury on_duty|at_work form|policy|award|pension
        """,
        urgent="""
            blood everywhere
            wee|piss|urine|shit|poo|faeces|vomit & threw|thrown|chucked|covered|all_over|
                lobbed & me|my|over|us !dog|nappy
            bleeding .. bad|badly|heavily|head|out|stop
            head & feel_sick|being_sick|been_sick|threw_up|vomiting|drowsy|sleepy|confused|
                cant_remember|blurry
            wont|cant stop .. bleeding|blood
            gushing|pouring|pissing|spurting .. blood
            knocked out|unconscious
            dizzy|concuss~|concussed|concussion|seeing|double|blacked_out|passed_out
            acid|ammonia|stabbed|slashed|head_injury|head_is_split|glassed|cant_see|run_over
            pissing blood
        """,
    ),
)
