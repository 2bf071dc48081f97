"""Lines the risk screen was developed with: the share it gets right never falls."""

from collections import defaultdict
from pathlib import Path

import pytest
import yaml

from bot.domain.risk import Kind, Risk, screen

DEV = Path(__file__).parents[1] / "risk" / "dev"


def _lines() -> dict[str, dict[str, Risk | None]]:
    """Read every class from every file, each line with what the screen makes of it."""
    lines: defaultdict[str, dict[str, Risk | None]] = defaultdict(dict)
    for file in sorted(DEV.glob("*.yaml")):
        for name, texts in yaml.load(
            file.read_text(encoding="utf-8"),
            yaml.BaseLoader,
        ).items():
            lines[name].update({text: screen(text) for text in texts})
    return lines


LINES = _lines()

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
