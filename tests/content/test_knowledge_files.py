"""The knowledge folder: what editors are told, and what the files become."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import yaml

from bot.content.folder import gather
from bot.content.knowledge_files import read_knowledge, todos, warnings
from bot.domain.errors import ContentRefused
from bot.domain.knowledge import (
    Audience,
    Confidence,
    Does,
    Entry,
    EntryKind,
    Knowledge,
    Menu,
    Section,
    Sensitivity,
    Signpost,
    SignpostKind,
    Status,
)

HERE = Path(__file__).parent

Edit = Callable[[str, str, str], None]
Lines = Callable[[], list[str]]

NUMBERS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven")
ID_FORM = (
    "must be 2 to 60 lower-case letters, digits and underscores, the first one a letter: "
    "for example nine_point_plan"
)
NO_AS_OF = "is not a year, month or day: write for example 2022, 2022-10 or 2022-10-31"
NO_NUMBER = "is not a phone number: write digits and spaces only, for example 0300 123 1100"
NO_LIST = "must be a list: begin each item with “- ”"
LINES = "must be lines of the form “name: text”, the first after “- ” where there are several"
TRAVEL = "knowledge/travel.yaml"
SIGNPOSTS = "knowledge/signposts.yaml"
MENU = "knowledge/menu.yaml"


def test_the_files_become_the_knowledge(folder: Path) -> None:
    read = read_knowledge(folder)

    assert read.knowledge == Knowledge(
        entries={
            "travel": Entry(
                id="travel",
                title="Travel claims",
                summary="Claim it on the form. Ask the travel desk if you are stuck.",
                utterances=tuple(f"travel {n}" for n in NUMBERS),
                owner="Travel team",
                source="Travel page",
                as_of="2022",
                review_by=date(2027, 5, 31),
                status=Status.VERIFIED,
                also_known_as=("mileage",),
                signposts=("travel_desk",),
                audience=(Audience.EVERYONE,),
                sensitivity=Sensitivity.PUBLIC,
                see_also=("parking",),
            ),
            "parking": Entry(
                id="parking",
                title="Parking",
                summary="Ask the travel desk for a space.",
                utterances=tuple(f"parking {n}" for n in NUMBERS),
                owner="Travel team",
                source="Travel page",
                as_of="2022-10",
                review_by=date(2027, 5, 31),
                status=Status.FROM_2022,
                signposts=("travel_desk",),
            ),
        },
        signposts={
            "travel_desk": Signpost(
                id="travel_desk",
                name="Travel desk",
                what="Claims and parking.",
                kind=SignpostKind.PHONE,
                value="0300 123 1100",
                status=Status.VERIFIED,
                hours="mon-fri 09:00-17:00",
                verified_on=date(2026, 11, 1),
                confidence=Confidence.OWN_PAGE,
            )
        },
        menu=Menu(
            sections=(Section(title="Getting about", entries=("travel", "parking")),),
            examples=("where do i park",),
            when_nothing_fits=("travel_desk",),
        ),
        version=gather(folder).version,
    )


def test_each_utterance_knows_its_own_line(folder: Path) -> None:
    utterances = read_knowledge(folder).utterances["travel"]

    assert [u.text for u in utterances] == [f"travel {n}" for n in NUMBERS]
    assert utterances[5].place == "knowledge/travel.yaml:4"
    assert utterances[6].place == "knowledge/utterances/travel.yaml:1"


def test_the_real_files_are_right() -> None:
    read = read_knowledge(HERE.parents[1] / "knowledge")

    assert len(read.knowledge.entries) >= 90


MISTAKES = yaml.load((HERE / "mistakes.yaml").read_text(), yaml.BaseLoader)


@pytest.mark.parametrize("mistake", MISTAKES, ids=lambda mistake: str(mistake["says"][0]))
def test_a_mistake_is_told_with_its_place_and_what_to_do(
    edit: Edit, problems: Lines, mistake: dict[str, Any]
) -> None:
    edit(mistake["file"], mistake["replaced"], mistake["written"])

    assert problems() == mistake["says"]


@pytest.mark.parametrize(
    ("kind", "value"),
    [
        ("phone", "999"),
        ("phone", "+44 20 3117 2520"),
        ("text", "SHOUT to 85258"),
        ("email", "kent@kent.polfed.org"),
        ("web", "https://intranet/hr?topic=leave#top"),
        ("ask", "Through your Federation rep"),
    ],
)
def test_every_kind_of_contact_can_be_written(
    edit: Edit, problems: Lines, kind: str, value: str
) -> None:
    edit("signposts.yaml", "phone\n  value: 0300 123 1100", f"{kind}\n  value: '{value}'")

    assert problems() == []


def test_a_place_without_a_contact_is_a_placeholder(edit: Edit, problems: Lines) -> None:
    edit("signposts.yaml", "value: 0300 123 1100", "value: TO BE ADDED BY FORCE")
    edit("signposts.yaml", "public_verified\n  verified_on: 2026-11-01", "placeholder")

    assert problems() == []


@pytest.mark.parametrize("name", ["Trip", "t", "1st_trip", "trip-desk", "trip desk", "t" * 61])
def test_an_id_that_is_not_of_its_form_is_told(folder: Path, problems: Lines, name: str) -> None:
    text = (folder / "signposts.yaml").read_text()
    (folder / "signposts.yaml").write_text(text + text.replace("travel_desk", name))

    assert problems() == [f"{SIGNPOSTS}:10:7: signposts[1].id: {ID_FORM}"]


def test_an_id_that_stands_twice_is_told_with_both_places(folder: Path, problems: Lines) -> None:
    text = (folder / "travel.yaml").read_text().partition("- id: parking")[0]
    (folder / "trips.yaml").write_text(
        text.replace("travel", "trip").replace("id: trip", "id: travel")
    )
    text = (folder / "signposts.yaml").read_text()
    (folder / "signposts.yaml").write_text(text + text)

    assert problems() == [
        f"{SIGNPOSTS}:10:7: signposts[1].id: “travel_desk” is the id of {SIGNPOSTS}:1 too: "
        "change one of the two",
        f"knowledge/trips.yaml:1:7: entries[0].id: “travel” is the id of {TRAVEL}:1 too: "
        "change one of the two",
        "knowledge/trips.yaml:6:15: entries[0].signposts[0]: no place “trip_desk” in "
        "signposts.yaml; did you mean “travel_desk”?",
    ]


def test_entries_that_belong_together_are_held_to_their_own_rules(
    folder: Path, problems: Lines
) -> None:
    text = (folder / "travel.yaml").read_text().partition("- id: parking")[2]
    smalltalk = "- id: parking" + text.replace(
        "  signposts: [travel_desk]\n", "  kind: smalltalk\n"
    )
    control = smalltalk.replace("smalltalk", "control\n  does: stop")
    (folder / "more.yaml").write_text(
        smalltalk.replace("parking", "hello") + control.replace("parking", "halt")
    )

    assert problems() == []
    assert read_knowledge(folder).knowledge.entries["halt"].does is Does.STOP
    assert read_knowledge(folder).knowledge.entries["hello"].kind is EntryKind.SMALLTALK


def test_a_file_of_utterances_without_an_entry_is_told(folder: Path, problems: Lines) -> None:
    (folder / "utterances" / "parkin.yaml").write_text("- somewhere to leave the car\n")

    assert problems() == [
        "knowledge/utterances/parkin.yaml:1:1: belongs to no entry; did you mean “parking”?"
    ]


@pytest.mark.parametrize(
    ("name", "field"),
    [
        ("travel.yaml", "entries"),
        ("signposts.yaml", "signposts"),
        ("utterances/travel.yaml", "utterances"),
    ],
)
def test_a_file_that_holds_no_list_is_told(
    folder: Path, problems: Lines, name: str, field: str
) -> None:
    (folder / name).write_text("hello\n")

    assert f"knowledge/{name}:1:1: {field}: {NO_LIST}" in problems()


def test_a_menu_that_is_one_text_is_told(folder: Path, problems: Lines) -> None:
    (folder / "menu.yaml").write_text("hello\n")

    assert problems() == [f"knowledge/menu.yaml:1:1: {LINES}"]


@pytest.mark.parametrize(
    ("name", "missing"),
    [
        ("signposts.yaml", "signposts.yaml"),
        ("menu.yaml", "menu.yaml"),
        ("travel.yaml", "file with entries"),
    ],
)
def test_a_file_that_must_be_there_is_missed(
    folder: Path, problems: Lines, name: str, missing: str
) -> None:
    (folder / name).unlink()

    assert (
        f"knowledge:1:1: has no {missing}: put it back, or set BOT_KNOWLEDGE to the right folder"
        in problems()
    )


def test_every_problem_of_every_file_is_told_at_once(edit: Edit, problems: Lines) -> None:
    edit("travel.yaml", "title: Travel claims", "titel: Travel claims")
    edit("travel.yaml", "as_of: 2022\n", "as_of: then\n")
    edit("signposts.yaml", "value: 0300 123 1100", "value: ring us")
    edit("menu.yaml", "parking]", "parkin]")
    edit("utterances/travel.yaml", "- travel seven", "- *seven")

    assert problems() == [
        f"{MENU}:3:23: sections[0].entries[1]: no entry “parkin”; did you mean “parking”?",
        f"{SIGNPOSTS}:5:10: signposts[0].value: {NO_NUMBER}",
        f"{TRAVEL}:1:3: entries[0].title: is missing: add a line “title: …”",
        f"{TRAVEL}:2:3: entries[0].titel: is not a word for this place; did you mean “title”?",
        f"{TRAVEL}:12:10: entries[0].as_of: {NO_AS_OF}",
        "knowledge/utterances/travel.yaml:1:3: a text that begins with “&” or “*” "
        "needs double quotes round it",
    ]


@pytest.mark.parametrize("name", ["travel.yaml", "signposts.yaml"])
def test_one_broken_file_does_not_make_every_name_in_it_unknown(
    folder: Path, problems: Lines, name: str
) -> None:
    with (folder / name).open("a") as file:
        file.write("  broken: [\n")

    assert len(problems()) == 1


def test_one_file_that_cannot_be_opened_does_not_make_every_name_in_it_unknown(
    folder: Path, problems: Lines
) -> None:
    (folder / "travel.yaml").unlink()
    (folder / "travel.yaml").mkdir()

    assert problems() == [
        "knowledge/travel.yaml:1:1: is a folder or a device: put a file here, or take it away"
    ]


TODAY = date(2026, 11, 23)


def test_a_finished_knowledge_has_nothing_to_do(folder: Path) -> None:
    read = read_knowledge(folder)

    assert todos(read, TODAY) == warnings(read, TODAY) == ()


def test_a_review_is_overdue_on_the_day_after_and_does_not_stop_the_loading(folder: Path) -> None:
    read = read_knowledge(folder)

    assert todos(read, date(2027, 5, 31)) == ()
    assert todos(read, date(2027, 6, 1)) == warnings(read, date(2027, 6, 1))
    assert [str(todo) for todo in todos(read, date(2027, 6, 1))] == [
        f"{TRAVEL}:{line}.review_by: was due by 2027-05-31: its owner (Travel team) "
        "reads it again, then write a new day"
        for line in ("13:14: entries[0]", "35:14: entries[1]")
    ]


@pytest.mark.parametrize(
    ("old", "new", "todo"),
    [
        ("public_verified\n  verified_on: 2026-11-01", "confirmed_by_force",
         "1:3: signposts[0].verified_on: nobody has checked this contact: "
         "try it, then write the day"),
        ("confidence: a", "confidence: b",
         "9:15: signposts[0].confidence: was seen on another body's page only: "
         "ask the service, then write a"),
        ("value: 0300 123 1100\n  hours: mon-fri 09:00-17:00\n  status: public_verified",
         "value: TO BE ADDED BY FORCE\n  status: placeholder",
         "5:10: signposts[0].value: no contact yet for Travel desk: "
         "ask the force, then change the status"),
    ],
)  # fmt: skip
def test_an_unsettled_signpost_is_something_to_do_and_no_warning(
    folder: Path, edit: Edit, old: str, new: str, todo: str
) -> None:
    edit("signposts.yaml", old, new)
    read = read_knowledge(folder)

    assert [str(todo) for todo in todos(read, TODAY)] == [f"{SIGNPOSTS}:{todo}"]
    assert warnings(read, TODAY) == ()


def test_an_answer_still_to_come_is_something_to_do(folder: Path, edit: Edit) -> None:
    edit("travel.yaml", "from_seed_2022", "placeholder")

    assert [str(todo) for todo in todos(read_knowledge(folder), TODAY)] == [
        f"{TRAVEL}:36:11: entries[1].status: the answer is still to come from its owner "
        "(Travel team)"
    ]


def test_a_signpost_that_nothing_names_is_a_warning_only(folder: Path) -> None:
    text = (folder / "signposts.yaml").read_text()
    (folder / "signposts.yaml").write_text(text + text.replace("travel_desk", "lost_property"))
    read = read_knowledge(folder)

    assert todos(read, TODAY) == ()
    assert [str(warning) for warning in warnings(read, TODAY)] == [
        f"{SIGNPOSTS}:10:3: signposts[1]: no entry names this place: name it, or take it out"
    ]


def test_the_lines_are_what_a_refusal_says(folder: Path, edit: Edit, problems: Lines) -> None:
    edit("travel.yaml", "as_of: 2022\n", "as_of: then\n")

    with pytest.raises(ContentRefused) as refused:
        read_knowledge(folder)

    assert str(refused.value) == "\n".join(problems())
