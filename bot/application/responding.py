"""What one turn leads to: a pure decision from what was heard and what the chat remembers."""

from dataclasses import replace

from bot.application import guiding, wording
from bot.application.asked import Asked
from bot.application.guiding import Guided
from bot.application.heard import Heard, begun
from bot.application.response import Response, at_risk, buttons
from bot.domain import dialog_words
from bot.domain.conversation import Conversation
from bot.domain.knowledge import Sensitivity
from bot.domain.match import Outcome
from bot.domain.risk import Kind
from bot.domain.risk_cards import gentle_note
from bot.domain.steering import Steer, steer
from bot.domain.turn import Reply, Scope, Turn
from bot.ports import Library

REFERENCES = 5
"""How many of the referrals made in a chat it remembers."""


def respond(library: Library, conversation: Conversation, turn: Turn, heard: Heard) -> Response:
    """Decide what to say to a turn. Pure: the same values give the same response."""
    conversation = guiding.without_lapsed(conversation, turn)
    turn = begun(conversation, turn)
    matches = heard.ranking.matches[:3]
    lost = _lost(conversation, turn, heard)
    if heard.risk and not lost:
        go_on = guiding.waiting_after_risk(library, conversation)
        return replace(at_risk(conversation, turn, heard.risk, go_on), matches=matches)
    private = turn.scope is Scope.PERSONAL
    guided = guiding.guide(library, conversation, turn, heard) if private else None
    if guided and not guided.unread:
        response = _guided(conversation, guided)
    else:
        asked = Asked(library, conversation, turn, heard)
        response = asked.whereabouts() if heard.whereabouts else asked.response()
        response = _and_back(response, guided) if guided else response
    if turn.scope is not Scope.PERSONAL:
        return replace(_in_public(library, response), matches=matches, conversation=conversation)
    if conversation.careful or heard.idiom or lost:
        response = _gently(conversation, response)
    if conversation.lapsed and not response.forget:
        told = replace(response.conversation, lapsed=False)
        replies = (Reply(text=dialog_words.ERASED), *response.replies)
        response = replace(response, replies=replies, conversation=told)
    return replace(response, matches=matches)


def _lost(conversation: Conversation, turn: Turn, heard: Heard) -> bool:
    """Tell whether “help” asks how the dialog works: it is explained, the crisis line below it."""
    unsure = heard.risk is not None and heard.risk.kind is Kind.UNSURE
    return unsure and conversation.progress is not None and steer(turn.text) is Steer.HELP


def _guided(before: Conversation, guided: Guided) -> Response:
    replies = guided.advanced.replies
    after = replace(
        before,
        entry="",
        more="",
        misses=0,
        opening="",
        offered=tuple(choice for reply in replies for choice in buttons(reply)),
        progress=guided.advanced.progress,
        references=_references(before, guided),
    )
    return Response(
        outcome=Outcome.DIALOG, replies=replies, conversation=after, referral=guided.referral
    )


def _references(before: Conversation, guided: Guided) -> tuple[str, ...]:
    new = (guided.referral.reference,) if guided.referral else ()
    return (*new, *before.references)[:REFERENCES]


def _and_back(response: Response, guided: Guided) -> Response:
    """Answer what was asked on the side, and come back to the waiting step."""
    if response.forget:
        return response
    replies = guided.advanced.replies
    asked = tuple(choice for reply in replies for choice in buttons(reply))
    after = replace(
        response.conversation,
        progress=guided.advanced.progress,
        opening="",
        offered=(*asked, *response.conversation.offered),
    )
    aside = tuple(replace(reply, helped=()) for reply in response.replies)
    return replace(response, replies=(*aside, *replies), conversation=after)


def _gently(before: Conversation, response: Response) -> Response:
    """Keep the crisis line in sight, after a sign of risk or a dark saying."""
    *first, last = response.replies
    noted = replace(last, notes=(gentle_note(), *last.notes))
    after = replace(response.conversation, careful=max(0, before.careful - 1))
    kept = response.conversation if response.forget else after
    return replace(response, replies=(*first, noted), conversation=kept)


def _in_public(library: Library, response: Response) -> Response:
    """Let nothing sensitive out where others read along."""
    entries = [library.knowledge.entries[entry_id] for entry_id in response.shown]
    if entries and all(entry.sensitivity is Sensitivity.PUBLIC for entry in entries):
        plain = tuple(
            replace(reply, offer=None, related=(), helped=()) for reply in response.replies
        )
        return replace(response, replies=plain)
    return replace(response, replies=(Reply(text=wording.TALK_PRIVATELY),), forget=False)
