"""The local chat page in a real browser, as somebody on a bad day meets it."""

from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Route, expect

from bot.application import wording
from bot.channels import http
from tests.browser.conftest import Service
from tests.browser.person import Person

Meet = Callable[..., Person]
ASSAULT = "prisoner headbutted me last week nobody cared"
RISK = "i cant do this anymore, i want to end it"
CRISIS_LINE = "0300 131 2789"
DESKTOP = {"width": 1100, "height": 820}
PHONE = {"width": 375, "height": 760}


# Every state, in every light


def typing(person: Person) -> None:
    """Hold the message and speak for the stream: real answers come too fast to be waited for."""
    person.page.add_init_script(
        "window.EventSource = class extends EventTarget {"
        " constructor() { super(); window.stream = this } }"
    )
    person.page.route("**/chat/messages", lambda route: None)
    person.page.reload()
    person.box.fill(ASSAULT)
    person.box.press("Enter")
    person.page.evaluate("stream.dispatchEvent(new MessageEvent('typing', {data: 'true'}))")
    expect(person.page.get_by_text("Looking for the right place")).to_be_visible()


def unreachable(person: Person) -> None:
    person.page.route("**/chat/messages", lambda route: route.abort())
    person.box.fill(ASSAULT)
    person.box.press("Enter")
    expect(person.trouble).to_contain_text("I can't be reached")


def more(person: Person) -> None:
    person.ask(ASSAULT)
    person.last.get_by_text("More", exact=True).click()


def foot_of_an_answer(person: Person) -> None:
    person.ask(ASSAULT)
    person.last.get_by_text(wording.ASK_HELPED).scroll_into_view_if_needed()


def chosen(person: Person) -> None:
    person.press("I'm struggling")
    person.page.mouse.move(0, 0)


STATES: dict[str, Callable[[Person], None]] = {
    "welcome": lambda person: None,
    "answer": lambda person: person.ask(ASSAULT),
    "foot": foot_of_an_answer,
    "more": more,
    "choose": Person.ask_something_ambiguous,
    "chosen": chosen,
    "none": lambda person: person.ask("xyzzy plugh"),
    "risk": lambda person: person.ask(RISK),
    "typing": typing,
    "unreachable": unreachable,
}
WINDOWS: dict[str, dict[str, object]] = {
    "desktop-light": {"viewport": DESKTOP},
    "desktop-dark": {"viewport": DESKTOP, "color_scheme": "dark"},
    "phone-light": {"viewport": {"width": 320, "height": 640}, "has_touch": True},
    "phone-dark": {"viewport": PHONE, "color_scheme": "dark", "has_touch": True},
    "zoomed-light": {"viewport": {"width": 640, "height": 400}, "device_scale_factor": 2},
}
KEPT = ("desktop-light", "phone-dark")
"""The windows whose pictures are kept for the documentation."""


@pytest.mark.parametrize("window", WINDOWS)
@pytest.mark.parametrize("state", STATES)
def test_every_state_can_be_used_by_everybody(
    meet: Meet, address: str, axe: str, pictures: Path, state: str, window: str
) -> None:
    person = meet(address, reduced_motion="reduce", **WINDOWS[window])
    STATES[state](person)
    if window in KEPT:
        person.page.screenshot(path=pictures / f"chat-{state}-{window}.png")

    assert (person.too_small(), person.sideways(), person.faults(axe)) == ([], 0, [])


def test_the_page_asks_for_nothing_outside_and_breaks_no_rule_of_its_own(person: Person) -> None:
    address = person.page.url
    person.ask(ASSAULT)
    person.press("Yes")
    person.ask(RISK)

    assert [url for url in person.asked_for if not url.startswith(address)] == []
    assert person.complaints == []


# Asking


def test_a_newcomer_meets_the_welcome_and_can_type_at_once(person: Person) -> None:
    person.page.keyboard.type("thinking of leaving")

    expect(person.page.get_by_text("Local trial · nobody is watching this chat")).to_be_visible()
    expect(person.last.get_by_role("button", name="I'm struggling")).to_be_visible()
    expect(person.box).to_have_value("thinking of leaving")


