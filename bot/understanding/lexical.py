"""The lexical half of the matcher: words and letters compared, entries scored.

A score is a kernel ridge over the examples plus the nearness of the entry's centroid, both on
word and letter sequences. Example lines that are alike share a landmark.
"""

from collections.abc import Iterator, Sequence
from functools import cached_property

import numpy as np

from bot.understanding.calibration import Held, as_if_unknown, thresholds
from bot.understanding.examples import Examples, groups
from bot.understanding.grams import CHUNK, Floats, Index, Ints
from bot.understanding.ridge import fit, fit_landmarks
from bot.understanding.words import words

SHARPNESS = 2.0
CENTROID = 0.6
RIDGE = 0.3
BEST = 1.0 + CENTROID
"""The raw score of an example that is the whole entry; scores are shares of it."""
ALONE = 1_500
"""Up to so many examples each is a landmark of its own, which is exact; more share landmarks."""
SHARED = 1_200
"""Landmarks for more examples, about."""
HASTY = 900
"""The same while the encoder is not ready; a start waits for this, so they alone are learnt."""


class Lexical:
    """Scores of all entries for any line, from word and letter sequences."""

    name = "lexical"
    short = 20

    def __init__(self, examples: Examples, *, hasty: bool = False) -> None:
        """Learn the examples; in haste only the landmarks that stand for them."""
        self._examples = examples
        rows, owner, say = examples.rows, examples.owner, examples.say
        about = HASTY if hasty else SHARED
        each = len(owner) if len(owner) <= ALONE else max(1, about // examples.entries)
        group, first = groups(rows, np.zeros((len(owner), 0), np.float32), examples.begins, each)
        sums = rows.summed(group, len(first), say)
        landmarks = sums.unit()
        self._index = Index(landmarks, examples.grams.width)
        among = self._index.products(landmarks)
        self._part, self._starts = _parts(sums.lengths(), among, owner[first])

        def blocks() -> Iterator[Floats]:
            for at in range(0, len(owner), CHUNK):
                some = np.arange(at, min(at + CHUNK, len(owner)))
                yield _kernel(self._index.products(rows.pick(some)))

        held = Held(owner)
        kernel = _kernel(among)
        if hasty and len(first) < len(owner):
            count = np.sqrt(np.bincount(group, say, len(first))).astype(np.float32)
            learnt = fit_landmarks(kernel, owner[first], count, held.entries, RIDGE)
        else:
            learnt = fit(blocks(), kernel, owner, say, held.entries, RIDGE)
        self._weights = learnt.weights
        self.sure, self.maybe = thresholds(self._left_out(held, learnt.without))

    def scores(self, lines: Sequence[str]) -> Floats:
        """Return line × entry: about 1 for what an entry says itself, 0 for all else."""
        return self._scored(self._products(lines), self._weights)

    def near(self, line: str) -> Floats:
        """Return how alike the line is to each example."""
        rows = self._examples.grams.rows([words(line)])
        near: Floats = self._each.products(rows)[0]
        return near

    @cached_property
    def _each(self) -> Index:
        return Index(self._examples.rows, self._examples.grams.width)

    def _products(self, lines: Sequence[str]) -> Floats:
        return self._index.products(self._examples.grams.rows([words(line) for line in lines]))

    def _scored(self, near: Floats, weights: Floats) -> Floats:
        centroids = np.add.reduceat(near * self._part, self._starts, axis=1)
        scores: Floats = _kernel(near) @ weights
        scores += np.float32(CENTROID) * centroids
        scores /= np.float32(BEST)
        return scores

    def _left_out(self, held: Held, without: Sequence[Floats]) -> Floats:
        """Return the best score that lines of left-out entries get from the entries that stay."""
        rows = as_if_unknown(self._examples.rows, self._examples.owner, held.asked)
        near = self._index.products(rows)
        best = []
        for entry, asked, weights in held.each(without):
            scores = self._scored(near[asked], weights)
            scores[:, entry] = -np.inf
            best.append(scores.max(axis=1))
        return np.concatenate([*best, np.zeros(0, np.float32)])


def _kernel(product: Floats) -> Floats:
    """Return the kernel in place of the products: new pages cost more than the sums."""
    product -= np.float32(1.0)
    product *= np.float32(SHARPNESS)
    return np.exp(product, product)


def _parts(length: Floats, among: Floats, owner: Ints) -> tuple[Floats, Ints]:
    """Return each landmark's part in its entry's centroid, and where each entry's begin."""
    begin = np.searchsorted(owner, np.arange(owner[-1] + 1))
    end = np.append(begin[1:], len(owner))
    part = np.zeros(len(owner), np.float32)
    for a, b in zip(begin, end, strict=True):
        whole = np.sqrt(length[a:b] @ among[a:b, a:b] @ length[a:b])
        part[a:b] = length[a:b] / max(float(whole), 1e-9)
    return part, begin
