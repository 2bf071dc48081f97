"""Builds everything from the settings; the only module that knows every other."""

import asyncio
import contextlib
import threading
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Any

from aiohttp import web

from bot.application.router import Router
from bot.channels.health import health_app
from bot.channels.web.chat import ChatPage
from bot.config import Config, ConfigRefused, TeamsSettings
from bot.content.examples import lost_titles, lost_utterances
from bot.content.knowledge_files import ReadKnowledge, read_knowledge, todos, warnings
from bot.content.shelf import WatchedShelf
from bot.domain.errors import ContentRefused, Problem
from bot.domain.hours import LONDON
from bot.domain.risk_cards import CRISIS_CONTACTS
from bot.ports import Library, StoreAway, TurnStore
from bot.stores.database import Database
from bot.stores.turns import SqlTurns
from bot.understanding.encoder import Encoder, EncoderRefused, open_encoder
from bot.understanding.making import Making
from bot.understanding.matcher import KnowledgeMatcher
from bot.understanding.opinion import SecondOpinion

Announce = Callable[[str], None]

LOOPBACK = "127.0.0.1"
ANYWHERE = "0.0.0.0"  # noqa: S104  Teams reaches us through the force's proxy
TIDY_EVERY = 3600.0
"""Seconds between two clean-ups of what is kept too long."""
CRISIS_RECHECK = timedelta(days=90)
"""A number on a risk card is dialled again after so long."""
RETRY_EVERY = 5.0
"""Seconds between two tries to reach a database that was away at the start."""
BODY_LIMIT = 64 * 1024
"""Bytes of one request that are read at all."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Service:
    """The running parts that channels need."""

    router: Router
    shelf: WatchedShelf


@dataclass(frozen=True, slots=True, kw_only=True)
class Door:
    """One port, what stands behind it, and what is said when it opens."""

    app: web.Application
    host: str
    port: int
    setting: str
    says: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Findings:
    """What `check` found in the knowledge folder."""

    version: str
    matcher: str = ""
    """Which matcher is active: hybrid, or lexical."""
    entries: int = 0
    utterances: int = 0
    problems: tuple[Problem, ...] = ()
    """The files can't be used until these are mended."""
    warnings: tuple[Problem, ...] = ()
    todos: tuple[Problem, ...] = ()
    """What the force has to give or confirm before staff rely on it."""


def now() -> datetime:
    """Return the time: the one clock of the service."""
    return datetime.now(UTC)


def library(config: Config, announce: Announce, *, patient: bool = False) -> Library:
    """Load the knowledge once, for a command that answers without a chat.

    A patient command waits until the encoder has read the knowledge, half a minute at the first
    time; another answers by words alone if it has not.
    """
    encoder = _encoder(config)
    making, opinion = Making(encoder, config.data), SecondOpinion(encoder, config.data)
    build = making.whole if patient else making.soon
    shelf = WatchedShelf(config.knowledge, config.data, build, announce, opinion=opinion)
    shelf.load()
    opinion.learn()
    return shelf.library()


def active(library: Library) -> str:
    """Return which matcher answers: hybrid, or lexical."""
    matcher = library.matcher
    return matcher.name if isinstance(matcher, KnowledgeMatcher) else type(matcher).__name__


def check(config: Config, today: date | None = None) -> Findings:
    """Read the knowledge folder as the service does, and look for all that is wrong in it."""
    day = today or now().astimezone(LONDON).date()
    try:
        read = read_knowledge(config.knowledge)
    except ContentRefused as refused:
        return Findings(version="", problems=refused.problems)
    matcher = Making(_encoder(config), config.data).soon(read.knowledge)
    return Findings(
        version=read.knowledge.version,
        matcher=matcher.name,
        entries=len(read.knowledge.entries),
        utterances=_utterances(read),
        problems=tuple(sorted((*lost_titles(read, matcher), *lost_utterances(read, matcher)))),
        warnings=warnings(read, day),
        todos=(*todos(read, day), *crisis_todos(day)),
    )


def crisis_todos(today: date) -> tuple[Problem, ...]:
    """Return which numbers on the risk cards somebody has to dial before staff rely on them."""
    found = []
    for name, crisis in CRISIS_CONTACTS.items():
        if crisis.confidence != "A":
            why = "was seen on another body's page only: dial it, then write A and the day"
        elif today - crisis.verified_on > CRISIS_RECHECK:
            why = f"was checked on {crisis.verified_on}: dial it again, then write the day"
        else:
            continue
        found.append(Problem("bot/domain/risk_cards.py", 1, 1, f"CRISIS_CONTACTS.{name}", why))
    return tuple(found)


