"""How a reply is drawn as a card."""

import json
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.application import wording
from bot.channels import cards
from bot.domain.advance import advance, begin
from bot.domain.dialog import Accepts, Dialog, Option, Step
from bot.domain.progress import Said
from bot.domain.turn import NOT_FIELDS, Choice, Contact, Input, InputKind, Line, Reply, Tone
from tests.channels.card_rules import buttons, fields, not_as_words, problems, submits, texts
from tests.fakes import NOON

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


def test_what_a_button_calls_its_own_data_no_field_may_be_called() -> None:
    names = {name for data in submits(cards.card(ASKED)) for name in data}

    assert names <= NOT_FIELDS


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


# Dialogs

STEERING = (Choice("Back", "back:when"), Choice("Stop", "stop:plan"))
ASKED = Reply(
    title="Nine Point Plan",
    progress="4 of 9",
    text="When was it?",
    notes=("It helps the team.",),
    inputs=(
        Input(name="when", kind=InputKind.DATE_TIME, label="When", value="2026-11-21T23:10"),
        Input(
            name="needs",
            kind=InputKind.SEVERAL,
            label="What would help",
            choices=(Choice("Talking", "talk"), Choice("Time off", "leave")),
            value="talk,leave",
        ),
        Input(name="where", kind=InputKind.LONG_TEXT, label="Where", longest=100),
        Input(name="contact", kind=InputKind.TEXT, label="How to reach you", value="Ana"),
        Input(name="due", kind=InputKind.DATE, label="Due date"),
    ),
    submit=Choice("Next", "fill:when"),
    choices=(Choice("Talking", "answer:needs:talk"), Choice("Not sure", "answer:needs:not_sure")),
    steering=STEERING,
)


def test_a_question_says_why_before_its_form_and_steers_at_the_end() -> None:
    assert texts(cards.card(ASKED)) == [
        *("Nine Point Plan", "4 of 9", "When was it?", "It helps the team."),
        *("Next", "Not sure", "Back", "Stop"),
    ]
    assert problems(cards.card(ASKED)) == []


def test_a_form_has_a_native_field_for_each_answer_filled_in_as_far_as_known() -> None:
    options = [{"title": "Talking", "value": "talk"}, {"title": "Time off", "value": "leave"}]
    several = {"style": "expanded", "wrap": True, "isMultiSelect": True, "choices": options}

    assert fields(cards.card(ASKED)) == [
        {"type": "Input.Date", "id": "when", "label": "When", "value": "2026-11-21"},
        {
            "type": "Input.Time",
            "id": "when.time",
            "label": wording.TIME_IF_KNOWN,
            "value": "23:10",
        },
        {
            "type": "Input.ChoiceSet",
            "id": "needs",
            "label": "What would help",
            "value": "talk,leave",
            **several,
        },
        {
            "type": "Input.Text",
            "id": "where",
            "label": "Where",
            "isMultiline": True,
            "maxLength": 100,
        },
        {
            "type": "Input.Text",
            "id": "contact",
            "label": "How to reach you",
            "isMultiline": False,
            "maxLength": 500,
            "value": "Ana",
        },
        {"type": "Input.Date", "id": "due", "label": "Due date"},
    ]


def test_only_the_forms_own_button_takes_along_what_was_filled_in() -> None:
    assert [(one["title"], one["associatedInputs"]) for one in buttons(cards.card(ASKED))] == [
        ("Next", "auto"),
        ("Not sure", "none"),
        ("Back", "none"),
        ("Stop", "none"),
    ]


def test_each_line_to_check_has_a_button_that_says_what_it_changes() -> None:
    line = Line(label="Where", value="Medway", change=Choice("Change", "change:where"))
    card = cards.card(Reply(text="Is this right?", lines=(line,), steering=STEERING))

    assert texts(card) == ["Is this right?", "Where", "Medway", "Change", "Back", "Stop"]
    assert [one.get("tooltip") for one in buttons(card)] == ["Change: Where", None, None]
    assert problems(card) == []


@pytest.mark.parametrize(
    ("address", "drawn"),
    [
        ("https://signpost.example.police.uk/dates/x.ics", True),
        ("/dates/x.ics", False),
        ("dates:[]", False),
        ("javascript:alert(1)", False),
    ],
)
def test_a_file_is_offered_in_teams_only_at_an_https_address(address: str, drawn: bool) -> None:
    card = cards.card(Reply(text="Your dates.", link=Choice("Add them", address)))

    assert texts(card) == ["Your dates.", *(["Add them"] if drawn else [])]
    assert (address in json.dumps(card)) is drawn


