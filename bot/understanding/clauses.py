"""The parts of a line: of a long story, needs of their own, and what a line is said not to be.

Here it is only told what might be one; the matcher weighs it.
"""

import re
from dataclasses import dataclass

from bot.understanding.words import TOKEN, words

STORY = 50
"""A line of more words is a story."""
LONG = 100
"""Words of a long part; the encoder reads no more at once."""
NEEDS = 4
"""A line of more clauses is a story, not a list of needs."""

_BETWEEN = re.compile(r"[,;.!?\n]+|\b(?:and|but|also|plus|as well as)\b|&")
_UNWANTED = re.compile(
    r"""(?:
        \b(?:do\ not|don'?t|did\ not|didn'?t|never|not)\ (?:really\ |just\ )?
            (?:want|wanna|mean|need|ask|asking|looking|talking|after|interested|here)
        | \b(?:it'?s|this\ is|that'?s)\ not
        | (?P<before>\b[\w']+\W+|^)not(?!\ [\w']+(?:ing|ed)\b)
        | \b(?:rather\ than|instead\ of)
    )
    (?:\ (?:to|about|for|in|a|an|any|the|my))*
    \ (?P<phrase>[\w'][^,;.!?\n]*?)
    (?=\s*(?:[,;.!?\n]|\b(?:but|i|i'm|im|i'd|just|it'?s|only)\b|$))""",
    re.VERBOSE,
)
_CARRIES_NOT = re.compile(
    r"(?:am|are|is|was|were|be|been|do|does|did|can|could|will|would|shall|should|must|may|might"
    r"|has|have|had|i'?m|im|he'?s|she'?s|they'?re|we'?re|you'?re|why|or|if|of|and)\W+"
)
"""After these words a bare “not” turns a statement, and is no contrast."""
_PHRASE = 6


@dataclass(frozen=True, slots=True)
class Contrast:
    """What a line says it is not about, and the line without it."""

    phrase: str
    rest: str


def story(line: str, short: int) -> tuple[list[str], list[str]]:
    """Return the line, or long parts of it, and of a story parts of `short` words if not 0."""
    found = list(TOKEN.finditer(line))
    if len(found) <= STORY:
        return [line], []

    def cut(size: int) -> list[str]:
        begins = range(0, max(1, len(found) - size // 2), size // 2)
        ends = (min(at + size, len(found)) for at in begins)
        return [
            line[found[at].start() : found[end - 1].end()]
            for at, end in zip(begins, ends, strict=True)
        ]

    return cut(LONG), cut(short) if short else []


def needs(line: str) -> list[str]:
    """Return the clauses of a line that has a few; none of any other."""
    parts = [part.strip() for part in _BETWEEN.split(line)]
    clauses = [part for part in parts if words(part)]
    return clauses if 2 <= len(clauses) <= NEEDS else []


def contrast(line: str) -> Contrast | None:
    """Return what the line may be said not to be about."""
    for found in _UNWANTED.finditer(line):
        phrase = found["phrase"].strip()
        before = found["before"] or ""
        if _CARRIES_NOT.fullmatch(before):
            continue
        rest = f"{line[: found.start()]}{before} {line[found.end() :]}".strip(" ,;.!?\n")
        said = any(len(word) > 1 for word in words(rest))
        if said and 1 <= len(words(phrase)) <= _PHRASE:
            return Contrast(phrase, rest)
    return None
