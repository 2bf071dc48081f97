"""Calendar files over HTTP, at both doors."""

import json
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

import pytest
from aiohttp import web
from aiohttp.test_utils import TestClient, TestServer

from bot.application.calendar import LASTS, LONGEST, DateLinks
from bot.channels.dates import NOT_OURS, OVER, DatesFile
from bot.channels.http import Handler, guarded
from bot.domain.turn import Choice
from tests.fakes import NOON

LINKS = DateLinks(b"secret")
Client = TestClient[web.Request, web.Application]
Guard = Callable[[Handler], Handler]


@dataclass
class Clock:
    """Stands still until a test moves it."""

    now: datetime = NOON

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


def open_to_all(handler: Handler) -> Handler:
    return handler


@pytest.fixture(params=[open_to_all, guarded], ids=["teams", "page"])
async def client(clock: Clock, request: pytest.FixtureRequest) -> AsyncIterator[Client]:
    app = web.Application()
    DatesFile(LINKS, clock).add_to(app, request.param)
    async with TestClient(TestServer(app)) as client:
        yield client


def path() -> str:
    made = LINKS(Choice("Add", f"dates:{json.dumps([['Reminder', '2027-03-01']])}"), NOON)
    assert made
    return made.value


async def test_the_link_gives_a_calendar_file_that_nobody_keeps(client: Client) -> None:
    response = await client.get(path())

    assert response.status == 200
    assert response.headers["Content-Type"] == "text/calendar; charset=utf-8"
    assert response.headers["Cache-Control"] == "no-store"
    assert response.headers["X-Content-Type-Options"] == "nosniff"
    assert response.headers["Content-Disposition"] == 'attachment; filename="dates.ics"'
    assert "DTSTART;VALUE=DATE:20270301\r\n" in await response.text()


async def test_after_a_day_it_says_kindly_how_to_get_a_new_one(
    client: Client, clock: Clock
) -> None:
    clock.now += LASTS + timedelta(seconds=1)
    response = await client.get(path())

    assert (response.status, await response.text()) == (410, OVER)
    assert response.headers["Cache-Control"] == "no-store"


@pytest.mark.parametrize("token", ["forged", "a.b", "%ff%fe", "%C3%A9", "x" * (LONGEST + 1)])
async def test_a_link_that_is_not_ours_is_not_there(client: Client, token: str) -> None:
    response = await client.get(f"/dates/{token}.ics")

    assert (response.status, await response.text()) == (404, NOT_OURS)
    assert response.headers["Cache-Control"] == "no-store"


async def test_a_changed_day_is_not_there(client: Client) -> None:
    response = await client.get(path().replace("/dates/W", "/dates/X"))

    assert response.status == 404
