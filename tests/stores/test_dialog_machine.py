"""One person's dialogs over a real database, while turns come twice and processes die.

Hypothesis makes up the conversations. A twin in memory hears each turn once, in peace; whatever
happens to the real one, it has to say the same and hold the same answers and referrals.
"""

import asyncio
import re
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import timedelta
from itertools import count
from typing import Any

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, rule, run_state_machine_as_test

from bot.application.keys import Keys
from bot.application.router import Router
from bot.channels.plain import buttons
from bot.domain.progress import Progress
from bot.domain.turn import Reply, Turn
from bot.ports import SENDING
from bot.stores.database import Database
from bot.stores.memory import MemoryTurns
from bot.stores.turns import SqlTurns
from tests.fakes import NOON, Inbox
from tests.stores.answer_dialogs import BEGIN, SECRET, Process, Shelf

FEW, SHORT = 12, 25
MANY, LONG = {"sqlite": 500, "postgresql": 100}, 50
"""Conversations, and what happens in each, in `make prove`."""
TO_THE_END = 8
"""So many times the first button leads from anywhere to a referral."""
REFERENCE = re.compile(r"SP-\w{4}-\w{4}")
TYPED = (
    *("me", "yes", "no", "a talk", "back", "cancel", "start again", "change about to me", "send"),
    *("actually, for somebody else", "who sees this", "07700 900123", "counselling", "banana"),
)


class Bench:
    """A database, two processes on it, and how many referrals were made in it."""

    def __init__(self, kind: str, url: str) -> None:
        self.kind = kind
        self.url = url
        self.runner = asyncio.Runner()
        self.runner.run(self._migrate())
        self.processes = [Process(url), Process(url)]
        self.chats = count(1)
        self.sent = 0

    async def _migrate(self) -> None:
        database = Database(self.url)
        await database.migrate()
        await database.close()

    async def restart(self, number: int) -> None:
        await self.processes[number].database.close()
        self.processes[number] = Process(self.url)

    def close(self) -> None:
        for process in self.processes:
            self.runner.run(process.database.close())
        self.runner.close()


