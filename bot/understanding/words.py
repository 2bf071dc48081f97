"""From a line to the words that are compared; numbers, dates and names are not among them."""

import re
import unicodedata
from functools import cache
from importlib import resources
from itertools import islice

LONGEST_LINE = 400
"""Words of one line that are read: a longer story has said by then what it is about."""
LONGEST_WORD = 30

TOKEN = re.compile(r"[^\W_]+(?:'[^\W_]+)*")
"""A word of a plain text, with its apostrophes."""

_WORD = re.compile(r"[^\W_]+")
_VOWEL = re.compile(r"[aeiouy]")


def plain(text: str) -> str:
    """Return the text in small letters, without accents, with one kind of apostrophe."""
    folded = text.casefold().replace("’", "'").replace("‘", "'")
    if folded.isascii():
        return folded
    parts = unicodedata.normalize("NFKD", folded)
    return "".join(c for c in parts if not unicodedata.combining(c))


def words(text: str) -> list[str]:
    """Return the words that may decide a topic, without accents and apostrophes."""
    whole = plain(text).replace("'", "")
    undecided = listed("undecided")
    return [
        word[:LONGEST_WORD]
        for word in islice(_WORD.findall(whole), LONGEST_LINE)
        if not (word[:LONGEST_WORD] in undecided or word[0].isdigit())
    ]


def stem(word: str) -> str:
    """Return the word without its commonest endings, so that managed is managing is manages."""
    base = _singular(word) if len(word) > 3 else word
    for ending in ("ing", "ed"):
        short = base.removesuffix(ending)
        if short != base and len(short) >= 3 and _VOWEL.search(short):
            base = short[:-1] if short[-1] == short[-2] and short[-1] not in "lsz" else short
            break
    if len(base) > 5:
        base = base.removesuffix("ly")
    if len(base) > 3 and base[-1] in "ey":
        base = base[:-1] + ("i" if base[-1] == "y" else "")
    return base


@cache
def listed(name: str) -> frozenset[str]:
    """Return the words of a list in `data/`, one a line; lines that begin with # are notes."""
    text = resources.files(__package__).joinpath("data", f"{name}.txt").read_text("utf-8")
    return frozenset(line for line in text.split("\n") if line and not line.startswith("#"))


def _singular(word: str) -> str:
    if word.endswith("ies"):
        return word[:-2]
    if word.endswith("sses"):
        return word[:-2]
    return word[:-1] if word[-1] == "s" and word[-2] not in "sui" else word
