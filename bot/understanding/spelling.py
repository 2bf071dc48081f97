"""Repairs slips of the keyboard towards words the knowledge itself uses.

A word that is known or ordinary English is never touched: it may only be misunderstood, never
turned into a topic.
"""

from collections import Counter
from collections.abc import Iterable
from functools import lru_cache

from rapidfuzz import process
from rapidfuzz.distance import OSA

from bot.understanding.words import listed

SHORTEST = 4
LONG = 8
"""From so many letters on two slips are repaired, below it one."""
TYPICAL = 2
"""A word that is not ordinary and stands in fewer examples may be a slip itself."""
REMEMBERED = 20_000
_ROWS = ("qwertyuiop", "asdfghjkl", "zxcvbnm")
_ENDINGS = ("s", "es", "d", "ed", "ing", "ly", "ness")


class Spelling:
    """The words of one knowledge, and which of them a strange word most likely is."""

    def __init__(self, lines: Iterable[list[str]]) -> None:
        self._seen = Counter(word for line in lines for word in line)
        self._by_length: dict[int, list[str]] = {}
        for word, times in self._seen.items():
            if len(word) >= SHORTEST and (times >= TYPICAL or ordinary(word)):
                self._by_length.setdefault(len(word), []).append(word)
        self._nearest = lru_cache(REMEMBERED)(self._search)

    def repaired(self, line: list[str]) -> list[str]:
        """Return the line with each strange word replaced by the nearest one known, if any."""
        return [self._word(word) for word in line]

    def _word(self, word: str) -> str:
        if word in self._seen or len(word) < SHORTEST or ordinary(word):
            return word
        return self._nearest(word)

    def _search(self, word: str) -> str:
        slips = 1 if len(word) < LONG else 2
        lengths = range(len(word) - slips, len(word) + slips + 1)
        pool = [
            known
            for size in lengths
            for known in self._by_length.get(size, ())
            if _begins_alike(word, known)
        ]
        found = process.extract(
            word, pool, scorer=OSA.distance, score_cutoff=slips, limit=len(pool)
        )
        found.sort(key=lambda near: (near[1], -self._seen[near[0]], near[0]))
        if not found:
            return word
        best, distance, _ = found[0]
        if best[0] != word[0] and (distance > 1 or sum(near[1] == 1 for near in found) > 1):
            # “aternity” may be either.
            return word
        return best


def _begins_alike(typed: str, known: str) -> bool:
    # Seldom is the first letter another than meant, and maternity is no slip of paternity: only
    # a key beside the right one may have been struck for it, or with it, or none, or one too soon.
    right = known[0]
    if typed[0] == right or typed[:2] == known[1::-1] or typed[:3] == known[1:4]:
        return True
    rest = typed[1:3]
    return typed[0] in _BESIDE.get(right, "") and rest in (known[1:3], known[:2])


def _beside() -> dict[str, str]:
    """Return the keys that lie beside each letter's, in its row and those above and below."""
    rows = dict(enumerate(_ROWS))
    return {
        letter: "".join(
            rows[r][c]
            for r in range(row - 1, row + 2)
            for c in range(column - 1, column + 2)
            if r in rows and 0 <= c < len(rows[r]) and rows[r][c] != letter
        )
        for row, letters in rows.items()
        for column, letter in enumerate(letters)
    }


_BESIDE = _beside()


def ordinary(word: str) -> bool:
    """Return whether this is an English word, or one with an ordinary ending."""
    known = listed("wordpiece"), listed("ordinary")
    if any(word in some for some in known):
        return True
    bases = (word.removesuffix(end) for end in _ENDINGS if word.endswith(end))
    return any(len(base) >= SHORTEST and base in some for base in bases for some in known)
