"""What in a question may identify somebody, and what belongs elsewhere, by one JSON file.

The page reads the same file in JavaScript, so patterns keep to what both languages read alike,
and both look at letters of ASCII only.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

_LIST = re.compile(r"<([a-z_]+)>")


@dataclass(frozen=True, slots=True)
class Mark:
    """One kind of thing that may identify: a phone number, a collar number."""

    id: str
    name: str
    """As people call it: “a phone number”."""
    hint: str
    """What to write instead."""


@dataclass(frozen=True, slots=True)
class Marked:
    """One place in a text that may identify."""

    mark: Mark
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Signs:
    """What finds marks and alarms."""

    marks: tuple[tuple[Mark, re.Pattern[str]], ...]
    alarms: tuple[tuple[str, re.Pattern[str]], ...]
    """By kind: crisis, danger, wrongdoing."""
    alike: Mapping[int, str]
    """Characters that are read as another one: curly quotes, dashes, odd spaces."""
    tree: Mapping[str, Any]
    """What they were read from, for the page."""


def read_signs(tree: Mapping[str, Any]) -> Signs:
    """Read the parsed JSON file.

    Raises:
        KeyError, re.error: it isn't as it should be; the file ships with the code.
    """
    lists = {name: f"(?:{'|'.join(words)})" for name, words in tree["lists"].items()}

    def compiled(one: Mapping[str, Any]) -> re.Pattern[str]:
        pattern = _LIST.sub(lambda found: lists[found[1]], one["pattern"])
        # JavaScript's classes know ASCII only; its flag "i" is the only one that is used.
        return re.compile(pattern, re.ASCII | (re.IGNORECASE if "any_case" in one else 0))

    kinds = {
        kind: Mark(kind, says["says"], says["instead"]) for kind, says in tree["kinds"].items()
    }
    return Signs(
        tuple((kinds[one["kind"]], compiled(one)) for one in tree["marks"]),
        tuple((one["kind"], compiled(one)) for one in tree["alarms"]),
        str.maketrans(tree["alike"]),
        tree,
    )


def marks(text: str, signs: Signs) -> tuple[Marked, ...]:
    """Return what may identify, in the order of the text; where two overlap, the longer one."""
    read = text.translate(signs.alike)
    found = [
        Marked(mark, hit.start(), hit.end())
        for mark, pattern in signs.marks
        for hit in pattern.finditer(read)
        if hit.end() > hit.start()
    ]
    kept: list[Marked] = []
    for one in sorted(found, key=lambda m: (m.start - m.end, m.start)):
        if all(one.end <= other.start or other.end <= one.start for other in kept):
            kept.append(one)
    return tuple(sorted(kept, key=lambda m: m.start))


def alarms(text: str, signs: Signs) -> tuple[str, ...]:
    """Return the kinds of alarm that the text raises: crisis, danger, wrongdoing."""
    read = text.translate(signs.alike)
    raised = {kind for kind, pattern in signs.alarms if pattern.search(read)}
    return tuple(sorted(raised))
