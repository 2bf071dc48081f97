"""Who gets in, over real HTTP: the battery of valid, forged, foreign and malformed requests."""

import hashlib
import hmac
import json
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from aiohttp import web
from aiohttp.test_utils import make_mocked_request

from bot.application.router import Router
from bot.channels.teams import keys
from bot.channels.teams.endpoint import Microsoft, TeamsEndpoint
from bot.channels.teams.guard import LARGEST, TrialGuard, known_host
from tests.certificates import rsa_key
from tests.channels.teams.conftest import Bot, RunBot
from tests.channels.teams.fake_teams import FakeTeams, base64, public_pem, sign
from tests.fakes import FakeShelf

pytestmark = pytest.mark.usefixtures("bot")


def _later(minutes: float) -> datetime:
    return datetime.now(UTC) + timedelta(minutes=minutes)


def _signed_by_hand(teams: FakeTeams, algorithm: str, signature: Callable[[bytes], bytes]) -> str:
    claims = {**teams.claims(), "nbf": 0, "exp": int(_later(60).timestamp())}
    head = {"alg": algorithm, "kid": "k1", "typ": "JWT"}
    signed = ".".join(base64(json.dumps(part).encode()) for part in (head, claims))
    return f"{signed}.{base64(signature(signed.encode()))}"


def _hs256(teams: FakeTeams) -> str:
    pem = public_pem(rsa_key("k1"))
    return _signed_by_hand(teams, "HS256", lambda text: hmac.digest(pem, text, hashlib.sha256))


def _tampered(teams: FakeTeams) -> str:
    head, _, signature = teams.token().split(".")
    payload = base64(json.dumps({**teams.claims(), "nbf": 0, "exp": 9999999999}).encode())
    return f"{head}.{payload}.{signature}"


VALID: dict[str, Callable[[FakeTeams], str]] = {
    "plain": FakeTeams.token,
    "expired 4 minutes ago, within the leeway": lambda t: t.token(exp=_later(-4)),
    "valid in 4 minutes, within the leeway": lambda t: t.token(nbf=_later(4)),
}
BAD: dict[str, Callable[[FakeTeams], str]] = {
    "empty": lambda _: "",
    "garbage": lambda _: "abc.def.ghi",
    "expired": lambda t: t.token(exp=_later(-6)),
    "not yet valid": lambda t: t.token(nbf=_later(6)),
    "no exp": lambda t: t.token(exp=None),
    "wrong aud": lambda t: t.token(aud="another-app"),
    "aud of many": lambda t: t.token(aud=["another-app", "bbbbbbbb-0000-0000-0000-000000000001"]),
    "no aud": lambda t: t.token(aud=None),
    "wrong iss": lambda t: t.token(iss="https://login.example"),
    "no iss": lambda t: t.token(iss=None),
    "wrong serviceurl": lambda t: t.token(serviceurl="https://smba.trafficmanager.net/uk/"),
    "no serviceurl": lambda t: t.token(serviceurl=None),
    "alg none": lambda t: _signed_by_hand(t, "none", lambda _: b""),
    "HS256 with the public key": _hs256,
    "no kid": lambda t: sign(t.claims(), kid=None),
    "foreign key": lambda t: sign(t.claims(), key=rsa_key("foreign")),
    "unknown kid": lambda t: sign(t.claims(), kid="k9"),
    "tampered": _tampered,
    "emulator": lambda t: t.token(
        iss="https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/", ver="1.0", appid="x"
    ),
}


@pytest.mark.parametrize("kind", VALID)
async def test_a_valid_token_is_let_in(teams: FakeTeams, kind: str) -> None:
    assert await teams.deliver(teams.message("hi"), token=VALID[kind](teams)) == (200, "")
    assert len(teams.posts) == 1


@pytest.mark.parametrize("kind", BAD)
async def test_a_bad_token_is_answered_with_401(teams: FakeTeams, kind: str) -> None:
    assert await teams.deliver(teams.message("hi"), token=BAD[kind](teams)) == (
        401,
        "401: Unauthorized",
    )
    assert teams.calls == []


@pytest.mark.parametrize(
    "header", [{}, {"Authorization": "Basic abc"}, {"Authorization": "Bearer"}]
)
async def test_no_token_is_answered_with_401(teams: FakeTeams, header: dict[str, str]) -> None:
    body = json.dumps(teams.message("hi")).encode()

    assert await teams.request(header, body) == (401, "401: Unauthorized")
    assert teams.calls == []


