"""A real web service that receives letters by webhook."""

import base64
from collections.abc import AsyncIterator
from dataclasses import dataclass, field

import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer

SECRET = "whsec_" + base64.b64encode(b"a secret of thirty-two bytes, ok").decode()


@dataclass(slots=True)
class Receiver:
    """A web service that keeps what it gets."""

    answers: list[int] = field(default_factory=list)
    got: list[tuple[dict[str, str], str]] = field(default_factory=list)
    address: str = ""

    async def take(self, request: web.Request) -> web.Response:
        """Keep the call, and answer as told."""
        self.got.append((dict(request.headers), await request.text()))
        status = self.answers.pop(0) if self.answers else 204
        return web.Response(status=status, headers={"Location": "/elsewhere"})


@pytest.fixture
async def receiver() -> AsyncIterator[Receiver]:
    """A receiver that runs; its address is in it."""
    receiver, app = Receiver(), web.Application()
    app.router.add_post("/{path:.*}", receiver.take)
    async with TestServer(app, host="127.0.0.1") as server:
        receiver.address = str(server.make_url("/hook"))
        yield receiver
