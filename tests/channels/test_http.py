"""What every door of ours does with a body that is said to be packed, over real HTTP."""

import gzip
import logging
import zlib
from collections.abc import AsyncIterator

import pytest
from aiohttp import ClientSession, web

from bot.application.router import Router
from bot.channels import http
from bot.channels.teams.endpoint import TeamsEndpoint
from bot.channels.web.chat import ChatPage
from bot.stores.memory import MemoryTurns
from tests.fakes import NOON, FakeShelf

WORDS = b'{"text": "private words"}'
REFUSED = {
    "/chat/messages": '{"error": "' + http.UNREADABLE + '"}',
    "/chat/leave": '{"error": "' + http.UNREADABLE + '"}',
    "/api/messages": "send the body without Content-Encoding",
}


@pytest.fixture
async def address() -> AsyncIterator[str]:
    """Serve the local page and the Teams endpoint as `serve` does."""
    router, app = Router(FakeShelf(), MemoryTurns(), b"secret"), web.Application()
    ChatPage(router, lambda: NOON).add_to(app)
    TeamsEndpoint(router, lambda: NOON, trial=True).add_to(app)
    runner = http.runner(app)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    yield f"http://127.0.0.1:{runner.addresses[0][1]}"
    await runner.cleanup()


async def _post(address: str, path: str, coding: str, body: bytes) -> tuple[int, str]:
    headers = {
        "Content-Type": "application/json",
        "Content-Encoding": coding,
        "Origin": address,
    }
    async with (
        ClientSession() as session,
        session.post(address + path, data=body, headers=headers) as response,
    ):
        return response.status, await response.text()


@pytest.mark.parametrize("body", [WORDS, gzip.compress(WORDS, mtime=0), zlib.compress(WORDS), b""])
@pytest.mark.parametrize("coding", ["gzip", "deflate", "br", "zstd", "GZIP", "gzip, br", "zebra"])
@pytest.mark.parametrize("path", REFUSED)
async def test_a_body_said_to_be_packed_is_refused_in_our_words_and_nothing_is_logged(
    address: str, path: str, coding: str, body: bytes, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)

    assert await _post(address, path, coding, body) == (415, REFUSED[path])
    assert [record.msg for record in caplog.records] == []


@pytest.mark.parametrize("path", ["/chat/messages", "/chat/leave"])
async def test_a_body_said_to_be_as_it_is_is_read(address: str, path: str) -> None:
    assert await _post(address, path, "identity", b"{}") == (400, REFUSED[path])
