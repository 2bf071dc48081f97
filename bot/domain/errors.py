"""What can be wrong with files an editor wrote: where, what, and what to do."""

from dataclasses import dataclass


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
