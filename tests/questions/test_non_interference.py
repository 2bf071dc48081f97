"""Who asks, when in the week, and where from, changes nothing; nor does how much they write."""

import itertools
import json
import secrets
from collections.abc import AsyncIterator, Callable, Sequence
from datetime import UTC, datetime
from hashlib import shake_256
from pathlib import Path
from typing import Any

import pytest

from bot.application import form_words as words
from bot.domain.question import BLOCK, Came, Question
from bot.sealing import hpke
from tests.channels.teams.fake_teams import FakeTeams
from tests.mail_server import MailServer
from tests.questions.canaries import Canaries
from tests.questions.people import FETCH, SUBMIT, Asker, WebAsker
from tests.questions.whole_app import Clock, WholeApp, patched, rows

MONDAY = datetime(2026, 11, 23, 0, 1, tzinfo=UTC)
SUNDAY = datetime(2026, 11, 29, 23, 40, tzinfo=UTC)
FAIR = "Is it fair that the rota changes without a word?"
NEXT = "aaa"
"""More than the two letters by which “teams” is longer than “web”."""
SIX = "embezzle gala spokesman spry region kilowatt"


@pytest.fixture
async def teams(tmp_path: Path) -> AsyncIterator[FakeTeams]:
    async with FakeTeams().running(tmp_path) as teams:
        yield teams


def held_still(change: pytest.MonkeyPatch) -> None:
    """Hold what is random still: what is left is all that a person could change."""
    change.setattr(secrets, "token_bytes", lambda size: b"\7" * size)
    numbers = itertools.count()
    change.setattr(secrets, "token_hex", lambda size: f"{next(numbers):0{2 * size}x}")

    def seal(plain: bytes, key: bytes, info: bytes) -> bytes:
        return shake_256(plain + key + info).digest(len(plain) + 48)

    change.setattr(hpke, "seal", seal)


@pytest.fixture
def build(
    request: pytest.FixtureRequest,
    teams: FakeTeams,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    start_mail: Callable[..., MailServer],
) -> Callable[..., WholeApp]:
    """Each call makes a service for another person; all have the same tenant and settings."""
    tenant, mail = Canaries().tenant, start_mail(tls=False, login=False)

    def make(kind: str, name: str, at: datetime = MONDAY) -> WholeApp:
        folder, clock, canaries = tmp_path / name, Clock(at), Canaries()
        folder.mkdir()
        canaries.__dict__["tenant"] = tenant
        patched(teams, clock, monkeypatch, tmp_path)
        monkeypatch.setenv("LC_ALL", {"ana": "cy_GB.UTF-8"}.get(name, "C"))
        urls = [f"sqlite:///{folder / 'data' / db}.db" for db in ("chats", "questions")]
        if kind == "postgresql":
            urls = [request.getfixturevalue("new_postgres")() for _ in urls]
        return WholeApp(
            folder=folder,
            teams=teams,
            canaries=canaries,
            chats_url=urls[0],
            questions_url=urls[1],
            mail=mail,
            clock=clock,
        )

    return make


async def use(app: WholeApp) -> list[object]:
    """Ask, look for an answer, write back, by Teams and by the web; return all answers."""
    said: list[object] = []
    async with app.running():
        asker, web = Asker(app), WebAsker(app)
        await asker.invoke(FETCH, {"form": "ethics", "about": ""})
        said.append(asker.answer)
        await asker.press(words.SEND, text=FAIR)
        said.append(asker.answer)
        assert asker.keep_receipt()
        await asker.press(words.WRITTEN_DOWN)
        (receipt,) = asker.receipts
        await asker.invoke(SUBMIT, {"does": "look", "words": receipt})
        said.append(asker.answer)
        await asker.press(words.SEND, text=FAIR)
        said.append(asker.answer)
        body, tag = await web.question(FAIR, SIX)
        said += [await web.post("/question", body)]
        said += [await web.post("/follow-up", web.follow_up(FAIR, tag))]
        said += [await web.post("/receipt", {"v": 1, "tag": tag})]
    return said


