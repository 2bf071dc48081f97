"""The committee's file, opened from the disk without any network: keys, questions, replies."""

import json
import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from aiohttp import web
from playwright.sync_api import Browser, BrowserContext, Dialog, Page, expect

from bot.channels.form.built import committee_file
from bot.domain import board
from bot.domain.question import Came, Question, base64url, from_base64url, note, pad, read_note
from bot.sealing import hpke
from bot.sealing.keys import private_files, read_members
from bot.sealing.receipts import receipt
from tests.browser.person import Tab
from tests.form_site import SALT, KeyPair, served

PASSPHRASE = "anvil mostly teapot gravel"
MINE = receipt("embezzle gala spokesman spry region kilowatt", SALT)
OTHERS = receipt("abacus zoom unicorn dexterity gala spry", SALT)
WINDOWS: dict[str, dict[str, Any]] = {
    "320-dark": {"viewport": {"width": 320, "height": 800}, "color_scheme": "dark"},
    "768-light": {"viewport": {"width": 768, "height": 800}},
    "1280-light": {"viewport": {"width": 1280, "height": 800}},
    "1280-dark": {"viewport": {"width": 1280, "height": 800}, "color_scheme": "dark"},
}
KEPT = ("320-dark", "1280-light")


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    file = tmp_path_factory.mktemp("stick") / "committee.html"
    file.write_text(committee_file(), encoding="utf-8")
    return file


class Member(Tab):
    """A member of the committee with the file open, on a computer without network."""

    def __init__(self, context: BrowserContext, file: Path, folder: Path) -> None:
        context.set_offline(True)
        self.folder = folder
        super().__init__(context, file.as_uri())
        self.page.once("dialog", Dialog.accept)

    @property
    def head(self) -> Any:
        return self.page.get_by_role("heading", level=1)

    @property
    def trouble(self) -> Any:
        return self.page.get_by_role("alert")

    def press(self, name: str) -> None:
        self.page.get_by_role("button", name=name, exact=True).click()

    def save(self, name: str, *, link: bool = False) -> Path:
        """Press what saves a file, and return where it went."""
        with self.page.expect_download() as begun:
            self.page.get_by_role("link" if link else "button", name=name).click()
        path = self.folder / begun.value.suggested_filename
        begun.value.save_as(path)
        return path

    def make_keys(self, name: str) -> tuple[Path, Path]:
        """Make keys and return the private and the public file."""
        self.press("Make my keys")
        self.page.get_by_label("Your name, or your role").fill(name)
        self.page.get_by_label("A passphrase").fill(PASSPHRASE)
        self.page.get_by_label("The same once more").fill(PASSPHRASE)
        self.press("Make the keys")
        expect(self.head).to_have_text("Save both files", timeout=30_000)
        return (
            self.save("Save the private key", link=True),
            self.save("Save the public key", link=True),
        )

    def open_batch(self, key: Path, batch: Path, passphrase: str = PASSPHRASE) -> None:
        """Choose the files and open them."""
        self.press("Open questions")
        self.page.get_by_label("Your private key").set_input_files(key)
        self.page.get_by_label("Its passphrase").fill(passphrase)
        self.page.get_by_label("The questions").set_input_files(batch)
        self.press("Open them")


@pytest.fixture
def meet(browser: Browser, file: Path, tmp_path: Path) -> Iterator[Callable[..., Member]]:
    contexts: list[BrowserContext] = []

    def open_file(**options: Any) -> Member:
        contexts.append(browser.new_context(accept_downloads=True, **options))
        return Member(contexts[-1], file, tmp_path)

    yield open_file
    for context in contexts:
        context.close()


@pytest.fixture
def member(meet: Callable[..., Member]) -> Member:
    return meet()


