"""Kernel ridge regression on landmarks: one score per entry, whatever the kernel measures.

Landmarks stand for all examples (the Nyström method, Williams and Seeger 2001), so that the
cost of a question does not grow with the number of examples. With one landmark per example it
is the exact kernel ridge.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from bot.understanding.grams import Floats, Ints

RIDGE = 0.3
JITTER = 1e-3
"""Keeps equal landmarks from making the equations unsolvable in single precision."""


@dataclass(frozen=True, slots=True)
class Ridge:
    """The weights of the landmarks for each entry, and the same with some entries left out."""

    weights: Floats
    """Landmark × entry."""
    without: tuple[Floats, ...]
    """The weights as they would be had the examples of each of the entries asked for not been."""


def fit(
    similar: Floats,
    among: Floats,
    owner: Ints,
    say: Floats,
    entries: int,
    leave_out: NDArray[np.integer],
) -> Ridge:
    """Fit entry scores to examples.

    Args:
        similar: kernel of each example with each landmark; overwritten.
        among: kernel of the landmarks with each other.
        owner: the entry of each example.
        say: how much each example counts.
        entries: how many entries there are.
        leave_out: entries for which to return the weights without their own examples.
    """
    target = np.full((len(owner), entries), -1.0 / max(1, entries - 1), np.float32)
    target[np.arange(len(owner)), owner] = 1.0
    # Both sides carry the root of what each example counts: a product with its own transpose
    # costs half of one with another matrix.
    root = np.sqrt(say)[:, None]
    similar *= root
    target *= root
    system = similar.T @ similar + np.float32(RIDGE) * among
    system[np.diag_indices(len(system))] += JITTER
    members = [np.flatnonzero(owner == entry) for entry in leave_out]
    left = np.concatenate([*members, np.zeros(0, np.int64)]).astype(np.int64)
    solved = np.linalg.solve(system, np.concatenate([similar.T @ target, similar[left].T], 1))
    weights = np.ascontiguousarray(solved[:, :entries])
    without = []
    done = entries
    for rows in members:
        reach = solved[:, done : done + len(rows)]
        done += len(rows)
        # The rank-b update (Woodbury) of a fit with these rows taken away: no second fit.
        held = np.eye(len(rows), dtype=np.float32) - similar[rows] @ reach
        missed = np.linalg.solve(held, target[rows] - similar[rows] @ weights)
        without.append(weights - reach @ missed)
    return Ridge(weights, tuple(without))
