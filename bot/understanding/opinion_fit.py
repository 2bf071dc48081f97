"""Learns the words of the second opinion on risk from its examples; `make opinion` writes it."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from bot.understanding.grams import Floats
from bot.understanding.opinion_words import BUCKETS, DANGER, Row, Words, row

RIDGE = 0.1
FOLDS = 5
"""Parts the examples are dealt into; each part is judged by what was learnt from the others."""
STEPS = 120
"""Steps towards the solution at most; some 80 are taken."""
NEAR = 1e-2
"""Share of what is wanted that may be left unsolved, in each column."""
AT_ONCE = 60_000
"""Numbers of lines of words that are worked on together: so many stay in the processor's cache."""

Doubles = NDArray[np.float64]
Places = NDArray[np.int64]


def digest(examples: Sequence[tuple[str, str]]) -> str:
    """Return what tells whether a model was learnt from these examples."""
    return hashlib.sha256(repr(list(examples)).encode()).hexdigest()


def fit(
    examples: Sequence[tuple[str, str]], lines: Sequence[str], *, harmless: Sequence[str]
) -> Words:
    """Learn from examples: class and line, and the line as it is read.

    Classes in `harmless` call for no care. Classes weigh alike, whatever their number of lines.
    """
    names = np.array([name for name, _ in examples])
    calm = np.isin(names, harmless)
    classes = tuple(
        dict.fromkeys(name for name, quiet in zip(names, calm, strict=True) if not quiet)
    )
    wanted = np.where(names[:, None] == np.array(["", *classes]), 1.0, -1.0).astype(np.float32)
    wanted[:, DANGER] = np.where(calm, -1.0, 1.0)
    rare = _rare(lines)
    rows = _Rows.of([row(line, rare) for line in lines])
    learning = _Learning(rows, even(names, calm).astype(np.float32))
    everyone = np.ones(len(lines), np.float32)
    return Words(
        examples=digest(examples),
        classes=classes,
        rare=rare,
        weights=rows.summed(learning.solved(wanted, everyone)).astype(np.float16),
        harmless=np.sort(learning.left_out(wanted[:, [DANGER]])[calm]),
    )


def even(names: NDArray[np.str_], calm: NDArray[np.bool_]) -> Doubles:
    """Return weights under which the danger and the calm weigh alike, and their classes nearly.

    The square root leaves a class of many lines some of its lead: it is the wider one.
    """
    _, place, times = np.unique(names, return_inverse=True, return_counts=True)
    weights = 1 / np.sqrt(times[place])
    share = np.where(calm, weights[calm].sum(), weights[~calm].sum())
    found: Doubles = weights * len(names) / (2 * share)
    return found


@dataclass(frozen=True, slots=True)
class _Rows:
    """The lines' sequences as a sparse matrix, line × bucket, sorted both ways."""

    lines: int
    buckets: Places
    values: Floats
    starts: Places
    """Where each line begins in the two above."""
    used: Places
    """Buckets that any line has."""
    turned: Places
    """The places above in the order of their buckets."""
    owners: Places
    """The line of each place, in that order."""
    begins: Places
    """Where each used bucket begins in the two above."""

    @classmethod
    def of(cls, rows: Sequence[Row]) -> "_Rows":
        lengths = np.array([len(buckets) for buckets, _ in rows])
        buckets = np.concatenate([buckets for buckets, _ in rows])
        turned = np.argsort(buckets, kind="stable")
        used, begins = np.unique(buckets[turned], return_index=True)
        return cls(
            lines=len(rows),
            buckets=np.searchsorted(used, buckets),
            values=np.concatenate([values for _, values in rows]),
            starts=np.concatenate([[0], np.cumsum(lengths)[:-1]]),
            used=used,
            turned=turned,
            owners=np.repeat(np.arange(len(rows)), lengths)[turned],
            begins=begins,
        )

    def times(self, columns: Floats) -> Floats:
        """Return how alike each two lines are, times the columns."""
        by_bucket = _summed(self.values[self.turned], columns, self.owners, self.begins)
        return _summed(self.values, by_bucket, self.buckets, self.starts)

    def summed(self, columns: Floats) -> Floats:
        """Return bucket × column: the columns of the lines that have it, times its value."""
        total = np.zeros((BUCKETS, columns.shape[1]), np.float32)
        total[self.used] = _summed(self.values[self.turned], columns, self.owners, self.begins)
        return total


@dataclass(frozen=True, slots=True)
class _Learning:
    """How alike each two examples are, and what can be learnt from that."""

    rows: _Rows
    weights: Floats

    def left_out(self, danger: Floats) -> Floats:
        """Return the danger each example shows when it is not learnt from."""
        parts = np.random.default_rng(0).integers(0, FOLDS, len(danger))
        found = np.zeros(len(danger), np.float32)
        for part in range(FOLDS):
            out = parts == part
            solved = self.solved(danger, (~out).astype(np.float32))
            found[out] = self.rows.times(solved)[out, 0]
        return found

    def solved(self, wanted: Floats, some: Floats) -> Floats:
        """Solve the ridge regression of some examples by conjugate gradients."""
        ridge = (np.float32(RIDGE) / self.weights)[:, None]
        chosen = some[:, None]
        solution = np.zeros_like(wanted)
        left = wanted * chosen
        scaled = left / (1 + ridge)
        way = scaled.copy()
        size = (left * scaled).sum(axis=0)
        enough = NEAR * np.linalg.norm(left, axis=0)
        for _ in range(STEPS):
            if (np.linalg.norm(left, axis=0) <= enough).all():
                break
            step = self.rows.times(way) * chosen + ridge * way
            length = size / np.maximum((way * step).sum(axis=0), np.float32(1e-20))
            solution += length * way
            left -= length * step
            scaled = left / (1 + ridge)
            before, size = size, (left * scaled).sum(axis=0)
            way = scaled + (size / np.maximum(before, np.float32(1e-20))) * way
        return solution


def _summed(values: Floats, columns: Floats, places: Places, starts: Places) -> Floats:
    """Return the sums of the runs that begin at `starts`: value times the column at its place."""
    found = np.zeros((len(starts), columns.shape[1]), np.float32)
    ends = np.append(starts[1:], len(values))
    at = 0
    while at < len(starts):
        until = max(at + 1, int(np.searchsorted(ends, starts[at] + AT_ONCE, side="right")))
        here = slice(int(starts[at]), int(ends[until - 1]))
        parts = values[here, None] * columns[places[here]]
        found[at:until] = np.add.reduceat(parts, starts[at:until] - starts[at], axis=0)
        at = until
    return found


def _rare(lines: Sequence[str]) -> Floats:
    held = np.zeros(BUCKETS)
    for line in lines:
        held[row(line, np.ones(BUCKETS, np.float32))[0]] += 1
    rare: Floats = (1 + np.log((1 + len(lines)) / (1 + held))).astype(np.float32)
    return rare
