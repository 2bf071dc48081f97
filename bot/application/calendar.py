"""Days of a timeline as a calendar file, behind a link that holds them itself: nothing is stored.

The link holds neutral titles, days and its end, signed with a key of its own; no person, no chat.
"""

import hashlib
import hmac
import json
from base64 import urlsafe_b64decode, urlsafe_b64encode
from binascii import Error
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta

from bot.domain.asking import DATES
from bot.domain.turn import Choice

LASTS = timedelta(hours=24)
"""How long a link works."""
LONGEST = 4_000
"""Characters of a token; a timeline of 30 days takes under 3,500."""
PATH = "/dates/{token}.ics"
FOLD = 75
"""Bytes of one line of a calendar file (RFC 5545)."""

Link = Callable[[Choice, datetime], Choice | None]
"""Turns a timeline's link into one that can be followed; None where there is no such way."""


def no_link(_link: Choice, _at: datetime) -> None:
    """Offer no file."""


class NotOurs(Exception):
    """The token was not made here, or was changed."""


class Over(Exception):
    """The token was ours, and has ended."""


@dataclass(frozen=True, slots=True)
class Days:
    """What a token holds."""

    end: datetime
    days: tuple[tuple[str, date], ...]
    """Neutral title and day."""


@dataclass(frozen=True, slots=True)
class DateLinks:
    """Makes and reads links. `address` is the bot's own; empty: links without a host."""

    secret: bytes = field(repr=False)
    address: str = ""

    def __call__(self, link: Choice, at: datetime) -> Choice | None:
        """Return the link to the days that the link's value holds."""
        pairs = json.loads(link.value.removeprefix(DATES))
        end = int((at + LASTS).timestamp())
        payload = _base64(json.dumps([end, pairs], separators=(",", ":")).encode())
        token = f"{payload}.{self._signature(payload)}"
        if len(token) > LONGEST:
            return None
        return Choice(link.title, self.address + PATH.format(token=token))

    def read(self, token: str, at: datetime) -> Days:
        """Return what a token of ours holds.

        Raises:
            NotOurs: it was made elsewhere, or changed, or is longer than ours are.
            Over: its day has passed.
        """
        payload, _, signature = token[: LONGEST + 1].partition(".")
        ours = hmac.compare_digest(self._signature(payload).encode(), signature.encode())
        if len(token) > LONGEST or not ours:
            raise NotOurs
        try:
            end, pairs = json.loads(urlsafe_b64decode(payload + "=" * (-len(payload) % 4)))
        except (Error, ValueError):  # signed by a version of us that wrote it differently
            raise NotOurs from None
        days = tuple((title, date.fromisoformat(day)) for title, day in pairs)
        if at.timestamp() > end:
            raise Over
        return Days(datetime.fromtimestamp(end, UTC), days)

    def _signature(self, payload: str) -> str:
        key = hmac.new(self.secret, b"link to a calendar file", hashlib.sha256).digest()
        return _base64(hmac.new(key, payload.encode(), hashlib.sha256).digest())


def calendar_file(days: Days) -> bytes:
    """Return the days as all-day events: neutral titles, private, nobody is shown as busy."""
    made = f"{days.end - LASTS:%Y%m%dT%H%M%SZ}"
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Signpost//Dates//EN"]
    for number, (title, day) in enumerate(days.days):
        # The same link twice makes the same events, so nothing stands twice in the calendar.
        told = hashlib.sha256(f"{made} {number} {title} {day}".encode()).hexdigest()[:32]
        lines += [
            "BEGIN:VEVENT",
            f"UID:{told}@signpost.invalid",
            f"DTSTAMP:{made}",
            f"DTSTART;VALUE=DATE:{day:%Y%m%d}",
            f"SUMMARY:{_escaped(title)}",
            "CLASS:PRIVATE",
            "TRANSP:TRANSPARENT",
            "END:VEVENT",
        ]
    lines.append("END:VCALENDAR")
    return "".join(f"{part}\r\n" for line in lines for part in _folded(line)).encode()


def _escaped(text: str) -> str:
    for sign in ("\\", ";", ","):
        text = text.replace(sign, f"\\{sign}")
    return " ".join(text.split())


def _folded(line: str) -> Iterator[str]:
    """Give the line in parts of `FOLD` bytes; each further one begins with a space."""
    part = ""
    for sign in line:
        if len((part + sign).encode()) > FOLD:
            yield part
            part = " "
        part += sign
    yield part


def _base64(value: bytes) -> str:
    return urlsafe_b64encode(value).rstrip(b"=").decode()
