"""Hold one conversation as JSON lines: for tests and other programs.

Time is what each line says; all else is as in the service, on a database of its own that is
thrown away at the end. Nothing is delivered.
"""

import argparse
import asyncio
import json
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, TextIO

from bot import wiring
from bot.application.referrals import Referrals
from bot.application.router import Router
from bot.channels.plain import buttons, plain
from bot.config import Config
from bot.domain.dialog import Answers, journey
from bot.domain.hours import LONDON
from bot.domain.progress import CHECK, Progress
from bot.domain.turn import Reply, Turn
from bot.ports import Answered, Commit, Library
from bot.stores.database import Database
from bot.stores.referrals import SqlReferrals
from bot.stores.sealing import Seal
from bot.stores.turns import SqlTurns

HELP = "hold one conversation as JSON lines"
EXAMPLE = """echo '{"say": "got spat at on shift"}' | python -m bot converse --json"""
USAGE = 'write {"say": "what somebody types"}, or {"value": "what the button carries"}'


def add(parser: argparse.ArgumentParser) -> None:
    """Add this command's arguments."""
    parser.add_argument(
        "--json",
        action="store_true",
        required=True,
        help='read {"say", "value", "fields", "at"} from each line of standard input, '
        "print one JSON line each",
    )


def run(config: Config, _: argparse.Namespace) -> int:
    """Converse until the input ends."""
    library = wiring.library(config, announce=lambda line: print(line, file=sys.stderr))
    return asyncio.run(_converse(config, library, sys.stdin, sys.stdout))


async def _converse(config: Config, library: Library, lines: TextIO, out: TextIO) -> int:
    failed = False
    with TemporaryDirectory(prefix="signpost-") as folder:
        database = Database(f"sqlite:///{Path(folder) / 'chat.sqlite'}")
        await database.migrate()
        talk = Talk(library, database, config.secret)
        number = 0
        while line := await asyncio.to_thread(lines.readline):
            if not line.strip():
                continue
            number += 1
            said = await talk.answer(line, number)
            failed = failed or "error" in said
            out.write(json.dumps(said, ensure_ascii=False) + "\n")
            out.flush()
        await database.close()
    return 1 if failed else 0


@dataclass(frozen=True, slots=True)
class _Fixed:
    """A shelf that always holds the same library."""

    kept: Library

    def library(self) -> Library:
        return self.kept


class _Watched:
    """A turn store, and what was saved in it last."""

    def __init__(self, turns: SqlTurns) -> None:
        self._turns = turns
        self.answered: Answered | None = None
        self.load = turns.load
        self.unsent = turns.unsent
        self.sent = turns.sent
        self.forget = turns.forget
        self.tidy = turns.tidy

    async def commit(self, answered: Answered) -> Commit:
        commit = await self._turns.commit(answered)
        if commit is Commit.WRITTEN:
            self.answered = answered
        return commit


class Talk:
    """One conversation, a line at a time, remembered in a database whose tables are up to date."""

    def __init__(self, library: Library, database: Database, secret: bytes) -> None:
        seal = Seal(secret)
        self._library = library
        self._store = _Watched(SqlTurns(database, seal))
        referrals = Referrals(SqlReferrals(database, seal), team=lambda _: "the team")
        self._router = Router(_Fixed(library), self._store, secret, referrals)
        self._replies: list[Reply] = []

    async def answer(self, line: str, number: int) -> dict[str, Any]:
        """Answer one JSON line; one that can't be read gets an `error`, and changes nothing."""
        try:
            turn = _turn(json.loads(line), number)
        except (ValueError, TypeError, AttributeError, RecursionError):
            return {"error": USAGE}
        self._replies = []
        self._store.answered = None
        await self._router.handle(turn, self._send)
        return self._as_json()

    async def _send(self, replies: Sequence[Reply]) -> None:
        self._replies += replies

    def _as_json(self) -> dict[str, Any]:
        answered = self._store.answered
        progress = answered.conversation.progress if answered else None
        referral = answered.referrals[0] if answered and answered.referrals else None
        return {
            "replies": [
                {
                    "text": plain(reply),
                    "choices": [{"title": c.title, "value": c.value} for c in buttons(reply)],
                }
                for reply in self._replies
            ],
            "waiting": self._waiting(progress) if progress else None,
            "answers": _plain(referral.answers if referral else self._counted(progress)),
            "submitted": referral.reference if referral else None,
        }

    def _waiting(self, progress: Progress) -> dict[str, Any]:
        dialog = self._library.dialogs[progress.dialog]
        step = dialog.step(progress.waiting)
        return {
            "dialog": progress.dialog,
            "step": progress.waiting or CHECK,
            "slot": step.name if step else None,
        }

    def _counted(self, progress: Progress | None) -> Answers:
        if not progress:
            return {}
        return journey(self._library.dialogs[progress.dialog], progress.answers)[1]


def _plain(answers: Answers) -> dict[str, Any]:
    return {k: v if isinstance(v, str) else list(v) for k, v in answers.items()}


def _turn(said: Any, number: int) -> Turn:
    """Read one line. Raises ValueError, TypeError or AttributeError where it is something else."""
    unknown = set(said) - {"say", "value", "fields", "at"}
    text, value = said.get("say") or "", said.get("value") or ""
    fields: Mapping[str, str] = said.get("fields") or {}
    texts = (text, value, *fields, *fields.values())
    if unknown or not all(isinstance(one, str) for one in texts):
        raise ValueError(USAGE)
    at = datetime.fromisoformat(said["at"]) if said.get("at") else wiring.now()
    return Turn(
        id=str(number),
        conversation="converse",
        at=at if at.tzinfo else at.replace(tzinfo=LONDON),
        text=text,
        value=value,
        fields=fields,
        person="converse",
        address="converse",
    )
