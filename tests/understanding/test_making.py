"""A matcher that answers at once and gets better meanwhile."""

import threading
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

from bot.domain.knowledge import Knowledge
from bot.understanding import making
from bot.understanding.blend import Blend
from bot.understanding.encoder import Encoder, open_encoder
from bot.understanding.examples import examples
from bot.understanding.lexical import Lexical
from bot.understanding.making import Making
from bot.understanding.matcher import Half, KnowledgeMatcher
from bot.understanding.words import words

LINE = "the tap in the kitchen drips"


class Letters(Encoder):
    """An encoder that counts letters, and may have to wait before it does."""

    def __init__(self) -> None:
        self.name = "letters"
        self.go_on = threading.Event()
        self.go_on.set()
        self.read = 0

    def open(self) -> None: ...

    def encode(self, texts: Sequence[str]) -> NDArray[np.float32]:
        self.go_on.wait(60)
        self.read += len(texts)
        letters = [[1.0 + text.count(chr(97 + n)) for n in range(26)] for text in texts]
        found: NDArray[np.float64] = np.array(letters)
        found /= np.linalg.norm(found, axis=1, keepdims=True)
        return found.astype(np.float32)


@pytest.fixture
def encoder() -> Letters:
    return Letters()


def edited(knowledge: Knowledge, line: str) -> Knowledge:
    name, entry = next(iter(knowledge.entries.items()))
    changed = replace(entry, utterances=(*entry.utterances, line))
    return replace(knowledge, entries={**knowledge.entries, name: changed})


