"""What a line says as the knowledge reads it."""

import pytest

from bot.domain.explanation import Change
from bot.domain.knowledge import Synonym
from bot.understanding.reading import Reader

READER = Reader(
    ["My sergeant, the manager", "light duties", "misconduct notice", "manager"],
    [
        Synonym(say="sergeant", also=("skipper", "sgt", "custody sgt")),
        Synonym(say="restricted duties", also=("light duties",)),
        Synonym(say="ma'am", also=("guv'nor",)),
    ],
)


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("My Skipper said", "my sergeant said"),
        ("the custody sgt's off", "the custody sgt's off"),
        ("the custody sgt is off", "the sergeant is off"),
        ("LIGHT DUTIES?", "restricted duties?"),
        ("ask the guv’nor", "ask the ma'am"),
        ("skippers and sgts", "skippers and sgts"),
    ],
)
def test_what_staff_say_is_read_as_what_editors_prefer(text: str, read: str) -> None:
    assert READER.read(text) == read


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("£50.20 on 24/12/2024 at 3pm", "£2.2 on 2/2/2 at 2pm"),
        ("Sarah and Mohammed O'Neill", "sam and sam o'neill"),
        ("Monday or Friday", "monday or monday"),
        ("in December", "in october"),
        ("MATB1", "matb1"),
    ],
)
def test_numbers_days_and_names_are_all_the_same_one(text: str, read: str) -> None:
    assert READER.read(text) == read


def test_a_slip_is_repaired_where_it_stands_and_all_else_stays() -> None:
    assert READER.read("Can't ask my mangaer (again), can I?") == (
        "can't ask my manager (again), can i?"
    )


def test_a_misspelt_synonym_is_read_as_what_editors_prefer() -> None:
    assert READER.read("my skiper") == "my sergeant"


def test_the_lines_of_the_knowledge_are_read_with_its_synonyms_too() -> None:
    assert READER.lines[1] == ["restricted", "duties"]


def test_what_was_changed_can_be_told_and_masking_is_no_change() -> None:
    assert READER.changes("Sgt Sarah, my mangaer, 2 on Monday") == (
        (Change("mangaer", "manager"),),
        (Change("sgt", "sergeant"),),
    )


def test_without_synonyms_nothing_is_replaced() -> None:
    plain = Reader(["one line"])

    assert plain.read("my skipper") == "my skipper"
    assert plain.changes("my skipper") == ((), ())


def test_no_more_than_the_first_400_words_are_read() -> None:
    assert READER.read("word " * 9_999).split() == ["word"] * 400
