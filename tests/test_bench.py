"""The bench measures what it says, on data made for this test."""

import csv
import json
import random
from collections.abc import Sequence
from itertools import product
from pathlib import Path

import numpy as np
import pytest

from bench.goals import Found, Goal
from bench.matchers import MATCHERS, OURS, Other, Ours, Remembering
from bench.matching import Plan, main, run
from bench.measures import auroc, quality, right_left, wilson
from bench.own import Count, risks, utterances
from bench.plug import Plug
from bench.report import report
from bench.results import Results, ResultsUnreadable
from bench.slips import slip
from bench.tasks import (
    BANKING_ASKED,
    BANKING_HELD_OUT,
    BANKING_LEARNT,
    CLINC,
    DataMissing,
    Task,
    grown,
    load_task,
    shortened,
)
from bot.domain.match import Match, Ranking
from bot.understanding.encoder import Encoder

TINY = Plan(quick=True, each=(5, 10), seeds=(0,), most=4, timed=2, timed_grown=2, grown=3)
SUBJECTS = {
    "card_lost": ("card", "lost", "stolen"),
    "transfer_late": ("transfer", "slow", "missing"),
    "pin_blocked": ("pin", "blocked", "locked"),
    "rate_asked": ("rate", "exchange", "currency"),
}
FRAMES = ("my {} is {}", "{} says {}", "help the {} went {}", "why {} and {}")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Four topics, the last of them held out where topics are, with questions and strangers."""
    learnt = [
        (frame.format(a, b), topic)
        for topic, words in SUBJECTS.items()
        for frame, (a, b) in product(FRAMES, product(words, words))
    ]
    asked = [
        (f"{so} {words[0]} {words[1]}", topic)
        for topic, words in SUBJECTS.items()
        for so in ("so", "oh", "and", "but")
    ]
    strangers = [["what is for tea", "oos"], ["who won the cup", "oos"]]
    clinc = {"train": learnt, "test": asked, "oos_test": strangers}
    (tmp_path / CLINC).write_text(json.dumps(clinc), encoding="utf-8")
    (tmp_path / BANKING_HELD_OUT).write_text('["rate_asked"]', encoding="utf-8")
    for name, lines in ((BANKING_LEARNT, learnt), (BANKING_ASKED, asked)):
        with (tmp_path / name).open("w", encoding="utf-8", newline="") as file:
            csv.writer(file).writerows([("text", "category"), *lines])
    return tmp_path


class Told:
    """A matcher that is sure of the first topic a line names, word for word."""

    sure: float | None = 0.5

    def rank(self, text: str) -> Ranking:
        named = [Match(word, 0.9 - n / 100) for n, word in enumerate(text.split())]
        return Ranking((*named, Match("nothing", 0.1)), sure=0.5, maybe=0.2)

    def build(self, entries: object) -> None: ...

    def rank_many(self, queries: Sequence[str]) -> list[list[tuple[str, float]]]:
        return [[(m.entry, m.score) for m in self.rank(query).matches] for query in queries]


def test_a_run_measures_every_cell_and_goes_on_where_it_was(folder: Path, tmp_path: Path) -> None:
    out = tmp_path / "results.jsonl"
    names = [OURS[1], "rapidfuzz_WRatio"]

    run(TINY, folder, names, Results(out))
    lines = out.read_text().splitlines()
    out.write_text("\n".join(lines[:-3]) + "\n")
    run(TINY, folder, names, Results(out))

    again = out.read_text().splitlines()
    rows = Results(out).rows
    assert again[:-3] == lines[:-3]
    assert len(again) == len(lines) == 2 * (3 * 2 + 2)
    assert {row["matcher"] for row in rows} == set(names)
    measured = {row.get("task", row.get("topics")) for row in rows}
    assert measured == {"clinc150", "banking77", "banking50", 4, 3}
    typed = {row["task"] for row in rows if "slips" in row}
    assert typed == {"clinc150", "banking77"}
    assert {row["matcher"] for row in rows if "self_set" in row} == {OURS[1]}
    assert "| rapidfuzz_WRatio |" in report(Found(Results(out), quick=True))
    assert "| rapidfuzz_WRatio |" not in report(Found(Results(out), quick=False))


def test_ours_is_right_where_a_line_shares_its_words_with_one_topic_only(folder: Path) -> None:
    matcher = Ours()
    task = load_task(folder, "clinc150", 10, 0)

    assert quality(matcher, task)["first"] == 100


def test_a_task_holds_only_what_a_topic_may_show(folder: Path) -> None:
    task = load_task(folder, "banking50", 5, 0)

    assert {topic: len(lines) for topic, lines in task.entries.items()} == {
        "card_lost": 5,
        "pin_blocked": 5,
        "transfer_late": 5,
    }
    assert task.strangers == [f"{so} rate exchange" for so in ("so", "oh", "and", "but")]
    assert "rate_asked" not in {topic for _, topic in task.asked}
    assert load_task(folder, "banking50", 5, 1).entries != task.entries
    assert len(shortened(task, 2).asked) == 2


def test_grown_topics_have_lines_of_their_own(folder: Path) -> None:
    made = grown(folder, 20, 10)

    assert [len(lines) for lines in made.values()] == [10] * 20
    assert grown(folder, 20, 10) == made


def test_without_the_data_it_says_what_to_set(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / BANKING_LEARNT).unlink()

    with pytest.raises(DataMissing, match=f"no {BANKING_LEARNT}: set BENCH_DATA"):
        run(TINY, folder, [OURS[1]], Results(tmp_path / "r.jsonl"))
    assert main(["run", "--data", str(folder), "--out", str(tmp_path / "r.jsonl")]) == 2
    assert "bench/README.md says where to get it" in capsys.readouterr().err


def test_a_spoilt_line_of_results_is_named(tmp_path: Path) -> None:
    (tmp_path / "r.jsonl").write_text('{"kind": "own"}\n{"kind": \n')

    with pytest.raises(ResultsUnreadable, match=r"r\.jsonl:2: not a line of results"):
        Results(tmp_path / "r.jsonl")


def test_quality_counts_first_three_strangers_and_self_set_threshold() -> None:
    asked = [("a x", "a"), ("x a", "a"), ("x y z a", "a"), ("a", "a")]

    measured = quality(Told(), Task("banking50", {}, asked, ["q", ""], 0))

    assert measured.pop("build_s") < 60
    assert measured == {
        "first": 50,
        "three": 75,
        "auroc": 0.75,
        "right_at_5": 0,
        "self_set": 50,
        "self_right": 50,
        "self_wrong": 50,
    }


def test_auroc_is_one_if_all_known_score_above_all_strange_and_a_tie_counts_half() -> None:
    assert auroc(np.array([3.0, 2.0]), np.array([1.0, 0.0])) == 1
    assert auroc(np.array([1.0]), np.array([1.0])) == 0.5
    assert auroc(np.array([0.0, 3.0]), np.array([1.0, 2.0])) == 0.5


def test_right_answers_left_are_those_above_all_but_one_stranger_in_twenty() -> None:
    strange = np.arange(20.0)

    assert right_left(np.array([18.5, 18.0, 30.0, 30.0]), [True, True, True, False], strange) == 50


def test_wilson_agrees_with_the_published_example() -> None:
    low, high = wilson(81, 263)
    none = wilson(0, 20)

    assert (round(low, 2), round(high, 2)) == (25.53, 36.62)  # Newcombe 1998, method 3
    assert (none[0], round(none[1], 2)) == (0.0, 16.11)


def test_a_slip_changes_at_most_two_letters_and_never_a_line_without_letters() -> None:
    rng = random.Random(0)
    slips = {slip("parking", rng) for _ in range(400)}

    assert slip("12 + 3", rng) == "12 + 3"
    assert {"pakring", "prking", "psrking", "pparking"} & slips
    assert all(6 <= len(text) <= 8 for text in slips)


def test_an_other_matcher_takes_the_nearest_example_of_a_topic() -> None:
    other = Other(lambda texts, owner: lambda queries: [[0.1, 0.9, 0.5] for _ in queries])
    other.build({"a": ["one", "two"], "b": ["three"]})

    assert other.rank_many(["x"]) == [[("a", 0.9), ("b", 0.5)]]


def test_the_encoder_reads_each_line_once() -> None:
    class Counted(Encoder):
        def __init__(self) -> None:
            self.name, self.width, self.read = "counted", 1, list[str]()

        def encode(
            self, texts: Sequence[str]
        ) -> np.ndarray[tuple[int, int], np.dtype[np.float32]]:
            self.read += texts
            return np.array([[len(text)] for text in texts], np.float32)

    counted = Counted()
    remembering = Remembering(counted)

    vectors = [remembering.encode(texts).tolist() for texts in (["a", "bb", "a"], ["bb", "ccc"])]

    assert vectors == [[[1], [2], [1]], [[2], [3]]]
    assert counted.read == ["a", "bb", "ccc"]


def test_the_plug_has_the_form_other_benches_take() -> None:
    plug = Plug()
    plug.build(
        {"parking": ["where can I park", "car park"], "leave": ["annual leave", "book leave"]}
    )

    ranked = plug.rank("is there anywhere to park")

    assert ranked[0][0] == "parking"
    assert {topic for topic, _ in ranked} == {"parking", "leave"}


def test_own_lines_are_counted_by_what_came_of_them(tmp_path: Path) -> None:
    files = {
        "topics": {"leave": ["leave x", "x leave", "x y z leave"]},
        "none": {"none": ["cup", ""]},
        "several": [
            {"say": "leave pay", "entries": ["leave", "pay"]},
            {"say": "x pay", "entries": ["leave", "pay"]},
        ],
        "negated": [{"say": "pay", "entry": "leave", "not": "pay"}],
        "stories": {"leave": ["leave", "pay leave"]},
    }
    for name, content in files.items():
        (tmp_path / f"{name}.yaml").write_text(json.dumps(content))

    assert utterances(tmp_path, Told()) == [
        Count("first right", 1, 3),
        Count("in the best three", 2, 3),
        Count("confident and wrong", 2, 3),
        Count("out of scope, answered as if known", 1, 2),
        Count("two needs, both in the best three", 1, 2),
        Count("two needs, one of them first", 1, 2),
        Count("two needs, both shown", 1, 2),
        Count("negated, first right", 0, 1),
        Count("negated, in the best three", 0, 1),
        Count("negated, confident and wrong", 1, 1),
        Count("negated, answered with what was denied", 1, 1),
        Count("story, first right", 1, 2),
        Count("story, in the best three", 2, 2),
        Count("story, confident and wrong", 1, 2),
    ]


def test_risk_lines_are_counted_by_class_and_misspelt_ones_apart(tmp_path: Path) -> None:
    files = {
        "self": {"self_explicit": ["i want to kill myself", "where is the car park"]},
        "others": {"someone_else": ["my mate is suicidal", "i want to kill myself"]},
        "misspelt": {"self_explicit": ["i wnat to kil myself"]},
        "calm": {"idiom": ["this paperwork is killing me"], "ordinary": ["i want to kill myself"]},
    }
    for name, content in files.items():
        (tmp_path / f"{name}.yaml").write_text(json.dumps(content))

    assert risks(tmp_path) == [
        Count("explicit and immediate, noticed", 1, 2),
        Count("misspelt, noticed", 1, 1),
        Count("third person, sent to “worried about someone”", 1, 2),
        Count("false alarms on idiom, duty and training", 0, 1),
        Count("false alarms on all that is no danger", 1, 2),
        Count("any danger, noticed", 3, 4),
        Count("any danger, card that fits", 2, 4),
        Count("any danger, at least the crisis line", 3, 4),
        Count("crisis line where there is no danger", 2, 2),
        Count("class idiom, noticed", 0, 1),
        Count("class ordinary, noticed", 1, 1),
        Count("class self_explicit, noticed", 1, 2),
        Count("class someone_else, noticed", 2, 2),
    ]


def test_goals_stand_beside_what_was_measured(tmp_path: Path) -> None:
    results = Results(tmp_path / "r.jsonl")
    cell = {"kind": "quality", "task": "clinc150", "each": 10, "quick": False}
    for seed, first in enumerate((91, 92)):
        results.add({**cell, "matcher": OURS[0], "seed": seed, "first": first})
        results.add({**cell, "matcher": "bm25", "seed": seed, "first": 92})
    for half, hits in (("test", 1), ("test", 91), ("dev", 5)):
        results.add(
            {"kind": "own", "half": half, "matcher": OURS[0]}
            | {"what": "first right", "hits": hits, "of": 100}
        )

    said = report(Found(results, quick=False))

    assert "| first right, CLINC150, 10 examples, % | 91.1 | 91 | 93 | 91.5 | hold |" in said
    assert (
        "| least lead over any other, clean, points | -0.2 | 0 | 1 | -0.5 | **neither** |" in said
    )
    assert "| own test lines: first right, % | 58 | 75 | 90 | 91.0 | goal |" in said
    assert "| signpost | first right | 5.0 (2.2–11.2) | 100 |" in said


@pytest.mark.parametrize(
    ("value", "lower", "says"),
    [
        (3, False, "**neither**"),
        (7, False, "hold"),
        (9, False, "goal"),
        (9, True, "**neither**"),
        (4, True, "hold"),
        (1, True, "goal"),
    ],
)
def test_a_goal_says_which_of_its_numbers_is_reached(value: float, lower: bool, says: str) -> None:
    hold, goal = (5, 2) if lower else (5, 8)

    assert Goal("x", "", hold, goal, lambda found: None, lower).reached(value) == says


def test_an_unknown_matcher_is_refused_with_the_list() -> None:
    with pytest.raises(SystemExit, match=f"no 'wratio'; there are: {', '.join(MATCHERS)}"):
        main(["run", "--data", "x", "--out", "/nowhere", "--only", "wratio"])
