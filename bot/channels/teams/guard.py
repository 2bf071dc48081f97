"""Who may talk to the bot: a request proves that it comes from Teams and our tenant, or gets 401.

Wraps the SDK's check of the token, which answers 500 to most bad ones, never looks at the tenant,
and lets emulator and skill tokens through.
"""

import json
from dataclasses import dataclass, field
from typing import Any, Protocol
from urllib.parse import urlsplit

from aiohttp import web
from botbuilder.schema import Activity
from botframework.connector.auth import (
    AuthenticationConstants,
    ClaimsIdentity,
    JwtTokenExtractor,
    VerifyOptions,
)

from bot.channels.http import packed
from bot.channels.teams.keys import Keys

LARGEST = 64 * 1024
"""Bytes of a request's body. Teams sends at most some 40 kB."""
LEEWAY = 300
"""Seconds that clocks may differ."""
LOOPBACK = ("127.0.0.1", "localhost", "::1")

_SHAPE: dict[str, type] = {
    "id": str,
    "channelId": str,
    "channelData": dict,
    "deliveryMode": str,
    "entities": list,
    "name": str,
    "recipient": dict,
    "replyToId": str,
    "text": str,
}


async def read(request: web.Request) -> tuple[dict[str, Any], Activity]:
    """Return the request's activity, as Teams wrote it and as the SDK reads it.

    Raises:
        web.HTTPException: it is no JSON or packed (415), too large (413) or no activity (400).
    """
    if request.content_type != "application/json":
        raise web.HTTPUnsupportedMediaType(text="send application/json")
    if packed(request):
        raise web.HTTPUnsupportedMediaType(text="send the body without Content-Encoding")
    raw = bytearray()
    async for chunk in request.content.iter_any():
        raw += chunk
        if len(raw) > LARGEST:
            raise web.HTTPRequestEntityTooLarge(LARGEST, len(raw))
    try:
        body = _parse(bytes(raw))
        return body, Activity().deserialize(body)
    except Exception:
        # The SDK raises what it likes, with the text in its words: say nothing of it.
        raise web.HTTPBadRequest(text="no activity in the body") from None


def _parse(raw: bytes) -> dict[str, Any]:
    body = json.loads(raw)
    if b"\\ud" in raw.lower():
        # Half a surrogate pair can't be encoded again: put a question mark in its place.
        body = json.loads(json.dumps(body, ensure_ascii=False).encode(errors="replace"))
    for name, kind in _SHAPE.items():
        if body.get(name) is not None and not isinstance(body[name], kind):
            raise ValueError(name)
    needed = [body["type"], body["serviceUrl"], body["conversation"]["id"], body["from"]["id"]]
    if body["type"] in ("message", "invoke"):
        needed.append(body["id"])
    if not all(isinstance(value, str) and value for value in needed):
        raise ValueError("an id")
    return {name: value for name, value in body.items() if value is not None}


class Guard(Protocol):
    """Lets a request in, or raises 401."""

    async def admit(self, request: web.Request, body: dict[str, Any]) -> ClaimsIdentity:
        """Return whose request it is.

        Raises:
            web.HTTPUnauthorized: it did not prove that it may come in.
        """
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class TeamsGuard:
    """Admits Teams speaking for our tenant."""

    app_id: str
    tenant_id: str
    keys_url: str
    service_hosts: tuple[str, ...]
    keys: Keys = field(repr=False)

    async def admit(self, request: web.Request, body: dict[str, Any]) -> ClaimsIdentity:
        try:
            identity = await self._identity(request.headers.get("Authorization", ""))
            if self._ours(identity, body):
                return identity
        except Exception:
            # Whatever goes wrong while proving is a failure to prove.
            raise web.HTTPUnauthorized from None
        raise web.HTTPUnauthorized

    async def _identity(self, header: str) -> ClaimsIdentity:
        JwtTokenExtractor.metadataCache[self.keys_url] = self.keys
        extractor = JwtTokenExtractor(
            VerifyOptions(
                issuer=[AuthenticationConstants.TO_BOT_FROM_CHANNEL_TOKEN_ISSUER],
                audience=None,  # the SDK ignores it; checked below
                clock_tolerance=LEEWAY,
                ignore_expiration=False,
            ),
            self.keys_url,
            AuthenticationConstants.ALLOWED_SIGNING_ALGORITHMS,
        )
        return await extractor.get_identity_from_auth_header(header, "msteams")

    def _ours(self, identity: ClaimsIdentity, body: dict[str, Any]) -> bool:
        claims = identity.claims
        tenants = (body["channelData"]["tenant"]["id"], body["conversation"]["tenantId"])
        return (
            identity.is_authenticated is True
            and claims["aud"].lower() == self.app_id.lower()
            and claims["iss"] == AuthenticationConstants.TO_BOT_FROM_CHANNEL_TOKEN_ISSUER
            and claims["exp"] > 0
            and claims["serviceurl"] == body["serviceUrl"]
            and body["channelId"] == "msteams"
            and {tenant.lower() for tenant in tenants} == {self.tenant_id.lower()}
            and known_host(body["serviceUrl"], self.service_hosts)
        )


class TrialGuard:
    """Admits programs on this machine, without any token, for local test clients."""

    async def admit(self, request: web.Request, body: dict[str, Any]) -> ClaimsIdentity:
        local = (
            request.remote in LOOPBACK
            and _host(f"//{request.host}")
            in LOOPBACK  # a page of another site can't reach us under its own name
            and not {"Forwarded", "X-Forwarded-For"} & set(request.headers)
            and known_host(body["serviceUrl"], LOOPBACK)
        )
        if not local:
            raise web.HTTPUnauthorized
        return ClaimsIdentity({}, True)


def known_host(url: str, hosts: tuple[str, ...]) -> bool:
    """Return whether the address may be contacted: https, or this machine where it is listed."""
    host = _host(url)
    safe = url.startswith("https://") or (url.startswith("http://") and host in LOOPBACK)
    return safe and any(host == known or host.endswith(f".{known}") for known in hosts)


def _host(url: str) -> str:
    try:
        return urlsplit(url).hostname or ""
    except ValueError:
        return ""
