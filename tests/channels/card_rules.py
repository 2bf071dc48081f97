"""What a card must be to show right in Teams and to be read aloud; names each breach."""

import json
from collections.abc import Iterator
from typing import Any

LARGEST_MESSAGE = 28 * 1024
BOXES = {"TextBlock", "RichTextBlock", "Container", "ActionSet", "TextRun", "ColumnSet", "Column"}
INPUTS = {"Input.Text", "Input.Date", "Input.Time", "Input.ChoiceSet"}
ELEMENTS = BOXES | INPUTS
ACTIONS = {"Action.Submit", "Action.OpenUrl", "Action.ToggleVisibility"}
_WORDS_ONLY = {
    "TextRun.text",
    "Input.Text.value",
    "Action.Submit.title",
    "Action.Submit.tooltip",
    "AdaptiveCard.fallbackText",
}
_TEXTS = {"TextBlock", "TextRun"}
_LISTS = {
    "AdaptiveCard": "body",
    "Container": "items",
    "ColumnSet": "columns",
    "Column": "items",
    "ActionSet": "actions",
    "RichTextBlock": "inlines",
}


def problems(card: dict[str, Any]) -> list[str]:
    """Return what is wrong with the card; nothing if it may be sent."""
    found = [f"{part.get('type')}: {wrong}" for part in _parts(card) for wrong in _wrong(part)]
    ids = [part["id"] for part in _parts(card) if "id" in part]
    found += [f"id {one} stands twice" for one in ids if ids.count(one) > 1]
    for part in _parts(card):
        found += [
            f"toggles {target}, which is not there"
            for target in part.get("targetElements", ())
            if target not in ids
        ]
    if card.get("version") != "1.5":
        found.append("version is not 1.5")
    if not card.get("speak") or not card.get("fallbackText"):
        found.append("nothing to read aloud, or nothing for whoever sees no card")
    return found


def texts(card: dict[str, Any]) -> list[str]:
    """Return every text and button title that the card draws, in order."""
    return [
        str(part.get("text") or part.get("title"))
        for part in _parts(card)
        if "text" in part or "title" in part
    ]


def submits(card: dict[str, Any]) -> list[dict[str, str]]:
    """Return what the buttons send back, in order."""
    return [part["data"] for part in _parts(card) if part["type"] == "Action.Submit"]


def fields(card: dict[str, Any]) -> list[dict[str, Any]]:
    """Return the fields to fill in, in order."""
    return [part for part in _parts(card) if part["type"] in INPUTS]


def buttons(card: dict[str, Any]) -> list[dict[str, Any]]:
    """Return the buttons that send something back, in order."""
    return [part for part in _parts(card) if part["type"] == "Action.Submit"]


def not_as_words(card: dict[str, Any], typed: str) -> list[str]:
    """Return where something typed stands so that Teams could read it as more than words.

    It may stand in a text run, in a field, and in what a button sends back; a button's title is
    never read as markdown, and the fallback is for whoever gets no card.
    """
    found = []
    for part in _parts(card):
        for name, value in part.items():
            if isinstance(value, str) and typed in value:
                found.append(f"{part['type']}.{name}")
    return [one for one in found if one not in _WORDS_ONLY]


def _parts(part: dict[str, Any]) -> Iterator[dict[str, Any]]:
    yield part
    for child in part.get(_LISTS.get(part["type"], ""), ()):
        yield from _parts(child)


def _wrong(part: dict[str, Any]) -> list[str]:
    kind = part["type"]
    if kind not in {"AdaptiveCard", *ELEMENTS, *ACTIONS}:
        return ["is not allowed"]
    breaks = {
        "is empty": kind in _LISTS and not part.get(_LISTS[kind]),
        "has no text": kind in _TEXTS and not part.get("text", "").strip(),
        "is cut off, or loses its line breaks": kind == "TextBlock"
        and (not part.get("wrap") or "\n" in part["text"]),
        "has no id or no label": kind in INPUTS and not (part.get("id") and part.get("label")),
        "has more than six buttons": len(part.get("actions", ())) > 6,
        "has no title": kind in ACTIONS and not part.get("title", "").strip(),
        "opens what Teams does not": kind == "Action.OpenUrl"
        and not part["url"].startswith("https://"),
        "sends something else than a value and a title": kind == "Action.Submit"
        and set(part["data"]) not in ({"v", "t"}, {"msteams", "form", "about"}),
    }
    return [wrong for wrong, broken in breaks.items() if broken]


def message_problems(activity: dict[str, Any]) -> list[str]:
    """Return what is wrong with a message that carries a card."""
    size = len(json.dumps(activity, ensure_ascii=False).encode())
    found = [f"{size} bytes are too many"] if size > LARGEST_MESSAGE else []
    if activity.get("text") or activity.get("summary") != "You have a new message.":
        found.append("the notification tells something")
    if "speak" in activity:
        found.append("the activity speaks outside its card")
    for attachment in activity["attachments"]:
        found += problems(attachment["content"])
    return found
