"""What is drawn of a dialog is what its file says."""

import re
from pathlib import Path

import pytest

from bot.content.diagram import mermaid, page
from bot.content.dialog_files import read_dialogs
from bot.domain.dialog import Accepts, Dialog, Option, Purpose, Step
from bot.domain.knowledge import Status

ROOT = Path(__file__).parents[2]
DIALOGS = read_dialogs(ROOT / "dialogs").dialogs
DRAWN = Dialog(
    id="small",
    title="Small",
    offer="Begin",
    intro="A word first.",
    who_sees="The desk.",
    send="Send it",
    steps=(
        Step(
            id="about",
            accepts=Accepts.CHOICE,
            prompt='Is it "yours"?',
            label="Who",
            options=(Option("me", "Me"), Option("other", "Another <person>")),
        ),
        Step(id="end", accepts=Accepts.YES_NO, prompt="Now?", when={"about": ("me", "not_sure")}),
        Step(id="why", accepts=Accepts.TEXT, prompt="Why?", when={"about": ("me", "not_sure")}),
        Step(
            id="news",
            accepts=Accepts.INFO,
            prompt="The news.",
            status=Status.PLACEHOLDER,
            unless={"end": "no"},
        ),
    ),
)


def boxes_and_arrows(chart: str) -> tuple[set[str], list[tuple[str, str]]]:
    boxes = set(re.findall(r"^  (\w+)[\[({]", chart, re.MULTILINE))
    arrows = re.findall(r"^  (\w+) -(?:- \w+ --|-)> (\w+)$", chart, re.MULTILINE)
    return boxes, arrows


def test_a_condition_stands_once_before_its_steps_with_a_way_round_them() -> None:
    drawn = [line.strip() for line in mermaid(DRAWN).splitlines()]

    assert drawn[0] == "flowchart TD"
    assert drawn[2:-3] == [
        'begin(["Begin"])',
        's_about["Is it #quot;yours#quot;?"]:::asks',
        "begin --> s_about",
        'if1{{"Who: Me or not sure"}}',
        "s_about --> if1",
        's_end["Now?"]:::asks',
        "if1 -- yes --> s_end",
        's_why["Why?"]:::asks',
        "s_end --> s_why",
        'if3{{"end: anything but no"}}',
        "s_why --> if3",
        "if1 -- no --> if3",
        's_news(["The news."]):::missing',
        "if3 -- yes --> s_news",
        'check(["Check your answers"])',
        "s_news --> check",
        "if3 -- no --> check",
        'sent(["Send it"])',
        "check --> sent",
    ]


def test_guidance_ends_without_sending() -> None:
    guidance = Dialog(
        id="g", title="G", intro="", who_sees="", steps=DRAWN.steps[:1], purpose=Purpose.GUIDANCE
    )

    assert boxes_and_arrows(mermaid(guidance)) == (
        {"begin", "s_about", "check"},
        [("begin", "s_about"), ("s_about", "check")],
    )


@pytest.mark.parametrize("dialog", DIALOGS.values(), ids=lambda dialog: dialog.id)
def test_every_step_is_drawn_and_can_be_reached(dialog: Dialog) -> None:
    boxes, arrows = boxes_and_arrows(mermaid(dialog))
    reached = {"begin"}
    for start, end in arrows:
        if start in reached:
            reached.add(end)

    assert {f"s_{step.id}" for step in dialog.steps} <= boxes
    assert reached == boxes
    assert {name for arrow in arrows for name in arrow} == boxes


def test_the_pages_in_docs_are_up_to_date() -> None:
    """Written by: python -m bot check --diagrams docs/dialogs."""
    written = {
        file.stem: file.read_text(encoding="utf-8") for file in (ROOT / "docs/dialogs").iterdir()
    }

    assert written == {name: page(dialog) for name, dialog in DIALOGS.items()}


@pytest.mark.parametrize("dialog", DIALOGS.values(), ids=lambda dialog: dialog.id)
def test_a_page_tells_every_question_with_its_reason(dialog: Dialog) -> None:
    told = page(dialog)

    assert [step.id for step in dialog.steps if f"| {step.id} | {step.prompt}" not in told] == []
    assert [step.id for step in dialog.steps if step.why and f"*{step.why}*" not in told] == []
