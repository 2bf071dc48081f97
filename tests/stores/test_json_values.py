"""Values come back from JSON as they went, and what can't be read harms nobody."""

from dataclasses import fields
from datetime import timedelta
from typing import Any, get_type_hints

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.conversation import Conversation
from bot.domain.referral import Line, Note, Referral
from bot.domain.turn import Choice, Contact, Reply
from bot.stores.json_values import (
    conversation_json,
    notes_json,
    read_conversation,
    read_notes,
    read_referral,
    read_replies,
    referral_json,
    replies_json,
)


def _whole(kind: Any) -> st.SearchStrategy[Any]:
    """Build a value with every field filled, those with a default too."""
    hints: dict[str, Any] = get_type_hints(kind)
    return st.builds(kind, **{f.name: st.from_type(hints[f.name]) for f in fields(kind)})


# Kept for so many days: finer times are not needed, and are not exact in JSON.
st.register_type_strategy(timedelta, st.integers(0, 36_500).map(timedelta))
for _kind in (Choice, Contact, Reply, Conversation, Line, Note, Referral):
    st.register_type_strategy(_kind, _whole(_kind))


@given(st.from_type(Conversation))
def test_a_conversation_comes_back_whole(conversation: Conversation) -> None:
    assert read_conversation(conversation_json(conversation)) == conversation


@given(st.from_type(tuple[Reply, ...]))
def test_replies_come_back_whole(replies: tuple[Reply, ...]) -> None:
    assert read_replies(replies_json(replies)) == replies


@given(st.from_type(Referral))
def test_a_referral_comes_back_whole(referral: Referral) -> None:
    assert read_referral(referral_json(referral)) == referral


@given(st.from_type(tuple[Note, ...]))
def test_notes_come_back_whole(notes: tuple[Note, ...]) -> None:
    assert read_notes(notes_json(notes)) == notes


@pytest.mark.parametrize("text", ["", "{}", "null", '{"reference": "SP-4K7X-3MXW"}'])
def test_a_referral_that_is_unreadable_is_never_taken_for_an_empty_one(text: str) -> None:
    with pytest.raises(ValueError, match="validation error"):
        read_referral(text)


@given(st.text() | st.sampled_from(["[]", "{}", "null", "1", '"x"', "[" * 10_000]))
def test_any_other_text_is_an_empty_conversation_and_no_replies(text: str) -> None:
    assert read_conversation(text) == Conversation()
    assert read_replies(text) == ()


@pytest.mark.parametrize(
    "text",
    [
        '{"misses": "3"}',
        '{"misses": true}',
        '{"entry": null}',
        '{"offered": [{"title": "More"}]}',
        '{"offered": {"title": "More"}}',
        '{"cards": {"self": "often"}}',
        '{"entry": "eap", "careful": 1',
        r'{"entry": "\ud800"}',
    ],
)
def test_a_conversation_of_another_shape_is_an_empty_one(text: str) -> None:
    assert read_conversation(text) == Conversation()


def test_what_a_newer_version_added_and_an_older_left_out_does_not_matter() -> None:
    text = '{"careful": 2, "added": {"later": 1}}'

    assert read_conversation(text) == Conversation(careful=2)


def test_text_that_is_half_a_character_can_be_written() -> None:
    assert read_conversation(conversation_json(Conversation(entry="\ud800"))) == Conversation()
