"""Results as Markdown tables, the goals beside what was measured."""

from collections.abc import Iterable, Sequence

from bench.goals import GOALS, RISK, Found
from bench.matchers import MATCHERS, OURS
from bench.measures import wilson
from bench.own import HALVES

SIZES = (150, 1000)
EACH = (10, 5)
OWN_OF = (*OURS, RISK)
Value = float | None


def report(found: Found) -> str:
    """Return all tables of which something has been measured."""
    tables = (
        ("Goals", _goals(found)),
        ("First right, and among the best three, %", _firsts(found)),
        ("First right with slips of the keyboard, %", _slips(found)),
        ("Questions no topic answers", _strangers(found)),
        ("What our own threshold, asked for 10 %, lets through", _self_set(found)),
        ("One question at a time, one thread", _speeds(found)),
        *((f"Own lines, {half} half", _own(found, half)) for half in HALVES),
    )
    return "\n\n".join(f"### {title}\n\n{table}" for title, table in tables if table)


def _goals(found: Found) -> str:
    rows = []
    for goal in GOALS:
        value = goal.measured(found)
        said = _number(value, 3 if goal.goal < 1 else 1)
        reached = "–" if value is None else goal.reached(value)
        rows.append([goal.what, goal.reference, f"{goal.hold}", f"{goal.goal}", said, reached])
    return _table(["what", "reference", "hold", "goal", "measured", "reaches"], rows)


def _firsts(found: Found) -> str:
    columns = [
        (f"{task} {each}{shown}", measure, task, each)
        for measure, shown in (("first", ""), ("three", ", in three"))
        for task in ("clinc150", "banking77")
        for each in EACH
    ]
    return _compared(found, columns)


def _slips(found: Found) -> str:
    columns = [
        (f"{task} {each} {shown}", measure, task, each)
        for each in EACH
        for task in ("clinc150", "banking77")
        for measure, shown in (("clean", "clean"), ("slip", "one"), ("slips", "two"))
    ]
    kept = {name: found.kept(name) for name in MATCHERS}
    return _compared(found, columns, {"kept with two, 10 examples": kept})


def _strangers(found: Found) -> str:
    columns = [
        (f"{task} {each} {shown}", measure, task, each)
        for task in ("clinc150", "banking50")
        for each in EACH
        for measure, shown in (("auroc", "AUROC"), ("right_at_5", "right at 5 % false, %"))
    ]
    return _compared(found, columns)


def _self_set(found: Found) -> str:
    measures = ("self_set", "self_right", "self_wrong")
    rows = []
    for name in OURS:
        for task in ("banking50", "clinc150"):
            for each in EACH:
                values = [found.quality(name, measure, task, each) for measure in measures]
                if any(value is not None for value in values):
                    rows.append([name, task, f"{each}", *map(_number, values)])
    headers = ["matcher", "task", "examples", "unknown answered, %", "answered right, %"]
    return _table([*headers, "answered wrong, %"], rows)


def _speeds(found: Found) -> str:
    headers = ["matcher"]
    for topics in SIZES:
        headers += [
            f"{topics} × 10: {what}" for what in ("p50 ms", "p99 ms", "build s", "memory MB")
        ]
    measures = ("p50_ms", "p99_ms", "build_s", "added_mb")
    rows = []
    for name in MATCHERS:
        values = [found.speed(name, m, topics) for topics in SIZES for m in measures]
        if any(value is not None for value in values):
            digits = (2, 2, 1, 0) * len(SIZES)
            rows.append([name, *map(_number, values, digits)])
    return _table(headers, rows)


def _own(found: Found, half: str) -> str:
    rows = []
    for row in sorted(found.own_rows(half), key=lambda row: OWN_OF.index(row["matcher"])):
        low, high = wilson(row["hits"], row["of"])
        share = f"{100 * row['hits'] / row['of']:.1f} ({low:.1f}–{high:.1f})"
        rows.append([row["matcher"], row["what"], share, f"{row['of']}"])
    return _table(["of", "what", "% (95 % interval)", "lines"], rows)


def _compared(
    found: Found,
    columns: Sequence[tuple[str, str, str, int]],
    more: dict[str, dict[str, Value]] | None = None,
) -> str:
    rows = []
    extra = more or {}
    for name in MATCHERS:
        values = [found.quality(name, measure, task, each) for _, measure, task, each in columns]
        if any(value is not None for value in values):
            digits = [3 if measure == "auroc" else 1 for _, measure, _, _ in columns]
            last = [_number(values[name]) for values in extra.values()]
            rows.append([name, *map(_number, values, digits), *last])
    return _table(["matcher", *(column[0] for column in columns), *extra], rows)


def _number(value: Value, digits: int = 1) -> str:
    return "–" if value is None else f"{value:.{digits}f}"


def _table(headers: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    lines = ["| " + " | ".join(row) + " |" for row in (headers, *rows)]
    if len(lines) == 1:
        return ""
    return "\n".join([lines[0], "|" + " --- |" * len(headers), *lines[1:]])
