"""Kernel ridge regression on landmarks: one score per entry, whatever the kernel measures.

Landmarks stand for all examples (the Nyström method, Williams and Seeger 2001), so that the
cost of a question does not grow with the number of examples. With one landmark per example it
is the exact kernel ridge.
"""

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from bot.understanding.grams import Floats, Ints

JITTER = 1e-3
"""Keeps equal landmarks from making the equations unsolvable in single precision."""


@dataclass(frozen=True, slots=True)
class Ridge:
    """The weights of the landmarks for each entry, and the same with some entries left out."""

    weights: Floats
    """Landmark × entry."""
    without: tuple[Floats, ...]
    """The weights as they would be had the examples of each of the entries asked for not been."""


def fit_landmarks(
    among: Floats, owner: Ints, say: Floats, leave_out: NDArray[np.integer], ridge: float
) -> Ridge:
    """Fit entry scores to the landmarks as if there were no other examples: many times faster.

    Args:
        among: kernel of the landmarks with each other.
        owner: the entry of each landmark, in order.
        say: how much each counts.
        leave_out: entries for which to return the weights without their own landmarks.
        ridge: how little the weights may follow single landmarks.
    """
    entries = int(owner[-1]) + 1
    system = among.copy()
    system[np.diag_indices(len(system))] += np.float32(ridge) / say
    members = [np.flatnonzero(owner == entry) for entry in leave_out]
    left = np.concatenate([*members, np.zeros(0, np.int64)]).astype(np.int64)
    wanted = np.full((len(owner), entries), -1.0 / max(1, entries - 1), np.float32)
    wanted[np.arange(len(owner)), owner] = 1.0
    unit = np.zeros((len(owner), len(left)), np.float32)
    unit[left, np.arange(len(left))] = 1.0
    solved = np.linalg.solve(system, np.concatenate([wanted, unit], axis=1))
    weights = np.ascontiguousarray(solved[:, :entries])
    without = []
    done = entries
    for rows in members:
        reach = solved[:, done : done + len(rows)]
        done += len(rows)
        without.append(weights - reach @ np.linalg.solve(reach[rows], weights[rows]))
    return Ridge(weights, tuple(without))


def fit(
    blocks: Iterable[Floats],
    among: Floats,
    owner: Ints,
    say: Floats,
    leave_out: NDArray[np.integer],
    ridge: float,
) -> Ridge:
    """Fit entry scores to examples.

    Args:
        blocks: kernel of the examples with each landmark, some rows at a time, as all of them
            at once take too much memory; overwritten.
        among: kernel of the landmarks with each other.
        owner: the entry of each example, in order.
        say: how much each example counts.
        leave_out: entries for which to return the weights without their own examples.
        ridge: how little the weights may follow single examples.
    """
    entries = int(owner[-1]) + 1
    # Every side carries the root of what its example counts.
    root = np.sqrt(say)
    members = [np.flatnonzero(owner == entry) for entry in leave_out]
    left = np.concatenate([*members, np.zeros(0, np.int64)]).astype(np.int64)
    system = np.float32(ridge) * among
    system[np.diag_indices(len(system))] += JITTER
    sums = np.zeros((entries, len(among)), np.float32)
    kept = np.zeros((len(left), len(among)), np.float32)
    at = 0
    for kernel in blocks:
        rows = slice(at, at + len(kernel))
        block = np.multiply(kernel, root[rows, None], kernel)
        # A product with its own transpose costs half of one with another matrix.
        system += block.T @ block
        inside = (left >= at) & (left < at + len(block))
        kept[inside] = block[left[inside] - at]
        np.multiply(block, root[rows, None], block)
        begins = np.flatnonzero(np.diff(owner[rows], prepend=-1))
        sums[owner[rows][begins]] += np.add.reduceat(block, begins, axis=0)
        at += len(block)
    # An example is worth 1 to its own entry and, all others together, -1 to the rest.
    rest = -1.0 / max(1, entries - 1)
    wanted = sums.T * np.float32(1.0 - rest) + np.float32(rest) * sums.sum(axis=0)[:, None]
    solved = np.linalg.solve(system, np.concatenate([wanted, kept.T], axis=1))
    weights = np.ascontiguousarray(solved[:, :entries])
    without = []
    done = 0
    for entry, rows_of in zip(leave_out, members, strict=True):
        similar = kept[done : done + len(rows_of)]
        reach = solved[:, entries + done : entries + done + len(rows_of)]
        done += len(rows_of)
        target = np.full((len(rows_of), entries), rest, np.float32)
        target[:, entry] = 1.0
        # The rank-b update (Woodbury) of a fit with these rows taken away: no second fit.
        held = np.eye(len(rows_of), dtype=np.float32) - similar @ reach
        missed = np.linalg.solve(held, target * root[rows_of, None] - similar @ weights)
        without.append(weights - reach @ missed)
    return Ridge(weights, tuple(without))
