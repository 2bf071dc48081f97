"""A question's bytes: padded, limited, read back, and refused when they are not ours."""

import ast
import json
import sys
from pathlib import Path

import pytest

from bot.domain import question
from bot.domain.question import (
    BLOCK,
    BLOCKS,
    BODY,
    LONGEST,
    MEMBERS,
    Came,
    Question,
    QuestionRefused,
    Sealed,
    TooLong,
    base64url,
    from_base64url,
    note,
    pad,
    read_blob,
    read_note,
    read_question,
    read_sealed,
    read_tag,
    receipt_words,
    spelled,
    unpad,
)

REPLY_KEY = bytes(range(32))
BLOB = bytes(BLOCK + 48)


def asked(text: str, about: str = "") -> Question:
    return Question(text=text, reply_key=REPLY_KEY, came=Came.WEB, about=about)


@pytest.mark.parametrize(
    "text", ["?", "Is it fair?\nReally – “ŷ” 🙂", 'a "quote" \\ and \t a tab']
)
def test_what_was_packed_is_read_back(text: str) -> None:
    assert read_question(asked(text, "EQ-2026-014").plain()) == asked(text, "EQ-2026-014")
    assert read_note(note(text)) == text


def test_a_question_of_one_letter_is_as_long_as_one_of_850() -> None:
    assert len(asked("?").plain()) == len(asked("x" * 850).plain()) == BLOCK


@pytest.mark.parametrize(
    ("length", "padded"), [(0, 1), (BLOCK - 4, 1), (BLOCK - 3, 2), (BLOCKS * BLOCK - 4, BLOCKS)]
)
def test_padding_fills_whole_blocks(length: int, padded: int) -> None:
    data = b"\1" * length

    assert len(pad(data)) == padded * BLOCK
    assert unpad(pad(data)) == data


def test_more_than_seven_blocks_are_too_long() -> None:
    with pytest.raises(TooLong):
        pad(bytes(BLOCKS * BLOCK - 3))


@pytest.mark.parametrize(
    "padded",
    [
        b"",
        b"\0" * 3,
        b"\xff\xff\xff\xff" + bytes(BLOCK - 4),
        (5).to_bytes(4) + b"hello" + b"!" + bytes(BLOCK - 10),
        bytes(BLOCK + 1),
    ],
)
def test_padding_that_is_not_ours_is_refused(padded: bytes) -> None:
    with pytest.raises(QuestionRefused):
        read_question(padded)


def test_the_longest_text_fits_and_one_letter_more_does_not() -> None:
    assert len(asked("x" * LONGEST).plain()) <= BLOCKS * BLOCK
    with pytest.raises(TooLong):
        asked("x" * (LONGEST + 1)).plain()


def test_a_text_of_few_but_wide_letters_is_too_long_too() -> None:
    with pytest.raises(TooLong):
        asked("🙂" * 2000).plain()


def test_the_longest_question_to_the_largest_committee_fits_into_one_body() -> None:
    blob = bytes(BLOCKS * BLOCK + 48)
    sealed = Sealed({f"{at:016x}": blob for at in range(MEMBERS)})
    body = json.dumps({"v": 1, "tag": "0" * 32, "sealed": json.loads(sealed.json())})

    assert len(body) <= BODY


@pytest.mark.parametrize("text", ["", "  \n ", "\ud800"])
def test_what_holds_no_text_is_refused_without_quoting_it(text: str) -> None:
    with pytest.raises(QuestionRefused) as refused:
        asked(text).plain()

    assert refused.value.__cause__ is None


@pytest.mark.parametrize("about", ["EQ-26-1", "EQ-2026-0144", "eq-2026-014", "x"])
def test_only_public_numbers_can_be_asked_about(about: str) -> None:
    with pytest.raises(QuestionRefused):
        asked("Why?", about).plain()


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        (" GALA,\nspry", "gala spry"),
        ("felt tip t shirt shirt", "felt-tip t-shirt shirt"),
        ("yo yo yo yo", "yo-yo yo-yo"),
        ("<b>é</b>", "b b"),
        ("", ""),
    ],
)
def test_a_receipt_is_told_back_in_the_words_of_the_list(typed: str, told: str) -> None:
    assert spelled(typed, ("gala", "felt-tip", "t-shirt", "yo-yo")) == told


