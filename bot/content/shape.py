"""Does a value of a file have the shape of a domain dataclass? Told in an editor's words."""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import fields
from difflib import get_close_matches
from typing import Any, TypeVar

from pydantic import TypeAdapter, ValidationError
from pydantic_core import ErrorDetails

from bot.content.source import Node, Path, Tree, plain
from bot.domain.dialog import Dialog, KeyDate, Option, Step
from bot.domain.errors import Problem
from bot.domain.knowledge import Entry, Menu, Section, Signpost, Synonym, Way
from bot.domain.routes import Route, Rule

T = TypeVar("T", Entry, Signpost, Menu, Synonym, Dialog, Route, Rule)

_ADAPTERS: Mapping[type, TypeAdapter[Any]] = {
    kind: TypeAdapter(kind) for kind in (Entry, Signpost, Menu, Synonym, Dialog, Route, Rule)
}
_WORDS: Mapping[type, tuple[str, ...]] = {
    kind: tuple(f.name for part in parts for f in fields(part))
    for kind, parts in {
        Entry: (Entry,),
        Signpost: (Signpost,),
        Menu: (Menu, Section),
        Synonym: (Synonym,),
        Dialog: (Dialog,),
        Route: (Route,),
        Rule: (Rule,),
    }.items()
}
_INNER: Mapping[str, tuple[str, ...]] = {
    name: tuple(f.name for f in fields(part))
    for name, part in {"steps": Step, "options": Option, "dates": KeyDate, "ways": Way}.items()
}
"""The words inside a part of a dialog or an entry, by the name of the list it stands in."""


def shaped(nodes: Iterable[Node], kind: type[T], problems: list[Problem]) -> list[T]:
    """Return the dataclasses that the nodes spell, and add every way in which one does not."""
    made: list[T] = []
    for node in nodes:
        try:
            made.append(_ADAPTERS[kind].validate_python(node.tree))
        except ValidationError as error:
            details = error.errors(include_url=False)
            problems += (_problem(node, d, _WORDS[kind]) for d in details if not _second(d))
    return made


def did_you_mean(word: str, known: Iterable[str], otherwise: str) -> str:
    """Return a guess at the word that was meant, or what else to do."""
    near = get_close_matches(word, sorted(known), n=1)
    return f"did you mean “{near[0]}”?" if near else otherwise


def not_one_text(found: Tree) -> str:
    """Say what is wrong with a list or mapping where a text belongs."""
    if isinstance(found, dict) and found:
        return "is in two parts because it holds “: ”: put the whole text in double quotes"
    return "must be one text: take the brackets, or the “- ” before it, away"


_ONE, _MANY = "str", "tuple[str, ...]"
"""How pydantic names the two shapes of an answer that is wanted, inside the path."""


def _second(detail: ErrorDetails) -> bool:
    """Tell whether it complains of the one of two shapes that was not meant."""
    other = _ONE if isinstance(detail["input"], list) else _MANY
    return detail["loc"][-1:] == (other,)


def _problem(node: Node, detail: ErrorDetails, words: tuple[str, ...]) -> Problem:
    path: Path = tuple(step for step in detail["loc"] if step not in {_ONE, _MANY})
    if detail["type"] == "unexpected_keyword_argument":
        word = str(path[-1])
        within = [step for step in path[:-1] if isinstance(step, str)]
        words = _INNER.get(within[-1] if within else "", words)
        guess = did_you_mean(word, words, f"the words here are {', '.join(words)}")
        return node.key_problem(f"is not a word for this place; {guess}", path)
    say = _SAY.get(detail["type"], _other)
    return node.problem(say(detail), path)


def _missing(detail: ErrorDetails) -> str:
    name = detail["loc"][-1]
    return f"is missing: add a line “{name}: …”"


def _text(detail: ErrorDetails) -> str:
    return not_one_text(detail["input"])


def _list(detail: ErrorDetails) -> str:
    found: Tree = detail["input"]
    if found == "":
        return "is empty: write a list, or take the line out"
    name = detail["loc"][-1]
    return f"must be a list: write {name}: [one, another], or each on a line after “- ”"


def _enum(detail: ErrorDetails) -> str:
    found: Tree = detail["input"]
    allowed = tuple(re.findall(r"'([^']*)'", detail["ctx"]["expected"]))
    listed = f"write one of {', '.join(allowed)}"
    if not isinstance(found, str):
        return f"must be one word: {listed}"
    if not found:
        return f"is empty: {listed}"
    near = get_close_matches(found.lower(), allowed, n=1)
    guess = f"did you mean “{near[0]}”? Or " if near else ""
    return f"“{plain(found)}” is not known here; {guess}{listed}"


def _date(_: ErrorDetails) -> str:
    return NO_DATE


def _mapping(_: ErrorDetails) -> str:
    return "must be lines of the form “name: text”, the first after “- ” where there are several"


def _pairs(_: ErrorDetails) -> str:
    return "must be lines of the form “slot: answer”, further right than this name"


def _number(_: ErrorDetails) -> str:
    return "is not a whole number: write for example 30"


def _truth(_: ErrorDetails) -> str:
    return "write true or false"


def _other(detail: ErrorDetails) -> str:
    return f"can't be used here ({detail['msg']}): compare it with another one that works"


NO_DATE = "is not a day: write year-month-day, for example 2027-05-31"

_SAY: Mapping[str, Callable[[ErrorDetails], str]] = {
    "missing": _missing,
    "string_type": _text,
    "tuple_type": _list,
    "enum": _enum,
    "date_type": _date,
    "date_parsing": _date,
    "date_from_datetime_parsing": _date,
    "date_from_datetime_inexact": _date,
    "dataclass_type": _mapping,
    "dict_type": _pairs,
    "int_parsing": _number,
    "int_type": _number,
    "bool_parsing": _truth,
    "bool_type": _truth,
}
