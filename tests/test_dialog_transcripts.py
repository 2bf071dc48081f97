"""Whole guided dialogs with the real bot: data in `tests/transcripts/dialogs`, with a README.

They are held as `converse` holds them: the real dialogs, router and store, and the clock of the
transcript.
"""

import json
from collections.abc import Iterator
from dataclasses import dataclass, field, fields, replace
from datetime import datetime, timedelta
from itertools import count
from pathlib import Path
from typing import Any

import pytest
from pydantic import TypeAdapter, ValidationError

from bot.application.heard import hear
from bot.commands.converse import Talk
from bot.content.dialog_files import read_dialogs
from bot.content.source import read_source
from bot.domain.dialog import Answer
from bot.domain.hours import LONDON
from bot.domain.knowledge import STRICT
from bot.domain.risk import Kind
from bot.domain.turn import Turn
from bot.ports import Library
from bot.stores.database import Database
from bot.understanding.slots import read_slots

FOLDER = Path(__file__).parent / "transcripts" / "dialogs"
DIALOGS = read_dialogs(Path(__file__).parents[1] / "dialogs").dialogs
FEWEST, OF_EACH = 44, 6
STARTS = datetime(2026, 11, 23, 14, 0, tzinfo=LONDON)
"""A Monday afternoon, where a transcript gives no time."""
BETWEEN = timedelta(minutes=1)
QUOTED = 200
"""Characters of what the person typed that a mismatch shows."""
OVER = "nothing"
"""What is waited for when no dialog is running."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """What the person does, and all that has to come of it."""

    __pydantic_config__ = STRICT

    say: str | None = None
    tap: str | None = None
    tap_old: str | None = None
    fill: dict[str, str] | None = None
    times: int = 1
    at: datetime | None = None
    restart: bool = False
    new_file: bool = False
    waits_for: str = ""
    answers: dict[str, Answer] = field(default_factory=dict)
    unanswered: tuple[str, ...] = ()
    mentions: tuple[str, ...] = ()
    never: tuple[str, ...] = ()
    offers: tuple[str, ...] = ()
    risk: Kind | None = None
    submitted: bool = False

    @property
    def shown(self) -> str:
        """Return what the person did, short enough to print."""
        if self.fill is not None:
            return f"[fills in {self.fill}]"
        return (self.say if self.say is not None else f"[{self.tap or self.tap_old}]")[:QUOTED]


@dataclass(frozen=True, slots=True, kw_only=True)
class Transcript:
    """One conversation of one person."""

    __pydantic_config__ = STRICT

    name: str
    dialog: str
    turns: tuple[Line, ...]


DOES = ("say", "tap", "tap_old", "fill")
EXPECTS = ("waits_for", "answers", "unanswered", "mentions", "offers", "risk", "submitted")
_ADAPTER = TypeAdapter(Transcript)


def read_transcripts(file: str, data: bytes) -> tuple[list[Transcript], list[str]]:
    """Return the conversations of one file, and what is wrong in it."""
    source = read_source(file, "", data)
    problems = [str(problem) for problem in source.problems]
    read: list[Transcript] = []
    for node in source.top.items:
        try:
            transcript = _ADAPTER.validate_python(node.tree)
        except ValidationError as error:
            problems += (str(node.problem(e["msg"], e["loc"])) for e in error.errors())
            continue
        read.append(transcript)
        for index, line in enumerate(transcript.turns):
            if sum(getattr(line, word) is not None for word in DOES) != 1:
                problems.append(str(node.problem(f"needs one of {DOES}", ("turns", index))))
            if not any(getattr(line, word) for word in EXPECTS):
                problems.append(str(node.problem(f"needs one of {EXPECTS}", ("turns", index))))
    return read, problems


class Person:
    """One person's side of a conversation."""

    def __init__(self, library: Library, database: Database) -> None:
        self._library = library
        self._database = database
        self._talk = Talk(library, database, b"secret")
        self._at = STARTS
        self._numbers = count(1)
        self._buttons: list[dict[str, str]] = []
        """All that could be tapped so far, the newest first."""
        self._said: dict[str, Any] = {"replies": [], "waiting": None}
        self.told: list[str] = []

    async def fault(self, transcript: Transcript) -> str:
        """Hold the conversation; return it up to the first mismatch, or an empty text."""
        for index, line in enumerate(transcript.turns, start=1):
            wrong = await self._take(line)
            if wrong:
                where = f"{transcript.name}, turn {index}"
                return "\n\n".join((where, *self.told, *wrong))
        return ""

    async def _take(self, line: Line) -> list[str]:
        now = [button for reply in self._said["replies"] for button in reply["choices"]]
        title = line.tap or line.tap_old
        found = now if line.tap else self._buttons
        value = next((button["value"] for button in found if button["title"] == title), "")
        if title and not value:
            return [f"no button “{title}”; there were {[button['title'] for button in found]}"]
        if line.fill is not None:
            value = f"fill:{(self._said['waiting'] or {}).get('step')}"
        if line.new_file:
            changed = {name: replace(d, version="new") for name, d in DIALOGS.items()}
            self._library = replace(self._library, dialogs=changed)
        if line.restart or line.new_file:
            self._talk = Talk(self._library, self._database, b"secret")
        self._at = line.at.replace(tzinfo=LONDON) if line.at else self._at + BETWEEN
        text = (line.say or "") * line.times
        turn = {"say": text, "value": value, "fields": line.fill, "at": self._at.isoformat()}
        self._said = await self._talk.answer(json.dumps(turn), next(self._numbers))
        for reply in reversed(self._said["replies"]):
            self._buttons = [*reply["choices"], *self._buttons]
        self.told.append(_told(line, self._said))
        return [*_mismatches(line, self._said), *self._risk(line, text)]

    def _risk(self, line: Line, text: str) -> Iterator[str]:
        typed = text or "\n".join((line.fill or {}).values())
        risk = hear(self._library, Turn(id="", conversation="", at=self._at, text=typed)).risk
        if (risk and risk.kind) != line.risk:
            yield f"risk: {risk.kind if risk else 'none'}, not {line.risk or 'none'}"


