"""Values to plain JSON and back; never pickled, so that no stored text can run code."""

import json
from collections.abc import Mapping
from dataclasses import fields
from typing import Any

from pydantic import TypeAdapter, ValidationError

from bot.domain.conversation import Conversation
from bot.domain.turn import Reply

_CONVERSATION = TypeAdapter(Conversation)
_REPLIES = TypeAdapter(tuple[Reply, ...])


def conversation_json(conversation: Conversation) -> str:
    """Write a chat's memory."""
    return json.dumps(conversation, default=_plain)


def read_conversation(text: str) -> Conversation:
    """Read a chat's memory. What an older version left out has its default; none if unreadable."""
    try:
        return _CONVERSATION.validate_json(text, strict=True)
    except ValidationError:
        return Conversation()


def replies_json(replies: tuple[Reply, ...]) -> str:
    """Write replies."""
    return json.dumps(replies, default=_plain)


def read_replies(text: str) -> tuple[Reply, ...]:
    """Read replies; none if they are unreadable."""
    try:
        return _REPLIES.validate_json(text, strict=True)
    except ValidationError:
        return ()


def _plain(value: Any) -> dict[str, object]:
    if isinstance(value, Mapping):
        return dict(value)
    return {field.name: getattr(value, field.name) for field in fields(value)}
