"""Receipts: six words from a long list, and the keys that follow from them."""

import hashlib
from functools import cache
from importlib.resources import files

from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from bot.domain.question import WORDS, receipt_words
from bot.question_ports import Receipt

_TAG = 16
"""Bytes of the tag; the other 32 that scrypt gives are the private key."""


@cache
def word_list() -> tuple[str, ...]:
    """Return the 7,776 words of the EFF's long list."""
    text = (files("bot.sealing") / "data" / "words.txt").read_text(encoding="utf-8")
    return tuple(text.split())


def new_words(number: str) -> str:
    """Return the six words that follow from a form's number, which nobody can guess."""
    data = hashlib.shake_256(f"signpost ethics receipt {number}".encode()).digest(8 * WORDS)
    words = word_list()
    # 64 bits for one of 7,776: the first words of the list are likelier by one in 10^15.
    picks = (int.from_bytes(data[8 * at : 8 * at + 8]) for at in range(WORDS))
    return " ".join(words[pick % len(words)] for pick in picks)


def receipt(words: str, salt: bytes) -> Receipt:
    """Return what the words stand for: no word is looked up, so none is wrong."""
    plain = receipt_words(words)
    made = hashlib.scrypt(
        plain.encode(), salt=salt, n=2**15, r=8, p=1, maxmem=2**26, dklen=_TAG + 32
    )
    private = made[_TAG:]
    public = X25519PrivateKey.from_private_bytes(private).public_key().public_bytes_raw()
    return Receipt(words=plain, tag=made[:_TAG].hex(), private=private, public=public)
