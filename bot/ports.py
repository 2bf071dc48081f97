"""What the application needs from outside, in its own words."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Protocol, runtime_checkable

from bot.domain.conversation import Conversation
from bot.domain.dialog import Answer, Dialog
from bot.domain.errors import StoreAway as StoreAway
from bot.domain.explanation import Explanation
from bot.domain.knowledge import Knowledge
from bot.domain.letter import Letter, Purpose
from bot.domain.match import Ranking
from bot.domain.referral import Kept, Note, Referral, State
from bot.domain.risk import Opinion
from bot.domain.turn import Reply

SENDING = timedelta(seconds=30)
"""How long whoever holds unsent replies may take to send them."""


class Matcher(Protocol):
    """Finds which entry a line means. Built from one `Knowledge`; safe in several threads."""

    def rank(self, text: str) -> Ranking:
        """Return the best matches (at least three if there are so many entries), best first."""
        ...


@runtime_checkable
class Explains(Protocol):
    """A matcher that can say why."""

    def explain(self, text: str) -> Explanation:
        """Return what was read in the line and what it was weighed against."""
        ...


def no_opinion(_: str) -> None:
    """Leave risk to the rules alone."""


Reads = Callable[[Dialog, str, datetime], Mapping[str, Answer]]
"""Reads days, times and options in a text, as people say them, seen from a time; returns what the
text says to the dialog's slots. Safe in several threads."""


def reads_nothing(_dialog: Dialog, _text: str, _at: datetime) -> Mapping[str, Answer]:
    """Leave days to forms and options to their own words."""
    return {}


@dataclass(frozen=True, slots=True)
class Library:
    """One knowledge and its dialogs, with what reads for them; a reload swaps all at once."""

    knowledge: Knowledge
    matcher: Matcher
    opinion: Callable[[str], Opinion | None] = no_opinion
    """The second opinion on risk, where the rules are silent or only ask."""
    dialogs: Mapping[str, Dialog] = field(default_factory=dict)
    reads: Reads = reads_nothing


class Shelf(Protocol):
    """Holds the library in use."""

    def library(self) -> Library:
        """Return the library in use now; a turn keeps the one it began with."""
        ...


class Commit(StrEnum):
    """How saving a turn went."""

    WRITTEN = "written"
    SEEN = "seen"
    """This turn was answered before; `TurnStore.unsent` has what still has to go out."""
    CONFLICT = "conflict"
    """Another turn of the same chat was saved meanwhile: load again and decide again."""


@dataclass(frozen=True, slots=True)
class Loaded:
    """A chat's memory and the version it was read at; version 0 is a new chat."""

    conversation: Conversation
    version: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Answered:
    """One answered turn, to be saved in one transaction."""

    turn: str
    """Key of the turn."""
    earlier_turn: str
    """The same turn under yesterday's key, so that midnight parts no redelivery."""
    chat: str
    """Key of the chat."""
    version: int
    """The version the decision was made on."""
    conversation: Conversation
    replies: tuple[Reply, ...]
    at: datetime
    durable: bool
    """False: no need to wait for the disk; after a crash a question may be answered twice."""
    referrals: tuple[Referral, ...] = ()
    """Saved together with what has to be delivered of them; such a turn must be durable."""


class TurnStore(Protocol):
    """Remembers chats and answered turns. Keys are HMACs: the store never sees an id of Teams.

    Every method raises `StoreAway` when the store can't be reached.
    """

    async def load(self, chat: str) -> Loaded:
        """Return the chat's memory, or an empty one at version 0."""
        ...

    async def commit(self, answered: Answered) -> Commit:
        """Save turn, memory and unsent replies in one transaction, or nothing."""
        ...

    async def unsent(self, turn: str, earlier_turn: str, at: datetime) -> tuple[Reply, ...]:
        """Take over the replies of a seen turn that were saved and never marked as sent.

        Whoever commits or takes them over has `SENDING` to send them; until then this returns
        nothing, so that two processes never send the same replies at the same time.
        """
        ...

    async def sent(self, turn: str, earlier_turn: str) -> None:
        """Mark the replies of a turn as sent, and drop them."""
        ...

    async def forget(self, chat: str) -> None:
        """Erase all that is kept about the chat."""
        ...

    async def tidy(self, now: datetime) -> None:
        """Erase chats silent for longer than they are kept, and turns older than a day.

        Of a chat with an unfinished dialog, that one was erased is kept a little longer.
        """
        ...


