"""One YAML file read safely: every scalar as text, every value with its place."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TypeAlias

import yaml

from bot.content.yaml_words import ANCHOR, TAG, Mark, in_plain_words
from bot.domain.errors import Problem
from bot.domain.text import clean

DEEPEST = 40
"""Lists and mappings inside one another."""
MOST_EVENTS = 50_000
"""What the parser may report about one file: a value is one, a list or mapping is two."""
SHOWN = 40
"""Characters of a file's own text that a problem quotes."""

Tree: TypeAlias = "str | list[Tree] | dict[str, Tree]"
Path: TypeAlias = tuple[str | int, ...]


@dataclass(frozen=True, slots=True)
class Source:
    """One file as read."""

    file: str
    """Its name as problems show it."""
    root: str
    """What a list at the top holds, for example `entries`: the first word of every field."""
    tree: "Tree | None" = None
    """None when the file can't be read as YAML at all."""
    problems: tuple[Problem, ...] = ()
    marks: dict[Path, Mark] = field(default_factory=dict, repr=False)
    """Line and column of each value."""
    keys: dict[Path, Mark] = field(default_factory=dict, repr=False)
    """Line and column of each name before a colon."""

    @property
    def top(self) -> "Node":
        """Return the whole file as a node; its tree is an empty text if it could not be read."""
        return Node(self, (), "" if self.tree is None else self.tree)

    def problem(self, message: str) -> Problem:
        """Return a problem with the whole file."""
        return Problem(self.file, 1, 1, "", message)

    def name(self, path: Path) -> str:
        """Return a path as people read it: `entries[0].title`."""
        steps = (f"[{s}]" if isinstance(s, int) else f".{plain(s)}" for s in path)
        return (self.root + "".join(steps)).removeprefix(".")


@dataclass(frozen=True, slots=True)
class Node:
    """One value of a file, and where it stands."""

    source: Source
    path: Path
    tree: Tree

    @property
    def text(self) -> str:
        """Return the value's text; empty for a list or mapping."""
        return self.tree if isinstance(self.tree, str) else ""

    @property
    def items(self) -> tuple["Node", ...]:
        """Return the items of a list; none for anything else."""
        if not isinstance(self.tree, list):
            return ()
        return tuple(Node(self.source, (*self.path, i), t) for i, t in enumerate(self.tree))

    def at(self, key: str) -> "Node":
        """Return the value under the key; an empty text, placed here, if there is none."""
        tree = self.tree.get(key, "") if isinstance(self.tree, dict) else ""
        return Node(self.source, (*self.path, key), tree)

    def has(self, key: str) -> bool:
        """Tell whether the file gives a value under the key."""
        return isinstance(self.tree, dict) and key in self.tree

    @property
    def position(self) -> tuple[str, Path]:
        """Return what tells two nodes apart."""
        return self.source.file, self.path

    def problem(self, message: str, rest: Path = ()) -> Problem:
        """Return a problem with this value or one inside it; a missing one is placed above it."""
        path = (*self.path, *rest)
        known = path
        while known and known not in self.source.marks:
            known = known[:-1]
        return self._problem(path, self.source.marks.get(known, (1, 1)), message)

    def key_problem(self, message: str, rest: Path) -> Problem:
        """Return a problem with the name before the colon rather than with the value."""
        path = (*self.path, *rest)
        return self._problem(path, self.source.keys.get(path, (1, 1)), message)

    @property
    def place(self) -> str:
        """Return `file:line`, for a problem elsewhere that points here."""
        return f"{self.source.file}:{self.source.marks.get(self.path, (1, 1))[0]}"

    def _problem(self, path: Path, mark: Mark, message: str) -> Problem:
        return Problem(self.source.file, *mark, self.source.name(path), message)


def plain(text: str) -> str:
    """Return a file's own text fit for one line of a message: bounded, nothing hidden in it."""
    line = " ".join(clean(text).split())
    return line if len(line) <= SHOWN else line[: SHOWN - 1] + "…"


def read_source(file: str, root: str, data: bytes) -> Source:
    """Read one file's bytes. What is wrong is in `problems`; nothing is raised."""
    try:
        text = data.decode()
    except UnicodeDecodeError as error:
        before = data[: error.start].decode()
        return Source(file, root, problems=(Problem(file, *_mark(before), "", _NOT_UTF8),))
    bom = (Problem(file, 1, 1, "", _BOM),) if text.startswith("\ufeff") else ()
    text = text.removeprefix("\ufeff")
    try:
        _check_characters(text)
        built = _Builder(file, root, text)
        tree = built.tree()
    except _Refused as refused:
        # libyaml counts a line after the last one where the file ends without a line end.
        line = min(refused.mark[0], text.count("\n") + 1)
        problem = Problem(file, line, refused.mark[1], "", str(refused))
        return Source(file, root, problems=(*bom, problem))
    return Source(file, root, tree, (*bom, *built.problems), built.marks, built.keys)


class _Refused(Exception):
    """Nothing in the file can be used; carries the place."""

    def __init__(self, mark: Mark, message: str) -> None:
        super().__init__(message)
        self.mark = mark


