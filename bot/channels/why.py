"""Why a line got what it got, in plain words for editors."""

from collections.abc import Iterable

from bot.domain.explanation import Change, Explanation
from bot.domain.match import Outcome, decide

SHOWN = 3


def why(explained: Explanation) -> str:
    """Return the explanation, one fact a line."""
    ranking = explained.ranking
    best = ", ".join(f"{m.entry} {m.score:.2f}" for m in ranking.matches[:SHOWN]) or "nothing"
    said = [
        f"Read as: {explained.read}",
        *_changes("Repaired", explained.repaired),
        *_changes("Synonym", explained.synonyms),
        *([f"Not about: {explained.unwanted}"] if explained.unwanted else []),
        f"Best: {best} ({explained.matcher} matcher; 1.00 is a line the entry holds)",
        f"Decided: {_decided(explained)}",
        "Most alike in the knowledge:",
        *(f"  {near.alike:.2f} {near.entry}: {near.line}" for near in explained.nearest),
    ]
    return "\n".join(said)


def _changes(name: str, changes: Iterable[Change]) -> list[str]:
    return [f"{name}: {change.typed} read as {change.read}" for change in changes]


def _decided(explained: Explanation) -> str:
    ranking = explained.ranking
    sure, maybe = f"{ranking.sure:.2f}", f"{ranking.maybe:.2f}"
    if explained.exact:
        return "answer, because the entry holds this line word for word"
    if ranking.both:
        return f"answer both, because each is said in a part of its own that scores {sure} or more"
    return {
        Outcome.ANSWER: f"answer, because the best scores {sure} or more",
        Outcome.CHOOSE: f"offer a choice, because the best scores between {maybe} and {sure}",
    }.get(decide(ranking).outcome, f"say that nothing fits, because nothing scores {maybe}")
