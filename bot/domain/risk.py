"""The risk screen: notices a person in danger in what they typed, before anything else does.

Rules and words ship with the code, so that no edit of the knowledge can remove them. The screen
prefers a card too many to a person missed; what it must leave alone is said in `risk_grammar`.

"I want to kill him" gets the one short question, not the card for somebody who may hurt others.
Of a colleague it is nearly always anger, and a card about hurting people would accuse; but it is
no fixed saying like "I could kill him", so no excuse may silence it. What turns a wish into a
plan is `HARM`: "going to", a named person, "tonight", "I mean it".
"""

import math
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from itertools import chain

from bot.domain.risk_grammar import Reading, Rule, Tester
from bot.domain.risk_kinds import FIRST_CARE, Kind, Level, Risk
from bot.domain.risk_people import Person, last_noun
from bot.domain.risk_phrases import Notation, Phrase, may_hold
from bot.domain.risk_settled import denied_outright, got_over
from bot.domain.risk_text import Reader
from bot.domain.risk_words import GROUPS, HEAVY, HELP, OWN_CARE
from bot.domain.risk_words_burden import BURDEN_RULES
from bot.domain.risk_words_close_ones import CLOSE_ONES_RULES
from bot.domain.risk_words_coded import CODED_RULES
from bot.domain.risk_words_colleagues import COLLEAGUE_RULES
from bot.domain.risk_words_control import CONTROL_RULES
from bot.domain.risk_words_danger import DANGER_RULES
from bot.domain.risk_words_despair import DESPAIR_RULES
from bot.domain.risk_words_dying import DYING_RULES
from bot.domain.risk_words_emergency import EMERGENCY_RULES
from bot.domain.risk_words_farewell import FAREWELL_RULES
from bot.domain.risk_words_goodbye import GOODBYE_RULES
from bot.domain.risk_words_grief import GRIEF_RULES
from bot.domain.risk_words_home import HOME_RULES
from bot.domain.risk_words_hurt import HURT_RULES
from bot.domain.risk_words_images import IMAGE_RULES
from bot.domain.risk_words_injured import INJURED_RULES
from bot.domain.risk_words_languages import LANGUAGE_RULES
from bot.domain.risk_words_lost import LOST_RULES
from bot.domain.risk_words_means import MEANS_RULES
from bot.domain.risk_words_others import OTHER_RULES
from bot.domain.risk_words_outside import OUTSIDE_RULES
from bot.domain.risk_words_plans import PLAN_RULES
from bot.domain.risk_words_sayings import SAYINGS
from bot.domain.risk_words_self import SELF_RULES
from bot.domain.risk_words_self_harm import SELF_HARM_RULES
from bot.domain.risk_words_sexual import SEXUAL_RULES
from bot.domain.risk_words_taken_back import TAKEN_BACK_RULES
from bot.domain.risk_words_touched import TOUCHED_RULES
from bot.domain.risk_words_ways import WAY_RULES
from bot.domain.risk_words_weary import WEARY_RULES
from bot.domain.risk_words_wrongs import WRONG_RULES

__all__ = ["Kind", "Level", "Opinion", "Risk", "screen", "weigh", "worth_a_line"]

_RULES: tuple[Rule, ...] = (
    *SELF_RULES,
    *DYING_RULES,
    *DESPAIR_RULES,
    *BURDEN_RULES,
    *GOODBYE_RULES,
    *CODED_RULES,
    *MEANS_RULES,
    *PLAN_RULES,
    *WAY_RULES,
    *FAREWELL_RULES,
    *WEARY_RULES,
    *IMAGE_RULES,
    *TAKEN_BACK_RULES,
    *SELF_HARM_RULES,
    *OTHER_RULES,
    *GRIEF_RULES,
    *HOME_RULES,
    *SEXUAL_RULES,
    *DANGER_RULES,
    *HURT_RULES,
    *COLLEAGUE_RULES,
    *WRONG_RULES,
    *CLOSE_ONES_RULES,
    *CONTROL_RULES,
    *EMERGENCY_RULES,
    *INJURED_RULES,
    *LOST_RULES,
    *OUTSIDE_RULES,
    *TOUCHED_RULES,
)
_Case = tuple[int, Tester, Phrase]


