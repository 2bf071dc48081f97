"""The promises of `ReferralStore` and `OutboxStore`, kept by memory, SQLite and PostgreSQL."""

import asyncio
import itertools
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection, Table, select, update

from bot.domain.conversation import Conversation
from bot.domain.letter import Purpose
from bot.domain.progress import Progress
from bot.domain.referral import REPEAT_WITHIN, Kept, Note, Referral, State
from bot.domain.routes import TELL
from bot.domain.turn import Line as Shown
from bot.domain.turn import Reply
from bot.ports import Commit, Due, OutboxStore, ReferralStore, StoreAway, TurnStore, Waiting
from bot.stores.database import Database
from bot.stores.memory import MemoryTurns
from bot.stores.memory_referrals import MemoryOutbox, MemoryReferrals
from bot.stores.outbox import LEASE, UNREADABLE, SqlOutbox
from bot.stores.referrals import SqlReferrals
from bot.stores.sealing import Seal
from bot.stores.tables import answered, conversation, referral
from bot.stores.tables import outbox as outbox_rows
from bot.stores.turns import SqlTurns
from tests.referral_values import NOW, OTHER, REFERRAL, turn

Connect = Callable[..., Database]

HOUR, SECOND = timedelta(hours=1), timedelta(seconds=1)
REFERENCE = REFERRAL.reference


@dataclass(frozen=True, slots=True)
class Stores:
    """The three stores over one memory or database."""

    turns: TurnStore
    referrals: ReferralStore
    outbox: OutboxStore
    woken: list[None]

    async def save(self, *referrals: Referral, name: str = "turn") -> Commit:
        return await self.turns.commit(turn(*referrals, name=name))

    async def one(self, at: datetime = NOW) -> Due:
        (due,) = await self.outbox.due(at, 1)
        return due


def plan(made: Referral) -> Iterable[str]:
    return ("hr_mail", "pa_mail") if made.dialog == "thinking_of_leaving" else ("team_mail",)


def sql(database: Database, secret: bytes = b"secret") -> Stores:
    seal, woken = Seal(secret), list[None]()
    turns = SqlTurns(database, seal, lambda r: tuple(plan(r)), lambda: woken.append(None))
    return Stores(turns, SqlReferrals(database, seal), SqlOutbox(database, seal), woken)


@pytest.fixture(params=["memory", "sqlite", "postgresql"])
async def stores(
    request: pytest.FixtureRequest, new_url: Callable[[str], str], connect: Connect
) -> Stores:
    if request.param == "memory":
        referrals = MemoryReferrals(lambda r: tuple(plan(r)))
        return Stores(MemoryTurns(referrals), referrals, MemoryOutbox(referrals), [])
    database = connect(new_url(request.param))
    await database.migrate()
    return sql(database)


async def test_a_turn_saves_its_referral_with_what_has_to_be_delivered(stores: Stores) -> None:
    assert await stores.save(REFERRAL) is Commit.WRITTEN

    kept = Kept(referral=REFERRAL, touched=NOW)
    assert await stores.referrals.find(REFERENCE) == kept
    assert await stores.one() == Due(
        id=1,
        key=f"{REFERENCE}.team.team_mail",
        purpose=Purpose.TEAM,
        route="team_mail",
        tries=1,
        kept=kept,
    )


async def test_a_turn_seen_before_makes_no_second_referral(stores: Stores) -> None:
    await stores.save(REFERRAL)

    assert await stores.save(OTHER) is Commit.SEEN
    assert await stores.referrals.find(OTHER.reference) is None
    assert len(await stores.outbox.waiting()) == 1


async def test_a_turn_in_conflict_leaves_no_referral(stores: Stores) -> None:
    late = replace(turn(REFERRAL), version=7)

    assert await stores.turns.commit(late) is Commit.CONFLICT
    assert await stores.referrals.find(REFERENCE) is None
    assert await stores.outbox.waiting() == ()
    assert await stores.referrals.counts() == {}


async def test_a_reference_that_is_taken_is_a_conflict_that_writes_nothing(stores: Stores) -> None:
    await stores.save(REFERRAL)
    again = turn(replace(OTHER, reference=REFERENCE), name="other")

    assert await stores.turns.commit(again) is Commit.CONFLICT
    assert (await stores.turns.load(again.chat)).version == 0
    assert await stores.referrals.find(REFERENCE) == Kept(referral=REFERRAL, touched=NOW)


