"""Microsoft's side of the bot on loopback: Connector, signing keys, login, and what people do.

All of it runs in the loop that the bot runs in: whatever in the bot waited without giving way
would stand still for ever.
"""

import asyncio
import itertools
import json
import logging
import ssl
from base64 import urlsafe_b64encode
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, Self

import aiohttp
import jwt
from aiohttp import web
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import rsa

from tests.certificates import make_certificate, rsa_key
from tests.channels.card_rules import message_problems

APP_ID = "bbbbbbbb-0000-0000-0000-000000000001"
PASSWORD = "the-secret-of-the-bot"
TENANT = "aaaaaaaa-0000-0000-0000-000000000001"
BOT = "28:bbbbbbbb-0000-0000-0000-000000000001"
ISSUER = "https://api.botframework.com"

Json = dict[str, Any]
ACCESS_LOG = logging.getLogger("aiohttp.access")


def public_pem(key: rsa.RSAPrivateKey) -> bytes:
    return key.public_key().public_bytes(
        serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo
    )


def base64(value: bytes) -> str:
    return urlsafe_b64encode(value).rstrip(b"=").decode()


@dataclass
class Fault:
    """What the Connector does with the next posts of messages instead of taking them."""

    status: int = 0
    headers: dict[str, str] = field(default_factory=dict)
    drop: bool = False
    times: int = 1


