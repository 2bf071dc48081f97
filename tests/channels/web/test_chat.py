"""The chat page over HTTP: who may come in, what goes in, what comes out, what is never lost."""

import asyncio
import json
import threading
from collections.abc import AsyncIterator
from dataclasses import asdict, dataclass
from html import unescape
from typing import Any

import pytest
from aiohttp import ClientResponse, web
from aiohttp.test_utils import TestClient, TestServer

from bot.application import signposting, wording
from bot.application.router import Router
from bot.channels import http
from bot.channels.web.chat import VALUE_LIMIT, ChatPage
from bot.channels.web.chats import STREAMS, Chat
from bot.domain.match import Ranking
from bot.domain.turn import FIELDS, FIELDS_LENGTH, Choice, Input, InputKind, Reply, Turn
from bot.ports import Later, Library, Never, Send
from bot.stores.memory import MemoryTurns
from tests.fakes import KNOWLEDGE, NOON, TABLE, FakeMatcher, FakeShelf

CHAT = "0f8fad5b-d9cb-469f-a165-70867728950e"
Client = TestClient[web.Request, web.Application]


class SlowMatcher(FakeMatcher):
    """Thinks until it is told to go on."""

    def __init__(self) -> None:
        super().__init__(TABLE)
        self.go_on = threading.Event()

    def rank(self, text: str) -> Ranking:
        self.go_on.wait(timeout=30)
        return super().rank(text)


@dataclass
class Shelf:
    """Holds the library it was given."""

    held: Library

    def library(self) -> Library:
        return self.held


@dataclass(frozen=True)
class Heard:
    """One event of a stream."""

    kind: str
    data: Any
    id: str


class Listener:
    """A page's side of the stream."""

    def __init__(self, response: ClientResponse) -> None:
        self.response = response

    async def next(self) -> Heard:
        """Return the next event; heartbeats are passed over."""
        fields: dict[str, str] = {}
        while line := (await self.response.content.readline()).decode():
            name, _, value = line.rstrip("\n").partition(": ")
            if name and line != "\n":
                fields[name] = value
            elif "data" in fields:
                return Heard(fields["event"], json.loads(fields["data"]), fields.get("id", ""))
        raise EOFError

    async def reply(self) -> tuple[str, str]:
        """Return the title or text of the next reply, and its id."""
        while (heard := await self.next()).kind != "reply":
            pass
        return heard.data["reply"]["title"] or heard.data["reply"]["text"], heard.id


def app_for(router: Router, heartbeat: float = 15.0) -> web.Application:
    app = web.Application()
    ChatPage(router, lambda: NOON, heartbeat).add_to(app)
    return app


@pytest.fixture
def router() -> Router:
    return Router(FakeShelf(), MemoryTurns(), b"secret")


@pytest.fixture
async def page_and_client(router: Router) -> AsyncIterator[tuple[ChatPage, Client]]:
    app, page = web.Application(), ChatPage(router, lambda: NOON)
    page.add_to(app)
    async with TestClient(TestServer(app)) as client:
        yield page, client


@pytest.fixture
async def client(router: Router) -> AsyncIterator[Client]:
    async with TestClient(TestServer(app_for(router))) as client:
        yield client


def origin(client: Client) -> dict[str, str]:
    return {"Origin": f"http://{client.host}:{client.port}"}


def message(turn: str = "1", **said: object) -> dict[str, object]:
    return {"conversation": CHAT, "id": turn.rjust(16, "0"), **said}


async def post(client: Client, body: object, path: str = "/chat/messages") -> tuple[int, Any]:
    response = await client.post(path, json=body, headers=origin(client))
    return response.status, await response.json()


async def listen(client: Client, last: str = "", chat: str = CHAT, **headers: str) -> Listener:
    query = {"conversation": chat, "last": last}
    response = await client.get("/chat/stream", params=query, headers=headers)
    assert response.status == 200
    return Listener(response)


# One message in, the reply by the stream


async def test_a_message_is_answered_on_the_stream(client: Client) -> None:
    page = await listen(client)
    answered = await post(client, message(text="counselling"))
    while (heard := await page.next()).kind != "reply":
        pass

    said = signposting.answer(KNOWLEDGE, KNOWLEDGE.entries["eap"], NOON)
    assert answered == (200, {"replies": 1})
    assert heard.data == {
        "turn": "1".rjust(16, "0"),
        "reply": json.loads(json.dumps(asdict(said))),
    }


