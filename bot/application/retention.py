"""Erases referrals when their time is over; what somebody has not received stays."""

import asyncio
import contextlib
import logging
from collections.abc import Callable
from datetime import datetime

from bot.domain.errors import fault
from bot.ports import ReferralStore, StoreAway

logger = logging.getLogger(__name__)

EVERY = 3600.0
"""Seconds between two looks."""


async def keep_erasing(
    store: ReferralStore, clock: Callable[[], datetime], stop: asyncio.Event
) -> None:
    """Erase what is due at once, and then every hour, until stopped."""
    while not stop.is_set():
        try:
            await store.erase_due(clock())
        except StoreAway:
            logger.warning("store away, nothing erased")
        except Exception as error:  # the job must outlive a fault of ours
            logger.error("erasing failed inside", extra={"error": fault(error)})
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(stop.wait(), EVERY)
