"""Microsoft's signing keys: fetched without blocking, and again when an unknown one appears."""

import asyncio
import json
import logging
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import aiohttp
from jwt.algorithms import RSAAlgorithm

logger = logging.getLogger(__name__)

TIMEOUT = 5.0
"""Seconds for each of the two fetches."""
FRESH = 24 * 3600.0
"""Seconds that fetched keys serve before they are fetched again."""
COOL_DOWN = 30.0
"""Seconds between two fetches at least, so that made-up key ids can't hammer Microsoft."""


@dataclass(frozen=True, slots=True)
class SigningKey:
    """One key, with the names that the SDK's `JwtTokenExtractor` reads."""

    public_key: Any
    endorsements: list[str]


class Keys:
    """The keys of one metadata address. The SDK awaits `get`; its own store blocks the loop."""

    def __init__(self, url: str, seconds: Callable[[], float] = time.monotonic) -> None:
        self._url = url
        self._seconds = seconds
        self._keys: dict[str, SigningKey] = {}
        self._fetched = self._tried = float("-inf")
        self._lock = asyncio.Lock()

    async def get(self, key_id: str) -> SigningKey:
        """Return the key.

        Raises:
            KeyError: there is no such key.
        """
        if self._missing(key_id):
            async with self._lock:  # whoever comes during a fetch waits for what it brings
                if self._missing(key_id) and self._seconds() - self._tried >= COOL_DOWN:
                    await self._refresh()
        return self._keys[key_id]

    def _missing(self, key_id: str) -> bool:
        return key_id not in self._keys or self._seconds() - self._fetched >= FRESH

    async def _refresh(self) -> None:
        self._tried = self._seconds()
        try:
            self._keys = await self._fetch()
        except (aiohttp.ClientError, TimeoutError, ValueError, KeyError, TypeError) as error:
            # Keys fetched earlier go on serving: Microsoft being away must not silence the bot.
            logger.warning("signing keys not fetched", extra={"error": type(error).__name__})
        else:
            self._fetched = self._seconds()

    async def _fetch(self) -> dict[str, SigningKey]:
        limit = aiohttp.ClientTimeout(total=TIMEOUT)
        async with aiohttp.ClientSession(
            timeout=limit, trust_env=True, raise_for_status=True
        ) as session:
            async with session.get(self._url) as response:
                keys_url = (await response.json())["jwks_uri"]
            async with session.get(keys_url) as response:
                keys = (await response.json())["keys"]
        return {
            key["kid"]: SigningKey(
                RSAAlgorithm.from_jwk(json.dumps(key)), list(key.get("endorsements") or ())
            )
            for key in keys
            if key.get("kty") == "RSA"
        }
