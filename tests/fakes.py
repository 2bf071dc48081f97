"""A small library and stand-ins that keep the ports' promises."""

from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime
from typing import Any

from bot.domain.knowledge import (
    Does,
    Entry,
    EntryKind,
    Knowledge,
    Menu,
    Section,
    Sensitivity,
    Signpost,
    SignpostKind,
    Status,
)
from bot.domain.match import Match, Ranking
from bot.domain.turn import Reply
from bot.ports import Library

NOON = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)
SURE, MAYBE = 0.6, 0.3


def entry(entry_id: str, title: str, **more: Any) -> Entry:
    """Return an entry with the fields that matter to a test, and plain ones for the rest."""
    plain: dict[str, Any] = {
        "summary": f"{title} is here.",
        "utterances": (title.lower(),),
        "owner": "D&I Academy",
        "source": "A report",
        "as_of": "2022",
        "review_by": date(2027, 5, 31),
        "status": Status.FROM_2022,
    }
    return Entry(id=entry_id, title=title, **{**plain, **more})


SAMARITANS = Signpost(
    id="samaritans",
    name="Samaritans",
    what="Somebody to listen.",
    kind=SignpostKind.PHONE,
    value="116 123",
    status=Status.VERIFIED,
    hours="always",
)
EAP_LINE = Signpost(
    id="eap_line",
    name="EAP line",
    what="Free counselling.",
    kind=SignpostKind.ASK,
    value="TO BE ADDED BY FORCE",
    status=Status.PLACEHOLDER,
    search="Employee Assistance Programme",
)
ENTRIES = (
    entry(
        "eap",
        "EAP",
        more="Ask who it covers.",
        signposts=("eap_line", "samaritans"),
        see_also=("stress",),
    ),
    entry("stress", "Stress", signposts=("samaritans",), review_by=date(2026, 11, 22)),
    entry(
        "pride",
        "Pride",
        sensitivity=Sensitivity.PUBLIC,
        signposts=("samaritans",),
        see_also=("eap",),
    ),
    entry("hello", "Hello", kind=EntryKind.SMALLTALK, sensitivity=Sensitivity.PUBLIC),
    entry("forget", "Forget", kind=EntryKind.CONTROL, does=Does.FORGET),
    entry("menu", "Menu", kind=EntryKind.CONTROL, does=Does.MENU),
    entry(
        "privacy",
        "Privacy",
        kind=EntryKind.CONTROL,
        does=Does.PRIVACY,
        sensitivity=Sensitivity.PUBLIC,
    ),
)
KNOWLEDGE = Knowledge(
    entries={one.id: one for one in ENTRIES},
    signposts={one.id: one for one in (SAMARITANS, EAP_LINE)},
    menu=Menu(
        sections=(Section(title="I'm struggling", entries=("eap", "stress")),),
        examples=("cant sleep",),
        when_nothing_fits=("eap_line", "samaritans"),
    ),
    version="1",
)


class FakeMatcher:
    """Ranks by a table from line to scores; anything else gets low scores."""

    def __init__(self, table: Mapping[str, Mapping[str, float]]) -> None:
        self._table = table

    def rank(self, text: str) -> Ranking:
        scores = {"eap": 0.1, "stress": 0.1, "pride": 0.1, **self._table.get(text, {})}
        best = sorted(
            (Match(name, score) for name, score in scores.items()),
            key=lambda m: (-m.score, m.entry),
        )
        return Ranking(tuple(best), SURE, MAYBE)


TABLE = {
    "counselling": {"eap": 0.9},
    "stressed": {"stress": 0.9, "eap": 0.85},
    "cant sleep": {"eap": 0.5, "stress": 0.4},
    "pride when": {"pride": 0.9},
    "hi": {"hello": 0.9},
    "forget me": {"forget": 1.0},
    "forget me please": {"forget": 0.7},
    "forget this maybe": {"forget": 0.7},
    "a bit of both": {"hello": 0.5, "forget": 0.5, "eap": 0.4, "stress": 0.35},
    "show menu": {"menu": 0.9},
    "who reads this": {"privacy": 0.9},
}
LIBRARY = Library(KNOWLEDGE, FakeMatcher(TABLE))


class FakeShelf:
    """Holds one library for ever."""

    def library(self) -> Library:
        return LIBRARY


class Inbox:
    """A person's side of a chat: keeps what was sent, and can lose the line."""

    def __init__(self) -> None:
        self.sent: list[Reply] = []
        self.broken = False

    async def __call__(self, replies: Sequence[Reply]) -> None:
        if self.broken:
            raise ConnectionError("the line is down")
        self.sent.extend(replies)
