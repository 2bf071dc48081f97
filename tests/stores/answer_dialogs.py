"""One process of several: answers the same sixty turns of six dialogs, and may be killed at it.

Run as `python answer_dialogs.py URL FILE GENERATION DIES_AT`: it starts on a line of input, so
that all start together, and writes what it sends into the file. At the send of that number it
kills itself: what it then had to say is committed, and nobody has heard it. A later generation
is given the same turns, half a minute on.
"""

import asyncio
import json
import os
import signal
import sys
from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from bot.application.router import Router
from bot.domain.dialog import Accepts, Dialog, Option, Step
from bot.domain.turn import Reply, Turn
from bot.ports import SENDING, Library
from bot.stores.database import Database
from bot.stores.referrals import SqlReferrals
from bot.stores.sealing import Seal
from bot.stores.turns import SqlTurns
from tests.fakes import LIBRARY, NOON

SECRET = b"secret"
DIALOG = Dialog(
    id="plan",
    title="The plan",
    intro="A few questions.",
    who_sees="The plan team.",
    send="Send to the plan team",
    next="They'll be in touch.",
    version="1",
    steps=(
        Step(
            id="about",
            prompt="For you?",
            accepts=Accepts.CHOICE,
            options=(Option("me", "For me"), Option("other", "For somebody else")),
        ),
        Step(id="know", prompt="Do they know?", accepts=Accepts.YES_NO, when={"about": "other"}),
        Step(
            id="wants",
            prompt="What would help?",
            accepts=Accepts.SEVERAL,
            options=(Option("talk", "A talk"), Option("rest", "Time off")),
            optional=True,
        ),
        Step(id="contact", prompt="How?", accepts=Accepts.CONTACT, rather_not_say=True),
    ),
)
BEGIN = "begin:plan"
CHATS = 6
SAID = (
    *(BEGIN, "for somebody else", "yes", "answer:wants:talk", "answer:wants:thats_all"),
    *("who sees this", "07700 900123", "change about to me", "send:plan", "counselling"),
)
"""The ten turns of each chat: words, and values of buttons."""


class Shelf:
    """Holds a library with one small dialog."""

    def library(self) -> Library:
        return replace(LIBRARY, dialogs={"plan": DIALOG})


class Process:
    """One process of the service."""

    def __init__(self, url: str, wait: timedelta = timedelta(seconds=60)) -> None:
        self.database = Database(url, wait)
        self.turns = SqlTurns(self.database, Seal(SECRET))
        self.referrals = SqlReferrals(self.database, Seal(SECRET))
        self.router = Router(Shelf(), self.turns, SECRET)


class Killed:
    """Sends by writing into a file; at one send it writes that it dies, and does."""

    def __init__(self, file: Path, generation: str, dies_at: int) -> None:
        self.file = file
        self.generation = generation
        self.left = dies_at

    async def send(self, turn: str, replies: Sequence[Reply]) -> None:
        self.left -= 1
        said = None if self.left == 0 else [reply.text for reply in replies]
        with self.file.open("a", encoding="utf-8") as out:
            out.write(json.dumps([self.generation, turn, said]) + "\n")
        if said is None:
            os.kill(os.getpid(), signal.SIGKILL)


async def answer_chat(process: Process, killed: Killed, chat: str, later: timedelta) -> None:
    """Give all turns of one chat to the router, one after another."""
    for number, said in enumerate(SAID):
        name = f"{chat} turn {number}"
        button = ":" in said
        turn = Turn(
            id=name,
            conversation=chat,
            at=NOON + later,
            text="" if button else said,
            value=said if button else "",
            person=chat,
        )

        async def send(replies: Sequence[Reply], name: str = name) -> None:
            await killed.send(name, replies)

        await process.router.handle(turn, send)


async def main(url: str, file: str, generation: str, dies_at: str) -> None:
    sys.stdout.write("ready\n")
    sys.stdout.flush()
    sys.stdin.readline()
    process = Process(url)
    killed = Killed(Path(file), generation, int(dies_at))
    later = int(generation) * (SENDING + timedelta(seconds=1))
    await process.database.migrate()
    chats = (answer_chat(process, killed, f"chat {n}", later) for n in range(CHATS))
    await asyncio.gather(*chats)
    await process.database.close()


if __name__ == "__main__":
    asyncio.run(main(*sys.argv[1:]))
