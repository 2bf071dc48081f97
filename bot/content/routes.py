"""The routes file: read and checked as a whole, every problem with its place."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import time
from pathlib import Path
from types import MappingProxyType

from bot.content.route_rules import file_problems
from bot.content.shape import did_you_mean, shaped
from bot.content.source import Node, plain, read_source
from bot.domain.dialog import NO, NOT_SURE, RATHER_NOT_SAY, SKIPPED, YES, Dialog, Purpose
from bot.domain.errors import ContentRefused, Problem
from bot.domain.routes import Route, Routes, Rule

LARGEST = 200_000
"""Bytes of the routes file."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadRoutes:
    """A checked routes file, and where its rules stand."""

    routes: Routes
    top: Node


def read_routes(file: Path, secrets: Mapping[str, str] | None) -> ReadRoutes:
    """Read the file. `secrets` holds the settings that it may name; None: not known here.

    Raises:
        ContentRefused: something is wrong; it carries every problem.
    """
    try:
        with file.open("rb") as opened:
            data = opened.read(LARGEST)
    except OSError as error:
        why = f"can't be read ({error.strerror}): set BOT_ROUTES to the routes file"
        raise ContentRefused((Problem(str(file), 1, 1, "", why),)) from None
    source = read_source(str(file), "", data)
    problems = [*source.problems]
    top = source.top
    if not problems:
        problems += file_problems(top, secrets)
    routes = shaped(top.at("routes").items, Route, problems)
    rules = shaped(top.at("referrals").items, Rule, problems)
    if problems:
        raise ContentRefused(tuple(sorted(set(problems))))
    start, end = _hours(top.at("quiet_hours").text)
    made = Routes(
        routes=MappingProxyType({route.id: route for route in routes}),
        rules=tuple(rules),
        alarm=top.at("alarm").text,
        quiet_from=start,
        quiet_to=end,
    )
    return ReadRoutes(routes=made, top=top)


def dialog_problems(read: ReadRoutes, dialogs: Mapping[str, Dialog]) -> Iterator[Problem]:
    """Yield which rules name what no dialog has, and which referrals would have no way to go."""
    for rule in read.top.at("referrals").items:
        yield from _names(rule, dialogs)
    for dialog in dialogs.values():
        covered = any(r.dialog in {"", dialog.id} and not r.when for r in read.routes.rules)
        if dialog.purpose is Purpose.REFERRAL and not covered:
            yield read.top.at("referrals").problem(
                f"no line takes every referral of the dialog “{dialog.id}”: "
                f"add one with “dialog: {dialog.id}” and without “when”"
            )


def _names(rule: Node, dialogs: Mapping[str, Dialog]) -> Iterator[Problem]:
    named = rule.at("dialog")
    dialog = dialogs.get(named.text)
    if named.text and dialog is None:
        guess = did_you_mean(named.text, dialogs, "see the folder of dialogs")
        yield named.problem(f"no dialog “{plain(named.text)}”; {guess}")
    when = rule.at("when")
    if dialog:
        yield from _conditions(when, dialog)
    elif when.tree and not named.text:
        yield when.problem("needs a “dialog”: only there it is known what was asked")


def _conditions(when: Node, dialog: Dialog) -> Iterator[Problem]:
    for slot in when.tree if isinstance(when.tree, dict) else ():
        answers = _answers(dialog, slot)
        if answers is None:
            slots = [step.name for step in dialog.asking]
            guess = did_you_mean(slot, slots, f"it asks for {', '.join(slots)}")
            yield when.key_problem(f"“{dialog.id}” asks for no “{plain(slot)}”; {guess}", (slot,))
            continue
        wanted = when.at(slot)
        for answer in wanted.items or (wanted,):
            if answer.text not in answers:
                guess = did_you_mean(answer.text, answers, f"there are {', '.join(answers)}")
                yield answer.problem(f"no answer “{plain(answer.text)}” to {slot}; {guess}")


def _answers(dialog: Dialog, slot: str) -> list[str] | None:
    steps = [step for step in dialog.asking if step.name == slot]
    if not steps:
        return None
    options = [option.id for step in steps for option in step.options]
    return [*options, YES, NO, NOT_SURE, RATHER_NOT_SAY, SKIPPED]


def _hours(text: str) -> tuple[time, time]:
    if text == "none":
        return time(0), time(0)
    start, _, end = (text or "22:00-07:00").partition("-")
    return time.fromisoformat(start), time.fromisoformat(end)
