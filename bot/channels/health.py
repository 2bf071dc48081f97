"""Health for the operator: `/healthz` says that it runs, `/readyz` that it can answer."""

from collections.abc import Callable
from typing import Any

from aiohttp import web


def health_app(state: Callable[[], dict[str, Any]]) -> web.Application:
    """Return the app; `state` tells what is in use. `ready` in it decides between 200 and 503."""

    async def healthz(_: web.Request) -> web.Response:
        return web.json_response({"alive": True, "matcher": state()["matcher"]})

    async def readyz(_: web.Request) -> web.Response:
        now = state()
        return web.json_response(now, status=200 if now["ready"] else 503)

    app = web.Application()
    app.router.add_get("/healthz", healthz)
    app.router.add_get("/readyz", readyz)
    return app
