"""From a ranking to an outcome."""

from dataclasses import replace

import pytest

from bot.domain.match import Decision, Match, Outcome, Ranking, decide


def ranking(*scores: float) -> Ranking:
    matches = tuple(Match(name, score) for name, score in zip("abcdef", scores, strict=False))
    return Ranking(matches, 0.6, 0.3)


@pytest.mark.parametrize(
    ("scores", "decision"),
    [
        ((), Decision(Outcome.NONE)),
        ((0.29, 0.28), Decision(Outcome.NONE)),
        ((0.9, 0.2, 0.1), Decision(Outcome.ANSWER, ("a",))),
        ((0.9, 0.88, 0.87), Decision(Outcome.ANSWER, ("a", "b"))),
        ((0.5, 0.4, 0.31, 0.3), Decision(Outcome.CHOOSE, ("a", "b", "c"))),
        ((0.5, 0.2, 0.05), Decision(Outcome.CHOOSE, ("a", "b"))),
        ((0.5, 0.1, 0.05), Decision(Outcome.CHOOSE, ("a",))),
        ((0.6,), Decision(Outcome.ANSWER, ("a",))),
    ],
)
def test_a_ranking_is_answered_offered_or_declined(
    scores: tuple[float, ...], decision: Decision
) -> None:
    assert decide(ranking(*scores)) == decision


def test_of_two_needs_both_are_answered_and_nothing_else() -> None:
    said = replace(ranking(0.9, 0.5, 0.45), both=True)

    assert decide(said) == Decision(Outcome.ANSWER, ("a", "b"), both=True)
