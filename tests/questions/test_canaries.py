"""Nobody who gets hold of all that the bot writes finds anything of who asked, or of what.

Every string of every activity and request is a canary. They go over HTTP through the service as
the settings build it, on every way there is and with every stage broken; then each byte that was
written anywhere is read. The naive build, which does what bots usually do, has to be caught.
"""

import sys
from collections.abc import AsyncIterator, Callable
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection, Table, select

from bot.application import form_words
from bot.channels.teams import endpoint
from bot.domain.question import read_question, read_sealed
from bot.sealing import hpke
from bot.stores import questions as store
from tests.channels.teams.fake_teams import FakeTeams
from tests.mail_server import MailServer
from tests.questions.canaries import Canaries, opened_for_writing, receipt_forms
from tests.questions.faults import (
    BROKEN,
    BROKEN_ON_THE_WEB,
    WAYS,
    quoting,
    web_ways,
    with_stage_broken,
    with_stage_broken_on_the_web,
)
from tests.questions.naive import BYTES, TEXTS, NaiveDialog, Write
from tests.questions.people import Asker, WebAsker
from tests.questions.whole_app import Clock, WholeApp, checkpoint, logged, patched, rows
from tests.waiting import until

FEW, MANY = 60, 1_000
"""Activities of one run, at least."""
HALF_WAY = 3
"""Tables are written anew one after the other: the intake every hour, then all in a release."""
RECEIPTS = 3
"""Receipts, and numbers of forms from which they follow, that are looked for too."""

PLACES = {
    "log": "everything.log",
    "console": "stdout",
    "temporary files": "temporary/",
    "rows of chats": "rows of chats",
    "rows of questions": "rows of questions",
    "mail": "mailbox",
    "webhooks": "webhooks",
    "files of the database": "data/",
    "tables and log of PostgreSQL": "server ",
}
NAIVE = [
    *(("sqlite", name) for name in (*TEXTS, *BYTES)),
    ("postgresql", "utf-8"),
    *(
        pytest.param("postgresql", name, marks=pytest.mark.prove)
        for name in (*TEXTS, *BYTES)
        if name != "utf-8"
    ),
]


@pytest.fixture
async def teams(tmp_path: Path) -> AsyncIterator[FakeTeams]:
    async with FakeTeams().running(tmp_path) as teams:
        yield teams


@pytest.fixture
def build(
    request: pytest.FixtureRequest,
    teams: FakeTeams,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    start_mail: Callable[..., MailServer],
) -> Callable[[str], WholeApp]:
    """Each call makes a service with a database of that kind."""

    def make(kind: str) -> WholeApp:
        opened_for_writing().clear()
        clock, canaries = Clock(), Canaries()
        patched(teams, clock, monkeypatch, tmp_path)
        if kind == "sqlite":
            urls = [f"sqlite:///{tmp_path / 'data' / name}.db" for name in ("chats", "questions")]
        else:
            new: Callable[[], str] = request.getfixturevalue("new_postgres")
            urls = [new(), new()]
        return WholeApp(
            folder=tmp_path,
            teams=teams,
            canaries=canaries,
            chats_url=urls[0],
            questions_url=urls[1],
            mail=start_mail(tls=False, login=False),
            clock=clock,
        )

    return make


async def ask(app: WholeApp, count: int) -> tuple[Asker, WebAsker]:
    """Go every way and through every fault, by Teams and by the web, until so many were sent."""
    asker, web = Asker(app), WebAsker(app)
    while asker.sent < count:
        for way in WAYS.values():
            await way(asker)
        for name in BROKEN:
            await with_stage_broken(asker, name)
        await web_ways(web)
        for name in BROKEN_ON_THE_WEB:
            await with_stage_broken_on_the_web(web, name)
    return asker, web


async def release(app: WholeApp) -> None:
    """Let it go through at the third start: first it breaks half-way, then the mail fails."""
    app.clock.now += timedelta(days=15)
    rewrite, written = store._rewrite, []

    def breaking(table: Table, connection: Connection) -> None:
        rewrite(table, connection)
        written.append(table.name)
        if len(written) == HALF_WAY:
            quoting([dict(row) for row in connection.execute(select(table)).mappings()])

    with pytest.MonkeyPatch.context() as change:
        change.setattr(store, "_rewrite", breaking)
        async with app.running():
            await until(lambda: len(written) == HALF_WAY)
    app.mail.answers = ["451 not now"]
    async with app.running():
        await until(lambda: not app.mail.answers)
    assert app.mail.mails() == []
    async with app.running():
        await until(app.mail.mails)


def opened(app: WholeApp, batch: dict[str, Any]) -> list[str]:
    """Open a batch as the committee does, and return what was asked."""
    chair = app.committee[0]
    blobs = [read_sealed(one["sealed"]).to[chair.member.id] for one in batch["questions"]]
    return [read_question(hpke.unseal(b, chair.private, hpke.QUESTION)).text for b in blobs]


def everything(app: WholeApp, capfd: pytest.CaptureFixture[str]) -> dict[str, bytes]:
    """Return all that was written anywhere, by place."""
    checkpoint(app.questions_url)
    printed = capfd.readouterr()
    return {**app.places(), "stdout": printed.out.encode(), "stderr": printed.err.encode()}


