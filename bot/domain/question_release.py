"""When questions that wait are let through to the committee, counted in whole weeks."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from bot.domain.hours import LONDON

KEPT = timedelta(weeks=26)
"""How long after the week it came an answered question is kept."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """How long questions are held, so that nobody can tell when each was asked."""

    hold: timedelta = timedelta(days=7)
    fewest: int = 5
    """Fewer than this wait on until `latest`."""
    latest: timedelta = timedelta(days=14)


@dataclass(frozen=True, slots=True)
class Held:
    """What waits of weeks that are over."""

    count: int
    oldest: str
    """The week in which the oldest came; empty when none waits."""


def week(at: datetime) -> str:
    """Return the week, such as 2026-W48. Nothing finer is ever stored."""
    year, number, _ = at.astimezone(LONDON).isocalendar()
    return f"{year}-W{number:02}"


def week_before(at: datetime, age: timedelta) -> str:
    """Return the week that began as long ago."""
    return week(at - age)


def due(held: Held, now: datetime, rule: Rule) -> bool:
    """Tell whether the questions of the weeks that are over are let through now.

    Ages count from the Monday of the week, the only day known: so no question waits longer
    than `latest`, and none is let through in the week it was asked.
    """
    if not held.count:
        return False
    year, number = map(int, held.oldest.split("-W"))
    today = now.astimezone(LONDON).date()
    age = today - date.fromisocalendar(year, number, 1)
    return age >= rule.latest or (held.count >= rule.fewest and age >= rule.hold)
