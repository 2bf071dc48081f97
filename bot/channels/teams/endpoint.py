"""`POST /api/messages`: an activity of Teams in, replies out through the router."""

import asyncio
import functools
import logging
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from aiohttp import web
from botbuilder.core import CloudAdapterBase, InvokeResponse, TurnContext
from botbuilder.schema import Activity, Attachment, ResourceResponse
from botframework.connector.auth import AuthenticateRequestResult, BotFrameworkAuthentication

from bot.application.ethics_form import EthicsForm
from bot.application.router import Router
from bot.channels import cards
from bot.channels.teams import mapping
from bot.channels.teams.credentials import Credentials, TokenRefused
from bot.channels.teams.dialog import FETCH, SUBMIT, EthicsDialog
from bot.channels.teams.guard import LOOPBACK, Guard, TeamsGuard, TrialGuard, read
from bot.channels.teams.keys import Keys
from bot.channels.teams.quiet import quiet
from bot.channels.teams.sender import Sender, SendFailed, Token
from bot.channels.teams.telling import TeamsTell
from bot.domain.errors import fault
from bot.domain.turn import Reply, Scope

logger = logging.getLogger(__name__)

Invoked = Callable[[mapping.Activity, TurnContext], Awaitable[InvokeResponse]]

PATH = "/api/messages"
WELCOMED = 1_000
"""Welcomes remembered, so that one delivered twice is said once."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Microsoft:
    """The addresses of Microsoft's public cloud. Tests put their own in."""

    keys_url: str = "https://login.botframework.com/v1/.well-known/openidconfiguration"
    authority: str = "https://login.microsoftonline.com/{tenant_id}"
    scope: str = "https://api.botframework.com/.default"
    service_hosts: tuple[str, ...] = (
        "smba.trafficmanager.net",
        "botframework.com",
        "teams.microsoft.com",
    )
    """Hosts, with all below them, that replies may go to."""


