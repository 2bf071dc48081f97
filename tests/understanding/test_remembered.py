"""Vectors and fits that outlive the process."""

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from bot.understanding import remembered
from bot.understanding.blend import Fitted
from bot.understanding.encoder import Encoder
from bot.understanding.remembered import Abandoned, Remembered

OWNER = np.array([0, 1])
SAY = np.ones(2, np.float32)
FIT = Fitted(
    np.array([0, 1]),
    np.array([0, 1]),
    np.eye(2, dtype=np.float32),
    np.array([0.5, 0.3], np.float32),
)


class Counting(Encoder):
    """An encoder that gives the length of a line, and remembers what it read."""

    def __init__(self, name: str = "counting") -> None:
        self.name = name
        self.read: list[str] = []

    def encode(self, texts: Sequence[str]) -> NDArray[np.float32]:
        self.read += texts
        return np.array([[len(text), 1.0] for text in texts], np.float32)


def test_a_line_is_encoded_once_ever(tmp_path: Path) -> None:
    first, later = Counting(), Counting()
    Remembered(tmp_path, first).vectors(["a", "bb", "a"])

    vectors = Remembered(tmp_path, later).vectors(["ccc", "bb"])

    assert (first.read, later.read) == (["a", "bb"], ["ccc"])
    assert vectors.tolist() == [[3, 1], [2, 1]]


def test_another_encoder_starts_afresh(tmp_path: Path) -> None:
    Remembered(tmp_path, Counting()).vectors(["a"])
    other = Counting("other")
    Remembered(tmp_path, other).vectors(["a"])

    assert other.read == ["a"]


@pytest.mark.parametrize("at", [0, 100, -60])
def test_a_broken_file_is_computed_again(at: int, tmp_path: Path) -> None:
    Remembered(tmp_path, Counting()).vectors(["a", "bb"])
    file = tmp_path / "vectors.npz"
    broken = bytearray(file.read_bytes())
    broken[at] ^= 0xFF
    file.write_bytes(broken)
    again = Counting()

    vectors = Remembered(tmp_path, again).vectors(["a", "bb"])

    assert vectors.tolist() == [[1, 1], [2, 1]]
    assert again.read == ["a", "bb"]


def test_every_single_flipped_byte_of_the_vectors_is_noticed(tmp_path: Path) -> None:
    lines = ["a", "bb", "ccc"]
    right = Remembered(tmp_path, Counting()).vectors(lines).tolist()
    file = tmp_path / "vectors.npz"
    whole = file.read_bytes()

    for at in range(0, len(whole), 1):
        file.write_bytes(whole[:at] + bytes([whole[at] ^ 0xFF]) + whole[at + 1 :])
        assert Remembered(tmp_path, Counting()).vectors(lines).tolist() == right


@pytest.mark.parametrize("held", [b"", b"PK", b"\x93NUMPY", b"not this"])
def test_a_file_of_something_else_is_replaced(held: bytes, tmp_path: Path) -> None:
    (tmp_path / "vectors.npz").write_bytes(held)
    (tmp_path / "fit.npz").write_bytes(held)
    kept = Remembered(tmp_path, Counting())

    assert kept.fitted(["a", "b"], OWNER, SAY) is None
    kept.vectors(["a"])
    assert Remembered(tmp_path, Counting()).missing(["a"]) == 0


def test_a_file_that_would_run_code_is_not_opened(tmp_path: Path) -> None:
    np.savez(tmp_path / "vectors.npz", keys=np.array([print], dtype=object), allow_pickle=True)

    assert Remembered(tmp_path, Counting()).missing(["a"]) == 1


def test_no_more_than_the_limit_is_kept_and_the_lines_in_use_stay(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(remembered, "LARGEST", 3)
    kept = Remembered(tmp_path, Counting())
    kept.vectors(["a", "b", "c"])
    kept.vectors(["a", "d"])

    later = Remembered(tmp_path, Counting())

    assert [later.missing([line]) for line in "abcd"] == [0, 1, 0, 0]


def test_nothing_but_the_files_is_left_in_the_folder(tmp_path: Path) -> None:
    kept = Remembered(tmp_path, Counting())
    kept.vectors(["a"])
    kept.keep(["a", "b"], OWNER, SAY, FIT)

    assert sorted(file.name for file in tmp_path.iterdir()) == ["fit.npz", "vectors.npz"]


def test_no_line_stands_in_the_files(tmp_path: Path) -> None:
    kept = Remembered(tmp_path, Counting())
    kept.vectors(["a secret line"])
    kept.keep(["a secret line", "b"], OWNER, SAY, FIT)

    assert not any(b"secret" in file.read_bytes() for file in tmp_path.iterdir())


def test_without_a_folder_to_write_to_vectors_are_computed_all_the_same(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")

    assert Remembered(tmp_path / "file", Counting()).vectors(["a"]).tolist() == [[1, 1]]


def test_a_fit_is_kept_for_the_very_same_lines_only(tmp_path: Path) -> None:
    Remembered(tmp_path, Counting()).keep(["a", "b"], OWNER, SAY, FIT)
    later = Remembered(tmp_path, Counting())

    found = later.fitted(["a", "b"], OWNER, SAY)

    assert found
    assert found.weights.tolist() == FIT.weights.tolist()
    assert found.limits.tolist() == FIT.limits.tolist()
    assert later.fitted(["a", "c"], OWNER, SAY) is None
    assert later.fitted(["a", "b"], OWNER[::-1], SAY) is None
    assert later.fitted(["a", "b"], OWNER, np.zeros(2, np.float32)) is None
    assert Remembered(tmp_path, Counting("other")).fitted(["a", "b"], OWNER, SAY) is None


def test_what_nobody_waits_for_is_abandoned_and_what_was_done_is_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(remembered, "AT_ONCE", 1)
    monkeypatch.setattr(remembered, "SAVE_EVERY", 1)
    encoder = Counting()

    with pytest.raises(Abandoned):
        Remembered(tmp_path, encoder).vectors(["a", "b", "c"], lambda: len(encoder.read) < 2)

    assert Remembered(tmp_path, Counting()).missing(["a", "b", "c"]) == 1


def test_vectors_are_the_same_however_many_threads_encode(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(remembered, "AT_ONCE", 2)
    lines = ["x" * n for n in range(23, 0, -1)]
    many = Remembered(tmp_path, Counting())
    many.threads = 2

    assert many.vectors(lines).tolist() == [[len(line), 1] for line in lines]
    assert Remembered(tmp_path, Counting()).missing(lines) == 0


def test_what_is_not_to_be_kept_at_once_is_kept_with_the_next_ones(tmp_path: Path) -> None:
    hasty = Remembered(tmp_path, Counting())
    hasty.vectors(["a"], keep=False)
    before = Remembered(tmp_path, Counting()).missing(["a"])
    hasty.vectors(["a"])

    assert (before, Remembered(tmp_path, Counting()).missing(["a"])) == (1, 0)
