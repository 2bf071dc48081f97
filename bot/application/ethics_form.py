"""The ethics form outside the browser: each sheet leads to the next, nothing is kept between.

What has to be known later travels with the sheet. Nobody who asks is known here, and nothing is
counted or logged.
"""

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from bot.application import form_words as words
from bot.application.questions import Outcome, Questions
from bot.domain.board import entry_id, public_number
from bot.domain.knowledge import FORM
from bot.domain.question import LONGEST, Came
from bot.domain.question_signs import Marked
from bot.domain.risk import Kind, screen
from bot.domain.risk_cards import CRISIS_CONTACTS
from bot.domain.text import clean
from bot.domain.turn import Choice, Contact, Input, InputKind, Line, Reply, Tone

OPENS = FORM
"""The value of a button that opens the form; `:` and a public number may follow."""
SHOWN = 8
"""Marks that are listed; of more only the count is told."""
TEXT, WORDS = "text", "words"
"""The two fields that are filled in."""
DOES = "does"
"""The field that says which button was pressed."""
SEND, ANYWAY, TAKE_OUT, BACK = "send", "anyway", "take_out", "back"
RECEIPT, LOOK, DONE = "receipt", "look", "done"

_TRAVELS = ("number", "about", WORDS)
_ROUTES = ("anti_corruption", "protect", "emergency", "police_crisis_line")
_PEOPLE = ("police_crisis_line", "emergency", "samaritans", "shout", "nhs_111")
_STOPS: Mapping[str, tuple[str, tuple[str, ...]]] = {
    "crisis": (words.CRISIS, _PEOPLE),
    "danger": (words.DANGER, ("emergency", "police_crisis_line", "shout")),
}
_TROUBLE: Mapping[Outcome, str] = {
    Outcome.EMPTY: words.EMPTY,
    Outcome.TOO_LONG: words.TOO_LONG,
    Outcome.BUSY: words.BUSY,
    Outcome.AWAY: words.AWAY,
    Outcome.STALE: words.AWAY,
    Outcome.REFUSED: words.STALE,
}

