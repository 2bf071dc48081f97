"""The bot between a fake Teams and a store in memory."""

from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from aiohttp import web

from bot.application.router import Router
from bot.channels.teams.endpoint import Microsoft, TeamsEndpoint
from bot.channels.teams.sender import Sender, Token
from bot.ports import Shelf
from bot.stores.memory import MemoryTurns
from tests import certificates
from tests.channels.teams.fake_teams import APP_ID, PASSWORD, TENANT, FakeTeams, serve
from tests.fakes import NOON, FakeShelf


@dataclass
class Clock:
    """Stands still until a test moves it."""

    now: datetime = NOON

    def __call__(self) -> datetime:
        return self.now


@dataclass
class Bot:
    """The running bot, and what tests look at or change in it."""

    store: MemoryTurns = field(default_factory=MemoryTurns)
    clock: Clock = field(default_factory=Clock)
    waits: list[float] = field(default_factory=list)

    def sender(self, token: Token) -> Sender:
        async def sleep(seconds: float) -> None:
            self.waits.append(seconds)

        return Sender(token, sleep=sleep, jitter=lambda: 0.0)


RunBot = Callable[..., AbstractAsyncContextManager[Bot]]


@pytest.fixture
async def teams(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[FakeTeams]:
    """Give Microsoft's side, without a bot."""
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(tmp_path / certificates.FILE))
    async with FakeTeams().running(tmp_path) as teams:
        yield teams
        assert teams.problems == []


@pytest.fixture
def run_bot(teams: FakeTeams) -> RunBot:
    """Give what starts the bot against the fake Teams, with authentication unless changed."""

    @asynccontextmanager
    async def run(shelf: Shelf | None = None, **changed: Any) -> AsyncIterator[Bot]:
        bot = Bot()
        settings: dict[str, Any] = {
            "app_id": APP_ID,
            "app_password": PASSWORD,
            "tenant_id": TENANT,
            "sender": bot.sender,
            "microsoft": Microsoft(
                keys_url=f"{teams.url}/openid/config",
                authority=f"{teams.login}/adfs",
                service_hosts=("127.0.0.1",),
            ),
        }
        router = Router(shelf or FakeShelf(), bot.store, b"secret")
        app = web.Application()
        TeamsEndpoint(router, bot.clock, **(settings | changed)).add_to(app)
        async with serve(app) as url:
            teams.bot = f"{url}/api/messages"
            yield bot

    return run


@pytest.fixture
async def bot(run_bot: RunBot) -> AsyncIterator[Bot]:
    """Give the bot, running with authentication."""
    async with run_bot() as bot:
        yield bot
