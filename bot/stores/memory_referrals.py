"""Referrals and their outbox in memory, for tests and trials. It keeps every promise."""

import asyncio
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from itertools import count

from bot.domain.letter import Purpose
from bot.domain.referral import REPEAT_WITHIN, Kept, Note, Referral, State, counts, moved
from bot.domain.routes import TELL
from bot.ports import Due, StoreAway, Waiting
from bot.stores.outbox import LEASE
from bot.stores.referrals import Plan, without_routes


@dataclass(frozen=True, slots=True, kw_only=True)
class _Message:
    waiting: Waiting
    key: str
    done: bool = False


class MemoryReferrals:
    """The referral store without a database, and what its outbox is made of."""

    def __init__(self, plan: Plan = without_routes) -> None:
        self.away = False
        """Set it, and every method raises `StoreAway`."""
        self.plan = plan
        self.messages: dict[str, _Message] = {}
        """The outbox, by key."""
        self.kept: dict[str, Kept] = {}
        self._tally: Counter[tuple[str, str, str, str]] = Counter()
        self._ids = count(1)

    def save(self, referral: Referral) -> bool:
        """Save a referral with its messages; False if its reference is taken."""
        if referral.reference in self.kept:
            return False
        referral = replace(referral, repeat=referral.repeat or self._happened_before(referral))
        self.kept[referral.reference] = Kept(referral=referral, touched=referral.created)
        for route in self.plan(referral):
            self.enqueue(referral.reference, Purpose.TEAM, route, referral.created)
        month = f"{referral.created:%Y-%m}"
        self._tally.update((month, referral.dialog, *pair) for pair in counts(referral))
        return True

    def enqueue(self, reference: str, purpose: Purpose, route: str, at: datetime) -> None:
        """Put a message into the outbox; one that is there already is sent again."""
        key = f"{reference}.{purpose}.{route}"
        known = self.messages.get(key)
        waiting = Waiting(
            id=known.waiting.id if known else next(self._ids),
            reference=reference,
            purpose=purpose,
            route=route,
            tries=0,
            due=at,
            dead=False,
            reason="",
        )
        self.messages[key] = _Message(waiting=waiting, key=key)

    async def find(self, reference: str) -> Kept | None:
        await self.reach()
        return self.kept.get(reference)

    async def listed(self, *states: State) -> tuple[Kept, ...]:
        await self.reach()
        found = [k for k in self.kept.values() if not states or k.state in states]
        return tuple(sorted(found, key=lambda k: (k.referral.created, k.referral.reference)))

    async def move(self, reference: str, to: State, at: datetime) -> Kept | None:
        await self.reach()
        before = self.kept.get(reference)
        after = before and moved(before, to, at)
        if after is None:
            return None
        self.kept[reference] = after
        if to is State.CLOSED:
            for message in self.of(reference, Purpose.TEAM):
                self.messages[message.key] = replace(message, done=True)
        if after.referral.tell:
            told = Purpose.CLOSED if to is State.CLOSED else Purpose.TAKEN
            self.enqueue(reference, told, TELL, at)
        return after

    async def note(self, reference: str, note: Note) -> Kept | None:
        await self.reach()
        before = self.kept.get(reference)
        if before is None:
            return None
        after = replace(before, notes=(*before.notes, note), touched=note.at)
        self.kept[reference] = after
        return after

    async def counts(self) -> Mapping[tuple[str, str, str, str], int]:
        await self.reach()
        return dict(self._tally)

    async def erase_due(self, at: datetime) -> int:
        await self.reach()
        due = [name for name, k in self.kept.items() if k.erase_at and k.erase_at <= at]
        for name in due:
            del self.kept[name]
        self.messages = {k: m for k, m in self.messages.items() if m.waiting.reference not in due}
        return len(due)

    async def reach(self) -> None:
        """Give way as a real store does: without it, races would not show in tests."""
        await asyncio.sleep(0)
        if self.away:
            raise StoreAway("switched off by a test")

    def of(self, reference: str, purpose: Purpose) -> list[_Message]:
        """Return the referral's messages for this purpose."""
        return [
            message
            for message in self.messages.values()
            if message.waiting.reference == reference and message.waiting.purpose is purpose
        ]

    def _happened_before(self, referral: Referral) -> bool:
        since = referral.created - REPEAT_WITHIN
        return bool(referral.person) and any(
            (k.referral.dialog, k.referral.person) == (referral.dialog, referral.person)
            and k.referral.created >= since
            for k in self.kept.values()
        )


