"""Results as JSON lines: what is measured is kept at once, so that a stopped run goes on."""

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from statistics import fmean
from typing import Any

Row = dict[str, Any]


class ResultsUnreadable(Exception):
    """A line of the results is no result; the message names it."""


class Results:
    """The rows of one file, and those added to it."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self.rows = list(_rows(file)) if file.exists() else []

    def has(self, cell: Mapping[str, object]) -> bool:
        """Say whether this has been measured."""
        return any(cell.items() <= row.items() for row in self.rows)

    def add(self, row: Row) -> None:
        """Keep what was measured."""
        rounded = {k: round(v, 4) if isinstance(v, float) else v for k, v in row.items()}
        self.rows.append(rounded)
        with self._file.open("a", encoding="utf-8") as lines:
            lines.write(json.dumps(rounded, ensure_ascii=False) + "\n")

    def mean(self, measure: str, cell: Mapping[str, object]) -> float | None:
        """Return the mean over all rows of the cell, None if there are none."""
        found = [
            row[measure] for row in self.rows if cell.items() <= row.items() if measure in row
        ]
        return fmean(found) if found else None


def _rows(file: Path) -> Iterator[Row]:
    for number, line in enumerate(file.read_text("utf-8").splitlines(), 1):
        try:
            yield json.loads(line)
        except ValueError:
            raise ResultsUnreadable(
                f"{file}:{number}: not a line of results: delete it and run again"
            ) from None
