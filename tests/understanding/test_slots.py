"""What one text says to the slots of a dialog."""

from datetime import UTC, datetime

import pytest

from bot.domain.dialog import Accepts, Answer, Dialog, Option, Period, Step
from bot.understanding.slots import read_slots

NOON = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)
DIALOG = Dialog(
    id="plan",
    title="The plan",
    intro="",
    who_sees="",
    steps=(
        Step(
            id="kind",
            prompt="",
            accepts=Accepts.SEVERAL,
            options=(
                Option("assault", "Assault", ("spat at", "punched", "hit")),
                Option("sexual", "Sexual assault", ("groped",)),
                Option("threat", "Threats"),
            ),
        ),
        Step(
            id="about",
            prompt="",
            accepts=Accepts.CHOICE,
            options=(Option("me", "For me"), Option("other", "For somebody else", ("my pc",))),
        ),
        Step(id="when", prompt="", accepts=Accepts.DATE_TIME, period=Period.PAST),
        Step(
            id="where",
            prompt="",
            accepts=Accepts.TEXT,
            places=("Dover", "Tunbridge Wells"),
            options=(Option("custody", "Custody", ("the cells",)),),
        ),
    ),
)

CASES: dict[str, dict[str, Answer]] = {
    "yesterday about 11pm in Medway, spat at by a detainee": {
        "kind": ("assault",),
        "when": "2026-11-22T23:00",
        "where": "Medway",
    },
    "my pc got punched in the cells on mon at 2300": {
        "kind": ("assault",),
        "about": "other",
        "when": "2026-11-16T23:00",
        "where": "Custody",
    },
    "sexual assault": {"kind": ("sexual",)},
    "not punched, but threats": {"kind": ("threat",)},
    "asault": {"kind": ("assault",)},
    "punched in the face in dover": {"kind": ("assault",), "where": "Dover"},
    "punched on nte": {"kind": ("assault",)},
    "punched on Deal pier": {"kind": ("assault",), "where": "Deal"},
    "on Monday in March": {"when": "2026-11-23"},
    "for me": {"about": "me"},
    "for me and for somebody else": {},
    "banana": {},
}


@pytest.mark.parametrize(("text", "found"), CASES.items())
def test_a_text_is_read_for_every_slot(text: str, found: dict[str, Answer]) -> None:
    assert read_slots(DIALOG, text, NOON) == found
