"""The signs in a question: every line of `marks.yaml`, which the form's page is tested on too."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
import yaml

from bot.domain.question_signs import Signs, alarms, marks, read_signs

LINES: list[dict[str, Any]] = yaml.safe_load(
    (Path(__file__).parent / "marks.yaml").read_text(encoding="utf-8")
)
ROOT = Path(__file__).parents[2]
TREE: Mapping[str, Any] = json.loads((ROOT / "bot/domain/question_signs.json").read_bytes())
FEWEST = 120
LONGEST = 4_000
"""Characters of a question."""


@pytest.fixture(scope="module")
def signs() -> Signs:
    return read_signs(TREE)


@pytest.mark.parametrize("line", LINES, ids=lambda line: line["say"][:60])
def test_a_line_is_marked_as_written(signs: Signs, line: dict[str, Any]) -> None:
    found: dict[str, list[str]] = {}
    for one in marks(line["say"], signs):
        found.setdefault(one.mark.id, []).append(line["say"][one.start : one.end])

    assert found == line.get("marks", {})
    assert list(alarms(line["say"], signs)) == line.get("alarms", [])


def test_the_lines_try_every_kind_both_ways() -> None:
    marked = {kind for line in LINES for kind in line.get("marks", ())}
    raised = {kind for line in LINES for kind in line.get("alarms", ())}
    calm = [line for line in LINES if not line.get("marks") and not line.get("alarms")]

    assert len(LINES) >= FEWEST
    assert len({line["say"] for line in LINES}) == len(LINES)
    assert marked == set(TREE["kinds"])
    assert raised == {"crisis", "danger", "wrongdoing"}
    assert len(calm) >= len(LINES) // 4


def test_what_takes_the_place_of_a_mark_is_no_mark_itself(signs: Signs) -> None:
    for kind, says in TREE["kinds"].items():
        assert marks(f"It was {says['instead']} who asked.", signs) == (), kind


@pytest.mark.parametrize("forbidden", ["(?<", r"\s", r"\S", "(?P", "(?i", "*", r"\p"])
def test_patterns_keep_to_what_both_languages_read_alike(forbidden: str) -> None:
    patterns = [one["pattern"] for one in (*TREE["marks"], *TREE["alarms"])]

    assert [pattern for pattern in patterns if forbidden in pattern] == []


@pytest.mark.parametrize(
    "text",
    ["a" * LONGEST, "1 " * (LONGEST // 2), "sgt " * (LONGEST // 4), "a@" * (LONGEST // 2),
     "0" * LONGEST, "he is a " * (LONGEST // 8), "Aa-" * (LONGEST // 3)],
    ids=["letters", "figures", "ranks", "at signs", "noughts", "words", "names"],
)  # fmt: skip
def test_no_text_keeps_the_search_busy(signs: Signs, text: str) -> None:
    # A pattern that goes astray needs minutes for one of these; the suite would never end.
    marks(text, signs)
    alarms(text, signs)