class TeamsEndpoint(CloudAdapterBase):
    """Answers Teams; or, in a trial, test clients on this machine without authentication."""

    def __init__(
        self,
        router: Router,
        clock: Callable[[], datetime],
        *,
        app_id: str = "",
        app_password: str = "",
        tenant_id: str = "",
        trial: bool = False,
        microsoft: Microsoft | None = None,
        sender: Callable[[Token], Sender] = Sender,
        ethics: EthicsForm | None = None,
    ) -> None:
        given = (app_id, app_password, tenant_id)
        if any(given) if trial else not all(given):
            raise ValueError(
                "Teams needs an app id, a password and a tenant id; a trial needs none of them"
            )
        super().__init__(_Unused())
        quiet()
        urls = microsoft or Microsoft()
        self._router = router
        self._clock = clock
        self._guard: Guard = TrialGuard()
        self._sender = sender(_no_token)
        if not trial:
            self._guard = TeamsGuard(
                app_id=app_id,
                tenant_id=tenant_id,
                keys_url=urls.keys_url,
                service_hosts=urls.service_hosts,
                keys=Keys(urls.keys_url),
            )
            self._sender = sender(_token(app_id, app_password, tenant_id, urls))
        hosts = LOOPBACK if trial else urls.service_hosts
        self.tell = TeamsTell(self._sender, hosts, _on_the_wire)
        """Reaches a chat outside a turn."""
        self._invokes: dict[str, Invoked] = {"adaptiveCard/action": self._execute}
        """What answers each invoke."""
        if ethics:
            dialog = EthicsDialog(ethics)
            self._invokes |= {FETCH: dialog.fetch, SUBMIT: dialog.submit}
        self._welcomed: dict[tuple[str, str], None] = {}

    def add_to(self, app: web.Application) -> None:
        """Open the endpoint in the application."""
        app.router.add_post(PATH, self.messages)
        app.cleanup_ctx.append(self._sender.running)

    async def messages(self, request: web.Request) -> web.Response:
        """Answer one request of the Connector."""
        body, activity = await read(request)
        proven = AuthenticateRequestResult()
        proven.claims_identity = await self._guard.admit(request, body)
        proven.connector_factory = self
        try:
            response = await self.process_activity(
                proven, activity, functools.partial(self._act, body)
            )
        except Exception as error:
            # 500 makes Teams deliver it again; what was not sent is still saved.
            why = str(error) if isinstance(error, SendFailed | TokenRefused) else fault(error)
            logger.error("turn not answered", extra={"error": why})
            raise web.HTTPInternalServerError from None
        if response is None or response.body is None:
            return web.Response(status=int(response.status) if response else 200)
        return web.json_response(response.body, status=int(response.status))

    async def create(self, service_url: str, _audience: str | None) -> Sender:
        """Be the SDK's connector factory: its own makes two slow clients for every turn."""
        return self._sender

    async def send_activities(
        self, context: TurnContext, activities: list[Activity]
    ) -> list[ResourceResponse]:
        for activity in activities:
            await self._sender.post(context.activity.service_url, activity.serialize())
        return [ResourceResponse() for _ in activities]

    async def _act(self, body: mapping.Activity, context: TurnContext) -> None:
        """Do what the activity asks for; unknown kinds are none of our business."""
        match body["type"]:
            case "message" if not mapping.from_bot(body):
                await self._message(body, context)
            case "invoke":
                answer = self._invokes.get(body.get("name", ""))
                if answer:
                    response = await answer(body, context)
                    context.turn_state[self._INVOKE_RESPONSE_KEY] = Activity(value=response)
            case "installationUpdate":
                await self._welcome(body, context)

    async def _message(self, body: mapping.Activity, context: TurnContext) -> None:
        typing = asyncio.create_task(self._typing(body, context))

        async def send(replies: Sequence[Reply]) -> None:
            await typing  # else the dots could show up below the answer
            await context.send_activities([_activity(reply) for reply in replies])

        try:
            await self._router.handle(mapping.turn(body, self._clock()), send)
        finally:
            await typing

    async def _typing(self, body: mapping.Activity, context: TurnContext) -> None:
        if body.get("deliveryMode") != "expectReplies":
            with suppress(SendFailed, TokenRefused):
                await context.send_activities([Activity(type="typing")])

    async def _execute(self, body: mapping.Activity, context: TurnContext) -> InvokeResponse:
        """Answer a pressed Action.Execute: the last reply takes the place of the card."""
        said: list[Reply] = []

        async def send(replies: Sequence[Reply]) -> None:
            said.extend(replies)
            if replies[:-1]:
                await context.send_activities([_activity(reply) for reply in replies[:-1]])

        await self._router.handle(mapping.turn(body, self._clock()), send)
        kind = cards.CONTENT_TYPE if said else "application/vnd.microsoft.activity.message"
        value = cards.card(said[-1]) if said else cards.SUMMARY
        return InvokeResponse(status=200, body={"statusCode": 200, "type": kind, "value": value})

    async def _welcome(self, body: mapping.Activity, context: TurnContext) -> None:
        """Greet whoever added the bot to their own chats, once.

        Teams announces that by a conversationUpdate too; only one of the two is answered. A group
        is not greeted: an invitation to tell what's going on has no place there.
        """
        seen = (body["conversation"]["id"], body.get("id", ""))
        added = body.get("action") == "add" and mapping.scope(body) is Scope.PERSONAL
        if not added or seen in self._welcomed:
            return
        self._welcomed[seen] = None
        if len(self._welcomed) > WELCOMED:
            del self._welcomed[next(iter(self._welcomed))]
        try:
            await context.send_activities([_activity(self._router.welcome())])
        except Exception:
            self._welcomed.pop(seen, None)
            raise


@asynccontextmanager
async def reaching(
    app_id: str, app_password: str, tenant_id: str, microsoft: Microsoft | None = None
) -> AsyncIterator[TeamsTell]:
    """Reach chats as the endpoint does, without being one: to try a route."""
    urls = microsoft or Microsoft()
    sender = Sender(_token(app_id, app_password, tenant_id, urls))
    async with asynccontextmanager(sender.running)(web.Application()):
        yield TeamsTell(sender, urls.service_hosts, _on_the_wire)


def _token(app_id: str, app_password: str, tenant_id: str, urls: Microsoft) -> Token:
    authority = urls.authority.format(tenant_id=tenant_id)
    return functools.partial(Credentials(app_id, app_password, authority).token, urls.scope)


def _activity(reply: Reply) -> Activity:
    """Return the reply as a message whose notification tells nothing."""
    content = Attachment(content_type=cards.CONTENT_TYPE, content=cards.card(reply))
    return Activity(type="message", summary=cards.SUMMARY, attachments=[content])


def _on_the_wire(reply: Reply) -> dict[str, Any]:
    """Return the same for the wire."""
    message: dict[str, Any] = _activity(reply).serialize()
    return message


async def _no_token() -> str:
    return ""


class _Unused(BotFrameworkAuthentication):
    """The SDK's adapter asks for this: requests are proven by the guard before they reach it."""

    async def authenticate_request(self, *_: Any) -> None:
        raise PermissionError

    authenticate_streaming_request = authenticate_channel_request = authenticate_request

    def create_connector_factory(self, *_: Any) -> None:
        raise PermissionError

    async def create_user_token_client(self, *_: Any) -> None:
        """Make none: nobody signs in to anything through the bot."""
