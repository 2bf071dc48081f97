"""Days and times as people say them, seen from Monday 23 November 2026, noon in London."""

from datetime import UTC, datetime

import pytest

from bot.domain.dialog import Period
from bot.understanding.dates import read_when

NOON = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)

PAST = {
    "mon 2300": "2026-11-16T23:00",  # dateparser alone: the year 2300
    "nights on Saturday": "2026-11-21 night",  # dateparser alone: nothing
    "yesterday about 11pm in Medway": "2026-11-22T23:00",
    "last night": "2026-11-22 night",
    "last night about 2am": "2026-11-23T02:00",
    "sat night 0230": "2026-11-22T02:30",
    "11ish last night": "2026-11-22T23:00",
    "half ten last night": "2026-11-22T22:30",
    "quarter past nine yesterday evening": "2026-11-22T21:15",
    "ten to six this morning": "2026-11-23T05:50",
    "10 o'clock on sunday evening": "2026-11-22T22:00",
    "around midnight on friday": "2026-11-20 about midnight",
    "at 5 yesterday": "2026-11-22",
    "this morning 0600hrs": "2026-11-23T06:00",
    "today at 0715": "2026-11-23T07:15",
    "20 nov 2026 2300": "2026-11-20T23:00",
    "2300 saturday": "2026-11-21T23:00",
    "11pm": "2026-11-22T23:00",
    "just now": "2026-11-23",
    "right now": "2026-11-23",
    "friday, i can't say it now": "2026-11-20",
    "2 hours ago": "2026-11-23",
    "3 days ago": "2026-11-20",
    "a fortnight ago": "2026-11-09",
    "a couple of weeks ago": "2026-11-09",
    "last tues": "2026-11-17",
    "tuesday": "2026-11-17",
    "last monday": "2026-11-16",
    "tuesday before last": "2026-11-10",
    "early turn thursday": "2026-11-19 early shift",
    "the 5th": "2026-11-05",
    "the 30th": "2026-10-30",
    "14/3": "2026-03-14",
    "12.11.26": "2026-11-12",
    "03/04/2026": "2026-04-03",
    "12 November 2026 at 10.30pm": "2026-11-12T22:30",
    "boxing day": "2025-12-26",
    "wednesday last week": "2026-11-18",
}
FUTURE = {
    "14/03/2027": "2027-03-14",
    "03/04/2027": "2027-04-03",  # the SDK's prompt took it for 4 March
    "2027-03-14": "2027-03-14",
    "14th of march": "2027-03-14",
    "march 14": "2027-03-14",
    "due 3rd of June": "2027-06-03",
    "in 6 weeks": "2027-01-04",
    "4 months from now": "2027-03-23",
    "next friday": "2026-11-27",
    "friday week": "2026-12-04",
    "tomorrow": "2026-11-24",
    "christmas day": "2026-12-25",
}
NOTHING = [
    "banana",
    "what do i do now",
    "2 officers hurt",
    "31/02/2027",
    "i was hit in may",
    "",
    "9999",
    "the 99th",
]


@pytest.mark.parametrize(("text", "answer"), PAST.items())
def test_a_day_that_has_been_is_read(text: str, answer: str) -> None:
    when = read_when(text, NOON, Period.PAST)

    assert when
    assert when.answer(with_time=True) == answer


@pytest.mark.parametrize(("text", "answer"), FUTURE.items())
def test_a_day_to_come_is_read(text: str, answer: str) -> None:
    when = read_when(text, NOON, Period.FUTURE)

    assert when
    assert when.answer(with_time=False) == answer


@pytest.mark.parametrize("text", NOTHING)
def test_what_names_no_day_is_left_alone(text: str) -> None:
    assert read_when(text, NOON, Period.PAST) is None


def test_a_day_is_counted_in_london() -> None:
    just_after_midnight = datetime(2026, 6, 30, 23, 30, tzinfo=UTC)
    when = read_when("today", just_after_midnight)

    assert when
    assert when.answer(with_time=False) == "2026-07-01"


@pytest.mark.parametrize(
    ("text", "answer"),
    [("1 july", "2027-07-01"), ("3 april", "2027-04-03"), ("20 october", "2026-10-20")],
)
def test_a_day_without_its_year_is_the_coming_one_unless_it_was_lately(
    text: str, answer: str
) -> None:
    when = read_when(text, NOON, Period.ANY)

    assert when
    assert when.answer(with_time=False) == answer
