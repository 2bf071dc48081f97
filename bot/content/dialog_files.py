"""The dialogs folder: all its files read and checked together, or every problem told."""

import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from types import MappingProxyType

from bot.content.dialog_crossing import step_problems
from bot.content.dialog_rules import value_problems
from bot.content.folder import Files, gather_dialogs
from bot.content.shape import did_you_mean, shaped
from bot.content.source import Node, Source, plain, read_source
from bot.domain.dialog import Dialog
from bot.domain.errors import Problem
from bot.domain.knowledge import Knowledge, Status


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadDialogs:
    """All dialogs of a folder, or what is wrong with it; never a part of them."""

    dialogs: Mapping[str, Dialog]
    """By id; none as long as there is a problem."""
    problems: tuple[Problem, ...]
    version: str
    """A hash over all the files."""
    files: Files = field(repr=False)
    nodes: Mapping[str, Node] = field(repr=False)
    """Where each stands."""


def read_dialogs(folder: Path) -> ReadDialogs:
    """Read the folder. What is wrong is in `problems`; nothing is raised."""
    return check_dialogs(gather_dialogs(folder))


def check_dialogs(files: Files) -> ReadDialogs:
    """Check what was gathered, and make the dialogs of it. Nothing is raised."""
    sources = {name: _source(files, name) for name in sorted(files.contents)}
    problems = [*files.problems, *(p for s in sources.values() for p in s.problems)]
    problems += (s.problem(_ONE) for s in sources.values() if isinstance(s.tree, str | list))
    nodes = {_id(name): s.top for name, s in sources.items() if isinstance(s.tree, dict)}
    for dialog_id, node in nodes.items():
        problems += (*value_problems(dialog_id, node), *step_problems(node))
    made = shaped(nodes.values(), Dialog, problems)
    dialogs = {} if problems else {d.id: replace(d, version=_version(files, d.id)) for d in made}
    return ReadDialogs(
        dialogs=MappingProxyType(dialogs),
        problems=tuple(sorted(set(problems))),
        version=files.version,
        files=files,
        nodes=MappingProxyType(nodes),
    )


def unknown_names(
    read: ReadDialogs, knowledge: Knowledge, entries: Mapping[str, Node]
) -> Iterator[Problem]:
    """Yield what the dialogs and the entries name of one another that does not exist."""
    for node in read.nodes.values():
        for step in node.at("steps").items:
            for name in step.at("signposts").items:
                yield from _unknown(name, knowledge.signposts, "no place “{}” in the knowledge")
            yield from _unknown(step.at("entry"), knowledge.entries, "no entry “{}”")
    for entry in entries.values():
        yield from _unknown(entry.at("dialog"), read.nodes, "no dialog “{}”")


def dialog_todos(read: ReadDialogs, today: date) -> Iterator[Problem]:
    """Yield what the force has to settle before staff rely on the dialogs."""
    for dialog_id, dialog in read.dialogs.items():
        node = read.nodes[dialog_id]
        if dialog.status is Status.PLACEHOLDER:
            yield node.at("status").problem(
                f"this dialog is still to come from its owner ({dialog.owner})"
            )
        yield from _overdue(dialog, node, today)
        for step in node.at("steps").items:
            if step.at("status").text == Status.PLACEHOLDER:
                yield step.at("status").problem(
                    f"what stands here is still to come from the owner ({dialog.owner}): "
                    "write it, then take this line out"
                )


def dialog_warnings(read: ReadDialogs, knowledge: Knowledge, today: date) -> Iterator[Problem]:
    """Yield what an editor should know of though it stops nothing."""
    offered = {entry.dialog for entry in knowledge.entries.values()}
    for dialog_id, dialog in read.dialogs.items():
        yield from _overdue(dialog, read.nodes[dialog_id], today)
        if dialog_id not in offered:
            yield read.nodes[dialog_id].problem("no entry offers this dialog", ("id",))


def _overdue(dialog: Dialog, node: Node, today: date) -> Iterator[Problem]:
    if dialog.review_by and dialog.review_by < today:
        yield node.at("review_by").problem(
            f"was due by {dialog.review_by}: its owner ({dialog.owner}) reads it again, "
            "then write a new day"
        )


_ONE = "a file holds one dialog: write lines of the form “name: text”, with no “- ” before them"


def _source(files: Files, name: str) -> Source:
    return read_source(files.shown(name), "", files.contents[name])


def _id(name: str) -> str:
    return name.removesuffix(".yaml")


def _version(files: Files, dialog_id: str) -> str:
    return hashlib.sha256(files.contents[f"{dialog_id}.yaml"]).hexdigest()[:12]


def _unknown(name: Node, known: Mapping[str, object], message: str) -> Iterator[Problem]:
    if name.text and name.text not in known:
        guess = did_you_mean(name.text, known, "correct the name, or take it out")
        yield name.problem(f"{message.format(plain(name.text))}; {guess}")
