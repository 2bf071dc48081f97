"""Somebody in a dialog on the chat page, who answers whatever is asked, by mouse or keyboard."""

from collections.abc import Callable
from datetime import date, datetime, timedelta
from typing import Protocol

from playwright.sync_api import Locator, Page, expect

from bot.domain.hours import LONDON
from tests.browser.person import Person

LONGEST = 60
"""Questions answered before a dialog counts as never ending."""
TABS = 400
"""Presses of Tab before a place counts as out of reach."""
WORDS = "By phone, after four"


def today() -> date:
    """Return the day that the browser of these tests has."""
    return datetime.now(LONDON).date()


class Hand(Protocol):
    """How somebody uses the page."""

    def press(self, what: Locator) -> None:
        """Press a button."""
        ...

    def tick(self, box: Locator) -> None:
        """Tick a box."""
        ...

    def write(self, field: Locator, words: str) -> None:
        """Write into a field."""
        ...

    def pick_day(self, field: Locator, day: date) -> None:
        """Fill in a day."""
        ...

    def pick_time(self, field: Locator) -> None:
        """Fill in ten past eleven."""
        ...


class Mouse:
    """Points and clicks; only words are typed."""

    def press(self, what: Locator) -> None:
        what.click()

    def tick(self, box: Locator) -> None:
        box.click()

    def write(self, field: Locator, words: str) -> None:
        field.fill(words)

    def pick_day(self, field: Locator, day: date) -> None:
        field.fill(day.isoformat())

    def pick_time(self, field: Locator) -> None:
        field.fill("23:10")


class Keyboard:
    """Never points: goes from place to place by Tab, and presses Enter or the space bar."""

    def __init__(self, page: Page) -> None:
        self._page = page

    def press(self, what: Locator) -> None:
        self._go_to(what)
        self._page.keyboard.press("Enter")

    def tick(self, box: Locator) -> None:
        self._go_to(box)
        self._page.keyboard.press("Space")

    def write(self, field: Locator, words: str) -> None:
        self._go_to(field)
        self._page.keyboard.press("Control+a")
        self._page.keyboard.type(words)

    def pick_day(self, field: Locator, day: date) -> None:
        self._go_to(field)
        # The browser's own language says what comes first.
        self._page.keyboard.type(f"{day:%m%d%Y}")
        if field.input_value() != day.isoformat():
            self._page.keyboard.press("Shift+Tab")
            self._page.keyboard.press("Shift+Tab")
            self._page.keyboard.type(f"{day:%d%m%Y}")

    def pick_time(self, field: Locator) -> None:
        self._go_to(field)
        self._page.keyboard.type("1110pm")

    def _go_to(self, where: Locator) -> None:
        """Go on by Tab; whoever was at the end of the page goes back by Shift and Tab."""
        behind = where.evaluate(
            """where => Boolean(document.activeElement.compareDocumentPosition(where)
                 & Node.DOCUMENT_POSITION_PRECEDING)"""
        )
        for _ in range(TABS):
            if where.evaluate("where => where === document.activeElement"):
                return
            self._page.keyboard.press("Shift+Tab" if behind else "Tab")
        raise AssertionError("it can't be reached by Tab")


class Answerer:
    """Answers one question after the other."""

    def __init__(self, person: Person, hand: Hand, *, last: bool = False) -> None:
        self.person = person
        self.hand = hand
        self._last = last
        """Pick the last of what can be picked instead of the first."""

    @property
    def question(self) -> Locator:
        """The question that waits."""
        return self.person.page.locator(".reply.asking:not(.spent)").last

    def turn(self, act: Callable[[], None]) -> None:
        """Do something that sends a message, and wait until all of its replies are there."""
        before = self.person.replies.count()
        with self.person.page.expect_response("**/chat/messages") as sent:
            act()
        # There may be more: that a referral has arrived is told by itself.
        last = before + sent.value.json()["replies"] - 1
        expect(self.person.replies.nth(last)).to_be_attached()

    def say(self, words: str) -> None:
        """Type a line."""

        def say() -> None:
            self.hand.write(self.person.box, words)
            self.person.page.keyboard.press("Enter")

        self.turn(say)

    def press(self, name: str) -> None:
        """Press a button of what was said last."""
        button = self.person.page.locator("#log").get_by_role("button", name=name, exact=True)
        self.turn(lambda: self.hand.press(button.last))

    @property
    def asked(self) -> bool:
        """Whether the last thing said is a question of a dialog."""
        return self.person.last.locator(".steering").count() > 0

    def kind(self) -> str:
        """Return what sort of question waits."""
        if self.question.locator(".lines").count():
            return "check"
        for kind, mark in {
            "several": "fieldset",
            "date-and-time": "input[type=time]",
            "date": "input[type=date]",
            "text": "textarea",
            "contact": ".fill input",
        }.items():
            if self.question.locator(mark).count():
                return kind
        return "choice"

    def answer(self) -> None:
        """Answer the question that waits, whatever it is."""
        question, form = self.question, self.question.locator("form.fill")
        if not form.count():
            choices = question.locator(":scope > .buttons button")
            self.turn(lambda: self.hand.press(choices.last if self._last else choices.first))
            return
        ticks = form.get_by_role("checkbox").all()
        for box in (ticks[-2:] if self._last else ticks[:2]) if ticks else ():
            self.hand.tick(box)
        for day in form.locator("input[type=date]").all():
            self.hand.pick_day(day, self._day())
        for time in form.locator("input[type=time]").all():
            self.hand.pick_time(time)
        for field in form.locator("textarea, input:not([type])").all():
            self.hand.write(field, WORDS)
        self.turn(lambda: self.hand.press(form.get_by_role("button")))

    def _day(self) -> date:
        """Return a day to come, or one gone by where that was not taken."""
        refused = self.question.get_by_text("That day hasn't come yet").count()
        return today() + timedelta(days=-2 if refused else 60)

    def go_on(self, until: Callable[[], bool] = lambda: False) -> None:
        """Answer until the dialog is over, or there is what is wanted."""
        for _ in range(LONGEST):
            if not self.asked or until():
                return
            self.answer()
        raise AssertionError("the dialog never ends")
