"""Batches out, replies in whole or not at all, and a board in batches of three by month."""

import json
import re
from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any

import pytest

from bot.application.committee import LARGEST, Committee, RepliesRefused
from bot.domain.board import BoardRefused, Item, Posted, State
from bot.domain.question import BLOCK, Sealed, base64url
from bot.question_ports import OpenQuestion

NOVEMBER = datetime(2026, 11, 30, 23, 30, tzinfo=UTC)
BLOB = bytes(BLOCK + 48)
ASKED = OpenQuestion(
    tag="a" * 32,
    week="2026-W46",
    sealed=Sealed({"0" * 16: BLOB}),
    replies=1,
    follow_ups=(("2026-W47", Sealed({"1" * 16: BLOB})),),
)


class FakeStore:
    """Keeps what the committee sends, in memory."""

    def __init__(self, *asked: OpenQuestion) -> None:
        self.asked = asked
        self.replies: list[tuple[str, bytes]] = []
        self.posted: dict[str, Posted] = {}

    async def open_questions(self) -> tuple[OpenQuestion, ...]:
        return self.asked

    async def answer(self, replies: Sequence[tuple[str, bytes]], items: Sequence[Item]) -> int:
        self.replies += replies
        there = [one.item for one in self.posted.values()]
        for item in items:
            if item in there:
                continue
            name = str(len(self.posted))
            self.posted[name] = Posted(id=name, state=State.PROPOSED, item=item)
        return len(replies)

    async def board(self) -> tuple[Posted, ...]:
        return tuple(self.posted.values())

    async def mark(self, posted: Sequence[Posted]) -> None:
        self.posted |= {one.id: one for one in posted}


def item(title: str) -> dict[str, Any]:
    return {"title": title, "question": "May we?", "answer": "No.", "more": "", "topics": ["x"]}


def file(*titles: str, **more: Any) -> bytes:
    tree = {
        "v": 1,
        "kind": "signpost ethics replies",
        "replies": [{"tag": "a" * 32, "sealed": base64url(BLOB)}],
        "board": [item(title) for title in titles],
        **more,
    }
    return json.dumps(tree).encode()


@pytest.fixture
def store() -> FakeStore:
    return FakeStore(ASKED)


@pytest.fixture
def committee(store: FakeStore) -> Committee:
    return Committee(store, lambda: NOVEMBER)


def states(store: FakeStore) -> list[tuple[str, str, str]]:
    return [(one.number, one.month, one.state.value) for one in store.posted.values()]


async def test_a_batch_is_written_as_the_committee_s_page_reads_it(committee: Committee) -> None:
    sealed = {name: {"v": 1, "to": {name * 16: base64url(BLOB)}} for name in "01"}

    assert json.loads(await committee.export()) == {
        "v": 1,
        "kind": "signpost ethics batch",
        "questions": [
            {
                "tag": "a" * 32,
                "week": "2026-W46",
                "replies": 1,
                "sealed": sealed["0"],
                "follow_ups": [{"week": "2026-W47", "sealed": sealed["1"]}],
            }
        ],
    }


async def test_a_file_of_replies_is_taken(committee: Committee, store: FakeStore) -> None:
    assert await committee.take(file("Coffee", "Lockers")) == (1, 2)
    assert store.replies == [("a" * 32, BLOB)]
    assert [one.item.title for one in store.posted.values()] == ["Coffee", "Lockers"]


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (b"", "this is no file of replies"),
        (b"\xff", "this is no file of replies"),
        (b"[]", "this is no file of replies"),
        (file(kind="signpost ethics batch"), "this is no file of replies"),
        (file(v=2), "this is no file of replies"),
        (file(replies=[{"tag": "a"}]), "a reply has a tag and is sealed"),
        (file(replies=[{"tag": "a", "sealed": ""}]), "the tag has 32 hexadecimal digits"),
        (file(replies=[{"tag": "a" * 32, "sealed": "AA"}]), "the sealed text has no length"),
        (file("x" * 48), "board item 1: the title has 1 to 47 characters"),
        (file("Coffee", "coffee!"), "board item 2 has the title of another one"),
        (b"[" * 100_000, "this is no file of replies"),
        (bytes(LARGEST + 1), "the file is larger than 16000000 bytes"),
    ],
    ids=range(12),
)
async def test_a_file_that_is_wrong_anywhere_is_refused_whole(
    committee: Committee, store: FakeStore, data: bytes, told: str
) -> None:
    with pytest.raises(RepliesRefused, match=re.escape(told)):
        await committee.take(data)

    assert (store.replies, store.posted) == ([], {})


async def test_a_title_that_is_on_the_board_is_not_taken_for_something_else(
    committee: Committee,
) -> None:
    await committee.take(file("Coffee"))
    assert await committee.take(file("Coffee")) == (1, 1)  # the same file again
    other = {**item("COFFEE"), "answer": "Yes."}

    with pytest.raises(RepliesRefused, match="board item 1 has the title of another one"):
        await committee.take(file(board=[other]))


async def test_fewer_than_three_are_not_drafted(committee: Committee, store: FakeStore) -> None:
    await committee.take(file("Coffee", "Lockers"))

    assert await committee.draft() == ()
    assert states(store) == [("", "", "proposed")] * 2


async def test_three_get_numbers_and_a_month(committee: Committee, store: FakeStore) -> None:
    await committee.take(file("Coffee", "Lockers", "Rotas"))

    drafted = await committee.draft()

    assert [one.number for one in drafted] == ["EQ-2026-001", "EQ-2026-002", "EQ-2026-003"]
    assert {one.month for one in drafted} == {"2026-11"}
    assert await committee.draft() == drafted


async def test_what_stays_in_the_draft_is_published_and_the_rest_withdrawn(
    committee: Committee, store: FakeStore
) -> None:
    await committee.take(file("Coffee", "Lockers", "Rotas", "Parking"))
    await committee.draft()
    landed: list[str] = []

    kept = frozenset({"EQ-2026-001", "EQ-2026-002", "EQ-2026-004"})
    await committee.approve(kept, lambda: landed.append("yes"))

    assert landed == ["yes"]
    assert states(store) == [
        ("EQ-2026-001", "2026-11", "published"),
        ("EQ-2026-002", "2026-11", "published"),
        ("EQ-2026-003", "2026-11", "withdrawn"),
        ("EQ-2026-004", "2026-11", "published"),
    ]
    again = {**item("Rotas"), "answer": "Written anew."}
    await committee.take(file(board=[again, item("Uniform"), item("Beards")]))
    assert [one.number for one in await committee.draft()] == [
        "EQ-2026-005",
        "EQ-2026-006",
        "EQ-2026-007",
    ]


@pytest.mark.parametrize(
    ("numbers", "told"),
    [
        ({"EQ-2026-001", "EQ-2026-002"}, "2 are left in the draft: publish 3 or more at once"),
        ({"EQ-2026-009"}, "EQ-2026-009 is not in the draft: leave the numbers as they are"),
    ],
)
async def test_what_would_stand_out_or_was_not_drafted_never_lands(
    committee: Committee, store: FakeStore, numbers: set[str], told: str
) -> None:
    await committee.take(file("Coffee", "Lockers", "Rotas"))
    await committee.draft()
    landed: list[str] = []

    with pytest.raises(BoardRefused, match=told):
        await committee.approve(frozenset(numbers), lambda: landed.append("yes"))

    assert landed == []
    assert {state for _, _, state in states(store)} == {"drafted"}
