"""A turn store in memory for tests and trials. It keeps every promise of the port."""

import asyncio
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import count

from bot.domain.conversation import KEPT, LAPSED_KEPT, Conversation
from bot.domain.turn import Reply
from bot.ports import SENDING, Answered, Commit, Loaded, StoreAway
from bot.stores.json_values import (
    conversation_json,
    read_conversation,
    read_replies,
    replies_json,
)
from bot.stores.memory_referrals import MemoryReferrals
from bot.stores.turns import LAPSED, TURNS_KEPT


@dataclass(frozen=True, slots=True)
class _Chat:
    version: int
    memory: str
    touched: datetime


@dataclass(frozen=True, slots=True)
class _Turn:
    chat: str
    replies: str
    sending_until: datetime


class MemoryTurns:
    """The turn store without a database. Values are kept as JSON, so that nobody shares them."""

    def __init__(self, referrals: MemoryReferrals | None = None) -> None:
        self.away = False
        """Set it, and every method raises `StoreAway`."""
        self.referrals = referrals or MemoryReferrals()
        """Where the referrals of turns are saved."""
        self._versions = count(1)
        self._chats: dict[str, _Chat] = {}
        self._turns: dict[str, _Turn] = {}

    async def load(self, chat: str) -> Loaded:
        await self._reach()
        kept = self._chats.get(chat)
        if kept is None:
            return Loaded(Conversation(), 0)
        return Loaded(read_conversation(kept.memory), kept.version)

    async def commit(self, answered: Answered) -> Commit:
        await self._reach()
        if answered.turn in self._turns or answered.earlier_turn in self._turns:
            return Commit.SEEN
        kept = self._chats.get(answered.chat)
        if answered.version != (kept.version if kept else 0):
            return Commit.CONFLICT
        if not all(self.referrals.save(one) for one in answered.referrals):
            return Commit.CONFLICT
        self._turns[answered.turn] = _Turn(
            answered.chat, replies_json(answered.replies), answered.at + SENDING
        )
        self._chats[answered.chat] = _Chat(
            next(self._versions), conversation_json(answered.conversation), answered.at
        )
        return Commit.WRITTEN

    async def unsent(self, turn: str, earlier_turn: str, at: datetime) -> tuple[Reply, ...]:
        await self._reach()
        for key in (turn, earlier_turn):
            kept = self._turns.get(key)
            if kept and kept.sending_until < at:
                self._turns[key] = replace(kept, sending_until=at + SENDING)
                return read_replies(kept.replies)
        return ()

    async def sent(self, turn: str, earlier_turn: str) -> None:
        await self._reach()
        self._drop_replies(key for key in (turn, earlier_turn) if key in self._turns)

    async def forget(self, chat: str) -> None:
        await self._reach()
        self._chats.pop(chat, None)
        self._drop_replies([key for key, turn in self._turns.items() if turn.chat == chat])

    async def tidy(self, now: datetime) -> None:
        await self._reach()
        kept = {k: self._faded(c, now) for k, c in self._chats.items()}
        self._chats = {k: c for k, c in kept.items() if c}
        self._turns = {k: t for k, t in self._turns.items() if t.sending_until >= now - TURNS_KEPT}

    def _faded(self, chat: _Chat, now: datetime) -> _Chat | None:
        """Return what is left of a chat by now."""
        if chat.touched >= now - KEPT:
            return chat
        if chat.memory == LAPSED:
            return chat if chat.touched >= now - KEPT - LAPSED_KEPT else None
        faded = replace(chat, version=next(self._versions), memory=LAPSED)
        return self._faded(faded, now) if read_conversation(chat.memory).progress else None

    async def _reach(self) -> None:
        # Gives way as a real store does: without it, races would not show in tests.
        await asyncio.sleep(0)
        if self.away:
            raise StoreAway("switched off by a test")

    def _drop_replies(self, keys: Iterable[str]) -> None:
        for key in keys:
            self._turns[key] = replace(self._turns[key], chat="", replies="[]")
