"""The knowledge in use: swapped as a whole, never for a broken set, kept as last good."""

import logging
import os
import shutil
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Barrier

import pytest

from bot.content.folder import gather
from bot.content.last_good import keep, kept
from bot.content.shelf import ShelfState, WatchedShelf
from bot.domain.errors import ContentRefused, Problem
from bot.domain.knowledge import Knowledge
from bot.domain.match import Ranking
from bot.ports import Library
from tests.content.shelves import PATIENCE, Announced, Exact, watching

Edit = Callable[[str, str, str], None]

DATA = Path("data")


class Forgetful(Exact):
    """Finds no entry whose title says so."""

    def rank(self, text: str) -> Ranking:
        return Ranking((), 1.0, 1.0) if "forget" in text.lower() else super().rank(text)


class Faulty(Exact):
    """Can't be built of a knowledge in which a title says so."""

    def __init__(self, knowledge: Knowledge) -> None:
        super().__init__(knowledge)
        if knowledge.entries["travel"].title == "Fault":
            raise ZeroDivisionError


@pytest.fixture
def announced() -> Announced:
    return Announced()


@pytest.fixture
def shelf(folder: Path, announced: Announced) -> WatchedShelf:
    return WatchedShelf(folder, DATA, Exact, announced)


def title(library: Library) -> str:
    return library.knowledge.entries["travel"].title


AS_OF = (
    "knowledge/travel.yaml:12:10: entries[0].as_of: is not a year, month or day: "
    "write for example 2022, 2022-10 or 2022-10-31"
)


def test_good_files_are_used_and_kept(
    folder: Path, shelf: WatchedShelf, announced: Announced
) -> None:
    shelf.load()

    version = gather(folder).version
    assert title(shelf.library()) == "Travel claims"
    assert shelf.library().matcher.rank("travel two").matches[0].entry == "travel"
    assert shelf.state() == ShelfState(live=version, folder=version)
    assert kept(DATA) == (DATA / "last-good" / version,)
    assert gather(kept(DATA)[0]).contents == gather(folder).contents
    assert announced.lines == []


def test_a_shelf_that_was_not_loaded_says_so(shelf: WatchedShelf) -> None:
    with pytest.raises(RuntimeError, match="load"):
        shelf.library()


def test_broken_files_and_no_good_ones_do_not_start(
    edit: Edit, shelf: WatchedShelf, announced: Announced
) -> None:
    edit("travel.yaml", "as_of: 2022\n", "as_of: then\n")

    with pytest.raises(ContentRefused) as refused:
        shelf.load()

    assert (str(refused.value), announced.lines) == (AS_OF, [])


def test_a_restart_with_broken_files_starts_from_the_last_good_ones(
    folder: Path, edit: Edit, shelf: WatchedShelf, announced: Announced
) -> None:
    shelf.load()
    good = gather(folder).version
    edit("travel.yaml", "as_of: 2022\n", "as_of: then\n")

    restarted = WatchedShelf(folder, DATA, Exact, announced)
    restarted.load()

    assert title(restarted.library()) == "Travel claims"
    state = restarted.state()
    assert (state.live, state.folder) == (good, gather(folder).version)
    assert [str(problem) for problem in state.problems] == [AS_OF]
    assert announced.lines == [AS_OF, f"the last good knowledge is in use instead: {good}"]


def test_a_restart_without_the_folder_starts_from_the_last_good_files(
    folder: Path, shelf: WatchedShelf
) -> None:
    shelf.load()
    shutil.rmtree(folder)

    shelf.load()

    assert title(shelf.library()) == "Travel claims"


def test_an_entry_not_found_by_its_title_is_not_loaded(
    folder: Path, edit: Edit, announced: Announced
) -> None:
    edit("travel.yaml", "Travel claims", "Forget claims")

    with pytest.raises(ContentRefused) as refused:
        WatchedShelf(folder, DATA, Forgetful, announced).load()

    assert str(refused.value) == (
        "knowledge/travel.yaml:2:10: entries[0].title: does not find its own entry: "
        "write utterances that use its words"
    )


