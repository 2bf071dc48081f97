"""Typed text made safe to read."""

import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from bot.domain.text import LONGEST, MARKS, clean, folded


def test_what_nobody_sees_is_taken_out() -> None:
    assert clean("  spat\u202e at\u0000 \u200bon\tshift \r\n ") == "spat at on shift"


def test_lines_stay_lines() -> None:
    assert clean("first\r\nsecond  \n\n third") == "first\nsecond\nthird"


def test_a_pile_of_accents_is_cut_to_a_few() -> None:
    assert len(clean("a" + "\u0301" * 4_000)) <= 1 + MARKS


def test_no_more_than_the_longest_message_is_read() -> None:
    assert len(clean("x" * (LONGEST + 70_000))) == LONGEST


def test_an_emoji_of_several_people_stays_whole() -> None:
    family = "👨‍👩‍👧"

    assert clean(family) == family


def test_case_punctuation_and_spacing_make_no_difference_to_sameness() -> None:
    assert folded("  Can't COPE – at all!! ") == folded("cant cope at all") == "cant cope at all"


def test_emoji_alone_are_the_same_in_any_number_and_skin() -> None:
    assert folded("👍") == folded(" 👍🏽👍🏿 👍! ") == "👍"
    assert folded("❤️") == folded("❤") == "❤"
    assert folded("👍") != folded("👎")


def test_emoji_beside_words_and_other_signs_make_no_difference_to_sameness() -> None:
    assert folded("Thanks 👍🏽") == "thanks"
    assert folded("?! – …") == ""


@given(st.text(max_size=200))
def test_cleaning_twice_changes_nothing_more(text: str) -> None:
    once = clean(text)

    assert clean(once) == once
    assert not any(unicodedata.category(c) in {"Cc", "Cs"} and c != "\n" for c in once)
