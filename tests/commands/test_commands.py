"""The commands, as somebody in a terminal or another program meets them."""

import io
import json
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from bot.__main__ import main
from bot.commands.ask import answer_lines
from bot.commands.check import TOLD
from tests.fakes import LIBRARY

Run = Callable[..., tuple[int, str, str]]

SIGNPOSTS = """
- id: samaritans
  name: Samaritans
  what: Somebody to listen.
  kind: phone
  value: "116 123"
  hours: always
  status: public_verified
  source: samaritans.org
  verified_on: 2026-11-23
  confidence: a
- id: hr_desk
  name: HR
  what: Leave and pay.
  kind: ask
  value: TO BE ADDED BY FORCE
  search: Human Resources
  status: placeholder
"""
ENTRY = """
- id: {name}
  title: {title}
  summary: {title} is here for you.
  utterances: [{utterances}]
  signposts: [samaritans, hr_desk]
  owner: D&I Academy
  source: A report
  as_of: "2022"
  review_by: 2027-05-31
  status: from_seed_2022
"""
MENU = """
examples: [cant sleep]
sections:
  - title: Help
    entries: [sleep, leave]
when_nothing_fits: [samaritans]
"""


def utterances(*words: str) -> str:
    return ", ".join(f"{word} trouble {n}" for n, word in enumerate(words))


@pytest.fixture
def knowledge(tmp_path: Path) -> Path:
    folder = tmp_path / "knowledge"
    folder.mkdir()
    sleep = utterances(
        *("sleep", "awake", "night", "tired", "bed", "dream", "rest", "nap", "doze", "yawn")
    )
    leave = utterances(
        *("leave", "quit", "resign", "job", "notice", "exit", "move", "go", "away", "done")
    )
    (folder / "signposts.yaml").write_text(SIGNPOSTS)
    (folder / "menu.yaml").write_text(MENU)
    (folder / "topics.yaml").write_text(
        ENTRY.format(name="sleep", title="Sleeping badly", utterances=sleep)
        + ENTRY.format(name="leave", title="Leaving work", utterances=leave)
    )
    return folder


