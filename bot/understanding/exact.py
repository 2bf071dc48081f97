"""Lines that an entry holds word for word: whoever types one means that entry."""

from collections.abc import Sequence

from bot.domain.knowledge import Entry
from bot.domain.text import folded
from bot.understanding.words import words


class Exact:
    """The titles, other names and utterances of all entries."""

    def __init__(self, entries: Sequence[Entry]) -> None:
        titles = [(entry.title, index) for index, entry in enumerate(entries)]
        others = [
            (text, index)
            for index, entry in enumerate(entries)
            for text in (*entry.also_known_as, *entry.utterances)
        ]
        # Folding is slow, so of thousands of lines only those with the same words are folded.
        self._held: dict[str, list[tuple[str, int]]] = {}
        for text, index in titles + others:
            self._held.setdefault(_key(text), []).append((text, index))

    def find(self, text: str) -> int | None:
        """Return the entry that holds the line; a title goes before other lines."""
        alike = self._held.get(_key(text), ())
        typed = folded(text) if alike else ""
        return next((index for held, index in alike if typed and folded(held) == typed), None)


def _key(text: str) -> str:
    return " ".join(words(text))
