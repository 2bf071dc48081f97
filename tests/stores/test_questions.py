"""Ethics questions on SQLite and PostgreSQL: kept once, let through together, traced by nobody."""

import asyncio
import random
import secrets
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import psycopg
import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext

from bot.domain.board import Item, Posted, State
from bot.domain.question import NOTES
from bot.domain.question_release import Held
from bot.ports import StoreAway
from bot.question_ports import Arrived, OpenQuestion
from bot.stores import questions as module
from bot.stores.database import Database
from bot.stores.question_tables import QUESTIONS, metadata
from bot.stores.questions import SqlQuestions
from tests.sealed_questions import BEFORE, LAST, NOW, follow_up, let_through, question, sealed

ITEM = Item(title="Coffee", question="May we?", answer="No.", topics=("coffee",))

Connect = Callable[..., Database]


@pytest.fixture(params=["sqlite", "postgresql"])
async def database(
    request: pytest.FixtureRequest, new_url: Callable[[str], str], connect: Connect
) -> Database:
    opened = connect(new_url(request.param), tables=QUESTIONS)
    await opened.migrate()
    return opened


@pytest.fixture
def store(database: Database) -> SqlQuestions:
    return SqlQuestions(database)


class Seen:
    """A rule that says no, and remembers what it was asked."""

    def __init__(self) -> None:
        self.held: list[Held] = []

    def __call__(self, held: Held) -> bool:
        self.held.append(held)
        return False


def exported(arrived: Arrived, **more: Any) -> OpenQuestion:
    return OpenQuestion(
        tag=arrived.tag,
        week=arrived.week,
        sealed=arrived.sealed,
        **{"replies": 0, "follow_ups": (), **more},
    )


async def test_a_question_is_kept_and_let_through_as_it_came(store: SqlQuestions) -> None:
    asked = question()

    assert await store.keep(asked)
    assert await store.open_questions() == ()
    assert await let_through(store)
    assert await store.open_questions() == (exported(asked),)
    assert not await let_through(store)


async def test_the_same_question_twice_is_kept_once_before_and_after_the_release(
    store: SqlQuestions,
) -> None:
    asked = question()
    again = replace(asked, week=NOW, sealed=sealed())

    assert [await store.keep(asked), await store.keep(again)] == [True, True]
    await let_through(store)
    assert await store.keep(again)
    await let_through(store, "2026-W49")

    assert await store.open_questions() == (exported(asked),)


async def test_what_came_this_week_waits_until_the_week_is_over(store: SqlQuestions) -> None:
    old, fresh = question(), question(NOW)
    seen = Seen()
    await store.keep(old)
    await store.keep(fresh)

    await store.release(NOW, "", seen)
    await let_through(store)

    assert seen.held == [Held(1, LAST)]
    assert await store.open_questions() == (exported(old),)


async def test_what_waits_is_told_as_a_count_and_the_oldest_week(store: SqlQuestions) -> None:
    for week in (LAST, BEFORE, LAST):
        await store.keep(question(week))
    seen = Seen()

    assert not await store.release(NOW, "", seen)
    assert seen.held == [Held(3, BEFORE)]


async def test_nothing_waits_in_an_empty_store(store: SqlQuestions) -> None:
    seen = Seen()

    assert not await store.release(NOW, "", seen)
    assert seen.held == [Held(0, "")]


async def test_a_follow_up_goes_with_its_question(store: SqlQuestions) -> None:
    asked = question()
    added = follow_up(asked.tag)
    await store.keep(asked)
    await store.keep(added)
    await let_through(store)

    assert await store.open_questions() == (exported(asked, follow_ups=((LAST, added.sealed),)),)


async def test_a_follow_up_opens_an_answered_question_again(store: SqlQuestions) -> None:
    asked = question()
    await store.keep(asked)
    await let_through(store)
    assert await store.answer([(asked.tag, b"one")], []) == 1
    assert await store.open_questions() == ()

    added = follow_up(asked.tag, NOW)
    await store.keep(added)
    await let_through(store, "2026-W49")

    assert await store.open_questions() == (
        exported(asked, replies=1, follow_ups=((NOW, added.sealed),)),
    )
    assert await store.replies(asked.tag) == (b"one",)


