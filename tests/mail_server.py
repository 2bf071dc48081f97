"""A real peer: a mail server with TLS and a password that fills a Maildir."""

import logging
import mailbox
import random
import socket
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from email.message import Message
from pathlib import Path

import pytest
from aiosmtpd.controller import Controller
from aiosmtpd.handlers import Mailbox
from aiosmtpd.smtp import SMTP, AuthResult, Envelope, LoginPassword, Session

from tests.certificates import Certificate, make_certificate

# aiosmtpd warns of its own use of what it will take away.
logging.getLogger("mail.log").setLevel(logging.ERROR)

USER, PASSWORD = "signpost", "correct horse"


@pytest.fixture(scope="session")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Certificate:
    folder = tmp_path_factory.mktemp("certificate")
    return make_certificate(folder)


def _free_port() -> int:
    # aiosmtpd does not take 0.
    with socket.create_server(("127.0.0.1", 0)) as free:
        return int(free.getsockname()[1])


@dataclass(slots=True)
class MailServer:
    """A running mail server and the mailbox it fills."""

    folder: Path
    port: int = 0
    answers: list[str] = field(default_factory=list)
    """What it answers to the next messages instead of taking them."""
    refuses: set[str] = field(default_factory=set)
    """Addresses it does not take mail for."""
    flaky: random.Random | None = None
    """Makes it refuse a tenth of all messages for now."""
    refused: int = 0

    def mails(self) -> list[Message]:
        """Return what has arrived."""
        return list(mailbox.Maildir(self.folder, create=False))


class _Handler(Mailbox):
    def __init__(self, server: MailServer) -> None:
        super().__init__(server.folder)
        self._server = server

    async def handle_RCPT(  # noqa: N802  aiosmtpd's name
        self, _server: SMTP, _session: Session, envelope: Envelope, to: str, _options: list[str]
    ) -> str:
        if to in self._server.refuses:
            return "550 no such mailbox"
        envelope.rcpt_tos.append(to)
        return "250 OK"

    async def handle_DATA(  # noqa: N802  aiosmtpd's name
        self, server: SMTP, session: Session, envelope: Envelope
    ) -> str:
        if self._server.answers:
            return self._server.answers.pop(0)
        if self._server.flaky and self._server.flaky.random() < 0.1:
            self._server.refused += 1
            return "451 try again"
        return str(await super().handle_DATA(server, session, envelope))


def _login(
    _server: SMTP, _session: Session, _envelope: Envelope, _mechanism: str, data: object
) -> AuthResult:
    right = isinstance(data, LoginPassword) and data == LoginPassword(
        USER.encode(), PASSWORD.encode()
    )
    # Not handled here: aiosmtpd itself answers 535.
    return AuthResult(success=right, handled=False)


@pytest.fixture
def start_mail(tmp_path: Path, certificate: Certificate) -> Iterator[Callable[..., MailServer]]:
    """Each call starts a mail server; all are stopped at the end."""
    running: list[Controller] = []

    def start(
        *, tls: bool = True, login: bool = True, flaky: random.Random | None = None
    ) -> MailServer:
        server = MailServer(tmp_path / f"mailbox{len(running)}", flaky=flaky)
        controller = Controller(
            _Handler(server),
            hostname="127.0.0.1",
            port=_free_port(),
            tls_context=certificate.server() if tls else None,
            require_starttls=tls,
            auth_required=login,
            auth_require_tls=tls,
            authenticator=_login if login else None,
        )
        controller.start()
        running.append(controller)
        server.port = controller.port
        return server

    yield start
    for controller in running:
        controller.stop()


@pytest.fixture
def mail_server(start_mail: Callable[..., MailServer]) -> MailServer:
    """A mail server that wants STARTTLS and a password."""
    return start_mail()
