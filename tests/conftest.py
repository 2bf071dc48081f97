"""What many tests share: the real knowledge with its real matcher, and real peers."""

from pathlib import Path

import pytest

from bot.content.knowledge_files import read_knowledge
from bot.ports import Library
from bot.understanding.encoder import open_encoder
from bot.understanding.making import Making
from bot.understanding.matcher import KnowledgeMatcher
from tests.databases import new_postgres as new_postgres
from tests.databases import new_url as new_url
from tests.mail_server import certificate as certificate
from tests.mail_server import mail_server as mail_server
from tests.mail_server import start_mail as start_mail
from tests.webhook_receiver import receiver as receiver

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
