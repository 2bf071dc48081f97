"""From a line to its words."""

import pytest

from bot.understanding.words import LONGEST_LINE, LONGEST_WORD, stem, words


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("I can’t cope", ["i", "cant", "cope"]),
        ("Zoë's café_bar", ["zoes", "cafe", "bar"]),
        ("on 3 May 2024 at 10am, MATB1 Monday", ["on", "may", "at", "matb1"]),
        ("Sarah said", ["said"]),
        ("🙂 !?", []),
    ],
)
def test_words_are_folded_and_numbers_dates_and_names_are_gone(
    text: str, expected: list[str]
) -> None:
    assert words(text) == expected


def test_a_line_and_a_word_have_a_longest_length() -> None:
    assert len(words("word " * 9_999)) == LONGEST_LINE
    assert words("x" * 9_999) == ["x" * LONGEST_WORD]


@pytest.mark.parametrize(
    "family",
    [
        ["manage", "manages", "managed", "managing"],
        ["policy", "policies"],
        ["stop", "stops", "stopped", "stopping"],
        ["bully", "bullies"],
    ],
)
def test_words_of_one_family_share_a_stem(family: list[str]) -> None:
    assert len({stem(word) for word in family}) == 1


def test_short_words_and_other_families_keep_their_own_stem() -> None:
    assert [stem(word) for word in ("is", "bus", "stress", "ring")] == [
        "is",
        "bus",
        "stress",
        "ring",
    ]
