"""A reply as plain text: for the terminal, for `ask`, and as the full equivalent of every card."""

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


def buttons(reply: Reply) -> tuple[Choice, ...]:
    """Return all that can be tapped, in the order shown."""
    more = (Choice("More", MORE),) if reply.more else ()
    return (*reply.choices, *more, *reply.related, *reply.helped)


def _contact(contact: Contact) -> str:
    head = f"{contact.name}: {contact.reach}" if contact.reach else contact.name
    lines = [f"• {head}", contact.what, contact.hours, contact.note]
    return "\n  ".join(line for line in lines if line)
