"""Learns the second opinion on risk from its examples; `make opinion` writes it down."""

import hashlib
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from bot.understanding.grams import Floats
from bot.understanding.opinion_model import BUCKETS, MEANING, Model, Row, kernel, row

RIDGE = 0.1
LANDMARKS = 2_000
"""Vectors kept to stand for those of all examples."""
EVEN = 1e-4
"""Keeps the landmarks' equations solvable where two of them are alike."""

Doubles = NDArray[np.float64]


def digest(examples: Sequence[tuple[str, str]]) -> str:
    """Return what tells whether a model was learnt from these examples."""
    return hashlib.sha256(repr(list(examples)).encode()).hexdigest()


def fit(
    examples: Sequence[tuple[str, str]],
    lines: Sequence[str],
    vectors: Floats,
    *,
    encoder: str,
    harmless: Sequence[str],
) -> Model:
    """Learn from examples: class and line, the line as it is read, and its vector.

    Classes in `harmless` call for no care. Classes weigh alike, whatever their number of lines.
    """
    names = np.array([name for name, _ in examples])
    calm = np.isin(names, harmless)
    classes = tuple(
        dict.fromkeys(name for name, quiet in zip(names, calm, strict=True) if not quiet)
    )
    wanted = np.where(names[:, None] == np.array(["", *classes]), 1.0, -1.0)
    wanted[:, 0] = np.where(calm, -1.0, 1.0)
    weights = np.where(calm, _even(names, calm), _even(names, ~calm))
    rare = _rare(lines)
    rows = [row(line, rare) for line in lines]
    shared = _products(rows)
    alike = kernel(vectors, vectors).astype(np.float64)
    blend = float(MEANING) * alike + (1 - float(MEANING)) * shared
    both, left_out = _solved(blend, wanted, weights)
    alone, left_out_alone = _solved(shared, wanted, weights)
    picked = np.sort(np.random.default_rng(0).permutation(len(lines))[:LANDMARKS])
    near = alike[np.ix_(picked, picked)] + EVEN * np.eye(len(picked))
    meaning = np.linalg.solve(near, float(MEANING) * alike[picked] @ both)
    return Model(
        examples=digest(examples),
        encoder=encoder,
        classes=classes,
        rare=rare,
        landmarks=np.rint(vectors[picked] * 127).astype(np.int8),
        meaning=meaning.astype(np.float16),
        words=_summed(rows, (1 - float(MEANING)) * both),
        words_alone=_summed(rows, alone),
        usual=_usual(left_out, wanted, calm),
        usual_alone=_usual(left_out_alone, wanted, calm),
        harmless=np.sort(left_out[calm, 0]).astype(np.float32),
        harmless_alone=np.sort(left_out_alone[calm, 0]).astype(np.float32),
    )


def _even(names: NDArray[np.str_], some: NDArray[np.bool_]) -> Doubles:
    """Return weights under which the danger and the calm weigh alike, and their classes nearly.

    The square root leaves a class of many lines some of its lead: it is the wider one.
    """
    _, place, times = np.unique(names, return_inverse=True, return_counts=True)
    weights = 1 / np.sqrt(times[place])
    even: Doubles = weights * len(names) / (2 * weights[some].sum())
    return even


def _usual(left_out: Doubles, wanted: Doubles, calm: NDArray[np.bool_]) -> Floats:
    found = []
    for column in range(1, wanted.shape[1]):
        others = left_out[~calm & (wanted[:, column] < 0), column]
        middle, high = np.quantile(others, (0.5, 0.95)) if len(others) else (0.0, 1.0)
        found.append((middle, max(high - middle, 1e-6)))
    return np.array(found, np.float32)


def _rare(lines: Sequence[str]) -> Floats:
    held = np.zeros(BUCKETS)
    for line in lines:
        held[row(line, np.ones(BUCKETS, np.float32))[0]] += 1
    rare: Floats = (1 + np.log((1 + len(lines)) / (1 + held))).astype(np.float32)
    return rare


def _products(rows: Sequence[Row]) -> Doubles:
    """Return how alike each two lines are by their sequences."""
    products = np.zeros((len(rows), len(rows)), np.float32)
    step = 256
    for begin in range(0, BUCKETS, BUCKETS // step):
        end = begin + BUCKETS // step
        block = np.zeros((len(rows), end - begin), np.float32)
        for at, (buckets, values) in enumerate(rows):
            here = (buckets >= begin) & (buckets < end)
            np.add.at(block[at], buckets[here] - begin, values[here])
        used = block.any(axis=0)
        products += block[:, used] @ block[:, used].T
    return products.astype(np.float64)


def _solved(kernel: Doubles, wanted: Doubles, weights: Doubles) -> tuple[Doubles, Doubles]:
    """Return the weights of the examples, and what each would get had it not been learnt.

    Leaving one out costs no second solving (Rifkin and Lippert 2007).
    """
    inverse = np.linalg.inv(kernel + np.diag(RIDGE / weights))
    learnt = inverse @ wanted
    return learnt, wanted - learnt / np.diag(inverse)[:, None]


def _summed(rows: Sequence[Row], learnt: Doubles) -> NDArray[np.float16]:
    total = np.zeros((BUCKETS, learnt.shape[1]))
    for (buckets, values), weight in zip(rows, learnt, strict=True):
        np.add.at(total, buckets, values[:, None] * weight)
    return total.astype(np.float16)
