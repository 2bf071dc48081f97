"""Thresholds from the knowledge itself: its own entries, held out in turn, stand for the unknown.

What people ask that no entry covers is most dangerous when it is near a topic, and nothing is
nearer than another topic of the same knowledge. So no editor ever types in a number.
"""

import numpy as np

from bot.understanding.grams import UNKNOWN, Floats, Ints, Rows, gathered

ANSWERED = 0.10
"""Share of held-out lines that may get an answer."""
OFFERED = 0.40
"""Share of held-out lines that may get an answer or a choice."""


def thresholds(held_out: Floats) -> tuple[float, float]:
    """Return from which score to answer and from which to offer a choice."""
    sure, maybe = np.quantile(held_out, [1 - ANSWERED, 1 - OFFERED])
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
