"""The matchers that are compared: ours, and what others would take instead.

A library is imported when its matcher is made: what it costs in memory is then that matcher's.
"""

import functools
from collections.abc import Callable, Sequence
from datetime import date
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

from bench.tasks import Entries
from bot.domain.knowledge import Entry, Knowledge, Status
from bot.understanding.encoder import Encoder

Floats = NDArray[np.floating]
Ranked = list[tuple[str, float]]
"""Topics with their scores, best first."""
Score = Callable[[Sequence[str]], Any]
"""Questions × examples, or questions × topics: higher is surer."""
Learn = Callable[[list[str], NDArray[np.int64]], Score]
"""Takes the examples and the number of the topic of each."""
OURS = ("signpost", "signpost_lexical")
BEST = 10
AT_ONCE = 256


class Contestant(Protocol):
    """A matcher in the comparison."""

    sure: float | None
    """The score from which it would answer, set by itself; None for one that sets none."""

    def build(self, entries: Entries) -> None:
        """Learn the examples of each topic."""
        ...

    def rank_many(self, queries: Sequence[str]) -> list[Ranked]:
        """Return the best topics for each question."""
        ...


class Remembering(Encoder):
    """An encoder that reads each line once, for the many matchers and runs that ask for it."""

    def __init__(self, encoder: Encoder) -> None:
        self._encoder = encoder
        self._known: dict[str, NDArray[np.float32]] = {}
        self.name = encoder.name

    def encode(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """Return a vector of length one for each text."""
        new = [text for text in dict.fromkeys(texts) if text not in self._known]
        self._known.update(zip(new, self._encoder.encode(new), strict=True))
        return np.array([self._known[text] for text in texts])


class Ours:
    """The project's matcher, given nothing but the examples."""

    def __init__(self, encoder: Encoder | None = None) -> None:
        self._encoder = encoder
        self.sure: float | None = None

    def build(self, entries: Entries) -> None:
        """Learn the examples of each topic."""
        from bot.understanding.matcher import KnowledgeMatcher

        made = {topic: _entry(topic, lines) for topic, lines in entries.items()}
        self._matcher = KnowledgeMatcher(Knowledge(entries=made), self._encoder)
        self.sure = self._matcher.rank("").sure

    def rank(self, query: str) -> Ranked:
        """Return the best topics for one question."""
        return self.rank_many([query])[0]

    def rank_many(self, queries: Sequence[str]) -> list[Ranked]:
        """Return the best topics for each question."""
        rankings = self._matcher.rank_many(queries)
        return [[(match.entry, match.score) for match in some.matches] for some in rankings]


def _entry(topic: str, lines: Sequence[str]) -> Entry:
    # The first example is the title, so that the topic's name tells nothing: others don't see it.
    return Entry(
        id=topic,
        title=lines[0],
        summary="",
        utterances=tuple(lines[1:]),
        owner="",
        source="",
        as_of="",
        review_by=date.max,
        status=Status.CONFIRMED,
    )


class Other:
    """Any way of scoring examples or topics; a topic is as near as the nearest of its examples."""

    def __init__(self, learn: Learn) -> None:
        self._learn = learn
        self.sure: float | None = None

    def build(self, entries: Entries) -> None:
        """Learn the examples of each topic."""
        self._topics = list(entries)
        sizes = [len(lines) for lines in entries.values()]
        owner = np.repeat(np.arange(len(sizes)), sizes)
        self._starts = np.cumsum([0, *sizes[:-1]])
        self._examples = len(owner)
        texts = [line for lines in entries.values() for line in lines]
        self._score = self._learn(texts, owner)

    def rank_many(self, queries: Sequence[str]) -> list[Ranked]:
        """Return the best topics for each question."""
        ranked: list[Ranked] = []
        for at in range(0, len(queries), AT_ONCE):
            scores = np.asarray(self._score(queries[at : at + AT_ONCE]))
            if scores.shape[1] == self._examples:
                scores = np.maximum.reduceat(scores, self._starts, axis=1)
            ranked += map(self._ranked, scores)
        return ranked

    def _ranked(self, scores: Floats) -> Ranked:
        best = np.argsort(-scores, kind="stable")[:BEST]
        return [(self._topics[at], float(scores[at])) for at in best]


def _fuzzy(scorer: str) -> Learn:
    def learn(texts: list[str], owner: NDArray[np.int64]) -> Score:
        from rapidfuzz import fuzz, process
        from rapidfuzz.utils import default_process as plain

        known = [plain(text) for text in texts]
        how: Callable[..., float] = getattr(fuzz, scorer)
        return lambda queries: process.cdist(
            [plain(query) for query in queries], known, scorer=how, dtype=np.float32
        )

    return learn


def _bm25(texts: list[str], owner: NDArray[np.int64]) -> Score:
    import bm25s
    import snowballstemmer

    cut = functools.partial(
        bm25s.tokenize,
        stopwords=[],
        stemmer=snowballstemmer.stemmer("english").stemWords,
        token_pattern=r"[a-z0-9]+(?:'[a-z]+)?",
        return_ids=False,
        show_progress=False,
    )
    index = bm25s.BM25()
    index.index(cut(texts), show_progress=False)
    return lambda queries: np.vstack([index.get_scores(words) for words in cut(list(queries))])


def _svm(texts: list[str], owner: NDArray[np.int64]) -> Score:
    from sklearn.feature_extraction.text import TfidfVectorizer
    from sklearn.pipeline import make_pipeline, make_union
    from sklearn.svm import LinearSVC

    vectors = functools.partial(TfidfVectorizer, sublinear_tf=True, strip_accents="unicode")
    words = vectors(ngram_range=(1, 2))
    letters = vectors(analyzer="char_wb", ngram_range=(2, 4))
    model = make_pipeline(make_union(words, letters), LinearSVC()).fit(texts, owner)
    score: Score = model.decision_function
    return score


def _nearest(encoder: Encoder) -> Learn:
    def learn(texts: list[str], owner: NDArray[np.int64]) -> Score:
        known = encoder.encode(texts)
        return lambda queries: encoder.encode(queries) @ known.T

    return learn


def _logistic(encoder: Encoder) -> Learn:
    def learn(texts: list[str], owner: NDArray[np.int64]) -> Score:
        from sklearn.linear_model import LogisticRegression

        model = LogisticRegression(C=50, max_iter=300).fit(encoder.encode(texts), owner)
        return lambda queries: model.predict_proba(encoder.encode(queries))

    return learn


MATCHERS: dict[str, Callable[[Callable[[], Encoder]], Contestant]] = {
    OURS[0]: lambda opened: Ours(opened()),
    OURS[1]: lambda opened: Ours(),
    "rapidfuzz_WRatio": lambda opened: Other(_fuzzy("WRatio")),
    "rapidfuzz_token_set_ratio": lambda opened: Other(_fuzzy("token_set_ratio")),
    "bm25": lambda opened: Other(_bm25),
    "tfidf_svm": lambda opened: Other(_svm),
    "minilm_nearest": lambda opened: Other(_nearest(opened())),
    "minilm_logistic": lambda opened: Other(_logistic(opened())),
}
"""What makes each matcher, given what opens the encoder."""
