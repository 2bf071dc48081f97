"""Slips of the keyboard: a letter lost, struck beside its key, struck twice over, or swapped."""

import random
from string import ascii_lowercase

ROWS = ("qwertyuiop", "asdfghjkl", "zxcvbnm")


def _near(row: int, column: int) -> str:
    """Return the keys beside a key, then those around it in the rows above and below."""
    around = [(row, column - 1), (row, column + 1)]
    around += [(r, column + c) for r in (row - 1, row + 1) for c in (-1, 0, 1)]
    rows = dict(enumerate(ROWS))
    return "".join(rows[r][c] for r, c in around if r in rows and 0 <= c < len(rows[r]))


NEAR = {key: _near(r, c) for r, row in enumerate(ROWS) for c, key in enumerate(row)}


def slip(text: str, rng: random.Random) -> str:
    """Return the text with one slip in a letter of it."""
    letters = [at for at, character in enumerate(text) if character.isalpha()]
    if not letters:
        return text
    at = rng.choice(letters)
    kind = rng.randrange(4)
    before, here, after = text[:at], text[at], text[at + 1 :]
    wrong = rng.choice(NEAR.get(here.lower(), ascii_lowercase))
    swapped = after[:1] + here + after[1:]
    return before + ("", wrong, wrong + here)[kind] + after if kind < 3 else before + swapped
