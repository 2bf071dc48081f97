"""One process of several that deliver; any may be killed at any moment.

Run as `python deliver.py URL MAIL_PORT CERTIFICATE WEBHOOK_URL`; it says when it is ready, and
then delivers until killed.
"""

import asyncio
import ssl
import sys
from datetime import UTC, datetime, timedelta

from bot.application.outbox import Worker
from bot.domain.routes import Kind, Route, Routes, Rule
from bot.notifiers.email import Email
from bot.notifiers.webhook import Webhook
from bot.stores.database import Database
from bot.stores.outbox import SqlOutbox
from bot.stores.sealing import Seal

SECRET = "whsec_YSBzZWNyZXQgb2YgdGhpcnR5LXR3byBieXRlcywgb2s="
LEASE = timedelta(seconds=8)
"""Shorter than in service, so that what a killed process held is soon taken up."""


def now() -> datetime:
    return datetime.now(UTC)


def routes(mail_port: int, address: str) -> Routes:
    """Return routes to the two peers: every other referral by mail, the rest by webhook."""
    mail = Route(
        id="mail",
        kind=Kind.EMAIL,
        to=("team@force.example",),
        host="127.0.0.1",
        port=mail_port,
        sender="signpost@force.example",
        username="signpost",
        confidential=True,
    )
    hook = Route(id="hook", kind=Kind.WEBHOOK, to=(address,))
    return Routes(
        routes={"mail": mail, "hook": hook},
        rules=(
            Rule(team="the team", routes=("mail",), dialog="by_mail"),
            Rule(team="the team", routes=("hook",)),
        ),
    )


async def main(url: str, mail_port: str, certificate: str, address: str) -> None:
    database = Database(url, wait=timedelta(seconds=30))
    known = routes(int(mail_port), address)
    trusted = ssl.create_default_context(cafile=certificate)
    worker = Worker(
        store=SqlOutbox(database, Seal(b"secret"), LEASE),
        routes=known,
        notifiers={
            "mail": Email(known.routes["mail"], "correct horse", trusted),
            "hook": Webhook(known.routes["hook"], (SECRET,), now),
        },
        clock=now,
        wait=lambda _: timedelta(seconds=1),
    )
    sys.stdout.write("ready\n")
    sys.stdout.flush()
    await worker.run(asyncio.Event())


if __name__ == "__main__":
    asyncio.run(main(*sys.argv[1:]))
