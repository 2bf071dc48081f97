"""From keys to reply with the real store: asked in the browser, opened offline, answered, read."""

import asyncio
import json
from collections.abc import Callable, Coroutine, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from aiohttp import web
from playwright.sync_api import Browser, expect

from bot.application.committee import Committee
from bot.application.questions import Questions
from bot.application.releasing import Releasing
from bot.channels.form.built import committee_file
from bot.channels.form.page import FormPage
from bot.domain.question_release import Rule
from bot.sealing.committee import CommitteeSealing
from bot.sealing.keys import read_members
from bot.stores.database import Database
from bot.stores.question_tables import QUESTIONS
from bot.stores.questions import SqlQuestions
from tests.browser.asker import Asker
from tests.browser.test_committee_file import Member
from tests.form_site import LATEST, served, signs

MONDAY = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)


class Server:
    """The server's side, with a clock that the test moves on."""

    def __init__(self, folder: Path, keys: Path) -> None:
        self.now = MONDAY
        url = f"sqlite+aiosqlite:///{folder / 'questions.sqlite'}"
        self._database = Database(url, tables=QUESTIONS)
        store = SqlQuestions(self._database)
        sealing = CommitteeSealing(read_members(keys))
        self._questions = Questions(store, sealing, signs(), lambda: self.now)
        self.committee = Committee(store, lambda: self.now)
        self.releasing = Releasing(store, None, Rule(), lambda: self.now)

    def app(self) -> web.Application:
        """Return the form's app, which opens and closes the database."""
        app = web.Application()
        FormPage(self._questions, LATEST).add_to(app)

        async def database(_: web.Application) -> Any:
            await self._database.migrate()
            self._loop = asyncio.get_running_loop()
            yield
            await self._database.close()

        app.cleanup_ctx.append(database)
        return app

    def does(self, work: Coroutine[Any, Any, Any]) -> Any:
        """Do what a command would do."""
        return asyncio.run_coroutine_threadsafe(work, self._loop).result(30)


@pytest.fixture
def offline(browser: Browser, tmp_path: Path) -> Iterator[Callable[[], Member]]:
    file = tmp_path / "committee.html"
    file.write_text(committee_file(), encoding="utf-8")
    contexts = []

    def open_file() -> Member:
        contexts.append(browser.new_context(accept_downloads=True))
        return Member(contexts[-1], file, tmp_path)

    yield open_file
    for context in contexts:
        context.close()


def test_a_question_is_asked_released_opened_answered_and_its_reply_read(
    browser: Browser, offline: Callable[[], Member], tmp_path: Path
) -> None:
    private, public = offline().make_keys("The Chair")
    keys = tmp_path / "keys"
    keys.mkdir()
    public.rename(keys / public.name)
    server = Server(tmp_path, keys)
    with served(server.app()) as address:
        asker = Asker(browser.new_context(), address)
        words = asker.ask("Is it fair that early shifts always go to the same people?")
        assert json.loads(server.does(server.committee.export()))["questions"] == []

        server.now += timedelta(days=14)
        assert server.does(server.releasing.release()) is True
        batch = tmp_path / "batch.json"
        batch.write_text(server.does(server.committee.export()))
        member = offline()
        member.open_batch(private, batch)
        expect(member.head).to_have_text("Questions", timeout=30_000)
        assert member.page.locator("#questions .shown").all_inner_texts() == [
            "Is it fair that early shifts always go to the same people?"
        ]
        member.page.locator("#questions textarea").fill("Not yet. From May they go round.")
        replies = member.save("Save the replies")
        assert server.does(server.committee.take(replies.read_bytes())) == (1, 0)

        asker.press("I have them")
        asker.look_for(words)
        expect(asker.head).to_have_text("The committee's reply")
        reply = asker.page.locator("#reply-list .shown")
        expect(reply).to_have_text("Not yet. From May they go round.")

        asker.press("Write back")
        asker.box.fill("Thank you. And nights?")
        asker.press("Check it first")
        asker.press("Lock it and send")
        expect(asker.head).to_have_text("Sent")
        server.now += timedelta(days=14)
        server.does(server.releasing.release())
        batch.write_text(server.does(server.committee.export()))
        again = offline()
        again.open_batch(private, batch)
        expect(again.head).to_have_text("Questions", timeout=30_000)
        assert again.page.locator("#questions .shown").all_inner_texts() == [
            "Is it fair that early shifts always go to the same people?",
            "Thank you. And nights?",
        ]
        asker.context.close()
