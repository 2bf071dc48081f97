"""When a place answers."""

from datetime import UTC, datetime, timedelta

import pytest

from bot.domain.hours import HoursUnreadable, in_words, open_at, read_hours

MONDAY_NOON = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)
MONDAY_NIGHT = datetime(2026, 11, 23, 23, 30, tzinfo=UTC)
SATURDAY = datetime(2026, 11, 28, 12, 0, tzinfo=UTC)
SUMMER_MONDAY_0830_LONDON = datetime(2026, 7, 6, 7, 30, tzinfo=UTC)


@pytest.mark.parametrize(
    ("hours", "moment", "is_open", "words"),
    [
        ("always", MONDAY_NIGHT, True, "Open now, day and night"),
        ("unknown", MONDAY_NOON, None, ""),
        ("mon-fri 09:00-17:00", MONDAY_NOON, True, "Open now, until 17:00"),
        ("mon-fri 09:00-17:00", MONDAY_NIGHT, False, "Closed now, opens tomorrow 09:00"),
        ("mon-fri 09:00-17:00", SATURDAY, False, "Closed now, opens Monday 09:00"),
        ("daily 17:00-24:00", MONDAY_NIGHT, True, "Open now, until midnight"),
        ("daily 17:00-24:00", MONDAY_NOON, False, "Closed now, opens today 17:00"),
        (
            "mon,wed 09:00-20:00; tue 09:00-17:00",
            SATURDAY,
            False,
            "Closed now, opens Monday 09:00",
        ),
        ("mon 08:00-09:00", SUMMER_MONDAY_0830_LONDON, True, "Open now, until 09:00"),
        ("fri-mon 10:00-11:00", SATURDAY, False, "Closed now, opens tomorrow 10:00"),
    ],
)
def test_a_place_says_when_it_answers(
    hours: str, moment: datetime, is_open: bool | None, words: str
) -> None:
    read = read_hours(hours)

    assert (open_at(read, moment), in_words(read, moment)) == (is_open, words)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "office hours",
        "mon-fri",
        "mon 9-17",
        "xyz 09:00-17:00",
        "mon 17:00-09:00",
        "mon 25:00-26:00",
    ],
)
def test_what_is_not_hours_is_refused_with_an_example_or_a_way_on(text: str) -> None:
    with pytest.raises(HoursUnreadable, match=r"write|days are|part the night"):
        read_hours(text)


def test_midnight_closes_the_day_it_belongs_to() -> None:
    midnight = datetime(2026, 11, 24, 0, 0, tzinfo=UTC)
    hours = read_hours("mon 22:00-24:00")

    assert open_at(hours, midnight - timedelta(microseconds=1)) is True
    assert open_at(hours, midnight) is False