async def test_a_button_is_answered_by_its_value(client: Client) -> None:
    await post(client, message(value="show:stress"))

    assert (await (await listen(client)).reply())[0] == "Stress"


async def test_a_button_nobody_sent_gets_a_kind_answer(client: Client) -> None:
    await post(client, message(value="show:gone_last_year"))

    assert (await (await listen(client)).reply())[0] == wording.OLD_BUTTON


async def test_a_page_that_opens_late_gets_what_was_said(client: Client) -> None:
    await post(client, message("1", text="counselling"))
    await post(client, message("2", text="hi"))
    page = await listen(client)

    assert [(await page.reply())[0] for _ in range(2)] == ["EAP", "Hello is here."]


async def test_a_line_that_comes_back_repeats_nothing_and_loses_nothing(client: Client) -> None:
    page = await listen(client)
    await post(client, message("1", text="counselling"))
    _, shown = await page.reply()
    page.response.close()
    await post(client, message("2", text="pride when"))
    again = await listen(client, last="ignored-1", **{"Last-Event-ID": shown})
    after_reload = await listen(client, last=shown)

    assert (await again.reply())[0] == "Pride"
    assert (await after_reload.reply())[0] == "Pride"


async def test_two_pages_of_one_chat_both_get_the_reply(client: Client) -> None:
    pages = [await listen(client), await listen(client)]
    await post(client, message(text="counselling"))

    assert [(await page.reply())[0] for page in pages] == ["EAP", "EAP"]


async def test_a_chat_never_sees_the_replies_of_another(client: Client) -> None:
    await post(client, message(text="counselling"))
    other = await listen(client, chat="another-chat-of-somebody")
    await post(client, {**message(text="pride when"), "conversation": "another-chat-of-somebody"})

    assert (await other.reply())[0] == "Pride"


async def test_a_message_sent_twice_is_answered_once(client: Client) -> None:
    first = await post(client, message("1", text="counselling"))
    second = await post(client, message("1", text="counselling"))
    await post(client, message("2", text="pride when"))
    page = await listen(client)

    assert [(await page.reply())[0] for _ in range(2)] == ["EAP", "Pride"]
    assert first == second == (200, {"replies": 1})


async def test_a_message_answered_before_a_restart_tells_the_page_to_ask_anew(
    router: Router,
) -> None:
    async with TestClient(TestServer(app_for(router))) as before:
        first = await post(before, message("1", text="counselling"))
    async with TestClient(TestServer(app_for(router))) as after:
        second = await post(after, message("1", text="counselling"))

    assert (first, second) == ((200, {"replies": 1}), (200, {"replies": 0}))


async def test_ten_messages_at_once_are_all_answered(client: Client) -> None:
    page = await listen(client)
    await asyncio.gather(*(post(client, message(str(n), text="hi")) for n in range(10)))

    assert [(await page.reply())[0] for _ in range(10)] == ["Hello is here."] * 10


async def test_the_page_is_told_while_an_answer_is_on_its_way() -> None:
    matcher = SlowMatcher()
    router = Router(Shelf(Library(KNOWLEDGE, matcher)), MemoryTurns(), b"secret")
    async with TestClient(TestServer(app_for(router))) as client:
        page = await listen(client)
        answering = asyncio.create_task(post(client, message(text="counselling")))
        began = await page.next()
        matcher.go_on.set()
        reply, ended = await page.next(), await page.next()
        await answering

    assert (began, reply.kind, ended) == (
        Heard("typing", True, ""),
        "reply",
        Heard("typing", False, ""),
    )


async def test_a_silent_stream_shows_that_it_is_alive(router: Router) -> None:
    async with TestClient(TestServer(app_for(router, heartbeat=0.01))) as client:
        page = await listen(client)
        lines = [await page.response.content.readline() for _ in range(4)]

    assert lines == [b"retry: 1000\n", b"\n", b": here\n", b"\n"]


async def test_a_stream_that_is_open_does_not_hold_up_the_end_of_the_service(
    router: Router,
) -> None:
    async with TestClient(TestServer(app_for(router))) as client:
        page = await listen(client)
        await page.response.content.readline()
        async with asyncio.timeout(30):
            await client.server.close()
            rest = await page.response.read()

    assert rest == b"\n"


# Leaving and forgetting


