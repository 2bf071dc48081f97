"""The local chat page's routes: the page itself, one message in, and the stream of replies."""

import asyncio
import json
import re
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import asdict
from datetime import datetime
from html import escape
from pathlib import Path
from typing import Any

from aiohttp import web

from bot.application import wording
from bot.application.router import Router
from bot.channels.http import HEADERS, LOOK, TOO_LARGE, UNREADABLE, Refused, guarded, read_json
from bot.channels.web.chats import Chat, Chats, Full
from bot.domain.risk_cards import CRISIS_CONTACTS
from bot.domain.turn import FIELDS, FIELDS_LENGTH, Reply, Turn
from bot.ports import Later, Never

STATIC = Path(__file__).parent / "static"
TYPES = {".css": "text/css", ".js": "text/javascript", ".svg": "image/svg+xml"}
"""Named here, because some machines' own tables call a script plain text."""
HEARTBEAT = 15.0
"""Seconds of silence after which a stream shows that it is alive."""
NO_BREAK = "\N{NO-BREAK SPACE}"
VALUE_LIMIT = 200
"""Characters of a button's value."""

ADDRESS = "page:"
"""Begins the address of a chat of this page; after it comes the chat's id."""
NO_CHAT = "this is no address of a chat of the local page"
CLOSED = "the page is closed; it is told when it is open again"

NO_ROOM = "Too many chats are open just now. Close one and try again."
NO_FILE = "There is nothing here. The chat is at the address printed at the start."

_ID = re.compile(r"[A-Za-z0-9-]{16,64}")
_KEYS = {"conversation", "id"}
_SAYS: tuple[set[str], ...] = ({"text"}, {"value"}, {"value", "fields"})


class ChatPage:
    """Serves the chat page to this machine's browser and hands its messages to the router."""

    def __init__(
        self, router: Router, clock: Callable[[], datetime], heartbeat: float = HEARTBEAT
    ) -> None:
        self._router = router
        self._clock = clock
        self._heartbeat = heartbeat
        self._chats = Chats()
        self._files = {
            file.name: (file.read_bytes(), TYPES[file.suffix])
            for file in (*STATIC.iterdir(), LOOK)
            if file.suffix in TYPES
        }
        self._page = (STATIC / "chat.html").read_text(encoding="utf-8")
        self._blank = (STATIC / "blank.html").read_text(encoding="utf-8")

    def add_to(self, app: web.Application) -> None:
        """Add the routes; open streams end when the app shuts down, so that it never waits."""
        app.router.add_get("/", guarded(self._open))
        app.router.add_get("/blank", guarded(self._leave_nothing))
        app.router.add_get("/static/{name}", guarded(self._file))
        app.router.add_get("/chat/stream", guarded(self._stream), allow_head=False)
        app.router.add_post("/chat/messages", guarded(self._message))
        app.router.add_post("/chat/leave", guarded(self._leave))
        app.on_shutdown.append(self._shut)

    async def tell(self, address: str, reply: Reply) -> None:
        """Be the port `Tell`: say it on the page if it is open, else raise `Later`."""
        conversation = address.removeprefix(ADDRESS)
        if address == conversation or not _ID.fullmatch(conversation):
            raise Never(NO_CHAT)
        if not self._chats.tell(conversation, reply):
            raise Later(CLOSED)

    async def _open(self, _: web.Request) -> web.Response:
        words = {
            "also": wording.ALSO,
            "related": wording.RELATED,
            "helped": wording.ASK_HELPED,
            "time": wording.TIME_IF_KNOWN,
            "crisis": _crisis(),
        }
        start = json.dumps({"welcome": asdict(self._router.welcome()), "words": words})
        page = self._page.replace("{{start}}", escape(start))
        return web.Response(text=page, content_type="text/html")

    async def _leave_nothing(self, _: web.Request) -> web.Response:
        return web.Response(text=self._blank, content_type="text/html")

    async def _file(self, request: web.Request) -> web.Response:
        found = self._files.get(request.match_info["name"])
        if found is None:
            raise Refused(404, NO_FILE)
        return web.Response(body=found[0], content_type=found[1], charset="utf-8")

    async def _message(self, request: web.Request) -> web.Response:
        turn = _turn(await read_json(request), self._clock())
        chat = self._chat(turn.conversation)

        async def send(replies: Sequence[Reply]) -> None:
            for reply in replies:
                chat.say(turn.id, reply)

        with chat.at_work():
            await self._router.handle(turn, send)
        # 0 tells the page that this message was answered before a restart and the answer is lost.
        return web.json_response({"replies": chat.held(turn.id)})

    async def _leave(self, request: web.Request) -> web.Response:
        said = await read_json(request)
        self._chats.drop(_id(said.get("conversation")))
        return web.json_response({})

    async def _stream(self, request: web.Request) -> web.StreamResponse:
        chat = self._chat(_id(request.query.get("conversation")))
        last = request.headers.get("Last-Event-ID") or request.query.get("last", "")
        response = web.StreamResponse(headers={**HEADERS, "Content-Type": "text/event-stream"})
        try:
            with chat.listened_to(request), suppress(ConnectionResetError):
                await response.prepare(request)
                await self._tell(chat, last, response)
        except Full:
            raise Refused(429, NO_ROOM) from None
        return response

    async def _tell(self, chat: Chat, last: str, response: web.StreamResponse) -> None:
        """Write what is new until the chat is over or the page is gone."""
        working = False
        await response.write(b"retry: 1000\n\n")
        while not chat.over:
            news = chat.news
            for event in chat.after(last):
                await response.write(_event("reply", event.data, event.id))
                last = event.id
            if bool(chat.working) is not working:
                working = not working
                await response.write(_event("typing", json.dumps(working)))
            try:
                await asyncio.wait_for(news.wait(), self._heartbeat)
            except TimeoutError:
                await response.write(b": here\n\n")

    def _chat(self, conversation: str) -> Chat:
        try:
            return self._chats.get(conversation, self._clock())
        except Full:
            raise Refused(503, NO_ROOM) from None

    async def _shut(self, _: web.Application) -> None:
        self._chats.end()


