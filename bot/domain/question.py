"""A question to the ethics committee: its limits, its bytes, and what may identify in it.

The page in the browser does the same in JavaScript: `docs/ethics-format.md` holds the format.
"""

import json
import re
import struct
from base64 import urlsafe_b64decode, urlsafe_b64encode
from binascii import Error as NotBase64
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

LONGEST = 4000
"""Characters of a question, a follow-up or a reply."""
BLOCK = 1024
"""What is sealed is as long as a multiple of this."""
BLOCKS = 7
"""Blocks of the longest text. Twelve such blobs still fit into a body of `BODY`."""
KEY = 32
"""Bytes of a public or a private key."""
BODY = 131_072
"""Bytes of every body that the web form sends, whatever it holds."""
MEMBERS = 12
"""Committee members a question can be sealed to."""
WORDS = 6
"""Words of a receipt."""
NOTES = 10
"""Replies to one question, and follow-ups to it."""

_OVERHEAD = 48
"""Bytes that sealing adds: 32 of the sender's one-time key and 16 of the seal."""
_KEY_ID = re.compile(r"[0-9a-f]{16}")
_TAG = re.compile(r"[0-9a-f]{32}")
_ABOUT = re.compile(r"(EQ-[0-9]{4}-[0-9]{3})?")
_NO_LETTERS = re.compile(r"[^a-z]+")


class QuestionRefused(Exception):
    """What came isn't what the form sends. The message never quotes it."""


class TooLong(QuestionRefused):
    """The text has more than `LONGEST` characters, or doesn't fit into `BLOCKS` blocks."""


class Came(StrEnum):
    """Which way a question came; the committee sees it."""

    TEAMS = "teams"
    WEB = "web"
    TRIAL = "trial"
    """Somebody tries the bot out on its own machine: it may be no question at all."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """One question before it is sealed. It is never stored, logged or shown like this."""

    text: str = field(repr=False)
    reply_key: bytes = field(repr=False)
    """Public half of the receipt's key: replies are sealed to it."""
    came: Came
    about: str = ""
    """Number of the published question it speaks of, such as EQ-2026-014; may be empty."""

    def plain(self) -> bytes:
        """Return the padded bytes that are sealed.

        Raises:
            QuestionRefused: it is empty, too long, or about no public number.
        """
        if not _ABOUT.fullmatch(self.about):
            raise QuestionRefused("the public number is not one of ours")
        return _packed(
            {
                "v": 1,
                "text": _fit(self.text),
                "about": self.about,
                "reply_key": base64url(self.reply_key),
                "came": self.came.value,
            }
        )


def read_question(plain: bytes) -> Question:
    """Read what `Question.plain` wrote; only the committee's side and tests can have it."""
    match _unpacked(plain):
        case {
            "text": str(text),
            "reply_key": key,
            "came": "teams" | "web" | "trial" as came,
            "about": str(about),
        }:
            question = Question(
                text=text, reply_key=from_base64url(key), came=Came(came), about=about
            )
        case _:
            raise QuestionRefused("the sealed text is not a question")
    if len(question.reply_key) != KEY or not _ABOUT.fullmatch(question.about):
        raise QuestionRefused("the sealed text has no reply key, or is about no question of ours")
    return question


def note(text: str) -> bytes:
    """Return the padded bytes of a reply or a follow-up, which are sealed.

    Raises:
        QuestionRefused: it is empty or too long.
    """
    return _packed({"v": 1, "text": _fit(text)})


def read_note(plain: bytes) -> str:
    """Return the text of a reply or a follow-up."""
    text = _unpacked(plain).get("text")
    if not isinstance(text, str):
        raise QuestionRefused("the sealed text is not a note")
    return text


@dataclass(frozen=True, slots=True)
class Sealed:
    """One text sealed to every member of the committee."""

    to: Mapping[str, bytes] = field(repr=False)
    """By the id of the member's key."""

    def json(self) -> str:
        """Write it, always the same way."""
        to = {name: base64url(blob) for name, blob in sorted(self.to.items())}
        return json.dumps({"v": 1, "to": to}, separators=(",", ":"))


