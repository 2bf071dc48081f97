"""What one turn leads to."""

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.application import wording
from bot.application.heard import hear
from bot.application.responding import respond
from bot.application.response import CAREFUL_TURNS, Response
from bot.application.signposting import answer
from bot.domain import dialog_words
from bot.domain.conversation import Conversation
from bot.domain.match import Match, Outcome, Ranking
from bot.domain.progress import KEPT, Progress
from bot.domain.risk_cards import gentle_note
from bot.domain.turn import Choice, Contact, Reply, Scope, Tone, Turn
from tests.fakes import KNOWLEDGE, LIBRARY, NOON

SAMARITANS = Contact(
    name="Samaritans",
    what="Somebody to listen.",
    reach="116 123",
    link="tel:116123",
    hours="Open now, day and night",
    open_now=True,
)
EAP_LINE = Contact(
    name="EAP line",
    what="Free counselling.",
    note="I don't have a contact for this yet. Search the intranet for “Employee Assistance "
    "Programme”, or ask a SPOC or the D&I Academy.",
)
NEW = Conversation()
MENU = Choice(wording.MENU_BUTTON, "menu")


def say(
    text: str = "",
    value: str = "",
    chat: Conversation = NEW,
    scope: Scope = Scope.PERSONAL,
) -> Response:
    turn = Turn(id="1", conversation="c", at=NOON, text=text, value=value, scope=scope)
    return respond(LIBRARY, chat, turn, hear(LIBRARY, turn))


def test_an_answer_shows_summary_places_more_related_review_and_asks_whether_it_helped() -> None:
    assert say("counselling").replies == (
        Reply(
            title="EAP",
            text="EAP is here.",
            contacts=(SAMARITANS, EAP_LINE),
            more="Ask who it covers.",
            related=(Choice("Stress", "show:stress"),),
            helped=(Choice("Yes", "helped:yes:eap"), Choice("No", "helped:no:eap")),
            notes=("True as of 2022. To be checked again by 31 May 2027.",),
        ),
    )


def test_a_close_second_is_offered_under_the_answer() -> None:
    response = say("stressed")

    assert (response.outcome, response.replies[0].title) == (Outcome.ANSWER, "Stress")
    assert response.replies[0].choices == (Choice("EAP", "show:eap"),)


def test_two_needs_of_one_line_get_an_answer_each_and_the_buttons_of_both() -> None:
    both = Ranking((Match("eap", 0.9), Match("stress", 0.8), Match("pride", 0.1)), 0.6, 0.3, True)
    turn = Turn(id="1", conversation="c", at=NOON, text="counselling and stressed")

    response = respond(LIBRARY, NEW, turn, replace(hear(LIBRARY, turn), ranking=both))

    assert [reply.title for reply in response.replies] == ["EAP", "Stress"]
    assert response.replies[0] == say("counselling").replies[0]
    assert response.shown == ("eap", "stress")
    assert response.conversation.entry == "stress"
    assert {"helped:yes:eap", "helped:yes:stress"} <= {
        choice.value for choice in response.conversation.offered
    }


def test_an_overdue_answer_says_so() -> None:
    assert say("stressed").replies[0].notes == (
        "This answer should have been checked by 22 November 2026. Check before you rely on it.",
    )


def test_what_may_be_meant_is_offered_with_a_way_to_say_none_of_these() -> None:
    response = say("cant sleep")

    assert response.outcome is Outcome.CHOOSE
    assert response.replies[0].choices == (
        Choice("EAP", "show:eap"),
        Choice("Stress", "show:stress"),
        Choice("None of these", "none"),
    )


@pytest.mark.parametrize("typed", ["stress", "STRESS!", "none of these"])
def test_typing_a_buttons_words_presses_it(typed: str) -> None:
    offered = say("cant sleep").conversation

    pressed = say(typed, chat=offered)

    by_button = say(value="none" if "none" in typed else "show:stress", chat=offered)
    assert pressed.replies == by_button.replies