class Send(Protocol):
    """Delivers replies to the person; a channel hands one in with each turn."""

    async def __call__(self, replies: Sequence[Reply]) -> None:
        """Deliver all of them in order, or raise."""
        ...


class ReferralStore(Protocol):
    """Keeps referrals for their teams. Every method raises `StoreAway` as `TurnStore` does."""

    async def find(self, reference: str) -> Kept | None:
        """Return the referral, or None if there is none of that reference."""
        ...

    async def listed(self, *states: State) -> tuple[Kept, ...]:
        """Return all referrals in these states, the oldest first; in any state if none is named.

        A referral whose seal can't be opened is left out and logged.
        """
        ...

    async def move(self, reference: str, to: State, at: datetime) -> Kept | None:
        """Take up or close. Return the referral as it is now, or None if it can't move there.

        In the same transaction a message to the person is put into the outbox if they asked for
        it. Who closes a referral has it: what was still to be delivered is settled.
        """
        ...

    async def note(self, reference: str, note: Note) -> Kept | None:
        """Add a note. Return the referral as it is now, or None if there is none."""
        ...

    async def counts(self) -> Mapping[tuple[str, str, str, str], int]:
        """Return how many referrals there were by month (`2026-11`), dialog, slot and answer."""
        ...

    async def erase_due(self, at: datetime) -> int:
        """Erase what was kept long enough and return how many; never what is undelivered."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Due:
    """One message leased to a worker."""

    id: int
    key: str
    """The same for every try."""
    purpose: Purpose
    route: str
    tries: int
    """How often it was leased, this time counted: the guard of the lease."""
    kept: Kept
    gave_up: str = ""
    """The route that was given up for this one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiting:
    """One message that has not arrived, as the operator sees it."""

    id: int
    reference: str
    purpose: Purpose
    route: str
    tries: int
    due: datetime
    dead: bool
    """Nobody tries it any more, until it is told to."""
    reason: str
    """The fixed sentence of the last failure; empty before the first."""
    gave_up: str = ""


class OutboxStore(Protocol):
    """Messages saved and not yet delivered. Every method raises `StoreAway` as `TurnStore` does.

    Of several workers one has a message at a time, until its lease ends. What a worker says
    after its lease was given to another is not listened to, except that it was delivered.
    """

    async def due(self, at: datetime, most: int) -> tuple[Due, ...]:
        """Lease messages that are due, the longest waiting first."""
        ...

    async def done(self, due: Due, at: datetime) -> None:
        """Mark as delivered. After the last for a team, the person is told if they asked."""
        ...

    async def later(self, due: Due, at: datetime, reason: str, *, tried: bool = True) -> None:
        """Wait until `at`; not tried: it does not count as a try."""
        ...

    async def dead(
        self, due: Due, at: datetime, reason: str, *, fallback: str = "", alarm: str = ""
    ) -> None:
        """Give the route up: go on by the fallback, or lie dead; tell the operator by `alarm`."""
        ...

    async def waiting(self) -> tuple[Waiting, ...]:
        """Return what has not arrived, dead or not, the oldest first."""
        ...

    async def retry(self, at: datetime, route: str = "") -> int:
        """Make all dead messages due again, by `route` if one is named; return how many."""
        ...


class Later(Exception):
    """Not delivered, but it may work later. The message is a fixed sentence: it names nobody."""


class Never(Exception):
    """Not delivered, and trying again won't help. The message is a fixed sentence."""


class Notifier(Protocol):
    """Sends letters by one route."""

    async def deliver(self, letter: Letter) -> None:
        """Deliver once, or raise `Later` or `Never`. A repeat carries the same key."""
        ...


class Tell(Protocol):
    """Says something to a person outside a turn; each channel makes one for its addresses."""

    async def __call__(self, address: str, reply: Reply) -> None:
        """Say it to the `Turn.address` of an earlier turn, or raise `Later` or `Never`."""
        ...
