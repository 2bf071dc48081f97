"""What is said in a chat of Teams outside a turn, over real HTTP."""

import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import pytest
from aiohttp import web

from bot.application.router import Router
from bot.channels.teams import telling
from bot.channels.teams.endpoint import Microsoft, TeamsEndpoint, reaching
from bot.channels.teams.mapping import turn
from bot.channels.teams.sender import Sender, Token
from bot.domain.turn import Reply
from bot.ports import Later, Never, Tell
from bot.stores.memory import MemoryTurns
from tests.channels.card_rules import texts
from tests.channels.teams.fake_teams import (
    APP_ID,
    BOT,
    PASSWORD,
    TENANT,
    FakeTeams,
    Fault,
    serve,
)
from tests.fakes import NOON, FakeShelf

REPLY = Reply(text="Your referral has arrived.")


def patient(token: Token) -> Sender:
    async def sleep(_: float) -> None:
        return

    return Sender(token, sleep=sleep, jitter=lambda: 0.0)


@asynccontextmanager
async def running(teams: FakeTeams, **changed: Any) -> AsyncIterator[Tell]:
    """Run the bot, and give its way to reach people."""
    settings: dict[str, Any] = {
        "app_id": APP_ID,
        "app_password": PASSWORD,
        "tenant_id": TENANT,
        "sender": patient,
        "microsoft": Microsoft(
            keys_url=f"{teams.url}/openid/config",
            authority=f"{teams.login}/adfs",
            service_hosts=("127.0.0.1",),
        ),
    }
    router = Router(FakeShelf(), MemoryTurns(), b"secret")
    endpoint = TeamsEndpoint(router, lambda: NOON, **(settings | changed))
    app = web.Application()
    endpoint.add_to(app)
    async with serve(app):
        yield endpoint.tell


@pytest.fixture
async def tell(teams: FakeTeams) -> AsyncIterator[Tell]:
    async with running(teams) as tell:
        yield tell


def address(teams: FakeTeams, **changed: object) -> str:
    """Return the address of an earlier turn, perhaps changed since."""
    ids = json.loads(turn(teams.message("hi"), NOON).address.removeprefix("teams:"))
    return "teams:" + json.dumps(
        {name: one for name, one in (ids | changed).items() if one is not ...}
    )


async def test_a_person_is_told_in_the_chat_where_the_turn_was_said(
    teams: FakeTeams, tell: Tell
) -> None:
    await tell(address(teams), REPLY)

    (post,) = teams.posts
    assert texts(teams.cards[0]) == ["Your referral has arrived."]
    assert teams.calls == [("/uk/v3/conversations/a:1-ana/activities", "Bearer token 1")]
    assert {name: post[name] for name in post if name != "attachments"} == {
        "type": "message",
        "summary": "You have a new message.",
        "conversation": {"id": "a:1-ana", "tenantId": TENANT},
        "channelData": {"tenant": {"id": TENANT}},
        "channelId": "msteams",
        "from": {"id": BOT},
    }


async def test_a_route_can_be_tried_without_a_running_bot(teams: FakeTeams) -> None:
    ids = {"url": teams.service_url, "conversation": "19:general@thread.tacv2"}
    urls = Microsoft(authority=f"{teams.login}/adfs", service_hosts=("127.0.0.1",))
    async with reaching(APP_ID, PASSWORD, TENANT, urls) as tell:
        await tell("teams:" + json.dumps(ids), REPLY)

    assert texts(teams.cards[0]) == ["Your referral has arrived."]
    assert [token for _, token in teams.calls] == ["Bearer token 1"]


async def test_a_channel_of_a_team_is_reached_by_its_id_alone(
    teams: FakeTeams, tell: Tell
) -> None:
    ids = {"url": teams.service_url, "conversation": "19:general@thread.tacv2"}
    await tell("teams:" + json.dumps(ids), REPLY)

    assert teams.posts[0]["conversation"] == {"id": "19:general@thread.tacv2"}


@pytest.mark.parametrize(
    "url",
    [
        "https://evil.example/uk/",
        "http://127.0.0.1.evil.example/",
        "https://evil.example/?127.0.0.1",
        "https://127.0.0.1@evil.example/",
        "ftp://127.0.0.1/",
        "//127.0.0.1/",
        "http://[::1/",
        " ",
    ],
)
async def test_an_address_that_was_changed_to_another_host_gets_nothing(
    teams: FakeTeams, tell: Tell, url: str
) -> None:
    with pytest.raises(Never, match=telling.ELSEWHERE):
        await tell(address(teams, url=url), REPLY)

    assert (teams.calls, teams.token_fetches) == ([], 0)


@pytest.mark.parametrize(
    "odd",
    [
        "teams:",
        "teams:null",
        "teams:[]",
        "teams:7",
        "teams:{}",
        "page:abc",
        'teams:{"url": "http://127.0.0.1"}',
        'teams:{"url": "", "conversation": "a"}',
        'teams:{"url": "http://127.0.0.1/", "conversation": {"id": "a"}}',
        'teams:{"url": ["http://127.0.0.1/"], "conversation": "a"}',
        'teams:{"url": "http://127.0.0.1/", "conversation": "a", "tenant": 7}',
        "teams:" + "[" * 100_000,
    ],
)
async def test_what_is_no_address_is_given_up(teams: FakeTeams, tell: Tell, odd: str) -> None:
    with pytest.raises(Never, match=telling.UNREADABLE):
        await tell(odd, REPLY)

    assert teams.calls == []


@pytest.mark.parametrize("status", [400, 403, 404, 410])
async def test_a_chat_that_is_gone_is_given_up(teams: FakeTeams, tell: Tell, status: int) -> None:
    teams.faults = [Fault(status=status)]

    with pytest.raises(Never, match=telling.GONE):
        await tell(address(teams), REPLY)


@pytest.mark.parametrize(
    "fault", [Fault(status=500), Fault(status=401), Fault(status=503, times=4), Fault(drop=True)]
)
async def test_when_teams_does_not_take_it_it_is_tried_later(
    teams: FakeTeams, tell: Tell, fault: Fault
) -> None:
    teams.faults = [fault]

    with pytest.raises(Later, match=telling.AWAY):
        await tell(address(teams), REPLY)
    teams.faults = []
    await tell(address(teams), REPLY)

    assert len(teams.posts) == 1


async def test_without_a_token_it_is_tried_later(teams: FakeTeams) -> None:
    async with running(teams, app_password="wrong") as tell:
        with pytest.raises(Later, match=telling.AWAY):
            await tell(address(teams), REPLY)

    assert teams.posts == []


async def test_before_the_service_runs_it_is_tried_later(teams: FakeTeams) -> None:
    router = Router(FakeShelf(), MemoryTurns(), b"secret")
    endpoint = TeamsEndpoint(router, lambda: NOON, trial=True)

    with pytest.raises(Later):
        await endpoint.tell(address(teams), REPLY)


async def test_a_trial_tells_programs_on_this_machine_only(teams: FakeTeams) -> None:
    nobody = {"app_id": "", "app_password": "", "tenant_id": ""}
    async with running(teams, trial=True, **nobody) as tell:
        await tell(address(teams), REPLY)
        with pytest.raises(Never):
            await tell(address(teams, url="https://smba.trafficmanager.net/uk/"), REPLY)

    assert len(teams.posts) == 1


def test_why_it_was_not_told_names_nobody() -> None:
    reasons = (telling.UNREADABLE, telling.ELSEWHERE, telling.GONE, telling.AWAY)

    assert [why for why in reasons if "{" in why] == []