def test_what_it_does_not_know_it_says_and_offers_menu_and_people() -> None:
    response = say("asdfgh")

    assert response.outcome is Outcome.NONE
    assert response.replies == (
        Reply(text=wording.NOT_UNDERSTOOD, contacts=(SAMARITANS, EAP_LINE), choices=(MENU,)),
    )


def test_the_second_miss_in_a_row_hands_over_to_people() -> None:
    second = say("qwerty", chat=say("asdfgh").conversation)

    assert second.replies[0].text == wording.STILL_NOT
    assert say("counselling", chat=second.conversation).conversation.misses == 0


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("menu", wording.MENU),
        ("more", wording.NOTHING_MORE),
        ("more:eap", wording.OLD_BUTTON),
        ("helped:yes:eap", wording.GLAD),
        ("helped:no:eap", wording.NOT_HELPED),
        ("section:I'm struggling", wording.SECTION),
        ("section:Gone last year", wording.OLD_BUTTON),
        ("show:gone_last_year", wording.OLD_BUTTON),
        ("launch:eap", wording.OLD_BUTTON),
        ("::::", wording.OLD_BUTTON),
        ("x" * 5_000, wording.OLD_BUTTON),
    ],
)
def test_every_button_gets_a_sensible_answer_whenever_it_is_pressed(value: str, text: str) -> None:
    assert say(value=value).replies[0].text == text


@pytest.mark.parametrize(("text", "value"), [("more", ""), ("", "more")])
def test_more_is_what_stands_behind_the_last_reply(text: str, value: str) -> None:
    after_an_answer = say("counselling").conversation
    card = say("thinking of ending it", chat=after_an_answer)

    assert say(text, value, chat=after_an_answer).replies[0].text == "Ask who it covers."
    assert say(text, value, chat=card.conversation).replies[0].text == card.replies[0].more


def test_erasing_after_a_sign_of_risk_still_shows_the_crisis_line() -> None:
    response = say("forget me", chat=say("thinking of ending it").conversation)

    assert (response.forget, response.conversation) == (True, Conversation())
    assert gentle_note() in response.replies[-1].notes


def test_a_retraction_after_a_sign_of_risk_erases_nothing_and_ends_no_care() -> None:
    careful = say("thinking of ending it").conversation

    response = say("forget me please", chat=careful)

    assert not response.forget
    assert gentle_note() in response.replies[-1].notes
    assert response.conversation.cards == {"self": 1}


def test_while_careful_nobody_is_told_that_there_is_no_answer() -> None:
    careful = say("thinking of ending it").conversation

    assert say("asdfgh", chat=careful).replies[0].text == wording.STILL_HERE


def test_a_dark_saying_gets_a_light_line_and_no_card() -> None:
    response = say("lol this job will be the death of me")

    assert response.outcome is Outcome.NONE
    assert gentle_note() in response.replies[-1].notes


def test_a_button_of_the_menu_can_be_typed_before_the_menu_was_shown() -> None:
    assert say("im struggling").replies == say(value="section:I'm struggling").replies


def test_small_talk_and_controls_are_never_offered_as_a_choice() -> None:
    assert [choice.title for choice in say("a bit of both").replies[0].choices] == [
        "EAP",
        "Stress",
        "None of these",
    ]


def test_erasing_is_asked_for_unless_the_very_words_were_said() -> None:
    response = say("forget this maybe")

    assert (response.outcome, response.forget) == (Outcome.CHOOSE, False)
    assert response.replies[0].choices[0] == Choice("Forget", "show:forget")


@pytest.mark.parametrize("empty", ["", "   ", "\u200b\u202e", "\n\n"])
def test_an_empty_message_gets_a_kind_word_and_the_menu(empty: str) -> None:
    assert say(empty).replies == (Reply(text=wording.NOTHING_SAID, choices=(MENU,)),)


def test_a_hundred_thousand_characters_are_answered_and_it_says_that_it_read_the_first_part() -> (
    None
):
    assert say("word " * 20_000).replies[-1].notes == (wording.TOO_LONG,)


def test_a_sign_of_risk_at_the_end_of_a_very_long_message_is_not_missed() -> None:
    assert say("word " * 20_000 + "i want to die").outcome is Outcome.RISK