def test_a_check_of_long_answers_keeps_every_line_and_the_button_that_sends() -> None:
    lines = tuple(
        Line(label=f"Question {n}", value="🙂" * 2_000, change=Choice("Change", f"change:q{n}"))
        for n in range(20)
    )
    send = Choice("Send to the team", "send:plan")
    card = cards.card(
        Reply(text="Is this right?", lines=lines, choices=(send,), steering=STEERING)
    )

    assert cards.size(card) <= cards.LARGEST
    assert [data["v"] for data in submits(card)] == [
        *(f"change:q{n}" for n in range(20)),
        *("send:plan", "back:when", "stop:plan"),
    ]
    assert problems(card) == []


def test_a_check_of_more_than_a_card_can_hold_can_still_be_sent() -> None:
    line = Line(label="🙂" * 400, value="🙂" * 2_000, change=Choice("Change", "change:q"))
    send = Choice("Send to the team", "send:plan")
    card = cards.card(
        Reply(text="Is this right?", lines=(line,) * 40, choices=(send,), steering=STEERING)
    )

    assert cards.size(card) <= cards.LARGEST
    assert [data["v"] for data in submits(card)] == ["send:plan", "back:when", "stop:plan"]


HOSTILE = st.text(min_size=1, max_size=40).map(
    lambda text: f"zq{text.strip()}qz"
) | st.sampled_from(
    [
        "zq[tap](http://evil.example)qz",
        "zq**bold** _x_ # y\n- itemqz",
        "zq{{DATE(2026-01-01,SHORT)}}qz",
        "zq${expression}qz",
        "zq<at>Ana</at>qz",
    ]
)
TYPED = Dialog(
    id="typed",
    title="Typed",
    intro="Hello.",
    who_sees="Nobody.",
    send="Send",
    steps=(
        Step(id="what", prompt="What?", accepts=Accepts.TEXT, opening=True, early=False),
        Step(id="contact", prompt="How?", accepts=Accepts.CONTACT, early=False),
        Step(
            id="more",
            prompt="More?",
            accepts=Accepts.TEXT,
            early=False,
            options=(Option(id="none", title="None"),),
        ),
    ),
)


@settings(max_examples=100, deadline=None)
@given(HOSTILE)
def test_what_a_person_typed_stands_in_a_card_only_as_words(typed: str) -> None:
    typed = typed.encode(errors="replace").decode()
    said = Said(at=NOON, text=typed, name=typed, reference="SP-CDFG-HJKM")
    advanced = begin(TYPED, said)
    shown = list(advanced.replies)
    turns = [
        Said(at=NOON, text=typed, name=typed),
        Said(at=NOON, value="fill:contact", fields={"contact": typed}, name=typed),
        Said(at=NOON, value="answer:more:none", name=typed),
        Said(at=NOON, value="change:what", name=typed),
        Said(at=NOON, text="back", name=typed),
        Said(at=NOON, text="change", name=typed),
    ]
    for turn in turns:
        assert advanced.progress
        advanced = advance(TYPED, advanced.progress, turn)
        shown += advanced.replies
    drawn = [cards.card(reply) for reply in shown]

    marked = [line for part in ("zq", "qz") for card in drawn for line in not_as_words(card, part)]
    assert marked == []
    assert [wrong for card in drawn for wrong in problems(card)] == []
    assert any("zq" in json.dumps(card) for card in drawn)


def test_words_that_could_be_read_as_more_are_noticed() -> None:
    planted = cards.card(Reply(text="You wrote zq**x**qz"))

    assert not_as_words(planted, "zq") == ["AdaptiveCard.speak", "TextBlock.text"]


def test_the_summary_tells_nothing_of_the_reply() -> None:
    assert cards.SUMMARY == "You have a new message."


def test_the_rules_find_planted_faults() -> None:
    broken = cards.card(FULL)
    broken["version"] = "1.6"
    broken["body"] += [
        {"type": "TextBlock", "text": "cut off"},
        {"type": "Input.Text", "id": "name"},
        {"type": "Input.Fancy", "id": "fancy", "label": "Fancy"},
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
        "Input.Text: has no id or no label",
        "Input.Fancy: is not allowed",
        "Action.OpenUrl: opens what Teams does not",
        "Container: is empty",
        "id more stands twice",
        "id more stands twice",
        "toggles gone, which is not there",
        "version is not 1.5",
    ]
