"""How databases are opened and brought up to date, and when they count as away."""

import asyncio
import logging
import sqlite3
import threading
import traceback
from collections.abc import Awaitable, Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import psycopg
import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, make_url
from sqlalchemy.exc import DBAPIError

from bot.domain.conversation import Conversation
from bot.domain.turn import Reply
from bot.ports import Answered, Commit, StoreAway
from bot.stores.database import NEWEST, Database
from bot.stores.sealing import Seal
from bot.stores.tables import metadata
from bot.stores.turns import SqlTurns

NOW = datetime(2026, 11, 23, 3, 0, tzinfo=UTC)
CANARY = "canary"
ANSWERED = Answered(
    turn=f"{CANARY} turn",
    earlier_turn=f"{CANARY} earlier",
    chat=f"{CANARY} chat",
    version=0,
    conversation=Conversation(entry=f"{CANARY} entry"),
    replies=(Reply(text=f"{CANARY} reply"),),
    at=NOW,
    durable=True,
)

NewUrl = Callable[[str], str]
Connect = Callable[..., Database]


@pytest.mark.parametrize(
    "url",
    [
        "",
        "nonsense",
        "mysql://user:secret@host/name",
        "sqlite://",
        "sqlite:///:memory:",
        "postgresql://user:secret@host",
    ],
)
def test_an_address_that_is_no_database_is_refused_with_the_way_on(url: str) -> None:
    with pytest.raises(ValueError, match="BOT_DATABASE_URL") as refused:
        Database(url)

    assert str(refused.value) == (
        "BOT_DATABASE_URL: write sqlite:///folder/file.db, "
        "or postgresql://user:password@host/database"
    )


async def test_the_migrations_make_the_tables_of_the_code(database: Database) -> None:
    def differences(connection: Connection) -> list[Any]:
        context = MigrationContext.configure(connection, opts={"compare_server_default": True})
        return list(compare_metadata(context, metadata))

    assert await database.read(differences) == []


async def test_migrating_again_loses_nothing(database: Database) -> None:
    await SqlTurns(database, Seal(b"secret")).commit(ANSWERED)
    await database.migrate()

    assert (
        await SqlTurns(database, Seal(b"secret")).load(ANSWERED.chat)
    ).conversation == ANSWERED.conversation


async def test_only_their_owner_can_read_the_files_of_sqlite(
    new_url: NewUrl, connect: Connect, tmp_path: Path
) -> None:
    database = connect(new_url("sqlite"))
    await database.migrate()

    modes = {file.name: oct(file.stat().st_mode & 0o777) for file in (tmp_path / "data").iterdir()}
    names = ("signpost.db", "signpost.db-wal", "signpost.db-shm")
    assert modes == dict.fromkeys(names, oct(0o600))


async def test_sqlite_writes_ahead_overwrites_what_it_erases_and_waits_for_the_disk_by_default(
    new_url: NewUrl, connect: Connect
) -> None:
    def settings(connection: Connection) -> list[Any]:
        names = ("journal_mode", "secure_delete", "synchronous", "busy_timeout")
        return [connection.exec_driver_sql(f"PRAGMA {name}").scalar() for name in names]

    database = connect(new_url("sqlite"), timedelta(seconds=7))
    await database.migrate()
    full, normal = 2, 1
    assert await database.write(settings) == ["wal", 1, full, 7000]
    assert await database.write(settings, durable=False) == ["wal", 1, normal, 7000]
    assert await database.write(settings) == ["wal", 1, full, 7000]


async def test_turns_on_sqlite_queue_for_one_connection_instead_of_racing_for_the_lock(
    new_url: NewUrl, connect: Connect
) -> None:
    database = connect(new_url("sqlite"))
    await database.migrate()
    one = await database.write(lambda c: c.connection.dbapi_connection)

    used = await asyncio.gather(
        *(database.write(lambda c: c.connection.dbapi_connection) for _ in range(20))
    )
    assert used == [one] * 20


async def test_postgres_waits_for_the_disk_by_default(new_url: NewUrl, connect: Connect) -> None:
    def settings(connection: Connection) -> list[Any]:
        names = ("synchronous_commit", "statement_timeout")
        return [connection.exec_driver_sql(f"SHOW {name}").scalar() for name in names]

    database = connect(new_url("postgresql"), timedelta(seconds=7))
    assert await database.write(settings) == ["on", "7s"]
    assert await database.write(settings, durable=False) == ["off", "7s"]
    assert await database.write(settings) == ["on", "7s"]


@pytest.mark.parametrize("kind", ["sqlite", "postgresql"])
async def test_every_method_says_that_the_database_cannot_be_reached(
    kind: str, connect: Connect, tmp_path: Path
) -> None:
    (tmp_path / CANARY).touch()
    url = {
        "sqlite": f"sqlite:///{tmp_path}/{CANARY}/signpost.db",
        "postgresql": f"postgresql://{CANARY}@/{CANARY}?host={tmp_path}",
    }
    database = connect(url[kind])
    turns = SqlTurns(database, Seal(b"secret"))
    keys = (ANSWERED.turn, ANSWERED.earlier_turn)

    await _is_away(database.migrate())
    await _is_away(turns.load(ANSWERED.chat))
    await _is_away(turns.commit(ANSWERED))
    await _is_away(turns.unsent(*keys, NOW))
    await _is_away(turns.sent(*keys))
    await _is_away(turns.forget(ANSWERED.chat))
    await _is_away(turns.tidy(NOW))

    # Where it could not open a file, aiosqlite's thread still has a word for the event loop.
    for thread in threading.enumerate():
        if "_connection_worker_thread" in thread.name:
            thread.join()


