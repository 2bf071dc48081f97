"""Reads a typed text as the risk rules expect it: plain words, one spelling each, by sentence.

Nothing here knows about risk. A word is only ever changed into a word that the rules use, so
ordinary words stay as they are. The work grows in a straight line with the length of the text.
"""

import re
import unicodedata
from collections.abc import Collection, Iterable
from functools import cached_property

from bot.domain import risk_spelling
from bot.domain.risk_ordinary import ORDINARY

_APOSTROPHES = str.maketrans(
    dict.fromkeys("'’‘ʼ`´′＇", "") | {"ł": "l", "đ": "d", "ø": "o", "ı": "i"}
)
_SENTENCE_END = re.compile(r"(?:(?<!\.)\.(?=\s|$)|[!?;\n\r]|[\U0001f300-\U0001faff])+")
_ELLIPSIS = re.compile(r"\.{2,}|…")
_WITHOUT = re.compile(r"\bw/(?:o|out)\b")
_WORD = re.compile(r"[^\W_]+")
_LONG_RUN = re.compile(r"(.)\1{2,}")
_DOUBLE = re.compile(r"(.)\1")
_SPACED = re.compile(r"(?<!\w)(?:\w[ .\-_*]{1,3}){3,}\w(?!\w)")
_DISGUISED = re.compile(r"(?<!\S)[a-z]+[0-9@$!*|]+[a-z0-9@$!*|]*(?![^\s.,?!;])")
_LONGEST, _OVERLAP, _TOO_LONG = 60, 15, 16
_TWO_WORDS = 8
_LEET = str.maketrans("013457@$!|", "oieastasil")
_LEET_L = str.maketrans("013457@$!|", "oleastasll")


def word_set(words: str) -> frozenset[str]:
    """Return the words of a line as a set; long lists read better as a line than as a column."""
    return frozenset(words.split())


def _table(text: str) -> dict[tuple[str, ...], str]:
    """Read lines of `typed = read`; a line may name several typings of one word."""
    rows = [line.partition("=") for line in text.splitlines() if "=" in line]
    return {tuple(typed.split()): read.strip() for typed, _, read in rows}


_SHORT = {typed: read for row, read in _table(risk_spelling.SHORT).items() for typed in row}
_TOGETHER = _table(risk_spelling.TOGETHER)
_SECONDS = frozenset(pair[1] for pair in _TOGETHER)
_WOULD_AFTER = word_set(
    "never rather be like love do have just not end kill sooner still hate take only probably go"
    " sleep die want jump drive miss"
)
_WILL_AFTER = word_set(
    "be do kill end just never take go jump use hang shoot not make probably find top have see"
    " leave miss drive step walk always no regret die only"
)
_JOINTS = word_set("i im ive my me myself to dont cant want wanna gonna it all not no anymore")
"""Words of which one is there when a whole sentence was run together."""
_PIECES = word_set("i im me my to it is in on no of be do go we up so am at if or he b u")
"""The short words that may stand in it."""
_LETTERS = {
    "b": ("be", word_set("to cant not will would could wont might just never dont"), word_set("")),
    "y": ("why", frozenset({""}), word_set("am is do dont cant wont not bother should would me")),
    "t": ("to", word_set("left want going got have"), word_set("live die end kill")),
    "n": ("and", word_set(""), word_set("i im not die end kill just then it my the dont")),
    "r": ("are", word_set("they we you things arms legs tablets kids"), word_set("")),
}
"""Letters that stand for a word: which one, and the words before or after it that say so."""
_ILL_BEFORE = word_set("am is feel feeling feels been mentally was off really very so are")


_SWAPPED = {
    word[:at] + word[at + 1] + word[at] + word[at + 2 :]: word
    for word in risk_spelling.SWAPPED.split()
    for at in range(len(word) - 1)
}
_SKELETONS = {"scd": "suicide", "scdl": "suicidal"}
"""Two words typed in more ways than one letter can mend, by their consonants."""
_VOWELS = re.compile("[aeiou]+")


def _skeleton(word: str) -> str:
    return _VOWELS.sub("", word) if word.startswith(("su", "so")) and len(word) > 5 else ""


def fold(text: str) -> str:
    """Return the text in one case, without accents and apostrophes."""
    plain = unicodedata.normalize("NFKD", unicodedata.normalize("NFKC", text).casefold())
    marked = plain.translate(_APOSTROPHES)
    if marked.isascii():
        return marked
    return "".join(c for c in marked if not unicodedata.combining(c) and c not in "\u200b\u200d")


def near(word: str, core: str) -> bool:
    """Say whether one letter added, missing, wrong or swapped makes the two words equal."""
    if abs(len(word) - len(core)) > 1:
        return False
    start = 0
    while start < min(len(word), len(core)) and word[start] == core[start]:
        start += 1
    rest, wanted = word[start:], core[start:]
    swapped = rest[:2] == wanted[1::-1] and rest[2:] == wanted[2:]
    return swapped or rest[1:] == wanted[1:] or rest[1:] == wanted or rest == wanted[1:]


def _shorter(word: str) -> Iterable[str]:
    return (word[:i] + word[i + 1 :] for i in range(len(word)))


