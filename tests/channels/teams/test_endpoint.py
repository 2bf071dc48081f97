"""What the bot does for Teams, over real HTTP, with authentication on."""

import asyncio
import json
import logging
from datetime import timedelta
from typing import Any

import pytest

from bot.application import wording
from bot.channels import cards
from bot.channels.teams import credentials, sender
from bot.ports import SENDING
from tests.channels.card_rules import message_problems, submits, texts
from tests.channels.teams.conftest import Bot, RunBot
from tests.channels.teams.fake_teams import BOT, FakeTeams, Fault


def _first(teams: FakeTeams) -> list[str]:
    """Return the first line of every card taken."""
    return [texts(card)[0] for card in teams.cards]


async def test_a_question_is_answered_with_a_card(teams: FakeTeams, bot: Bot) -> None:
    assert await teams.deliver(teams.message("counselling")) == (200, "")

    assert texts(teams.cards[0])[:2] == ["EAP", "EAP is here."]
    assert teams.typing == 1


async def test_a_reply_is_posted_to_the_message_it_answers(teams: FakeTeams, bot: Bot) -> None:
    said = teams.message("counselling", "channel")

    await teams.deliver(said)

    assert teams.posts[0]["replyToId"] == said["id"]
    assert teams.posts[0]["conversation"]["id"] == said["conversation"]["id"]


async def test_one_token_serves_the_whole_run(teams: FakeTeams, bot: Bot) -> None:
    for _ in range(5):
        await teams.deliver(teams.message("counselling"))
    await asyncio.gather(*(teams.deliver(teams.message("hi", user=f"u{n}")) for n in range(5)))

    assert teams.token_fetches == 1
    assert {authorization for _, authorization in teams.calls} == {"Bearer token 1"}
    assert teams.key_fetches == 1


async def test_the_same_activity_twice_is_answered_once(teams: FakeTeams, bot: Bot) -> None:
    said = teams.message("counselling")

    answers = [
        await teams.deliver(said),
        *await asyncio.gather(*(teams.deliver(said) for _ in range(4))),
    ]

    assert answers == [(200, "")] * 5
    assert _first(teams) == ["EAP"]


async def test_ten_at_once_of_one_conversation_are_all_answered(
    teams: FakeTeams, bot: Bot
) -> None:
    said = [teams.message("counselling") for _ in range(10)]

    answers = await asyncio.gather(*map(teams.deliver, said))

    assert answers == [(200, "")] * 10
    assert sorted(post["replyToId"] for post in teams.posts) == sorted(one["id"] for one in said)


# What the buttons send.


async def test_every_button_of_an_answer_is_understood_when_pressed(
    teams: FakeTeams, bot: Bot
) -> None:
    await teams.deliver(teams.message("counselling"))

    for data in submits(teams.cards[0]):
        await teams.deliver(teams.submit(data))

    assert submits(teams.cards[0])
    assert wording.OLD_BUTTON not in _first(teams)


@pytest.mark.parametrize(
    "value",
    [
        {"v": "show:gone_last_year", "t": "Old"},
        {"v": ["show:eap"]},
        {"v": {"show": "eap"}},
        {"v": "x" * 50_000},
        {"v": ""},
        {"v": None},
        {"v": 7},
        {},
        ["show:eap"],
        "show:eap",
        0,
        {"v": "\ud800", "t": "\udfff"},
        {"v": "show:" + "́" * 190},
    ],
)
async def test_a_button_that_nobody_sent_is_answered_kindly(
    teams: FakeTeams, bot: Bot, value: object
) -> None:
    assert await teams.deliver(teams.submit(value)) == (200, "")

    assert _first(teams) == [wording.OLD_BUTTON]