def _cases_by_word(testers: tuple[Tester, ...]) -> dict[str, list[_Case]]:
    """Return the phrases under a word each of them needs, so that few are tried on a text."""
    cases: dict[str, list[_Case]] = {}
    pairs = ((tester, phrase) for tester in testers for phrase in tester.phrases)
    for number, (tester, phrase) in enumerate(pairs):
        for word in phrase.keys:
            cases.setdefault(word, []).append((number, tester, phrase))
    return cases


NOTATION = Notation(GROUPS)
_ABROAD = Notation({})
_CASES = _cases_by_word(
    (
        *(Tester(rule, NOTATION) for rule in _RULES),
        *(Tester(rule, _ABROAD) for rule in LANGUAGE_RULES),
    )
)
_SAYINGS = NOTATION.phrases(SAYINGS)
READER = Reader(NOTATION.known(), NOTATION.known() | _ABROAD.known())


def screen(text: str) -> Risk | None:
    """Return the most urgent risk anywhere in the text, or None.

    Every sentence counts by itself: work in one sentence, or "forget it, im fine" in the next,
    never takes back what another sentence says. Only a message that tells calmly of something
    long ago and got over ("killed himself in 1994 … how do i join the course") is no risk.
    """
    found: list[Risk] = []
    carried: Person | None = None
    sentences = READER.sentences(text)
    for sentence in sentences:
        found.extend(_risks(Reading(sentence, carried)))
        carried = last_noun(sentence) or carried
    if len(sentences) > 1 or text.lstrip().startswith("/"):
        found = [risk for risk in found if risk.because != HELP]
    most = min(found, key=_urgency, default=None)
    if most is None or most.level is Level.IMMEDIATE:
        return most
    whole = tuple(chain(*sentences))
    settled = most.kind not in _NEVER_SETTLED and (got_over(whole) or denied_outright(whole))
    return None if settled else most


_NEVER_SETTLED = frozenset({Kind.SEXUAL_ASSAULT, Kind.DISCLOSURE, Kind.THREAT})
"""What may be told for the first time after many years, in a calm voice."""


def worth_a_line(text: str, rules: Risk | None, opinion: "Opinion | None") -> bool:
    """Say whether a text without a risk gets a light check-in line under its answer.

    It does where the rules' card was taken back, where it comes near to danger, for a dark
    saying, and for a day that will not leave.
    """
    if rules or (opinion and opinion.sure >= _bounds(opinion).line):
        return True
    return any(Reading(words, None).holds(_SAYINGS) for words in READER.sentences(text))


def explained(sentence: tuple[str, ...]) -> bool:
    """Tell whether a rule explains the sentence away, so that it is not judged by itself."""
    return _known(sentence) and not _risks(Reading(sentence, None))


@dataclass(frozen=True, slots=True)
class Opinion:
    """What was learnt from labelled examples says of a text: a second opinion beside the rules."""

    kind: Kind
    """The care it comes nearest to."""
    sure: float
    """The share of harmless examples that look less like danger, from 0 to 1."""
    near: Mapping[Kind, float] = field(default_factory=dict)
    """How near it comes to each care; the more the nearer."""
    by_meaning: bool = True
    """It knows the meaning, not the words alone: only then may it take a rule's card back."""


NEAREST = "comes near to what people in danger say"


@dataclass(frozen=True, slots=True)
class Bounds:
    """From which share on an opinion alone is worth what."""

    line: float
    """A light check-in line under the answer."""
    ask: float
    """The one short question, where it may be the writer's own life."""
    card: float
    """The card that fits, unless it is the writer's own life."""
    own_card: float
    """The card for one's own life, unasked."""


