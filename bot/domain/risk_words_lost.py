"""A death, told plainly or sideways: family, friends, colleagues, a baby."""

from bot.domain.risk_grammar import Rule
from bot.domain.risk_kinds import Kind
from bot.domain.risk_words import BABY_LOSS

_ORDINARY = """
    gone quiet|awol|silent
    joking|jokes|joked|talks|talking|threat~ .. about|of
    victim|misper|deceased|suspect|prisoner|detainee|death_message|agony|policy|training|course|
        template
    laptop|phone|battery|radio|printer|car_died|system|computer|server|mouse|line_dead
    licence|licensing|premises|landlord|police_dog|memorial_page|bench|fundraiser|golf_day|essay|
        survey
    attended|dealt_with|job_where|went_to_a|sudden_death_form|coroners_form|file|exam|board|
        promotion
    how_many_days|entitlement|entitled|paid|hours|leave_policy|form_for
    lost_my? keys|phone|warrant_card|wallet|temper|voice|rag|way|locker|bag
    will_to_live|plot
    lost_touch|lost_count|lost_weight
    not|isnt dead|dying|died
    """

LOST_RULES = (
    Rule(
        because=BABY_LOSS,
        kind=Kind.BEREAVED,
        deniable=False,
        phrases="""
            end|ending|lost|terminate .. the|our|a pregnancy
            no heartbeat
            heartbeat & scan|no|stopped
            born asleep|sleeping|too_soon|still
            ivf .. failed|gone|didnt_work|negative
            neonatal|nicu|scbu & gone|died|rang|lost
            how many kids|children .. you|i|got & answer|people|ask
            held .. him|her|baby .. then|give|hour & stranger|last|gone|hour
        """,
        excuses=_ORDINARY,
    ),
    Rule(
        because="somebody close has died",
        kind=Kind.BEREAVED,
        deniable=False,
        phrases="""
            <kin> .. died|dead|deed|is_dead|has_died|passed|passed_away|slipped_away|murdered|
                drowned|was_killed|got_killed|taken_from_us|lost_her_life|lost_his_life|
                hanged_himself|hung_himself|took_his_life|took_her_life|took_his_own|took_her_own|
                topped_himself|killed_himself|killed_herself & my|our|me|i|we|his|one|mate !awol|
                quiet
            my|our|ma <kin> .. died|deed|murdered|drowned|passed_away
            my|our|ma <kin> is|has|was dead|died|passed|gone_now|killed
            mum|nans|tad|mam|grandad|fatha gone|went|died|passed|deed|slipped
            one of .. ours|us|our_own|my_friend|my_team .. killed|died|gone|dead|lost|taken|shot
            my|our .. goddaughter|godson|niece|nephew|neighbour|landlady|godmother .. gone|died|
                dead|murdered
            died|killed|death .. at_work|on_duty|in_the_yard & my|our|he|sergeant|own|mate
            he_is|she_is|he|she dead|died|gone & miss|pdr|pint|row|person|trained|sorry|funeral|
                mate|fine|then|oppo|desk|his_coat|name|boy|didnt|said|worked|miss_him
            we .. had|cut .. row|him & died|dad|down
            found|told|heard|learnt|learned .. briefing|facebook|teams|text|phone|radio & died|
                hanged|dead|killed|took|suicide
            found .. him|her|dad|mum|my .. when|dead|hanging|in_off|cold|bed
            first on_scene .. my|was|it|own
            it was my .. nephew|brother|dad|mum|nan|mate|son|daughter|friend|sister
            <kin> suicide & ago|was|year|support|after
            suicide & my|our|lost|husband|wife|mate|brother|mum|team & died|lost|was|killed|year|
                took|widow|gone
            took|taken .. his|her own? life & mate|mum|colleague|control|specials|brother|sat|was|
                son
            hung|hanged himself|herself
            identify her|him|the_body & rung|asked|coroner|me|need
            sitting shiva
            orphan & i|at|feel|am
            widow|widower|widowed & group|i|am|now|at|support|job|my|there
            both my parents & dead|gone|died
            only one .. hospice|crem|funeral
            support .. after|following|for .. death|loss|stillbirth|miscarriage|losing
            someone close .. died|passed|gone
            child|father|mother|husband|wife|son|daughter|brother|sister died|passed
            since my .. boy|girl|son|daughter|dad|mum|wife|husband $
            first birthday|anniversary .. without|since
            anniversary of .. death|suicide|him|her
            a year ago & suicide|died|death|killed
            smelt|wear|found .. his|her coat|jumper|voice|hat & lost_it|cry|porch|died
            no one|nobody mentions|says his|her name
            grandad|nan|gran .. brought|raised me .. up|went|died
            ill for years|months & ready|wasnt
            suffer & they|say|she|he|didnt & know|quick|dead|died
            left a letter|note for .. each|us|me
            lost his|her|their lad|son|wife|husband|daughter|boy
            mate|friend|skipper|colleague|sergeants .. wife|husband|son|daughter|lad|baby .. died|
                dead|killed|gone
            his|her|their wife|husband|daughter .. died|dead
            accident|leukaemia|cancer|heroin|overdose|heart_attack .. killed|took|got|gone|died &
                my|sister|goddaughter|mate|partner|dad|he|she|brother
            drunk driver & killed|my
            man who killed my
            she was all i had
            was i|there allowed to grieve
            dont know how to|what_to_say|feel & died|dead|lost
            gone & cancer|leukaemia|hospice|asleep|peacefully|fortnight|suddenly|funeral|
                heart_attack
            massive heart_attack|stroke & gone|died|he|she
        """,
        excuses=_ORDINARY,
        duty="victim|deceased|misper|coroner_file|inquest_file|agony|custody|suspect|next_of_kin",
    ),
)
