"""A reply as an Adaptive Card for Teams, as a spoken line, and as words fit for a lock screen.

Teams shows a message's `text` above its card and on the lock screen of a phone, so a card goes out
without text: `SUMMARY` is all that a notification says, and `in_full` is the card's own fallback.
"""

import json
from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import chain
from typing import Any

from bot.application import ethics_form, wording
from bot.channels.plain import beside_form, plain
from bot.domain.turn import Choice, Contact, Input, InputKind, Line, Reply, Tone

CONTENT_TYPE = "application/vnd.microsoft.card.adaptive"
SUMMARY = "You have a new message."
"""What a notification says: never what the chat is about."""
LARGEST = 24 * 1024
"""Bytes of one card. Teams takes 28 kB for the whole message; its envelope needs under 4."""
SPOKEN = 600
"""Characters read aloud before the person asks for the rest."""
SHORT_MORE = 1_000
"""Characters of “More” that are kept when a card would be too large."""
SHORT_LINES = (300, 40)
"""Characters of each answer to check that are kept then; the referral has them all."""

_MORE_ID = "more"
_ACTIONS_IN_A_ROW = 6
"""Teams hides further buttons of one row."""


def card(reply: Reply) -> dict[str, Any]:
    """Return the reply as a card of version 1.5 that Teams takes: at most `LARGEST` bytes."""
    drawn = (_draw(smaller) for smaller in _smaller(reply))
    return next((c for c in drawn if size(c) <= LARGEST), _last_resort(reply))


def size(value: dict[str, Any]) -> int:
    """Return how many bytes the value takes on the wire."""
    return len(json.dumps(value, ensure_ascii=False).encode())


def spoken(reply: Reply) -> str:
    """Return what a screen reader or a voice says first: the answer and how to reach somebody."""
    reaches = (f"{c.name}: {c.reach}." for c in reply.contacts if c.reach)
    return _cut(" ".join((reply.text, *reaches)), SPOKEN)


def in_full(reply: Reply) -> str:
    """Return all the card holds as plain text, for whoever can't be shown a card."""
    offer = (reply.offer,) if reply.offer else ()
    titles = [c.title for c in (*offer, *reply.choices, *reply.related)]
    typed = f"You can type: {'; '.join(titles)}." if titles else ""
    return "\n\n".join(part for part in (plain(reply), reply.more, typed) if part)


def _smaller(reply: Reply) -> Iterator[Reply]:
    """Give the reply, and ever smaller ones: what a person needs least goes first."""
    yield reply
    yield (reply := replace(reply, related=()))
    yield (reply := replace(reply, more=_cut(reply.more, SHORT_MORE)))
    for longest in SHORT_LINES:
        lines = tuple(replace(line, value=_cut(line.value, longest)) for line in reply.lines)
        yield (reply := replace(reply, lines=lines))
    yield replace(reply, more="", notes=())


def _last_resort(reply: Reply) -> dict[str, Any]:
    """Return a card of bounded size whatever the reply holds: two kilobytes of its words.

    A dialog keeps its buttons, which are few, so that nobody gets stuck in it.
    """
    text = reply.text.encode()[: 2 * 1024].decode(errors="ignore")
    choices = beside_form(reply) if reply.steering else ()
    return _draw(Reply(text=f"{text} …", choices=choices, steering=reply.steering))


def _draw(reply: Reply) -> dict[str, Any]:
    return {
        "type": "AdaptiveCard",
        "$schema": "http://adaptivecards.io/schemas/adaptive-card.json",
        "version": "1.5",
        "lang": "en-GB",
        "speak": spoken(reply),
        "fallbackText": in_full(reply),
        "body": [
            *_title(reply),
            *_words(reply.progress, isSubtle=True, size="Small", spacing="None"),
            *_words(reply.text, size="Medium" if reply.tone is Tone.RISK else "Default"),
            *chain.from_iterable(map(_line, reply.lines)),
            *chain.from_iterable(map(_contact, reply.contacts)),
            *_link(reply.link),
            *_more(reply.more),
            # In a dialog they say why it asks, or who will see it: that comes first.
            *(_notes(reply.notes) if reply.steering else ()),
            *_stack((reply.offer,) if reply.offer else ()),
            *_form(reply),
            *_choices(reply),
            *_under(wording.RELATED, reply.related),
            *_helped(reply.helped),
            *(_row(map(_submit, reply.steering)) if reply.steering else _notes(reply.notes)),
        ],
    }


def _title(reply: Reply) -> list[dict[str, Any]]:
    return _words(reply.title, style="heading", weight="Bolder", size="Large")


def _words(text: str, **look: Any) -> list[dict[str, Any]]:
    """Return one block a line: Teams draws single line breaks as spaces."""
    lines = (line.strip() for line in text.splitlines())
    return [{"type": "TextBlock", "text": line, "wrap": True, **look} for line in lines if line]


def _notes(notes: Iterable[str]) -> list[dict[str, Any]]:
    """Return the small print as text runs: it may quote what a person typed."""
    lines = (line.strip() for note in notes for line in note.splitlines())
    return [_run(line, size="Small", isSubtle=True) for line in lines if line]


def _run(text: str, spacing: str = "Default", **look: Any) -> dict[str, Any]:
    """Return words that are never read as markdown."""
    run = {"type": "TextRun", "text": text, **look}
    return {"type": "RichTextBlock", "inlines": [run], "spacing": spacing}


