"""`python -m bot converse --json`: one conversation, a JSON line at a time."""

import json
import os
import subprocess
import sys
from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from bot.commands.converse import USAGE, Talk
from bot.content.dialog_files import read_dialogs
from bot.ports import Library
from bot.stores.database import Database
from bot.understanding.slots import read_slots

ROOT = Path(__file__).parents[1]
NOON = "2026-11-23T12:00:00+00:00"
REPLY = {"replies", "waiting", "answers", "submitted"}


class Lines:
    """One conversation, given as the fields of its lines."""

    def __init__(self, talk: Talk) -> None:
        self._talk = talk
        self._number = 0

    async def line(self, line: str) -> dict[str, Any]:
        self._number += 1
        return await self._talk.answer(line, self._number)

    async def __call__(self, **fields: object) -> dict[str, Any]:
        return await self.line(json.dumps({"at": NOON, **fields}))


@pytest.fixture
async def say(lexical_library: Library, tmp_path: Path) -> AsyncIterator[Lines]:
    dialogs = read_dialogs(ROOT / "dialogs").dialogs
    library = replace(lexical_library, dialogs=dialogs, reads=read_slots)
    database = Database(f"sqlite:///{tmp_path / 'chat.sqlite'}")
    await database.migrate()
    yield Lines(Talk(library, database, b"secret"))
    await database.close()


async def test_a_line_outside_a_dialog_waits_for_nothing(say: Lines) -> None:
    said = await say(say="nine point plan")

    assert set(said) == REPLY
    assert (said["waiting"], said["answers"], said["submitted"]) == (None, {}, None)
    assert {tuple(reply) for reply in said["replies"]} == {("text", "choices")}
    assert said["replies"][0]["choices"][0] == {
        "title": "Start the Nine Point Plan",
        "value": "begin:nine_point_plan",
    }


async def test_a_dialog_says_which_step_and_slot_it_waits_for(say: Lines) -> None:
    await say(say="nine point plan")
    begun = await say(value="begin:nine_point_plan")
    answered = await say(say="me")

    assert begun["waiting"] == {"dialog": "nine_point_plan", "step": "about", "slot": "about"}
    assert begun["answers"] == {}
    assert answered["waiting"] == {
        "dialog": "nine_point_plan",
        "step": "what_happened",
        "slot": "what_happened",
    }
    assert answered["answers"] == {"about": "me"}
    assert answered["submitted"] is None


async def test_several_answers_are_a_list_and_a_slot_can_have_another_name_than_its_step(
    say: Lines,
) -> None:
    await say(value="begin:talk_to_someone")
    await say(value="answer:who:not_sure")
    await say(value="answer:message:skipped")
    last = await say(value="answer:contact:rather_not_say")
    await say(value="stop_now:talk_to_someone")
    await say(value="begin:nine_point_plan")
    await say(say="me")
    several = await say(say="threats and hate crime")

    assert last["waiting"] == {
        "dialog": "talk_to_someone",
        "step": "tell_me",
        "slot": "keep_me_posted",
    }
    assert several["answers"] == {"about": "me", "what_happened": ["threat", "hate_crime"]}


async def test_the_check_waits_for_no_slot_and_sending_gives_the_reference(say: Lines) -> None:
    await say(value="begin:talk_to_someone")
    for value in ("who:hr", "message:skipped", "contact:rather_not_say"):
        await say(value=f"answer:{value}")
    checked = await say(say="no")
    sent = await say(value="send:talk_to_someone")
    after = await say(say=f"where is {sent['submitted']}")

    answers = {
        "who": "hr",
        "message": "skipped",
        "contact": "rather_not_say",
        "keep_me_posted": "no",
    }
    assert checked["waiting"] == {"dialog": "talk_to_someone", "step": "check", "slot": None}
    assert (checked["answers"], checked["submitted"]) == (answers, None)
    assert sent["submitted"].startswith("SP-")
    assert sent["submitted"] in sent["replies"][0]["text"]
    assert (sent["waiting"], sent["answers"]) == (None, answers)
    assert "saved and on its way" in after["replies"][0]["text"]
    assert (after["submitted"], after["answers"]) == (None, {})


async def test_time_is_what_the_line_says(say: Lines) -> None:
    await say(value="begin:nine_point_plan")
    await say(value="answer:about:me")
    await say(say="hate crime")
    answered = await say(say="yesterday", at="2026-11-23T12:30:00Z")
    silent = await say(say="Medway", at="2026-11-23T15:00:00Z")

    assert answered["answers"]["when"] == "2026-11-22"
    assert silent["replies"][0]["text"].startswith("Shall we go on where you were?")


@pytest.mark.parametrize(
    ("at", "day"), [("2026-07-01T00:30:00", "2026-07-01"), ("2026-06-30T22:30:00Z", "2026-06-30")]
)
async def test_a_time_without_a_zone_is_london(say: Lines, at: str, day: str) -> None:
    await say(value="begin:nine_point_plan", at=at)
    await say(value="answer:about:me", at=at)
    await say(say="hate crime", at=at)
    answered = await say(value="answer:when:today", at=at)

    assert answered["answers"]["when"] == day


async def test_null_is_as_good_as_nothing(say: Lines) -> None:
    begun = await say.line('{"say": null, "value": "begin:maternity", "fields": null, "at": null}')

    assert begun["waiting"]["step"] == "about"


async def test_a_form_is_filled_in_by_slot(say: Lines) -> None:
    await say(value="begin:nine_point_plan")
    await say(value="answer:about:me")
    await say(value="fill:what_happened", fields={"what_happened": "threat"})
    filled = await say(value="fill:when", fields={"when": "2026-11-20", "when.time": "23:10"})

    assert filled["answers"]["what_happened"] == ["threat"]
    assert filled["answers"]["when"] == "2026-11-20T23:10"


@pytest.mark.parametrize(
    "line",
    [
        "spat at",
        "[]",
        "null",
        '"hello"',
        "{" * 2000,
        '{"say": 7}',
        '{"say": "hi", "fields": {"when": 3}}',
        '{"say": "hi", "fields": ["when"]}',
        '{"say": "hi", "at": "yesterday"}',
        '{"say": "hi", "at": 5}',
        '{"text": "hi"}',
    ],
)
async def test_a_line_that_cannot_be_read_says_how_and_changes_nothing(
    say: Lines, line: str
) -> None:
    await say(value="begin:nine_point_plan")
    wrong = await say.line(line)
    answered = await say(say="me")

    assert wrong == {"error": USAGE}
    assert answered["waiting"]["step"] == "what_happened"


def test_each_line_is_answered_before_the_next_one_is_written() -> None:
    environment = {**os.environ, "BOT_ENCODER": "off"}
    with subprocess.Popen(
        [sys.executable, "-m", "bot", "converse", "--json"],
        cwd=ROOT,
        env=environment,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        encoding="utf-8",
    ) as process:
        assert process.stdin
        assert process.stdout
        said = []
        for line in ('{"value": "begin:maternity"}', "", "banana", '{"say": "for me ☕"}'):
            process.stdin.write(line + "\n")
            process.stdin.flush()
            if line:
                said.append(json.loads(process.stdout.readline()))
        process.stdin.close()
        rest = process.stdout.read()

    assert [one.get("waiting", one.get("error")) for one in said] == [
        {"dialog": "maternity", "step": "about", "slot": "about"},
        USAGE,
        {"dialog": "maternity", "step": "role", "slot": "role"},
    ]
    assert (rest, process.returncode) == ("", 1)
