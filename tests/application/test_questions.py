"""Ethics questions from form to receipt, with a real store, real seals and a clock held still."""

import asyncio
import json
import secrets
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from bot.application.questions import Answers, Outcome, Questions, Taken
from bot.domain.question import (
    LONGEST,
    Came,
    Question,
    Sealed,
    note,
    read_note,
    read_question,
)
from bot.domain.question_signs import read_signs
from bot.question_ports import Member
from bot.sealing import hpke
from bot.sealing.committee import CommitteeSealing
from bot.sealing.keys import key_id
from bot.stores.database import Database
from bot.stores.question_tables import QUESTIONS
from bot.stores.questions import SqlQuestions

ROOT = Path(__file__).parents[2]
SIGNS = read_signs(json.loads((ROOT / "bot/domain/question_signs.json").read_text("utf-8")))
PRIVATE = X25519PrivateKey.generate()
PUBLIC = PRIVATE.public_key().public_bytes_raw()
MEMBER = Member(key_id(PUBLIC), "Chair", PUBLIC)
MONDAY = datetime(2026, 11, 23, 8, 0, tzinfo=UTC)
NOTHING_YET = Answers(outcome=Outcome.TAKEN)


class Clock:
    """Stands still until a test moves it."""

    def __init__(self) -> None:
        self.now = MONDAY

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
async def store(tmp_path: Path) -> AsyncIterator[SqlQuestions]:
    database = Database(
        f"sqlite:///{tmp_path / 'questions.sqlite'}", timedelta(minutes=1), tables=QUESTIONS
    )
    await database.migrate()
    yield SqlQuestions(database)
    await database.close()


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def questions(store: SqlQuestions, clock: Clock) -> Questions:
    return Questions(store, CommitteeSealing((MEMBER,)), SIGNS, clock)


async def released(store: SqlQuestions) -> dict[str, Question]:
    """Let everything through, and open it as the committee does."""
    await store.release("2027-W01", "", lambda held: held.count > 0)
    return {
        one.tag: read_question(
            hpke.unseal(one.sealed.to[MEMBER.id], PRIVATE.private_bytes_raw(), hpke.QUESTION)
        )
        for one in await store.open_questions()
    }


async def answer(store: SqlQuestions, tag: str, question: Question, text: str) -> None:
    await store.answer([(tag, hpke.seal(note(text), question.reply_key, hpke.REPLY))], [])


async def test_a_question_is_asked_answered_and_read_under_its_receipt(
    questions: Questions, store: SqlQuestions
) -> None:
    taken = await questions.take_text(
        questions.new_number(), "  Is it fair?  ", Came.TEAMS, "EQ-2026-014"
    )
    assert taken.outcome is Outcome.TAKEN
    assert await questions.read(taken.words) == NOTHING_YET

    ((tag, question),) = (await released(store)).items()
    assert (question.text, question.about) == ("Is it fair?", "EQ-2026-014")
    await answer(store, tag, question, "We think not.")

    typed = taken.words.upper().replace(" ", "  ")
    found = await questions.read(typed)
    assert (found.outcome, found.texts) == (Outcome.TAKEN, ("We think not.",))
    assert found.sealed == ()


async def test_a_submit_that_comes_twice_shows_the_same_words_and_is_kept_once(
    questions: Questions, store: SqlQuestions
) -> None:
    number = questions.new_number()

    first, again = [await questions.take_text(number, "Why?", Came.TEAMS) for _ in range(2)]

    assert first == again
    assert len(await released(store)) == 1


async def test_wrong_words_look_like_no_answer_yet(
    questions: Questions, store: SqlQuestions
) -> None:
    taken = await questions.take_text(questions.new_number(), "Why?", Came.TEAMS)
    ((tag, question),) = (await released(store)).items()
    await answer(store, tag, question, "Because.")
    words = taken.words.split()

    for wrong in (
        " ".join([*words[:5], "abacus" if words[5] != "abacus" else "zoom"]),
        " ".join(words[:5]),
        " ".join([*words[:5], words[5][:-1]]),
        "not a receipt at all",
        "",
    ):
        assert await questions.read(wrong) == NOTHING_YET
    assert await questions.look_up("0" * 32) == NOTHING_YET


