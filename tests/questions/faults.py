"""What can go wrong on the way of a question: each stage breaks, and its error quotes it all."""

import asyncio
import json
from collections.abc import Awaitable, Callable, Mapping
from types import SimpleNamespace
from typing import Any, Never

import pytest
from botbuilder.schema import Activity
from sqlalchemy import Connection, text

from bot.application import ethics_form, form_words, questions
from bot.channels import cards
from bot.channels.form import page
from bot.channels.teams import dialog
from bot.ports import StoreAway
from bot.question_ports import Arrived
from bot.sealing import hpke, receipts
from bot.stores import questions as store
from tests.questions.people import SUBMIT, Asker, WebAsker

Change = pytest.MonkeyPatch


def quoting(*given: object, **named: object) -> Never:
    """Break as libraries do: with everything that was handed over in the words of the error."""
    raise RuntimeError(f"can't handle {given!r} {named!r}")


async def quoting_later(*given: object, **named: object) -> Never:
    """Break the same way where somebody waits."""
    quoting(*given, **named)


class Away:
    """A store whose error quotes what it was given, as a database's would."""

    @staticmethod
    async def keep(_: object, arrived: Arrived) -> bool:
        raise StoreAway(f"{arrived!r} {arrived.sealed.json()}")


def _half_way(real: Callable[..., Any]) -> Callable[..., Any]:
    """Write, and break before the transaction ends."""

    def keep(self: store.SqlQuestions, arrived: Arrived, connection: Connection) -> Never:
        real(self, arrived, connection)
        quoting(arrived, arrived.sealed.json())

    return keep


def _refused(_: store.SqlQuestions, arrived: Arrived, connection: Connection) -> None:
    """Let the database itself refuse it, with what was handed over at hand."""
    into = text("INSERT INTO no_such_table VALUES (:tag, :sealed)")
    connection.execute(into, {"tag": arrived.tag, "sealed": arrived.sealed.json()})


BROKEN: Mapping[str, Callable[[Change], None]] = {
    "reading the activity": lambda c: c.setattr(Activity, "deserialize", quoting),
    "reading the invoke": lambda c: c.setattr(dialog, "_data", quoting),
    "looking for what identifies": lambda c: c.setattr(questions, "marks", quoting),
    "looking for alarms": lambda c: c.setattr(questions, "alarms", quoting),
    "looking for a crisis": lambda c: c.setattr(ethics_form, "screen", quoting),
    "padding": lambda c: c.setattr(questions, "Question", quoting),
    "making the receipt": lambda c: c.setattr(receipts, "receipt", quoting),
    "drawing the six words": lambda c: c.setattr(receipts, "new_words", quoting),
    "sealing": lambda c: c.setattr(hpke, "seal", quoting),
    "the week": lambda c: c.setattr(questions, "week", quoting),
    "the store is away": lambda c: c.setattr(store.SqlQuestions, "keep", Away.keep),
    "the store breaks": lambda c: c.setattr(store.SqlQuestions, "keep", quoting_later),
    "the SQL is refused": lambda c: c.setattr(store.SqlQuestions, "_keep", _refused),
    "the store breaks half-way": lambda c: c.setattr(
        store.SqlQuestions, "_keep", _half_way(store.SqlQuestions._keep)
    ),
    "the store is full": lambda c: c.setattr(store, "MOST", 0),
    "too many at once": lambda c: c.setattr(questions._Bucket, "draw", lambda *_: False),
    "drawing the card": lambda c: c.setattr(cards, "card", quoting),
    "answering": lambda c: c.setattr(dialog, "InvokeResponse", quoting),
}
"""One stage each; the journey goes through all of them."""
TAKEN_ALL_THE_SAME = {"looking for what identifies", "looking for a crisis"}
"""They come before a question is sent, not when it is sent anyway."""

BROKEN_ON_THE_WEB: Mapping[str, Callable[[Change], None]] = {
    "reading the body": lambda c: c.setattr(
        page, "json", SimpleNamespace(loads=quoting, dumps=json.dumps)
    ),
    "reading what is sealed": lambda c: c.setattr(page, "read_sealed", quoting),
    "reading the tag": lambda c: c.setattr(page, "read_tag", quoting),
    "answering": lambda c: c.setattr(page, "base64url", quoting),
    **{
        name: BROKEN[name]
        for name in BROKEN
        if name.startswith("the store") or name in {"the SQL is refused", "too many at once"}
    },
}


async def with_stage_broken(asker: Asker, name: str) -> None:
    """Ask, look up and write back while one stage is broken."""
    await asker.open()
    before = len(asker.receipts)
    number = asker.button(form_words.SEND)
    receipt = asker.receipts[-1] if asker.receipts else asker.canaries.one("words")
    with pytest.MonkeyPatch.context() as change:
        BROKEN[name](change)
        for data in (
            {**number, "text": asker.text(), "does": ethics_form.ANYWAY},
            {**number, "text": f"Sgt {asker.text()}"},
            {"does": ethics_form.LOOK, "words": receipt},
            {**number, "words": receipt, "text": asker.text(), "does": ethics_form.ANYWAY},
        ):
            await asker.invoke(SUBMIT, data)
            asker.keep_receipt()
    assert (len(asker.receipts) > before) is (name in TAKEN_ALL_THE_SAME), name


async def with_stage_broken_on_the_web(asker: WebAsker, name: str) -> None:
    """The same by the web form."""
    one = asker.app.canaries.one
    body, tag = await asker.question(one("question"), one("words"))
    bodies = {
        "/question": body,
        "/follow-up": asker.follow_up(one("question"), tag),
        "/receipt": {"v": 1, "tag": tag},
    }
    with pytest.MonkeyPatch.context() as change:
        BROKEN_ON_THE_WEB[name](change)
        for path, value in bodies.items():
            await asker.post(path, value)


