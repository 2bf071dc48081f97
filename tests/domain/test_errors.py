"""What a log may say of a fault of ours."""

from typing import Any

import pytest

from bot.domain.errors import fault
from bot.domain.text import clean


def test_a_fault_in_our_code_is_told_with_its_type_and_place_and_never_with_a_persons_words() -> (
    None
):
    no_text: Any = ["Sgt Smith spat at me"]
    with pytest.raises(AttributeError) as raised:
        clean(no_text)

    name, _, place = fault(raised.value).partition(" at ")
    file, _, line = place.partition(":")
    assert (name, file, line.isdigit()) == ("AttributeError", "bot/domain/text.py", True)


def test_a_fault_outside_our_code_is_told_with_its_type_alone() -> None:
    assert fault(ValueError("Sgt Smith spat at me")) == "ValueError"