@pytest.mark.parametrize(
    ("gap", "change", "repeat"),
    [
        (HOUR, {}, True),
        (REPEAT_WITHIN, {}, True),
        (REPEAT_WITHIN + SECOND, {}, False),
        (HOUR, {"person": "hash of Alex"}, False),
        (HOUR, {"dialog": "pico_assessment"}, False),
        (HOUR, {"person": ""}, False),
    ],
)
async def test_an_earlier_referral_of_the_same_person_within_24_months_makes_a_repeat(
    stores: Stores, gap: timedelta, change: dict[str, Any], repeat: bool
) -> None:
    earlier = replace(REFERRAL, created=NOW - gap, **change)
    await stores.save(earlier, name="earlier")
    second = replace(
        REFERRAL, reference=OTHER.reference, person=change.get("person", "hash of Sam")
    )
    if change.get("person") == "hash of Alex":
        second = replace(second, person="hash of Sam")
    await stores.save(second, name="second")

    found = await stores.referrals.find(OTHER.reference)
    assert found
    assert found.referral == replace(second, repeat=repeat)


async def test_counts_are_by_month_and_tell_no_person(stores: Stores) -> None:
    december = replace(OTHER, created=NOW + timedelta(days=10), counted={}, repeat=True)
    await stores.save(REFERRAL, name="one")
    await stores.save(december, name="two")
    await stores.save(replace(december, reference="SP-7777-7777", person=""), name="three")

    plan = "nine_point_plan"
    assert await stores.referrals.counts() == {
        ("2026-11", plan, "", ""): 1,
        ("2026-11", plan, "hurt", "yes"): 1,
        ("2026-11", plan, "strand", "disability"): 1,
        ("2026-11", plan, "strand", "race"): 1,
        ("2026-12", plan, "", ""): 2,
        ("2026-12", plan, "flagged as repeat", "yes"): 2,
    }


async def test_referrals_are_listed_by_state_the_oldest_first(stores: Stores) -> None:
    await stores.save(replace(OTHER, created=NOW + HOUR), name="later")
    await stores.save(REFERRAL, name="earlier")
    await stores.referrals.move(REFERENCE, State.TAKEN, NOW)

    async def references(*states: State) -> list[str]:
        return [kept.referral.reference for kept in await stores.referrals.listed(*states)]

    assert await references() == [REFERENCE, OTHER.reference]
    assert await references(State.NEW) == [OTHER.reference]
    assert await references(State.TAKEN, State.CLOSED) == [REFERENCE]


async def test_a_message_is_leased_to_one_and_to_the_next_when_the_lease_ends(
    stores: Stores,
) -> None:
    await stores.save(REFERRAL)
    first = await stores.one()

    assert await stores.outbox.due(NOW, 9) == ()
    assert await stores.outbox.due(NOW + LEASE - SECOND, 9) == ()
    again = await stores.one(NOW + LEASE)
    assert again == replace(first, tries=2)


async def test_of_ten_workers_at_once_each_message_goes_to_one(stores: Stores) -> None:
    for number in range(5):
        made = replace(OTHER, reference=f"SP-4444-444{number}", person="")
        await stores.save(made, name=f"turn {number}")

    got = await asyncio.gather(*(stores.outbox.due(NOW, 1) for _ in range(10)))

    keys = [due.key for leased in got for due in leased]
    assert len(keys) == len(set(keys))
    rest = await stores.outbox.due(NOW, 9)
    assert len(keys) + len(rest) == 5


async def test_what_is_delivered_is_never_due_again_and_the_person_is_told_once(
    stores: Stores,
) -> None:
    await stores.save(REFERRAL)
    due = await stores.one()
    await stores.outbox.done(due, NOW + SECOND)
    await stores.outbox.done(due, NOW + HOUR)

    delivered = Kept(referral=REFERRAL, touched=NOW + SECOND, delivered=NOW + SECOND)
    assert await stores.referrals.find(REFERENCE) == delivered
    told = await stores.one(NOW + HOUR)
    assert (told.purpose, told.route, told.kept) == (Purpose.DELIVERED, TELL, delivered)
    await stores.outbox.done(told, NOW + HOUR)
    assert await stores.outbox.waiting() == ()


async def test_who_did_not_ask_is_not_told(stores: Stores) -> None:
    await stores.save(OTHER)
    await stores.outbox.done(await stores.one(), NOW)
    await stores.referrals.move(OTHER.reference, State.TAKEN, NOW)
    await stores.referrals.move(OTHER.reference, State.CLOSED, NOW)

    assert await stores.outbox.waiting() == ()


