"""Every real dialog with the real bot: completed by typing, buttons or forms; never in public."""

import random
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest

from bot.application.router import Router
from bot.content.dialog_files import read_dialogs
from bot.domain import dialog_words as words
from bot.domain.answers import THATS_ALL
from bot.domain.dialog import Dialog, Purpose
from bot.domain.referral import Referral
from bot.domain.turn import Choice, Input, InputKind, Reply, Scope, Tone, Turn
from bot.ports import Library
from bot.stores.memory import MemoryTurns
from bot.stores.memory_referrals import MemoryReferrals
from bot.understanding.slots import read_slots
from tests.fakes import NOON, Inbox

ROOT = Path(__file__).parents[2]
DIALOGS = read_dialogs(ROOT / "dialogs").dialogs
PEOPLE = 5
"""How many people go each way; what each of them picks is left to chance."""
LONGEST = 120
"""Turns after which a dialog counts as never ending: 40 steps, several picks each."""
WORDS = "By phone, after four"


@dataclass
class _Shelf:
    held: Library

    def library(self) -> Library:
        return self.held


@pytest.fixture(scope="module")
def shelf(lexical_library: Library) -> _Shelf:
    return _Shelf(replace(lexical_library, dialogs=DIALOGS, reads=read_slots))


@dataclass
class Chat:
    """One chat, and what was said last."""

    shelf: _Shelf
    scope: Scope = Scope.PERSONAL
    store: MemoryTurns = field(default_factory=lambda: MemoryTurns(MemoryReferrals()))
    turns: int = 0
    replies: Sequence[Reply] = ()

    def __post_init__(self) -> None:
        self._router = Router(self.shelf, self.store, b"secret")

    async def turn(self, text: str = "", value: str = "", **fields: str) -> None:
        """Say something."""
        self.turns += 1
        inbox = Inbox()
        turn = Turn(
            id=str(self.turns),
            conversation="chat",
            at=NOON,
            text=text,
            value=value,
            fields=fields,
            scope=self.scope,
            name="Sam Reed",
        )
        await self._router.handle(turn, inbox)
        self.replies = inbox.sent

    @property
    def last(self) -> Reply:
        return self.replies[-1]

    @property
    def waits(self) -> dict[str, str]:
        """What takes up a dialog that a sign of risk has interrupted; nothing if none has."""
        titles = [c.title for c in self.last.choices if c.value.startswith("go_on:")]
        return {"text": titles[0]} if titles else {}

    async def referrals(self) -> list[Referral]:
        return [kept.referral for kept in await self.store.referrals.listed()]


Answer = Callable[[Reply, random.Random], Mapping[str, str]]
"""What somebody does with a question: the arguments of `Chat.turn`."""


def day(question: Reply) -> str:
    """Return a day to come; or one gone by, where that was not taken."""
    refused = question.text.startswith(words.NOT_YET.partition(" (")[0])
    return "2026-11-21" if refused else "2027-03-03"


def by_typing(question: Reply, chance: random.Random) -> dict[str, str]:
    if question.inputs:
        asked = question.inputs[0]
        if asked.kind is InputKind.SEVERAL:
            picked = chance.sample(asked.choices, chance.randint(1, min(2, len(asked.choices))))
            return {"text": "; ".join(choice.title for choice in picked)}
        if asked.kind in {InputKind.DATE, InputKind.DATE_TIME}:
            return {"text": "last Saturday at 11pm" if day(question) < "2027" else "3 March 2027"}
        return {"text": WORDS}
    return {"text": chance.choice(question.choices).title}


def by_buttons(question: Reply, chance: random.Random) -> dict[str, str]:
    picked_some = question.choices[-1].value.endswith(f":{THATS_ALL}")
    if picked_some and chance.random() < 0.5:
        return {"value": question.choices[-1].value}
    return {"value": chance.choice(question.choices).value}


def by_form(question: Reply, chance: random.Random) -> dict[str, str]:
    if not question.submit:
        return by_buttons(question, chance)
    fields: dict[str, str] = {}
    for asked in question.inputs:
        fields |= filled(question, asked, chance)
    return {"value": question.submit.value, **fields}


def filled(question: Reply, asked: Input, chance: random.Random) -> dict[str, str]:
    if asked.kind is InputKind.SEVERAL:
        picked = chance.sample(asked.choices, chance.randint(1, len(asked.choices)))
        return {asked.name: ",".join(choice.value for choice in picked)}
    if asked.kind is InputKind.DATE:
        return {asked.name: day(question)}
    if asked.kind is InputKind.DATE_TIME:
        return {asked.name: day(question), f"{asked.name}.time": chance.choice(("", "23:10"))}
    return {asked.name: WORDS}


