"""WordPiece, as BERT reads a line: folded, cut at punctuation, each word into its longest pieces.

After `BasicTokenizer` and `WordpieceTokenizer` of google-research/bert (Apache-2.0).
"""

import unicodedata
from collections.abc import Iterator, Sequence
from importlib import resources

LONGEST = 128
"""Pieces of one line that are read, the two that frame it included; MiniLM learnt on as many."""
LONGEST_WORD = 100


def vocabulary() -> list[str]:
    """Return the pieces of bert-base-uncased, which MiniLM shares."""
    text = resources.files(__package__).joinpath("data", "wordpiece.txt").read_text("utf-8")
    return text.rstrip("\n").split("\n")


class WordPiece:
    """Turns a line into the numbers a model of the BERT family was trained on."""

    def __init__(self, vocabulary: Sequence[str]) -> None:
        """Take the pieces in the order of their numbers; [CLS], [SEP] and [UNK] among them."""
        self._number = {piece: number for number, piece in enumerate(vocabulary)}
        self._begin, self._end, self._unknown = (
            self._number[name] for name in ("[CLS]", "[SEP]", "[UNK]")
        )

    def numbers(self, text: str) -> list[int]:
        """Return the numbers of the line's pieces, framed."""
        found: list[int] = []
        for word in _words(text):
            found += self._pieces(word)
            if len(found) >= LONGEST - 2:
                break
        return [self._begin, *found[: LONGEST - 2], self._end]

    def _pieces(self, word: str) -> list[int]:
        if len(word) > LONGEST_WORD:
            return [self._unknown]
        pieces: list[int] = []
        at = 0
        while at < len(word):
            before = "##" if at else ""
            for end in range(len(word), at, -1):
                number = self._number.get(before + word[at:end])
                if number is not None:
                    break
            else:
                return [self._unknown]
            pieces.append(number)
            at = end
        return pieces


def _words(text: str) -> Iterator[str]:
    plain = text.lower()
    if not plain.isascii():
        parts = unicodedata.normalize("NFD", plain)
        plain = "".join(c for c in parts if unicodedata.category(c) != "Mn")
    spaced = "".join(map(_spaced, plain))
    yield from spaced.split()


def _spaced(character: str) -> str:
    """Return the character, set apart if it is a word of its own, a space if nobody sees it."""
    if character.isascii() and character.isalnum():
        return character
    kind = unicodedata.category(character)
    if character.isspace() or kind == "Zs":
        return " "
    if kind in {"Cc", "Cf", "Co", "Cn", "Cs"} or character == "\ufffd":
        return ""
    alone = kind[0] == "P" or character in "$+<=>^`|~" or _is_ideograph(ord(character))
    return f" {character} " if alone else character


def _is_ideograph(code: int) -> bool:
    return (
        0x4E00 <= code <= 0x9FFF
        or 0x3400 <= code <= 0x4DBF
        or 0x20000 <= code <= 0x2CEAF
        or 0xF900 <= code <= 0xFAFF
        or 0x2F800 <= code <= 0x2FA1F
    )
