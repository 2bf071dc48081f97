"""The real knowledge with its real matcher, read once for all tests that need it."""

from pathlib import Path

import pytest

from bot.content.knowledge_files import read_knowledge
from bot.ports import Library
from bot.understanding.encoder import open_encoder
from bot.understanding.making import Making
from bot.understanding.matcher import KnowledgeMatcher

ROOT = Path(__file__).parents[1]


@pytest.fixture(scope="session")
def library() -> Library:
    """Return the library as staff get it; vectors are kept where `make run` keeps them."""
    knowledge = read_knowledge(ROOT / "knowledge").knowledge
    matcher = Making(open_encoder(None), ROOT / "data").whole(knowledge)
    assert matcher.name == "hybrid"
    return Library(knowledge, matcher)


@pytest.fixture(scope="session")
def lexical_library(library: Library) -> Library:
    """Return the library as it is without an encoder."""
    return Library(library.knowledge, KnowledgeMatcher(library.knowledge))
