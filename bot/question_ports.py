"""What the questions to the ethics committee need from outside; it knows no person and no chat."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Protocol

from bot.domain.board import Item, Posted
from bot.domain.question import Sealed
from bot.domain.question_release import Held


@dataclass(frozen=True, slots=True, kw_only=True)
class Receipt:
    """What six words stand for. Whoever has the words can read the answer; nobody else can."""

    words: str = field(repr=False)
    tag: str
    """What a question is kept under; it doesn't lead back to the words."""
    private: bytes = field(repr=False)
    """Opens the replies; made from the words each time, and never kept."""
    public: bytes = field(repr=False)
    """What replies are sealed to."""


@dataclass(frozen=True, slots=True)
class Member:
    """One committee member's public key."""

    id: str
    name: str
    key: bytes = field(repr=False)


class Sealing(Protocol):
    """Seals texts so that the committee alone can open them. It never has a private key.

    Every method takes a tenth of a second or less, in which it does nothing else: call it in a
    worker thread.
    """

    def members(self) -> tuple[Member, ...]:
        """Return whom questions are sealed to; none while the committee has given no key."""
        ...

    def word_list(self) -> tuple[str, ...]:
        """Return the 7,776 words that receipts are made of."""
        ...

    def receipt(self, words: str, salt: bytes) -> Receipt:
        """Return what words stand for, whoever typed them and however."""
        ...

    def new_words(self, number: str) -> str:
        """Return the words of a form; the same number always gives the same words."""
        ...

    def seal(self, plain: bytes, *, follow_up: bool = False) -> Sealed:
        """Seal a padded question, or a follow-up, to every member."""
        ...

    def open_reply(self, blob: bytes, private: bytes) -> str:
        """Return the committee's reply.

        Raises:
            QuestionRefused: it was sealed to another key, or changed on the way.
        """
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Arrived:
    """A sealed question, or a follow-up to one, as it is kept until the release."""

    id: str
    """A question's tag, or a follow-up's random id. What has an id that is kept is not new."""
    tag: str
    week: str
    sealed: Sealed
    follow_up: bool = False


class QuestionStore(Protocol):
    """Keeps sealed questions: no person, no chat, no time finer than a week.

    Every method raises `StoreAway` when the store can't be reached.
    """

    async def salt(self) -> bytes:
        """Return the 16 bytes that receipts are made with, the same for ever."""
        ...

    async def keep(self, arrived: Arrived) -> bool:
        """Keep it until the release; False if too much waits already.

        The same id twice is kept once, and as it came first. A follow-up whose question is not
        here, or has too many, is dropped: nobody learns which words are somebody's.
        """
        ...

    async def replies(self, tag: str) -> tuple[bytes, ...]:
        """Return the sealed replies, in order; none for a tag that nobody has."""
        ...


class ReleaseStore(Protocol):
    """Lets what waits through to the committee, as `QuestionStore` raises."""

    async def release(self, this_week: str, kept_since: str, due: Callable[[Held], bool]) -> bool:
        """If it is due, let through all that came before this week, in random order, at once.

        Nothing of it stays where it waited, and no order shows what came first. Each time, due
        or not, what waits is stirred, and answered questions of weeks before `kept_since` are
        erased. Returns whether it was due.
        """
        ...

    async def untold(self) -> bool:
        """Tell whether the committee doesn't know yet that something is ready."""
        ...

    async def told(self) -> None:
        """Remember that it knows."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenQuestion:
    """A question that waits for the committee, as it is exported."""

    tag: str
    week: str
    sealed: Sealed
    replies: int
    """How many it has had."""
    follow_ups: tuple[tuple[str, Sealed], ...]
    """The week of each, and what is sealed; in no order."""


class CommitteeStore(Protocol):
    """What the committee's commands need, as `QuestionStore` raises."""

    async def open_questions(self) -> tuple[OpenQuestion, ...]:
        """Return what waits for an answer, in random order."""
        ...

    async def answer(self, replies: Sequence[tuple[str, bytes]], items: Sequence[Item]) -> int:
        """Keep sealed replies under their tags, and what is proposed for the board, or nothing.

        What is there already is left as it is; a reply to a tag that nobody has is left out.
        Returns how many replies are new.
        """
        ...

    async def board(self) -> tuple[Posted, ...]:
        """Return all of the board, by number."""
        ...

    async def mark(self, posted: Sequence[Posted]) -> None:
        """Remember number, month and state of each."""
        ...


class Mail(Protocol):
    """Sends one plain message to the committee."""

    async def send(self, subject: str, text: str) -> None:
        """Send it, or raise `MailFailed`."""
        ...


class MailFailed(Exception):
    """The message could not be sent now; the text names no address."""