async def test_a_card_value_of_100_kb_is_refused(teams: FakeTeams, bot: Bot) -> None:
    assert (await teams.deliver(teams.submit({"v": "x" * 100_000})))[0] == 413


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("", wording.NOTHING_SAID),
        ("\x00\x07", wording.NOTHING_SAID),
        ("\u202egnilesnuoc", wording.NOT_UNDERSTOOD),
        ("a" + "\u0301" * 4_000, wording.NOT_UNDERSTOOD),
        ("\ud83d", wording.NOT_UNDERSTOOD),
        ("word " * 5_000, wording.NOT_UNDERSTOOD),
        ("{}{0}%s${x}", wording.NOT_UNDERSTOOD),
    ],
)
async def test_odd_text_gets_a_sensible_reply(
    teams: FakeTeams, bot: Bot, text: str, first: str
) -> None:
    assert await teams.deliver(teams.message(text)) == (200, "")

    assert _first(teams) == [first]


# Where others read along.


@pytest.mark.parametrize("scope", ["groupChat", "channel"])
@pytest.mark.parametrize(
    "said", ["counselling", "stressed", "cant sleep", "gibberish", "show menu", "forget me"]
)
async def test_nothing_sensitive_is_answered_where_others_read_along(
    teams: FakeTeams, bot: Bot, scope: str, said: str
) -> None:
    await teams.deliver(teams.message(said, scope))

    assert [texts(card) for card in teams.cards] == [[wording.TALK_PRIVATELY]]
    assert said not in json.dumps(teams.posts)


@pytest.mark.parametrize("kind", [None, "", "Personal", "meeting", 7, ["personal"]])
async def test_a_chat_of_unknown_kind_counts_as_read_by_others(
    teams: FakeTeams, bot: Bot, kind: object
) -> None:
    said = teams.message("counselling")
    said["conversation"]["conversationType"] = kind

    await teams.deliver(said)

    assert _first(teams) == [wording.TALK_PRIVATELY]


# What is not a question.


@pytest.mark.parametrize(
    "kind",
    [
        "messageReaction",
        "messageUpdate",
        "messageDelete",
        "typing",
        "event",
        "endOfConversation",
        "conversationUpdate",
        "trace",
        "handoff",
        "command",
        "somethingNew",
    ],
)
async def test_other_activities_are_taken_and_ignored(
    teams: FakeTeams, bot: Bot, kind: str
) -> None:
    assert await teams.deliver(teams.activity(kind, text="counselling")) == (200, "")
    assert teams.calls == []


async def test_another_bot_gets_no_answer(teams: FakeTeams, bot: Bot) -> None:
    said = teams.message("counselling") | {"from": {"id": "28:another", "name": "Another bot"}}

    assert await teams.deliver(said) == (200, "")
    assert teams.calls == []


async def test_whoever_adds_the_bot_is_welcomed_once(teams: FakeTeams, bot: Bot) -> None:
    added = teams.activity("installationUpdate", action="add")
    await teams.deliver(teams.activity("conversationUpdate", membersAdded=[{"id": BOT}]))
    await asyncio.gather(*(teams.deliver(added) for _ in range(3)))

    assert [text.startswith(wording.WELCOME) for text in _first(teams)] == [True]


async def test_a_welcome_that_could_not_be_sent_is_sent_when_it_is_announced_again(
    teams: FakeTeams, bot: Bot
) -> None:
    added = teams.activity("installationUpdate", action="add")
    teams.faults = [Fault(status=500)]

    assert [(await teams.deliver(added))[0] for _ in range(3)] == [500, 200, 200]
    assert len(teams.posts) == 1


@pytest.mark.parametrize(
    "said",
    [
        {"action": "remove"},
        {
            "action": "add",
            "conversation": {
                "id": "19:x",
                "conversationType": "channel",
                "tenantId": "aaaaaaaa-0000-0000-0000-000000000001",
            },
        },
    ],
)
async def test_nobody_is_welcomed_when_the_bot_leaves_or_joins_a_team(
    teams: FakeTeams, bot: Bot, said: dict[str, Any]
) -> None:
    assert await teams.deliver(teams.activity("installationUpdate") | said) == (200, "")
    assert teams.calls == []


# Answers that go into the HTTP response.


async def test_expected_replies_come_back_in_the_response(teams: FakeTeams, bot: Bot) -> None:
    said = teams.message("counselling", deliveryMode="expectReplies")

    status, answer = await teams.deliver(said)

    assert status == 200
    assert [texts(a["attachments"][0]["content"])[0] for a in answer["activities"]] == ["EAP"]
    assert [message_problems(activity) for activity in answer["activities"]] == [[]]
    assert teams.calls == []


