"""The dialogs folder: what editors are told, and what the files become."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest
import yaml

from bot.content.dialog_files import dialog_todos, read_dialogs, unknown_names
from bot.content.knowledge_files import read_knowledge
from bot.domain.dialog import Accepts, Dialog, KeyDate, Option, Period, Step
from bot.domain.knowledge import Knowledge, Status

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
SMALL = (HERE / "small_dialog.yaml").read_text(encoding="utf-8")
FILE = Path("dialogs/parking_space.yaml")
MISTAKES = yaml.load((HERE / "dialog_mistakes.yaml").read_text(), yaml.BaseLoader)


@pytest.fixture
def dialogs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the folder `dialogs` of the working directory, with the small dialog in it."""
    monkeypatch.chdir(tmp_path)
    Path("dialogs").mkdir()
    FILE.write_text(SMALL)
    return Path("dialogs")


def test_the_file_becomes_the_dialog(dialogs: Path) -> None:
    read = read_dialogs(dialogs)

    assert read.problems == ()
    assert read.dialogs == {
        "parking_space": Dialog(
            id="parking_space",
            title="Parking space",
            offer="Ask for a space",
            intro="A few questions, then it goes to the travel desk.",
            who_sees="The travel desk reads it.",
            send="Send to the travel desk",
            next="The travel desk answers.",
            keep_days=30,
            repeat=True,
            repeat_slot="happened_before",
            owner="Travel team",
            source="Travel page",
            as_of="2022",
            review_by=date(2027, 5, 31),
            status=Status.VERIFIED,
            version=read.dialogs["parking_space"].version,
            steps=(
                Step(
                    id="about",
                    accepts=Accepts.CHOICE,
                    prompt="Is it for you?",
                    why="So that they know.",
                    options=(
                        Option("me", "For me", ("myself",)),
                        Option("someone_else", "For somebody else"),
                    ),
                ),
                Step(
                    id="happened_before",
                    accepts=Accepts.YES_NO,
                    prompt="Have you asked before?",
                    why="They can look it up.",
                    not_sure=True,
                ),
                Step(
                    id="ask_them",
                    accepts=Accepts.INFO,
                    when={"about": "someone_else"},
                    prompt="Ask them first.",
                    signposts=("travel_desk",),
                    entry="parking",
                ),
                Step(
                    id="where",
                    accepts=Accepts.TEXT,
                    prompt="Where?",
                    why="Each place has its own spaces.",
                    optional=True,
                    longest=80,
                ),
                Step(
                    id="my_note",
                    slot="note",
                    accepts=Accepts.TEXT,
                    prompt="Your note",
                    why="It may help.",
                    optional=True,
                    when={"about": "me"},
                ),
                Step(
                    id="their_note",
                    slot="note",
                    accepts=Accepts.TEXT,
                    prompt="A note of theirs?",
                    why="It may help.",
                    optional=True,
                    unless={"about": "me"},
                ),
                Step(
                    id="vehicles",
                    accepts=Accepts.SEVERAL,
                    prompt="Which vehicles?",
                    why="Spaces differ.",
                    options=(Option("car", "Car"), Option("bike", "Bike"), Option("van", "Van")),
                ),
                Step(
                    id="first_day",
                    accepts=Accepts.DATE,
                    period=Period.FUTURE,
                    prompt="From which day?",
                    why="Spaces are given by the month.",
                    not_sure=True,
                ),
                Step(
                    id="days",
                    accepts=Accepts.TIMELINE,
                    prompt="These are your days.",
                    start="first_day",
                    unless={"first_day": "not_sure"},
                    dates=(
                        KeyDate(
                            title="Renew it",
                            neutral="A reminder",
                            source="Travel page",
                            of="week",
                            weeks=4,
                            days=1,
                        ),
                    ),
                ),
                Step(
                    id="reach",
                    slot="contact",
                    accepts=Accepts.CONTACT,
                    prompt="How can they reach you?",
                    why="So that they can answer.",
                    rather_not_say=True,
                ),
            ),
        )
    }


@pytest.mark.parametrize(
    "mistake",
    MISTAKES,
    ids=lambda m: f"{m['replaced'].strip()[:30]} / {m['written'].strip()[:30]}",
)
def test_each_mistake_is_told_in_its_line(dialogs: Path, mistake: dict[str, Any]) -> None:
    assert SMALL.count(mistake["replaced"]) == 1
    FILE.write_text(SMALL.replace(mistake["replaced"], mistake["written"]))

    read = read_dialogs(dialogs)

    assert [str(problem) for problem in read.problems] == mistake["says"]
    assert bool(read.dialogs) != bool(mistake["says"])


