"""The ethics form on the local page in a real browser: tried out as somebody would."""

import json
import re
import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page, Route, expect

from bot.application import form_words as words
from bot.domain.question import Came, Question, base64url, read_question, read_sealed
from bot.sealing import hpke
from tests.browser.conftest import Service
from tests.browser.person import Person
from tests.form_site import KeyPair

Meet = Callable[..., Person]
MEMBER = KeyPair("Trial", 1)
FAIR = "Is it fair that the rota changes without a word?"
MARKED = "Sgt Jones changes the rota at Maidstone. Is that fair?"
WINDOWS: dict[str, dict[str, object]] = {
    "desktop-light": {"viewport": {"width": 1100, "height": 820}},
    "phone-dark": {"viewport": {"width": 375, "height": 760}, "color_scheme": "dark"},
    "phone-light": {"viewport": {"width": 320, "height": 640}, "has_touch": True},
}
KEPT = ("desktop-light", "phone-dark")


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    data = tmp_path_factory.mktemp("with_keys")
    keys = data / "ethics" / "keys"
    keys.mkdir(parents=True)
    line = f"signpost-ethics-key 1 Trial {base64url(MEMBER.member.key)}\n"
    (keys / "trial.pub").write_text(line)
    return data


@pytest.fixture(scope="module")
def site(data: Path) -> Iterator[str]:
    service = Service(data)
    service.start()
    yield service.address
    service.stop()


def asked(data: Path) -> list[Question]:
    """Return what the committee could read, whatever order it came in."""
    file = sqlite3.connect(next((data / "ethics").glob("*.sqlite")))
    rows = file.execute("select sealed from intake where follow_up = 0").fetchall()
    file.close()
    blobs = [read_sealed(json.loads(row[0])).to[MEMBER.member.id] for row in rows]
    return [read_question(hpke.unseal(blob, MEMBER.private, hpke.QUESTION)) for blob in blobs]


def questions(data: Path) -> list[str]:
    return [one.text for one in asked(data)]


def box(page: Page) -> str:
    return page.get_by_label("Your question").input_value()


def press(page: Page, name: str) -> None:
    page.get_by_role("button", name=name, exact=True).click()


def open_form(person: Person) -> Page:
    """Come to the form as somebody does: ask, be sorted, tap."""
    person.ask("ethics committee")
    person.last.get_by_role("link", name="Is this fair?").click()
    expect(person.page.get_by_role("heading", name=words.TITLE)).to_be_visible()
    return person.page


def fresh(page: Page) -> None:
    """The empty form."""


def warned(page: Page) -> None:
    page.get_by_label("Your question").fill(MARKED)
    press(page, words.SEND)
    expect(page.get_by_role("heading", name=words.BEFORE)).to_be_visible()


def wrongdoing(page: Page) -> None:
    page.get_by_label("Your question").fill("somebody fiddles the figures, is that fair")
    press(page, words.SEND)
    expect(page.get_by_text("can't look into that")).to_be_visible()


def stopped(page: Page) -> None:
    page.get_by_label("Your question").fill("I want to kill myself")
    press(page, words.SEND)
    expect(page.get_by_text("That sounds really hard.")).to_be_visible()


def taken(page: Page) -> None:
    page.get_by_label("Your question").fill(FAIR)
    press(page, words.SEND)
    expect(page.get_by_role("heading", name=words.TAKEN_TITLE)).to_be_visible()


def looked(page: Page) -> None:
    press(page, words.HAVE_RECEIPT)
    page.get_by_label(words.SIX_WORDS).fill("one two three four five six")
    press(page, words.LOOK)
    expect(page.get_by_text(words.NO_ANSWER)).to_be_visible()


STATES = {
    "empty": fresh, "before": warned, "wrongdoing": wrongdoing, "crisis": stopped,
    "receipt": taken, "answer": looked,
}  # fmt: skip


@pytest.mark.parametrize("window", WINDOWS)
@pytest.mark.parametrize("state", STATES)
def test_every_sheet_is_right_in_every_light(
    meet: Meet, site: str, axe: str, pictures: Path, state: str, window: str
) -> None:
    person = meet(site, **WINDOWS[window])
    page = open_form(person)
    STATES[state](page)

    if window in KEPT:
        page.screenshot(path=pictures / f"ethics-{state}-{window}.png", full_page=True)
    assert person.sideways() == 0
    assert person.too_small() == []
    assert person.faults(axe) == []
    assert person.complaints == []