async def test_leaving_drops_what_is_held_and_ends_the_stream(client: Client) -> None:
    await post(client, message("1", text="counselling"))
    page = await listen(client)
    await page.reply()
    left = await post(client, {"conversation": CHAT}, "/chat/leave")
    await page.response.read()
    await post(client, message("2", text="pride when"))

    assert left == (200, {})
    assert (await (await listen(client)).reply())[0] == "Pride"


async def test_forgetting_drops_what_is_held(client: Client) -> None:
    await post(client, message("1", text="counselling"))
    await post(client, message("2", text="forget me"))

    assert (await (await listen(client)).reply())[0] == "Forget is here."


# What a form holds


class Keeper(Router):
    """Keeps the turns it is given, and answers nothing."""

    def __init__(self) -> None:
        super().__init__(FakeShelf(), MemoryTurns(), b"secret")
        self.turns: list[Turn] = []

    async def handle(self, turn: Turn, send: Send) -> None:
        self.turns.append(turn)


async def filled(fields: object) -> tuple[int, list[Turn]]:
    keeper = Keeper()
    async with TestClient(TestServer(app_for(keeper))) as client:
        status, _ = await post(client, message(value="fill:when", fields=fields))
    return status, keeper.turns


async def test_what_was_filled_into_a_form_comes_with_its_button() -> None:
    fields = {"when": "2026-11-21", "when.time": "23:10", "empty": ""}

    assert await filled(fields) == (
        200,
        [
            Turn(
                id="1".rjust(16, "0"),
                conversation=CHAT,
                at=NOON,
                value="fill:when",
                fields=fields,
                address=f"page:{CHAT}",
            )
        ],
    )


@pytest.mark.parametrize(
    ("fields", "status"),
    [
        ({f"f{n}": "x" for n in range(FIELDS)}, 200),
        ({f"f{n}": "x" for n in range(FIELDS + 1)}, 400),
        ({"a": "x" * (FIELDS_LENGTH - 1)}, 200),
        ({"a": "x" * FIELDS_LENGTH}, 413),
        ({"a" * FIELDS_LENGTH: "x"}, 413),
        ([], 400),
        (None, 400),
        ("text", 400),
        ({"a": 1}, 400),
        ({"a": ["x"]}, 400),
        ({"a": None}, 400),
    ],
)
async def test_a_form_has_at_most_20_fields_of_8000_characters_in_all(
    fields: object, status: int
) -> None:
    answered, turns = await filled(fields)

    assert (answered, len(turns)) == (status, int(status == 200))
    assert (FIELDS, FIELDS_LENGTH) == (20, 8_000)


async def test_what_can_be_ticked_in_a_form_is_no_button_beside_it() -> None:
    chat = Chat(NOON)
    several = Input(
        name="reasons",
        kind=InputKind.SEVERAL,
        label="Reasons",
        choices=(Choice("Pay", "pay"), Choice("Hours", "hours")),
    )
    buttons = (
        Choice("Pay", "answer:why:pay"),
        Choice("Hours", "answer:why:hours"),
        Choice("Not sure", "answer:why:not_sure"),
    )
    chat.say("1", Reply(text="Why?", choices=buttons, inputs=(several,)))

    drawn = json.loads(chat.after("")[0].data)["reply"]
    assert [choice["title"] for choice in drawn["choices"]] == ["Not sure"]


# Told outside a turn


async def test_what_is_told_comes_to_the_open_page(
    page_and_client: tuple[ChatPage, Client],
) -> None:
    page, client = page_and_client
    open_page = await listen(client)
    await page.tell(f"page:{CHAT}", Reply(text="It has arrived."))

    assert (await open_page.reply())[0] == "It has arrived."


async def test_a_closed_page_is_told_when_it_is_open_again(
    page_and_client: tuple[ChatPage, Client],
) -> None:
    page, client = page_and_client
    await post(client, message(text="counselling"))
    with pytest.raises(Later):
        await page.tell(f"page:{CHAT}", Reply(text="It has arrived."))
    again = await listen(client)
    await page.tell(f"page:{CHAT}", Reply(text="It has arrived."))

    assert [(await again.reply())[0] for _ in range(2)] == ["EAP", "It has arrived."]


@pytest.mark.parametrize(
    ("address", "raised"),
    [
        ("page:nobody-was-ever-here", Later),
        ("page:", Never),
        ("page:short", Never),
        (f"teams:{CHAT}", Never),
        (CHAT, Never),
    ],
)
async def test_where_nobody_is_nothing_is_told(
    page_and_client: tuple[ChatPage, Client], address: str, raised: type[Exception]
) -> None:
    page, client = page_and_client
    await listen(client)

    with pytest.raises(raised):
        await page.tell(address, Reply(text="It has arrived."))


