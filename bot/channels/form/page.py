"""The form's routes: a static page, and three ways to post what the browser has sealed.

Nothing here tells who posts: no cookie, no access log, no address in a variable. All bodies and
all answers to them have one size, so that a line between sees only that something was posted.
"""

import asyncio
import json
import logging
from collections.abc import Awaitable, Callable
from datetime import timedelta
from pathlib import Path

from aiohttp import web

from bot.application.questions import Outcome, Questions
from bot.channels.form import places
from bot.channels.form.built import NotBuilt, form_script
from bot.channels.http import HEADERS, LOOK, packed
from bot.domain.errors import StoreAway, fault
from bot.domain.question import (
    BODY,
    QuestionRefused,
    Sealed,
    base64url,
    read_sealed,
    read_tag,
)

logger = logging.getLogger(__name__)

SOURCE = Path(__file__).parent / "source"
FILES = {
    LOOK: "text/css",
    SOURCE / "form.css": "text/css",
    SOURCE / "icon.svg": "image/svg+xml",
}
ROOM = 32
"""Bodies that are read at the same time: four megabytes."""
PATIENCE = 60.0
"""Seconds a body may take to arrive."""

NOT_READY = (
    "<h1>This form isn't open yet</h1><p>{why} Until then nothing can be sent from here.</p>{ways}"
)
NO_KEYS = "The committee still has to hand in the keys that lock what you write."
NO_FILES = "A part of this page is missing. Whoever runs it has to finish setting it up."
WAYS = (
    "<p>You can ask a member of the committee, your union or the Federation. "
    "If somebody did wrong, these people listen:</p>"
)

Handler = Callable[[web.Request], Awaitable[web.Response]]


class FormPage:
    """Serves the form and hands on what it posts, unread."""

    def __init__(
        self, questions: Questions, latest: timedelta, patience: float = PATIENCE
    ) -> None:
        self._questions = questions
        self._latest = latest
        self._patience = patience
        self._room = asyncio.Semaphore(ROOM)
        self._page = (SOURCE / "form.html").read_text(encoding="utf-8")
        self._files = {
            file.name: (file.read_text(encoding="utf-8"), kind) for file, kind in FILES.items()
        }
        try:
            self._files["form.js"] = (form_script(), "text/javascript")
            self.missing = ""
            """What the operator has to do before the form works; empty when nothing."""
        except NotBuilt as error:
            self.missing = str(error)

    def add_to(self, app: web.Application) -> None:
        """Add the routes."""
        app.router.add_get("/", _guarded(self._open))
        app.router.add_get("/blank", _guarded(self._leave_nothing))
        app.router.add_get("/static/{name}", _guarded(self._file))
        app.router.add_get("/config.json", _guarded(self._config))
        app.router.add_get("/words.txt", _guarded(self._words))
        app.router.add_post("/question", _guarded(self._question))
        app.router.add_post("/follow-up", _guarded(self._follow_up))
        app.router.add_post("/receipt", _guarded(self._receipt))

    async def _open(self, _: web.Request) -> web.Response:
        return web.Response(text=self._filled(), content_type="text/html")

    def _filled(self) -> str:
        why = NO_FILES if self.missing else "" if self._questions.open else NO_KEYS
        ways = WAYS + places.places(places.WRONGDOING)
        parts = {
            "closed": f"<section>{NOT_READY.format(why=why, ways=ways)}</section>" if why else "",
            "script": "" if why else _SCRIPT,
            "unscripted": "hidden" if why else "",
            "ways": ways,
            "latest": _in_words(self._latest),
            "crisis": places.places(places.NOW),
            "danger": places.places(places.DANGER),
            "me": places.places(places.DONE_TO_ME),
            "wrong": places.places(places.WRONGDOING),
        }
        page = self._page
        for name, part in parts.items():
            page = page.replace(f"{{{{{name}}}}}", part)
        return page

    async def _leave_nothing(self, _: web.Request) -> web.Response:
        return web.Response(text=_BLANK, content_type="text/html")

    async def _file(self, request: web.Request) -> web.Response:
        found = self._files.get(request.match_info["name"])
        if found is None:
            raise _Refused(404)
        return web.Response(text=found[0], content_type=found[1])

    async def _config(self, _: web.Request) -> web.Response:
        form = await self._questions.form()
        members = [{"id": one.id, "key": base64url(one.key)} for one in form.members]
        return web.json_response(
            {
                "members": members,
                "salt": base64url(form.salt),
                "longest": form.longest,
                "blocks": form.blocks,
                "body": BODY,
                "signs": form.signs.tree,
            }
        )

    async def _words(self, _: web.Request) -> web.Response:
        return web.Response(text="\n".join((await self._questions.form()).word_list))

    async def _question(self, request: web.Request) -> web.Response:
        tag, sealed = _sealed(await self._read(request))
        return _answer(await self._questions.take(tag, sealed))

    async def _follow_up(self, request: web.Request) -> web.Response:
        tag, sealed = _sealed(await self._read(request))
        return _answer(await self._questions.follow_up(tag, sealed))

    async def _receipt(self, request: web.Request) -> web.Response:
        match await self._read(request):
            case {"v": 1, "tag": tag, **rest} if not rest:
                found = await self._questions.look_up(read_tag(tag))
            case _:
                raise QuestionRefused("a look-up has “v” and “tag”")
        return _answer(found.outcome, replies=[base64url(blob) for blob in found.sealed])

    async def _read(self, request: web.Request) -> object:
        """Return the body's JSON.

        Raises:
            _Refused: another site sent it, or it isn't of the one size and kind.
            QuestionRefused: it is no JSON.
        """
        if request.headers.get("Sec-Fetch-Site", "same-origin") != "same-origin":
            raise _Refused(403)
        if request.content_type != "application/json" or packed(request):
            raise _Refused(415)
        if request.content_length != BODY:
            raise _Refused(413)
        if self._room.locked():
            raise _Refused(429, Outcome.BUSY)
        try:
            async with self._room, asyncio.timeout(self._patience):
                body = await request.content.readexactly(BODY)
        except TimeoutError:
            raise _Refused(408, Outcome.AWAY) from None
        try:
            return json.loads(body)
        except (ValueError, RecursionError):
            raise QuestionRefused("the body is no JSON") from None


