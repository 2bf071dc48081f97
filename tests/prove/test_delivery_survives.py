"""Processes that deliver are killed at random moments: nothing gets lost, hardly any comes twice.

The peers are real: a mail server with TLS and a password that fills a Maildir, and a receiver of
webhooks whose signatures another maker's verifier checks. Both refuse a tenth of what comes.
"""

import asyncio
import mailbox
import os
import random
import sys
import time
from asyncio.subprocess import Process
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path

import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer
from svix.webhooks import Webhook as Verifier

from bot.domain.referral import LETTERS, SIGNS, Referral, reference
from bot.ports import Commit
from bot.stores.database import Database
from bot.stores.outbox import SqlOutbox
from bot.stores.referrals import SqlReferrals
from bot.stores.sealing import Seal
from bot.stores.turns import SqlTurns
from tests.certificates import Certificate
from tests.mail_server import MailServer
from tests.prove.deliver import SECRET, now, routes
from tests.referral_values import OTHER, turn
from tests.waiting import until

FAILING = 0.1
"""How many of the calls a peer refuses."""
LONGEST_CALM = 4.0
"""Seconds between two kills at most. What a peer has got and not acknowledged when its sender dies
comes twice, so overloaded peers, slow to acknowledge, would prove only themselves."""
SCRIPT = Path(__file__).with_name("deliver.py")


@dataclass(slots=True)
class Receiver:
    """A web service that checks each signature, and refuses a tenth for now."""

    random: random.Random
    arrived: list[str] = field(default_factory=list)
    """The ids of what it took, in order."""
    refused: int = 0

    async def take(self, request: web.Request) -> web.Response:
        """Take or refuse."""
        body = await request.text()
        Verifier(SECRET).verify(body, dict(request.headers))
        if self.random.random() < FAILING:
            self.refused += 1
            return web.Response(status=503)
        self.arrived.append(request.headers["webhook-id"])
        return web.Response(status=204)


@dataclass(slots=True)
class Workers:
    """The processes; only those at work are killed, and for each another is started."""

    words: list[str]
    random: random.Random
    processes: list[Process] = field(default_factory=list)
    ready: asyncio.Queue[Process] = field(default_factory=asyncio.Queue)
    kills: int = 0
    _starting: set[asyncio.Task[None]] = field(default_factory=set)

    def start(self) -> None:
        """Start one more."""
        self._starting.add(asyncio.create_task(self._start()))

    async def kill_one(self) -> None:
        """Kill one with SIGKILL, and start another in its place."""
        process = await self.ready.get()
        process.kill()
        await process.wait()
        self.kills += 1
        self.start()

    async def stop(self) -> None:
        """End all."""
        await asyncio.gather(*self._starting)
        for process in self.processes:
            if process.returncode is None:
                process.kill()
                await process.wait()

    async def _start(self) -> None:
        path = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
        process = await asyncio.create_subprocess_exec(
            sys.executable, SCRIPT, *self.words, env=path, stdout=asyncio.subprocess.PIPE
        )
        self.processes.append(process)
        assert process.stdout
        assert await process.stdout.readline() == b"ready\n"
        self.ready.put_nowait(process)


def made(number: int) -> Referral:
    """Return one of many referrals, every other for the mail."""
    digits = [number // len(LETTERS) ** place % len(LETTERS) for place in range(SIGNS)]
    dialog = "by_mail" if number % 2 else "by_hook"
    return replace(OTHER, reference=reference(digits), dialog=dialog, person="")


@pytest.mark.parametrize("kind", ["sqlite", "postgresql"])
@pytest.mark.parametrize(
    ("referrals", "processes", "kills"),
    [
        pytest.param(60, 2, 4, id="few"),
        pytest.param(1000, 4, 30, id="many", marks=pytest.mark.prove),
    ],
)
async def test_every_referral_arrives_though_processes_are_killed_and_peers_refuse(
    kind: str,
    referrals: int,
    processes: int,
    kills: int,
    new_url: Callable[[str], str],
    start_mail: Callable[..., MailServer],
    certificate: Certificate,
    capsys: pytest.CaptureFixture[str],
) -> None:
    seeded, began = random.Random(20261123), time.monotonic()
    receiver, app = Receiver(seeded), web.Application()
    app.router.add_post("/hook", receiver.take)
    mail = start_mail(flaky=random.Random(11))
    url = new_url(kind)
    async with TestServer(app, host="127.0.0.1") as server:
        address = str(server.make_url("/hook"))
        database = Database(url)
        await database.migrate()
        seal, plan = Seal(b"secret"), routes(mail.port, address).plan
        turns, outbox = SqlTurns(database, seal, plan), SqlOutbox(database, seal)
        words = [url, str(mail.port), str(certificate.file), address]
        workers = Workers(words, seeded)
        for _ in range(processes):
            workers.start()
        all_made = [made(number) for number in range(referrals)]
        try:
            async with asyncio.timeout(900):
                for kill in range(kills):
                    # Saved in portions, so that there is work to the last kill.
                    await _save(turns, all_made[kill::kills])
                    await asyncio.sleep(seeded.uniform(0, LONGEST_CALM))
                    await workers.kill_one()
                await until(partial(_is_empty, outbox), seconds=900)
        finally:
            await workers.stop()
        kept = await SqlReferrals(database, seal).listed()
        await database.close()

    # What was accepted in the moment of the last kill may still be on its way into the folder.
    mails = [str(m["Message-ID"]) for m in mailbox.Maildir(mail.folder, create=False)]
    mail_keys = [message_id.strip("<>").partition("@")[0] for message_id in mails]
    arrived = Counter([*receiver.arrived, *mail_keys])
    twice = sum(arrived.values()) - len(arrived)
    with capsys.disabled():
        sys.stdout.write(
            f"\n{kind}: {len(arrived)} of {referrals} arrived, {twice} more than once, "
            f"{workers.kills} kills of {processes} processes, "
            f"{mail.refused + receiver.refused} refused, {time.monotonic() - began:.0f} s\n"
        )
    ways = ("hook", "mail")
    assert set(arrived) == {
        f"{one.reference}.team.{ways[number % 2]}" for number, one in enumerate(all_made)
    }
    # A death doubles one message at most; in a thousand that makes less than one in a hundred.
    assert twice <= min(kills, max(kills // 3, 4))
    assert [one.referral.reference for one in kept if one.delivered is None] == []
    assert len(kept) == referrals
    assert (workers.kills, mail.refused > 0, receiver.refused > 0) == (kills, True, True)


async def _is_empty(outbox: SqlOutbox) -> bool:
    return not await outbox.waiting()


async def _save(turns: SqlTurns, referrals: list[Referral]) -> None:
    for one in referrals:
        now_made = replace(one, created=now())
        assert await turns.commit(turn(now_made, name=one.reference)) is Commit.WRITTEN