def test_one_line_gets_the_right_signpost(person: Person) -> None:
    person.ask(ASSAULT)

    expect(person.last.get_by_role("heading")).to_have_text("Nine Point Plan")
    expect(person.said).to_have_text("You: " + ASSAULT)
    expect(person.box).to_be_focused()
    expect(person.box).to_have_value("")


def test_shift_and_enter_begin_a_new_line(person: Person) -> None:
    person.page.keyboard.type("one")
    person.page.keyboard.press("Shift+Enter")
    person.page.keyboard.type("two")

    expect(person.box).to_have_value("one\ntwo")
    expect(person.said).to_have_count(0)


def test_the_box_grows_with_what_is_typed_and_no_further_than_a_third_of_the_window(
    person: Person,
) -> None:
    heights = []
    for lines in (1, 4, 60):
        person.box.fill("\n".join(["a line"] * lines))
        heights.append(person.box.evaluate("box => box.getBoundingClientRect().height"))

    assert heights[0] < heights[1] < heights[2] <= 720 * 0.35


def test_one_of_several_can_be_chosen(person: Person) -> None:
    person.ask_something_ambiguous()
    choice = person.last.get_by_role("button").first
    title = choice.inner_text()
    person.press(title)

    expect(person.said.last).to_have_text("You: " + title)
    expect(person.last.get_by_role("heading")).to_have_text(title)


def test_none_of_these_leads_to_people(person: Person) -> None:
    person.ask_something_ambiguous()
    person.press("None of these")

    expect(person.last).to_contain_text(wording.NOT_UNDERSTOOD)
    expect(person.last.get_by_role("link", name="Call 116 123")).to_be_visible()


def test_a_section_of_the_menu_leads_to_an_answer(person: Person) -> None:
    person.press("I'm struggling")
    title = person.last.get_by_role("button").first.inner_text()
    person.press(title)

    expect(person.last.get_by_role("heading")).to_have_text(title)


def test_a_pressed_button_stays_and_is_marked(person: Person) -> None:
    person.press("I'm struggling")

    expect(
        person.replies.first.get_by_role("button", name="I'm struggling (chosen)")
    ).to_be_visible()
    expect(person.replies.first.get_by_role("button", name="Home and family")).to_be_enabled()


def test_a_related_topic_is_one_tap_away(person: Person) -> None:
    person.ask(ASSAULT)
    related = person.last.get_by_role("group", name="Related").get_by_role("button").first
    title = related.inner_text()
    person.press(title)

    expect(person.last.get_by_role("heading")).to_have_text(title)


def test_more_opens_where_it_stands(person: Person) -> None:
    person.ask(ASSAULT)
    behind = person.last.get_by_text("Operation Hampshire", exact=False).first
    expect(behind).to_be_hidden()
    person.last.get_by_text("More", exact=True).click()

    expect(behind).to_be_visible()


def test_an_answer_can_be_called_helpful(person: Person) -> None:
    person.ask(ASSAULT)
    person.press("Yes")

    expect(person.last).to_contain_text(wording.GLAD)


def test_somebody_at_risk_is_heard_and_can_call_at_once_on_a_phone(
    meet: Meet, address: str
) -> None:
    person = meet(address, viewport=PHONE, has_touch=True)
    person.ask(RISK)
    call = person.last.get_by_role("link", name=f"Call {CRISIS_LINE}")

    expect(person.last.locator(".lead")).to_have_text("That sounds really hard.")
    expect(call).to_be_in_viewport(ratio=1)
    expect(call).to_have_attribute("href", "tel:03001312789")
    expect(person.last.get_by_role("link", name="Text SHOUT to 85258")).to_have_attribute(
        "href", "sms:85258?body=SHOUT"
    )
    expect(person.last).to_contain_text("nobody has been alerted")


def test_a_web_link_opens_beside_the_chat_and_tells_the_other_side_nothing(person: Person) -> None:
    person.ask("mat leave when do i tell them")
    link = person.last.get_by_role("link", name="Open gov.uk").first

    expect(link).to_have_attribute("target", "_blank")
    expect(link).to_have_attribute("rel", "noopener noreferrer")


