"""Days and times as people in the force say them: “last night about 11”, “mon 2300”, “14/3”.

A small grammar finds the words for the day, the time and the part of the day; `dateparser` reads
the words for the day, day first. By itself it took “mon 2300” for the year 2300 and found nothing
in “nights on Saturday” (measured with 1.5.0).
"""

import re
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import cache
from typing import Any
from zoneinfo import ZoneInfo

from bot.domain.dialog import Period
from bot.understanding.clock import MONTHS, NIGHT, NUMBERS, WEEKDAYS, find_clock, find_part

LONDON = ZoneInfo("Europe/London")

_NUMBERS = {**NUMBERS, "a": 1, "an": 1, "couple": 2, "few": 3}
_COUNT = r"(?:\d{1,3}|a couple(?: of)?|a few|" + "|".join(_NUMBERS) + ")"
_DAYS = {"mo": 0, "tu": 1, "we": 2, "th": 3, "fr": 4, "sa": 5, "su": 6}
PAST_WEIGHS = 4
_MIDNIGHT = "about midnight"
_DAWN = time(7)
"""A time before it, in a night, belongs to the next day."""
_NEAR = (
    (r"day before yesterday|night before last", -2),
    (r"day after tomorrow", 2),
    (r"yesterday|yday|yest|last night|yesturday|yesterady|yesterdy", -1),
    (r"tomorrow|tomorow|tmrw|tomoz", 1),
)
_TODAY = (
    r"today|2day|just now|earlier|(?:minutes|mins) ago|half an hour ago|"
    r"tonight|this (?:morning|afternoon|evening|am|pm)"
)
# In a sentence, as in “what do I do now”, it names no day.
_NOW = r"\W*(?:its |it is )?(?:right )?now\W*"
_FEASTS = (
    (r"christmas eve|xmas eve", 24, 12),
    (r"new years? eve|nye", 31, 12),
    (r"new years? day", 1, 1),
    (r"boxing day", 26, 12),
    (r"christmas|xmas", 25, 12),
    (r"halloween", 31, 10),
    (r"bonfire night", 5, 11),
)
_YEAR = r"(?:,? (?P<y>\d{4})\b)?"
_DAY_MONTH = (
    rf"\b(?P<d>\d{{1,2}})(?:st|nd|rd|th)?(?: of)? (?P<m>{MONTHS})\b\.?{_YEAR}",
    rf"\b(?P<m>{MONTHS})\b\.? (?:the )?(?P<d>\d{{1,2}})(?:st|nd|rd|th)?\b{_YEAR}",
)


@dataclass(frozen=True, slots=True)
class When:
    """A day, and the time or part of the day, as far as they were said."""

    day: date
    at: time | None = None
    part: str = ""

    def answer(self, *, with_time: bool) -> str:
        """Return it as a slot keeps it."""
        if with_time and self.at:
            return f"{self.day.isoformat()}T{self.at:%H:%M}"
        if with_time and self.part:
            return f"{self.day.isoformat()} {self.part}"
        return self.day.isoformat()


def read_when(text: str, now: datetime, period: Period = Period.ANY) -> When | None:
    """Return the day that a text names, seen from `now`; None if it names none, or is unclear."""
    local = now.astimezone(LONDON)
    words = _tidied(text)
    part = find_part(words)
    clock, rest = find_clock(words)
    at = clock(part) if clock else None
    day = _day(rest, local, period)
    if day is None:
        return _only_a_time(rest, at, local, period)
    if at and at < _DAWN and part == NIGHT and "tonight" not in words:
        day += timedelta(days=1)
    if at and period is Period.PAST and re.search(rf"\b(?:{WEEKDAYS})\b", rest):
        # “Mon 2300”, said on a Monday at noon.
        day -= timedelta(days=7 * (datetime.combine(day, at, LONDON) > local))
    if re.search(r"\bmidnight\b", words):
        return When(day, None, _MIDNIGHT)
    return When(day, at, "" if at else part)


def _only_a_time(rest: str, at: time | None, local: datetime, period: Period) -> When | None:
    """Read “about 11pm” by itself: the last one there was."""
    if at is None or not re.fullmatch(r"[\W_]*(?:at|about|around|just|roughly)?[\W_]*", rest):
        return None
    day = local.date()
    if period is Period.PAST and at > local.time():
        day -= timedelta(days=1)
    return When(day, at)


def _tidied(text: str) -> str:
    words = text.casefold().replace("’", "'").replace("'", "")
    words = re.sub(r"(\d)\s*(a|p)\.?m\.?\b", r"\1\2m", words)
    return re.sub(r"\s+", " ", words)


def _day(words: str, local: datetime, period: Period) -> date | None:
    for read in (_near, _ago, _written, _weekday, _of_month):
        day = read(words, local, period)
        if day is not None:
            return day
    today = re.search(rf"\b(?:{_TODAY})\b", words) or re.fullmatch(_NOW, words)
    return local.date() if today else None


def _near(words: str, local: datetime, _: Period) -> date | None:
    for pattern, days in _NEAR:
        if re.search(rf"\b(?:{pattern})\b", words):
            return local.date() + timedelta(days=days)
    minutes = re.search(rf"\b({_COUNT}) (?:more )?(hours?|hrs?|minutes?|mins?) ago\b", words)
    if minutes:
        hours = _count(minutes[1]) / (1 if minutes[2].startswith("h") else 60)
        return (local - timedelta(hours=hours)).date()
    return None


