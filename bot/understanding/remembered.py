"""What earlier starts computed, on disk: vectors by the hash of their line, and the last fit.

Only lines of the knowledge are kept, never what staff type, and of those only hashes and vectors.
A file that is lost, broken or of another encoder is no fault: its contents are computed again.
"""

import contextlib
import hashlib
import tempfile
import threading
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from bot.understanding.blend import Fitted
from bot.understanding.encoder import Encoder
from bot.understanding.grams import Floats

LARGEST = 30_000
"""Vectors kept, those of the knowledge in use first: 46 MB."""
AT_ONCE = 64
"""Lines encoded between two looks whether to go on."""
SAVE_EVERY = 32
"""Rounds of encoding after which vectors are saved, so that a start cut short is not lost."""
FIT = 2
"""To be raised when the blend computes something else from the same lines."""


class Abandoned(Exception):
    """Nobody waits for these vectors any more."""


class Remembered:
    """Vectors and fit of one encoder, in one folder."""

    def __init__(self, folder: Path, encoder: Encoder) -> None:
        """Read what is there."""
        self._folder = folder
        self._encoder = encoder
        self._one_at_a_time = threading.Lock()
        self._known = self._read_vectors()
        self._unsaved = False
        self.threads = 1
        """How many encode at once: a service leaves a processor to those who ask it."""

    @property
    def empty(self) -> bool:
        """Whether nothing is remembered yet."""
        return not self._known

    def vectors(
        self,
        texts: Sequence[str],
        wanted: Callable[[], bool] = lambda: True,
        *,
        keep: bool = True,
    ) -> Floats:
        """Return the vector of each text, computing those not known.

        Writing them takes a while: without `keep` it is left to the next call.

        Raises:
            Abandoned: `wanted` said no meanwhile.
        """
        with self._one_at_a_time:
            vectors = self._vectors(texts, wanted)
            if keep and self._unsaved:
                self._save_vectors()
            return vectors

    def _vectors(self, texts: Sequence[str], wanted: Callable[[], bool]) -> Floats:
        keys = [_key(text) for text in texts]
        new = {key: text for key, text in zip(keys, texts, strict=True) if key not in self._known}
        # Those in use stand last: what has long not been used is the first to go.
        self._known |= {key: self._known.pop(key) for key in keys if key in self._known}
        # Lines of like length together, so that little is computed for the filling.
        todo = sorted(new.items(), key=lambda line: len(line[1]))
        shares = [todo[at : at + AT_ONCE] for at in range(0, len(todo), AT_ONCE)]
        with ThreadPoolExecutor(self.threads) as pool:
            for at in range(0, len(shares), self.threads):
                if not wanted():
                    raise Abandoned
                for found in pool.map(self._encoded, shares[at : at + self.threads]):
                    self._known.update(found)
                    self._unsaved = True
                if at // self.threads % SAVE_EVERY == SAVE_EVERY - 1:
                    self._save_vectors()
        return np.array([self._known[key] for key in keys], np.float32)

    def _encoded(self, share: Sequence[tuple[bytes, str]]) -> Iterable[tuple[bytes, Floats]]:
        found = self._encoder.encode([text for _, text in share])
        return zip([key for key, _ in share], found, strict=True)

    def has(self, texts: Sequence[str], owner: NDArray[Any], say: Floats) -> bool:
        """Return whether nothing has to be computed for these lines."""
        return not self.missing(texts) and self.fitted(texts, owner, say) is not None

    def missing(self, texts: Sequence[str]) -> int:
        """Return how many of the lines have no vector yet."""
        return sum(_key(text) not in self._known for text in texts)

    def fitted(self, texts: Sequence[str], owner: NDArray[Any], say: Floats) -> Fitted | None:
        """Return the last fit if it was made of these very lines."""
        kept = self.computed(self._fit_key(texts, owner, say))
        try:
            return Fitted(kept["group"], kept["first"], kept["weights"], kept["limits"])
        except KeyError:
            return None

    def keep(self, texts: Sequence[str], owner: NDArray[Any], say: Floats, fit: Fitted) -> None:
        """Keep a fit for the next start."""
        self.keep_computed(
            self._fit_key(texts, owner, say),
            group=fit.group,
            first=fit.first,
            weights=fit.weights,
            limits=fit.limits,
        )

    def computed(self, key: bytes) -> dict[str, NDArray[Any]]:
        """Return what was last computed, if that was under this key."""
        kept = _load(self._folder / "fit.npz")
        return kept if kept.get("key", np.array(b"")).tobytes() == key else {}

    def keep_computed(self, key: bytes, **arrays: NDArray[Any]) -> None:
        """Keep what was computed, instead of what was kept before."""
        _save(self._folder / "fit.npz", {"key": np.frombuffer(key, np.uint8), **arrays})

    def key(self, version: int, texts: Sequence[str], *arrays: NDArray[Any]) -> bytes:
        """Return what tells whether something was computed from the very same."""
        total = hashlib.sha256(f"{version} {self._encoder.name} {len(texts)}".encode())
        total.update("\0".join(texts).encode("utf-8", "surrogatepass"))
        for array in arrays:
            total.update(array.tobytes())
        return total.digest()

    def _fit_key(self, texts: Sequence[str], owner: NDArray[Any], say: Floats) -> bytes:
        return self.key(FIT, texts, owner, say)

    def _read_vectors(self) -> dict[bytes, Floats]:
        kept = _load(self._folder / "vectors.npz")
        try:
            name, keys, vectors = kept["encoder"], kept["keys"], kept["vectors"]
        except KeyError:
            return {}
        fits = (
            str(name) == self._encoder.name
            and vectors.ndim == 2
            and keys.shape == (len(vectors), 16)
            and vectors.dtype == np.float32
            and bool(np.isfinite(vectors).all())
        )
        return dict(zip((key.tobytes() for key in keys), vectors, strict=True)) if fits else {}

    def _save_vectors(self) -> None:
        for key in list(self._known)[:-LARGEST]:
            del self._known[key]
        keys = np.frombuffer(b"".join(self._known), np.uint8).reshape(-1, 16)
        _save(
            self._folder / "vectors.npz",
            {
                "encoder": np.array(self._encoder.name),
                "keys": keys,
                "vectors": np.array(list(self._known.values()), np.float32),
            },
        )
        self._unsaved = False


def _key(text: str) -> bytes:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).digest()[:16]


def _load(file: Path) -> dict[str, NDArray[Any]]:
    try:
        with file.open("rb") as opened, np.load(opened, allow_pickle=False) as arrays:
            return {name: arrays[name] for name in arrays.files}
    # A file that is broken somewhere fails in any way, and is then as good as none.
    except Exception:
        return {}


def _save(file: Path, arrays: dict[str, NDArray[Any]]) -> None:
    # Without a folder to write to the next start takes longer, and that is all.
    with contextlib.suppress(OSError):
        file.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.NamedTemporaryFile(dir=file.parent, suffix=".tmp", delete=False) as made:
            try:
                np.savez(made, allow_pickle=False, **arrays)
                made.close()
                Path(made.name).replace(file)
            except BaseException:
                Path(made.name).unlink(missing_ok=True)
                raise
