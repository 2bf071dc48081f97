"""What the application needs from outside, in its own words."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Protocol, runtime_checkable

from bot.domain.conversation import Conversation
from bot.domain.explanation import Explanation
from bot.domain.knowledge import Knowledge
from bot.domain.match import Ranking
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


@dataclass(frozen=True, slots=True)
class Library:
    """One knowledge with the matcher built from it; a reload swaps both in one step."""

    knowledge: Knowledge
    matcher: Matcher
    opinion: Callable[[str], Opinion | None] = no_opinion
    """The second opinion on risk, where the rules are silent or only ask."""


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


class StoreAway(Exception):
    """The store can't be reached or can't write now; its message names no value."""


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
        """Erase chats silent for longer than they are kept, and turns older than a day."""
        ...


class Send(Protocol):
    """Delivers replies to the person; a channel hands one in with each turn."""

    async def __call__(self, replies: Sequence[Reply]) -> None:
        """Deliver all of them in order, or raise."""
        ...
