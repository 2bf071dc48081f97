"""What is sent of a referral: to the team, to the person, to the operator. Words and waits."""

from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum

from bot.domain.hours import LONDON
from bot.domain.referral import Kept, Line, Referral

TRIES = 8
"""After so many failed tries a message is given up."""
LONGEST_WAIT = timedelta(hours=1)


class Purpose(StrEnum):
    """Why something is sent."""

    TEAM = "team"
    """The referral itself."""
    DELIVERED = "delivered"
    """Tells the person that it arrived."""
    TAKEN = "taken"
    CLOSED = "closed"
    ALARM = "alarm"
    """Tells the operator that a route was given up."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter:
    """One message, ready for any notifier."""

    key: str
    """The same for every try, so that a receiver can drop a repeat."""
    subject: str
    text: str
    """Plain words, in lines."""
    reference: str
    kind: str
    """The id of the dialog; empty for what is no referral."""
    title: str = ""
    team: str = ""
    contact: str = ""
    repeat: bool | None = None
    """None where the route may not know."""
    lines: tuple[Line, ...] = ()
    test: bool = False
    """Sent by `outbox test`; nobody needs help."""


def back_off(tries: int, jitter: float) -> timedelta:
    """Return how long to wait after so many tries: 4 s, 16 s … up to an hour, less up to half.

    The jitter is from 0 to 1. Eight tries take about two hours, long enough for a mail server
    to be started again.
    """
    seconds = min(4.0 ** min(tries, 10), LONGEST_WAIT.total_seconds())
    return timedelta(seconds=seconds * (1 - jitter / 2))


def to_team(key: str, referral: Referral, team: str, *, confidential: bool) -> Letter:
    """Return the referral for its team; with the answers only where all who read it may."""
    contact = referral.contact or "They'd rather not say."
    head = (
        f"A new referral for {team}: {referral.title}.",
        "",
        f"Reference: {referral.reference}",
        f"Made: {_day(referral)}",
        f"How to reach the person: {contact}",
    )
    repeat = referral.repeat if confidential else None
    flag = ("", "It happened to this person before: repeat-victim support applies.")
    lines = referral.lines if confidential else ()
    answers = ("", *(f"{line.label}: {line.value}" for line in lines))
    rest = "" if confidential else "The answers are not in this message, to keep them private. "
    after = (
        "",
        "What happens next",
        f"{rest}Whoever runs Signpost opens it with: python -m bot referrals show "
        f"{referral.reference}",
        f"Take it up with: python -m bot referrals take {referral.reference}",
        "The person is told that somebody has it, if they asked to be.",
        "If this message arrives twice, it is the same referral.",
    )
    body = (*head, *(flag if repeat else ()), *(answers if lines else ()), *after)
    return Letter(
        key=key,
        subject=f"Referral {referral.reference}: {referral.title}",
        text="\n".join(body) + "\n",
        reference=referral.reference,
        kind=referral.dialog,
        title=referral.title,
        team=team,
        contact=referral.contact,
        repeat=repeat,
        lines=lines,
    )


def to_person(purpose: Purpose, kept: Kept, team: str) -> str:
    """Return what the person is told."""
    reference = kept.referral.reference
    return {
        Purpose.DELIVERED: f"Your referral {reference} has reached {team}. "
        "They'll be in touch the way you asked.",
        Purpose.TAKEN: f"Somebody at {team} has taken up your referral {reference}.",
        Purpose.CLOSED: f"{_capital(team)} has closed your referral {reference}. "
        "If you still need something, tell me.",
    }[purpose]


def alarm(key: str, reference: str) -> Letter:
    """Return what the operator is told when a route was given up; nothing about anybody."""
    return Letter(
        key=key,
        subject=f"Signpost could not deliver {reference}",
        text=(
            f"A message about referral {reference} could not be delivered on its route, "
            "and was given up or went by the fallback.\n\n"
            "See why: python -m bot outbox list\n"
            "Mend the route, then send it again: python -m bot outbox retry\n"
            "Try every route: python -m bot outbox test\n"
        ),
        reference=reference,
        kind="",
    )


def test_letter(route: str, key: str) -> Letter:
    """Return a marked message that tries a route; nobody needs help."""
    return Letter(
        key=key,
        subject="TEST from Signpost: nothing to do",
        text=(
            f"This is a test of the route {route}. It is not a referral and nobody needs help.\n"
            "If it reached the right people, the route works.\n"
        ),
        reference="SP-TEST",
        kind="",
        test=True,
    )


def _day(referral: Referral) -> str:
    return f"{referral.created.astimezone(LONDON):%A %-d %B %Y, %H:%M}"


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
