"""The matcher as a whole, on twelve small topics."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from typing import Any

import pytest

from bot.domain.explanation import Change
from bot.domain.knowledge import Knowledge, Synonym
from bot.domain.match import Match, Outcome, decide
from bot.understanding.blend import weight_of_words
from bot.understanding.calibration import EXACT
from bot.understanding.encoder import Encoder
from bot.understanding.matcher import BEST, KnowledgeMatcher

FLOOR = 0.85
"""Share of unseen lines whose topic comes first; 47 of 48 did when this was written."""


def first_right(knowledge: Knowledge, asks: Any, encoder: Encoder | None) -> float:
    rankings = KnowledgeMatcher(knowledge, encoder).rank_many([line for line, _ in asks])
    right: list[bool] = [
        r.matches[0].entry == topic for r, (_, topic) in zip(rankings, asks, strict=True)
    ]
    return right.count(True) / len(right)


def test_unseen_lines_find_their_topic(small: Any, encoder: Encoder | None) -> None:
    assert first_right(small.knowledge, small.asks, encoder) >= FLOOR


def test_with_utterances_given_to_the_wrong_topics_unseen_lines_do_not_find_them(
    small: Any, encoder: Encoder | None
) -> None:
    entries = list(small.knowledge.entries.values())
    shifted = {
        here.id: replace(here, utterances=other.utterances)
        for here, other in zip(entries, [*entries[1:], entries[0]], strict=True)
    }

    assert first_right(Knowledge(entries=shifted), small.asks, encoder) < FLOOR / 2


def test_every_utterance_and_title_comes_first_with_the_highest_score(
    small: Any, matcher: KnowledgeMatcher
) -> None:
    held = [
        (line, entry.id)
        for entry in small.knowledge.entries.values()
        for line in (entry.title.upper() + "!", *entry.utterances)
    ]

    best = [matcher.rank(line).matches[0] for line, _ in held]

    assert best == [Match(topic, EXACT) for _, topic in held]


def test_a_line_not_held_word_for_word_never_has_the_highest_score(
    small: Any, matcher: KnowledgeMatcher
) -> None:
    near = [
        f"please {line}" for entry in small.knowledge.entries.values() for line in entry.utterances
    ]

    assert max(matcher.rank(line).matches[0].score for line in near) < EXACT


def test_another_name_typed_exactly_comes_first_before_all_that_share_its_words(
    small: Any,
) -> None:
    entries = dict(small.knowledge.entries)
    entries["gym"] = replace(entries["gym"], also_known_as=("the dog library",))

    best = KnowledgeMatcher(Knowledge(entries=entries)).rank("The dog-library").matches[0]

    assert best == Match("gym", EXACT)


def test_a_title_goes_before_the_same_words_as_an_utterance(make: Any) -> None:
    knowledge = make({"a": ["z"], "z": ["something else"], "m": ["quite different"]})

    assert KnowledgeMatcher(knowledge).rank("z").matches[0] == Match("z", EXACT)


def test_of_lines_that_mean_no_topic_none_is_answered_and_few_are_offered_a_choice(
    small: Any, matcher: KnowledgeMatcher
) -> None:
    outcomes = [decide(matcher.rank(line)).outcome for line in small.strangers]

    assert Outcome.ANSWER not in outcomes
    assert outcomes.count(Outcome.CHOOSE) <= len(outcomes) / 4


def test_words_weigh_the_more_the_more_examples_an_entry_has() -> None:
    weights = [weight_of_words(each) for each in (1, 3, 10, 50, 1_000)]

    assert weights == pytest.approx([0.1, 0.2, 0.3077, 0.3774, 0.3988], abs=1e-4)


def test_thresholds_are_in_order_and_within_the_scores(matcher: KnowledgeMatcher) -> None:
    ranking = matcher.rank("anything")

    assert 0 < ranking.maybe < ranking.sure < EXACT


@pytest.mark.parametrize(
    ("slip", "topic"),
    [
        ("my lokcer is broken", "lockers"),
        ("printre", "printers"),
        ("wheres the libary", "library"),
        ("join the qoir or choirr", "choir"),
        ("treadmil", "gym"),
        ("parkin permitt", "parking"),
    ],
)
def test_a_misspelt_key_word_still_finds_its_topic(
    slip: str, topic: str, matcher: KnowledgeMatcher
) -> None:
    assert matcher.rank(slip).matches[0].entry == topic


def test_which_number_day_or_name_it_is_changes_no_score(matcher: KnowledgeMatcher) -> None:
    one = matcher.rank(
        "Sarah has nowhere to lock my 2 bicycles on Monday 24/12/2024, 3pm, October"
    )
    other = matcher.rank("James has nowhere to lock my 9 bicycles on Friday 01/02/2031, 5pm, June")

    assert one.matches[0].entry == "bicycles"
    assert other == one


def test_without_an_encoder_numbers_days_and_names_change_no_score(small: Any) -> None:
    lexical = KnowledgeMatcher(small.knowledge)

    dated = lexical.rank("Sarah nowhere to lock my 2 bicycle on 24/12/2024 Monday 3pm October")

    assert dated.matches[0].entry == "bicycles"
    assert lexical.rank("nowhere to lock my bicycle Monday 24/12/2024 3pm Sarah") == lexical.rank(
        "nowhere to lock my bicycle"
    )


def test_a_number_or_a_name_held_by_one_topic_alone_does_not_decide(make: Any) -> None:
    knowledge = make(
        {
            "pay": ["ask Sarah about pay in 2031", "my wage is wrong"],
            "leave": ["days off", "holiday request"],
            "kit": ["new torch", "radio battery"],
        }
    )

    ranking = KnowledgeMatcher(knowledge).rank("Sarah 2031")

    assert decide(ranking).outcome is Outcome.NONE


@pytest.mark.parametrize(
    "odd",
    [
        "",
        " ",
        "🙂🙂🙂",
        "12345",
        "?!",
        "a" + "́" * 4000,
        "x" * 4000,
        "\x00",
        "هل تسمعني",
        "no " * 2000,
    ],
)
def test_any_text_gets_a_full_ranking_and_no_answer(odd: str, matcher: KnowledgeMatcher) -> None:
    ranking = matcher.rank(odd)

    assert len(ranking.matches) == BEST
    assert decide(ranking).outcome is not Outcome.ANSWER


def test_the_need_in_a_long_story_is_found(matcher: KnowledgeMatcher) -> None:
    talk = "well it has been one of those weeks and nobody really knows what they want from us "
    story = talk * 2 + "and now the photocopier is broken and the paper is jammed " + talk * 3

    assert matcher.rank(story).matches[0].entry == "printers"


def test_only_the_first_400_words_are_read(matcher: KnowledgeMatcher) -> None:
    filler = "zzz " * 400

    assert matcher.rank(filler + "printer is out of toner") == matcher.rank(filler)
    assert matcher.rank(filler[4 * 6 :] + "printer is out of toner") != matcher.rank(filler)


def test_the_same_knowledge_in_another_order_ranks_the_same(small: Any) -> None:
    turned = Knowledge(entries=dict(reversed(small.knowledge.entries.items())))
    lines = [line for line, _ in small.asks]

    assert KnowledgeMatcher(turned).rank_many(lines) == KnowledgeMatcher(
        small.knowledge
    ).rank_many(lines)


def test_equal_scores_stand_in_the_order_of_ids(make: Any) -> None:
    ranking = KnowledgeMatcher(make({"b": ["torch"], "c": ["torch"], "a": ["torch"]})).rank("")

    assert [m.entry for m in ranking.matches] == ["a", "b", "c"]


def test_many_lines_at_once_rank_as_one_by_one(small: Any, matcher: KnowledgeMatcher) -> None:
    lines = [line for line, _ in small.asks] + list(small.strangers)

    at_once, alone = matcher.rank_many(lines), [matcher.rank(line) for line in lines]

    for left, right in zip(at_once, alone, strict=True):
        scores = [m.score for m in right.matches]
        assert [m.score for m in left.matches] == pytest.approx(scores, abs=2e-4)
        assert left.matches[0].entry == right.matches[0].entry


def test_threads_get_the_rankings_that_one_alone_gets(
    small: Any, matcher: KnowledgeMatcher
) -> None:
    lines = [line for line, _ in small.asks] * 4

    with ThreadPoolExecutor(8) as pool:
        assert list(pool.map(matcher.rank, lines)) == [matcher.rank(line) for line in lines]


@pytest.mark.parametrize("count", [0, 1, 2])
def test_a_knowledge_of_very_few_entries_ranks_them_all(count: int, make: Any) -> None:
    topics = {f"topic {i}": [f"line {'x' * i} of it"] for i in range(count)}

    assert len(KnowledgeMatcher(make(topics)).rank("line of it").matches) == count


def test_two_needs_of_one_line_are_both_answered(matcher: KnowledgeMatcher) -> None:
    decision = decide(matcher.rank("the treadmill is broken and i want to borrow a book"))

    assert decision.both
    assert set(decision.entries) == {"gym", "library"}


@pytest.mark.parametrize(
    "line",
    [
        "the treadmill is broken and the gym is shut",
        "i want to borrow a book",
        "good morning and thank you",
    ],
)
def test_a_line_of_one_need_is_not_taken_for_two(line: str, matcher: KnowledgeMatcher) -> None:
    assert not matcher.rank(line).both


@pytest.mark.parametrize(
    "line",
    [
        "not the gym, the library",
        "the library, not the gym",
        "i don't want the gym, i want the library",
        "library rather than the gym",
    ],
)
def test_what_a_line_says_it_is_not_about_does_not_win(
    line: str, matcher: KnowledgeMatcher
) -> None:
    decision = decide(matcher.rank(line))

    assert decision.entries[0] == "library"
    assert "gym" not in decision.entries


def test_an_unwanted_thing_alone_is_all_there_is_to_go_by(matcher: KnowledgeMatcher) -> None:
    assert matcher.rank("i dont want the gym").matches[0].entry == "gym"


def test_an_explanation_says_what_was_read_and_what_it_was_weighed_against(
    small: Any, encoder: Encoder | None
) -> None:
    knowledge = replace(small.knowledge, synonyms=(Synonym(say="bicycle", also=("pushbike",)),))
    matcher = KnowledgeMatcher(knowledge, encoder)
    line = "not the gym, my pushbike lokcer"

    found = matcher.explain(line)

    assert found.matcher == ("hybrid" if encoder else "lexical")
    assert found.read == "not the gym, my bicycle locker"
    assert found.repaired == (Change("lokcer", "locker"),)
    assert found.synonyms == (Change("pushbike", "bicycle"),)
    assert found.unwanted == "gym"
    assert not found.exact
    assert found.ranking == matcher.rank(line)
    assert {"bicycles", "lockers"} <= {near.entry for near in found.nearest}
    assert all(
        near.line in (*knowledge.entries[near.entry].utterances, near.entry.title())
        for near in found.nearest
    )


def test_an_explanation_of_a_line_held_word_for_word_says_so(matcher: KnowledgeMatcher) -> None:
    assert matcher.explain(matcher.explain("printer").nearest[0].line).exact
