"""Repair of slips towards the knowledge's own words."""

import pytest

from bot.understanding.spelling import Spelling, ordinary

KNOWN = Spelling(
    [["manager", "weight", "maternity", "bullying", "pension", "public", "grievance"]] * 2
    + [["bulying", "resign"]]
)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("mangaer", "manager"),
        ("pensoin", "pension"),
        ("matrenityy", "maternity"),
        ("greivence", "grievance"),
        ("eesign", "resign"),
        ("esign", "resign"),
        ("amnager", "manager"),
        ("nmanager", "manager"),
    ],
)
def test_a_slip_becomes_the_word_the_knowledge_uses(typed: str, meant: str) -> None:
    assert KNOWN.repaired([typed]) == [meant]


@pytest.mark.parametrize(
    "word", ["wight", "manger", "mangers", "pubic", "passion", "paternity", "height", "design"]
)
def test_a_real_word_is_never_turned_into_another(word: str) -> None:
    assert KNOWN.repaired([word]) == [word]


@pytest.mark.parametrize("word", ["besign", "xmanager", "kensiin"])
def test_a_first_letter_far_from_the_right_key_or_one_slip_of_two_is_no_slip(word: str) -> None:
    assert KNOWN.repaired([word]) == [word]


def test_a_word_that_may_be_either_of_two_stays() -> None:
    known = Spelling([["maternity", "paternity"]] * 2)

    assert known.repaired(["aternity", "oaternity"]) == ["aternity", "paternity"]


@pytest.mark.parametrize("word", ["zzzz", "mgr", "qwertyuiopas"])
def test_a_word_near_nothing_stays(word: str) -> None:
    assert KNOWN.repaired([word]) == [word]


def test_a_slip_in_one_example_is_no_word_to_repair_towards() -> None:
    assert KNOWN.repaired(["bulyingg"]) != ["bulying"]


def test_a_word_with_an_ordinary_ending_is_ordinary() -> None:
    assert ordinary("planners")
    assert not ordinary("plannrs")
