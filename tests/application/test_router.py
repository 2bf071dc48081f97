"""The one way in: once per message, one at a time per chat, with and without the store."""

import asyncio
from datetime import datetime, timedelta

import pytest

from bot.application import wording
from bot.application.keys import Keys
from bot.application.router import Router
from bot.domain.turn import Reply, Scope, Turn
from bot.ports import SENDING
from bot.stores.memory import MemoryTurns
from tests.fakes import NOON, FakeShelf, Inbox


@pytest.fixture
def store() -> MemoryTurns:
    return MemoryTurns()


@pytest.fixture
def router(store: MemoryTurns) -> Router:
    return Router(FakeShelf(), store, b"secret")


def turn(text: str, turn_id: str = "1", at: datetime = NOON, chat: str = "chat") -> Turn:
    return Turn(id=turn_id, conversation=chat, at=at, text=text)


async def test_a_message_delivered_twice_is_answered_once(router: Router) -> None:
    inbox = Inbox()
    await router.handle(turn("counselling"), inbox)
    await router.handle(turn("counselling"), inbox)

    assert [reply.title for reply in inbox.sent] == ["EAP"]


async def test_a_message_delivered_twice_at_the_same_time_is_answered_once(router: Router) -> None:
    inbox = Inbox()
    await asyncio.gather(*(router.handle(turn("counselling"), inbox) for _ in range(10)))

    assert [reply.title for reply in inbox.sent] == ["EAP"]


async def test_a_message_redelivered_just_after_midnight_is_answered_once(router: Router) -> None:
    inbox = Inbox()
    before = datetime(2026, 11, 23, 23, 59, 59, tzinfo=NOON.tzinfo)
    await router.handle(turn("counselling", at=before), inbox)
    await router.handle(turn("counselling", at=before + timedelta(seconds=2)), inbox)

    assert [reply.title for reply in inbox.sent] == ["EAP"]


async def test_replies_that_never_went_out_go_out_with_the_next_delivery(router: Router) -> None:
    inbox = Inbox()
    inbox.broken = True
    with pytest.raises(ConnectionError):
        await router.handle(turn("counselling"), inbox)
    inbox.broken = False
    await router.handle(turn("counselling", at=NOON + SENDING), inbox)
    await router.handle(turn("counselling", at=NOON + 3 * SENDING), inbox)

    assert [reply.title for reply in inbox.sent] == ["EAP"]


async def test_ten_turns_of_one_chat_at_once_lose_nothing(router: Router) -> None:
    inbox = Inbox()
    await asyncio.gather(*(router.handle(turn("asdfgh", str(n)), inbox) for n in range(10)))

    assert len(inbox.sent) == 10
    assert [reply.text for reply in inbox.sent].count(wording.NOT_UNDERSTOOD) == 1


async def test_two_chats_do_not_share_a_memory(router: Router) -> None:
    inbox = Inbox()
    await router.handle(turn("asdfgh", "1", chat="one"), inbox)
    await router.handle(turn("asdfgh", "2", chat="two"), inbox)

    assert [reply.text for reply in inbox.sent] == [wording.NOT_UNDERSTOOD] * 2


async def test_without_the_store_answers_and_risk_cards_still_go_out(
    router: Router, store: MemoryTurns
) -> None:
    inbox = Inbox()
    store.away = True
    await router.handle(turn("counselling", "1"), inbox)
    await router.handle(turn("thinking of ending it", "2"), inbox)

    assert inbox.sent[0].title == "EAP"
    assert inbox.sent[0].notes[-1] == wording.STORE_AWAY
    assert "Samaritans" in str(inbox.sent[1])


async def test_forgetting_erases_what_was_kept(router: Router, store: MemoryTurns) -> None:
    inbox = Inbox()
    await router.handle(turn("counselling", "1"), inbox)
    await router.handle(turn("forget me", "2"), inbox)

    loaded = await store.load(Keys(b"secret").chat(turn("")))
    assert loaded.version == 0
    assert inbox.sent[-1].forgets


async def test_the_welcome_shows_examples_and_the_menu(router: Router) -> None:
    assert router.welcome() == Reply(
        text=f"{wording.WELCOME} For example: “cant sleep”.",
        choices=router.welcome().choices,
    )
    assert [choice.title for choice in router.welcome().choices] == ["I'm struggling"]


def test_keys_hold_no_id_and_cannot_be_linked_from_one_day_to_the_next() -> None:
    keys = Keys(b"secret")
    message = Turn(id="activity-4711", conversation="19:someone", at=NOON, scope=Scope.PERSONAL)
    today, tomorrow = (keys.turn(message, NOON.date() + timedelta(days=d)) for d in (0, 1))

    assert today != tomorrow
    assert "4711" not in today + keys.chat(message)
    assert "secret" not in repr(keys)
