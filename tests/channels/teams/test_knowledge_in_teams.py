"""Every entry of the real knowledge, asked for over HTTP: in private, and where others read."""

from collections.abc import Iterable
from pathlib import Path

import pytest

from bot.application import wording
from bot.content.knowledge_files import read_knowledge
from bot.domain.knowledge import Entry, Knowledge, Sensitivity
from bot.domain.match import Match, Ranking
from bot.domain.risk import screen
from bot.domain.text import clean
from bot.ports import Library
from tests.channels.card_rules import submits, texts
from tests.channels.teams.conftest import RunBot
from tests.channels.teams.fake_teams import FakeTeams
from tests.fakes import MAYBE, SURE

ROOT = Path(__file__).parents[3]


class _Shelf:
    """Holds the real knowledge; each entry is found by its title."""

    def __init__(self) -> None:
        knowledge = read_knowledge(ROOT / "knowledge").knowledge
        self._titles = {clean(entry.title): entry.id for entry in knowledge.entries.values()}
        self._library = Library(knowledge, self)

    def rank(self, text: str) -> Ranking:
        found = self._titles.get(text)
        return Ranking((Match(found, 0.9),) if found else (), SURE, MAYBE)

    def library(self) -> Library:
        return self._library


@pytest.fixture(scope="module")
def shelf() -> _Shelf:
    return _Shelf()


def _entries(knowledge: Knowledge, sensitivity: Sensitivity) -> Iterable[Entry]:
    return (one for one in knowledge.entries.values() if one.sensitivity is sensitivity)


async def test_every_entry_makes_a_card_that_teams_takes(
    teams: FakeTeams, run_bot: RunBot, shelf: _Shelf
) -> None:
    entries = shelf.library().knowledge.entries
    async with run_bot(shelf):
        for entry_id in entries:
            await teams.deliver(teams.submit({"v": f"show:{entry_id}", "t": "x"}))

    assert len(teams.posts) == len(entries) > 90
    assert teams.problems == []


async def test_no_personal_entry_is_answered_or_repeated_where_others_read_along(
    teams: FakeTeams, run_bot: RunBot, shelf: _Shelf
) -> None:
    personal = list(_entries(shelf.library().knowledge, Sensitivity.PERSONAL))
    async with run_bot(shelf):
        for entry in personal:
            await teams.deliver(teams.message(entry.title, "groupChat"))
            for kind in ("show", "more"):
                value = {"v": f"{kind}:{entry.id}", "t": entry.title}
                await teams.deliver(teams.submit(value, "channel"))

    assert len(teams.posts) == 3 * len(personal) > 100
    at_risk = {entry.title for entry in personal if screen(entry.title)}
    answers = [card for card in teams.cards if texts(card) != [wording.TALK_PRIVATELY]]
    assert len(answers) == len(at_risk)  # the same card for all of them, which names 999
    assert len({str(card) for card in answers}) == 1


async def test_a_public_entry_offers_no_personal_one_where_others_read_along(
    teams: FakeTeams, run_bot: RunBot, shelf: _Shelf
) -> None:
    knowledge = shelf.library().knowledge
    async with run_bot(shelf):
        for entry in _entries(knowledge, Sensitivity.PUBLIC):
            await teams.deliver(teams.message(entry.title, "channel"))

    titles = {entry.title for entry in _entries(knowledge, Sensitivity.PERSONAL)}
    assert len(teams.posts) > 20
    assert [data for card in teams.cards for data in submits(card) if data["t"] in titles] == []
