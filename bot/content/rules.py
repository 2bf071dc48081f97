"""What a value must look like beyond its shape: lengths, forms, and what goes with what."""

import re
from collections.abc import Callable, Iterator, Mapping
from datetime import date

from bot.content.shape import NO_DATE, not_one_text
from bot.content.source import Node, plain
from bot.domain.errors import Problem
from bot.domain.hours import HoursUnreadable, read_hours
from bot.domain.knowledge import EntryKind, SignpostKind, Status
from bot.domain.text import folded

TITLE = 60
"""Characters of a title: it is the text of a button."""
SUMMARY = 60
"""Words of a summary."""
MORE = 150
"""Words behind “More”."""
UTTERANCE = (2, 600)
"""Characters of an utterance, from and to."""
UTTERANCES = 10
"""Utterances an entry has at least, those of its own file included."""
NOT_GIVEN = "TO BE ADDED BY FORCE"
"""The value of a place that the force has given no contact for."""

ID = r"[a-z][a-z0-9_]{1,59}"
AS_OF = r"[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?"
PHRASE = r"[^\W_]+(?:['’ ][^\W_]+){0,4}"
DAY = r"[0-9]{4}-[0-9]{2}-[0-9]{2}"

Rule = Callable[[str], str]
"""From a text to what is wrong with it; empty when it is right."""


def entry_problems(entry: Node) -> Iterator[Problem]:
    """Yield what is wrong with the values of one entry."""
    if not isinstance(entry.tree, dict):
        return
    yield from texts(entry, _ENTRY)
    kind = entry.at("kind").text or EntryKind.TOPIC
    if kind == EntryKind.CONTROL and not entry.has("does"):
        yield entry.at("does").problem("is missing: a control entry needs “does: …”")
    if kind != EntryKind.CONTROL and entry.has("does"):
        yield entry.at("does").problem("is for control entries only: take the line out")
    ways = entry.at("ways").items
    nowhere = not entry.has("signposts") or entry.at("signposts").tree == []
    if kind == EntryKind.TOPIC and nowhere and not ways:
        yield entry.at("signposts").problem("a topic needs at least one place to turn to")
    for way in ways:
        yield from texts(way, _WAY)
    for name in ("signposts", "see_also"):
        yield from named_twice(entry.at(name))


def signpost_problems(signpost: Node) -> Iterator[Problem]:
    """Yield what is wrong with the values of one signpost."""
    yield from texts(signpost, _SIGNPOST)
    status, value = signpost.at("status").text, signpost.at("value")
    if status == Status.VERIFIED and not signpost.has("verified_on"):
        yield signpost.at("verified_on").problem(
            "is missing: public_verified needs the day somebody checked it"
        )
    if status == Status.PLACEHOLDER:
        if value.text and value.text != NOT_GIVEN:
            yield value.problem(f"must be {NOT_GIVEN} while the status is placeholder")
    elif value.text == NOT_GIVEN:
        yield value.problem("needs status: placeholder as long as there is no contact")
    elif value.text and (wrong := _form(signpost.at("kind").text, value.text)):
        yield value.problem(wrong)


def synonym_problems(synonym: Node) -> Iterator[Problem]:
    """Yield what is wrong with the values of one synonym."""
    yield from texts(synonym, _SYNONYM)
    if synonym.at("also").tree == []:
        yield synonym.at("also").problem("is empty: write what staff say, or take the item out")


def menu_problems(menu: Node) -> Iterator[Problem]:
    """Yield what is wrong with the values of the menu."""
    yield from texts(menu, _MENU)
    titles: set[str] = set()
    for section in menu.at("sections").items:
        yield from texts(section, _SECTION)
        yield from named_twice(section.at("entries"))
        title = section.at("title")
        if title.text and folded(title.text) in titles:
            yield title.problem("another section has this title: change one of the two")
        titles.add(folded(title.text))
    yield from named_twice(menu.at("when_nothing_fits"))


def utterance_problems(utterance: Node) -> Iterator[Problem]:
    """Yield what is wrong with an utterance of a file of its own."""
    if not isinstance(utterance.tree, str):
        yield utterance.problem(not_one_text(utterance.tree))
    elif wrong := _utterance(utterance.text):
        yield utterance.problem(wrong)


def texts(node: Node, rules: Mapping[str, Rule]) -> Iterator[Problem]:
    """Hold each text the node has to its rule; other shapes are told elsewhere."""
    for name, rule in rules.items():
        value = node.at(name)
        for text in value.items if name in _LISTS else (value,) * node.has(name):
            if isinstance(text.tree, str) and (wrong := rule(text.tree)):
                yield text.problem(wrong)


