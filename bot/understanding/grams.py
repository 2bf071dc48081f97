"""Lines as weighted word and letter sequences (TF-IDF), and their products by an inverted index.

Words alone miss “bullied” for “bullying”; sequences of two to four letters alone find “rest” in
“arrest”. Each kind is brought to the same length, so both have the same say.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import chain, pairwise
from typing import Any

import numpy as np
from numpy.typing import NDArray

from bot.understanding.words import stem

Floats = NDArray[np.float32]
Ints = NDArray[np.int64]

UNKNOWN = 0.5
"""How much what the knowledge has never seen makes a line less like anything it knows."""
FAINT = 20.0
"""Keeps lines of nothing but “where is the” from being like anything: they say too little."""
FREQUENT = 1 / 8
"""A feature in more than this share of the columns is kept as a full row of numbers."""
PAIR = 32
"""Bits of a term in the number of a pair; a pair with an unknown term, -1, is below 0."""
CHUNK = 256
FEW = 8
"""Up to so many lines, gathering rows is faster than one large product."""


@dataclass(frozen=True, slots=True)
class Rows:
    """Sparse rows: row i has `values[k]` at `features[k]`, k from `start[i]` to `start[i + 1]`."""

    start: Ints
    features: Ints
    values: Floats

    def __len__(self) -> int:
        return len(self.start) - 1

    def row(self) -> Ints:
        """Return the number of the row each value stands in."""
        return np.repeat(np.arange(len(self)), np.diff(self.start))

    def pick(self, rows: Ints) -> "Rows":
        """Return these rows, in this order."""
        length = np.diff(self.start)[rows]
        at = spread(self.start[rows], length)
        return Rows(starts(length), self.features[at], self.values[at])

    def summed(self, groups: Ints, count: int, weights: Floats) -> "Rows":
        """Return the weighted sum of the rows of each group."""
        row = self.row()
        return gathered(groups[row], self.features, self.values * weights[row], count)

    def lengths(self) -> Floats:
        """Return the length of each row."""
        return np.sqrt(np.bincount(self.row(), self.values**2, len(self))).astype(np.float32)

    def unit(self) -> "Rows":
        """Return the rows, each brought to length one."""
        values = self.values / np.maximum(self.lengths(), 1e-9)[self.row()]
        return Rows(self.start, self.features, values.astype(np.float32))


def starts(lengths: Ints) -> Ints:
    """Return where runs of these lengths begin, and where the last one ends."""
    return np.concatenate(([0], np.cumsum(lengths)))


def spread(start: Ints, length: Ints) -> Ints:
    """Return start[i], start[i] + 1, … for each run, one after the other."""
    begin = starts(length)
    return np.repeat(start - begin[:-1], length) + np.arange(begin[-1])


def gathered(row: Ints, feature: Ints, value: NDArray[np.floating], count: int) -> Rows:
    """Return rows in which values of the same row and feature are added up."""
    width = int(feature.max(initial=0)) + 1
    keys = row * width + feature
    order = np.argsort(keys, kind="stable")
    keys = keys[order]
    begins = np.flatnonzero(np.diff(keys, prepend=-1))
    sums = np.add.reduceat(value[order], begins) if len(keys) else value
    return _from_keys(keys[begins], width, sums, count)


def counted(row: Ints, feature: Ints, count: int) -> Rows:
    """Return rows of how often each feature stands in each."""
    width = int(feature.max(initial=0)) + 1
    keys, times = np.unique(row * width + feature, return_counts=True)
    return _from_keys(keys, width, times, count)


def _from_keys(keys: Ints, width: int, values: NDArray[Any], count: int) -> Rows:
    start = np.searchsorted(keys, np.arange(count + 1) * width)
    return Rows(start, keys % width, values.astype(np.float32))


class Grams:
    """The features of one set of lines: which there are, and how telling each is."""

    def __init__(self, lines: Sequence[list[str]]) -> None:
        self._terms: dict[str, int] = {}
        self._letters: dict[str, int] = {}
        self._words: dict[str, tuple[int, list[int]]] = {}
        for word in dict.fromkeys(chain.from_iterable(lines)):
            term = self._terms.setdefault(stem(word), len(self._terms))
            letters = [self._letters.setdefault(g, len(self._letters)) for g in _letters(word)]
            self._words[word] = term, letters
        terms = np.array([self._words[word][0] for line in lines for word in line], np.int64)
        pairs = np.unique(_pairs(terms, np.array([len(line) for line in lines], np.int64))[0])
        self._pairs = {pair: number for number, pair in enumerate(pairs.tolist())}
        self._most = np.log(1.0 + len(lines)) + 1.0
        self._idf = np.full(self.width, self._most)

    @classmethod
    def learnt(cls, lines: Sequence[list[str]]) -> "tuple[Grams, Rows]":
        """Return the features of the lines, and the lines as rows of them."""
        grams = cls(lines)
        times = grams._all_known(lines)
        seen_in = np.bincount(times.features, minlength=grams.width)
        grams._idf = np.log((1.0 + len(lines)) / (1.0 + seen_in)) + 1.0
        return grams, grams._weighted(times, np.zeros(2 * len(lines)))

    @property
    def width(self) -> int:
        """How many features there are."""
        return len(self._terms) + len(self._pairs) + len(self._letters)

    def rows(self, lines: Sequence[list[str]]) -> Rows:
        """Return the lines as rows of length one, or shorter where they say something unknown."""
        times, unknown = self._counted(lines)
        return self._weighted(times, FAINT + UNKNOWN * self._most**2 * unknown)

    def _weighted(self, times: Rows, more: NDArray[np.floating]) -> Rows:
        """Return the rows with a length of one if there were `more` in each kind of feature."""
        row = times.row()
        values = (1.0 + np.log(times.values)) * self._idf[times.features]
        letters = times.features < len(self._letters)
        kind = row * 2 + letters
        square = np.bincount(kind, values**2, 2 * len(times)) + more
        values *= np.sqrt(0.5) / np.sqrt(np.maximum(square, 1e-9))[kind]
        return Rows(times.start, times.features, values.astype(np.float32))

    def _all_known(self, lines: Sequence[list[str]]) -> Rows:
        """Return what `_counted` does of lines that hold no unknown word, many times as fast."""
        number = {word: at for at, word in enumerate(self._words)}
        said = np.array([number[word] for line in lines for word in line], np.int64)
        length = np.array([len(line) for line in lines], np.int64)
        row = np.repeat(np.arange(len(lines)), length)
        letters = [some for _, some in self._words.values()]
        size = np.array([len(some) for some in letters], np.int64)
        letter = np.array(list(chain.from_iterable(letters)), np.int64)
        term = np.array([term for term, _ in self._words.values()], np.int64)[said]
        pair, first = _pairs(term, length)
        pairs = np.searchsorted(np.array(list(self._pairs), np.int64), pair)
        at = spread(starts(size)[said], size[said])
        first_term, first_pair = len(self._letters), len(self._letters) + len(self._terms)
        return counted(
            np.concatenate([np.repeat(row, size[said]), row, row[first]]),
            np.concatenate([letter[at], first_term + term, first_pair + pairs]),
            len(lines),
        )

    def _counted(self, lines: Sequence[list[str]]) -> tuple[Rows, Ints]:
        """Return how often each known feature stands in each line, and how many are unknown.

        Features are letter sequences, then terms, then pairs of terms.
        """
        features: list[int] = []
        ends = [0]
        unknown = np.zeros((len(lines), 2), np.int64)
        for at, line in enumerate(lines):
            unknown[at] = self._line(line, features)
            ends.append(len(features))
        row = np.repeat(np.arange(len(lines)), np.diff(ends))
        return counted(row, np.array(features, np.int64), len(lines)), unknown.ravel()

    def _line(self, line: list[str], features: list[int]) -> tuple[int, int]:
        """Add the line's features; return how many terms and letter sequences are unknown."""
        terms = []
        strange = 0
        for word in line:
            known = self._words.get(word)
            if known is None:
                known, missed = self._unseen(word)
                strange += missed
            terms.append(known[0])
            features += known[1]
        first_term, first_pair = len(self._letters), len(self._letters) + len(self._terms)
        pairs = [self._pairs.get(a << PAIR | b, -1) for a, b in pairwise(terms)]
        features += [first_term + term for term in terms if term >= 0]
        features += [first_pair + pair for pair in pairs if pair >= 0]
        return terms.count(-1) + pairs.count(-1), strange

    def _unseen(self, word: str) -> tuple[tuple[int, list[int]], int]:
        grams = list(_letters(word))
        letters = [self._letters[gram] for gram in grams if gram in self._letters]
        missed = sum(gram not in self._letters for gram in set(grams))
        return (self._terms.get(stem(word), -1), letters), missed


