"""What stands behind the doors: calendar files at both, and a way to tell people something."""

from pathlib import Path

import pytest
from aiohttp.test_utils import TestClient, TestServer

from bot.application.calendar import LASTS, DateLinks
from bot.channels.dates import OVER
from bot.config import read_config
from bot.domain.turn import Choice, Reply
from bot.ports import Later, Never
from bot.wiring import doors, now, service

TEAMS = {"BOT_APP_ID": "app", "BOT_APP_PASSWORD": "password", "BOT_TENANT_ID": "tenant"}
TRIAL = {"BOT_TEAMS_TRIAL": "1"}
HERE = {"BOT_ENCODER": "off", "BOT_PORT": "0", "BOT_HEALTH_PORT": "0", "BOT_FORM_PORT": "0"}
DAYS = Choice("Add", 'dates:[["Reminder", "2027-03-01"]]')


@pytest.mark.parametrize(
    ("given", "ways"),
    [(TEAMS, {"teams"}), (TRIAL, {"page", "teams"})],
    ids=["teams", "page and trial"],
)
async def test_each_door_gives_calendar_files_and_tells_its_own_people(
    tmp_path: Path, given: dict[str, str], ways: set[str]
) -> None:
    config = read_config({**HERE, "BOT_DATA": str(tmp_path), **given})
    links = DateLinks(config.secret)
    old, new = links(DAYS, now() - 2 * LASTS), links(DAYS, now())
    assert old
    assert new
    async with service(config, lambda _: None) as running:
        *_, front = doors(config, running)
        tells = running.delivery.tells
        async with TestClient(TestServer(front.app)) as client:
            over, fresh = await client.get(old.value), await client.get(new.value)

            assert (over.status, await over.text()) == (410, OVER)
            assert (fresh.status, fresh.content_type) == (200, "text/calendar")
        for way in ways:
            with pytest.raises(Never):
                await tells(f"{way}:{{}}", Reply(text="It has arrived."))
        with pytest.raises(Later):
            await tells("pigeon:here", Reply(text="It has arrived."))

        assert set(tells.ways) == ways