@pytest.fixture
def run(
    knowledge: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> Run:
    for name in list(os.environ):
        if name.startswith("BOT_"):
            monkeypatch.delenv(name)
    monkeypatch.setenv("BOT_KNOWLEDGE", str(knowledge))
    monkeypatch.setenv("BOT_DATA", str(tmp_path / "data"))
    monkeypatch.setenv("BOT_ENCODER", "off")

    def ran(*words: str, said: str = "") -> tuple[int, str, str]:
        monkeypatch.setattr("sys.stdin", io.StringIO(said))
        code = main(words)
        printed = capsys.readouterr()
        return code, printed.out, printed.err

    return ran


def test_ask_prints_the_answer_its_places_and_its_buttons(run: Run) -> None:
    code, out, _ = run("ask", "sleeping", "badly")

    assert code == 0
    assert "Sleeping badly is here for you." in out
    assert "• Samaritans: 116 123" in out
    assert "Did this help? [Yes] [No]" in out


def test_ask_without_words_says_what_to_write(run: Run) -> None:
    code, out, err = run("ask")

    assert (code, out) == (2, "")
    assert "what shall I ask?" in err


def test_ask_as_json_lines_answers_each_line_in_order_and_flushes(run: Run) -> None:
    lines = [{"id": "b", "text": "sleeping badly"}, {"id": 7, "text": "ive got my meds lined up"}]
    code, out, _ = run("ask", "--jsonl", said="\n".join(map(json.dumps, lines)) + "\n\n")
    first, second = map(json.loads, out.splitlines())

    assert (code, first["id"], second["id"]) == (0, "b", 7)
    assert list(first) == ["id", "outcome", "entries", "risk", "offers", "replies"]
    assert (first["outcome"], first["entries"][0]["id"]) == ("answer", "sleep")
    assert first["replies"][0]["choices"][-2:] == [
        {"title": "Yes", "value": "helped:yes:sleep"},
        {"title": "No", "value": "helped:no:sleep"},
    ]
    assert (second["outcome"], second["risk"]) == (
        "risk",
        {"level": "immediate", "kind": "self"},
    )
    assert [entry["id"] for entry in second["entries"]] == ["leave", "sleep"]


@pytest.mark.parametrize(
    "line", ["not json", "[1]", '{"id": 1}', '{"text": "x"}', "1", '{"id": 1, "text": ["x"]}']
)
def test_a_line_that_cannot_be_read_gets_an_error_line_and_the_next_is_answered(line: str) -> None:
    out = io.StringIO()
    code = answer_lines(LIBRARY, [line, '{"id": "2", "text": "counselling"}'], out)
    bad, good = map(json.loads, out.getvalue().splitlines())

    assert code == 1
    assert list(bad) == ["id", "error"]
    assert good["outcome"] == "answer"


def test_chat_greets_answers_and_takes_a_number_for_a_button(run: Run) -> None:
    code, out, _ = run("chat", said="sleeping badly\n1\n")

    assert code == 0
    assert "I'm a signpost, not a person" in out
    assert "Sleeping badly is here for you." in out
    assert "Good. I'm here if there's anything else." in out


def test_check_is_green_and_tells_what_is_left_to_the_force(run: Run) -> None:
    code, out, _ = run("check")

    assert code == 0
    assert "2 entries, 20 utterances" in out
    assert "for the force to give or confirm before go-live: " in out


def test_check_for_go_live_fails_and_names_each_thing_to_settle(run: Run) -> None:
    code, out, _ = run("check", "--go-live")

    assert code == 1
    assert "no contact yet for HR" in out


def test_check_as_json_can_be_read_by_a_program(run: Run) -> None:
    code, out, _ = run("check", "--json")
    found: dict[str, Any] = json.loads(out)

    assert code == 0
    about_files = [todo for todo in found["todos"] if "risk_cards.py" not in todo]
    assert (found["entries"], found["problems"], len(about_files)) == (2, [], 1)


def test_check_of_broken_files_fails_with_file_line_and_column(run: Run, knowledge: Path) -> None:
    file = knowledge / "topics.yaml"
    file.write_text(file.read_text().replace("hr_desk", "hr_dsek", 1))
    code, out, _ = run("check")

    assert code == 1
    assert "topics.yaml:6:27: entries[0].signposts[1]" in out
    assert "did you mean" in out


def test_check_tells_the_first_problems_of_each_file_and_how_many_more_there_are(
    run: Run, knowledge: Path
) -> None:
    topic = ENTRY.format(name="{n}", title="Topic {n}", utterances="{n}")
    topics = [topic.replace("{n}", f"word{n}") for n in range(12)]
    (knowledge / "many.yaml").write_text("".join(topics))
    (knowledge / "signposts.yaml").write_text("")
    code, out, _ = run("check")
    _, complete, _ = run("check", "--json")
    everything = json.loads(complete)["problems"]
    of_file = [line for line in everything if "many.yaml" in line]
    others = [line for line in everything if "many.yaml" not in line]
    file = of_file[0].partition(":")[0]
    told = (
        *of_file[:TOLD],
        f"{file}: and {len(of_file) - TOLD} more of the same kind; all of them: --json",
    )

    assert code == 1
    assert (len(of_file), len(others)) == (36, 6)
    assert sorted(out.splitlines()) == sorted(
        [*told, *others, "42 to mend before this knowledge can be used"]
    )


def test_check_tells_as_many_problems_of_a_file_as_fit_without_a_word_about_more(
    run: Run, knowledge: Path
) -> None:
    file = knowledge / "topics.yaml"
    missing = ", ".join(f"missing_{n}" for n in range(TOLD))
    file.write_text(file.read_text().replace("samaritans, hr_desk", missing, 1))
    _, out, _ = run("check")

    assert len(out.splitlines()) == TOLD + 1
    assert " more of the same kind" not in out


def test_a_command_with_half_a_registration_does_not_start(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("BOT_APP_ID", "x")

    assert run("serve")[0] == 2


def test_schema_writes_all_schemas(run: Run, tmp_path: Path) -> None:
    assert run("schema", str(tmp_path / "schemas"))[0] == 0
    assert {path.name for path in (tmp_path / "schemas").iterdir()} >= {
        "entries.json",
        "menu.json",
        "signposts.json",
        "utterances.json",
    }