def test_the_two_newest_good_sets_are_kept(folder: Path, edit: Edit, shelf: WatchedShelf) -> None:
    versions = []
    for before, after in (("claims", "costs"), ("costs", "money"), ("money", "claims")):
        shelf.load()
        versions.append(shelf.state().live)
        edit("travel.yaml", f"title: Travel {before}", f"title: Travel {after}")

    assert [path.name for path in kept(DATA)] == [versions[2], versions[1]]


def test_a_set_used_again_counts_as_the_newest(
    folder: Path, edit: Edit, shelf: WatchedShelf
) -> None:
    shelf.load()
    first = shelf.state().live
    os.utime(kept(DATA)[0], (0, 0))
    edit("travel.yaml", "title: Travel claims", "title: Travel costs")
    shelf.load()
    second = shelf.state().live
    os.utime(DATA / "last-good" / second, (1, 1))
    edit("travel.yaml", "title: Travel costs", "title: Travel claims")
    shelf.load()

    assert [path.name for path in kept(DATA)] == [first, second]


def test_a_damaged_copy_is_passed_over_for_the_one_before(
    folder: Path, edit: Edit, shelf: WatchedShelf
) -> None:
    shelf.load()
    edit("travel.yaml", "title: Travel claims", "title: Travel costs")
    shelf.load()
    copy = kept(DATA)[0] / "travel.yaml"
    copy.write_text(copy.read_text().replace("Travel costs", "Somebody's change"))
    edit("travel.yaml", "as_of: 2022\n", "as_of: then\n")

    shelf.load()

    assert title(shelf.library()) == "Travel claims"


def test_a_copy_that_was_never_finished_is_not_used(
    folder: Path, edit: Edit, shelf: WatchedShelf
) -> None:
    shelf.load()
    kept(DATA)[0].rename(DATA / "last-good" / f".{shelf.state().live}-1")
    edit("travel.yaml", "as_of: 2022\n", "as_of: then\n")

    assert kept(DATA) == ()
    with pytest.raises(ContentRefused):
        shelf.load()


def test_several_at_once_keep_one_copy_and_leave_nothing_behind(folder: Path) -> None:
    files = gather(folder)
    together = Barrier(8)

    def keep_together(_: int) -> None:
        together.wait(PATIENCE)
        keep(files, DATA)

    with ThreadPoolExecutor(8) as threads:
        list(threads.map(keep_together, range(8)))

    assert [path.name for path in (DATA / "last-good").iterdir()] == [files.version]
    assert gather(kept(DATA)[0]).version == files.version


def test_a_data_folder_that_cannot_be_written_is_told_and_stops_nothing(
    shelf: WatchedShelf, announced: Announced
) -> None:
    DATA.write_text("a file")

    shelf.load()

    assert title(shelf.library()) == "Travel claims"
    assert announced.lines == [
        "can't keep a copy of the knowledge in data (Not a directory): "
        "make BOT_DATA a folder that the bot may write to"
    ]


@pytest.mark.parametrize("polling", [False, True])
async def test_an_edit_goes_live_and_is_kept(
    folder: Path, edit: Edit, announced: Announced, polling: bool
) -> None:
    shelf = WatchedShelf(folder, DATA, Exact, announced, polling=polling)
    shelf.load()
    before = shelf.library()
    async with watching(shelf):
        edit("travel.yaml", "title: Travel claims", "title: Travel costs")
        await announced.until("is live")

    version = gather(folder).version
    assert title(shelf.library()) == "Travel costs"
    assert shelf.library().matcher.rank("travel costs").matches[0].entry == "travel"
    assert shelf.state() == ShelfState(live=version, folder=version)
    assert announced.lines == [f"knowledge {version} is live"]
    assert kept(DATA)[0].name == version
    assert title(before) == "Travel claims"


