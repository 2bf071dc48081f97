"""Receipts: which words, how many, how they may be typed, and what they stand for."""

from hashlib import sha256
from importlib.resources import files

import pytest

from bot.domain.question import receipt_words
from bot.sealing import receipts

SALT = bytes(range(16))
WORDS = "abacus zoom felt-tip unicorn dexterity t-shirt"


def test_the_list_is_the_eff_s_long_one_and_its_licence_is_kept() -> None:
    data = files("bot.sealing") / "data"
    words = receipts.word_list()

    assert (len(words), len(set(words))) == (7776, 7776)
    numbered = "".join(
        f"{''.join(str(at // 6**place % 6 + 1) for place in (4, 3, 2, 1, 0))}\t{word}\n"
        for at, word in enumerate(words)
    )
    # What sha256sum says of eff_large_wordlist.txt as the EFF gives it out.
    eff = "addd35536511597a02fa0a9ff1e5284677b8883b83e986e43f15a3db996b903e"
    assert sha256(numbered.encode()).hexdigest() == eff
    notice = " ".join((data / "NOTICE").read_text("utf-8").split())
    assert "Electronic Frontier Foundation" in notice
    assert "creativecommons.org/licenses/by/3.0/us" in notice


def test_no_two_words_of_the_list_are_the_same_once_they_are_typed() -> None:
    assert len({receipt_words(word) for word in receipts.word_list()}) == 7776


def test_a_form_s_number_always_gives_the_same_six_words() -> None:
    first, again = receipts.new_words("0" * 32), receipts.new_words("0" * 32)

    assert first == again
    assert len(first.split()) == 6
    assert set(first.split()) <= set(receipts.word_list())


def test_receipts_of_ten_thousand_forms_use_the_whole_list_and_never_repeat() -> None:
    made = [receipts.new_words(f"{number:032x}") for number in range(10_000)]

    assert len(set(made)) == 10_000
    seen = [word for words in made for word in words.split()]
    # 60,000 draws of 7,776: each some 7.7 times, none more than 30, and some 3 never.
    assert max(map(seen.count, set(seen[:200]))) < 30
    assert len(set(seen)) > 7_700


@pytest.mark.parametrize(
    "typed",
    [
        f"  {WORDS}\n",
        WORDS.upper(),
        WORDS.replace(" ", "   "),
        WORDS.replace("-", " "),
        WORDS.replace(" ", ", "),
        WORDS.replace(" ", "\u00a0"),
    ],
)
def test_stray_spaces_capitals_and_hyphens_change_nothing(typed: str) -> None:
    assert receipts.receipt(typed, SALT) == receipts.receipt(WORDS, SALT)


@pytest.mark.parametrize(
    "other",
    [
        WORDS.replace("zoom", "zoo"),
        " ".join(reversed(WORDS.split())),
        WORDS + " abacus",
        "qwertz " + WORDS,
        "",
    ],
)
def test_any_other_words_stand_for_something_else_and_are_not_refused(other: str) -> None:
    right, wrong = receipts.receipt(WORDS, SALT), receipts.receipt(other, SALT)

    assert (wrong.tag != right.tag, wrong.private != right.private) == (True, True)
    assert len(wrong.tag) == 32


def test_another_site_has_other_tags_for_the_same_words() -> None:
    assert receipts.receipt(WORDS, SALT).tag != receipts.receipt(WORDS, bytes(16)).tag


def test_a_receipt_shows_no_words_and_no_key_when_it_is_printed() -> None:
    receipt = receipts.receipt(WORDS, SALT)

    assert repr(receipt) == f"Receipt(tag='{receipt.tag}')"
