"""Letters by a signed webhook, as the Standard Webhooks specification has it."""

import base64
import json
from collections.abc import Callable
from datetime import datetime

import aiohttp
from standardwebhooks import Webhook as Signer

from bot.domain.letter import Letter
from bot.domain.routes import Route
from bot.ports import Later, Never

LIMIT = 10.0
"""Seconds for the whole call."""
AGAIN = frozenset({408, 425, 429})
"""Refusals that ask to come again; all others below 500 are for good."""

REFUSED = "the webhook's receiver refused the message for good"
REDIRECTED = "the webhook's receiver sent us elsewhere: write the new address into the routes file"
NOT_NOW = "the webhook's receiver could not take the message now"
NO_RECEIVER = "the webhook's receiver can't be reached"


class Webhook:
    """The port `Notifier` by HTTP."""

    def __init__(
        self, route: Route, secrets: tuple[str, ...], clock: Callable[[], datetime]
    ) -> None:
        """Each of the secrets signs, so that a receiver may still know only the old one.

        Raises:
            ValueError: a secret is none, or too short.
        """
        self._route = route
        self._signers = [Signer(_key(secret)) for secret in secrets]
        self._clock = clock

    async def deliver(self, letter: Letter) -> None:
        route = self._route
        (address,) = route.test_to if letter.test and route.test_to else route.to
        body, at = as_json(letter), self._clock()
        headers = {
            "Content-Type": "application/json",
            "webhook-id": letter.key,
            "webhook-timestamp": str(int(at.timestamp())),
            "webhook-signature": " ".join(s.sign(letter.key, at, body) for s in self._signers),
        }
        try:
            async with (
                aiohttp.ClientSession(
                    trust_env=True, timeout=aiohttp.ClientTimeout(total=LIMIT)
                ) as session,
                session.post(
                    address, data=body.encode(), headers=headers, allow_redirects=False
                ) as response,
            ):
                status = response.status
        except (aiohttp.ClientError, TimeoutError, OSError):
            raise Later(NO_RECEIVER) from None
        _hear(status)


def _key(secret: str) -> bytes:
    # The signer itself would take any text, and read nonsense from it.
    key = base64.b64decode(secret.removeprefix("whsec_"), validate=True)
    if not secret.startswith("whsec_") or not 24 <= len(key) <= 64:
        raise ValueError("no webhook secret")
    return key


def as_json(letter: Letter) -> str:
    """Return the letter for a program."""
    data = {
        "reference": letter.reference,
        "dialog": letter.kind,
        "title": letter.title,
        "team": letter.team,
        "contact": letter.contact,
        "test": letter.test,
        "subject": letter.subject,
    }
    if letter.repeat is not None:
        data["repeat"] = letter.repeat
    if letter.lines:
        data["answers"] = [
            {"slot": line.slot, "label": line.label, "value": line.value} for line in letter.lines
        ]
    kind = "referral.test" if letter.test else "referral.created" if letter.title else "alarm"
    return json.dumps({"type": kind, "data": data}, ensure_ascii=True)


def _hear(status: int) -> None:
    if 200 <= status < 300:
        return
    if 300 <= status < 400:
        raise Never(REDIRECTED)
    if 400 <= status < 500 and status not in AGAIN:
        raise Never(REFUSED)
    raise Later(NOT_NOW)