@dataclass(frozen=True, slots=True)
class Keys:
    """A member's files, made once by the page."""

    private: Path
    public: Path

    def sealed(self, plain: bytes, use: bytes) -> dict[str, Any]:
        """Seal as the server does, for this member and one more."""
        [own] = read_members(self.public.parent)
        members = (own, KeyPair("Other", 3).member)
        return {"v": 1, "to": {m.id: base64url(hpke.seal(plain, m.key, use)) for m in members}}


@pytest.fixture(scope="module")
def keys(browser: Browser, file: Path, tmp_path_factory: pytest.TempPathFactory) -> Keys:
    context = browser.new_context(accept_downloads=True)
    made = Member(context, file, tmp_path_factory.mktemp("keys")).make_keys("The Chair")
    context.close()
    return Keys(*made)


@pytest.fixture
def batch(keys: Keys, tmp_path: Path) -> Path:
    """Two questions, one of them with a follow-up and an earlier reply; and one for others."""
    about = Question(
        text="Is it “fair”?\n<b>Dydy</b> hi ddim 🙂",
        reply_key=MINE.public,
        came=Came.WEB,
        about="EQ-2026-014",
    )
    plain = Question(text="Who decides?", reply_key=OTHERS.public, came=Came.TEAMS)
    stranger = KeyPair("Other", 3).member
    foreign = base64url(hpke.seal(plain.plain(), stranger.key, hpke.QUESTION))
    follow_up = keys.sealed(note("It is about nights, too."), hpke.FOLLOW_UP)
    questions = [
        {
            "tag": MINE.tag,
            "week": "2026-W48",
            "replies": 1,
            "sealed": keys.sealed(about.plain(), hpke.QUESTION),
            "follow_ups": [{"week": "2026-W49", "sealed": follow_up}],
        },
        {
            "tag": OTHERS.tag,
            "week": "2026-W49",
            "replies": 0,
            "sealed": keys.sealed(plain.plain(), hpke.QUESTION),
            "follow_ups": [],
        },
        {
            "tag": "0" * 32,
            "week": "2026-W49",
            "replies": 0,
            "sealed": {"v": 1, "to": {stranger.id: foreign}},
            "follow_ups": [],
        },
    ]
    file = tmp_path / "batch.json"
    file.write_text(json.dumps({"v": 1, "kind": "signpost ethics batch", "questions": questions}))
    return file


def read_board_item(tree: object) -> board.Item:
    return board.read_item(tree, "here")


def fill_board(page: Page) -> None:
    page.get_by_role("button", name="Add one for the board").click()
    page.get_by_label("Title").fill("Early shifts")
    page.get_by_label("The question, in").fill("Are early shifts shared fairly?")
    page.get_by_label("The answer").fill("Not yet. From May they go round.")
    page.get_by_label("What colleagues").fill("early shifts, fair rota")


# Everybody can use it


@pytest.mark.parametrize("window", WINDOWS)
def test_every_state_can_be_used_by_everybody(
    meet: Callable[..., Member],
    keys: Keys,
    batch: Path,
    axe: str,
    pictures: Path,
    window: str,
) -> None:
    member = meet(reduced_motion="reduce", **WINDOWS[window])
    faults = {}

    def look(state: str) -> None:
        if window in KEPT and state in {"open", "questions"}:
            picture = pictures / f"ethics-committee-{state}-{window}.png"
            member.page.evaluate("scrollTo(0, 0)")
            member.page.screenshot(path=picture, full_page=True)
        found = (member.too_small(), member.sideways(), member.faults(axe))
        member.page.set_viewport_size(WINDOWS[window]["viewport"])
        if found != ([], 0, []):
            faults[state] = found

    look("open")
    member.press("Make my keys")
    look("make")
    member.make_keys("The Deputy")
    look("made")
    member.open_batch(keys.private, batch)
    expect(member.head).to_have_text("Questions", timeout=30_000)
    fill_board(member.page)
    look("questions")

    assert faults == {}


# Keys


