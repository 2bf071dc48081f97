"""The outbox in SQL: messages that are saved, and leased to one worker at a time."""

import logging
from datetime import datetime, timedelta
from functools import partial
from typing import Any

from sqlalchemy import Connection, Select, Update, select, update

from bot.domain.letter import Purpose
from bot.domain.routes import TELL
from bot.ports import Due, Waiting
from bot.stores.database import Database
from bot.stores.referrals import DEAD, DONE, WAITING, enqueue, kept, moment, seconds
from bot.stores.sealing import Seal
from bot.stores.tables import outbox
from bot.stores.tables import referral as referrals

logger = logging.getLogger(__name__)

LEASE = timedelta(seconds=90)
"""So long a worker has a message to itself; after it, another takes a killed worker's."""
UNREADABLE = "the referral can't be opened: is BOT_SECRET the one it was saved with?"


class SqlOutbox:
    """The outbox on a `Database` whose tables are up to date."""

    def __init__(self, database: Database, seal: Seal, lease: timedelta = LEASE) -> None:
        self._database = database
        self._seal = seal
        self._lease = lease

    async def due(self, at: datetime, most: int) -> tuple[Due, ...]:
        # Looked first: most of the time nothing is due, and looking waits for nobody.
        if await self._database.read(lambda c: c.scalar(_due(at).limit(1))):
            # A lease that a crash of the machine loses only means that another takes it sooner.
            return await self._database.write(partial(self._take, at, most), durable=False)
        for reference in await self._database.read(lambda c: c.scalars(_arrived()).all()):
            await self._database.write(partial(self._settle, reference, at))
        return ()

    async def done(self, due: Due, at: datetime) -> None:
        # A death between sending and marking doubles the message, so marking is one quick
        # statement. What a death after it leaves undone, `due` finds.
        mark = update(outbox).where(outbox.c.id == due.id).values(state=DONE, reason="")
        await self._database.write_one(mark)
        if due.purpose is Purpose.TEAM:
            work = partial(self._settle, due.kept.referral.reference, at)
            await self._database.write(work)

    async def later(self, due: Due, at: datetime, reason: str, *, tried: bool = True) -> None:
        tries = due.tries if tried else due.tries - 1
        wait = _leased(due).values(due=seconds(at), reason=reason, tries=tries)
        await self._database.write(lambda c: c.execute(wait), durable=False)

    async def dead(
        self, due: Due, at: datetime, reason: str, *, fallback: str = "", alarm: str = ""
    ) -> None:
        await self._database.write(partial(_dead, due, at, reason, fallback, alarm))

    async def waiting(self) -> tuple[Waiting, ...]:
        query = select(outbox).where(outbox.c.state != DONE).order_by(outbox.c.id)
        found = await self._database.read(lambda c: c.execute(query).all())
        return tuple(
            Waiting(
                id=row.id,
                reference=row.reference,
                purpose=Purpose(row.purpose),
                route=row.route,
                tries=row.tries,
                due=moment(row.due),
                dead=row.state == DEAD,
                reason=row.reason,
                gave_up=row.gave_up,
            )
            for row in found
        )

    async def retry(self, at: datetime, route: str = "") -> int:
        again = {"state": WAITING, "due": seconds(at), "tries": 0}
        revive = update(outbox).where(outbox.c.state == DEAD).values(again)
        if route:
            revive = revive.where(outbox.c.purpose == Purpose.TEAM.value).values(route=route)
        ids = await self._database.write(lambda c: c.scalars(revive.returning(outbox.c.id)).all())
        return len(ids)

    def _settle(self, reference: str, at: datetime, connection: Connection) -> None:
        """Note that a referral has reached all it was meant for, and have the person told."""
        row = connection.execute(_row(reference).with_for_update()).one_or_none()
        arrived = _arrived().where(referrals.c.reference == reference)
        if row is None or connection.scalar(arrived) is None:
            return
        connection.execute(
            update(referrals)
            .where(referrals.c.reference == reference)
            .values(delivered=seconds(at), touched=seconds(at))
        )
        found = kept(row, self._seal)
        if found and found.referral.tell:
            enqueue(connection, reference, Purpose.DELIVERED, TELL, at)

    def _take(self, at: datetime, most: int, connection: Connection) -> tuple[Due, ...]:
        free = _due(at).order_by(outbox.c.due, outbox.c.id).limit(most)
        ids = connection.scalars(free.with_for_update(skip_locked=True)).all()
        lease = (
            update(outbox)
            .where(outbox.c.id.in_(ids))
            .values(due=seconds(at + self._lease), tries=outbox.c.tries + 1)
            .returning(outbox)
        )
        leased = {row.id: row for row in connection.execute(lease).all()}
        found = connection.execute(
            select(referrals).where(
                referrals.c.reference.in_(r.reference for r in leased.values())
            )
        )
        readable = {row.reference: kept(row, self._seal) for row in found}
        taken = []
        for row in (leased[one] for one in ids):
            referral = readable.get(row.reference)
            if referral is None:
                logger.error("outbox message can't be opened", extra={"outbox_id": row.id})
                _bury(row.id, connection)
                continue
            taken.append(
                Due(
                    id=row.id,
                    key=row.key,
                    purpose=Purpose(row.purpose),
                    route=row.route,
                    tries=row.tries,
                    kept=referral,
                    gave_up=row.gave_up,
                )
            )
        return tuple(taken)


def _due(at: datetime) -> Select[int]:
    return select(outbox.c.id).where(outbox.c.state == WAITING, outbox.c.due <= seconds(at))


def _leased(due: Due) -> Update:
    """Update the row only while it is still this worker's."""
    return update(outbox).where(
        outbox.c.id == due.id, outbox.c.state == WAITING, outbox.c.tries == due.tries
    )


def _bury(outbox_id: int, connection: Connection) -> None:
    connection.execute(
        update(outbox).where(outbox.c.id == outbox_id).values(state=DEAD, reason=UNREADABLE)
    )


def _row(reference: str) -> Select[Any]:
    return select(referrals).where(referrals.c.reference == reference)


def _arrived() -> Select[str]:
    """Select what has reached all it was meant for, and is not known to have."""
    left = select(outbox.c.id).where(
        outbox.c.reference == referrals.c.reference,
        outbox.c.purpose == Purpose.TEAM.value,
        outbox.c.state != DONE,
    )
    return select(referrals.c.reference).where(referrals.c.delivered.is_(None), ~left.exists())


def _dead(
    due: Due, at: datetime, reason: str, fallback: str, alarm: str, connection: Connection
) -> None:
    # Everybody holds the referral first, so that two never wait for each other.
    connection.execute(_row(due.kept.referral.reference).with_for_update())
    mark = _leased(due).returning(outbox.c.id)
    if fallback:
        after = {"route": fallback, "gave_up": due.route, "tries": 0, "due": seconds(at)}
    else:
        after = {"state": DEAD}
    if connection.scalar(mark.values(reason=reason, **after)) is None:
        return
    if alarm:
        enqueue(connection, due.kept.referral.reference, Purpose.ALARM, alarm, at)