def _mismatches(line: Line, said: dict[str, Any]) -> Iterator[str]:
    """Yield all in which the replies are not what the line expects."""
    waiting = said["waiting"]
    waits = f"{waiting['dialog']}.{waiting['step']}" if waiting else OVER
    if line.waits_for and line.waits_for not in {waits, waits.partition(".")[2]}:
        yield f"waits_for: {waits}, not {line.waits_for}"
    for slot, answer in line.answers.items():
        wanted = answer if isinstance(answer, str) else list(answer)
        if said["answers"].get(slot) != wanted:
            yield f"answers: {slot} is {said['answers'].get(slot)}, not {wanted}"
    yield from (f"unanswered: {s} is {said['answers'][s]}" for s in _among(line, said))
    read = "\n".join(reply["text"] for reply in said["replies"])
    titles = [button["title"] for reply in said["replies"] for button in reply["choices"]]
    yield from (
        f"mentions: no “{m}”" for m in line.mentions if m.casefold() not in read.casefold()
    )
    every = "\n".join((read, *titles)).casefold()
    yield from (f"never: says “{n}”" for n in line.never if n.casefold() in every)
    yield from (f"offers: no “{o}”" for o in line.offers if o not in titles)
    if line.submitted != (said["submitted"] is not None):
        yield f"submitted: {said['submitted']}"


def _among(line: Line, said: dict[str, Any]) -> list[str]:
    return [slot for slot in line.unanswered if slot in said["answers"]]


def _told(line: Line, said: dict[str, Any]) -> str:
    replies = [
        f"{reply['text']}\n\n  {' · '.join(button['title'] for button in reply['choices'])}"
        for reply in said["replies"]
    ]
    return "\n\n".join((f"> {line.shown}", *replies))