def test_what_is_typed_is_never_read_as_html(person: Person) -> None:
    typed = "<img src=x onerror=document.title='gone'><b>bold</b>"
    person.ask(typed)

    expect(person.said).to_have_text("You: " + typed)
    expect(person.page).to_have_title("Signpost")
    assert person.page.locator("#log img, #log b").count() == 0


def test_a_long_answer_is_read_from_its_beginning(meet: Meet, address: str) -> None:
    person = meet(address, viewport=PHONE)
    person.ask(ASSAULT)
    person.ask("mat leave when do i tell them")

    expect(person.said.last).to_be_in_viewport(ratio=1)
    expect(person.last.get_by_role("heading")).to_be_in_viewport(ratio=1)


# Without a mouse


def test_a_whole_conversation_needs_only_the_keyboard(person: Person) -> None:
    keys = person.page.keyboard
    keys.type(ASSAULT)
    keys.press("Enter")
    expect(person.last.get_by_role("heading")).to_have_text("Nine Point Plan")
    for _ in range(3):  # back from the box: No, Yes, the last related topic
        keys.press("Shift+Tab")
    title = person.page.evaluate("document.activeElement.textContent")
    keys.press("Enter")
    expect(person.last.get_by_role("heading")).to_have_text(title)
    expect(person.last).to_be_focused()
    keys.press("Tab")
    inside = person.last.evaluate("last => last.contains(document.activeElement)")

    assert inside


@pytest.mark.parametrize("height", [400, 600])
def test_all_that_can_be_tapped_is_reached_by_tab_in_order_and_never_hidden(
    meet: Meet, address: str, height: int
) -> None:
    person = meet(address, viewport={"width": 640, "height": height})
    person.ask(ASSAULT)
    everything = person.page.locator("button, a, summary, textarea").count()
    person.page.get_by_role("button", name="Exit quickly").focus()
    places = []
    for _ in range(everything):
        hit = person.page.evaluate(
            """() => {
                const one = document.activeElement;
                const {left, top, width, height} = one.getBoundingClientRect();
                const seen = document.elementFromPoint(left + width / 2, top + height / 2);
                const all = [...document.querySelectorAll("button, a, summary, textarea")];
                return [all.indexOf(one), one.contains(seen)];
            }"""
        )
        places.append(hit)
        person.page.keyboard.press("Tab")

    assert places == [[number, True] for number in range(everything)]


def test_new_replies_are_announced_politely(person: Person) -> None:
    log = person.page.get_by_role("log", name="Conversation")
    person.ask(ASSAULT)

    expect(log.get_by_role("article")).to_have_count(2)
    expect(log).not_to_have_attribute("aria-live", "assertive")
    expect(log).not_to_have_attribute("aria-busy", "true")


# Light, motion, paper


@pytest.mark.parametrize(
    ("scheme", "paper"), [("light", "rgb(251, 250, 247)"), ("dark", "rgb(18, 24, 26)")]
)
def test_the_page_follows_the_light_of_the_device(
    meet: Meet, address: str, scheme: str, paper: str
) -> None:
    person = meet(address, color_scheme=scheme)

    expect(person.page.locator("body")).to_have_css("background-color", paper)


@pytest.mark.parametrize(("wish", "moves"), [("reduce", "none"), ("no-preference", "breathe")])
def test_nothing_moves_for_somebody_who_asked_for_stillness(
    meet: Meet, address: str, wish: str, moves: str
) -> None:
    person = meet(address, reduced_motion=wish)
    typing(person)

    expect(person.page.locator(".typing i").first).to_have_css("animation-name", moves)


def test_that_an_answer_is_on_its_way_is_in_sight_above_the_box(meet: Meet, address: str) -> None:
    person = meet(address, viewport=PHONE)
    typing(person)
    told = person.page.get_by_text("Looking for the right place").bounding_box()
    composer = person.page.locator("#composer").bounding_box()

    assert told
    assert composer
    assert told["y"] + told["height"] + 16 <= composer["y"]


