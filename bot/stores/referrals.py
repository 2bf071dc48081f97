"""Referrals in SQL: the port `ReferralStore`, and how a turn saves one with its outbox rows."""

import logging
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from typing import Any

from sqlalchemy import Connection, Row, Select, delete, select, update
from sqlalchemy.dialects import postgresql, sqlite

from bot.domain.errors import fault
from bot.domain.letter import Purpose
from bot.domain.referral import REPEAT_WITHIN, Kept, Note, Referral, State, counts, moved
from bot.domain.routes import NO_ROUTE, TELL
from bot.stores.database import Database
from bot.stores.json_values import notes_json, read_notes, read_referral, referral_json
from bot.stores.sealing import Seal, SealBroken
from bot.stores.tables import outbox, tally
from bot.stores.tables import referral as rows

logger = logging.getLogger(__name__)

Plan = Callable[[Referral], Sequence[str]]
"""Returns the ids of the routes that a referral takes; at least one."""

WAITING, DONE, DEAD = "waiting", "done", "dead"
"""The states of an outbox row."""


def without_routes(_: Referral) -> Sequence[str]:
    """Let referrals wait until there are routes."""
    return (NO_ROUTE,)


def save(connection: Connection, seal: Seal, referral: Referral, plan: Plan) -> bool:
    """Save a referral with what has to be delivered of it; False if its reference is taken."""
    referral = replace(referral, repeat=referral.repeat or _happened_before(connection, referral))
    made = seconds(referral.created)
    first = (
        _on_conflict(connection)(rows)
        .values(
            reference=referral.reference,
            dialog=referral.dialog,
            person=referral.person,
            created=made,
            state=State.NEW.value,
            touched=made,
            erase_after=int(referral.erase_after.total_seconds()),
            body=seal.close(referral_json(referral), _body(referral.reference)),
            notes=seal.close(notes_json(()), _notes(referral.reference)),
        )
        .on_conflict_do_nothing()
        .returning(rows.c.reference)
    )
    if connection.scalar(first) is None:
        return False
    for route in plan(referral):
        enqueue(connection, referral.reference, Purpose.TEAM, route, referral.created)
    _count(connection, referral)
    return True


def enqueue(
    connection: Connection, reference: str, purpose: Purpose, route: str, at: datetime
) -> None:
    """Put a message into the outbox; one that is there already is sent again."""
    again = {"state": WAITING, "due": seconds(at), "tries": 0}
    connection.execute(
        _on_conflict(connection)(outbox)
        .values(
            key=f"{reference}.{purpose}.{route}",
            reference=reference,
            purpose=purpose.value,
            route=route,
            gave_up="",
            reason="",
            **again,
        )
        .on_conflict_do_update(index_elements=["key"], set_=again)
    )


