"""What the operator is told: by the real parts, with a database that goes away and comes back."""

from collections.abc import AsyncIterator, Callable
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

import psycopg
import pytest
from aiohttp.test_utils import TestClient, TestServer
from psycopg import sql
from sqlalchemy import make_url

from bot.config import read_config
from bot.content.shelf import WatchedShelf
from bot.stores.database import Database
from bot.wiring import NO_DATABASE, NO_KNOWLEDGE, Service, doors, health, service

Get = Callable[[str], Any]
HERE = {"BOT_ENCODER": "off", "BOT_PORT": "0", "BOT_HEALTH_PORT": "0"}
NAME = "signpost_that_goes_away"


@pytest.fixture
def postgres(new_postgres: Callable[[], str]) -> str:
    """Return the URL of a database of its own on the tests' PostgreSQL."""
    server = new_postgres()
    with psycopg.connect(server, autocommit=True) as admin:
        admin.execute(sql.SQL("CREATE DATABASE {}").format(sql.Identifier(NAME)))
    return server


def own(server: str) -> str:
    return server.split("&options")[0].replace("/postgres?", f"/{NAME}?")


def allow(server: str, *, coming_in: bool) -> None:
    """Open the database to everybody, or send all away and let nobody in."""
    with psycopg.connect(server, autocommit=True) as admin:
        allowed = sql.Literal(coming_in)
        change = sql.SQL("ALTER DATABASE {} ALLOW_CONNECTIONS {}")
        admin.execute(change.format(sql.Identifier(NAME), allowed))
        if not coming_in:
            out = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = %s"
            admin.execute(out, [NAME])


async def _told(running: Service, path: str) -> tuple[int, dict[str, Any]]:
    config = read_config(HERE)
    behind, *_ = doors(config, running)
    async with (
        TestClient(TestServer(behind.app)) as client,
        client.get(path) as response,
    ):
        return response.status, await response.json()


@pytest.fixture
async def running(postgres: str, tmp_path: Path) -> AsyncIterator[Service]:
    settings = {
        **HERE,
        "BOT_DATABASE_URL": own(postgres),
        "BOT_DATA": str(tmp_path / "data"),
    }
    async with service(read_config(settings), lambda _: None) as made:
        yield made


async def test_a_database_that_goes_away_makes_it_not_ready_until_it_is_back(
    running: Service, postgres: str
) -> None:
    before = await _told(running, "/readyz")
    allow(postgres, coming_in=False)
    away, alive = await _told(running, "/readyz"), await _told(running, "/healthz")
    allow(postgres, coming_in=True)
    back = await _told(running, "/readyz")

    good = {**before[1], "ready": True, "missing": []}
    assert before == back == (200, good)
    assert away == (503, {**good, "ready": False, "missing": [NO_DATABASE], "outbox": None})
    assert alive == (200, {"alive": True, "matcher": "lexical"})


async def test_a_database_file_that_was_deleted_makes_it_not_ready(
    tmp_path: Path,
) -> None:
    settings = {**HERE, "BOT_DATA": str(tmp_path / "data")}
    config = read_config(settings)
    async with service(config, lambda _: None) as running:
        before = await health(running)
        Path(str(make_url(config.database_url).database)).unlink()
        after = await health(running)

    assert (before["ready"], before["missing"]) == (True, [])
    assert (after["ready"], after["missing"]) == (False, [NO_DATABASE])


class NoDelivery:
    """Knows nothing of messages that wait."""

    async def health(self) -> None:
        return None


async def test_a_bot_without_knowledge_and_tables_says_that_both_are_missing(
    tmp_path: Path,
) -> None:
    shelf = WatchedShelf(tmp_path, tmp_path, lambda _: pytest.fail("built"), lambda _: None)
    database = Database(f"sqlite:///{tmp_path / 'new.db'}")
    (tmp_path / "new.db").touch()
    bare = SimpleNamespace(shelf=shelf, database=database, delivery=NoDelivery())
    told = await health(cast("Service", bare))
    await database.close()

    assert told == {
        "ready": False,
        "missing": [NO_DATABASE, NO_KNOWLEDGE],
        "matcher": "none",
        "knowledge": {"live": "", "folder": ""},
        "problems": [],
        "outbox": None,
    }
