"""The committee's side in a terminal: from a sealed question to an answer found in the chat."""

import asyncio
import json
from collections.abc import Callable, Sequence
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from bot import wiring
from bot.__main__ import main
from bot.channels.form import built
from bot.commands.ethics import NOTHING_DUE, TOO_FEW
from bot.config import Config, read_config
from bot.domain.board import Posted
from bot.domain.question import Came, base64url, note, read_question, read_sealed
from bot.ports import StoreAway
from bot.sealing import hpke
from bot.sealing.keys import key_id
from bot.stores.questions import SqlQuestions
from bot.wiring_questions import questions

PRIVATE = X25519PrivateKey.generate()
PUBLIC = PRIVATE.public_key().public_bytes_raw()
TOPICS = ("Free coffee on patrol", "Quiet rooms at small stations", "Photos of the dead on phones")

Run = Callable[..., tuple[int, str, str]]


SIGNPOSTS = """
- id: ethics_committee_route
  name: Ethics and Fairness Committee
  what: Discusses what isn't right or fair.
  kind: ask
  value: TO BE ADDED BY FORCE
  search: Ethics Committee
  status: placeholder
"""
ENTRY = """
- id: {name}
  title: {title}
  summary: {title} is here for you.
  utterances: [{utterances}]
  signposts: [ethics_committee_route]
  owner: D&I Academy
  source: A report
  as_of: "2022"
  review_by: 2027-05-31
  status: from_seed_2022
"""
MENU = """
examples: [is it fair]
sections: [{title: Help, entries: [ethics_committee, ethics_anonymous]}]
when_nothing_fits: [ethics_committee_route]
"""
WORDS = ("rest", "days", "pay", "kit", "rota", "leave", "cars", "food", "pets", "maps")


def write_knowledge(folder: Path) -> None:
    """Write the little that an entry of the board needs around it."""
    folder.mkdir()
    entries = (
        ("ethics_committee", "Committee", "is {} fair"),
        ("ethics_anonymous", "Nameless", "ask namelessly {}"),
    )
    written = (
        ENTRY.format(name=name, title=title, utterances=", ".join(map(form.format, WORDS)))
        for name, title, form in entries
    )
    (folder / "entries.yaml").write_text("".join(written))
    (folder / "signposts.yaml").write_text(SIGNPOSTS)
    (folder / "menu.yaml").write_text(MENU)


