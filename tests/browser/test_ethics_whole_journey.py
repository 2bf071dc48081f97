"""The whole service, from two questions to their published answer, and nothing that tells who.

One question comes by Teams, one by the web form. They are released, opened offline, answered,
published, found in the chat, and read under their receipts; then every byte is searched.
"""

import asyncio
import json
import os
import shutil
import subprocess
import sys
import threading
from collections.abc import Callable, Coroutine, Iterator
from contextlib import AsyncExitStack
from datetime import timedelta
from pathlib import Path
from typing import Any, TypeVar

import pytest
from playwright.sync_api import Browser, expect

from bot.application import ethics_form
from bot.application import form_words as words
from bot.channels.form.built import committee_file
from bot.wiring_questions import committee_side
from tests.browser.asker import Asker as Visitor
from tests.browser.test_committee_file import Member
from tests.channels.teams.fake_teams import FakeTeams
from tests.mail_server import MailServer
from tests.questions.canaries import Canaries, receipt_forms
from tests.questions.people import SUBMIT, Asker
from tests.questions.whole_app import Clock, WholeApp, logged, patched, rows
from tests.waiting import until

ROOT = Path(__file__).parents[2]
BOARD = (
    ("Order of early shifts", "Should early shifts go round?", "From May they go round."),
    ("Photos of the dead on phones", "May we keep photos?", "No. They are deleted the same day."),
    ("Gifts from shop owners", "May we take free food?", "No. A kind word is enough."),
)
CHAT = "what did the committee say about the order of early shifts"

T = TypeVar("T")


class Server:
    """The service and Microsoft's side, in a thread of their own beside the browser."""

    def __init__(self, folder: Path, mail: MailServer, change: pytest.MonkeyPatch) -> None:
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever)
        self._thread.start()
        self._stack = AsyncExitStack()
        self.app = self.does(self._start(folder, mail, change))

    async def _start(self, folder: Path, mail: MailServer, change: pytest.MonkeyPatch) -> WholeApp:
        teams = await self._stack.enter_async_context(FakeTeams().running(folder))
        clock = Clock()
        patched(teams, clock, change, folder)
        return WholeApp(
            folder=folder,
            teams=teams,
            canaries=Canaries(),
            chats_url=f"sqlite:///{folder / 'data' / 'chats.db'}",
            questions_url=f"sqlite:///{folder / 'data' / 'questions.db'}",
            mail=mail,
            clock=clock,
            committee=(),
        )

    def does(self, work: Coroutine[Any, Any, T]) -> T:
        """Do something where the service runs."""
        return asyncio.run_coroutine_threadsafe(work, self._loop).result(120)

    async def run(self) -> None:
        """Start the service, and let everything be logged."""
        await self._stack.enter_async_context(logged(self.app.folder / "everything.log"))
        await self._stack.enter_async_context(self.app.running())

    async def release(self) -> bool:
        """Do what `python -m bot ethics release` does, by the clock of the test."""
        async with committee_side(self.app.config, self.app.clock) as side:
            return await side.releasing.release()

    async def say(self, line: str) -> str:
        """Type a line into the chat in Teams, and return what the bot says."""
        app = self.app
        asked = app.canaries.invoke(app.teams, "", None)
        typed = {name: asked[name] for name in asked if name not in {"name", "value"}}
        typed |= {"type": "message", "text": line, "serviceUrl": app.teams.service_url}
        status, _ = await Asker(app).post(typed)
        assert status == 200
        return json.dumps(app.teams.cards[-1], ensure_ascii=False)

    def command(self, *doing: str) -> str:
        """Run a command of the committee's side on the server."""
        settings = {k: v for k, v in os.environ.items() if not k.startswith("BOT_")}
        ran = subprocess.run(
            [sys.executable, "-m", "bot", "ethics", *doing],
            cwd=ROOT,
            env={**settings, **self.app.settings},
            capture_output=True,
            text=True,
            timeout=300,
            check=True,
        )
        with (self.app.folder / "commands.txt").open("a") as file:
            file.write(ran.stdout + ran.stderr)
        return ran.stdout

    def stop(self) -> None:
        """Stop it all."""
        self.does(self._stack.aclose())
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()


