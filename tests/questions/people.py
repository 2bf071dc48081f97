"""People who ask by Teams or by the web form, all of whose traces are canaries."""

import asyncio
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

import aiohttp

from bot.application import ethics_form
from bot.application import form_words as words
from bot.domain.question import BODY, Came, Question, base64url, note
from bot.sealing import hpke
from bot.sealing.receipts import receipt, word_list
from tests.questions.canaries import Canaries
from tests.questions.whole_app import WholeApp, step

Json = dict[str, Any]
FETCH, SUBMIT = "task/fetch", "task/submit"


@dataclass
class Asker:
    """Somebody in front of the Teams dialog; every activity of theirs is new in every string."""

    app: WholeApp
    sent: int = 0
    answer: Any = None
    size: int = 0
    """Bytes of the last answer."""
    receipts: list[str] = field(default_factory=list)
    numbers: list[str] = field(default_factory=list)
    """Numbers of forms: the six words follow from them."""

    @property
    def canaries(self) -> Canaries:
        return self.app.canaries

    async def post(self, activity: Json, *, raw: bytes = b"", **claims: Any) -> tuple[int, Any]:
        """Post an activity as Teams does, or other bytes in its place."""
        self.sent += 1
        step(self.app.clock)
        token = self.app.teams.token(serviceurl=activity["serviceUrl"], **claims)
        headers = {"Authorization": f"Bearer {token}", "User-Agent": self.canaries.one("agent")}
        status, answer = await self.app.teams.request(
            headers, raw or json.dumps(activity).encode()
        )
        if status == 200 and answer:
            self.answer = answer
            self.size = len(json.dumps(answer))
        return status, answer

    async def invoke(self, name: str, data: object) -> int:
        """Send an invoke; the answer's card is the one seen now."""
        status, _ = await self.post(self.canaries.invoke(self.app.teams, name, data))
        return status

    async def open(self, about: str = "") -> None:
        """Open the form by a button of a card."""
        assert await self.invoke(FETCH, {"form": "ethics", "about": about}) == 200
        self.numbers.append(self.button(words.SEND)["number"])

    async def press(self, title: str, **typed: str) -> int:
        """Press a button of the card, with what is typed."""
        return await self.invoke(SUBMIT, {**self.button(title), **typed, "extra": self.odd()})

    async def ask(self, text: str) -> bool:
        """Ask the whole way, send it anyway where something stands out; tell if it was taken."""
        await self.open()
        await self.press(words.SEND, text=text)
        if self.shows(words.SEND_ANYWAY):
            await self.press(words.SEND_ANYWAY, text=text)
        return self.keep_receipt()

    def keep_receipt(self) -> bool:
        """Write the six words down if they are on the card."""
        if not self.shows(words.WRITTEN_DOWN):
            return False
        runs = [part["text"] for part in parts(self.card) if part.get("type") == "TextRun"]
        (six,) = [run for run in dict.fromkeys(runs) if set(run.split()) <= set(word_list())]
        self.receipts.append(six)
        return True

    def text(self) -> str:
        """Return a question that is a canary, with signs that get escaped."""
        return f"Is it “fair” that {self.canaries.one('question')} & é <b> are so?\nOr not 🙂"

    def odd(self) -> str:
        return self.canaries.one("extra")

    def shows(self, title: str) -> bool:
        return bool(self.answer) and any(p.get("title") == title for p in parts(self.card))

    def button(self, title: str) -> Json:
        """Return what a button sends."""
        (found,) = [
            part["data"]
            for part in parts(self.card)
            if part.get("type") == "Action.Submit" and part["title"] == title
        ]
        return dict(found)

    @property
    def card(self) -> Json:
        found: Json = self.answer["task"]["value"]["card"]["content"]
        return found

    @property
    def read(self) -> str:
        """All words that are shown."""
        return "\n".join(str(part["text"]) for part in parts(self.card) if "text" in part)


@dataclass
class WebAsker:
    """Somebody in front of the web form: a browser that seals, and says much about itself."""

    app: WholeApp
    sent: int = 0

    async def post(
        self, path: str, value: object, *, size: int = BODY, more: Mapping[str, str] | None = None
    ) -> tuple[int, Any, int]:
        """Post what the page would post; return status, answer and the answer's size."""
        self.sent += 1
        step(self.app.clock)
        one = self.app.canaries.one
        told = {
            "Content-Type": "application/json",
            "User-Agent": f"Mozilla/5.0 ({one('browser')})",
            "Accept-Language": f"cy-{one('tongue')}",
            "Cookie": f"session={one('cookie')}",
            "X-Forwarded-For": one("address"),
            "Referer": f"https://intranet.example/{one('referer')}",
            "X-MS-Client-Principal-Name": one("principal"),
            **(more or {}),
        }
        body = json.dumps(value).ljust(size).encode()
        async with (
            aiohttp.ClientSession() as session,
            session.post(
                f"{self.app.form}{path}?from={one('query')}", data=body, headers=told
            ) as response,
        ):
            text = await response.text()
            answer = json.loads(text) if response.content_type == "application/json" else text
            return response.status, answer, len(text)

    def sealed(self, plain: bytes, use: bytes) -> Json:
        """Seal as the browser does."""
        members = [one.member for one in self.app.committee]
        return {
            "v": 1,
            "to": {one.id: base64url(hpke.seal(plain, one.key, use)) for one in members},
        }

    async def question(self, text: str, six: str) -> tuple[Json, str]:
        """Return the body of a question, and its tag."""
        salt = await self.app.service.questions._site_salt()
        made = await asyncio.to_thread(receipt, six, salt)
        plain = Question(text=text, reply_key=made.public, came=Came.WEB).plain()
        body = {"v": 1, "tag": made.tag, "sealed": self.sealed(plain, hpke.QUESTION)}
        return body, made.tag

    def follow_up(self, text: str, tag: str) -> Json:
        """Return the body of a follow-up."""
        return {"v": 1, "tag": tag, "sealed": self.sealed(note(text), hpke.FOLLOW_UP)}


def parts(tree: object) -> Iterator[Json]:
    """Yield every object of a card."""
    if isinstance(tree, Mapping):
        yield dict(tree)
        tree = list(tree.values())
    if isinstance(tree, list):
        for one in tree:
            yield from parts(one)


def presses(name: str) -> Json:
    """Return what a button sends that no card showed."""
    return {ethics_form.DOES: name}
