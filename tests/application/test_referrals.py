"""What somebody with a reference is told."""

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.application.referrals import CHECKLIST, Referrals
from bot.domain.referral import State
from bot.domain.turn import Line, Reply
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


@pytest.mark.parametrize(
    "said",
    [
        "checklist SP-4K7X-3MXW",
        "open my checklist SP-4K7X-3MXW",
        "nine point plan checklist SP-4K7X-3MXW",
        "can I see the check list for sp4k7x3mxw please",
        "could I have the checklist SP-4K7X-3MXW",
        "SP-4K7X-3MXW - reopen",
        "re-open SP-4K7X-3MXW",
        "bring up SP 4K7X 3MXW",
        "what did I answer in SP-4K7X-3MXW?",
        "pull up the 9PP details, SP-4K7X-3MXW",
        "show me SP-4K7X-3MXW again",
    ],
)
async def test_a_checklist_is_opened_however_it_is_asked_for(said: str) -> None:
    store = MemoryReferrals()
    store.save(REFERRAL)

    lines = (Line(label="When it happened", value="Saturday night"),)
    opened = (Reply(title=REFERENCE, text=CHECKLIST, lines=lines),)
    assert await Referrals(store, lambda _: "the Academy").asked(said, ()) == opened


@pytest.mark.parametrize(
    "said",
    [
        "SP-4K7X-3MXW",
        "sp 4k7x 3mxw?",
        "where is SP-4K7X-3MXW",
        "show me where SP-4K7X-3MXW is",
        "is SP-4K7X-3MXW still open?",
        "has anyone read SP-4K7X-3MXW",
        "have they opened and read SP-4K7X-3MXW yet",
        "what's the status of my checklist SP-4K7X-3MXW",
    ],
)
async def test_a_bare_reference_and_questions_about_it_tell_where_it_stands(said: str) -> None:
    store = MemoryReferrals()
    store.save(REFERRAL)

    answers = Referrals(store, lambda _: "the Academy")
    stands = (Reply(text=await answers.whereabouts(REFERENCE)),)
    assert await answers.asked(said, ()) == stands


async def test_a_checklist_nobody_knows_is_said_to_be_not_found() -> None:
    answers = Referrals(MemoryReferrals(), lambda _: "the Academy")

    (reply,) = await answers.asked("checklist SP-CCCC-CCCC", ())
    assert reply.text.startswith("I can't find SP-CCCC-CCCC.")
