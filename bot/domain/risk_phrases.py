"""The notation the risk lexicon is written in, and the search for its phrases in a sentence.

A phrase is words with single spaces between them; one phrase stands on each line, and a line that
ends with `|`, `&` or `..` goes on in the next. In it,

- `want|need` is either word, `other_half` is two words in one place, `<partner>` is a named group;
- `kill~` is the word with any ending: kill, kills, killed, killing;
- `so?` may be missing; `..` is up to three words, `...` up to seven;
- `!laughing` is not followed by that word; `^` is the beginning and `$` the end of the sentence,
  also as one of several: `again|$`;
- `rope & tonight` is both, in either order, at most ten words apart.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import product

Sentence = tuple[str, ...]

APART = 10
_GOES_ON = re.compile(r"(\||&|\.\.) ?\n\s+")
_GAPS = {"..": 3, "...": 7}
_DOUBLED = frozenset({"hit", "cut", "slit", "stab", "grab", "stop", "beg", "top", "rob", "chop"})
_COMMON = """
    dead life live here tonight again now home off anymore me myself with up like down last over
    out no cant dont said says feel want think one got get would will could can all or we you
    him her she he they them on at for if so not just from as be been was were have has had do
    did is are am in it that this and a of the to my i
"""
"""From the less to the most common of the words that would make poor keys."""
_PLACE = {word: place + 1 for place, word in enumerate(_COMMON.split())}


class _Step:
    """One place in a phrase: the words that fit it, alone or in a row."""

    __slots__ = ("kind", "marks", "or_end", "rarity", "rows", "single", "width", "words")

    def __init__(self, kind: str, options: Sequence[Sentence] = (), width: int = 0) -> None:
        self.kind = kind
        """`word`, `optional`, `not`, `gap`, `start` or `end`."""
        self.width = width
        self.or_end = ("$",) in options
        self.single = frozenset(row[0] for row in options if len(row) == 1) - {"$"}
        self.rows: dict[str, list[Sentence]] = {}
        for row in options:
            if len(row) > 1:
                self.rows.setdefault(row[0], []).append(row)
        self.words = self.single.union(*options) - {"$"}
        self.marks = self.single | {min(row, key=_commonness) for row in options if len(row) > 1}
        """Words of which one is there wherever the step fits."""
        self.rarity = (-sum(map(_commonness, self.marks)), -len(self.marks))

    def ends(self, words: Sentence, at: int) -> Iterator[int]:
        """Yield where the words that fit end."""
        if at == len(words) and self.or_end:
            yield at
        if at < len(words):
            if words[at] in self.single:
                yield at + 1
            for row in self.rows.get(words[at], ()):
                if words[at : at + len(row)] == row:
                    yield at + len(row)


_Steps = tuple[_Step, ...]


class Phrase:
    """One line of the lexicon, ready to be looked for."""

    __slots__ = ("_parts", "keys", "needs", "words")

    def __init__(self, parts: Sequence[_Steps]) -> None:
        self._parts = tuple(parts)
        steps = [step for part in parts for step in part]
        needs = [step for step in steps if step.kind == "word" and not step.or_end]
        rarest = max(needs, key=lambda step: step.rarity)
        self.keys = rarest.marks
        """Words of which one must be in the sentence, the least common there are."""
        self.words: frozenset[str] = frozenset().union(*(step.words for step in steps))
        self.needs = tuple(step.marks for step in needs if step is not rarest)

    def places(self, words: Sentence) -> Iterator[tuple[int, int]]:
        """Yield where the phrase begins and ends, from left to right."""
        if len(self._parts) == 1:
            yield from _places(self._parts[0], words)
            return
        first, *others = (tuple(_places(part, words)) for part in self._parts)
        for begin, end in first:
            if all(any(begin - APART <= b <= end + APART for b, _ in other) for other in others):
                yield begin, end


class Notation:
    """Reads phrases written with the given groups; equal places in them are read once."""

    def __init__(self, groups: Mapping[str, str]) -> None:
        self._groups = groups
        self._steps: dict[str, _Step] = {}

    def phrases(self, text: str) -> tuple[Phrase, ...]:
        """Read a list of phrases, one a line."""
        return tuple(
            Phrase([tuple(map(self._step, part.split())) for part in line.split(" & ")])
            for line in lines(text)
        )

    def known(self) -> set[str]:
        """Return every word that the phrases read so far can contain."""
        return set().union(*(step.words for step in self._steps.values()))

    def _step(self, part: str) -> _Step:
        if part not in self._steps:
            self._steps[part] = self._read(part)
        return self._steps[part]

    def _read(self, part: str) -> _Step:
        if part in _GAPS:
            return _Step("gap", width=_GAPS[part])
        if part in {"^", "$"}:
            return _Step("start" if part == "^" else "end")
        kind = "not" if part.startswith("!") else "optional" if part.endswith("?") else "word"
        return _Step(kind, self._options(part.strip("!?")))

    def _options(self, part: str) -> list[Sentence]:
        options: list[Sentence] = []
        for option in part.split("|"):
            if option.startswith("<"):
                options.extend(self._options(self._groups[option[1:-1]].replace(" ", "|")))
            else:
                options.extend(product(*map(_forms, option.split("_"))))
        return options


def stand_in(phrases: Sequence[Phrase], words: Sentence, present: frozenset[str]) -> bool:
    """Say whether one of the phrases is in the sentence; `present` are its words."""
    return any(
        not phrase.keys.isdisjoint(present)
        and may_hold(phrase, present)
        and next(phrase.places(words), None) is not None
        for phrase in phrases
    )


def may_hold(phrase: Phrase, present: frozenset[str]) -> bool:
    """Say whether the words of a sentence are enough for the phrase to stand in it."""
    return all(not need.isdisjoint(present) for need in phrase.needs)


def lines(text: str) -> list[str]:
    """Return the phrases of a list: one a line, `#` begins a remark; `|`, `&`, `..` go on."""
    whole = _GOES_ON.sub(lambda end: end[1] if end[1] == "|" else f"{end[1]} ", text)
    plain = (line.partition("#")[0] for line in whole.splitlines())
    return [" ".join(line.split()) for line in plain if line.strip()]


def _forms(written: str) -> Sequence[str]:
    """Return a word, and where `~` asks for it the verb with its regular endings."""
    word = written.removesuffix("~")
    if word == written:
        return (word,)
    if word.endswith("y") and word[-2] not in "aeo":
        return (word, word[:-1] + "ies", word[:-1] + "ied", word + "ing")
    stem = word + word[-1] if word in _DOUBLED else word.removesuffix("e")
    plural = "es" if word.endswith(("s", "sh", "ch", "x")) else "s"
    return (word, word + plural, stem + "ed", stem + "ing")


def _commonness(word: str) -> int:
    return _PLACE.get(word, 0)


def _places(steps: _Steps, words: Sentence) -> Iterator[tuple[int, int]]:
    first = steps[0]
    anywhere = first.kind != "word"
    for begin, word in enumerate(words):
        if anywhere or word in first.single or word in first.rows:
            end = _end(steps, 0, words, begin)
            if end >= 0:
                yield begin, end


def _end(steps: _Steps, at_step: int, words: Sentence, at: int) -> int:
    """Return where the shortest match from here ends, or -1."""
    if at_step == len(steps):
        return at
    for after in _after(steps[at_step], words, at):
        end = _end(steps, at_step + 1, words, after)
        if end >= 0:
            return end
    return -1


def _after(step: _Step, words: Sentence, at: int) -> Iterable[int]:
    """Return where the next step may begin."""
    if step.kind == "word":
        return step.ends(words, at)
    if step.kind == "gap":
        return range(at, min(at + step.width, len(words)) + 1)
    if step.kind == "optional":
        return (*step.ends(words, at), at)
    if step.kind == "not":
        return (at,) if next(step.ends(words, at), None) is None else ()
    return (at,) if at == (0 if step.kind == "start" else len(words)) else ()
