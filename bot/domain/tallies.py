"""Counts without persons, made fit to pass on: a small number could point at somebody."""

from collections.abc import Mapping
from itertools import groupby

FEWEST = 5
"""A number below it is not shown."""
FEWER = f"fewer than {FEWEST}"
MORE = f"{FEWEST} or more"

Counts = Mapping[tuple[str, str, str, str], int]
"""By month, dialog, slot and answer; under an empty slot, how many requests there were."""
Row = tuple[str, str, str, str, str]


def shown(counts: Counts) -> tuple[Row, ...]:
    """Return month, dialog, step, answer and number, in this order, small numbers in words.

    If a step has a single small number, the next one is not shown either: who knows all others
    and how many requests there were could work it out.
    """
    rows: list[Row] = []
    for (month, dialog, slot), keys in groupby(sorted(counts), key=lambda key: key[:3]):
        answers = {key[3]: counts[key] for key in keys}
        few = sum(number < FEWEST for number in answers.values())
        unsafe = sorted(answers, key=answers.__getitem__)[: max(2, few) if few else 0]
        for answer, number in answers.items():
            said = FEWER if number < FEWEST else MORE if answer in unsafe else str(number)
            rows.append((month, dialog, slot or "all requests", answer, said))
    return tuple(rows)
