"""A reply as plain text: for the terminal, for `ask`, and as the full equivalent of every card."""

from bot.application import wording
from bot.domain.turn import Choice, Contact, Reply

MORE = "more"
"""The value of the “More” button; it means the entry last answered."""


def plain(reply: Reply) -> str:
    """Return all the reply says, without its buttons."""
    parts = [
        reply.title,
        reply.text,
        *map(_contact, reply.contacts),
        *reply.notes,
    ]
    return "\n\n".join(part for part in parts if part)


def asks(reply: Reply) -> str:
    """Return what the reply asks at its end, if anything."""
    return wording.ASK_HELPED if reply.helped else ""


def buttons(reply: Reply) -> tuple[Choice, ...]:
    """Return all that can be tapped, in the order shown."""
    return tuple(choice for _, choices in groups(reply) for choice in choices)


def groups(reply: Reply) -> tuple[tuple[str, tuple[Choice, ...]], ...]:
    """Return the buttons in their groups, each with the words above it; empty where none fit."""
    more = (Choice("More", MORE),) if reply.more else ()
    # Under an answer, the buttons that are not related topics lead to a close second match.
    also = wording.ALSO if reply.helped and reply.choices else ""
    found = (
        (also, reply.choices),
        ("", more),
        (wording.RELATED, reply.related),
        (asks(reply), reply.helped),
    )
    return tuple((words, choices) for words, choices in found if choices)


def _contact(contact: Contact) -> str:
    head = f"{contact.name}: {contact.reach}" if contact.reach else contact.name
    lines = [f"• {head}", contact.what, contact.hours, contact.note]
    return "\n  ".join(line for line in lines if line)
