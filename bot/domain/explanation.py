"""Why a line got what it got, as values that anybody can put into words."""

from dataclasses import dataclass

from bot.domain.match import Ranking


@dataclass(frozen=True, slots=True)
class Change:
    """Words that were read as others."""

    typed: str
    read: str


@dataclass(frozen=True, slots=True)
class Nearest:
    """One line of the knowledge, whose it is, and how alike: 1 is the same, 0 nothing shared."""

    line: str
    entry: str
    alike: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Explanation:
    """What the matcher read in a line, and what it weighed."""

    matcher: str
    """Which matcher answered: hybrid, or lexical."""
    read: str
    """The line as it was compared: names, days and numbers are all the same one."""
    repaired: tuple[Change, ...]
    """Slips of the keyboard."""
    synonyms: tuple[Change, ...]
    exact: bool
    """The best entry holds the line word for word."""
    unwanted: str
    """The words the line says it is not about; empty if it says nothing like it."""
    nearest: tuple[Nearest, ...]
    """The lines of the knowledge that are most alike, at most one for each entry."""
    ranking: Ranking
