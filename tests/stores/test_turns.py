"""The promises of the port `TurnStore`, kept by memory, SQLite and PostgreSQL alike."""

import asyncio
import json
import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from types import MappingProxyType

import pytest
from sqlalchemy import select, update

from bot.domain.conversation import KEPT, LAPSED_KEPT, Conversation
from bot.domain.progress import Progress
from bot.domain.turn import Choice, Contact, Reply, Tone
from bot.ports import SENDING, Answered, Commit, Loaded, StoreAway, TurnStore
from bot.stores.database import Database
from bot.stores.memory import MemoryTurns
from bot.stores.sealing import Seal
from bot.stores.tables import answered as turn_rows
from bot.stores.tables import conversation as chat_rows
from bot.stores.turns import TURNS_KEPT, SqlTurns

Connect = Callable[..., Database]

NOW = datetime(2026, 11, 23, 3, 0, tzinfo=UTC)
LATER = NOW + SENDING + timedelta(seconds=1)
HOUR = timedelta(hours=1)

MEMORY = Conversation(
    entry="nine_point_plan",
    offered=(Choice("Occupational Health", "show:occupational_health"),),
    misses=1,
    careful=2,
    cards=MappingProxyType({"self": 1}),
)
REPLIES = (
    Reply(text="Help is here.", tone=Tone.RISK, notes=("Nobody watches this chat.",)),
    Reply(
        text="Turn to them.",
        title="Spat at on duty",
        contacts=(Contact(name="Samaritans", reach="116 123", link="tel:116123", open_now=True),),
        choices=(Choice("More", "more:nine_point_plan"),),
    ),
)
ANSWERED = Answered(
    turn="monday turn",
    earlier_turn="sunday turn",
    chat="chat",
    version=0,
    conversation=MEMORY,
    replies=REPLIES,
    at=NOW,
    durable=True,
)
KEYS = (ANSWERED.turn, ANSWERED.earlier_turn)
OTHER = replace(
    ANSWERED, turn="other turn", earlier_turn="other earlier", conversation=Conversation(misses=9)
)
OTHER_KEYS = (OTHER.turn, OTHER.earlier_turn)


@pytest.fixture(params=["memory", "sqlite", "postgresql"])
async def turns(
    request: pytest.FixtureRequest, new_url: Callable[[str], str], connect: Connect
) -> TurnStore:
    if request.param == "memory":
        return MemoryTurns()
    database = connect(new_url(request.param))
    await database.migrate()
    return SqlTurns(database, Seal(b"secret"))


async def test_a_new_chat_is_empty_at_version_0(turns: TurnStore) -> None:
    assert await turns.load("chat") == Loaded(Conversation(), 0)


@pytest.mark.parametrize("durable", [True, False])
async def test_what_a_turn_leaves_is_loaded_by_the_next(turns: TurnStore, durable: bool) -> None:
    assert await turns.commit(replace(ANSWERED, durable=durable)) is Commit.WRITTEN

    loaded = await turns.load("chat")
    assert loaded == Loaded(MEMORY, loaded.version)
    assert loaded.version != 0


async def test_the_same_turn_twice_is_answered_once(turns: TurnStore) -> None:
    await turns.commit(ANSWERED)
    before = await turns.load("chat")

    again = replace(ANSWERED, version=before.version, conversation=Conversation())
    assert await turns.commit(again) is Commit.SEEN
    assert await turns.load("chat") == before


async def test_a_turn_that_comes_again_after_midnight_is_answered_once(turns: TurnStore) -> None:
    await turns.commit(ANSWERED)
    before = await turns.load("chat")
    tuesday = replace(
        ANSWERED, turn="tuesday turn", earlier_turn=ANSWERED.turn, version=before.version
    )

    assert await turns.commit(tuesday) is Commit.SEEN
    assert await turns.load("chat") == before
    assert await turns.unsent(tuesday.turn, tuesday.earlier_turn, LATER) == REPLIES
    await turns.sent(tuesday.turn, tuesday.earlier_turn)
    assert await turns.unsent(*KEYS, LATER + HOUR) == ()


