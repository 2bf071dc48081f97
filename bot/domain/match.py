"""From a ranking to an outcome: answer, choose, or say honestly that nothing fits."""

from dataclasses import dataclass
from enum import StrEnum


class Outcome(StrEnum):
    """What came of one question."""

    ANSWER = "answer"
    CHOOSE = "choose"
    NONE = "none"
    RISK = "risk"
    SMALLTALK = "smalltalk"
    CONTROL = "control"
    DIALOG = "dialog"


@dataclass(frozen=True, slots=True)
class Match:
    """An entry with its score; higher is surer, and scores of one matcher compare."""

    entry: str
    score: float


@dataclass(frozen=True, slots=True)
class Ranking:
    """The best matches, best first, with thresholds computed from the knowledge itself."""

    matches: tuple[Match, ...]
    sure: float
    """From this score on the best match is answered."""
    maybe: float
    """From this score on the best matches are offered as choices."""
    both: bool = False
    """The line says two things, and the two best matches are each surely one of them."""


@dataclass(frozen=True, slots=True)
class Decision:
    """What to do with a question: one entry to answer, or several to offer."""

    outcome: Outcome
    entries: tuple[str, ...] = ()
    """The answered entry and, if another is close, that one; or the entries to choose from."""
    both: bool = False
    """Two needs were said: both entries are answers."""


CLOSE = 0.85
"""A second match is close when it has at least this share of the best one's score."""
OFFERED = 3
FAINT = 0.5
"""A second choice needs at least this share of what a first one needs; else one is offered."""


def decide(ranking: Ranking) -> Decision:
    """Answer what is sure, offer what may be meant, and decline the rest."""
    if not ranking.matches or ranking.matches[0].score < ranking.maybe:
        return Decision(Outcome.NONE)
    best = ranking.matches[0]
    if ranking.both:
        first_two = tuple(match.entry for match in ranking.matches[:2])
        return Decision(Outcome.ANSWER, first_two, both=True)
    near = tuple(m.entry for m in ranking.matches[:OFFERED] if m.score >= CLOSE * best.score)
    if best.score >= ranking.sure:
        return Decision(Outcome.ANSWER, near[:2])
    worth = tuple(m.entry for m in ranking.matches[:OFFERED] if m.score >= ranking.maybe)
    second = tuple(m.entry for m in ranking.matches[1:2] if m.score >= FAINT * ranking.maybe)
    return Decision(Outcome.CHOOSE, worth if len(worth) > 1 else (*worth, *second))
