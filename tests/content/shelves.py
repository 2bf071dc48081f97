"""What tests of the shelf share: a matcher that is quick to make, and what waits for the shelf."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from bot.content.shelf import WatchedShelf
from bot.domain.knowledge import Knowledge
from bot.domain.match import Match, Ranking
from bot.domain.text import folded

PATIENCE = 30.0


class Exact:
    """A matcher that finds entries by their own lines only."""

    def __init__(self, knowledge: Knowledge) -> None:
        self.found = {
            folded(line): entry.id
            for entry in knowledge.entries.values()
            for line in (entry.title, *entry.utterances)
        }

    def rank(self, text: str) -> Ranking:
        entry_id = self.found.get(folded(text))
        return Ranking((Match(entry_id, 1.0),) if entry_id else (), 1.0, 1.0)


class Announced:
    """Keeps what was announced; tests wait for a line."""

    def __init__(self) -> None:
        self.lines: list[str] = []
        self._more = asyncio.Event()

    def __call__(self, line: str) -> None:
        self.lines.append(line)
        self._more.set()

    async def until(self, words: str, times: int = 1) -> None:
        async with asyncio.timeout(PATIENCE):
            while sum(words in line for line in self.lines) < times:
                self._more.clear()
                await self._more.wait()


@asynccontextmanager
async def watching(shelf: WatchedShelf) -> AsyncIterator[None]:
    stop = asyncio.Event()
    watch = asyncio.create_task(shelf.watch(stop))
    try:
        yield
    finally:
        stop.set()
        await asyncio.wait_for(watch, PATIENCE)
