"""A reply as plain text: for the terminal, for `ask`, and as the full equivalent of every card."""

from bot.application import wording
from bot.domain.turn import Choice, Contact, InputKind, Line, Reply

MORE = "more"
"""The value of the “More” button; it means the entry last answered."""


def plain(reply: Reply) -> str:
    """Return all the reply says, without its buttons."""
    parts = [
        " · ".join(filter(None, (reply.title, reply.progress))),
        reply.text,
        "\n".join(map(_line, reply.lines)),
        *map(_contact, reply.contacts),
        _link(reply.link),
        *reply.notes,
    ]
    return "\n\n".join(part for part in parts if part)


def asks(reply: Reply) -> str:
    """Return what the reply asks at its end, if anything."""
    return wording.ASK_HELPED if reply.helped else ""


def beside_form(reply: Reply) -> tuple[Choice, ...]:
    """Return the choices to draw beside a form: without those that can be ticked in it."""
    ticked = {
        choice.value
        for field in reply.inputs
        if field.kind is InputKind.SEVERAL
        for choice in field.choices
    }
    return tuple(c for c in reply.choices if c.value.rpartition(":")[2] not in ticked)


def buttons(reply: Reply) -> tuple[Choice, ...]:
    """Return all that can be tapped, in the order shown."""
    return tuple(choice for _, choices in groups(reply) for choice in choices)


def groups(reply: Reply) -> tuple[tuple[str, tuple[Choice, ...]], ...]:
    """Return the buttons in their groups, each with the words above it; empty where none fit."""
    more = (Choice("More", MORE),) if reply.more else ()
    # Under an answer, the buttons that are not related topics lead to a close second match.
    also = wording.ALSO if reply.helped and reply.choices else ""
    change = tuple(
        Choice(f"{line.change.title}: {line.label}", line.change.value)
        for line in reply.lines
        if line.change
    )
    found = (
        ("", (reply.offer,) if reply.offer else ()),
        (also, reply.choices),
        ("", change),
        ("", more),
        (wording.RELATED, reply.related),
        (asks(reply), reply.helped),
        ("", reply.steering),
    )
    return tuple((words, choices) for words, choices in found if choices)


def _line(line: Line) -> str:
    return f"• {line.label}: {line.value}"


def _link(link: Choice | None) -> str:
    return f"{link.title}: {link.value}" if link and link.value.startswith("https://") else ""


def _contact(contact: Contact) -> str:
    head = f"{contact.name}: {contact.reach}" if contact.reach else contact.name
    lines = [f"• {head}", contact.what, contact.hours, contact.note]
    return "\n  ".join(line for line in lines if line)