# Ways that people and networks go


async def plain(asker: Asker) -> None:
    assert await asker.ask(asker.text())
    await asker.press(form_words.WRITTEN_DOWN)


async def answer_and_follow_up(asker: Asker) -> None:
    assert await asker.ask(asker.text())
    words = asker.receipts[-1]
    await asker.invoke(SUBMIT, {"does": ethics_form.RECEIPT})
    await asker.invoke(SUBMIT, {"does": ethics_form.LOOK, "words": f" {words.upper()}  "})
    await asker.press(form_words.SEND, text=asker.text())
    assert form_words.ADDED in asker.read


async def taken_out(asker: Asker) -> None:
    await asker.open()
    text = f"Sgt Jones of {asker.text()} on 07700 900123"
    await asker.press(form_words.SEND, text=text)
    await asker.press(form_words.TAKE_OUT, text=text)
    await asker.press(form_words.SEND, text=asker.text())
    assert asker.keep_receipt()


async def crisis(asker: Asker) -> None:
    await asker.open()
    await asker.press(form_words.SEND, text=f"{asker.text()} i want to kill myself")
    await asker.press(form_words.BACK)


async def wrong_numbers(asker: Asker) -> None:
    await asker.open()
    data = asker.button(form_words.SEND)
    for changed in (
        {"number": asker.odd()},
        {"number": ""},
        {"about": asker.odd()},
        {"words": asker.odd()},
        {"does": asker.odd()},
        {asker.odd(): asker.odd()},
    ):
        text = asker.text()
        await asker.invoke(SUBMIT, {**data, "does": ethics_form.ANYWAY, "text": text, **changed})
    for odd in (None, [asker.odd()], asker.odd(), {"text": [asker.odd()]}):
        await asker.invoke(SUBMIT, odd)
        await asker.invoke("task/fetch", odd)


async def too_long_and_empty(asker: Asker) -> None:
    await asker.open()
    await asker.press(form_words.SEND, text=asker.text() * 80)
    await asker.press(form_words.SEND, text="")


async def twice(asker: Asker) -> None:
    await asker.open()
    data = {**asker.button(form_words.SEND), "text": asker.text(), "does": ethics_form.ANYWAY}
    activity = asker.canaries.invoke(asker.app.teams, SUBMIT, data)
    first, again = await asyncio.gather(asker.post(activity), asker.post(activity))
    assert first == again
    assert asker.keep_receipt()


async def not_let_in(asker: Asker) -> None:
    data = {"text": asker.text(), "does": ethics_form.ANYWAY}
    good = asker.canaries.invoke(asker.app.teams, SUBMIT, data)
    other = json.loads(json.dumps(good).replace(asker.canaries.tenant, asker.odd()))
    assert (await asker.post(good, aud=asker.odd()))[0] == 401
    assert (await asker.post(other))[0] == 401
    assert (await asker.post({**good, "channelId": asker.odd()}))[0] == 401


async def unreadable(asker: Asker) -> None:
    data = {"text": asker.text()}
    good = asker.canaries.invoke(asker.app.teams, SUBMIT, data)
    whole = json.dumps(good).encode()
    broken: dict[bytes, int] = {
        whole[:-20]: 400,
        whole + whole: 400,
        json.dumps({**good, "channelData": asker.odd()}).encode(): 400,
        json.dumps({**good, "timestamp": asker.odd()}).encode(): 400,
        json.dumps({**good, "id": 7}).encode(): 400,
        json.dumps({**good, "text": asker.text() * 2_000}).encode(): 413,
    }
    for raw, status in broken.items():
        assert (await asker.post(good, raw=raw))[0] == status


async def hung_up(asker: Asker) -> None:
    await asker.open()
    data = {**asker.button(form_words.SEND), "text": asker.text(), "does": ethics_form.ANYWAY}
    activity = asker.canaries.invoke(asker.app.teams, SUBMIT, data)
    asking = asyncio.create_task(asker.post(activity))
    await asyncio.sleep(0.01)
    asking.cancel()
    with pytest.raises(asyncio.CancelledError):
        await asking


WAYS: Mapping[str, Callable[[Asker], Awaitable[None]]] = {
    "plain": plain,
    "answer and follow-up": answer_and_follow_up,
    "taken out": taken_out,
    "crisis": crisis,
    "wrong numbers": wrong_numbers,
    "too long and empty": too_long_and_empty,
    "twice": twice,
    "not let in": not_let_in,
    "unreadable": unreadable,
    "hung up": hung_up,
}


async def web_ways(asker: WebAsker) -> int:
    """Ask, write back, look up, and post what the form never sends; return how many were asked."""
    one = asker.app.canaries.one
    body, tag = await asker.question(one("question"), one("words"))
    look = {"v": 1, "tag": tag}
    assert (await asker.post("/question", body))[1]["outcome"] == "taken"
    assert (await asker.post("/question", body))[1]["outcome"] == "taken"
    assert (await asker.post("/follow-up", asker.follow_up(one("question"), tag)))[0] == 200
    assert (await asker.post("/receipt", look))[1] == {"v": 1, "outcome": "taken", "replies": []}
    for path in ("/question", "/follow-up", "/receipt"):
        await asker.post(path, {"text": one("question"), "v": 1})
        await asker.post(path, {**look, "sealed": {"v": 1, "to": {one("key"): one("blob")}}})
        await asker.post(path, one("question"), size=100)
        await asker.post(path, body, more={"Sec-Fetch-Site": "cross-site"})
        await asker.post(path, body, more={"Content-Type": f"text/{one('type')}"})
    await asker.post(f"/{one('path')}", body)
    return 1