def named_twice(names: Node) -> Iterator[Problem]:
    """Yield a problem for each name that stands twice in a list."""
    seen: set[str] = set()
    for name in names.items:
        if name.text and name.text in seen:
            yield name.problem(f"names “{plain(name.text)}” twice: keep one of the two")
        seen.add(name.text)


def well_formed(text: str) -> str:
    """Hold an id to its form."""
    if re.fullmatch(ID, text):
        return ""
    return (
        "must be 2 to 60 lower-case letters, digits and underscores, the first one a letter: "
        "for example nine_point_plan"
    )


def filled(text: str) -> str:
    """Hold a text to holding something."""
    return "" if text.strip() else "is empty: fill it in"


def short(text: str) -> str:
    """Hold a title to the length of a button."""
    if len(text) > TITLE:
        return f"has {len(text)} characters: shorten it to {TITLE}"
    return filled(text)


def at_most(words: int) -> Rule:
    """Return the rule for a text of so many words."""

    def rule(text: str) -> str:
        found = len(text.split())
        return f"has {found} words: shorten it to {words}" if found > words else ""

    return rule


def _summary(text: str) -> str:
    return filled(text) or at_most(SUMMARY)(text)


def _phrase(text: str) -> str:
    if re.fullmatch(PHRASE, text):
        return ""
    return "must be 1 to 5 words of letters and digits, for example light duties"


def _utterance(text: str) -> str:
    shortest, longest = UTTERANCE
    if not text.strip():
        return filled(text)
    if not shortest <= len(text) <= longest:
        return f"has {len(text)} characters: an utterance has {shortest} to {longest}"
    return ""


def a_day(text: str) -> str:
    """Hold a text to being a day that exists."""
    return "" if re.fullmatch(DAY, text) and _exists(text) else NO_DATE


def a_time(text: str) -> str:
    """Hold a text to being a year, a month or a day."""
    if re.fullmatch(AS_OF, text) and _exists((text + "-01-01")[:10]):
        return ""
    return "is not a year, month or day: write for example 2022, 2022-10 or 2022-10-31"


def _exists(day: str) -> bool:
    try:
        date.fromisoformat(day)
    except ValueError:
        return False
    return True


def _hours(text: str) -> str:
    try:
        read_hours(text)
    except HoursUnreadable as error:
        return str(error)
    return ""


_LISTS = {"utterances", "also_known_as", "examples", "also", "said", "places"}
"""Where the rule is for each item."""
_ENTRY: Mapping[str, Rule] = {
    "id": well_formed,
    "title": short,
    "summary": _summary,
    "utterances": _utterance,
    "owner": filled,
    "source": filled,
    "as_of": a_time,
    "review_by": a_day,
    "more": at_most(MORE),
    "also_known_as": filled,
}
_WAY: Mapping[str, Rule] = {"title": short, "to": filled}
_SIGNPOST: Mapping[str, Rule] = {
    "id": well_formed,
    "name": short,
    "what": filled,
    "value": filled,
    "hours": _hours,
    "verified_on": a_day,
}
_SYNONYM: Mapping[str, Rule] = {"say": _phrase, "also": _phrase}
_MENU: Mapping[str, Rule] = {"examples": _utterance}
_SECTION: Mapping[str, Rule] = {"title": short}

_FORMS: Mapping[str, tuple[str, str]] = {
    SignpostKind.PHONE: (
        r"\+?[0-9][0-9 ]{1,18}[0-9]",
        "is not a phone number: write digits and spaces only, for example 0300 123 1100",
    ),
    SignpostKind.TEXT: (
        r"\S[^\n]{0,40}? to [0-9][0-9 ]{1,18}[0-9]",
        "is not a word and a number: write for example SHOUT to 85258",
    ),
    SignpostKind.EMAIL: (
        r"[^@\s<>\",;]{1,64}@[A-Za-z0-9.-]{1,200}\.[A-Za-z]{2,24}",
        "is not an e-mail address: write for example team@force.police.uk",
    ),
    SignpostKind.WEB: (
        r"https://[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)*(:[0-9]+)?([/?#][^\s<>\"]*)?",
        "is not a secure web address: write it whole, beginning with https://",
    ),
}


def _form(kind: str, value: str) -> str:
    pattern, wrong = _FORMS.get(kind, (".*", ""))
    return "" if re.fullmatch(pattern, value, re.DOTALL) else wrong
