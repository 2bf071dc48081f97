"""What the second opinion on risk has learnt from its labelled examples: numbers in a file.

A kernel of meaning (how alike two vectors of the encoder are) and of words (how many sequences of
words and letters two lines share), learnt by ridge regression; `opinion_fit` makes the file. The
half of the words alone stands in it too, for whoever runs without the encoder.
"""

from collections.abc import Sequence
from dataclasses import dataclass, fields
from itertools import pairwise
from pathlib import Path
from typing import Any
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

from bot.understanding.grams import Floats

SHARPNESS = np.float32(2.0)
MEANING = np.float32(0.7)
"""How much meaning weighs; sequences of words and letters have the rest."""
BUCKETS = 1 << 16
"""Numbers that sequences are hashed to."""
LETTERS = (2, 3, 4)
DANGER = 0
"""Column of the score that tells danger from what only sounds like it; classes follow it."""

Row = tuple[NDArray[np.int64], Floats]
"""Buckets, each once, and their values."""


@dataclass(frozen=True, slots=True)
class Model:
    """The learnt numbers. Scores have one column for danger, and one for each class."""

    examples: str
    """Digest of the examples it was learnt from."""
    encoder: str
    """Name of the encoder whose vectors it knows."""
    classes: tuple[str, ...]
    rare: Floats
    """By bucket: how telling a sequence is."""
    landmarks: NDArray[np.int8]
    """Vectors, times 127."""
    meaning: NDArray[np.float16]
    """Landmark × score."""
    words: NDArray[np.float16]
    """Bucket × score, beside the meaning."""
    words_alone: NDArray[np.float16]
    """Bucket × score, where there is no encoder."""
    harmless: Floats
    """Danger scores of harmless examples, each when it was left out of the learning, in order."""
    harmless_alone: Floats
    """The same by the words alone."""

    def scores(self, lines: Sequence[str], vectors: Floats | None) -> Floats:
        """Return line × score; by the words alone if there are no vectors."""
        weights = self.words if vectors is not None else self.words_alone
        found = np.array([_times(row(line, self.rare), weights) for line in lines], np.float32)
        if vectors is None:
            return found
        near = kernel(vectors, self.landmarks.astype(np.float32) / np.float32(127))
        total: Floats = found + near @ self.meaning.astype(np.float32)
        return total

    def share(self, scores: Floats, *, alone: bool) -> Floats:
        """Return the share of harmless examples that look less dangerous than each line."""
        harmless = self.harmless_alone if alone else self.harmless
        below = np.searchsorted(harmless, scores[:, DANGER])
        return (below / len(harmless)).astype(np.float32)


def row(line: str, rare: Floats) -> Row:
    """Return a line's sequences of one and two words and of letters, each kind of length one."""
    words = line.split()
    kinds = (
        [*words, *(f"{one} {two}" for one, two in pairwise(words))],
        [f" {word} "[at : at + n] for word in words for n in LETTERS for at in _starts(word, n)],
    )
    parts = [_unit(kind, rare) for kind in kinds]
    buckets = np.concatenate([part[0] for part in parts])
    return buckets, np.concatenate([part[1] for part in parts]) * np.float32(0.5**0.5)


def bucket(sequence: str) -> int:
    """Return the number that a sequence is hashed to."""
    return crc32(sequence.encode()) % BUCKETS


def kernel(vectors: Floats, others: Floats) -> Floats:
    """Return how alike the meanings are, from 0 to 1."""
    alike: Floats = np.exp(SHARPNESS * (vectors @ others.T - np.float32(1.0)))
    return alike


def save(model: Model, file: Path) -> None:
    """Write the model; the same model always gives the same bytes."""
    arrays: dict[str, Any] = {f.name: np.array(getattr(model, f.name)) for f in fields(model)}
    np.savez_compressed(file, **arrays)


def load(file: Path) -> Model:
    """Read a model.

    Raises:
        OSError, ValueError, KeyError: the file isn't there, or isn't one.
    """
    with np.load(file, allow_pickle=False) as kept:
        found = {one.name: kept[one.name] for one in fields(Model)}
    names = {"examples": str(found["examples"]), "encoder": str(found["encoder"])}
    return Model(**{**found, **names, "classes": tuple(map(str, found["classes"]))})


def _starts(word: str, length: int) -> range:
    return range(max(1, len(word) + 3 - length))


def _unit(sequences: Sequence[str], rare: Floats) -> Row:
    buckets, times = np.unique([bucket(one) for one in sequences], return_counts=True)
    values = (1 + np.log(times)) * rare[buckets.astype(np.int64)]
    length = float(np.sqrt((values**2).sum())) or 1.0
    return buckets.astype(np.int64), (values / length).astype(np.float32)


def _times(line: Row, weights: NDArray[np.float16]) -> Floats:
    buckets, values = line
    total: Floats = values @ weights[buckets].astype(np.float32)
    return total
