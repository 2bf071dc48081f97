"""The matcher of one knowledge: which entries a line means, and how surely."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from typing import Protocol

import numpy as np

from bot.domain.explanation import Explanation, Nearest
from bot.domain.knowledge import EntryKind, Knowledge
from bot.domain.match import Match, Ranking
from bot.understanding.blend import Blend
from bot.understanding.calibration import EXACT, LIKE_EXACT
from bot.understanding.clauses import Contrast, contrast, needs, story
from bot.understanding.encoder import Encoder
from bot.understanding.exact import Exact
from bot.understanding.examples import Examples, examples
from bot.understanding.grams import Floats
from bot.understanding.lexical import Lexical
from bot.understanding.remembered import Remembered
from bot.understanding.words import words

BEST = 5
"""Matches returned."""
NEAREST = 3
"""Lines named to explain."""
FEW = 200
"""So many lines are encoded in a second or so."""
AT_ONCE = 256
"""Lines compared in one go."""


class Half(Protocol):
    """What scores lines: words alone, or words and meaning."""

    name: str
    short: int
    """Words of the parts of a story that are also read alone, lest its need be drowned; or 0."""
    sure: float
    maybe: float

    def scores(self, lines: Sequence[str]) -> Floats:
        """Return line × entry: about 1 for what an entry says itself, 0 for all else."""
        ...

    def near(self, line: str) -> Floats:
        """Return how alike the line is to each example."""
        ...


class KnowledgeMatcher:
    """Finds entries by words, letters and repaired spelling, and by meaning if it can.

    Safe in several threads: all that changes after it is built is which half answers, once.
    """

    def __init__(
        self,
        knowledge: Knowledge,
        encoder: Encoder | None = None,
        remembered: Remembered | None = None,
        *,
        later: bool = False,
        before: "KnowledgeMatcher | None" = None,
        wanted: Callable[[], bool] = lambda: True,
    ) -> None:
        """Learn the knowledge, with an encoder the meaning of its lines too.

        Args:
            knowledge: what to find entries of.
            encoder: turns lines into vectors; without one words alone are compared.
            remembered: what earlier starts computed with it.
            later: leave what takes long to `strengthen`, and do with less until then.
            before: the matcher before an edit, whose reading of unchanged lines is taken over.
            wanted: asked now and then whether to go on.

        Raises:
            Abandoned: `wanted` said no.
        """
        self._exact = Exact([knowledge.entries[entry] for entry in sorted(knowledge.entries)])
        self._examples: Examples = examples(knowledge, before._examples if before else None)
        self._topic = [
            knowledge.entries[entry].kind is EntryKind.TOPIC for entry in self._examples.ids
        ]
        self._encoder = encoder
        self._remembered = remembered
        self._half: Half | None = None
        self.whole = not (later and encoder and knowledge.entries and not self._is_fitted())
        """Whether it is as good as it gets; if not, `strengthen` it."""
        if not knowledge.entries:
            return
        if encoder and self.whole:
            self.strengthen(wanted)
        elif encoder and remembered and self.missing <= FEW:
            vectors = remembered.vectors(self._examples.read, wanted, keep=False)
            half = before._half if before else None
            limits = half.fitted.limits if isinstance(half, Blend) else None
            self._half = Blend(self._examples, encoder, vectors, hasty=True, limits=limits)
        else:
            self._half = Lexical(self._examples, hasty=encoder is not None)

    def strengthen(self, wanted: Callable[[], bool]) -> None:
        """Compare meaning as well from now on.

        Raises:
            Abandoned: `wanted` said no meanwhile.
        """
        if not self._encoder:
            return
        learnt, read = self._examples, self._examples.read
        if not self._remembered:
            self._half = Blend(learnt, self._encoder, self._encoder.encode(read))
            self.whole = True
            return
        vectors = self._remembered.vectors(read, wanted)
        fitted = self._remembered.fitted(read, learnt.owner, learnt.say)
        half = Blend(learnt, self._encoder, vectors, fitted)
        if not fitted:
            self._remembered.keep(read, learnt.owner, learnt.say, half.fitted)
        self._half = half
        self.whole = True

    @property
    def name(self) -> str:
        """Which half answers: lexical or hybrid."""
        return self._half.name if self._half else Lexical.name

    @property
    def missing(self) -> int:
        """How many lines the encoder has yet to read."""
        return self._remembered.missing(self._examples.read) if self._remembered else 0

    def _is_fitted(self) -> bool:
        learnt = self._examples
        return self._remembered is not None and self._remembered.has(
            self._examples.read, learnt.owner, learnt.say
        )

    def rank(self, text: str) -> Ranking:
        """Return the best matches for the line, best first; equal ones in the order of ids."""
        return self.rank_many([text])[0]

    def rank_many(self, texts: Sequence[str]) -> list[Ranking]:
        """Return the ranking of each line, faster than one by one."""
        half = self._half
        if not half:
            return [Ranking((), EXACT, EXACT) for _ in texts]
        ranked: list[Ranking] = []
        for at in range(0, len(texts), AT_ONCE):
            some = texts[at : at + AT_ONCE]
            lines = [self._examples.reader.read(text) for text in some]
            for text, line, scores in zip(some, lines, self._scores(half, lines), strict=True):
                exact = self._exact.find(text)
                if exact is not None:
                    scores[exact] = EXACT
                    ranked.append(self._ranking(half, scores))
                else:
                    ranked.append(self._weighed(half, line, scores))
        return ranked

    def explain(self, text: str) -> Explanation:
        """Return what was read in the line and what it was weighed against."""
        half = self._half
        reader = self._examples.reader
        line = reader.read(text)
        repaired, synonyms = reader.changes(text)
        return Explanation(
            matcher=self.name,
            read=line,
            repaired=repaired,
            synonyms=synonyms,
            exact=self._exact.find(text) is not None,
            unwanted=self._unwanted(half, line) if half else "",
            nearest=tuple(self._nearest(half.near(line))) if half else (),
            ranking=self.rank(text),
        )

    def _scores(self, half: Half, lines: Sequence[str]) -> Floats:
        parts = [story(line, half.short) for line in lines]
        scored = half.scores([part for some in parts for part in (*some[0], *some[1])])
        best = np.empty((len(lines), scored.shape[1]), np.float32)
        done = 0
        for at, (long, short) in enumerate(parts):
            best[at] = scored[done : done + len(long)].max(axis=0)
            done += len(long)
            if short:
                sharp = scored[done : done + len(short)].max(axis=0)
                best[at] = (2 * best[at] + sharp) / 3
                done += len(short)
            if not any(len(word) > 1 for word in words(lines[at])):
                # An encoder finds something in a single letter too.
                best[at] = 0.0
        return np.clip(best, 0.0, LIKE_EXACT)

    def _weighed(self, half: Half, line: str, scores: Floats) -> Ranking:
        """Return the ranking once it is clear what else the line is about, and what it is not."""
        said = contrast(line)
        if said:
            scores = self._without(half, said, scores)
        second = int(np.argsort(-scores, kind="stable")[:2][-1])
        clauses = needs(line) if scores[second] >= half.maybe else []
        if clauses:
            first_two = {int(scores.argmax()), second}
            alone = self._scores(half, clauses)
            surely = {int(row.argmax()) for row in alone if row.max() >= half.sure}
            if first_two <= surely and all(self._topic[entry] for entry in first_two):
                return replace(self._ranking(half, scores), both=True)
        return self._ranking(half, scores)

    def _without(self, half: Half, said: Contrast, scores: Floats) -> Floats:
        """Return the scores of what a line says it is about, if it is clear what that is."""
        of_phrase: Floats
        of_rest: Floats
        of_phrase, of_rest = self._scores(half, [said.phrase, said.rest])
        unwanted, wanted = int(of_phrase.argmax()), int(of_rest.argmax())
        surely = min(of_phrase[unwanted], of_rest[wanted]) >= half.maybe
        if not surely or unwanted == wanted:
            return scores
        left = of_rest if int(scores.argmax()) == unwanted else scores.copy()
        left[unwanted] /= 2
        return left

    def _unwanted(self, half: Half, line: str) -> str:
        said = contrast(line)
        scores = self._scores(half, [line])[0]
        return said.phrase if said and self._without(half, said, scores) is not scores else ""

    def _nearest(self, alike: Floats) -> Iterator[Nearest]:
        seen: set[int] = set()
        for at in np.argsort(-alike, kind="stable"):
            entry = int(self._examples.owner[at])
            if entry not in seen:
                seen.add(entry)
                text, entry_id = self._examples.texts[at], self._examples.ids[entry]
                yield Nearest(text, entry_id, round(float(alike[at]), 2))
            if len(seen) == NEAREST:
                return

    def _ranking(self, half: Half, scores: Floats) -> Ranking:
        rounded = scores.round(4)
        best = np.argsort(-rounded, kind="stable")[:BEST]
        matches = tuple(Match(self._examples.ids[i], round(float(rounded[i]), 4)) for i in best)
        return Ranking(matches, half.sure, half.maybe)
