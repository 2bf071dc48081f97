"""Every dialog can be completed with buttons alone; a seventh takes one file and no code."""

import random
import shutil
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.content.dialog_files import read_dialogs, unknown_names
from bot.content.knowledge_files import read_knowledge
from bot.domain.advance import advance, begin
from bot.domain.dialog import Dialog, Purpose
from bot.domain.progress import Progress, Refer, Said
from bot.domain.turn import Choice

ROOT = Path(__file__).parents[2]
DIALOGS = read_dialogs(ROOT / "dialogs").dialogs
NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)
LONGEST = 120
"""Buttons pressed before a walk counts as never ending: 40 steps, several picks each."""

Pick = Callable[[Sequence[Choice]], Choice]


def walk(dialog: Dialog, pick: Pick) -> tuple[Progress | None, tuple[Refer, ...]]:
    """Press buttons until the dialog is over; return what is left and what was sent."""
    advanced = begin(dialog, Said(at=NOON, name="Sam"))
    for _ in range(LONGEST):
        if advanced.progress is None:
            break
        buttons = [
            button
            for button in advanced.replies[-1].choices
            if button.value.startswith(("answer:", "send:"))
        ]
        said = Said(at=NOON, name="Sam", value=pick(buttons).value, reference="SP-CDFG-HJKM")
        advanced = advance(dialog, advanced.progress, said)
    return advanced.progress, advanced.effects


@pytest.mark.parametrize("dialog", DIALOGS.values(), ids=lambda dialog: dialog.id)
def test_a_hundred_people_who_only_tap_get_to_the_end(dialog: Dialog) -> None:
    sent = dialog.purpose is Purpose.REFERRAL
    for seed in range(100):
        left, effects = walk(dialog, random.Random(seed).choice)

        assert left is None
        assert len(effects) == sent


@pytest.mark.parametrize("dialog", DIALOGS.values(), ids=lambda dialog: dialog.id)
def test_who_declines_whatever_can_be_declined_gets_to_the_end(dialog: Dialog) -> None:
    left, effects = walk(dialog, lambda buttons: buttons[-1])

    assert left is None
    assert len(effects) == (dialog.purpose is Purpose.REFERRAL)


SEVENTH = """\
id: bike_shed
title: A key for the bike shed
offer: Ask for a key
intro: Two questions, then it goes to Facilities.
who_sees: Facilities reads it. Nobody else does.
send: Send to Facilities
next: Facilities rings you.
owner: Facilities
source: Their own page
as_of: 2026-11
review_by: 2027-11-30
status: confirmed_by_force
steps:
  - id: site
    accepts: choice
    prompt: Which site?
    why: Each shed has its own key.
    options:
      - {id: north, title: North}
      - {id: south, title: South}
  - id: south_is_full
    accepts: info
    when: {site: south}
    prompt: South is full at the moment, so it may take a while.
    signposts: [facilities_desk]
  - id: contact
    accepts: contact
    prompt: How can they reach you?
    why: So that they can hand you the key.
    rather_not_say: true
"""


def test_a_seventh_dialog_takes_one_file_and_no_code(tmp_path: Path) -> None:
    dialogs, knowledge = tmp_path / "dialogs", tmp_path / "knowledge"
    shutil.copytree(ROOT / "dialogs", dialogs)
    shutil.copytree(ROOT / "knowledge", knowledge)
    (dialogs / "bike_shed.yaml").write_text(SEVENTH, encoding="utf-8")
    service = knowledge / "service.yaml"
    entry = service.read_text(encoding="utf-8")
    assert entry.count("- id: facilities\n") == 1
    service.write_text(
        entry.replace("- id: facilities\n", "- id: facilities\n  dialog: bike_shed\n"),
        encoding="utf-8",
    )

    read, known = read_dialogs(dialogs), read_knowledge(knowledge)
    left, (refer,) = walk(
        read.dialogs["bike_shed"], lambda buttons: buttons[min(1, len(buttons) - 1)]
    )

    assert read.problems == ()
    assert list(unknown_names(read, known.knowledge, known.entries)) == []
    assert set(read.dialogs) - set(DIALOGS) == {"bike_shed"}
    assert known.knowledge.entries["facilities"].dialog == "bike_shed"
    assert left is None
    assert refer == Refer(
        reference="SP-CDFG-HJKM",
        dialog="bike_shed",
        version=read.dialogs["bike_shed"].version,
        answers={"site": "south", "contact": "rather_not_say"},
    )
