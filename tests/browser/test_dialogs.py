"""Every dialog on the local chat page, as people go through it; a new dialog needs no new test."""

import re
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from playwright.sync_api import expect

from bot.content.dialog_files import read_dialogs
from bot.content.knowledge_files import read_knowledge
from bot.domain import dialog_words as words
from bot.domain.dialog import Dialog, Purpose
from tests.browser.answerer import LONGEST, WORDS, Answerer, Hand, Keyboard, Mouse, today
from tests.browser.person import Person
from tests.browser.test_chat_page import KEPT, RISK, WINDOWS

ROOT = Path(__file__).parents[2]
DIALOGS = read_dialogs(ROOT / "dialogs").dialogs
ENTRIES = read_knowledge(ROOT / "knowledge").knowledge.entries.values()
REFERRALS = [one for one in DIALOGS.values() if one.purpose is Purpose.REFERRAL]
REFERENCE = re.compile(r"Your reference is SP-[A-Z0-9]{4}-[A-Z0-9]{4}")
Meet = Callable[..., Person]
BRITISH = {"locale": "en-GB", "timezone_id": "Europe/London"}


def named(dialog: Dialog) -> str:
    return dialog.id


def begin(answerer: Answerer, dialog: Dialog) -> None:
    """Ask for something that offers the dialog, and begin it."""
    titles = [entry.title for entry in ENTRIES if entry.dialog == dialog.id]
    for title in titles:
        answerer.say(title)
        if answerer.person.last.get_by_role("button", name=dialog.offer, exact=True).count():
            answerer.press(dialog.offer)
            return
    raise AssertionError(f"none of these offers {dialog.id}: {titles}")


def end(dialog: Dialog) -> str | re.Pattern[str]:
    """Return what is said when the dialog is over."""
    return REFERENCE if dialog.purpose is Purpose.REFERRAL else dialog.next


def mouse(_: Person) -> Hand:
    return Mouse()


def keyboard(person: Person) -> Hand:
    return Keyboard(person.page)


@pytest.mark.parametrize("hand", [mouse, keyboard])
@pytest.mark.parametrize("dialog", DIALOGS.values(), ids=named)
def test_every_dialog_is_completed_by_mouse_and_by_keyboard(
    meet: Meet, address: str, dialog: Dialog, hand: Callable[[Person], Hand]
) -> None:
    person = meet(address, **BRITISH)
    answerer = Answerer(person, hand(person), last=hand is keyboard)
    begin(answerer, dialog)
    places: list[str] = []
    while answerer.asked and len(places) < LONGEST:
        places.append(answerer.question.get_by_role("heading").first.inner_text())
        answerer.answer()

    assert all(re.fullmatch(r".+ · \d+ of \d+|Check your answers", place) for place in places)
    if dialog.purpose is Purpose.REFERRAL:
        expect(person.page.get_by_role("heading", name=words.SENT_TITLE)).to_be_visible()
        assert places[-1] == words.CHECK_TITLE
    expect(person.page.locator("#log")).to_contain_text(end(dialog))
    expect(answerer.question).to_have_count(0)
    assert person.complaints == []


@pytest.mark.parametrize("dialog", REFERRALS, ids=named)
def test_an_answer_changed_at_the_check_comes_back_to_the_check(
    person: Person, dialog: Dialog
) -> None:
    answerer = Answerer(person, Mouse())
    begin(answerer, dialog)
    answerer.go_on(until=lambda: answerer.kind() == "check")
    change = answerer.question.get_by_role("button", name=re.compile("^Change: ")).last
    name = change.inner_text()
    answerer.turn(change.click)
    expect(answerer.question).to_contain_text("You said: ")
    answerer.go_on(until=lambda: answerer.kind() == "check")

    assert name.startswith("Change")
    expect(answerer.question.get_by_role("heading")).to_have_text(words.CHECK_TITLE)
    answerer.press(dialog.send)
    expect(person.page.locator("#log")).to_contain_text(REFERENCE)


@pytest.mark.parametrize("dialog", DIALOGS.values(), ids=named)
def test_a_question_on_the_side_and_a_reload_lose_nothing(person: Person, dialog: Dialog) -> None:
    answerer = Answerer(person, Mouse())
    begin(answerer, dialog)
    answerer.answer()
    waiting = answerer.question.inner_text()
    answerer.say("what is TRiM?")
    asked_again = answerer.question.inner_text()
    person.page.reload()
    expect(answerer.question).to_have_text(re.compile(r"\w"))

    assert asked_again == waiting
    assert answerer.question.inner_text() == waiting
    answerer.go_on()
    expect(person.page.locator("#log")).to_contain_text(end(dialog))


