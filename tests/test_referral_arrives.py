"""A dialog completed in a chat ends in a mailbox and at a signed webhook, and the person hears."""

import asyncio
import json
from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path

import pytest
from svix.webhooks import Webhook as Verifier

from bot.config import read_config
from bot.domain.turn import Reply, Turn
from bot.wiring import Service, now, service
from tests.certificates import Certificate
from tests.mail_server import PASSWORD, USER, MailServer
from tests.waiting import until
from tests.webhook_receiver import SECRET, Receiver

ROOT = Path(__file__).parents[1]
ROUTES = """
quiet_hours: none
routes:
  - id: team_mail
    kind: email
    to: [academy@force.example]
    host: 127.0.0.1
    port: {port}
    sender: signpost@force.example
    username: {user}
    secret: BOT_ROUTE_MAIL
    confidential: yes
  - id: hr_hook
    kind: webhook
    to: ["{address}"]
    secret: BOT_ROUTE_HOOK
referrals:
  - team: the D&I Academy
    routes: [team_mail, hr_hook]
"""


@dataclass(slots=True)
class Person:
    """Somebody in a chat, who presses the first button that goes on, or types."""

    running: Service
    replies: list[Reply] = field(default_factory=list)
    numbers: "count[int]" = field(default_factory=count)

    async def say(self, text: str = "", value: str = "") -> None:
        """Say one thing and hear the answer."""
        self.replies = []
        turn = Turn(
            id=str(next(self.numbers)),
            conversation="chat",
            at=now(),
            text=text,
            value=value,
            name="Sam Example",
            person="id of Sam",
            address="trial:Sam",
        )
        await self.running.router.handle(turn, self._hear)

    async def go_through(self, dialog: str) -> None:
        """Answer until it is sent."""
        await self.say(value=f"begin:{dialog}")
        for _ in range(60):
            values = [choice.value for reply in self.replies for choice in reply.choices]
            sending = f"send:{dialog}"
            if sending in values:
                await self.say(value=sending)
                return
            answers = [value for value in values if value.startswith("answer:")]
            yes = [value for value in answers if value.endswith(":yes")]
            if answers:
                await self.say(value=(yes or answers)[0])
            else:
                await self.say(text="last Saturday")
        raise AssertionError(self.replies)

    async def _hear(self, replies: Sequence[Reply]) -> None:
        self.replies.extend(replies)


@pytest.fixture
async def running(
    mail_server: MailServer,
    receiver: Receiver,
    certificate: Certificate,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> AsyncIterator[Service]:
    # How a force's own certificates are made known to the service.
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate.file))
    file = tmp_path / "routes.yaml"
    file.write_text(ROUTES.format(port=mail_server.port, user=USER, address=receiver.address))
    config = read_config(
        {
            "BOT_KNOWLEDGE": str(ROOT / "knowledge"),
            "BOT_DIALOGS": str(ROOT / "dialogs"),
            "BOT_DATA": str(tmp_path / "data"),
            "BOT_ROUTES": str(file),
            "BOT_ROUTE_MAIL": PASSWORD,
            "BOT_ROUTE_HOOK": SECRET,
            "BOT_ENCODER": "off",
        }
    )
    async with service(config, lambda _: None) as started:
        yield started


async def test_a_dialog_completed_in_a_chat_arrives_in_a_mailbox_and_at_a_signed_webhook(
    running: Service,
    mail_server: MailServer,
    receiver: Receiver,
) -> None:
    told, heard = list[tuple[str, Reply]](), asyncio.Event()

    async def tell(address: str, reply: Reply) -> None:
        told.append((address, reply))
        heard.set()

    running.delivery.tells.ways["trial"] = tell
    person = Person(running)
    await person.go_through("nine_point_plan")
    (kept,) = await running.delivery.store.listed()
    reference = kept.referral.reference
    assert any(reference in reply.text for reply in person.replies), person.replies

    await until(lambda: mail_server.mails() and receiver.got)
    (mail,) = mail_server.mails()
    body = mail.get_payload(decode=True)
    assert isinstance(body, bytes)
    assert f"Reference: {reference}" in body.decode()
    assert [line.label for line in kept.referral.lines if line.label not in body.decode()] == []
    ((headers, sent),) = receiver.got
    Verifier(SECRET).verify(sent, headers)
    data = json.loads(sent)["data"]
    assert (data["reference"], "answers" in data) == (reference, False)

    async with asyncio.timeout(30):
        await heard.wait()
    ((address, reply),) = told
    assert address == "trial:Sam"
    assert reply.text.startswith(f"Your referral {reference} has reached the D&I Academy.")