@pytest.mark.parametrize("kind", ["sqlite", "postgresql"])
@pytest.mark.parametrize("least", [FEW, pytest.param(MANY, marks=pytest.mark.prove)])
async def test_of_all_that_came_in_nothing_is_written_anywhere(
    kind: str,
    least: int,
    build: Callable[[str], WholeApp],
    capfd: pytest.CaptureFixture[str],
) -> None:
    app = build(kind)
    async with logged(app.folder / "everything.log"):
        async with app.running():
            asker, web = await ask(app, least)
            while_running = everything(app, capfd)
        await release(app)
        batch = await app.export()
        after = everything(app, capfd)

    secrets = receipt_forms(*asker.receipts[-RECEIPTS:], *asker.numbers[-RECEIPTS:])
    assert app.canaries.found(while_running, secrets) == []
    assert app.canaries.found(after, secrets) == []
    assert app.elsewhere() == []
    # That nothing was found counts only if all of it was there to be found.
    asked = opened(app, batch)
    assert len(asked) >= len(asker.receipts)
    assert [text for text in asked if app.canaries.mark not in text] == []
    assert {"everything.log", "batch.json", "rows of questions", "stderr"} <= after.keys()
    assert len(app.mail.mails()) == 1
    assert (app.teams.calls, app.teams.posts, app.hooks) == ([], [], [])
    assert [row for row in rows(app.chats_url) if row[0] != "alembic_version"] == []
    size = sum(map(len, after.values())) / 1e6
    with capfd.disabled():
        sys.stdout.write(
            f"\n{kind}: {asker.sent} activities and {web.sent} web requests with "
            f"{app.canaries.made} canaries, {len(asked)} questions at the committee; "
            f"{len(after)} places, {size:.0f} MB, {len(app.canaries.forms)} forms: 0 found\n"
        )


async def test_words_for_the_committee_typed_into_the_chat_are_not_written_down_either(
    build: Callable[[str], WholeApp], capfd: pytest.CaptureFixture[str]
) -> None:
    app = build("sqlite")
    asker = Asker(app)
    async with logged(app.folder / "everything.log"), app.running():
        asked = app.canaries.invoke(app.teams, "", None)
        told = {"type": "message", "text": f"ask the ethics committee: {asker.text()}"}
        typed = {**asked, **told, "serviceUrl": app.teams.service_url}
        typed = {name: typed[name] for name in typed if name not in {"name", "value"}}
        status, _ = await asker.post(typed)
        places = everything(app, capfd)

    assert (status, len(app.teams.posts)) == (200, 1)
    calls = places.pop("connector")
    assert app.canaries.found({"where replies go": calls}) != []
    assert app.canaries.found(places) == []
    kept = [row[0] for row in rows(app.questions_url) if row[0] != "alembic_version"]
    assert kept == ["site"]


# The test of the test


@pytest.mark.parametrize(("kind", "name"), NAIVE)
async def test_the_naive_build_is_caught_in_every_place_and_encoding(
    kind: str,
    name: str,
    build: Callable[[str], WholeApp],
    capfd: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Each place by itself: where it finds something in one, it could be blind in another."""
    app, write = build(kind), {**TEXTS, **BYTES}[name]
    naive = partial(NaiveDialog, app=app, write=write, text=name in TEXTS)
    monkeypatch.setattr(endpoint, "EthicsDialog", naive)
    async with logged(app.folder / "everything.log"), app.running():
        asker = Asker(app)
        await asker.open()
        await asker.press(form_words.SEND, text=asker.text())
        if name in TEXTS:
            await until(lambda: app.mail.mails() and app.hooks)
        places = everything(app, capfd)

    caught = {
        next(what for what, begins in PLACES.items() if found.place.startswith(begins))
        for found in app.canaries.found(places)
    }
    files = {"files of the database"} if kind == "sqlite" else {"tables and log of PostgreSQL"}
    written = {"temporary files", "rows of questions"} | files
    if name in TEXTS:
        written |= {"log", "console", "rows of chats", "mail", "webhooks"}
    assert caught == written


@pytest.mark.parametrize("kind", ["sqlite", "postgresql"])
async def test_a_build_that_does_not_seal_is_caught_in_the_database_and_in_the_batch(
    kind: str,
    build: Callable[[str], WholeApp],
    capfd: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(hpke, "seal", lambda plain, *_: bytes(48) + plain)
    app = build(kind)
    async with app.running():
        assert await Asker(app).ask(Asker(app).text())
        rows_of_intake = everything(app, capfd)["rows of questions"]
    app.clock.now += timedelta(days=15)
    async with app.running():
        await until(app.mail.mails)
    await app.export()
    places = everything(app, capfd)

    assert app.canaries.found({"intake": rows_of_intake})
    caught = {found.place for found in app.canaries.found(places)}
    assert {"batch.json", "rows of questions"} <= caught


async def test_a_file_that_is_not_read_is_told(
    build: Callable[[str], WholeApp], tmp_path_factory: pytest.TempPathFactory
) -> None:
    app, other = build("sqlite"), tmp_path_factory.mktemp("elsewhere") / "kept"
    (app.folder / "read").write_text("x")
    other.write_text("x")

    assert app.elsewhere() == [str(other)]


@pytest.mark.parametrize("write", [*TEXTS.values(), *BYTES.values()], ids=[*TEXTS, *BYTES])
def test_a_canary_is_found_in_a_mail_that_breaks_its_lines(write: Write) -> None:
    canaries = Canaries()
    data = b"Subject: x\r\n\r\n" + write(f"{'x' * 50}{canaries.one('name')}{'y' * 50}")
    for end in (b"\r\n", b"=\r\n", b"\n"):
        broken = end.join(data[at : at + 60] for at in range(0, len(data), 60))
        assert canaries.found({"mail": broken})

    assert Canaries().found({"mail": data}) == []
