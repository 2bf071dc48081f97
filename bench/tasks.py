"""Public data sets as tasks: topics with a few example lines each, and questions to ask."""

import csv
import json
import random
from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

CLINC = "clinc150_full.json"
BANKING_LEARNT = "banking77_train.csv"
BANKING_ASKED = "banking77_test.csv"
BANKING_HELD_OUT = "banking77_oos_heldout_intents.json"
FILES = (CLINC, BANKING_LEARNT, BANKING_ASKED, BANKING_HELD_OUT)
TASKS = ("clinc150", "banking77", "banking50")

Entries = dict[str, list[str]]
Lines = list[tuple[str, str]]
"""Lines, each with the topic it means."""


class DataMissing(Exception):
    """The data folder is not what the bench needs; the message says what to set."""


@dataclass(frozen=True, slots=True)
class Task:
    """What a matcher learns, and what it is asked after that."""

    name: str
    entries: Entries
    asked: Lines
    strangers: list[str]
    """Questions that none of the topics answers; empty where the data set has none."""
    seed: int


def check_folder(folder: Path) -> None:
    """Make sure that all data files are there.

    Raises:
        DataMissing: one of them is not.
    """
    missing = [name for name in FILES if not (folder / name).is_file()]
    if missing:
        raise DataMissing(
            f"{folder}: no {', '.join(missing)}: set BENCH_DATA to the folder that holds the "
            "public data; bench/README.md says where to get it"
        )


def load_task(folder: Path, name: str, each: int, seed: int) -> Task:
    """Return a task with so many examples a topic, picked by the seed, and all test questions."""
    learnt, asked, strangers = _clinc(folder) if name == "clinc150" else _banking(folder, name)
    rng = random.Random(f"{name}/{each}/{seed}")
    entries = {
        topic: rng.sample(some := sorted(set(lines)), min(each, len(some)))
        for topic, lines in sorted(_by_topic(learnt).items())
    }
    return Task(name, entries, asked, strangers, seed)


def shortened(task: Task, most: int) -> Task:
    """Return the task with at most so many questions of either kind."""
    rng = random.Random(f"sub/{task.name}/{task.seed}")
    asked = rng.sample(task.asked, min(most, len(task.asked)))
    strangers = rng.sample(task.strangers, min(most, len(task.strangers)))
    return replace(task, asked=asked, strangers=strangers)


def grown(folder: Path, topics: int, each: int) -> Entries:
    """Return made-up topics, real lines with words of their own put in: to take times with."""
    rng = random.Random(0)
    pool = [line for line, _ in _clinc(folder)[0] + _rows(folder / BANKING_LEARNT)]
    words = sorted({word for line in pool for word in line.lower().split() if len(word) > 3})

    def line(own: list[str]) -> str:
        said = rng.choice(pool).split()
        for word in rng.sample(own, 2):
            said.insert(rng.randrange(len(said) + 1), word)
        return " ".join(said)

    made: Entries = {}
    for number in range(topics):
        own = rng.sample(words, 3)
        made[f"e{number}"] = [line(own) for _ in range(each)]
    return made


def _clinc(folder: Path) -> tuple[Lines, Lines, list[str]]:
    data: dict[str, Any] = json.loads((folder / CLINC).read_text("utf-8"))
    learnt, asked, strangers = (
        [(text, topic) for text, topic in data[part]] for part in ("train", "test", "oos_test")
    )
    return learnt, asked, [text for text, _ in strangers]


def _banking(folder: Path, name: str) -> tuple[Lines, Lines, list[str]]:
    learnt, asked = _rows(folder / BANKING_LEARNT), _rows(folder / BANKING_ASKED)
    if name == "banking77":
        return learnt, asked, []
    held: set[str] = set(json.loads((folder / BANKING_HELD_OUT).read_text("utf-8")))
    known = [[row for row in rows if row[1] not in held] for rows in (learnt, asked)]
    return known[0], known[1], [text for text, topic in asked if topic in held]


def _rows(file: Path) -> Lines:
    with file.open(encoding="utf-8", newline="") as rows:
        return [(row["text"].strip(), row["category"]) for row in csv.DictReader(rows)]


def _by_topic(lines: Iterable[tuple[str, str]]) -> Entries:
    topics: Entries = {}
    for text, topic in lines:
        topics.setdefault(topic, []).append(text)
    return topics
