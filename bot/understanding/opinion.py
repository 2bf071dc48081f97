"""A second opinion on risk: whether a text reads like the labelled examples of danger.

What the two are worth together is weighed in `bot.domain.risk`. What this has learnt ships with
the code, like the rules, so that it is there from the first second on and no edit of the knowledge
can weaken it.
"""

import logging
from collections.abc import Iterable, Sequence
from importlib import resources
from itertools import chain
from pathlib import Path

import numpy as np

from bot.domain.errors import fault
from bot.domain.risk import READER, Kind, Opinion, explained
from bot.understanding.line_model import Floats
from bot.understanding.opinion_network import Network, open_network
from bot.understanding.opinion_words import DANGER, Words, load

logger = logging.getLogger(__name__)

HARMLESS = ("idiom", "on_duty", "training_policy", "denial", "ordinary")
"""The classes of examples that call for no care; the others are named like their care."""
WORDS = Path(__file__).parent / "data" / "opinion.npz"
"""What was learnt from the examples by words; `make opinion` makes it."""
NETWORK = Path(__file__).parent / "data" / "opinion.onnx"
"""What was learnt from the examples by meaning; `make opinion` makes it too."""
SURROUNDINGS = 100
"""At most so many words are read together, as what stands around each sentence of theirs."""
PARTS = 64
"""Parts of one text that are judged: half of them at its beginning, half at its end."""
_Part = tuple[str, str]
"""A line to be judged, and the lines around it: what both look like counts, each half. Many a
sentence looks dark by itself."""
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
            self._learnt.scores([*chain(*(part for text in texts for part in _parts(text)))])
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

    def _surest(self, parts: Sequence[_Part]) -> Opinion:
        lines = list(dict.fromkeys(chain(*parts)))
        row = dict(zip(lines, self._learnt.scores(lines), strict=True))
        scores = np.array([(row[line] + row[around]) / 2 for line, around in parts], np.float32)
        shares = _shares(scores[:, DANGER], self._learnt.harmless)
        best = int(np.argmax(shares))
        kinds = map(Kind, self._learnt.classes)
        near = dict(zip(kinds, scores[best, DANGER + 1 :].tolist(), strict=True))
        kind = max(near, key=near.__getitem__)
        by_meaning = isinstance(self._learnt, Network)
        return Opinion(kind, round(float(shares[best]), 4), near, by_meaning=by_meaning)


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
    return _line(chain(*READER.sentences(line)))


def _parts(text: str) -> list[_Part]:
    """Return the sentences that no rule explains away, and each run of sentences, with its run."""
    parts: list[_Part] = []
    for sentences in _together(READER.sentences(text)):
        around = _line(chain(*sentences))
        lines = [_line(words) for words in sentences if not explained(words)]
        parts += [(line, around) for line in (*lines, around) if lines]
    parts = list(dict.fromkeys(parts))
    return parts[: PARTS // 2] + parts[PARTS // 2 :][-PARTS // 2 :]


def _together(sentences: Iterable[tuple[str, ...]]) -> list[list[tuple[str, ...]]]:
    """Return the sentences in runs of some hundred words."""
    runs: list[list[tuple[str, ...]]] = []
    room = 0
    for words in sentences:
        room -= len(words)
        if room < 0 or not runs:
            runs.append([])
            room = SURROUNDINGS - len(words)
        runs[-1].append(words)
    return runs


def _line(words: Iterable[str]) -> str:
    return " ".join(words)