class SqlReferrals:
    """The referral store on a `Database` whose tables are up to date."""

    def __init__(self, database: Database, seal: Seal) -> None:
        self._database = database
        self._seal = seal

    async def find(self, reference: str) -> Kept | None:
        query = _one(reference)
        row = await self._database.read(lambda c: c.execute(query).one_or_none())
        return kept(row, self._seal) if row else None

    async def listed(self, *states: State) -> tuple[Kept, ...]:
        query = select(rows).order_by(rows.c.created, rows.c.reference)
        if states:
            query = query.where(rows.c.state.in_([state.value for state in states]))
        found = await self._database.read(lambda c: c.execute(query).all())
        return tuple(one for row in found if (one := kept(row, self._seal)))

    async def move(self, reference: str, to: State, at: datetime) -> Kept | None:
        return await self._database.write(partial(self._move, reference, to, at))

    async def note(self, reference: str, note: Note) -> Kept | None:
        return await self._database.write(partial(self._note, reference, note))

    async def counts(self) -> Mapping[tuple[str, str, str, str], int]:
        found = await self._database.read(lambda c: c.execute(select(tally)).all())
        return {(r.month, r.dialog, r.slot, r.answer): r._mapping["count"] for r in found}

    async def erase_due(self, at: datetime) -> int:
        erased = await self._database.write(partial(_erase, at))
        if erased:
            await self._database.wipe()
        return erased

    def _move(
        self, reference: str, to: State, at: datetime, connection: Connection
    ) -> Kept | None:
        before = self._held(reference, connection)
        after = before and moved(before, to, at)
        if after is None:
            return None
        self._write(after, connection)
        if to is State.CLOSED:
            settle = update(outbox).where(
                outbox.c.reference == reference, outbox.c.purpose == Purpose.TEAM.value
            )
            connection.execute(settle.values(state=DONE))
        if after.referral.tell:
            told = Purpose.CLOSED if to is State.CLOSED else Purpose.TAKEN
            enqueue(connection, reference, told, TELL, at)
        return after

    def _note(self, reference: str, note: Note, connection: Connection) -> Kept | None:
        before = self._held(reference, connection)
        if before is None:
            return None
        after = replace(before, notes=(*before.notes, note), touched=note.at)
        self._write(after, connection)
        return after

    def _held(self, reference: str, connection: Connection) -> Kept | None:
        row = connection.execute(_one(reference).with_for_update()).one_or_none()
        return kept(row, self._seal) if row else None

    def _write(self, after: Kept, connection: Connection) -> None:
        reference = after.referral.reference
        connection.execute(
            update(rows)
            .where(rows.c.reference == reference)
            .values(
                state=after.state.value,
                touched=seconds(after.touched),
                delivered=seconds(after.delivered) if after.delivered else None,
                notes=self._seal.close(notes_json(after.notes), _notes(reference)),
            )
        )


def kept(row: Row[Any], seal: Seal) -> Kept | None:
    """Read a row; None, and a line in the log, if it can't be read with this secret."""
    try:
        return Kept(
            referral=read_referral(seal.open(row.body, _body(row.reference))),
            state=State(row.state),
            delivered=None if row.delivered is None else moment(row.delivered),
            touched=moment(row.touched),
            notes=read_notes(seal.open(row.notes, _notes(row.reference))),
        )
    except (SealBroken, ValueError) as error:
        logger.error("a referral can't be read", extra={"error": fault(error)})
        return None


def seconds(at: datetime) -> int:
    """Return a moment as the tables hold it."""
    return int(at.timestamp())


def moment(at: int) -> datetime:
    """Return what a table holds as a moment."""
    return datetime.fromtimestamp(at, UTC)


def _one(reference: str) -> Select[Any]:
    return select(rows).where(rows.c.reference == reference)


def _body(reference: str) -> str:
    return f"referral {reference}"


def _notes(reference: str) -> str:
    return f"notes {reference}"


def _happened_before(connection: Connection, referral: Referral) -> bool:
    if not referral.person:
        return False
    earlier = select(rows.c.reference).where(
        rows.c.dialog == referral.dialog,
        rows.c.person == referral.person,
        rows.c.created >= seconds(referral.created - REPEAT_WITHIN),
    )
    return connection.scalar(earlier.limit(1)) is not None


def _count(connection: Connection, referral: Referral) -> None:
    # In the same order everywhere, so that two turns never wait for each other.
    for slot, answer in counts(referral):
        connection.execute(
            _on_conflict(connection)(tally)
            .values(
                month=f"{referral.created:%Y-%m}",
                dialog=referral.dialog,
                slot=slot,
                answer=answer,
                count=1,
            )
            .on_conflict_do_update(
                index_elements=["month", "dialog", "slot", "answer"],
                set_={"count": tally.c.count + 1},
            )
        )


def _erase(at: datetime, connection: Connection) -> int:
    due = (
        select(rows.c.reference)
        .where(rows.c.delivered.is_not(None), rows.c.touched + rows.c.erase_after <= seconds(at))
        .with_for_update()
    )
    references = connection.scalars(due).all()
    for reference in references:
        connection.execute(delete(outbox).where(outbox.c.reference == reference))
        connection.execute(delete(rows).where(rows.c.reference == reference))
    return len(references)


def _on_conflict(connection: Connection) -> Any:
    # SQLAlchemy has ON CONFLICT only in the dialects' own inserts.
    return postgresql.insert if connection.dialect.name == "postgresql" else sqlite.insert