class _Builder:
    """Builds the tree of one file, after all its events were found harmless."""

    def __init__(self, file: str, root: str, text: str) -> None:
        self.marks: dict[Path, Mark] = {}
        self.keys: dict[Path, Mark] = {}
        self.problems: list[Problem] = []
        self._source = Source(file, root)
        self._lines = text.split("\n")
        self._events = iter(list(_harmless(text)))

    def tree(self) -> Tree:
        for event in self._events:
            if isinstance(event, yaml.NodeEvent):
                return self._value(event, ())
        raise _Refused((1, 1), _EMPTY)

    def _value(self, event: yaml.Event, path: Path) -> Tree:
        self.marks[path] = _place(event)
        if isinstance(event, yaml.SequenceStartEvent):
            return self._list(path)
        if isinstance(event, yaml.MappingStartEvent):
            return self._mapping(path)
        if not isinstance(event, yaml.ScalarEvent):
            return ""
        self._check_lines(event, path)
        return event.value

    def _check_lines(self, event: yaml.ScalarEvent, path: Path) -> None:
        """Find a list item that YAML would silently take for more of the text above it."""
        if event.style or not event.start_mark or not event.end_mark:
            return
        for number in range(event.start_mark.line + 1, event.end_mark.line + 1):
            line = self._lines[number]
            if line.lstrip().startswith("- "):
                mark = number + 1, len(line) - len(line.lstrip()) + 1
                self.problems.append(
                    Problem(self._source.file, *mark, self._source.name(path), _NOT_IN_LIST)
                )

    def _list(self, path: Path) -> Tree:
        items: list[Tree] = []
        while not isinstance(event := next(self._events), yaml.SequenceEndEvent):
            items.append(self._value(event, (*path, len(items))))
        return items

    def _mapping(self, path: Path) -> Tree:
        pairs: dict[str, Tree] = {}
        while not isinstance(event := next(self._events), yaml.MappingEndEvent):
            mark = _place(event)
            if not isinstance(event, yaml.ScalarEvent):
                raise _Refused(mark, _ODD_KEY)
            inside = (*path, event.value)
            if event.value in pairs:
                # PyYAML would keep the later of two equal keys and say nothing.
                first = self.keys[inside][0]
                message = f"repeats the key of line {first}: keep one of the two"
                self.problems.append(
                    Problem(self._source.file, *mark, self._source.name(inside), message)
                )
                self._skip(next(self._events))
                continue
            self.keys[inside] = mark
            pairs[event.value] = self._value(next(self._events), inside)
        return pairs

    def _skip(self, event: yaml.Event) -> None:
        depth = _deeper(event)
        while depth:
            depth += _deeper(next(self._events))


def _harmless(text: str) -> Iterator[yaml.Event]:
    """Yield the parser's events; refuse what could make a small file huge before it is built."""
    depth = documents = 0
    try:
        for count, event in enumerate(yaml.parse(text, Loader=yaml.CSafeLoader), start=1):
            depth += _deeper(event)
            documents += isinstance(event, yaml.DocumentStartEvent)
            if message := _harm(event, depth, count, documents):
                raise _Refused(_place(event), message)
            yield event
    except yaml.MarkedYAMLError as error:
        raise _Refused(*in_plain_words(error, text)) from None


def _harm(event: yaml.Event, depth: int, count: int, documents: int) -> str:
    if isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None):
        return ANCHOR
    if getattr(event, "tag", None):
        return TAG
    if depth > DEEPEST:
        return f"is nested more than {DEEPEST} deep: check the indentation and the brackets"
    if count > MOST_EVENTS:
        return f"holds more than {MOST_EVENTS} values: part the file into two"
    return _SECOND if documents > 1 else ""


def _deeper(event: yaml.Event) -> int:
    if isinstance(event, yaml.CollectionStartEvent):
        return 1
    return -1 if isinstance(event, yaml.CollectionEndEvent) else 0


def _place(event: yaml.Event) -> Mark:
    mark = event.start_mark
    return (mark.line + 1, mark.column + 1) if mark else (1, 1)


def _mark(before: str) -> Mark:
    return before.count("\n") + 1, len(before) - before.rfind("\n")


# What YAML does not allow, and what ends a line for YAML but not for every editor.
_UNFIT = re.compile(
    "[^\n\r\x20-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]"
    "|\r(?!\n)"
)


def _check_characters(text: str) -> None:
    unfit = _UNFIT.search(text)
    if not unfit:
        return
    mark, character = _mark(text[: unfit.start()]), unfit[0]
    if character == "\t":
        raise _Refused(mark, "a tab: put spaces in its place, two for each step to the right")
    raise _Refused(
        mark, f"an invisible character (U+{ord(character):04X}): delete it and type the text anew"
    )


_NOT_UTF8 = "is not UTF-8 text from here on: save the file again with the encoding UTF-8"
_BOM = "begins with an invisible mark (BOM): save the file again as UTF-8 without BOM"
_EMPTY = "is empty: fill it, or delete the file"
_SECOND = "“---” begins a second document: take the line out"
_ODD_KEY = "what stands before “:” must be one word: check the brackets and quotes"
_NOT_IN_LIST = (
    "begins with “- ” but belongs to the text above it: begin it right under the other “-”, "
    "or put the whole text in double quotes"
)
