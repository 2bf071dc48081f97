"""A receipt tells nobody who guesses anything: the same work, the same answer, a slow pace."""

import hashlib
import itertools
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from datetime import timedelta
from functools import partial
from pathlib import Path

import pytest
from sqlalchemy import event

from bot.application.questions import LOOK_UPS, Answers, Outcome, Questions
from bot.domain.question import WORDS, Came, Question, note, read_question
from bot.sealing import hpke, receipts
from bot.sealing.committee import CommitteeSealing
from bot.stores.database import Database
from bot.stores.question_tables import QUESTIONS
from bot.stores.questions import SqlQuestions
from tests.form_site import KeyPair, signs
from tests.questions.whole_app import Clock

CHAIR = KeyPair("Chair", 1)
YEAR = timedelta(days=365)


class Work:
    """Counts what a look-up costs: statements of SQL, and scrypt."""

    def __init__(self, database: Database, change: pytest.MonkeyPatch) -> None:
        self.done: list[str] = []
        event.listen(database._engine.sync_engine, "before_cursor_execute", self._sql)
        scrypt: Callable[..., bytes] = hashlib.scrypt

        def counted(words: bytes, **parameters: int) -> bytes:
            self.done.append(f"scrypt n={parameters['n']} r={parameters['r']}")
            return scrypt(words, **parameters)

        change.setattr(hashlib, "scrypt", counted)

    def _sql(self, _connection: object, _cursor: object, statement: str, *_: object) -> None:
        self.done.append(statement)

    async def of(self, look: Callable[[], Awaitable[object]]) -> tuple[list[str], object]:
        """Return what was done, and what was answered."""
        self.done = []
        answer = await look()
        return self.done, answer


@pytest.fixture
async def database(tmp_path: Path) -> AsyncIterator[Database]:
    opened = Database(f"sqlite:///{tmp_path / 'questions.db'}", tables=QUESTIONS)
    await opened.migrate()
    yield opened
    await opened.close()


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def questions(database: Database, clock: Clock) -> Questions:
    sealing = CommitteeSealing((CHAIR.member,))
    return Questions(SqlQuestions(database), sealing, signs(), clock)


async def asked(questions: Questions) -> str:
    return (await questions.take_text(questions.new_number(), "Why?", Came.TEAMS)).words


async def answered(questions: Questions, database: Database) -> str:
    """Ask, and let the committee answer."""
    words, store = await asked(questions), SqlQuestions(database)
    await store.release("2027-W01", "", lambda _: True)
    for one in await store.open_questions():
        blob = one.sealed.to[CHAIR.member.id]
        question: Question = read_question(hpke.unseal(blob, CHAIR.private, hpke.QUESTION))
        reply = hpke.seal(note("Because."), question.reply_key, hpke.REPLY)
        await store.answer([(one.tag, reply)], [])
    return words


async def test_words_that_somebody_has_and_words_that_nobody_has_cost_the_same_work(
    questions: Questions, database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Counted, not timed: one scrypt, one statement, whatever is typed."""
    with_answer = await answered(questions, database)
    waiting = await asked(questions)
    work = Work(database, monkeypatch)
    typed = (waiting, with_answer, "abacus " * 6, "six words that nobody ever had", "", "é" * 200)
    done = [(await work.of(partial(questions.read, words)))[0] for words in typed]

    assert [one for one in done if one != done[0]] == []
    kinds = [one.split()[0] for one in done[0]]
    assert kinds == ["scrypt", "SELECT"]
    assert done[0][0] == "scrypt n=32768 r=8"


async def test_tags_that_somebody_has_and_tags_that_nobody_has_cost_the_same_work(
    questions: Questions, database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    words = await answered(questions, database)
    tag = receipts.receipt(words, await SqlQuestions(database).salt()).tag
    work = Work(database, monkeypatch)
    known, found = await work.of(partial(questions.look_up, tag))
    unknown, nothing = await work.of(partial(questions.look_up, "0" * 32))

    assert known == unknown
    assert [one.split()[0] for one in known] == ["SELECT"]
    assert found != nothing


async def test_whether_a_follow_up_belongs_to_a_question_shows_in_no_answer(
    questions: Questions,
) -> None:
    words = await asked(questions)
    outcomes = [
        await questions.follow_up_text(questions.new_number(), typed, "And now?")
        for typed in (words, "nobody has these six words", f"  {words.upper()}  ")
    ]

    assert outcomes == [Outcome.TAKEN] * 3


async def test_everybody_together_can_guess_no_faster_than_the_limit_and_never_finds_one(
    questions: Questions, clock: Clock
) -> None:
    """From whichever channel: by words and by tags, they draw from one bucket."""
    burst, seconds = LOOK_UPS
    by_tag, by_words = (
        partial(questions.look_up, "0" * 32),
        partial(questions.read, "no such words"),
    )
    looks: Iterator[Callable[[], Awaitable[Answers]]] = itertools.cycle([by_tag, by_words])
    at_once = [(await next(looks)()).outcome for _ in range(burst + 2)]
    assert at_once == [Outcome.TAKEN] * burst + [Outcome.BUSY] * 2

    clock.now += timedelta(seconds=10)
    later = [(await questions.look_up("0" * 32)).outcome for _ in range(25)]
    assert later.count(Outcome.TAKEN) == 10 / seconds

    # With a thousand receipts about, guessing at this pace finds one in so many years.
    guesses_a_year = YEAR.total_seconds() / seconds
    years = len(receipts.word_list()) ** WORDS / 1_000 / guesses_a_year
    assert 3e12 < years < 4e12


async def test_look_ups_at_the_limit_stop_no_question(questions: Questions) -> None:
    for _ in range(LOOK_UPS[0] + 1):
        await questions.look_up("0" * 32)

    assert (await questions.look_up("0" * 32)).outcome is Outcome.BUSY
    assert len((await asked(questions)).split()) >= WORDS
