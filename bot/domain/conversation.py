"""What a chat remembers between two turns: what was offered and answered, how careful to be."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from types import MappingProxyType

from bot.domain.progress import Progress
from bot.domain.turn import Choice

KEPT = timedelta(days=7)
"""A chat that is silent this long is forgotten."""
LAPSED_KEPT = timedelta(days=7)
"""So much longer it is known that a dialog was erased with it, and nothing else."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Conversation:
    """One chat's memory: ids and words of ours, and what was answered in an unfinished dialog.

    Outside a dialog it holds what the person typed only while a dialog for it is on offer.
    """

    entry: str = ""
    """The entry last answered, for follow-ups."""
    more: str = ""
    """What stands behind “More” of the last reply; words of ours."""
    offered: tuple[Choice, ...] = ()
    """The buttons on the table, so that typing a button's words works too."""
    misses: int = 0
    """How many times in a row nothing fitted."""
    careful: int = 0
    """How many more turns stay careful after a sign of risk."""
    cards: Mapping[str, int] = field(default_factory=lambda: MappingProxyType({}))
    """How many risk cards of each kind were shown, so that nobody meets the same block twice."""
    opening: str = ""
    """What was typed last, where a dialog was offered for it: to fill in what it already says.
    A memory that holds it is sealed where it is kept."""
    progress: Progress | None = None
    """The unfinished dialog. A memory that holds one is sealed where it is kept."""
    lapsed: bool = False
    """An unfinished dialog was erased when its time was over, and the person was not told yet."""
    references: tuple[str, ...] = ()
    """References of the referrals made in this chat, the newest first."""
