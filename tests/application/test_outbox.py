"""The worker: what it sends by which route, when it tries again, and when it gives up."""

import asyncio
import logging
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta

import pytest

from bot.application import outbox
from bot.application.outbox import Worker
from bot.domain.letter import TRIES, Letter, alarm, to_team
from bot.domain.referral import Referral, State
from bot.domain.routes import NO_ROUTE, Kind, Route, Routes, Rule
from bot.domain.turn import Reply
from bot.ports import Later, Never
from bot.stores.memory import MemoryTurns
from bot.stores.memory_referrals import MemoryOutbox, MemoryReferrals
from tests.referral_values import NOW, OTHER, REFERRAL, turn
from tests.waiting import until

DAY = timedelta(days=1)
KEY = f"{OTHER.reference}.team.team_mail"
ROUTES = Routes(
    routes={
        "team_mail": Route(id="team_mail", kind=Kind.EMAIL, to=("x",), fallback="folder"),
        "folder": Route(id="folder", kind=Kind.MAILBOX, to=("x",), confidential=True),
        "post": Route(id="post", kind=Kind.TEAMS, to=("x",)),
        "ops_mail": Route(id="ops_mail", kind=Kind.EMAIL, to=("x",)),
    },
    rules=(Rule(team="the Academy", routes=("team_mail",)),),
    alarm="ops_mail",
)


@dataclass(slots=True)
class FakeNotifier:
    """Keeps what it delivers, and fails as told first."""

    fails: list[Exception] = field(default_factory=list)
    got: list[Letter] = field(default_factory=list)

    async def deliver(self, letter: Letter) -> None:
        if self.fails:
            raise self.fails.pop(0)
        self.got.append(letter)


@dataclass
class Post:
    """A worker over stores in memory, with a clock to move."""

    routes: Routes = ROUTES
    at: datetime = NOW
    told: list[tuple[str, Reply]] = field(default_factory=list)
    notifiers: dict[str, FakeNotifier] = field(
        default_factory=lambda: {name: FakeNotifier() for name in ROUTES.routes}
    )
    store: MemoryReferrals = field(default_factory=MemoryReferrals)

    def __post_init__(self) -> None:
        self.store.plan = self.routes.plan

    @property
    def outbox(self) -> MemoryOutbox:
        """Return the outbox over the store."""
        return MemoryOutbox(self.store)

    async def tell(self, address: str, reply: Reply) -> None:
        """Keep what the person was told."""
        self.told.append((address, reply))

    def worker(self) -> Worker:
        """Return a worker that waits a second after each try."""
        return Worker(
            store=self.outbox,
            routes=self.routes,
            notifiers=self.notifiers,
            clock=lambda: self.at,
            tell=self.tell,
            wait=lambda tries: timedelta(seconds=tries),
        )

    async def save(self, *referrals: Referral) -> None:
        """Save a turn with these referrals."""
        await MemoryTurns(self.store).commit(turn(*referrals))

    async def settle(self) -> int:
        """Deliver, moving the clock past every wait of a try; return how many tries it took."""
        tries = 0
        while tried := await self.worker().deliver_due():
            tries += tried
            self.at += timedelta(minutes=1)
        return tries


async def test_a_referral_is_delivered_by_its_route_and_the_person_is_told() -> None:
    post = Post()
    await post.save(REFERRAL)
    await post.settle()

    key = f"{REFERRAL.reference}.team.team_mail"
    letter = to_team(key, REFERRAL, "the Academy", confidential=False)
    assert post.notifiers["team_mail"].got == [letter]
    assert post.told == [
        (
            REFERRAL.tell,
            Reply(
                text="Your referral SP-4K7X-3MXW has reached the Academy. "
                "They'll be in touch the way you asked."
            ),
        )
    ]
    assert await post.outbox.waiting() == ()


