"""Rules between the steps of a dialog: what an answer may depend on, and what a slot may hold."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from bot.content.dialog_rules import is_on, kind_of
from bot.content.shape import did_you_mean
from bot.content.source import Node, plain
from bot.domain.dialog import NO, NOT_SURE, RATHER_NOT_SAY, SKIPPED, YES, Accepts
from bot.domain.errors import Problem

_FLAGS = {"not_sure": NOT_SURE, "rather_not_say": RATHER_NOT_SAY, "optional": SKIPPED}
_DAYS = (Accepts.DATE, Accepts.DATE_TIME)
Wanted = Mapping[str, frozenset[str]]
"""Answers by slot."""


@dataclass(slots=True)
class _Slot:
    """What the steps so far put into a slot."""

    steps: list[Node] = field(default_factory=list)
    answers: set[str] = field(default_factory=set)
    declined: set[str] = field(default_factory=set)
    kinds: set[str] = field(default_factory=set)


def step_problems(dialog: Node) -> Iterator[Problem]:
    """Yield what is wrong between the steps of one dialog."""
    slots: dict[str, _Slot] = {}
    ids: dict[str, Node] = {}
    for step in dialog.at("steps").items:
        name = step.at("id")
        if name.text and name.text in ids:
            yield name.problem(f"“{plain(name.text)}” is the id of {ids[name.text].place} too")
        ids.setdefault(name.text, name)
        yield from _conditions(step, slots)
        yield from _shared(step, slots)
        yield from _start(step, slots)
        _fill(step, slots)
    yield from _repeat(dialog, slots)


def _fill(step: Node, slots: dict[str, _Slot]) -> None:
    kind = kind_of(step)
    if not kind or kind in {Accepts.INFO, Accepts.TIMELINE}:
        return
    slot = slots.setdefault(_name(step), _Slot())
    declined = {answer for flag, answer in _FLAGS.items() if is_on(step, flag)}
    slot.steps.append(step)
    slot.kinds.add(kind)
    slot.declined |= declined
    slot.answers |= declined | {option.at("id").text for option in step.at("options").items}
    if kind == Accepts.YES_NO:
        slot.answers |= {YES, NO}


def _name(step: Node) -> str:
    return step.at("slot").text or step.at("id").text


def _conditions(step: Node, slots: Mapping[str, _Slot]) -> Iterator[Problem]:
    dates = step.at("dates").items
    for conditions in (step.at("when"), step.at("unless"), *(day.at("when") for day in dates)):
        if not isinstance(conditions.tree, dict):
            continue
        for slot in conditions.tree:
            if slot not in slots:
                guess = did_you_mean(slot, slots, "a step can only look back")
                yield conditions.key_problem(
                    f"no earlier step fills “{plain(slot)}”; {guess}", (slot,)
                )
                continue
            for answer in _listed(conditions.at(slot)):
                yield from _answer(answer, slot, slots[slot])


def _answer(answer: Node, slot: str, filled: _Slot) -> Iterator[Problem]:
    if isinstance(answer.tree, str) and answer.text not in filled.answers:
        known = ", ".join(sorted(filled.answers)) or "none, for it takes words only"
        guess = did_you_mean(answer.text, filled.answers, f"its answers: {known}")
        yield answer.problem(f"“{plain(answer.text)}” is no answer of {plain(slot)}; {guess}")


def _listed(wanted: Node) -> tuple[Node, ...]:
    return wanted.items if isinstance(wanted.tree, list) else (wanted,)


def _shared(step: Node, slots: Mapping[str, _Slot]) -> Iterator[Problem]:
    if not kind_of(step) or kind_of(step) in {Accepts.INFO, Accepts.TIMELINE}:
        return
    for other in slots[_name(step)].steps if _name(step) in slots else ():
        if not (_excludes(step, other, slots) or _excludes(other, step, slots)):
            place = step.at("slot" if step.has("slot") else "id")
            yield place.problem(
                f"“{plain(_name(step))}” is filled by {other.place} too, and both may be asked: "
                "give each its own slot, or let their “when” differ on the same slot"
            )


def _excludes(one: Node, other: Node, slots: Mapping[str, _Slot]) -> bool:
    """Tell whether `other` is never asked where `one` is."""
    for slot, wanted in _wanted(one.at("when")).items():
        against = _wanted(other.at("when")).get(slot)
        # Several answers at once could fit both.
        single = slot in slots and Accepts.SEVERAL not in slots[slot].kinds
        if single and against and not wanted & against:
            return True
        if wanted <= _wanted(other.at("unless")).get(slot, frozenset()):
            return True
    return False


def _wanted(conditions: Node) -> Wanted:
    given = conditions.tree if isinstance(conditions.tree, dict) else {}
    return {slot: frozenset(a.text for a in _listed(conditions.at(slot))) for slot in given}


def _start(step: Node, slots: Mapping[str, _Slot]) -> Iterator[Problem]:
    if kind_of(step) != Accepts.TIMELINE or not step.has("start"):
        return
    start = step.at("start")
    slot = slots.get(start.text)
    if slot is None or not slot.kinds <= set(_DAYS):
        days = [name for name, known in slots.items() if known.kinds <= set(_DAYS)]
        guess = did_you_mean(start.text, days, "write the slot of an earlier date step")
        yield start.problem(f"“{plain(start.text)}” is no slot of a day; {guess}")
        return
    missing = slot.declined - _wanted(step.at("unless")).get(start.text, frozenset())
    if missing:
        listed = ", ".join(sorted(missing))
        yield step.at("unless").problem(
            f"the day may be missing: add “unless: {{{plain(start.text)}: [{listed}]}}”"
        )


def _repeat(dialog: Node, slots: Mapping[str, _Slot]) -> Iterator[Problem]:
    name = dialog.at("repeat_slot")
    if name.text and (name.text not in slots or slots[name.text].kinds != {Accepts.YES_NO}):
        known = [slot for slot, filled in slots.items() if filled.kinds == {Accepts.YES_NO}]
        guess = did_you_mean(name.text, known, "write the slot of a yes_no step")
        yield name.problem(f"“{plain(name.text)}” is no slot of a yes_no step; {guess}")
