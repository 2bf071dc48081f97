"""Times as people say them: “2300”, “11ish”, “half ten”, “0600hrs”, “quarter past nine”."""

import re
from collections.abc import Callable
from datetime import time

MONTHS = (
    "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|"
    "sep(?:t(?:ember)?)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?"
)
WEEKDAYS = (
    "mon(?:day)?s?|tue(?:s(?:day)?)?s?|wed(?:s|nesday)?s?|thu(?:rs?(?:day)?)?s?|"
    "fri(?:day)?s?|sat(?:urday)?s?|sun(?:day)?s?"
)
_ONES = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
NUMBERS = {word: number for number, word in enumerate((*_ONES, "eleven", "twelve"), 1)}
NIGHT, EARLY_SHIFT, LATE_SHIFT = "night", "early shift", "late shift"
MORNING, AFTERNOON, EVENING = "morning", "afternoon", "evening"

Clock = Callable[[str], time | None]
"""Makes the time once the part of the day is known; None if it could be morning or evening."""

_PARTS = (
    (r"night (?:shift|turn|duty)|on nights?|nights?|tonight|overnight", NIGHT),
    (r"early (?:turn|shift)|on earlies|earlies", EARLY_SHIFT),
    (r"late (?:turn|shift)|on lates|lates", LATE_SHIFT),
    ("morning", MORNING),
    ("afternoon|lunch ?time", AFTERNOON),
    ("evening|tea ?time", EVENING),
)
_HALVES = {AFTERNOON, EVENING, LATE_SHIFT}
_MINUTES = {"quarter": 15, "ten": 10, "twenty": 20, "five": 5}
_BEFORE = r"(?:\b(?:at|about|around|approx|circa|by|gone)\s+|@\s*)"
_NO_UNIT = rf"\b(?!\s*(?:st|nd|rd|th|/|\.\d|-|{MONTHS}|days?|weeks?|months?|years?|of\b))"
_HALF_DAY = r"\s*(?P<ap>am|pm)?\b"
_CLOCKS = (
    rf"(?<![\d./])(?P<h>\d{{1,2}})[:.](?P<m>[0-5]\d){_HALF_DAY}(?![./]\d)",
    r"\b(?P<h>\d{1,2})\s*(?P<ap>am|pm)\b",
    r"\b(?P<h>[01]\d|2[0-3])(?P<m>[0-5]\d)\s*(?:hrs?|hours|h)\b",
    rf"\b(?P<half>half) (?:past )?(?P<h>\d{{1,2}}|[a-z]+){_HALF_DAY}",
    rf"\b(?P<q>quarter|ten|twenty|five) (?P<to>to|past) (?P<h>\d{{1,2}}|[a-z]+){_HALF_DAY}",
    r"\b(?P<h>\d{1,2}|[a-z]+) ?o ?clock\b",
    r"\b(?P<h>\d{1,2})ish\b",
    _BEFORE + r"(?P<h>[01]?\d|2[0-3])(?P<m>[0-5]\d)\b",
    _BEFORE + r"(?P<h>\d{1,2})" + _NO_UNIT,
    r"\b(?P<h>[01]\d|2[0-3])(?P<m>[0-5]\d)\b",
)


def find_clock(words: str) -> tuple[Clock | None, str]:
    """Return the time that the words name, if any, and the other words."""
    noon = re.search(r"\b(?:midday|noon)\b", words)
    if noon:
        return lambda _: time(12), words[: noon.start()] + words[noon.end() :]
    for pattern in _CLOCKS:
        for found in re.finditer(pattern, words):
            clock = None if _is_year(words, found) else _read(found.groupdict())
            if clock:
                return clock, f"{words[: found.start()]} {words[found.end() :]}"
    return None, words


def find_part(words: str) -> str:
    """Return the part of the day, or the shift, that the words name; empty if none."""
    return next((part for said, part in _PARTS if re.search(rf"\b(?:{said})\b", words)), "")


def _is_year(words: str, found: re.Match[str]) -> bool:
    """Tell whether four digits are a year, as in “14 march 2027”."""
    before = words[: found.start("h")]
    if re.search(rf"(?:(?:{MONTHS})\.?,?|[/.-]\d{{1,2}}[/.-]?)\s*$", before):
        return True
    said = words[found.start("h") : found.end()]
    bare = found.re.pattern == _CLOCKS[-1] and said[:2] in {"19", "20"}
    # “sat 2015” is a time, but “due 2027” is not.
    return bare and not re.search(rf"\b(?:{WEEKDAYS}|night|yesterday|today|\d{{4}})\s*$", before)


def _read(found: dict[str, str | None]) -> Clock | None:
    said = found["h"] or ""
    hour = int(said) if said.isdecimal() else NUMBERS.get(said, -1)
    half_day = found.get("ap")
    minute = 30 if found.get("half") else int(found.get("m") or 0)
    if found.get("q"):
        past = _MINUTES[found["q"] or ""]
        minute, hour = (past, hour) if found["to"] == "past" else (60 - past, hour - 1)
    if not 0 <= hour <= 23 or (half_day and hour > 12):
        return None
    exact = hour > 12 or hour == 0 or bool(found.get("m"))

    def clock(part: str) -> time | None:
        if half_day:
            return time(hour % 12 + 12 * (half_day == "pm"), minute)
        if part in _HALVES and hour <= 12:
            return time(hour % 12 + 12, minute)
        if part == NIGHT and hour <= 12 and not said.startswith("0"):
            return time(hour % 12 + 12 * (6 <= hour < 12), minute)
        if exact or part in {MORNING, EARLY_SHIFT}:
            return time(hour, minute)
        return None

    return clock