async def test_a_turn_decided_on_an_old_version_writes_nothing_at_all(turns: TurnStore) -> None:
    await turns.commit(ANSWERED)
    before = await turns.load("chat")
    await turns.commit(replace(OTHER, version=before.version))
    between = await turns.load("chat")
    late = replace(ANSWERED, turn="late turn", version=before.version)

    assert await turns.commit(late) is Commit.CONFLICT
    assert await turns.load("chat") == between
    assert await turns.unsent(late.turn, late.earlier_turn, LATER) == ()
    assert await turns.commit(replace(late, version=between.version)) is Commit.WRITTEN


async def test_two_first_turns_of_a_chat_conflict(turns: TurnStore) -> None:
    assert await turns.commit(ANSWERED) is Commit.WRITTEN
    assert await turns.commit(OTHER) is Commit.CONFLICT
    assert (await turns.load("chat")).conversation == MEMORY


async def test_ten_turns_of_one_chat_at_once_lose_nothing(turns: TurnStore) -> None:
    outcomes: list[Commit] = []
    all_have_read = asyncio.Barrier(10)

    async def count(turn: int) -> None:
        while True:
            loaded = await turns.load("chat")
            if not loaded.version:
                await all_have_read.wait()
            more = replace(loaded.conversation, misses=loaded.conversation.misses + 1)
            outcome = await turns.commit(
                replace(ANSWERED, turn=f"turn {turn}", version=loaded.version, conversation=more)
            )
            outcomes.append(outcome)
            if outcome is Commit.WRITTEN:
                return

    await asyncio.gather(*map(count, range(10)))

    assert (await turns.load("chat")).conversation == Conversation(misses=10)
    assert outcomes.count(Commit.CONFLICT) >= 9


async def test_unsent_replies_are_handed_out_when_the_lease_ends_and_then_once(
    turns: TurnStore,
) -> None:
    await turns.commit(ANSWERED)

    assert await turns.unsent(*KEYS, NOW) == ()
    assert await turns.unsent(*KEYS, NOW + SENDING) == ()
    assert await turns.unsent(*KEYS, LATER) == REPLIES
    assert await turns.unsent(*KEYS, LATER + SENDING) == ()
    assert await turns.unsent(*KEYS, LATER + SENDING + timedelta(seconds=1)) == REPLIES


async def test_of_ten_who_want_the_unsent_replies_at_once_one_gets_them(turns: TurnStore) -> None:
    await turns.commit(ANSWERED)

    got = await asyncio.gather(*(turns.unsent(*KEYS, LATER) for _ in range(10)))

    assert sorted(got, key=len) == [()] * 9 + [REPLIES]


async def test_sent_replies_are_gone_and_the_turn_stays_answered(turns: TurnStore) -> None:
    await turns.commit(ANSWERED)
    await turns.sent(*KEYS)

    assert await turns.unsent(*KEYS, LATER) == ()
    assert await turns.commit(ANSWERED) is Commit.SEEN


async def test_marking_one_turn_as_sent_leaves_the_others_unsent(turns: TurnStore) -> None:
    await turns.commit(ANSWERED)
    await turns.commit(replace(OTHER, version=(await turns.load("chat")).version))
    await turns.sent(*KEYS)

    assert await turns.unsent(*OTHER_KEYS, LATER) == REPLIES


async def test_a_turn_without_replies_leaves_nothing_to_send(turns: TurnStore) -> None:
    await turns.commit(replace(ANSWERED, replies=()))

    assert await turns.unsent(*KEYS, LATER) == ()
    assert await turns.commit(ANSWERED) is Commit.SEEN


async def test_forgetting_erases_memory_and_unsent_replies_of_that_chat_only(
    turns: TurnStore,
) -> None:
    await turns.commit(ANSWERED)
    await turns.commit(replace(OTHER, chat="other chat"))
    await turns.forget("chat")

    assert await turns.load("chat") == Loaded(Conversation(), 0)
    assert await turns.unsent(*KEYS, LATER) == ()
    assert (await turns.load("other chat")).conversation == OTHER.conversation
    assert await turns.unsent(*OTHER_KEYS, LATER) == REPLIES


async def test_asking_twice_to_be_forgotten_by_one_turn_is_answered_once(turns: TurnStore) -> None:
    await turns.commit(ANSWERED)
    await turns.forget("chat")

    assert await turns.commit(ANSWERED) is Commit.SEEN
    assert await turns.load("chat") == Loaded(Conversation(), 0)


