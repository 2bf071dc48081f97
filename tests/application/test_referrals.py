"""What somebody with a reference is told."""

from dataclasses import replace
from datetime import timedelta

from bot.application.referrals import Referrals
from bot.domain.referral import State
from bot.stores.memory_referrals import MemoryOutbox, MemoryReferrals
from tests.referral_values import LINES, NOW, REFERRAL

REFERENCE = REFERRAL.reference


async def test_a_person_is_told_where_their_referral_stands() -> None:
    store = MemoryReferrals()
    answers = Referrals(store, lambda _: "the Academy")
    store.save(REFERRAL)
    told = [await answers.whereabouts(REFERENCE)]
    (due,) = await MemoryOutbox(store).due(NOW, 1)
    await MemoryOutbox(store).done(due, NOW)
    told.append(await answers.whereabouts(REFERENCE))
    await store.move(REFERENCE, State.TAKEN, NOW)
    told.append(await answers.whereabouts(REFERENCE))
    await store.move(REFERENCE, State.CLOSED, NOW + timedelta(days=1))
    told.append(await answers.whereabouts(REFERENCE))

    assert told == [
        "SP-4K7X-3MXW is saved and on its way to the Academy. It hasn't arrived yet.",
        "SP-4K7X-3MXW reached the Academy on 23 November. Nobody has taken it up yet.",
        "The Academy has taken up SP-4K7X-3MXW. They'll be in touch the way you asked.",
        "The Academy closed SP-4K7X-3MXW on 24 November. If you still need something, tell me.",
    ]


async def test_an_unknown_reference_is_said_kindly_and_opens_nothing() -> None:
    answers = Referrals(MemoryReferrals(), lambda _: "the Academy")

    assert "I can't find SP-CCCC-CCCC." in await answers.whereabouts("SP-CCCC-CCCC")
    assert await answers.checklist("SP-CCCC-CCCC") is None


async def test_a_supervisor_reopens_the_checklist_without_what_is_sensitive() -> None:
    store = MemoryReferrals()
    store.save(replace(REFERRAL, lines=LINES))

    lines = await Referrals(store, lambda _: "x").checklist(REFERENCE)
    assert lines == LINES[:1]
