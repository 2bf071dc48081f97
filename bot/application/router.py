"""The one way in: every turn of every channel comes here, risk first."""

import asyncio
import logging
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import timedelta
from weakref import WeakValueDictionary

from bot.application import signposting, wording
from bot.application.keys import Keys
from bot.application.responding import Heard, hear, respond
from bot.domain.conversation import Conversation
from bot.domain.turn import Reply, Scope, Turn
from bot.ports import Answered, Commit, Library, Send, Shelf, StoreAway, TurnStore

logger = logging.getLogger(__name__)

TRIES = 20
"""How often a turn is decided again when other turns of the same chat keep getting in first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Read:
    """A turn with the library it began with, what was heard in it, and its keys."""

    turn: Turn
    library: Library
    heard: Heard
    chat: str
    key: str
    earlier: str


class Router:
    """Answers turns, one at a time for each chat, and remembers each in one transaction."""

    def __init__(self, shelf: Shelf, store: TurnStore, secret: bytes) -> None:
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
            heard=await asyncio.to_thread(hear, library, turn),
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
            await send(_without_memory(read))
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
            response = respond(read.library, loaded.conversation, read.turn, read.heard)
            answered = Answered(
                turn=read.key,
                earlier_turn=read.earlier,
                chat=read.chat,
                version=loaded.version,
                conversation=response.conversation,
                replies=response.replies,
                at=read.turn.at,
                durable=False,
            )
            commit = await self._store.commit(answered)
            if commit is Commit.SEEN:
                return await self._store.unsent(read.key, read.earlier, read.turn.at)
            if commit is Commit.WRITTEN:
                if response.forget:
                    await self._store.forget(read.chat)
                return response.replies
        raise StoreAway("other turns of this chat got in first every time")


def _without_memory(read: _Read) -> tuple[Reply, ...]:
    replies = respond(read.library, Conversation(), read.turn, read.heard).replies
    if read.turn.scope is not Scope.PERSONAL:
        return replies
    *first, last = replies
    return (*first, replace(last, notes=(*last.notes, wording.STORE_AWAY)))