def test_paper_gets_the_answer_and_its_addresses_without_the_tools(person: Person) -> None:
    person.ask(ASSAULT)
    person.page.emulate_media(media="print")
    person.page.evaluate("dispatchEvent(new Event('beforeprint'))")

    expect(person.page.locator("#composer")).to_be_hidden()
    expect(person.page.get_by_role("button")).to_have_count(0)
    expect(person.last.get_by_text("Operation Hampshire", exact=False).first).to_be_visible()
    expect(person.last.get_by_role("link").first).to_be_visible()


# Keeping and leaving


def test_a_reload_keeps_the_conversation(person: Person) -> None:
    person.press("I'm struggling")
    person.ask(ASSAULT)
    before = person.page.locator("#log").inner_text()
    person.page.reload()
    expect(person.replies).to_have_count(3)
    after = person.page.locator("#log").inner_text()
    person.press("Yes")

    assert after == before
    expect(person.last).to_contain_text(wording.GLAD)
    expect(person.replies).to_have_count(4)


def test_a_reload_while_an_answer_is_on_its_way_loses_nothing(person: Person) -> None:
    held: list[Route] = []

    def hold(route: Route) -> None:
        held.append(route)

    person.page.route("**/chat/messages", hold)
    with person.page.expect_request("**/chat/messages"):
        person.box.fill(ASSAULT)
        person.box.press("Enter")
    expect(person.said).to_have_count(1)
    # Some browsers break off what is on its way before the page is gone.
    person.page.evaluate("dispatchEvent(new Event('beforeunload'))")
    with person.page.expect_event("requestfailed"):
        held[0].abort()
    person.page.unroute_all()
    person.page.reload()

    expect(person.last.get_by_role("heading")).to_have_text("Nine Point Plan")
    expect(person.said).to_have_text("You: " + ASSAULT)


def test_another_tab_is_another_chat(meet: Meet, address: str) -> None:
    person = meet(address)
    person.ask(ASSAULT)
    other = person.context.new_page()
    other.goto(address)

    expect(other.locator(".reply")).to_have_count(1)
    expect(other.locator(".said")).to_have_count(0)


def leave_by_key(person: Person) -> None:
    person.page.keyboard.press("Escape")
    person.page.keyboard.press("Escape")


def leave_by_button(person: Person) -> None:
    person.page.get_by_role("button", name="Exit quickly").click()


@pytest.mark.parametrize("leave", [leave_by_key, leave_by_button])
def test_leaving_quickly_leaves_nothing(
    person: Person, axe: str, leave: Callable[[Person], None]
) -> None:
    person.ask(ASSAULT)
    with person.page.expect_request("**/chat/leave") as told:
        leave(person)
    person.page.wait_for_url("**/blank")
    blank = (person.page.inner_text("body").strip(), person.page.title(), person.kept())
    faults = person.faults(axe)
    person.page.go_back()

    assert person.page.url == "about:blank"  # where this tab was before the chat
    assert list(told.value.post_data_json or {}) == ["conversation"]
    assert (blank, faults) == (("Blank page", "Blank page", "{}"), [])
    assert "headbutted" not in person.page.content()


def test_one_escape_or_two_apart_do_not_leave(person: Person) -> None:
    person.page.keyboard.press("Escape")
    person.page.keyboard.type("a")
    person.page.keyboard.press("Escape")
    person.ask(ASSAULT)

    expect(person.replies).to_have_count(2)


def test_forgetting_clears_the_page_and_what_the_tab_keeps(person: Person) -> None:
    person.ask(ASSAULT)
    person.box.fill("delete what i said")
    person.box.press("Enter")
    expect(person.replies).to_have_count(1)
    expect(person.last).to_contain_text("What I hold about this chat is deleted")
    person.page.reload()

    expect(person.last).to_contain_text("What I hold about this chat is deleted")
    expect(person.said).to_have_count(0)
    assert "headbutted" not in person.kept()
    person.press("Show me everything")
    expect(person.last.get_by_role("button", name="I'm struggling")).to_be_visible()
    person.ask(ASSAULT)
    expect(person.last.get_by_role("heading")).to_have_text("Nine Point Plan")


# When something is wrong


