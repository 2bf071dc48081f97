"""One guided dialog: its steps in order, each with the condition under which it is asked."""

from calendar import monthrange
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import MAXYEAR, MINYEAR, date, timedelta
from enum import StrEnum
from functools import cached_property

from bot.domain.knowledge import STRICT, Status

NOT_SURE = "not_sure"
RATHER_NOT_SAY = "rather_not_say"
SKIPPED = "skipped"
YES, NO = "yes", "no"
ID = r"[a-z][a-z0-9_]*"
"""How ids of dialogs, steps, slots and options are written."""

Answer = str | tuple[str, ...]
"""What a slot holds: words; an option's id; several ids; `yes` or `no`; a day (`2026-11-21`),
perhaps with a time (`2026-11-21T23:00`) or a part of the day (`2026-11-21 night`); or one of
`not_sure`, `rather_not_say`, `skipped`."""
Answers = Mapping[str, Answer]

DECLINED = {NOT_SURE, RATHER_NOT_SAY, SKIPPED}
"""Answers that say that there is none."""


class Accepts(StrEnum):
    """What a step takes for an answer."""

    TEXT = "text"
    CHOICE = "choice"
    SEVERAL = "several"
    YES_NO = "yes_no"
    DATE = "date"
    DATE_TIME = "date_time"
    CONTACT = "contact"
    """How to reach the person: words, with the name the channel knows as a suggestion."""
    INFO = "info"
    """Nothing: the step only tells something, and the next one follows at once."""
    TIMELINE = "timeline"
    """Nothing: the step works out days from an earlier answer and tells them."""


_TELLS = frozenset({Accepts.INFO, Accepts.TIMELINE})


class Period(StrEnum):
    """Which days a date step takes."""

    ANY = "any"
    PAST = "past"
    """Today or earlier."""
    FUTURE = "future"
    """Today or later."""


@dataclass(frozen=True, slots=True)
class Option:
    """One answer to pick."""

    __pydantic_config__ = STRICT

    id: str
    """Short name for `when` to use: lower-case letters, digits and underscores."""
    title: str
    """What the button says."""
    said: tuple[str, ...] = ()
    """Other words people use for it."""


@dataclass(frozen=True, slots=True)
class KeyDate:
    """One day of a timeline, counted from the day an earlier step asked for."""

    __pydantic_config__ = STRICT

    title: str
    """What the day is, in the chat; for example “Latest day to tell work”."""
    neutral: str
    """The title in the calendar file, which others may see: never what it is about."""
    source: str
    """Where the rule is from, in words."""
    of: str = "day"
    """Count from the `day` itself, or from the `week`: the Sunday its week begins on."""
    months: int = 0
    """Calendar months after; before with a minus. The last day of a shorter month is taken."""
    weeks: int = 0
    """Weeks after; before with a minus."""
    days: int = 0
    """Days on top of the months and weeks."""
    when: Mapping[str, str | tuple[str, ...]] = field(default_factory=dict)
    """Told only if each of these slots has this answer, or one of these."""
    note: str = ""
    """One more sentence, for example that it can be changed."""

    def day(self, start: date) -> date:
        """Return the day, counted from `start`. Raises OverflowError beyond the calendar."""
        if self.of == "week":
            start -= timedelta(days=start.isoweekday() % 7)
        if self.months:
            start = _months_after(start, self.months)
        return start + timedelta(weeks=self.weeks, days=self.days)


def _months_after(day: date, months: int) -> date:
    years, month = divmod(day.month - 1 + months, 12)
    year = day.year + years
    if not MINYEAR <= year <= MAXYEAR:
        raise OverflowError("beyond the calendar")
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One question, or one thing told on the way."""

    __pydantic_config__ = STRICT

    id: str
    """Short name, never changed later: lower-case letters, digits and underscores."""
    prompt: str
    """The question; or, for info and timeline, what is told."""
    accepts: Accepts
    """text, choice, several, yes_no, date, date_time, contact, info or timeline."""
    slot: str = ""
    """The name its answer is kept under, a word that a person can read; the id if left out."""
    why: str = ""
    """Why it is asked, in a short sentence."""
    label: str = ""
    """What the answer is called in the summary and the referral; the prompt if left out."""
    options: tuple[Option, ...] = ()
    """What can be picked; for text, what can be tapped instead of typing."""
    optional: bool = False
    """It can be skipped."""
    rather_not_say: bool = False
    """It can be answered with “rather not say”."""
    not_sure: bool = False
    """It can be answered with “not sure”."""
    when: Mapping[str, str | tuple[str, ...]] = field(default_factory=dict)
    """Asked only if each of these slots has this answer, or one of these."""
    unless: Mapping[str, str | tuple[str, ...]] = field(default_factory=dict)
    """Not asked if one of these slots has this answer, or one of these."""
    period: Period = Period.ANY
    """For a date: any, past or future; today is in all of them."""
    longest: int = 500
    """How many characters of text are taken."""
    example: str = ""
    """Shown when an answer could not be read: for example `last Tuesday about 11pm`."""
    counted: bool = False
    """The answer feeds the counts without persons."""
    sensitive: bool = False
    """The answer never goes into a message unless the route's mailbox is confidential."""
    early: bool = True
    """The answer may be taken from what was said before the question was asked."""
    places: tuple[str, ...] = ()
    """For text that is a place: it may be taken from words like “in Medway”; these names are known
    without a capital letter too."""
    opening: bool = False
    """For text: what the person typed before the dialog began is offered as the answer."""
    at_once: bool = False
    """For info: told as soon as it applies, even if its place in the order is still to come."""
    start: str = ""
    """For a timeline: the slot of the day it counts from."""
    dates: tuple[KeyDate, ...] = ()
    """For a timeline: the days it tells."""
    signposts: tuple[str, ...] = ()
    """For info and timeline: ids of places to turn to, shown with it."""
    entry: str = ""
    """For info and timeline: id of an entry to read on, offered as a button."""
    status: Status | None = None
    """placeholder, as long as the force has not given what stands here; else left out."""

    @property
    def name(self) -> str:
        """Return the name its answer is kept under."""
        return self.slot or self.id

    @property
    def asks(self) -> bool:
        """Tell whether it waits for an answer."""
        return self.accepts not in _TELLS


