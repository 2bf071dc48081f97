"""What lies on the way of a dialog, and how a key date is counted."""

from datetime import date

import pytest

from bot.domain.dialog import Accepts, Dialog, KeyDate, Step, journey


def day(start: date, *, of: str = "day", months: int = 0, weeks: int = 0, days: int = 0) -> date:
    key = KeyDate("A", "B", "C", of=of, months=months, weeks=weeks, days=days)
    return key.day(start)


@pytest.mark.parametrize(
    ("start", "counted"),
    [
        (date(2027, 7, 11), date(2027, 7, 11)),
        (date(2027, 7, 12), date(2027, 7, 11)),
        (date(2027, 7, 17), date(2027, 7, 11)),
        (date(2027, 7, 18), date(2027, 7, 18)),
    ],
)
def test_a_week_begins_on_its_sunday(start: date, counted: date) -> None:
    assert day(start, of="week") == counted


@pytest.mark.parametrize(
    ("start", "months", "counted"),
    [
        (date(2027, 8, 31), -6, date(2027, 2, 28)),
        (date(2028, 8, 31), -6, date(2028, 2, 29)),
        (date(2027, 1, 15), -1, date(2026, 12, 15)),
        (date(2027, 12, 31), 2, date(2028, 2, 29)),
        (date(2027, 6, 30), 12, date(2028, 6, 30)),
    ],
)
def test_months_are_calendar_months(start: date, months: int, counted: date) -> None:
    assert day(start, months=months) == counted


def test_weeks_and_days_come_on_top_of_months() -> None:
    assert day(date(2027, 1, 31), months=1, weeks=1, days=2) == date(2027, 3, 9)


@pytest.mark.parametrize("start", [date.min, date.max])
def test_a_day_beyond_the_calendar_is_told(start: date) -> None:
    months = -1 if start == date.min else 1
    with pytest.raises(OverflowError):
        day(start, months=months)


TWO_STEPS_AFTER = Dialog(
    id="d",
    title="D",
    intro="",
    who_sees="",
    steps=(
        Step(id="a", prompt="A?", accepts=Accepts.YES_NO),
        Step(id="b", prompt="B?", accepts=Accepts.YES_NO, when={"a": "yes"}),
        Step(id="c", prompt="C?", accepts=Accepts.YES_NO, when={"b": ("yes", "no")}),
        Step(id="d", prompt="D?", accepts=Accepts.YES_NO, unless={"b": "no"}),
    ),
)


def test_an_answer_of_an_abandoned_branch_neither_counts_nor_asks_more() -> None:
    steps, counted = journey(TWO_STEPS_AFTER, {"a": "no", "b": "no", "c": "yes", "d": "yes"})

    assert [step.id for step in steps] == ["a", "d"]
    assert counted == {"a": "no", "d": "yes"}


def test_what_is_left_out_for_one_answer_is_asked_without_any() -> None:
    asked = [step.id for step in journey(TWO_STEPS_AFTER, {"a": "yes"})[0]]
    left_out = [step.id for step in journey(TWO_STEPS_AFTER, {"a": "yes", "b": "no"})[0]]

    assert asked == ["a", "b", "d"]
    assert left_out == ["a", "b", "c"]
