"""Lines that an entry holds word for word: whoever types one means that entry."""

from collections.abc import Sequence

from bot.domain.knowledge import Entry
from bot.domain.text import folded


class Exact:
    """The titles, other names and utterances of all entries."""

    def __init__(self, entries: Sequence[Entry]) -> None:
        titles = [(entry.title, index) for index, entry in enumerate(entries)]
        others = [
            (text, index)
            for index, entry in enumerate(entries)
            for text in (*entry.also_known_as, *entry.utterances)
        ]
        # Folding is slow, so of thousands of lines only those of the same letters are folded.
        self._held: dict[str, list[tuple[str, int]]] = {}
        for text, index in titles + others:
            self._held.setdefault(_letters(text), []).append((text, index))

    def find(self, text: str) -> int | None:
        """Return the entry that holds the line; a title goes before other lines."""
        alike = self._held.get(_letters(text), ())
        typed = folded(text) if alike else ""
        return next((index for held, index in alike if typed and folded(held) == typed), None)


def _letters(text: str) -> str:
    """Return what two lines that fold to the same have in common, found fast."""
    if text.isascii():
        return "".join(filter(str.isalnum, text.casefold()))
    return folded(text).replace(" ", "")
