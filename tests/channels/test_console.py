"""The terminal, where the ethics form does not open."""

from collections.abc import Sequence
from io import StringIO
from typing import Any

from bot.application import wording
from bot.application.router import Router
from bot.channels.console import Console
from bot.domain.turn import Choice, Reply, Turn
from bot.stores.memory import MemoryTurns
from tests.fakes import NOON, FakeShelf


class OneAnswer(Router):
    """Answers everything with the button of the form, and keeps what it was asked."""

    def __init__(self) -> None:
        super().__init__(FakeShelf(), MemoryTurns(), b"secret")
        self.asked: list[str] = []

    async def handle(self, turn: Turn, send: Any) -> None:
        self.asked.append(turn.text or turn.value)
        replies: Sequence[Reply] = (
            Reply(text="Which?", choices=(Choice("Is this fair?", "form:ethics:EQ-2026-014"),)),
        )
        await send(replies)


async def test_the_button_of_the_form_says_where_to_go_and_asks_nobody() -> None:
    router, out = OneAnswer(), StringIO()
    await Console(router, lambda: NOON, StringIO("ethics\n1\nthanks\n"), out).talk()

    assert router.asked == ["ethics", "thanks"]
    assert out.getvalue().count(wording.FORM_ELSEWHERE) == 1
