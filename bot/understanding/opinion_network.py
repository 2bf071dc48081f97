"""What the second opinion on risk has learnt by meaning: MiniLM, taught further on the examples.

The encoder's network, all its layers learnt on with the labelled examples, and a score for each
class at its end; `scripts/opinion_network.py` teaches it (the method: Devlin et al. 2019).
"""

import json
from collections.abc import Sequence
from functools import cached_property
from pathlib import Path
from typing import Any

import numpy as np

from bot.understanding.line_model import Floats, LineModel, has_runtime
from bot.understanding.wordpiece import vocabulary

AT_ONCE = 8
"""Lines it takes together: its weights alone are quantised, so nothing changes."""


class Network:
    """The learnt network. Scores have one column for danger, and one for each class."""

    def __init__(self, file: Path) -> None:
        """Take the model; it is opened when it is needed."""
        self._model = LineModel(file, vocabulary(), AT_ONCE)

    @cached_property
    def examples(self) -> str:
        """The digest of the examples it was learnt from."""
        return str(self._told("examples"))

    @cached_property
    def classes(self) -> tuple[str, ...]:
        """The classes that call for care, in the order of the scores."""
        return tuple(self._told("classes"))

    @cached_property
    def harmless(self) -> Floats:
        """Danger scores of harmless examples that were left out of the learning, in order."""
        return np.array(self._told("harmless"), np.float32)

    def scores(self, lines: Sequence[str]) -> Floats:
        """Return line × score; a line asked for lately is not worked out again."""
        return self._model.read(lines)

    def _told(self, name: str) -> Any:
        return json.loads(self._model.told()[name])


def open_network(file: Path) -> Network | None:
    """Return the network, or None where no model can be run."""
    return Network(file) if has_runtime() else None
