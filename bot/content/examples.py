"""Does the matcher find each entry by its own title and its own utterances?"""

from collections.abc import Mapping, Sequence
from typing import Protocol, runtime_checkable

from bot.content.knowledge_files import ReadKnowledge
from bot.content.source import Node, plain
from bot.domain.errors import Problem
from bot.domain.knowledge import Knowledge
from bot.domain.match import Ranking
from bot.ports import Matcher

TITLE_AMONG = 3
"""An entry must be among so many best matches for its own title."""
OWN_FIRST = 0.95
"""The share of its own utterances that must find an entry first; a few may lie between two."""
SAMPLE = 3
"""How many utterances of an entry that has not changed are tried."""


@runtime_checkable
class RanksMany(Protocol):
    """A matcher that is faster with many lines at once."""

    def rank_many(self, texts: Sequence[str]) -> Sequence[Ranking]:
        """Return the ranking of each line."""
        ...


def lost_titles(read: ReadKnowledge, matcher: Matcher) -> tuple[Problem, ...]:
    """Return a problem for each entry that its own title does not find."""
    entries = read.knowledge.entries
    found = _found(matcher, [entry.title for entry in entries.values()])
    return tuple(
        read.entries[entry_id].problem(
            "does not find its own entry: write utterances that use its words", ("title",)
        )
        for entry_id, ids in zip(entries, found, strict=True)
        if entry_id not in ids
    )


def lost_utterances(
    read: ReadKnowledge, matcher: Matcher, before: Knowledge | None = None
) -> tuple[Problem, ...]:
    """Return a problem for each utterance that finds another entry, where these are too many.

    Trying thousands takes seconds. Of entries that are the same as `before`, only the first few
    are tried, and the rest if one of these is lost.
    """
    entries = read.knowledge.entries
    known = {i for i, entry in entries.items() if before and before.entry(i) == entry}
    some = {i: nodes[:SAMPLE] for i, nodes in read.utterances.items() if i in known}
    known -= {i for i, lost in _lost(some, matcher).items() if lost}
    tried = {i: nodes for i, nodes in read.utterances.items() if i not in known}
    return tuple(
        problem
        for entry_id, problems in _lost(tried, matcher).items()
        if len(problems) > (1 - OWN_FIRST) * len(tried[entry_id])
        for problem in problems
    )


def _lost(tried: Mapping[str, tuple[Node, ...]], matcher: Matcher) -> dict[str, list[Problem]]:
    said = [(entry_id, node) for entry_id, nodes in tried.items() for node in nodes]
    found = _found(matcher, [node.text for _, node in said])
    lost: dict[str, list[Problem]] = {entry_id: [] for entry_id in tried}
    for (entry_id, node), ids in zip(said, found, strict=True):
        if ids[:1] != [entry_id]:
            lost[entry_id].append(node.problem(_message(node.text, entry_id, ids)))
    return lost


def _message(text: str, entry_id: str, ids: list[str]) -> str:
    if not ids:
        return f"“{plain(text)}” does not find “{entry_id}”: reword it"
    return f"“{plain(text)}” finds “{ids[0]}” before “{entry_id}”: reword it, or move it there"


def _found(matcher: Matcher, texts: Sequence[str]) -> list[list[str]]:
    if isinstance(matcher, RanksMany):
        rankings = matcher.rank_many(texts)
    else:
        rankings = [matcher.rank(text) for text in texts]
    return [[match.entry for match in ranking.matches[:TITLE_AMONG]] for ranking in rankings]
