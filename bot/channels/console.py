"""The terminal as a channel: one line in, plain text out, buttons as numbers."""

import asyncio
import secrets
from collections.abc import Callable, Sequence
from datetime import datetime
from itertools import count
from typing import Protocol, TextIO

from bot.application import wording
from bot.application.ethics_form import about
from bot.application.router import Router
from bot.channels.plain import buttons, groups, plain
from bot.domain.turn import Choice, Reply, Turn

PROMPT = "> "


class Lines(Protocol):
    """Where lines come from: the terminal, a file."""

    def readline(self) -> str:
        """Return the next line with its end, or nothing where there is none left."""
        ...


class Console:
    """Reads lines, shows replies. A number presses the button of that number."""

    def __init__(
        self, router: Router, clock: Callable[[], datetime], lines: Lines, out: TextIO
    ) -> None:
        self._router = router
        self._clock = clock
        self._lines = lines
        self._out = out
        self._choices: tuple[Choice, ...] = ()

    async def talk(self) -> None:
        """Greet, then answer until the input ends."""
        conversation = f"console {secrets.token_hex(8)}"
        await self._show((self._router.welcome(),))
        while line := await asyncio.to_thread(self._next_line):
            turn = self._turn(conversation, line.strip())
            if about(turn.value) is not None:
                await self._show((Reply(text=wording.FORM_ELSEWHERE),))
            else:
                await self._router.handle(turn, self._show)

    def _next_line(self) -> str:
        self._out.write(PROMPT)
        self._out.flush()
        return self._lines.readline()

    def _turn(self, conversation: str, said: str) -> Turn:
        pressed = int(said) - 1 if said.isdecimal() and len(said) < 3 else -1
        chosen = self._choices[pressed] if 0 <= pressed < len(self._choices) else None
        return Turn(
            id=secrets.token_hex(8),
            conversation=conversation,
            at=self._clock(),
            text="" if chosen else said,
            value=chosen.value if chosen else "",
        )

    async def _show(self, replies: Sequence[Reply]) -> None:
        self._choices = tuple(choice for reply in replies for choice in buttons(reply))
        for reply in replies:
            self._out.write(f"\n{plain(reply)}\n")
        numbers = count(1)
        for words, choices in (group for reply in replies for group in groups(reply)):
            self._out.write(f"{words}\n" if words else "")
            for choice in choices:
                self._out.write(f"  {next(numbers)}  {choice.title}\n")
        self._out.write("\n")
