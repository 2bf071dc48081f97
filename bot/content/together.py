"""The knowledge and the dialogs, gathered and checked together: all of both, or nothing."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from bot.content.dialog_files import (
    ReadDialogs,
    check_dialogs,
    dialog_todos,
    dialog_warnings,
    unknown_names,
)
from bot.content.folder import Files, gather, gather_dialogs
from bot.content.knowledge_files import ReadKnowledge, check_files, todos, warnings
from bot.domain.dialog import Dialog
from bot.domain.errors import ContentRefused, Problem

DIALOGS = "dialogs"
"""Folder of the dialogs beside the other files, where copies of both are kept."""


@dataclass(frozen=True, slots=True)
class Both:
    """What lay in the two folders at one moment."""

    knowledge: Files
    dialogs: Files | None = None
    """None: there are no dialogs."""
    place: Path | None = None
    """Where the dialogs would lie; None if nobody asked for them."""

    @property
    def version(self) -> str:
        """Return a hash over all files of both."""
        if self.dialogs is None:
            return self.knowledge.version
        both = f"{self.knowledge.version} {self.dialogs.version}"
        return hashlib.sha256(both.encode()).hexdigest()[:12]

    @property
    def contents(self) -> Mapping[str, bytes]:
        """Return the bytes of all files, by name; `both_in` reads them back from one folder."""
        dialogs = self.dialogs.contents if self.dialogs else {}
        return {
            **self.knowledge.contents,
            **{f"{DIALOGS}/{name}": data for name, data in dialogs.items()},
        }


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadBoth:
    """A checked knowledge, and dialogs that fit it."""

    read: ReadKnowledge
    dialogs: Mapping[str, Dialog]
    version: str
    read_dialogs: ReadDialogs | None


def gather_both(knowledge: Path, dialogs: Path | None = None) -> Both:
    """Read the bytes of all files. Nothing is raised."""
    found = gather_dialogs(dialogs) if dialogs and dialogs.is_dir() else None
    any_there = found and (found.contents or found.problems)
    return Both(gather(knowledge), found if any_there else None, dialogs)


def both_in(folder: Path) -> Both:
    """Read the bytes of a copy that holds both. Nothing is raised."""
    dialogs = folder / DIALOGS
    return gather_both(folder, dialogs if dialogs.is_dir() else None)


def check_both(both: Both) -> ReadBoth:
    """Check what was gathered, and make knowledge and dialogs of it.

    Raises:
        ContentRefused: something is wrong; it carries every problem of every file.
    """
    dialogs = check_dialogs(both.dialogs) if both.dialogs else None
    problems = list(dialogs.problems) if dialogs else []
    try:
        read = check_files(both.knowledge)
    except ContentRefused as refused:
        raise ContentRefused(tuple(sorted((*refused.problems, *problems)))) from None
    if dialogs:
        problems += unknown_names(dialogs, read.knowledge, read.entries)
    elif both.place and any(entry.dialog for entry in read.knowledge.entries.values()):
        problems.append(Problem(str(both.place), 1, 1, "", _NONE))
    if problems:
        raise ContentRefused(tuple(sorted(problems)))
    return ReadBoth(
        read=read,
        dialogs=dialogs.dialogs if dialogs else {},
        version=both.version,
        read_dialogs=dialogs,
    )


def all_todos(found: ReadBoth, today: date) -> tuple[Problem, ...]:
    """Return what the force has to settle before staff rely on knowledge and dialogs."""
    dialogs = dialog_todos(found.read_dialogs, today) if found.read_dialogs else ()
    return tuple(sorted((*todos(found.read, today), *dialogs)))


def all_warnings(found: ReadBoth, today: date) -> tuple[Problem, ...]:
    """Return what an editor should know of though it stops nothing."""
    read = found.read_dialogs
    dialogs = dialog_warnings(read, found.read.knowledge, today) if read else ()
    return tuple(sorted((*warnings(found.read, today), *dialogs)))


_NONE = (
    "entries offer dialogs, but there are none here: "
    "set BOT_DIALOGS to the folder of the dialog files"
)