def _ago(words: str, local: datetime, _: Period) -> date | None:
    """Read “3 days ago”, “a fortnight ago”, “in 2 weeks”, “6 weeks from now” by dateparser."""
    found = re.search(
        rf"\b(?P<in>in )?(?P<n>{_COUNT}) (?P<unit>days?|weeks?|months?|years?|fortnights?)"
        r"(?P<ago> ago| back)?(?P<from> from (?:now|today)| time)?\b",
        words,
    )
    if not found or not (found["in"] or found["ago"] or found["from"]):
        return None
    number, unit = _count(found["n"]), found["unit"].rstrip("s")
    if unit == "fortnight":
        number, unit = 2 * number, "week"
    phrase = f"{number} {unit}s ago" if found["ago"] else f"in {number} {unit}s"
    return _parsed(phrase, local)


def _written(words: str, local: datetime, period: Period) -> date | None:
    """Read a date with its month: ISO, 14/3, 14/03/27, 14 march 2027, march 14th."""
    iso = re.search(r"\b(\d{4})-(\d{2})-(\d{2})\b", words)
    if iso:
        return _made(int(iso[1]), int(iso[2]), int(iso[3]))
    figures = re.search(
        r"(?<![\d/.-])(\d{1,2})[/.-](\d{1,2})(?:[/.-](\d{4}|\d{2}))?(?![\d/])", words
    )
    if figures:
        year = int(figures[3]) + (2000 if len(figures[3]) == 2 else 0) if figures[3] else 0
        return _in_year(int(figures[1]), int(figures[2]), year, local.date(), period)
    for pattern in _DAY_MONTH:
        found = re.search(pattern, words)
        month = _parsed(f"1 {found['m']} 2000", local) if found else None
        if found and month:
            year = int(found["y"] or 0)
            return _in_year(int(found["d"]), month.month, year, local.date(), period)
    for pattern, day, number in _FEASTS:
        if re.search(rf"\b(?:{pattern})\b", words):
            return _in_year(day, number, 0, local.date(), period)
    return None


def _weekday(words: str, local: datetime, period: Period) -> date | None:
    found = re.search(
        rf"\b(?P<which>last|this past|this|next|coming)?\s*(?P<day>{WEEKDAYS})\b"
        r"(?P<after> (?:just gone|gone|last week|week|next week|before last))?",
        words,
    )
    if not found:
        return None
    today = local.date()
    wanted = _DAYS[found["day"][:2]]
    back = (today.weekday() - wanted) % 7
    which, after = found["which"] or "", (found["after"] or "").strip()
    if after == "last week":
        return today - timedelta(days=today.weekday() + 7 - wanted)
    if after == "next week":
        return today + timedelta(days=7 - today.weekday() + wanted)
    if after == "week":
        return today + timedelta(days=(7 - back) % 7 + 7)
    if after == "before last":
        return today - timedelta(days=(back or 7) + 7)
    if which in {"next", "coming"} or (period is Period.FUTURE and which != "last"):
        return today + timedelta(days=(7 - back) % 7 or (0 if which == "" else 7))
    return today - timedelta(days=back or (7 if which or after else 0))


def _of_month(words: str, local: datetime, period: Period) -> date | None:
    """Read “the 5th”: the nearest one that the question can mean."""
    found = re.search(r"\b(?:the )?(\d{1,2})(?:st|nd|rd|th)\b(?: of last month)?", words)
    if not found:
        return None
    today, day = local.date(), int(found[1])
    months = [today.replace(day=1)]
    months.insert(0, (months[0] - timedelta(days=1)).replace(day=1))
    months.append((months[1] + timedelta(days=32)).replace(day=1))
    days = [_made(month.year, month.month, day) for month in months]
    return _nearest([one for one in days if one], today, period)


def _in_year(day: int, month: int, year: int, today: date, period: Period) -> date | None:
    if year:
        return _made(year, month, day)
    days = [_made(today.year + more, month, day) for more in (-1, 0, 1)]
    return _nearest([one for one in days if one], today, period)


def _nearest(days: list[date], today: date, period: Period) -> date | None:
    fits = {
        Period.PAST: lambda day: day <= today,
        Period.FUTURE: lambda day: day >= today,
        Period.ANY: lambda _: True,
    }[period]
    return min(filter(fits, days), key=lambda day: _far(day, today), default=None)


def _far(day: date, today: date) -> timedelta:
    """Return how far off a day is; the past counts four times: a due date lies up to 40 weeks off.

    Only a question that takes past and coming days weighs one against the other.
    """
    return day - today if day >= today else (today - day) * PAST_WEIGHS


def _made(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _count(said: str) -> int:
    words = said.removeprefix("a ").split()
    first = words[0] if words else "a"
    return int(first) if first.isdecimal() else _NUMBERS.get(first, 1)


@cache
def _dateparser() -> Any:
    # Here, because reading it takes a third of a second, and most turns name no day.
    import dateparser

    return dateparser


def _parsed(phrase: str, local: datetime) -> date | None:
    found = _dateparser().parse(
        phrase,
        languages=["en"],
        settings={
            "DATE_ORDER": "DMY",
            "RELATIVE_BASE": local.replace(tzinfo=None),
            "RETURN_AS_TIMEZONE_AWARE": False,
        },
    )
    return found.date() if found else None
