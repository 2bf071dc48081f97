"""What can go wrong: in files an editor wrote, with the store, and in the bot itself."""

import traceback
from dataclasses import dataclass
from pathlib import Path

_CODE = Path(__file__).parents[1]


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """One thing wrong in one file."""

    file: str
    line: int
    column: int
    field: str
    """Which value, for example `entries[0].title`; empty when it is about the whole file."""
    message: str
    """What is wrong, then what to do."""

    def __str__(self) -> str:
        """Return `file:line:column: field: what is wrong, what to do`."""
        place = f"{self.file}:{self.line}:{self.column}"
        return ": ".join(part for part in (place, self.field, self.message) if part)


class ContentRefused(Exception):
    """The files can't be used; it carries every problem of every file."""

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        super().__init__("\n".join(str(problem) for problem in problems))
        self.problems = problems


class StoreAway(Exception):
    """The store can't be reached or can't write now; its message names no value."""


def fault(error: BaseException) -> str:
    """Return what a log may say of a fault of ours: its type, and the last place in our code.

    Never its message, nor a traceback: either could quote what a person wrote.
    """
    frames = traceback.extract_tb(error.__traceback__)
    ours = [frame for frame in frames if Path(frame.filename).is_relative_to(_CODE)]
    if not ours:
        return type(error).__name__
    file = Path(ours[-1].filename).relative_to(_CODE.parent).as_posix()
    return f"{type(error).__name__} at {file}:{ours[-1].lineno}"