async def test_a_reply_sealed_to_somebody_else_hides_none_of_the_others(
    questions: Questions, store: SqlQuestions
) -> None:
    taken = await questions.take_text(questions.new_number(), "Why?", Came.TEAMS)
    ((tag, question),) = (await released(store)).items()
    await store.answer([(tag, hpke.seal(note("Not yours"), PUBLIC, hpke.REPLY))], [])
    await answer(store, tag, question, "Because.")

    assert (await questions.read(taken.words)).texts == ("Because.",)


async def test_a_follow_up_reaches_the_committee_under_the_same_receipt(
    questions: Questions, store: SqlQuestions
) -> None:
    taken = await questions.take_text(questions.new_number(), "Why?", Came.TEAMS)
    number = questions.new_number()
    for _ in range(2):
        outcome = await questions.follow_up_text(number, taken.words, "And why now?")
        assert outcome is Outcome.TAKEN
    assert await questions.follow_up_text(questions.new_number(), "no such words", "X") == "taken"

    await released(store)
    ((added,),) = [one.follow_ups for one in await store.open_questions()]
    blob = added[1].to[MEMBER.id]
    assert read_note(hpke.unseal(blob, PRIVATE.private_bytes_raw(), hpke.FOLLOW_UP)) == (
        "And why now?"
    )


async def test_what_the_browser_sealed_is_kept_as_it_is(
    questions: Questions, store: SqlQuestions
) -> None:
    tag, sealed = secrets.token_hex(16), CommitteeSealing((MEMBER,)).seal(note("x"))
    added = CommitteeSealing((MEMBER,)).seal(note("y"), follow_up=True)

    assert await questions.take(tag, sealed) is Outcome.TAKEN
    assert await questions.follow_up(tag, added) is Outcome.TAKEN
    assert await questions.follow_up(tag, added) is Outcome.TAKEN
    await store.release("2027-W01", "", lambda held: True)

    (found,) = await store.open_questions()
    assert (found.tag, found.sealed) == (tag, sealed)
    assert found.follow_ups == (("2026-W48", added),)


@pytest.mark.parametrize("to", [{}, {"0" * 16: bytes(1072)}, {MEMBER.id: b"", "0" * 16: b""}])
async def test_what_was_sealed_to_other_keys_is_stale(
    questions: Questions, to: dict[str, bytes]
) -> None:
    assert await questions.take("0" * 32, Sealed(to)) is Outcome.STALE
    assert await questions.follow_up("0" * 32, Sealed(to)) is Outcome.STALE


@pytest.mark.parametrize(
    ("text", "outcome"),
    [
        ("", Outcome.EMPTY),
        (" \n\u200b ", Outcome.EMPTY),
        ("x" * LONGEST, Outcome.TAKEN),
        ("x" * (LONGEST + 1), Outcome.TOO_LONG),
        ("🙂" * 2000, Outcome.TOO_LONG),
        ("half \ud800 a letter", Outcome.TAKEN),
    ],
)
async def test_a_text_is_taken_up_to_its_limits(
    questions: Questions, text: str, outcome: Outcome
) -> None:
    taken = await questions.take_text(questions.new_number(), text, Came.TEAMS)

    assert taken.outcome is outcome
    assert bool(taken.words) is (outcome is Outcome.TAKEN)
    assert await questions.follow_up_text(questions.new_number(), "a", text) is outcome


@pytest.mark.parametrize("number", ["", "0" * 31, "0" * 33, "G" * 32, "0" * 31 + "\n"])
async def test_a_form_with_no_number_of_ours_is_refused(questions: Questions, number: str) -> None:
    assert await questions.take_text(number, "Why?", Came.TEAMS) == Taken(outcome=Outcome.REFUSED)
    assert await questions.follow_up_text(number, "a", "b") is Outcome.REFUSED


async def test_a_question_about_no_public_number_is_refused(questions: Questions) -> None:
    taken = await questions.take_text(questions.new_number(), "Why?", Came.TEAMS, "EQ-1")

    assert taken == Taken(outcome=Outcome.REFUSED)


async def test_without_a_key_nothing_is_taken(store: SqlQuestions, clock: Clock) -> None:
    closed = Questions(store, CommitteeSealing(()), SIGNS, clock)

    assert not closed.open
    assert await closed.take_text(closed.new_number(), "Why?", Came.TEAMS) == Taken(
        outcome=Outcome.CLOSED
    )
    assert await closed.take("0" * 32, Sealed({})) is Outcome.CLOSED
    assert await closed.follow_up("0" * 32, Sealed({})) is Outcome.CLOSED
    assert await closed.follow_up_text(closed.new_number(), "a", "b") is Outcome.CLOSED
    assert await released(store) == {}


