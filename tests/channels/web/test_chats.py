"""The open chats: what is held, for how long, and no more than that."""

import json
from datetime import timedelta

import pytest

from bot.channels.web.chats import CHATS, EVENTS, IDLE, Chat, Chats, Full
from bot.domain.turn import Reply
from tests.fakes import NOON


def texts(chat: Chat, last: str = "") -> list[str]:
    return [json.loads(event.data)["reply"]["text"] for event in chat.after(last)]


def chat_with(*said: str) -> Chat:
    chat = Chat(NOON)
    for text in said:
        chat.say("turn", Reply(text=text))
    return chat


def test_a_page_gets_what_came_after_the_last_reply_it_showed() -> None:
    chat = chat_with("one", "two", "three")
    second = chat.after("")[1].id

    assert (texts(chat), texts(chat, second)) == (["one", "two", "three"], ["three"])


def test_a_page_that_showed_everything_gets_nothing() -> None:
    chat = chat_with("one", "two")

    assert texts(chat, chat.after("")[-1].id) == []


@pytest.mark.parametrize("last", ["", "-", "0-1", "x" * 9_000, "１"])
def test_an_id_nobody_gave_out_gets_all_that_is_held(last: str) -> None:
    assert texts(chat_with("one"), last) == ["one"]


def test_an_id_from_before_a_restart_gets_all_that_was_said_since() -> None:
    before = chat_with("one").after("")[0].id

    assert texts(chat_with("two"), before) == ["two"]


def test_no_more_than_the_newest_replies_are_held() -> None:
    said = [str(number) for number in range(EVENTS + 5)]

    assert texts(chat_with(*said)) == said[5:]


def test_forgetting_leaves_only_the_reply_that_says_so() -> None:
    chat = chat_with("something private")
    chat.say("turn", Reply(text="Done.", forgets=True))

    assert texts(chat) == ["Done."]
    assert json.loads(chat.after("")[0].data)["reply"]["forgets"] is True


def test_replies_are_counted_by_the_turn_they_answer() -> None:
    chat = chat_with("one")

    assert (chat.held("turn"), chat.held("another")) == (1, 0)


def test_the_chat_unused_for_longest_makes_room() -> None:
    chats = Chats()
    first, second = chats.get("first", NOON), chats.get("second", NOON)
    for number in range(CHATS - 2):
        chats.get(str(number), NOON)
    chats.get("first", NOON)
    chats.get("one more", NOON)

    assert (len(chats), first.over, second.over) == (CHATS, False, True)


def test_a_chat_whose_answer_is_on_its_way_never_makes_room() -> None:
    chats = Chats()
    busy = chats.get("busy", NOON)
    with busy.at_work():
        for number in range(CHATS):
            chats.get(str(number), NOON)

    assert (len(chats), busy.over) == (CHATS, False)


def test_when_every_chat_is_in_use_another_is_refused() -> None:
    chats = Chats()
    for number in range(CHATS):
        chats.get(str(number), NOON).working = 1

    with pytest.raises(Full):
        chats.get("one more", NOON)


def test_a_chat_nobody_listens_to_is_dropped_after_a_while() -> None:
    chats = Chats()
    chat = chats.get("left open", NOON)
    chat.say("turn", Reply(text="something private"))
    chats.get("another", NOON + IDLE)
    kept = chat.over
    chats.get("another", NOON + IDLE + timedelta(seconds=1))

    assert (kept, chat.over, texts(chat)) == (False, True, [])