async def test_a_new_number_goes_live_without_learning_all_lines_again(
    edit: Edit, shelf: WatchedShelf, announced: Announced
) -> None:
    shelf.load()
    before = shelf.library()
    async with watching(shelf):
        edit("signposts.yaml", "0300 123 1100", "0300 123 1101")
        await announced.until("is live")

    assert shelf.library().knowledge.signposts["travel_desk"].value == "0300 123 1101"
    assert shelf.library().matcher is before.matcher


async def test_a_broken_edit_changes_nothing_until_it_is_mended(
    folder: Path, edit: Edit, shelf: WatchedShelf, announced: Announced
) -> None:
    shelf.load()
    before, good = shelf.library(), shelf.state().live
    async with watching(shelf):
        edit("travel.yaml", "as_of: 2022\n", "as_of: then\n")
        await announced.until("stays in use")
        assert announced.lines == [
            AS_OF,
            f"nothing has changed, knowledge {good} stays in use",
        ]
        state = shelf.state()
        assert (state.live, state.folder) == (good, gather(folder).version)
        assert [str(problem) for problem in state.problems] == [AS_OF]
        assert shelf.library() is before
        assert [path.name for path in kept(DATA)] == [good]

        edit("travel.yaml", "as_of: then\n", "as_of: 2023\n")
        await announced.until("is live")

    assert shelf.library().knowledge.entries["travel"].as_of == "2023"
    assert shelf.state() == ShelfState(gather(folder).version, gather(folder).version)


async def test_a_broken_edit_that_is_undone_leaves_the_same_library(
    edit: Edit, shelf: WatchedShelf, announced: Announced
) -> None:
    shelf.load()
    before, good = shelf.library(), shelf.state().live
    async with watching(shelf):
        edit("travel.yaml", "as_of: 2022\n", "as_of: then\n")
        await announced.until("stays in use")
        edit("travel.yaml", "as_of: then\n", "as_of: 2022\n")
        await announced.until("as it was")

    assert shelf.library() is before
    assert shelf.state() == ShelfState(good, good)


async def test_an_utterance_that_finds_another_entry_is_refused_on_reload(
    folder: Path, edit: Edit, announced: Announced
) -> None:
    shelf = WatchedShelf(folder, DATA, Forgetful, announced)
    shelf.load()
    async with watching(shelf):
        edit("travel.yaml", "[travel one,", "[i forget,")
        await announced.until("stays in use")

    assert announced.lines[0] == (
        "knowledge/travel.yaml:4:16: entries[0].utterances[0]: "
        "“i forget” does not find “travel”: reword it"
    )


async def test_two_edits_at_once_end_at_the_last(
    folder: Path, edit: Edit, shelf: WatchedShelf, announced: Announced
) -> None:
    shelf.load()
    async with watching(shelf):
        edit("travel.yaml", "title: Travel claims", "title: Travel costs")
        edit("travel.yaml", "title: Travel costs", "title: Travel money")
        await announced.until(f"{gather(folder).version} is live")

    assert title(shelf.library()) == "Travel money"


async def test_an_edit_while_another_is_being_read_goes_live_after_it(
    folder: Path, edit: Edit, announced: Announced
) -> None:
    def slow(knowledge: Knowledge) -> Exact:
        if knowledge.entries["travel"].title == "Travel costs":
            edit("travel.yaml", "title: Travel costs", "title: Travel money")
        return Exact(knowledge)

    shelf = WatchedShelf(folder, DATA, slow, announced)
    shelf.load()
    async with watching(shelf):
        edit("travel.yaml", "title: Travel claims", "title: Travel costs")
        await announced.until("is live")
        await announced.until(f"{gather(folder).version} is live")

    assert title(shelf.library()) == "Travel money"


async def test_a_file_replaced_in_one_step_goes_live(
    folder: Path, shelf: WatchedShelf, announced: Announced
) -> None:
    shelf.load()
    text = (folder / "travel.yaml").read_text()
    async with watching(shelf):
        written = folder / ".travel.yaml.new"
        written.write_text(text.replace("Travel claims", "Travel costs"))
        written.replace(folder / "travel.yaml")
        await announced.until("is live")

    assert title(shelf.library()) == "Travel costs"


