"""Ethics questions in SQL, on SQLite and PostgreSQL, in tables, file or schema of their own.

Everything that is read leaves in random order, and everything that is let through is written
again in random order: neither pages, row ids nor PostgreSQL's ctid and xmin tell what came when.
"""

import json
import secrets
from collections.abc import Callable, Sequence
from functools import partial

from sqlalchemy import Connection, Row, Table, delete, func, insert, select, update
from sqlalchemy.dialects import postgresql, sqlite

from bot.domain.board import Item, Posted, State, item_tree, read_item
from bot.domain.question import NOTES, read_sealed
from bot.domain.question_release import Held
from bot.question_ports import Arrived, OpenQuestion
from bot.stores.database import Database
from bot.stores.question_tables import board, followups, intake, questions, replies, site

MOST = 1000
"""Sealed texts that wait at most: some 90 MB of the longest, to a committee of twelve."""

_UNTOLD = "untold"
_shuffle = secrets.SystemRandom().shuffle


class SqlQuestions:
    """The three ports of ethics questions, on a `Database` of their own."""

    def __init__(self, database: Database) -> None:
        self._database = database
        # SQLAlchemy has ON CONFLICT only in the dialects' own inserts.
        self._insert = postgresql.insert if database.dialect == "postgresql" else sqlite.insert

    async def salt(self) -> bytes:
        found = await self._database.read(partial(_site, "salt"))
        return found or await self._database.write(self._new_salt)

    async def keep(self, arrived: Arrived) -> bool:
        return await self._database.write(partial(self._keep, arrived))

    async def replies(self, tag: str) -> tuple[bytes, ...]:
        query = select(replies.c.sealed).where(replies.c.tag == tag).order_by(replies.c.n)
        return tuple(await self._database.read(lambda c: c.scalars(query).all()))

    async def release(self, this_week: str, kept_since: str, due: Callable[[Held], bool]) -> bool:
        await self._database.write(partial(self._stir, kept_since))
        # Looked at first without a lock: it is due once in a week, and asked for every hour.
        released = due(await self._database.read(partial(_held, this_week)))
        if released:
            released = await self._database.write(partial(self._release, this_week, due))
        # Every time: a reader can keep the log from being cut off.
        await self._database.wipe()
        return released

    async def untold(self) -> bool:
        return bool(await self._database.read(partial(_site, _UNTOLD)))

    async def told(self) -> None:
        await self._database.write(lambda c: c.execute(delete(site).where(site.c.name == _UNTOLD)))

    async def open_questions(self) -> tuple[OpenQuestion, ...]:
        return await self._database.read(_open_questions)

    async def answer(self, sealed: Sequence[tuple[str, bytes]], items: Sequence[Item]) -> int:
        return await self._database.write(partial(_answer, sealed, items))

    async def board(self) -> tuple[Posted, ...]:
        return await self._database.read(_board)

    async def mark(self, posted: Sequence[Posted]) -> None:
        await self._database.write(partial(_mark, posted))

    def _new_salt(self, connection: Connection) -> bytes:
        connection.execute(
            self._insert(site)
            .values(name="salt", value=secrets.token_bytes(16))
            .on_conflict_do_nothing()
        )
        return _site("salt", connection)

    def _keep(self, arrived: Arrived, connection: Connection) -> bool:
        if connection.dialect.name == "postgresql":
            # Before anything is read, so that no release comes between reading and writing.
            connection.exec_driver_sql("LOCK TABLE intake IN ROW EXCLUSIVE MODE")
        if _known(arrived, connection):
            return True
        if (connection.scalar(select(func.count()).select_from(intake)) or 0) >= MOST:
            return False
        if arrived.follow_up and not _has_room(arrived.tag, connection):
            return True
        connection.execute(
            self._insert(intake)
            .values(
                id=arrived.id,
                tag=arrived.tag,
                week=arrived.week,
                follow_up=arrived.follow_up,
                sealed=arrived.sealed.json(),
            )
            .on_conflict_do_nothing()
        )
        return True

    def _stir(self, kept_since: str, connection: Connection) -> None:
        """Write what waits anew, so that its order and the time of the last write tell nothing."""
        if connection.dialect.name == "postgresql":
            connection.exec_driver_sql("LOCK TABLE intake IN ACCESS EXCLUSIVE MODE")
        _rewrite(intake, connection)
        _erase_answered(kept_since, connection)
        noise = secrets.token_bytes(16)
        connection.execute(
            self._insert(site)
            .values(name="noise", value=noise)
            .on_conflict_do_update(index_elements=[site.c.name], set_={"value": noise})
        )

    def _release(
        self, this_week: str, due: Callable[[Held], bool], connection: Connection
    ) -> bool:
        if connection.dialect.name == "postgresql":
            # Before anything is read: two that had read could each wait for the other.
            connection.exec_driver_sql(
                "LOCK TABLE intake, questions, followups, replies IN ACCESS EXCLUSIVE MODE"
            )
        if not due(_held(this_week, connection)):
            return False
        old = intake.c.week < this_week
        rows = list(connection.execute(select(intake).where(old)))
        connection.execute(delete(intake).where(old))
        _let_through(rows, connection)
        for table in (intake, questions, followups, replies):
            _rewrite(table, connection)
        connection.execute(
            self._insert(site).values(name=_UNTOLD, value=b"1").on_conflict_do_nothing()
        )
        return True


