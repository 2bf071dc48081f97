"""The committee's public keys, and the search for private ones, which must never be here."""

import re
from collections.abc import Iterator, Mapping
from hashlib import sha256
from pathlib import Path

from bot.domain.question import MEMBERS, QuestionRefused, from_base64url
from bot.question_ports import Member
from bot.sealing import hpke

_LINE = re.compile(r"signpost-ethics-key 1 (?P<name>\S.{0,59}?) (?P<key>[A-Za-z0-9_-]{43})")
_PRIVATE = re.compile(
    rb"signpost ethics private key|-----BEGIN [A-Z ]*PRIVATE KEY-----|AGE-SECRET-KEY-1",
    re.IGNORECASE,
)
_LOOKED_AT = 65_536
"""Bytes at the start of a file in which a private key would show."""


class KeysRefused(Exception):
    """The keys can't be used; the message names the file and the way on."""


def key_id(key: bytes) -> str:
    """Return the short name of a public key."""
    return sha256(key).hexdigest()[:16]


def read_members(folder: Path) -> tuple[Member, ...]:
    """Read the public keys of a folder; none if there is no folder.

    Raises:
        KeysRefused: a file holds no public key, or there are too many.
    """
    files = sorted(folder.glob("*.pub")) if folder.is_dir() else []
    if len(files) > MEMBERS:
        raise KeysRefused(
            f"{folder} has {len(files)} keys: leave {MEMBERS} at most, one for each member"
        )
    members = [_member(file) for file in files]
    for at, member in enumerate(members):
        if member.id in {earlier.id for earlier in members[:at]}:
            raise KeysRefused(f"{files[at]} holds a key that is here already: take it away")
    return tuple(members)


def private_settings(settings: Mapping[str, str]) -> Iterator[str]:
    """Yield the names of settings that seem to hold a private key."""
    for name, value in settings.items():
        if _PRIVATE.search(value.encode(errors="ignore")):
            yield name


def private_files(*folders: Path) -> Iterator[Path]:
    """Yield the files inside these folders that seem to hold a private key."""
    for folder in folders:
        for file in sorted(folder.rglob("*")):
            if file.is_file() and _PRIVATE.search(_start(file)):
                yield file


def _member(file: Path) -> Member:
    try:
        found = _LINE.fullmatch(file.read_text(encoding="utf-8").strip())
        key = from_base64url(found["key"]) if found else b""
        # A few keys of 32 bytes are no good for anybody: better known now than at a question.
        hpke.seal(b"", key, b"")
    except (OSError, QuestionRefused, ValueError):
        found, key = None, b""
    if not found:
        raise KeysRefused(
            f"{file}: holds no public key: put the .pub file here that the committee's page "
            "made, one line “signpost-ethics-key 1 NAME KEY”"
        )
    return Member(key_id(key), found["name"], key)


def _start(file: Path) -> bytes:
    try:
        with file.open("rb") as opened:
            return opened.read(_LOOKED_AT)
    except OSError:
        return b""
