"""When a place answers: `always`, `unknown`, or days and times in Europe/London."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

LONDON = ZoneInfo("Europe/London")
DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
DAY_NAMES = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")

_TIME = re.compile("([01][0-9]|2[0-3]):[0-5][0-9]")


class HoursUnreadable(ValueError):
    """The text is not hours; its message says what is wrong and what to write."""


@dataclass(frozen=True, slots=True)
class Span:
    """One stretch of a week: a day (0 is Monday), and from when until when on it."""

    day: int
    opens: time
    closes: time
    """00:00 means the end of the day."""

    def holds(self, moment: datetime) -> bool:
        """Tell whether the local moment lies in it."""
        started = moment.weekday() == self.day and self.opens <= moment.time()
        return started and (self.closes == time(0) or moment.time() < self.closes)


@dataclass(frozen=True, slots=True)
class Hours:
    """Read hours; `spans` is empty for a place that is always open, or whose hours are unknown."""

    text: str
    spans: tuple[Span, ...] = ()

    @property
    def always(self) -> bool:
        """Tell whether the place never closes."""
        return self.text == "always"

    @property
    def known(self) -> bool:
        """Tell whether anybody has said when the place answers."""
        return self.text != "unknown"


def read_hours(text: str) -> Hours:
    """Read `mon-fri 09:00-17:00; sat 09:00-12:00`, `daily 17:00-24:00`, `always` or `unknown`.

    Raises:
        HoursUnreadable: the text is none of these.
    """
    plain = " ".join(text.lower().split())
    if plain in {"always", "unknown"}:
        return Hours(plain)
    return Hours(
        plain, tuple(span for group in plain.split(";") for span in _group(group.strip()))
    )


def open_at(hours: Hours, moment: datetime) -> bool | None:
    """Tell whether the place answers at the moment; None when nobody has said."""
    if not hours.known:
        return None
    return hours.always or any(span.holds(moment.astimezone(LONDON)) for span in hours.spans)


def in_words(hours: Hours, moment: datetime) -> str:
    """Say in a few words when the place answers, seen from the moment; empty when unknown."""
    if not hours.known:
        return ""
    if hours.always:
        return "Open now, day and night"
    local = moment.astimezone(LONDON)
    closing = next((span.closes for span in hours.spans if span.holds(local)), None)
    if closing is not None:
        return f"Open now, until {_clock(closing)}"
    return _next_opening(hours, local)


def _next_opening(hours: Hours, local: datetime) -> str:
    for ahead in range(8):
        day = local.date() + timedelta(days=ahead)
        for span in sorted(hours.spans, key=lambda span: span.opens):
            starts = datetime.combine(day, span.opens, LONDON)
            if span.day == day.weekday() and starts > local:
                return f"Closed now, opens {_day_word(local.date(), day)} {_clock(span.opens)}"
    return ""


def _day_word(today: date, day: date) -> str:
    return {0: "today", 1: "tomorrow"}.get((day - today).days, DAY_NAMES[day.weekday()])


def _clock(at: time) -> str:
    return "midnight" if at == time(0) else at.strftime("%H:%M")


def _group(group: str) -> Iterator[Span]:
    days, _, times = group.rpartition(" ")
    opens, _, closes = times.partition("-")
    start, end = _time(opens, group), _time(closes, group)
    if end != time(0) and end <= start:
        raise HoursUnreadable(
            f"“{group}” closes before it opens; part the night: mon 22:00-24:00; tue 00:00-06:00"
        )
    for day in _days(days, group):
        yield Span(day, start, end)


def _time(text: str, group: str) -> time:
    if text == "24:00":
        return time(0)
    if not _TIME.fullmatch(text):
        raise HoursUnreadable(
            f"“{group}” is not hours; write for example mon-fri 09:00-17:00, always or unknown"
        )
    return time.fromisoformat(text)


def _days(text: str, group: str) -> Iterator[int]:
    if text == "daily":
        yield from range(7)
        return
    for part in text.split(","):
        first, _, last = part.strip().partition("-")
        if first not in DAYS or (last or first) not in DAYS:
            raise HoursUnreadable(
                f"“{group}” names no day; the days are {', '.join(DAYS)}, or daily"
            )
        start, end = DAYS.index(first), DAYS.index(last or first)
        yield from (day % 7 for day in range(start, (end if end >= start else end + 7) + 1))
