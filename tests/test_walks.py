"""Random conversations over every dialog in the folder; see `walks` for what is tried."""

import gc
from concurrent.futures import ProcessPoolExecutor
from functools import cache
from pathlib import Path

import pytest

from bot.content.dialog_files import read_dialogs
from bot.domain.dialog import Dialog
from tests.walks import walk

DIALOGS = Path(__file__).parents[1] / "dialogs"
FEW = 200
"""Walks of each dialog in every run of the tests."""
MANY = 100_000
"""Walks over all dialogs together in `make prove`."""


@cache
def dialogs() -> tuple[Dialog, ...]:
    return tuple(read_dialogs(DIALOGS).dialogs.values())


@pytest.mark.parametrize("name", [dialog.id for dialog in dialogs()])
def test_no_conversation_goes_wrong(name: str) -> None:
    dialog = next(dialog for dialog in dialogs() if dialog.id == name)

    assert [wrong for seed in range(FEW) if (wrong := walk(dialog, seed))] == []


@pytest.mark.prove
def test_a_hundred_thousand_conversations_go_right() -> None:
    each = -(-MANY // len(dialogs()))
    shares = [(at, seed, each) for at in range(len(dialogs())) for seed in range(0, each, 500)]
    with ProcessPoolExecutor(initializer=_made_ready) as pool:
        wrong = [line for lines in pool.map(_share, shares) for line in lines]

    assert wrong == []


def _made_ready() -> None:
    dialogs()
    # What is loaded stays; looking through it again and again takes a fifteenth of the time.
    gc.freeze()


def _share(share: tuple[int, int, int]) -> list[str]:
    at, first, end = share
    seeds = range(first, min(first + 500, end))
    return [wrong for seed in seeds if (wrong := walk(dialogs()[at], seed))]
