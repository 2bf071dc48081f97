"""When questions are let through, on days before and after each turn of the rule."""

from datetime import UTC, datetime, timedelta

import pytest

from bot.domain.question_release import Held, Rule, due, week, week_before

RULE = Rule()
MONDAY = datetime(2026, 11, 23, 0, 0, tzinfo=UTC)  # 2026-W48


@pytest.mark.parametrize(
    ("at", "expected"),
    [
        (MONDAY - timedelta(seconds=1), "2026-W47"),
        (MONDAY, "2026-W48"),
        (datetime(2027, 1, 3, 23, 59, tzinfo=UTC), "2026-W53"),
        (datetime(2027, 1, 4, tzinfo=UTC), "2027-W01"),
        (datetime(2026, 7, 5, 23, 30, tzinfo=UTC), "2026-W28"),  # Monday already in London
    ],
)
def test_a_week_begins_on_monday_in_london(at: datetime, expected: str) -> None:
    assert week(at) == expected


def test_weeks_sort_as_text() -> None:
    weeks = [week(MONDAY + timedelta(weeks=at)) for at in range(120)]

    assert sorted(weeks) == weeks
    assert week_before(MONDAY, timedelta(weeks=26)) == "2026-W22"


@pytest.mark.parametrize(
    ("count", "days", "expected"),
    [
        (0, 100, False),
        (4, 7, False),
        (5, 6.9, False),
        (5, 7, True),
        (500, 6.9, False),
        (4, 13.9, False),
        (4, 14, True),
        (1, 14, True),
        (1, 13.9, False),
    ],
)
def test_five_go_on_after_a_week_and_fewer_after_two(
    count: int, days: float, expected: bool
) -> None:
    assert (
        due(Held(count, "2026-W48" if count else ""), MONDAY + timedelta(days=days), RULE)
        is expected
    )


def test_no_question_waits_longer_than_the_latest_day_whenever_it_came() -> None:
    for hour in range(7 * 24):
        came = MONDAY + timedelta(hours=hour)

        assert due(Held(1, week(came)), came + RULE.latest, RULE)


@pytest.mark.parametrize(("count", "days"), [(2, 21), (1, 28)])
def test_the_committee_can_choose_another_rule(count: int, days: int) -> None:
    slow = Rule(hold=timedelta(days=21), fewest=2, latest=timedelta(days=28))
    held = Held(count, "2026-W48")

    assert not due(held, MONDAY + timedelta(days=days) - timedelta(minutes=1), slow)
    assert due(held, MONDAY + timedelta(days=days), slow)