Filled = Mapping[str, str]
"""What came back: which button, what was typed, and what travelled with the sheet."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """What the form shows now."""

    reply: Reply = field(repr=False)
    """Its choices and its submit press what `DOES` takes."""
    travels: Filled = field(default_factory=dict, repr=False)
    """Comes back with whatever is pressed: a channel puts it behind every button."""
    over: bool = False
    """There is nothing more to say: a dialog closes."""


def about(value: str) -> str | None:
    """Return the public number that a button carries, maybe empty; None if it opens no form."""
    opens, _, number = value.partition(OPENS)
    return number.removeprefix(":") if not opens and value.startswith(OPENS) else None


class EthicsForm:
    """Shows the form of one channel, with the notice that is true there."""

    def __init__(
        self, questions: Questions, *, came: Came = Came.TEAMS, here: bool = False
    ) -> None:
        """Take where questions go; `here` is the local page, otherwise it is Teams."""
        self._questions = questions
        self._came = came
        self._notice = words.NOTICE_HERE if here else words.NOTICE_TEAMS
        self._look = words.LOOK_HERE if here else words.LOOK_TEAMS

    def open(self, number: str = "") -> Sheet:
        """Return the empty form; the number is that of the published question it is about."""
        if not self._questions.open:
            return _closed()
        known = public_number(entry_id(number))
        return self._form({"number": self._questions.new_number(), "about": known})

    async def fill(self, filled: Filled) -> Sheet:
        """Answer what was filled in and pressed. The same sheet twice changes nothing more."""
        try:
            return await self._answer(filled)
        except Exception:
            # A log line would tell when somebody asked, and an error could quote them.
            return self._form(filled, words.FAILED)

    async def _answer(self, filled: Filled) -> Sheet:
        does = filled.get(DOES, "")
        if does == DONE:
            return Sheet(reply=Reply(text=words.OVER), over=True)
        if does == RECEIPT:
            return self._look_up()
        if does == LOOK:
            return await self._answers(filled)
        if not self._questions.open:
            return _closed()
        if does == BACK:
            return self._form(filled, words.AFTER_STOP)
        if does == TAKE_OUT:
            marks = await asyncio.to_thread(self._marks, filled)
            return self._form(_without_marks(filled, marks), words.TAKEN_OUT)
        return await self._send(filled, warned=does == ANYWAY)

    async def _send(self, filled: Filled, *, warned: bool) -> Sheet:
        text = clean(filled.get(TEXT, ""))
        alarms = await asyncio.to_thread(self._questions.alarms, text)
        for kind, (says, who) in _STOPS.items():
            if kind in alarms:
                return _stop(says, who, filled)
        if not warned and len(text) <= LONGEST:
            risk = await asyncio.to_thread(screen, text)
            wrong = "wrongdoing" in alarms or (risk is not None and risk.kind is Kind.DISCLOSURE)
            marks = await asyncio.to_thread(self._marks, filled)
            if wrong or risk or marks:
                return self._warn(filled, marks, wrong=wrong, risk=risk is not None)
        return await self._take(filled, text)

    async def _take(self, filled: Filled, text: str) -> Sheet:
        number, receipt = filled.get("number", ""), filled.get(WORDS, "")
        if receipt:
            outcome = await self._questions.follow_up_text(number, receipt, text)
            given = ""
        else:
            taken = await self._questions.take_text(
                number, text, self._came, filled.get("about", "")
            )
            outcome, given = taken.outcome, taken.words
        if outcome is Outcome.CLOSED:
            return _closed()
        if outcome is not Outcome.TAKEN:
            return self._form(filled, _TROUBLE[outcome])
        return _taken(given) if given else _added()

    async def _answers(self, filled: Filled) -> Sheet:
        receipt = clean(filled.get(WORDS, ""))
        if not receipt:
            return self._look_up(words.NEED_WORDS)
        found = await self._questions.read(receipt)
        if found.outcome is not Outcome.TAKEN:
            return self._look_up(_TROUBLE[found.outcome], receipt)
        says = words.ANSWERS if found.texts else words.NO_ANSWER
        answers = tuple(Line(label=words.ANSWER, value=text) for text in found.texts)
        sheet = self._form({"number": self._questions.new_number(), WORDS: receipt})
        reply = replace(
            sheet.reply,
            title=words.LOOK_TITLE,
            text=says,
            lines=(*answers, *self._told_back(receipt)),
            notes=self._small_print(sheet),
        )
        return replace(sheet, reply=reply)

    def _told_back(self, receipt: str) -> tuple[Line, ...]:
        """Return the six words once more, to be compared with what was written down.

        Whether it is the first time nobody knows: a look-up leaves no trace.
        """
        read = self._questions.spelled(receipt)
        return (Line(label=words.LOOKED_UNDER, value=read),) if read else ()

    def _look_up(self, trouble: str = "", receipt: str = "") -> Sheet:
        box = Input(
            name=WORDS, kind=InputKind.TEXT, label=words.SIX_WORDS, value=receipt, longest=200
        )
        return Sheet(
            reply=Reply(
                title=words.LOOK_TITLE,
                text=_paragraphs(trouble, self._look),
                inputs=(box,),
                submit=Choice(words.LOOK, LOOK),
                notes=(words.CRISIS_LINE,),
            )
        )

    def _form(self, filled: Filled, first: str = "") -> Sheet:
        """Return the form with what was written, under words on what went wrong, if anything."""
        follows, number = bool(filled.get(WORDS)), filled.get("about", "")
        told = words.ABOUT.format(about=number) if number else ""
        reply = Reply(
            title=words.ADD if follows else words.TITLE,
            text=_paragraphs(first, told, self._notice, *words.RULES),
            inputs=(_box(words.ADD if follows else words.QUESTION, filled.get(TEXT, "")),),
            submit=Choice(words.SEND, SEND),
            choices=() if follows else (Choice(words.HAVE_RECEIPT, RECEIPT),),
            notes=(words.OUTSIDE, words.CRISIS_LINE),
        )
        return Sheet(reply=reply, travels=_travels(filled))

    def _warn(
        self, filled: Filled, marks: tuple[Marked, ...], *, wrong: bool, risk: bool
    ) -> Sheet:
        """Show the form again, once, with what should be seen before it is sent."""
        text = filled.get(TEXT, "")
        told = words.WRONGDOING if wrong else words.AT_RISK if risk else ""
        who = _ROUTES if wrong else _PEOPLE if risk else ()
        form = self._form(filled)
        reply = replace(
            form.reply,
            title=words.BEFORE,
            text=_paragraphs(
                f"{words.NOT_SENT} {told}".strip(), words.COULD_POINT if marks else ""
            ),
            notes=self._small_print(form),
            contacts=_contacts(who),
            lines=_lines(text, marks),
            submit=Choice(words.SEND_ANYWAY, ANYWAY),
            choices=(Choice(words.TAKE_OUT, TAKE_OUT),) if marks else (),
        )
        return replace(form, reply=reply)

    def _small_print(self, form: Sheet) -> tuple[str, ...]:
        """Return the notice for a sheet on which something else comes first."""
        return (self._notice, *words.RULES, *form.reply.notes)

    def _marks(self, filled: Filled) -> tuple[Marked, ...]:
        return self._questions.marks(filled.get(TEXT, "")[: LONGEST * 2])


def _without_marks(filled: Filled, marks: tuple[Marked, ...]) -> Filled:
    text = filled.get(TEXT, "")
    for one in reversed(marks):
        text = text[: one.start] + one.mark.hint + text[one.end :]
    return {**filled, TEXT: text}


def _lines(text: str, marks: tuple[Marked, ...]) -> tuple[Line, ...]:
    shown = [Line(label=one.mark.name, value=text[one.start : one.end]) for one in marks[:SHOWN]]
    left = len(marks) - SHOWN
    more = [Line(label=words.MORE_MARKS.format(count=left), value="…")] if left > 0 else []
    return (*shown, *more)


def _travels(filled: Filled, *others: str) -> Filled:
    return {name: filled[name] for name in (*_TRAVELS, *others) if filled.get(name)}


def _box(label: str, text: str) -> Input:
    return Input(name=TEXT, kind=InputKind.LONG_TEXT, label=label, value=text, longest=LONGEST)


def _stop(says: str, who: tuple[str, ...], filled: Filled) -> Sheet:
    reply = Reply(
        text=says,
        contacts=_contacts(who),
        choices=(Choice(words.BACK, BACK),),
        tone=Tone.RISK,
    )
    return Sheet(reply=reply, travels=_travels(filled, TEXT))


def _taken(given: str) -> Sheet:
    reply = Reply(
        title=words.TAKEN_TITLE,
        text=words.TAKEN,
        lines=(Line(label=words.SIX_WORDS, value=given),),
        more=words.TAKEN_MORE,
        choices=(Choice(words.WRITTEN_DOWN, DONE),),
        notes=(words.CRISIS_LINE,),
    )
    return Sheet(reply=reply)


def _added() -> Sheet:
    close = (Choice(words.CLOSE, DONE),)
    return Sheet(reply=Reply(title=words.ADDED_TITLE, text=words.ADDED, choices=close))


def _closed() -> Sheet:
    return Sheet(
        reply=Reply(
            title=words.CLOSED_TITLE,
            text=words.CLOSED,
            contacts=_contacts(_ROUTES),
            choices=(Choice(words.CLOSE, DONE),),
            notes=(words.OUTSIDE,),
        )
    )


def _contacts(keys: tuple[str, ...]) -> tuple[Contact, ...]:
    return tuple(CRISIS_CONTACTS[key].contact for key in keys)


def _paragraphs(*parts: str) -> str:
    return "\n\n".join(part for part in parts if part)
