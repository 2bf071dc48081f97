"""A referral: one request to a support team, its states, and what waits to be delivered."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from enum import StrEnum

from bot.domain.dialog import Answers

LETTERS = "CDFGHJKMNPQRTVWXY34679"
"""What references are made of: no signs that look alike (0 O, 1 I L, 2 Z, 5 S, 8 B), and no
vowels, so that none spells a word."""
SIGNS = 8
"""How many of them make a reference: some 55 thousand million."""
REPEAT_WITHIN = timedelta(days=730)
"""An earlier plan of the same person within 24 months makes a repeat."""


class State(StrEnum):
    """Where a referral stands with its team."""

    NEW = "new"
    TAKEN = "taken"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One answer as the team reads it."""

    slot: str
    label: str
    value: str
    sensitive: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Referral:
    """What a finished dialog hands to a team."""

    reference: str
    dialog: str
    title: str
    """The dialog's title when it was made."""
    version: str
    answers: Answers
    lines: tuple[Line, ...]
    contact: str
    """How the person wants to be reached, in their words; empty if they'd rather not say."""
    created: datetime
    erase_after: timedelta
    """How long it is kept after it was closed, or delivered and never taken up."""
    person: str = ""
    """HMAC of the person's directory id under a key of this dialog, for repeats; only where the
    dialog looks for them and the referral is about the sender. Erased with the referral."""
    repeat: bool = False
    """It happened before: the person says so, or an earlier referral was found."""
    tell: str = ""
    """Where to tell the person that it was delivered and taken up; empty if they did not ask."""
    counted: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Answers that feed the counts, by slot."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """One line that somebody in a support team wrote to a referral."""

    at: datetime
    by: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """A referral and what became of it."""

    referral: Referral
    touched: datetime
    """When the last thing happened to it: made, delivered, taken up, noted, closed."""
    state: State = State.NEW
    delivered: datetime | None = None
    """When it had reached all it was meant for; None until then."""
    notes: tuple[Note, ...] = ()

    @property
    def erase_at(self) -> datetime | None:
        """Return when it is to be erased; None as long as somebody has not received it."""
        return self.delivered and self.touched + self.referral.erase_after


def moved(kept: Kept, to: State, at: datetime) -> Kept | None:
    """Return the referral taken up or closed, or None if it can't move there from where it is."""
    way = list(State)
    if way.index(to) <= way.index(kept.state):
        return None
    # Who closes a referral has it, however it came to them.
    delivered = kept.delivered or (at if to is State.CLOSED else None)
    return replace(kept, state=to, touched=at, delivered=delivered)


def counts(referral: Referral) -> tuple[tuple[str, str], ...]:
    """Return the slots and answers to count, each once, and never the person.

    The referral itself counts under an empty slot, a repeat under `flagged as repeat`.
    """
    flagged = (("flagged as repeat", "yes"),) if referral.repeat else ()
    counted = {(slot, one) for slot, answers in referral.counted.items() for one in answers}
    return tuple(sorted({("", ""), *flagged, *counted}))


def reference(numbers: Sequence[int]) -> str:
    """Return the reference that eight random numbers, each below `len(LETTERS)`, make."""
    if len(numbers) != SIGNS:
        raise ValueError(f"a reference is made of {SIGNS} numbers")
    signs = "".join(LETTERS[number] for number in numbers)
    return f"SP-{signs[:4]}-{signs[4:]}"


def tidy_reference(text: str) -> str:
    """Return the reference that stands in a text, in its usual form, or an empty text.

    People drop the dashes and type in small letters.
    """
    signs = "".join(sign for sign in text.upper() if sign.isalnum())
    start = signs.find("SP")
    while start >= 0:
        rest = signs[start + 2 : start + 2 + SIGNS]
        if len(rest) == SIGNS and all(sign in LETTERS for sign in rest):
            return f"SP-{rest[:4]}-{rest[4:]}"
        start = signs.find("SP", start + 1)
    return ""
