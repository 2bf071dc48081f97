"""Somebody in front of the ethics form, who only does what people can do."""

from playwright.sync_api import BrowserContext, Locator, expect

from tests.browser.person import Tab

FAIR = "Is this right, or fair?"


class Asker(Tab):
    """One tab with the form open."""

    def __init__(self, context: BrowserContext, address: str) -> None:
        super().__init__(context, address)
        expect(self.page.get_by_text("Need a person now?")).to_be_visible()

    @property
    def box(self) -> Locator:
        return self.page.get_by_label("What should the committee know")

    @property
    def head(self) -> Locator:
        return self.page.get_by_role("heading", level=1)

    @property
    def trouble(self) -> Locator:
        return self.page.get_by_role("alert")

    @property
    def receipt(self) -> str:
        """The six words on the screen."""
        return " ".join(self.page.locator("#receipt li").all_inner_texts())

    @property
    def told_back(self) -> str:
        """The six words as the page read them."""
        return " ".join(self.page.locator(".looked li:visible").all_inner_texts())

    def press(self, name: str) -> None:
        """Press a button."""
        self.page.get_by_role("button", name=name).click()

    def write(self, text: str) -> None:
        """Choose to ask, and write without going on."""
        self.press(FAIR)
        self.box.fill(text)

    def check(self, text: str) -> None:
        """Write and go on to the last look."""
        self.write(text)
        self.press("Check it first")
        expect(self.head).to_have_text("Read it once more")

    def ask(self, text: str) -> str:
        """Ask the whole way, and return the receipt."""
        self.check(text)
        self.press("Lock it and send")
        expect(self.head).to_have_text("Sent. Keep these six words")
        return self.receipt

    def look_for(self, words: str) -> None:
        """Come back with a receipt."""
        self.press("Read a reply")
        self.page.get_by_label("Your six words").fill(words)
        self.press("Look for a reply")