def _crisis() -> str:
    """Say whom to turn to while the page can't answer; no number breaks at the end of a line."""
    line, text, danger = (
        CRISIS_CONTACTS[key].contact for key in ("police_crisis_line", "shout", "emergency")
    )
    return (
        f"If you need a person now: {line.name} {line.reach.replace(' ', NO_BREAK)}, "
        f"or {text.reach}. "
        f"In danger: {danger.reach}."
    )


def _event(kind: str, data: str, event_id: str = "") -> bytes:
    head = f"id: {event_id}\n" if event_id else ""
    return f"{head}event: {kind}\ndata: {data}\n\n".encode()


def _turn(said: dict[str, Any], at: datetime) -> Turn:
    """Read a message: who says it, its id, and either text or a button's value."""
    words = said.keys() - _KEYS
    if words not in _SAYS:
        raise Refused(400, UNREADABLE)
    text, value = said.get("text", ""), said.get("value", "")
    if not isinstance(text, str) or not isinstance(value, str) or len(value) > VALUE_LIMIT:
        raise Refused(400, UNREADABLE)
    conversation = _id(said.get("conversation"))
    return Turn(
        id=_id(said.get("id")),
        conversation=conversation,
        at=at,
        text=text,
        value=value,
        fields=_fields(said.get("fields", {})),
        address=ADDRESS + conversation,
    )


def _fields(said: object) -> dict[str, str]:
    """Read what was filled into a form."""
    if not isinstance(said, dict) or len(said) > FIELDS:
        raise Refused(400, UNREADABLE)
    if not all(isinstance(text, str) for text in said.values()):
        raise Refused(400, UNREADABLE)
    if sum(len(name) + len(text) for name, text in said.items()) > FIELDS_LENGTH:
        raise Refused(413, TOO_LARGE)
    return said


def _id(value: object) -> str:
    if not isinstance(value, str) or not _ID.fullmatch(value):
        raise Refused(400, UNREADABLE)
    return value
