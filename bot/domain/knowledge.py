"""The approved knowledge: entries, places to turn to and the menu, as the YAML files hold them."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from types import MappingProxyType
from typing import Any

STRICT: dict[str, Any] = {"extra": "forbid", "use_attribute_docstrings": True}
"""Read by the loader: unknown keys are refused, docstrings become help in the editor."""


class EntryKind(StrEnum):
    """What an entry is for."""

    TOPIC = "topic"
    SMALLTALK = "smalltalk"
    CONTROL = "control"


class Does(StrEnum):
    """What a control entry does besides answering."""

    MENU = "menu"
    PRIVACY = "privacy"
    FORGET = "forget"
    STOP = "stop"


class Audience(StrEnum):
    """Whom an answer is for."""

    EVERYONE = "everyone"
    OFFICERS = "officers"
    STAFF = "staff"
    SPECIALS = "specials"
    VOLUNTEERS = "volunteers"
    SUPERVISORS = "supervisors"


class Sensitivity(StrEnum):
    """Whether asking reveals something about the person: then it is answered in private only."""

    PUBLIC = "public"
    PERSONAL = "personal"


class Status(StrEnum):
    """How sure we are of a fact, surest first."""

    CONFIRMED = "confirmed_by_force"
    VERIFIED = "public_verified"
    FROM_2022 = "from_seed_2022"
    HISTORIC = "historic_unconfirmed"
    PLACEHOLDER = "placeholder"


class SignpostKind(StrEnum):
    """How a place is reached."""

    PHONE = "phone"
    TEXT = "text"
    EMAIL = "email"
    WEB = "web"
    ASK = "ask"


class Confidence(StrEnum):
    """Where a public contact was seen: on an official or its own page (a), or on another (b)."""

    OWN_PAGE = "a"
    OTHER_PAGE = "b"


@dataclass(frozen=True, slots=True, kw_only=True)
class Signpost:
    """One place to turn to. Entries name it by id, so a number is corrected in one line."""

    __pydantic_config__ = STRICT

    id: str
    """Short name for entries to use: lower-case letters, digits and underscores."""
    name: str
    """The place's name as staff know it."""
    what: str
    """One line: what it is and for whom."""
    kind: SignpostKind
    """phone, text, email, web, or ask (no direct contact: where to look or whom to ask)."""
    value: str
    """The number, address or sentence; “SHOUT to 85258” for text.

    TO BE ADDED BY FORCE if not given.
    """
    status: Status
    """How sure we are of it."""
    hours: str = "unknown"
    """always, unknown, or days and times: mon-fri 09:00-17:00; sat 09:00-12:00"""
    source: str = ""
    """Where the contact was read."""
    verified_on: date | None = None
    """The day somebody last checked it."""
    confidence: Confidence | None = None
    """a = seen on the service's own or an official page, b = seen on another page."""
    search: str = ""
    """For a placeholder: the words to search the intranet for."""


FORM, DANGER = "form:ethics", "danger"
BESIDES = (FORM, DANGER)
"""Where a way can lead besides an entry: to the ethics form, or to who helps now."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Way:
    """One button under an answer, and where it leads."""

    __pydantic_config__ = STRICT

    title: str
    """What the button says."""
    to: str
    """Id of the entry it shows; form:ethics for the ethics form; danger for who helps now."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One topic: the answer to a question, where to turn, and what is related."""

    __pydantic_config__ = STRICT

    id: str
    """Short name for other entries to use: lower-case letters, digits and underscores."""
    title: str
    """The topic's name as staff know it."""
    summary: str
    """The answer, at most 60 words: plain, kind, who it is for, the next step."""
    utterances: tuple[str, ...]
    """Example questions, in staff's own words. Matching uses these more than the title."""
    owner: str
    """The team that keeps this answer right."""
    source: str
    """Where the facts were read."""
    as_of: str
    """When the facts were true: a year, a month (2022-10) or a day."""
    review_by: date
    """The day by which the owner reads it again. After it the answer says that it is overdue."""
    status: Status
    """How sure we are of the answer."""
    kind: EntryKind = EntryKind.TOPIC
    """topic, smalltalk, or control (with `does`)."""
    does: Does | None = None
    """For a control entry: menu, privacy, forget or stop."""
    more: str = ""
    """What stands behind “More”."""
    also_known_as: tuple[str, ...] = ()
    """Other names, short forms, old names."""
    signposts: tuple[str, ...] = ()
    """Ids of the places to turn to, most fitting first."""
    audience: tuple[Audience, ...] = (Audience.EVERYONE,)
    """Whom it is for."""
    sensitivity: Sensitivity = Sensitivity.PERSONAL
    """public, or personal (answered in a personal chat only)."""
    see_also: tuple[str, ...] = ()
    """Ids of related entries."""
    ways: tuple[Way, ...] = ()
    """Buttons of its own, where the answer asks which of several fits."""
    dialog: str = ""
    """Id of the dialog it offers: the name of its file in the dialogs folder."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """One row of the menu: a heading, and the entries behind it."""

    __pydantic_config__ = STRICT

    title: str
    """What the button says."""
    entries: tuple[str, ...]
    """Ids of the entries it opens, most asked first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Menu:
    """What the bot offers when nobody has asked anything, and when nothing fits."""

    __pydantic_config__ = STRICT

    sections: tuple[Section, ...]
    """The rows of the menu."""
    examples: tuple[str, ...]
    """Lines a newcomer could type, shown once at the start."""
    when_nothing_fits: tuple[str, ...]
    """Ids of places that listen without the line manager."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Synonym:
    """A word or phrase of the job, and what staff say for it."""

    __pydantic_config__ = STRICT

    say: str
    """The word or phrase that the examples use: sergeant."""
    also: tuple[str, ...]
    """What is read as it, wherever it stands: skipper, sarge. No word with a second meaning."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Knowledge:
    """One checked set of files. It never changes; a reload makes a new one."""

    entries: Mapping[str, Entry] = field(default_factory=lambda: MappingProxyType({}))
    signposts: Mapping[str, Signpost] = field(default_factory=lambda: MappingProxyType({}))
    menu: Menu = field(
        default_factory=lambda: Menu(sections=(), examples=(), when_nothing_fits=())
    )
    synonyms: tuple[Synonym, ...] = ()
    version: str = ""
    """A hash over all the files it was read from."""

    def entry(self, entry_id: str) -> Entry | None:
        """Return the entry, or None if there is none of that id (any more)."""
        return self.entries.get(entry_id)
