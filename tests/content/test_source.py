"""One file: what cannot be read is told with its place, everything else is text."""

from itertools import pairwise

import pytest

from bot.content.source import DEEPEST, MOST_EVENTS, Node, read_source
from bot.domain.errors import Problem


def lines(text: str | bytes) -> list[str]:
    data = text if isinstance(text, bytes) else text.encode()
    return [str(problem) for problem in read_source("k.yaml", "entries", data).problems]


def invisible(character: str) -> str:
    return f"an invisible character ({character}): delete it and type the text anew"


INDENT = "doesn't fit the lines above it: begin it under the same letter as they do"
IN_LIST = (
    "doesn't fit the list above it: begin it with “- ” under the other “-”; "
    "or a quote ends too early"
)
COLON = (
    "“: ” inside a text: put the whole text in double quotes; "
    "or, if a new name begins on this line, begin it under the name above"
)
NOT_CLOSED = "the quote that opens here is never closed: put the same quote at the end of the text"
BRACKET = (
    "the bracket that opens here is not closed, or “, ” is missing inside it; "
    "what holds “,” or “: ” itself needs double quotes"
)
BRACKETS = "a list in brackets: something is missing or too much here"
NO_COLON = (
    "a line without “:”: write “name: text”, or move it right if it belongs to the text above"
)
ANCHOR = "a text that begins with “&” or “*” needs double quotes round it"
TAG = "a text that begins with “!” needs double quotes round it"
BACKSLASH = "a backslash: put the text in single quotes"
BELOW = "begin the text on the line below “>-” or “|-”"
STRAY_DASH = (
    "begins with “- ” but belongs to the text above it: begin it right under the other “-”, "
    "or put the whole text in double quotes"
)
NO_TAB = "a tab: put spaces in its place, two for each step to the right"
BOM = "begins with an invisible mark (BOM): save the file again as UTF-8 without BOM"
NOT_UTF8 = "is not UTF-8 text from here on: save the file again with the encoding UTF-8"
ODD_KEY = "what stands before “:” must be one word: check the brackets and quotes"
TWICE = "entries[0].id: repeats the key of line 1: keep one of the two"
UNKNOWN = "can't be read as YAML (found unknown directive name): compare it with the lines above"
FIRST_CHARACTER = "a text can't begin with this character: put it in double quotes"


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("- id: a\n  id: b\n", f"k.yaml:2:3: {TWICE}"),
        ("- a\n- \"b\n- c\n", f"k.yaml:2:3: {NOT_CLOSED}"),
        ("- a\n- 'b\n", f"k.yaml:2:3: {NOT_CLOSED}"),
        ('- a: "b\n  c: d\n  e: "f"\n  g: h\n', f"k.yaml:1:6: {NOT_CLOSED}"),
        ("- a: 'b\n  c: it's d\n  e: f\n", f"k.yaml:1:6: {NOT_CLOSED}"),
        ('- a: "b\n\n- a: "b"\n', f"k.yaml:1:6: {NOT_CLOSED}"),
        ('- a: ["b, c]\n  d: "e"\n', f"k.yaml:1:7: {NOT_CLOSED}"),
        ('- a:\n    - "b\n    - c\n  d: >-\n    e "f" g\n', f"k.yaml:2:7: {NOT_CLOSED}"),
        ('- a: "b\n    c "d" e\n', f"k.yaml:2:8: {INDENT}; or a quote ends too early"),
        ('- a: "b\n---\n- c\n', f"k.yaml:1:6: {NOT_CLOSED}"),
        ("- a: b: c\n", f"k.yaml:1:7: {COLON}"),
        ("- a: 1\n    b: 2\n", f"k.yaml:2:6: {COLON}"),
        ("- a: 1\n b: 2\n", f"k.yaml:2:2: {IN_LIST}"),
        ("- 'it's'\n", f"k.yaml:1:7: {IN_LIST}"),
        ("- a: 'it's'\n", f"k.yaml:1:10: {INDENT}; or a quote ends too early"),
        ("- a: 1\n  b\n- c\n", f"k.yaml:2:3: {NO_COLON}"),
        ("- a\n - b\n- c\n", f"k.yaml:2:2: entries[0]: {STRAY_DASH}"),
        ("- a\n...\nb\n", f"k.yaml:3:1: {INDENT}"),
        ("- [a, b\n- c\n", f"k.yaml:1:3: {BRACKET}"),
        ("- [a: b: c]\n", f"k.yaml:1:3: {BRACKET}"),
        ("- [a,, b]\n", f"k.yaml:1:6: {BRACKETS}"),
        ("- a: - b\n", "k.yaml:1:6: “- ” can't stand here: begin the list on the next line"),
        ("- @force\n", f"k.yaml:1:3: {FIRST_CHARACTER}"),
        ('- "a\\q"\n', f"k.yaml:1:5: {BACKSLASH}"),
        ('- "\\xzz"\n', f"k.yaml:1:6: {BACKSLASH}"),
        ('- "\\ud800"\n', f"k.yaml:1:6: {BACKSLASH}"),
        ("- a: > text\n", f"k.yaml:1:8: {BELOW}"),
        ("- &a b\n", f"k.yaml:1:3: {ANCHOR}"),
        ("- *a\n", f"k.yaml:1:3: {ANCHOR}"),
        ("- * b\n", f"k.yaml:1:4: {ANCHOR}"),
        ("- !!str b\n", f"k.yaml:1:3: {TAG}"),
        ("- ! b\n", f"k.yaml:1:3: {TAG}"),
        ("- !x! b\n", f"k.yaml:1:6: {TAG}"),
        ("- !!python/object/apply:os.system [id]\n", f"k.yaml:1:3: {TAG}"),
        ("- {[a]: b}\n", f"k.yaml:1:4: {ODD_KEY}"),
        ("- a\n---\n- b\n", "k.yaml:2:1: “---” begins a second document: take the line out"),
        ("", "k.yaml:1:1: is empty: fill it, or delete the file"),
        ("# nothing yet\n", "k.yaml:1:1: is empty: fill it, or delete the file"),
        ("- a\n  \tb\n", f"k.yaml:2:3: {NO_TAB}"),
        ("- a\n- b\x00c\n", f"k.yaml:2:4: {invisible('U+0000')}"),
        ("- a\r- b\n", f"k.yaml:1:4: {invisible('U+000D')}"),
        ("- a\u2028b\n", f"k.yaml:1:4: {invisible('U+2028')}"),
        ("- é\ufeffb\n", f"k.yaml:1:4: {invisible('U+FEFF')}"),
        ("\ufeff- a\n", f"k.yaml:1:1: {BOM}"),
        (b"- a\n- \xc3\xa9 caf\xe9\n", f"k.yaml:2:8: {NOT_UTF8}"),
        ("- a\n".encode("utf-16"), f"k.yaml:1:1: {NOT_UTF8}"),
        ("%FOO\n---\n- a\n", f"k.yaml:1:5: {UNKNOWN}"),
    ],
)  # fmt: skip
def test_what_cannot_be_read_is_told_with_its_place_and_what_to_do(
    text: str | bytes, line: str
) -> None:
    assert lines(text) == [line]


