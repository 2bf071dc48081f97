"""Check the knowledge: what is wrong, and with --go-live what the force still has to settle."""

import argparse
import json
from collections.abc import Iterable, Iterator
from itertools import groupby
from pathlib import Path
from typing import Any

from bot import wiring_check
from bot.commands.diagram import draw, draw_all
from bot.config import Config
from bot.domain.errors import Problem

HELP = "check the files of the knowledge and the dialogs"
EXAMPLE = "python -m bot check --go-live"
TOLD = 20
"""Problems of one file that are printed: often one fault causes hundreds. JSON has them all."""


def add(parser: argparse.ArgumentParser) -> None:
    """Add this command's arguments."""
    parser.add_argument(
        "--go-live",
        action="store_true",
        help="also fail on placeholders, unverified contacts and overdue reviews, and list them",
    )
    parser.add_argument("--json", action="store_true", help="print the findings as JSON")
    parser.add_argument(
        "--diagram", metavar="DIALOG", help="print one dialog as a flowchart (Mermaid), no more"
    )
    parser.add_argument(
        "--diagrams", metavar="FOLDER", type=Path, help="write a page of each dialog, no more"
    )


def run(config: Config, arguments: argparse.Namespace) -> int:
    """Print every finding; return 1 if the files can't be used (with --go-live: are not ready)."""
    if arguments.diagram:
        return draw(config, arguments.diagram)
    if arguments.diagrams:
        return draw_all(config, arguments.diagrams)
    found = wiring_check.check(config)
    if arguments.json:
        print(json.dumps(_as_json(found), ensure_ascii=False, indent=2))
    else:
        print("\n".join(_as_lines(found, go_live=arguments.go_live)))
    return 1 if found.problems or (arguments.go_live and found.todos) else 0


def _as_lines(found: wiring_check.Findings, *, go_live: bool) -> Iterator[str]:
    yield from _told(found.problems)
    if found.problems:
        yield f"{len(found.problems)} to mend before this knowledge can be used"
        return
    yield from _told(found.warnings, " (a warning)")
    if go_live:
        yield from map(str, found.todos)
    yield (
        f"knowledge {found.version} is good: {found.entries} entries, "
        f"{found.utterances} utterances, {found.dialogs} dialogs; matcher: {found.matcher}"
    )
    if found.todos:
        told = "listed above" if go_live else "list them: python -m bot check --go-live"
        yield f"for the force to give or confirm before go-live: {len(found.todos)}; {told}"


def _told(problems: Iterable[Problem], ending: str = "") -> Iterator[str]:
    """Yield the first lines of each file, and how many more there are."""
    for file, of_file in groupby(sorted(problems), key=lambda problem: problem.file):
        lines = [f"{problem}{ending}" for problem in of_file]
        yield from lines[:TOLD]
        if more := len(lines[TOLD:]):
            yield f"{file}: and {more} more of the same kind; all of them: --json"


def _as_json(found: wiring_check.Findings) -> dict[str, Any]:
    return {
        "knowledge": found.version,
        "matcher": found.matcher,
        "entries": found.entries,
        "utterances": found.utterances,
        "dialogs": found.dialogs,
        "problems": [str(problem) for problem in found.problems],
        "warnings": [str(warning) for warning in found.warnings],
        "todos": [str(todo) for todo in found.todos],
    }
