"""Builds everything from the settings; the only module that knows every other."""

import asyncio
import contextlib
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from aiohttp import web

from bot.application.calendar import DateLinks
from bot.application.ethics_form import EthicsForm
from bot.application.questions import Questions
from bot.application.router import Router
from bot.channels.dates import DatesFile
from bot.channels.health import health_app
from bot.channels.http import guarded
from bot.channels.web.chat import ChatPage
from bot.channels.web.ethics import EthicsPage
from bot.config import Config, ConfigRefused, TeamsSettings
from bot.content.shelf import Unfit, WatchedShelf
from bot.domain.knowledge import Knowledge
from bot.domain.question import Came
from bot.ports import Library, Matcher, StoreAway, TurnStore
from bot.stores.database import Database
from bot.understanding.encoder import Encoder, EncoderRefused, open_encoder
from bot.understanding.making import HOLD, Making
from bot.understanding.matcher import KnowledgeMatcher
from bot.understanding.opinion import SecondOpinion, open_opinion
from bot.understanding.slots import read_slots
from bot.wiring_delivery import Delivery, delivery, notifiers
from bot.wiring_questions import committee_mail, questions, web_form

Announce = Callable[[str], None]

LOOPBACK = "127.0.0.1"
ANYWHERE = "0.0.0.0"  # noqa: S104  Teams reaches us through the force's proxy
TIDY_EVERY = 3600.0
"""Seconds between two clean-ups of what is kept too long."""
RETRY_EVERY = 5.0
"""Seconds between two tries to reach a database that was away at the start."""
NO_DATABASE = "the database can't be reached"
NO_KNOWLEDGE = "no knowledge is loaded"
BODY_LIMIT = 64 * 1024
"""Bytes of one request that are read at all."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Service:
    """The running parts that channels need."""

    router: Router
    dates: DatesFile
    shelf: WatchedShelf
    database: Database
    delivery: Delivery
    questions: Questions


@dataclass(frozen=True, slots=True, kw_only=True)
class Door:
    """One port, what stands behind it, and what is said when it opens."""

    app: web.Application
    host: str
    port: int
    setting: str
    says: str


def now() -> datetime:
    """Return the time: the one clock of the service."""
    return datetime.now(UTC)


def library(config: Config, announce: Announce, *, patient: bool = False) -> Library:
    """Load the knowledge once, for a command that answers without a chat.

    A patient command waits until the encoder has read all examples, half a minute at the first
    time; another answers with what is there, and says what it does without.
    """
    encoder = chosen_encoder(config)
    making = Making(encoder, config.data)
    opinion = open_opinion(by_meaning=not config.encoder_off)
    build = making.whole if patient else making.soon
    shelf = _shelf(config, build, announce, opinion)
    shelf.load()
    if making.lacks:
        announce(making.lacks)
    return shelf.library()


def active(library: Library) -> str:
    """Return which matcher answers: hybrid, or lexical."""
    matcher = library.matcher
    return matcher.name if isinstance(matcher, KnowledgeMatcher) else type(matcher).__name__


@contextlib.asynccontextmanager
async def service(config: Config, announce: Announce) -> AsyncIterator[Service]:
    """Start what every channel needs, keep it fresh, and stop it at the end."""
    encoder = chosen_encoder(config)
    opinion = open_opinion(by_meaning=not config.encoder_off)
    whole = "matcher: {}, and complete".format
    making = Making(encoder, config.data, lambda m: announce(whole(m.name)), hold=HOLD)
    database = _database(config)
    sending = delivery(config, database, announce)
    shelf = _shelf(config, making, announce, opinion, sending.unfit)
    turns = sending.turns
    # Both wait for something else, so they are done at once.
    _, migrated = await asyncio.gather(asyncio.to_thread(shelf.load), _migrated(database))
    if not migrated:
        announce("the database can't be reached: answering without memory until it is back")
    sending.hold_to(shelf.library().dialogs)
    announce(f"matcher: {active(shelf.library())}")
    stop = asyncio.Event()
    tidying = _tidy(database, turns, stop, migrated=migrated)
    running = (shelf.watch(stop), tidying, *sending.chores(stop))
    chores = [asyncio.create_task(each) for each in running]
    try:
        links = DateLinks(config.secret, config.address)
        router = Router(shelf, turns, config.secret, sending.referrals, links)
        mail = committee_mail(config, notifiers(config, sending.routes, sending.tells))
        async with questions(config, now, mail) as asked:
            yield Service(
                router=router,
                dates=DatesFile(links, now),
                shelf=shelf,
                database=database,
                delivery=sending,
                questions=asked,
            )
    finally:
        stop.set()
        await asyncio.to_thread(making.close)
        await asyncio.gather(*chores)
        await database.close()


def doors(config: Config, service: Service) -> tuple[Door, ...]:
    """Return the ports to open: Teams or the local page, never both; the form; and health."""
    teams = config.teams
    front = _teams_door(config, teams, service) if teams else _page_door(config, service)
    behind = Door(
        app=health_app(lambda: _matcher(service.shelf), lambda: health(service)),
        host=LOOPBACK,
        port=config.health_port,
        setting="BOT_HEALTH_PORT",
        says="Health: {address}/readyz",
    )
    app, says = web_form(config, service.questions)
    form = Door(
        app=app,
        host=front.host,
        port=config.ethics.form_port,
        setting="BOT_FORM_PORT",
        says=says,
    )
    return behind, form, front


async def health(service: Service) -> dict[str, Any]:
    """Return what `/readyz` tells; what is `missing` makes it not ready."""
    state = service.shelf.state()
    there = {NO_DATABASE: await service.database.ready(), NO_KNOWLEDGE: bool(state.live)}
    missing = [words for words, found in there.items() if not found]
    return {
        "ready": not missing,
        "missing": missing,
        "matcher": _matcher(service.shelf),
        "knowledge": {"live": state.live, "folder": state.folder},
        "problems": [str(problem) for problem in state.problems],
        "outbox": await service.delivery.health(),
    }


def _matcher(shelf: WatchedShelf) -> str:
    return active(shelf.library()) if shelf.state().live else "none"


def _shelf(
    config: Config,
    build: Callable[[Knowledge], Matcher],
    announce: Announce,
    opinion: SecondOpinion,
    unfit: Unfit = lambda _: (),
) -> WatchedShelf:
    return WatchedShelf(
        config.knowledge,
        config.data,
        build,
        announce,
        dialogs=config.dialogs,
        opinion=opinion,
        reads=read_slots,
        unfit=unfit,
    )


def chosen_encoder(config: Config) -> Encoder | None:
    """Open the encoder that the settings choose; None if there is none.

    Raises:
        ConfigRefused: it can't be used.
    """
    try:
        encoder = None if config.encoder_off else open_encoder(config.encoder)
    except EncoderRefused as refused:
        raise ConfigRefused(str(refused)) from None
    return encoder


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
    endpoint = TeamsEndpoint(
        service.router,
        now,
        app_id=teams.app_id,
        app_password=teams.app_password,
        tenant_id=teams.tenant_id,
        ethics=EthicsForm(service.questions),
    )
    endpoint.add_to(app)
    service.dates.add_to(app)
    service.delivery.tells.ways["teams"] = endpoint.tell
    return Door(
        app=app,
        host=ANYWHERE,
        port=config.port,
        setting="BOT_PORT",
        says="Signpost is ready for Teams: {address}/api/messages",
    )


def _page_door(config: Config, service: Service) -> Door:
    app = web.Application(client_max_size=BODY_LIMIT)
    page, ways = ChatPage(service.router, now), service.delivery.tells.ways
    page.add_to(app)
    ways["page"] = page.tell
    service.dates.add_to(app, guarded)
    EthicsPage(EthicsForm(service.questions, came=Came.TRIAL, here=True)).add_to(app)
    says = "Signpost is ready. Open {address} in a browser on this machine."
    if config.teams_trial:
        from bot.channels.teams.endpoint import TeamsEndpoint

        ethics = EthicsForm(service.questions, came=Came.TRIAL)
        endpoint = TeamsEndpoint(service.router, now, trial=True, ethics=ethics)
        endpoint.add_to(app)
        ways["teams"] = endpoint.tell
        says += (
            "\nBOT_TEAMS_TRIAL=1: {address}/api/messages answers without authentication, "
            "for test clients on this machine only."
        )
    return Door(app=app, host=LOOPBACK, port=config.port, setting="BOT_PORT", says=says)