async def test_a_pressed_execute_button_gets_its_card_in_the_response(
    teams: FakeTeams, bot: Bot
) -> None:
    status, answer = await teams.deliver(teams.execute({"v": "show:eap", "t": "EAP"}))

    assert (status, answer["statusCode"], answer["type"]) == (200, 200, cards.CONTENT_TYPE)
    assert texts(answer["value"])[0] == "EAP"
    assert teams.calls == []


async def test_an_execute_button_delivered_twice_is_answered_both_times(
    teams: FakeTeams, bot: Bot
) -> None:
    pressed = teams.execute({"v": "show:eap", "t": "EAP"})
    await teams.deliver(pressed)

    assert await teams.deliver(pressed) == (
        200,
        {
            "statusCode": 200,
            "type": "application/vnd.microsoft.activity.message",
            "value": cards.SUMMARY,
        },
    )


@pytest.mark.parametrize(
    "value", [None, {}, [], "x", {"action": None}, {"action": []}, {"action": {"data": ["v"]}}]
)
async def test_a_hostile_execute_is_answered_as_an_old_button(
    teams: FakeTeams, bot: Bot, value: object
) -> None:
    pressed = teams.execute(None) | {"value": value}

    status, answer = await teams.deliver(pressed)

    assert status == 200
    assert texts(answer["value"])[0] == wording.OLD_BUTTON


@pytest.mark.parametrize(
    "name",
    ["task/fetch", "task/submit", "composeExtension/query", "message/submitAction", "x", None],
)
async def test_an_unknown_invoke_is_answered_with_501(
    teams: FakeTeams, bot: Bot, name: str | None
) -> None:
    body = teams.activity("invoke", name=name, value={"data": {"v": "show:eap"}})

    assert (await teams.deliver(body))[0] == 501
    assert teams.calls == []


# When Teams refuses, or is away.


async def test_a_throttled_reply_waits_as_asked_and_goes_out_once(
    teams: FakeTeams, bot: Bot
) -> None:
    teams.faults = [Fault(status=429, headers={"Retry-After": "2"})]

    assert await teams.deliver(teams.message("counselling")) == (200, "")
    assert bot.waits == [2.0]
    assert _first(teams) == ["EAP"]


async def test_waits_grow_and_a_long_retry_after_is_cut(teams: FakeTeams, bot: Bot) -> None:
    teams.faults = [
        Fault(status=503),
        Fault(status=502, headers={"Retry-After": "Wed, 21 Oct 2026 07:28:00 GMT"}),
        Fault(status=429, headers={"Retry-After": "3600"}),
    ]

    assert await teams.deliver(teams.message("counselling")) == (200, "")
    assert bot.waits == [0.5, 1.0, 5.0]
    assert len(teams.posts) == 1


@pytest.mark.parametrize(
    ("fault", "waits"),
    [
        (Fault(status=500), []),
        (Fault(drop=True), []),
        (Fault(status=403), []),
        (Fault(status=307, headers={"Location": "/uk/v3/conversations/x/activities"}), []),
        (Fault(status=429, times=4), [0.5, 1.0, 2.0]),
    ],
    ids=["500", "dropped", "403", "redirect", "429 to the end"],
)
async def test_a_reply_of_unknown_fate_is_not_repeated_but_kept_for_the_next_delivery(
    teams: FakeTeams, bot: Bot, fault: Fault, waits: list[float]
) -> None:
    teams.faults = [Fault(**vars(fault))]
    said = teams.message("counselling")

    assert (await teams.deliver(said))[0] == 500
    assert (bot.waits, teams.posts) == (waits, [])

    assert await teams.deliver(said) == (200, "")
    assert teams.posts == []  # whoever sent it first still has the time to

    bot.clock.now += SENDING + timedelta(seconds=1)
    assert [await teams.deliver(said) for _ in range(2)] == [(200, "")] * 2
    assert _first(teams) == ["EAP"]


