"""All lines of one knowledge that mean an entry, as the halves of the matcher learn them."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

import numpy as np

from bot.domain.knowledge import Entry, Knowledge
from bot.understanding.grams import Floats, Grams, Ints, Rows
from bot.understanding.reading import Reader

SUMMARY = 0.3
"""How much a summary counts next to an utterance, a title or another name."""


@dataclass(frozen=True)
class Examples:
    """The lines in the order of their entries, and what they are made of."""

    ids: tuple[str, ...]
    """The entries, in order."""
    texts: tuple[str, ...]
    owner: Ints
    """The number of the entry of each line."""
    say: Floats
    """How much each line counts."""
    reader: Reader
    grams: Grams
    rows: Rows

    @property
    def entries(self) -> int:
        """How many entries there are."""
        return len(self.ids)

    @cached_property
    def read(self) -> list[str]:
        """Return the lines as the encoder reads them."""
        return self.reader.read_own()

    @property
    def begins(self) -> Ints:
        """Return where the lines of each entry begin, and where the last ones end."""
        return np.searchsorted(self.owner, np.arange(self.entries + 1))


def examples(knowledge: Knowledge, before: Examples | None = None) -> Examples:
    """Return the lines of the knowledge; titles, summaries and other names count too.

    What was read in them before an edit is not read again.
    """
    ids = tuple(sorted(knowledge.entries))
    found = [
        (text, index, say)
        for index, entry_id in enumerate(ids)
        for text, say in _lines(knowledge.entries[entry_id])
    ]
    texts = tuple(text for text, _, _ in found)
    reader = Reader(texts, knowledge.synonyms, before.reader if before else None)
    grams, rows = Grams.learnt(reader.lines)
    return Examples(
        ids=ids,
        texts=texts,
        owner=np.array([index for _, index, _ in found], np.int64),
        say=np.array([say for _, _, say in found], np.float32),
        reader=reader,
        grams=grams,
        rows=rows,
    )


def groups(rows: Rows, vectors: Floats, begins: Ints, each: int) -> tuple[Ints, Ints]:
    """Return the group of each line, and the first line of each group.

    Every entry has at most `each` groups around lines as unlike each other as can be.
    """
    group = np.arange(begins[-1])
    for begin, end in pairwise(begins):
        if end - begin > each:
            like = _alike(rows.pick(np.arange(begin, end)))
            like += vectors[begin:end] @ vectors[begin:end].T
            group[begin:end] = begin + _nearest_seed(like, each)
    first, group = np.unique(group, return_inverse=True)
    return group, first


def _lines(entry: Entry) -> Iterator[tuple[str, float]]:
    for text in (entry.title, *entry.also_known_as, *entry.utterances):
        # To an encoder all emoji are alike: a line of nothing else is only ever found exactly.
        if any(map(str.isalnum, text)):
            yield text, 1.0
    yield entry.summary, SUMMARY


def _alike(rows: Rows) -> Floats:
    column = np.zeros(int(rows.features.max(initial=0)) + 1, np.int64)
    column[rows.features] = 1
    count = int(column.sum())
    column = np.cumsum(column) - 1
    dense = np.zeros((len(rows), count), np.float32)
    dense[rows.row(), column[rows.features]] = rows.values
    return dense @ dense.T


def _nearest_seed(like: Floats, seeds: int) -> Ints:
    """Return for each line the seed it is nearest to (Gonzalez 1985, farthest first)."""
    chosen: list[int] = [int(like.sum(axis=1).argmax())]
    nearest = like[chosen[0]].copy()
    while len(chosen) < seeds:
        nearest[chosen] = np.inf
        chosen.append(int(nearest.argmin()))
        nearest = np.maximum(nearest, like[chosen[-1]])
    like[chosen, chosen] = np.inf
    seed: Ints = np.array(chosen, np.int64)[like[:, chosen].argmax(axis=1)]
    return seed