def test_risk_comes_before_everything_else_and_changes_with_each_card() -> None:
    first = say("thinking of ending it")
    second = say("thinking of ending it", chat=first.conversation)

    assert (first.outcome, first.replies[0].tone) == (Outcome.RISK, Tone.RISK)
    assert first.replies != second.replies
    assert second.conversation.cards == {"self": 2}


def test_the_three_turns_after_a_sign_of_risk_keep_the_crisis_line_in_sight() -> None:
    chat = say("thinking of ending it").conversation
    noted = []
    for _ in range(CAREFUL_TURNS + 1):
        response = say("counselling", chat=chat)
        noted.append(gentle_note() in response.replies[-1].notes)
        chat = response.conversation

    assert noted == [True] * CAREFUL_TURNS + [False]


@pytest.mark.parametrize("scope", [Scope.GROUP, Scope.CHANNEL])
@pytest.mark.parametrize("text", ["counselling", "cant sleep", "asdfgh", "show menu", "forget me"])
def test_nothing_sensitive_is_answered_where_others_read_along(text: str, scope: Scope) -> None:
    response = say(text, scope=scope)

    assert response.replies == (Reply(text=wording.TALK_PRIVATELY),)
    assert response.conversation == Conversation()


def test_who_reads_this_is_answered_in_a_channel_too() -> None:
    assert say("who reads this", scope=Scope.CHANNEL).replies[0].text == "Privacy is here."


def test_a_public_answer_in_a_channel_carries_no_related_topics() -> None:
    reply = say("pride when", scope=Scope.CHANNEL).replies[0]

    assert (reply.title, reply.related, reply.helped) == ("Pride", (), ())


def test_risk_in_a_channel_repeats_nothing_and_keeps_to_the_numbers() -> None:
    response = say("thinking of ending it", scope=Scope.CHANNEL)

    assert response.outcome is Outcome.RISK
    assert "ending it" not in str(response.replies)


def test_forget_erases_says_what_it_cannot_reach_and_leaves_a_way_on() -> None:
    response = say("forget me", chat=Conversation(entry="eap", misses=1))

    assert response.forget
    assert (response.conversation, response.replies) == (
        Conversation(),
        (Reply(text="Forget is here.", forgets=True, choices=(MENU,)),),
    )


def test_the_best_three_matches_are_told_whatever_the_outcome() -> None:
    assert [m.entry for m in say("thinking of ending it").matches] == ["eap", "pride", "stress"]
    assert [m.entry for m in say("counselling").matches] == ["eap", "pride", "stress"]


def test_nothing_of_what_was_typed_is_remembered() -> None:
    remembered = say("cant sleep because of canary4711").conversation

    assert "canary4711" not in str(replace(remembered, cards={}))


@pytest.mark.parametrize(
    ("as_of", "words"),
    [("2022", "2022"), ("2026-11", "November 2026"), ("2026-11-03", "3 November 2026")],
)
def test_when_it_was_true_is_said_as_people_write_it(as_of: str, words: str) -> None:
    reply = answer(KNOWLEDGE, replace(KNOWLEDGE.entries["eap"], as_of=as_of), NOON)

    assert reply.notes == (f"True as of {words}. To be checked again by 31 May 2027.",)


LAPSED = Conversation(lapsed=True)
STALE = Progress(dialog="plan", version="v1", at=NOON - KEPT - timedelta(seconds=1))
ERASED = Reply(text=dialog_words.ERASED)


@pytest.mark.parametrize("chat", [LAPSED, Conversation(progress=STALE)], ids=["erased", "due"])
def test_who_comes_back_too_late_hears_once_that_what_they_began_was_erased(
    chat: Conversation,
) -> None:
    response = say("counselling", chat=chat)

    assert response.replies == (ERASED, *say("counselling").replies)
    assert response.conversation == say("counselling").conversation


def test_a_sign_of_risk_comes_before_what_was_erased_and_it_is_said_later() -> None:
    response = say("i want to die", chat=LAPSED)

    assert ERASED not in response.replies
    assert say("counselling", chat=response.conversation).replies[0] == ERASED
    assert say("counselling", chat=NEW).replies[0] != ERASED
