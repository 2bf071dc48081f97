"""References, the states of a referral, when it is erased, and what is counted."""

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.referral import (
    LETTERS,
    SIGNS,
    Kept,
    State,
    counts,
    moved,
    reference,
    tidy_reference,
)
from tests.referral_values import NOW, REFERRAL

NEW = Kept(referral=REFERRAL, touched=NOW)
HOUR = timedelta(hours=1)
NUMBERS = st.lists(st.integers(0, len(LETTERS) - 1), min_size=SIGNS, max_size=SIGNS)


@given(NUMBERS)
def test_a_reference_is_found_however_it_is_typed(numbers: list[int]) -> None:
    made = reference(numbers)

    assert tidy_reference(f"where is my referral {made.lower().replace('-', ' ')}?") == made
    assert tidy_reference(made.replace("-", "")) == made


def test_no_two_signs_of_a_reference_look_alike() -> None:
    assert set("0O1IL2Z5S8BAEU") & set(LETTERS) == set()
    assert len(set(LETTERS)) == len(LETTERS) == 22


@pytest.mark.parametrize("numbers", [[], [0] * 7, [0] * 9])
def test_a_reference_needs_eight_numbers(numbers: list[int]) -> None:
    with pytest.raises(ValueError, match="8 numbers"):
        reference(numbers)


@pytest.mark.parametrize("text", ["", "SP-", "SP-4K7X-3MX", "SP-4K7X-3MX0", "where is it"])
def test_what_is_no_reference_is_empty(text: str) -> None:
    assert tidy_reference(text) == ""


@pytest.mark.parametrize(
    ("state", "to", "moves"),
    [
        (State.NEW, State.TAKEN, True),
        (State.NEW, State.CLOSED, True),
        (State.TAKEN, State.CLOSED, True),
        (State.NEW, State.NEW, False),
        (State.TAKEN, State.TAKEN, False),
        (State.TAKEN, State.NEW, False),
        (State.CLOSED, State.TAKEN, False),
    ],
)
def test_a_referral_moves_on_and_never_back(state: State, to: State, moves: bool) -> None:
    after = moved(replace(NEW, state=state), to, NOW + HOUR)

    assert (after.state if after else None) == (to if moves else None)


def test_closing_counts_as_delivered_and_taking_up_does_not() -> None:
    taken, closed = moved(NEW, State.TAKEN, NOW + HOUR), moved(NEW, State.CLOSED, NOW + HOUR)

    assert taken == replace(NEW, state=State.TAKEN, touched=NOW + HOUR)
    assert closed == replace(NEW, state=State.CLOSED, touched=NOW + HOUR, delivered=NOW + HOUR)


def test_the_time_to_erase_counts_from_the_last_thing_that_happened() -> None:
    assert NEW.erase_at is None
    delivered = replace(NEW, delivered=NOW, touched=NOW)
    assert delivered.erase_at == NOW + timedelta(days=365)
    assert replace(delivered, touched=NOW + HOUR).erase_at == NOW + timedelta(days=365) + HOUR


def test_each_answer_counts_once_and_a_repeat_beside_it() -> None:
    twice = replace(REFERRAL, repeat=True, counted={"strand": ("race", "race", "age")})

    assert counts(twice) == (
        ("", ""),
        ("flagged as repeat", "yes"),
        ("strand", "age"),
        ("strand", "race"),
    )
