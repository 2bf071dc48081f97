"""Sealed questions as they arrive, and a release that lets all of them through."""

import secrets

from bot.domain.question import BLOCK, Sealed
from bot.question_ports import Arrived
from bot.stores.questions import SqlQuestions

NOW, LAST, BEFORE = "2026-W48", "2026-W47", "2026-W46"


def sealed() -> Sealed:
    """Seal nothing to one member."""
    return Sealed({"0" * 16: secrets.token_bytes(BLOCK + 48)})


def question(week: str = LAST, tag: str = "") -> Arrived:
    """Ask something."""
    tag = tag or secrets.token_hex(16)
    return Arrived(id=tag, tag=tag, week=week, sealed=sealed())


def follow_up(tag: str, week: str = LAST) -> Arrived:
    """Add something to a question."""
    return Arrived(id=secrets.token_hex(16), tag=tag, week=week, sealed=sealed(), follow_up=True)


async def let_through(store: SqlQuestions, this_week: str = NOW) -> bool:
    """Release whatever waits of weeks that are over."""
    return await store.release(this_week, "2026-W22", lambda held: held.count > 0)