async def test_an_utterance_added_to_its_own_file_goes_live(
    folder: Path, shelf: WatchedShelf, announced: Announced
) -> None:
    shelf.load()
    async with watching(shelf):
        with (folder / "utterances" / "travel.yaml").open("a") as file:
            file.write("- travel twelve\n")
        await announced.until("is live")

    assert shelf.library().knowledge.entries["travel"].utterances[-1] == "travel twelve"


async def test_a_folder_behind_a_link_that_is_turned_goes_live_and_is_watched(
    folder: Path, announced: Announced
) -> None:
    def retitle(where: Path, old: str, new: str) -> None:
        text = (where / "travel.yaml").read_text()
        (where / "travel.yaml").write_text(text.replace(f"Travel {old}", f"Travel {new}"))

    link, first, second = Path("current"), Path("first"), Path("second")
    folder.rename(first)
    link.symlink_to(first)
    shelf = WatchedShelf(link, DATA, Exact, announced)
    shelf.load()
    async with watching(shelf):
        retitle(first, "claims", "costs")
        await announced.until(f"{gather(link).version} is live")

        shutil.copytree(first, second)
        retitle(second, "costs", "money")
        Path("turned").symlink_to(second)
        Path("turned").replace(link)
        await announced.until(f"{gather(link).version} is live")

        retitle(second, "money", "expenses")
        await announced.until(f"{gather(link).version} is live")

    assert title(shelf.library()) == "Travel expenses"


@pytest.mark.parametrize("polling", [False, True])
async def test_a_folder_that_goes_away_and_comes_back_is_watched_again(
    folder: Path, announced: Announced, polling: bool
) -> None:
    shelf = WatchedShelf(folder, DATA, Exact, announced, polling=polling)
    shelf.load()
    good = shelf.state().live
    async with watching(shelf):
        folder.rename("elsewhere")
        await announced.until("stays in use")
        assert announced.lines == [
            "knowledge:1:1: no folder can be read here (No such file or directory): "
            "set BOT_KNOWLEDGE to the folder of the knowledge files",
            f"nothing has changed, knowledge {good} stays in use",
        ]
        Path("elsewhere").rename(folder)
        await announced.until("as it was")
        text = (folder / "travel.yaml").read_text()
        (folder / "travel.yaml").write_text(text.replace("Travel claims", "Travel costs"))
        await announced.until("is live")

    assert title(shelf.library()) == "Travel costs"


async def test_an_edit_between_loading_and_watching_goes_live(
    edit: Edit, shelf: WatchedShelf, announced: Announced
) -> None:
    shelf.load()
    edit("travel.yaml", "title: Travel claims", "title: Travel costs")
    async with watching(shelf):
        await announced.until("is live")

    assert title(shelf.library()) == "Travel costs"


async def test_a_fault_of_the_bot_does_not_end_the_watch(
    folder: Path, edit: Edit, announced: Announced, caplog: pytest.LogCaptureFixture
) -> None:
    shelf = WatchedShelf(folder, DATA, Faulty, announced)
    shelf.load()
    async with watching(shelf):
        edit("travel.yaml", "title: Travel claims", "title: Fault")
        await announced.until("stays in use")
        assert shelf.state().problems == (
            Problem(
                "knowledge", 1, 1, "",
                "the bot failed on these files (ZeroDivisionError): "
                "undo the last change, and tell its makers what the log says",
            ),
        )  # fmt: skip
        edit("travel.yaml", "title: Fault", "title: Travel costs")
        await announced.until("is live")

    assert title(shelf.library()) == "Travel costs"
    assert [record.message for record in caplog.records if record.levelno == logging.ERROR] == [
        "knowledge could not be built"
    ]


async def test_the_watch_ends_when_it_is_told_to_although_the_folder_is_away(
    folder: Path, shelf: WatchedShelf, announced: Announced
) -> None:
    shelf.load()
    async with watching(shelf):
        shutil.rmtree(folder)
        await announced.until("stays in use")