class _Refused(Exception):
    """A request that isn't answered."""

    def __init__(self, status: int, outcome: Outcome = Outcome.REFUSED) -> None:
        super().__init__(outcome.value)
        self.status = status
        self.outcome = outcome


def _guarded(handler: Handler) -> Handler:
    """Wrap a handler so that its errors tell no detail, to the page or to the log."""

    async def safe(request: web.Request) -> web.Response:
        try:
            response = await handler(request)
        except QuestionRefused:
            response = _answer(Outcome.REFUSED, 400)
        except _Refused as refused:
            response = _answer(refused.outcome, refused.status)
        except StoreAway:
            response = _answer(Outcome.AWAY, 503)
        except Exception as error:
            logger.error("form request failed", extra={"error": fault(error)})
            response = _answer(Outcome.AWAY, 500)
        response.headers.update(HEADERS)
        return response

    return safe


def _sealed(value: object) -> tuple[str, Sealed]:
    match value:
        case {"v": 1, "tag": tag, "sealed": sealed, **rest} if not rest:
            return read_tag(tag), read_sealed(sealed)
    raise QuestionRefused("what is sealed has “v”, “tag” and “sealed”")


def _answer(outcome: Outcome, status: int = 200, **more: object) -> web.Response:
    """Return an answer of the one size; the page has the words for it."""
    text = json.dumps({"v": 1, "outcome": outcome.value, **more}).ljust(BODY)
    return web.Response(text=text, status=status, content_type="application/json")


def _in_words(time: timedelta) -> str:
    days = -(-time // timedelta(days=1))
    return "a day" if days == 1 else f"{days} days"


_SCRIPT = '<script type="module" src="/static/form.js" blocking="render"></script>'
_BLANK = (
    '<!doctype html><html lang="en"><meta charset="utf-8"><title>Blank page</title>'
    '<link rel="icon" href="data:,"><link rel="stylesheet" href="/static/look.css">'
    '<main><h1 class="unseen">Blank page</h1></main></html>'
)
