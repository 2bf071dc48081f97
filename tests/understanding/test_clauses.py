"""The parts of a line."""

import pytest

from bot.understanding.clauses import LONG, STORY, Contrast, contrast, needs, story


@pytest.mark.parametrize(
    ("line", "phrase", "rest"),
    [
        ("not maternity, paternity", "maternity", "paternity"),
        ("paternity leave, not maternity leave", "maternity leave", "paternity leave"),
        ("paternity not maternity", "maternity", "paternity"),
        ("i don't want to leave, i want to transfer", "leave", "i want to transfer"),
        ("i dont want counselling just a chat", "counselling", "just a chat"),
        ("i do not want to report it i want advice", "report it", "i want advice"),
        ("it's not bullying it's racism", "bullying", "it's racism"),
        ("rather than a grievance i want mediation", "grievance", "i want mediation"),
        ("not asking about pay but pension", "pay", "pension"),
    ],
)
def test_what_a_line_says_it_is_not_about_is_found(line: str, phrase: str, rest: str) -> None:
    found = contrast(line)

    assert found
    assert found.phrase == phrase
    assert found.rest.endswith(rest)


@pytest.mark.parametrize(
    "line",
    [
        "",
        "i can't cope, not sleeping",
        "my boss is not happy with me",
        "im not racist but he called me names",
        "laptop not working",
        "i don't want to leave",
        "i do not know who to ask",
        "nothing fits, notes are missing",
    ],
)
def test_a_not_that_only_turns_a_statement_is_no_contrast(line: str) -> None:
    assert contrast(line) is None


@pytest.mark.parametrize(
    ("line", "clauses"),
    [
        ("pregnant and my sergeant is bullying me", ["pregnant", "my sergeant is bullying me"]),
        ("menopause; also in debt.", ["menopause", "in debt"]),
        ("my command handed it over", []),
        ("andrea, 2", []),
        ("a b, c d, e f, g h, i j", []),
    ],
)
def test_a_line_of_a_few_clauses_may_say_more_than_one_need(line: str, clauses: list[str]) -> None:
    assert needs(line) == clauses


def test_a_line_is_read_whole_and_a_story_in_parts_too() -> None:
    line = " ".join(f"w{n}" for n in range(STORY))
    tale = " ".join(f"w{n}" for n in range(2 * LONG))

    long, short = story(tale, 20)

    assert story(line, 20) == ([line], [])
    assert [part.split()[0] for part in long] == ["w0", "w50", "w100"]
    assert {len(part.split()) for part in long} == {LONG}
    assert [part.split()[0] for part in short][:3] == ["w0", "w10", "w20"]
    assert short[-1].split()[-1] == long[-1].split()[-1] == "w199"
    assert story(tale, 0)[1] == []


def test_contrasts_in_odd_places_take_no_time() -> None:
    assert contrast("not " * 5_000) is None
    assert isinstance(contrast("don't want " * 2_000 + ", pay"), Contrast | None)
