"""Explanations in plain words."""

from dataclasses import replace

import pytest

from bot.channels.why import why
from bot.domain.explanation import Change, Explanation, Nearest
from bot.domain.match import Match, Ranking

RANKING = Ranking((Match("gym", 0.7), Match("choir", 0.2)), sure=0.5, maybe=0.3)
EXPLAINED = Explanation(
    matcher="hybrid",
    read="not the choir, the gym",
    repaired=(Change("gmy", "gym"),),
    synonyms=(Change("singers", "choir"),),
    exact=False,
    unwanted="choir",
    nearest=(Nearest("is the gym open", "gym", 0.91),),
    ranking=RANKING,
)


def test_every_fact_stands_on_a_line_of_its_own() -> None:
    assert why(EXPLAINED).split("\n") == [
        "Read as: not the choir, the gym",
        "Repaired: gmy read as gym",
        "Synonym: singers read as choir",
        "Not about: choir",
        "Best: gym 0.70, choir 0.20 (hybrid matcher; 1.00 is a line the entry holds)",
        "Decided: answer, because the best scores 0.50 or more",
        "Most alike in the knowledge:",
        "  0.91 gym: is the gym open",
    ]


@pytest.mark.parametrize(
    ("ranking", "exact", "says"),
    [
        (
            replace(RANKING, sure=0.8),
            False,
            "offer a choice, because the best scores between 0.30",
        ),
        (replace(RANKING, sure=0.9, maybe=0.8), False, "say that nothing fits, because nothing"),
        (replace(RANKING, both=True), False, "answer both, because each is said in a part"),
        (RANKING, True, "answer, because the entry holds this line word for word"),
        (Ranking((), 1.0, 1.0), False, "say that nothing fits"),
    ],
)
def test_the_decision_is_put_into_words(ranking: Ranking, exact: bool, says: str) -> None:
    explained = replace(EXPLAINED, ranking=ranking, exact=exact)

    assert f"Decided: {says}" in why(explained)