async def test_only_a_confidential_route_gets_the_answers() -> None:
    post = Post(replace(ROUTES, rules=(Rule(team="the Academy", routes=("folder",)),)))
    await post.save(OTHER)
    await post.settle()

    (letter,) = post.notifiers["folder"].got
    assert letter.lines == OTHER.lines


async def test_a_failed_try_is_tried_again_under_the_same_key() -> None:
    post = Post()
    post.notifiers["team_mail"].fails = [Later("not now")] * (TRIES - 1)
    await post.save(OTHER)

    assert await post.settle() == TRIES
    assert [letter.key for letter in post.notifiers["team_mail"].got] == [KEY]


@pytest.mark.parametrize(
    ("fails", "tries"), [([Never("refused")], 1), ([Later("not now")] * TRIES, TRIES)]
)
async def test_given_up_it_goes_by_the_fallback_and_the_operator_hears(
    fails: list[Exception], tries: int, caplog: pytest.LogCaptureFixture
) -> None:
    post = Post()
    post.notifiers["team_mail"].fails = list(fails)
    await post.save(OTHER)
    await post.settle()

    assert [letter.key for letter in post.notifiers["folder"].got] == [KEY]
    heard = alarm(f"{OTHER.reference}.alarm.ops_mail", OTHER.reference)
    assert post.notifiers["ops_mail"].got == [heard]
    assert await post.outbox.waiting() == ()
    (line,) = [r for r in caplog.records if r.getMessage() == "outbox message given up"]
    assert (line.levelno, line.__dict__["tries"]) == (logging.ERROR, tries)
    assert line.__dict__["reason"] == str(fails[0])


async def test_when_the_fallback_fails_too_it_lies_dead_and_a_retry_delivers_it() -> None:
    post = Post()
    post.notifiers["team_mail"].fails = [Never("refused")]
    post.notifiers["folder"].fails = [Never("no room")]
    await post.save(OTHER)
    await post.settle()

    (dead,) = await post.outbox.waiting()
    assert (dead.dead, dead.reason, dead.gave_up, dead.route) == (
        True,
        "no room",
        "team_mail",
        "folder",
    )
    await post.outbox.retry(post.at)
    await post.settle()
    assert [letter.key for letter in post.notifiers["folder"].got] == [KEY]


async def test_two_routes_that_fall_back_on_one_another_do_not_go_round_for_ever() -> None:
    folder = replace(ROUTES.routes["folder"], fallback="team_mail")
    post = Post(replace(ROUTES, routes={**ROUTES.routes, "folder": folder}))
    post.notifiers["team_mail"].fails = [Never("refused")] * 9
    post.notifiers["folder"].fails = [Never("no room")] * 9
    await post.save(OTHER)
    await post.settle()

    (dead,) = await post.outbox.waiting()
    assert (dead.dead, dead.route, len(post.notifiers["team_mail"].fails)) == (True, "folder", 8)


async def test_an_alarm_that_fails_raises_no_alarm() -> None:
    post = Post()
    post.notifiers["team_mail"].fails = [Never("refused")]
    post.notifiers["ops_mail"].fails = [Never("refused")]
    await post.save(OTHER)
    await post.settle()

    (dead,) = await post.outbox.waiting()
    assert (dead.purpose, dead.dead) == ("alarm", True)


@pytest.mark.parametrize(
    ("rules", "reason"),
    [
        ((), outbox.UNROUTED),
        ((Rule(team="x", routes=("taken_out",)),), outbox.NO_SUCH_ROUTE),
    ],
)
async def test_without_a_route_it_lies_dead_with_the_way_on_and_is_not_lost(
    rules: tuple[Rule, ...], reason: str
) -> None:
    post = Post(replace(ROUTES, rules=rules))
    await post.save(OTHER)
    await post.settle()

    (dead,) = await post.outbox.waiting()
    assert (dead.dead, dead.reason) == (True, reason)
    assert dead.route in {NO_ROUTE, "taken_out"}
    await post.outbox.retry(post.at, "folder")
    await post.settle()
    assert len(post.notifiers["folder"].got) == 1