async def test_a_referral_for_two_teams_is_delivered_when_both_have_it(stores: Stores) -> None:
    await stores.save(replace(OTHER, dialog="thinking_of_leaving"))
    one, two = await stores.outbox.due(NOW, 9)
    await stores.outbox.done(one, NOW)
    between = await stores.referrals.find(OTHER.reference)
    await stores.outbox.done(two, NOW + HOUR)
    after = await stores.referrals.find(OTHER.reference)

    assert between
    assert after
    assert (between.delivered, after.delivered) == (None, NOW + HOUR)


async def test_the_last_two_of_a_referral_at_once_still_make_it_delivered(stores: Stores) -> None:
    await stores.save(replace(OTHER, dialog="thinking_of_leaving"))
    both = await stores.outbox.due(NOW, 9)
    await asyncio.gather(*(stores.outbox.done(due, NOW) for due in both))

    kept = await stores.referrals.find(OTHER.reference)
    assert kept
    assert kept.delivered == NOW


async def test_a_failed_try_waits_and_keeps_its_key_and_count(stores: Stores) -> None:
    await stores.save(REFERRAL)
    first = await stores.one()
    await stores.outbox.later(first, NOW + HOUR, "not now")

    assert await stores.outbox.due(NOW + HOUR - SECOND, 9) == ()
    assert await stores.outbox.waiting() == (_waiting(1, due=NOW + HOUR, reason="not now"),)
    again = await stores.one(NOW + HOUR)
    assert again == replace(first, tries=2)


async def test_waiting_for_the_morning_is_no_try(stores: Stores) -> None:
    await stores.save(REFERRAL)
    first = await stores.one()
    await stores.outbox.later(first, NOW + HOUR, "night", tried=False)

    assert await stores.one(NOW + HOUR) == first


async def test_given_up_without_a_fallback_lies_dead_until_retried(stores: Stores) -> None:
    await stores.save(REFERRAL)
    first = await stores.one()
    await stores.outbox.dead(first, NOW, "refused", alarm="ops_mail")

    dead, alarm = await stores.outbox.waiting()
    assert dead == _waiting(1, due=dead.due, reason="refused", dead=True)
    assert (alarm.purpose, alarm.route) == (Purpose.ALARM, "ops_mail")
    only = await stores.one(NOW + timedelta(days=9))
    assert (only.purpose, only.key) == (Purpose.ALARM, f"{REFERENCE}.alarm.ops_mail")

    await stores.outbox.done(only, NOW)
    assert await stores.outbox.retry(NOW + HOUR) == 1
    assert await stores.one(NOW + HOUR) == first


async def test_a_retry_by_another_route_keeps_the_key(stores: Stores) -> None:
    await stores.save(REFERRAL)
    first = await stores.one()
    await stores.outbox.dead(first, NOW, "refused")

    assert await stores.outbox.retry(NOW, "hr_mail") == 1
    assert await stores.one() == replace(first, route="hr_mail")


async def test_given_up_with_a_fallback_goes_on_by_it_under_the_same_key(stores: Stores) -> None:
    await stores.save(REFERRAL)
    first = await stores.one()
    await stores.outbox.dead(first, NOW, "refused", fallback="mail_folder")

    assert await stores.outbox.waiting() == (
        _waiting(0, due=NOW, reason="refused", route="mail_folder", gave_up="team_mail"),
    )
    assert await stores.one() == replace(first, route="mail_folder", gave_up="team_mail")


async def test_a_worker_whose_lease_went_to_another_is_heard_only_when_it_delivered(
    stores: Stores,
) -> None:
    await stores.save(REFERRAL)
    slow = await stores.one()
    quick = await stores.one(NOW + LEASE)
    await stores.outbox.later(slow, NOW + timedelta(days=30), "too slow")
    await stores.outbox.dead(slow, NOW, "too slow", alarm="ops_mail")
    (still,) = await stores.outbox.waiting()
    assert still == _waiting(2, due=NOW + LEASE * 2)

    await stores.outbox.done(slow, NOW)
    await stores.outbox.dead(quick, NOW, "refused")
    await stores.outbox.later(quick, NOW, "not now")
    kept = await stores.referrals.find(REFERENCE)
    assert kept
    assert kept.delivered == NOW
    assert [w.purpose for w in await stores.outbox.waiting()] == [Purpose.DELIVERED]


