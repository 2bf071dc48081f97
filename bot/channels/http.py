"""What our own pages share: safe headers, bounded bodies, loopback only, errors without detail."""

import ipaddress
import json
import logging
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from aiohttp import web

from bot.domain.errors import fault

logger = logging.getLogger(__name__)

LOOK = Path(__file__).parent / "look.css"
"""What all our pages look like. Each site serves it itself, so that the form needs no other."""

BODY_LIMIT = 64 * 1024
"""Bytes of one body that are read; more is answered with 413."""

HEADERS = {
    "Cache-Control": "no-store",
    "Content-Security-Policy": (
        "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; "
        "img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
    ),
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
}

TOO_LARGE = "That's more than I can read in one go. Tell me the main thing in a few lines."
UNREADABLE = "I couldn't read that message. Reload the page and try once more."
FAILED = "Something went wrong on my side. Your words are kept: try once more."
NOT_HERE = "This page only opens on the machine it runs on, at the address printed at its start."

_PLAIN = {"", "identity"}

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


class Refused(Exception):
    """A request that is not answered; the message is for the person who made it."""

    def __init__(self, status: int, words: str) -> None:
        super().__init__(words)
        self.status = status


def runner(app: web.Application) -> web.AppRunner:
    """Return what serves the app: it keeps no access log, and hands bodies on as they came.

    aiohttp would unpack packed bodies in its parser, out of every handler's reach, and answer a
    bad one with its own words and a traceback in the log.
    """
    return web.AppRunner(app, access_log=None, handle_signals=False, auto_decompress=False)


def packed(request: web.Request) -> bool:
    """Tell whether the body is said to be packed, as gzip or otherwise; we read none of these."""
    return request.headers.get("Content-Encoding", "").strip().lower() not in _PLAIN


def guarded(handler: Handler) -> Handler:
    """Wrap a handler that only pages of this machine may call; its errors tell no detail."""

    async def safe(request: web.Request) -> web.StreamResponse:
        try:
            check_loopback(request)
            check_origin(request)
            response = await handler(request)
        except Refused as refused:
            response = web.json_response({"error": str(refused)}, status=refused.status)
        except Exception as error:
            logger.error("page request failed", extra={"error": fault(error)})
            response = web.json_response({"error": FAILED}, status=500)
        if not response.prepared:
            response.headers.update(HEADERS)
        return response

    return safe


def check_loopback(request: web.Request) -> None:
    """Refuse other machines, and other sites whose name was made to point here (DNS rebinding)."""
    if not _loopback(request.remote or "") or not _loopback(_host(f"//{request.host}")):
        raise Refused(403, NOT_HERE)


def check_origin(request: web.Request) -> None:
    """Refuse requests that another site's page makes; a post must say where it comes from."""
    origin = request.headers.get("Origin")
    if origin is None and request.method in {"GET", "HEAD"}:
        return
    if origin != f"http://{request.host}":
        raise Refused(403, NOT_HERE)


async def read_json(request: web.Request, limit: int = BODY_LIMIT) -> dict[str, Any]:
    """Return the body's JSON object.

    Raises:
        Refused: it is too large, packed, not JSON, or not an object.
    """
    if request.content_type != "application/json" or packed(request):
        raise Refused(415, UNREADABLE)
    body = bytearray()
    async for chunk in request.content.iter_any():
        body += chunk
        if len(body) > limit:
            raise Refused(413, TOO_LARGE)
    try:
        value = json.loads(body)
    except (ValueError, RecursionError):
        raise Refused(400, UNREADABLE) from None
    if not isinstance(value, dict):
        raise Refused(400, UNREADABLE)
    return value


def _host(address: str) -> str:
    try:
        return urlsplit(address).hostname or ""
    except ValueError:
        return ""


def _loopback(host: str) -> bool:
    try:
        return host == "localhost" or ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
