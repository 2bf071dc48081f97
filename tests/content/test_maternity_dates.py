"""The dates that the maternity dialog works out, and what stands beside each."""

import re
from datetime import date
from pathlib import Path

from bot.content.dialog_files import read_dialogs
from bot.domain.asking import timeline

MATERNITY = read_dialogs(Path(__file__).parents[2] / "dialogs").dialogs["maternity"]


def days(role: str, step_id: str, slot: str, start: str) -> list[tuple[str, date]]:
    step = MATERNITY.step(step_id)
    assert step
    found = timeline(step, {"role": role, slot: start})
    return [(day.title, day.day) for day in found]


def test_the_dates_of_staff_are_counted_from_the_sunday_of_the_due_week() -> None:
    """Due on Wednesday 14 July 2027: the week begins on Sunday 11 July."""
    assert days("staff", "key_dates", "due_date", "2027-07-14") == [
        ("The MATB1 can be given from here on", date(2027, 2, 21)),
        ("Latest day to tell work in writing", date(2027, 3, 28)),
        ("Leave can start, at the earliest", date(2027, 4, 25)),
        ("From here, a pregnancy illness can start the leave", date(2027, 6, 13)),
        ("Due date", date(2027, 7, 14)),
        ("The two compulsory weeks end, if the baby came that day", date(2027, 7, 28)),
    ]


def test_a_due_date_on_a_sunday_is_the_first_day_of_its_own_week() -> None:
    by_title = dict(days("staff", "key_dates", "due_date", "2027-07-11"))

    assert by_title["Leave can start, at the earliest"] == date(2027, 4, 25)


def test_the_dates_of_officers_reach_back_six_calendar_months() -> None:
    assert days("officer", "key_dates", "due_date", "2027-08-31") == [
        ("Leave can start, at the earliest", date(2027, 2, 28)),
        ("The MATB1 can be given from here on", date(2027, 4, 11)),
        ("Latest day to tell work in writing", date(2027, 5, 16)),
        ("Due date, and the latest day for leave to start", date(2027, 8, 31)),
    ]


def test_notice_is_counted_back_from_the_day_leave_starts() -> None:
    wanted = [
        ("Latest day to give notice for SMP", date(2027, 5, 24)),
        ("The day you chose", date(2027, 6, 21)),
        ("Latest day to hand in proof for SMP, such as the MATB1", date(2027, 7, 12)),
    ]

    assert days("staff", "notice_dates", "leave_from", "2027-06-21") == wanted
    assert days("officer", "notice_dates", "leave_from", "2027-06-21") == wanted


def test_the_notice_for_coming_back_on_another_day_is_eight_weeks() -> None:
    assert days("staff", "return_dates", "back_on", "2028-01-10")[0][1] == date(2027, 11, 15)


def test_every_date_has_a_source_says_check_with_hr_and_hides_what_it_is_about() -> None:
    given = [day for s in MATERNITY.steps for day in s.dates]
    revealing = re.compile(r"baby|matern|pregnan|leave|birth|smp|mat|due|midwife", re.IGNORECASE)

    assert [day.title for day in given if not day.source] == []
    assert [day.title for day in given if revealing.search(day.neutral)] == []
    assert {day.title for day in given if "check with hr" not in day.note.lower()} <= {
        "The MATB1 can be given from here on",
        "Due date",
        "The day you chose",
        "First day back",
    }
