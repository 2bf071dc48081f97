"""One message in, and what the bot says back: the two values every channel speaks."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

FIELDS = 20
"""Fields that are taken from one form."""
FIELDS_LENGTH = 8_000
"""Characters of all of them together, with their names."""
NOT_FIELDS = frozenset({"v", "t", "msteams"})
"""What Teams and our own buttons call their own data: a field of that name would be lost in it."""


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
    name: str = ""
    """The name the channel knows the person by, to be offered as a contact; never logged."""
    person: str = ""
    """The person's id in the force's directory; only ever used under a keyed hash."""
    address: str = ""
    """Where the channel can reach the person later, as the channel wrote it."""


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
    """When it answers, such as `Open now, day and night`; empty when that is not known."""
    open_now: bool | None = None
    """None when the hours are not known."""
    note: str = ""
    """For example that the force has not given a contact yet, and what to do instead."""


class InputKind(StrEnum):
    """What a form asks for in one place."""

    TEXT = "text"
    LONG_TEXT = "long_text"
    DATE = "date"
    DATE_TIME = "date_time"
    """A day and, in a second field called `<name>.time`, a time that may stay empty."""
    ONE = "one"
    SEVERAL = "several"


@dataclass(frozen=True, slots=True, kw_only=True)
class Input:
    """One field of a form under a reply; what is filled in comes back in `Turn.fields`."""

    name: str
    kind: InputKind
    label: str
    choices: tuple[Choice, ...] = ()
    """For one and several: what can be picked; their values come back, parted by commas."""
    value: str = ""
    """What stands in it already."""
    longest: int = 500


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One line of a summary: what was asked, what was said, and the button to change it."""

    label: str
    value: str
    change: Choice | None = None


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
    offer: Choice | None = None
    """The button that begins a guided dialog; it comes before all others."""
    choices: tuple[Choice, ...] = ()
    """Buttons to answer with. Each can also be answered by typing its title."""
    related: tuple[Choice, ...] = ()
    """Buttons to related answers."""
    helped: tuple[Choice, ...] = ()
    """The two buttons under “Did this help?”; empty where the question would be out of place."""
    notes: tuple[str, ...] = ()
    """Small print: when it was last reviewed, that nobody watches this chat."""
    lines: tuple[Line, ...] = ()
    """A summary to check."""
    inputs: tuple[Input, ...] = ()
    """A form to fill in, instead of tapping a choice or typing."""
    submit: Choice | None = None
    """The button that hands the form in; set wherever there are inputs."""
    link: Choice | None = None
    """A file to fetch: what it says, and its address."""
    progress: str = ""
    """How far a dialog is: `4 of 9`."""
    steering: tuple[Choice, ...] = ()
    """Small buttons that steer a dialog: back, who sees this, stop."""
    tone: Tone = Tone.PLAIN
    forgets: bool = False
    """The channel drops all it still holds and shows of the chat before this."""
