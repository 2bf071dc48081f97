"""Keys under which chats and turns are stored: HMACs, so that the store holds no id of Teams."""

import hashlib
import hmac
from dataclasses import dataclass, field
from datetime import date

from bot.domain.turn import Turn


@dataclass(frozen=True, slots=True)
class Keys:
    """Makes keys from the secret that all processes share."""

    secret: bytes = field(repr=False)

    def chat(self, turn: Turn) -> str:
        """Return the key of the turn's chat."""
        return _hmac(self.secret, f"chat {turn.conversation}")

    def person(self, dialog: str, person: str) -> str:
        """Return the key of a person in the referrals of one dialog; empty without an id."""
        return _hmac(self.secret, f"person {dialog} {person}") if person else ""

    def turn(self, turn: Turn, day: date) -> str:
        """Return the key of the turn under a day's own key, which ends with the day."""
        return _hmac(
            bytes.fromhex(_hmac(self.secret, f"day {day}")), f"turn {turn.conversation} {turn.id}"
        )


def _hmac(key: bytes, text: str) -> str:
    return hmac.new(key, text.encode(), hashlib.sha256).hexdigest()