async def test_taking_up_and_closing_move_on_only_and_tell_the_person(stores: Stores) -> None:
    await stores.save(REFERRAL)
    await stores.outbox.done(await stores.one(), NOW)
    taken = await stores.referrals.move(REFERENCE, State.TAKEN, NOW + HOUR)
    assert taken == Kept(referral=REFERRAL, state=State.TAKEN, delivered=NOW, touched=NOW + HOUR)
    assert await stores.referrals.move(REFERENCE, State.TAKEN, NOW + 2 * HOUR) is None
    closed = await stores.referrals.move(REFERENCE, State.CLOSED, NOW + 2 * HOUR)
    assert closed == replace(taken, state=State.CLOSED, touched=NOW + 2 * HOUR)
    assert await stores.referrals.move(REFERENCE, State.TAKEN, NOW) is None
    assert await stores.referrals.move("SP-CCCC-CCCC", State.TAKEN, NOW) is None

    assert await stores.referrals.find(REFERENCE) == closed
    told = [(w.purpose, w.route) for w in await stores.outbox.waiting()]
    assert told == [(p, TELL) for p in (Purpose.DELIVERED, Purpose.TAKEN, Purpose.CLOSED)]


async def test_who_closes_a_referral_has_it_so_nothing_is_left_to_deliver(stores: Stores) -> None:
    await stores.save(OTHER)
    await stores.outbox.dead(await stores.one(), NOW, "refused")
    closed = await stores.referrals.move(OTHER.reference, State.CLOSED, NOW + HOUR)

    assert closed
    assert closed.delivered == NOW + HOUR
    assert await stores.outbox.waiting() == ()


async def test_notes_are_kept_in_order(stores: Stores) -> None:
    await stores.save(REFERRAL)
    one = Note(at=NOW + HOUR, by="Jo", text="rang, no answer")
    two = Note(at=NOW + 2 * HOUR, by="Jo", text="spoke")
    await stores.referrals.note(REFERENCE, one)
    after = await stores.referrals.note(REFERENCE, two)

    assert after == Kept(referral=REFERRAL, touched=two.at, notes=(one, two))
    assert await stores.referrals.find(REFERENCE) == after
    assert await stores.referrals.note("SP-CCCC-CCCC", one) is None


async def test_as_the_clock_moves_each_referral_is_erased_at_its_time_and_none_undelivered(
    stores: Stores,
) -> None:
    day = timedelta(days=1)
    made = [replace(OTHER, reference=f"SP-4444-44{n}{n}", person="", tell="") for n in "3467"]
    short, noted, long, undelivered = made
    short, noted = replace(short, erase_after=10 * day), replace(noted, erase_after=10 * day)
    undelivered = replace(undelivered, erase_after=timedelta(0))
    for number, one in enumerate((short, noted, long, undelivered)):
        await stores.save(one, name=f"turn {number}")
    for due in await stores.outbox.due(NOW, 9):
        if due.kept.referral == undelivered:
            await stores.outbox.dead(due, NOW, "refused")
        else:
            await stores.outbox.done(due, NOW)
    await stores.referrals.note(noted.reference, Note(at=NOW + 5 * day, by="Jo", text="rang"))

    left = []
    for days in (0, 10, 15, 365, 9999):
        await stores.referrals.erase_due(NOW + days * day)
        left.append([k.referral.reference for k in await stores.referrals.listed()])
    assert left == [
        [one.reference for one in (short, noted, long, undelivered)],
        [one.reference for one in (noted, long, undelivered)],
        [one.reference for one in (long, undelivered)],
        [undelivered.reference],
        [undelivered.reference],
    ]
    assert [w.reference for w in await stores.outbox.waiting()] == [undelivered.reference]
    assert await stores.referrals.erase_due(NOW) == 0


async def test_a_repeat_is_not_seen_once_the_earlier_one_is_erased(stores: Stores) -> None:
    await stores.save(replace(REFERRAL, erase_after=HOUR, tell=""), name="earlier")
    await stores.outbox.done(await stores.one(), NOW)
    assert await stores.referrals.erase_due(NOW + HOUR) == 1
    later = replace(REFERRAL, reference=OTHER.reference, created=NOW + 2 * HOUR)
    await stores.save(later, name="later")

    found = await stores.referrals.find(OTHER.reference)
    assert found
    assert found.referral.repeat is False


async def test_stores_in_memory_can_be_switched_off() -> None:
    referrals = MemoryReferrals()
    outbox = MemoryOutbox(referrals)
    referrals.away = True
    for call in (referrals.find("x"), referrals.listed(), outbox.due(NOW, 1), outbox.waiting()):
        with pytest.raises(StoreAway):
            await call