def test_all_problems_of_all_files_come_at_once_and_no_dialog_is_used(dialogs: Path) -> None:
    FILE.write_text(SMALL.replace("    why: So that they know.\n", ""))
    (dialogs / "broken.yaml").write_text('title: "open\n')
    (dialogs / "empty.yaml").write_text("")
    (dialogs / "list.yaml").write_text("- id: list\n")
    (dialogs / "other.yml").write_text("")

    read = read_dialogs(dialogs)

    assert read.dialogs == {}
    assert [str(problem) for problem in read.problems] == [
        "dialogs/broken.yaml:1:8: the quote that opens here is never closed: "
        "put the same quote at the end of the text",
        "dialogs/empty.yaml:1:1: is empty: fill it, or delete the file",
        "dialogs/list.yaml:1:1: a file holds one dialog: write lines of the form “name: text”, "
        "with no “- ” before them",
        "dialogs/other.yml:1:1: is not read: rename it to other.yaml",
        "dialogs/parking_space.yaml:17:5: steps[0].why: is missing: "
        "each question says why it is asked",
    ]


def test_a_missing_folder_names_its_setting(tmp_path: Path) -> None:
    (problem,) = read_dialogs(tmp_path / "none").problems

    assert problem.message == (
        "no folder can be read here (No such file or directory): "
        "set BOT_DIALOGS to the folder of the dialog files"
    )


def test_a_dialog_is_a_new_version_exactly_when_its_own_file_changes(dialogs: Path) -> None:
    other = dialogs / "second.yaml"
    other.write_text(SMALL.replace("id: parking_space", "id: second"))
    before = read_dialogs(dialogs)
    other.write_text(other.read_text() + "# a note\n")
    after = read_dialogs(dialogs)

    assert before.dialogs["parking_space"].version == after.dialogs["parking_space"].version
    assert before.dialogs["second"].version != after.dialogs["second"].version
    assert before.version != after.version


def test_names_that_the_knowledge_does_not_know_are_told(dialogs: Path) -> None:
    lines = [str(p) for p in unknown_names(read_dialogs(dialogs), Knowledge(), {})]

    assert lines == [
        "dialogs/parking_space.yaml:33:17: steps[2].signposts[0]: "
        "no place “travel_desk” in the knowledge; correct the name, or take it out",
        "dialogs/parking_space.yaml:34:12: steps[2].entry: "
        "no entry “parking”; correct the name, or take it out",
    ]


def test_an_entry_that_offers_no_dialog_of_ours_is_told(dialogs: Path, folder: Path) -> None:
    travel = folder / "travel.yaml"
    travel.write_text(travel.read_text() + "  dialog: parking_spaces\n")
    known = read_knowledge(folder)

    lines = [str(p) for p in unknown_names(read_dialogs(dialogs), known.knowledge, known.entries)]

    assert lines == [
        "knowledge/travel.yaml:37:11: entries[1].dialog: "
        "no dialog “parking_spaces”; did you mean “parking_space”?"
    ]


def test_what_the_force_has_to_settle_is_listed(dialogs: Path) -> None:
    text = SMALL.replace("status: public_verified", "status: placeholder")
    FILE.write_text(text.replace("    entry: parking\n", "    status: placeholder\n"))

    lines = [str(p) for p in dialog_todos(read_dialogs(dialogs), date(2027, 6, 1))]

    assert lines == [
        "dialogs/parking_space.yaml:15:9: status: "
        "this dialog is still to come from its owner (Travel team)",
        "dialogs/parking_space.yaml:14:12: review_by: was due by 2027-05-31: "
        "its owner (Travel team) reads it again, then write a new day",
        "dialogs/parking_space.yaml:34:13: steps[2].status: what stands here is still to come "
        "from the owner (Travel team): write it, then take this line out",
    ]


def test_the_real_dialogs_are_right_and_fit_the_knowledge() -> None:
    read = read_dialogs(ROOT / "dialogs")
    known = read_knowledge(ROOT / "knowledge")

    assert read.problems == ()
    assert list(unknown_names(read, known.knowledge, known.entries)) == []
    assert set(read.dialogs) >= {"nine_point_plan"}