async def test_a_follow_up_to_nobody_is_taken_like_any_other_and_dropped(
    store: SqlQuestions,
) -> None:
    assert await store.keep(follow_up(secrets.token_hex(16)))
    seen = Seen()
    await store.release(NOW, "", seen)

    assert seen.held == [Held(0, "")]


async def test_the_same_follow_up_twice_is_kept_once(store: SqlQuestions) -> None:
    asked = question()
    added = follow_up(asked.tag)
    for one in (asked, added, added):
        assert await store.keep(one)
    await let_through(store)
    assert await store.keep(added)
    await let_through(store, "2026-W49")

    assert await store.open_questions() == (exported(asked, follow_ups=((LAST, added.sealed),)),)


async def test_a_question_has_ten_follow_ups_at_most(store: SqlQuestions) -> None:
    asked = question()
    await store.keep(asked)
    for at in range(NOTES + 2):
        assert await store.keep(follow_up(asked.tag))
        if at == 4:
            await let_through(store)
    await let_through(store)

    (found,) = await store.open_questions()
    assert len(found.follow_ups) == NOTES


async def test_a_question_has_ten_replies_at_most(store: SqlQuestions) -> None:
    asked = question()
    await store.keep(asked)
    await let_through(store)

    written = [(asked.tag, bytes([at])) for at in range(NOTES + 2)]

    assert await store.answer(written, []) == NOTES
    assert await store.replies(asked.tag) == tuple(bytes([at]) for at in range(NOTES))


async def test_no_more_than_so_many_wait(
    store: SqlQuestions, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "MOST", 3)

    kept = [await store.keep(question()) for _ in range(4)]

    assert (module.MOST, kept) == (3, [True, True, True, False])
    await let_through(store)
    assert await store.keep(question())


def test_a_thousand_wait_at_most() -> None:
    assert module.MOST == 1000


async def test_a_reply_to_nobody_or_twice_changes_nothing(store: SqlQuestions) -> None:
    asked = question()
    await store.keep(asked)
    await let_through(store)

    assert await store.answer([(asked.tag, b"one"), ("f" * 32, b"lost")], [ITEM]) == 1
    assert await store.answer([(asked.tag, b"one")], [ITEM]) == 0
    assert await store.answer([(asked.tag, b"two")], []) == 1
    assert await store.replies(asked.tag) == (b"one", b"two")
    assert await store.replies("f" * 32) == ()
    assert [one.item for one in await store.board()] == [ITEM]


async def test_the_board_remembers_numbers_and_states(store: SqlQuestions) -> None:
    await store.answer([], [ITEM])
    (proposed,) = await store.board()
    assert proposed == Posted(id=proposed.id, state=State.PROPOSED, item=ITEM)

    posted = replace(proposed, state=State.PUBLISHED, number="EQ-2026-001", month="2026-11")
    await store.mark([posted])

    assert await store.board() == (posted,)


async def test_the_salt_is_made_once_for_all_processes(
    database: Database, connect: Connect
) -> None:
    salts = await asyncio.gather(*(SqlQuestions(database).salt() for _ in range(5)))

    assert len(set(salts)) == 1
    assert len(salts[0]) == 16


async def test_a_release_is_told_until_somebody_was_told(store: SqlQuestions) -> None:
    assert not await store.untold()
    await store.keep(question())
    await let_through(store)
    assert await store.untold()
    await store.told()
    assert not await store.untold()


async def test_answered_questions_are_erased_when_they_are_old_and_open_ones_never(
    store: SqlQuestions,
) -> None:
    done, waits, recent = question("2026-W20"), question("2026-W20"), question("2026-W22")
    for one in (done, waits, recent):
        await store.keep(one)
    await store.keep(follow_up(done.tag, "2026-W21"))
    await store.release(NOW, "2026-W22", lambda _: True)
    await store.answer([(done.tag, b"a"), (recent.tag, b"b")], [])

    await store.release(NOW, "2026-W22", lambda _: False)

    assert await store.replies(done.tag) == ()
    assert await store.replies(recent.tag) == (b"b",)
    assert await store.open_questions() == (exported(waits),)


