"""Thresholds from the knowledge itself: its own entries, held out in turn, stand for the unknown.

What people ask that no entry covers is most dangerous when it is near a topic, and nothing is
nearer than another topic of the same knowledge. So no editor ever types in a number.
"""

from collections.abc import Iterator, Sequence

import numpy as np

from bot.understanding.grams import UNKNOWN, Floats, Ints, Rows, gathered

ANSWERED = 0.10
"""Share of held-out lines that may get an answer."""
OFFERED = 0.40
"""Share of held-out lines that may get an answer or a choice."""
EXACT = 1.0
LIKE_EXACT = 0.99
"""The most a line can score that no entry holds word for word."""
HELD_OUT = 900
"""Examples of left-out entries that the thresholds are computed from, about."""
ASKED = 600
"""How many of these are asked."""


class Held:
    """Which entries are held out, and which of their lines are asked."""

    def __init__(self, owner: Ints) -> None:
        """Choose from entries whose lines stand together, in order."""
        entries = int(owner[-1]) + 1
        # With one entry there is nothing left when it is held out.
        self.entries = np.arange(0, entries, max(1, round(len(owner) / HELD_OUT)))[: entries - 1]
        members = [np.flatnonzero(owner == entry) for entry in self.entries]
        step = max(1, round(sum(map(len, members)) / ASKED))
        self._members = [some[::step] for some in members]

    @property
    def asked(self) -> Ints:
        """Return the lines that are asked."""
        return np.concatenate([*self._members, np.zeros(0, np.int64)]).astype(np.int64)

    def each(self, without: Sequence[Floats]) -> Iterator[tuple[int, slice, Floats]]:
        """Yield each entry, where its lines stand among those asked, and the weights without."""
        done = 0
        for entry, some, weights in zip(self.entries, self._members, without, strict=True):
            yield int(entry), slice(done, done + len(some)), weights
            done += len(some)


def thresholds(held_out: Floats) -> tuple[float, float]:
    """Return from which score to answer and from which to offer a choice."""
    if not len(held_out):
        return EXACT, EXACT
    scores = np.clip(held_out, 0, LIKE_EXACT)
    sure, maybe = np.quantile(scores, [1 - ANSWERED, 1 - OFFERED])
    return float(sure), float(maybe)


def as_if_unknown(rows: Rows, owner: Ints, picked: Ints) -> Rows:
    """Return the picked rows as they were if nobody had heard of their own entry.

    What only that entry says would then be unknown, and count as such.
    """
    by = owner[rows.row()]
    one = np.zeros(int(rows.features.max(initial=0)) + 1, np.int64)
    one[rows.features] = by
    own = np.ones(len(one), bool)
    own[rows.features[by != one[rows.features]]] = False
    some = rows.pick(picked)
    row, lost = some.row(), own[some.features]
    square = np.bincount(row, np.where(lost, UNKNOWN, 1.0) * some.values**2, len(some))
    values = some.values / np.sqrt(np.maximum(square, 1e-9))[row]
    return gathered(row[~lost], some.features[~lost], values[~lost], len(some))
