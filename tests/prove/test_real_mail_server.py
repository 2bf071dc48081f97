"""Letters delivered by Debian's opensmtpd into a Maildir.

`make prove` installs it. Only root may start it: for anybody else this fails and says so.
Without encryption: the package's own TLS fails every handshake with OpenSSL 3. TLS and passwords
are proven with aiosmtpd.
"""

import asyncio
import os
import pwd
import shutil
import socket
import subprocess
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from bot.domain.routes import Security
from bot.notifiers import email
from bot.notifiers.email import Email
from bot.ports import Never
from tests.mail_server import MailServer
from tests.notifiers.test_email import KEY, LETTER, route

SMTPD = shutil.which("smtpd", path=f"{os.environ['PATH']}:/usr/sbin")
CONFIG = """
listen on 127.0.0.1 port {port}
action "in" maildir "{folder}" virtual {{ "@" = "nobody" }}
match from local for domain "force.example" action "in"
"""

pytestmark = pytest.mark.prove


def test_opensmtpd_takes_our_letters_and_refuses_what_is_not_for_it(tmp_path: Path) -> None:
    assert SMTPD, "opensmtpd is missing: make prove installs it"
    assert os.geteuid() == 0, "only root may start opensmtpd"
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    # Delivered as nobody, who may not look into pytest's own folders.
    folder = Path(f"/tmp/signpost-mail-{port}")
    folder.mkdir()
    os.chown(folder, pwd.getpwnam("nobody").pw_uid, -1)
    config = tmp_path / "smtpd.conf"
    config.write_text(CONFIG.format(port=port, folder=folder))
    server = MailServer(folder, port=port)
    to = route(server, security=Security.NONE, username="", secret="")
    smtpd = subprocess.Popen([SMTPD, "-d", "-f", config], stderr=subprocess.DEVNULL)
    try:
        _wait(lambda: socket.create_connection(("127.0.0.1", port)).close())
        asyncio.run(Email(to, "").deliver(LETTER))
        elsewhere = Email(
            route(server, security=Security.NONE, username="", to=("a@b.example",)), ""
        )
        with pytest.raises(Never, match=email.REFUSED):
            asyncio.run(elsewhere.deliver(LETTER))
        _wait(lambda: next((folder / "new").iterdir()))
        (mail,) = server.mails()
    finally:
        smtpd.terminate()
        smtpd.wait()
        shutil.rmtree(folder)

    assert (mail["Message-ID"], mail["Subject"]) == (f"<{KEY}@force.example>", LETTER.subject)


def _wait(look: Callable[[], object]) -> None:
    until = time.monotonic() + 30
    while True:
        try:
            look()
        except (OSError, StopIteration):
            assert time.monotonic() < until
            time.sleep(0.1)
        else:
            return
