"""What the values of a dialog must be like beyond their shape, so that nobody gets stuck."""

from collections.abc import Iterator, Mapping
from dataclasses import fields

from bot.content.rules import Rule, a_day, a_time, at_most, filled, named_twice, short, texts
from bot.content.rules import well_formed as an_id
from bot.content.source import Node, plain
from bot.domain.dialog import DECLINED, Accepts, Purpose, Step
from bot.domain.errors import Problem
from bot.domain.progress import CHECK
from bot.domain.text import folded
from bot.domain.turn import NOT_FIELDS

STEPS = 40
"""Steps of a dialog."""
OPTIONS = (2, 12)
"""Options of a step that is answered by picking, from and to."""
DATES = 30
"""Days of a timeline."""
PROMPT = 60
"""Words of a prompt."""
INTRO = 90
"""Words of the intro, of who sees it and of what happens next."""
WHY = 30
"""Words that say why it is asked."""
LONGEST = 4000
"""Characters of an answer, at most."""
KEEP_DAYS = 3650
"""Days a referral is kept, at most."""
RESERVED = frozenset(DECLINED)
"""Words that mean an answer everywhere. An option may be called yes or no."""
REQUIRED = ("offer", "owner", "source", "as_of", "review_by", "status")

_ASKS = frozenset({f.name for f in fields(Step)}) - {
    *("options", "longest", "opening", "places", "counted", "period"),
    *("signposts", "entry", "at_once", "status", "start", "dates"),
}
_TELLS = frozenset({"id", "prompt", "accepts", "when", "unless", "signposts", "entry"})
WORDS: Mapping[str, frozenset[str]] = {
    Accepts.TEXT: _ASKS | {"options", "longest", "opening", "places"},
    Accepts.CHOICE: _ASKS | {"options", "counted"},
    Accepts.SEVERAL: _ASKS | {"options", "counted"},
    Accepts.YES_NO: _ASKS | {"counted"},
    Accepts.DATE: _ASKS | {"period"},
    Accepts.DATE_TIME: _ASKS | {"period"},
    Accepts.CONTACT: _ASKS | {"longest"},
    Accepts.INFO: _TELLS | {"at_once", "status"},
    Accepts.TIMELINE: _TELLS | {"start", "dates"},
}
"""Which words may stand in a step of each kind."""
_STEP_WORDS = frozenset(f.name for f in fields(Step))
_PICKED = (Accepts.CHOICE, Accepts.SEVERAL)
_TYPED = (Accepts.TEXT, Accepts.CONTACT, Accepts.DATE, Accepts.DATE_TIME)


def is_on(step: Node, word: str) -> bool:
    """Tell whether a word of truth is switched on, as the shape reads it."""
    return step.at(word).text.lower() in {"true", "yes", "on", "y", "t", "1"}


def kind_of(step: Node) -> str:
    """Return what the step accepts; empty if that is not known."""
    kind = step.at("accepts").text
    return kind if kind in WORDS else ""


def value_problems(dialog_id: str, dialog: Node) -> Iterator[Problem]:
    """Yield what is wrong with the values of one dialog, its steps included."""
    yield from texts(dialog, _DIALOG)
    yield from _head(dialog_id, dialog)
    yield from _purpose(dialog)
    yield from _number(dialog.at("keep_days"), 1, KEEP_DAYS)
    steps = dialog.at("steps").items
    if isinstance(dialog.at("steps").tree, list) and not 1 <= len(steps) <= STEPS:
        yield dialog.at("steps").problem(f"has {len(steps)} steps: write 1 to {STEPS}")
    for step in steps:
        yield from _step(step)


def _head(dialog_id: str, dialog: Node) -> Iterator[Problem]:
    name = dialog.at("id")
    if name.text and name.text != dialog_id:
        yield name.problem(
            f"“{plain(name.text)}” is not the name of this file: write {plain(dialog_id)}, "
            "or rename the file"
        )
    if dialog.has("version"):
        yield dialog.key_problem("is worked out by the bot: take the line out", ("version",))
    for word in REQUIRED:
        if not dialog.has(word):
            yield dialog.at(word).problem(f"is missing: add a line “{word}: …”")


def _purpose(dialog: Node) -> Iterator[Problem]:
    contacts = [s for s in dialog.at("steps").items if kind_of(s) == Accepts.CONTACT]
    if dialog.at("purpose").text == Purpose.GUIDANCE:
        yield from _guidance(dialog, contacts)
        return
    for word in ("send", "next"):
        if not dialog.has(word):
            yield dialog.at(word).problem(f"is missing: a referral needs “{word}: …”")
    if not contacts:
        yield dialog.at("steps").problem(
            "no step asks how to reach the person: add one with “accepts: contact”"
        )
    for step in contacts[1:]:
        yield step.at("accepts").problem("is the second contact step: keep one of the two")


