"""The committee is told once that something is ready, and learns no number and no day from it."""

import re
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from bot.application.releasing import SUBJECT, TEXT, Releasing
from bot.domain.question_release import Held, Rule
from bot.question_ports import MailFailed

MONDAY = datetime(2026, 11, 23, 8, 0, tzinfo=UTC)


class FakeStore:
    """Releases when the rule says so of what it holds."""

    def __init__(self, held: Held) -> None:
        self.held = held
        self.asked: list[tuple[str, str]] = []
        self.waits = False

    async def release(self, this_week: str, kept_since: str, due: Callable[[Held], bool]) -> bool:
        self.asked.append((this_week, kept_since))
        if not due(self.held):
            return False
        self.held, self.waits = Held(0, ""), True
        return True

    async def untold(self) -> bool:
        return self.waits

    async def told(self) -> None:
        self.waits = False


class FakeMail:
    """Remembers what was sent; fails as often as it is told to."""

    def __init__(self, failures: int = 0) -> None:
        self.failures = failures
        self.sent: list[tuple[str, str]] = []

    async def send(self, subject: str, text: str) -> None:
        if self.failures:
            self.failures -= 1
            raise MailFailed("not now")
        self.sent.append((subject, text))


def releasing(store: FakeStore, mail: FakeMail | None) -> Releasing:
    return Releasing(store, mail, Rule(), lambda: MONDAY)


async def test_a_release_is_told_once() -> None:
    store, mail = FakeStore(Held(5, "2026-W47")), FakeMail()
    job = releasing(store, mail)

    assert [await job.release() for _ in range(3)] == [True, False, False]
    assert mail.sent == [(SUBJECT, TEXT)]
    assert store.asked == [("2026-W48", "2026-W22")] * 3


async def test_nothing_due_tells_nobody() -> None:
    store, mail = FakeStore(Held(4, "2026-W47")), FakeMail()

    assert not await releasing(store, mail).release()
    assert mail.sent == []


async def test_a_message_that_fails_is_sent_the_next_time() -> None:
    store, mail = FakeStore(Held(5, "2026-W47")), FakeMail(failures=1)
    job = releasing(store, mail)

    assert await job.release()
    assert mail.sent == []
    assert not await job.release()
    assert mail.sent == [(SUBJECT, TEXT)]


async def test_without_a_route_questions_are_released_all_the_same() -> None:
    assert await releasing(FakeStore(Held(1, "2026-W46")), None).release()


async def test_the_rule_sees_the_clock() -> None:
    store = FakeStore(Held(1, "2026-W47"))
    later = Releasing(store, None, Rule(), lambda: MONDAY + timedelta(days=7))

    assert not await releasing(store, None).release()
    assert await later.release()


def test_the_message_tells_no_number_and_no_day() -> None:
    assert re.findall(r"\d", SUBJECT + TEXT) == []
    assert not re.search(r"(?i)monday|today|yesterday|this morning|first|last", SUBJECT + TEXT)