@pytest.mark.parametrize(("kind", "reason"), [("sqlite", "SQLITE_BUSY"), ("postgresql", "57014")])
async def test_a_locked_database_is_away_when_the_wait_is_over_and_then_back(
    kind: str, reason: str, new_url: NewUrl, connect: Connect, caplog: pytest.LogCaptureFixture
) -> None:
    url = new_url(kind)
    await connect(url).migrate()
    turns = SqlTurns(connect(url, timedelta(milliseconds=100)), Seal(b"secret"))
    with _locked(url):
        await _is_away(turns.commit(ANSWERED))

    assert _logged(caplog) == [("store away", reason)]
    assert await turns.commit(ANSWERED) is Commit.WRITTEN


async def test_a_full_disk_is_away_and_leaves_nothing_half_written(
    new_url: NewUrl, connect: Connect, caplog: pytest.LogCaptureFixture
) -> None:
    database = connect(new_url("sqlite"))
    await database.migrate()
    turns = SqlTurns(database, Seal(b"secret"))
    await database.read(lambda c: c.exec_driver_sql("PRAGMA max_page_count = 1").all())
    large = replace(ANSWERED, conversation=Conversation(entry=CANARY * 1000))
    await _is_away(turns.commit(large))

    assert _logged(caplog) == [("store away", "SQLITE_FULL")]
    await database.read(lambda c: c.exec_driver_sql("PRAGMA max_page_count = 1000").all())
    assert await turns.commit(large) is Commit.WRITTEN


async def test_a_file_that_is_no_database_is_away(
    new_url: NewUrl, connect: Connect, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    url = new_url("sqlite")
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "signpost.db").write_text(CANARY * 1000)
    await _is_away(connect(url).migrate())

    assert _logged(caplog) == [("store away", "SQLITE_NOTADB")]


async def test_a_postgres_that_only_reads_is_away(
    new_url: NewUrl, connect: Connect, caplog: pytest.LogCaptureFixture
) -> None:
    url = new_url("postgresql")
    await connect(url).migrate()
    turns = SqlTurns(connect(f"{url}%20-cdefault_transaction_read_only%3Don"), Seal(b"secret"))
    await _is_away(turns.commit(ANSWERED))

    assert _logged(caplog) == [("store away", "25006")]
    assert (await turns.load(ANSWERED.chat)).version == 0


async def test_a_postgres_that_was_started_again_is_back_at_once(
    new_url: NewUrl, connect: Connect
) -> None:
    url = new_url("postgresql")
    database = connect(url)
    await database.migrate()
    with psycopg.connect(url, autocommit=True) as other:
        cut = other.execute(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
            "WHERE datname = current_database() AND pid <> pg_backend_pid()"
        ).fetchall()
    assert cut == [(True,)]

    assert await SqlTurns(database, Seal(b"secret")).commit(ANSWERED) is Commit.WRITTEN


async def test_an_error_of_ours_is_not_taken_for_an_absence_and_names_no_value(
    database: Database,
) -> None:
    await database.write(lambda c: c.exec_driver_sql("DROP TABLE conversation"))

    with pytest.raises(DBAPIError) as error:
        await SqlTurns(database, Seal(b"secret")).commit(ANSWERED)
    assert "INSERT INTO conversation" in str(error.value)
    assert CANARY not in "".join(traceback.format_exception(error.value))


async def test_a_faulty_statement_is_no_absence(database: Database) -> None:
    with pytest.raises(DBAPIError):
        await database.write(lambda c: c.exec_driver_sql("SELECT ?"))


async def test_nothing_of_a_turn_is_logged_even_at_debug(
    database: Database, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    turns = SqlTurns(database, Seal(b"secret"))
    await turns.commit(ANSWERED)
    await turns.unsent(ANSWERED.turn, ANSWERED.earlier_turn, NOW + timedelta(hours=1))
    await turns.forget(ANSWERED.chat)

    assert [record.name for record in caplog.records if record.name != "asyncio"] == []


def test_loud_libraries_are_quietened_and_quiet_ones_left_alone(new_url: NewUrl) -> None:
    names = ("aiosqlite", "alembic", "psycopg", "sqlalchemy")
    for name in names:
        logging.getLogger(name).setLevel(logging.DEBUG)
    logging.getLogger("psycopg").setLevel(logging.ERROR)

    Database(new_url("sqlite"))

    levels = [logging.getLogger(name).level for name in names]
    assert levels == [logging.WARNING, logging.WARNING, logging.ERROR, logging.WARNING]


async def _is_away(call: Awaitable[object]) -> None:
    """Await the call: it must say that the store is away, and nothing else."""
    with pytest.raises(StoreAway) as away:
        await call
    assert str(away.value) == "the database can't be reached, or can't write now"
    assert CANARY not in "".join(traceback.format_exception(away.value))


@contextmanager
def _locked(url: str) -> Iterator[None]:
    """Hold what every turn writes, from outside."""
    if url.startswith("sqlite"):
        with closing(sqlite3.connect(str(make_url(url).database))) as holder:
            holder.execute("BEGIN IMMEDIATE")
            yield
    else:
        with psycopg.connect(url) as connection:
            connection.execute("LOCK TABLE conversation")
            yield


def _logged(caplog: pytest.LogCaptureFixture) -> list[tuple[str, str]]:
    return [(record.getMessage(), record.__dict__["reason"]) for record in caplog.records]


def test_the_newest_migration_is_the_one_named_as_such() -> None:
    config = Config()
    config.set_main_option("script_location", "bot.stores:migrations")

    assert ScriptDirectory.from_config(config).get_current_head() == NEWEST
