"""The matcher of one knowledge: which entries a line means, and how surely."""

from collections.abc import Iterator, Sequence

import numpy as np

from bot.domain.knowledge import Entry, Knowledge
from bot.domain.match import Match, Ranking
from bot.understanding.calibration import thresholds
from bot.understanding.exact import Exact
from bot.understanding.grams import Floats
from bot.understanding.lexical import Example, Lexical
from bot.understanding.spelling import Spelling
from bot.understanding.words import words

BEST = 5
"""Matches returned."""
EXACT = 1.0
LIKE_EXACT = 0.99
"""The most a line can score that no entry holds word for word."""
SUMMARY = 0.3
"""How much a summary counts next to an utterance, a title or another name."""
STORY = 30
"""A line of more words is also read in windows, so that its need is not drowned."""
WINDOW = 20
STEP = 10
AT_ONCE = 256
"""Lines compared in one go."""


class KnowledgeMatcher:
    """Finds entries by words, letters and repaired spelling. Nothing changes after it is built."""

    def __init__(self, knowledge: Knowledge) -> None:
        self._ids = sorted(knowledge.entries)
        entries = [knowledge.entries[entry_id] for entry_id in self._ids]
        self._exact = Exact(entries)
        examples = [
            Example(words(text), index, say)
            for index, entry in enumerate(entries)
            for text, say in _examples(entry)
        ]
        self._spelling = Spelling(example.words for example in examples)
        self._lexical = Lexical(examples, len(entries)) if entries else None
        self._sure, self._maybe = EXACT, EXACT
        if self._lexical and len(entries) > 1:
            self._sure, self._maybe = thresholds(
                np.clip(self._lexical.unknown_scores, 0, LIKE_EXACT)
            )

    def rank(self, text: str) -> Ranking:
        """Return the best matches for the line, best first; equal ones in the order of ids."""
        return self.rank_many([text])[0]

    def rank_many(self, texts: Sequence[str]) -> list[Ranking]:
        """Return the ranking of each line, faster than one by one."""
        ranked: list[Ranking] = []
        for at in range(0, len(texts), AT_ONCE):
            some = texts[at : at + AT_ONCE]
            for text, scores in zip(some, self._scores(some), strict=True):
                exact = self._exact.find(text)
                if exact is not None:
                    scores[exact] = EXACT
                ranked.append(self._ranking(scores))
        return ranked

    def _scores(self, texts: Sequence[str]) -> Floats:
        if not self._lexical:
            return np.zeros((len(texts), 0), np.float32)
        lines = [self._spelling.repaired(words(text)) for text in texts]
        parts = [_windows(line) for line in lines]
        scored = self._lexical.scores([part for some in parts for part in some])
        begins = np.cumsum([0, *map(len, parts[:-1])])
        best = np.maximum.reduceat(scored, begins, axis=0)
        return np.clip(best, 0.0, LIKE_EXACT).round(4)

    def _ranking(self, scores: Floats) -> Ranking:
        best = np.argsort(-scores, kind="stable")[:BEST]
        matches = tuple(Match(self._ids[i], round(float(scores[i]), 4)) for i in best)
        return Ranking(matches, self._sure, self._maybe)


def _examples(entry: Entry) -> Iterator[tuple[str, float]]:
    for text in (entry.title, *entry.also_known_as, *entry.utterances):
        yield text, 1.0
    yield entry.summary, SUMMARY


def _windows(line: list[str]) -> list[list[str]]:
    """Return the whole line and, of a story, the windows in it."""
    if len(line) <= STORY:
        return [line]
    return [line, *(line[at : at + WINDOW] for at in range(0, len(line) - STEP, STEP))]
