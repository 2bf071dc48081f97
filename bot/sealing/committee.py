"""Seals to the committee: the port `Sealing`."""

from bot.domain.question import Sealed, read_note
from bot.question_ports import Member, Receipt
from bot.sealing import hpke, receipts


class CommitteeSealing:
    """Seals to the keys it was made with."""

    def __init__(self, members: tuple[Member, ...]) -> None:
        self._members = members

    def members(self) -> tuple[Member, ...]:
        """Return whom questions are sealed to."""
        return self._members

    def word_list(self) -> tuple[str, ...]:
        """Return the words that receipts are made of."""
        return receipts.word_list()

    def receipt(self, words: str, salt: bytes) -> Receipt:
        """Return what the words stand for."""
        return receipts.receipt(words, salt)

    def new_words(self, number: str) -> str:
        """Return the words of a form."""
        return receipts.new_words(number)

    def seal(self, plain: bytes, *, follow_up: bool = False) -> Sealed:
        """Seal it to every member."""
        info = hpke.FOLLOW_UP if follow_up else hpke.QUESTION
        return Sealed({member.id: hpke.seal(plain, member.key, info) for member in self._members})

    def open_reply(self, blob: bytes, private: bytes) -> str:
        """Return the committee's reply."""
        return read_note(hpke.unseal(blob, private, hpke.REPLY))
