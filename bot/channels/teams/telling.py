"""Says something in a chat of Teams outside a turn, at the address an earlier turn came from."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from bot.channels.teams.credentials import TokenRefused
from bot.channels.teams.guard import known_host
from bot.channels.teams.mapping import ADDRESS
from bot.channels.teams.sender import Sender, SendFailed
from bot.domain.turn import Reply
from bot.ports import Later, Never

UNREADABLE = "this is no address of a chat in Teams"
ELSEWHERE = "the address is not one of Teams: nothing goes there"
GONE = "Teams knows no such chat, or lets the bot not in: it was taken away there"
AWAY = "Teams did not take the message"

_GONE = {400, 403, 404, 410}
"""Answers that stay the same however often it is tried."""


@dataclass(frozen=True, slots=True)
class TeamsTell:
    """The port `Tell` by the Connector; `message` makes an activity's parts of a reply."""

    sender: Sender
    service_hosts: tuple[str, ...]
    """Hosts that are trusted; whatever an address says, nothing goes elsewhere."""
    message: Callable[[Reply], dict[str, Any]]

    async def __call__(self, address: str, reply: Reply) -> None:
        url, where = _read(address)
        if not known_host(url, self.service_hosts):
            raise Never(ELSEWHERE)
        try:
            await self.sender.post(url, {**self.message(reply), **where})
        except SendFailed as failed:
            raise (Never(GONE) if failed.status in _GONE else Later(AWAY)) from None
        except TokenRefused:
            raise Later(AWAY) from None


def _read(address: str) -> tuple[str, dict[str, Any]]:
    """Return the Connector's address, and the parts of an activity that say where it goes."""
    try:
        ids = json.loads(address.removeprefix(ADDRESS))
        url, conversation = ids["url"], {"id": ids["conversation"]}
        texts = [url, *ids.values()]
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        raise Never(UNREADABLE) from None
    if not all(isinstance(text, str) and text for text in texts):
        raise Never(UNREADABLE)
    tenant = {"tenantId": ids["tenant"]} if "tenant" in ids else {}
    where: dict[str, Any] = {"conversation": {**conversation, **tenant}}
    if tenant:
        where["channelData"] = {"tenant": {"id": ids["tenant"]}}
    if "bot" in ids:
        where["from"] = {"id": ids["bot"]}
    if "channel" in ids:
        where["channelId"] = ids["channel"]
    return url, where
