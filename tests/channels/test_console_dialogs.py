"""Every real dialog in the terminal: numbers press buttons, and what is typed is an answer."""

import re
from dataclasses import dataclass, field, replace
from io import StringIO
from pathlib import Path

import pytest

from bot.application.router import Router
from bot.channels.console import Console
from bot.content.dialog_files import read_dialogs
from bot.domain import dialog_words as words
from bot.domain.dialog import Dialog, Purpose
from bot.ports import Library
from bot.stores.memory import MemoryTurns
from bot.understanding.slots import read_slots
from tests.fakes import LIBRARY, NOON, entry

DIALOGS = read_dialogs(Path(__file__).parents[2] / "dialogs").dialogs
LONGEST = 120
"""Lines after which a dialog counts as never ending."""
BUTTON = re.compile(r"^  (\d+)  (.+)$", re.MULTILINE)
OTHER = {words.BACK, words.WHO_SEES, words.STOP, words.CHANGE, "Tell me more"}


@dataclass
class _Shelf:
    """Holds one entry that offers the dialog."""

    dialog: Dialog

    def library(self) -> Library:
        offers = entry("stress", "Stress", dialog=self.dialog.id)
        entries = {**LIBRARY.knowledge.entries, "stress": offers}
        knowledge = replace(LIBRARY.knowledge, entries=entries)
        return replace(LIBRARY, knowledge=knowledge, dialogs=DIALOGS, reads=read_slots)


@dataclass
class Presser:
    """Somebody who types one line, and from then on the number of the last answer there is."""

    out: StringIO
    over: str
    seen: int = 0
    typed: list[str] = field(default_factory=list)

    def readline(self) -> str:
        told, self.seen = self.out.getvalue()[self.seen :], len(self.out.getvalue())
        if self.over in told or len(self.typed) > LONGEST:
            return ""
        numbers = [n for n, title in BUTTON.findall(told) if not title.startswith(tuple(OTHER))]
        # That's all comes last, where several may be picked.
        self.typed.append(
            (numbers[0] if len(self.typed) == 1 else numbers[-1]) if self.typed else "stressed"
        )
        return f"{self.typed[-1]}\n"


@pytest.mark.parametrize("dialog", DIALOGS.values(), ids=lambda dialog: dialog.id)
async def test_every_dialog_is_completed_by_numbers_alone(dialog: Dialog) -> None:
    out, store = StringIO(), MemoryTurns()
    referral = dialog.purpose is Purpose.REFERRAL
    person = Presser(out, over="Your reference is" if referral else dialog.next)
    await Console(Router(_Shelf(dialog), store, b"secret"), lambda: NOON, person, out).talk()
    kept = await store.referrals.listed()

    assert [one.referral.dialog for one in kept] == [dialog.id] * referral
    assert all(line.isdecimal() for line in person.typed[1:])
    assert len(person.typed) < LONGEST