async def test_a_turn_decided_before_its_chat_was_forgotten_does_not_bring_it_back(
    turns: TurnStore,
) -> None:
    await turns.commit(ANSWERED)
    before = await turns.load("chat")
    late = replace(ANSWERED, turn="late turn", version=before.version)
    await turns.forget("chat")

    assert await turns.commit(late) is Commit.CONFLICT
    await turns.commit(OTHER)
    assert await turns.commit(late) is Commit.CONFLICT
    assert (await turns.load("chat")).conversation == OTHER.conversation


async def test_tidying_keeps_what_is_fresh_and_erases_what_is_old(turns: TurnStore) -> None:
    silent = replace(ANSWERED, at=NOW - KEPT - HOUR)
    fresh = replace(OTHER, chat="other chat", at=NOW - KEPT + HOUR)
    await turns.commit(silent)
    await turns.commit(fresh)
    yesterday = replace(ANSWERED, turn="a", earlier_turn="b", chat="c", at=NOW - TURNS_KEPT - HOUR)
    today = replace(yesterday, turn="d", earlier_turn="e", chat="f", at=NOW - TURNS_KEPT + HOUR)
    await turns.commit(yesterday)
    await turns.commit(today)

    await turns.tidy(NOW)

    assert await turns.load("chat") == Loaded(Conversation(), 0)
    assert (await turns.load("other chat")).conversation == OTHER.conversation
    assert await turns.unsent("a", "b", NOW) == ()
    assert await turns.unsent("d", "e", NOW) == REPLIES


async def test_of_a_dialog_that_was_left_only_that_it_was_erased_stays_a_little_longer(
    turns: TurnStore,
) -> None:
    left = Progress(dialog="plan", version="v1", answers={"where": "canary"}, at=NOW)
    chat = replace(MEMORY, progress=left, opening="canary", references=("SP-4K7X-3MXW",))
    await turns.commit(replace(ANSWERED, conversation=chat))
    before = await turns.load("chat")
    found = []
    for late in (KEPT, KEPT + HOUR, KEPT + LAPSED_KEPT, KEPT + LAPSED_KEPT + HOUR):
        await turns.tidy(NOW + late)
        await turns.tidy(NOW + late)
        found.append((await turns.load("chat")).conversation)

    assert found == [chat, Conversation(lapsed=True), Conversation(lapsed=True), Conversation()]
    assert await turns.commit(replace(OTHER, version=before.version)) is Commit.CONFLICT


async def test_a_chat_is_kept_for_its_last_turn_not_its_first(turns: TurnStore) -> None:
    await turns.commit(replace(ANSWERED, at=NOW - KEPT - HOUR))
    await turns.commit(replace(OTHER, version=(await turns.load("chat")).version))

    await turns.tidy(NOW)

    assert (await turns.load("chat")).conversation == OTHER.conversation


async def test_the_store_keeps_copies(turns: TurnStore) -> None:
    cards = {"self": 1}
    await turns.commit(replace(ANSWERED, conversation=Conversation(cards=cards)))
    cards["self"] = 2

    assert (await turns.load("chat")).conversation == Conversation(cards={"self": 1})


async def test_a_store_in_memory_can_be_switched_off() -> None:
    turns = MemoryTurns()
    await turns.commit(ANSWERED)
    turns.away = True
    for call in (
        turns.load("chat"),
        turns.commit(OTHER),
        turns.unsent(*KEYS, LATER),
        turns.sent(*KEYS),
        turns.forget("chat"),
        turns.tidy(NOW),
    ):
        with pytest.raises(StoreAway):
            await call

    turns.away = False
    assert (await turns.load("chat")).conversation == MEMORY
    assert await turns.unsent(*KEYS, LATER) == REPLIES


async def test_memory_that_cannot_be_read_is_empty_and_its_version_goes_on(
    database: Database,
) -> None:
    turns = SqlTurns(database, Seal(b"secret"))
    await turns.commit(ANSWERED)
    before = await turns.load("chat")
    old_shape = update(chat_rows).values(memory='{"entry": ["old shape"]}')
    await database.write(lambda c: c.execute(old_shape))

    assert await turns.load("chat") == Loaded(Conversation(), before.version)
    assert await turns.commit(replace(OTHER, version=before.version)) is Commit.WRITTEN