async def begin_by_typing(chat: Chat, dialog: Dialog) -> None:
    """Ask for what offers the dialog, and type what its button says."""
    entries = chat.shelf.held.knowledge.entries.values()
    for title in (entry.title for entry in entries if entry.dialog == dialog.id):
        await chat.turn(title)
        if any(
            reply.offer == Choice(dialog.offer, f"begin:{dialog.id}") for reply in chat.replies
        ):
            await chat.turn(dialog.offer)
            return
    raise AssertionError(f"nothing offers {dialog.id}")


async def begin_by_button(chat: Chat, dialog: Dialog) -> None:
    await chat.turn(value=f"begin:{dialog.id}")


@pytest.mark.parametrize(
    ("way", "begin"),
    [
        (by_typing, begin_by_typing),
        (by_buttons, begin_by_button),
        (by_form, begin_by_button),
    ],
)
@pytest.mark.parametrize("dialog", DIALOGS.values(), ids=lambda dialog: dialog.id)
async def test_every_dialog_is_completed_by_typing_by_buttons_and_by_forms_alone(
    shelf: _Shelf,
    dialog: Dialog,
    way: Answer,
    begin: Callable[[Chat, Dialog], Awaitable[object]],
) -> None:
    for person in range(PEOPLE):
        chat, chance = Chat(shelf), random.Random(person)
        await begin(chat, dialog)
        asked: list[str] = []
        while (chat.last.steering or chat.waits) and len(asked) < LONGEST:
            asked.append(chat.last.text)
            await chat.turn(**(chat.waits or way(chat.last, chance)))

        referrals = await chat.referrals()
        assert not chat.last.steering, f"person {person} never ends: {asked[-3:]}"
        assert len(referrals) == (dialog.purpose is Purpose.REFERRAL), f"person {person}"
        assert [referral.dialog for referral in referrals] == [dialog.id] * len(referrals)


async def test_an_option_typed_word_for_word_is_an_answer_and_no_sign_of_risk(
    shelf: _Shelf,
) -> None:
    loss = "Losing a baby or a pregnancy"
    chat = Chat(shelf)
    await chat.turn(loss)
    before = chat.last
    await chat.turn(value="begin:maternity")
    for title in ("For me", "Police officer", loss):
        await chat.turn(title)
    after = chat.replies

    assert before.tone is Tone.RISK
    assert [reply.tone for reply in after] == [Tone.PLAIN] * len(after)
    assert any("I'm so sorry" in reply.text for reply in after)


async def test_words_beside_an_option_are_still_read_for_risk(shelf: _Shelf) -> None:
    chat = Chat(shelf)
    await chat.turn(value="begin:maternity")
    await chat.turn("For me")
    await chat.turn("Police officer, and I want to end it")

    assert chat.last.tone is Tone.RISK
    assert chat.waits


@pytest.mark.parametrize("scope", [Scope.GROUP, Scope.CHANNEL])
@pytest.mark.parametrize("dialog", DIALOGS.values(), ids=lambda dialog: dialog.id)
async def test_nothing_of_a_dialog_is_said_where_others_read_along(
    shelf: _Shelf, dialog: Dialog, scope: Scope
) -> None:
    chat = Chat(shelf, scope)
    entries = shelf.held.knowledge.entries.values()
    lines = [
        dialog.offer,
        *(line for e in entries if e.dialog == dialog.id for line in (e.title, *e.utterances[:3])),
    ]
    steps = [f"{kind}:{step.id}" for step in dialog.steps for kind in ("fill", "change", "back")]
    answers = [f"answer:{s.id}:{o.id}" for s in dialog.steps for o in s.options[:1]]
    values = [f"{does}:{dialog.id}" for does in ("begin", "send", "go_on", "stop", "who_sees")]
    said: list[Reply] = []
    for text in lines:
        await chat.turn(text)
        said += chat.replies
    for value in (*values, *steps, *answers):
        await chat.turn(value=value, **{dialog.steps[-1].name: "x"})
        said += chat.replies

    own = {dialog.intro, dialog.who_sees, dialog.next, *(step.prompt for step in dialog.steps)}
    assert [reply.text for reply in said if reply.text in own] == []
    assert [
        reply
        for reply in said
        if reply.offer or reply.inputs or reply.lines or reply.steering or reply.progress
    ] == []
    assert await chat.referrals() == []


async def test_a_dialog_begun_in_private_is_not_gone_on_with_in_public(shelf: _Shelf) -> None:
    chat = Chat(shelf)
    await chat.turn(value="begin:talk_to_someone")
    waiting = chat.last
    chat.scope = Scope.CHANNEL
    await chat.turn(value=waiting.choices[0].value)
    told = chat.last
    chat.scope = Scope.PERSONAL
    await chat.turn("who sees this")

    assert told.steering == ()
    assert chat.last.text == waiting.text
