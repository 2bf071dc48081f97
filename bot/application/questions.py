"""Ethics questions: taken, sealed at once, and answered under a receipt.

Nothing here knows who asks. Channels hand in what was typed, and keep nothing of it themselves.
"""

import asyncio
import contextlib
import re
import secrets
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum
from hashlib import sha256

from bot.domain.errors import StoreAway
from bot.domain.question import (
    BLOCKS,
    LONGEST,
    Came,
    Question,
    QuestionRefused,
    Sealed,
    TooLong,
    note,
    spelled,
)
from bot.domain.question_release import week
from bot.domain.question_signs import Marked, Signs, alarms, marks
from bot.domain.text import clean
from bot.question_ports import Arrived, Member, QuestionStore, Receipt, Sealing

Clock = Callable[[], datetime]

QUESTIONS = (20, 6.0)
"""So many questions and follow-ups at once, then one in so many seconds, of everybody together:
a limit for each person would have to know who asks."""
LOOK_UPS = (60, 0.5)
"""The same for receipts."""
SEALING = 2
"""Receipts worked out at the same time: each takes 32 MB for a tenth of a second."""

_NUMBER = re.compile(r"[0-9a-f]{32}")


class Outcome(StrEnum):
    """How handing something in went."""

    TAKEN = "taken"
    CLOSED = "closed"
    """The committee has given no key yet: name the other routes."""
    STALE = "stale"
    """A browser sealed it to other keys than today's: let it fetch the keys and seal again."""
    EMPTY = "empty"
    TOO_LONG = "too_long"
    REFUSED = "refused"
    """Not what our form sends."""
    BUSY = "busy"
    """Too many at once, or too much waits: try again later. Nothing was taken."""
    AWAY = "away"
    """The store can't be reached: try again later. Nothing was taken."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Taken:
    """What the person is told in the form's answer, and never in a chat."""

    outcome: Outcome
    words: str = field(default="", repr=False)
    """The receipt, to be written down; empty unless the question was taken."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Form:
    """What the page in the browser needs to seal."""

    members: tuple[Member, ...]
    salt: bytes
    signs: Signs
    word_list: tuple[str, ...] = field(repr=False)
    longest: int = LONGEST
    blocks: int = BLOCKS


@dataclass(frozen=True, slots=True, kw_only=True)
class Answers:
    """What is there under a receipt. Wrong words and no answer yet look the same."""

    outcome: Outcome
    sealed: tuple[bytes, ...] = ()
    """For the page, which opens them itself."""
    texts: tuple[str, ...] = field(default=(), repr=False)
    """For a form outside the browser; empty for the page."""


class Questions:
    """The one way in for ethics questions, whichever channel they come by."""

    def __init__(self, store: QuestionStore, sealing: Sealing, signs: Signs, clock: Clock) -> None:
        self._store = store
        self._sealing = sealing
        self._signs = signs
        self._clock = clock
        self._salt = b""
        self._places = asyncio.Semaphore(SEALING)
        self._questions = _Bucket(*QUESTIONS)
        self._look_ups = _Bucket(*LOOK_UPS)

    @property
    def open(self) -> bool:
        """Tell whether questions are taken: the committee has given at least one key."""
        return bool(self._sealing.members())

    def new_number(self) -> str:
        """Return the number of a new form. Its first submit is taken, a repeat changes nothing.

        The receipt follows from it, so that a submit delivered twice shows the same words.
        """
        return secrets.token_hex(16)

    def marks(self, text: str) -> tuple[Marked, ...]:
        """Return what in the text may identify somebody, by where it starts and ends."""
        return marks(text, self._signs)

    def alarms(self, text: str) -> tuple[str, ...]:
        """Return which alarms the text raises: crisis, wrongdoing, danger."""
        return alarms(text, self._signs)

    async def form(self) -> Form:
        """Return what the page needs.

        Raises:
            StoreAway: the store can't be reached.
        """
        return Form(
            members=self._sealing.members(),
            salt=await self._site_salt(),
            signs=self._signs,
            word_list=self._sealing.word_list(),
        )

    async def take(self, tag: str, sealed: Sealed) -> Outcome:
        """Take a question that the browser sealed; the same tag twice is taken once."""
        return self._shut() or await self._keep(tag, tag, sealed)

    async def take_text(self, number: str, text: str, came: Came, about: str = "") -> Taken:
        """Take what a form outside the browser holds: seal it at once, and give the receipt."""
        if shut := self._shut(number):
            return Taken(outcome=shut)
        words = self._sealing.new_words(number)
        try:
            receipt = await self._receipt(words)
            plain = Question(
                text=clean(text), reply_key=receipt.public, came=came, about=about
            ).plain()
            outcome = await self._keep(receipt.tag, receipt.tag, await self._seal(plain))
        except (QuestionRefused, StoreAway) as error:
            outcome = _outcome(error, text)
        return Taken(outcome=outcome, words=words if outcome is Outcome.TAKEN else "")

    async def look_up(self, tag: str) -> Answers:
        """Return the sealed replies under a tag, for the page to open."""
        if not self._look_ups.draw(self._clock()):
            return Answers(outcome=Outcome.BUSY)
        return await self._replies(tag)

    async def read(self, words: str) -> Answers:
        """Return the replies under a receipt, opened; they and the words are kept nowhere."""
        if not self._look_ups.draw(self._clock()):
            return Answers(outcome=Outcome.BUSY)
        try:
            receipt = await self._receipt(words)
        except StoreAway:
            return Answers(outcome=Outcome.AWAY)
        found = await self._replies(receipt.tag)
        texts = await asyncio.to_thread(self._opened, found.sealed, receipt.private)
        return Answers(outcome=found.outcome, texts=texts)

    def spelled(self, words: str) -> str:
        """Return a typed receipt as it was given out, for the person who typed it."""
        return spelled(words, self._sealing.word_list())

    async def follow_up(self, tag: str, sealed: Sealed) -> Outcome:
        """Take a follow-up that the browser sealed; the same bytes twice are taken once.

        It is taken for every tag, and dropped for one that nobody has.
        """
        name = sha256(sealed.json().encode()).hexdigest()[:32]
        return self._shut() or await self._keep(name, tag, sealed, follow_up=True)

    async def follow_up_text(self, number: str, words: str, text: str) -> Outcome:
        """Take a follow-up from a form outside the browser: seal it at once."""
        if shut := self._shut(number):
            return shut
        name = sha256(f"follow-up {number}".encode()).hexdigest()[:32]
        try:
            sealed = await self._seal(note(clean(text)), follow_up=True)
            receipt = await self._receipt(words)
            return await self._keep(name, receipt.tag, sealed, follow_up=True)
        except (QuestionRefused, StoreAway) as error:
            return _outcome(error, text)

    def _shut(self, number: str | None = None) -> Outcome | None:
        """Return why nothing is taken now, or None."""
        if not self.open:
            return Outcome.CLOSED
        if number is not None and not _NUMBER.fullmatch(number):
            return Outcome.REFUSED
        return None if self._questions.draw(self._clock()) else Outcome.BUSY

    async def _keep(
        self, name: str, tag: str, sealed: Sealed, *, follow_up: bool = False
    ) -> Outcome:
        if sealed.to.keys() != {member.id for member in self._sealing.members()}:
            return Outcome.STALE
        arrived = Arrived(
            id=name, tag=tag, week=week(self._clock()), sealed=sealed, follow_up=follow_up
        )
        try:
            return Outcome.TAKEN if await self._store.keep(arrived) else Outcome.BUSY
        except StoreAway:
            return Outcome.AWAY

    async def _replies(self, tag: str) -> Answers:
        try:
            return Answers(outcome=Outcome.TAKEN, sealed=await self._store.replies(tag))
        except StoreAway:
            return Answers(outcome=Outcome.AWAY)

    def _opened(self, blobs: tuple[bytes, ...], private: bytes) -> tuple[str, ...]:
        texts = []
        for blob in blobs:
            # A reply sealed to the wrong question must not hide the others.
            with contextlib.suppress(QuestionRefused):
                texts.append(self._sealing.open_reply(blob, private))
        return tuple(texts)

    async def _receipt(self, words: str) -> Receipt:
        salt = await self._site_salt()
        async with self._places:
            return await asyncio.to_thread(self._sealing.receipt, words, salt)

    async def _seal(self, plain: bytes, *, follow_up: bool = False) -> Sealed:
        async with self._places:
            return await asyncio.to_thread(self._sealing.seal, plain, follow_up=follow_up)

    async def _site_salt(self) -> bytes:
        self._salt = self._salt or await self._store.salt()
        return self._salt


class _Bucket:
    """Lets `burst` through at once, then one in `seconds`, whoever it is."""

    def __init__(self, burst: int, seconds: float) -> None:
        self._room = timedelta(seconds=burst * seconds)
        self._one = timedelta(seconds=seconds)
        self._full_until: datetime | None = None

    def draw(self, now: datetime) -> bool:
        """Tell whether there was room for one more."""
        begun = max(now, self._full_until or now)
        if begun + self._one > now + self._room:
            return False
        self._full_until = begun + self._one
        return True


def _outcome(error: Exception, text: str) -> Outcome:
    if isinstance(error, StoreAway):
        return Outcome.AWAY
    if isinstance(error, TooLong):
        return Outcome.TOO_LONG
    return Outcome.REFUSED if clean(text) else Outcome.EMPTY
