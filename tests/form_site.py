"""The ethics form as it is served, with a store that forgets at the end."""

import asyncio
import json
import threading
from collections.abc import Coroutine, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from aiohttp import web
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from bot.application.questions import Questions
from bot.channels import http
from bot.channels.form.page import FormPage
from bot.domain import question
from bot.domain.question_signs import Signs, read_signs
from bot.ports import StoreAway
from bot.question_ports import Arrived, Member
from bot.sealing import hpke
from bot.sealing.committee import CommitteeSealing
from bot.sealing.keys import key_id

ROOT = Path(__file__).parents[1]
SALT = bytes(range(16))
LATEST = timedelta(days=14)


def signs() -> Signs:
    """Return the patterns that ship with the code."""
    return read_signs(json.loads((ROOT / "bot/domain/question_signs.json").read_text("utf-8")))


class KeyPair:
    """One member of the committee, private key included: only a test has both."""

    def __init__(self, name: str, seed: int) -> None:
        self.private = bytes([seed]) * 32
        public = X25519PrivateKey.from_private_bytes(self.private).public_key()
        self.member = Member(key_id(public.public_bytes_raw()), name, public.public_bytes_raw())

    def question(self, arrived: Arrived) -> question.Question:
        """Open a question."""
        blob = arrived.sealed.to[self.member.id]
        return question.read_question(hpke.unseal(blob, self.private, hpke.QUESTION))

    def follow_up(self, arrived: Arrived) -> str:
        """Open a follow-up."""
        blob = arrived.sealed.to[self.member.id]
        return question.read_note(hpke.unseal(blob, self.private, hpke.FOLLOW_UP))


class ChangingSealing(CommitteeSealing):
    """The committee's sealing, as after a restart with other keys when they are changed."""

    def __init__(self, members: tuple[Member, ...]) -> None:
        super().__init__(members)
        self.changed = members

    def members(self) -> tuple[Member, ...]:
        return self.changed


class FakeQuestionStore:
    """Keeps what `QuestionStore` promises to keep, until the test is over."""

    def __init__(self) -> None:
        self.kept: list[Arrived] = []
        self.answers: dict[str, list[bytes]] = {}
        self.away = False

    async def salt(self) -> bytes:
        self._reach()
        return SALT

    async def keep(self, arrived: Arrived) -> bool:
        self._reach()
        known = any(one.id == arrived.id for one in self.kept)
        lost = arrived.follow_up and all(one.tag != arrived.tag for one in self.kept)
        if not known and not lost:
            self.kept.append(arrived)
        return True

    async def replies(self, tag: str) -> tuple[bytes, ...]:
        self._reach()
        return tuple(self.answers.get(tag, ()))

    def answer(self, arrived: Arrived, reply_key: bytes, text: str) -> None:
        """Answer as the committee does."""
        blob = hpke.seal(question.note(text), reply_key, hpke.REPLY)
        self.answers.setdefault(arrived.tag, []).append(blob)

    def _reach(self) -> None:
        if self.away:
            raise StoreAway("the test took it away")


class FormSite:
    """The form's app, its store, and the keys of two members."""

    def __init__(self, members: int = 2) -> None:
        self.store = FakeQuestionStore()
        self.now = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)
        self.pace = timedelta(minutes=1)
        """Between two looks at the clock: the limits have tests of their own."""
        self.committee = [KeyPair(f"Member {n}", n) for n in range(1, members + 1)]
        self._sealing = ChangingSealing(self._members())
        self.questions = Questions(self.store, self._sealing, signs(), self._later)

    def change(self, committee: list[KeyPair]) -> None:
        """Let the committee have these members from now on."""
        self.committee = committee
        self._sealing.changed = self._members()

    def _members(self) -> tuple[Member, ...]:
        return tuple(one.member for one in self.committee)

    def app(self, patience: float = 60.0) -> web.Application:
        """Return the app."""
        app = web.Application()
        FormPage(self.questions, LATEST, patience).add_to(app)
        return app

    def _later(self) -> datetime:
        self.now += self.pace
        return self.now


@contextmanager
def served(app: web.Application) -> Iterator[str]:
    """Serve an app in a thread of its own, and give its address."""
    loop = asyncio.new_event_loop()
    thread = threading.Thread(target=loop.run_forever)
    thread.start()

    def wait(coroutine: Coroutine[Any, Any, object]) -> None:
        asyncio.run_coroutine_threadsafe(coroutine, loop).result(30)

    runner = http.runner(app)
    try:
        wait(runner.setup())

        async def listen() -> None:
            await web.TCPSite(runner, "127.0.0.1", 0).start()

        wait(listen())
        yield f"http://127.0.0.1:{runner.addresses[0][1]}"
    finally:
        wait(runner.cleanup())
        loop.call_soon_threadsafe(loop.stop)
        thread.join()
        loop.close()
