"""A second opinion on risk: whether a text reads like the labelled examples of danger.

What the two are worth together is weighed in `bot.domain.risk`. What this has learnt ships with
the code, like the rules, so that it is there from the first second on and no edit of the knowledge
can weaken it.
"""

import logging
from collections.abc import Sequence
from importlib import resources
from pathlib import Path

import numpy as np

from bot.domain.errors import fault
from bot.domain.risk import READER, Kind, Opinion, not_explained
from bot.understanding.line_model import Floats
from bot.understanding.opinion_network import Network, open_network
from bot.understanding.opinion_words import DANGER, Words, load

logger = logging.getLogger(__name__)

HARMLESS = ("idiom", "on_duty", "training_policy", "denial", "ordinary")
"""The classes of examples that call for no care; the others are named like their care."""
LEFT_TO_RULES = {Kind.DISCLOSURE}
"""Cares it never calls for: “she is pregnant and hasn't told the boss” reads like a confession."""
WORDS = Path(__file__).parent / "data" / "opinion.npz"
"""What was learnt from the examples by words; `make opinion` makes it."""
NETWORK = Path(__file__).parent / "data" / "opinion.onnx"
"""What was learnt from the examples by meaning; `make opinion` makes it too."""
SHORTEST = 3
"""Words a sentence has at least to be read by itself."""
TOGETHER = 60
"""Sentences of so many words in all are read as one text too."""
PARTS = 64
"""Parts of one text that are read: half of them at its beginning, half at its end."""
FAILED = "the second opinion on risk failed, the rules answered alone"


class SecondOpinion:
    """Gives opinions; safe in several threads."""

    def __init__(self, learnt: Network | Words) -> None:
        """Take what was learnt; `open_opinion` chooses."""
        self._learnt = learnt

    def read_ahead(self, texts: Sequence[str]) -> None:
        """Read all the parts of some texts together: faster than when each is asked for."""
        if not isinstance(self._learnt, Network):
            return
        try:
            self._learnt.scores([part for text in texts for part in _parts(text)])
        except Exception as error:
            logger.error(FAILED, extra={"error": fault(error)})

    def __call__(self, text: str) -> Opinion | None:
        """Return which care the surest part of the text calls for, or None."""
        parts = _parts(text)
        if not parts:
            return None
        try:
            return self._surest(parts)
        except Exception as error:
            logger.error(FAILED, extra={"error": fault(error)})
            return None

    def _surest(self, parts: Sequence[str]) -> Opinion | None:
        scores = self._learnt.scores(parts)
        shares = _shares(scores[:, DANGER], self._learnt.harmless)
        best = int(np.argmax(shares))
        kinds = map(Kind, self._learnt.classes)
        near = dict(zip(kinds, scores[best, DANGER + 1 :].tolist(), strict=True))
        kind = max(near, key=near.__getitem__)
        if kind in LEFT_TO_RULES:
            return None
        # Of many parts one looks like danger by chance; yet in a story one sentence says it.
        sure = max(0.0, 1 - (1 - float(shares[best])) * len(parts) ** 0.5)
        by_meaning = isinstance(self._learnt, Network)
        return Opinion(kind, round(sure, 4), near, by_meaning=by_meaning)


def open_opinion(*, by_meaning: bool = True) -> SecondOpinion:
    """Return the second opinion: by meaning, or by words alone where no model is to be run."""
    network = open_network(NETWORK) if by_meaning else None
    return SecondOpinion(network or load(WORDS))


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


def _shares(danger: Floats, harmless: Floats) -> Floats:
    """Return the share of harmless examples that look less dangerous than each part."""
    below = np.searchsorted(harmless, danger)
    found: Floats = (below / len(harmless)).astype(np.float32)
    return found


def read_line(line: str) -> str:
    """Return a line as the opinion reads it."""
    return " ".join(word for words in READER.sentences(line) for word in words)


def _parts(text: str) -> list[str]:
    """Return the sentences by themselves, and all in one if there are few words."""
    sentences = not_explained(text)
    parts = [" ".join(words) for words in sentences if len(words) >= SHORTEST]
    if len(sentences) > 1 or not parts:
        whole = [word for words in sentences for word in words]
        parts += [" ".join(whole)] if SHORTEST <= len(whole) <= TOGETHER else []
    parts = list(dict.fromkeys(parts))
    return parts[: PARTS // 2] + parts[PARTS // 2 :][-PARTS // 2 :]
