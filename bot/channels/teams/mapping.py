"""From an activity, as Teams sends it, to a turn; and from a reply to an activity's parts."""

import html
import re
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from bot.domain.turn import Scope, Turn

Activity = Mapping[str, Any]

UNKNOWN_BUTTON = "unknown"
"""The value of a button that we never sent; the router says that it no longer works."""
LONGEST_VALUE = 200
"""Characters of a button's value. Ours are under 100."""

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
    value = _value(activity)
    return Turn(
        id=activity["id"],
        conversation=f"teams {activity['conversation']['id']} {activity['from']['id']}",
        at=now,
        text="" if value else _text(activity),
        value=value,
        scope=scope(activity),
    )


def _value(activity: Activity) -> str:
    """Return what the pressed button carries, or an empty text when words were typed."""
    data = activity.get("value")
    if activity["type"] == "invoke":
        action = data.get("action") if isinstance(data, dict) else None
        data = action.get("data") if isinstance(action, dict) else UNKNOWN_BUTTON
    if data is None:
        return ""
    value = data.get("v") if isinstance(data, dict) else None
    known = isinstance(value, str) and 0 < len(value) <= LONGEST_VALUE
    return str(value) if known else UNKNOWN_BUTTON


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
