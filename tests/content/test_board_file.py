"""The board's file: written to be read by a person, checked with all the rest, and landed."""

import shutil
from pathlib import Path

import pytest

from bot.content.board_file import BOARD, has_landed, land, with_draft, written
from bot.content.knowledge_files import read_knowledge
from bot.domain.board import Item, Posted, State, entry
from bot.domain.errors import ContentRefused

ROOT = Path(__file__).parents[2]


def posted(number: int, title: str) -> Posted:
    return Posted(
        id=str(number),
        state=State.DRAFTED,
        item=Item(
            title=title,
            question=f"Is it right: “{title}”? Yes: or no - #1 'quoted'?",
            answer="We think so.\n\nHere is why.",
            topics=(title.lower(),),
        ),
        number=f"EQ-2026-{number:03}",
        month="2026-11",
    )


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return Path(shutil.copytree(ROOT / "knowledge", tmp_path / "knowledge"))


def test_what_is_written_is_read_back_as_the_same_entries(folder: Path) -> None:
    entries = [entry(posted(1, "Free coffee")), entry(posted(2, "PC or constable"))]

    read = with_draft(folder, written(entries)).knowledge

    for one in entries:
        assert read.entry(one.id) == one


def test_nothing_lands_before_it_is_told_to(folder: Path) -> None:
    read = with_draft(folder, written([entry(posted(1, "Free coffee"))]))
    assert not (folder / BOARD).exists()

    land(read)

    assert read_knowledge(folder).knowledge == read.knowledge
    assert [file.name for file in folder.iterdir() if file.name.startswith(".")] == []


def test_a_later_draft_goes_below_what_is_published_and_its_comments(folder: Path) -> None:
    first, second = (written([entry(posted(n, f"Topic {n}"))]) for n in (1, 2))
    land(with_draft(folder, first))
    file = folder / BOARD
    file.write_text(file.read_text("utf-8") + "# Kept by the committee.\n", "utf-8")

    land(with_draft(folder, second))

    text = file.read_text("utf-8")
    assert text.index(first) < text.index("# Kept by the committee.") < text.index(second)


def test_a_draft_has_landed_once_all_of_it_stands_there_and_never_lands_twice(
    folder: Path,
) -> None:
    first, second = (written([entry(posted(n, f"Topic {n}"))]) for n in (1, 2))
    drafts = ("", first, second, f"{first}\n{second}")
    told = [[has_landed(folder, draft) for draft in drafts]]
    for draft in (first, second):
        land(with_draft(folder, draft))
        told.append([has_landed(folder, one) for one in drafts])

    assert told == [
        [False, False, False, False],
        [False, True, False, False],
        [False, True, True, True],
    ]
    with pytest.raises(ContentRefused, match="eq_2026_001"):
        with_draft(folder, first)


def test_a_draft_that_a_person_broke_is_told_by_its_line(folder: Path) -> None:
    draft = written([entry(posted(1, "Free coffee"))]).replace("status:", "stauts:")

    with pytest.raises(ContentRefused, match=rf"{BOARD}:\d+:\d+: entries\[0\]"):
        with_draft(folder, draft)
