"""The lexical half of the matcher: words and letters compared, entries scored.

A score is a kernel ridge over the examples plus the nearness of the entry's centroid, both on
word and letter sequences. Example lines that are alike share a landmark.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from bot.understanding.calibration import as_if_unknown
from bot.understanding.grams import Floats, Grams, Index, Ints, Rows
from bot.understanding.ridge import fit

SHARPNESS = 2.0
CENTROID = 0.6
BEST = 1.0 + CENTROID
"""The raw score of an example that is the whole entry; scores are shares of it."""
ALONE = 1_500
"""Up to so many examples each is a landmark of its own, which is exact; more share landmarks."""
SHARED = 1_200
"""Landmarks for more examples, about."""
HELD_OUT = 900
"""Examples of left-out entries that the thresholds are computed from, about."""
ASKED = 600
"""How many of these are asked."""


@dataclass(frozen=True, slots=True)
class Example:
    """One line that means an entry, as its words, and how much it counts."""

    words: list[str]
    entry: int
    say: float = 1.0


class Lexical:
    """Scores of all entries for any line, from word and letter sequences."""

    def __init__(self, examples: Sequence[Example], entries: int) -> None:
        """Learn the examples, which stand in the order of their entries."""
        lines = [example.words for example in examples]
        self._grams, rows = Grams.learnt(lines)
        owner = np.array([example.entry for example in examples], np.int64)
        say = np.array([example.say for example in examples], np.float32)
        group, first = _groups(rows, owner, max(1, SHARED // entries))
        landmarks = rows.summed(group, len(first), say)
        self._index = Index(landmarks, self._grams.width)
        similar = self._index.products(rows)
        among = self._index.products(landmarks)
        self._part, self._starts = _parts(similar, among, group, first, owner, say)
        held = np.arange(0, entries, max(1, round(len(owner) / HELD_OUT)))
        learnt = fit(_kernel(similar), _kernel(among), owner, say, entries, held)
        self._weights = learnt.weights
        self.unknown_scores = self._left_out(rows, owner, held, learnt.without)

    def scores(self, lines: Sequence[list[str]]) -> Floats:
        """Return line × entry: about 1 for what an entry says itself, 0 for all else."""
        near = self._index.products(self._grams.rows(lines))
        return self._scored(near, self._weights)

    def _scored(self, near: Floats, weights: Floats) -> Floats:
        centroids = np.add.reduceat(near * self._part, self._starts, axis=1)
        scores: Floats = _kernel(near) @ weights
        scores += np.float32(CENTROID) * centroids
        scores /= np.float32(BEST)
        return scores

    def _left_out(self, rows: Rows, owner: Ints, held: Ints, without: Sequence[Floats]) -> Floats:
        """Return the best score that lines of left-out entries get from the entries that stay."""
        members = [np.flatnonzero(owner == entry) for entry in held]
        step = max(1, round(sum(map(len, members)) / ASKED))
        members = [some[::step] for some in members]
        near = self._index.products(as_if_unknown(rows, owner, np.concatenate(members)))
        best = []
        for some, entry, weights in zip(members, held, without, strict=True):
            asked, near = near[: len(some)], near[len(some) :]
            scores = self._scored(asked, weights)
            scores[:, entry] = -np.inf
            best.append(scores.max(axis=1))
        return np.concatenate(best)


def _kernel(product: Floats) -> Floats:
    """Return the kernel in place of the products: new pages cost more than the sums."""
    product -= np.float32(1.0)
    product *= np.float32(SHARPNESS)
    return np.exp(product, product)


def _groups(rows: Rows, owner: Ints, each: int) -> tuple[Ints, Ints]:
    """Return the group of each example, and the first example of each group.

    Every entry has at most `each` groups around examples as unlike each other as can be.
    """
    group = np.arange(len(owner))
    if len(owner) > ALONE:
        begins = np.searchsorted(owner, np.arange(owner[-1] + 2))
        for begin, end in pairwise(begins):
            group[begin:end] = begin + _nearest_seed(rows.pick(np.arange(begin, end)), each)
    first, group = np.unique(group, return_inverse=True)
    return group, first


def _nearest_seed(rows: Rows, seeds: int) -> Ints:
    """Return for each row the seed it is nearest to (Gonzalez 1985, farthest first)."""
    features, column = np.unique(rows.features, return_inverse=True)
    dense = np.zeros((len(rows), len(features)), np.float32)
    dense[rows.row(), column] = rows.values
    like = dense @ dense.T
    chosen = [int(like.sum(axis=1).argmax())]
    nearest = like[chosen[0]].copy()
    while len(chosen) < min(seeds, len(rows)):
        nearest[chosen] = np.inf
        chosen.append(int(nearest.argmin()))
        nearest = np.maximum(nearest, like[chosen[-1]])
    like[chosen, chosen] = np.inf
    seed: Ints = np.array(chosen, np.int64)[like[:, chosen].argmax(axis=1)]
    return seed


def _parts(
    similar: Floats, among: Floats, group: Ints, first: Ints, owner: Ints, say: Floats
) -> tuple[Floats, Ints]:
    """Return each landmark's part in its entry's centroid, and where each entry's begin."""
    own = similar[np.arange(len(group)), group] * say
    length = np.bincount(group, own, len(first)).astype(np.float32)
    begin = np.searchsorted(owner[first], np.arange(owner[-1] + 1))
    end = np.append(begin[1:], len(first))
    part = np.zeros(len(first), np.float32)
    for a, b in zip(begin, end, strict=True):
        whole = np.sqrt(length[a:b] @ among[a:b, a:b] @ length[a:b])
        part[a:b] = length[a:b] / max(float(whole), 1e-9)
    return part, begin
