"""What a text says to the slots of a dialog: a day, an option in other words, a place."""

import re
from collections.abc import Iterable, Iterator
from datetime import datetime

from rapidfuzz import fuzz

from bot.domain.dialog import Accepts, Answer, Dialog, Option, Step
from bot.domain.text import folded
from bot.understanding.dates import read_when
from bot.understanding.spelling import ordinary

ALIKE = 88
"""How alike, of 100, a whole short message has to be to an option's words."""
SHORT = 4
"""Words of a message that is compared as a whole."""
_DENIED = {"not", "no", "never", "wasnt", "isnt", "werent", "didnt", "dont", "without", "nor"}
_BEFORE = 3
"""How many words before an option may deny it."""
_PLACE = re.compile(
    r"\b(?:in|near|outside|at|on(?=\s+(?:the\s+)?[A-Z]))\s+(?P<name>(?:the\s+)?[^\W\d_][\w'’-]*(?:\s+[A-Z][\w'’-]*){0,3})"
)
_NO_PLACE = {
    *("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january"),
    *("february", "march", "april", "may", "june", "july", "august", "september", "october"),
    *("november", "december", "christmas", "pc", "ps", "sgt", "i", "about", "around"),
}  # fmt: skip


def read_slots(dialog: Dialog, text: str, at: datetime) -> dict[str, Answer]:
    """Return what the text says to the dialog's slots, seen from the time `at`."""
    found: dict[str, Answer] = {}
    for step in dialog.steps:
        answer = _read(step, text, at)
        if answer and step.name not in found:
            found[step.name] = answer
    return found


def _read(step: Step, text: str, at: datetime) -> Answer | None:
    if step.accepts in {Accepts.DATE, Accepts.DATE_TIME}:
        when = read_when(text, at, step.period)
        return when.answer(with_time=step.accepts is Accepts.DATE_TIME) if when else None
    if step.accepts is Accepts.SEVERAL:
        return tuple(option.id for option in _named(step.options, text)) or None
    if step.accepts in {Accepts.CHOICE, Accepts.YES_NO}:
        named = _named(step.options, text)
        return named[0].id if len(named) == 1 else None
    return _place(step, text) if step.places else None


def _named(options: Iterable[Option], text: str) -> list[Option]:
    """Return the options that the text names and does not deny, in their order.

    An option counts only where no longer words of another one stand in the same place.
    """
    said = folded(text).split()
    spans = [(at, end, option) for option in options for at, end in _spans(option, said)]
    longest = [
        (at, end, option)
        for at, end, option in spans
        if not any(a <= at and end <= b and b - a > end - at for a, b, _ in spans)
    ]
    ids = {option.id for at, _, option in longest if not _denied(said, at)}
    if not ids and len(said) <= SHORT:
        ids = {option.id for option in options if _alike(option, " ".join(said))}
    return [option for option in options if option.id in ids]


def _spans(option: Option, said: list[str]) -> Iterator[tuple[int, int]]:
    for name in (option.title, *option.said):
        words = folded(name).split()
        for at in range(len(said) - len(words) + 1):
            if words and said[at : at + len(words)] == words:
                yield at, at + len(words)


def _denied(said: list[str], at: int) -> bool:
    before = said[max(0, at - _BEFORE) : at]
    clause = before[max((n for n, word in enumerate(before) if word == "but"), default=-1) + 1 :]
    return not _DENIED.isdisjoint(clause)


def _alike(option: Option, said: str) -> bool:
    names = (option.title, *option.said)
    return len(said) > SHORT and any(fuzz.ratio(folded(n), said) >= ALIKE for n in names)


def _place(step: Step, text: str) -> str | None:
    named = _named(step.options, text)
    places = {folded(place) for place in step.places}
    for found in _PLACE.finditer(text):
        name = found["name"].strip()
        bare = name.split()[-1].casefold()
        strange = name[0].isupper() or not ordinary(bare) or folded(name) in places
        if strange and bare not in _NO_PLACE and len(bare) > 2:
            return name[0].upper() + name[1:]
    return named[0].title if len(named) == 1 else None