def _site(name: str, connection: Connection) -> bytes:
    return connection.scalar(select(site.c.value).where(site.c.name == name)) or b""


def _held(this_week: str, connection: Connection) -> Held:
    query = select(func.count(), func.min(intake.c.week)).where(intake.c.week < this_week)
    count, oldest = connection.execute(query).one()
    return Held(count, oldest or "")


def _known(arrived: Arrived, connection: Connection) -> bool:
    """Tell whether it was let through already; what waits still is found by its own key."""
    key = followups.c.id if arrived.follow_up else questions.c.tag
    return connection.scalar(select(key).where(key == arrived.id)) is not None


def _has_room(tag: str, connection: Connection) -> bool:
    asked = (
        select(questions.c.tag)
        .where(questions.c.tag == tag)
        .union(select(intake.c.tag).where(intake.c.id == tag))
    )
    count = sum(
        connection.scalar(select(func.count()).where(table.c.tag == tag, *also)) or 0
        for table, also in ((followups, ()), (intake, (intake.c.follow_up,)))
    )
    return connection.scalar(asked) is not None and count < NOTES


def _let_through(rows: list[Row[tuple[object, ...]]], connection: Connection) -> None:
    _shuffle(rows)
    asked = [
        {"tag": row.tag, "week": row.week, "open": True, "sealed": row.sealed}
        for row in rows
        if not row.follow_up
    ]
    added = [
        {"id": row.id, "tag": row.tag, "week": row.week, "sealed": row.sealed}
        for row in rows
        if row.follow_up
    ]
    if asked:
        connection.execute(insert(questions), asked)
    if added:
        connection.execute(insert(followups), added)
        opened = questions.c.tag.in_({row["tag"] for row in added})
        connection.execute(update(questions).where(opened).values(open=True))


def _erase_answered(kept_since: str, connection: Connection) -> None:
    old = select(questions.c.tag).where(questions.c.week < kept_since, questions.c.open.is_(False))
    gone = connection.scalars(old).all()
    for table in (questions, followups, replies):
        connection.execute(delete(table).where(table.c.tag.in_(gone)))


def _rewrite(table: Table, connection: Connection) -> None:
    """Write a whole table anew, in random order: what was deleted is gone, and so is the order."""
    rows = [dict(row) for row in connection.execute(select(table)).mappings()]
    _shuffle(rows)
    if connection.dialect.name == "postgresql":
        # Unlike DELETE it leaves no dead rows behind: the table gets a new file.
        connection.exec_driver_sql(f"TRUNCATE {table.name}")
    else:
        connection.execute(delete(table))
    if rows:
        connection.execute(insert(table), rows)


def _open_questions(connection: Connection) -> tuple[OpenQuestion, ...]:
    found = []
    for row in connection.execute(select(questions).where(questions.c.open)):
        added = connection.execute(select(followups).where(followups.c.tag == row.tag)).all()
        count = select(func.count()).where(replies.c.tag == row.tag)
        found.append(
            OpenQuestion(
                tag=row.tag,
                week=row.week,
                sealed=read_sealed(json.loads(row.sealed)),
                replies=connection.scalar(count) or 0,
                follow_ups=tuple((f.week, read_sealed(json.loads(f.sealed))) for f in added),
            )
        )
    _shuffle(found)
    return tuple(found)


def _answer(
    sealed: Sequence[tuple[str, bytes]], items: Sequence[Item], connection: Connection
) -> int:
    new = 0
    for tag, blob in sealed:
        asked = connection.scalar(select(questions.c.tag).where(questions.c.tag == tag))
        had = connection.scalars(select(replies.c.sealed).where(replies.c.tag == tag)).all()
        if asked is None or blob in had or len(had) >= NOTES:
            continue
        connection.execute(insert(replies).values(tag=tag, n=len(had) + 1, sealed=blob))
        connection.execute(update(questions).where(questions.c.tag == tag).values(open=False))
        new += 1
    there = {posted.item for posted in _board(connection)}
    fresh = [item for item in dict.fromkeys(items) if item not in there]
    _shuffle(fresh)
    for item in fresh:
        tree = json.dumps(item_tree(item), ensure_ascii=False)
        row = {"id": secrets.token_hex(16), "state": State.PROPOSED.value, "item": tree}
        connection.execute(insert(board).values(row))
    return new


def _board(connection: Connection) -> tuple[Posted, ...]:
    rows = connection.execute(select(board).order_by(board.c.number, board.c.id))
    return tuple(
        Posted(
            id=row.id,
            state=State(row.state),
            item=read_item(json.loads(row.item), row.number or row.id),
            number=row.number or "",
            month=row.month or "",
        )
        for row in rows
    )


def _mark(posted: Sequence[Posted], connection: Connection) -> None:
    for one in posted:
        connection.execute(
            update(board)
            .where(board.c.id == one.id)
            .values(number=one.number or None, month=one.month or None, state=one.state.value)
        )
