"""How far somebody is in a dialog, what was said to it, and what comes of that."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from types import MappingProxyType

from bot.domain.dialog import Answer, Answers
from bot.domain.turn import Contact, Reply

CHECK = "check"
"""Instead of a step: all is answered, and the person checks the answers."""
SILENT = timedelta(hours=1)
"""After such a silence the bot asks whether to go on."""
KEPT = timedelta(days=7)
"""So long an unfinished dialog is kept."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Progress:
    """An unfinished dialog: the waiting step and the answers so far."""

    dialog: str
    version: str
    """Of the dialog when it began. Answers are never laid onto other questions."""
    answers: Answers = field(default_factory=lambda: MappingProxyType({}))
    told: tuple[str, ...] = ()
    """Ids of the info steps already said."""
    waiting: str = ""
    """Id of the step that was asked last, or `check`."""
    changing: str = ""
    """Id of a step asked again to change its answer; empty otherwise."""
    misses: int = 0
    """How many times in a row the waiting step could not be answered."""
    at: datetime
    """When the person was last heard in it."""
    picked: tuple[str, ...] = ()
    """Options of the waiting step tapped so far, where several may be picked."""
    pending: str = ""
    """A question about the dialog itself that is on the table: `stop`, `begin_again`, `go_on`."""
    held: str = ""
    """What was typed after a silence: the answer to the waiting step, if the person goes on."""
    opening: str = ""
    """What the person typed before the dialog began, offered where a step asks for it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """One turn as the engine hears it."""

    at: datetime
    """With a time zone; local times are Europe/London."""
    text: str = ""
    value: str = ""
    """What the pressed button carries."""
    fields: Mapping[str, str] = field(default_factory=dict)
    """What was filled into a form, by slot; several answers are parted by commas."""
    found: Mapping[str, Answer] = field(default_factory=dict)
    """What `understanding` read in the text, by slot: days, times, options in other words."""
    aside: Reply | None = None
    """What the knowledge would answer, if it is sure that the text asks for something else."""
    question: bool = False
    """The text reads like a question to the bot."""
    name: str = ""
    """The name the channel knows the person by; empty if none."""
    reference: str = ""
    """A fresh reference, in case a referral is made of this turn."""
    contacts: Mapping[str, tuple[Contact, ...]] = field(default_factory=dict)
    """The places that steps name, ready to show, by step id."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Refer:
    """The one effect of a finished dialog: the referral to save and send."""

    reference: str
    dialog: str
    version: str
    answers: Answers
    """Only those of the journey."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Advanced:
    """What a turn leads to. No progress: the dialog is over."""

    progress: Progress | None
    replies: tuple[Reply, ...]
    effects: tuple[Refer, ...] = ()
    unread: bool = False
    """Nothing was done with the text: it belongs to something else."""
