"""What one turn leads to: a pure decision from what was heard and what the chat remembers."""

from dataclasses import dataclass, replace
from types import MappingProxyType

from bot.application import guiding, signposting, wording
from bot.application.ethics_form import about
from bot.application.guiding import Guided
from bot.application.heard import READ, SAID_EXACTLY, Heard, begun
from bot.domain import dialog_words
from bot.domain.conversation import Conversation
from bot.domain.follow_up import follows_up
from bot.domain.knowledge import DANGER, FORM, Does, Entry, EntryKind, Sensitivity
from bot.domain.match import Decision, Match, Outcome, Ranking, decide
from bot.domain.referral import Referral
from bot.domain.risk import Kind, Level, Risk
from bot.domain.risk_cards import card, gentle_note
from bot.domain.steering import Steer, steer
from bot.domain.text import folded
from bot.domain.turn import Choice, Reply, Scope, Turn
from bot.ports import Library

CAREFUL_TURNS = 3
"""How many turns after a sign of risk keep the crisis line in sight."""
REFERENCES = 5
"""How many of the referrals made in a chat it remembers."""
MISSES = 2
"""From so many misses in a row on, a person is offered instead of another try."""

_NOT_CAREFUL = {Kind.CRISIS_LINE, Kind.DISCLOSURE, Kind.HURT_NOW}
_IN_DANGER = Risk(Level.IMMEDIATE, Kind.DANGER, "the button for somebody in danger")
_MORE = {"more", "tell me more", "more please", "more info"}


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


def respond(library: Library, conversation: Conversation, turn: Turn, heard: Heard) -> Response:
    """Decide what to say to a turn. Pure: the same values give the same response."""
    conversation = guiding.without_lapsed(conversation, turn)
    turn = begun(conversation, turn)
    matches = heard.ranking.matches[:3]
    lost = _lost(conversation, turn, heard)
    if heard.risk and not lost:
        go_on = guiding.waiting_after_risk(library, conversation)
        return replace(_at_risk(conversation, turn, heard.risk, go_on), matches=matches)
    private = turn.scope is Scope.PERSONAL
    guided = guiding.guide(library, conversation, turn, heard) if private else None
    if guided and not guided.unread:
        response = _guided(conversation, guided)
    else:
        asked = _Asked(library, conversation, turn, heard)
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
        offered=tuple(choice for reply in replies for choice in _buttons(reply)),
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
    asked = tuple(choice for reply in replies for choice in _buttons(reply))
    after = replace(
        response.conversation,
        progress=guided.advanced.progress,
        opening="",
        offered=(*asked, *response.conversation.offered),
    )
    aside = tuple(replace(reply, helped=()) for reply in response.replies)
    return replace(response, replies=(*aside, *replies), conversation=after)


def _buttons(reply: Reply) -> tuple[Choice, ...]:
    offer = (reply.offer,) if reply.offer else ()
    change = tuple(line.change for line in reply.lines if line.change)
    return (*offer, *reply.choices, *reply.related, *reply.helped, *reply.steering, *change)


def _at_risk(
    conversation: Conversation, turn: Turn, risk: Risk, go_on: tuple[Choice, ...]
) -> Response:
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


