"""What a turn leads to, and the card for a sign of risk."""

from dataclasses import dataclass, replace
from types import MappingProxyType

from bot.domain.conversation import Conversation
from bot.domain.match import Match, Outcome
from bot.domain.referral import Referral
from bot.domain.risk import Kind, Risk
from bot.domain.risk_cards import card
from bot.domain.turn import Choice, Reply, Turn

CAREFUL_TURNS = 3
"""How many turns after a sign of risk keep the crisis line in sight."""

_NOT_CAREFUL = {Kind.CRISIS_LINE, Kind.DISCLOSURE, Kind.HURT_NOW}


@dataclass(frozen=True, slots=True, kw_only=True)
class Response:
    """What one turn leads to. `conversation` is what the chat remembers from now on."""

    outcome: Outcome
    replies: tuple[Reply, ...]
    conversation: Conversation
    matches: tuple[Match, ...] = ()
    """The best three, whatever the outcome."""
    risk: Risk | None = None
    shown: tuple[str, ...] = ()
    """Ids of the entries that the replies answer or name."""
    forget: bool = False
    """All that is kept about this chat is to be erased."""
    referral: Referral | None = None
    """To be saved in the same transaction."""


def buttons(reply: Reply) -> tuple[Choice, ...]:
    """Return every button of a reply."""
    offer = (reply.offer,) if reply.offer else ()
    change = tuple(line.change for line in reply.lines if line.change)
    return (*offer, *reply.choices, *reply.related, *reply.helped, *reply.steering, *change)


def at_risk(
    conversation: Conversation, turn: Turn, risk: Risk, go_on: tuple[Choice, ...]
) -> Response:
    """Return the card for a sign of risk; the ways on stand below its own buttons."""
    shown = conversation.cards.get(risk.kind, 0)
    reply = card(risk, shown=shown, scope=turn.scope)
    reply = replace(reply, choices=(*reply.choices, *go_on))
    after = replace(
        conversation,
        entry="",
        more=reply.more,
        careful=conversation.careful if risk.kind in _NOT_CAREFUL else CAREFUL_TURNS,
        cards=MappingProxyType({**conversation.cards, risk.kind.value: shown + 1}),
        offered=(*reply.choices, *reply.related),
    )
    return Response(outcome=Outcome.RISK, replies=(reply,), conversation=after, risk=risk)
