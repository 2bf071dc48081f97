"""Counts made fit to pass on."""

import pytest

from bot.domain.tallies import shown


@pytest.mark.parametrize(
    ("numbers", "said"),
    [
        ({"yes": 7, "no": 5}, {"yes": "7", "no": "5"}),
        ({"yes": 7, "no": 4, "not_sure": 9}, {"yes": "5 or more", "no": "fewer than 5"}),
        ({"yes": 1, "no": 4, "not_sure": 9}, {"yes": "fewer than 5", "no": "fewer than 5"}),
        ({"yes": 4}, {"yes": "fewer than 5"}),
    ],
    ids=["none small", "one small", "two small", "only one answer"],
)
def test_no_small_number_is_shown_nor_can_it_be_worked_out(
    numbers: dict[str, int], said: dict[str, str]
) -> None:
    counts = {("2026-11", "plan", "hurt", answer): n for answer, n in numbers.items()}
    plain = {answer: str(n) for answer, n in numbers.items()}

    assert {row[3]: row[4] for row in shown(counts)} == {**plain, **said}


def test_months_dialogs_and_steps_stand_in_order_the_requests_first() -> None:
    counts = {
        ("2026-12", "plan", "", ""): 3,
        ("2026-11", "plan", "hurt", "yes"): 8,
        ("2026-11", "plan", "", ""): 9,
        ("2026-11", "adjust", "", ""): 5,
    }

    assert shown(counts) == (
        ("2026-11", "adjust", "all requests", "", "5"),
        ("2026-11", "plan", "all requests", "", "9"),
        ("2026-11", "plan", "hurt", "yes", "8"),
        ("2026-12", "plan", "all requests", "", "fewer than 5"),
    )
