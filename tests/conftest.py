"""The real knowledge with its real matcher, read once for all tests that need it."""

from pathlib import Path

import pytest

from bot.content.knowledge_files import read_knowledge
from bot.ports import Library
from bot.understanding.matcher import KnowledgeMatcher


@pytest.fixture(scope="session")
def library() -> Library:
    knowledge = read_knowledge(Path(__file__).parents[1] / "knowledge").knowledge
    return Library(knowledge, KnowledgeMatcher(knowledge))
