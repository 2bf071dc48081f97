"""The form over real HTTP: what it serves, what it takes, and what it never shows."""

import asyncio
import json
import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from aiohttp import ClientSession, web

from bot.application.questions import LOOK_UPS, QUESTIONS
from bot.channels import http
from bot.channels.form import built, page
from bot.channels.form.page import ROOM
from bot.domain.question import BLOCKS, BODY, MEMBERS, NOTES, Came, Question, base64url, note
from bot.domain.risk_cards import CRISIS_CONTACTS
from bot.sealing import hpke
from bot.sealing.receipts import receipt
from tests.form_site import SALT, FormSite

RECEIPT = receipt("embezzle gala spokesman spry region kilowatt", SALT)
PATHS = ("/question", "/follow-up", "/receipt")


@pytest.fixture
def site() -> FormSite:
    return FormSite()


@pytest.fixture
async def address(site: FormSite) -> AsyncIterator[str]:
    async with _served(site.app(patience=0.5)) as one:
        yield one


@asynccontextmanager
async def _served(app: web.Application) -> AsyncIterator[str]:
    runner = http.runner(app)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    yield f"http://127.0.0.1:{runner.addresses[0][1]}"
    await runner.cleanup()


async def _post(
    address: str, value: object, size: int = BODY, **headers: str
) -> tuple[int, dict[str, Any], int]:
    """Return status, answer and the answer's size."""
    body = json.dumps(value).ljust(size)
    headers = {"Content-Type": "application/json", **headers}
    async with (
        ClientSession() as session,
        session.post(address, data=body, headers=headers) as response,
    ):
        text = await response.text()
        return response.status, json.loads(text), len(text)


def _sealed(site: FormSite, plain: bytes, use: bytes = hpke.QUESTION) -> dict[str, Any]:
    members = [one.member for one in site.committee]
    return {
        "v": 1,
        "to": {one.id: base64url(hpke.seal(plain, one.key, use)) for one in members},
    }


def _question(site: FormSite, text: str = "Is that fair?") -> dict[str, Any]:
    asked = Question(text=text, reply_key=RECEIPT.public, came=Came.WEB)
    return {"v": 1, "tag": RECEIPT.tag, "sealed": _sealed(site, asked.plain())}


# What is served


@pytest.mark.parametrize(
    "path",
    ["/", "/blank"]
    + [f"/static/{name}" for name in ("form.js", "form.css", "look.css", "icon.svg")],
)
async def test_every_file_comes_with_strict_headers_and_without_a_cookie(
    address: str, path: str
) -> None:
    async with ClientSession() as session, session.get(address + path) as response:
        headers = response.headers

    assert response.status == 200
    assert {name: headers.get(name) for name in http.HEADERS} == http.HEADERS
    assert "Set-Cookie" not in headers
    assert headers["Referrer-Policy"] == "no-referrer"
    assert headers["Content-Security-Policy"].startswith("default-src 'none'; script-src 'self';")
    assert "unsafe" not in headers["Content-Security-Policy"]


async def test_errors_come_with_the_same_headers(address: str) -> None:
    async with ClientSession() as session, session.get(f"{address}/static/no.js") as response:
        headers = response.headers

    assert response.status == 404
    assert {name: headers.get(name) for name in http.HEADERS} == http.HEADERS


async def test_the_page_names_no_other_address(address: str) -> None:
    for path in ("/", "/static/form.css", "/static/look.css"):
        async with ClientSession() as session, session.get(address + path) as response:
            text = await response.text()
        outside = [word for word in text.split('"') if word.startswith(("http", "//"))]

        assert [word for word in outside if word != "http://www.w3.org/2000/svg"] == []


async def test_the_crisis_lines_stand_on_the_page_as_the_cards_have_them(address: str) -> None:
    async with ClientSession() as session, session.get(address) as response:
        foot = (await response.text()).split("Need a person now?")[1]

    for key in ("police_crisis_line", "samaritans", "shout", "nhs_111", "emergency"):
        contact = CRISIS_CONTACTS[key].contact
        assert f'href="{contact.link}"' in foot
        assert contact.reach.removeprefix("text ") in foot


async def test_nothing_in_the_page_was_left_to_fill_in(address: str) -> None:
    async with ClientSession() as session, session.get(address) as response:
        text = await response.text()

    assert "{{" not in text
    assert "after 14 days at most" in text


async def test_the_page_gets_the_keys_and_what_sealing_needs(site: FormSite, address: str) -> None:
    async with ClientSession() as session, session.get(f"{address}/config.json") as response:
        config = await response.json()

    members = [one.member for one in site.committee]
    signs = config.pop("signs")
    assert config == {
        "members": [{"id": one.id, "key": base64url(one.key)} for one in members],
        "salt": base64url(SALT),
        "longest": 4000,
        "blocks": BLOCKS,
        "body": BODY,
    }
    assert {"marks", "alarms", "kinds", "lists", "alike"} <= set(signs)


