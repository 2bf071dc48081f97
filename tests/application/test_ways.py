"""Sorting by an entry's own buttons, the board's button, and the form that no chat takes."""

from dataclasses import replace

import pytest

from bot.application import signposting, wording
from bot.application.heard import hear
from bot.application.responding import respond
from bot.application.response import Response
from bot.domain.board import Item, Posted, State
from bot.domain.board import entry as board_entry
from bot.domain.conversation import Conversation
from bot.domain.knowledge import Menu, Section, Way
from bot.domain.match import Outcome
from bot.domain.risk import Kind
from bot.domain.turn import Choice, Tone, Turn
from bot.ports import Library
from tests.fakes import ENTRIES, KNOWLEDGE, NOON, FakeMatcher, entry

POSTED = Posted(
    id="1",
    state=State.PUBLISHED,
    item=Item(title="Free coffee", question="Is it right?", answer="Pay.", topics=("gifts",)),
    number="EQ-2026-014",
    month="2026-11",
)
ETHICS = entry(
    "ethics",
    "Ethics",
    ways=(
        Way(title="Is this fair?", to="form:ethics"),
        Way(title="Somebody did wrong", to="stress"),
        Way(title="Someone is in danger", to="danger"),
    ),
    see_also=("eap",),
)
LIBRARY = Library(
    replace(
        KNOWLEDGE,
        entries={one.id: one for one in (*ENTRIES, ETHICS, board_entry(POSTED))},
        menu=Menu(
            sections=(
                Section(title="Is this right?", entries=("ethics",)),
                Section(title="I'm struggling", entries=("eap", "stress")),
            ),
            examples=(),
            when_nothing_fits=("samaritans",),
        ),
    ),
    FakeMatcher(
        {
            "is this fair at all": {"ethics": 0.9},
            "maybe ethics": {"ethics": 0.5, "eap": 0.4},
            "ethics, or counselling": {"ethics": 0.9, "stress": 0.88},
        }
    ),
)
SORTING = (
    Choice("Is this fair?", "form:ethics"),
    Choice("Somebody did wrong", "show:stress"),
    Choice("Someone is in danger", "danger"),
)


def say(text: str = "", value: str = "", chat: Conversation | None = None) -> Response:
    turn = Turn(id="1", conversation="chat", at=NOON, text=text, value=value)
    return respond(LIBRARY, chat or Conversation(), turn, hear(LIBRARY, turn))


def test_an_entry_with_ways_asks_which_fits_and_not_whether_it_helped() -> None:
    (reply,) = say("is this fair at all").replies

    assert (reply.choices, reply.helped) == (SORTING, ())
    assert reply.related == (Choice("EAP", "show:eap"),)


def test_a_second_meaning_stands_under_the_ways() -> None:
    (reply,) = say("ethics, or counselling").replies

    assert reply.choices == SORTING
    assert reply.related[0] == Choice("Stress", "show:stress")


def test_a_menu_row_of_one_entry_leads_straight_to_it() -> None:
    (reply,) = say(value=f"{signposting.SECTION}Is this right?").replies

    assert (reply.title, reply.choices) == ("Ethics", SORTING)


def test_a_way_leads_to_its_entry() -> None:
    assert say(value="show:stress").replies[0].title == "Stress"


def test_danger_leads_to_who_helps_now_and_the_chat_stays_careful() -> None:
    response = say(value="danger")

    assert response.outcome is Outcome.RISK
    assert response.risk is not None
    assert response.risk.kind is Kind.DANGER
    assert response.replies[0].tone is Tone.RISK
    assert response.replies[0].contacts[0].reach == "999"
    assert response.conversation.careful > 0


@pytest.mark.parametrize("value", ["form:ethics", "form:ethics:EQ-2026-014"])
def test_a_form_that_arrives_as_a_turn_is_not_taken_and_offered_again(value: str) -> None:
    (reply,) = say(value=value).replies

    assert reply.text == wording.FORM_OUTSIDE
    assert reply.choices == (Choice(wording.OPEN_FORM, value),)


def test_typing_the_button_of_the_form_offers_the_form() -> None:
    chat = say("is this fair at all").conversation

    assert say("Is this fair?", chat=chat).replies[0].text == wording.FORM_OUTSIDE


def test_nothing_that_may_be_a_question_to_the_committee_is_remembered() -> None:
    assert say("maybe ethics").outcome is Outcome.CHOOSE
    assert say("maybe ethics").conversation.opening == ""
    assert say("is this fair at all").conversation.opening == ""


def test_under_a_published_answer_stands_the_form_with_its_number() -> None:
    answer = signposting.answer(LIBRARY.knowledge, board_entry(POSTED), NOON)

    assert answer.title == "EQ-2026-014 Free coffee"
    assert answer.choices == (Choice("Ask the committee about this", "form:ethics:EQ-2026-014"),)
