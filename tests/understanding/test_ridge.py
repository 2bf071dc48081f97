"""The fit on landmarks, and the fit without one entry."""

import numpy as np
import pytest

from bot.understanding.calibration import as_if_unknown, thresholds
from bot.understanding.grams import Grams, Index
from bot.understanding.ridge import JITTER, fit, fit_landmarks


def test_leaving_an_entry_out_equals_fitting_without_its_examples() -> None:
    draw = np.random.default_rng(1)
    near = draw.random((30, 6), np.float32)
    among = near[:6].T @ near[:6] + 3 * np.eye(6, dtype=np.float32)
    owner = np.repeat(np.arange(3), 10)
    say = draw.random(30).astype(np.float32) + np.float32(0.1)
    stay = owner != 1

    blocks = (near[:17].copy(), near[17:].copy())
    left_out = fit(blocks, among, owner, say, np.array([1]), 0.3).without[0]
    nobody = np.array([], int)
    afresh = fit([near[stay].copy()], among, owner[stay], say[stay], nobody, 0.3).weights

    assert left_out == pytest.approx(afresh, abs=1e-3)


def test_a_fit_in_one_block_is_the_ridge_of_the_textbook() -> None:
    draw = np.random.default_rng(2)
    near = draw.random((30, 6), np.float32)
    among = near[:6].T @ near[:6] + 3 * np.eye(6, dtype=np.float32)
    owner = np.repeat(np.arange(3), 10)
    say = draw.random(30).astype(np.float32) + np.float32(0.1)
    target = np.where(owner[:, None] == np.arange(3), 1.0, -0.5)
    weighted = near.T * say

    fitted = fit([near.copy()], among, owner, say, np.array([], int), 0.3).weights

    system = weighted @ near + 0.3 * among + JITTER * np.eye(6)
    assert fitted == pytest.approx(np.linalg.solve(system, weighted @ target), abs=1e-3)


def test_products_of_few_and_of_many_rows_are_those_of_full_matrices() -> None:
    lines = [f"word{chr(97 + i % 7)} common {chr(97 + i % 5)}ther".split() for i in range(60)]
    grams, rows = Grams.learnt(lines)
    full = np.zeros((60, grams.width), np.float32)
    full[rows.row(), rows.features] = rows.values
    index = Index(rows, grams.width)

    assert index.products(rows) == pytest.approx(full @ full.T, abs=1e-5)
    assert index.products(rows.pick(np.array([3, 1]))) == pytest.approx(
        full[[3, 1]] @ full.T, abs=1e-5
    )


def test_lines_of_known_words_have_length_one_and_unknown_words_shorten_them() -> None:
    grams, rows = Grams.learnt([["lost", "key"], ["new", "boots"]])

    strange = grams.rows([["lost", "zebra"]])

    assert np.sum(rows.values[: rows.start[1]] ** 2) == pytest.approx(1.0)
    assert np.sum(strange.values**2) < 0.9


def test_a_held_out_line_keeps_only_what_other_entries_say_too() -> None:
    lines = [["lost", "key"], ["lost", "dog"]]
    grams, rows = Grams.learnt(lines)

    left = as_if_unknown(rows, np.array([0, 1]), np.array([0]))
    shared = grams.rows([["lost"]]).features

    assert sorted(left.features) == sorted(shared)
    assert np.sum(left.values**2) < 1.0


def test_a_tenth_of_held_out_lines_is_sure_and_four_tenths_are_maybe() -> None:
    held_out = np.linspace(0, 1, 1001, dtype=np.float32)

    assert thresholds(held_out) == pytest.approx((0.9, 0.6))


def test_landmarks_left_out_are_as_if_they_had_never_been() -> None:
    points = np.random.default_rng(3).normal(size=(12, 4)).astype(np.float32)
    among = np.exp(-((points[:, None] - points[None]) ** 2).sum(axis=2)).astype(np.float32)
    owner = np.repeat([0, 1, 2], 4)
    say = np.linspace(1, 2, 12, dtype=np.float32)

    found = fit_landmarks(among, owner, say, np.array([2]), 0.3)
    # The others alone, as the first two of three entries.
    system = among[:8, :8] + np.diag(0.3 / say[:8])
    wanted = np.where(owner[:8, None] == np.arange(3), 1.0, -0.5)

    assert np.allclose(found.without[0][:8], np.linalg.solve(system, wanted), atol=1e-4)
    assert np.allclose(found.without[0][8:], 0, atol=1e-4)
