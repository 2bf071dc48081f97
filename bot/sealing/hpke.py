"""HPKE (RFC 9180) as the page in the browser does it: X25519, HKDF-SHA256, AES-256-GCM."""

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.hpke import AEAD, KDF, KEM, Suite

from bot.domain.question import QuestionRefused

QUESTION = b"signpost ethics question v1"
FOLLOW_UP = b"signpost ethics follow-up v1"
REPLY = b"signpost ethics reply v1"

_SUITE = Suite(KEM.X25519, KDF.HKDF_SHA256, AEAD.AES_256_GCM)


def seal(plain: bytes, public: bytes, info: bytes) -> bytes:
    """Return the sender's one-time public key and what is sealed with it."""
    return _SUITE.encrypt(plain, X25519PublicKey.from_public_bytes(public), info)


def unseal(blob: bytes, private: bytes, info: bytes) -> bytes:
    """Return what was sealed.

    Raises:
        QuestionRefused: it was sealed to another key or for another use, or changed on the way.
    """
    try:
        return _SUITE.decrypt(blob, X25519PrivateKey.from_private_bytes(private), info)
    except (InvalidTag, ValueError):
        raise QuestionRefused("it can't be opened with this key") from None
