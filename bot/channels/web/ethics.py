"""The ethics form on the local page, for trying it out: its own page, no part of the chat."""

import json
from dataclasses import asdict
from html import escape
from pathlib import Path
from typing import Any

from aiohttp import web

from bot.application.ethics_form import EthicsForm, Filled, Sheet
from bot.channels.http import UNREADABLE, Refused, guarded, read_json

PATH = "/ethics"
PAGE = Path(__file__).parent / "static" / "ethics.html"


class EthicsPage:
    """Serves the form, and answers each of its sheets with the next."""

    def __init__(self, form: EthicsForm) -> None:
        self._form = form
        self._page = PAGE.read_text(encoding="utf-8")

    def add_to(self, app: web.Application) -> None:
        """Add the routes."""
        app.router.add_get(PATH, guarded(self._open))
        app.router.add_post(PATH, guarded(self._fill))

    async def _open(self, request: web.Request) -> web.Response:
        start = json.dumps(_tree(self._form.open(request.query.get("about", ""))))
        page = self._page.replace("{{start}}", escape(start))
        return web.Response(text=page, content_type="text/html")

    async def _fill(self, request: web.Request) -> web.Response:
        return web.json_response(_tree(await self._form.fill(_filled(await read_json(request)))))


def _filled(said: dict[str, Any]) -> Filled:
    if not all(isinstance(text, str) for text in said.values()):
        raise Refused(400, UNREADABLE)
    return said


def _tree(sheet: Sheet) -> dict[str, Any]:
    return {"reply": asdict(sheet.reply), "travels": dict(sheet.travels)}
