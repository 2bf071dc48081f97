"""The pieces of a line, as the reference tokenizer of the model cuts them."""

from pathlib import Path

import pytest

from bot.understanding import wordpiece
from bot.understanding.wordpiece import LONGEST, WordPiece

VOCABULARY = (
    (Path(wordpiece.__file__).with_name("data") / "wordpiece.txt")
    .read_text("utf-8")
    .rstrip("\n")
    .split("\n")
)
PIECES = WordPiece(VOCABULARY)


def pieces(text: str) -> str:
    return " ".join(VOCABULARY[number] for number in PIECES.numbers(text)[1:-1])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", ""),
        ("I can't cope", "i can ' t cope"),
        ("Café  ÜBER\tnaïve\n", "cafe uber naive"),
        ("preggers. custody", "pre ##gger ##s . custody"),
        ("zero\u200dwidth\u00ad", "zero ##wi ##dt ##h"),
        ("a\x00b", "ab"),
        ("£50-ish 中文", "£5 ##0 - is ##h 中 文"),
        ("😀 ok", "[UNK] ok"),
        ("x" * 101, "[UNK]"),
    ],
)
def test_a_line_is_cut_as_the_model_learnt_it(text: str, expected: str) -> None:
    assert pieces(text) == expected


def test_a_line_is_framed_and_has_a_longest_length() -> None:
    numbers = PIECES.numbers("word " * 999)

    assert len(numbers) == LONGEST
    assert [VOCABULARY[numbers[0]], VOCABULARY[numbers[-1]]] == ["[CLS]", "[SEP]"]
