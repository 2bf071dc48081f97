"""Chats and answered turns in SQL: the port `TurnStore` on SQLite and PostgreSQL."""

import secrets
from collections.abc import Callable
from datetime import datetime, timedelta
from functools import partial
from typing import Any

from sqlalchemy import Connection, Executable, Row, delete, select, update
from sqlalchemy.dialects import postgresql, sqlite

from bot.domain.conversation import KEPT, LAPSED_KEPT, Conversation
from bot.domain.turn import Reply
from bot.ports import SENDING, Answered, Commit, Loaded
from bot.stores.database import Database
from bot.stores.json_values import (
    conversation_json,
    read_conversation,
    read_replies,
    replies_json,
)
from bot.stores.referrals import Plan, save, seconds, without_routes
from bot.stores.sealing import Seal, SealBroken
from bot.stores.tables import answered as turns
from bot.stores.tables import conversation as chats

TURNS_KEPT = timedelta(days=1)
"""Long past any redelivery. Looked up under today's and yesterday's key, a turn of two days ago
could not be found anyway."""
LAPSED = conversation_json(Conversation(lapsed=True))
"""All that is left of a chat whose dialog was erased."""

_blank = update(turns).values(chat=None, replies=None)


class SqlTurns:
    """The turn store on a `Database` whose tables are up to date."""

    def __init__(
        self,
        database: Database,
        seal: Seal,
        plan: Plan = without_routes,
        wake: Callable[[], None] = lambda: None,
    ) -> None:
        """`plan` names the routes of a referral; `wake` is called when one was saved."""
        self._database = database
        self._seal = seal
        self._plan = plan
        self._wake = wake
        # SQLAlchemy has ON CONFLICT only in the dialects' own inserts.
        self._insert = postgresql.insert if database.dialect == "postgresql" else sqlite.insert

    async def load(self, chat: str) -> Loaded:
        query = select(chats.c.memory, chats.c.version).where(chats.c.chat == chat)
        row = await self._database.read(lambda c: c.execute(query).one_or_none())
        if row is None:
            return Loaded(Conversation(), 0)
        return Loaded(read_conversation(self._opened(row.memory, chat)), row.version)

    async def commit(self, answered: Answered) -> Commit:
        work = partial(self._commit, answered)
        outcome = await self._database.write(work, durable=answered.durable)
        if outcome is Commit.WRITTEN and answered.referrals:
            self._wake()
        return outcome

    async def unsent(self, turn: str, earlier_turn: str, at: datetime) -> tuple[Reply, ...]:
        take_over = (
            update(turns)
            .where(turns.c.turn.in_((turn, earlier_turn)), turns.c.replies.is_not(None))
            .where(turns.c.sending_until < seconds(at))
            .values(sending_until=seconds(at + SENDING))
            .returning(turns.c.turn, turns.c.replies)
        )
        work = partial(_first, take_over)
        row = await self._database.write(work, durable=False)
        return read_replies(self._opened(row.replies, row.turn)) if row else ()

    async def sent(self, turn: str, earlier_turn: str) -> None:
        blank = _blank.where(turns.c.turn.in_((turn, earlier_turn)))
        await self._database.write(lambda c: c.execute(blank), durable=False)

    async def forget(self, chat: str) -> None:
        await self._database.write(
            lambda c: (
                c.execute(_blank.where(turns.c.chat == chat)),
                c.execute(delete(chats).where(chats.c.chat == chat)),
            )
        )
        await self._database.wipe()

    async def tidy(self, now: datetime) -> None:
        await self._database.write(partial(self._tidy, now))
        await self._database.wipe()

    def _tidy(self, now: datetime, connection: Connection) -> None:
        old_turns = turns.c.sending_until < seconds(now - TURNS_KEPT)
        connection.execute(delete(turns).where(old_turns))
        silent = select(chats).where(
            chats.c.touched < seconds(now - KEPT), chats.c.memory != LAPSED
        )
        for row in connection.execute(silent).all():
            # The version: whoever speaks at this moment is not silent.
            same = (chats.c.chat == row.chat, chats.c.version == row.version)
            if read_conversation(self._opened(row.memory, row.chat)).progress:
                left = {"memory": LAPSED, "version": row.version + 1}
                connection.execute(update(chats).where(*same).values(left))
            else:
                connection.execute(delete(chats).where(*same))
        gone = chats.c.touched < seconds(now - KEPT - LAPSED_KEPT)
        connection.execute(delete(chats).where(gone))

    def _commit(self, answered: Answered, connection: Connection) -> Commit:
        outcome = self._write(answered, connection)
        if outcome is not Commit.WRITTEN:
            connection.rollback()
        return outcome

    def _write(self, answered: Answered, connection: Connection) -> Commit:
        # What RETURNING gives back is right everywhere; `rowcount` is wrong on psycopg.
        first = (
            self._insert(turns)
            .values(
                turn=answered.turn,
                chat=answered.chat if answered.replies else None,
                replies=self._kept_replies(answered),
                sending_until=seconds(answered.at + SENDING),
            )
            .on_conflict_do_nothing()
            .returning(turns.c.turn)
        )
        if connection.scalar(first) is None:
            return Commit.SEEN
        earlier = select(turns.c.turn).where(turns.c.turn == answered.earlier_turn)
        if connection.scalar(earlier) is not None:
            return Commit.SEEN
        if connection.scalar(self._remember(answered)) is None:
            return Commit.CONFLICT
        saved = (save(connection, self._seal, one, self._plan) for one in answered.referrals)
        # A reference that was taken: the next decision draws another.
        return Commit.WRITTEN if all(saved) else Commit.CONFLICT

    def _kept_replies(self, answered: Answered) -> str | None:
        if not answered.replies:
            return None
        text = replies_json(answered.replies)
        return self._seal.close(text, answered.turn) if _repeats(answered) else text

    def _opened(self, text: str, row: str) -> str:
        try:
            return self._seal.open(text, row)
        except SealBroken:
            return ""

    def _remember(self, answered: Answered) -> Executable:
        memory = conversation_json(answered.conversation)
        if answered.conversation.progress or answered.conversation.opening:
            memory = self._seal.close(memory, answered.chat)
        touched = seconds(answered.at)
        if answered.version:
            return (
                update(chats)
                .where(chats.c.chat == answered.chat, chats.c.version == answered.version)
                .values(version=chats.c.version + 1, memory=memory, touched=touched)
                .returning(chats.c.chat)
            )
        # Versions begin anywhere: else a turn decided before the chat was forgotten could meet
        # its own number again, and bring back what was erased.
        version = 1 + secrets.randbits(62)
        return (
            self._insert(chats)
            .values(chat=answered.chat, version=version, memory=memory, touched=touched)
            .on_conflict_do_nothing()
            .returning(chats.c.chat)
        )


def _repeats(answered: Answered) -> bool:
    """Tell whether the replies may repeat what was typed, for it to be checked."""
    guided = answered.conversation.progress or answered.referrals
    return bool(guided) or any(reply.lines or reply.inputs for reply in answered.replies)


def _first(statement: Executable, connection: Connection) -> Row[Any] | None:
    return connection.execute(statement).first()
