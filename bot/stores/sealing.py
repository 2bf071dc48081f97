"""What people typed, sealed at rest: useless to whoever has the database but not the secret."""

import base64
import os

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

_MARK = "sealed:1:"
_NONCE = 12


class SealBroken(Exception):
    """The text was sealed under another BOT_SECRET, for another row, or was changed."""


class Seal:
    """Seals texts under a key derived from the secret that all processes share (AES-256-GCM)."""

    def __init__(self, secret: bytes) -> None:
        key = HKDF(SHA256(), 32, salt=None, info=b"signpost: texts at rest").derive(secret)
        self._key = AESGCM(key)

    def close(self, text: str, row: str) -> str:
        """Seal the text; it opens only for the same row."""
        nonce = os.urandom(_NONCE)
        # surrogatepass: half a character can be typed, and must not stop a referral.
        sealed = self._key.encrypt(nonce, text.encode("utf-8", "surrogatepass"), row.encode())
        return _MARK + base64.b64encode(nonce + sealed).decode()

    def open(self, text: str, row: str) -> str:
        """Return what was sealed, or the text itself if it never was.

        Raises:
            SealBroken: it can't be opened.
        """
        if not text.startswith(_MARK):
            return text
        try:
            data = base64.b64decode(text.removeprefix(_MARK), validate=True)
            opened = self._key.decrypt(data[:_NONCE], data[_NONCE:], row.encode())
        except (ValueError, InvalidTag):
            raise SealBroken("can't be opened with this BOT_SECRET") from None
        return opened.decode("utf-8", "surrogatepass")
