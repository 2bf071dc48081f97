"""Knowledge and dialogs are one set: whatever is wrong in either, nothing of both is used."""

from datetime import date
from pathlib import Path

import pytest

from bot.content.folder import gather
from bot.content.last_good import keep, kept
from bot.content.together import all_todos, all_warnings, both_in, check_both, gather_both
from bot.domain.errors import ContentRefused

SMALL = (Path(__file__).parent / "small_dialog.yaml").read_text(encoding="utf-8")
DIALOGS = Path("dialogs")
TODAY = date(2026, 11, 23)


@pytest.fixture
def both(folder: Path) -> Path:
    """Return the knowledge folder of the working directory, with the dialogs beside it."""
    DIALOGS.mkdir()
    (DIALOGS / "parking_space.yaml").write_text(SMALL)
    return folder


def refused(knowledge: Path) -> list[str]:
    with pytest.raises(ContentRefused) as found:
        check_both(gather_both(knowledge, DIALOGS))
    return [str(problem) for problem in found.value.problems]


def test_both_are_read(both: Path) -> None:
    found = check_both(gather_both(both, DIALOGS))

    assert set(found.read.knowledge.entries) == {"travel", "parking"}
    assert set(found.dialogs) == {"parking_space"}


def test_the_version_changes_with_a_file_of_either(both: Path) -> None:
    first = gather_both(both, DIALOGS).version
    (DIALOGS / "parking_space.yaml").write_text(SMALL + "# a note\n")
    second = gather_both(both, DIALOGS).version
    (both / "menu.yaml").write_text((both / "menu.yaml").read_text() + "# a note\n")
    third = gather_both(both, DIALOGS).version

    assert len({first, second, third}) == 3


def test_problems_of_both_come_at_once(both: Path) -> None:
    (DIALOGS / "parking_space.yaml").write_text(SMALL.replace("title: Parking space\n", ""))
    travel = both / "travel.yaml"
    travel.write_text(travel.read_text().replace("title: Travel claims", "title:"))

    assert refused(both) == [
        "dialogs/parking_space.yaml:1:1: title: is missing: add a line “title: …”",
        "knowledge/travel.yaml:2:9: entries[0].title: is empty: fill it in",
    ]


def test_a_dialog_that_names_what_the_knowledge_lacks_is_refused(both: Path) -> None:
    (DIALOGS / "parking_space.yaml").write_text(SMALL.replace("[travel_desk]", "[travel_dsk]"))

    assert refused(both) == [
        "dialogs/parking_space.yaml:33:17: steps[2].signposts[0]: "
        "no place “travel_dsk” in the knowledge; did you mean “travel_desk”?"
    ]


@pytest.mark.parametrize("empty", [True, False])
def test_without_files_there_are_no_dialogs(folder: Path, *, empty: bool) -> None:
    if empty:
        DIALOGS.mkdir()
    found = check_both(gather_both(folder, DIALOGS))

    assert found.dialogs == {}
    assert found.version == gather(folder).version


def test_without_files_no_entry_may_offer_one(folder: Path) -> None:
    travel = folder / "travel.yaml"
    travel.write_text(travel.read_text() + "  dialog: parking_space\n")

    assert refused(folder) == [
        "dialogs:1:1: entries offer dialogs, but there are none here: "
        "set BOT_DIALOGS to the folder of the dialog files"
    ]


def test_a_kept_copy_holds_both_and_is_the_same_version(both: Path, tmp_path: Path) -> None:
    files = gather_both(both, DIALOGS)
    keep(files, tmp_path / "data")
    (copy,) = kept(tmp_path / "data")

    assert copy.name == files.version
    assert both_in(copy).version == files.version
    assert check_both(both_in(copy)).dialogs == check_both(files).dialogs


def test_what_the_force_has_to_settle_is_told_of_both(both: Path) -> None:
    (DIALOGS / "parking_space.yaml").write_text(SMALL.replace("public_verified", "placeholder"))
    desk = both / "signposts.yaml"
    desk.write_text(desk.read_text().replace("  verified_on: 2026-11-01\n", "").replace(
        "status: public_verified", "status: confirmed_by_force"))  # fmt: skip

    fields = [p.field for p in all_todos(check_both(gather_both(both, DIALOGS)), TODAY)]

    assert fields == ["status", "signposts[0].verified_on"]


def test_a_dialog_that_nobody_can_begin_is_a_warning(both: Path) -> None:
    unoffered = [str(p) for p in all_warnings(check_both(gather_both(both, DIALOGS)), TODAY)]
    travel = both / "travel.yaml"
    travel.write_text(travel.read_text() + "  dialog: parking_space\n")
    offered = all_warnings(check_both(gather_both(both, DIALOGS)), TODAY)

    assert unoffered == ["dialogs/parking_space.yaml:1:5: id: no entry offers this dialog"]
    assert offered == ()


def test_a_dialog_that_was_due_is_a_warning(both: Path) -> None:
    found = all_warnings(check_both(gather_both(both, DIALOGS)), date(2027, 6, 1))

    assert "review_by" in [problem.field for problem in found]