def _contact(contact: Contact) -> list[dict[str, Any]]:
    """Return a place to turn to. Teams opens https only: a number or address is there to read.

    A reach is a text run, because a TextBlock would read `first_last` as markdown.
    """
    items = [
        *_words(contact.name, weight="Bolder"),
        *_words(contact.what, spacing="None"),
        *([_run(contact.reach, weight="Bolder", size="Medium")] if contact.reach else []),
        *_words(contact.hours, isSubtle=True, spacing="None"),
        *_words(contact.note, isSubtle=True),
    ]
    if contact.link.startswith("https://"):
        title = f"Open {contact.name}"
        items += _row([{"type": "Action.OpenUrl", "title": title, "url": contact.link}])
    return [{"type": "Container", "spacing": "Large", "items": items}]


def _line(line: Line) -> list[dict[str, Any]]:
    """Return one answer to check; the words a person typed are a text run, never markdown."""
    said = (part.strip() for part in line.value.splitlines())
    items = [
        *_words(line.label, isSubtle=True, size="Small"),
        *(_run(part, spacing="None") for part in said if part),
    ]
    columns = [{"type": "Column", "width": "stretch", "items": items}]
    if line.change:
        change = {**_submit(line.change), "tooltip": f"{line.change.title}: {line.label}"}
        columns.append({"type": "Column", "width": "auto", "items": _row([change])})
    return [{"type": "ColumnSet", "columns": columns, "separator": True}]


def _link(link: Choice | None) -> list[dict[str, Any]]:
    if link is None or not link.value.startswith("https://"):
        return []
    return _row([{"type": "Action.OpenUrl", "title": link.title, "url": link.value}])


def _form(reply: Reply) -> list[dict[str, Any]]:
    """Return the fields to fill in, and the button that hands them in with what they hold."""
    if not reply.submit:
        return []
    fields = chain.from_iterable(map(_input, reply.inputs))
    # All other buttons leave what was filled in where it is.
    return [*fields, *_row([{**_submit(reply.submit), "associatedInputs": "auto"}])]


def _input(field: Input) -> list[dict[str, Any]]:
    about = {"id": field.name, "label": field.label}
    if field.kind in {InputKind.ONE, InputKind.SEVERAL}:
        options = [{"title": choice.title, "value": choice.value} for choice in field.choices]
        several = field.kind is InputKind.SEVERAL
        look = {"style": "expanded", "wrap": True, "isMultiSelect": several}
        kind = {"type": "Input.ChoiceSet", "choices": options, **_filled(field.value)}
        return [{**kind, **about, **look}]
    if field.kind in {InputKind.DATE, InputKind.DATE_TIME}:
        day = {"type": "Input.Date", **about, **_filled(field.value[:10])}
        return [day, *(_time(field) if field.kind is InputKind.DATE_TIME else ())]
    many = field.kind is InputKind.LONG_TEXT
    text = {"type": "Input.Text", "maxLength": field.longest, **_filled(field.value)}
    return [{**text, "isMultiline": many, **about}]


def _time(field: Input) -> list[dict[str, Any]]:
    about = {"id": f"{field.name}.time", "label": wording.TIME_IF_KNOWN}
    known = _filled(field.value.partition("T")[2][:5])
    return [{"type": "Input.Time", **about, **known}]


def _filled(value: str) -> dict[str, str]:
    return {"value": value} if value else {}


def _more(text: str) -> list[dict[str, Any]]:
    if not text:
        return []
    toggle = {"type": "Action.ToggleVisibility", "title": "More", "targetElements": [_MORE_ID]}
    hidden = {"type": "Container", "id": _MORE_ID, "isVisible": False, "items": _words(text)}
    return [*_row([toggle]), hidden]


def _choices(reply: Reply) -> list[dict[str, Any]]:
    """Return the buttons to answer with; under an answer they are what else may be meant."""
    if reply.helped:
        return _under(wording.ALSO, reply.choices)
    return _stack(beside_form(reply))


def _under(heading: str, choices: tuple[Choice, ...]) -> list[dict[str, Any]]:
    return [*_words(heading, spacing="Large"), *_stack(choices)] if choices else []


def _helped(choices: tuple[Choice, ...]) -> list[dict[str, Any]]:
    if not choices:
        return []
    return [*_words(wording.ASK_HELPED, spacing="Large"), *_row(map(_submit, choices))]


def _stack(choices: tuple[Choice, ...]) -> list[dict[str, Any]]:
    """Return one button a line: titles are long, and phones are narrow."""
    return [row for choice in choices for row in _row([_submit(choice)])]


def _row(actions: Iterable[dict[str, Any]]) -> list[dict[str, Any]]:
    return [{"type": "ActionSet", "actions": [*actions][:_ACTIONS_IN_A_ROW]}]


def _submit(choice: Choice) -> dict[str, Any]:
    number = ethics_form.about(choice.value)
    data: dict[str, Any] = {"v": choice.value, "t": choice.title}
    if number is not None:  # Teams opens a dialog: nothing of it enters the chat
        data = {"msteams": {"type": "task/fetch"}, "form": "ethics", "about": number}
    button = {"type": "Action.Submit", "title": choice.title, "data": data}
    return {**button, "associatedInputs": "none"}


def _cut(text: str, longest: int) -> str:
    """Return the text, ended after a whole word and marked as cut if it was too long."""
    return text if len(text) <= longest else f"{text[:longest].rsplit(' ', 1)[0]} …"