def test_the_public_key_is_what_the_server_takes(keys: Keys) -> None:
    [member] = read_members(keys.public.parent)

    assert (member.name, keys.public.name) == ("The Chair", "the-chair.pub")
    assert keys.public.read_text().count("\n") == 1


def test_the_private_key_is_what_the_server_refuses_to_have(keys: Keys) -> None:
    assert list(private_files(keys.private.parent)) == [keys.private]


def test_the_private_key_is_locked_in_its_file(keys: Keys) -> None:
    kept = json.loads(keys.private.read_text())

    assert (kept["v"], kept["kind"]) == (1, "signpost ethics private key")
    assert kept["scrypt"]["N"] == 2**17
    # 32 bytes of the key and 16 of the seal.
    assert len(from_base64url(kept["locked"])) == 48
    assert PASSPHRASE not in keys.private.read_text()


@pytest.mark.parametrize(
    ("name", "first", "second", "told"),
    [
        ("", PASSPHRASE, PASSPHRASE, "Write your name or your role first."),
        ("Chair", "too short", "too short", "That passphrase is too short"),
        ("Chair", PASSPHRASE, PASSPHRASE + "s", "The two passphrases are not the same."),
    ],
)
def test_keys_are_made_with_a_name_and_a_good_passphrase_only(
    member: Member, name: str, first: str, second: str, told: str
) -> None:
    member.press("Make my keys")
    member.page.get_by_label("Your name, or your role").fill(name)
    member.page.get_by_label("A passphrase").fill(first)
    member.page.get_by_label("The same once more").fill(second)
    member.press("Make the keys")

    expect(member.trouble).to_contain_text(told)
    expect(member.head).to_have_text("Make my keys")


# Opening


def test_the_questions_open_with_what_was_written_later(
    member: Member, keys: Keys, batch: Path
) -> None:
    member.open_batch(keys.private, batch)
    expect(member.head).to_have_text("Questions", timeout=30_000)

    rows = member.page.locator("#questions > li")
    assert [row.locator(".shown").all_inner_texts() for row in rows.all()] == [
        ["Is it “fair”?\n<b>Dydy</b> hi ddim 🙂", "It is about nights, too."],
        ["Who decides?"],
    ]
    assert rows.first.locator(".notes").all_inner_texts() == [
        "Week 2026-W48, by the web form, about EQ-2026-014, replied to once before",
        "Written later, week 2026-W49",
    ]
    expect(member.page.locator("#batch-says")).to_have_text(
        "2 questions. 1 can't be opened with this key: "
        "they were locked before it was handed in, or the file was changed."
    )


@pytest.mark.parametrize(
    ("came", "says"),
    [
        ("teams", "by Teams"),
        ("trial", "from a trial, so maybe no real question"),
        ("some way of tomorrow", "by another way"),
    ],
)
def test_each_question_says_which_way_it_came(
    member: Member, keys: Keys, tmp_path: Path, came: str, says: str
) -> None:
    tree = {"v": 1, "text": "Why?", "about": "", "reply_key": base64url(MINE.public), "came": came}
    sealed = keys.sealed(pad(json.dumps(tree).encode()), hpke.QUESTION)
    one = {"tag": MINE.tag, "week": "2026-W48", "replies": 0, "sealed": sealed, "follow_ups": []}
    batch = tmp_path / "batch.json"
    batch.write_text(json.dumps({"v": 1, "kind": "signpost ethics batch", "questions": [one]}))
    member.open_batch(keys.private, batch)
    expect(member.head).to_have_text("Questions", timeout=30_000)

    assert member.page.locator("#questions .notes").all_inner_texts() == [f"Week 2026-W48, {says}"]


def test_another_passphrase_opens_nothing(member: Member, keys: Keys, batch: Path) -> None:
    member.open_batch(keys.private, batch, PASSPHRASE + "s")

    expect(member.trouble).to_have_text("That passphrase doesn't open this key.", timeout=30_000)