def left(app: WholeApp) -> dict[str, bytes]:
    """Return what lies in the data folder once the service has stopped."""
    files = [file for file in app.data.rglob("*") if file.is_file()]
    return {str(file.relative_to(app.data)): file.read_bytes() for file in files}


@pytest.mark.parametrize("kind", ["sqlite", "postgresql"])
async def test_the_same_question_from_two_people_leaves_the_same_bytes(
    kind: str, build: Callable[..., WholeApp], monkeypatch: pytest.MonkeyPatch
) -> None:
    """At another time of the week, on another device, in another language, by both ways."""
    answers, files, tables = [], [], []
    for name, at in (("ana", MONDAY), ("bo", SUNDAY)):
        app = build(kind, name, at)
        with monkeypatch.context() as change:
            held_still(change)
            answers.append(await use(app))
        files.append(left(app))
        tables.append([sorted(rows(url)) for url in (app.chats_url, app.questions_url)])

    assert answers[0] == answers[1]
    assert tables[0] == tables[1]
    assert files[0].keys() == files[1].keys()
    assert [name for name in files[0] if files[0][name] != files[1][name]] == []
    assert [row[0] for row in tables[0][1]].count("intake") == 4


async def test_two_weeks_and_two_texts_do_leave_different_bytes(
    build: Callable[..., WholeApp], monkeypatch: pytest.MonkeyPatch
) -> None:
    """So that what is alike above is not alike because nothing was looked at."""
    found = []
    for name, at in (("ana", MONDAY), ("bo", SUNDAY.replace(month=12))):
        app = build("sqlite", name, at)
        with monkeypatch.context() as change:
            held_still(change)
            await use(app)
        found.append(left(app))

    assert [name for name in found[0] if found[0][name] != found[1][name]] == ["questions.db"]


def longest_of(blocks: int) -> str:
    """Return the longest text that fills so many blocks by the way of Teams."""
    count = 1
    while _blocks("a" * (count + 1)) <= blocks:
        count += 1
    return "a" * count


def _blocks(text: str) -> int:
    return len(Question(text=text, reply_key=bytes(32), came=Came.TEAMS).plain()) // BLOCK


async def sizes(app: WholeApp, texts: Sequence[str]) -> list[tuple[int, ...]]:
    """Return the sizes of the row, of the web's answer, and of Teams' answer, for each text."""
    found: list[tuple[int, ...]] = []
    six = (f"{SIX} {number}" for number in "abcdefgh")
    async with app.running():
        asker, web = Asker(app), WebAsker(app)
        for text in texts:
            before = set(rows(app.questions_url))
            await asker.open()
            data = {**asker.button(words.SEND), "text": text, "does": "anyway"}
            await asker.invoke(SUBMIT, data)
            answer = json.dumps(asker.answer)
            assert asker.keep_receipt()
            teams_size = len(answer.replace(asker.receipts[-1], ""))
            body, _ = await web.question(text, next(six))
            _, _, web_size = await web.post("/question", body)
            new = [row for row in set(rows(app.questions_url)) - before if row[0] == "intake"]
            (row_size,) = {sum(len(str(value)) for value in row) for row in new}
            assert len(new) == 2
            found.append((row_size, web_size, teams_size))
    return found


async def test_a_word_and_a_full_block_have_rows_answers_and_batches_of_one_size(
    build: Callable[..., WholeApp],
) -> None:
    full = longest_of(1)
    app = build("sqlite", "ana")
    short, long, longer = await sizes(app, ["a", full, f"{full}{NEXT}"])

    assert short == long
    assert longer[0] > long[0]
    assert longer[1:] == long[1:]


async def test_a_batch_of_words_is_as_long_as_one_of_full_blocks(
    build: Callable[..., WholeApp],
) -> None:
    lengths = []
    for name, text in (("ana", "a"), ("bo", longest_of(1))):
        app = build("sqlite", name)
        await sizes(app, [text])
        app.clock.now = SUNDAY.replace(month=12)
        async with app.running():
            batch: dict[str, Any] = {}
            while not batch.get("questions"):
                batch = await app.export()
        lengths.append((len(batch["questions"]), (app.folder / "batch.json").stat().st_size))

    assert lengths[0] == lengths[1]
