"""A second opinion on risk: what the labelled examples nearest in meaning to a text call for.

The rules of the domain go first and are never overruled: a sentence whose words they know is
theirs, also where they explain them away. This reads what is left. Its examples ship with the
code, like the rules, so that no edit of the knowledge can weaken it.
"""

import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from importlib import resources
from pathlib import Path

import numpy as np

from bot.domain.risk import READER, Kind, Opinion, unread
from bot.understanding.encoder import Encoder
from bot.understanding.grams import Floats
from bot.understanding.remembered import Abandoned, Remembered

logger = logging.getLogger(__name__)

HARMLESS = ("idiom", "on_duty", "training_policy", "denial", "ordinary")
"""The classes of examples that call for no care; the others are named like their care."""
JUDGED = (
    Kind.SELF,
    Kind.DOMESTIC_ABUSE,
    Kind.SEXUAL_ASSAULT,
    Kind.DANGER,
    Kind.SOMEONE_ELSE,
    Kind.BEREAVED,
)
"""The cares it can call for, the first of equally sure ones first.

Of the rest the examples only tell these apart: “he punched me on an arrest” and “my sergeant hit
a prisoner” lie too near to what entries of the knowledge are for.
"""
LACKS = (
    "looked for risk by rules alone, as the encoder has not read their examples yet: "
    "leave the bot running for a minute once, and it is kept"
)
SHARPNESS = 5.0
RIDGE = 0.3
LEARNT = 1
"""To be raised when something else is learnt from the same examples."""
SHORTEST = 3
"""Words a sentence has at least to be read by itself."""
TOGETHER = 60
"""Sentences of so many words in all are read as one text too."""
PARTS = 64
"""Parts of one text that are read: half of them at its beginning, half at its end."""


@dataclass(frozen=True, slots=True)
class _Learnt:
    vectors: Floats
    weights: Floats
    """Example × care."""
    harmless: Floats
    """Care × score: what harmless examples get from all the others, in order."""


class SecondOpinion:
    """Gives opinions once its examples are learnt, and none before; safe in several threads."""

    def __init__(self, encoder: Encoder | None, data: Path) -> None:
        """Take the encoder, without which there is no opinion, and the folder to write to."""
        self._encoder = encoder
        self._remembered = Remembered(data / "vectors" / "risk", encoder) if encoder else None
        self._learnt = _recalled(self._remembered) if self._remembered else None

    @property
    def lacks(self) -> str:
        """Say what is missing while there is an encoder and no opinion yet."""
        return LACKS if self._encoder and not self._learnt else ""

    def learn(self, wanted: Callable[[], bool] = lambda: True, threads: int = 1) -> None:
        """Learn the examples, unless an earlier start did: it takes some seconds.

        Whatever goes wrong, the rules answer alone.
        """
        if not self._remembered or self._learnt:
            return
        self._remembered.threads = threads
        try:
            self._learnt = _learn(self._remembered, wanted)
        except Abandoned:
            return
        except Exception:
            logger.exception("no second opinion on risk, the rules answer alone")

    def read_ahead(self, texts: Sequence[str]) -> None:
        """Encode all the parts of some texts together: faster than when each is asked for."""
        if not self._learnt or not self._encoder:
            return
        try:
            self._encoder.encode([part for text in texts for part in _parts(unread(text))])
        except Exception:
            logger.exception("the second opinion on risk failed, the rules answered alone")

    def __call__(self, text: str) -> Opinion | None:
        """Return which care the surest part of the text calls for, or None."""
        learnt, encoder = self._learnt, self._encoder
        if not learnt or not encoder:
            return None
        try:
            parts = _parts(unread(text))
            return _surest(learnt, encoder.encode(parts)) if parts else None
        except Exception:
            logger.exception("the second opinion on risk failed, the rules answered alone")
            return None


def labelled() -> list[tuple[str, str]]:
    """Return the class and the line of each example."""
    file = resources.files(__package__).joinpath("data", "risk_examples.txt")
    found: list[tuple[str, str]] = []
    name = ""
    for line in file.read_text("utf-8").splitlines():
        if line.startswith("["):
            name = line.strip("[]")
        elif line and not line.startswith("#"):
            found.append((name, line))
    return found


def _recalled(remembered: Remembered) -> _Learnt | None:
    """Return what an earlier start learnt from the very same examples."""
    kept = remembered.computed(_key(remembered))
    try:
        return _Learnt(kept["vectors"], kept["weights"], kept["harmless"])
    except KeyError:
        return None


def _key(remembered: Remembered) -> bytes:
    return remembered.key(LEARNT, [f"{name} {line}" for name, line in labelled()])


def _learn(remembered: Remembered, wanted: Callable[[], bool]) -> _Learnt:
    examples = labelled()
    vectors = remembered.vectors([_read(line) for _, line in examples], wanted)
    names = np.array([name for name, _ in examples])
    wanted_scores = (names[:, None] == np.array([kind.value for kind in JUDGED])).astype(float)
    kernel = _kernel(vectors, vectors).astype(float)
    kernel[np.diag_indices(len(kernel))] += RIDGE
    inverse = np.linalg.inv(kernel)
    weights = inverse @ wanted_scores
    # What an example would get had it not been learnt itself (Rifkin and Lippert 2007).
    left_out = wanted_scores - weights / np.diag(inverse)[:, None]
    harmless = np.sort(left_out[np.isin(names, HARMLESS)], axis=0)
    learnt = _Learnt(vectors, weights.astype(np.float32), harmless.T.astype(np.float32))
    remembered.keep_computed(
        _key(remembered),
        vectors=learnt.vectors,
        weights=learnt.weights,
        harmless=learnt.harmless,
    )
    return learnt


def _surest(learnt: _Learnt, vectors: Floats) -> Opinion:
    best = _shares(learnt, vectors).max(axis=0)
    return Opinion(JUDGED[int(best.argmax())], round(float(best.max()), 4))


def _shares(learnt: _Learnt, vectors: Floats) -> Floats:
    """Return part × care: the share of harmless examples that look less like this care."""
    scores = _kernel(vectors, learnt.vectors) @ learnt.weights
    below = [
        np.searchsorted(h, s) / len(h) for h, s in zip(learnt.harmless, scores.T, strict=True)
    ]
    shares: Floats = np.array(below, np.float32).T
    return shares


def _kernel(vectors: Floats, others: Floats) -> Floats:
    kernel: Floats = np.exp(np.float32(SHARPNESS) * (vectors @ others.T - np.float32(1.0)))
    return kernel


def _read(line: str) -> str:
    return " ".join(word for words in READER.sentences(line) for word in words)


def _parts(sentences: Sequence[Sequence[str]]) -> list[str]:
    """Return the sentences by themselves, and all in one if there are few words."""
    parts = [" ".join(words) for words in sentences if len(words) >= SHORTEST]
    if len(sentences) > 1 or not parts:
        whole = [word for words in sentences for word in words]
        parts += [" ".join(whole)] if SHORTEST <= len(whole) <= TOGETHER else []
    return parts[: PARTS // 2] + parts[PARTS // 2 :][-PARTS // 2 :]