def test_it_answers_by_words_until_the_encoder_has_read_the_knowledge(
    small: Any, encoder: Letters, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.understanding.matcher.FEW", 0)
    told = threading.Event()
    makes = Making(encoder, tmp_path, lambda _: told.set())
    encoder.go_on.clear()

    matcher = makes(small.knowledge)
    before = (matcher.name, matcher.whole)
    by_words = matcher.rank(LINE)
    encoder.go_on.set()
    told.wait(60)

    assert before == ("lexical", False)
    assert by_words == KnowledgeMatcher(small.knowledge).rank(LINE)
    assert (matcher.name, matcher.whole) == ("hybrid", True)
    assert matcher.rank(LINE) == KnowledgeMatcher(small.knowledge, encoder).rank(LINE)


def test_a_later_start_is_whole_at_once_and_encodes_nothing(
    small: Any, encoder: Letters, tmp_path: Path
) -> None:
    Making(encoder, tmp_path).whole(small.knowledge)
    later = Letters()

    matcher = Making(later, tmp_path)(small.knowledge)

    assert (matcher.name, matcher.whole, later.read) == ("hybrid", True, 0)


def test_after_an_edit_only_the_new_line_is_encoded(
    small: Any, encoder: Letters, tmp_path: Path
) -> None:
    makes = Making(encoder, tmp_path)
    makes.whole(small.knowledge)
    read = encoder.read

    matcher = makes(edited(small.knowledge, LINE))

    assert matcher.name == "hybrid"
    assert encoder.read == read + 1
    makes.close()


def test_what_has_been_overtaken_or_is_no_longer_wanted_is_let_go(
    small: Any, encoder: Letters, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.understanding.matcher.FEW", 0)
    monkeypatch.setattr("bot.understanding.remembered.AT_ONCE", 1)
    makes = Making(encoder, tmp_path)
    encoder.go_on.clear()
    first = makes(small.knowledge)
    second = makes(edited(small.knowledge, LINE))

    threading.Timer(0, encoder.go_on.set).start()
    makes.close()

    assert not first.whole
    assert not second.whole or second.name == "hybrid"


def test_what_takes_a_second_is_waited_for_and_what_takes_longer_is_told(
    small: Any, encoder: Letters, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second = Making(encoder, tmp_path / "a"), Making(encoder, tmp_path / "b")
    soon = first.soon(small.knowledge)
    monkeypatch.setattr("bot.understanding.matcher.FEW", 0)
    encoder.go_on.clear()
    late = second.soon(small.knowledge)

    assert (soon.name, first.lacks) == ("hybrid", "")
    assert (late.name, second.lacks) == ("lexical", making.LACKS)


def test_a_start_and_its_first_answers_have_the_processors_to_themselves(
    small: Any, encoder: Letters, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.understanding.matcher.FEW", 0)
    makes = Making(encoder, tmp_path, hold=600)

    matcher = makes(small.knowledge)
    matcher.rank(LINE)
    makes.close()

    assert (matcher.name, encoder.read) == ("lexical", 0)


def test_a_changed_entry_is_found_by_its_new_words_at_once_and_the_whole_fit_follows(
    small: Any, encoder: Letters, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    Making(encoder, tmp_path).whole(small.knowledge)
    monkeypatch.setattr("bot.understanding.blend.HASTY", 36)
    whole = threading.Event()
    makes = Making(encoder, tmp_path, lambda _: whole.set())
    makes(small.knowledge)
    encoder.go_on.clear()
    threading.Timer(0, encoder.go_on.set).start()
    changed = edited(small.knowledge, LINE)

    matcher = makes(changed)
    at_once = matcher.rank("in the kitchen the tap drips").matches[0].entry
    whole.wait(60)

    assert at_once == next(iter(changed.entries))
    assert matcher.whole
    assert matcher.rank(LINE) == KnowledgeMatcher(changed, encoder).rank(LINE)


def test_after_an_edit_no_line_is_read_again_that_has_not_changed(
    small: Any, encoder: Letters, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    makes = Making(encoder, tmp_path)
    makes.whole(small.knowledge)
    read: list[str] = []

    def counted(text: str) -> list[str]:
        read.append(text)
        return words(text)

    monkeypatch.setattr("bot.understanding.reading.words", counted)

    makes.soon(edited(small.knowledge, LINE))

    assert read == [LINE]


@pytest.mark.parametrize("half", ["blend", "lexical"])
def test_what_is_learnt_in_haste_finds_nearly_as_much(
    small: Any, half: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.understanding.lexical.ALONE", 0)
    monkeypatch.setattr(f"bot.understanding.{half}.HASTY", 36)
    learnt, encoder = examples(small.knowledge), open_encoder(None)
    assert encoder
    if half == "lexical":
        hasty: Half = Lexical(learnt, hasty=True)
    else:
        hasty = Blend(learnt, encoder, encoder.encode(learnt.read), hasty=True)

    best = hasty.scores([learnt.reader.read(line) for line, _ in small.asks]).argmax(axis=1)
    right = [learnt.ids[i] == entry for i, (_, entry) in zip(best, small.asks, strict=True)]

    assert sum(right) / len(right) >= 0.7
    assert 0 < hasty.maybe <= hasty.sure < 1


def test_an_encoder_that_fails_is_logged_and_words_go_on_answering(
    small: Any,
    encoder: Letters,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    monkeypatch.setattr("bot.understanding.matcher.FEW", 0)

    def fail(texts: Sequence[str]) -> NDArray[np.float32]:
        raise RuntimeError("out of order")

    monkeypatch.setattr(encoder, "encode", fail)

    matcher = Making(encoder, tmp_path).whole(small.knowledge)

    assert matcher.name == "lexical"
    assert matcher.rank(LINE).matches
    assert [record.getMessage() for record in caplog.records] == [making.FAILED]


def test_without_an_encoder_it_is_whole_at_once(small: Any, tmp_path: Path) -> None:
    matcher = Making(None, tmp_path)(small.knowledge)

    assert (matcher.name, matcher.whole) == ("lexical", True)
    assert list(tmp_path.iterdir()) == []


def test_an_empty_knowledge_is_whole_at_once(encoder: Letters, tmp_path: Path) -> None:
    assert Making(encoder, tmp_path)(Knowledge()).whole