def test_a_service_that_was_stopped_costs_no_words(meet: Meet, own_service: Service) -> None:
    person = meet(own_service.address)
    person.ask("hello")
    own_service.stop()
    person.box.fill(ASSAULT)
    person.box.press("Enter")

    expect(person.trouble).to_contain_text("I can't be reached just now. Your words are kept.")
    expect(person.trouble).to_contain_text(CRISIS_LINE)
    expect(person.box).to_have_value(ASSAULT)
    expect(person.said).to_have_count(1)

    own_service.start()
    person.page.get_by_role("button", name="Try again").click()

    expect(person.last.get_by_role("heading")).to_have_text("Nine Point Plan")
    expect(person.said).to_have_count(2)
    expect(person.box).to_have_value("")
    expect(person.trouble).to_be_empty()


def test_a_service_that_is_away_says_so_before_anybody_types(
    meet: Meet, own_service: Service
) -> None:
    person = meet(own_service.address)
    own_service.stop()
    expect(person.trouble).to_contain_text("I'll keep trying.")
    own_service.start()

    expect(person.trouble).to_be_empty(timeout=30_000)


def test_an_answer_that_was_lost_with_a_restart_is_asked_for_anew(
    meet: Meet, own_service: Service
) -> None:
    person = meet(own_service.address)

    def answer_and_die(route: Route) -> None:
        route.fetch()
        route.abort()

    # The stream is held back, so that the answer never gets to the page.
    person.page.route("**/chat/stream*", lambda route: route.abort())
    person.page.route("**/chat/messages", answer_and_die)
    person.page.reload()
    person.box.fill(ASSAULT)
    person.box.press("Enter")
    expect(person.trouble).to_contain_text("Your words are kept.")
    own_service.stop()
    own_service.start()
    person.page.unroute_all()
    person.page.get_by_role("button", name="Try again").click()

    expect(person.last.get_by_role("heading")).to_have_text("Nine Point Plan")
    expect(person.said).to_have_count(1)


def test_an_answer_that_comes_although_sending_failed_is_not_asked_for_twice(
    person: Person,
) -> None:
    def answer_and_break(route: Route) -> None:
        route.fetch()
        expect(person.replies).to_have_count(2)
        route.abort()

    person.page.route("**/chat/messages", answer_and_break)
    person.ask(ASSAULT)
    person.page.unroute_all(behavior="wait")
    person.ask("hello")

    expect(person.said).to_have_text(["You: " + ASSAULT, "You: hello"])
    expect(person.replies).to_have_count(3)
    expect(person.trouble).to_be_empty()


def test_an_answer_that_comes_after_sending_failed_clears_the_box(
    meet: Meet, own_service: Service
) -> None:
    person = meet(own_service.address)

    def answer_and_break(route: Route) -> None:
        route.fetch()
        route.abort()

    person.page.route("**/chat/stream*", lambda route: route.abort())
    person.page.route("**/chat/messages", answer_and_break)
    person.page.reload()
    person.box.fill(ASSAULT)
    person.box.press("Enter")
    expect(person.trouble).to_contain_text("Your words are kept.")
    person.page.unroute_all()

    expect(person.last.get_by_role("heading")).to_have_text("Nine Point Plan", timeout=30_000)
    expect(person.said).to_have_text("You: " + ASSAULT)
    expect(person.box).to_have_value("")
    expect(person.trouble).to_be_empty()


def test_a_pressed_button_that_did_not_arrive_can_be_sent_again(person: Person) -> None:
    person.page.route("**/chat/messages", lambda route: route.abort())
    person.last.get_by_role("button", name="I'm struggling").click()
    expect(person.trouble).to_contain_text("I can't be reached")
    person.page.unroute_all()
    person.page.get_by_role("button", name="Try again").click()

    expect(person.said).to_have_text("You: I'm struggling")
    expect(person.last.get_by_role("heading")).to_have_text("I'm struggling")
    expect(person.box).to_have_value("")


def test_far_too_many_words_come_back_with_a_kind_sentence(person: Person) -> None:
    words = "word " * 20_000
    person.box.fill(words)
    person.box.press("Enter")

    expect(person.trouble).to_have_text(http.TOO_LARGE)
    expect(person.box).to_have_value(words.strip())
    expect(person.said).to_have_count(0)
