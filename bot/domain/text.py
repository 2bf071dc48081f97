"""Typed text made safe to read: nothing hidden, no piles of accents, a bounded length."""

import re
import unicodedata
from itertools import groupby

LONGEST = 200_000
"""Characters of one message that are read at all; more than any channel lets in."""
MARKS = 3
"""Combining marks kept on one letter; more are noise."""

_UNSEEN = {"Cc", "Cf", "Co", "Cn", "Cs"}
_PILES = re.compile(rf"([̀-ͯ᪰-᫿᷀-᷿⃐-⃿︠-︯]{{{MARKS}}})[̀-ͯ᪰-᫿᷀-᷿⃐-⃿︠-︯]+")
_WORDS = re.compile(r"[^\W_]+")
_SPACE = re.compile(r"[^\S\n]+")
_LINES = re.compile(r"\s*\n\s*")


def clean(text: str) -> str:
    """Return the first `LONGEST` characters in composed form, without those nobody sees."""
    read = text[:LONGEST]
    seen = read if read.isprintable() else "".join(map(_visible, read))
    composed = unicodedata.normalize("NFC", _PILES.sub(r"\1", seen))
    return _LINES.sub("\n", _SPACE.sub(" ", composed)).strip()


def folded(text: str) -> str:
    """Return what tells whether two lines are the same: case, punctuation and spacing gone.

    Emoji count only where there are no words, and one stands for any number of it, in any skin.
    """
    plain = unicodedata.normalize("NFKC", text).casefold()
    kept = plain.replace("'", "").replace("’", "").replace("‘", "")
    return " ".join(_WORDS.findall(kept)) or _emoji(plain)


def _emoji(text: str) -> str:
    signs = (c for c in text if unicodedata.category(c) == "So")
    return "".join(sign for sign, _ in groupby(signs))


def _visible(character: str) -> str:
    if character in "\n\t":
        return character
    # The zero-width joiner holds one emoji together; others of its kind hide or reorder text.
    if character == "‍" or unicodedata.category(character) not in _UNSEEN:
        return character
    return "\n" if character in "\r\x85" else ""