@pytest.mark.parametrize("wrong", ["key", "batch"])
def test_a_file_of_another_kind_is_named(
    member: Member, keys: Keys, batch: Path, wrong: str
) -> None:
    if wrong == "key":
        member.open_batch(batch, batch)
        expect(member.trouble).to_have_text("That file is no private key of this page.")
    else:
        member.open_batch(keys.private, keys.public)
        expect(member.trouble).to_contain_text("the-chair.pub can't be read.")


# Replying


def test_a_reply_opens_with_the_words_of_its_question_and_no_others(
    member: Member, keys: Keys, batch: Path
) -> None:
    member.open_batch(keys.private, batch)
    expect(member.head).to_have_text("Questions", timeout=30_000)
    member.page.locator("#questions textarea").first.fill("Thank you. “We” asked.\nSoon 🙂")
    fill_board(member.page)
    saved = json.loads(member.save("Save the replies").read_text(encoding="utf-8"))

    [reply] = saved.pop("replies")
    assert saved == {
        "v": 1,
        "kind": "signpost ethics replies",
        "board": [
            {
                "title": "Early shifts",
                "question": "Are early shifts shared fairly?",
                "answer": "Not yet. From May they go round.",
                "more": "",
                "topics": ["early shifts", "fair rota"],
            }
        ],
    }
    assert reply["tag"] == MINE.tag
    blob = from_base64url(reply["sealed"])
    assert read_note(hpke.unseal(blob, MINE.private, hpke.REPLY)) == (
        "Thank you. “We” asked.\nSoon 🙂"
    )
    with pytest.raises(Exception, match="can't be opened"):
        hpke.unseal(blob, OTHERS.private, hpke.REPLY)


def test_the_order_of_the_replies_says_nothing(member: Member, keys: Keys, batch: Path) -> None:
    member.open_batch(keys.private, batch)
    expect(member.head).to_have_text("Questions", timeout=30_000)
    for box in member.page.locator("#questions textarea").all():
        box.fill("Yes.")
    saved = json.loads(member.save("Save the replies").read_text(encoding="utf-8"))

    assert [one["tag"] for one in saved["replies"]] == sorted([MINE.tag, OTHERS.tag])


@pytest.mark.parametrize(
    ("field", "text", "told"),
    [
        ("Title", "a" * (board.TITLE + 1), "“Title” doesn't fit. At most 47 characters."),
        ("Title", "", "“Title” doesn't fit."),
        ("The question, in", "a" * (board.LONGEST + 1), "At most 60 words and 400 characters."),
        ("The question, in", "a " * (board.WORDS + 1), "At most 60 words and 400 characters."),
        ("The answer", "word " * (board.WORDS + 1), "At most 60 words."),
        ("More, for those", "word " * (board.MORE + 1), "At most 80 words, or nothing."),
        ("What colleagues", "a, b, c, d, e, f", "1 to 5 topics"),
        ("What colleagues", "one two three four five six", "each of 1 to 5 words"),
    ],
)
def test_what_does_not_fit_on_the_board_is_named_before_it_is_saved(
    member: Member, keys: Keys, batch: Path, field: str, text: str, told: str
) -> None:
    member.open_batch(keys.private, batch)
    expect(member.head).to_have_text("Questions", timeout=30_000)
    fill_board(member.page)
    member.page.get_by_label(field).fill(text)
    member.press("Save the replies")

    expect(member.trouble).to_contain_text(told)
    expect(member.page.get_by_label(field)).to_be_focused()


