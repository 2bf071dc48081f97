"""What the second opinion on risk has learnt by words: for whoever runs without a model.

How many sequences of words and letters a line shares with the labelled examples, learnt by ridge
regression; `opinion_fit` makes the file.
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

BUCKETS = 1 << 16
"""Numbers that sequences are hashed to."""
LETTERS = (2, 3, 4)
DANGER = 0
"""Column of the score that tells danger from what only sounds like it; classes follow it."""

Row = tuple[NDArray[np.int64], Floats]
"""Buckets, each once, and their values."""


@dataclass(frozen=True, slots=True)
class Words:
    """The learnt numbers. Scores have one column for danger, and one for each class."""

    examples: str
    """Digest of the examples it was learnt from."""
    classes: tuple[str, ...]
    rare: Floats
    """By bucket: how telling a sequence is."""
    weights: NDArray[np.float16]
    """Bucket × score."""
    harmless: Floats
    """Danger scores of harmless examples, each when it was left out of the learning, in order."""

    def scores(self, lines: Sequence[str]) -> Floats:
        """Return line × score."""
        return np.array([_times(row(line, self.rare), self.weights) for line in lines], np.float32)


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


def save(words: Words, file: Path) -> None:
    """Write what was learnt; the same always gives the same bytes."""
    arrays: dict[str, Any] = {f.name: np.array(getattr(words, f.name)) for f in fields(words)}
    np.savez_compressed(file, **arrays)


def load(file: Path) -> Words:
    """Read what was learnt.

    Raises:
        OSError, ValueError, KeyError: the file isn't there, or isn't one.
    """
    with np.load(file, allow_pickle=False) as kept:
        found = {one.name: kept[one.name] for one in fields(Words)}
    classes = tuple(map(str, found["classes"]))
    return Words(**{**found, "examples": str(found["examples"]), "classes": classes})


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
