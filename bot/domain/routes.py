"""Where referrals go: routes, and which dialog takes which. They belong to the operator."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, time, timedelta
from enum import StrEnum

from bot.domain.dialog import holds
from bot.domain.hours import LONDON
from bot.domain.knowledge import STRICT
from bot.domain.referral import Referral

TELL = "tell"
"""The route back to the person; it stands in no file."""
NO_ROUTE = "no_route"
"""Where a referral waits, seen by the operator, when no line of the routes file fits it."""
SETTING = "BOT_ROUTE_"
"""How the names of settings that hold secrets of routes begin."""


class Kind(StrEnum):
    """How a route delivers."""

    EMAIL = "email"
    WEBHOOK = "webhook"
    TEAMS = "teams"
    MAILBOX = "mailbox"


class Security(StrEnum):
    """How the connection to a mail server is protected."""

    STARTTLS = "starttls"
    TLS = "tls"
    NONE = "none"
    """Only to a mail server on this machine."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Route:
    """One way to a team."""

    __pydantic_config__ = STRICT

    id: str
    kind: Kind
    to: tuple[str, ...]
    """E-mail addresses; or one web address; one Teams address; one folder inside BOT_DATA."""
    confidential: bool = False
    """Only people who may read every answer can read what arrives there."""
    quiet: bool | None = None
    """It waits for the morning. Teams does unless this says no, all others do not."""
    fallback: str = ""
    """The route to take when this one is given up."""
    test_to: tuple[str, ...] = ()
    """Where `outbox test` sends instead."""
    host: str = ""
    """E-mail: the mail server."""
    port: int = 587
    security: Security = Security.STARTTLS
    sender: str = ""
    """E-mail: the address it comes from."""
    username: str = ""
    secret: str = ""
    """Name of the setting that holds the password, or the webhook's secret."""
    old_secret: str = ""
    """Webhook: name of the setting that holds the secret before this one; both sign meanwhile."""

    @property
    def waits_at_night(self) -> bool:
        """Tell whether it keeps quiet hours."""
        return self.kind is Kind.TEAMS if self.quiet is None else self.quiet


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """Which referrals go to which team, by which routes."""

    __pydantic_config__ = STRICT

    team: str
    """As the person reads it."""
    routes: tuple[str, ...]
    dialog: str = ""
    """Id of the dialog; any if left out."""
    when: Mapping[str, str | tuple[str, ...]] = field(default_factory=dict)
    """Only if these slots have one of these answers."""

    def fits(self, referral: Referral) -> bool:
        """Tell whether the referral goes this way."""
        return self.dialog in {"", referral.dialog} and holds(referral.answers, self.when)


@dataclass(frozen=True, slots=True, kw_only=True)
class Routes:
    """The whole routes file."""

    routes: Mapping[str, Route]
    rules: tuple[Rule, ...]
    """The first that fits counts."""
    alarm: str = ""
    """The route that hears of what could not be delivered."""
    quiet_from: time = time(22)
    quiet_to: time = time(7)

    def rule(self, referral: Referral) -> Rule | None:
        """Return the first rule that fits."""
        return next((rule for rule in self.rules if rule.fits(referral)), None)

    def plan(self, referral: Referral) -> tuple[str, ...]:
        """Return the ids of the routes a referral takes; never none, so that none gets lost."""
        rule = self.rule(referral)
        return rule.routes if rule else (NO_ROUTE,)

    def team(self, referral: Referral) -> str:
        """Return the team's name in a sentence."""
        rule = self.rule(referral)
        return rule.team if rule else "the team"

    def morning(self, at: datetime) -> datetime | None:
        """Return when the quiet hours end, or None outside them. Local times, as on a clock."""
        local = at.astimezone(LONDON)
        now, start, end = local.time(), self.quiet_from, self.quiet_to
        quiet = start <= now < end if start < end else now >= start or now < end
        if start == end or not quiet:
            return None
        day = local.date() + timedelta(days=1 if now >= end else 0)
        return datetime.combine(day, end, LONDON)