class Reader:
    """Turns text into sentences of known words; made once from the words the rules use.

    A misspelling is read as a word that is `meant`; what is only `known` is left as it is.
    """

    def __init__(self, meant: Collection[str], known: Collection[str]) -> None:
        self._known = frozenset(known)
        self._meant = frozenset(meant)
        self._ordinary = word_set(ORDINARY)
        self._core = tuple(risk_spelling.CORE.split())

    @cached_property
    def _near(self) -> dict[str, list[str]]:
        """The words worth mending, under what each becomes when one letter is lost."""
        four = word_set(risk_spelling.FOUR)
        near: dict[str, list[str]] = {}
        for word in self._meant:
            if len(word) > 4 or word in four:
                for key in {word, *_shorter(word)}:
                    near.setdefault(key, []).append(word)
        return near

    def sentences(self, text: str) -> tuple[tuple[str, ...], ...]:
        """Return the words of each sentence, each word in the spelling the rules use."""
        folded = _WITHOUT.sub("without", _ELLIPSIS.sub(" ", fold(text)))
        undisguised = _DISGUISED.sub(self._undisguised, _SPACED.sub(self._joined, folded))
        parts = _SENTENCE_END.split(undisguised)
        read = (tuple(self._words(_WORD.findall(part))) for part in parts)
        return tuple(window for words in read for window in _windows(words))

    def _joined(self, found: re.Match[str]) -> str:
        word = "".join(_WORD.findall(found.group()))
        return word if word in _SHORT or self._spelled(word) in self._known else found.group()

    def _undisguised(self, found: re.Match[str]) -> str:
        word = found.group()
        if "*" in word:
            shape = re.compile(re.escape(word).replace(r"\*", "."))
            same = (core for core in (*self._core, "kill", "die") if shape.fullmatch(core))
            return next(same, word)
        plain = (word.translate(_LEET), word.translate(_LEET_L))
        return next((option for option in plain if option in self._known), word)

    def _words(self, raw: list[str]) -> list[str]:
        words: list[str] = []
        for place, typed in enumerate(raw):
            after = raw[place + 1] if place + 1 < len(raw) else ""
            words.extend(self._read(typed, words[-1] if words else "", after).split())
            if len(words) > 1 and words[-1] in _SECONDS:
                words[-2:] = _TOGETHER.get((words[-2], words[-1]), " ".join(words[-2:])).split()
        return words

    def _read(self, typed: str, before: str, after: str) -> str:
        if typed == "id":
            return "i would" if after in _WOULD_AFTER else typed
        if typed == "ill":
            meant = after in _WILL_AFTER and before not in _ILL_BEFORE
            return "i will" if meant else typed
        if typed == "2" and after.isalpha():
            return "to"
        if typed in _LETTERS:
            word, before_it, after_it = _LETTERS[typed]
            return word if before in before_it or after in after_it else typed
        short = _SHORT.get(typed)
        return self._spelled(typed) if short is None else short

    def _spelled(self, typed: str) -> str:
        if typed in self._known or typed in self._ordinary:
            return typed
        if _LONG_RUN.search(typed):
            twice, once = _LONG_RUN.sub(r"\1\1", typed), _LONG_RUN.sub(r"\1", typed)
            shorter = twice if twice in self._known else once
            return _SHORT.get(shorter) or self._spelled(shorter)
        if typed.endswith("in") and typed + "g" in self._known:
            return typed + "g"
        swapped = _SWAPPED.get(typed) or _SKELETONS.get(_skeleton(typed))
        if swapped is not None:
            return swapped
        for found in _DOUBLE.finditer(typed):
            once = typed[: found.start()] + typed[found.start() + 1 :]
            if once in self._known:
                return once
        read = self._corrected(typed) if 3 < len(typed) < _TOO_LONG else typed
        return self._apart(typed) if read == typed and len(typed) > _TWO_WORDS else read

    def _apart(self, typed: str) -> str:
        """Take words apart that were run together, into as few as there can be."""
        best: list[tuple[str, ...] | None] = [()]
        for end in range(1, min(len(typed), _LONGEST) + 1):
            ways = (
                (*before, typed[at:end])
                for at in range(max(0, end - _TOO_LONG), end)
                if (before := best[at]) is not None and self._whole(typed[at:end])
            )
            best.append(min(ways, key=len, default=None))
        pieces = best[-1] or () if len(typed) <= _LONGEST else ()
        words = " ".join(_SHORT.get(piece, piece) for piece in pieces).split()
        whole = len(words) > 2 and not _JOINTS.isdisjoint(words)
        return " ".join(words) if whole else typed

    def _whole(self, piece: str) -> bool:
        return piece in _PIECES or (len(piece) > 2 and (piece in self._meant or piece in _SHORT))

    def _corrected(self, typed: str) -> str:
        keys = (typed, *_shorter(typed))
        meant = {word for key in keys for word in self._near.get(key, ()) if near(typed, word)}
        return min(meant, key=lambda word: self._distance(typed, word), default=typed)

    def _distance(self, typed: str, word: str) -> tuple[bool, bool, bool, str]:
        """Rank readings: swapped letters first, then the same beginning, then a plain word."""
        swapped = sorted(typed) == sorted(word)
        return (not swapped, typed[0] != word[0], word not in self._core, word)


def _windows(words: tuple[str, ...]) -> Iterable[tuple[str, ...]]:
    """Cut a sentence without an end into overlapping parts, so that no text is slow to read."""
    for start in range(0, max(1, len(words) - _OVERLAP), _LONGEST - _OVERLAP):
        if words:
            yield words[start : start + _LONGEST]
