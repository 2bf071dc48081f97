"""The one way in: every turn of every channel comes here, risk first."""

import asyncio
import logging
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import timedelta
from weakref import WeakValueDictionary

from bot.application import signposting, wording
from bot.application.calendar import Link, no_link
from bot.application.guiding import DIALOG_BUTTONS
from bot.application.heard import Heard, hear
from bot.application.keys import Keys
from bot.application.referrals import Referrals
from bot.application.responding import respond
from bot.application.response import Response
from bot.domain.conversation import Conversation
from bot.domain.referral import Referral
from bot.domain.turn import Reply, Scope, Turn
from bot.ports import Answered, Commit, Library, Send, Shelf, StoreAway, TurnStore

logger = logging.getLogger(__name__)

TRIES = 20
"""How often a turn is decided again when other turns of the same chat keep getting in first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Read:
    """A turn with the library it began with, and its keys."""

    turn: Turn
    library: Library
    chat: str
    key: str
    earlier: str


class Router:
    """Answers turns, one at a time for each chat, and remembers each in one transaction."""

    def __init__(
        self,
        shelf: Shelf,
        store: TurnStore,
        secret: bytes,
        referrals: Referrals | None = None,
        link: Link = no_link,
    ) -> None:
        """Without `referrals` nobody can ask where one is."""
        self._referrals = referrals
        self._link = link
        self._shelf = shelf
        self._store = store
        self._keys = Keys(secret)
        self._locks: WeakValueDictionary[str, asyncio.Lock] = WeakValueDictionary()

    def welcome(self) -> Reply:
        """Return the words for somebody who has just opened the chat."""
        return signposting.welcome(self._shelf.library().knowledge)

    async def handle(self, turn: Turn, send: Send) -> None:
        """Answer a turn through `send`. A turn delivered twice is answered once.

        Raises:
            Exception: whatever `send` raises; the replies stay saved for the next delivery.
        """
        library = self._shelf.library()
        read = _Read(
            turn=turn,
            library=library,
            chat=self._keys.chat(turn),
            key=self._keys.turn(turn, turn.at.date()),
            earlier=self._keys.turn(turn, turn.at.date() - timedelta(days=1)),
        )
        lock = self._locks.setdefault(read.chat, asyncio.Lock())
        async with lock:
            await self._answer(read, send)

    async def _answer(self, read: _Read, send: Send) -> None:
        try:
            replies = await self._remembered(read)
        except StoreAway:
            logger.warning("store away, turn answered without memory")
            await send(await _without_memory(read))
            return
        if replies:
            await send(replies)
            # If it can't be marked, a redelivery answers once more: better than not at all.
            with suppress(StoreAway):
                await self._store.sent(read.key, read.earlier)

    async def _remembered(self, read: _Read) -> tuple[Reply, ...]:
        """Decide, and save the turn; return what still has to be said."""
        for _ in range(TRIES):
            loaded = await self._store.load(read.chat)
            heard = await self._heard(read, loaded.conversation)
            response = self._linked(
                respond(read.library, loaded.conversation, read.turn, heard), read.turn
            )
            answered = Answered(
                turn=read.key,
                earlier_turn=read.earlier,
                chat=read.chat,
                version=loaded.version,
                conversation=response.conversation,
                replies=response.replies,
                at=read.turn.at,
                durable=_matters(loaded.conversation, response),
                referrals=self._made(response),
            )
            commit = await self._store.commit(answered)
            if commit is Commit.SEEN:
                return await self._store.unsent(read.key, read.earlier, read.turn.at)
            if commit is Commit.WRITTEN:
                if response.forget:
                    await self._store.forget(read.chat)
                return response.replies
        raise StoreAway("other turns of this chat got in first every time")

    async def _heard(self, read: _Read, conversation: Conversation) -> Heard:
        heard = await _heard(read, conversation)
        if not self._referrals or read.turn.scope is not Scope.PERSONAL or not heard.text:
            return heard
        found = await self._referrals.asked(heard.text, conversation.references)
        return replace(heard, whereabouts=found)

    def _linked(self, response: Response, turn: Turn) -> Response:
        """Turn links to files into ones that can be followed."""
        replies = tuple(
            replace(reply, link=self._link(reply.link, turn.at)) if reply.link else reply
            for reply in response.replies
        )
        return replace(response, replies=replies)

    def _made(self, response: Response) -> tuple[Referral, ...]:
        """Return the referral to save, its sender under a key of the dialog's own."""
        if not response.referral:
            return ()
        person = self._keys.person(response.referral.dialog, response.referral.person)
        return (replace(response.referral, person=person),)


def _matters(before: Conversation, response: Response) -> bool:
    """Tell whether the turn must be on the disk before it is answered."""
    return before.progress is not None or response.conversation.progress is not None


async def _heard(read: _Read, conversation: Conversation) -> Heard:
    return await asyncio.to_thread(hear, read.library, read.turn, conversation)


async def _without_memory(read: _Read) -> tuple[Reply, ...]:
    """Answer as if nobody had been here before; a dialog can't be begun, and says so."""
    heard = await _heard(read, Conversation())
    response = respond(read.library, Conversation(), read.turn, heard)
    if read.turn.scope is not Scope.PERSONAL:
        return response.replies
    if response.conversation.progress or _in_dialog(read.turn):
        return (Reply(text=wording.STORE_AWAY_DIALOG),)
    *first, last = response.replies
    return (*first, replace(last, notes=(*last.notes, wording.STORE_AWAY)))


def _in_dialog(turn: Turn) -> bool:
    return turn.value.partition(":")[0] in DIALOG_BUTTONS