BY_MEANING = Bounds(line=0.93, ask=0.956, card=0.975, own_card=0.98)
BY_WORDS = Bounds(line=0.99, ask=0.999, card=0.999, own_card=math.inf)
"""Words alone hear too much: “that's all” closes many a chat, and some lives."""
KEPT = {Level.IMMEDIATE: 0.8, Level.HIGH: 0.9}
"""Below this a rule's card gives way to the light check-in line."""
KEPT_QUESTION = 0.7
"""Below this a rule's question does."""
LEAD = 3.0
"""So much nearer another care must be than the rule's, to be shown in its place."""
WHOSE_LEAD = 1.2
"""The same where the two differ in whose life it is: that the opinion hears better."""
OWN_LEAD = 5.0
"""The same where the rule's care has a card of its own, which only a worry about somebody else
takes the place of."""
_WHOSE = {Kind.SELF, Kind.SOMEONE_ELSE}
_STANDS = frozenset({*OWN_CARE, *(rule.because for rule in LANGUAGE_RULES)})
"""What has a card of its own, and what is said in other languages: nobody who speaks them wrote
the examples."""


def weigh(rules: Risk | None, opinion: Opinion | None) -> Risk | None:
    """Return the risk after the second opinion.

    Where the rules are silent it may show a card, or ask; where they only ask, it says which card.
    Where they have a card it may choose the one that fits better, and a card that reads harmless
    gives way to the light check-in line (`worth_a_line`): quieter, never silent.
    """
    if opinion is None:
        return rules
    if rules and _stands(rules):
        return _fitting(rules, opinion) if _is_another(rules, opinion) else rules
    asks = rules is not None and rules.kind is Kind.UNSURE
    if rules and opinion.by_meaning:
        if opinion.sure < (KEPT_QUESTION if asks else KEPT[rules.level]):
            return None
        rules = rules if asks else _fitting(rules, opinion)
    if rules and not asks:
        return rules
    bounds = _bounds(opinion)
    if opinion.sure >= (bounds.own_card if opinion.kind is Kind.SELF else bounds.card):
        return Risk(rules.level if rules else Level.HIGH, opinion.kind, NEAREST)
    if rules is None and opinion.kind is Kind.SELF and opinion.sure >= bounds.ask:
        return Risk(Level.HIGH, Kind.UNSURE, HEAVY)
    return rules


def _bounds(opinion: Opinion) -> Bounds:
    return BY_MEANING if opinion.by_meaning else BY_WORDS


def _stands(rules: Risk) -> bool:
    asks = rules.kind is Kind.UNSURE
    return not asks and (rules.kind is Kind.CRISIS_LINE or rules.because in _STANDS)


def _is_another(rules: Risk, opinion: Opinion) -> bool:
    """Tell whether what has a card of its own is said of somebody else whose life is in danger."""
    somebody = opinion.kind is Kind.SOMEONE_ELSE and opinion.by_meaning
    return somebody and rules.because in OWN_CARE and _lead(rules, opinion) > OWN_LEAD


def _lead(rules: Risk, opinion: Opinion) -> float:
    return opinion.near.get(opinion.kind, 0.0) - opinion.near.get(rules.kind, math.inf)


def _fitting(rules: Risk, opinion: Opinion) -> Risk:
    enough = WHOSE_LEAD if {rules.kind, opinion.kind} == _WHOSE else LEAD
    return (
        replace(rules, kind=opinion.kind, because=NEAREST)
        if _lead(rules, opinion) > enough
        else rules
    )


def _urgency(risk: Risk) -> tuple[bool, int, int]:
    own = OWN_CARE.index(risk.because) if risk.because in OWN_CARE else len(OWN_CARE)
    return (risk.level is not Level.IMMEDIATE, FIRST_CARE.index(risk.kind), own)


def _risks(reading: Reading) -> list[Risk]:
    tried: set[int] = set()
    found: dict[int, Risk] = {}
    for word in reading.present:
        for number, tester, phrase in _CASES.get(word, ()):
            if number in tried:
                continue
            tried.add(number)
            if may_hold(phrase, reading.present) and (risk := tester.risk(phrase, reading)):
                found[number] = risk
    risks = [found[number] for number in sorted(found)]
    if any(risk.kind is Kind.BEREAVED for risk in risks):
        return [risk for risk in risks if risk.kind is not Kind.SOMEONE_ELSE]
    return risks


def _known(words: tuple[str, ...]) -> bool:
    present = frozenset(words)
    cases = (case for word in present for case in _CASES.get(word, ()))
    return any(
        may_hold(phrase, present) and next(iter(phrase.places(words)), None) is not None
        for _, _, phrase in cases
    )
