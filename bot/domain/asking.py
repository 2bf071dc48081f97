"""What a dialog says: a step asked, a thing told, the answers to check, a timeline."""

import json
from dataclasses import dataclass
from datetime import date

from bot.domain import answers as reading
from bot.domain import dialog_words as words
from bot.domain.dialog import (
    NO,
    YES,
    Accepts,
    Answers,
    Dialog,
    Period,
    Purpose,
    Step,
    Way,
    holds,
    journey,
    may_come,
)
from bot.domain.progress import CHECK, Progress, Said
from bot.domain.turn import Choice, Input, InputKind, Line, Reply

DATES = "dates:"
"""Begins the value of the link to a timeline's calendar file; after it come the neutral titles and
days as JSON, for the application to sign."""

_DECLINE = {
    "not_sure": words.NOT_SURE,
    "rather_not_say": words.RATHER_NOT_SAY,
    "skipped": words.SKIP,
}


@dataclass(frozen=True, slots=True)
class Day:
    """One day of a timeline."""

    title: str
    neutral: str
    """For the calendar file, which others may see."""
    day: date
    source: str
    note: str = ""


def ask(dialog: Dialog, progress: Progress, said: Said, way: Way) -> Reply:
    """Return the question of the waiting step, or the answers to check.

    `way` is the journey of the progress's answers.
    """
    steps, counted = way
    if progress.waiting == CHECK:
        return _check(dialog, way, buttons(dialog, progress, said, way))
    step = next(step for step in steps if step.id == progress.waiting)
    notes = [step.why] if step.why else []
    if _changes(step, progress, counted):
        notes.insert(0, words.YOU_SAID.format(value=reading.shown(step, counted[step.name])))
    if step.opening and progress.opening:
        notes.insert(0, words.YOU_WROTE.format(words=progress.opening[: step.longest]))
    text = step.prompt
    if progress.picked:
        text = words.SO_FAR.format(picked=reading.shown(step, progress.picked))
    return Reply(
        text=text,
        title=dialog.title,
        choices=buttons(dialog, progress, said, way),
        inputs=_inputs(step, progress, said),
        submit=Choice(words.NEXT, f"fill:{step.id}") if _has_form(step) else None,
        notes=tuple(notes),
        progress=_place(dialog, progress, step, counted),
        steering=_steering(dialog, steps, step),
    )


def buttons(dialog: Dialog, progress: Progress, said: Said, way: Way) -> tuple[Choice, ...]:
    """Return the buttons under the question of the waiting step, or under the answers to check."""
    steps, counted = way
    if progress.waiting == CHECK:
        return (Choice(dialog.send, f"send:{dialog.id}"),)
    step = next(step for step in steps if step.id == progress.waiting)
    keep = (Choice(words.KEEP, f"keep:{step.id}"),) if _changes(step, progress, counted) else ()
    return (*_choices(step, progress, said), *keep)


def tell(dialog: Dialog, step: Step, counted: Answers, said: Said) -> Reply:
    """Return what an info step or a timeline tells."""
    contacts = said.contacts.get(step.id, ())
    related = (Choice("Tell me more", f"show:{step.entry}"),) if step.entry else ()
    if step.accepts is Accepts.INFO:
        return Reply(text=step.prompt, contacts=contacts, related=related)
    days = timeline(step, counted)
    lines = tuple(
        Line(
            label=words.DAY_OF.format(title=day.title, source=day.source),
            value=" ".join(part for part in (_long(day.day), day.note) if part),
        )
        for day in days
    )
    pairs = json.dumps([[day.neutral, day.day.isoformat()] for day in days])
    link = Choice(words.DATES_LINK, DATES + pairs) if days else None
    return Reply(text=step.prompt, lines=lines, contacts=contacts, related=related, link=link)


def timeline(step: Step, counted: Answers) -> tuple[Day, ...]:
    """Return the days of a timeline step in their order; none if its start is not known."""
    start = counted.get(step.start, "")
    try:
        first = date.fromisoformat(start[:10] if isinstance(start, str) else "")
        days = [
            Day(key.title, key.neutral, key.day(first), key.source, key.note)
            for key in step.dates
            if holds(counted, key.when)
        ]
    except (ValueError, OverflowError):
        return ()
    return tuple(sorted(days, key=lambda day: day.day))


def untold(steps: tuple[Step, ...], progress: Progress, upto: str) -> tuple[Step, ...]:
    """Return the steps that only tell something, were not told yet, and whose time has come."""
    before = True
    found = []
    for step in steps:
        before = before and step.id != upto
        if (before or step.at_once) and not step.asks and step.id not in progress.told:
            found.append(step)
    return tuple(found)


def changeable(dialog: Dialog, progress: Progress) -> Reply:
    """Return the answers so far, each with a button to change it."""
    steps, counted = journey(dialog, progress.answers)
    lines = _lines(steps, counted)
    text = words.WHICH_CHANGE if lines else words.NOTHING_YET
    return Reply(text=text, lines=lines)


