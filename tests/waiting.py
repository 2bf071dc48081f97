"""Waiting for what others do: threads, processes, tasks that have no signal for a test."""

import asyncio
import inspect
from collections.abc import Callable


async def until(done: Callable[[], object], seconds: float = 60) -> None:
    """Wait until it is so, asking often; what it returns may have to be awaited.

    Raises:
        TimeoutError: it was not so in time.
    """
    async with asyncio.timeout(seconds):
        while not await _answer(done):  # noqa: ASYNC110  nobody tells us
            await asyncio.sleep(0.02)


async def _answer(done: Callable[[], object]) -> object:
    answer = done()
    return await answer if inspect.isawaitable(answer) else answer
