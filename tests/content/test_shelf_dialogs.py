"""Dialogs on the shelf: swapped together with the knowledge, or not at all, and kept with it."""

from collections.abc import Callable, Mapping
from datetime import datetime
from pathlib import Path

import pytest

from bot.content.shelf import WatchedShelf
from bot.domain.dialog import Answer, Dialog
from tests.content.shelves import Announced, Exact, watching

Edit = Callable[[str, str, str], None]

DATA, DIALOGS = Path("data"), Path("dialogs")
FILE = DIALOGS / "parking_space.yaml"
SMALL = (Path(__file__).parent / "small_dialog.yaml").read_text(encoding="utf-8")


def reads(_dialog: Dialog, _text: str, _at: datetime) -> Mapping[str, Answer]:
    return {"about": "me"}


@pytest.fixture
def announced() -> Announced:
    return Announced()


@pytest.fixture
def shelf(folder: Path, announced: Announced) -> WatchedShelf:
    DIALOGS.mkdir()
    FILE.write_text(SMALL)
    return WatchedShelf(folder, DATA, Exact, announced, dialogs=DIALOGS, reads=reads)


def title(shelf: WatchedShelf) -> str:
    return shelf.library().dialogs["parking_space"].title


def test_dialogs_are_in_the_library_with_what_reads_for_them(shelf: WatchedShelf) -> None:
    shelf.load()

    assert title(shelf) == "Parking space"
    assert shelf.library().reads is reads


async def test_a_changed_dialog_goes_live_and_the_matcher_stays(
    shelf: WatchedShelf, announced: Announced
) -> None:
    shelf.load()
    before = shelf.library()
    async with watching(shelf):
        FILE.write_text(SMALL.replace("title: Parking space", "title: A space"))
        await announced.until("is live")

    assert title(shelf) == "A space"
    assert shelf.library().matcher is before.matcher
    assert before.dialogs["parking_space"].title == "Parking space"


async def test_a_broken_dialog_holds_back_a_good_change_of_the_knowledge(
    edit: Edit, shelf: WatchedShelf, announced: Announced
) -> None:
    shelf.load()
    FILE.write_text(SMALL.replace("title: Parking space\n", ""))
    edit("travel.yaml", "title: Travel claims", "title: Journeys")
    async with watching(shelf):
        await announced.until("nothing has changed")
        refused = shelf.library()
        FILE.write_text(SMALL)
        await announced.until("is live")

    assert refused.knowledge.entries["travel"].title == "Travel claims"
    assert refused.dialogs["parking_space"].title == "Parking space"
    assert shelf.library().knowledge.entries["travel"].title == "Journeys"
    assert (
        "dialogs/parking_space.yaml:1:1: title: is missing: add a line “title: …”"
        in announced.lines
    )


async def test_a_broken_knowledge_holds_back_a_good_change_of_a_dialog(
    edit: Edit, shelf: WatchedShelf, announced: Announced
) -> None:
    shelf.load()
    FILE.write_text(SMALL.replace("title: Parking space", "title: A space"))
    edit("travel.yaml", "title: Travel claims", "title:")
    async with watching(shelf):
        await announced.until("nothing has changed")

    assert title(shelf) == "Parking space"


async def test_a_seventh_file_goes_live_while_the_bot_runs(
    edit: Edit, shelf: WatchedShelf, announced: Announced
) -> None:
    shelf.load()
    async with watching(shelf):
        (DIALOGS / "second.yaml").write_text(SMALL.replace("id: parking_space", "id: second"))
        await announced.until("is live")
        edit("travel.yaml", "  see_also: [parking]\n", "  see_also: [parking]\n  dialog: second\n")
        await announced.until("is live", times=2)

    assert set(shelf.library().dialogs) == {"parking_space", "second"}
    assert shelf.library().knowledge.entries["travel"].dialog == "second"


async def test_a_folder_that_comes_later_is_seen(
    folder: Path, shelf: WatchedShelf, announced: Announced
) -> None:
    DIALOGS.rename("away")
    shelf.load()
    nothing = shelf.library()
    async with watching(shelf):
        Path("away").rename(DIALOGS)
        await announced.until("is live")

    assert nothing.dialogs == {}
    assert title(shelf) == "Parking space"


def test_a_restart_with_a_broken_dialog_uses_the_last_good_set(
    folder: Path, shelf: WatchedShelf, announced: Announced
) -> None:
    shelf.load()
    good = shelf.state().live
    FILE.write_text("title: [\n")
    again = WatchedShelf(folder, DATA, Exact, announced, dialogs=DIALOGS)
    again.load()

    assert title(again) == "Parking space"
    assert again.state().live == good
    assert again.state().folder != good
    assert f"the last good knowledge is in use instead: {good}" in announced.lines
