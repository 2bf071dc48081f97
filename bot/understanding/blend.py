"""Both halves of the matcher in one kernel: what a line means, and the words it says it in.

The same ridge on landmarks as the lexical half, on the encoder's vectors and, with less weight,
on word and letter sequences. In which order entries come and how sure the first is are two
questions: the nearest single example says little about the first and much about the second.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from bot.understanding.calibration import Held, as_if_unknown, thresholds
from bot.understanding.encoder import Encoder
from bot.understanding.examples import Examples, groups
from bot.understanding.grams import Floats, Index, Ints, Rows
from bot.understanding.ridge import fit, fit_landmarks
from bot.understanding.words import words

SHARPNESS = 3.0
WORDS = 0.4
"""How much words and letters weigh in the kernel where an entry has very many examples."""
FEW = 3.0
"""With so many examples an entry they weigh half as much."""
CENTROID = 0.2
NEAREST = 0.3
RIDGE = 0.1
WHOLE = 1.0 + CENTROID + NEAREST
"""The raw score of an example that is the whole entry; scores are shares of it."""
SHARED = 2_600
"""Landmarks, about; up to so many examples each is one of its own, which is exact."""
HASTY = 1_400
"""The same for an edit that shall be live at once: three points less are right first."""
FEWEST = 3
"""Landmarks an entry has at least, if it has so many examples."""
SURER = 5
"""Entries a line, best first, whose nearest example is looked for."""
CHUNK = 1_024


@dataclass(frozen=True, slots=True)
class Fitted:
    """What it takes long to compute; all else follows from the examples and their vectors."""

    group: Ints
    first: Ints
    weights: Floats
    limits: Floats
    """From which score to answer, and from which to offer a choice."""


class Blend:
    """Scores of all entries for any line, from its meaning and its words."""

    name = "hybrid"
    short = 0

    def __init__(
        self,
        examples: Examples,
        encoder: Encoder,
        vectors: Floats,
        fitted: Fitted | None = None,
        *,
        hasty: bool = False,
        limits: Floats | None = None,
    ) -> None:
        """Learn the examples, or take over what was learnt of the very same ones before.

        In haste only the landmarks that stand for them are learnt, and the limits may be those of
        nearly the same examples: working them out takes a quarter of the time.
        """
        self._examples, self._encoder, self._vectors = examples, encoder, vectors
        self._place = {text: at for at, text in enumerate(examples.read)}
        self._begins = examples.begins
        self._words = np.float32(weight_of_words(float(examples.say.sum()) / examples.entries))
        about = HASTY if hasty else SHARED
        each = max(FEWEST, about // examples.entries)
        if fitted:
            group, first = fitted.group, fitted.first
        elif len(vectors) <= about:
            group = first = np.arange(len(vectors))
        else:
            group, first = groups(examples.rows, vectors, self._begins, each)
        landmarks = examples.rows.summed(group, len(first), examples.say).unit()
        self._index = Index(landmarks, examples.grams.width)
        self._landmarks = _means(vectors, group, len(first), examples.say)
        self._centroids = _means(vectors, examples.owner, examples.entries, examples.say)
        if fitted:
            self.fitted = fitted
        elif hasty and len(first) < len(vectors):
            self.fitted = self._learnt_in_haste(group, first, landmarks, limits)
        else:
            self.fitted = self._learnt(group, first, landmarks)
        self._weights = self.fitted.weights
        self.sure, self.maybe = map(float, self.fitted.limits)

    def scores(self, lines: Sequence[str]) -> Floats:
        """Return line × entry: about 1 for what an entry says itself, 0 for all else."""
        rows = self._examples.grams.rows([words(line) for line in lines])
        return self._scored(self._encoded(lines), rows, self._weights)

    def near(self, line: str) -> Floats:
        """Return how alike the line is to each example."""
        near: Floats = self._vectors @ self._encoded([line])[0]
        return near

    def _encoded(self, lines: Sequence[str]) -> Floats:
        """Return the vector of each line; those of the knowledge are known."""
        places = [self._place.get(line, -1) for line in lines]
        vectors = self._vectors[places]
        new = [at for at, place in enumerate(places) if place < 0]
        if new:
            vectors[new] = self._encoder.encode([lines[at] for at in new])
        return vectors

    def _learnt(self, group: Ints, first: Ints, landmarks: Rows) -> Fitted:
        examples = self._examples
        owner = examples.owner

        def blocks() -> Iterator[Floats]:
            for at in range(0, len(owner), CHUNK):
                some = np.arange(at, min(at + CHUNK, len(owner)))
                yield self._kernel(self._vectors[some], examples.rows.pick(some))

        held = Held(owner)
        among = self._kernel(self._landmarks, landmarks)
        learnt = fit(blocks(), among, owner, examples.say, held.entries, RIDGE)
        return Fitted(group, first, learnt.weights, self._limits(held, learnt.without))

    def _learnt_in_haste(
        self, group: Ints, first: Ints, landmarks: Rows, limits: Floats | None
    ) -> Fitted:
        examples = self._examples
        held = Held(examples.owner)
        among = self._kernel(self._landmarks, landmarks)
        count = np.sqrt(np.bincount(group, examples.say, len(first))).astype(np.float32)
        learnt = fit_landmarks(among, examples.owner[first], count, held.entries, RIDGE)
        if limits is None:
            limits = self._limits(held, learnt.without)
        return Fitted(group, first, learnt.weights, limits)

    def _limits(self, held: Held, without: Sequence[Floats]) -> Floats:
        return np.array(thresholds(self._left_out(held, without)), np.float32)

    def _kernel(self, vectors: Floats, rows: Rows) -> Floats:
        kernel = vectors @ self._landmarks.T
        kernel -= np.float32(1.0)
        kernel *= np.float32(SHARPNESS)
        np.exp(kernel, kernel)
        kernel *= np.float32(1.0) - self._words
        alike = self._index.products(rows)
        alike *= self._words
        kernel += alike
        return kernel

    def _scored(
        self, vectors: Floats, rows: Rows, weights: Floats, without: int | None = None
    ) -> Floats:
        scores = self._kernel(vectors, rows) @ weights
        scores += np.float32(CENTROID) * (vectors @ self._centroids.T)
        if without is not None:
            scores[:, without] = -WHOLE
        for line, vector in zip(scores, vectors, strict=True):
            best = np.argsort(-line, kind="stable")[:SURER]
            nearest = np.array([self._nearest(vector, entry) for entry in best], np.float32)
            # Their order stays: it says which entry is meant, and this how surely.
            line[best] = np.minimum.accumulate(line[best] + np.float32(NEAREST) * nearest)
        scores /= np.float32(WHOLE)
        return scores

    def _nearest(self, vector: Floats, entry: int) -> float:
        begin, end = self._begins[entry : entry + 2]
        return max(0.0, float((self._vectors[begin:end] @ vector).max()))

    def _left_out(self, held: Held, without: Sequence[Floats]) -> Floats:
        """Return the best score that lines of left-out entries get from the entries that stay."""
        rows = as_if_unknown(self._examples.rows, self._examples.owner, held.asked)
        vectors = self._vectors[held.asked]
        best = []
        for entry, asked, weights in held.each(without):
            some = rows.pick(np.arange(asked.start, asked.stop))
            best.append(self._scored(vectors[asked], some, weights, entry).max(axis=1))
        return np.concatenate([*best, np.zeros(0, np.float32)])


def weight_of_words(each: float) -> float:
    """Return how much words and letters weigh where an entry has so many examples.

    The fewer they are, the fewer of the words that people use for it stand in them.
    """
    return WORDS * each / (each + FEW)


def _means(vectors: Floats, group: Ints, count: int, say: Floats) -> Floats:
    """Return the direction that the vectors of each group have together."""
    means = np.zeros((count, vectors.shape[1]), np.float32)
    np.add.at(means, group, vectors * say[:, None])
    means /= np.maximum(np.linalg.norm(means, axis=1, keepdims=True), 1e-9)
    return means