def _all() -> tuple[list[Transcript], list[str]]:
    transcripts: list[Transcript] = []
    problems: list[str] = []
    for path in sorted(FOLDER.glob("*.yaml")):
        read, wrong = read_transcripts(f"tests/transcripts/dialogs/{path.name}", path.read_bytes())
        transcripts += read
        problems += wrong
    return transcripts, problems


TRANSCRIPTS, PROBLEMS = _all()


@pytest.fixture(scope="session")
def with_dialogs(library: Library) -> Library:
    """Return the library as staff get it, with its dialogs."""
    return replace(library, dialogs=DIALOGS, reads=read_slots)


async def hold(library: Library, folder: Path, transcript: Transcript) -> str:
    """Hold a conversation on a new database; return what was wrong."""
    database = Database(f"sqlite:///{folder / 'chat.sqlite'}")
    await database.migrate()
    fault = await Person(library, database).fault(transcript)
    await database.close()
    return fault


@pytest.mark.parametrize("transcript", TRANSCRIPTS, ids=lambda transcript: transcript.name)
async def test_the_dialog_goes_as_written(
    with_dialogs: Library, tmp_path: Path, transcript: Transcript
) -> None:
    if fault := await hold(with_dialogs, tmp_path, transcript):
        pytest.fail(fault, pytrace=False)


def test_every_transcript_can_be_read_and_each_dialog_has_enough() -> None:
    names = [transcript.name for transcript in TRANSCRIPTS]
    of_each = {name: sum(t.dialog == name for t in TRANSCRIPTS) for name in DIALOGS}

    assert PROBLEMS == []
    assert sorted(names) == sorted(set(names))
    assert len(names) >= FEWEST
    assert {name: n for name, n in of_each.items() if n < OF_EACH} == {}
    assert {transcript.dialog for transcript in TRANSCRIPTS} <= set(DIALOGS)


def test_the_readme_explains_every_word_of_a_transcript() -> None:
    readme = (FOLDER / "README.md").read_text(encoding="utf-8")
    words = {f.name for kind in (Transcript, Line) for f in fields(kind)}

    assert {word for word in words if f"`{word}`" not in readme} == set()


WRONG = {
    "waits_for: nine_point_plan.about, not when": Line(tap="Go", waits_for="when"),
    "answers: about is None, not me": Line(tap="Go", answers={"about": "me"}),
    "mentions: no “free money”": Line(tap="Go", mentions=("free money",)),
    "never: says “ring 999”": Line(tap="Go", waits_for="about", never=("ring 999",)),
    "offers: no “Perhaps”": Line(tap="Go", offers=("Perhaps",)),
    "risk: self, not none": Line(say="i want to die", mentions=("Samaritans",)),
    "submitted: None": Line(tap="Go", submitted=True),
    "no button “Menu”; there were [": Line(tap="Menu", waits_for="about"),
}


@pytest.mark.parametrize(("told", "line"), WRONG.items(), ids=WRONG)
async def test_a_mismatch_names_the_turn_and_shows_the_conversation_so_far(
    with_dialogs: Library, tmp_path: Path, told: str, line: Line
) -> None:
    first = Line(say="nine point plan", offers=("Start the Nine Point Plan",))
    if line.tap == "Go":
        line = replace(line, tap="Start the Nine Point Plan")
    planted = Transcript(name="Planted", dialog="nine_point_plan", turns=(first, line))
    fault = await hold(with_dialogs, tmp_path, planted)

    assert fault.startswith("Planted, turn 2\n\n> nine point plan\n\nNine Point Plan\n\n")
    assert f"\n\n{told}" in fault


def test_a_turn_that_expects_nothing_or_does_two_things_is_refused() -> None:
    text = b"- name: N\n  dialog: d\n  turns: [{say: x}, {say: x, tap: y, waits_for: z}]"
    first, second = read_transcripts("x.yaml", text)[1]

    assert first.startswith("x.yaml:3:11: [0].turns[0]: needs one of ")
    assert second.startswith("x.yaml:3:21: [0].turns[1]: needs one of ")
