"""The open chats of the local page: what was said in each until every page has it. Bounded."""

import asyncio
import json
import secrets
from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass, replace
from datetime import datetime, timedelta

from aiohttp import web

from bot.channels.plain import beside_form
from bot.domain.turn import Reply

CHATS = 100
"""Chats held at once. The one unused for longest makes room; a chat in use never does."""
EVENTS = 32
"""Replies held for each chat, for pages that lost the line or were reloaded."""
STREAMS = 6
"""Pages that may listen to one chat at once; a browser opens no more lines to one place."""
IDLE = timedelta(minutes=30)
"""A chat that no page listens to is dropped after this long."""


class Full(Exception):
    """No room: every chat is in use, or too many pages listen to this one."""


@dataclass(frozen=True, slots=True)
class Event:
    """One reply as pages get it."""

    id: str
    turn: str
    data: str


class Chat:
    """What one chat's pages have to show, and whether an answer is on its way."""

    def __init__(self, at: datetime) -> None:
        self.used = at
        self.working = 0
        self.over = False
        self.news = asyncio.Event()
        """Set when anything changed; a new one takes its place for the next change."""
        # Keeps ids apart from those of the same chat before a restart.
        self._run = secrets.token_hex(4)
        self._count = 0
        self._events: deque[Event] = deque(maxlen=EVENTS)
        self._pages: list[web.Request] = []

    def say(self, turn: str, reply: Reply) -> None:
        """Hold a reply for the pages. After “forget” it is the only one that is held."""
        if reply.forgets:
            self._events.clear()
        self._count += 1
        drawn = replace(reply, choices=beside_form(reply))
        data = json.dumps({"turn": turn, "reply": asdict(drawn)})
        self._events.append(Event(f"{self._run}-{self._count}", turn, data))
        self._tell()

    def after(self, last: str) -> list[Event]:
        """Return what a page has not shown yet that showed everything up to the id `last`."""
        ids = [event.id for event in self._events]
        # An id that is not held any more is older than all that are.
        return list(self._events)[ids.index(last) + 1 if last in ids else 0 :]

    def held(self, turn: str) -> int:
        """Return how many replies to the turn are held."""
        return sum(event.turn == turn for event in self._events)

    def end(self) -> None:
        """Drop what is held and send the pages' lines home."""
        self.over = True
        self._events.clear()
        self._tell()

    @property
    def in_use(self) -> bool:
        """Tell whether a page listens or an answer is on its way."""
        return bool(self.working or self.listening)

    @contextmanager
    def at_work(self) -> Iterator[None]:
        """Show that an answer is on its way."""
        self.working += 1
        self._tell()
        try:
            yield
        finally:
            self.working -= 1
            self._tell()

    @contextmanager
    def listened_to(self, page: web.Request) -> Iterator[None]:
        """Count a page in.

        Raises:
            Full: too many pages listen already.
        """
        if len(self.listening) >= STREAMS:
            raise Full
        self._pages.append(page)
        try:
            yield
        finally:
            self._pages.remove(page)

    @property
    def listening(self) -> list[web.Request]:
        """The pages that listen now."""
        # A page that went away is noticed at the next heartbeat only; its line is closed at once.
        return [p for p in self._pages if p.transport and not p.transport.is_closing()]

    def _tell(self) -> None:
        news, self.news = self.news, asyncio.Event()
        news.set()


class Chats:
    """Chats by their id, least recently used first."""

    def __init__(self) -> None:
        self._chats: dict[str, Chat] = {}

    def __len__(self) -> int:
        return len(self._chats)

    def get(self, conversation: str, at: datetime) -> Chat:
        """Return the chat, new if need be.

        Raises:
            Full: every chat is in use.
        """
        chat = self._chats.pop(conversation, None)
        for other, idle in list(self._chats.items()):
            if not idle.in_use and at - idle.used > IDLE:
                self.drop(other)
        if chat is None:
            self._make_room()
            chat = Chat(at)
        chat.used = at
        self._chats[conversation] = chat
        return chat

    def tell(self, conversation: str, reply: Reply) -> bool:
        """Say something outside a turn; False, and nothing is held, if no page listens."""
        chat = self._chats.get(conversation)
        if chat is None or not chat.listening:
            return False
        chat.say("", reply)
        return True

    def drop(self, conversation: str) -> None:
        """Hold nothing of the chat any more."""
        if chat := self._chats.pop(conversation, None):
            chat.end()

    def end(self) -> None:
        """Drop them all."""
        for conversation in list(self._chats):
            self.drop(conversation)

    def _make_room(self) -> None:
        if len(self._chats) < CHATS:
            return
        unused = next((name for name, chat in self._chats.items() if not chat.in_use), None)
        if unused is None:
            raise Full
        self.drop(unused)
