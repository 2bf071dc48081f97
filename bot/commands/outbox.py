"""The operator's side of delivery: what waits, send it again, try every route."""

import argparse
import asyncio
import secrets

from bot import wiring_delivery
from bot.config import Config
from bot.content.routes import read_routes
from bot.domain.hours import LONDON
from bot.domain.letter import test_letter
from bot.domain.routes import Kind
from bot.ports import Later, Never, Notifier, StoreAway, Waiting

HELP = "see what was not delivered, send it again, try every route"
EXAMPLE = "python -m bot outbox list"
NO_TEAMS = "set BOT_APP_ID, BOT_APP_PASSWORD and BOT_TENANT_ID as for the service, and try again"


def add(parser: argparse.ArgumentParser) -> None:
    """Add this command's arguments."""
    does = parser.add_subparsers(dest="does", required=True, metavar="list|retry|test")
    does.add_parser(
        "list",
        help="what waits, and what was given up",
        epilog="Example: python -m bot outbox list",
    )
    retry = does.add_parser(
        "retry",
        help="send again what was given up",
        epilog="Example: python -m bot outbox retry --route hr_mail",
    )
    retry.add_argument("--route", default="", help="by this route of the routes file instead")
    test = does.add_parser(
        "test",
        help="send a message marked TEST by every route",
        epilog="Example: python -m bot outbox test",
    )
    test.add_argument("--route", default="", help="only by this one")


def run(config: Config, arguments: argparse.Namespace) -> int:
    """Run one of the three; 1 when something is given up, or a route does not work."""
    if arguments.does == "test":
        return asyncio.run(_test(config, arguments.route))
    try:
        if arguments.does == "retry":
            return asyncio.run(_retry(config, arguments.route))
        return asyncio.run(_list(config))
    except StoreAway as away:
        print(away)
        return 2


async def _list(config: Config) -> int:
    async with wiring_delivery.desk(config) as desk:
        waiting = await desk.outbox.waiting()
    for message in waiting:
        print(_line(message))
    dead = sum(message.dead for message in waiting)
    print(f"{len(waiting) - dead} waiting, {dead} given up")
    if dead:
        print("Mend the route, then: python -m bot outbox retry")
    return 1 if dead else 0


async def _retry(config: Config, route: str) -> int:
    if route and route not in read_routes(config.routes, config.route_secrets).routes.routes:
        print(f"{config.routes} has no route {route}")
        return 2
    async with wiring_delivery.desk(config) as desk:
        revived = await desk.outbox.retry(wiring_delivery.now(), route)
    print(f"{revived} to be sent again; the running service does it within seconds")
    return 0


async def _test(config: Config, only: str) -> int:
    routes = read_routes(config.routes, config.route_secrets).routes
    if only and only not in routes.routes:
        print(f"{config.routes} has no route {only}")
        return 2
    failed = 0
    async with wiring_delivery.reaching(config) as tells:
        notifiers = wiring_delivery.notifiers(config, routes, tells)
        for name in (only,) if only else tuple(routes.routes):
            if routes.routes[name].kind is Kind.TEAMS and config.teams is None:
                print(f"{name}: not tried: {NO_TEAMS}")
                continue
            failed += not await _taken(name, notifiers[name])
    return 1 if failed else 0


async def _taken(route: str, notifier: Notifier) -> bool:
    letter = test_letter(route, f"test.{route}.{secrets.token_hex(4)}")
    try:
        await notifier.deliver(letter)
    except (Later, Never) as reason:
        print(f"{route}: failed: {reason}")
        return False
    print(f"{route}: taken; check that it reached the right people")
    return True


def _line(message: Waiting) -> str:
    route = f"{message.gave_up} → {message.route}" if message.gave_up else message.route
    when = "given up" if message.dead else f"due {message.due.astimezone(LONDON):%d %b %H:%M}"
    parts = [message.reference, message.purpose, route, when, f"{message.tries} tries"]
    return "  ".join((*parts, message.reason) if message.reason else parts)
