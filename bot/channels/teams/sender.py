"""Posts replies to Teams: again when they were refused, never when they may have arrived."""

import asyncio
import functools
import json
import random
from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Any, Protocol
from urllib.parse import quote

import aiohttp
from aiohttp import web
from yarl import URL

TRIES = 4
REFUSED = frozenset({412, 429, 502, 503, 504})
"""Answers after which Microsoft asks to post again. After 500 the message may have arrived."""
FIRST_WAIT = 0.5
"""Seconds before the second try; doubled before each further one."""
LONGEST_WAIT = 5.0
"""Seconds that a Retry-After is obeyed at most: Teams waits 15 for the whole turn."""
ONE_POST = 8.0
"""Seconds for one post."""
DEADLINE = 25.0
"""Seconds for a message with all its tries; less than `bot.ports.SENDING`, so nobody overtakes."""
TYPING = 2.0
"""Seconds for a sign of typing, which is tried once."""


class SendFailed(Exception):
    """A reply was not taken, or it is not known whether it was; the message names no address."""

    def __init__(self, why: str, status: int = 0) -> None:
        super().__init__(why)
        self.status = status
        """What was answered; 0 if nothing was."""


class Token(Protocol):
    """Gives the bot's token, or an empty text when none is sent."""

    async def __call__(self) -> str:
        """Return the token."""
        ...


class Sender:
    """Posts activities. It waits through `sleep` and spreads waits by `jitter`, from 0 to 1."""

    def __init__(
        self,
        token: Token,
        sleep: Callable[[float], Awaitable[object]] = asyncio.sleep,
        jitter: Callable[[], float] = random.random,
    ) -> None:
        self._token = token
        self._sleep = sleep
        self._jitter = jitter
        self._session: aiohttp.ClientSession | None = None

    async def running(self, _: web.Application) -> AsyncIterator[None]:
        """Keep connections open while the application runs."""
        # Cards are measured in UTF-8, so they go out in it.
        in_utf8 = functools.partial(json.dumps, ensure_ascii=False)
        async with aiohttp.ClientSession(trust_env=True, json_serialize=in_utf8) as self._session:
            yield

    async def post(self, service_url: str, activity: dict[str, Any]) -> None:
        """Deliver the activity, which is addressed already.

        Raises:
            SendFailed: it was refused to the end, or nobody knows whether it arrived.
        """
        if activity["type"] == "typing":
            await self._post(_url(service_url, activity), activity, TYPING)
            return
        try:
            async with asyncio.timeout(DEADLINE):
                await self._with_tries(_url(service_url, activity), activity)
        except TimeoutError:
            raise SendFailed("not taken in time") from None

    async def _with_tries(self, url: URL, activity: dict[str, Any]) -> None:
        for tried in range(1, TRIES):
            asked = await self._post(url, activity, ONE_POST)
            if asked is None:
                return
            wait = asked or FIRST_WAIT * 2 ** (tried - 1)
            await self._sleep(min(wait * (1 + self._jitter() / 2), LONGEST_WAIT))
        if await self._post(url, activity, ONE_POST) is not None:
            raise SendFailed(f"refused {TRIES} times")

    async def _post(self, url: URL, activity: dict[str, Any], limit: float) -> float | None:
        """Post once. Return None when taken, else the seconds Teams asks to wait, 0 for none."""
        if self._session is None:
            raise SendFailed("the application is not running")
        token = await self._token()
        try:
            async with self._session.post(
                url,
                json=activity,
                headers={"Authorization": f"Bearer {token}"} if token else {},
                timeout=aiohttp.ClientTimeout(total=limit),
                allow_redirects=False,  # the token goes nowhere else
            ) as response:
                if response.status in REFUSED:
                    return _retry_after(response.headers.get("Retry-After", ""))
                if response.status >= 300:
                    raise SendFailed(f"answered with {response.status}", response.status)
                return None
        except aiohttp.ClientConnectorError:
            return 0.0  # no connection, so nothing was sent
        except (aiohttp.ClientError, TimeoutError) as error:
            raise SendFailed(type(error).__name__) from None


def _url(service_url: str, activity: dict[str, Any]) -> URL:
    conversation = quote(activity["conversation"]["id"], safe="")
    address = f"{service_url.rstrip('/')}/v3/conversations/{conversation}/activities"
    reply_to = activity.get("replyToId")
    return URL(f"{address}/{quote(reply_to, safe='')}" if reply_to else address, encoded=True)


def _retry_after(header: str) -> float:
    return float(header) if header.isdecimal() and len(header) < 6 else 0.0
