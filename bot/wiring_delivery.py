"""Builds what saves referrals and delivers them: stores, routes, notifiers, the worker."""

import asyncio
import contextlib
from collections.abc import AsyncIterator, Callable, Coroutine, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from typing import Any

from bot.application.outbox import NOBODY_TELLS, Worker
from bot.application.referrals import Referrals
from bot.application.retention import keep_erasing
from bot.config import Config, ConfigRefused
from bot.content.routes import ReadRoutes, dialog_problems, read_routes
from bot.domain.dialog import Dialog
from bot.domain.errors import ContentRefused, Problem
from bot.domain.routes import Kind, Route, Routes
from bot.domain.turn import Reply
from bot.notifiers.email import Email
from bot.notifiers.mailbox import Mailbox
from bot.notifiers.teams_channel import TeamsChannel
from bot.notifiers.webhook import Webhook
from bot.ports import Later, Notifier, StoreAway, Tell
from bot.stores.database import Database
from bot.stores.outbox import SqlOutbox
from bot.stores.referrals import SqlReferrals
from bot.stores.sealing import Seal
from bot.stores.turns import SqlTurns

Announce = Callable[[str], None]
RESTART = "then restart the bot, for it reads the routes at its start"


@dataclass(frozen=True, slots=True)
class Tells:
    """Says something to a person by the channel whose name begins the address: `teams:…`."""

    ways: dict[str, Tell] = field(default_factory=dict)
    """By the word before the colon; each channel puts itself in when it is built."""

    async def __call__(self, address: str, reply: Reply) -> None:
        """Say it, or raise `Later` where no channel of this process knows the address."""
        way = self.ways.get(address.partition(":")[0])
        if way is None:
            raise Later(NOBODY_TELLS)
        await way(address, reply)


@dataclass(frozen=True, slots=True, kw_only=True)
class Delivery:
    """All that saves referrals and delivers them."""

    turns: SqlTurns
    store: SqlReferrals
    outbox: SqlOutbox
    referrals: Referrals
    worker: Worker
    routes: Routes
    tells: Tells
    read: ReadRoutes

    def hold_to(self, dialogs: Mapping[str, Dialog]) -> None:
        """Hold the routes to the dialogs.

        Raises:
            ContentRefused: a dialog's referrals have no way to go, or a route names no dialog.
        """
        if problems := tuple(dialog_problems(self.read, dialogs)):
            raise ContentRefused(problems)

    def unfit(self, dialogs: Mapping[str, Dialog]) -> tuple[Problem, ...]:
        """Return what would stop a start with these dialogs, for a service that runs already."""
        found = dialog_problems(self.read, dialogs)
        return tuple(replace(one, message=f"{one.message}; {RESTART}") for one in found)

    def chores(self, stop: asyncio.Event) -> tuple[Coroutine[Any, Any, None], ...]:
        """Return what has to run beside the service, until stopped."""
        return self.worker.run(stop), keep_erasing(self.store, now, stop)

    async def health(self) -> dict[str, int] | None:
        """Return how many messages wait, and how many somebody has to look at, if known."""
        try:
            waiting = await self.outbox.waiting()
        except StoreAway:
            return None
        dead = sum(message.dead for message in waiting)
        return {"waiting": len(waiting) - dead, "dead": dead}


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """What the support teams' and the operator's commands need."""

    store: SqlReferrals
    outbox: SqlOutbox


def now() -> datetime:
    """Return the time."""
    return datetime.now(UTC)


def delivery(config: Config, database: Database, announce: Announce) -> Delivery:
    """Build it all, and say where referrals go.

    Raises:
        ContentRefused: the routes file can't be used.
    """
    read = read_routes(config.routes, config.route_secrets)
    if line := _only_here(config, read):
        announce(line)
    routes, tells, seal = read.routes, Tells(), Seal(config.secret)
    store, outbox = SqlReferrals(database, seal), SqlOutbox(database, seal)
    worker = Worker(
        store=outbox,
        routes=routes,
        notifiers=notifiers(config, routes, tells),
        clock=now,
        tell=tells,
    )
    return Delivery(
        turns=SqlTurns(database, seal, routes.plan, worker.wake),
        store=store,
        outbox=outbox,
        referrals=Referrals(store, routes.team),
        worker=worker,
        routes=routes,
        tells=tells,
        read=read,
    )


def route_problems(config: Config, dialogs: Mapping[str, Dialog]) -> tuple[Problem, ...]:
    """Return what is wrong with the routes file, for whoever checks the dialogs.

    Secrets are not asked for, and an editor's copy of the content may well be without the file.
    """
    if not config.routes.exists():
        return ()
    try:
        return tuple(dialog_problems(read_routes(config.routes, None), dialogs))
    except ContentRefused as refused:
        return refused.problems


def notifiers(config: Config, routes: Routes, tell: Tell) -> dict[str, Notifier]:
    """Return what sends by each route."""
    return {name: _notifier(config, route, tell) for name, route in routes.routes.items()}


@contextlib.asynccontextmanager
async def reaching(config: Config) -> AsyncIterator[Tells]:
    """Reach Teams as the service does, for a command that tries the routes."""
    if config.teams is None:
        yield Tells()
        return
    # Here, because the SDK takes a fifth of a second to read, and few commands need it.
    from bot.channels.teams.endpoint import reaching as reaching_teams

    teams = config.teams
    async with reaching_teams(teams.app_id, teams.app_password, teams.tenant_id) as tell:
        yield Tells({"teams": tell})


@contextlib.asynccontextmanager
async def desk(config: Config) -> AsyncIterator[Desk]:
    """Open the database for a command, and close it at the end."""
    try:
        database = Database(config.database_url)
    except ValueError as error:
        raise ConfigRefused(str(error)) from None
    try:
        await database.migrate()
        seal = Seal(config.secret)
        yield Desk(store=SqlReferrals(database, seal), outbox=SqlOutbox(database, seal))
    finally:
        await database.close()


def _notifier(config: Config, route: Route, tell: Tell) -> Notifier:
    secrets = [config.route_secrets[n] for n in (route.secret, route.old_secret) if n]
    if route.kind is Kind.EMAIL:
        return Email(route, secrets[0] if secrets else "")
    if route.kind is Kind.WEBHOOK:
        try:
            return Webhook(route, tuple(secrets), now)
        except ValueError:
            raise ConfigRefused(
                f"{route.secret}: is no webhook secret: write whsec_ and 24 to 64 bytes in base64"
            ) from None
    if route.kind is Kind.TEAMS:
        return TeamsChannel(route, tell)
    return Mailbox(config.data / route.to[0])


def _only_here(config: Config, read: ReadRoutes) -> str:
    """Return what to say when nothing leaves this machine."""
    routes = read.routes.routes.values()
    if any(route.kind is not Kind.MAILBOX for route in routes):
        return ""
    folders = ", ".join(str(config.data / route.to[0]) for route in routes)
    return f"referrals go to {folders}: set BOT_ROUTES"