def test_a_question_goes_in_and_nothing_of_it_is_left_in_browser_or_chat(
    meet: Meet, site: str, data: Path
) -> None:
    before = questions(data)
    person = meet(site)
    page = open_form(person)
    person.asked_for.clear()
    page.get_by_label("Your question").fill("Is the car park fair?")
    press(page, words.SEND)
    expect(page.get_by_text(re.compile(r"^[a-z-]+( [a-z-]+){5,}$"))).to_be_visible()
    press(page, words.WRITTEN_DOWN)
    expect(page.get_by_text(words.OVER)).to_be_visible()
    page.get_by_role("link", name="Back to the chat").click()
    expect(person.replies).to_have_count(2)

    posted = [url for url in person.asked_for if "/ethics" in url]
    assert sorted(questions(data)) == sorted([*before, "Is the car park fair?"])
    assert {one.came for one in asked(data)} == {Came.TRIAL}
    assert "car park" not in person.kept()
    assert "car park" not in page.content()
    assert [url.removeprefix(site) for url in posted] == ["/ethics", "/ethics"]


def test_what_may_identify_is_pointed_out_and_taken_out_in_one_tap(
    meet: Meet, site: str, data: Path
) -> None:
    page = open_form(meet(site))
    warned(page)
    expect(page.get_by_text("Sgt Jones", exact=True)).to_be_visible()
    press(page, words.TAKE_OUT)
    expect(page.get_by_text("Done: read it once more")).to_be_visible()

    assert box(page) == "a colleague changes the rota at (place). Is that fair?"
    press(page, words.SEND)
    expect(page.get_by_role("heading", name=words.TAKEN_TITLE)).to_be_visible()
    assert "a colleague changes the rota at (place). Is that fair?" in questions(data)


def test_a_line_that_breaks_loses_no_words_and_counts_once(
    meet: Meet, site: str, data: Path
) -> None:
    page = open_form(meet(site))

    def lose_the_answer(route: Route) -> None:
        if route.request.method == "POST":
            route.fetch()
            route.abort()
        else:
            route.continue_()

    page.route("**/ethics", lose_the_answer)
    page.get_by_label("Your question").fill("Does a lost line count twice?")
    press(page, words.SEND)
    expect(page.get_by_role("alert")).to_contain_text("Your words are still below")
    page.unroute("**/ethics")
    assert box(page) == "Does a lost line count twice?"
    press(page, words.SEND)
    expect(page.get_by_role("heading", name=words.TAKEN_TITLE)).to_be_visible()

    assert questions(data).count("Does a lost line count twice?") == 1


def test_escape_twice_leaves_nothing_on_the_screen(meet: Meet, site: str) -> None:
    person = meet(site)
    page = open_form(person)
    page.get_by_label("Your question").fill("secret")
    page.keyboard.press("Escape")
    page.keyboard.press("Escape")

    page.wait_for_url("**/blank")
    page.go_back()
    expect(page.locator("body")).not_to_contain_text("secret")
    assert "ethics" not in person.kept()


def test_the_form_works_by_keyboard_alone_in_reading_order(meet: Meet, site: str) -> None:
    page = open_form(meet(site))
    order = []
    for _ in range(5):
        page.keyboard.press("Tab")
        order.append(
            page.evaluate("document.activeElement.name || document.activeElement.textContent")
        )

    assert order == ["Exit quickly", "Back to the chat", "text", words.SEND, words.HAVE_RECEIPT]


def test_a_published_question_is_asked_about_by_its_number(meet: Meet, site: str) -> None:
    page = meet(site).page
    page.goto(f"{site}/ethics?about=EQ-2026-014")

    expect(page.get_by_text(words.ABOUT.format(about="EQ-2026-014"))).to_be_visible()


def test_without_keys_the_form_says_kindly_that_it_is_not_set_up(meet: Meet, address: str) -> None:
    page = meet(address).page
    page.goto(f"{address}/ethics")

    expect(page.get_by_role("heading", name=words.CLOSED_TITLE)).to_be_visible()
    expect(page.get_by_role("textbox")).to_have_count(0)