# Bad input


@pytest.mark.parametrize(
    "body",
    [
        [],
        "text",
        {},
        message(),
        message(text=["a", "list"]),
        message(text={"a": "map"}),
        message(text=None),
        message(text=1),
        message(value=["show:eap"]),
        message(value="x" * (VALUE_LIMIT + 1)),
        message(text="hi", value="show:eap"),
        message(text="hi", fields={}),
        {**message(text="hi"), "id": 1},
        {**message(text="hi"), "id": "short"},
        {**message(text="hi"), "conversation": ["list"]},
        {**message(text="hi"), "conversation": "with spaces in it, long enough"},
        {**message(text="hi"), "conversation": "\ud800" * 20},
        {"id": "1" * 16, "text": "hi"},
    ],
)
async def test_a_message_of_another_shape_gets_a_kind_error(client: Client, body: object) -> None:
    assert await post(client, body) == (400, {"error": http.UNREADABLE})


@pytest.mark.parametrize(
    "body", [b"", b"null", b"{", b"\xff\xfe{", b"[" * 60_000, b'{"id": ' + b"9" * 9_000]
)
async def test_a_body_that_is_no_json_gets_a_kind_error(client: Client, body: bytes) -> None:
    headers = {**origin(client), "Content-Type": "application/json"}
    response = await client.post("/chat/messages", data=body, headers=headers)

    assert (response.status, await response.json()) == (400, {"error": http.UNREADABLE})


async def test_another_content_type_is_refused(client: Client) -> None:
    body = json.dumps(message(text="hi"))
    response = await client.post("/chat/messages", data=body, headers=origin(client))

    assert (response.status, await response.json()) == (415, {"error": http.UNREADABLE})


async def test_64_kb_are_read_and_one_byte_more_is_not(client: Client) -> None:
    frame = len(json.dumps(message(text="")))
    fits = message(text="a" * (http.BODY_LIMIT - frame))
    over = message(text="a" * (http.BODY_LIMIT - frame + 1))

    assert (await post(client, fits))[0] == 200
    assert await post(client, over) == (413, {"error": http.TOO_LARGE})


async def test_100_kb_without_a_length_are_refused(client: Client) -> None:
    async def body() -> AsyncIterator[bytes]:
        for _ in range(100):
            yield b"a" * 1024

    headers = {**origin(client), "Content-Type": "application/json"}
    response = await client.post("/chat/messages", data=body(), headers=headers)

    assert (response.status, await response.json()) == (413, {"error": http.TOO_LARGE})


@pytest.mark.parametrize(
    "text",
    [
        "",
        " \n ",
        "e" + "\u0301" * 4_000,
        "\u202e\u202ehello\u202c",
        "\x00\x07",
        "\ud800",
        "<b>hi</b>",
    ],
)
async def test_any_text_gets_a_sensible_reply(client: Client, text: str) -> None:
    assert await post(client, message(text=text)) == (200, {"replies": 1})


async def test_a_chat_goes_on_after_bad_input(client: Client) -> None:
    await post(client, message("1", text="counselling"))
    await post(client, message("2", text=["list"]))
    await post(client, message("3", text="pride when"))
    page = await listen(client)

    assert [(await page.reply())[0] for _ in range(2)] == ["EAP", "Pride"]


@pytest.mark.parametrize("chat", ["", "short", "x" * 65, "with spaces, long enough"])
async def test_a_stream_without_a_proper_chat_is_refused(client: Client, chat: str) -> None:
    response = await client.get("/chat/stream", params={"conversation": chat})

    assert (response.status, await response.json()) == (400, {"error": http.UNREADABLE})


async def test_no_more_pages_listen_to_one_chat_than_a_browser_opens(client: Client) -> None:
    pages = [await listen(client) for _ in range(STREAMS)]
    refused = await client.get("/chat/stream", params={"conversation": CHAT})
    pages[0].response.close()
    while (again := await client.get("/chat/stream", params={"conversation": CHAT})).status == 429:
        pass

    assert (refused.status, again.status) == (429, 200)


class BrokenMatcher(FakeMatcher):
    """Breaks, and quotes what it was given."""

    def rank(self, text: str) -> Ranking:
        raise ValueError(text)