@pytest.mark.parametrize(
    ("who", "module", "limit", "seconds"),
    [
        ("connector", sender, "ONE_POST", 8.0),
        ("connector", sender, "DEADLINE", 25.0),
        ("login", credentials, "TIMEOUT", 5.0),
    ],
)
async def test_a_service_that_never_answers_holds_nobody_longer_than_its_limit(
    teams: FakeTeams,
    bot: Bot,
    monkeypatch: pytest.MonkeyPatch,
    who: str,
    module: object,
    limit: str,
    seconds: float,
) -> None:
    assert getattr(module, limit) == seconds
    monkeypatch.setattr(module, limit, 0.05)
    teams.silent = {who}

    assert (await teams.deliver(teams.message("counselling")))[0] == 500
    assert teams.posts == []


def test_whoever_sends_is_done_before_another_may_take_over() -> None:
    assert timedelta(seconds=sender.DEADLINE) < SENDING


async def test_a_service_that_is_not_there_is_tried_again(teams: FakeTeams, bot: Bot) -> None:
    nowhere = "http://127.0.0.1:1/"
    said = teams.message("counselling") | {"serviceUrl": nowhere}

    assert (await teams.deliver(said, token=teams.token(serviceurl=nowhere)))[0] == 500
    assert bot.waits == [0.5, 1.0, 2.0]


async def test_a_wrong_secret_is_an_error_of_ours_and_named_in_the_log(
    teams: FakeTeams, run_bot: RunBot, caplog: pytest.LogCaptureFixture
) -> None:
    async with run_bot(app_password="wrong"):
        assert (await teams.deliver(teams.message("counselling")))[0] == 500

    assert [
        vars(record)["error"] for record in caplog.records if record.name.startswith("bot.")
    ] == [
        "invalid_client: check BOT_APP_ID, BOT_APP_PASSWORD and BOT_TENANT_ID against the bot "
        "registration, and that the secret has not expired"
    ]


# Nothing of it in any log.


async def test_no_log_at_debug_holds_a_word_a_name_or_an_id(
    teams: FakeTeams, run_bot: RunBot, caplog: pytest.LogCaptureFixture
) -> None:
    async with run_bot():
        loggers = [logging.root, *map(logging.getLogger, logging.root.manager.loggerDict)]
        levels = [logger.level for logger in loggers]
        for logger in loggers:
            logger.setLevel(logging.DEBUG)
        try:
            said = teams.message(
                "canary-word counselling", user="canary-user", id="canary-activity"
            )
            said["conversation"]["id"] = "a:canary-conversation"
            for activity in (
                said,
                said | {"id": "canary-2", "timestamp": "canary-time"},
                said | {"id": "canary-3", "channelData": {"tenant": {"id": "canary-tenant"}}},
                said | {"id": "canary-4", "text": ["canary-list"]},
                teams.submit({"v": "canary-value"}, user="canary-user"),
                teams.execute({"v": "canary-value"}, user="canary-user"),
                teams.activity("invoke", name="canary-invoke", user="canary-user"),
                teams.activity("canary-type", user="canary-user"),
            ):
                await teams.deliver(activity)
            teams.faults = [Fault(status=500), Fault(drop=True)]
            for n in range(2):
                await teams.deliver(said | {"id": f"canary-fault-{n}"})
            await teams.deliver(said, token="canary.token.x")
        finally:
            for logger, level in zip(loggers, levels, strict=True):
                logger.setLevel(level)

    lines = [
        f"{record.getMessage()} {vars(record)} {record.exc_text}" for record in caplog.records
    ]
    assert any("turn not answered" in line for line in lines)
    assert [line for line in lines if "canary" in line.lower()] == []


def test_loggers_of_others_are_pinned_even_when_the_root_is_at_debug(
    bot: Bot, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    quiet = ["aiohttp.access", "botbuilder", "botframework", "msal", "msrest", "urllib3"]

    assert [
        name for name in quiet if logging.getLogger(f"{name}.x").isEnabledFor(logging.INFO)
    ] == []


async def test_the_password_is_in_no_repr(teams: FakeTeams, bot: Bot) -> None:
    assert "the-secret" not in repr(vars(bot))