@contextlib.asynccontextmanager
async def service(config: Config, announce: Announce) -> AsyncIterator[Service]:
    """Start what every channel needs, keep it fresh, and stop it at the end."""
    encoder = _encoder(config)
    opinion = SecondOpinion(encoder, config.data)
    making = Making(
        encoder, config.data, lambda made: announce(f"matcher: {made.name}, and complete")
    )
    shelf = WatchedShelf(config.knowledge, config.data, making, announce, opinion=opinion)
    database = _database(config)
    turns = SqlTurns(database)
    # Both wait for something else, so they are done at once.
    _, migrated = await asyncio.gather(asyncio.to_thread(shelf.load), _migrated(database))
    if not migrated:
        announce("the database can't be reached: answering without memory until it is back")
    announce(f"matcher: {active(shelf.library())}")
    stop = asyncio.Event()
    tidying = _tidy(database, turns, stop, migrated=migrated)
    learning = asyncio.to_thread(opinion.learn, lambda: not stop.is_set())
    chores = [asyncio.create_task(each) for each in (shelf.watch(stop), tidying, learning)]
    try:
        yield Service(router=Router(shelf, turns, config.secret), shelf=shelf)
    finally:
        stop.set()
        await asyncio.to_thread(making.close)
        await asyncio.gather(*chores)
        await database.close()


def doors(config: Config, service: Service) -> tuple[Door, ...]:
    """Return the ports to open: Teams or the local page, never both; and health."""
    teams = config.teams
    front = _teams_door(config, teams, service) if teams else _page_door(config, service)
    behind = Door(
        app=health_app(lambda: health(service)),
        host=LOOPBACK,
        port=config.health_port,
        setting="BOT_HEALTH_PORT",
        says="Health: {address}/readyz",
    )
    return behind, front


def health(service: Service) -> dict[str, Any]:
    """Return what `/healthz` and `/readyz` tell."""
    state = service.shelf.state()
    return {
        "ready": True,
        "matcher": active(service.shelf.library()),
        "knowledge": {"live": state.live, "folder": state.folder},
        "problems": [str(problem) for problem in state.problems],
    }


def _encoder(config: Config) -> Encoder | None:
    try:
        encoder = None if config.encoder_off else open_encoder(config.encoder)
    except EncoderRefused as refused:
        raise ConfigRefused(str(refused)) from None
    if encoder:
        # It takes half a second, in which others can read files.
        threading.Thread(target=encoder.open, daemon=True).start()
    return encoder


def _utterances(read: ReadKnowledge) -> int:
    return sum(len(entry.utterances) for entry in read.knowledge.entries.values())


def _database(config: Config) -> Database:
    try:
        return Database(config.database_url)
    except ValueError as error:
        raise ConfigRefused(str(error)) from None


async def _migrated(database: Database) -> bool:
    try:
        await database.migrate()
    except StoreAway:
        return False
    return True


async def _tidy(
    database: Database, turns: TurnStore, stop: asyncio.Event, *, migrated: bool
) -> None:
    """Make the tables if they could not be made at the start, and clean up every hour."""
    while not stop.is_set():
        migrated = migrated or await _migrated(database)
        with contextlib.suppress(StoreAway):
            await turns.tidy(now())
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(stop.wait(), TIDY_EVERY if migrated else RETRY_EVERY)


def _teams_door(config: Config, teams: TeamsSettings, service: Service) -> Door:
    # Here, because the SDK takes a fifth of a second to read, and the local page needs none of it.
    from bot.channels.teams.endpoint import TeamsEndpoint

    app = web.Application(client_max_size=BODY_LIMIT)
    TeamsEndpoint(
        service.router,
        now,
        app_id=teams.app_id,
        app_password=teams.app_password,
        tenant_id=teams.tenant_id,
    ).add_to(app)
    return Door(
        app=app,
        host=ANYWHERE,
        port=config.port,
        setting="BOT_PORT",
        says="Signpost is ready for Teams: {address}/api/messages",
    )


def _page_door(config: Config, service: Service) -> Door:
    app = web.Application(client_max_size=BODY_LIMIT)
    ChatPage(service.router, now).add_to(app)
    says = "Signpost is ready. Open {address} in a browser on this machine."
    if config.teams_trial:
        from bot.channels.teams.endpoint import TeamsEndpoint

        TeamsEndpoint(service.router, now, trial=True).add_to(app)
        says += (
            "\nBOT_TEAMS_TRIAL=1: {address}/api/messages answers without authentication, "
            "for test clients on this machine only."
        )
    return Door(app=app, host=LOOPBACK, port=config.port, setting="BOT_PORT", says=says)