def read_sealed(tree: object) -> Sealed:
    """Read the JSON tree of a sealed text.

    Raises:
        QuestionRefused: it isn't one; all blobs must be of one length, and that of whole blocks.
    """
    match tree:
        case {"v": 1, "to": dict(to), **rest} if not rest and 1 <= len(to) <= MEMBERS:
            blobs = {name: from_base64url(text) for name, text in to.items()}
        case _:
            raise QuestionRefused("a sealed text has “v” and “to”")
    blocks, over = divmod(len(next(iter(blobs.values()))) - _OVERHEAD, BLOCK)
    if over or not 1 <= blocks <= BLOCKS or len({len(blob) for blob in blobs.values()}) != 1:
        raise QuestionRefused("the sealed texts have no length of ours")
    if not all(isinstance(name, str) and _KEY_ID.fullmatch(name) for name in blobs):
        raise QuestionRefused("the sealed texts name no key of ours")
    return Sealed(blobs)


def read_blob(text: object) -> bytes:
    """Read one sealed text: a reply.

    Raises:
        QuestionRefused: it isn't one.
    """
    blob = from_base64url(text)
    blocks, over = divmod(len(blob) - _OVERHEAD, BLOCK)
    if over or not 1 <= blocks <= BLOCKS:
        raise QuestionRefused("the sealed text has no length of ours")
    return blob


def read_tag(text: object) -> str:
    """Return the tag under which a question is kept.

    Raises:
        QuestionRefused: it isn't 32 small hexadecimal digits.
    """
    if not isinstance(text, str) or not _TAG.fullmatch(text):
        raise QuestionRefused("the tag has 32 hexadecimal digits")
    return text


def receipt_words(text: str) -> str:
    """Return the words of a receipt as its key is made from: small letters, one space between.

    Hyphens are spaces too, so that the few words of the list that have one work either way.
    """
    return _NO_LETTERS.sub(" ", text.lower()).strip()


def spelled(text: str, word_list: Iterable[str]) -> str:
    """Return the words of a receipt as the list writes them, however they were typed."""
    plain = receipt_words(text)
    for word in word_list:
        if "-" in word:
            plain = re.sub(rf"\b{receipt_words(word)}\b", word, plain)
    return plain


def pad(data: bytes) -> bytes:
    """Return the data behind its length, filled up with zeros to whole blocks.

    Raises:
        TooLong: it doesn't fit into `BLOCKS`.
    """
    whole = struct.pack(">I", len(data)) + data
    padded = whole + bytes(-len(whole) % BLOCK)
    if len(padded) > BLOCKS * BLOCK:
        raise TooLong("the text doesn't fit")
    return padded


def unpad(padded: bytes) -> bytes:
    """Return what was padded.

    Raises:
        QuestionRefused: the length it names is not there, or it isn't filled with zeros.
    """
    length = int.from_bytes(padded[:4])
    if len(padded) % BLOCK or len(padded) - 4 < length or padded[4 + length :].strip(b"\0"):
        raise QuestionRefused("the padding is not ours")
    return padded[4 : 4 + length]


def base64url(data: bytes) -> str:
    """Write bytes as base64url without padding."""
    return urlsafe_b64encode(data).decode().rstrip("=")


def from_base64url(text: object) -> bytes:
    """Read base64url without padding; only the one way to write the bytes is taken.

    Raises:
        QuestionRefused: it isn't that.
    """
    try:
        data = urlsafe_b64decode(f"{text}{'=' * (-len(str(text)) % 4)}")
    except (NotBase64, ValueError):
        data = b""
    if not data or base64url(data) != text:
        raise QuestionRefused("that is no base64url")
    return data


def _fit(text: str) -> str:
    text = text.strip()
    if not text:
        raise QuestionRefused("the text is empty")
    if len(text) > LONGEST:
        raise TooLong("the text is too long")
    return text


def _packed(tree: Mapping[str, Any]) -> bytes:
    try:
        return pad(json.dumps(tree, ensure_ascii=False, separators=(",", ":")).encode())
    except UnicodeEncodeError:
        raise QuestionRefused("the text holds half a letter") from None


def _unpacked(plain: bytes) -> Mapping[str, Any]:
    try:
        tree = json.loads(unpad(plain))
    except (ValueError, RecursionError):
        raise QuestionRefused("the sealed text can't be read") from None
    if not isinstance(tree, dict) or tree.get("v") != 1:
        raise QuestionRefused("the sealed text is of another version")
    return tree
