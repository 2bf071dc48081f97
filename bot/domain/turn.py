"""One message in, and what the bot says back: the two values every channel speaks."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum


class Scope(StrEnum):
    """Where a turn was said. Nothing sensitive is answered outside a personal chat."""

    PERSONAL = "personal"
    GROUP = "group"
    CHANNEL = "channel"


@dataclass(frozen=True, slots=True, kw_only=True)
class Turn:
    """One message from a person, as every channel hands it in."""

    id: str
    """The same id twice is the same message delivered twice."""
    conversation: str
    """Which chat this is: any text that is stable for one person in one chat."""
    at: datetime
    """When it was said, with a time zone."""
    text: str = ""
    """What the person typed; empty when they pressed a button."""
    value: str = ""
    """What the pressed button carries, for example `show:eap`; empty when they typed."""
    fields: Mapping[str, str] = field(default_factory=dict)
    """What the person filled into a form, by field name."""
    scope: Scope = Scope.PERSONAL


@dataclass(frozen=True, slots=True)
class Choice:
    """One button: what it says, and the value it sends back."""

    title: str
    value: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Contact:
    """One place to turn to, ready to show: who, what it is, when, and the one way to reach it."""

    name: str
    what: str = ""
    """One line of what it is."""
    reach: str = ""
    """The way to reach it as people read it: `116 123`, or `text SHOUT to 85258`."""
    link: str = ""
    """The same for a tap: `tel:116123`, `sms:85258?body=SHOUT`, `https://…`; may be empty."""
    hours: str = ""
    """When it answers, in words: `open now, always`, `opens Monday 09:00`; empty if not known."""
    open_now: bool | None = None
    """None when the hours are not known."""
    note: str = ""
    """For example that the force has not given a contact yet, and what to do instead."""


class Tone(StrEnum):
    """How a channel sets a reply apart."""

    PLAIN = "plain"
    RISK = "risk"


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    """One thing the bot says. A channel draws the parts it can; `channels.plain` makes it text."""

    text: str
    """The sentences that answer; always enough to be useful by itself."""
    title: str = ""
    contacts: tuple[Contact, ...] = ()
    more: str = ""
    """What stands behind “More”; empty if there is nothing more."""
    choices: tuple[Choice, ...] = ()
    """Buttons to answer with. Each can also be answered by typing its title."""
    related: tuple[Choice, ...] = ()
    """Buttons to related answers."""
    helped: tuple[Choice, ...] = ()
    """The two buttons under “Did this help?”; empty where the question would be out of place."""
    notes: tuple[str, ...] = ()
    """Small print: when it was last reviewed, that nobody watches this chat."""
    tone: Tone = Tone.PLAIN
    forgets: bool = False
    """The channel drops all it still holds and shows of the chat before this."""