@pytest.mark.parametrize("came", Came)
def test_every_way_that_a_question_can_come_is_read_back(came: Came) -> None:
    one = Question(text="Why?", reply_key=REPLY_KEY, came=came)

    assert read_question(one.plain()) == one


def test_a_question_shows_nothing_of_itself_when_it_is_printed() -> None:
    assert repr(asked("a secret")) == "Question(came=<Came.WEB: 'web'>, about='')"
    assert "AAAA" not in repr(Sealed({"0" * 16: BLOB}))


@pytest.mark.parametrize(
    "tree",
    [
        {"v": 2, "text": "x", "about": "", "reply_key": base64url(REPLY_KEY), "came": "web"},
        {"v": 1, "text": "x", "about": "", "reply_key": base64url(REPLY_KEY), "came": "post"},
        {"v": 1, "text": 7, "about": "", "reply_key": base64url(REPLY_KEY), "came": "web"},
        {"v": 1, "text": "x", "about": "", "reply_key": base64url(REPLY_KEY[1:]), "came": "web"},
        {"v": 1, "text": "x"},
        ["v"],
    ],
)
def test_what_opens_and_is_no_question_is_refused(tree: object) -> None:
    with pytest.raises(QuestionRefused):
        read_question(pad(json.dumps(tree).encode()))


def test_a_sealed_text_is_written_the_same_way_whatever_the_order() -> None:
    two = {"b" * 16: BLOB, "a" * 16: BLOB}
    sealed = Sealed(two)

    assert sealed.json() == Sealed(dict(reversed(two.items()))).json()
    assert read_sealed(json.loads(sealed.json())) == sealed


@pytest.mark.parametrize(
    "tree",
    [
        None,
        [],
        {"v": 1},
        {"v": 2, "to": {"0" * 16: base64url(BLOB)}},
        {"v": 1, "to": {}},
        {"v": 1, "to": {"0" * 16: base64url(BLOB)}, "from": "me"},
        {"v": 1, "to": {"0" * 15: base64url(BLOB)}},
        {"v": 1, "to": {"0" * 16: base64url(BLOB[1:])}},
        {"v": 1, "to": {"0" * 16: base64url(bytes(48))}},
        {"v": 1, "to": {"0" * 16: base64url(BLOB), "1" * 16: base64url(bytes(2 * BLOCK + 48))}},
        {"v": 1, "to": {"0" * 16: base64url(bytes((BLOCKS + 1) * BLOCK + 48))}},
        {"v": 1, "to": {"0" * 16: 7}},
        {"v": 1, "to": {f"{at:016x}": base64url(BLOB) for at in range(MEMBERS + 1)}},
    ],
)
def test_what_is_not_sealed_as_ours_is_refused(tree: object) -> None:
    with pytest.raises(QuestionRefused):
        read_sealed(tree)


@pytest.mark.parametrize("text", ["", "AA==", "AA ", "AB", "ü", 7, None, "A" * 1429])
def test_a_reply_that_is_no_blob_is_refused(text: object) -> None:
    with pytest.raises(QuestionRefused):
        read_blob(text)


def test_bytes_have_one_way_to_be_written() -> None:
    assert from_base64url("AA") == b"\0"
    with pytest.raises(QuestionRefused):
        from_base64url("AB")  # the same byte to a lazy reader


@pytest.mark.parametrize("tag", ["", "0" * 31, "0" * 33, "G" * 32, "A" * 32, "0" * 31 + "\n", 7])
def test_a_tag_that_is_none_is_refused(tag: object) -> None:
    with pytest.raises(QuestionRefused):
        read_tag(tag)


@pytest.mark.parametrize(
    "typed",
    [
        "abacus felt-tip zoom",
        "  Abacus\tFELT TIP,\nzoom. ",
        "abacus–felt–tip–zoom",
        "abacus felt tip zoom",
    ],
)
def test_a_receipt_can_be_typed_in_many_ways(typed: str) -> None:
    assert receipt_words(typed) == "abacus felt tip zoom"


def test_the_format_needs_nothing_but_the_standard_library() -> None:
    tree = ast.parse(Path(question.__file__).read_text(encoding="utf-8"))
    names = {
        name.split(".")[0]
        for node in ast.walk(tree)
        if isinstance(node, ast.Import | ast.ImportFrom)
        for name in (
            [node.module or ""]
            if isinstance(node, ast.ImportFrom)
            else [n.name for n in node.names]
        )
    }

    assert names - sys.stdlib_module_names == set()
