"""Copies of the last good files, so that a restart with broken ones still starts."""

import os
import shutil
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import Protocol

KEPT = 2
"""How many good sets are kept, newest first."""


class Contents(Protocol):
    """Files to keep."""

    @property
    def version(self) -> str:
        """Return a hash over all of them."""

    @property
    def contents(self) -> Mapping[str, bytes]:
        """Return their bytes by name."""


def kept(data: Path) -> tuple[Path, ...]:
    """Return the folders of the good sets, newest first; each is named by its version."""
    try:
        sets = [folder for folder in _home(data).iterdir() if not folder.name.startswith(".")]
        return tuple(sorted(sets, key=lambda folder: folder.stat().st_mtime_ns, reverse=True))
    except OSError:
        return ()


def keep(files: Contents, data: Path) -> None:
    """Keep a good set, whole or not at all, and drop all but the newest.

    Raises:
        OSError: the data folder can't be written.
    """
    target = _home(data) / files.version
    if not target.exists():
        _write(files, target)
    os.utime(target)
    for old in kept(data)[KEPT:]:
        shutil.rmtree(old, ignore_errors=True)


def _write(files: Contents, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    unfinished = Path(tempfile.mkdtemp(prefix=".", dir=target.parent))
    for name, data in files.contents.items():
        file = unfinished / name
        file.parent.mkdir(exist_ok=True)
        file.write_bytes(data)
    try:
        unfinished.rename(target)
    except OSError:
        shutil.rmtree(unfinished)
        # Another process may have kept the same set meanwhile.
        if not target.exists():
            raise


def _home(data: Path) -> Path:
    return data / "last-good"
