"""Runs a model of the BERT family over lines, by onnxruntime if that is installed."""

import hashlib
import importlib
import threading
from collections.abc import Iterator, Mapping, Sequence
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from bot.understanding.wordpiece import WordPiece

RUNTIME = "onnxruntime"
LAST = 256
"""Rows of the last lines that are kept, in case somebody asks for the same."""

RUN = 6
"""Tokens that could be read in the time that a run takes whatever it reads: 1.4 of 0.23 ms."""

Floats = NDArray[np.float32]


def has_runtime() -> bool:
    """Tell whether models can be run here."""
    return find_spec(RUNTIME) is not None


class LineModel:
    """Turns each line into one row of numbers; safe in several threads."""

    def __init__(self, file: Path, vocabulary: Sequence[str], at_once: int = 1) -> None:
        """Take the model, and how many lines it takes together; it is opened when it is needed.

        A model with quantised activations scales them over all lines of a batch, so in company a
        line gets another row than alone: it must take one line at a time.
        """
        self._pieces = WordPiece(vocabulary)
        self._at_once = at_once
        self._file = file
        self._session: Any = None
        self._opening = threading.Lock()
        self._last: dict[bytes, Floats] = {}
        self._one_at_a_time = threading.Lock()

    def open(self) -> None:
        """Open the model, which takes half a second; the first line would do it too."""
        with self._opening:
            if self._session is None:
                runtime = importlib.import_module(RUNTIME)
                options = runtime.SessionOptions()
                options.intra_op_num_threads = 1
                options.log_severity_level = 3
                # What it computes with is given back: kept, it is 14 MB, and no faster.
                options.enable_cpu_mem_arena = False
                # By path: from bytes it would take 35 MB more for as long as it lives.
                self._session = runtime.InferenceSession(
                    str(self._file), options, providers=["CPUExecutionProvider"]
                )

    def told(self) -> Mapping[str, str]:
        """Return what stands in the model's file about it."""
        self.open()
        told: Mapping[str, str] = self._session.get_modelmeta().custom_metadata_map
        return told

    def read(self, texts: Sequence[str]) -> Floats:
        """Return a row for each text; of a model with a row for each token, their mean."""
        if not texts:
            return np.zeros((0, 0), np.float32)
        self.open()
        lines = [self._pieces.numbers(text) for text in texts]
        # No text is kept to know a line again, only its hash.
        keys = [_mark(line) for line in lines]
        with self._one_at_a_time:
            known = {key: self._last[key] for key in keys if key in self._last}
        new = {key: line for key, line in zip(keys, lines, strict=True) if key not in known}
        found = self._all(new)
        with self._one_at_a_time:
            self._last |= found
            for old in list(self._last)[:-LAST]:
                del self._last[old]
        known |= found
        return np.array([known[key] for key in keys])

    def _all(self, lines: Mapping[bytes, Sequence[int]]) -> dict[bytes, Floats]:
        found: dict[bytes, Floats] = {}
        for some in batches({key: len(line) for key, line in lines.items()}, self._at_once):
            found.update(zip(some, self._rows([lines[key] for key in some]), strict=True))
        return found

    def _rows(self, lines: Sequence[Sequence[int]]) -> Floats:
        numbers = np.zeros((len(lines), max(map(len, lines))), np.int64)
        mask = np.zeros_like(numbers)
        for at, line in enumerate(lines):
            numbers[at, : len(line)] = line
            mask[at, : len(line)] = 1
        given = {
            "input_ids": numbers,
            "attention_mask": mask,
            "token_type_ids": np.zeros_like(numbers),
        }
        asked = {one.name: given[one.name] for one in self._session.get_inputs()}
        rows: Floats = self._session.run(None, asked)[0]
        if rows.ndim == 3:
            shares = mask[:, :, None].astype(np.float32)
            rows = (rows * shares).sum(axis=1) / shares.sum(axis=1)
        return rows


def batches(lengths: Mapping[bytes, int], most: int) -> Iterator[list[bytes]]:
    """Yield which lines are best read together, the shortest first.

    Shorter ones are filled up to the longest, and the filling is computed like all else: a longer
    line joins them only if that is less work than a run of its own.
    """
    some: list[bytes] = []
    for key in sorted(lengths, key=lengths.__getitem__):
        if some:
            filling = len(some) * (lengths[key] - lengths[some[-1]])
            if len(some) == most or filling > RUN:
                yield some
                some = []
        some.append(key)
    if some:
        yield some


def _mark(line: Sequence[int]) -> bytes:
    return hashlib.blake2b(np.array(line).tobytes(), digest_size=16).digest()