async def test_questions_and_releases_at_the_same_time_lose_and_double_nothing(
    store: SqlQuestions,
) -> None:
    asked = [question() for _ in range(30)]
    tries = [one for one in asked for _ in range(2)]
    random.Random(3).shuffle(tries)

    await asyncio.gather(
        *(store.keep(one) for one in tries[:40]),
        *(let_through(store) for _ in range(4)),
        *(store.keep(one) for one in tries[40:]),
    )
    await let_through(store)

    found = sorted(await store.open_questions(), key=lambda one: one.tag)
    assert found == sorted(map(exported, asked), key=lambda one: one.tag)


async def test_a_database_that_is_away_is_told_as_such(connect: Connect) -> None:
    store = SqlQuestions(connect("postgresql://x@/y?host=/none", tables=QUESTIONS))

    for call in (store.salt(), store.keep(question()), store.replies("0" * 32), store.untold()):
        with pytest.raises(StoreAway):
            await call


async def test_a_role_that_owns_the_schema_needs_no_other_right(
    new_postgres: Callable[[], str], connect: Connect
) -> None:
    url = new_postgres().partition("&options")[0]
    with psycopg.connect(url) as connection:
        connection.execute("CREATE ROLE asker LOGIN")
        connection.execute("CREATE SCHEMA ethics AUTHORIZATION asker")
        connection.execute("CREATE TABLE public.chats AS SELECT 1 AS one")
    try:
        database = connect(url.replace("signpost@", "asker@"), tables=QUESTIONS)
        await database.migrate()
        store = SqlQuestions(database)
        await store.keep(question())
        assert await let_through(store)
        await database.close()

        denied = pytest.raises(psycopg.errors.InsufficientPrivilege)
        with psycopg.connect(url.replace("signpost@", "asker@")) as connection, denied:
            connection.execute("SELECT * FROM public.chats")
    finally:
        with psycopg.connect(url) as connection:
            connection.execute("DROP SCHEMA ethics CASCADE")
            connection.execute("DROP TABLE public.chats")
            connection.execute("DROP ROLE asker")


async def test_postgresql_keeps_questions_in_a_schema_of_their_own(
    new_postgres: Callable[[], str], connect: Connect
) -> None:
    url = new_postgres().partition("&options")[0]
    database = connect(url, tables=QUESTIONS)
    try:
        await database.migrate()
        await SqlQuestions(database).keep(question())

        with psycopg.connect(url) as connection:
            found = connection.execute(
                "SELECT table_schema, table_name FROM information_schema.tables"
                " WHERE table_name IN ('intake', 'questions', 'board')"
                " AND table_schema IN ('ethics', 'public') ORDER BY 2"
            ).fetchall()
        assert found == [("ethics", "board"), ("ethics", "intake"), ("ethics", "questions")]
    finally:
        with psycopg.connect(url) as connection:
            connection.execute("DROP SCHEMA ethics CASCADE")


async def test_no_column_holds_a_time_a_person_or_a_sequence(database: Database) -> None:
    columns = {
        f"{table.name}.{column.name}": str(column.type)
        for table in metadata.tables.values()
        for column in table.columns
    }

    assert columns == {
        "intake.id": "VARCHAR(32)",
        "intake.tag": "VARCHAR(32)",
        "intake.week": "VARCHAR(8)",
        "intake.follow_up": "BOOLEAN",
        "intake.sealed": "TEXT",
        "questions.tag": "VARCHAR(32)",
        "questions.week": "VARCHAR(8)",
        "questions.open": "BOOLEAN",
        "questions.sealed": "TEXT",
        "followups.id": "VARCHAR(32)",
        "followups.tag": "VARCHAR(32)",
        "followups.week": "VARCHAR(8)",
        "followups.sealed": "TEXT",
        "replies.tag": "VARCHAR(32)",
        "replies.n": "INTEGER",
        "replies.sealed": "BLOB",
        "board.id": "VARCHAR(32)",
        "board.number": "VARCHAR(16)",
        "board.month": "VARCHAR(7)",
        "board.state": "VARCHAR(16)",
        "board.item": "TEXT",
        "site.name": "VARCHAR(16)",
        "site.value": "BLOB",
    }
    differences = await database.read(
        lambda c: compare_metadata(MigrationContext.configure(c), metadata)
    )
    assert differences == []
