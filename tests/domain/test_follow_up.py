"""Lines that only make sense after an answer."""

import pytest

from bot.domain.follow_up import follows_up

AFTER = [
    "what's the number",
    "number?",
    "how do I contact them",
    "ok and how do i reach them",
    "are they open now",
    "is it confidential?",
    "when are they open at weekends",
    "have you got a link",
    "how do i apply",
    "who are they",
    "can they ring me",
    "where do i find it",
    "contact details please",
]
BY_ITSELF = [
    "number plates",
    "how do I apply for paternity leave",
    "are they allowed to refuse my flexible working request",
    "what is the nine point plan",
    "is it confidential if i talk to occupational health about my back and my head",
    "who is my fed rep",
    "they keep making jokes",
    "",
]


@pytest.mark.parametrize("text", AFTER)
def test_a_line_about_the_last_answer_is_known(text: str) -> None:
    assert follows_up(text)


@pytest.mark.parametrize("text", BY_ITSELF)
def test_a_line_with_a_matter_of_its_own_is_not(text: str) -> None:
    assert not follows_up(text)
