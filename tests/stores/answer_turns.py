"""One process of several: brings the tables up to date and answers the same sixty turns.

Run as `python answer_turns.py URL`; it starts on a line of input, so that all start together.
"""

import asyncio
import json
import sys
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from bot.domain.turn import Reply
from bot.ports import Answered, Commit
from bot.stores.database import Database
from bot.stores.sealing import Seal
from bot.stores.turns import SqlTurns

NOW = datetime(2026, 11, 23, 3, 0, tzinfo=UTC)


async def answer(store: SqlTurns, chat: str, turn: str) -> Commit:
    """Answer one turn as the router does, and count it in its chat's memory."""
    commit = Commit.CONFLICT
    while commit is Commit.CONFLICT:
        loaded = await store.load(chat)
        more = replace(loaded.conversation, misses=loaded.conversation.misses + 1)
        answered = Answered(
            turn=turn,
            earlier_turn=f"earlier {turn}",
            chat=chat,
            version=loaded.version,
            conversation=more,
            replies=(Reply(text="An answer."),),
            at=NOW,
            durable=True,
        )
        commit = await store.commit(answered)
    if commit is Commit.SEEN:
        assert await store.unsent(turn, f"earlier {turn}", NOW) == ()
    return commit


async def answer_chat(store: SqlTurns, chat: str) -> list[str]:
    """Answer ten turns of one chat, one after another; return those not answered elsewhere."""
    turns = [f"{chat} turn {turn}" for turn in range(10)]
    return [turn for turn in turns if await answer(store, chat, turn) is Commit.WRITTEN]


async def main(url: str) -> None:
    sys.stdout.write("ready\n")
    sys.stdout.flush()
    sys.stdin.readline()
    database = Database(url, wait=timedelta(seconds=60))
    await database.migrate()
    store = SqlTurns(database, Seal(b"secret"))
    answered = await asyncio.gather(*(answer_chat(store, f"chat {n}") for n in range(6)))
    json.dump([turn for turns in answered for turn in turns], sys.stdout)
    await database.close()


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1]))
