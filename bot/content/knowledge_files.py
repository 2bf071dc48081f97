"""The knowledge folder: all its files read and checked together, or every problem told."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from types import MappingProxyType

from bot.content.crossing import cross_problems
from bot.content.folder import Files, gather
from bot.content.parts import Parts, part
from bot.content.rules import (
    entry_problems,
    menu_problems,
    signpost_problems,
    synonym_problems,
    utterance_problems,
)
from bot.content.shape import shaped
from bot.content.source import Node
from bot.domain.errors import ContentRefused, Problem
from bot.domain.knowledge import Confidence, Entry, Knowledge, Menu, Signpost, Status, Synonym


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadKnowledge:
    """A checked knowledge, the files it was read from, and where its parts stand in them."""

    knowledge: Knowledge
    files: Files
    entries: Mapping[str, Node]
    signposts: Mapping[str, Node]
    utterances: Mapping[str, tuple[Node, ...]]
    """By entry id, in the order of `Entry.utterances`."""


def read_knowledge(folder: Path) -> ReadKnowledge:
    """Read the folder.

    Raises:
        ContentRefused: something is wrong; it carries every problem of every file.
    """
    return check_files(gather(folder))


def check_files(files: Files) -> ReadKnowledge:
    """Check what was gathered, and make the knowledge of it.

    Raises:
        ContentRefused: something is wrong; it carries every problem of every file.
    """
    parts = part(files)
    problems = [*parts.problems, *_rule_problems(parts), *cross_problems(parts)]
    entries = shaped(parts.entries, Entry, problems)
    signposts = shaped(parts.signposts, Signpost, problems)
    synonyms = shaped(parts.synonyms, Synonym, problems)
    menu = shaped([parts.menu] if parts.menu else [], Menu, problems)
    if problems:
        # The shape and a rule may say the same of one value.
        raise ContentRefused(tuple(sorted(set(problems))))
    nodes = {node.at("id").text: node for node in parts.entries}
    utterances = {entry_id: parts.utterances(node) for entry_id, node in nodes.items()}
    return ReadKnowledge(
        knowledge=Knowledge(
            entries=MappingProxyType({e.id: _with(e, utterances[e.id]) for e in entries}),
            signposts=MappingProxyType({s.id: s for s in signposts}),
            menu=menu[0],
            synonyms=tuple(synonyms),
            version=files.version,
        ),
        files=files,
        entries=nodes,
        signposts={node.at("id").text: node for node in parts.signposts},
        utterances=utterances,
    )


def todos(read: ReadKnowledge, today: date) -> tuple[Problem, ...]:
    """Return what the force has to settle before staff rely on it."""
    return tuple(sorted((*_overdue(read, today), *_unsettled(read))))


def warnings(read: ReadKnowledge, today: date) -> tuple[Problem, ...]:
    """Return what an editor should know of though it stops nothing."""
    return tuple(sorted((*_overdue(read, today), *_unused(read))))


def _rule_problems(parts: Parts) -> Iterator[Problem]:
    for entry in parts.entries:
        yield from entry_problems(entry)
    for signpost in parts.signposts:
        yield from signpost_problems(signpost)
    for synonym in parts.synonyms:
        yield from synonym_problems(synonym)
    if parts.menu:
        yield from menu_problems(parts.menu)
    for file in parts.own_files.values():
        for utterance in file.items:
            yield from utterance_problems(utterance)


def _with(entry: Entry, utterances: tuple[Node, ...]) -> Entry:
    return replace(entry, utterances=tuple(utterance.text for utterance in utterances))


def _overdue(read: ReadKnowledge, today: date) -> Iterator[Problem]:
    for entry in read.knowledge.entries.values():
        if entry.review_by < today:
            yield read.entries[entry.id].problem(
                f"was due by {entry.review_by}: its owner ({entry.owner}) reads it again, "
                "then write a new day",
                ("review_by",),
            )


def _unsettled(read: ReadKnowledge) -> Iterator[Problem]:
    for entry in read.knowledge.entries.values():
        if entry.status is Status.PLACEHOLDER:
            yield read.entries[entry.id].problem(
                f"the answer is still to come from its owner ({entry.owner})", ("status",)
            )
    for signpost in read.knowledge.signposts.values():
        if todo := _todo(signpost):
            name, message = todo
            yield read.signposts[signpost.id].problem(message, (name,))


def _todo(signpost: Signpost) -> tuple[str, str] | None:
    if signpost.status is Status.PLACEHOLDER:
        return (
            "value",
            f"no contact yet for {signpost.name}: ask the force, then change the status",
        )
    if signpost.verified_on is None:
        return "verified_on", "nobody has checked this contact: try it, then write the day"
    if signpost.confidence is Confidence.OTHER_PAGE:
        return "confidence", "was seen on another body's page only: ask the service, then write a"
    return None


def _unused(read: ReadKnowledge) -> Iterator[Problem]:
    knowledge = read.knowledge
    used = set(knowledge.menu.when_nothing_fits)
    used.update(name for entry in knowledge.entries.values() for name in entry.signposts)
    for name in knowledge.signposts.keys() - used:
        yield read.signposts[name].problem("no entry names this place: name it, or take it out")
