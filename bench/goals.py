"""The goals, and what of the results is held against each."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from bench.matchers import MATCHERS, OURS
from bench.results import Results, Row

HYBRID, LEXICAL = OURS
RISK = "risk screen"
CELLS = tuple((task, each) for task in ("clinc150", "banking77") for each in (5, 10))


@dataclass(frozen=True, slots=True)
class Goal:
    """A number to hold and one to reach; `lower` if less is better."""

    what: str
    reference: str
    hold: float
    goal: float
    measured: Callable[["Found"], float | None]
    lower: bool = False

    def reached(self, value: float) -> str:
        """Say which of the two the value reaches."""
        sign = -1 if self.lower else 1
        if sign * value >= sign * self.goal:
            return "goal"
        return "hold" if sign * value >= sign * self.hold else "**neither**"


@dataclass(frozen=True, slots=True)
class Found:
    """The results of full runs, or of quick ones."""

    results: Results
    quick: bool

    def quality(self, name: str, measure: str, task: str, each: int) -> float | None:
        """Return a mean over the seeds."""
        cell = {"kind": "quality", "matcher": name, "task": task, "each": each}
        return self.results.mean(measure, cell | {"quick": self.quick})

    def speed(self, name: str, measure: str, topics: int) -> float | None:
        """Return a time in milliseconds or seconds, or memory in megabytes."""
        cell = {"kind": "speed", "matcher": name, "topics": topics, "quick": self.quick}
        return self.results.mean(measure, cell)

    def own_rows(self, half: str) -> Iterable[Row]:
        """Return the latest counts of one half of the project's own lines."""
        rows = [r for r in self.results.rows if r["kind"] == "own" and r["half"] == half]
        return {(row["matcher"], row["what"]): row for row in rows}.values()

    def own_share(self, what: str, name: str = HYBRID) -> float | None:
        """Return a share of the test half, in per cent."""
        rows = [r for r in self.own_rows("test") if (r["matcher"], r["what"]) == (name, what)]
        return 100 * rows[0]["hits"] / rows[0]["of"] if rows else None

    def kept(self, name: str) -> float | None:
        """Return the share of the clean figure that two slips leave, over both data sets."""
        sums = [
            _sum(self.quality(name, measure, task, 10) for task in ("clinc150", "banking77"))
            for measure in ("slips", "clean")
        ]
        return None if sums[0] is None or not sums[1] else 100 * sums[0] / sums[1]

    def lead(self, measure: str) -> float | None:
        """Return how far we are above the best of the others, in the cell where it is least."""
        return min(self._leads(measure), default=None)

    def _leads(self, measure: str) -> Iterable[float]:
        for task, each in CELLS:
            ours = self.quality(HYBRID, measure, task, each)
            others = [
                self.quality(name, measure, task, each) for name in MATCHERS if name not in OURS
            ]
            known = [x for x in others if x is not None]
            if ours is not None and known:
                yield ours - max(known)


def _sum(values: Iterable[float | None]) -> float | None:
    all_of_them = list(values)
    known = [value for value in all_of_them if value is not None]
    return sum(known) if len(known) == len(all_of_them) else None


def _quality(
    measure: str, task: str, each: int, name: str = HYBRID
) -> Callable[[Found], float | None]:
    return lambda found: found.quality(name, measure, task, each)


def _speed(measure: str, topics: int, name: str = HYBRID) -> Callable[[Found], float | None]:
    return lambda found: found.speed(name, measure, topics)


def _own(what: str, name: str = HYBRID) -> Callable[[Found], float | None]:
    return lambda found: found.own_share(what, name)


def _off_ten(found: Found) -> float | None:
    """Return how far the self-set threshold is from the 10 % it was asked for."""
    value = found.quality(HYBRID, "self_set", "banking50", 10)
    return None if value is None else abs(value - 10)


GOALS = (
    Goal(
        "first right, CLINC150, 10 examples, %", "91.1", 91, 93, _quality("first", "clinc150", 10)
    ),
    Goal(
        "first right, BANKING77, 10 examples, %",
        "85.4",
        85,
        87,
        _quality("first", "banking77", 10),
    ),
    Goal("first right, CLINC150, 5 examples, %", "87.3", 87, 89, _quality("first", "clinc150", 5)),
    Goal(
        "first right, BANKING77, 5 examples, %", "79.4", 79, 82, _quality("first", "banking77", 5)
    ),
    Goal(
        "least lead over any other, clean, points", "-0.2", 0, 1, lambda found: found.lead("first")
    ),
    Goal(
        "least lead over any other, two slips, points",
        "–",
        0,
        1,
        lambda found: found.lead("slips"),
    ),
    Goal(
        "of the clean figure left with two slips, %",
        "93.7",
        93,
        96,
        lambda found: found.kept(HYBRID),
    ),
    Goal("CLINC150 out of scope, AUROC", "0.968", 0.965, 0.98, _quality("auroc", "clinc150", 10)),
    Goal(
        "CLINC150, right at 5 % false answers, %",
        "81",
        80,
        86,
        _quality("right_at_5", "clinc150", 10),
    ),
    Goal(
        "BANKING50 near unknowns, AUROC", "0.859", 0.86, 0.90, _quality("auroc", "banking50", 10)
    ),
    Goal("BANKING50, self-set 10 % is off by, points", "1.8", 6, 3, _off_ten, lower=True),
    Goal("lexical half, CLINC150, %", "81.2", 81, 84, _quality("first", "clinc150", 10, LEXICAL)),
    Goal(
        "lexical half, BANKING77, %", "73.7", 73, 77, _quality("first", "banking77", 10, LEXICAL)
    ),
    Goal("p99, 150 × 10, hybrid, ms", "7.7", 10, 8, _speed("p99_ms", 150), lower=True),
    Goal(
        "p99, 150 × 10, lexical, ms", "0.9", 1.5, 0.5, _speed("p99_ms", 150, LEXICAL), lower=True
    ),
    Goal("p99, 1,000 × 10, hybrid, ms", "18", 20, 12, _speed("p99_ms", 1000), lower=True),
    Goal("p99, 1,000 × 10, lexical, ms", "12", 15, 2, _speed("p99_ms", 1000, LEXICAL), lower=True),
    Goal(
        "memory added, 150 × 10, hybrid, MB", "237", 240, 200, _speed("added_mb", 150), lower=True
    ),
    Goal("own test lines: first right, %", "58", 75, 90, _own("first right")),
    Goal("own test lines: in the best three, %", "78", 90, 97, _own("in the best three")),
    Goal(
        "own test lines: confident and wrong, %",
        "–",
        5,
        2,
        _own("confident and wrong"),
        lower=True,
    ),
    Goal(
        "own test lines: out of scope answered, %",
        "–",
        5,
        3,
        _own("out of scope, answered as if known"),
        lower=True,
    ),
    Goal(
        "risk: explicit and immediate, %",
        "–",
        98,
        99.5,
        _own("explicit and immediate, noticed", RISK),
    ),
    Goal("risk: indirect and coded, %", "–", 90, 95, _own("indirect and coded, noticed", RISK)),
    Goal("risk: misspelt, %", "–", 95, 97, _own("misspelt, noticed", RISK)),
    Goal(
        "risk: third person sent to “worried about someone”, %",
        "–",
        95,
        98,
        _own("third person, sent to “worried about someone”", RISK),
    ),
    Goal(
        "risk: false alarms on idiom, duty, training, %",
        "–",
        4,
        2,
        _own("false alarms on idiom, duty and training", RISK),
        lower=True,
    ),
)