@pytest.fixture
def server(
    tmp_path: Path,
    start_mail: Callable[..., MailServer],
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Server]:
    for name in ("knowledge", "dialogs"):
        shutil.copytree(ROOT / name, tmp_path / name)
    server = Server(tmp_path, start_mail(tls=False, login=False), monkeypatch)
    yield server
    server.stop()


@pytest.fixture
def offline(
    browser: Browser, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Callable[[], Member]]:
    stick = tmp_path_factory.mktemp("stick")
    (stick / "committee.html").write_text(committee_file(), encoding="utf-8")
    contexts = []

    def open_file() -> Member:
        contexts.append(browser.new_context(accept_downloads=True))
        return Member(contexts[-1], stick / "committee.html", stick)

    yield open_file
    for context in contexts:
        context.close()


def publish(member: Member) -> None:
    """Fill in what is for the board."""
    for at, (title, question, answer) in enumerate(BOARD):
        member.press("Add one for the board")
        item = member.page.locator("#board > li").nth(at)
        item.get_by_label("Title").fill(title)
        item.get_by_label("The question, in").fill(question)
        item.get_by_label("The answer").fill(answer)
        item.get_by_label("What colleagues").fill(title.lower().removesuffix(" on phones"))


def test_two_questions_are_answered_published_and_found_and_nothing_tells_who_asked(
    server: Server, offline: Callable[[], Member], browser: Browser
) -> None:
    app, one = server.app, server.app.canaries.one
    private, public = offline().make_keys("The Chair")
    keys = app.data / "ethics" / "keys"
    keys.mkdir(parents=True)
    shutil.copy(public, keys)
    server.does(server.run())

    # Asked, once by Teams and once by the web form.
    asker = Asker(app)
    texts = {f"Is the order of early shifts fair, {one('teams')}?", f"And nights, {one('web')}?"}
    by_teams, by_web = sorted(texts, reverse=True)
    assert server.does(asker.ask(by_teams))
    visitor = Visitor(browser.new_context(user_agent=one("browser")), f"{app.form}/")
    six = visitor.ask(by_web)
    assert json.loads(server.command("export"))["questions"] == []

    # Released, opened offline, answered.
    app.clock.now += timedelta(days=15)
    assert server.does(server.release()) is True
    batch = app.folder / "batch.json"
    batch.write_text(server.command("export"))
    member = offline()
    member.open_batch(private, batch)
    expect(member.head).to_have_text("Questions", timeout=30_000)
    shown = member.page.locator("#questions .shown")
    assert set(shown.all_inner_texts()) == texts
    reply = f"From May they go round, {one('reply')}."
    for box in member.page.locator("#questions textarea").all():
        box.fill(reply)
    publish(member)
    replies = member.save("Save the replies")
    shutil.copy(replies, app.folder / "replies.json")

    # Imported, drafted, read by a person, published, found in the chat.
    assert server.command("import", str(replies)) == (
        "replies taken: 2; waiting to be published: 3\n"
    )
    assert "somebody reads it as a stranger would" in server.command("publish")
    assert BOARD[0][2] not in server.does(server.say(CHAT))
    assert server.command("publish", "--approve").startswith("3 published in ")
    server.does(until(lambda: _live(app)))
    said = server.does(server.say(CHAT))
    assert BOARD[0][2] in said
    assert "Ask the committee about this" in said

    # Read under both receipts.
    server.does(asker.invoke(SUBMIT, {"does": ethics_form.LOOK, "words": asker.receipts[0]}))
    assert reply in asker.read
    assert words.ANSWERS in asker.read
    visitor.press("I have them")
    visitor.look_for(six)
    expect(visitor.page.locator("#reply-list .shown")).to_have_text(reply)
    visitor.context.close()

    # And nothing of it all stands anywhere.
    places = app.places()
    calls = places.pop("connector")
    assert app.canaries.found({"where chat replies go": calls}) != []
    assert app.canaries.found(places, receipt_forms(asker.receipts[0], six)) == []
    assert {"everything.log", "batch.json", "replies.json", "commands.txt"} <= places.keys()
    asked = [row for row in rows(app.questions_url) if row[0] in {"questions", "replies"}]
    assert len(asked) == 4


def _live(app: WholeApp) -> bool:
    """Tell whether the chat has the board, as it was published."""
    state, library = app.service.shelf.state(), app.service.shelf.library()
    there = any(name.startswith("eq_") for name in library.knowledge.entries)
    return there and state.live == state.folder
