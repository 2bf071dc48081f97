"""Answers what somebody asks or presses, outside of dialogs and without a sign of risk."""

from dataclasses import dataclass, replace

from bot.application import guiding, signposting, wording
from bot.application.ethics_form import about
from bot.application.heard import READ, SAID_EXACTLY, Heard
from bot.application.response import Response, at_risk, buttons
from bot.domain.conversation import Conversation
from bot.domain.follow_up import follows_up
from bot.domain.knowledge import DANGER, FORM, Does, Entry, EntryKind
from bot.domain.match import Decision, Outcome, Ranking, decide
from bot.domain.risk import Kind, Level, Risk
from bot.domain.text import folded
from bot.domain.turn import Choice, Reply, Turn
from bot.ports import Library

MISSES = 2
"""From so many misses in a row on, a person is offered instead of another try."""

_IN_DANGER = Risk(Level.IMMEDIATE, Kind.DANGER, "the button for somebody in danger")
_MORE = {"more", "tell me more", "more please", "more info"}


@dataclass(frozen=True, slots=True)
class Asked:
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
        """Answer a button, or the words."""
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
            return at_risk(self.conversation, self.turn, _IN_DANGER, ())
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
            offered=buttons(reply),
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
