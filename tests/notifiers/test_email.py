"""Letters by e-mail, delivered by a real mail server with TLS and a password into a Maildir."""

import gc
import logging
import socket
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

import pytest

from bot.domain.letter import Letter, to_team
from bot.domain.routes import Kind, Route, Security
from bot.notifiers import email
from bot.notifiers.email import Email
from bot.ports import Later, Never
from tests.certificates import Certificate
from tests.mail_server import PASSWORD, USER, MailServer
from tests.referral_values import REFERRAL

KEY = "SP-4K7X-3MXW.team.team_mail"
LETTER = to_team(KEY, REFERRAL, "the Academy", confidential=False)


def route(server: MailServer, **change: Any) -> Route:
    plain = Route(
        id="team_mail",
        kind=Kind.EMAIL,
        to=("academy@force.example",),
        host="127.0.0.1",
        port=server.port,
        sender="signpost@force.example",
        username=USER,
        secret="BOT_ROUTE_MAIL",
    )
    return replace(plain, **change)


# asyncio of Python 3.11 leaves the socket of a failed handshake to the garbage collection, which
# may come in any later test: it comes here, and is no fault of ours.
pytestmark = pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")


@pytest.fixture(autouse=True)
def collected() -> Iterator[None]:
    yield
    gc.collect()


async def test_a_letter_arrives_in_the_mailbox_with_what_the_team_needs(
    mail_server: MailServer, certificate: Certificate
) -> None:
    await Email(route(mail_server), PASSWORD, certificate.client()).deliver(LETTER)

    (mail,) = mail_server.mails()
    assert {name: mail[name] for name in ("From", "To", "Subject", "Message-ID")} == {
        "From": "signpost@force.example",
        "To": "academy@force.example",
        "Subject": "Referral SP-4K7X-3MXW: Nine Point Plan",
        "Message-ID": f"<{KEY}@force.example>",
    }
    payload = mail.get_payload(decode=True)
    assert isinstance(payload, bytes)
    text = payload.decode()
    assert "Reference: SP-4K7X-3MXW" in text
    assert "How to reach the person: Sam, 07700 900123" in text
    assert "canary" not in text


async def test_a_repeat_carries_the_same_message_id(
    mail_server: MailServer, certificate: Certificate
) -> None:
    notifier = Email(route(mail_server), PASSWORD, certificate.client())
    await notifier.deliver(LETTER)
    await notifier.deliver(LETTER)

    assert [mail["Message-ID"] for mail in mail_server.mails()] == [f"<{KEY}@force.example>"] * 2


@pytest.mark.parametrize(
    ("answer", "outcome", "reason"),
    [
        ("451 try again", Later, email.NOT_NOW),
        ("421 closing", Later, email.NOT_NOW),
        ("552 too large", Never, email.REFUSED),
        ("554 no", Never, email.REFUSED),
    ],
)
async def test_what_the_server_answers_decides_whether_to_try_again(
    answer: str,
    outcome: type[Exception],
    reason: str,
    mail_server: MailServer,
    certificate: Certificate,
) -> None:
    mail_server.answers.append(answer)

    await _fails(route(mail_server), PASSWORD, certificate, outcome, reason)
    assert mail_server.mails() == []


async def test_a_wrong_password_is_given_up_at_once(
    mail_server: MailServer, certificate: Certificate
) -> None:
    await _fails(route(mail_server), "wrong", certificate, Never, email.NO_LOGIN)


async def test_an_unknown_mailbox_is_given_up_at_once(
    mail_server: MailServer, certificate: Certificate
) -> None:
    mail_server.refuses.add("academy@force.example")
    await _fails(route(mail_server), PASSWORD, certificate, Never, email.REFUSED)


async def test_a_server_without_starttls_gets_nothing_not_even_the_password(
    start_mail: Callable[..., MailServer], certificate: Certificate
) -> None:
    server = start_mail(tls=False, login=False)
    plain = route(server, username="", secret="")

    await _fails(plain, "", certificate, Never, email.NO_ENCRYPTION)
    assert server.mails() == []


async def test_a_server_on_this_machine_may_go_without(
    start_mail: Callable[..., MailServer],
) -> None:
    server = start_mail(tls=False, login=False)
    plain = route(server, username="", secret="", security=Security.NONE)
    await Email(plain, "").deliver(LETTER)

    assert len(server.mails()) == 1


async def test_a_certificate_nobody_trusts_gets_nothing(mail_server: MailServer) -> None:
    with pytest.raises(Later, match=email.NO_SERVER):
        await Email(route(mail_server), PASSWORD).deliver(LETTER)
    assert mail_server.mails() == []


async def test_a_server_that_is_not_there_is_tried_again(certificate: Certificate) -> None:
    with socket.socket() as closed:
        closed.bind(("127.0.0.1", 0))
        nobody = MailServer(certificate.file, port=closed.getsockname()[1])
        await _fails(route(nobody), PASSWORD, certificate, Later, email.NO_SERVER)


async def test_a_server_that_stays_silent_is_tried_again(
    certificate: Certificate, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(email, "ANSWER", 0.2)
    with socket.create_server(("127.0.0.1", 0)) as silent:
        server = MailServer(certificate.file, port=silent.getsockname()[1])
        await _fails(route(server), PASSWORD, certificate, Later, email.NO_SERVER)


async def test_one_refused_address_of_two_is_logged_and_fails_a_test(
    mail_server: MailServer, certificate: Certificate, caplog: pytest.LogCaptureFixture
) -> None:
    mail_server.refuses.add("gone@force.example")
    two = route(mail_server, to=("academy@force.example", "gone@force.example"))
    notifier = Email(two, PASSWORD, certificate.client())
    caplog.set_level(logging.WARNING)
    await notifier.deliver(LETTER)

    assert len(mail_server.mails()) == 1
    assert [record.getMessage() for record in caplog.records if record.name == email.__name__] == [
        "mail refused for one of several addresses"
    ]
    with pytest.raises(Never, match=email.ONE_REFUSED):
        await notifier.deliver(replace(LETTER, test=True))


async def test_a_test_goes_to_the_test_address(
    mail_server: MailServer, certificate: Certificate
) -> None:
    tested = route(mail_server, test_to=("try@force.example",))
    notifier = Email(tested, PASSWORD, certificate.client())
    await notifier.deliver(replace(LETTER, test=True))
    await notifier.deliver(LETTER)

    to = [mail["To"] for mail in mail_server.mails()]
    assert sorted(to) == ["academy@force.example", "try@force.example"]


async def test_no_line_of_a_title_becomes_a_header(
    mail_server: MailServer, certificate: Certificate
) -> None:
    hostile = replace(LETTER, subject="x\r\nBcc: thief@example.com")
    await Email(route(mail_server), PASSWORD, certificate.client()).deliver(hostile)

    (mail,) = mail_server.mails()
    assert (mail["Bcc"], mail["Subject"]) == (None, "x Bcc: thief@example.com")


async def _fails(
    to: Route, password: str, certificate: Certificate, outcome: type[Exception], reason: str
) -> None:
    letter: Letter = LETTER
    with pytest.raises(outcome) as failed:
        await Email(to, password, certificate.client()).deliver(letter)
    assert str(failed.value) == reason
