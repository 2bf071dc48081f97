"""Letters by webhook, read by a real receiver and checked by another maker's verifier."""

import asyncio
import base64
import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer
from svix.webhooks import Webhook as Verifier
from svix.webhooks import WebhookVerificationError

from bot.domain.letter import to_team
from bot.domain.routes import Kind, Route
from bot.notifiers import webhook
from bot.notifiers.webhook import Webhook
from bot.ports import Later, Never
from tests.referral_values import REFERRAL
from tests.webhook_receiver import SECRET, Receiver

OLD = "whsec_" + base64.b64encode(b"the secret before it, also of 32").decode()
KEY = "SP-4K7X-3MXW.team.hr_hook"
LETTER = to_team(KEY, REFERRAL, "the Academy", confidential=False)
OPEN = to_team(KEY, REFERRAL, "the Academy", confidential=True)


def now() -> datetime:
    return datetime.now(UTC)


def notifier(address: str, *secrets: str) -> Webhook:
    route = Route(id="hr_hook", kind=Kind.WEBHOOK, to=(address,), secret="BOT_ROUTE_HR")
    return Webhook(route, secrets or (SECRET,), now)


async def test_another_makers_verifier_takes_what_we_sign(receiver: Receiver) -> None:
    await notifier(receiver.address).deliver(LETTER)

    ((headers, body),) = receiver.got
    assert headers["webhook-id"] == KEY
    Verifier(SECRET).verify(body, headers)
    assert json.loads(body) == {
        "type": "referral.created",
        "data": {
            "reference": "SP-4K7X-3MXW",
            "dialog": "nine_point_plan",
            "title": "Nine Point Plan",
            "team": "the Academy",
            "contact": "Sam, 07700 900123",
            "test": False,
            "subject": "Referral SP-4K7X-3MXW: Nine Point Plan",
        },
    }


async def test_a_confidential_route_gets_the_answers_and_the_repeat_too(
    receiver: Receiver,
) -> None:
    await notifier(receiver.address).deliver(OPEN)

    data = json.loads(receiver.got[0][1])["data"]
    assert (data["repeat"], [answer["value"] for answer in data["answers"]]) == (
        False,
        ["Saturday night", "a split lip, canary"],
    )


async def test_a_changed_body_another_secret_and_an_old_call_do_not_verify(
    receiver: Receiver,
) -> None:
    await notifier(receiver.address).deliver(LETTER)
    route = Route(id="hr_hook", kind=Kind.WEBHOOK, to=(receiver.address,))
    await Webhook(route, (SECRET,), lambda: now() - timedelta(minutes=6)).deliver(LETTER)
    (headers, body), (stale, same) = receiver.got

    for secret, about, text in (
        (SECRET, headers, body.replace("Sam", "Sem")),
        (OLD, headers, body),
        (SECRET, stale, same),
    ):
        with pytest.raises(WebhookVerificationError):
            Verifier(secret).verify(text, about)


async def test_while_a_secret_is_changed_both_verify(receiver: Receiver) -> None:
    await notifier(receiver.address, SECRET, OLD).deliver(LETTER)

    ((headers, body),) = receiver.got
    Verifier(SECRET).verify(body, headers)
    Verifier(OLD).verify(body, headers)


async def test_a_repeat_has_the_same_id_and_the_same_body(receiver: Receiver) -> None:
    for _ in range(2):
        await notifier(receiver.address).deliver(LETTER)

    assert len({(headers["webhook-id"], body) for headers, body in receiver.got}) == 1


@pytest.mark.parametrize(
    ("status", "outcome", "reason"),
    [
        (400, Never, webhook.REFUSED),
        (401, Never, webhook.REFUSED),
        (410, Never, webhook.REFUSED),
        (408, Later, webhook.NOT_NOW),
        (429, Later, webhook.NOT_NOW),
        (500, Later, webhook.NOT_NOW),
        (503, Later, webhook.NOT_NOW),
        (302, Never, webhook.REDIRECTED),
        (307, Never, webhook.REDIRECTED),
    ],
)
async def test_only_2xx_is_success_and_no_redirect_is_followed(
    status: int, outcome: type[Exception], reason: str, receiver: Receiver
) -> None:
    receiver.answers.append(status)
    with pytest.raises(outcome) as failed:
        await notifier(receiver.address).deliver(LETTER)

    assert (str(failed.value), len(receiver.got)) == (reason, 1)


async def test_a_receiver_that_is_not_there_is_tried_again(receiver: Receiver) -> None:
    nowhere = receiver.address.rpartition(":")[0] + ":1/hook"
    with pytest.raises(Later, match=webhook.NO_RECEIVER):
        await notifier(nowhere).deliver(LETTER)


async def test_a_receiver_that_stays_silent_is_tried_again(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(webhook, "LIMIT", 0.2)
    app, never = web.Application(), []

    async def silent(_: web.Request) -> web.Response:
        never.append(await asyncio.Event().wait())
        return web.Response()

    app.router.add_post("/hook", silent)
    async with TestServer(app, host="127.0.0.1") as server:
        with pytest.raises(Later, match=webhook.NO_RECEIVER):
            await notifier(str(server.make_url("/hook"))).deliver(LETTER)
    assert never == []


async def test_a_test_says_so_and_goes_to_the_test_address(receiver: Receiver) -> None:
    route = Route(
        id="hr_hook",
        kind=Kind.WEBHOOK,
        to=("https://never.example",),
        test_to=(receiver.address,),
    )
    await Webhook(route, (SECRET,), now).deliver(replace(LETTER, test=True))

    body = json.loads(receiver.got[0][1])
    assert (body["type"], body["data"]["test"]) == ("referral.test", True)
