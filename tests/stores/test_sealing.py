"""What is sealed opens with the same secret for the same row, and nowhere else."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.stores.sealing import Seal, SealBroken

SEAL = Seal(b"secret")


@given(st.text(st.characters()))
def test_a_sealed_text_comes_back(text: str) -> None:
    assert SEAL.open(SEAL.close(text, "row"), "row") == text


def test_sealing_hides_the_text_and_never_looks_the_same_twice() -> None:
    one, other = SEAL.close("canary", "row"), SEAL.close("canary", "row")

    assert "canary" not in one
    assert one != other


def test_text_of_before_there_were_seals_is_still_read() -> None:
    assert SEAL.open('{"entry": "eap"}', "row") == '{"entry": "eap"}'


@pytest.mark.parametrize("change", ["", "sealed:1:", "sealed:1:AAAA", "sealed:1:é"])
def test_what_was_changed_does_not_open(change: str) -> None:
    sealed = SEAL.close("text", "row")
    with pytest.raises(SealBroken):
        SEAL.open(change or sealed[:-8] + "AAAAAAA=", "row")


def test_another_row_and_another_secret_do_not_open_it() -> None:
    sealed = SEAL.close("text", "row")
    with pytest.raises(SealBroken):
        SEAL.open(sealed, "other row")
    with pytest.raises(SealBroken):
        Seal(b"other secret").open(sealed, "row")
