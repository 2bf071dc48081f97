"""What the YAML parser complains of, in an editor's words."""

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
_FROM_THE_START = (
    ("end of stream while scanning a quoted", "the quote that opens here is never closed: "
     "put the same quote at the end of the text"),
    ("expected ':' while scanning a simple key", "a line without “:”: write “name: text”, "
     "or move it right if it belongs to the text above"),
    ("expected ',' or", "the bracket that opens here is not closed, or “, ” is missing inside it; "
     "what holds “,” or “: ” itself needs double quotes"),
)  # fmt: skip
"""The same, where the fault is rather where libyaml began to read than where it gave up."""


def in_plain_words(error: yaml.MarkedYAMLError) -> tuple[Mark, str]:
    """Return where the fault is, and what it is and what to do."""
    said = f"{error.problem} {error.context}"
    mark = error.problem_mark or error.context_mark
    message = _meaning(_PLAIN_WORDS, said)
    if from_the_start := _meaning(_FROM_THE_START, said):
        mark, message = error.context_mark or mark, from_the_start
    otherwise = f"can't be read as YAML ({error.problem}): compare it with the lines above"
    return (mark.line + 1, mark.column + 1) if mark else (1, 1), message or otherwise


def _meaning(table: tuple[tuple[str, str], ...], said: str) -> str:
    return next((meaning for words, meaning in table if words in said), "")
