"""The ethics form in a real browser: asking, the six words, the reply, and what is never kept."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Request, Route, expect

from bot.channels.form import built
from bot.channels.form.places import NOW
from bot.domain.question import BODY, Came, Question
from bot.domain.risk_cards import CRISIS_CONTACTS
from bot.sealing.receipts import receipt, word_list
from tests.browser.asker import FAIR, Asker
from tests.form_site import SALT, FormSite, KeyPair, served

Meet = Callable[..., Asker]
PLAIN = "Is it fair that early shifts always go to the same people?"
TELLING = "PC Dave Smith gets free coffee in Canterbury. Ring 07700 900123. PC Dave Smith again."
CRISIS = "They treat us like dirt and I want to end my life"
REPLY = "Thank you.\n\nWe have asked for a list. <b>It</b> takes a month."
WINDOWS: dict[str, dict[str, Any]] = {
    f"{width}-{scheme}": {"viewport": {"width": width, "height": 800}, "color_scheme": scheme}
    for width in (320, 768, 1280)
    for scheme in ("light", "dark")
}
KEPT = ("start", "check", "crisis", "receipt", "reply")
KEPT_WINDOWS = ("320-dark", "1280-light")
"""The pictures that are kept for the documentation."""


@pytest.fixture
def site() -> FormSite:
    return FormSite()


@pytest.fixture
def address(site: FormSite) -> Iterator[str]:
    with served(site.app()) as one:
        yield one


@pytest.fixture
def meet(browser: Browser) -> Iterator[Meet]:
    people: list[Asker] = []

    def open_for(address: str, **options: Any) -> Asker:
        asker = Asker(browser.new_context(**options), address)
        people.append(asker)
        return asker

    yield open_for
    for asker in people:
        asker.context.close()


@pytest.fixture
def asker(meet: Meet, address: str) -> Asker:
    return meet(address)


# Every state, in every light


@pytest.mark.parametrize("window", WINDOWS)
def test_every_state_can_be_used_by_everybody(
    site: FormSite, meet: Meet, address: str, axe: str, pictures: Path, window: str
) -> None:
    asker = meet(address, reduced_motion="reduce", **WINDOWS[window])
    faults = {}
    judged = not window.startswith("768")  # axe takes a second for each state

    def look(state: str) -> None:
        if state in KEPT and window in KEPT_WINDOWS:
            picture = pictures / f"ethics-{state}-{window}.png"
            asker.page.evaluate("scrollTo(0, 0)")
            asker.page.screenshot(path=picture, full_page=True)
        found = (asker.too_small(), asker.sideways(), asker.faults(axe) if judged else [])
        asker.page.set_viewport_size(WINDOWS[window]["viewport"])
        if found != ([], 0, []):
            faults[state] = found

    look("start")
    asker.page.get_by_text("What are the limits?").click()
    look("limits")
    asker.press("Somebody did wrong")
    look("wrong")
    asker.press("Someone is in danger")
    look("danger")
    asker.write(TELLING)
    look("write")
    asker.press("Check it first")
    look("check")
    asker.press("Change my words")
    asker.box.fill(CRISIS)
    asker.press("Check it first")
    look("crisis")
    asker.press("Change my words")
    asker.box.fill(PLAIN)
    asker.press("Check it first")
    asker.press("Lock it and send")
    expect(asker.head).to_have_text("Sent. Keep these six words")
    words = asker.receipt
    look("receipt")
    asker.press("I have them")
    look("next")
    asker.press("Read a reply")
    look("back")
    asker.look_for(" ".join(words.split()[:5]))
    expect(asker.trouble).not_to_be_empty()
    look("missing-word")
    asker.look_for(words)
    expect(asker.head).to_have_text("Nothing to read yet")
    look("nothing")
    site.store.answer(site.store.kept[0], receipt(words, SALT).public, REPLY)
    asker.look_for(words)
    expect(asker.head).to_have_text("The committee's reply")
    look("reply")
    asker.press("Write back")
    look("write-back")
    asker.box.fill("And the night shifts?")
    asker.press("Check it first")
    asker.press("Lock it and send")
    expect(asker.head).to_have_text("Sent")
    look("sent-back")

    assert faults == {}
    assert asker.complaints == []


@pytest.mark.parametrize("window", ["320-light", "1280-dark"])
def test_what_does_not_open_can_be_read_by_everybody(meet: Meet, axe: str, window: str) -> None:
    with served(FormSite(members=0).app()) as address:
        asker = meet(address, reduced_motion="reduce", **WINDOWS[window])
        expect(asker.head).to_have_text("This form isn't open yet")

        assert (asker.too_small(), asker.sideways(), asker.faults(axe)) == ([], 0, [])


# Asking


def test_what_the_browser_seals_every_member_can_open(site: FormSite, asker: Asker) -> None:
    words = asker.ask("Is it “fair”?\nDydy hi ddim 🙂")

    [kept] = site.store.kept
    mine = receipt(words, SALT)
    assert (kept.tag, kept.follow_up) == (mine.tag, False)
    for member in site.committee:
        assert member.question(kept) == Question(
            text="Is it “fair”?\nDydy hi ddim 🙂", reply_key=mine.public, came=Came.WEB
        )


def test_the_six_words_are_of_the_list_and_new_every_time(address: str, meet: Meet) -> None:
    one, other = meet(address).ask(PLAIN), meet(address).ask(PLAIN)

    assert len(one.split()) == len(other.split()) == 6
    assert set(one.split() + other.split()) <= set(word_list())
    assert one != other


def test_a_question_about_a_published_one_carries_its_number(
    site: FormSite, address: str, meet: Meet
) -> None:
    asker = meet(f"{address}/#about=EQ-2026-014")
    expect(asker.page.get_by_text("About the published question EQ-2026-014")).to_be_visible()
    expect(asker.page.get_by_text("Anonymous, with limits.").last).to_be_visible()
    asker.box.fill(PLAIN)
    asker.press("Check it first")
    asker.press("Lock it and send")
    expect(asker.head).to_have_text("Sent. Keep these six words")

    assert site.committee[0].question(site.store.kept[0]).about == "EQ-2026-014"
    assert [url for url in asker.asked_for if "014" in url.partition("#")[0]] == []


def test_another_number_than_ours_is_no_number(site: FormSite, address: str, meet: Meet) -> None:
    asker = meet(f"{address}/#about=PC%204412")
    asker.ask(PLAIN)

    assert site.committee[0].question(site.store.kept[0]).about == ""


def test_the_keyboard_alone_is_enough(site: FormSite, asker: Asker) -> None:
    keys = asker.page.keyboard

    def tab_to(name: str) -> None:
        for _ in range(40):
            keys.press("Tab")
            focused = asker.page.evaluate("document.activeElement.innerText.split('\\n')[0]")
            if focused == name:
                return
        raise AssertionError(f"Tab never comes to {name}")

    tab_to(FAIR)
    keys.press("Enter")
    expect(asker.head).to_be_focused()
    keys.press("Tab")
    keys.type(PLAIN)
    tab_to("Check it first")
    keys.press("Space")
    expect(asker.head).to_be_focused()
    tab_to("Lock it and send")
    keys.press("Enter")
    expect(asker.head).to_have_text("Sent. Keep these six words")
    expect(asker.head).to_be_focused()
    tab_to("I have them")
    keys.press("Enter")
    expect(asker.head).to_have_text("What happens next")

    assert site.committee[0].question(site.store.kept[0]).text == PLAIN


@pytest.mark.parametrize("text", ["", "   \n "])
def test_nothing_written_is_nothing_to_check(asker: Asker, text: str) -> None:
    asker.write(text)
    asker.press("Check it first")

    expect(asker.trouble).to_have_text("Write a few words first.")
    expect(asker.head).to_have_text("Your question")


def test_on_a_small_phone_what_went_wrong_is_seen_whole(meet: Meet, address: str) -> None:
    asker = meet(address, viewport={"width": 320, "height": 640})
    asker.write("")
    asker.press("Check it first")
    expect(asker.trouble).not_to_be_empty()
    told, header = (asker.page.locator(one).bounding_box() for one in ("#trouble", "header"))

    assert told
    assert header
    assert header["y"] + header["height"] <= told["y"]
    assert told["y"] + told["height"] <= 640


def test_the_longest_question_goes_and_a_longer_one_is_told_so(
    site: FormSite, asker: Asker
) -> None:
    asker.write("🙂" + "a" * 4000)
    expect(asker.page.get_by_text("1 characters too many")).to_be_visible()
    asker.press("Check it first")
    expect(asker.trouble).to_have_text("That's more than fits. Please shorten it a little.")
    asker.box.fill("a" * 4000)
    asker.press("Check it first")
    asker.press("Lock it and send")
    expect(asker.head).to_have_text("Sent. Keep these six words")

    assert site.committee[0].question(site.store.kept[0]).text == "a" * 4000


def test_a_text_that_does_not_fit_into_the_blocks_is_kept_and_told_so(
    site: FormSite, asker: Asker
) -> None:
    asker.check("“" * 3000)
    asker.press("Lock it and send")

    expect(asker.trouble).to_have_text("That's more than fits. Please shorten it a little.")
    assert site.store.kept == []
    asker.press("Change my words")
    expect(asker.box).to_have_value("“" * 3000)


# Before sending


def test_what_may_identify_is_pointed_out_and_changed_in_one_tap(
    site: FormSite, asker: Asker
) -> None:
    asker.check(TELLING)
    marked = asker.page.locator("#shown mark")
    found = ["PC Dave Smith", "Canterbury", "07700 900123", "PC Dave Smith"]
    expect(marked).to_have_text(found)

    asker.press("Write “a colleague”")
    expect(marked).to_have_text(["Canterbury", "07700 900123"])
    asker.press("Change all of these")
    expect(asker.page.get_by_text("I found no names, numbers or places in it.")).to_be_focused()
    expect(asker.page.get_by_text("Only you can check for that.")).to_be_visible()
    asker.press("Lock it and send")
    expect(asker.head).to_have_text("Sent. Keep these six words")

    assert site.committee[0].question(site.store.kept[0]).text == (
        "a colleague gets free coffee in (place). Ring (phone number). a colleague again."
    )


def test_what_is_pointed_out_may_be_sent_as_it_is(site: FormSite, asker: Asker) -> None:
    asker.ask(TELLING)

    assert site.committee[0].question(site.store.kept[0]).text == TELLING


@pytest.mark.parametrize(
    ("text", "first", "goes"),
    [
        (CRISIS, "police_crisis_line", False),
        ("He's going to kill her tonight", "emergency", False),
        ("My sergeant took cash off a dealer", "anti_corruption", True),
    ],
)
def test_what_cannot_wait_is_shown_where_to_go_and_what_is_urgent_is_not_taken(
    asker: Asker, text: str, first: str, goes: bool
) -> None:
    asker.check(text)

    reach = asker.page.locator("#alarms a").first
    expect(reach).to_have_attribute("href", CRISIS_CONTACTS[first].contact.link)
    assert asker.page.get_by_role("button", name="Lock it and send").is_visible() is goes


def test_somebody_in_crisis_sees_each_number_once(asker: Asker) -> None:
    asker.check(CRISIS)
    seen = asker.page.locator(".places a:visible")
    once = [CRISIS_CONTACTS[key].contact.link for key in NOW]
    assert [one.get_attribute("href") for one in seen.all()] == once

    asker.press("Change my words")
    assert [one.get_attribute("href") for one in seen.all()] == once


def test_in_other_words_it_can_be_sent_after_all(site: FormSite, asker: Asker) -> None:
    asker.check(CRISIS)
    asker.press("Change my words")
    asker.box.fill(PLAIN)
    asker.press("Check it first")
    expect(asker.page.locator("#alarms")).to_be_hidden()
    asker.press("Lock it and send")
    expect(asker.head).to_have_text("Sent. Keep these six words")

    assert site.committee[0].question(site.store.kept[0]).text == PLAIN


@pytest.mark.parametrize(
    ("kind", "first"),
    [
        ("Somebody did wrong", "anti_corruption"),
        ("It was done to me", "police_crisis_line"),
        ("Someone is in danger", "emergency"),
    ],
)
def test_sorting_shows_the_fitting_places_without_any_typing(
    asker: Asker, kind: str, first: str
) -> None:
    asker.press(kind)

    reach = asker.page.locator(".way:visible a").first
    expect(reach).to_have_attribute("href", CRISIS_CONTACTS[first].contact.link)
    expect(asker.page.locator(".way:visible")).to_be_focused()
    expect(asker.box).to_be_hidden()


def test_the_crisis_lines_are_there_in_every_state(asker: Asker) -> None:
    line = asker.page.locator(".now").get_by_text("Call 0300 131 2789")
    seen = [line.is_visible()]
    asker.check(PLAIN)
    seen.append(line.is_visible())
    asker.press("Lock it and send")
    expect(asker.head).to_have_text("Sent. Keep these six words")
    seen.append(line.is_visible())
    asker.press("I have them")
    seen.append(line.is_visible())

    assert seen == [True] * 4


# The notice


@pytest.mark.parametrize(
    ("wondered", "answer"),
    [
        ("Can IT see that I used this?", "On a force device or network, yes, they may"),
        ("Can anybody find out that it was me?", "how you write, and things only a few people"),
        ("Who can read it?", "The members of the committee."),
        ("When do they get it?", "after 14 days at most"),
    ],
)
def test_the_notice_answers_what_people_wonder(asker: Asker, wondered: str, answer: str) -> None:
    asker.page.get_by_text("What are the limits?").click()

    said = asker.page.locator("dt", has_text=wondered).locator("+ dd")
    expect(said).to_contain_text(answer)
    expect(said).to_be_visible()


def test_the_notice_stands_there_without_a_tap(asker: Asker) -> None:
    expect(asker.page.get_by_text("This form is anonymous, with limits.")).to_be_visible()
    expect(asker.page.get_by_text("the visit itself may be logged").first).to_be_visible()
    asker.press(FAIR)
    expect(asker.page.get_by_text("the visit itself may be logged").last).to_be_visible()


# The six words


def test_the_words_are_shown_once_more_until_the_page_is_left(asker: Asker) -> None:
    words = asker.ask(PLAIN)
    expect(asker.page.get_by_role("button", name="Read a reply")).to_be_hidden()
    asker.press("I have them")
    asker.press("Show the six words once more")
    assert asker.receipt == words

    asker.page.reload()
    expect(asker.head).to_have_text("Does something at work not seem right?")
    assert words.split()[0] not in asker.page.content()


def test_the_words_can_be_copied_and_printed(meet: Meet, address: str) -> None:
    asker = meet(address, permissions=["clipboard-read", "clipboard-write"])
    words = asker.ask(PLAIN)
    asker.press("Copy")
    expect(asker.page.get_by_role("button", name="Copied")).to_be_visible()
    asker.page.emulate_media(media="print")

    assert asker.page.evaluate("navigator.clipboard.readText()") == words
    expect(asker.page.locator("#receipt")).to_be_visible()
    for gone in (".now", "header", ".buttons:visible"):
        expect(asker.page.locator(gone)).to_be_hidden()


# Coming back


@pytest.mark.parametrize("typed", ["{}", "  {} ", "{upper}", "{commas}", "{lines}"])
def test_the_reply_opens_with_the_words_however_they_are_typed(
    site: FormSite, address: str, meet: Meet, typed: str
) -> None:
    words = meet(address).ask(PLAIN)
    site.store.answer(site.store.kept[0], receipt(words, SALT).public, REPLY)
    forms = {"upper": words.upper(), "commas": words.replace(" ", ", "), "lines": words}
    asker = meet(address)
    asker.look_for(typed.format(words, **forms))

    expect(asker.head).to_have_text("The committee's reply")
    assert asker.page.locator("#reply-list .shown").inner_text() == REPLY


def test_a_reply_that_is_not_for_these_words_hides_no_other(
    site: FormSite, address: str, meet: Meet
) -> None:
    words = meet(address).ask(PLAIN)
    for key in (KeyPair("Other", 9).member.key, receipt(words, SALT).public):
        site.store.answer(site.store.kept[0], key, "For you alone.")
    asker = meet(address)
    asker.look_for(words)

    expect(asker.page.locator("#reply-list .shown")).to_have_text(["For you alone."])


def test_writing_back_reaches_the_committee_under_the_same_words(
    site: FormSite, address: str, meet: Meet
) -> None:
    words = meet(address).ask(PLAIN)
    site.store.answer(site.store.kept[0], receipt(words, SALT).public, REPLY)
    asker = meet(address)
    asker.look_for(words)
    asker.press("Write back")
    asker.box.fill("And the night shifts?")
    asker.press("Check it first")
    asker.press("Lock it and send")
    expect(asker.head).to_have_text("Sent")

    asked, follow_up = site.store.kept
    assert (follow_up.tag, follow_up.follow_up) == (asked.tag, True)
    assert [one.follow_up(follow_up) for one in site.committee] == ["And the night shifts?"] * 2


def test_words_that_hold_the_receipt_are_not_sent(
    site: FormSite, address: str, meet: Meet
) -> None:
    words = meet(address).ask(PLAIN)
    site.store.answer(site.store.kept[0], receipt(words, SALT).public, REPLY)
    asker = meet(address)
    asker.look_for(words)
    asker.press("Write back")
    asker.box.fill(f"My words are {words.upper()}, please answer")
    asker.press("Check it first")

    expect(asker.trouble).to_contain_text("Your six words stand in it.")
    assert len(site.store.kept) == 1


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("", "Type your six words first."),
        (
            "embezle gala spokesman spry region kilowatt",
            "“embezle” isn't one of the words we use.",
        ),
        ("gala spokesman spry region kilowatt", "A word is missing: there are six."),
        ("felt-tip spokesman spry region kilowatt", "A word is missing: there are six."),
        ("a gala spokesman spry region kilowatt", "“a” isn't one of the words we use."),
        (
            "gala gala spokesman spry region kilowatt embezzle",
            "That's more than six words.",
        ),
    ],
)
def test_a_wrong_word_is_named_and_none_is_suggested(asker: Asker, typed: str, told: str) -> None:
    asker.look_for(typed)

    expect(asker.trouble).to_contain_text(told)
    expect(asker.trouble).not_to_contain_text("embezzle")
    assert [url for url in asker.asked_for if url.endswith("/receipt")] == []


def test_words_nobody_has_and_words_without_a_reply_look_the_same(
    address: str, meet: Meet
) -> None:
    words = meet(address).ask(PLAIN)
    seen = []
    for typed in (words, "embezzle gala spokesman spry region kilowatt"):
        asker = meet(address)
        asker.look_for(typed)
        expect(asker.head).to_have_text("Nothing to read yet")
        assert asker.told_back == typed
        for word in asker.page.locator(".looked li").all():
            word.evaluate("one => one.textContent = '…'")
        seen.append(asker.page.locator("main").inner_text())

    assert seen[0] == seen[1]


@pytest.mark.parametrize("answered", [False, True])
def test_whoever_comes_back_is_told_the_six_words_once_more_in_full(
    site: FormSite, address: str, meet: Meet, answered: bool
) -> None:
    words = meet(address).ask(PLAIN)
    if answered:
        site.store.answer(site.store.kept[0], receipt(words, SALT).public, REPLY)
    asker = meet(address)
    asker.look_for(words.upper().replace(" ", ",\n"))
    told = asker.page.locator(".looked li:visible")
    expect(told).to_have_text(words.split())

    asker.look_for(words)
    summary = asker.page.locator(".looked summary:visible")
    expect(summary).to_have_text("The words I looked under")
    expect(told).to_have_count(0)
    summary.click()
    expect(told).to_have_text(words.split())


def test_words_with_a_hyphen_are_told_as_they_were_given_out(asker: Asker) -> None:
    asker.look_for("felt tip YO YO yo-yo t.shirt down gala")
    expect(asker.head).to_have_text("Nothing to read yet")

    assert asker.told_back == "felt-tip yo-yo yo-yo t-shirt down gala"


def test_being_told_the_words_once_more_sends_and_keeps_nothing_of_them(
    site: FormSite, address: str, meet: Meet
) -> None:
    words = meet(address).ask(PLAIN)
    before = list(site.store.kept)
    asker = meet(address)
    asker.look_for(words)
    expect(asker.head).to_have_text("Nothing to read yet")

    assert [url.removeprefix(address) for url in asker.asked_for][-1:] == ["/receipt"]
    assert (site.store.kept, asker.kept(), asker.context.cookies()) == (before, "{}", [])
    asker.page.reload()
    assert words.split()[0] not in asker.page.content()


def test_the_six_words_are_all_seen_on_a_small_phone_and_enter_looks(
    meet: Meet, address: str
) -> None:
    asker = meet(address, **WINDOWS["320-light"])
    asker.press("Read a reply")
    typed = asker.page.get_by_label("Your six words")
    typed.fill("stoning vertebrae dingo whole jujitsu playtime")

    assert typed.evaluate("box => box.scrollHeight <= box.clientHeight")
    typed.press("Enter")
    expect(asker.head).to_have_text("Nothing to read yet")


def test_whoever_begins_to_write_back_can_return_to_the_reply(
    site: FormSite, address: str, meet: Meet
) -> None:
    words = meet(address).ask(PLAIN)
    site.store.answer(site.store.kept[0], receipt(words, SALT).public, REPLY)
    asker = meet(address)
    asker.look_for(words)
    asker.press("Write back")
    asker.press("Back to the reply")

    expect(asker.page.locator("#reply-list .shown")).to_have_text([REPLY])


# When something goes wrong


def test_keys_that_changed_meanwhile_are_fetched_and_used(
    site: FormSite, address: str, asker: Asker
) -> None:
    newcomer = KeyPair("New", 9)
    asker.write(PLAIN)
    site.change([newcomer])
    asker.press("Check it first")
    asker.press("Lock it and send")
    expect(asker.head).to_have_text("Sent. Keep these six words")

    assert [newcomer.question(one).text for one in site.store.kept] == [PLAIN]


def test_a_lost_answer_does_not_send_the_question_twice(site: FormSite, asker: Asker) -> None:
    def lose(route: Route) -> None:
        route.fetch()
        route.abort()

    asker.check(PLAIN)
    asker.page.route("**/question", lose)
    asker.press("Lock it and send")
    expect(asker.trouble).to_contain_text("your words are still here")
    asker.page.unroute("**/question")
    asker.press("Lock it and send")
    expect(asker.head).to_have_text("Sent. Keep these six words")

    assert [one.tag for one in site.store.kept] == [receipt(asker.receipt, SALT).tag]


def test_a_text_changed_after_a_lost_answer_is_another_question(
    site: FormSite, asker: Asker
) -> None:
    asker.check(PLAIN)
    asker.page.route("**/question", lambda route: (route.fetch(), route.abort()))
    asker.press("Lock it and send")
    expect(asker.trouble).to_contain_text("your words are still here")
    asker.page.unroute("**/question")
    asker.press("Change my words")
    asker.box.fill("Is it fair on parents?")
    asker.press("Check it first")
    asker.press("Lock it and send")
    expect(asker.head).to_have_text("Sent. Keep these six words")

    texts = [site.committee[0].question(one).text for one in site.store.kept]
    assert texts == [PLAIN, "Is it fair on parents?"]


def test_while_nothing_can_be_kept_the_words_stay(site: FormSite, asker: Asker) -> None:
    asker.check(PLAIN)
    site.store.away = True
    asker.press("Lock it and send")

    expect(asker.trouble).to_contain_text("Nothing can be kept here just now.")
    asker.press("Change my words")
    expect(asker.box).to_have_value(PLAIN)


def test_a_page_that_did_not_load_whole_says_so(meet: Meet, address: str, site: FormSite) -> None:
    site.store.away = True
    site.change(site.committee)
    asker = meet(address)

    expect(asker.trouble).to_contain_text("The form didn't load whole. Nothing was sent.")
    expect(asker.page.get_by_role("button", name="Try again")).to_be_visible()
    expect(asker.box).to_be_hidden()


def test_without_scripts_the_page_says_so_and_shows_other_ways(meet: Meet, address: str) -> None:
    asker = meet(address, java_script_enabled=False, **WINDOWS["320-light"])

    expect(asker.head).to_have_text("This form can't open here")
    for key in ("anti_corruption", "protect", "samaritans", "police_crisis_line"):
        link = CRISIS_CONTACTS[key].contact.link
        expect(asker.page.locator(f'a[href="{link}"]:visible').first).to_be_visible()
    expect(asker.box).to_be_hidden()


def test_without_https_the_page_says_what_is_missing(browser: Browser, address: str) -> None:
    context = browser.new_context()
    context.add_init_script("Object.defineProperty(crypto, 'subtle', { value: undefined })")
    asker = Asker(context, address)
    expect(asker.page.get_by_text("the address must begin with https")).to_be_visible()
    expect(asker.box).to_be_hidden()
    context.close()


# What is never kept, and where nothing goes


def test_nothing_is_kept_in_the_browser_and_nobody_else_is_asked(
    address: str, asker: Asker
) -> None:
    asker.ask(PLAIN)

    assert asker.kept() == "{}"
    assert asker.context.cookies() == []
    assert asker.page.evaluate("caches.keys()") == []
    assert [url for url in asker.asked_for if not url.startswith(address)] == []
    assert asker.complaints == []


def test_all_posts_are_of_one_size_and_hold_no_readable_word(
    site: FormSite, address: str, meet: Meet
) -> None:
    bodies: list[str] = []

    def note_down(request: Request) -> None:
        if request.method == "POST":
            bodies.append(request.post_data or "")

    asker = meet(address)
    asker.page.on("request", note_down)
    words = asker.ask(PLAIN)
    asker.press("I have them")
    asker.look_for(words)
    expect(asker.head).to_have_text("Nothing to read yet")

    assert [len(body) for body in bodies] == [BODY, BODY]
    readable = {*re.findall("[a-z]{5,}", PLAIN.lower()), *words.split()}
    assert [word for body in bodies for word in readable if f'"{word}' in body] == []
    assert set(re.findall('"[a-z0-9]+":', bodies[1])) == {'"v":', '"tag":'}


@pytest.mark.parametrize("way", ["button", "escape"])
def test_leaving_quickly_leaves_nothing_to_go_back_to(asker: Asker, way: str) -> None:
    asker.write("something private")
    if way == "button":
        asker.press("Exit quickly")
    else:
        asker.page.keyboard.press("Escape")
        asker.page.keyboard.press("Escape")
    expect(asker.page).to_have_title("Blank page")
    asker.page.go_back()

    assert "private" not in asker.page.content()
    assert asker.page.locator("textarea").all_inner_texts() in ([], [""])


def test_the_box_asks_no_helper_in_the_browser_to_read_along(asker: Asker) -> None:
    asker.press(FAIR)
    held = {
        name: asker.box.get_attribute(name)
        for name in ("spellcheck", "autocomplete", "writingsuggestions", "translate")
    }

    assert held == {
        "spellcheck": "false",
        "autocomplete": "off",
        "writingsuggestions": "false",
        "translate": "no",
    }


def test_the_script_that_is_served_is_the_one_that_was_built(asker: Asker) -> None:
    served_script = asker.page.evaluate("fetch('/static/form.js').then(r => r.text())")

    assert served_script == built.form_script()
