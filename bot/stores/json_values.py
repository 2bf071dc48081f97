"""Values to plain JSON and back; never pickled, so that no stored text can run code."""

import json
from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

from pydantic import TypeAdapter, ValidationError

from bot.domain.conversation import Conversation
from bot.domain.referral import Note, Referral
from bot.domain.turn import Reply

_CONVERSATION = TypeAdapter(Conversation)
_REPLIES = TypeAdapter(tuple[Reply, ...])
_REFERRAL = TypeAdapter(Referral)
_NOTES = TypeAdapter(tuple[Note, ...])


def conversation_json(conversation: Conversation) -> str:
    """Write a chat's memory."""
    return _JSON.encode(conversation)


def read_conversation(text: str) -> Conversation:
    """Read a chat's memory. What an older version left out has its default; none if unreadable."""
    try:
        return _CONVERSATION.validate_json(text, strict=True)
    except ValidationError:
        return Conversation()


def replies_json(replies: tuple[Reply, ...]) -> str:
    """Write replies."""
    return _JSON.encode(replies)


def read_replies(text: str) -> tuple[Reply, ...]:
    """Read replies; none if they are unreadable."""
    try:
        return _REPLIES.validate_json(text, strict=True)
    except ValidationError:
        return ()


def referral_json(referral: Referral) -> str:
    """Write a referral."""
    return _JSON.encode(referral)


def read_referral(text: str) -> Referral:
    """Read a referral.

    Raises:
        ValueError: it is unreadable; a referral is never taken for an empty one.
    """
    return _REFERRAL.validate_json(text)


def notes_json(notes: tuple[Note, ...]) -> str:
    """Write the notes of a referral."""
    return _JSON.encode(notes)


def read_notes(text: str) -> tuple[Note, ...]:
    """Read the notes of a referral.

    Raises:
        ValueError: they are unreadable.
    """
    return _NOTES.validate_json(text)


def _plain(value: Any) -> object:
    if isinstance(value, datetime):
        return value.isoformat()
    if isinstance(value, timedelta):
        return value.total_seconds()
    if isinstance(value, Mapping):
        return dict(value)
    return {name: getattr(value, name) for name in value.__dataclass_fields__}


_JSON = json.JSONEncoder(default=_plain)