def _guidance(dialog: Node, contacts: list[Node]) -> Iterator[Problem]:
    for word in ("send", "repeat", "repeat_slot"):
        if dialog.has(word):
            yield dialog.key_problem("guidance sends nothing: take the line out", (word,))
    for step in contacts:
        yield step.at("accepts").problem(
            "guidance passes nothing on: take the step out, or write “purpose: referral”"
        )


def _step(step: Node) -> Iterator[Problem]:
    yield from texts(step, _STEP)
    if step.at("id").text == CHECK:
        yield step.at("id").problem(f"“{CHECK}” means the summary: choose another id")
    slot = step.at("slot" if step.has("slot") else "id")
    if slot.text in NOT_FIELDS:
        yield slot.problem(
            f"“{slot.text}” is what buttons and Teams call their own data, and the answer would "
            f"be lost: write another name, for example slot: {slot.text}_answer"
        )
    yield from _number(step.at("longest"), 1, LONGEST)
    yield from named_twice(step.at("signposts"))
    yield from _options(step)
    kind = kind_of(step)
    if not kind:
        return
    yield from _unfit(step, kind)
    if kind in {Accepts.INFO, Accepts.TIMELINE}:
        yield from _dates(step, kind)
    elif not step.at("why").text.strip():
        yield step.at("why").problem("is missing: each question says why it is asked")
    if kind in _TYPED and not _by_button(step):
        yield step.problem(
            "can't be answered with a button: add options, or one of "
            "optional, not_sure, rather_not_say with true",
            ("accepts",),
        )


def _unfit(step: Node, kind: str) -> Iterator[Problem]:
    given = step.tree if isinstance(step.tree, dict) else {}
    for word in given:
        if word in _STEP_WORDS - WORDS[kind]:
            yield step.key_problem(
                f"is not for a step of this kind ({kind}): take it out", (word,)
            )


def _by_button(step: Node) -> bool:
    flags = ("optional", "rather_not_say", "not_sure")
    return bool(step.at("options").items) or any(is_on(step, flag) for flag in flags)


def _options(step: Node) -> Iterator[Problem]:
    options, kind = step.at("options"), kind_of(step)
    least, most = OPTIONS
    if kind in _PICKED and not least <= len(options.items) <= most:
        yield options.problem(f"has {len(options.items)} to pick from: write {least} to {most}")
    elif len(options.items) > most:
        yield options.problem(f"has {len(options.items)} options: write at most {most}")
    ids: set[str] = set()
    titles: set[str] = set()
    for option in options.items:
        yield from texts(option, _OPTION)
        name, title = option.at("id"), option.at("title")
        if name.text in RESERVED:
            yield name.problem(f"“{name.text}” means an answer everywhere: choose another id")
        if name.text and name.text in ids:
            yield name.problem(f"another option of this step is “{plain(name.text)}” too")
        if folded(title.text) in titles:
            yield title.problem("another option of this step has this title")
        ids.add(name.text)
        titles.update(filter(None, [folded(title.text)]))


def _dates(step: Node, kind: str) -> Iterator[Problem]:
    dates = step.at("dates")
    if kind == Accepts.TIMELINE and not 1 <= len(dates.items) <= DATES:
        yield dates.problem(f"has {len(dates.items)} days: write 1 to {DATES}")
    if kind == Accepts.TIMELINE and not step.has("start"):
        yield step.at("start").problem("is missing: write the slot of an earlier date step")
    for day in dates.items:
        yield from texts(day, _KEY_DATE)
        yield from _number(day.at("months"), -120, 120)
        yield from _number(day.at("weeks"), -520, 520)
        yield from _number(day.at("days"), -3650, 3650)


def _number(value: Node, least: int, most: int) -> Iterator[Problem]:
    try:
        number = int(value.text or least)
    except ValueError:
        return  # Told by the shape.
    if not least <= number <= most:
        yield value.problem(f"is {plain(value.text)}: write a number from {least} to {most}")


def _words(most: int) -> Rule:
    return lambda text: filled(text) or at_most(most)(text)


def _of(text: str) -> str:
    return "" if text in {"day", "week"} else "write day or week"


_DIALOG: Mapping[str, Rule] = {
    "id": an_id,
    "title": short,
    "intro": _words(INTRO),
    "who_sees": _words(INTRO),
    "next": _words(INTRO),
    "send": short,
    "offer": short,
    "owner": filled,
    "source": filled,
    "as_of": a_time,
    "review_by": a_day,
}
_STEP: Mapping[str, Rule] = {
    "id": an_id,
    "slot": an_id,
    "prompt": _words(PROMPT),
    "why": _words(WHY),
    "label": short,
    "example": short,
    "places": filled,
}
_OPTION: Mapping[str, Rule] = {"id": an_id, "title": short, "said": filled}
_KEY_DATE: Mapping[str, Rule] = {
    "title": short,
    "neutral": short,
    "source": filled,
    "note": at_most(PROMPT),
    "of": _of,
}
