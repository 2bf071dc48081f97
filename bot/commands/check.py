"""Check the knowledge: what is wrong, and with --go-live what the force still has to settle."""

import argparse
import json
from collections.abc import Iterator
from typing import Any

from bot import wiring
from bot.config import Config

HELP = "check the knowledge files"
EXAMPLE = "python -m bot check --go-live"


def add(parser: argparse.ArgumentParser) -> None:
    """Add this command's arguments."""
    parser.add_argument(
        "--go-live",
        action="store_true",
        help="also fail on placeholders, unverified contacts and overdue reviews, and list them",
    )
    parser.add_argument("--json", action="store_true", help="print the findings as JSON")


def run(config: Config, arguments: argparse.Namespace) -> int:
    """Print every finding; return 1 if the files can't be used (with --go-live: are not ready)."""
    found = wiring.check(config)
    if arguments.json:
        print(json.dumps(_as_json(found), ensure_ascii=False, indent=2))
    else:
        print("\n".join(_as_lines(found, go_live=arguments.go_live)))
    return 1 if found.problems or (arguments.go_live and found.todos) else 0


def _as_lines(found: wiring.Findings, *, go_live: bool) -> Iterator[str]:
    yield from map(str, found.problems)
    if found.problems:
        yield f"{len(found.problems)} to mend before this knowledge can be used"
        return
    yield from (f"{warning} (a warning)" for warning in found.warnings)
    if go_live:
        yield from map(str, found.todos)
    yield (
        f"knowledge {found.version} is good: {found.entries} entries, "
        f"{found.utterances} utterances; matcher: {found.matcher}"
    )
    if found.todos:
        told = "listed above" if go_live else "list them: python -m bot check --go-live"
        yield f"for the force to give or confirm before go-live: {len(found.todos)}; {told}"


def _as_json(found: wiring.Findings) -> dict[str, Any]:
    return {
        "knowledge": found.version,
        "matcher": found.matcher,
        "entries": found.entries,
        "utterances": found.utterances,
        "problems": [str(problem) for problem in found.problems],
        "warnings": [str(warning) for warning in found.warnings],
        "todos": [str(todo) for todo in found.todos],
    }
