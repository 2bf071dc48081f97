"""One database, SQLite or PostgreSQL: opened, brought up to date, and when it counts as away."""

import asyncio
import errno
import logging
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import Any, TypeVar

from sqlalchemy import URL, Connection, Executable, event, inspect, make_url
from sqlalchemy.exc import ArgumentError, DBAPIError, TimeoutError
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine

from bot.domain.errors import StoreAway

logger = logging.getLogger(__name__)

T = TypeVar("T")

WAIT = timedelta(seconds=5)
"""How long a connection, a lock or a statement may take before the store counts as away."""

_DRIVERS = {"sqlite": "sqlite+aiosqlite", "postgresql": "postgresql+psycopg"}
_FOREIGN = ("aiosqlite", "alembic", "psycopg", "sqlalchemy")
NEWEST = "0002"
"""The migration that tables up to date are at."""
_MIGRATING = 7_464_766
"""Number of PostgreSQL's advisory lock under which one process at a time migrates."""
_SQLITE_AWAY = {
    sqlite3.SQLITE_BUSY,
    sqlite3.SQLITE_CANTOPEN,
    sqlite3.SQLITE_CORRUPT,
    sqlite3.SQLITE_FULL,
    sqlite3.SQLITE_IOERR,
    sqlite3.SQLITE_LOCKED,
    sqlite3.SQLITE_NOTADB,
    sqlite3.SQLITE_PROTOCOL,
    sqlite3.SQLITE_READONLY,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Tables:
    """Which tables a database has, and where what makes them stands."""

    setting: str = "BOT_DATABASE_URL"
    migrations: str = "bot.stores:migrations"
    newest: str = NEWEST
    schema: str = ""
    """PostgreSQL's schema, made if need be; empty: whichever the URL leads to."""


CHATS = Tables()


class Database:
    """Transactions on one database. Every failure to reach or write it is a `StoreAway`."""

    def __init__(self, url: str, wait: timedelta = WAIT, *, tables: Tables = CHATS) -> None:
        for name in _FOREIGN:
            # At DEBUG, aiosqlite logs the values of every statement.
            foreign = logging.getLogger(name)
            foreign.setLevel(max(foreign.level, logging.WARNING))
        self._tables = tables
        self._url = _read_url(url, tables.setting)
        self._engine = _engine(self._url, wait, tables.schema)
        self._relaxed = self._engine.execution_options(relaxed=True)
        self._reading = self._engine.execution_options(reading=True)
        self.dialect = self._engine.dialect.name

    async def write(self, work: Callable[[Connection], T], *, durable: bool = True) -> T:
        """Do the work in one transaction: written whole, or not at all if it raises or rolls back.

        Not durable: a crash of the process loses nothing, one of the machine may lose what the
        last moments wrote, whole transactions only.
        """
        return await self._run(work, self._engine if durable else self._relaxed)

    async def write_one(self, statement: Executable) -> None:
        """Write one statement in a transaction of its own, as quickly as can be."""
        # On SQLite, a statement without BEGIN before it is such a transaction.
        await self._run(lambda c: c.execute(statement), self._reading)

    async def read(self, work: Callable[[Connection], T]) -> T:
        """Do the work, which only reads and so waits for nobody."""
        return await self._run(work, self._reading)

    async def migrate(self) -> None:
        """Bring the tables up to date; several processes may do so at once."""
        if self.dialect == "sqlite":
            with _away():
                _make_private(Path(str(self._url.database)))
        if await self.read(_version) != self._tables.newest:
            await self.write(partial(_upgrade, self._tables))

    async def ready(self) -> bool:
        """Tell whether it answers now, with its tables up to date."""
        try:
            newest = await self.read(_version) == self._tables.newest
        except StoreAway:
            return False
        # SQLite's open file still answers when it was deleted, and loses all it is told.
        return newest and (self.dialect != "sqlite" or _there(self._url))

    async def wipe(self) -> None:
        """Leave no trace of erased rows in SQLite's write-ahead log."""
        if self.dialect == "sqlite":
            await self.read(lambda c: c.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)").all())

    async def close(self) -> None:
        """Close all connections."""
        await self._engine.dispose()

    async def _run(self, work: Callable[[Connection], T], engine: AsyncEngine) -> T:
        # Given up half-way, aiosqlite would leave a connection behind that holds the lock.
        return await asyncio.shield(_run(work, engine))


async def _run(work: Callable[[Connection], T], engine: AsyncEngine) -> T:
    with _away():
        async with engine.begin() as connection:
            return await connection.run_sync(work)


def _read_url(text: str, setting: str) -> URL:
    try:
        url = make_url(text)
        url = url.set(drivername=_DRIVERS[url.get_backend_name()])
    except (ArgumentError, KeyError):
        url = None
    if url is None or url.database in (None, "", ":memory:"):
        raise ValueError(
            f"{setting}: write sqlite:///folder/file.db, "
            "or postgresql://user:password@host/database"
        )
    return url


def _engine(url: URL, wait: timedelta, schema: str) -> AsyncEngine:
    seconds = wait.total_seconds()
    common: dict[str, Any] = {"hide_parameters": True, "pool_timeout": seconds}
    if url.get_backend_name() == "sqlite":
        engine = create_async_engine(
            url,
            connect_args={"timeout": seconds, "isolation_level": None},
            pool_size=1,  # SQLite's own waiting is unfair: of 20 at once, some would wait 5 s
            max_overflow=0,
            **common,
        )
        event.listen(engine.sync_engine, "connect", _on_sqlite_connect)
        event.listen(engine.sync_engine, "begin", _on_sqlite_begin)
        return engine
    milliseconds = int(seconds * 1000)
    path = f"-c search_path={schema}" if schema else ""
    patience = {
        "connect_timeout": max(2, int(seconds)),
        "tcp_user_timeout": milliseconds,
        # Of two that set the same, the later one counts: the URL can name another schema.
        "options": f"{path} {url.query.get('options', '')} -c statement_timeout={milliseconds}",
    }
    engine = create_async_engine(url, pool_pre_ping=True, connect_args=patience, **common)
    event.listen(engine.sync_engine, "begin", _on_postgres_begin)
    return engine


def _on_sqlite_connect(connection: Any, _: object) -> None:
    cursor = connection.cursor()
    cursor.execute("PRAGMA journal_mode=WAL")
    cursor.execute("PRAGMA secure_delete=ON")
    cursor.close()


def _on_sqlite_begin(connection: Connection) -> None:
    options = connection.get_execution_options()
    if options.get("reading"):
        return
    # NORMAL leaves the disk to the next checkpoint of the log; the file stays whole either way.
    level = "NORMAL" if options.get("relaxed") else "FULL"
    if connection.info.get("synchronous") != level:  # can't be changed inside a transaction
        connection.exec_driver_sql(f"PRAGMA synchronous={level}")
        connection.info["synchronous"] = level
    # Without IMMEDIATE two turns both read, and the second to write fails at once.
    connection.exec_driver_sql("BEGIN IMMEDIATE")


def _on_postgres_begin(connection: Connection) -> None:
    if connection.get_execution_options().get("relaxed"):
        connection.exec_driver_sql("SET LOCAL synchronous_commit TO OFF")


def _there(url: URL) -> bool:
    return Path(str(url.database)).exists()


def _make_private(file: Path) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.touch(mode=0o600)


def _version(connection: Connection) -> str:
    """Return which migration the tables are at; empty for a new database."""
    if not inspect(connection).has_table("alembic_version"):
        return ""
    found = connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar()
    return str(found or "")


def _upgrade(tables: Tables, connection: Connection) -> None:
    if connection.dialect.name == "postgresql":
        connection.exec_driver_sql("SET LOCAL statement_timeout = 0")
        connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({_MIGRATING})")
        if tables.schema and not connection.exec_driver_sql("SELECT current_schema()").scalar():
            connection.exec_driver_sql(f"CREATE SCHEMA {tables.schema}")
    # Here, because reading alembic takes a third of a second, and most starts need none of it.
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", tables.migrations)
    config.attributes["connection"] = connection
    command.upgrade(config, "head")


@contextmanager
def _away() -> Iterator[None]:
    try:
        yield
    except (DBAPIError, TimeoutError, OSError) as error:
        reason = _reason(error)
        if not reason:
            raise
        logger.warning("store away", extra={"reason": reason})
        # Not chained: the database's own words can name values.
        raise StoreAway("the database can't be reached, or can't write now") from None


def _reason(error: DBAPIError | TimeoutError | OSError) -> str:
    """Return a code for why the database is away, or an empty text if it is not."""
    if isinstance(error, OSError):
        return errno.errorcode.get(error.errno or 0, "OSError")
    if isinstance(error, TimeoutError):
        return "no free connection"
    cause = error.orig
    if type(cause).__module__.startswith("psycopg"):
        return _postgres_reason(cause)
    # Python's own complaints, for example of a missing value, have no code.
    if getattr(cause, "sqlite_errorcode", 0) & 0xFF in _SQLITE_AWAY:
        return str(getattr(cause, "sqlite_errorname", ""))
    return ""


def _postgres_reason(cause: object) -> str:
    # Here, because reading psycopg takes a tenth of a second, and SQLite needs none of it.
    import psycopg

    away = (
        psycopg.OperationalError,
        psycopg.InterfaceError,
        psycopg.errors.ReadOnlySqlTransaction,
    )
    return (cause.sqlstate or "no connection") if isinstance(cause, away) else ""
