"""Health for the operator: `/healthz` says that it runs, `/readyz` that nothing is missing.

Without its database the bot still shows risk cards and answers, it only remembers nothing. So a
balancer that has nobody else to send people to goes by `/healthz`, and `/readyz` wakes somebody.
"""

from collections.abc import Awaitable, Callable
from typing import Any

from aiohttp import web


def health_app(
    matcher: Callable[[], str], state: Callable[[], Awaitable[dict[str, Any]]]
) -> web.Application:
    """Return the app; `state` tells what is in use. `ready` in it decides between 200 and 503."""

    async def healthz(_: web.Request) -> web.Response:
        return web.json_response({"alive": True, "matcher": matcher()})

    async def readyz(_: web.Request) -> web.Response:
        now = await state()
        return web.json_response(now, status=200 if now["ready"] else 503)

    app = web.Application()
    app.router.add_get("/healthz", healthz)
    app.router.add_get("/readyz", readyz)
    return app
