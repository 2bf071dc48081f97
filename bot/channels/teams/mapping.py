"""From an activity, as Teams sends it, to a turn; and from a reply to an activity's parts."""

import html
import json
import re
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from bot.domain.turn import FIELDS, FIELDS_LENGTH, NOT_FIELDS, Scope, Turn

Activity = Mapping[str, Any]

UNKNOWN_BUTTON = "unknown"
"""The value of a button that we never sent; the router says that it no longer works."""
LONGEST_VALUE = 200
"""Characters of a button's value. Ours are under 100."""
LONGEST_NAME = 100
"""Characters of a person's name that are offered as a contact."""
LONGEST_ID = 300
"""Characters of an id or address of Teams that is kept; theirs are under 200."""
ADDRESS = "teams:"
"""Begins the address of a chat in Teams; after it come the ids as JSON."""

_SCOPES = {"personal": Scope.PERSONAL, "groupChat": Scope.GROUP, "channel": Scope.CHANNEL}
_AT = re.compile(r"</?at\b[^<>]{0,100}>", re.IGNORECASE)


def scope(activity: Activity) -> Scope:
    """Return where it was said. What can't be told counts as read by others."""
    conversation = activity["conversation"]
    if conversation.get("isGroup") and conversation.get("conversationType") == "personal":
        return Scope.GROUP
    return _SCOPES.get(str(conversation.get("conversationType")), Scope.GROUP)


def from_bot(activity: Activity) -> bool:
    """Return whether another bot said it: two bots must not start talking to each other."""
    sender = activity["from"]
    return sender.get("role") == "bot" or str(sender["id"]).startswith("28:")


def turn(activity: Activity, now: datetime) -> Turn:
    """Return the turn of a message or of a pressed `Action.Execute`."""
    data = _data(activity)
    fields = _fields(data)
    value = _value(data) if fields is not None else UNKNOWN_BUTTON
    return Turn(
        id=activity["id"],
        conversation=f"teams {activity['conversation']['id']} {activity['from']['id']}",
        at=now,
        text="" if value else _text(activity),
        value=value,
        fields=fields or {},
        scope=scope(activity),
        name=_kept(activity["from"].get("name"), LONGEST_NAME),
        person=_kept(activity["from"].get("aadObjectId"), LONGEST_ID),
        address=_address(activity),
    )


def _data(activity: Activity) -> object:
    """Return what a pressed button sent, or None when words were typed."""
    data = activity.get("value")
    if activity["type"] == "invoke":
        action = data.get("action") if isinstance(data, dict) else None
        data = action.get("data") if isinstance(action, dict) else UNKNOWN_BUTTON
    return data


def _value(data: object) -> str:
    """Return what the pressed button carries, or an empty text when words were typed."""
    if data is None:
        return ""
    value = data.get("v") if isinstance(data, dict) else None
    known = isinstance(value, str) and 0 < len(value) <= LONGEST_VALUE
    return str(value) if known else UNKNOWN_BUTTON


def _fields(data: object) -> dict[str, str] | None:
    """Return what was filled into the card; None if it is more than a card of ours can hold."""
    filled = data if isinstance(data, dict) else {}
    fields = {
        name: text
        for name, text in filled.items()
        if name not in NOT_FIELDS and isinstance(text, str)
    }
    length = sum(len(name) + len(text) for name, text in fields.items())
    return fields if len(fields) <= FIELDS and length <= FIELDS_LENGTH else None


def _address(activity: Activity) -> str:
    """Return where the person's own chat can be reached later; empty where others read along."""
    if scope(activity) is not Scope.PERSONAL:
        return ""
    conversation = activity["conversation"]
    ids = {
        "url": activity["serviceUrl"],
        "conversation": conversation["id"],
        "tenant": conversation.get("tenantId"),
        "bot": activity.get("recipient", {}).get("id"),
        "channel": activity.get("channelId"),
    }
    kept = {name: one for name, one in ids.items() if _kept(one, LONGEST_ID) == one}
    return ADDRESS + json.dumps(kept) if {"url", "conversation"} <= kept.keys() else ""


def _kept(text: object, longest: int) -> str:
    """Return the text, or nothing if it is none or too long to be one of ours."""
    return text if isinstance(text, str) and len(text) <= longest else ""


def _text(activity: Activity) -> str:
    """Return the words without the bot's own name; of other people's names only the marks go."""
    text: str = activity.get("text") or ""
    ours = activity.get("recipient", {}).get("id")
    for entity in activity.get("entities") or ():
        if isinstance(entity, dict) and entity.get("type") == "mention":
            mentioned, written = entity.get("mentioned"), entity.get("text")
            if isinstance(mentioned, dict) and mentioned.get("id") == ours and written:
                text = text.replace(str(written), " ")
    return html.unescape(_AT.sub(" ", text)).strip()
