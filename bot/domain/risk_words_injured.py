"""Hurt at work just now: blows, falls, bites, needles, and somebody else's blood or spit."""

from bot.domain.risk_grammar import Old, Rule
from bot.domain.risk_kinds import Kind
from bot.domain.risk_words import EXPOSED, INJURED

_ORDINARY = """
    <boss> .. <struck> me
    policy|training_dates|course|leaflet|form_for|procedure|poster|statistics|insurance|award|
        pension
    last_year|last_month|months_ago|years_ago|weeks_ago|football|rugby|five_a_side|gym_membership|
        holiday
    victim|complainant|witness|patient_was|colleague_was|he_was|she_was|my_sergeant_was|suspect_was
    husband|wife|boyfriend|girlfriend|my_partner|at_home|my_ex|indoors
    on_purpose|myself|deliberately|self_harm~|cut_my_own|metaphor|feelings|ego|pride|lol_ouch
    leave|overtime|rota|laptop|email|printer|meeting|spat_the_dummy|bitten_off|shot_down
    """

INJURED_RULES = (
    Rule(
        because=EXPOSED,
        kind=Kind.HURT_NOW,
        old=Old.NOW,
        phrases="""
            needle|syringe|sharp|sharps|lancet .. in|into|through|went|stuck|prick|pricked|jabbed|
                stood .. my|hand|finger|leg|thumb|boot|glove|skin|me|thigh|foot|bag|arm
            stood|knelt|sat|trod|pricked|jabbed .. on|by|with|from .. needle|syringe|sharp|
                razor_blade
            prick from|off .. something|his|her|pocket
            blood|spit|saliva|phlegm|vomit|sick|piss|urine|sweat|faeces .. in|on|over|into|down ..
                my? .. eye|eyes|mouth|face|cut|lip|nose|hands|wound|graze|head
            his|her|someones|prisoners|drunk .. blood|spit|vomit|sick|hand|fingers .. on|in|
                all_over|down|into .. me|face|mouth|eye|lip
            flicked|wiped|spat|coughed|sneezed|dribbled|threw .. blood|spit|phlegm|piss|urine &
                me|my|us|face|eye
            bit|bitten|bite|bites|sank|sunk .. me|my|by|from|teeth .. ear|arm|hand|finger|calf|
                leg|hiv|user|boob|shoulder|skin|nose|bone|prisoner|detainee|drunk|blood
            bit|bitten .. tonight|today|this|earlier|just|now|afternoon|evening|morning & washed|
                told|throbbing|enough|i_was
            scratched|scratch|clawed|nail|nails .. my|wrist|neck|face & user|sores|blood|skin|
                cuffing|open|girl|just
            hiv|hep|hepatitis|tb|covid|meningitis & blood|spit|mouth|eye|bit|needle|just|exposed|
                hrs|hours
            pep .. after|for|need|get|hours
            how quick|soon .. pep
            leptospirosis|weils & river|water|cut|dyke
        """,
        excuses=_ORDINARY,
    ),
    Rule(
        because=INJURED,
        kind=Kind.HURT_NOW,
        old=Old.NOW,
        phrases="""
            i|been|got|just|me|getting|was|have <struck> & just|now|tonight|minutes|min|ago|
                prisoner|shoplifter|drunk|arrest|detainee|head|jaw|kerb|ribs|kebab|hurts|dizzy|
                spinning|lip|swollen|killing|sore|cell|crowd|door|this_morning|earlier|hospital
            <struck> me|us .. in|with|on|over|off|down|round|across .. face|head|ribs|stomach|
                neck|throat|kidney|shoulder|arm|crutch|bottle|chair|leg|knee|back|stick|chicken|
                hoover|teeth|eye|mouth|slab|hammer
            he|she|they|someone|prisoner|detainee|suspect|drunk|lad|bloke|child|visitor ..
                <struck> me|my & just|tonight|now|shift|hurts|swollen|ribs|wrist|throat|stomach|
                head|eye|tongue|burning|still|dizzy|blurry|pregnant|weeks
            my <part>|nose|teeth|thumb|toe|hip|elbow|ear|tongue .. are|has|feels|wont|looks|
                swollen|killing|clicks|throbbing|bleeding|numb|gone|broke|broken|purple|black|
                blistering|hanging|dead|split|burning|blue|wrong & just|now|prisoner|tonight|
                after|arrest|cuffing|shift|since|from|cell|scrap|today|car
            came|come off worst|second_best
            head & kerb|banged|smacked|knocked|hit|bashed|concuss~|clamp & sick|sleep|dizzy|
                ringing|blurry|scrap|job|last_night
            knocked out|unconscious|cold & secs|seconds|training|nobody|shield|minute
            cant put weight|see|feel|move|stand|straighten|grip|take_my_boot|breathe_in|
                take_a_full & arrest|chasing|van|prisoner|pava|shift|back|hours|tackled|just|knee|
                ankle|teeth|leg
            pava|cs|captor|spray|bleach|acid|coffee|fag|laser|chemical|ammonia|firework .. in|my|
                over|on .. eye|eyes|face|arm|hand|lens & burning|stinging|rinsed|cant|hour|
                blistering|spot|sprayed|me|squirted|threw
            sprayed|pavad|csd|tasered|gassed by .. accident|my_own|crewmate|colleague|mistake
            got pavad|csd|tasered|sprayed|peppered|stung
            stabbed|slashed|cut|sliced|stuck .. in|on|through|to|with .. vest|forearm|arm|hand|
                thigh|leg|glove|thumb & held|ribs|blood|tea_towel|hospital|screwdriver|scissors|
                knife|glass|just|prisoner|split
            stabbed|slashed|shot|glassed & vest|forearm|thigh|hospital|bb|air_rifle|screwdriver|
                eye|calf
            razor blade|knife|nail|glass|gripper|barb .. with|in|through|into .. thumb|hand|foot|
                knee|calf|thigh|finger|boot
            catapult|slab|brick|bottle|firework|pellet|paving & hit|me|shoulder|cheekbone|ears|
                clipped|eye
            trapped|crushed|caught|shut .. finger|hand|arm|foot|wrist|leg|thumb|wall|door|barrier|
                cell|ramp & just|hurts|swollen|hot|breathe|purple|detainee|now|workshops
            run over|ran_over .. my foot|leg|toe
            trod|stood|stamped|stepped on .. by|my|foot|hand|toe & horse|copper|black|training|
                swollen|match
            popped|torn|tore|ripped|snapped|twisted|pulled|jarred|done|dislocated .. my|in_my|
                something & shoulder|knee|bicep|calf|ankle|back|hamstring|neck|achilles|lad|door|
                arrest|bleep|ground
            lump|bruise|gash|cut|burn|blister|graze|dent .. my|on|out|of & prisoner|arrest|scrap|
                ear|head|shin|just|bone|dog
            bone .. showing|moving|sticking|through
            weeing|peeing|coughing|spitting|pissing .. blood|black
            sick .. times & head|banged|hit
            bitten|bit|stung|chased by .. snake|dog|wasps|tick|horse|cat|adder|bees
            dog|horse|snake bite|bit|bitten|has_had|just_had|got_me|trod
            dog has? just? had|got my
            inhaled|breathed_in|swallowed .. smoke|fumes|water|powder|gas & throat|black|chest|
                lady|raw|loads|coughing
            tongue|lips|hands|fingers .. numb|tingling|burning & wrap|touched|burst|scene|powder
            jumped in|into .. river|canal|water|dyke & shivery|swallowed|cut|chest|cold
            strangled|choked|throttled .. me|with|til|lanyard & custody|prisoner|just|fuzzy|oppo|
                detainee|weird|cell
            just been assaulted|attacked|hit|punched|headbutted|kicked|spat_at|bitten|stabbed
            just got assaulted|attacked|decked|lamped|battered|chinned|headbutted
            got|been|i_was decked|lamped|chinned|nutted|sparked|whacked|lumped|shoed|pasted|
                battered|leathered|twatted
            took a .. shoeing|pasting|kicking|boot|punch|elbow|headbutt|whack
            baton|shield|training|ost|pst|bleep|running_machine|fitness_test .. caught|hit|
                knocked|flung|chest|calf|my & shin|bone|pain|glue|gunshot|out|chin|elbow
            paper_guillotine|guillotine|shredder & finger|thumb
            hogweed|asbestos & blisters|burst|face|breathed|coming_up
            weeks|months gone|pregnant & kneed|kicked|punched|stomach|bump|shoved
        """,
        excuses=_ORDINARY,
        duty="detainee_was|prisoner_was|file|statement|crime|court|victim|report_of|log",
    ),
)
