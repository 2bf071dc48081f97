"""The erase job, with a clock that moves."""

import asyncio
from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from bot.application import retention
from bot.application.retention import keep_erasing
from bot.stores.memory_referrals import MemoryOutbox, MemoryReferrals
from tests.referral_values import NOW, OTHER, REFERRAL


async def test_as_time_goes_by_the_job_erases_what_is_due_and_nothing_undelivered(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(retention, "EVERY", 0.0)
    store = MemoryReferrals()
    store.save(replace(REFERRAL, tell=""))
    store.save(replace(OTHER, erase_after=timedelta(0)))
    due = await MemoryOutbox(store).due(NOW, 9)
    await MemoryOutbox(store).done(next(d for d in due if d.kept.referral != OTHER), NOW)

    day, stop, left = 0, asyncio.Event(), []

    def clock() -> datetime:
        nonlocal day
        left.append(sorted(store.kept))
        day += 100
        if day > 600:
            stop.set()
        return NOW + timedelta(days=day)

    await keep_erasing(store, clock, stop)

    both = sorted([REFERRAL.reference, OTHER.reference])
    # At 100, 200 and 300 days both are there; at 400 the delivered one is erased.
    assert left == [both] * 4 + [[OTHER.reference]] * 3


async def test_the_job_outlives_a_store_that_is_away(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(retention, "EVERY", 0.0)
    store, stop, looks = MemoryReferrals(), asyncio.Event(), 0
    store.away = True

    def clock() -> datetime:
        nonlocal looks
        looks += 1
        if looks == 3:
            stop.set()
        return NOW

    await keep_erasing(store, clock, stop)
    assert looks == 3
