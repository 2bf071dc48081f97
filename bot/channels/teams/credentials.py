"""The bot's own token for Teams: one application, one token, fetched outside the event loop.

The SDK makes a new application for every turn, so a new token each time, and waits in the loop.
"""

import asyncio

from msal import ConfidentialClientApplication

TIMEOUT = 5.0
"""Seconds for one answer of the login service."""


class TokenRefused(Exception):
    """The login service gave no token; the message names its error code only."""


class Credentials:
    """Hands out the bot's token; msal keeps it until shortly before it ends."""

    def __init__(self, app_id: str, app_password: str, authority: str) -> None:
        self._app_id = app_id
        self._app_password = app_password
        self._authority = authority
        self._application: ConfidentialClientApplication | None = None
        self._lock = asyncio.Lock()

    async def token(self, scope: str) -> str:
        """Return a token for the scope.

        Raises:
            TokenRefused: the settings are wrong, or the login service can't be reached.
        """
        async with self._lock:
            return await asyncio.to_thread(self._token, scope)

    def _token(self, scope: str) -> str:
        try:
            if self._application is None:
                self._application = ConfidentialClientApplication(
                    self._app_id,
                    client_credential=self._app_password,
                    authority=self._authority,
                    timeout=TIMEOUT,
                )
            answer = self._application.acquire_token_for_client(scopes=[scope])
        except Exception as error:
            # msal lets through whatever requests raises, with addresses in its words.
            raise TokenRefused(type(error).__name__) from None
        if "access_token" not in answer:
            raise TokenRefused(
                f"{answer.get('error', 'no token')}: check BOT_APP_ID, BOT_APP_PASSWORD and "
                "BOT_TENANT_ID against the bot registration, and that the secret has not expired"
            )
        return str(answer["access_token"])
