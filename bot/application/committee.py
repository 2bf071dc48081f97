"""The committee's side of ethics questions: batches out, replies in, and the board."""

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from bot.domain.board import (
    FEWEST,
    BoardRefused,
    Item,
    Posted,
    State,
    numbered,
    read_item,
)
from bot.domain.hours import LONDON
from bot.domain.question import QuestionRefused, read_blob, read_tag
from bot.domain.text import folded
from bot.question_ports import CommitteeStore, OpenQuestion

LARGEST = 16_000_000
"""Bytes of a file of replies."""
BATCH = "signpost ethics batch"
REPLIES = "signpost ethics replies"


class RepliesRefused(Exception):
    """A file of replies can't be taken, and nothing of it was; the message says why."""


class Committee:
    """What the commands of `python -m bot ethics` do."""

    def __init__(self, store: CommitteeStore, clock: Callable[[], datetime]) -> None:
        self._store = store
        self._clock = clock

    async def export(self) -> str:
        """Return the batch of what waits for an answer; the committee's page opens it."""
        asked = [_question(one) for one in await self._store.open_questions()]
        return json.dumps({"v": 1, "kind": BATCH, "questions": asked}, separators=(",", ":"))

    async def take(self, file: bytes) -> tuple[int, int]:
        """Take a file of replies, whole or not at all.

        Returns how many replies are new, and how many items were proposed for the board by then.

        Raises:
            RepliesRefused: it is not what the committee's page made.
        """
        replies, items = _read(file)
        there = await self._store.board()
        _no_title_twice(items, there)
        new = await self._store.answer(replies, items)
        board = await self._store.board()
        return new, sum(one.state is State.PROPOSED for one in board)

    async def draft(self) -> tuple[Posted, ...]:
        """Give numbers and this month to what is proposed, and return all that is drafted.

        Nothing, while fewer than `FEWEST` wait: one alone would stand out.
        """
        board = await self._store.board()
        waiting = [one for one in board if one.state in {State.PROPOSED, State.DRAFTED}]
        if len(waiting) < FEWEST:
            return ()
        now = self._clock().astimezone(LONDON)
        # Once given, a number is never given again, not even if it was withdrawn.
        taken = frozenset(one.number for one in board)
        new = [one for one in waiting if one.state is State.PROPOSED]
        numbers = iter(numbered(now.year, taken, len(new)))
        drafted = [
            replace(one, state=State.DRAFTED, number=one.number or next(numbers), month=month)
            for month in (f"{now:%Y-%m}",)
            for one in waiting
        ]
        await self._store.mark(drafted)
        return tuple(sorted(drafted, key=lambda one: one.number))

    async def approve(self, numbers: frozenset[str], land: Callable[[], None]) -> None:
        """Publish what stands in the draft: `land` puts it where staff find it.

        What was taken out of the draft is withdrawn.

        Raises:
            BoardRefused: a number is not one of the draft's, or too few are left.
        """
        drafted = await self._drafted()
        if unknown := numbers - {one.number for one in drafted}:
            raise BoardRefused(
                f"{', '.join(sorted(unknown))} is not in the draft: leave the numbers as they are"
            )
        if len(numbers) < FEWEST:
            raise BoardRefused(
                f"{len(numbers)} are left in the draft: publish {FEWEST} or more at once, so that "
                "none stands out"
            )
        land()
        await self.settle(numbers)

    async def settle(self, numbers: frozenset[str]) -> None:
        """Mark the draft by what of it has landed; a second time changes nothing."""
        states = {True: State.PUBLISHED, False: State.WITHDRAWN}
        await self._store.mark(
            [replace(one, state=states[one.number in numbers]) for one in await self._drafted()]
        )

    async def board(self) -> tuple[Posted, ...]:
        """Return all of the board."""
        return await self._store.board()

    async def _drafted(self) -> list[Posted]:
        return [one for one in await self._store.board() if one.state is State.DRAFTED]


def _question(one: OpenQuestion) -> Mapping[str, Any]:
    return {
        "tag": one.tag,
        "week": one.week,
        "replies": one.replies,
        "sealed": json.loads(one.sealed.json()),
        "follow_ups": [
            {"week": week, "sealed": json.loads(sealed.json())} for week, sealed in one.follow_ups
        ],
    }


def _read(file: bytes) -> tuple[list[tuple[str, bytes]], list[Item]]:
    if len(file) > LARGEST:
        raise RepliesRefused(f"the file is larger than {LARGEST} bytes")
    try:
        tree = json.loads(file)
    except (ValueError, RecursionError):
        tree = None
    match tree:
        case {"v": 1, "kind": kind, "replies": [*replies], "board": [*items]} if kind == REPLIES:
            pass
        case _:
            raise RepliesRefused(
                "this is no file of replies: take the one that the committee's page saved"
            )
    try:
        read = [_reply(one) for one in replies]
        return read, [read_item(one, f"board item {at}") for at, one in enumerate(items, 1)]
    except (QuestionRefused, BoardRefused) as error:
        raise RepliesRefused(str(error)) from None


def _reply(tree: object) -> tuple[str, bytes]:
    match tree:
        case {"tag": tag, "sealed": sealed}:
            return read_tag(tag), read_blob(sealed)
        case _:
            raise QuestionRefused("a reply has a tag and is sealed")


def _no_title_twice(items: Sequence[Item], there: Sequence[Posted]) -> None:
    titles = {
        folded(one.item.title): one.item for one in there if one.state is not State.WITHDRAWN
    }
    for at, item in enumerate(items, 1):
        if titles.setdefault(folded(item.title), item) != item:
            raise RepliesRefused(
                f"board item {at} has the title of another one on the board: choose another title"
            )
