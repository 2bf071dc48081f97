"""Lines the risk screen was developed with: the share it gets right never falls."""

from pathlib import Path

import pytest
import yaml

from bot.domain.risk import Kind, screen

DEV = Path(__file__).parents[1] / "risk" / "dev"
LINES: dict[str, list[str]] = {
    name: lines
    for file in sorted(DEV.glob("*.yaml"))
    for name, lines in yaml.load(file.read_text(encoding="utf-8"), yaml.BaseLoader).items()
}

CAUGHT = {
    "self_explicit": 1.0,
    "self_indirect": 0.98,
    "self_coded": 1.0,
    "self_method": 1.0,
    "self_goodbye": 1.0,
    "self_retraction": 1.0,
    "someone_else": 0.98,
    "domestic_abuse": 0.98,
    "sexual_assault": 1.0,
    "danger": 1.0,
    "threat": 1.0,
    "hurt_now": 0.98,
    "bereaved": 0.97,
    "crisis_line": 1.0,
    "disclosure": 1.0,
}
"""The share that gets any card at all."""

RIGHT_KIND = {
    "self_explicit": 1.0,
    "self_indirect": 0.97,
    "self_coded": 1.0,
    "self_method": 0.98,
    "self_goodbye": 1.0,
    "self_retraction": 1.0,
    "someone_else": 0.93,
    "domestic_abuse": 0.96,
    "sexual_assault": 1.0,
    "danger": 1.0,
    "threat": 0.91,
    "hurt_now": 0.98,
    "bereaved": 0.97,
    "crisis_line": 1.0,
    "disclosure": 1.0,
}
"""The share that gets the card that fits."""

FALSE_ALARMS = {
    "idiom": 0.0,
    "on_duty": 0.0,
    "training_policy": 0.0,
    "denial": 0.0,
    "ordinary": 0.01,
}
"""The share that may get a card although nobody is in danger."""


def _kind(name: str) -> Kind:
    return Kind.SELF if name.startswith("self_") else Kind(name)


def test_every_class_of_lines_has_a_floor() -> None:
    assert set(LINES) == set(CAUGHT) | set(FALSE_ALARMS)
    assert set(CAUGHT) == set(RIGHT_KIND)
    assert sum(len(lines) for lines in LINES.values()) >= 500


@pytest.mark.parametrize("name", CAUGHT)
def test_people_in_danger_are_noticed(name: str) -> None:
    missed = [line for line in LINES[name] if screen(line) is None]

    assert 1 - len(missed) / len(LINES[name]) >= CAUGHT[name], missed


@pytest.mark.parametrize("name", RIGHT_KIND)
def test_people_in_danger_get_the_care_that_fits(name: str) -> None:
    risks = [(line, screen(line)) for line in LINES[name]]
    other = [line for line, risk in risks if risk is None or risk.kind is not _kind(name)]

    assert 1 - len(other) / len(risks) >= RIGHT_KIND[name], other


@pytest.mark.parametrize("name", FALSE_ALARMS)
def test_ordinary_lines_set_off_no_alarm(name: str) -> None:
    alarmed = [line for line in LINES[name] if screen(line) is not None]

    assert len(alarmed) / len(LINES[name]) <= FALSE_ALARMS[name], alarmed