class Purpose(StrEnum):
    """What a dialog ends in."""

    REFERRAL = "referral"
    GUIDANCE = "guidance"


@dataclass(frozen=True, kw_only=True)
class Dialog:
    """One guided conversation. `version` is the hash of its file."""

    __pydantic_config__ = STRICT

    id: str
    """The name of its file without .yaml."""
    title: str
    """Its name as staff know it."""
    intro: str
    """Said before the first question: what this is, who reads it, how long it takes."""
    who_sees: str
    """Who will see the answers, and who will not. For guidance: that nobody does."""
    steps: tuple[Step, ...]
    """What it asks and tells, in order."""
    purpose: Purpose = Purpose.REFERRAL
    """referral, or guidance: then nothing is passed on."""
    send: str = ""
    """What the last button says it does: “Send to the Nine Point Plan team”. Referrals only."""
    next: str = ""
    """What happens next: said with the summary, and again at the end."""
    keep_days: int = 365
    """How long a delivered and closed referral is kept, in days."""
    repeat: bool = False
    """An earlier referral of the same person within two years is flagged to the team."""
    repeat_slot: str = ""
    """The yes/no slot in which the person says that it happened before."""
    offer: str = ""
    """The button under an answer that begins it: “Start the Nine Point Plan”."""
    owner: str = ""
    """The team that keeps it right."""
    source: str = ""
    """Where the facts were read."""
    as_of: str = ""
    """When the facts were true: a year, a month (2022-10) or a day."""
    review_by: date | None = None
    """The day by which the owner reads it again."""
    status: Status = Status.PLACEHOLDER
    """How sure we are of it."""
    version: str = ""
    """Set by the loader; not a word of the file."""

    @cached_property
    def asking(self) -> tuple[Step, ...]:
        """The steps that wait for an answer."""
        return tuple(step for step in self.steps if step.asks)

    @cached_property
    def slots(self) -> frozenset[str]:
        """The names that answers are kept under."""
        return frozenset(step.name for step in self.asking)

    @cached_property
    def named(self) -> tuple[tuple[Step, str], ...]:
        """Each step, and the name its answer is kept under; empty if it only tells something."""
        return tuple((step, step.name if step.asks else "") for step in self.steps)

    def step(self, step_id: str) -> Step | None:
        """Return the step of that id, if there is one."""
        return next((step for step in self.steps if step.id == step_id), None)


def holds(
    answers: Answers,
    when: Mapping[str, str | tuple[str, ...]],
    still_open: Collection[str] = (),
) -> bool:
    """Tell whether each named slot has one of the wanted answers, or is still open."""
    # A loop, here and below: it runs for each step of each turn, and a generator takes longer.
    for slot, wanted in when.items():
        if slot in still_open:
            continue
        answer = answers.get(slot)
        if answer is None:
            return False
        # Most are one word and one word.
        if answer != wanted and not _among(answer, wanted):
            return False
    return True


def _among(answer: Answer, wanted: str | tuple[str, ...]) -> bool:
    if isinstance(answer, str):
        return answer == wanted if isinstance(wanted, str) else answer in wanted
    return wanted in answer if isinstance(wanted, str) else not set(answer).isdisjoint(wanted)


def may_come(step: Step, answers: Answers, open_slots: Collection[str]) -> bool:
    """Tell whether the step lies on the journey, or could by answers still to come."""
    if step.unless and _excluded(step, answers):
        return False
    return not step.when or holds(answers, step.when, open_slots)


def _excluded(step: Step, answers: Answers) -> bool:
    for slot, unwanted in step.unless.items():
        answer = answers.get(slot)
        if answer is not None and _among(answer, unwanted):
            return True
    return False


Way = tuple[tuple[Step, ...], Answers]
"""The steps that lie on the way, in order, and the answers that count."""


def journey(dialog: Dialog, answers: Answers) -> Way:
    """Return the steps that lie on the way, in order, and the answers that count.

    Worked out afresh each time: an answer to a step that is no longer asked does not count, and
    so can't keep a later step on the way.
    """
    steps: list[Step] = []
    counted: dict[str, Answer] = {}
    for step, name in dialog.named:
        if step.unless and _excluded(step, counted):
            continue
        if step.when and not holds(counted, step.when):
            continue
        steps.append(step)
        if name in answers:
            counted[name] = answers[name]
    return tuple(steps), counted
