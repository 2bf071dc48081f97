"""Guided dialogs in a chat: begin one, go on with it, and make the referral it ends in."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import timedelta

from bot.application import signposting, wording
from bot.application.heard import BEGIN, SAID_EXACTLY, Heard
from bot.domain.advance import advance, begin
from bot.domain.asking import lines
from bot.domain.conversation import Conversation
from bot.domain.dialog import Accepts, Answers, Dialog
from bot.domain.knowledge import EntryKind
from bot.domain.match import Outcome, decide
from bot.domain.progress import KEPT, Advanced, Refer, Said
from bot.domain.referral import Line, Referral
from bot.domain.steering import steer
from bot.domain.turn import Choice, Contact, Reply, Turn
from bot.ports import Library

DIALOG_BUTTONS = {
    *("begin", "answer", "fill", "change", "back", "keep", "send", "stop", "stop_now", "go_on"),
    *("begin_again", "begin_now", "who_sees"),
}  # fmt: skip
"""How the values of a dialog's buttons begin."""
PERSON = "talk_to_someone"
"""The dialog that leads to a person; offered where nothing fits."""
HELLO = "hello"
"""The entry that greets and asks what's going on; in a dialog a question waits already."""
ABOUT, ME = "about", "me"
"""The slot of “for me, or for somebody I support?”, and the answer that means the sender."""
KEEP_POSTED = "keep_me_posted"
"""The yes/no slot of “shall I tell you when it has arrived?”."""


@dataclass(frozen=True, slots=True)
class Guided:
    """What a turn led to in a dialog."""

    advanced: Advanced
    referral: Referral | None = None
    """The referral to save, without the keyed hash of its sender."""

    @property
    def unread(self) -> bool:
        """Tell whether the turn is about something else, to be answered first."""
        return self.advanced.unread


def guide(library: Library, conversation: Conversation, turn: Turn, heard: Heard) -> Guided | None:
    """Go on with the dialog that is running, or begin one; None if neither is the case."""
    progress = conversation.progress
    if progress is None:
        dialog = library.dialogs.get(turn.value.removeprefix(BEGIN))
        if dialog is None or not turn.value.startswith(BEGIN):
            return None
        said = replace(_said(library, dialog, turn, heard), text=conversation.opening, value="")
        return Guided(begin(dialog, said))
    dialog = library.dialogs.get(progress.dialog)
    if dialog is None:
        return Guided(Advanced(progress=None, replies=(Reply(text=wording.DIALOG_GONE),)))
    said = _said(library, dialog, turn, heard)
    if _is_control(library, heard) or heard.whereabouts:
        asked_again = advance(dialog, progress, replace(said, text="", value="", fields={}))
        return Guided(replace(asked_again, unread=True))
    advanced = advance(dialog, progress, said)
    made = [_referral(dialog, refer, turn) for refer in advanced.effects]
    return Guided(advanced, made[0] if made else None)


def without_lapsed(conversation: Conversation, turn: Turn) -> Conversation:
    """Return the memory without a dialog that nobody came back to in time."""
    progress = conversation.progress
    if progress is None or turn.at - progress.at <= KEPT:
        return conversation
    return replace(conversation, progress=None, lapsed=True)


def offer(library: Library, dialog_id: str) -> Choice | None:
    """Return the button that begins a dialog; None if there is no such dialog."""
    dialog = library.dialogs.get(dialog_id)
    return Choice(dialog.offer, BEGIN + dialog.id) if dialog else None


def waiting_after_risk(library: Library, conversation: Conversation) -> tuple[Choice, ...]:
    """Return the button that takes up a dialog that a sign of risk has interrupted."""
    progress = conversation.progress
    if progress is None or progress.dialog not in library.dialogs:
        return ()
    return (Choice(wording.GO_ON_WHEN_READY, f"go_on:{progress.dialog}"),)


def _said(library: Library, dialog: Dialog, turn: Turn, heard: Heard) -> Said:
    return Said(
        at=turn.at,
        text=turn.text,
        value=turn.value,
        fields=turn.fields,
        found=heard.found,
        aside=_aside(library, dialog, turn, heard),
        question=heard.question,
        name=turn.name,
        reference=heard.reference,
        contacts=_contacts(library, dialog, turn),
    )


def _contacts(library: Library, dialog: Dialog, turn: Turn) -> Mapping[str, tuple[Contact, ...]]:
    return {
        step.id: signposting.contacts(library.knowledge, step.signposts, turn.at)
        for step in dialog.steps
        if step.signposts
    }


def _aside(library: Library, dialog: Dialog, turn: Turn, heard: Heard) -> Reply | None:
    """Return what the knowledge says, if it is sure and it isn't what the dialog is about."""
    if not turn.text or steer(turn.text):
        return None
    decision = decide(heard.ranking)
    if decision.outcome is not Outcome.ANSWER:
        return None
    entry = library.knowledge.entries[decision.entries[0]]
    if entry.kind is EntryKind.CONTROL or (entry.dialog == dialog.id and not heard.question):
        return None
    said = signposting.answer(library.knowledge, entry, turn.at)
    if entry.id == HELLO:
        return Reply(text=wording.HELLO)
    return replace(said, helped=(), related=(), choices=(), offer=None)


def _is_control(library: Library, heard: Heard) -> bool:
    """Tell whether the words are word for word what a control says: menu, privacy, forget."""
    if steer(heard.text) or not heard.ranking.matches:
        return False
    best = heard.ranking.matches[0]
    return (
        best.score >= SAID_EXACTLY
        and library.knowledge.entries[best.entry].kind is EntryKind.CONTROL
    )


def _referral(dialog: Dialog, refer: Refer, turn: Turn) -> Referral:
    answered = lines(dialog, refer.answers)
    contact = next((v for step, v in answered if step.accepts is Accepts.CONTACT), "")
    return Referral(
        reference=refer.reference,
        dialog=dialog.id,
        title=dialog.title,
        version=dialog.version,
        answers=refer.answers,
        lines=tuple(
            Line(
                slot=step.name,
                label=step.label or step.prompt,
                value=value,
                sensitive=step.sensitive,
            )
            for step, value in answered
        ),
        contact=contact,
        created=turn.at,
        erase_after=timedelta(days=dialog.keep_days),
        person=turn.person if _about_sender(dialog, refer.answers) else "",
        repeat=bool(dialog.repeat_slot) and refer.answers.get(dialog.repeat_slot) == "yes",
        tell=turn.address if refer.answers.get(KEEP_POSTED) == "yes" else "",
        counted={
            step.name: _counted(refer.answers, step.name) for step, _ in answered if step.counted
        },
    )


def _about_sender(dialog: Dialog, answers: Answers) -> bool:
    return dialog.repeat and answers.get(ABOUT, ME) == ME


def _counted(answers: Answers, slot: str) -> tuple[str, ...]:
    given = answers[slot]
    return (given,) if isinstance(given, str) else given