class FakeTeams:
    """Runs on a free port of this machine; keeps what the bot sends."""

    def __init__(self) -> None:
        self.keys = {"k1": ["msteams", "webchat"]}
        self.key_fetches = self.token_fetches = 0
        self.away = False
        self.silent: set[str] = set()
        """Who takes a request and never answers: keys, login, connector."""
        self._end = asyncio.Event()
        self.posts: list[Json] = []
        """Messages taken, in order."""
        self.typing = 0
        self.calls: list[tuple[str, str]] = []
        """Every call to the Connector: path, and what it was authorised with."""
        self.faults: list[Fault] = []
        self.problems: list[str] = []
        self.bot = ""
        self._logins: set[asyncio.Transport] = set()
        self._ids = itertools.count(1_700_000_000_000)

    @asynccontextmanager
    async def running(self, folder: Path) -> AsyncIterator[Self]:
        """Serve the Connector and the keys over HTTP, the login over HTTPS."""
        async with (
            serve(self._connector(), access_log=None) as self.url,
            serve(self._login(), make_certificate(folder).server()) as self.login,
            aiohttp.ClientSession() as self._http,
        ):
            self.service_url = f"{self.url}/uk/"
            yield self
            self._end.set()
            for connection in self._logins:
                connection.abort()  # msal holds it open, and TLS would wait for its goodbye

    # What the bot calls.

    def _connector(self) -> web.Application:
        app = web.Application(client_max_size=1 << 20)
        app.router.add_get("/openid/config", self._openid)
        app.router.add_get("/openid/keys", self._jwks)
        app.router.add_post(
            "/uk/v3/conversations/{conversation}/activities/{reply_to}", self._post
        )
        app.router.add_post("/uk/v3/conversations/{conversation}/activities", self._post)
        return app

    async def _openid(self, _: web.Request) -> web.Response:
        await self._keep_silent("keys")
        if self.away:
            raise web.HTTPServiceUnavailable
        return web.json_response({"issuer": ISSUER, "jwks_uri": f"{self.url}/openid/keys"})

    async def _jwks(self, _: web.Request) -> web.Response:
        self.key_fetches += 1
        keys = []
        for kid, endorsements in self.keys.items():
            numbers = rsa_key(kid).public_key().public_numbers()
            keys.append(
                {
                    "kty": "RSA",
                    "use": "sig",
                    "kid": kid,
                    "endorsements": endorsements,
                    "n": base64(numbers.n.to_bytes(256, "big")),
                    "e": base64(numbers.e.to_bytes(3, "big")),
                }
            )
        return web.json_response({"keys": keys})

    async def _post(self, request: web.Request) -> web.Response:
        activity = json.loads(await request.read())
        self.calls.append((request.path, request.headers.get("Authorization", "")))
        if activity["type"] == "typing":
            self.typing += 1
            return web.json_response({"id": "typing"}, status=201)
        await self._keep_silent("connector")
        fault = next((f for f in self.faults if f.times), None)
        if fault:
            fault.times -= 1
            if fault.drop:
                assert request.transport
                request.transport.abort()
            return web.json_response({}, status=fault.status or 500, headers=fault.headers)
        if activity["conversation"]["id"] != request.match_info["conversation"]:
            self.problems.append("posted to another conversation")
        self.problems += message_problems(activity)
        self.posts.append(activity)
        return web.json_response({"id": str(next(self._ids))}, status=201)

    async def _keep_silent(self, who: str) -> None:
        if who in self.silent:
            await self._end.wait()

    def _login(self) -> web.Application:
        async def config(_: web.Request) -> web.Response:
            here = f"{self.login}/adfs"
            return web.json_response(
                {
                    "issuer": here,
                    "authorization_endpoint": f"{here}/authorize",
                    "token_endpoint": f"{here}/token",
                    "device_authorization_endpoint": f"{here}/device",
                }
            )

        async def token(request: web.Request) -> web.Response:
            assert request.transport
            self._logins.add(request.transport)
            await self._keep_silent("login")
            self.token_fetches += 1
            asked = await request.post()
            if (asked["client_id"], asked["client_secret"]) != (APP_ID, PASSWORD):
                return web.json_response({"error": "invalid_client"}, status=401)
            return web.json_response(
                {
                    "access_token": f"token {self.token_fetches}",
                    "token_type": "Bearer",
                    "expires_in": 3600,
                }
            )

        app = web.Application()
        app.router.add_get("/adfs/.well-known/openid-configuration", config)
        app.router.add_post("/adfs/token", token)
        return app

    # What people do.

    def activity(self, kind: str, scope: str = "personal", user: str = "ana", **more: Any) -> Json:
        """Return an activity as Teams writes it."""
        conversation: Json = {"conversationType": scope, "id": f"a:1-{user}", "tenantId": TENANT}
        channel_data: Json = {"tenant": {"id": TENANT}}
        if scope == "groupChat":
            conversation |= {"isGroup": True, "id": "19:group@thread.v2"}
        if scope == "channel":
            conversation |= {
                "isGroup": True,
                "id": "19:general@thread.tacv2;messageid=1700000000000",
            }
            channel_data |= {
                "team": {"id": "19:general@thread.tacv2"},
                "channel": {"id": "19:general@thread.tacv2"},
            }
        now = datetime.now(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
        return {
            "type": kind,
            "id": str(next(self._ids)),
            "timestamp": now,
            "localTimestamp": now,
            "localTimezone": "Europe/London",
            "serviceUrl": self.service_url,
            "channelId": "msteams",
            "from": {
                "id": f"29:{user}",
                "name": f"{user} silva",
                "aadObjectId": f"cccccccc-{user}",
            },
            "conversation": conversation,
            "recipient": {"id": BOT, "name": "Signpost"},
            "entities": [
                {
                    "type": "clientInfo",
                    "locale": "en-GB",
                    "platform": "iOS",
                    "timezone": "Europe/London",
                }
            ],
            "channelData": channel_data,
            "locale": "en-GB",
        } | more

    def message(self, text: str, scope: str = "personal", **more: Any) -> Json:
        """Return a typed message; outside a personal chat it names the bot, as it must."""
        said = self.activity("message", scope, textFormat="plain", text=text, **more)
        if scope != "personal":
            said["text"] = f"<at>Signpost</at> {text}"
            said["entities"].append(
                {
                    "type": "mention",
                    "text": "<at>Signpost</at>",
                    "mentioned": {"id": BOT, "name": "Signpost"},
                }
            )
        said["attachments"] = [{"contentType": "text/html", "content": f"<p>{said['text']}</p>"}]
        return said

    def submit(self, value: object, scope: str = "personal", **more: Any) -> Json:
        """Return a pressed button of a card."""
        return self.activity("message", scope, value=value, replyToId="1", **more)

    def execute(self, data: object, **more: Any) -> Json:
        """Return a pressed button that replaces its card."""
        action = {"type": "Action.Execute", "title": "t", "verb": "v", "data": data}
        return self.activity(
            "invoke",
            name="adaptiveCard/action",
            value={"action": action, "trigger": "manual"},
            **more,
        )

    def token(self, **claims: Any) -> str:
        """Return the Connector's token, with claims changed, or left out by None."""
        return sign(self.claims(**claims))

    def claims(self, **changed: Any) -> Json:
        now = datetime.now(UTC)
        plain = {
            "iss": ISSUER,
            "aud": APP_ID,
            "serviceurl": self.service_url,
            "nbf": now - timedelta(minutes=5),
            "exp": now + timedelta(hours=1),
        }
        return {name: value for name, value in (plain | changed).items() if value is not None}

    async def deliver(
        self, activity: object, token: str | None = None, **raw: Any
    ) -> tuple[int, Any]:
        """Post to the bot with a good token, or the one given; return status and answer."""
        header = f"Bearer {self.token() if token is None else token}"
        return await self.request({"Authorization": header}, json.dumps(activity).encode(), **raw)

    async def request(
        self,
        headers: dict[str, str],
        body: bytes,
        content_type: str = "application/json; charset=utf-8",
    ) -> tuple[int, Any]:
        headers = {"Content-Type": content_type} | headers
        async with self._http.post(self.bot, data=body, headers=headers) as response:
            text = await response.text()
            is_json = response.content_type == "application/json"
            return response.status, json.loads(text) if is_json and text else text

    @property
    def cards(self) -> list[Json]:
        """The cards taken, in order."""
        return [post["attachments"][0]["content"] for post in self.posts]


def sign(claims: Json, kid: str | None = "k1", key: Any = None, algorithm: str = "RS256") -> str:
    """Return a token over the claims."""
    headers = {"kid": kid} if kid else {}
    return jwt.encode(claims, key or rsa_key(kid or "k1"), algorithm=algorithm, headers=headers)


@asynccontextmanager
async def serve(
    app: web.Application,
    tls: ssl.SSLContext | None = None,
    access_log: logging.Logger | None = ACCESS_LOG,
) -> AsyncIterator[str]:
    """Serve the application on a free port, and give its address."""
    runner = web.AppRunner(app, access_log=access_log)
    await runner.setup()
    try:
        site = web.TCPSite(runner, "127.0.0.1", 0, ssl_context=tls)
        await site.start()
        port = runner.addresses[0][1]
        yield f"https://localhost:{port}" if tls else f"http://127.0.0.1:{port}"
    finally:
        await runner.cleanup()
