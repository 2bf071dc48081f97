"""Compares the matcher with others on public data, and counts how the project's own lines fare.

Start it with `make bench-matching`, or by hand: `python -m bench.matching --help`.
"""

import argparse
import functools
import random
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from bench.goals import HYBRID, LEXICAL, RISK, Found
from bench.matchers import MATCHERS, Remembering
from bench.measures import WARM, Measured, opened, quality, speed
from bench.own import HALVES, risks, utterances
from bench.report import report
from bench.results import Results, ResultsUnreadable, Row
from bench.tasks import TASKS, DataMissing, Entries, check_folder, grown, load_task, shortened
from bot.content.knowledge_files import read_knowledge
from bot.understanding.encoder import open_encoder
from bot.understanding.matcher import KnowledgeMatcher
from bot.understanding.opinion import open_opinion

ROOT = Path(__file__).parents[1]
Cell = tuple[Row, Callable[[], Measured]]
"""What is measured, and what measures it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """How much is asked."""

    quick: bool = False
    each: Sequence[int] = (5, 10)
    """Examples a topic."""
    seeds: Sequence[int] = (0, 1, 2)
    most: int = 10_000
    """Questions of a task."""
    timed: int = 1_500
    timed_grown: int = 500
    grown: int = 1_000
    """Topics of the knowledge that shows how the cost grows."""


FULL = Plan()
QUICK = Plan(quick=True, seeds=(0,), most=300, timed=150, timed_grown=50)


def run(plan: Plan, folder: Path, names: Sequence[str], results: Results) -> None:
    """Measure what the results don't hold yet.

    Raises:
        DataMissing: the folder does not hold the public data.
    """
    check_folder(folder)
    for name in names:
        for cell, measure in (*_qualities(plan, folder, name), *_speeds(plan, folder, name)):
            if not results.has(cell):
                results.add(cell | measure())
                _say(results.rows[-1])


def own(half: str, results: Results) -> None:
    """Count how the project's own lines fare. No line is printed or kept."""
    knowledge = read_knowledge(ROOT / "knowledge").knowledge
    encoder = open_encoder(None)
    counted = {
        LEXICAL: utterances(ROOT / "tests" / "utterances" / half, KnowledgeMatcher(knowledge))
    }
    if encoder:
        matcher = KnowledgeMatcher(knowledge, encoder)
        counted[HYBRID] = utterances(ROOT / "tests" / "utterances" / half, matcher)
    counted[RISK] = risks(ROOT / "tests" / "risk" / half, open_opinion())
    for name, counts in counted.items():
        for some in counts:
            results.add({"kind": "own", "half": half, "matcher": name, **asdict(some)})


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line."""
    args = _parser().parse_args(arguments)
    try:
        results = Results(args.out)
        if args.command == "run":
            run(QUICK if args.quick else FULL, args.data, _named(args.only), results)
        elif args.command == "own":
            for half in [args.half] if args.half else HALVES:
                own(half, results)
        print(report(Found(results, args.quick)))
    except (DataMissing, ResultsUnreadable) as error:
        print(error, file=sys.stderr)
        return 2
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser("python -m bench.matching", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    each = {
        "run": "compare the matchers on public data",
        "own": "count how the lines in tests/utterances and tests/risk fare; prints totals only",
        "report": "print what has been measured as Markdown tables",
    }
    for name, text in each.items():
        command = commands.add_parser(name, help=text, description=text)
        command.add_argument("--out", type=Path, required=True, help="file of results, added to")
        command.add_argument("--quick", action="store_true", help="one seed, 300 questions a task")
        if name == "run":
            command.add_argument("--data", type=Path, required=True, help="folder of the data")
            command.add_argument("--only", default="", help=f"of: {', '.join(MATCHERS)}")
        if name == "own":
            command.add_argument("--half", choices=HALVES, help="without it, both")
    return parser


def _named(only: str) -> list[str]:
    names = [name.strip() for name in only.split(",") if name.strip()] or list(MATCHERS)
    if strange := [name for name in names if name not in MATCHERS]:
        raise SystemExit(f"--only: no {strange[0]!r}; there are: {', '.join(MATCHERS)}")
    return names


def _qualities(plan: Plan, folder: Path, name: str) -> Iterator[Cell]:
    cells = [(task, each, seed) for task in TASKS for each in plan.each for seed in plan.seeds]
    for task, each, seed in cells:

        def measure(task: str = task, each: int = each, seed: int = seed) -> Measured:
            asked = shortened(load_task(folder, task, each, seed), plan.most)
            return quality(MATCHERS[name](_remembering), asked)

        cell: Row = {"kind": "quality", "matcher": name, "task": task, "each": each, "seed": seed}
        yield cell | {"quick": plan.quick}, measure


def _speeds(plan: Plan, folder: Path, name: str) -> Iterator[Cell]:
    task = load_task(folder, "clinc150", 10, 0)
    questions = [text for text, _ in task.asked] + task.strangers
    random.Random(5).shuffle(questions)
    learnt: tuple[tuple[int, int, Callable[[], Entries]], ...] = (
        (len(task.entries), plan.timed, lambda: task.entries),
        (plan.grown, plan.timed_grown, lambda: grown(folder, plan.grown, 10)),
    )
    for topics, timed, entries in learnt:

        def measure(timed: int = timed, entries: Callable[[], Entries] = entries) -> Measured:
            return speed(name, entries(), questions[: WARM + timed])

        cell: Row = {"kind": "speed", "matcher": name, "topics": topics, "quick": plan.quick}
        yield cell, measure


@functools.cache
def _remembering() -> Remembering:
    return Remembering(opened())


def _say(row: Row) -> None:
    print(" ".join(f"{key}={value}" for key, value in row.items()), flush=True)


if __name__ == "__main__":
    sys.exit(main())
