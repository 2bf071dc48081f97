"""What the committee published is found in the chat, among all that staff ask otherwise."""

from pathlib import Path

import pytest

from bot.content.board_file import with_draft, written
from bot.content.examples import lost_titles, lost_utterances
from bot.content.knowledge_files import ReadKnowledge
from bot.domain.board import Item, Posted, State, entry
from bot.domain.match import Outcome, decide
from bot.ports import Library
from bot.understanding.encoder import open_encoder
from bot.understanding.making import Making
from bot.understanding.matcher import KnowledgeMatcher

ROOT = Path(__file__).parents[2]
ITEMS = (
    Item(
        title="Free coffee on patrol",
        question="Should officers take free coffee from places they patrol?",
        answer="Pay for it. If that would give offence, say thank you and tell your supervisor.",
        topics=("gifts", "free drinks", "hospitality"),
    ),
    Item(
        title="Facial recognition at events",
        question="Is it right to use live facial recognition in a crowd?",
        answer="Only where a senior officer has said why, and the public was told.",
        topics=("live facial recognition", "cameras in crowds"),
    ),
    Item(
        title="Parking at headquarters",
        question="Is it fair that some staff pay to park and others don't?",
        answer="It isn't even. Estates will bring a new scheme.",
        topics=("paying to park", "parking charges"),
    ),
)
POSTED = tuple(
    Posted(
        id=str(number),
        state=State.PUBLISHED,
        item=item,
        number=f"EQ-2026-{number:03}",
        month="2026-11",
    )
    for number, item in enumerate(ITEMS, 1)
)
ASKED = {
    "what did the committee say about free coffee": "eq_2026_001",
    "what did ethics say about taking free drinks": "eq_2026_001",
    "What did the Committee say about Facial Recognition?": "eq_2026_002",
    "did ethics decide on live facial recognition yet": "eq_2026_002",
    "what did the committee say about parking charges": "eq_2026_003",
    "EQ-2026-002": "eq_2026_002",
    "how do i ask the ethics committee something": "ethics_committee",
    "where can i park at hq with a blue badge": "accessible_parking",
}


@pytest.fixture(scope="module")
def read() -> ReadKnowledge:
    return with_draft(ROOT / "knowledge", written([entry(one) for one in POSTED]))


@pytest.fixture(scope="module", params=["hybrid", "lexical"])
def matcher(
    request: pytest.FixtureRequest, library: Library, read: ReadKnowledge
) -> KnowledgeMatcher:
    if request.param == "lexical":
        return KnowledgeMatcher(read.knowledge)
    made = Making(open_encoder(None), ROOT / "data").whole(read.knowledge)
    assert made.name == "hybrid"
    return made


@pytest.mark.parametrize(("line", "found"), ASKED.items(), ids=ASKED)
def test_what_the_committee_said_is_found(
    matcher: KnowledgeMatcher, line: str, found: str
) -> None:
    decision = decide(matcher.rank(line))

    assert decision.outcome in {Outcome.ANSWER, Outcome.CHOOSE}
    assert decision.entries[0] == found


def test_the_board_takes_no_line_from_other_entries(
    matcher: KnowledgeMatcher, read: ReadKnowledge
) -> None:
    assert lost_titles(read, matcher) == ()
    assert lost_utterances(read, matcher) == ()
