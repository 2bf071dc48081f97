"""Places to turn to, as HTML for a page that may have no script; the numbers stand elsewhere."""

from html import escape

from bot.domain.risk_cards import CRISIS_CONTACTS
from bot.domain.turn import Contact

NOW = ("police_crisis_line", "emergency", "samaritans", "shout", "nhs_111")
"""Stand on the page whatever it shows."""
DANGER = ("emergency", "police_crisis_line", "samaritans", "shout")
DONE_TO_ME = ("police_crisis_line", "samaritans", "shout")
WRONGDOING = ("anti_corruption", "protect")


def places(keys: tuple[str, ...]) -> str:
    """Return the list of these contacts, in their order."""
    rows = "".join(_place(CRISIS_CONTACTS[key].contact) for key in keys)
    return f'<ul class="places">{rows}</ul>'


def _place(contact: Contact) -> str:
    verb = "Call " if contact.link.startswith("tel:") else ""
    reach = f"{verb}{contact.reach}"
    lines = (
        ("who", contact.name),
        ("what", contact.what),
        ("hours", contact.hours),
        ("hours", contact.note),
    )
    about = "".join(f'<p class="{name}">{escape(line)}</p>' for name, line in lines if line)
    return (
        f'<li><div class="place">{about}</div><a class="reach" href="{escape(contact.link)}">'
        f"<span>{escape(reach[0].upper() + reach[1:])}"
        f'<span class="unseen">, {escape(contact.name)}</span></span></a></li>'
    )