def test_every_repeated_key_is_told_and_the_first_one_is_kept() -> None:
    source = read_source("k.yaml", "", b"a: 1\nb: 2\na: [x, {y: z}]\nb: 3\nc: 4\n")

    assert source.tree == {"a": "1", "b": "2", "c": "4"}
    assert [(p.line, p.column, p.field) for p in source.problems] == [(3, 1, "a"), (4, 1, "b")]


def test_a_file_with_a_bom_still_tells_its_other_problems() -> None:
    source = read_source("k.yaml", "", b"\xef\xbb\xbfa: 1\na: 2\n")

    assert [(p.line, p.column) for p in source.problems] == [(1, 1), (2, 1)]


def test_every_scalar_is_read_as_the_text_that_was_typed() -> None:
    typed = ["12:30", "no", "on", "1.10", "0161", "1e3", "0x1F", "~", "null", "2027-05-31", "<<"]
    text = f"[{', '.join(typed)}, '']"

    assert read_source("k.yaml", "entries", text.encode()).tree == [*typed, ""]


def test_windows_line_ends_are_read_and_counted_as_one_line_each() -> None:
    source = read_source("k.yaml", "", b"a: 1\r\nb: >-\r\n  x\r\n  y\r\na: 2\r\n")

    assert source.tree == {"a": "1", "b": "x y"}
    assert [(p.line, p.column) for p in source.problems] == [(5, 1)]


def test_columns_count_characters_and_not_bytes() -> None:
    source = read_source("k.yaml", "", "a: {é“”: 1, b: 2, b: 3}\n".encode())

    assert [(p.line, p.column) for p in source.problems] == [(1, 19)]


def test_a_value_knows_its_place_and_a_missing_one_is_placed_at_what_lacks_it() -> None:
    top = read_source("k.yaml", "entries", b"- id: a\n  names: [b, c]\n").top
    entry = top.items[0]

    assert entry.at("names").items[1].problem("no") == Problem(
        "k.yaml", 2, 14, "entries[0].names[1]", "no"
    )
    assert entry.at("title").problem("no") == Problem("k.yaml", 1, 3, "entries[0].title", "no")
    assert entry.key_problem("no", ("names",)) == Problem("k.yaml", 2, 3, "entries[0].names", "no")
    assert entry.at("names").place == "k.yaml:2"


def test_a_file_that_cannot_be_read_still_has_an_empty_top() -> None:
    assert read_source("k.yaml", "entries", b"").top.items == ()


def test_a_problem_is_one_short_line_whatever_the_key_is() -> None:
    (problem,) = read_source("k.yaml", "", b'"a\\nb\\e": 1\n"a\\nb\\e": 2\n').problems
    long = Node(read_source("k.yaml", "", b"a: 1"), ("x" * 100,), "").problem("no")

    assert problem.field == "a b"
    assert long.field == "x" * 39 + "…"


def test_271_bytes_that_stand_for_43_million_values_are_refused() -> None:
    levels = ["a: &a [x,x,x,x,x,x,x,x,x]"]
    for above, level in pairwise("abcdefgh"):
        levels.append(f"{level}: &{level} [{','.join([f'*{above}'] * 9)}]")
    bomb = "\n".join([*levels, ""])

    assert len(bomb) == 271
    assert lines(bomb) == [f"k.yaml:1:4: {ANCHOR}"]


@pytest.mark.parametrize("text", ["[" * 5_000, "- " * 5_000, "{a: " * 5_000])
def test_depth_is_refused_before_anything_is_built(text: str) -> None:
    (line,) = lines(text)

    assert line.startswith("k.yaml:1:")
    assert line.endswith(": is nested more than 40 deep: check the indentation and the brackets")


def test_the_deepest_allowed_nesting_is_read() -> None:
    assert lines("[" * DEEPEST + "]" * DEEPEST) == []
    assert lines("[" * (DEEPEST + 1) + "]" * (DEEPEST + 1)) != []


def test_more_values_than_allowed_are_refused_and_as_many_as_allowed_are_read() -> None:
    around = 6  # stream, document and list, each a start and an end
    fits = "- a\n" * (MOST_EVENTS - around)

    assert lines(fits) == []
    assert lines(fits + "- a\n" * around) == [
        f"k.yaml:{MOST_EVENTS - 2}:3: holds more than 50000 values: part the file into two"
    ]