async def test_once_sent_a_turn_is_a_bare_key_that_leads_to_no_chat(database: Database) -> None:
    turns = SqlTurns(database, Seal(b"secret"))
    await turns.commit(ANSWERED)
    await turns.sent(*KEYS)

    rows = await database.read(lambda c: c.execute(select(turn_rows)).all())
    until = int((NOW + SENDING).timestamp())
    assert [tuple(row) for row in rows] == [(ANSWERED.turn, None, None, until)]


async def test_a_turn_given_up_at_any_moment_is_written_whole_or_not_at_all(
    database: Database,
) -> None:
    turns = SqlTurns(database, Seal(b"secret"))
    outcomes = set()
    for moment in range(60):
        chat = f"chat {moment}"
        answered = replace(ANSWERED, turn=f"turn {moment}", earlier_turn="none", chat=chat)
        commit = asyncio.create_task(turns.commit(answered))
        for _ in range(moment):
            await asyncio.sleep(0)
        commit.cancel()
        await asyncio.gather(commit, return_exceptions=True)

        seen = await turns.commit(replace(answered, chat="elsewhere")) is Commit.SEEN
        remembered = (await turns.load(chat)).version != 0
        assert seen == remembered
        outcomes.add(seen)
        await turns.forget("elsewhere")

    assert False in outcomes


async def test_nothing_of_a_forgotten_chat_is_left_in_the_files_of_sqlite(
    new_url: Callable[[str], str], connect: Connect, tmp_path: Path
) -> None:
    database = connect(new_url("sqlite"))
    await database.migrate()
    turns = SqlTurns(database, Seal(b"secret"))
    canary = "canary" * 1000  # longer than a page, so that it lies in pages outside the tables too
    answered = replace(
        ANSWERED, conversation=Conversation(entry=canary), replies=(Reply(text=canary),)
    )
    for turn in range(20):
        await turns.commit(replace(answered, turn=f"turn {turn}", chat=f"chat {turn}"))
        if turn == 10:
            await turns.tidy(NOW)  # moves what is in the log into the file
    await turns.sent("turn 5", "")
    await turns.sent("turn 15", "")
    assert _files_with(b"canary", tmp_path) == {"signpost.db", "signpost.db-wal"}

    for turn in range(20):
        await turns.forget(f"chat {turn}")

    assert _files_with(b"canary", tmp_path) == set()


async def test_nothing_of_what_was_tidied_is_left_in_the_files_of_sqlite(
    new_url: Callable[[str], str], connect: Connect, tmp_path: Path
) -> None:
    database = connect(new_url("sqlite"))
    await database.migrate()
    turns = SqlTurns(database, Seal(b"secret"))
    canary = "canary" * 1000
    await turns.commit(
        replace(ANSWERED, conversation=Conversation(entry=canary), replies=(Reply(text=canary),))
    )
    assert _files_with(b"canary", tmp_path) == {"signpost.db-wal"}

    await turns.tidy(NOW + KEPT + HOUR)

    assert _files_with(b"canary", tmp_path) == set()


def _files_with(text: bytes, folder: Path) -> set[str]:
    return {
        file.name for file in folder.rglob("*") if file.is_file() and text in file.read_bytes()
    }


@pytest.mark.parametrize("kind", ["sqlite", "postgresql"])
def test_of_sixty_turns_given_to_four_processes_each_is_answered_once(
    new_url: Callable[[str], str], kind: str
) -> None:
    url = new_url(kind)
    script = Path(__file__).with_name("answer_turns.py")
    processes = [
        subprocess.Popen(
            [sys.executable, "-W", "error", script, url],
            env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        for _ in range(4)
    ]
    for process in processes:
        assert process.stdout
        assert process.stdout.readline() == "ready\n"
    for process in processes:
        assert process.stdin
        process.stdin.write("go\n")
        process.stdin.flush()
    answered = [json.loads(process.communicate()[0]) for process in processes]

    assert sorted(turn for turns in answered for turn in turns) == [
        f"chat {chat} turn {turn}" for chat in range(6) for turn in range(10)
    ]
    assert asyncio.run(_misses(url)) == [10] * 6


async def _misses(url: str) -> list[int]:
    database = Database(url)
    turns = SqlTurns(database, Seal(b"secret"))
    misses = [(await turns.load(f"chat {chat}")).conversation.misses for chat in range(6)]
    await database.close()
    return misses
