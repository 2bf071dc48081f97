"""Which files are read, and what is told of those that can't be."""

import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from bot.content.folder import LARGEST, gather


@pytest.mark.parametrize("place", ["nowhere", "a_file", "a_loop"])
def test_a_folder_that_is_not_there_is_one_problem_that_names_the_setting(
    folder: Path, place: str
) -> None:
    Path("a_file").touch()
    Path("a_loop").symlink_to("a_loop")

    (problem,) = gather(Path(place)).problems

    why = {
        "nowhere": "No such file or directory",
        "a_file": "Not a directory",
        "a_loop": "Too many levels of symbolic links",
    }
    assert str(problem) == (
        f"{place}:1:1: no folder can be read here ({why[place]}): "
        "set BOT_KNOWLEDGE to the folder of the knowledge files"
    )


def test_a_missing_folder_is_the_only_problem(problems: Callable[[], list[str]]) -> None:
    shutil.rmtree("knowledge")

    assert problems() == [
        "knowledge:1:1: no folder can be read here (No such file or directory): "
        "set BOT_KNOWLEDGE to the folder of the knowledge files"
    ]


def _loop(file: Path) -> None:
    file.symlink_to(file.name)


def _dangling(file: Path) -> None:
    file.symlink_to("nothing-here")


def _unreadable(file: Path) -> None:
    file.symlink_to("/proc/self/mem")  # a plain file that even root can't read at its start


def _device(file: Path) -> None:
    file.symlink_to("/dev/zero")


def _pipe(file: Path) -> None:
    os.mkfifo(file)


def _directory(file: Path) -> None:
    file.mkdir()


def _large(file: Path) -> None:
    file.write_bytes(b"a" * 10_000_000)


def unreadable(why: str) -> str:
    return f"can't be read ({why}): check the file, and who may read it"


NO_FILE = "is a folder or a device: put a file here, or take it away"


@pytest.mark.parametrize("name", ["x.yaml", "utterances/x.yaml"])
@pytest.mark.parametrize(
    ("make", "message"),
    [
        (_directory, NO_FILE),
        (_device, NO_FILE),
        (_pipe, NO_FILE),
        (_large, "is larger than 1000000 bytes: part it into smaller files"),
        (_loop, unreadable("Too many levels of symbolic links")),
        (_dangling, unreadable("No such file or directory")),
        (_unreadable, unreadable("Input/output error")),
    ],
)
def test_what_is_no_readable_file_is_told_and_nothing_else(
    folder: Path,
    problems: Callable[[], list[str]],
    name: str,
    make: Callable[[Path], None],
    message: str,
) -> None:
    make(folder / name)

    assert problems() == [f"knowledge/{name}:1:1: {message}"]


def test_a_file_of_the_largest_size_is_read(folder: Path) -> None:
    (folder / "x.yaml").write_bytes(b"#" * LARGEST)

    assert gather(folder).problems == ()


def test_utterances_that_are_a_loop_are_told(folder: Path) -> None:
    shutil.rmtree(folder / "utterances")
    (folder / "utterances").symlink_to("utterances")

    assert [str(problem) for problem in gather(folder).problems] == [
        "knowledge/utterances:1:1: can't be read (Too many levels of symbolic links): "
        "check the file, and who may read it"
    ]


@pytest.mark.parametrize("ending", ["yml", "YAML"])
def test_a_file_that_only_looks_like_yaml_is_told(
    folder: Path, problems: Callable[[], list[str]], ending: str
) -> None:
    (folder / f"more.{ending}").write_text("- a\n")

    assert problems() == [f"knowledge/more.{ending}:1:1: is not read: rename it to more.yaml"]


def test_a_name_that_cannot_be_printed_is_told(folder: Path) -> None:
    Path(os.fsdecode(b"knowledge/caf\xe9.yaml")).touch()

    assert [str(problem) for problem in gather(folder).problems] == [
        "knowledge:1:1: a file here has an unreadable name: rename it"
    ]


def test_other_files_and_hidden_ones_are_ignored(
    folder: Path, problems: Callable[[], list[str]]
) -> None:
    before = gather(folder).version
    for name in (
        "README.md",
        ".#travel.yaml",
        "travel.yaml~",
        "utterances/.x.yaml",
    ):
        (folder / name).write_text("[")

    assert problems() == []
    assert gather(folder).version == before


def test_the_version_changes_with_every_content_and_every_name(folder: Path) -> None:
    seen = {gather(folder).version}
    (folder / "travel.yaml").rename(folder / "trips.yaml")
    seen.add(gather(folder).version)
    with (folder / "trips.yaml").open("a") as file:
        file.write("\n")
    seen.add(gather(folder).version)
    (folder / "x.yaml").mkdir()
    seen.add(gather(folder).version)

    assert len(seen) == 4
    assert all(len(version) == 12 for version in seen)


def test_the_version_is_the_same_for_the_same_files_elsewhere(folder: Path) -> None:
    shutil.copytree(folder, "copy")

    assert gather(Path("copy")).version == gather(folder).version
