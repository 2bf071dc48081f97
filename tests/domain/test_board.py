"""What is for the board: its limits, its numbers, and the entry that it becomes."""

from datetime import date
from typing import Any

import pytest

from bot.domain.board import (
    BoardRefused,
    Item,
    Posted,
    State,
    entry,
    entry_id,
    item_tree,
    numbered,
    public_number,
    read_item,
)

TREE: dict[str, Any] = {
    "title": "Free coffee on patrol",
    "question": "May we take free coffee from a shop on our beat?",
    "answer": "Pay for it. A gift that only police get can look like a favour.",
    "more": "",
    "topics": ["free coffee", "gifts"],
}
ITEM = Item(
    title=TREE["title"],
    question=TREE["question"],
    answer=TREE["answer"],
    topics=("free coffee", "gifts"),
)


def test_an_item_is_read_and_written() -> None:
    assert read_item(TREE, "board item 1") == ITEM
    assert item_tree(ITEM) == TREE


@pytest.mark.parametrize(
    ("change", "told"),
    [
        ({"title": ""}, "the title has 1 to 47 characters"),
        ({"title": "x" * 48}, "the title has 1 to 47 characters"),
        ({"question": " "}, "the question has 1 to 60 words"),
        ({"question": "x " * 61}, "the question has 1 to 60 words"),
        ({"question": "x" * 401}, "the question has at most 400 characters"),
        ({"answer": "x " * 61}, "the answer has 1 to 60 words"),
        ({"more": "x " * 81}, "more has at most 80 words"),
        ({"topics": []}, "there are 1 to 5 topics of 1 to 5 words"),
        ({"topics": ["x"] * 6}, "there are 1 to 5 topics of 1 to 5 words"),
        ({"topics": ["a b c d e f"]}, "there are 1 to 5 topics of 1 to 5 words"),
        ({"topics": [""]}, "there are 1 to 5 topics of 1 to 5 words"),
    ],
)
def test_what_is_too_long_or_missing_is_told_by_its_place(
    change: dict[str, Any], told: str
) -> None:
    with pytest.raises(BoardRefused, match=f"^board item 3: {told}$"):
        read_item({**TREE, **change}, "board item 3")


@pytest.mark.parametrize("tree", [None, [], {}, {**TREE, "topics": [1]}, {**TREE, "title": 7}])
def test_what_is_no_item_is_refused(tree: object) -> None:
    with pytest.raises(BoardRefused, match=r"^board item 1 has no title"):
        read_item(tree, "board item 1")


def test_numbers_go_on_within_a_year_and_begin_anew_with_it() -> None:
    taken = frozenset({"EQ-2026-007", "EQ-2026-013", "", "EQ-2025-090"})

    assert numbered(2026, taken, 2) == ("EQ-2026-014", "EQ-2026-015")
    assert numbered(2027, taken, 1) == ("EQ-2027-001",)


def test_a_posted_item_becomes_an_entry_that_tells_the_month_and_no_day() -> None:
    posted = Posted(id="x", state=State.DRAFTED, item=ITEM, number="EQ-2026-014", month="2026-11")

    made = entry(posted)

    assert (made.id, made.title) == ("eq_2026_014", "EQ-2026-014 Free coffee on patrol")
    assert made.summary == ITEM.answer
    assert made.more == f"The question: {ITEM.question}"
    assert (made.as_of, made.review_by) == ("2026-11", date(2027, 11, 1))
    assert "what did the ethics committee say about free coffee on patrol" in made.utterances
    assert len(made.utterances) >= 10


@pytest.mark.parametrize("number", ["EQ-2026-014", "EQ-2031-999"])
def test_an_entry_leads_back_to_its_number(number: str) -> None:
    assert public_number(entry_id(number)) == number


@pytest.mark.parametrize("other", ["ethics_committee", "eq_2026_14", "eq_2026_014x", ""])
def test_other_entries_have_no_number(other: str) -> None:
    assert public_number(other) == ""
