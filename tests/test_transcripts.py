"""Whole conversations with the real bot: data in `tests/transcripts`, whose README tells how."""

from collections.abc import Iterator
from dataclasses import dataclass, fields
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from pydantic import TypeAdapter, ValidationError
from pydantic_core import ErrorDetails

from bot.application.heard import hear
from bot.application.keys import Keys
from bot.application.responding import respond
from bot.application.response import Response
from bot.application.router import Router
from bot.application.signposting import SHOW
from bot.channels.plain import buttons, plain
from bot.content.source import Node, read_source
from bot.domain.hours import LONDON
from bot.domain.knowledge import STRICT, EntryKind
from bot.domain.match import Outcome
from bot.domain.risk import Kind
from bot.domain.turn import Reply, Scope, Turn
from bot.ports import Library
from bot.stores.memory import MemoryTurns
from tests.fakes import Inbox

FOLDER = Path(__file__).parent / "transcripts"
FEWEST = 30
STARTS = datetime(2026, 11, 23, 14, 0, tzinfo=LONDON)
"""A Monday afternoon, where a transcript gives no time."""
BETWEEN = timedelta(minutes=1)
QUOTED = 200
"""Characters of what the person typed that a mismatch shows."""
SECRET = b"secret"


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """What the person says or taps, and all that the reply has to be."""

    __pydantic_config__ = STRICT

    say: str | None = None
    tap: str | None = None
    old_button: str | None = None
    times: int = 1
    at: datetime | None = None
    risk: Kind | None = None
    outcome: Outcome | None = None
    answers: str = ""
    leads_to: str = ""
    says: str = ""
    offers: tuple[str, ...] = ()
    places: tuple[str, ...] = ()
    mentions: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    never: tuple[str, ...] = ()

    @property
    def shown(self) -> str:
        """Return what the person did, short enough to print."""
        typed = self.say if self.tap is None else f"[{self.tap}]"
        return (typed if typed is not None else f"[old button {self.old_button}]")[:QUOTED]


@dataclass(frozen=True, slots=True, kw_only=True)
class Transcript:
    """One conversation of one person."""

    __pydantic_config__ = STRICT

    name: str
    turns: tuple[Line, ...]
    scope: Scope = Scope.PERSONAL


DOES = ("say", "tap", "old_button")
EXPECTS = tuple(f.name for f in fields(Line) if f.name not in {*DOES, "times", "at", "never"})
_ADAPTER = TypeAdapter(Transcript)


def read_transcripts(file: str, data: bytes) -> tuple[list[Transcript], list[str]]:
    """Return the conversations of one file, and what is wrong in it: place, name and what."""
    source = read_source(file, "", data)
    problems = [str(problem) for problem in source.problems]
    read: list[Transcript] = []
    for node in source.top.items:
        named = f" (in “{node.at('name').text}”)"
        try:
            transcript = _ADAPTER.validate_python(node.tree)
        except ValidationError as error:
            problems += (_problem(node, detail) + named for detail in error.errors())
        else:
            read.append(transcript)
            problems += (problem + named for problem in _idle(node, transcript))
    return read, problems


def _problem(node: Node, detail: ErrorDetails) -> str:
    path = detail["loc"]
    if detail["type"] == "unexpected_keyword_argument":
        words = ", ".join(f.name for f in fields(Line if "turns" in path else Transcript))
        return str(node.key_problem(f"is not a word for this place; they are {words}", path))
    return str(node.problem(detail["msg"], path))


def _idle(node: Node, transcript: Transcript) -> Iterator[str]:
    """Yield the turns in which the person does nothing, or nothing is expected."""
    for index, line in enumerate(transcript.turns):
        if sum(getattr(line, word) is not None for word in DOES) != 1:
            yield str(node.problem(f"needs one of {', '.join(DOES)}", ("turns", index)))
        if not any(getattr(line, word) for word in EXPECTS):
            yield str(node.problem(f"needs one of {', '.join(EXPECTS)}", ("turns", index)))


@dataclass(frozen=True, slots=True)
class _Shelf:
    """Holds the real library."""

    held: Library

    def library(self) -> Library:
        return self.held


