"""Ethics questions put together: what stops the start, and what runs beside the service."""

import asyncio
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from bot import wiring_questions
from bot.config import Config, ConfigRefused, read_config
from bot.domain.letter import Letter
from bot.domain.question import Came, base64url
from bot.ports import Later
from bot.question_ports import MailFailed
from bot.stores.database import Database
from bot.stores.question_tables import QUESTIONS
from bot.wiring_questions import RouteMail, committee_mail, questions

MONDAY = datetime(2026, 11, 23, 8, 0, tzinfo=UTC)


class FakeNotifier:
    """Remembers letters; refuses them when it is told to."""

    def __init__(self) -> None:
        self.letters: list[Letter] = []
        self.refuses = False
        self.delivered = asyncio.Event()

    async def deliver(self, letter: Letter) -> None:
        if self.refuses:
            raise Later("not now")
        self.letters.append(letter)
        self.delivered.set()


def settings(folder: Path, **more: str) -> Config:
    return read_config({"BOT_DATA": str(folder / "data"), **more})


def add_member(config: Config) -> None:
    key = X25519PrivateKey.generate().public_key().public_bytes_raw()
    config.ethics.keys.mkdir(parents=True)
    (config.ethics.keys / "chair.pub").write_text(
        f"signpost-ethics-key 1 Chair {base64url(key)}\n"
    )


async def test_without_keys_the_service_starts_and_takes_no_question(tmp_path: Path) -> None:
    async with questions(settings(tmp_path), lambda: MONDAY) as asked:
        assert not asked.open


async def test_the_service_releases_by_itself_and_tells_the_committee(tmp_path: Path) -> None:
    config = settings(tmp_path, BOT_ETHICS_MAIL="committee")
    add_member(config)
    async with questions(config, lambda: MONDAY - timedelta(weeks=3)) as asked:
        taken = await asked.take_text(asked.new_number(), "Why?", Came.TEAMS)
        assert taken.outcome == "taken"
    notifier = FakeNotifier()
    mail = committee_mail(config, {"committee": notifier})

    async with questions(config, lambda: MONDAY, mail), asyncio.timeout(30):
        await notifier.delivered.wait()

    (letter,) = notifier.letters
    assert (letter.subject, letter.reference, letter.kind) == (
        "Ethics questions are ready",
        "",
        "",
    )


async def test_a_route_that_fails_is_a_message_not_sent() -> None:
    notifier = FakeNotifier()
    notifier.refuses = True

    with pytest.raises(MailFailed):
        await RouteMail(notifier).send("a", "b")


def test_a_route_that_is_not_in_the_file_is_named(tmp_path: Path) -> None:
    assert committee_mail(settings(tmp_path), {}) is None
    with pytest.raises(ConfigRefused, match=r"^BOT_ETHICS_MAIL: no route “dcc” in the"):
        committee_mail(settings(tmp_path, BOT_ETHICS_MAIL="dcc"), {})


async def test_a_key_that_cannot_be_used_stops_the_start(tmp_path: Path) -> None:
    config = settings(tmp_path)
    add_member(config)
    (config.ethics.keys / "deputy.pub").write_text("ssh-rsa AAAA")

    with pytest.raises(ConfigRefused, match=r"deputy\.pub: holds no public key"):
        async with questions(config, lambda: MONDAY):
            pass


@pytest.mark.parametrize("folder", ["data", "keys"])
async def test_a_private_key_stops_the_start(tmp_path: Path, folder: str) -> None:
    config = settings(tmp_path, BOT_ETHICS_KEYS=str(tmp_path / "keys"))
    (tmp_path / folder).mkdir()
    (tmp_path / folder / "old").write_text("-----BEGIN PRIVATE KEY-----")

    with pytest.raises(ConfigRefused, match=r"old seems to hold a private key"):
        async with questions(config, lambda: MONDAY):
            pass


async def test_a_database_that_is_away_at_the_start_is_tried_until_it_is_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(wiring_questions, "RETRY_EVERY", 0.01)
    folder = tmp_path / "ethics"
    folder.write_text("in the way")
    database = Database(f"sqlite:///{folder / 'questions.sqlite'}", tables=QUESTIONS)
    stop = asyncio.Event()

    class Job:
        """Clears the way at the third try, and is done when the tables are there."""

        tries = 0

        async def release(self) -> bool:
            self.tries += 1
            if self.tries == 3:
                folder.unlink()
            if await database.ready():
                stop.set()
            return False

    job = Job()
    async with asyncio.timeout(60):
        await wiring_questions.keep_releasing(database, job, stop, migrated=False)

    assert job.tries > 3
    await database.close()


async def test_a_release_that_breaks_is_logged_by_its_kind_and_tried_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(wiring_questions, "RELEASE_EVERY", 0.01)
    stop = asyncio.Event()

    class Job:
        """Breaks once, with words that nobody may read in a log."""

        tries = 0

        async def release(self) -> bool:
            self.tries += 1
            if self.tries == 1:
                raise ValueError("what somebody asked")
            stop.set()
            return False

    database = Database(f"sqlite:///{tmp_path / 'q.sqlite'}", tables=QUESTIONS)
    async with asyncio.timeout(60):
        await wiring_questions.keep_releasing(database, Job(), stop, migrated=True)

    assert [record.getMessage() for record in caplog.records] == ["release failed"]
    assert [record.exc_info for record in caplog.records] == [None]
    await database.close()
