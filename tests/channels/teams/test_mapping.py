"""What is read in an activity, and what is not."""

from typing import Any

import pytest

from bot.channels.teams.mapping import turn
from bot.domain.turn import Scope, Turn
from tests.channels.teams.fake_teams import BOT, FakeTeams
from tests.fakes import NOON


def _message(text: str, scope: str = "personal", **more: Any) -> dict[str, Any]:
    teams = FakeTeams()
    teams.service_url = "https://smba.trafficmanager.net/uk/"
    return teams.message(text, scope, id="1", **more)


def test_a_message_becomes_a_turn_at_the_time_of_our_clock() -> None:
    assert turn(_message("hi"), NOON) == Turn(
        id="1", conversation="teams a:1-ana 29:ana", at=NOON, text="hi", scope=Scope.PERSONAL
    )


def test_two_people_in_one_group_are_two_conversations() -> None:
    said = [turn(_message("hi", "groupChat", user=user), NOON) for user in ("ana", "bo")]

    assert [(one.conversation, one.scope) for one in said] == [
        ("teams 19:group@thread.v2 29:ana", Scope.GROUP),
        ("teams 19:group@thread.v2 29:bo", Scope.GROUP),
    ]


@pytest.mark.parametrize(
    ("written", "name", "left"),
    [
        ("<at>Signpost</at> hi", "<at>Signpost</at>", "hi"),
        ("hi <at>Signpost</at>", "<at>Signpost</at>", "hi"),
        ("<at>Signpost</at>&nbsp;hi", "<at>Signpost</at>", "hi"),
        ("<at>Sign (post) [x]+*</at> hi", "<at>Sign (post) [x]+*</at>", "hi"),
        ("<at>Signpost</at> <at>Signpost</at> hi", "<at>Signpost</at>", "hi"),
        ("<at>Signpost</at> ask <at>Ana Silva</at>", "<at>Signpost</at>", "ask  Ana Silva"),
        ('<at id="0">Signpost</at> hi', '<at id="0">Signpost</at>', "hi"),
        ("hi", "<at>Signpost</at>", "hi"),
        ("1 < 2 and R&amp;D", "", "1 < 2 and R&D"),
        ("<at" * 20_000, "<at>Signpost</at>", "<at" * 20_000),
    ],
)
def test_the_bots_own_name_is_no_part_of_the_words(written: str, name: str, left: str) -> None:
    mention = {"type": "mention", "text": name, "mentioned": {"id": BOT}}
    said = _message("") | {"text": written, "entities": [mention]}

    assert turn(said, NOON).text.split() == left.split()


@pytest.mark.parametrize(
    "entities",
    [
        [{"type": "mention"}],
        [{"type": "mention", "mentioned": "28:bot", "text": "x"}],
        [{"type": "mention", "mentioned": {"id": BOT}, "text": None}],
        [{"type": "mention", "mentioned": {"id": BOT}, "text": 7}],
        ["mention", 5, None, []],
    ],
)
def test_odd_mentions_take_nothing_away(entities: list[Any]) -> None:
    assert turn(_message("hi") | {"entities": entities}, NOON).text == "hi"


def test_a_pressed_button_is_its_value_and_no_text() -> None:
    said = _message("") | {"value": {"v": "show:eap", "t": "EAP"}, "text": "EAP"}

    assert (turn(said, NOON).value, turn(said, NOON).text) == ("show:eap", "")


def test_what_was_put_into_a_card_besides_its_value_is_not_read() -> None:
    said = _message("") | {"value": {"v": "show:eap", "extra": "x"}}

    assert turn(said, NOON).fields == {}


@pytest.mark.parametrize(("length", "value"), [(200, "x" * 200), (201, "unknown")])
def test_a_value_longer_than_ours_can_be_is_an_unknown_button(length: int, value: str) -> None:
    assert turn(_message("") | {"value": {"v": "x" * length}}, NOON).value == value
