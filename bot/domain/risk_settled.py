"""Messages that name a danger only to say that there is none: long past and got over, or denied.

Here too is the everyday question about work that makes a saying of dark words beside it.
Looked at as a whole, because people say "killed himself in 1994" in one sentence and "how do i
join the course" in the next. What is immediate is never settled, nor what still hurts.
"""

from bot.domain.risk_phrases import Notation, Sentence, stand_in

WORK_QUESTION = """
    how|who|whos|where|which|what|when|can|is|does|any|do|are|need|want ...
        workload|form|forms|rota|shifts|course|pdr|laptop|parking|niche|athena|promotion|email|
        application|interview|overtime|portal|paperwork|spreadsheet|uniform|boots|fleece|helmet|
        expenses|claim|discount|secondment|squad|network|group|approves|approve|approval|hr|
        helpdesk|printer|password|login|mileage|toil|flexi|flexible|desk|canteen|station|ticket|
        tickets|claim|refund|lottery|gym|mentor|mentoring|transfer|posting|bank_holiday|
        pay_rate|payslip|increment|allowance|rest_days|rest_day|annual_leave|kit|vest_fitting|
        locker|stores|recruitment|careers|career|bleep|fitness|exam|board|team_building|
        sick_pay|childcare|nursery|adjustments|adjustment|chair|training|e_learning|module|
        calendar|invite|newsletter|advert|vacancy|vacancies|team|union|unison|policy
    who approves|signs_off|do_i_ask|deals_with
    advice on|about boots|kit|course|board|exam|interview
"""
"""An everyday question about work."""
_PAST = """
    years|yrs|decades|ages|lifetime|year ago|back|since|now|later
    years|yrs .. ago|clean|sober|on|divorced|past|later
    last century|decade
    back in|then
    in the? 70s|80s|90s|1970s|1980s|1990s|noughties|nineties|eighties|seventies|lockdown|pandemic|
        covid
    when i was|were .. kid|child|teenager|teen|young|younger|little|uni|school|student|students|
        probationer|army|navy|small|boy|girl|lad|nineteen|twenty
    when we were kids|students|young
    as a kid|child|teen|teenager|student|probationer|young|boy|girl|youngster|rookie
    my early|late|mid? teens|twenties|thirties|childhood|school_days|youth|uni_days|army_days
    before i was|joined|had|met
    at school|uni|university|college
    from school|uni
    in another life
    first marriage|husband|wife
    previous|last force
    used to|once
    old scars|wound|wounds|injury|history
    historic|historical|historically
"""
_CALM = """
    fine|well|good|great|ok|okay|better|happy|sorted|healed|recovered|clear|alright|strong|settled|
        solid|over_it|in_remission|all_good|better_place
    at|made peace
    easily|thankfully|luckily
    got|had|with|after .. help|counselling|therapy|support|treatment|emdr|cbt
    gets|got|get better
    came|come|got|been out_the_other_side|through_it|past_it|over_it
    can|could|may|should|would|do|does|is|are|will|how|what|where|which .. i|it|that|my|
        we|there|this|the|you
    like|love|want|happy|keen|hoping .. to? join|volunteer|help|mentor|train|apply|give|raise|run|
        speak|share|write|be
    made me want
    say thanks|thank_you
    just|only saying|sharing|mentioning|context|background|curious
"""
_STILL = """
    still|again|lately|tonight|keeps|keep|nightmares|nightmare|flashbacks|flashback|struggling|
        worse|
        triggered|haunts|hurts|scared|frightened|afraid|crying|cry|cant|drinking|suicidal|
        anniversary|alone|panic|sleep|desperate|ashamed|guilt|guilty|hate
    never told|said|spoke|got_over|reported|talked
    told|tell anyone|nobody|no_one|soul
    who|someone|somebody|anyone .. can|to|do|could .. i? talk|speak|tell|ring|call|turn
    talk|speak to someone|somebody|anyone
    get|gets|getting|got|come|comes|coming|came .. to_me|back|up_again
    i .. need|want help|support|counselling|to_talk
    help|support for .. me|victims|survivors|people_like
    report|reporting it|him|her|this|rape|what
    today|this_week|this_morning & brought|interview|job|saw|turned|released|posted
    rape|raped|abused|assaulted|molested & report|support|talk|speak|he_is|works|too_late
    where|who|what .. go|help|support|group|counselling
"""
_DENIALS = """
    not|aint|isnt .. suicidal|at_risk|in_crisis|in_danger|depressed|that_bad|like_that|self_harming
    nothing like_that|dark|sinister|serious|to_worry
    no thoughts|plans|intention|desire|wish|danger|risk|emergency|crisis
    dont|didnt|never feel|felt|mean .. like_that|that_way|it_like_that|literally
    i am|feel safe|perfectly_safe|fine_honestly|not_going_anywhere
    not literally|actually_dying|really_dying|going_anywhere
    figure|turn of speech|phrase
    i mean|meant the|my|a|as_in
    was|is a? typo|autocorrect|glue_gun|pun|metaphor|nickname|song
    no one|nobody is? died|dead|hurt|dying|in_danger
    wrong word|chat|window
"""
_BUT = """
    but|though|although|except|unless|yet|tonight|today|anymore|if|until|just|only|wish|plan|pills|
        tablets|rope|bridge|scared|cant|wont|tired|anyway|really|sure|know|everyone|better|wasnt|
        lied|lie|gun|blade|end|stop
    not .. going_to .. do it|anything
"""


_PAST_PHRASES = Notation({}).phrases(_PAST)
_CALM_PHRASES = Notation({}).phrases(_CALM)
_STILL_PHRASES = Notation({}).phrases(_STILL)
_DENIAL_PHRASES = Notation({}).phrases(_DENIALS)
_BUT_PHRASES = Notation({}).phrases(_BUT)
_FIRST_YEAR, _LAST_YEAR = 1950, 2022


def got_over(words: Sentence) -> bool:
    """Say whether a message tells of something long ago, calmly, as of a thing got over."""
    present = frozenset(words)
    past = any(map(_long_past, words)) or stand_in(_PAST_PHRASES, words, present)
    if not past or not stand_in(_CALM_PHRASES, words, present):
        return False
    return not stand_in(_STILL_PHRASES, words, present)


def denied_outright(words: Sentence) -> bool:
    """Say whether a message says plainly that nobody is in danger, and adds no "but"."""
    present = frozenset(words)
    return stand_in(_DENIAL_PHRASES, words, present) and not stand_in(_BUT_PHRASES, words, present)


def _long_past(word: str) -> bool:
    return len(word) == 4 and word.isdigit() and _FIRST_YEAR <= int(word) <= _LAST_YEAR
