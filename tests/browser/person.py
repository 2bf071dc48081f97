"""Somebody in front of one of our pages, who only does what people can do."""

from typing import Any

from playwright.sync_api import BrowserContext, Locator, expect

AMBIGUOUS = ("leave", "support", "pregnant form", "passport", "training", "help at home", "rep")
"""Lines that may mean several things; at least one of them has to be asked back."""


class Tab:
    """One tab, and what may be wrong in it."""

    def __init__(self, context: BrowserContext, address: str) -> None:
        self.context = context
        self.page = context.new_page()
        self.asked_for: list[str] = []
        self.complaints: list[str] = []
        self.page.on("request", lambda request: self.asked_for.append(request.url))
        self.page.on("pageerror", lambda error: self.complaints.append(str(error)))
        self.page.on("console", lambda said: self.complaints.append(f"{said.type}: {said.text}"))
        self.page.goto(address)

    def kept(self) -> str:
        """Return all that the tab keeps."""
        kept: str = self.page.evaluate("JSON.stringify({...sessionStorage, ...localStorage})")
        return kept

    def faults(self, axe: str) -> list[Any]:
        """Return what axe-core finds wrong or can't judge, each with the place."""
        # In a tall window nothing lies under the header or the box, where axe can't look.
        width = self.page.evaluate("innerWidth")
        height = self.page.evaluate("document.documentElement.scrollHeight") + 1_000
        self.page.set_viewport_size({"width": width, "height": max(6_000, height)})
        self.page.evaluate(axe)
        found: list[Any] = self.page.evaluate(
            """axe.run().then(r => [...r.violations, ...r.incomplete]
                 .map(v => [v.id, v.nodes.map(n => n.html)]))"""
        )
        return found

    def too_small(self) -> list[str]:
        """Return what can be tapped and is less than 44 px high."""
        small: list[str] = self.page.evaluate(
            """[...document.querySelectorAll("button, a, summary, textarea, input")]
               .filter(one => one.checkVisibility() && one.getBoundingClientRect().height < 44)
               .map(one => one.outerHTML)"""
        )
        return small

    def sideways(self) -> int:
        """Return by how many pixels the page is wider than the window."""
        over: int = self.page.evaluate("document.documentElement.scrollWidth - innerWidth")
        return over


class Person(Tab):
    """One tab with the chat page open."""

    def __init__(self, context: BrowserContext, address: str) -> None:
        super().__init__(context, address)
        expect(self.replies).to_have_count(1)

    @property
    def box(self) -> Locator:
        return self.page.get_by_label("What's going on?")

    @property
    def replies(self) -> Locator:
        return self.page.locator(".reply")

    @property
    def last(self) -> Locator:
        return self.replies.last

    @property
    def said(self) -> Locator:
        return self.page.locator(".said")

    @property
    def trouble(self) -> Locator:
        return self.page.get_by_role("alert")

    def ask(self, text: str) -> None:
        """Type a line, send it, and wait for the answer."""
        before = self.replies.count()
        self.box.fill(text)
        self.box.press("Enter")
        expect(self.replies).to_have_count(before + 1)

    def press(self, name: str) -> None:
        """Press a button of the last reply and wait for the answer."""
        before = self.replies.count()
        self.last.get_by_role("button", name=name, exact=True).click()
        expect(self.replies).to_have_count(before + 1)

    def ask_something_ambiguous(self) -> None:
        """Ask until the bot asks back which one is meant."""
        for line in AMBIGUOUS:
            self.ask(line)
            if self.last.get_by_role("button", name="None of these").count():
                return
        raise AssertionError(f"none of these was asked back: {', '.join(AMBIGUOUS)}")