async def test_a_key_that_is_not_endorsed_for_teams_is_answered_with_401(teams: FakeTeams) -> None:
    teams.keys["k2"] = ["webchat"]

    status, _ = await teams.deliver(teams.message("hi"), token=sign(teams.claims(), kid="k2"))

    assert status == 401


async def test_a_key_that_appears_while_the_bot_runs_is_accepted(
    teams: FakeTeams, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(keys, "COOL_DOWN", 0.0)
    await teams.deliver(teams.message("hi"))
    del teams.keys["k1"]
    teams.keys["k2"] = ["msteams"]

    status, _ = await teams.deliver(teams.message("hi"), token=sign(teams.claims(), kid="k2"))

    assert (status, len(teams.posts), teams.key_fetches) == (200, 2, 2)


async def test_made_up_key_ids_do_not_hammer_the_key_server(teams: FakeTeams) -> None:
    for n in range(20):
        await teams.deliver(
            teams.message("hi"), token=sign(teams.claims(), kid=f"k{n}", key=rsa_key("k1"))
        )

    assert teams.key_fetches == 1


FOREIGN: dict[str, dict[str, Any]] = {
    "another tenant in channelData": {"channelData": {"tenant": {"id": "other"}}},
    "another tenant in the conversation": {
        "conversation": {"id": "a:1", "conversationType": "personal", "tenantId": "other"}
    },
    "no tenant": {
        "channelData": {},
        "conversation": {"id": "a:1", "conversationType": "personal"},
    },
    "no channelData": {"channelData": None},
    "directline": {"channelId": "directline"},
    "emulator": {"channelId": "emulator"},
    "no channel": {"channelId": None},
    "another serviceUrl": {"serviceUrl": "https://evil.example/"},
}


@pytest.mark.parametrize("kind", FOREIGN)
async def test_a_foreign_body_is_answered_with_401(teams: FakeTeams, kind: str) -> None:
    status, _ = await teams.deliver(teams.message("hi") | FOREIGN[kind])

    assert status == 401
    assert teams.calls == []


async def test_a_foreign_host_is_not_contacted_even_with_a_token_for_it(
    teams: FakeTeams, run_bot: RunBot
) -> None:
    urls = Microsoft(keys_url=f"{teams.url}/openid/config", authority=f"{teams.login}/adfs")
    async with run_bot(microsoft=urls):
        status, _ = await teams.deliver(teams.message("hi"))

    assert status == 401
    assert teams.calls == []


@pytest.mark.parametrize(
    ("url", "known"),
    [
        ("https://smba.trafficmanager.net/uk/", True),
        ("https://smba.infra.gcc.teams.microsoft.com/teams", True),
        ("http://smba.trafficmanager.net/uk/", False),
        ("https://evil.trafficmanager.net/uk/", False),
        ("https://smba.trafficmanager.net.evil.example/", False),
        ("https://smba.trafficmanager.net@evil.example/", False),
        ("https://evilbotframework.com/", False),
        ("http://127.0.0.1/", False),
        ("https://[::1/", False),
        ("file:///etc/passwd", False),
    ],
)
def test_only_hosts_of_teams_are_known(url: str, known: bool) -> None:
    assert known_host(url, Microsoft().service_hosts) is known


MALFORMED: dict[str, bytes] = {
    "nothing": b"",
    "no JSON": b"{",
    "a list": b"[]",
    "a number": b"4",
    "not UTF-8": b'{"type": "\xff"}',
    "too deep": b'{"a":' * 12_000,
    "no fields": b"{}",
}


@pytest.mark.parametrize("kind", MALFORMED)
async def test_what_is_no_activity_is_answered_with_400(teams: FakeTeams, kind: str) -> None:
    header = {"Authorization": f"Bearer {teams.token()}"}

    assert await teams.request(header, MALFORMED[kind]) == (400, "no activity in the body")


@pytest.mark.parametrize(
    "wrong",
    [
        {"type": None},
        {"type": 5},
        {"id": None},
        {"id": ["1"]},
        {"text": ["hi"]},
        {"text": 5},
        {"from": None},
        {"from": {"id": 5}},
        {"from": "29:ana"},
        {"recipient": "28:bot"},
        {"conversation": None},
        {"conversation": {"id": ""}},
        {"conversation": ["19:x"]},
        {"channelData": ["tenant"]},
        {"entities": {"type": "mention"}},
        {"serviceUrl": None},
        {"timestamp": "yesterday"},
        {"membersAdded": 5},
    ],
)
async def test_a_field_of_the_wrong_kind_is_answered_with_400(
    teams: FakeTeams, wrong: dict[str, Any]
) -> None:
    assert await teams.deliver(teams.message("hi") | wrong) == (400, "no activity in the body")


async def test_a_body_of_100_kb_is_answered_with_413(teams: FakeTeams) -> None:
    status, _ = await teams.deliver(teams.message("x" * 100_000))

    assert (status, LARGEST) == (413, 65_536)
    assert teams.calls == []


@pytest.mark.parametrize(
    "content_type", ["text/plain", "application/x-www-form-urlencoded", "nonsense"]
)
async def test_another_content_type_is_answered_with_415(
    teams: FakeTeams, content_type: str
) -> None:
    body = json.dumps(teams.message("hi")).encode()
    header = {"Authorization": f"Bearer {teams.token()}"}

    assert (await teams.request(header, body, content_type))[0] == 415


async def test_a_key_server_that_is_away_means_401_not_an_error(teams: FakeTeams) -> None:
    teams.away = True

    assert (await teams.deliver(teams.message("hi")))[0] == 401


async def test_a_key_server_that_never_answers_means_401_after_the_limit(
    teams: FakeTeams, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert keys.TIMEOUT == 5.0
    monkeypatch.setattr(keys, "TIMEOUT", 0.05)
    teams.silent = {"keys"}

    assert (await teams.deliver(teams.message("hi")))[0] == 401


async def test_keys_already_fetched_serve_while_the_key_server_is_away(
    teams: FakeTeams, monkeypatch: pytest.MonkeyPatch
) -> None:
    await teams.deliver(teams.message("hi"))
    monkeypatch.setattr(keys, "FRESH", 0.0)
    monkeypatch.setattr(keys, "COOL_DOWN", 0.0)
    teams.away = True

    assert (await teams.deliver(teams.message("hi")))[0] == 200


@pytest.mark.parametrize(
    "given",
    [
        {},
        {"app_id": "a"},
        {"app_id": "a", "app_password": "b"},
        {"app_id": "a", "tenant_id": "c"},
        {"trial": True, "app_id": "a", "app_password": "b", "tenant_id": "c"},
        {"trial": True, "app_id": "a"},
    ],
)
def test_half_a_registration_opens_no_endpoint(given: dict[str, Any], bot: Bot) -> None:
    with pytest.raises(ValueError, match="needs an app id"):
        TeamsEndpoint(Router(FakeShelf(), bot.store, b"secret"), bot.clock, **given)


TRIAL = {"trial": True, "app_id": "", "app_password": "", "tenant_id": ""}


async def test_a_trial_answers_programs_on_this_machine_without_a_token(
    teams: FakeTeams, run_bot: RunBot
) -> None:
    async with run_bot(**TRIAL):
        assert await teams.request({}, json.dumps(teams.message("hi")).encode()) == (200, "")

    assert [authorization for _, authorization in teams.calls] == ["", ""]
    assert teams.key_fetches == teams.token_fetches == 0


@pytest.mark.parametrize(
    "header",
    [
        {"Host": "signpost.example"},
        {"Host": "[::"},
        {"X-Forwarded-For": "203.0.113.9"},
        {"Forwarded": "for=203.0.113.9"},
    ],
)
async def test_a_trial_refuses_what_comes_from_elsewhere(
    teams: FakeTeams, run_bot: RunBot, header: dict[str, str]
) -> None:
    async with run_bot(**TRIAL):
        status, _ = await teams.request(header, json.dumps(teams.message("hi")).encode())

    assert status in (400, 401)
    assert teams.calls == []


async def test_a_trial_contacts_nobody_elsewhere(teams: FakeTeams, run_bot: RunBot) -> None:
    body = teams.message("hi") | {"serviceUrl": "https://smba.trafficmanager.net/uk/"}
    async with run_bot(**TRIAL):
        assert (await teams.request({}, json.dumps(body).encode()))[0] == 401


@pytest.mark.parametrize(("remote", "admitted"), [("127.0.0.1", True), ("203.0.113.9", False)])
async def test_a_trial_refuses_another_machine(remote: str, admitted: bool) -> None:
    request = make_mocked_request("POST", "/", headers={"Host": "127.0.0.1:3978"})
    body = {"serviceUrl": "http://127.0.0.1:9/"}
    try:
        await TrialGuard().admit(request.clone(remote=remote), body)
    except web.HTTPUnauthorized:
        assert not admitted
    else:
        assert admitted
