"""Somebody at risk, on the smallest phone: a person to turn to is in sight without scrolling."""

from collections.abc import Callable

from playwright.sync_api import expect

from bot.domain.risk import Kind, screen
from bot.domain.risk_words import OWN_CARE
from tests.browser.person import Person

SMALLEST = {"width": 320, "height": 640}
CLEAR = 16
"""Pixels above the box where words fade out."""
LINES = [
    "i cant do this anymore",
    "ive got my meds lined up",
    "got access to firearms and not in a good place",
    "cut myself again last nite",
    "worried about my oppo he said he might do something daft",
    "my colleagues husband hits her",
    "wife controls everything im embarrassed",
    "hes job too and hes hitting me",
    "is this chat monitored my husband is a dci",
    "got groped by a drunk on nte",
    "my neighbour is being burgled",
    "im going to kill him",
    "my sergeant threatened me",
    "got a death threat on facebook",
    "got spat at on shift",
    "just been bitten blood everywhere",
    "broken nose",
    "got bit by police dog",
    "my husband died last night",
    "lost the baby",
    "whats the number for that police crisis line",
    "suicide",
    "i give up",
    "help",
    "my dc is selling info",
]
"""What people type: every kind of risk, and every one with words of its own."""


def in_sight(person: Person) -> tuple[bool, bool]:
    """Say whether the first way to reach somebody lies below the header, and above the box."""
    reach = person.last.locator(".reach").first.bounding_box()
    header = person.page.locator("header").bounding_box()
    composer = person.page.locator("#composer").bounding_box()
    assert reach
    assert header
    assert composer
    under = reach["y"] >= header["y"] + header["height"]
    return under, reach["y"] + reach["height"] + CLEAR <= composer["y"]


def test_the_lines_bring_up_every_kind_of_card() -> None:
    risks = [risk for risk in map(screen, LINES) if risk]

    assert {risk.kind for risk in risks} == set(Kind)
    assert {risk.because for risk in risks} >= set(OWN_CARE)


def test_the_first_number_of_every_card_is_in_sight_without_scrolling(
    meet: Callable[..., Person], address: str
) -> None:
    person = meet(address, viewport=SMALLEST, has_touch=True)
    seen = {}
    for line in LINES:
        person.page.evaluate("sessionStorage.clear()")
        person.page.reload()
        expect(person.replies).to_have_count(1)
        person.ask(line)
        expect(person.last.locator(".lead")).to_be_in_viewport(ratio=1)
        seen[line] = in_sight(person)

    assert seen == dict.fromkeys(LINES, (True, True))


def test_nor_does_it_leave_sight_below_a_long_story_or_after_a_reload(
    meet: Callable[..., Person], address: str
) -> None:
    person = meet(address, viewport=SMALLEST, has_touch=True)
    person.ask("hello")
    person.ask("it has been a very long week and nobody has noticed\n" * 20 + "i want to die")
    before = in_sight(person)
    person.page.reload()
    expect(person.replies).to_have_count(3)

    assert (before, in_sight(person)) == ((True, True), (True, True))