@dataclass(frozen=True, slots=True)
class _Asked:
    """One turn without a sign of risk, and all that deciding it needs."""

    library: Library
    conversation: Conversation
    turn: Turn
    heard: Heard

    def whereabouts(self) -> Response:
        """Say where a referral stands."""
        said = self._says(Outcome.CONTROL, self.heard.whereabouts[-1])
        return replace(said, replies=self.heard.whereabouts)

    def response(self) -> Response:
        value = self.turn.value or self._typed_choice()
        if value:
            return self._pressed(value)
        if not self.heard.text:
            return self._says(
                Outcome.NONE, Reply(text=wording.NOTHING_SAID, choices=(signposting.MENU_CHOICE,))
            )
        if folded(self.heard.text) in _MORE:
            return self._pressed(signposting.MORE)
        response = self._follow_up() or self._question()
        return self._too_long(response) if len(self.heard.text) > READ else response

    def _typed_choice(self) -> str:
        """Return the value of the button whose title was typed: on the table, or of the menu."""
        said = folded(self.turn.text)
        buttons = (*self.conversation.offered, *signposting.menu(self.library.knowledge).choices)
        return next((c.value for c in buttons if said and folded(c.title) == said), "")

    def _pressed(self, value: str) -> Response:
        knowledge = self.library.knowledge
        if value == signposting.MENU:
            return self._says(Outcome.CONTROL, signposting.menu(knowledge))
        if value == signposting.MORE:
            return self._more()
        if value == signposting.NONE_OF_THESE:
            return self._nothing_fits()
        if value == DANGER:
            return _at_risk(self.conversation, self.turn, _IN_DANGER, ())
        if about(value) is not None:
            form = Choice(wording.OPEN_FORM, value)
            return self._says(Outcome.CONTROL, Reply(text=wording.FORM_OUTSIDE, choices=(form,)))
        if value.startswith(signposting.SECTION):
            title = value.removeprefix(signposting.SECTION)
            if only := signposting.only_entry(knowledge, title):
                return self._entry(only, ())
            section = signposting.section(knowledge, title)
            return self._says(Outcome.CONTROL, section) if section else self._old_button()
        start, colon, entry_id = value.rpartition(":")
        entry = knowledge.entry(entry_id)
        return self._pressed_at(start + colon, entry) if entry else self._old_button()

    def _more(self) -> Response:
        text, entry = self.conversation.more, self.library.knowledge.entry(self.conversation.entry)
        return self._says(Outcome.ANSWER if text else Outcome.NONE, signposting.more(text, entry))

    def _pressed_at(self, button: str, entry: Entry) -> Response:
        if button == signposting.SHOW:
            return self._entry(entry, ())
        if button == signposting.HELPED_YES:
            return self._says(Outcome.ANSWER, Reply(text=wording.GLAD), entry.id)
        if button == signposting.HELPED_NO:
            not_helped = signposting.not_helped(self.library.knowledge, entry, self.turn.at)
            return self._says(Outcome.ANSWER, not_helped, entry.id)
        return self._old_button()

    def _follow_up(self) -> Response | None:
        """Answer a line that only makes sense after the last answer."""
        entry = self.library.knowledge.entry(self.conversation.entry)
        ranking = self.heard.ranking
        exact = ranking.matches and ranking.matches[0].score >= SAID_EXACTLY
        if entry is None or exact or not follows_up(self.heard.text):
            return None
        reply = signposting.answer(self.library.knowledge, entry, self.turn.at)
        offer = guiding.offer(self.library, entry.dialog)
        reply = replace(reply, text=reply.more or reply.text, more="", offer=offer)
        return replace(self._says(Outcome.ANSWER, reply, entry.id), shown=(entry.id,))

    def _question(self) -> Response:
        knowledge = self.library.knowledge
        decision = self._decision()
        if decision.outcome is Outcome.CHOOSE:
            response = self._says(Outcome.CHOOSE, signposting.choose(knowledge, decision.entries))
            return replace(response, shown=decision.entries)
        entry = knowledge.entry(decision.entries[0]) if decision.entries else None
        if entry and decision.both:
            return self._both(entry, knowledge.entries[decision.entries[1]])
        return self._entry(entry, decision.entries[1:]) if entry else self._nothing_fits()

    def _both(self, one: Entry, other: Entry) -> Response:
        """Answer two needs of one line, each in a reply of its own; the last one is remembered."""
        first, last = self._entry(one, ()), self._entry(other, ())
        offered = (*first.conversation.offered, *last.conversation.offered)
        return replace(
            last,
            replies=(*first.replies, *last.replies),
            shown=(one.id, other.id),
            conversation=replace(last.conversation, offered=offered),
        )

    def _decision(self) -> Decision:
        """Decide on the ranking; small talk and controls are answered, but never offered."""
        ranking = self.heard.ranking
        matches = tuple(
            match
            for match in ranking.matches
            if match.score >= ranking.sure or self._offerable(match.entry)
        )
        decision = decide(replace(ranking, matches=matches))
        first, *others = decision.entries or ("",)
        entries = (first, *(entry for entry in others if self._offerable(entry)))
        if self._unsure_to_forget(first, ranking):
            return Decision(Outcome.CHOOSE, entries)
        return replace(decision, entries=entries if first else ())

    def _offerable(self, entry_id: str) -> bool:
        entry = self.library.knowledge.entries[entry_id]
        return entry.kind is EntryKind.TOPIC or entry.does is Does.PRIVACY

    def _unsure_to_forget(self, entry_id: str, ranking: Ranking) -> bool:
        """Tell whether to ask before erasing: “forget it, I'm fine” must not end the care."""
        entry = self.library.knowledge.entry(entry_id)
        forget = entry is not None and entry.does is Does.FORGET
        return forget and ranking.matches[0].score < SAID_EXACTLY

    def _entry(self, entry: Entry, also: tuple[str, ...]) -> Response:
        reply = signposting.answer(self.library.knowledge, entry, self.turn.at, also)
        reply = replace(reply, offer=guiding.offer(self.library, entry.dialog))
        if entry.kind is EntryKind.CONTROL:
            return self._control(entry, reply)
        outcome = Outcome.SMALLTALK if entry.kind is EntryKind.SMALLTALK else Outcome.ANSWER
        return replace(self._says(outcome, reply, entry.id), shown=(entry.id, *also))

    def _control(self, entry: Entry, reply: Reply) -> Response:
        if entry.does is Does.MENU:
            return self._says(Outcome.CONTROL, signposting.menu(self.library.knowledge))
        if entry.does is Does.FORGET:
            gone = replace(reply, forgets=True, choices=(signposting.MENU_CHOICE,))
            return Response(
                outcome=Outcome.CONTROL,
                replies=(gone,),
                conversation=Conversation(),
                forget=True,
            )
        return replace(self._says(Outcome.CONTROL, reply), shown=(entry.id,))

    def _nothing_fits(self) -> Response:
        misses = self.conversation.misses + 1
        text = wording.NOT_UNDERSTOOD if misses < MISSES else wording.STILL_NOT
        if self.conversation.careful:
            text = wording.STILL_HERE
        reply = signposting.nothing_fits(self.library.knowledge, text, self.turn.at)
        reply = replace(reply, offer=guiding.offer(self.library, guiding.PERSON))
        response = self._says(Outcome.NONE, reply)
        return replace(response, conversation=replace(response.conversation, misses=misses))

    def _old_button(self) -> Response:
        if self.turn.value.startswith("send:") and self.conversation.references:
            sent = wording.ALREADY_SENT.format(reference=self.conversation.references[0])
            return self._says(Outcome.CONTROL, Reply(text=sent))
        menu = signposting.menu(self.library.knowledge)
        return self._says(Outcome.NONE, replace(menu, text=wording.OLD_BUTTON))

    def _too_long(self, response: Response) -> Response:
        *first, last = response.replies
        return replace(
            response, replies=(*first, replace(last, notes=(wording.TOO_LONG, *last.notes)))
        )

    def _says(self, outcome: Outcome, reply: Reply, entry: str = "") -> Response:
        after = replace(
            self.conversation,
            entry=entry or self.conversation.entry,
            more=reply.more,
            offered=_buttons(reply),
            misses=0,
            opening=self._opening(outcome, reply),
        )
        return Response(outcome=outcome, replies=(reply,), conversation=after)

    def _asks_the_committee(self, choice: Choice) -> bool:
        entry = self.library.knowledge.entry(choice.value.removeprefix(signposting.SHOW))
        return entry is not None and any(way.to == FORM for way in entry.ways)

    def _opening(self, outcome: Outcome, reply: Reply) -> str:
        """Return what was typed, if a dialog is on offer that can be filled in with it."""
        if reply.offer is None and outcome is not Outcome.CHOOSE:
            return ""
        if any(self._asks_the_committee(choice) for choice in reply.choices):
            return ""  # we say that a question to the committee is not taken in the chat
        return self.heard.text[:READ] if self.turn.text else self.conversation.opening
