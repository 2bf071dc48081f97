"""Random conversations with the engine of dialogs, and what must never come of them.

Each walk is seeded. Its turns press buttons on the table and buttons long gone, type answers,
nonsense, corrections and steering words, fill in forms, ask something on the side, fall silent,
and meet a dialog whose file has changed. Progress goes through a store's JSON after each turn.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from random import Random
from typing import Any

from bot.domain.advance import advance, begin
from bot.domain.answers import declines
from bot.domain.conversation import Conversation
from bot.domain.dialog import Accepts, Answer, Dialog, Step, journey
from bot.domain.progress import CHECK, Advanced, Progress, Said
from bot.domain.turn import Choice, Reply
from bot.stores.json_values import conversation_json, read_conversation

START = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)
TURNS = 12
"""Turns of wandering; after them the walk does what it is asked, and has to come to an end."""
STEER = (
    *("back", "cancel", "start again", "who sees this", "help", "why", "go on", "send", "skip"),
    *("rather not say", "not sure", "change my answer", "change when", "actually it was Tuesday"),
    *("change my answer to no", "no", "yes", "banana", "", "👍", "x" * 700, "1", "2", "1 and 2"),
    *("is the eap free?", "stop", "next", "restart", "idk"),
)  # fmt: skip


@dataclass
class Walk:
    """One conversation under way."""

    dialog: Dialog
    random: Random
    now: datetime = START
    advanced: Advanced | None = None
    on_table: list[str] = field(default_factory=list)
    """Values of the buttons of the last turn."""
    seen: list[str] = field(default_factory=list)
    """Values of all buttons so far."""
    sent: int = 0


def walk(dialog: Dialog, seed: int) -> str:
    """Walk once; return what was wrong, or an empty text."""
    going = Walk(dialog, Random(seed))
    going.advanced = begin(dialog, _opening(going))
    for turn in range(TURNS * 3):
        wrong = _wrong(going)
        if wrong:
            return f"{dialog.id}, seed {seed}, turn {turn}: {wrong}"
        progress = going.advanced.progress
        if progress is None:
            if turn >= TURNS or going.sent or going.random.random() < 0.5:
                return ""
            going.advanced = begin(dialog, _opening(going))
            continue
        kept = _kept(progress)
        going.now += _pause(going.random) if turn < TURNS else timedelta(seconds=20)
        said = _said(going, kept) if turn < TURNS else _obedient(going, kept)
        changed = turn < TURNS and going.random.random() < 0.005
        script = replace(dialog, version="changed") if changed else dialog
        going.advanced = advance(script, kept, said)
        if changed and (going.advanced.progress or going.advanced.effects):
            return f"{dialog.id}, seed {seed}, turn {turn}: went on with a changed script"
    return f"{dialog.id}, seed {seed}: no end after {TURNS * 3} turns"


def _kept(progress: Progress) -> Progress:
    read = read_conversation(conversation_json(Conversation(progress=progress))).progress
    if read != progress:
        raise AssertionError("progress is not the same after JSON")
    return read


def _wrong(going: Walk) -> str:
    """Return which promise the last turn broke."""
    advanced = going.advanced
    assert advanced
    if not advanced.replies and not advanced.unread:
        return "nothing was said"
    going.on_table = [choice.value for choice in _choices(advanced.replies)]
    going.seen += going.on_table
    if advanced.effects:
        going.sent += 1
        steps, counted = journey(going.dialog, advanced.effects[0].answers)
        if counted != dict(advanced.effects[0].answers):
            return "the referral holds an answer from an abandoned branch"
        if any(step.asks and step.name not in counted for step in steps):
            return "the referral lacks an answer"
        if advanced.progress or going.sent > 1:
            return "sent, and not over"
        return ""
    return _stuck(going, advanced)


def _stuck(going: Walk, advanced: Advanced) -> str:
    progress = advanced.progress
    if progress is None or progress.pending:
        return ""
    steps, _ = journey(going.dialog, progress.answers)
    if progress.waiting != CHECK and progress.waiting not in {step.id for step in steps}:
        return "waits for a step off the way"
    if not advanced.replies[-1].choices and not advanced.replies[-1].inputs:
        return "a dead end: nothing to tap and nothing to fill in"
    return ""


def _choices(replies: Sequence[Reply]) -> list[Choice]:
    return [
        choice
        for reply in replies
        for choice in (
            *reply.choices,
            *reply.steering,
            *((reply.submit,) if reply.submit else ()),
            *(line.change for line in reply.lines if line.change),
        )
    ]


def _pause(random: Random) -> timedelta:
    seconds = random.choice(
        (5, 30, 200, 5, 30, 4000, 90_000, 700_000 if random.random() < 0.1 else 5)
    )
    return timedelta(seconds=seconds)


def _opening(going: Walk) -> Said:
    found = _found(going) if going.random.random() < 0.5 else {}
    return Said(at=going.now, text="it happened yesterday" if found else "", found=found)


def _said(going: Walk, progress: Progress) -> Said:
    random = going.random
    kind = random.random()
    aside = Reply(text="On the side.") if random.random() < 0.1 else None
    more: dict[str, Any] = {"at": going.now, "reference": "SP-CDFG-HJKM", "aside": aside}
    if kind < 0.35 and going.on_table:
        return Said(value=random.choice(going.on_table), fields=_fields(going), **more)
    if kind < 0.45 and going.seen:
        return Said(value=random.choice(going.seen), **more)
    if kind < 0.5:
        return Said(value=random.choice(("show:eap", "answer:no:yes", "fill:", "send:x")), **more)
    if kind < 0.6:
        question = random.random() < 0.3
        return Said(text=random.choice(STEER), question=question, found=_found(going), **more)
    return replace(_obedient(going, progress), aside=aside)


def _obedient(going: Walk, progress: Progress) -> Said:
    """Answer what is asked, by words, button or form; send in the end."""
    random = going.random
    more: dict[str, Any] = {"at": going.now, "reference": "SP-CDFG-HJKM"}
    if progress.pending:
        return Said(value=f"go_on:{going.dialog.id}", **more)
    if progress.waiting == CHECK:
        return Said(value=f"send:{going.dialog.id}", **more)
    step = next(step for step in going.dialog.steps if step.id == progress.waiting)
    ways = declines(step)
    if ways and random.random() < 0.3:
        return Said(value=f"answer:{step.id}:{random.choice(ways)}", **more)
    answer = _answer(step, random)
    if random.random() < 0.5 or step.accepts in {Accepts.DATE, Accepts.DATE_TIME}:
        filled = answer if isinstance(answer, str) else ",".join(answer)
        day, _, time = filled.partition("T")
        times = {f"{step.name}.time": time} if time else {}
        if step.accepts in {Accepts.CHOICE, Accepts.YES_NO}:
            return Said(value=f"answer:{step.id}:{filled}", **more)
        return Said(value=f"fill:{step.id}", fields={step.name: day, **times}, **more)
    titles = {option.id: option.title for option in step.options}
    typed = answer if isinstance(answer, str) else ", ".join(titles.get(a, a) for a in answer)
    return Said(text=titles.get(typed, typed), **more)


def _answer(step: Step, random: Random) -> Answer:
    ids = [option.id for option in step.options]
    if step.accepts is Accepts.SEVERAL:
        return tuple(random.sample(ids, random.randint(1, min(3, len(ids)))))
    if step.accepts is Accepts.CHOICE:
        return random.choice(ids)
    if step.accepts is Accepts.YES_NO:
        return random.choice(("yes", "no"))
    if step.accepts in {Accepts.DATE, Accepts.DATE_TIME}:
        days = random.randint(2, 200) * (1 if step.period == "future" else -1)
        day = (START + timedelta(days=days)).date().isoformat()
        return f"{day}T23:10" if step.accepts is Accepts.DATE_TIME else day
    return random.choice(("Medway", "by mail, please", "after four"))


def _found(going: Walk) -> dict[str, Answer]:
    some = [s for s in going.dialog.steps if s.asks and going.random.random() < 0.1]
    return {step.name: _answer(step, going.random) for step in some}


def _fields(going: Walk) -> dict[str, str]:
    answers = _found(going)
    return {k: v if isinstance(v, str) else ",".join(v) for k, v in answers.items()}