class MemoryOutbox:
    """The outbox over `MemoryReferrals`."""

    def __init__(self, referrals: MemoryReferrals, lease: timedelta = LEASE) -> None:
        self._referrals = referrals
        self._lease = lease

    async def due(self, at: datetime, most: int) -> tuple[Due, ...]:
        await self._referrals.reach()
        found = [m for m in self._open() if not m.waiting.dead and m.waiting.due <= at]
        found.sort(key=lambda m: (m.waiting.due, m.waiting.id))
        return tuple(self._lend(message, at) for message in found[:most])

    async def done(self, due: Due, at: datetime) -> None:
        await self._referrals.reach()
        message = self._referrals.messages.get(due.key)
        if message is None or message.done:
            return
        self._referrals.messages[due.key] = replace(message, done=True)
        reference = due.kept.referral.reference
        kept = self._referrals.kept[reference]
        left = [m for m in self._referrals.of(reference, Purpose.TEAM) if not m.done]
        if due.purpose is not Purpose.TEAM or kept.delivered or left:
            return
        self._referrals.kept[reference] = replace(kept, delivered=at, touched=at)
        if kept.referral.tell:
            self._referrals.enqueue(reference, Purpose.DELIVERED, TELL, at)

    async def later(self, due: Due, at: datetime, reason: str, *, tried: bool = True) -> None:
        await self._referrals.reach()
        tries = due.tries if tried else due.tries - 1
        if message := self._leased(due):
            self._put(message, replace(message.waiting, due=at, reason=reason, tries=tries))

    async def dead(
        self, due: Due, at: datetime, reason: str, *, fallback: str = "", alarm: str = ""
    ) -> None:
        await self._referrals.reach()
        message = self._leased(due)
        if message is None:
            return
        waiting = replace(message.waiting, reason=reason, dead=not fallback)
        if fallback:
            waiting = replace(waiting, route=fallback, gave_up=due.route, tries=0, due=at)
        self._put(message, waiting)
        if alarm:
            self._referrals.enqueue(due.kept.referral.reference, Purpose.ALARM, alarm, at)

    async def waiting(self) -> tuple[Waiting, ...]:
        await self._referrals.reach()
        return tuple(sorted((m.waiting for m in self._open()), key=lambda w: w.id))

    async def retry(self, at: datetime, route: str = "") -> int:
        await self._referrals.reach()
        dead = [m for m in self._open() if m.waiting.dead]
        if route:
            dead = [m for m in dead if m.waiting.purpose is Purpose.TEAM]
        for message in dead:
            again = replace(message.waiting, dead=False, due=at, tries=0)
            self._put(message, replace(again, route=route or again.route))
        return len(dead)

    def _open(self) -> list[_Message]:
        return [message for message in self._referrals.messages.values() if not message.done]

    def _put(self, message: _Message, waiting: Waiting) -> None:
        self._referrals.messages[message.key] = replace(message, waiting=waiting)

    def _lend(self, message: _Message, at: datetime) -> Due:
        tries = message.waiting.tries + 1
        self._put(message, replace(message.waiting, due=at + self._lease, tries=tries))
        return Due(
            id=message.waiting.id,
            key=message.key,
            purpose=message.waiting.purpose,
            route=message.waiting.route,
            tries=tries,
            kept=self._referrals.kept[message.waiting.reference],
            gave_up=message.waiting.gave_up,
        )

    def _leased(self, due: Due) -> _Message | None:
        message = self._referrals.messages.get(due.key)
        if message is None or message.done or message.waiting.dead:
            return None
        return message if message.waiting.tries == due.tries else None
