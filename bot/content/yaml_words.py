"""What the YAML parser complains of, in an editor's words."""

import re
from collections.abc import Iterator
from typing import TypeAlias

import yaml

Mark: TypeAlias = tuple[int, int]
"""Line and column, both from 1."""

ANCHOR = "a text that begins with “&” or “*” needs double quotes round it"
TAG = "a text that begins with “!” needs double quotes round it"
_INDENT = "doesn't fit the lines above it: begin it under the same letter as they do"
_BRACKETS = "a list in brackets: something is missing or too much here"

_PLAIN_WORDS = (
    ("mapping values", "“: ” inside a text: put the whole text in double quotes; "
     "or, if a new name begins on this line, begin it under the name above"),
    ("expected key", f"{_INDENT}; or a quote ends too early"),
    ("expected '-'", "doesn't fit the list above it: begin it with “- ” under the other “-”; "
     "or a quote ends too early"),
    ("expected node content", _BRACKETS),
    ("block sequence entries", "“- ” can't stand here: begin the list on the next line"),
    ("cannot start any token", "a text can't begin with this character: put it in double quotes"),
    ("escape c", "a backslash: put the text in single quotes"),
    ("hexdecimal number", "a backslash: put the text in single quotes"),
    ("alphabetic or numeric", ANCHOR),
    ("a tag", TAG),
    ("comment or line break", "begin the text on the line below “>-” or “|-”"),
    ("<document start>", _INDENT),
)  # fmt: skip
"""Words of libyaml, and what they mean to an editor."""
_LEFT_OPEN = "the quote that opens here is never closed: put the same quote at the end of the text"
_FROM_THE_START = (
    ("end of stream while scanning a quoted", _LEFT_OPEN),
    ("document indicator while scanning a quoted", _LEFT_OPEN),
    ("expected ':' while scanning a simple key", "a line without “:”: write “name: text”, "
     "or move it right if it belongs to the text above"),
    ("expected ',' or", "the bracket that opens here is not closed, or “, ” is missing inside it; "
     "what holds “,” or “: ” itself needs double quotes"),
)  # fmt: skip
"""The same, where the fault is rather where libyaml began to read than where it gave up."""


_NEXT = re.compile(r"\s*(- |\w+:(\s|$))")
"""How a line begins that is no more of the text above it."""


def in_plain_words(error: yaml.MarkedYAMLError, text: str) -> tuple[Mark, str]:
    """Return where the fault in the text is, and what it is and what to do."""
    said = f"{error.problem} {error.context}"
    mark = error.problem_mark or error.context_mark
    message = _meaning(_PLAIN_WORDS, said)
    if from_the_start := _meaning(_FROM_THE_START, said):
        mark, message = error.context_mark or mark, from_the_start
    if opened := error.problem_mark and _left_open(text, error.problem_mark.line):
        mark, message = opened, _LEFT_OPEN
    otherwise = f"can't be read as YAML ({error.problem}): compare it with the lines above"
    return (mark.line + 1, mark.column + 1) if mark else (1, 1), message or otherwise


def _left_open(text: str, line: int) -> yaml.Mark | None:
    """Return where a quote opens that a later text's opening quote, on the line, closes."""
    lines = text.split("\n")
    for token in _tokens(text):
        begin: yaml.Mark = token.start_mark
        end: yaml.Mark = token.end_mark
        if getattr(token, "style", None) not in {"'", '"'} or end.line != line:
            continue
        if any(map(_NEXT.match, lines[begin.line + 1 : end.line + 1])):
            return begin
    return None


def _tokens(text: str) -> Iterator[yaml.Token]:
    """Yield what libyaml reads until it gives up."""
    try:
        yield from yaml.scan(text, Loader=yaml.CSafeLoader)
    except yaml.MarkedYAMLError:
        return


def _meaning(table: tuple[tuple[str, str], ...], said: str) -> str:
    return next((meaning for words, meaning in table if words in said), "")