async def test_an_error_tells_no_detail_and_logs_no_words(
    caplog: pytest.LogCaptureFixture,
) -> None:
    shelf = Shelf(Library(KNOWLEDGE, BrokenMatcher({})))
    router = Router(shelf, MemoryTurns(), b"secret")
    async with TestClient(TestServer(app_for(router))) as client:
        answered = await post(client, message(text="my private words"))

    assert answered == (500, {"error": http.FAILED})
    ours = [record.getMessage() for record in caplog.records if record.name.startswith("bot.")]
    assert ours == ["page request failed"]
    assert "private" not in caplog.text


# Who may come in


@pytest.mark.parametrize(
    ("host", "status"),
    [
        ("127.0.0.1:3978", 200),
        ("localhost:3978", 200),
        ("LOCALHOST", 200),
        ("[::1]:3978", 200),
        ("evil.example", 403),
        ("evil.example:3978", 403),
        ("127.0.0.1.evil.example", 403),
        ("192.168.0.7:3978", 403),
        ("[::1", 403),
        ("localhost@evil.example", 403),
    ],
)
@pytest.mark.parametrize("path", ["/", "/blank", "/static/chat.js"])
async def test_only_names_of_this_machine_open_the_page(
    client: Client, host: str, status: int, path: str
) -> None:
    assert (await client.get(path, headers={"Host": host})).status == status


@pytest.mark.parametrize(
    "origins",
    [{}, {"Origin": "null"}, {"Origin": "https://evil.example"}, {"Origin": "http://127.0.0.1:1"}],
)
@pytest.mark.parametrize("path", ["/chat/messages", "/chat/leave"])
async def test_a_post_from_another_page_is_refused(
    client: Client, origins: dict[str, str], path: str
) -> None:
    response = await client.post(path, json=message(text="hi"), headers=origins)

    assert (response.status, await response.json()) == (403, {"error": http.NOT_HERE})


async def test_a_stream_to_another_page_is_refused(client: Client) -> None:
    response = await client.get(
        "/chat/stream", params={"conversation": CHAT}, headers={"Origin": "https://evil.example"}
    )

    assert response.status == 403


# The page itself


async def test_the_page_carries_the_welcome_and_no_script_of_its_own(
    client: Client, router: Router
) -> None:
    page = await (await client.get("/")).text()
    start = json.loads(unescape(page.split('data-start="')[1].split('"')[0]))

    assert start["welcome"] == json.loads(json.dumps(asdict(router.welcome())))
    assert "Local trial · nobody is watching this chat" in page
    assert page.count("<script") == 1
    assert " style=" not in page
    assert " on" not in [word[:3] for word in page.split("<body")[1].split('"')]


async def test_every_file_the_page_asks_for_is_there(client: Client) -> None:
    page = await (await client.get("/")).text()
    asked = [part.split('"')[0] for part in page.split('"/static/')[1:]]
    got = [await client.get(f"/static/{name}") for name in asked]

    assert sorted(asked) == [
        *("chat.css", "chat.js", "draw.js", "fill.js", "icon.svg", "kept.js"),
        *("look.css", "make.js"),
    ]
    assert [(r.status, r.headers["Content-Type"].split(";")[0]) for r in got] == [
        (
            200,
            {"css": "text/css", "js": "text/javascript", "svg": "image/svg+xml"}[
                name.split(".")[1]
            ],
        )
        for name in asked
    ]


@pytest.mark.parametrize(
    "path", ["/static/chat.html", "/static/..%2fchat.py", "/static/nothing.js"]
)
async def test_nothing_else_is_served(client: Client, path: str) -> None:
    assert (await client.get(path)).status == 404


@pytest.mark.parametrize(
    ("path", "status"),
    [
        ("/", 200),
        ("/blank", 200),
        ("/static/chat.css", 200),
        ("/static/look.css", 200),
        ("/static/no", 404),
        ("/chat/stream", 400),
    ],
)
async def test_every_answer_carries_the_safe_headers(
    client: Client, path: str, status: int
) -> None:
    response = await client.get(path)

    assert response.status == status
    assert {name: response.headers.get(name) for name in http.HEADERS} == http.HEADERS


async def test_the_stream_carries_the_safe_headers(client: Client) -> None:
    page = await listen(client)

    assert {name: page.response.headers.get(name) for name in http.HEADERS} == http.HEADERS
    assert page.response.headers["Content-Type"] == "text/event-stream"


async def test_the_policy_lets_nothing_in_from_outside() -> None:
    assert http.HEADERS["Content-Security-Policy"] == (
        "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; "
        "img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
    )
