"""Which way a referral goes, and when the night is over."""

from dataclasses import replace
from datetime import UTC, datetime, time

import pytest

from bot.domain.routes import NO_ROUTE, Kind, Route, Routes, Rule
from tests.referral_values import REFERRAL

ROUTES = Routes(
    routes={},
    rules=(
        Rule(team="HR", routes=("hr",), dialog="maternity"),
        Rule(
            team="the hate crime lead",
            routes=("hate", "academy"),
            dialog="nine_point_plan",
            when={"kind": ("hate", "both")},
        ),
        Rule(team="the Academy", routes=("academy",), dialog="nine_point_plan"),
    ),
)


@pytest.mark.parametrize(
    ("dialog", "answers", "team", "plan"),
    [
        ("nine_point_plan", {"kind": "hate"}, "the hate crime lead", ("hate", "academy")),
        ("nine_point_plan", {"kind": ("both",)}, "the hate crime lead", ("hate", "academy")),
        ("nine_point_plan", {"kind": "assault"}, "the Academy", ("academy",)),
        ("nine_point_plan", {}, "the Academy", ("academy",)),
        ("maternity", {"kind": "hate"}, "HR", ("hr",)),
        ("unheard_of", {}, "the team", (NO_ROUTE,)),
    ],
)
def test_the_first_line_that_fits_counts(
    dialog: str, answers: dict[str, str], team: str, plan: tuple[str, ...]
) -> None:
    referral = replace(REFERRAL, dialog=dialog, answers=answers)

    assert (ROUTES.team(referral), ROUTES.plan(referral)) == (team, plan)


@pytest.mark.parametrize(
    ("at", "morning"),
    [
        ("2026-11-23T21:59Z", None),
        ("2026-11-23T22:00Z", "2026-11-24T07:00Z"),
        ("2026-11-24T00:30Z", "2026-11-24T07:00Z"),
        ("2026-11-24T06:59Z", "2026-11-24T07:00Z"),
        ("2026-11-24T07:00Z", None),
        ("2026-07-01T20:59Z", None),
        ("2026-07-01T21:00Z", "2026-07-02T06:00Z"),
        ("2027-03-27T23:00Z", "2027-03-28T06:00Z"),
    ],
)
def test_the_night_is_as_the_clock_on_the_wall_shows_it(at: str, morning: str | None) -> None:
    wanted = datetime.fromisoformat(morning) if morning else None

    assert ROUTES.morning(datetime.fromisoformat(at)) == wanted


def test_quiet_hours_within_a_day_and_none_at_all() -> None:
    noon = datetime(2026, 11, 23, 12, 30, tzinfo=UTC)
    lunch = replace(ROUTES, quiet_from=time(12), quiet_to=time(13))
    none = replace(ROUTES, quiet_from=time(0), quiet_to=time(0))

    assert lunch.morning(noon) == datetime(2026, 11, 23, 13, tzinfo=UTC)
    assert none.morning(noon) is None


@pytest.mark.parametrize("kind", list(Kind))
def test_only_posts_in_teams_wait_at_night_unless_the_route_says_otherwise(kind: Kind) -> None:
    route = Route(id="r", kind=kind, to=("x",))

    assert route.waits_at_night is (kind is Kind.TEAMS)
    assert replace(route, quiet=True).waits_at_night is True
    assert replace(route, quiet=False).waits_at_night is False
