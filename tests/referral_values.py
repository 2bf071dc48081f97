"""A referral to test with, and the turn that makes it."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from bot.domain.conversation import Conversation
from bot.domain.referral import Line, Referral
from bot.domain.turn import Reply
from bot.ports import Answered

NOW = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)
LINES = (
    Line(slot="when", label="When it happened", value="Saturday night"),
    Line(slot="hurt", label="Injury", value="a split lip, canary", sensitive=True),
)
REFERRAL = Referral(
    reference="SP-4K7X-3MXW",
    dialog="nine_point_plan",
    title="Nine Point Plan",
    version="v1",
    answers={"when": "2026-11-21 night", "hurt": "a split lip, canary", "wish": ("rest", "talk")},
    lines=LINES,
    contact="Sam, 07700 900123",
    created=NOW,
    erase_after=timedelta(days=365),
    person="hash of Sam",
    tell="teams:address of Sam",
    counted={"hurt": ("yes",), "strand": ("race", "disability")},
)
OTHER = replace(REFERRAL, reference="SP-9W9W-9W9W", person="hash of Alex", tell="")


def turn(*referrals: Referral, name: str = "turn") -> Answered:
    """Return a turn of a new chat that makes these referrals."""
    return Answered(
        turn=name,
        earlier_turn=f"earlier {name}",
        chat=f"chat of {name}",
        version=0,
        conversation=Conversation(),
        replies=(Reply(text="Sent."),),
        at=NOW,
        durable=True,
        referrals=referrals,
    )
