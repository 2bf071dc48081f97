"""Letters by e-mail: through the force's mail server, encrypted, with a password or without."""

import logging
import ssl

from aiosmtplib import (
    SMTP,
    SMTPAuthenticationError,
    SMTPException,
    SMTPNotSupported,
    SMTPRecipientsRefused,
    SMTPResponseException,
)

from bot.domain.letter import Letter
from bot.domain.routes import Route, Security
from bot.notifiers.mail import as_mail
from bot.ports import Later, Never

logger = logging.getLogger(__name__)

ANSWER = 20.0
"""Seconds the mail server may take for each answer."""

NO_LOGIN = "the mail server refused the user name or the password"
NO_ENCRYPTION = "the mail server offers no STARTTLS or no login: nothing was sent in the clear"
REFUSED = "the mail server refused the message for good"
ONE_REFUSED = "the mail server refused one of several addresses"
NOT_NOW = "the mail server could not take the message now"
NO_SERVER = "the mail server can't be reached, or its certificate isn't trusted"


class Email:
    """The port `Notifier` by SMTP."""

    def __init__(self, route: Route, password: str, tls: ssl.SSLContext | None = None) -> None:
        """`tls` is what certificates are checked against; the machine's own list if None."""
        self._route = route
        self._password = password
        self._tls = tls

    async def deliver(self, letter: Letter) -> None:
        route = self._route
        to = route.test_to if letter.test and route.test_to else route.to
        mail = as_mail(letter, route.sender, to)
        client = SMTP(
            hostname=route.host,
            port=route.port,
            username=route.username or None,
            password=self._password or None,
            use_tls=route.security is Security.TLS,
            start_tls=route.security is Security.STARTTLS,
            tls_context=self._tls,
            timeout=ANSWER,
        )
        try:
            await client.connect()
            refused, _ = await client.send_message(mail, sender=route.sender, recipients=list(to))
        except (SMTPException, OSError) as error:
            raise _outcome(error) from None
        finally:
            # Accepted is accepted: a goodbye that fails must not send it again.
            client.close()
        if refused and letter.test:
            raise Never(ONE_REFUSED)
        if refused:
            logger.warning("mail refused for one of several addresses")


def _outcome(error: SMTPException | OSError) -> Later | Never:
    """Return what an error means; never its own words, which quote addresses."""
    if isinstance(error, SMTPRecipientsRefused):
        permanent = all(one.code >= 500 for one in error.recipients)
        return Never(REFUSED) if permanent else Later(NOT_NOW)
    if isinstance(error, SMTPResponseException):
        if error.code < 500:
            return Later(NOT_NOW)
        return Never(NO_LOGIN if isinstance(error, SMTPAuthenticationError) else REFUSED)
    if isinstance(error, SMTPNotSupported) or "STARTTLS" in str(error):
        return Never(NO_ENCRYPTION)
    return Later(NO_SERVER)
