"""Nobody who gets hold of all that the bot writes finds anything of who asked, or of what.

Every string of every activity and request is a canary. They go over HTTP through the service as
the settings build it, on every way there is and with every stage broken; then each byte that was
written anywhere is read. The naive build, which does what bots usually do, has to be caught.
"""

import sys
from collections.abc import AsyncIterator, Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection, Table, select

from bot.domain.question import read_question, read_sealed
from bot.sealing import hpke
from bot.stores import questions as store
from tests.channels.teams.fake_teams import FakeTeams
from tests.notifiers.conftest import (  # noqa: F401  fixtures
    MailServer,
    certificate,
    start_mail,
)
from tests.questions.canaries import Canaries, hits, opened_for_writing, receipt_forms
from tests.questions.faults import (
    BROKEN,
    BROKEN_ON_THE_WEB,
    WAYS,
    quoting,
    web_ways,
    with_stage_broken,
    with_stage_broken_on_the_web,
)
from tests.questions.people import Asker, WebAsker
from tests.questions.whole_app import (
    Clock,
    WholeApp,
    checkpoint,
    logged,
    patched,
    rows,
    until,
)
from tests.stores.conftest import new_postgres  # noqa: F401  a fixture

FEW, MANY = 60, 1_000
"""Activities and requests of one run, at least."""
HALF_WAY = 3
"""Tables are written anew one after the other: the intake every hour, then all in a release."""
RECEIPTS = 10
"""Receipts that are looked for; each in a hundred forms."""


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
    start_mail: Callable[..., MailServer],  # noqa: F811
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
    while not asker.sent or asker.sent + web.sent < count:
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

    assert app.canaries.found(while_running) == []
    assert app.canaries.found(after) == []
    secrets = [*asker.receipts[-RECEIPTS:], *asker.numbers[-RECEIPTS:]]
    for secret in secrets:
        wanted = receipt_forms(secret)
        for places in (while_running, after):
            found = [(name, *hit) for name, data in places.items() for hit in hits(data, wanted)]
            assert found == []
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
