"""Each entry is found by its own title and its own utterances."""

from collections.abc import Callable, Sequence
from pathlib import Path

from bot.content.examples import lost_titles, lost_utterances
from bot.content.knowledge_files import read_knowledge
from bot.domain.knowledge import Knowledge
from bot.domain.match import Match, Ranking

Edit = Callable[[str, str, str], None]

NUMBERS = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven"]


class Told:
    """A matcher that says what it is told; lines it was told nothing of find `parking`."""

    def __init__(self, found: dict[str, str]) -> None:
        self.found = found
        self.asked: list[str] = []

    def rank(self, text: str) -> Ranking:
        self.asked.append(text)
        ids = self.found.get(text, "travel" if text.startswith("travel") else "parking").split()
        return Ranking(tuple(Match(i, 1.0) for i in ids), 1.0, 1.0)


class ToldMany(Told):
    """The same for many lines at once; it must not be asked one by one."""

    def rank(self, text: str) -> Ranking:
        raise AssertionError("asked one by one")

    def rank_many(self, texts: Sequence[str]) -> Sequence[Ranking]:
        return [super(ToldMany, self).rank(text) for text in texts]


def test_a_title_may_find_its_entry_third(folder: Path) -> None:
    matcher = Told({"Travel claims": "a b travel"})

    assert lost_titles(read_knowledge(folder), matcher) == ()


def test_a_title_that_finds_its_entry_fourth_is_told(folder: Path) -> None:
    matcher = Told({"Travel claims": "a b c travel"})

    assert [str(problem) for problem in lost_titles(read_knowledge(folder), matcher)] == [
        "knowledge/travel.yaml:2:10: entries[0].title: does not find its own entry: "
        "write utterances that use its words"
    ]


def _twenty(edit: Edit) -> None:
    more = "\n".join(f"- travel {number}" for number in range(12, 21))
    edit("utterances/travel.yaml", "- travel eleven", f"- travel eleven\n{more}")


def test_one_utterance_in_twenty_may_find_another_entry(folder: Path, edit: Edit) -> None:
    _twenty(edit)

    assert lost_utterances(read_knowledge(folder), Told({"travel two": "parking travel"})) == ()


def test_more_than_one_in_twenty_are_told_each_in_its_line(folder: Path, edit: Edit) -> None:
    _twenty(edit)
    matcher = Told({"travel two": "parking travel", "travel 15": ""})

    assert [str(problem) for problem in lost_utterances(read_knowledge(folder), matcher)] == [
        "knowledge/travel.yaml:4:28: entries[0].utterances[1]: "
        "“travel two” finds “parking” before “travel”: reword it, or move it there",
        "knowledge/utterances/travel.yaml:9:3: utterances[8]: "
        "“travel 15” does not find “travel”: reword it",
    ]


def test_a_matcher_that_can_is_asked_many_lines_at_once(folder: Path) -> None:
    read = read_knowledge(folder)

    assert lost_titles(read, ToldMany({"Travel claims": "travel"})) == ()
    assert len(lost_utterances(read, ToldMany({"travel two": "parking"}))) == 1


def _asked(folder: Path, before: Knowledge, found: dict[str, str]) -> tuple[list[str], int]:
    """Return the lines that were tried, and how many were told as lost."""
    matcher = Told(found)
    lost = lost_utterances(read_knowledge(folder), matcher, before)
    return matcher.asked, len(lost)


def test_of_unchanged_entries_the_first_three_utterances_are_tried(folder: Path) -> None:
    before = read_knowledge(folder).knowledge

    asked, lost = _asked(folder, before, {"travel four": "parking"})

    assert asked == [f"{entry} {n}" for entry in ("travel", "parking") for n in NUMBERS[:3]]
    assert lost == 0


def test_of_a_changed_entry_every_utterance_is_tried(folder: Path, edit: Edit) -> None:
    before = read_knowledge(folder).knowledge
    edit("travel.yaml", "title: Travel claims", "title: Travel costs")

    asked, lost = _asked(folder, before, {"travel four": "parking"})

    assert sorted(asked) == sorted(
        [f"parking {n}" for n in NUMBERS[:3]] + [f"travel {n}" for n in NUMBERS]
    )
    assert lost == 1


def test_an_unchanged_entry_that_loses_one_of_the_three_is_tried_whole(folder: Path) -> None:
    before = read_knowledge(folder).knowledge

    asked, lost = _asked(folder, before, {"travel two": "parking", "travel nine": "parking"})

    assert asked[6:] == [f"travel {n}" for n in NUMBERS]
    assert lost == 2
