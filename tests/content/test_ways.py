"""The buttons of an entry's own: what an editor may write, and what is told of a mistake."""

from pathlib import Path

import pytest

from bot.content.knowledge_files import read_knowledge
from bot.domain.knowledge import Way
from tests.content.conftest import Edit, Lines

AUDIENCE = "  audience: [everyone]\n"
PLACES = "  signposts: [travel_desk]\n  audience: [everyone]\n"


def _ways(*lines: str) -> str:
    return "".join(("  ways:\n", *(f"    - {line}\n" for line in lines)))


def test_a_topic_may_have_ways_instead_of_places(folder: Path, edit: Edit) -> None:
    edit(
        "travel.yaml",
        PLACES,
        AUDIENCE
        + _ways(
            '{title: "Is it fair?", to: "form:ethics"}',
            "{title: I need a space, to: parking}",
            "{title: Someone is in danger, to: danger}",
        ),
    )

    assert read_knowledge(folder).knowledge.entries["travel"].ways == (
        Way(title="Is it fair?", to="form:ethics"),
        Way(title="I need a space", to="parking"),
        Way(title="Someone is in danger", to="danger"),
    )


@pytest.mark.parametrize(
    ("way", "told"),
    [
        ("{title: A space, to: parkin}", "ways[0].to: no entry “parkin”; did you mean “parking”?"),
        ('{title: Fair, to: "form:ethic"}', "ways[0].to: no entry “form:ethic”; did you mean "),
        ("{title: A space}", "ways[0].to: is missing: add a line “to: …”"),
        (
            "{titel: A space, to: parking}",
            "ways[0].titel: is not a word for this place; did you mean “title”?",
        ),
        (f"{{title: {'x' * 61}, to: parking}}", "ways[0].title: has 61 characters"),
    ],
    ids=["unknown entry", "unknown form", "nowhere", "misspelt", "too long"],
)
def test_a_mistake_in_a_way_is_told_with_its_place(
    edit: Edit, problems: Lines, way: str, told: str
) -> None:
    edit("travel.yaml", AUDIENCE, AUDIENCE + _ways(way))

    assert [line for line in problems() if told in line] != []


def test_a_topic_that_leads_nowhere_is_refused(edit: Edit, problems: Lines) -> None:
    edit("travel.yaml", PLACES, AUDIENCE)

    assert ["a topic needs at least one place to turn to" in line for line in problems()] == [True]