@pytest.fixture
def config(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Config:
    """Settings for one committee member, in a folder of its own."""
    write_knowledge(tmp_path / "knowledge")
    keys = tmp_path / "data" / "ethics" / "keys"
    keys.mkdir(parents=True)
    (keys / "chair.pub").write_text(f"signpost-ethics-key 1 Chair {base64url(PUBLIC)}\n")
    settings = {
        "BOT_DATA": str(tmp_path / "data"),
        "BOT_KNOWLEDGE": str(tmp_path / "knowledge"),
        "BOT_ENCODER": "off",
    }
    for name, value in settings.items():
        monkeypatch.setenv(name, value)
    return read_config(settings)


@pytest.fixture
def run(config: Config, capsys: pytest.CaptureFixture[str]) -> Run:
    def one(*words: str) -> tuple[int, str, str]:
        code = main(["ethics", *words])
        captured = capsys.readouterr()
        return code, captured.out, captured.err

    return one


async def ask(config: Config, text: str, weeks_ago: int) -> str:
    """Ask by a form outside the browser, and return the receipt."""
    at = wiring.now() - timedelta(weeks=weeks_ago)
    async with questions(config, lambda: at) as asked:
        return (await asked.take_text(asked.new_number(), text, Came.TEAMS)).words


async def read(config: Config, words: str) -> tuple[str, ...]:
    async with questions(config, wiring.now) as asked:
        return (await asked.read(words)).texts


def answered(batch: dict[str, Any], *titles: str) -> dict[str, Any]:
    """Answer a batch as the committee's page does, and propose items for the board."""
    replies = []
    for one in batch["questions"]:
        blob = read_sealed(one["sealed"]).to[key_id(PUBLIC)]
        question = read_question(hpke.unseal(blob, PRIVATE.private_bytes_raw(), hpke.QUESTION))
        reply = hpke.seal(note(f"About {question.text}"), question.reply_key, hpke.REPLY)
        replies.append({"tag": one["tag"], "sealed": base64url(reply)})
    board = [
        {
            "title": title,
            "question": f"Is it right how we handle {title.lower()}?",
            "answer": f"The committee thinks that {title.lower()} needs a rule for everybody.",
            "more": "",
            "topics": [title.split()[-1]],
        }
        for title in titles
    ]
    return {"v": 1, "kind": "signpost ethics replies", "replies": replies, "board": board}


def test_a_question_goes_out_sealed_and_its_answer_comes_back_and_is_found_in_the_chat(
    config: Config, run: Run, tmp_path: Path
) -> None:
    words = asyncio.run(ask(config, "free coffee", weeks_ago=3))

    assert run("release") == (0, "What was due is ready: python -m bot ethics export\n", "")
    code, out, err = run("export")
    assert (code, err) == (0, "")
    assert "free coffee" not in out
    file = tmp_path / "replies.json"
    file.write_text(json.dumps(answered(json.loads(out), *TOPICS)))
    assert run("import", str(file)) == (0, "replies taken: 1; waiting to be published: 3\n", "")
    assert asyncio.run(read(config, words)) == ("About free coffee",)
    assert json.loads(run("export")[1])["questions"] == []

    code, out, err = run("publish")
    assert (code, err) == (0, "")
    assert "somebody reads it as a stranger would" in out
    assert not (config.knowledge / "ethics_board.yaml").exists()
    code, out, err = run("publish", "--approve")
    assert (code, err) == (0, "")
    assert out == f"3 published in {config.knowledge / 'ethics_board.yaml'}\n"
    assert len(run("board")[1].splitlines()) == 3

    library = wiring.library(config, lambda line: None)
    for line in (
        "what did the committee say about free coffee on patrol",
        "has anyone asked the ethics committee about free coffee on patrol?",
    ):
        (best, *_) = library.matcher.rank(line).matches
        found = library.knowledge.entry(best.entry)
        assert found
        assert found.title.endswith("Free coffee on patrol")
    year = f"{wiring.now():%Y}"
    (best, *_) = library.matcher.rank(f"EQ-{year}-002").matches
    assert best.entry == f"eq_{year}_002"


def test_nothing_is_due_in_the_week_it_was_asked(config: Config, run: Run) -> None:
    for _ in range(6):
        asyncio.run(ask(config, "free coffee", weeks_ago=0))

    assert run("release") == (0, f"{NOTHING_DUE}\n", "")
    assert json.loads(run("export")[1])["questions"] == []


def test_two_answers_are_not_published_yet(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "replies.json"
    file.write_text(json.dumps(answered({"questions": []}, *TOPICS[:2])))
    run("import", str(file))

    assert run("publish") == (0, f"{TOO_FEW}\n", "")
    assert run("publish", "--approve")[0] == 1


@pytest.mark.parametrize("cut_off", ["before it is marked", "after it is marked"])
@pytest.mark.parametrize("again", [("publish",), ("publish", "--approve")])
def test_publishing_that_was_cut_off_is_finished_by_the_next_run_without_writing_again(
    config: Config,
    run: Run,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    cut_off: str,
    again: tuple[str, ...],
) -> None:
    file = tmp_path / "replies.json"
    file.write_text(json.dumps(answered({"questions": []}, *TOPICS, "Beards")))
    run("import", str(file))
    run("publish")
    draft = config.data / "ethics" / "board-draft.yaml"
    draft.write_text(draft.read_text("utf-8").rpartition("\n- id:")[0] + "\n", "utf-8")
    mark = SqlQuestions.mark

    async def break_off(store: SqlQuestions, posted: Sequence[Posted]) -> None:
        if cut_off == "after it is marked":
            await mark(store, posted)
        raise StoreAway

    with monkeypatch.context() as broken:
        broken.setattr(SqlQuestions, "mark", break_off)
        assert run("publish", "--approve")[0] == 1
    board = config.knowledge / "ethics_board.yaml"
    landed = (board.read_bytes(), board.stat().st_mtime_ns, board.stat().st_ino)
    assert draft.exists()

    assert run(*again) == (0, f"3 published in {board}\n", "")

    assert (board.read_bytes(), board.stat().st_mtime_ns, board.stat().st_ino) == landed
    states = [line.split()[2] for line in run("board")[1].splitlines()]
    assert sorted(states) == ["published", "published", "published", "withdrawn"]
    assert not draft.exists()
    assert run("publish") == (0, f"{TOO_FEW}\n", "")


def test_a_draft_with_a_mistake_is_told_by_its_line_and_does_not_land(
    config: Config, run: Run, tmp_path: Path
) -> None:
    file = tmp_path / "replies.json"
    file.write_text(json.dumps(answered({"questions": []}, *TOPICS)))
    run("import", str(file))
    run("publish")
    draft = config.data / "ethics" / "board-draft.yaml"
    draft.write_text(draft.read_text("utf-8").replace("ethics_committee_route", "no_such_place"))

    code, _, err = run("publish", "--approve")

    assert code == 1
    assert f"{config.knowledge}/ethics_board.yaml:" in err
    assert "no place “no_such_place”" in err
    assert not (config.knowledge / "ethics_board.yaml").exists()


def test_a_file_of_replies_that_is_none_is_told_in_one_line(run: Run, tmp_path: Path) -> None:
    (tmp_path / "photo.jpg").write_bytes(b"\xff\xd8")

    assert run("import", str(tmp_path / "photo.jpg")) == (
        1,
        "",
        "this is no file of replies: take the one that the committee's page saved\n",
    )
    assert run("import", str(tmp_path / "none"))[2].endswith(
        "none: can't be read (No such file or directory)\n"
    )


def test_the_committee_s_page_is_written_out_or_told_how_to_make(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(built, "FOLDER", tmp_path)
    code, out, err = run("committee-file")
    assert (code, out) == (1, "")
    assert "committee.html is not there" in err

    (tmp_path / "committee.html").write_text("<!doctype html>Keys")
    assert run("committee-file") == (0, "<!doctype html>Keys", "")


@pytest.mark.parametrize("place", ["data/ethics/keys/chair.key", "data/notes/mine.txt"])
def test_a_private_key_on_the_server_stops_every_command_and_is_named(
    run: Run, tmp_path: Path, place: str
) -> None:
    file = tmp_path / place
    file.parent.mkdir(exist_ok=True)
    file.write_text('{"v":1,"kind":"signpost ethics private key"}')

    code, _, err = run("export")

    assert (code, err.split(" ")[0]) == (2, str(file))
    assert "give it to its owner" in err


def test_questions_that_cannot_be_reached_are_told_by_their_setting(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("BOT_ETHICS_DATABASE_URL", "postgresql://x@/y?host=/none")

    assert run("board") == (
        1,
        "",
        "the questions can't be reached: check BOT_ETHICS_DATABASE_URL\n",
    )