class Chat(RuleBasedStateMachine):
    """What may happen in one chat."""

    bench: Bench

    @initialize()
    def opens(self) -> None:
        self.conversation = f"chat {next(self.bench.chats)}"
        self.twin = MemoryTurns()
        self.twin_router = Router(Shelf(), self.twin, SECRET)
        self.at = NOON
        self.numbers = count(1)
        self.table: list[str] = [BEGIN]
        self.seen: list[str] = [BEGIN]

    @rule(pick=st.integers(0, 20), how=st.sampled_from(["once", "twice", "together", "killed"]))
    def taps(self, pick: int, how: str) -> None:
        self._hears(how, value=self.table[pick % len(self.table)])

    @rule(how=st.sampled_from(["once", "twice", "together", "killed"]))
    def taps_the_first_button(self, how: str) -> None:
        self._hears(how, value=self.table[0])

    @rule(how=st.sampled_from(["once", "together", "killed"]))
    def goes_on_to_the_end(self, how: str) -> None:
        sent = self.bench.sent
        for _ in range(TO_THE_END):
            last = self.table[0].startswith("send:")
            self._hears(how if last else "once", value=self.table[0])
            if self.bench.sent > sent:
                return

    @rule(pick=st.integers(0, 200))
    def taps_an_old_button(self, pick: int) -> None:
        self._hears("once", value=self.seen[pick % len(self.seen)])

    @rule(text=st.sampled_from(TYPED), how=st.sampled_from(["once", "together", "killed"]))
    def types(self, text: str, how: str) -> None:
        self._hears(how, text=text)

    @rule(fields=st.fixed_dictionaries({"contact": st.sampled_from(["", "Sam", "by mail"])}))
    def fills_in(self, fields: dict[str, str]) -> None:
        self._hears("twice", value="fill:contact", fields=fields)

    @rule(number=st.integers(0, 1))
    def starts_again(self, number: int) -> None:
        self.bench.runner.run(self.bench.restart(number))

    @rule(hours=st.sampled_from([2, 26, 8 * 24]))
    def falls_silent(self, hours: int) -> None:
        self.at += timedelta(hours=hours)

    def _hears(self, how: str, **said: Any) -> None:
        self.at += timedelta(minutes=1)
        turn = Turn(
            id=str(next(self.numbers)),
            conversation=self.conversation,
            at=self.at,
            person="somebody",
            **said,
        )
        self.bench.runner.run(self._compare(turn, how))

    async def _compare(self, turn: Turn, how: str) -> None:
        peace, inbox = Inbox(), Inbox()
        before = await self._progress(self.twin, turn)
        await self.twin_router.handle(turn, peace)
        await self._deliver(turn, how, inbox)
        turns = self.bench.processes[0].turns

        assert _masked(inbox.sent) == _masked(peace.sent)
        assert await self._progress(turns, turn) == await self._progress(self.twin, turn)
        if any(reply.title == "Sent" for reply in inbox.sent):
            await self._was_sent(inbox.sent, before)
        self.table = [c.value for reply in inbox.sent for c in buttons(reply)] or [BEGIN]
        self.seen += self.table

    async def _deliver(self, turn: Turn, how: str, inbox: Inbox) -> None:
        one, two = self.bench.processes
        if how == "killed":
            dying = Inbox()
            dying.broken = True
            with suppress(ConnectionError):
                await one.router.handle(turn, dying)
            await self.bench.restart(0)
            # Too early: whoever committed it may still be sending.
            await two.router.handle(turn, inbox)
            assert inbox.sent == []
            self.at += SENDING + timedelta(seconds=1)
            await two.router.handle(replace(turn, at=self.at), inbox)
        elif how == "together":
            await asyncio.gather(*(p.router.handle(turn, inbox) for p in (one, two, one)))
        else:
            await one.router.handle(turn, inbox)
        if how != "once":
            await two.router.handle(turn, inbox)

    async def _progress(self, turns: MemoryTurns | SqlTurns, turn: Turn) -> Progress | None:
        return (await turns.load(Keys(SECRET).chat(turn))).conversation.progress

    async def _was_sent(self, replies: Sequence[Reply], before: Progress | None) -> None:
        """Check that the reference leads to a referral with all the answers, made once."""
        self.bench.sent += 1
        found = REFERENCE.search(repr(replies))
        assert found
        assert before
        referrals = self.bench.processes[1].referrals
        kept = await referrals.find(found[0])
        assert kept
        assert kept.referral.answers.items() <= before.answers.items()
        assert {"about", "wants", "contact"} <= set(kept.referral.answers)
        assert len(await referrals.listed()) == self.bench.sent


def _masked(replies: Sequence[Reply]) -> str:
    return REFERENCE.sub("SP-", repr(replies))


@pytest.fixture
def bench(new_url: Callable[[str], str], request: pytest.FixtureRequest) -> Iterator[Bench]:
    opened = Bench(request.param, new_url(request.param))
    yield opened
    opened.close()


def _run(bench: Bench, chats: int, steps: int) -> None:
    kind = type("OneChat", (Chat,), {"bench": bench})
    run_state_machine_as_test(
        kind,
        settings=settings(
            max_examples=chats,
            stateful_step_count=steps,
            deadline=None,
            database=None,
            derandomize=chats == FEW,
            suppress_health_check=list(HealthCheck),
        ),
    )
    assert bench.sent > chats


@pytest.mark.parametrize("bench", ["sqlite"], indirect=True)
def test_no_referral_is_made_twice_and_no_answer_is_lost(bench: Bench) -> None:
    _run(bench, FEW, SHORT)


@pytest.mark.prove
@pytest.mark.parametrize("bench", ["sqlite", "postgresql"], indirect=True)
def test_in_many_long_chats_no_referral_is_made_twice_and_no_answer_is_lost(bench: Bench) -> None:
    chats = MANY[bench.kind]
    _run(bench, chats, LONG)
    told = f"{bench.kind}: {chats} chats of {LONG} steps, {bench.sent} referrals"
    sys.stdout.write(f"{told}: none twice, no answer lost\n")
