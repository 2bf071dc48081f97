"""Delivers what turns have saved: leases what is due, sends it, and says how it went."""

import asyncio
import logging
import random
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from bot.domain.errors import fault
from bot.domain.letter import TRIES, Purpose, alarm, back_off, to_person, to_team
from bot.domain.routes import NO_ROUTE, TELL, Routes
from bot.domain.turn import Reply
from bot.ports import Due, Later, Never, Notifier, OutboxStore, StoreAway, Tell

logger = logging.getLogger(__name__)

ONE_TRY = 60.0
"""Seconds for one try; less than the lease of the store."""
POLL = 2.0
"""Seconds until a worker looks again by itself, for what other processes saved."""

NIGHT = "waits for the morning: quiet hours"
TOO_SLOW = "the other side took too long"
FAULT = "a fault of ours; the log names it"
UNROUTED = "no line of the routes file fits this referral: add one, then retry --route ROUTE"
NO_SUCH_ROUTE = "the routes file has no such route: add it, or retry --route ROUTE"
NOBODY_TELLS = "this service has no way to reach the person"


def _jittered(tries: int) -> timedelta:
    return back_off(tries, random.SystemRandom().random())


@dataclass(frozen=True, slots=True, kw_only=True)
class Worker:
    """Sends what is due, until it is stopped. Several may run, in one process or in many."""

    store: OutboxStore
    routes: Routes
    notifiers: Mapping[str, Notifier]
    """By id of the route."""
    clock: Callable[[], datetime]
    tell: Tell | None = None
    wait: Callable[[int], timedelta] = _jittered
    """How long to wait after so many tries."""
    _woken: asyncio.Event = field(default_factory=asyncio.Event)

    def wake(self) -> None:
        """Look at once: a turn has saved something."""
        self._woken.set()

    async def run(self, stop: asyncio.Event) -> None:
        """Deliver until stopped. A store that is away is tried again."""
        while not stop.is_set():
            self._woken.clear()
            taken = 0
            try:
                taken = await self.deliver_due()
            except StoreAway:
                logger.warning("store away, outbox waits")
            except Exception as error:  # the worker must outlive a fault of ours
                logger.error("outbox failed inside", extra={"error": fault(error)})
            if not taken:
                await self._pause(stop)

    async def deliver_due(self) -> int:
        """Try what is due now; return how many were tried, one or none.

        One at a time: what is sent and not yet marked when a process dies is sent again, so a
        death can double one message at most.
        """
        due = await self.store.due(self.clock(), 1)
        for one in due:
            await self._deliver(one)
        return len(due)

    async def _pause(self, stop: asyncio.Event) -> None:
        waits = [asyncio.ensure_future(event.wait()) for event in (stop, self._woken)]
        await asyncio.wait(waits, timeout=POLL, return_when=asyncio.FIRST_COMPLETED)
        for wait in waits:
            wait.cancel()

    async def _deliver(self, due: Due) -> None:
        if morning := self._morning(due):
            await self.store.later(due, morning, NIGHT, tried=False)
            return
        try:
            async with asyncio.timeout(ONE_TRY):
                await self._send(due)
        except Never as never:
            await self._give_up(due, str(never))
        except Later as later:
            await self._later(due, str(later))
        except TimeoutError:
            await self._later(due, TOO_SLOW)
        except Exception as error:  # a fault of ours must not lose a referral
            logger.error("outbox message failed inside", extra={"error": fault(error)})
            await self._later(due, FAULT)
        else:
            await self.store.done(due, self.clock())

    def _morning(self, due: Due) -> datetime | None:
        route = self.routes.routes.get(due.route)
        waits = due.route == TELL or (route is not None and route.waits_at_night)
        return self.routes.morning(self.clock()) if waits else None

    async def _send(self, due: Due) -> None:
        team = self.routes.team(due.kept.referral)
        if due.route == TELL:
            if self.tell is None:
                raise Never(NOBODY_TELLS)
            words = to_person(due.purpose, due.kept, team)
            await self.tell(due.kept.referral.tell, Reply(text=words))
            return
        route, notifier = self.routes.routes.get(due.route), self.notifiers.get(due.route)
        if route is None or notifier is None:
            raise Never(UNROUTED if due.route == NO_ROUTE else NO_SUCH_ROUTE)
        if due.purpose is Purpose.ALARM:
            await notifier.deliver(alarm(due.key, due.kept.referral.reference))
            return
        referral, confidential = due.kept.referral, route.confidential
        await notifier.deliver(to_team(due.key, referral, team, confidential=confidential))

    async def _later(self, due: Due, reason: str) -> None:
        if due.tries >= TRIES:
            await self._give_up(due, reason)
            return
        await self.store.later(due, self.clock() + self.wait(due.tries), reason)

    async def _give_up(self, due: Due, reason: str) -> None:
        if due.route == TELL:
            # No referral is lost by it, and whoever asks is told: nothing for an operator to mend.
            logger.warning("a person could not be told", extra={"outbox_id": due.id})
            await self.store.done(due, self.clock())
            return
        route = self.routes.routes.get(due.route)
        to_a_team = due.purpose is Purpose.TEAM
        fallback = route.fallback if route and to_a_team and not due.gave_up else ""
        told = self.routes.alarm if to_a_team else ""
        logger.error(
            "outbox message given up",
            extra={"outbox_id": due.id, "tries": due.tries, "reason": reason},
        )
        await self.store.dead(due, self.clock(), reason, fallback=fallback, alarm=told)
