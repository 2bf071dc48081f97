"""The risk screen: notices a person in danger in what they typed, before anything else does.

Rules and words ship with the code, so that no edit of the knowledge can remove them. The screen
prefers a card too many to a person missed; what it must leave alone is said in `risk_grammar`.
"""

import re

from bot.domain import risk_grammar as grammar
from bot.domain.risk_grammar import Person, Rule, Sentence, Tester
from bot.domain.risk_kinds import FIRST_CARE, Kind, Level, Risk
from bot.domain.risk_text import Reader
from bot.domain.risk_words import GROUPS, SELF_RULES
from bot.domain.risk_words_colleagues import COLLEAGUE_RULES
from bot.domain.risk_words_despair import DESPAIR_RULES
from bot.domain.risk_words_harm import HARM_GROUPS, HARM_RULES
from bot.domain.risk_words_home import HOME_RULES
from bot.domain.risk_words_languages import LANGUAGE_RULES
from bot.domain.risk_words_means import MEANS_GROUPS, MEANS_RULES
from bot.domain.risk_words_others import OTHER_GROUPS, OTHER_RULES
from bot.domain.risk_words_sayings import CORE_WORDS, ORDINARY_WORDS, SAYINGS

__all__ = ["Kind", "Level", "Risk", "idiom", "screen"]

_GROUPS = {**GROUPS, **MEANS_GROUPS, **OTHER_GROUPS, **HARM_GROUPS}
_RULES: tuple[Rule, ...] = (
    *SELF_RULES,
    *DESPAIR_RULES,
    *MEANS_RULES,
    *OTHER_RULES,
    *HOME_RULES,
    *HARM_RULES,
    *COLLEAGUE_RULES,
    *LANGUAGE_RULES,
)
_SAYINGS = tuple(grammar.compiled(phrase, _GROUPS) for phrase in SAYINGS)

_Case = tuple[Tester, re.Pattern[str]]


def _cases_by_word() -> dict[str, list[_Case]]:
    """Return the phrases under a word each of them needs, so that few are tried on a text."""
    cases: dict[str, list[_Case]] = {}
    for rule in _RULES:
        tester = Tester(rule, _GROUPS)
        for phrase in rule.phrases:
            case = (tester, grammar.compiled(phrase, _GROUPS))
            for word in grammar.keys(phrase, _GROUPS):
                cases.setdefault(word, []).append(case)
    return cases


def _known_words() -> set[str]:
    return {
        word
        for rule in _RULES
        for phrase in (*rule.phrases, *rule.duty, *rule.excuses, *rule.urgent_with)
        for word in grammar.words_of(phrase, _GROUPS)
    }


_CASES = _cases_by_word()
_READER = Reader(_known_words(), CORE_WORDS.split(), ORDINARY_WORDS)


def screen(text: str) -> Risk | None:
    """Return the most urgent risk anywhere in the text, or None.

    Every sentence counts by itself: work in one sentence, or "forget it, im fine" in the next,
    never takes back what another sentence says.
    """
    found: list[Risk] = []
    carried: Person | None = None
    for sentence in _READER.sentences(text):
        found.extend(_risks(sentence, carried))
        carried = grammar.last_noun(list(sentence)) or carried
    return min(found, key=_urgency, default=None)


def idiom(text: str) -> bool:
    """Say whether a light check-in line fits: a dark saying, or somebody who has had enough."""
    if screen(text) is not None:
        return False
    lines = (grammar.joined(sentence) for sentence in _READER.sentences(text))
    return any(saying.search(line) for line in lines for saying in _SAYINGS)


def _urgency(risk: Risk) -> tuple[bool, int]:
    return (risk.level is not Level.IMMEDIATE, FIRST_CARE.index(risk.kind))


def _risks(sentence: Sentence, carried: Person | None) -> list[Risk]:
    line = grammar.joined(sentence)
    tried: set[int] = set()
    found: list[Risk] = []
    for word in dict.fromkeys(sentence):
        for tester, phrase in _CASES.get(word, ()):
            if (case := id(tester) ^ id(phrase)) in tried:
                continue
            tried.add(case)
            places = (tester.risk(line, place, carried) for place in phrase.finditer(line))
            found.extend(risk for risk in places if risk is not None)
    bereaved = any(risk.kind is Kind.BEREAVED for risk in found)
    return [risk for risk in found if not bereaved or risk.kind is not Kind.SOMEONE_ELSE]
