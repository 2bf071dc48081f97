"""Lines the risk screen was developed with: the share it gets right never falls."""

from collections import defaultdict
from collections.abc import Iterable
from pathlib import Path

import pytest
import yaml

from bot.domain.risk import Kind, Risk, screen

DEV = Path(__file__).parents[1] / "risk" / "dev"


def _lines(files: Iterable[Path]) -> dict[str, dict[str, Risk | None]]:
    """Read every class from the files, each line with what the screen makes of it."""
    lines: defaultdict[str, dict[str, Risk | None]] = defaultdict(dict)
    for file in sorted(files):
        for name, texts in yaml.load(
            file.read_text(encoding="utf-8"),
            yaml.BaseLoader,
        ).items():
            lines[name].update({text: screen(text) for text in texts})
    return lines


FRESH = set(DEV.glob("fresh_*.yaml"))
"""Lines by other writers, a tenth of all they wrote; most others are what the opinion learns."""
WEIGHED = set(DEV.glob("weighed_*.yaml"))
"""Lines that rules and second opinion are measured with together, in `test_opinion`."""
LINES = _lines(set(DEV.glob("*.yaml")) - FRESH - WEIGHED)
FRESH_LINES = _lines(FRESH)

CAUGHT = {
    "self_explicit": 1.0,
    "self_indirect": 0.99,
    "self_coded": 0.98,
    "self_method": 1.0,
    "self_goodbye": 0.98,
    "self_retraction": 0.97,
    "someone_else": 0.99,
    "domestic_abuse": 1.0,
    "sexual_assault": 1.0,
    "danger": 1.0,
    "threat": 1.0,
    "hurt_now": 1.0,
    "bereaved": 1.0,
    "crisis_line": 1.0,
    "disclosure": 1.0,
}
"""The share that gets any card at all."""

RIGHT_KIND = {
    "self_explicit": 0.99,
    "self_indirect": 0.97,
    "self_coded": 0.96,
    "self_method": 0.99,
    "self_goodbye": 0.98,
    "self_retraction": 0.95,
    "someone_else": 0.92,
    "domestic_abuse": 0.96,
    "sexual_assault": 0.98,
    "danger": 0.97,
    "threat": 0.95,
    "hurt_now": 0.97,
    "bereaved": 1.0,
    "crisis_line": 1.0,
    "disclosure": 1.0,
}
"""The share that gets the card that fits."""

FALSE_ALARMS = {
    "idiom": 0.0,
    "on_duty": 0.02,
    "training_policy": 0.02,
    "denial": 0.0,
    "ordinary": 0.01,
}
"""The share that may get a card although nobody is in danger."""

FRESH_CAUGHT = {
    "someone_else": 0.69,
    "danger": 0.58,
    "threat": 0.36,
    "hurt_now": 0.52,
    "domestic_abuse": 0.57,
    "sexual_assault": 0.51,
    "bereaved": 0.45,
    "disclosure": 0.26,
    "self_explicit": 0.94,
    "self_method": 0.92,
    "self_goodbye": 0.87,
    "self_indirect": 0.93,
    "self_coded": 0.84,
    "self_retraction": 0.86,
}
"""Of the lines by other writers, the share that gets any card."""

FRESH_RIGHT_KIND = {
    "someone_else": 0.58,
    "danger": 0.55,
    "threat": 0.26,
    "hurt_now": 0.5,
    "domestic_abuse": 0.47,
    "sexual_assault": 0.45,
    "bereaved": 0.45,
    "disclosure": 0.0,
    "self_explicit": 0.9,
    "self_method": 0.92,
    "self_goodbye": 0.62,
    "self_indirect": 0.87,
    "self_coded": 0.81,
    "self_retraction": 0.66,
}
"""Of the lines by other writers, the share that gets the card that fits."""

FRESH_FALSE_ALARMS = {
    "idiom": 0.02,
    "on_duty": 0.02,
    "training_policy": 0.0,
    "denial": 0.0,
    "ordinary": 0.0,
}
"""Of the lines by other writers about no danger, the share that may get a card."""


def _kind(name: str) -> Kind:
    return Kind.SELF if name.startswith("self_") else Kind(name)


def test_every_class_of_lines_has_a_floor() -> None:
    assert set(LINES) == set(CAUGHT) | set(FALSE_ALARMS)
    assert set(CAUGHT) == set(RIGHT_KIND)
    assert sum(map(len, LINES.values())) >= 2_200


@pytest.mark.parametrize("name", CAUGHT)
def test_people_in_danger_are_noticed(name: str) -> None:
    missed = [line for line, risk in LINES[name].items() if risk is None]

    assert 1 - len(missed) / len(LINES[name]) >= CAUGHT[name], missed


@pytest.mark.parametrize("name", RIGHT_KIND)
def test_people_in_danger_get_the_care_that_fits(name: str) -> None:
    risks = LINES[name].items()
    other = [line for line, risk in risks if risk is None or risk.kind is not _kind(name)]

    assert 1 - len(other) / len(risks) >= RIGHT_KIND[name], other


@pytest.mark.parametrize("name", FALSE_ALARMS)
def test_ordinary_lines_set_off_no_alarm(name: str) -> None:
    alarmed = [line for line, risk in LINES[name].items() if risk is not None]

    assert len(alarmed) / len(LINES[name]) <= FALSE_ALARMS[name], alarmed


def test_every_class_of_fresh_lines_has_a_floor() -> None:
    assert set(FRESH_LINES) == set(FRESH_CAUGHT) | set(FRESH_FALSE_ALARMS)
    assert set(FRESH_CAUGHT) == set(FRESH_RIGHT_KIND)
    assert sum(map(len, FRESH_LINES.values())) >= 700


@pytest.mark.parametrize("name", FRESH_CAUGHT)
def test_what_other_writers_say_of_danger_is_noticed_as_often_as_it_was(name: str) -> None:
    missed = [line for line, risk in FRESH_LINES[name].items() if risk is None]

    assert 1 - len(missed) / len(FRESH_LINES[name]) >= FRESH_CAUGHT[name], missed


@pytest.mark.parametrize("name", FRESH_RIGHT_KIND)
def test_what_other_writers_say_of_danger_gets_the_card_as_often_as_it_did(name: str) -> None:
    risks = FRESH_LINES[name].items()
    other = [line for line, risk in risks if risk is None or risk.kind is not _kind(name)]

    assert 1 - len(other) / len(risks) >= FRESH_RIGHT_KIND[name], other


@pytest.mark.parametrize("name", FRESH_FALSE_ALARMS)
def test_what_other_writers_say_of_no_danger_sets_off_no_more_alarms(name: str) -> None:
    alarmed = [line for line, risk in FRESH_LINES[name].items() if risk is not None]

    assert len(alarmed) / len(FRESH_LINES[name]) <= FRESH_FALSE_ALARMS[name], alarmed