# What is taken


async def test_a_question_is_taken_as_it_was_sealed(site: FormSite, address: str) -> None:
    status, answer, size = await _post(f"{address}/question", _question(site))

    assert (status, answer, size) == (200, {"v": 1, "outcome": "taken"}, BODY)
    [kept] = site.store.kept
    assert (kept.id, kept.tag, kept.week) == (RECEIPT.tag, RECEIPT.tag, "2026-W48")
    for member in site.committee:
        assert member.question(kept) == Question(
            text="Is that fair?", reply_key=RECEIPT.public, came=Came.WEB
        )


async def test_a_follow_up_is_taken_and_dropped_where_nobody_asked(
    site: FormSite, address: str
) -> None:
    follow_up = {
        "v": 1,
        "tag": RECEIPT.tag,
        "sealed": _sealed(site, note("And now?"), hpke.FOLLOW_UP),
    }
    dropped = await _post(f"{address}/follow-up", follow_up)
    before = len(site.store.kept)
    await _post(f"{address}/question", _question(site))
    taken = await _post(f"{address}/follow-up", follow_up)

    assert dropped == taken == (200, {"v": 1, "outcome": "taken"}, BODY)
    assert before == 0
    assert site.committee[0].follow_up(site.store.kept[-1]) == "And now?"


async def test_a_receipt_that_nobody_has_looks_like_one_without_a_reply(
    site: FormSite, address: str
) -> None:
    await _post(f"{address}/question", _question(site))
    waiting = await _post(f"{address}/receipt", {"v": 1, "tag": RECEIPT.tag})
    nobody = await _post(f"{address}/receipt", {"v": 1, "tag": "0" * 32})

    assert waiting == nobody == (200, {"v": 1, "outcome": "taken", "replies": []}, BODY)


async def test_replies_come_as_the_committee_sealed_them_and_never_make_the_answer_longer(
    site: FormSite, address: str
) -> None:
    await _post(f"{address}/question", _question(site))
    for _ in range(NOTES):
        site.store.answer(site.store.kept[0], RECEIPT.public, "Yes. " * 780)

    status, answer, size = await _post(f"{address}/receipt", {"v": 1, "tag": RECEIPT.tag})

    assert (status, size) == (200, BODY)
    sealed = site.store.answers[RECEIPT.tag]
    assert answer["replies"] == [base64url(blob) for blob in sealed]


async def test_the_longest_question_fits_for_the_largest_committee() -> None:
    site = FormSite(members=MEMBERS)
    async with _served(site.app()) as address:
        status, answer, _ = await _post(f"{address}/question", _question(site, "a" * 4000))
        body = len(json.dumps(_question(site, "“" * 2_200)))

    assert (status, answer["outcome"]) == (200, "taken")
    assert body <= BODY


async def test_what_was_sealed_to_other_keys_is_stale(site: FormSite, address: str) -> None:
    site.committee.pop()

    assert await _post(f"{address}/question", _question(site)) == (
        200,
        {"v": 1, "outcome": "stale"},
        BODY,
    )
    assert site.store.kept == []


# What is refused


@pytest.mark.parametrize("path", PATHS)
@pytest.mark.parametrize("size", [BODY - 1, BODY + 1, 2, 4 * BODY])
async def test_a_body_of_another_size_is_refused(
    site: FormSite, address: str, path: str, size: int
) -> None:
    refused = await _post(address + path, {}, size)

    assert refused == (413, {"v": 1, "outcome": "refused"}, BODY)


@pytest.mark.parametrize("path", PATHS)
@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({"Content-Type": "text/plain"}, 415),
        ({"Content-Encoding": "gzip"}, 415),
        ({"Sec-Fetch-Site": "cross-site"}, 403),
        ({"Sec-Fetch-Site": "same-site"}, 403),
    ],
)
async def test_another_kind_of_body_and_another_site_are_refused(
    site: FormSite, address: str, path: str, headers: dict[str, str], status: int
) -> None:
    refused = await _post(address + path, _question(site), BODY, **headers)

    assert refused == (status, {"v": 1, "outcome": "refused"}, BODY)
    assert site.store.kept == []