def test_the_longest_that_the_board_takes_is_saved(
    member: Member, keys: Keys, batch: Path
) -> None:
    longest = {
        "Title": "t" * board.TITLE,
        "The question, in": "w " * (board.WORDS - 1) + "q" * (board.LONGEST - 2 * board.WORDS + 2),
        "The answer": "word " * board.WORDS,
        "More, for those": "word " * board.MORE,
        "What colleagues": ", ".join([f"{n} b c d e" for n in range(board.TOPICS)]),
    }
    member.open_batch(keys.private, batch)
    expect(member.head).to_have_text("Questions", timeout=30_000)
    member.press("Add one for the board")
    for label, text in longest.items():
        member.page.get_by_label(label).fill(text)
    saved = json.loads(member.save("Save the replies").read_text(encoding="utf-8"))

    assert [len(item.question) for item in map(read_board_item, saved["board"])] == [board.LONGEST]


def test_two_of_one_title_are_named(member: Member, keys: Keys, batch: Path) -> None:
    member.open_batch(keys.private, batch)
    expect(member.head).to_have_text("Questions", timeout=30_000)
    fill_board(member.page)
    member.press("Add one for the board")
    second = member.page.locator("#board > li").nth(1)
    for label, text in (("Title", "EARLY shifts"), ("The question, in", "a"), ("The answer", "b")):
        second.get_by_label(label).fill(text)
    second.get_by_label("What colleagues").fill("shifts")
    member.press("Save the replies")

    expect(member.trouble).to_contain_text("two entries have the same title")


def test_with_nothing_written_there_is_nothing_to_save(
    member: Member, keys: Keys, batch: Path
) -> None:
    member.open_batch(keys.private, batch)
    expect(member.head).to_have_text("Questions", timeout=30_000)
    member.press("Add one for the board")
    member.press("Save the replies")

    expect(member.trouble).to_contain_text("There is nothing to save yet.")


# Nothing leaves


def test_the_file_asks_for_nothing_and_keeps_nothing(
    member: Member, file: Path, keys: Keys, batch: Path
) -> None:
    member.open_batch(keys.private, batch)
    expect(member.head).to_have_text("Questions", timeout=30_000)

    assert member.asked_for == [file.as_uri()]
    assert member.kept() == "{}"
    assert member.complaints == []


TRIES = """async (peer) => {
  await fetch(`${peer}/fetch`, { mode: "no-cors" }).catch(() => {});
  await new Promise((done) => {
    Object.assign(new Image(), { onload: done, onerror: done, src: `${peer}/image` });
  });
  navigator.sendBeacon(`${peer}/beacon`);
}"""


@pytest.mark.parametrize(
    ("policy", "arrived"), [("as it is", set()), ("none", {"/fetch", "/image", "/beacon"})]
)
def test_the_file_could_not_send_anything_if_it_tried(
    browser: Browser, file: Path, tmp_path: Path, policy: str, arrived: set[str]
) -> None:
    """The second case shows that the test would notice."""
    if policy == "none":
        text = re.sub('<meta http-equiv="Content-Security-Policy"[^>]*>', "", file.read_text())
        file = tmp_path / "without_policy.html"
        file.write_text(text)
    context = browser.new_context()
    member = Member(context, file, tmp_path)
    context.set_offline(False)
    with peer() as (address, heard):
        member.page.evaluate(TRIES, address)
        # A beacon is sent when the page is left, if not before.
        member.page.goto(f"{address}/last")
    context.close()

    assert set(heard) - {"/last", "/favicon.ico"} == arrived


@contextmanager
def peer() -> Iterator[tuple[str, list[str]]]:
    """Listen, and note what is asked for."""
    heard: list[str] = []

    async def note_down(request: web.Request) -> web.Response:
        heard.append(request.path)
        return web.Response()

    app = web.Application()
    app.router.add_route("*", "/{any:.*}", note_down)
    with served(app) as address:
        yield address, heard


def test_the_file_names_whose_code_is_in_it(file: Path) -> None:
    text = file.read_text(encoding="utf-8")

    for whose in ("@hpke/core 1.9.0", "@hpke/dhkem-x25519 1.8.0", "@noble/hashes 2.4.0"):
        assert f"{whose}\n" in text
    assert text.count("Permission is hereby granted, free of charge") >= 3
