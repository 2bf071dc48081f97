"""Turns of dialogs given to four processes at once, which are killed between commit and send."""

import asyncio
import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from bot.domain.referral import Kept
from tests.stores.answer_dialogs import CHATS, SAID, Process

SCRIPT = Path(__file__).with_name("answer_dialogs.py")
DIES_AT = ((4, 9, 15, 7), (0, 0, 0, 0))
"""At which of its sends each process of a generation kills itself; 0: never."""


def _generation(url: str, file: Path, number: int) -> list[int]:
    """Run four processes at once to their end; return how each ended."""
    processes = [
        subprocess.Popen(
            [sys.executable, "-W", "error", SCRIPT, url, file, str(number), str(dies_at)],
            env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        for dies_at in DIES_AT[number]
    ]
    for process in processes:
        assert process.stdout
        assert process.stdout.readline() == "ready\n"
    for process in processes:
        assert process.stdin
        process.stdin.write("go\n")
        process.stdin.flush()
    for process in processes:
        process.communicate()
    return [process.returncode for process in processes]


@pytest.mark.parametrize("kind", ["sqlite", pytest.param("postgresql", marks=pytest.mark.prove)])
def test_of_sixty_turns_of_dialogs_nothing_is_lost_though_processes_die_before_they_send(
    new_url: Callable[[str], str], tmp_path: Path, kind: str
) -> None:
    url, file = new_url(kind), tmp_path / "sent"
    first, last = (_generation(url, file, number) for number in range(len(DIES_AT)))
    lines = [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines()]
    died = {turn for _, turn, texts in lines if texts is None}
    heard: dict[str, set[str]] = {}
    for _, turn, texts in filter(lambda line: line[2], lines):
        heard.setdefault(turn, set()).add(" ".join(texts))
    referrals = asyncio.run(_referrals(url))

    assert (first, last) == ([-signal.SIGKILL] * 4, [0] * 4)
    assert died
    assert died <= {turn for generation, turn, _ in lines if generation == "1"}
    # Whoever dies between a send and its mark has it sent once more: the same words.
    assert {turn: len(said) for turn, said in heard.items()} == {
        f"chat {chat} turn {turn}": 1 for chat in range(CHATS) for turn in range(len(SAID))
    }
    assert [dict(kept.referral.answers) for kept in referrals] == [
        {"about": "me", "wants": ("talk",), "contact": "07700 900123"}
    ] * CHATS
    every = " ".join(text for said in heard.values() for text in said)
    assert [every.count(f"reference is {kept.referral.reference}") for kept in referrals] == [
        1
    ] * CHATS


async def _referrals(url: str) -> tuple[Kept, ...]:
    process = Process(url)
    found = await process.referrals.listed()
    await process.database.close()
    return found