async def test_a_saved_referral_wakes_the_worker_and_a_plain_turn_does_not(
    database: Database,
) -> None:
    stores = sql(database)
    await stores.save(name="plain")
    assert stores.woken == []
    await stores.save(REFERRAL, name="referral")
    assert stores.woken == [None]


async def test_what_a_person_typed_lies_in_no_column_in_the_clear(database: Database) -> None:
    stores = sql(database)
    progress = Progress(dialog="d", version="v", answers={"hurt": "canary"}, at=NOW)
    typing = replace(
        turn(name="typing"),
        conversation=Conversation(progress=progress),
        replies=(Reply(text="canary"),),
    )
    await stores.turns.commit(typing)
    await stores.turns.commit(replace(turn(REFERRAL), replies=(Reply(text="canary"),)))
    offered = replace(turn(name="offered"), conversation=Conversation(opening="canary"))
    await stores.turns.commit(offered)
    checklist = (Reply(text="Here.", lines=(Shown(label="Injury", value="canary"),)),)
    await stores.turns.commit(replace(turn(name="checklist"), replies=checklist))
    await stores.referrals.note(REFERENCE, Note(at=NOW, by="Jo", text="canary"))

    for table in (conversation, answered, referral):
        rows = await database.read(partial(_rows, table))
        cells = list(itertools.chain(*rows))
        assert len(cells) > 4
        assert [cell for cell in cells if "canary" in str(cell) or "Sam" in str(cell)] == [
            cell for cell in cells if cell == REFERRAL.person
        ]
    assert (await stores.turns.load(typing.chat)).conversation.progress == progress
    assert (await stores.turns.load(offered.chat)).conversation == offered.conversation
    late = NOW + HOUR
    assert await stores.turns.unsent("turn", "", late) == (Reply(text="canary"),)
    assert await stores.turns.unsent("checklist", "", late) == checklist


async def test_under_another_secret_a_referral_is_given_up_loudly_and_not_lost(
    database: Database,
) -> None:
    await sql(database).save(REFERRAL)
    other = sql(database, b"another secret")

    assert await other.referrals.find(REFERENCE) is None
    assert await other.referrals.listed() == ()
    assert await other.outbox.due(NOW, 9) == ()
    (dead,) = await other.outbox.waiting()
    assert (dead.dead, dead.reason) == (True, UNREADABLE)
    assert await other.referrals.erase_due(NOW + timedelta(days=9999)) == 0
    assert (await other.turns.load("chat of turn")).conversation == Conversation()

    first = sql(database)
    await first.outbox.retry(NOW)
    assert (await first.one()).kept.referral == REFERRAL


async def test_a_death_after_marking_a_message_still_lets_the_person_be_told(
    database: Database,
) -> None:
    stores = sql(database)
    await stores.save(REFERRAL)
    due = await stores.one()
    mark = update(outbox_rows).where(outbox_rows.c.id == due.id).values(state="done")
    await database.write(lambda c: c.execute(mark))

    assert await stores.outbox.due(NOW + HOUR, 9) == ()
    found = await stores.referrals.find(REFERENCE)
    assert found
    assert found.delivered == NOW + HOUR
    assert (await stores.one(NOW + HOUR)).purpose is Purpose.DELIVERED


async def test_nothing_of_an_erased_referral_is_left_in_the_files_of_sqlite(
    new_url: Callable[[str], str], connect: Connect, tmp_path: Path
) -> None:
    database = connect(new_url("sqlite"))
    await database.migrate()
    stores = sql(database)
    canary = replace(OTHER, person="canary" * 10)
    await stores.save(canary)
    await stores.outbox.done(await stores.one(), NOW)
    assert _files_with(b"canary", tmp_path)

    assert await stores.referrals.erase_due(NOW + OTHER.erase_after) == 1
    assert _files_with(b"canary", tmp_path) == set()
    assert _files_with(OTHER.reference.encode(), tmp_path) == set()


def _files_with(text: bytes, folder: Path) -> set[str]:
    return {f.name for f in folder.rglob("*") if f.is_file() and text in f.read_bytes()}


def _rows(table: Table, connection: Connection) -> list[Any]:
    return list(connection.execute(select(table)))


def _waiting(tries: int, due: datetime, **change: Any) -> Waiting:
    plain = Waiting(
        id=1,
        reference=REFERENCE,
        purpose=Purpose.TEAM,
        route="team_mail",
        tries=tries,
        due=due,
        dead=False,
        reason="",
    )
    return replace(plain, **change)