@pytest.mark.parametrize("path", PATHS)
@pytest.mark.parametrize(
    "value",
    [
        [],
        None,
        {},
        {"v": 1},
        {"v": 2, "tag": "0" * 32},
        {"v": 1, "tag": "0" * 31},
        {"v": 1, "tag": "0" * 32, "name": "Sam"},
        {"v": 1, "tag": "0" * 32, "sealed": {"v": 1, "to": {}}},
        {"v": 1, "tag": "0" * 32, "sealed": {"v": 1, "to": {"a" * 16: "AAAA"}}},
    ],
)
async def test_what_the_form_never_sends_is_refused_without_a_word_about_it(
    site: FormSite,
    address: str,
    path: str,
    value: object,
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(logging.DEBUG)
    refused = await _post(address + path, value)

    assert refused == (400, {"v": 1, "outcome": "refused"}, BODY)
    assert site.store.kept == []
    assert [one.name for one in caplog.records if one.name != "asyncio"] == []


async def test_a_body_that_does_not_arrive_is_not_waited_for(site: FormSite, address: str) -> None:
    host, port = address.removeprefix("http://").split(":")
    reader, writer = await asyncio.open_connection(host, int(port))
    writer.write(
        f"POST /question HTTP/1.1\r\nHost: {host}\r\nContent-Type: application/json\r\n"
        f"Content-Length: {BODY}\r\n\r\n{{".encode()
    )
    first = await asyncio.wait_for(reader.readline(), 10)
    writer.close()

    assert first == b"HTTP/1.1 408 Request Timeout\r\n"
    assert site.store.kept == []


async def test_more_bodies_at_once_than_there_is_room_for_are_turned_away(
    site: FormSite, address: str
) -> None:
    host, port = address.removeprefix("http://").split(":")
    head = (
        f"POST /question HTTP/1.1\r\nHost: {host}\r\nContent-Type: application/json\r\n"
        f"Content-Length: {BODY}\r\n\r\n{{"
    ).encode()
    open_ones = [await asyncio.open_connection(host, int(port)) for _ in range(ROOM + 1)]
    for _, writer in open_ones:
        writer.write(head)
    lines = await asyncio.gather(*(reader.readline() for reader, _ in open_ones))
    for _, writer in open_ones:
        writer.close()

    assert sorted(lines) == [
        *[b"HTTP/1.1 408 Request Timeout\r\n"] * ROOM,
        b"HTTP/1.1 429 Too Many Requests\r\n",
    ]


@pytest.mark.parametrize(
    ("path", "burst"), [("/question", QUESTIONS[0]), ("/receipt", LOOK_UPS[0])]
)
async def test_the_limit_is_for_everybody_together_and_ends_by_itself(
    path: str, burst: int
) -> None:
    site = FormSite()
    site.pace = timedelta()
    value = _question(site) if path == "/question" else {"v": 1, "tag": RECEIPT.tag}
    async with _served(site.app()) as address:
        said = [(await _post(address + path, value))[1]["outcome"] for _ in range(burst + 1)]
        site.now += timedelta(seconds=6)
        after = (await _post(address + path, value))[1]["outcome"]

    assert said == ["taken"] * burst + ["busy"]
    assert after == "taken"


# When something is missing


async def test_without_a_key_the_page_says_so_and_nothing_is_taken() -> None:
    site = FormSite(members=0)
    full = FormSite()
    async with _served(site.app()) as address:
        async with ClientSession() as session, session.get(address) as response:
            text = await response.text()
        answer = await _post(f"{address}/question", _question(full))

    assert "This form isn't open yet" in text
    assert page.NO_KEYS in text
    assert CRISIS_CONTACTS["protect"].contact.link in text
    assert CRISIS_CONTACTS["samaritans"].contact.link in text
    assert "<script" not in text
    assert answer == (200, {"v": 1, "outcome": "closed"}, BODY)
    assert site.store.kept == []


async def test_without_the_built_files_the_page_says_so_and_the_operator_learns_the_way_on(
    site: FormSite, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(built, "FOLDER", tmp_path)
    form = page.FormPage(site.questions, timedelta(days=14))
    app = web.Application()
    form.add_to(app)
    async with (
        _served(app) as address,
        ClientSession() as session,
        session.get(address) as response,
    ):
        text = await response.text()

    assert page.NO_FILES in text
    assert CRISIS_CONTACTS["samaritans"].contact.link in text
    assert "<script" not in text
    assert form.missing == f"{tmp_path / 'form.js'} is not there: {built.HOW}"
    with pytest.raises(built.NotBuilt, match="npm ci"):
        built.committee_file()


@pytest.mark.parametrize("path", PATHS)
async def test_while_the_store_is_away_nothing_is_taken(
    site: FormSite, address: str, path: str
) -> None:
    value = {"v": 1, "tag": RECEIPT.tag} if path == "/receipt" else _question(site)
    site.store.away = True
    _, answer, size = await _post(address + path, value)

    assert (answer["outcome"], size) == ("away", BODY)


async def test_an_error_is_logged_by_its_kind_alone(
    site: FormSite,
    address: str,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    async def broken(*_: object) -> None:
        raise RuntimeError("the private words")

    monkeypatch.setattr(site.store, "keep", broken)
    caplog.set_level(logging.DEBUG)
    status, answer, size = await _post(f"{address}/question", _question(site))

    assert (status, answer, size) == (500, {"v": 1, "outcome": "away"}, BODY)
    [record] = [one for one in caplog.records if one.name != "asyncio"]
    assert record.msg == "form request failed"
    [error, place] = record.__dict__["error"].split(" at ")
    assert (error, place.split(":")[0]) == ("RuntimeError", "bot/application/questions.py")
    assert record.exc_info is None
