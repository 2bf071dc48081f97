"""The privacy guide tells what the code does: its times, limits and commands come from there."""

import re
from datetime import timedelta
from pathlib import Path

import pytest

from bot.application.questions import LOOK_UPS
from bot.content.folder import gather
from bot.content.together import check_both, gather_both
from bot.domain import conversation, question, question_release
from bot.domain.board import FEWEST
from bot.domain.dialog import Purpose
from bot.sealing.receipts import word_list
from bot.stores.turns import TURNS_KEPT
from tests.questions.faults import BROKEN
from tests.questions.naive import BYTES, TEXTS
from tests.questions.test_contract import PLANTED

ROOT = Path(__file__).parent.parent
GUIDE = (ROOT / "docs" / "privacy.md").read_text(encoding="utf-8")
STEPS = (ROOT / "docs" / "ethics.md").read_text(encoding="utf-8")


def cells(first: str) -> list[str]:
    """Return the cells of the row that begins so."""
    (row,) = [line for line in GUIDE.splitlines() if line.startswith(f"| {first} |")]
    return [cell.strip() for cell in row.strip("|").split("|")]


@pytest.mark.parametrize(
    ("first", "kept"),
    [
        ("a chat", f"{conversation.KEPT.days} days after the last word"),
        (
            "that something begun was erased unfinished, so that the bot can say so once",
            f"{conversation.LAPSED_KEPT.days} days more",
        ),
        ("that a message was answered, so that it isn't answered twice", "1 day"),
        ("a reply that could not be sent", "until it is sent, 1 day at most"),
        (
            "an ethics question that waits for its release",
            f"{question_release.Rule().latest.days} days at most",
        ),
        (
            "an ethics question with an answer, and what belongs to it",
            f"{question_release.KEPT.days // 7} weeks after the week it came",
        ),
    ],
)
def test_what_is_kept_is_kept_as_long_as_the_guide_says(first: str, kept: str) -> None:
    assert cells(first)[2].startswith(kept)
    assert timedelta(days=1) == TURNS_KEPT


def test_every_dialog_that_makes_a_referral_is_in_the_guide_with_its_days() -> None:
    dialogs = check_both(gather_both(ROOT / "knowledge", ROOT / "dialogs")).dialogs
    told = re.findall(r"^\| a referral: (\w+) \|.*\| (\d+) days after", GUIDE, re.MULTILINE)

    assert gather(ROOT / "knowledge").problems == ()
    assert {name: int(days) for name, days in told} == {
        name: dialog.keep_days
        for name, dialog in dialogs.items()
        if dialog.purpose is Purpose.REFERRAL
    }


@pytest.mark.parametrize(
    "told",
    [
        f"blocks of {question.BLOCK:,} bytes",
        f"every answer has {question.BODY:,} bytes",
        f"six words of {len(word_list()):,}",
        "two guesses a second" if LOOK_UPS[1] == 0.5 else "?",
        "three or more at once" if FEWEST == 3 else "?",
        f"through {len(BROKEN)} broken stages",
        f"in {len(TEXTS) + len(BYTES)} encodings",
        f"planted in {len(PLANTED)} files",
    ],
)
def test_every_number_of_the_guide_is_the_code_s(told: str) -> None:
    assert told in GUIDE


def test_the_steps_have_the_numbers_of_the_rule() -> None:
    rule = question_release.Rule()

    assert f"once {rule.fewest} or more wait, at the latest after {rule.latest.days} days" in STEPS
    assert f"at most {question.MEMBERS} members" in STEPS


def test_every_test_that_the_guide_calls_as_a_witness_is_there() -> None:
    files = re.findall(r"tests/[\w/]+\.py", GUIDE)
    selected = re.findall(r"(tests/[\w/]+\.py) -k (?:\"([^\"]+)\"|(\w+))", GUIDE)

    assert len(files) >= 8
    assert [name for name in files if not (ROOT / name).exists()] == []
    for name, several, one in selected:
        source = (ROOT / name).read_text("utf-8")
        for word in (several or one).split(" or "):
            assert re.search(rf"def test_\w*{word}", source), (name, word)


def test_the_guide_never_promises_that_nobody_can_find_out() -> None:
    promised = [line for line in GUIDE.splitlines() if "anonymous" in line or "Promised" in line]

    assert promised
    assert "that nobody can find out" in GUIDE.split("**Not\npromised:**")[1][:60]
    assert "@@" not in GUIDE
