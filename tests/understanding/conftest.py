"""A small knowledge that every test of the matcher shares."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest
import yaml

from bot.domain.knowledge import Entry, Knowledge, Status
from bot.understanding.encoder import Encoder, open_encoder
from bot.understanding.matcher import KnowledgeMatcher

Make = Callable[[Mapping[str, Sequence[str]]], Knowledge]


@dataclass(frozen=True)
class Small:
    """Twelve topics with the lines that ask for them, and lines that ask for none."""

    knowledge: Knowledge
    asks: Sequence[tuple[str, str]]
    strangers: Sequence[str]


@pytest.fixture(scope="session")
def make() -> Make:
    """Return what makes a knowledge of utterances by title."""

    def knowledge(topics: Mapping[str, Sequence[str]]) -> Knowledge:
        return Knowledge(
            entries={name: entry(name, name, lines) for name, lines in topics.items()}
        )

    return knowledge


@pytest.fixture(scope="session")
def small() -> Small:
    data = yaml.safe_load(Path(__file__).with_name("small.yaml").read_text("utf-8"))
    topics = data["topics"]
    entries = {i: entry(i, topic["title"], topic["learns"]) for i, topic in topics.items()}
    asks = [(line, i) for i, topic in topics.items() for line in topic["asks"]]
    return Small(Knowledge(entries=entries), asks, data["strangers"])


@pytest.fixture(scope="session", params=["lexical", "hybrid"])
def encoder(request: pytest.FixtureRequest) -> Encoder | None:
    """Return the encoder, and once none: all that is promised holds for both halves."""
    return open_encoder(None) if request.param == "hybrid" else None


@pytest.fixture(scope="session")
def matcher(small: Small, encoder: Encoder | None) -> KnowledgeMatcher:
    return KnowledgeMatcher(small.knowledge, encoder)


def entry(entry_id: str, title: str, utterances: Sequence[str]) -> Entry:
    return Entry(
        id=entry_id,
        title=title,
        summary="",
        utterances=tuple(utterances),
        owner="",
        source="",
        as_of="2024",
        review_by=date(2030, 1, 1),
        status=Status.CONFIRMED,
    )