def lines(dialog: Dialog, answers: Answers) -> tuple[tuple[Step, str], ...]:
    """Return the steps answered on the journey, in order, each with its answer in words."""
    steps, counted = journey(dialog, answers)
    return tuple(
        (step, reading.shown(step, counted[step.name])) for step in steps if step.name in counted
    )


def _check(dialog: Dialog, way: Way, choices: tuple[Choice, ...]) -> Reply:
    return Reply(
        title=words.CHECK_TITLE,
        text=words.CHECK_TEXT,
        lines=_lines(*way),
        choices=choices,
        notes=(dialog.who_sees, dialog.next),
        steering=(
            Choice(words.BACK, f"back:{CHECK}"),
            Choice(words.STOP, f"stop:{dialog.id}"),
        ),
    )


def _lines(steps: tuple[Step, ...], counted: Answers) -> tuple[Line, ...]:
    return tuple(
        Line(
            label=step.label or step.prompt,
            value=reading.shown(step, counted[step.name]),
            change=Choice(words.CHANGE, f"change:{step.id}"),
        )
        for step in steps
        if step.asks and step.name in counted
    )


def _choices(step: Step, progress: Progress, said: Said) -> tuple[Choice, ...]:
    start = f"answer:{step.id}:"
    found = [
        Choice(option.title, start + option.id)
        for option in step.options
        if option.id not in progress.picked
    ]
    if step.accepts is Accepts.YES_NO:
        found = [Choice(words.YES, start + YES), Choice(words.NO, start + NO)]
    if step.accepts in {Accepts.DATE, Accepts.DATE_TIME} and step.period is Period.PAST:
        found = [
            Choice(words.TODAY, start + reading.TODAY),
            Choice(words.YESTERDAY, start + reading.YESTERDAY),
        ]
    if step.accepts is Accepts.CONTACT and said.name:
        found.insert(0, Choice(words.USE_NAME.format(name=said.name), start + reading.USE_NAME))
    if step.opening and progress.opening:
        found.insert(0, Choice(words.USE_OPENING, start + reading.USE_OPENING))
    if progress.picked:
        return (*found, Choice(words.THATS_ALL, start + reading.THATS_ALL))
    declines = (Choice(_DECLINE[way], start + way) for way in reading.declines(step))
    return (*found, *declines)


def _changes(step: Step, progress: Progress, counted: Answers) -> bool:
    return step.id == progress.changing and step.name in counted


def _has_form(step: Step) -> bool:
    return step.accepts not in {Accepts.CHOICE, Accepts.YES_NO}


def _inputs(step: Step, progress: Progress, said: Said) -> tuple[Input, ...]:
    if not _has_form(step):
        return ()
    kinds = {
        Accepts.SEVERAL: InputKind.SEVERAL,
        Accepts.DATE: InputKind.DATE,
        Accepts.DATE_TIME: InputKind.DATE_TIME,
        Accepts.CONTACT: InputKind.TEXT,
    }
    given = progress.answers.get(step.name, "") if step.id == progress.changing else ""
    value = given if isinstance(given, str) else ",".join(given)
    if reading.is_declined(value):
        value = ""
    if step.accepts is Accepts.SEVERAL and progress.picked:
        value = ",".join(progress.picked)
    if not value and step.accepts is Accepts.CONTACT:
        value = said.name
    if not value and step.opening:
        value = progress.opening[: step.longest]
    several = step.accepts is Accepts.SEVERAL
    return (
        Input(
            name=step.name,
            kind=kinds.get(step.accepts, InputKind.LONG_TEXT),
            label=step.label or step.prompt,
            choices=tuple(Choice(o.title, o.id) for o in step.options) if several else (),
            value=value,
            longest=step.longest,
        ),
    )


def _place(dialog: Dialog, progress: Progress, step: Step, counted: Answers) -> str:
    """Return how far it is; steps that may still come are counted, so it never moves away."""
    still_open = dialog.slots.difference(counted)
    coming = [
        one.id
        for one in dialog.asking
        if not (one.when or one.unless) or may_come(one, counted, still_open)
    ]
    at, of = coming.index(step.id) + 1, len(coming)
    return words.PROGRESS.format(at=at, of=of)


def _steering(dialog: Dialog, steps: tuple[Step, ...], step: Step) -> tuple[Choice, ...]:
    first = next((one for one in steps if one.asks), step)
    back = (Choice(words.BACK, f"back:{step.id}"),) if first.id != step.id else ()
    sees = Choice(words.WHO_SEES, f"who_sees:{dialog.id}")
    who = (sees,) if dialog.purpose is Purpose.REFERRAL else ()
    return (*back, *who, Choice(words.STOP, f"stop:{dialog.id}"))


def _long(day: date) -> str:
    return f"{day:%A} {day.day} {day:%B %Y}."
