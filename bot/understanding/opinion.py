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
from typing import NamedTuple

import numpy as np

from bot.domain.errors import fault
from bot.domain.risk import READER, Kind, Opinion, explained
from bot.domain.risk_settled import denied_outright
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
EXPLAINED = 0.99
"""From this share on a sentence that a rule explains away is heard all the same, if a life is in
danger: “after 19 years in the job” may tell of work, and “in March” of what is long over."""
_LIFE = {Kind.SELF, Kind.SOMEONE_ELSE, Kind.DANGER}
FAILED = "the second opinion on risk failed, the rules answered alone"


class _Part(NamedTuple):
    """A line to be judged, and the lines around it.

    What both look like counts, each half: many a sentence looks dark by itself.
    """

    line: str
    around: str
    explained: bool
    """A rule explains it away."""


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
            self._learnt.scores(
                [line for text in texts for part in _parts(text) for line in part[:2]]
            )
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

    def _surest(self, parts: Sequence[_Part]) -> Opinion | None:
        lines = list(dict.fromkeys(line for part in parts for line in part[:2]))
        row = dict(zip(lines, self._learnt.scores(lines), strict=True))
        scores = np.array([(row[p.line] + row[p.around]) / 2 for p in parts], np.float32)
        shares = _shares(scores[:, DANGER], self._learnt.harmless)
        kinds = [Kind(name) for name in self._learnt.classes]
        by_meaning = isinstance(self._learnt, Network)
        opinions = [
            Opinion(
                kinds[int(of.argmax())],
                round(float(share), 4),
                dict(zip(kinds, of.tolist(), strict=True)),
                by_meaning=by_meaning,
            )
            for share, of in zip(shares, scores[:, DANGER + 1 :], strict=True)
        ]
        heard = [
            opinion
            for part, opinion in zip(parts, opinions, strict=True)
            if not part.explained or _insists(opinion)
        ]
        return max(heard, key=lambda opinion: opinion.sure, default=None)


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


def _insists(opinion: Opinion) -> bool:
    """Tell whether what a rule explains away is all the same heard."""
    return opinion.by_meaning and opinion.kind in _LIFE and opinion.sure >= EXPLAINED


def _shares(danger: Floats, harmless: Floats) -> Floats:
    """Return the share of harmless examples that look less dangerous than each part."""
    below = np.searchsorted(harmless, danger)
    found: Floats = (below / len(harmless)).astype(np.float32)
    return found


def read_line(line: str) -> str:
    """Return a line as the opinion reads it."""
    return _line(chain(*READER.sentences(line)))


def _parts(text: str) -> list[_Part]:
    """Return the sentences, and each run of sentences, with the run they stand in.

    What only denies (“i have no intention of killing myself”) is not judged at all.
    """
    parts: list[_Part] = []
    for sentences in _together(READER.sentences(text)):
        whole = tuple(chain(*sentences))
        around = _line(whole)
        lines = [(words, explained(words)) for words in sentences]
        lines.append((whole, all(away for _, away in lines)))
        parts += [
            _Part(_line(words), around, away)
            for words, away in lines
            if not (away and denied_outright(words))
        ]
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
