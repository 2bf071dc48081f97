"""What is sent, in words, and how long a failed try waits."""

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.letter import (
    LONGEST_WAIT,
    TRIES,
    Purpose,
    alarm,
    back_off,
    test_letter,
    to_person,
    to_team,
)
from bot.domain.referral import Kept
from tests.referral_values import LINES, NOW, REFERRAL

# pytest would take it for a test.
trial = test_letter
del test_letter

REPEAT = replace(REFERRAL, repeat=True)


def test_a_team_reads_who_what_and_what_next_and_no_answers() -> None:
    assert to_team("key", REPEAT, "the Academy", confidential=False).text == (
        "A new referral for the Academy: Nine Point Plan.\n"
        "\n"
        "Reference: SP-4K7X-3MXW\n"
        "Made: Monday 23 November 2026, 12:00\n"
        "How to reach the person: Sam, 07700 900123\n"
        "\n"
        "What happens next\n"
        "The answers are not in this message, to keep them private. Whoever runs Signpost opens "
        "it with: python -m bot referrals show SP-4K7X-3MXW\n"
        "Take it up with: python -m bot referrals take SP-4K7X-3MXW\n"
        "The person is told that somebody has it, if they asked to be.\n"
        "If this message arrives twice, it is the same referral.\n"
    )


def test_a_confidential_mailbox_reads_the_answers_and_that_it_happened_before() -> None:
    letter = to_team("key", REPEAT, "the Academy", confidential=True)

    assert "Injury: a split lip, canary\n" in letter.text
    assert "It happened to this person before" in letter.text
    assert (letter.lines, letter.repeat) == (LINES, True)


def test_any_other_route_learns_nothing_but_kind_and_contact() -> None:
    letter = to_team("key", REPEAT, "the Academy", confidential=False)

    assert (letter.lines, letter.repeat) == ((), None)
    assert "canary" not in repr(letter)
    assert "before" not in letter.text


def test_who_would_rather_not_be_reached_is_not_asked_again() -> None:
    silent = to_team("key", replace(REFERRAL, contact=""), "HR", confidential=False)

    assert "How to reach the person: They'd rather not say.\n" in silent.text


@pytest.mark.parametrize(
    ("purpose", "words"),
    [
        (
            Purpose.DELIVERED,
            "Your referral SP-4K7X-3MXW has reached the Academy. "
            "They'll be in touch the way you asked.",
        ),
        (Purpose.TAKEN, "Somebody at the Academy has taken up your referral SP-4K7X-3MXW."),
        (
            Purpose.CLOSED,
            "The Academy has closed your referral SP-4K7X-3MXW. "
            "If you still need something, tell me.",
        ),
    ],
)
def test_a_person_is_told_where_it_is_and_nothing_it_says(purpose: Purpose, words: str) -> None:
    assert to_person(purpose, Kept(referral=REFERRAL, touched=NOW), "the Academy") == words


def test_the_operator_and_a_test_learn_nothing_about_anybody() -> None:
    for letter in (alarm("key", REFERRAL.reference), trial("hr_mail", "key")):
        assert "Sam" not in repr(letter)
        assert "canary" not in repr(letter)
    assert trial("hr_mail", "key").subject.startswith("TEST")


def test_waits_grow_to_an_hour_and_a_mail_server_has_two_hours_to_come_back() -> None:
    waits = [back_off(tries, 0) for tries in range(1, TRIES)]

    assert [wait.total_seconds() for wait in waits] == [4, 16, 64, 256, 1024, 3600, 3600]
    assert sum(waits, timedelta()) > timedelta(hours=2)


@given(st.integers(1, 10**9), st.floats(0, 1))
def test_a_wait_is_never_over_an_hour_and_jitter_takes_at_most_half(
    tries: int, jitter: float
) -> None:
    whole, wait = back_off(tries, 0), back_off(tries, jitter)

    assert whole / 2 <= wait <= whole <= LONGEST_WAIT