async def test_a_store_that_is_away_takes_nothing_and_says_so(clock: Clock) -> None:
    database = Database("postgresql://x@/y?host=/none", tables=QUESTIONS)
    away = Questions(SqlQuestions(database), CommitteeSealing((MEMBER,)), SIGNS, clock)
    sealed = CommitteeSealing((MEMBER,)).seal(note("x"))

    assert await away.take_text(away.new_number(), "Why?", Came.TEAMS) == Taken(
        outcome=Outcome.AWAY
    )
    assert await away.take("0" * 32, sealed) is Outcome.AWAY
    assert await away.follow_up("0" * 32, sealed) is Outcome.AWAY
    assert await away.follow_up_text(away.new_number(), "a", "b") is Outcome.AWAY
    assert await away.look_up("0" * 32) == Answers(outcome=Outcome.AWAY)
    assert await away.read("a b") == Answers(outcome=Outcome.AWAY)
    await database.close()


async def test_twenty_at_once_are_taken_from_everybody_together_then_one_in_six_seconds(
    questions: Questions, clock: Clock
) -> None:
    sealed = CommitteeSealing((MEMBER,)).seal(note("x"))

    async def take() -> Outcome:
        return await questions.take(secrets.token_hex(16), sealed)

    assert [await take() for _ in range(22)] == [Outcome.TAKEN] * 20 + [Outcome.BUSY] * 2
    assert await questions.follow_up("0" * 32, sealed) is Outcome.BUSY
    assert (await questions.take_text(questions.new_number(), "x", Came.WEB)).outcome == "busy"
    clock.now += timedelta(seconds=6)
    assert [await take() for _ in range(2)] == [Outcome.TAKEN, Outcome.BUSY]
    clock.now += timedelta(hours=1)
    assert [await take() for _ in range(21)] == [Outcome.TAKEN] * 20 + [Outcome.BUSY]


async def test_sixty_receipts_at_once_are_looked_up_then_two_a_second(
    questions: Questions, clock: Clock
) -> None:
    async def look_up() -> Outcome:
        return (await questions.look_up("0" * 32)).outcome

    assert [await look_up() for _ in range(61)] == [Outcome.TAKEN] * 60 + [Outcome.BUSY]
    assert await questions.read("a b c") == Answers(outcome=Outcome.BUSY)
    clock.now += timedelta(seconds=1)
    assert [await look_up() for _ in range(3)] == [Outcome.TAKEN] * 2 + [Outcome.BUSY]


async def test_many_at_once_are_sealed_and_each_has_a_receipt(
    questions: Questions, store: SqlQuestions
) -> None:
    taken = await asyncio.gather(
        *(questions.take_text(questions.new_number(), f"Q{n}", Came.TEAMS) for n in range(6))
    )

    assert len({one.words for one in taken}) == 6
    assert {one.text for one in (await released(store)).values()} == {f"Q{n}" for n in range(6)}


async def test_the_same_question_on_another_day_by_another_form_differs_in_random_parts_only(
    store: SqlQuestions, clock: Clock, questions: Questions
) -> None:
    for moment in (MONDAY, datetime(2026, 11, 29, 23, 59, tzinfo=UTC)):
        clock.now = moment
        other = Questions(store, CommitteeSealing((MEMBER,)), SIGNS, clock)
        await other.take_text(other.new_number(), "Is it fair?", Came.TEAMS)

    await store.release("2027-W01", "", lambda held: True)
    one, two = await store.open_questions()
    assert (one.week, one.replies, one.follow_ups) == (two.week, two.replies, two.follow_ups)
    assert len(one.sealed.json()) == len(two.sealed.json())
    assert len(one.tag) == len(two.tag)


async def test_the_form_has_what_the_page_needs(questions: Questions) -> None:
    form = await questions.form()

    assert (form.members, form.longest, form.blocks) == ((MEMBER,), 4000, 7)
    assert (len(form.salt), len(form.word_list)) == (16, 7776)
    assert form.salt == (await questions.form()).salt
    assert form.signs == SIGNS


def test_marks_and_alarms_are_pointed_out_and_kept_nowhere(questions: Questions) -> None:
    text = "Call me on 07700 900123"

    assert [text[m.start : m.end] for m in questions.marks(text)] == ["07700 900123"]
    assert questions.alarms("I want to kill myself") == ("crisis",)
    assert questions.alarms("May we take free coffee?") == ()