class Talk:
    """One person's chat with the real bot, over a store in memory."""

    def __init__(self, library: Library, transcript: Transcript) -> None:
        self._library = library
        self._transcript = transcript
        self._store = MemoryTurns()
        self._router = Router(_Shelf(library), self._store, SECRET)
        self._reply = self._router.welcome()
        self._at = STARTS
        self._said: list[str] = []

    async def fault(self) -> str:
        """Hold the conversation; return it up to the first mismatch, or an empty text."""
        for index, line in enumerate(self._transcript.turns):
            if line.tap is not None and line.tap not in _titles(self._reply):
                wrong = [f"no button “{line.tap}”; there were {_titles(self._reply)}"]
            else:
                response = await self._take(self._turn(str(index), line))
                self._said.append(_told(line, self._reply))
                wrong = list(_mismatches(self._library, line, response, self._reply))
            if wrong:
                return "\n\n".join((self._transcript.name, *self._said, *wrong))
        return ""

    def _turn(self, turn_id: str, line: Line) -> Turn:
        self._at = line.at.replace(tzinfo=LONDON) if line.at else self._at + BETWEEN
        tapped = (c.value for c in buttons(self._reply) if c.title == line.tap)
        return Turn(
            id=turn_id,
            conversation="chat",
            at=self._at,
            text=(line.say or "") * line.times,
            value=line.old_button or next(tapped, ""),
            scope=self._transcript.scope,
        )

    async def _take(self, turn: Turn) -> Response:
        """Take the turn to the router. What was decided says what the reply does not show."""
        before = (await self._store.load(Keys(SECRET).chat(turn))).conversation
        response = respond(self._library, before, turn, hear(self._library, turn))
        inbox = Inbox()
        await self._router.handle(turn, inbox)
        assert tuple(inbox.sent) == response.replies
        (self._reply,) = inbox.sent
        return response


def _mismatches(library: Library, line: Line, response: Response, reply: Reply) -> Iterator[str]:
    """Yield all in which the reply is not what the line expects."""
    risk = response.risk and response.risk.kind
    if risk is not line.risk:
        yield f"risk: {risk or 'none'}, not {line.risk or 'none'}"
    if line.outcome not in {None, response.outcome}:
        yield f"outcome: {response.outcome}, not {line.outcome}"
    if line.answers and (reply.title, reply.text) != _entry(library, line.answers):
        yield f"answers: this is not {': '.join(_entry(library, line.answers))}"
    if line.leads_to and not _leads_to(library, line.leads_to, reply):
        yield f"leads_to: this is not {line.leads_to}, and no button goes there"
    if line.says not in {"", reply.text}:
        yield f"says: the words are not “{line.says}”"
    yield from (f"offers: no “{o}”" for o in line.offers if o not in _titles(reply))
    names = iter([contact.name for contact in reply.contacts])
    yield from (f"places: no “{p}”, or not in this order" for p in line.places if p not in names)
    read, small = plain(reply).casefold(), "\n".join(reply.notes).casefold()
    every = "\n".join((read, reply.more, *_titles(reply))).casefold()
    yield from (f"mentions: no “{m}”" for m in line.mentions if m.casefold() not in read)
    yield from (f"notes: no “{n}”" for n in line.notes if n.casefold() not in small)
    yield from (f"never: says “{n}”" for n in line.never if n.casefold() in every)


def _entry(library: Library, entry_id: str) -> tuple[str, str]:
    entry = library.knowledge.entry(entry_id)
    if entry is None:
        return "", f"There is no entry {entry_id}."
    return entry.title if entry.kind is EntryKind.TOPIC else "", entry.summary


def _leads_to(library: Library, entry_id: str, reply: Reply) -> bool:
    said = (reply.title, reply.text) == _entry(library, entry_id)
    return said or SHOW + entry_id in {choice.value for choice in reply.choices}


def _titles(reply: Reply) -> list[str]:
    return [choice.title for choice in buttons(reply)]


def _told(line: Line, reply: Reply) -> str:
    return f"> {line.shown}\n\n{plain(reply)}\n\n  {' · '.join(_titles(reply))}"


