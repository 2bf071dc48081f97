"""Databases of each kind, opened and closed."""

from collections.abc import AsyncIterator, Callable
from datetime import timedelta

import pytest

from bot.stores.database import CHATS, Database, Tables

Connect = Callable[..., Database]


@pytest.fixture
async def connect() -> AsyncIterator[Connect]:
    """Each call opens the database at a URL; all are closed at the end."""
    opened = []

    def one(
        url: str, wait: timedelta = timedelta(minutes=1), *, tables: Tables = CHATS
    ) -> Database:
        opened.append(Database(url, wait, tables=tables))
        return opened[-1]

    yield one
    for database in opened:
        await database.close()


@pytest.fixture(params=["sqlite", "postgresql"])
async def database(
    request: pytest.FixtureRequest, new_url: Callable[[str], str], connect: Connect
) -> Database:
    """A database of each kind, its tables up to date."""
    opened = connect(new_url(request.param))
    await opened.migrate()
    return opened
