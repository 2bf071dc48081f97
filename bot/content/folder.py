"""Which files of a folder are read, their bytes, and the hash over all of them."""

import hashlib
import stat
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from bot.domain.errors import Problem

LARGEST = 1_000_000
"""Bytes of one file; the largest real one is a twentieth of it."""
UTTERANCES = "utterances"


@dataclass(frozen=True, slots=True)
class Files:
    """What lay in the folder at one moment."""

    folder: Path
    contents: Mapping[str, bytes]
    """By name inside the folder: `assault.yaml`, `utterances/eap.yaml`."""
    problems: tuple[Problem, ...]

    @property
    def version(self) -> str:
        """Return a hash over the names and contents of all the files, and what can't be read."""
        total = hashlib.sha256(repr(self.problems).encode() if self.problems else b"")
        for name, data in sorted(self.contents.items()):
            total.update(f"{len(name.encode())} {name} {len(data)} ".encode())
            total.update(data)
        return total.hexdigest()[:12]

    def shown(self, name: str) -> str:
        """Return a file's name as problems show it."""
        return str(self.folder / name)


def gather(folder: Path) -> Files:
    """Read the bytes of all knowledge files. Nothing is raised."""
    return _gather(folder, "set BOT_KNOWLEDGE to the folder of the knowledge files", (UTTERANCES,))


def gather_dialogs(folder: Path) -> Files:
    """Read the bytes of all dialog files. Nothing is raised."""
    return _gather(folder, "set BOT_DIALOGS to the folder of the dialog files", ())


def _gather(folder: Path, way_on: str, inner: tuple[str, ...]) -> Files:
    contents: dict[str, bytes] = {}
    problems: list[Problem] = []
    for name in _names(folder, way_on, inner, problems):
        try:
            contents[name] = _read(folder / name)
        except _Unfit as unfit:
            problems.append(_whole(folder / name, str(unfit)))
        except OSError as error:
            problems.append(_whole(folder / name, _UNREADABLE.format(why=_why(error))))
    return Files(folder, contents, tuple(problems))


class _Unfit(Exception):
    """Not a file of bounded size."""


_UNREADABLE = "can't be read ({why}): check the file, and who may read it"


def _names(
    folder: Path, way_on: str, inner: tuple[str, ...], problems: list[Problem]
) -> Iterator[str]:
    try:
        yield from _yaml(folder, "", problems)
    except OSError as error:
        problems.append(_whole(folder, f"no folder can be read here ({_why(error)}): {way_on}"))
        return
    for name in inner:
        try:
            yield from _yaml(folder / name, f"{name}/", problems)
        except (FileNotFoundError, NotADirectoryError):
            continue
        except OSError as error:
            problems.append(_whole(folder / name, _UNREADABLE.format(why=_why(error))))


def _yaml(folder: Path, before: str, problems: list[Problem]) -> Iterator[str]:
    for file in sorted(folder.iterdir()):
        if file.name.startswith(".") or file.suffix.lower() not in {".yaml", ".yml"}:
            continue
        if not file.name.isprintable():
            problems.append(_whole(folder, "a file here has an unreadable name: rename it"))
        elif file.suffix != ".yaml":
            problems.append(_whole(file, f"is not read: rename it to {file.stem}.yaml"))
        else:
            yield before + file.name


def _read(file: Path) -> bytes:
    """Return the bytes of a plain file; a pipe would wait for ever, a device never end."""
    about = file.stat()
    if not stat.S_ISREG(about.st_mode):
        raise _Unfit("is a folder or a device: put a file here, or take it away")
    with file.open("rb") as opened:
        data = opened.read(LARGEST + 1)
    if len(data) > LARGEST:
        raise _Unfit(f"is larger than {LARGEST} bytes: part it into smaller files")
    return data


def _whole(file: Path, message: str) -> Problem:
    return Problem(str(file), 1, 1, "", message)


def _why(error: OSError) -> str:
    return error.strerror or "unknown reason"