def _all() -> tuple[list[Transcript], list[str]]:
    transcripts: list[Transcript] = []
    problems: list[str] = []
    for path in sorted(FOLDER.glob("*.yaml")):
        read, wrong = read_transcripts(f"tests/transcripts/{path.name}", path.read_bytes())
        transcripts += read
        problems += wrong
    return transcripts, problems


TRANSCRIPTS, PROBLEMS = _all()


@pytest.mark.parametrize("transcript", TRANSCRIPTS, ids=lambda transcript: transcript.name)
async def test_the_conversation_goes_as_written(library: Library, transcript: Transcript) -> None:
    if fault := await Talk(library, transcript).fault():
        pytest.fail(fault, pytrace=False)


def test_every_transcript_can_be_read_and_has_a_name_of_its_own() -> None:
    names = [transcript.name for transcript in TRANSCRIPTS]

    assert PROBLEMS == []
    assert sorted(names) == sorted(set(names))
    assert len(names) >= FEWEST


def test_the_readme_explains_every_word_of_a_transcript() -> None:
    readme = (FOLDER / "README.md").read_text(encoding="utf-8")
    words = {f.name for kind in (Transcript, Line) for f in fields(kind)}

    assert {word for word in words if f"`{word}`" not in readme} == set()


REFUSED = {
    "a word nobody knows": (
        "- name: Typo\n  turns: [{say: eap, anwsers: eap}]",
        "x.yaml:2:22: [0].turns[0].anwsers: is not a word for this place; they are say, tap, ",
    ),
    "a kind of card that does not exist": (
        "- name: Card\n  turns: [{say: eap, risk: sad}]",
        "x.yaml:2:28: [0].turns[0].risk: Input should be 'self', ",
    ),
    "a turn that expects nothing": (
        "- name: Idle\n  turns: [{say: eap, never: [x]}]",
        "x.yaml:2:11: [0].turns[0]: needs one of risk, outcome, answers, ",
    ),
    "a turn that says and taps": (
        "- name: Both\n  turns: [{say: eap, tap: More, answers: eap}]",
        "x.yaml:2:11: [0].turns[0]: needs one of say, tap, old_button",
    ),
    "the same word twice": (
        "- name: Twice\n  turns: [{say: eap, say: hr, answers: hr}]",
        "x.yaml:2:22: [0].turns[0].say: repeats the key of line 2",
    ),
}


@pytest.mark.parametrize(("text", "told"), REFUSED.values(), ids=REFUSED)
def test_what_cannot_be_meant_is_refused_with_its_place(text: str, told: str) -> None:
    (problem,) = read_transcripts("x.yaml", text.encode())[1]

    assert problem.startswith(told)


WRONG = {
    "answers: this is not Raising a grievance: ": Line(say="eap", answers="grievance"),
    "answers: this is not : There is no entry gone.": Line(say="eap", answers="gone"),
    "leads_to: this is not grievance": Line(say="eap", leads_to="grievance"),
    "says: the words are not “Hello”": Line(say="eap", says="Hello"),
    "outcome: answer, not choose": Line(say="eap", outcome=Outcome.CHOOSE),
    "risk: none, not self": Line(say="eap", risk=Kind.SELF),
    "risk: self, not none": Line(say="i want to die", outcome=Outcome.RISK),
    "offers: no “Nine Point Plan”": Line(say="eap", offers=("Nine Point Plan",)),
    "places: no “Samaritans”, or not in this order": Line(
        say="eap", places=("Employee Assistance Programme (EAP)", "Samaritans")
    ),
    "mentions: no “free money”": Line(say="eap", mentions=("free money",)),
    "notes: no “Still here”": Line(say="eap", notes=("Still here",)),
    "never: says “healthy you”": Line(say="eap", outcome=Outcome.ANSWER, never=("healthy you",)),
    "no button “Menu”; there were [": Line(tap="Menu", answers="menu"),
}


@pytest.mark.parametrize(("told", "line"), WRONG.items(), ids=WRONG)
async def test_a_mismatch_shows_the_conversation_so_far(
    library: Library, told: str, line: Line
) -> None:
    hello = Line(say="hello", answers="hello")
    fault = await Talk(library, Transcript(name="Planted", turns=(hello, line))).fault()

    assert fault.startswith("Planted\n\n> hello\n\nHello, I'm Signpost.")
    assert f"\n\n{told}" in fault
