"""What is read in an activity, and what is not."""

import json
from typing import Any

import pytest

from bot.channels.teams.mapping import LONGEST_ID, LONGEST_NAME, turn
from bot.domain.turn import FIELDS, FIELDS_LENGTH, Scope, Turn
from tests.channels.teams.fake_teams import BOT, TENANT, FakeTeams
from tests.fakes import NOON


def _message(text: str, scope: str = "personal", **more: Any) -> dict[str, Any]:
    teams = FakeTeams()
    teams.service_url = "https://smba.trafficmanager.net/uk/"
    return teams.message(text, scope, id="1", **more)


def test_a_message_becomes_a_turn_at_the_time_of_our_clock() -> None:
    assert turn(_message("hi"), NOON) == Turn(
        id="1",
        conversation="teams a:1-ana 29:ana",
        at=NOON,
        text="hi",
        scope=Scope.PERSONAL,
        name="ana silva",
        person="cccccccc-ana",
        address="teams:"
        + json.dumps(
            {
                "url": "https://smba.trafficmanager.net/uk/",
                "conversation": "a:1-ana",
                "tenant": TENANT,
                "bot": BOT,
                "channel": "msteams",
            }
        ),
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


def _filled(**fields: object) -> Turn:
    said = _message("") | {"value": {"v": "fill:when", "t": "Next", **fields}}
    return turn(said, NOON)


def test_what_was_filled_into_a_card_comes_as_fields_and_only_text_of_it() -> None:
    odd = {
        "msteams": {"type": "x"},
        "number": 7,
        "list": ["a"],
        "map": {},
        "no": None,
        "yes": True,
    }

    filled = _filled(when="2026-11-21", **{"when.time": "23:10"}, reasons="pay,hours", empty="")
    assert filled.value == "fill:when"
    assert filled.fields == {
        "when": "2026-11-21",
        "when.time": "23:10",
        "reasons": "pay,hours",
        "empty": "",
    }
    assert _filled(**odd).fields == {}


def test_a_card_that_is_replaced_hands_its_fields_in_too() -> None:
    said = FakeTeams()
    said.service_url = "https://smba.trafficmanager.net/uk/"

    assert turn(said.execute({"v": "fill:a", "t": "Next", "a": "b"}), NOON).fields == {"a": "b"}


@pytest.mark.parametrize(("fields", "value"), [(FIELDS, "fill:when"), (FIELDS + 1, "unknown")])
def test_more_fields_than_a_card_of_ours_has_are_an_unknown_button(
    fields: int, value: str
) -> None:
    said = _filled(**{f"f{n}": "x" for n in range(fields)})

    assert (said.value, len(said.fields)) == (value, fields if value != "unknown" else 0)
    assert FIELDS == 20


@pytest.mark.parametrize(
    ("length", "value"), [(FIELDS_LENGTH, "fill:when"), (FIELDS_LENGTH + 1, "unknown")]
)
def test_longer_fields_than_a_card_of_ours_takes_are_an_unknown_button(
    length: int, value: str
) -> None:
    assert _filled(what="x" * (length - len("what"))).value == value
    assert FIELDS_LENGTH == 8_000


@pytest.mark.parametrize("odd", [None, 7, ["x"], {"a": "b"}, "x" * (LONGEST_ID + 1)])
def test_an_odd_name_or_id_is_left_out(odd: object) -> None:
    said = _message("hi")
    said["from"] |= {"name": odd, "aadObjectId": odd}
    said["conversation"]["tenantId"] = odd
    found = turn(said, NOON)

    assert (found.name, found.person) == ("", "")
    assert "tenant" not in json.loads(found.address.removeprefix("teams:"))


@pytest.mark.parametrize(
    ("length", "kept"), [(LONGEST_NAME, "x" * LONGEST_NAME), (LONGEST_NAME + 1, "")]
)
def test_a_name_is_kept_up_to_a_hundred_characters(length: int, kept: str) -> None:
    said = _message("hi")
    said["from"]["name"] = "x" * length

    assert turn(said, NOON).name == kept


@pytest.mark.parametrize(("length", "known"), [(LONGEST_ID, True), (LONGEST_ID + 1, False)])
def test_a_chat_whose_id_is_too_long_has_no_address(length: int, known: bool) -> None:
    said = _message("hi")
    said["conversation"]["id"] = "x" * length

    assert bool(turn(said, NOON).address) is known


@pytest.mark.parametrize("scope", ["groupChat", "channel"])
def test_a_chat_where_others_read_along_has_no_address(scope: str) -> None:
    assert turn(_message("hi", scope), NOON).address == ""


@pytest.mark.parametrize(("length", "value"), [(200, "x" * 200), (201, "unknown")])
def test_a_value_longer_than_ours_can_be_is_an_unknown_button(length: int, value: str) -> None:
    assert turn(_message("") | {"value": {"v": "x" * length}}, NOON).value == value
