"""Strings that are found again wherever, and in whatever encoding, somebody wrote them down."""

import math
import secrets
import sys
from base64 import b64encode
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from types import MappingProxyType
from typing import Any

from tests.channels.teams.fake_teams import BOT, FakeTeams

WHEN = "2031-07-19T03:14:15.926Z"
"""When every activity says it was sent: not even that may be written down."""
_LETTERS = "bcdfghjkmnpqrstvwxz"


@dataclass(frozen=True, slots=True)
class Found:
    """A canary that was written down."""

    place: str
    form: str
    near: str


class Canaries:
    """Makes canaries that all begin and end with one mark, which occurs nowhere else."""

    def __init__(self) -> None:
        self.mark = "".join(secrets.choice(_LETTERS) for _ in range(14))
        self.made = 0

    def one(self, what: str) -> str:
        """Return a new canary; no two are alike."""
        self.made += 1
        number = "".join(_LETTERS[int(digit)] for digit in str(self.made))
        return f"{self.mark}{what}{number}{self.mark}"

    @cached_property
    def forms(self) -> Mapping[str, bytes]:
        """All that the mark may be written as."""
        return forms(self.mark, self.mark.upper()) | {"time": WHEN[:16].encode()}

    def found(
        self, places: Mapping[str, bytes], more: Mapping[str, bytes] = MappingProxyType({})
    ) -> list[Found]:
        """Return where the mark stands, in any form, or one of some more texts."""
        return [
            Found(place, form, near)
            for place, data in places.items()
            for form, near in hits(data, {**self.forms, **more})
        ]

    def invoke(self, teams: FakeTeams, name: str, data: object) -> dict[str, Any]:
        """Return an invoke as Teams writes it, in which every string that may be is a canary."""
        one, tenant = self.one, self.tenant
        return {
            "type": "invoke",
            "name": name,
            "id": f"f:{one('activity')}",
            "timestamp": WHEN,
            "localTimestamp": WHEN,
            "localTimezone": f"Europe/{one('zone')}",
            "serviceUrl": f"{teams.url}/{one('service')}/",
            "channelId": "msteams",
            "from": {
                "id": f"29:{one('from')}",
                "name": f"Sgt {one('name')} O’Néill",
                "aadObjectId": one("directory"),
                "userPrincipalName": f"{one('mailname')}@force.example",
            },
            "conversation": {
                "conversationType": "personal",
                "id": f"a:{one('conversation')}",
                "tenantId": tenant.upper(),
                "name": one("chatname"),
            },
            "recipient": {"id": BOT, "name": one("bot")},
            "entities": [
                {
                    "type": "clientInfo",
                    "locale": f"cy-{one('locale')}",
                    "country": one("country"),
                    "platform": one("platform"),
                    "timezone": one("timezone"),
                }
            ],
            "channelData": {
                "tenant": {"id": tenant},
                "source": {"name": one("source")},
                "legacy": {"replyToId": one("legacy")},
            },
            "replyToId": one("reply"),
            "locale": f"cy-{one('language')}",
            "callerId": one("caller"),
            "value": {
                "data": data,
                "commandId": one("command"),
                "context": {"theme": one("theme")},
                "messagePayload": {"id": one("payload"), "body": {"content": one("quoted")}},
            },
        }

    @cached_property
    def tenant(self) -> str:
        """The tenant's id, which the settings have too."""
        return self.one("tenant")


def forms(*texts: str) -> dict[str, bytes]:
    """Return how texts may be written: plain, escaped, packed into base64 or hex."""
    made = {}
    for text in texts:
        made[f"json {text}"] = "".join(f"\\u{ord(sign):04x}" for sign in text).encode()
        made[f"url {text}"] = "".join(f"%{ord(sign):02X}" for sign in text).encode()
        for encoding in ("utf-8", "utf-16-le", "utf-16-be"):
            raw = text.encode(encoding)
            made[f"{encoding} {text}"] = raw
            made[f"hex of {encoding} {text}"] = raw.hex().encode()
            made[f"HEX of {encoding} {text}"] = raw.hex().upper().encode()
            for shift in range(3):
                made[f"base64+{shift} of {encoding} {text}"] = _inside(raw, shift)
    return made


def hits(data: bytes, wanted: Mapping[str, bytes]) -> Iterator[tuple[str, str]]:
    """Yield each form that is in the data, with a little of what stands around it."""
    # Mails break long lines, as quoted-printable or base64; what is escaped twice is escaped once.
    whole = data.replace(b"\r", b"")
    unbroken = whole.replace(b"=\n", b"").replace(b"\n", b"").replace(rb"\\", b"\\")
    for form, piece in wanted.items():
        for text in (data, unbroken):
            at = text.find(piece)
            if at >= 0:
                yield form, repr(text[max(0, at - 40) : at + 120])
                break


def receipt_forms(*receipts: str) -> dict[str, bytes]:
    """Return how six words may be written."""
    made = forms(*receipts)
    for words in receipts:
        for joint in ("-", "_", ",", "%20", "+", '","', "\\u0020"):
            made[f"{words} joined by {joint}"] = joint.join(words.split()).encode()
    return made


def _inside(raw: bytes, shift: int) -> bytes:
    """Return the base64 that stands there whatever comes before, `shift` bytes into a group."""
    whole = b64encode(bytes(shift) + raw)
    return whole[math.ceil(shift * 8 / 6) : (shift + len(raw)) * 8 // 6]


_watched: set[str] = set()


def opened_for_writing() -> set[str]:
    """Return the files that this process has opened for writing since it was asked first."""
    if _audit not in _installed:
        _installed.append(_audit)
        sys.addaudithook(_audit)
    return _watched


def _audit(event: str, arguments: tuple[Any, ...]) -> None:
    # 0o3: the bits of O_WRONLY and O_RDWR.
    if event == "open" and isinstance(arguments[0], str) and (arguments[2] or 0) & 0o3:
        _watched.add(arguments[0])
    elif event == "sqlite3.connect":
        _watched.add(str(arguments[0]))


_installed: list[Any] = []