async def test_a_fault_of_ours_loses_nothing(caplog: pytest.LogCaptureFixture) -> None:
    post = Post()
    post.notifiers["team_mail"].fails = [ValueError("canary")]
    await post.save(OTHER)
    await post.settle()

    assert len(post.notifiers["team_mail"].got) == 1
    assert "canary" not in caplog.text


async def test_what_takes_too_long_is_tried_again(monkeypatch: pytest.MonkeyPatch) -> None:
    class Slow(FakeNotifier):
        async def deliver(self, letter: Letter) -> None:
            await asyncio.Event().wait()

    monkeypatch.setattr(outbox, "ONE_TRY", 0.01)
    post = Post(notifiers={"team_mail": Slow()})
    await post.save(OTHER)
    await post.worker().deliver_due()

    (waiting,) = await post.outbox.waiting()
    assert (waiting.reason, waiting.tries, waiting.dead) == (outbox.TOO_SLOW, 1, False)


async def test_at_night_mail_goes_and_posts_and_people_wait_for_the_morning() -> None:
    night = datetime(2026, 11, 23, 23, 0, tzinfo=UTC)
    rule = Rule(team="the Academy", routes=("team_mail", "post"))
    post = Post(replace(ROUTES, rules=(rule,)), at=night)
    await post.save(replace(REFERRAL, created=night))
    await post.settle()

    (waiting,) = await post.outbox.waiting()
    assert len(post.notifiers["team_mail"].got) == 1
    assert (waiting.route, waiting.reason, waiting.tries) == ("post", outbox.NIGHT, 0)
    assert waiting.due == datetime(2026, 11, 24, 7, 0, tzinfo=UTC)
    assert post.told == []

    post.at = waiting.due
    await post.settle()
    assert (len(post.notifiers["post"].got), len(post.told)) == (1, 1)


async def test_a_person_who_asked_is_told_of_each_move() -> None:
    post = Post()
    await post.save(REFERRAL)
    await post.settle()
    await post.store.move(REFERRAL.reference, State.TAKEN, post.at)
    await post.settle()
    await post.store.move(REFERRAL.reference, State.CLOSED, post.at)
    await post.settle()

    assert [reply.text.partition("SP-")[0] for _, reply in post.told] == [
        "Your referral ",
        "Somebody at the Academy has taken up your referral ",
        "The Academy has closed your referral ",
    ]


async def test_a_person_who_can_not_be_reached_leaves_nothing_for_the_operator(
    caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    post = Post()
    await post.save(REFERRAL)

    async def gone(address: str, reply: Reply) -> None:
        raise Never("the chat is gone")

    monkeypatch.setattr(post, "tell", gone)
    await post.settle()

    assert await post.outbox.waiting() == ()
    assert post.notifiers["ops_mail"].got == []
    assert [record.getMessage() for record in caplog.records] == ["a person could not be told"]


async def test_a_running_worker_is_woken_by_a_turn_and_stops_when_told() -> None:
    post = Post()
    worker, stop = post.worker(), asyncio.Event()
    running = asyncio.create_task(worker.run(stop))
    await until(lambda: not running.done())
    await post.save(OTHER)
    worker.wake()
    await until(lambda: bool(post.notifiers["team_mail"].got))
    stop.set()
    await running

    assert [letter.key for letter in post.notifiers["team_mail"].got] == [KEY]


async def test_a_worker_outlives_a_store_that_is_away() -> None:
    post = Post()
    await post.save(OTHER)
    post.store.away = True
    worker, stop = post.worker(), asyncio.Event()
    running = asyncio.create_task(worker.run(stop))
    for _ in range(10):
        await asyncio.sleep(0)
    post.store.away = False
    worker.wake()
    await until(lambda: bool(post.notifiers["team_mail"].got))
    stop.set()
    await running
