"""The file of synonyms, as editors write it."""

from collections.abc import Callable
from pathlib import Path

import pytest

from bot.content.knowledge_files import read_knowledge
from bot.domain.knowledge import Synonym

Lines = Callable[[], list[str]]


def test_synonyms_become_part_of_the_knowledge(folder: Path) -> None:
    (folder / "synonyms.yaml").write_text("- {say: sergeant, also: [skipper, custody sgt]}\n")

    assert read_knowledge(folder).knowledge.synonyms == (
        Synonym(say="sergeant", also=("skipper", "custody sgt")),
    )


def test_a_knowledge_needs_no_synonyms(folder: Path) -> None:
    assert read_knowledge(folder).knowledge.synonyms == ()


@pytest.mark.parametrize(
    ("written", "says"),
    [
        ("- {say: a, also: []}", "1:18: synonyms[0].also: is empty: write what staff say"),
        ("- {say: a}", "1:3: synonyms[0].also: is missing: add a line “also: …”"),
        ("- {say: a, also: b}", "1:18: synonyms[0].also: must be a list"),
        ("- {say: a, also: ['?']}", "1:19: synonyms[0].also[0]: must be 1 to 5 words"),
        ("- {say: a, alos: [b]}", "1:12: synonyms[0].alos: is not a word for this place"),
        ("say: a", "1:1: synonyms: must be a list: begin each item with “- ”"),
        (
            "- {say: a, also: [b]}\n- {say: c, also: [B]}",
            "2:19: synonyms[1].also[0]: “B” stands here already",
        ),
        (
            "- {say: a, also: [b]}\n- {say: b, also: [c]}",
            "1:19: synonyms[0].also[0]: “b” is itself what others are read as",
        ),
    ],
)
def test_a_mistake_is_told_with_its_place(
    written: str, says: str, folder: Path, problems: Lines
) -> None:
    (folder / "synonyms.yaml").write_text(written)

    assert any(line.startswith(f"knowledge/synonyms.yaml:{says}") for line in problems())
