"""Builds the ethics questions from the settings, apart from everything else the bot does."""

import asyncio
import contextlib
import json
import logging
import secrets
from collections.abc import AsyncIterator, Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from importlib.resources import files
from typing import Protocol

from aiohttp import web

from bot.application.committee import Committee
from bot.application.questions import Questions
from bot.application.releasing import Releasing
from bot.channels.form.page import FormPage
from bot.config import PRIVATE_KEY, Config, ConfigRefused
from bot.domain.errors import fault
from bot.domain.letter import Letter
from bot.domain.question_signs import Signs, read_signs
from bot.ports import Later, Never, Notifier, StoreAway
from bot.question_ports import Mail, MailFailed
from bot.sealing.committee import CommitteeSealing
from bot.sealing.keys import KeysRefused, private_files, read_members
from bot.stores.database import Database
from bot.stores.question_tables import QUESTIONS
from bot.stores.questions import SqlQuestions

logger = logging.getLogger(__name__)

Clock = Callable[[], datetime]

RELEASE_EVERY = 3600.0
"""Seconds between two looks whether questions are due."""
RETRY_EVERY = 5.0
"""Seconds between two tries to reach a database that was away at the start."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CommitteeSide:
    """What the commands need."""

    committee: Committee
    releasing: Releasing


class RouteMail:
    """The port `Mail` by a route of the routes file."""

    def __init__(self, notifier: Notifier) -> None:
        self._notifier = notifier

    async def send(self, subject: str, text: str) -> None:
        """Send it."""
        letter = Letter(
            key=f"ethics-{secrets.token_hex(8)}", subject=subject, text=text, reference="", kind=""
        )
        try:
            await self._notifier.deliver(letter)
        except (Later, Never) as failed:
            raise MailFailed(str(failed)) from None


def committee_mail(config: Config, notifiers: Mapping[str, Notifier]) -> Mail | None:
    """Return what tells the committee, or None if nobody is to be told.

    Raises:
        ConfigRefused: there is no such route.
    """
    route = config.ethics.mail
    if not route:
        return None
    if route not in notifiers:
        raise ConfigRefused(
            f"BOT_ETHICS_MAIL: no route “{route}” in the routes file: write the id of one of its "
            "routes, or take the setting away"
        )
    return RouteMail(notifiers[route])


class Releases(Protocol):
    """Lets through what is due, as `Releasing` does."""

    async def release(self) -> bool:
        """Return whether anything was."""
        ...


@contextlib.asynccontextmanager
async def questions(
    config: Config, clock: Clock, mail: Mail | None = None
) -> AsyncIterator[Questions]:
    """Take questions, and let them through when they are due, until the end.

    Raises:
        ConfigRefused: a key can't be used, or is a private one.
    """
    sealing = _sealing(config)
    database = _database(config)
    store = SqlQuestions(database)
    stop = asyncio.Event()
    releasing = Releasing(store, mail, config.ethics.rule, clock)
    migrated = await _migrated(database)
    chore = asyncio.create_task(keep_releasing(database, releasing, stop, migrated=migrated))
    try:
        yield Questions(store, sealing, _signs(), clock)
    finally:
        stop.set()
        await chore
        await database.close()


@contextlib.asynccontextmanager
async def committee_side(
    config: Config, clock: Clock, mail: Mail | None = None
) -> AsyncIterator[CommitteeSide]:
    """Open the store for one command.

    Raises:
        ConfigRefused: a key can't be used, or is a private one.
        StoreAway: the store can't be reached.
    """
    _sealing(config)
    database = _database(config)
    try:
        await database.migrate()
        store = SqlQuestions(database)
        yield CommitteeSide(
            committee=Committee(store, clock),
            releasing=Releasing(store, mail, config.ethics.rule, clock),
        )
    finally:
        await database.close()


def web_form(config: Config, asked: Questions) -> tuple[web.Application, str]:
    """Return the web form's app, and what is said when it opens."""
    page, app = FormPage(asked, config.ethics.rule.latest), web.Application()
    page.add_to(app)
    state = ""
    if page.missing:
        state = f", not set up yet: {page.missing}"
    elif not asked.open:
        state = f", closed until the committee's public keys are in {config.ethics.keys}"
    # A folder may have braces in its name.
    says = "The ethics form: {address}" + state.replace("{", "{{").replace("}", "}}")
    return app, says


async def keep_releasing(
    database: Database, releasing: Releases, stop: asyncio.Event, *, migrated: bool
) -> None:
    """Make the tables if they could not be made at the start, and release until stopped."""
    while not stop.is_set():
        migrated = migrated or await _migrated(database)
        try:
            with contextlib.suppress(StoreAway):
                await releasing.release()
        except Exception as error:
            # Whatever it was, questions must not wait for ever.
            logger.error("release failed", extra={"error": fault(error)})
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(stop.wait(), RELEASE_EVERY if migrated else RETRY_EVERY)


def _sealing(config: Config) -> CommitteeSealing:
    for file in private_files(config.ethics.keys, config.data):
        raise ConfigRefused(f"{file} {PRIVATE_KEY}")
    try:
        return CommitteeSealing(read_members(config.ethics.keys))
    except KeysRefused as refused:
        raise ConfigRefused(str(refused)) from None


def _database(config: Config) -> Database:
    try:
        return Database(config.ethics.database_url, tables=QUESTIONS)
    except ValueError as error:
        raise ConfigRefused(str(error)) from None


def _signs() -> Signs:
    return read_signs(json.loads((files("bot.domain") / "question_signs.json").read_bytes()))


async def _migrated(database: Database) -> bool:
    try:
        await database.migrate()
    except StoreAway:
        return False
    return True
