"""What is put together from the settings."""

from datetime import date

from bot.domain.risk_cards import CRISIS_CONTACTS
from bot.wiring_check import crisis_todos

READ_ON = date(2026, 11, 23)


def test_a_crisis_number_not_seen_on_its_own_page_has_to_be_dialled_before_go_live() -> None:
    named = {todo.field for todo in crisis_todos(READ_ON)}

    assert "CRISIS_CONTACTS.police_crisis_line" in named
    assert "CRISIS_CONTACTS.samaritans" not in named


def test_after_ninety_days_every_crisis_number_has_to_be_dialled_again() -> None:
    assert len(crisis_todos(date(2027, 2, 22))) == len(CRISIS_CONTACTS)