class Index:
    """Columns to compare rows with: full rows for frequent features, lists for the rest."""

    def __init__(self, columns: Rows, width: int) -> None:
        self._count = len(columns)
        column = columns.row()
        often = np.bincount(columns.features, minlength=width) > FREQUENT * self._count
        self._dense_row = np.where(often, np.cumsum(often) - 1, -1)
        self._dense = np.zeros((int(often.sum()), self._count), np.float32)
        full = often[columns.features]
        self._dense[self._dense_row[columns.features[full]], column[full]] = columns.values[full]
        order = np.argsort(columns.features[~full], kind="stable")
        self._column = column[~full][order]
        self._value = columns.values[~full][order]
        seen_in = np.bincount(columns.features[~full], minlength=width)
        self._start, self._length = starts(seen_in)[:-1], seen_in

    def products(self, rows: Rows) -> Floats:
        """Return the product of every row with every column."""
        product = np.empty((len(rows), self._count), np.float32)
        for at in range(0, len(rows), CHUNK):
            some = np.arange(at, min(at + CHUNK, len(rows)))
            self._fill(product[at : at + len(some)], rows.pick(some))
        return product

    def _fill(self, product: Floats, rows: Rows) -> None:
        dense = self._dense_row[rows.features]
        full = dense >= 0
        row = rows.row()
        if len(rows) <= FEW:
            for at in range(len(rows)):
                own = slice(rows.start[at], rows.start[at + 1])
                picked = full[own]
                np.matmul(rows.values[own][picked], self._dense[dense[own][picked]], product[at])
        else:
            weights = np.zeros((len(rows), len(self._dense)), np.float32)
            weights[row[full], dense[full]] = rows.values[full]
            np.matmul(weights, self._dense, product)
        rare = ~full
        length = self._length[rows.features[rare]]
        at_list = spread(self._start[rows.features[rare]], length)
        cell = np.repeat(row[rare] * self._count, length) + self._column[at_list]
        value = np.repeat(rows.values[rare], length) * self._value[at_list]
        product += np.bincount(cell, value, product.size).reshape(product.shape)


def _pairs(terms: Ints, length: Ints) -> tuple[Ints, Ints]:
    """Return the number of each pair of neighbours in a line, and where its first term stands."""
    last = np.zeros(len(terms), bool)
    last[np.cumsum(length)[length > 0] - 1] = True
    first = np.flatnonzero(~last)
    return terms[first] << PAIR | terms[first + 1], first


def _letters(word: str) -> Iterable[str]:
    padded = f" {word} "
    for size in range(2, 5):
        if size >= len(padded):
            yield padded
            return
        for at in range(len(padded) - size + 1):
            yield padded[at : at + size]
