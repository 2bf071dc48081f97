"""Many lines at once: answered together if they wait, each at once if they don't."""

import io
import json
import threading
from collections.abc import Iterator, Sequence
from dataclasses import replace

import pytest

from bot.commands.ask import READ_AHEAD, answer_lines
from bot.domain.dialog import Dialog
from bot.domain.match import Ranking
from bot.ports import Library
from tests.fakes import LIBRARY, FakeMatcher


class Together(FakeMatcher):
    """A matcher that counts how often it is asked many lines at once."""

    def __init__(self) -> None:
        super().__init__({"counselling": {"eap": 0.9}})
        self.asked: list[int] = []

    def rank_many(self, texts: Sequence[str]) -> list[Ranking]:
        self.asked.append(len(texts))
        return [self.rank(text) for text in texts]


def line(turn_id: object, text: str = "counselling") -> str:
    return json.dumps({"id": turn_id, "text": text})


def test_hundreds_of_lines_are_answered_in_their_order() -> None:
    lines = [line(n) if n % 7 else "not json" for n in range(5 * READ_AHEAD)]
    out = io.StringIO()

    code = answer_lines(Library(LIBRARY.knowledge, Together()), lines, out)
    said = [json.loads(some) for some in out.getvalue().splitlines()]

    assert code == 1
    assert [one["id"] for one in said] == [n if n % 7 else None for n in range(5 * READ_AHEAD)]
    assert {one["outcome"] for one in said if "outcome" in one} == {"answer"}


def test_lines_that_wait_are_ranked_together() -> None:
    matcher = Together()

    answer_lines(Library(LIBRARY.knowledge, matcher), [line(n) for n in range(64)], io.StringIO())

    assert sum(matcher.asked) == 64
    assert max(matcher.asked) > 1


def test_a_line_is_answered_before_the_next_one_comes() -> None:
    answered = threading.Event()

    class Out(io.StringIO):
        def flush(self) -> None:
            answered.set()

    def slowly() -> Iterator[str]:
        yield line(1)
        assert answered.wait(60)
        yield line(2)

    out = Out()

    assert answer_lines(LIBRARY, slowly(), out) == 0
    assert len(out.getvalue().splitlines()) == 2


def test_a_reader_that_has_gone_ends_it_though_lines_still_come() -> None:
    class Gone(io.StringIO):
        def flush(self) -> None:
            raise BrokenPipeError

    with pytest.raises(BrokenPipeError):
        answer_lines(LIBRARY, (line(n) for n in range(10 * READ_AHEAD)), Gone())


def test_input_that_cannot_be_read_is_not_taken_for_its_end() -> None:
    def broken() -> Iterator[str]:
        yield line(1)
        raise UnicodeDecodeError("utf-8", b"\xff", 0, 1, "invalid start byte")

    with pytest.raises(UnicodeDecodeError):
        answer_lines(LIBRARY, broken(), io.StringIO())


def test_lines_ranked_together_still_get_the_second_opinion() -> None:
    asked: list[str] = []
    library = replace(LIBRARY, matcher=Together(), opinion=asked.append)

    answer_lines(library, [line(1), line(2, "nothing of note")], io.StringIO())

    assert sorted(asked) == ["counselling", "nothing of note"]


def test_lines_ranked_together_are_read_together_for_risk_too() -> None:
    class Ahead:
        def __init__(self) -> None:
            self.lines: list[str] = []

        def read_ahead(self, texts: Sequence[str]) -> None:
            self.lines += texts

        def __call__(self, text: str) -> None:
            assert text in self.lines

    ahead = Ahead()
    library = replace(LIBRARY, matcher=Together(), opinion=ahead)

    answer_lines(library, [line(1), line(2, "nothing of note")], io.StringIO())

    assert sorted(ahead.lines) == ["counselling", "nothing of note"]


def test_a_line_tells_which_dialog_its_first_reply_offers() -> None:
    talk = Dialog(
        id="talk_to_someone", title="Talk", intro="", who_sees="", steps=(), offer="Ask somebody"
    )
    library = replace(LIBRARY, dialogs={talk.id: talk})
    out = io.StringIO()

    answer_lines(library, [line(1, "xyzzy"), line(2)], out)

    said = [json.loads(some)["offers"] for some in out.getvalue().splitlines()]
    assert said == ["talk_to_someone", None]
