"""What the files of the knowledge folder hold, before anything of it is checked."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from bot.content.folder import UTTERANCES, Files
from bot.content.source import Node, Source, read_source
from bot.domain.errors import Problem

SIGNPOSTS = "signposts.yaml"
MENU = "menu.yaml"
SYNONYMS = "synonyms.yaml"

_ROOTS = {SIGNPOSTS: "signposts", MENU: "", SYNONYMS: "synonyms"}
"""What problems call the top of a file that holds no entries."""
_ID_LINE = re.compile(rb"""^[- ]*id: *["']?(\w+)""", re.MULTILINE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Parts:
    """The items of all files."""

    entries: tuple[Node, ...]
    signposts: tuple[Node, ...]
    menu: Node | None
    synonyms: tuple[Node, ...]
    own_files: Mapping[str, Node]
    """Each `utterances/<id>.yaml`, by that id."""
    hidden: frozenset[str]
    """Ids that may well exist: they stand in a file that can't be read as YAML."""
    complete: bool
    """False: a file could not even be opened, so whatever is missing may be in it."""
    problems: tuple[Problem, ...]

    def utterances(self, entry: Node) -> tuple[Node, ...]:
        """Return the utterances of an entry, those of its own file included."""
        own = self.own_files.get(entry.at("id").text)
        return (*entry.at("utterances").items, *(own.items if own else ()))


def part(files: Files) -> Parts:
    """Read the gathered files and tell their items apart."""
    sources = {name: _source(files, name) for name in sorted(files.contents)}
    problems = [*files.problems, *(p for s in sources.values() for p in s.problems)]
    for name, source in sources.items():
        if name != MENU and source.tree is not None and not isinstance(source.tree, list):
            problems.append(source.top.problem("must be a list: begin each item with “- ”"))
    if not files.problems:
        problems += _absent(files, sources)
    menu = sources.get(MENU)
    return Parts(
        entries=tuple(
            n for name, s in sources.items() if _holds_entries(name) for n in s.top.items
        ),
        signposts=sources[SIGNPOSTS].top.items if SIGNPOSTS in sources else (),
        menu=menu.top if menu and menu.tree is not None else None,
        synonyms=sources[SYNONYMS].top.items if SYNONYMS in sources else (),
        own_files={_owner(name): s.top for name, s in sources.items() if "/" in name},
        hidden=frozenset(_hidden(files, sources)),
        complete=not files.problems,
        problems=tuple(problems),
    )


def _source(files: Files, name: str) -> Source:
    root = "utterances" if "/" in name else _ROOTS.get(name, "entries")
    return read_source(files.shown(name), root, files.contents[name])


def _holds_entries(name: str) -> bool:
    return "/" not in name and name not in _ROOTS


def _owner(name: str) -> str:
    return name.removeprefix(f"{UTTERANCES}/").removesuffix(".yaml")


def _absent(files: Files, sources: Mapping[str, Source]) -> list[Problem]:
    lacks = [name for name in (SIGNPOSTS, MENU) if name not in sources]
    if not any(map(_holds_entries, sources)):
        lacks.append("file with entries")
    message = "has no {}: put it back, or set BOT_KNOWLEDGE to the right folder"
    return [Problem(str(files.folder), 1, 1, "", message.format(name)) for name in lacks]


def _hidden(files: Files, sources: Mapping[str, Source]) -> list[str]:
    broken = [name for name, source in sources.items() if source.tree is None]
    return [word.decode() for n in broken for word in _ID_LINE.findall(files.contents[n])]
