"""How a reply is drawn as a card."""

import json
from dataclasses import replace

import pytest

from bot.application import wording
from bot.channels import cards
from bot.domain.turn import Choice, Contact, Reply, Tone
from tests.channels.card_rules import problems, submits, texts

SAMARITANS = Contact(
    name="Samaritans",
    what="Somebody to listen.",
    reach="116 123",
    link="tel:116123",
    hours="Open now, day and night",
)
ACAS = Contact(name="Acas", reach="acas.org.uk", link="https://www.acas.org.uk/help")
EAP = Contact(name="EAP", note="I don't have a contact for this yet.")
FULL = Reply(
    title="Assaulted at work",
    text="You get extra support.\n\nAsk your supervisor.",
    contacts=(SAMARITANS, ACAS, EAP),
    more="It has nine points.\nYou can read them.",
    choices=(Choice("TRiM", "show:trim"),),
    related=(Choice("PICO", "show:pico"),),
    helped=(Choice("Yes", "helped:yes:plan"), Choice("No", "helped:no:plan")),
    notes=("True as of 2022.",),
)


def test_a_card_draws_every_part_of_a_reply_in_order() -> None:
    assert texts(cards.card(FULL)) == [
        "Assaulted at work",
        "You get extra support.",
        "Ask your supervisor.",
        *("Samaritans", "Somebody to listen.", "116 123", "Open now, day and night"),
        *("Acas", "acas.org.uk", "Open Acas"),
        *("EAP", "I don't have a contact for this yet."),
        *("More", "It has nine points.", "You can read them."),
        *(wording.ALSO, "TRiM", wording.RELATED, "PICO"),
        *(wording.ASK_HELPED, "Yes", "No"),
        "True as of 2022.",
    ]


def test_a_card_keeps_the_rules_of_teams() -> None:
    assert problems(cards.card(FULL)) == []


def test_a_button_sends_its_value_and_its_title() -> None:
    reply = Reply(
        text="Which?", choices=(Choice("TRiM", "show:trim"), Choice("None of these", "none"))
    )

    assert submits(cards.card(reply)) == [
        {"v": "show:trim", "t": "TRiM"},
        {"v": "none", "t": "None of these"},
    ]


def test_more_is_hidden_until_its_button_shows_it() -> None:
    body = cards.card(Reply(text="Hello.", more="The rest."))["body"]

    assert body[1]["actions"][0]["targetElements"] == [body[2]["id"]]
    assert body[2]["isVisible"] is False


def test_a_number_stands_there_to_read_because_teams_opens_no_phone_link() -> None:
    card = cards.card(Reply(text="Call.", contacts=(SAMARITANS,)))

    assert "116 123" in texts(card)
    assert "tel:" not in json.dumps(card)


def test_an_address_with_underscores_is_not_read_as_markdown() -> None:
    card = cards.card(Reply(text="Write.", contacts=(Contact(name="Team", reach="a_b_c@x.uk"),)))

    assert {
        "type": "RichTextBlock",
        "inlines": [
            {"type": "TextRun", "text": "a_b_c@x.uk", "weight": "Bolder", "size": "Medium"}
        ],
        "spacing": "Default",
    } in card["body"][1]["items"]


def test_a_risk_card_differs_by_size_only() -> None:
    calm = cards.card(Reply(text="I'm glad you said it.", contacts=(SAMARITANS,)))
    risk = cards.card(Reply(text="I'm glad you said it.", contacts=(SAMARITANS,), tone=Tone.RISK))

    assert risk["body"][0].pop("size") == "Medium"
    assert calm["body"][0].pop("size") == "Default"
    assert risk == calm


def test_whoever_sees_no_card_gets_all_of_it_as_text() -> None:
    assert cards.card(FULL)["fallbackText"] == (
        "Assaulted at work\n\n"
        "You get extra support.\n\nAsk your supervisor.\n\n"
        "• Samaritans: 116 123\n  Somebody to listen.\n  Open now, day and night\n\n"
        "• Acas: acas.org.uk\n\n"
        "• EAP\n  I don't have a contact for this yet.\n\n"
        "True as of 2022.\n\n"
        "It has nine points.\nYou can read them.\n\n"
        "You can type: TRiM; PICO."
    )


def test_the_spoken_line_is_the_answer_and_the_ways_to_reach_somebody() -> None:
    assert cards.spoken(replace(FULL, text="You get extra support.")) == (
        "You get extra support. Samaritans: 116 123. Acas: acas.org.uk."
    )


def test_the_spoken_line_ends_after_a_whole_word() -> None:
    said = cards.spoken(Reply(text="word " * 200))

    assert said.endswith("word …")
    assert len(said) <= cards.SPOKEN + 2


def test_related_goes_first_when_a_card_is_too_large() -> None:
    crowd = tuple(Choice(f"Topic {n}", f"show:topic_{n}") for n in range(300))
    card = cards.card(replace(FULL, related=crowd))

    assert card == cards.card(replace(FULL, related=()))


def test_more_is_shortened_when_that_is_not_enough() -> None:
    card = cards.card(replace(FULL, more="word " * 4_000))

    shown = [text for text in texts(card) if text.startswith("word")]
    assert [len(text) <= cards.SHORT_MORE + 2 and text.endswith(" …") for text in shown] == [True]
    assert "116 123" in texts(card)


@pytest.mark.parametrize(
    "huge",
    [
        replace(FULL, text="é" * 50_000),
        replace(FULL, title="x" * 50_000),
        replace(FULL, more="x" * 50_000, notes=("y" * 50_000,)),
        replace(FULL, contacts=(SAMARITANS,) * 500),
        replace(FULL, choices=(Choice("A" * 100, "show:a"),) * 500),
        Reply(text="🙂" * 50_000),
    ],
)
def test_no_reply_makes_a_card_that_teams_refuses(huge: Reply) -> None:
    card = cards.card(huge)

    assert cards.size(card) <= cards.LARGEST == 24_576
    assert problems(card) == []


def test_the_summary_tells_nothing_of_the_reply() -> None:
    assert cards.SUMMARY == "You have a new message."


def test_the_rules_find_planted_faults() -> None:
    broken = cards.card(FULL)
    broken["version"] = "1.6"
    broken["body"] += [
        {"type": "TextBlock", "text": "cut off"},
        {"type": "Input.Text", "id": "name"},
        {
            "type": "ActionSet",
            "actions": [
                {"type": "Action.OpenUrl", "title": "Call", "url": "tel:116123"},
                {"type": "Action.ToggleVisibility", "title": "More", "targetElements": ["gone"]},
            ],
        },
        {"type": "Container", "id": "more", "items": []},
    ]

    assert problems(broken) == [
        "TextBlock: is cut off, or loses its line breaks",
        "Input.Text: is not allowed",
        "Action.OpenUrl: opens what Teams does not",
        "Container: is empty",
        "id more stands twice",
        "id more stands twice",
        "toggles gone, which is not there",
        "version is not 1.5",
    ]
