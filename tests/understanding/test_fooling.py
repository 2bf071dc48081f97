"""Lines meant to fool the bot get what they should: data in `tests/utterances/fooling.yaml`."""

from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
import yaml

from bot.application.heard import hear
from bot.application.responding import respond
from bot.domain.conversation import Conversation
from bot.domain.hours import LONDON
from bot.domain.match import Outcome
from bot.domain.risk import Kind
from bot.domain.turn import Turn
from bot.ports import Library
from bot.understanding.opinion import open_opinion

ROOT = Path(__file__).parents[2]
TRICKS: list[dict[str, Any]] = yaml.load(
    (ROOT / "tests" / "utterances" / "fooling.yaml").read_text(encoding="utf-8"), yaml.BaseLoader
)
LINES = [line for trick in TRICKS for line in trick["lines"]]
FEWEST = 400
RIGHT = 0.93
"""Share of the lines that are no known failures. Raise it when it gets better: 0.95 is wanted."""
AT = datetime(2026, 11, 23, 14, tzinfo=LONDON)
WORDS = {"say", "entry", "both", "risk", "none", "known_failure"}


@pytest.fixture(scope="session")
def whole(library: Library) -> Library:
    """Return the library with the second opinion on risk, as staff get it."""
    return Library(library.knowledge, library.matcher, open_opinion())


@pytest.mark.parametrize("trick", TRICKS, ids=lambda trick: trick["trick"])
def test_a_line_is_right_or_a_known_failure_and_never_both(
    whole: Library, trick: dict[str, Any]
) -> None:
    wrong = {line["say"]: got for line in trick["lines"] if (got := _amiss(whole, line))}
    known = {line["say"] for line in trick["lines"] if "known_failure" in line}

    assert {say: got for say, got in wrong.items() if say not in known} == {}
    assert known - wrong.keys() == set(), "right now: take their known_failure away"


def _amiss(library: Library, line: dict[str, Any]) -> str:
    """Return what the line got if that is not what it should get."""
    turn = Turn(id="turn", conversation="chat", at=AT, text=line["say"])
    response = respond(library, Conversation(), turn, hear(library, turn))
    got = response.shown
    if response.risk:
        right = response.risk.kind in line.get("risk", ())
    elif response.outcome is Outcome.NONE:
        right = "none" in line
    else:
        # What is offered beside an answer does not make a wrong answer right.
        seen = set(got if response.outcome is Outcome.CHOOSE or "both" in line else got[:1])
        right = (
            seen.issuperset(line["both"])
            if "both" in line
            else not seen.isdisjoint(line.get("entry", ()))
        )
    kind = response.risk.kind.value if response.risk else ", ".join(got)
    return "" if right else f"{response.outcome.value}: {kind}"


def test_nearly_all_lines_are_right() -> None:
    known = [line for line in LINES if "known_failure" in line]

    assert len(LINES) >= FEWEST
    assert 1 - len(known) / len(LINES) >= RIGHT
    assert all(len(line["known_failure"]) > 9 for line in known)


def test_each_line_says_what_it_should_get_in_words_that_exist(library: Library) -> None:
    kinds = {kind.value for kind in Kind}
    strange = [
        line["say"]
        for line in LINES
        if not set(line) <= WORDS
        or not {"entry", "both", "risk", "none"} & set(line)
        or not {*line.get("entry", ()), *line.get("both", ())} <= set(library.knowledge.entries)
        or not set(line.get("risk", ())) <= kinds
    ]

    assert strange == []
    assert len({line["say"] for line in LINES}) == len(LINES)