@pytest.mark.parametrize("window", WINDOWS)
@pytest.mark.parametrize("dialog", ["nine_point_plan", "maternity"])
def test_every_question_can_be_used_by_everybody(
    meet: Meet, address: str, axe: str, pictures: Path, dialog: str, window: str
) -> None:
    person = meet(address, reduced_motion="reduce", **BRITISH, **WINDOWS[window])
    answerer = Answerer(person, Mouse())
    size = person.page.viewport_size
    assert size
    begin(answerer, DIALOGS[dialog])
    seen: dict[str, object] = {}
    for _ in range(LONGEST):
        for kind in [one for one in kinds(answerer) if one not in seen]:
            if window in KEPT and kind != "over":
                picture(answerer, pictures / f"dialog-{kind}-{window}.png")
            seen[kind] = (person.too_small(), person.sideways(), person.faults(axe))
            person.page.set_viewport_size(size)
        if not answerer.asked:
            break
        answerer.answer()

    wanted = {
        "nine_point_plan": {"check", "date-and-time", "sent"},
        "maternity": {"dates", "over"},
    }
    assert seen == dict.fromkeys(seen, ([], 0, []))
    assert {"choice", "several", *wanted[dialog]} <= seen.keys()


def kinds(answerer: Answerer) -> list[str]:
    """Return what sort of things are on the page now."""
    page = answerer.person.page
    found = ["dates"] if page.get_by_role("link", name=words.DATES_LINK).count() else []
    if answerer.asked:
        return [*found, answerer.kind()]
    return [
        *found,
        "sent" if page.get_by_role("heading", name=words.SENT_TITLE).count() else "over",
    ]


def picture(answerer: Answerer, file: Path) -> None:
    """Take a picture of the question; where it stands below the fold, go there first."""
    if answerer.asked:
        answerer.question.evaluate(
            "one => one.getBoundingClientRect().top > innerHeight / 3 && one.scrollIntoView()"
        )
    answerer.person.page.mouse.move(0, 0)
    answerer.person.page.screenshot(path=file)


def test_an_answered_question_rests_and_can_not_be_pressed_twice(person: Person) -> None:
    answerer = Answerer(person, Mouse())
    begin(answerer, DIALOGS["nine_point_plan"])
    answerer.answer()
    old = person.page.locator(".reply.asking").first

    expect(old).to_have_class(re.compile("spent"))
    for button in old.locator(".guided").all():
        expect(button).to_be_disabled()
    expect(answerer.question.locator(".guided").first).to_be_enabled()
    person.page.reload()
    expect(old.locator(".guided").first).to_be_disabled()
    expect(answerer.question.locator(".guided").first).to_be_enabled()


def test_what_was_filled_in_is_not_lost_when_sending_fails(person: Person) -> None:
    answerer = Answerer(person, Mouse())
    begin(answerer, DIALOGS["talk_to_someone"])
    answerer.go_on(until=lambda: answerer.kind() == "text")
    field = answerer.question.get_by_role("textbox")
    field.fill(WORDS)
    person.page.route("**/chat/messages", lambda route: route.abort())
    answerer.question.get_by_role("button", name=words.NEXT).click()
    expect(person.trouble).to_contain_text("I can't be reached")

    expect(field).to_have_value(WORDS)
    expect(field).to_be_enabled()
    person.page.unroute_all()
    answerer.turn(person.page.get_by_role("button", name="Try again").click)
    answerer.go_on(until=lambda: answerer.kind() == "check")
    expect(answerer.question.locator("dd", has_text=WORDS).first).to_be_visible()


def test_a_sign_of_risk_in_a_form_comes_first_and_the_dialog_waits(person: Person) -> None:
    answerer = Answerer(person, Mouse())
    begin(answerer, DIALOGS["talk_to_someone"])
    answerer.go_on(until=lambda: answerer.kind() == "text")
    answerer.question.get_by_role("textbox").fill(RISK)
    answerer.turn(answerer.question.get_by_role("button", name=words.NEXT).click)
    expect(person.last).to_have_class(re.compile("risk"))
    answerer.press("Go on when you're ready")

    assert answerer.kind() == "text"
    assert answerer.asked


def test_half_a_date_is_not_taken_for_none(meet: Meet, address: str) -> None:
    person = meet(address, **BRITISH)
    answerer = Answerer(person, Mouse())
    begin(answerer, DIALOGS["nine_point_plan"])
    answerer.go_on(until=lambda: answerer.kind() == "date-and-time")
    answerer.question.locator("input[type=date]").focus()
    person.page.keyboard.type("12")
    before = person.said.count()
    answerer.question.get_by_role("button", name=words.NEXT).click()

    assert person.said.count() == before
    assert answerer.question.locator("input[type=date]").evaluate("day => day.validity.badInput")


def test_the_dates_can_be_fetched_for_the_calendar(person: Person) -> None:
    answerer = Answerer(person, Mouse())
    begin(answerer, DIALOGS["maternity"])
    link = person.page.get_by_role("link", name=words.DATES_LINK)
    answerer.go_on(until=lambda: link.count() > 0)
    with person.page.expect_download() as fetched:
        link.first.click()
    file = fetched.value.path().read_text(encoding="utf-8")

    assert fetched.value.suggested_filename == "dates.ics"
    assert f"{today() + timedelta(days=60):%Y%m%d}" in file
    assert "aternity" not in file
