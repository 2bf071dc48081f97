"""Every risk card keeps the promises of the voice: short, kind, never twice the same."""

import re
from datetime import UTC, datetime
from itertools import pairwise

import pytest

from bot.domain.hours import in_words, read_hours
from bot.domain.risk import Kind, Level, Risk
from bot.domain.risk_card_words import STAY
from bot.domain.risk_cards import CRISIS_CONTACTS, card, gentle_note
from bot.domain.risk_words import (
    BABY_LOSS,
    EXPOSED,
    HARM,
    HEAVY,
    HELP,
    INJURED,
    MONITORED,
    OTHERS_HOME,
    OUTSIDERS,
    SELF_HARM,
    WEAPON,
    WOUND,
)
from bot.domain.turn import Reply, Scope, Tone

RISKS = [
    *(Risk(level, kind, "a rule") for kind in Kind for level in Level),
    Risk(Level.IMMEDIATE, Kind.SELF, WEAPON),
    *(Risk(level, Kind.SELF, SELF_HARM) for level in Level),
    *(Risk(level, Kind.BEREAVED, BABY_LOSS) for level in Level),
    *(Risk(level, Kind.SOMEONE_ELSE, OTHERS_HOME) for level in Level),
    *(Risk(level, Kind.UNSURE, HEAVY) for level in Level),
    *(Risk(level, Kind.UNSURE, HELP) for level in Level),
    *(Risk(level, Kind.DANGER, HARM) for level in Level),
    *(Risk(level, Kind.THREAT, OUTSIDERS) for level in Level),
    *(Risk(level, Kind.DOMESTIC_ABUSE, MONITORED) for level in Level),
    *(Risk(level, Kind.HURT_NOW, name) for name in (EXPOSED, INJURED, WOUND) for level in Level),
]
CARDS = [
    card(risk, shown=shown, scope=scope) for risk in RISKS for shown in range(6) for scope in Scope
]
CONTACTS = [known.contact for known in CRISIS_CONTACTS.values()]


def _said(reply: Reply) -> str:
    contacts = " ".join(f"{c.name} {c.what} {c.reach} {c.note}" for c in reply.contacts)
    buttons = " ".join(choice.title for choice in reply.choices)
    return " ".join((reply.title, reply.text, reply.more, contacts, buttons, *reply.notes))


def _reaches(reply: Reply) -> list[str]:
    return [contact.reach for contact in reply.contacts]


@pytest.mark.parametrize("reply", CARDS)
def test_a_card_is_short_calm_and_promises_nothing(reply: Reply) -> None:
    said = _said(reply).casefold()

    assert reply.tone is Tone.RISK
    assert len(reply.text.split()) <= 60
    assert "!" not in said
    assert not re.search(r"promise|secret|unfortunately|don't worry|kindly", said)


@pytest.mark.parametrize("risk", RISKS)
@pytest.mark.parametrize("scope", Scope)
def test_the_same_card_is_never_shown_twice_in_a_row(risk: Risk, scope: Scope) -> None:
    shown = [card(risk, shown=n, scope=scope) for n in range(8)]

    assert all(one.text != two.text for one, two in pairwise(shown))
    assert len({reply.text for reply in shown[:3]}) == 3


@pytest.mark.parametrize("risk", [risk for risk in RISKS if risk.level is Level.IMMEDIATE])
@pytest.mark.parametrize("scope", Scope)
def test_999_comes_first_when_life_is_at_risk(risk: Risk, scope: Scope) -> None:
    for shown in range(4):
        reply = card(risk, shown=shown, scope=scope)
        assert reply.contacts[0].reach == "999"
        assert "999" in reply.text or "55" in reply.contacts[0].what


@pytest.mark.parametrize("risk", RISKS)
def test_every_card_always_gives_a_number_that_answers_at_any_hour(risk: Risk) -> None:
    for shown in range(5):
        reply = card(risk, shown=shown, scope=Scope.PERSONAL)
        assert any(contact.open_now for contact in reply.contacts)
        assert "999" in _reaches(reply)


@pytest.mark.parametrize("kind", [kind for kind in Kind if kind is not Kind.DANGER])
def test_there_is_a_way_that_is_not_a_call(kind: Kind) -> None:
    reply = card(Risk(Level.HIGH, kind, "a rule"), shown=0, scope=Scope.PERSONAL)
    ways = {contact.link.split(":")[0] for contact in reply.contacts}

    assert ways & {"sms", "https"} or kind is Kind.DISCLOSURE


@pytest.mark.parametrize("risk", RISKS)
def test_the_first_card_says_that_nobody_watches(risk: Risk) -> None:
    notes = card(risk, shown=0, scope=Scope.PERSONAL).notes

    assert "Nobody watches this chat and nobody has been alerted." in notes[0]


@pytest.mark.parametrize("kind", [Kind.DOMESTIC_ABUSE, Kind.SEXUAL_ASSAULT, Kind.THREAT])
def test_some_cards_send_nobody_back_to_the_force(kind: Kind) -> None:
    for level in Level:
        for shown in range(4):
            said = _said(card(Risk(level, kind, "a rule"), shown=shown, scope=Scope.PERSONAL))
            assert not re.search(r"Federation|UNISON|duty inspector", said)


def test_domestic_abuse_is_believed_then_asked_about_the_device_then_given_the_number() -> None:
    reply = card(Risk(Level.HIGH, Kind.DOMESTIC_ABUSE, "a"), shown=0, scope=Scope.PERSONAL)

    assert reply.text.startswith(
        "I'm glad you said it, and you're believed. Is this device safe? If anyone could read it,"
        " stop here and use a phone only you see. In danger: 999"
    )
    assert not re.search(r"\b(he|she|his|her|him)\b", reply.text)


def test_domestic_abuse_right_now_is_believed_before_999_and_asked_about_the_device() -> None:
    reply = card(Risk(Level.IMMEDIATE, Kind.DOMESTIC_ABUSE, "a"), shown=0, scope=Scope.PERSONAL)

    assert reply.text.startswith(
        "I'm glad you said it, and you're believed. In danger now: call 999"
    )
    assert "Is this device safe?" in reply.text


@pytest.mark.parametrize("risk", RISKS)
def test_a_card_ends_with_an_open_door(risk: Risk) -> None:
    for shown in range(3):
        reply = card(risk, shown=shown, scope=Scope.PERSONAL)
        ends = "" if risk.because == HELP else STAY
        assert reply.notes[1:] == ((ends,) if ends else ())
        assert STAY not in reply.text


@pytest.mark.parametrize("scope", [Scope.GROUP, Scope.CHANNEL])
def test_others_in_the_room_learn_nothing_of_what_was_said(scope: Scope) -> None:
    for risk in RISKS:
        reply = card(risk, shown=0, scope=scope)
        assert "open a chat with me" in reply.text
        assert reply.choices == ()
        assert reply.more == ""
        assert not re.search(r"abuse|sexual|baby|weapon|corruption", _said(reply).casefold())


@pytest.mark.parametrize("because", [EXPOSED, INJURED, WOUND])
def test_being_hurt_offers_the_nine_point_plan_first(because: str) -> None:
    reply = card(Risk(Level.HIGH, Kind.HURT_NOW, because), shown=0, scope=Scope.PERSONAL)

    assert reply.choices[0].value == "show:nine_point_plan"


@pytest.mark.parametrize("because", ["threatened or hurt by a colleague", OUTSIDERS])
def test_being_threatened_offers_the_nine_point_plan_first(because: str) -> None:
    reply = card(Risk(Level.HIGH, Kind.THREAT, because), shown=0, scope=Scope.PERSONAL)

    assert reply.choices[0].value == "show:nine_point_plan"
    assert "unless it's a colleague" in reply.text


@pytest.mark.parametrize("because", [INJURED, WOUND])
def test_a_blow_or_a_dog_bite_gets_no_words_about_needles(because: str) -> None:
    for level in Level:
        for shown in range(4):
            reply = card(Risk(level, Kind.HURT_NOW, because), shown=shown, scope=Scope.PERSONAL)
            assert not re.search(r"HIV|needle|spit|within an hour|suck", _said(reply))


def test_a_blow_to_the_head_is_told_what_cannot_wait() -> None:
    reply = card(Risk(Level.HIGH, Kind.HURT_NOW, INJURED), shown=0, scope=Scope.PERSONAL)

    assert "sick, drowsy or confused: A&E or 999" in reply.text
    assert "Don't drive. Tell somebody to stay with you" in reply.text


def test_who_may_hurt_somebody_is_told_to_step_away_and_whom_to_talk_to() -> None:
    reply = card(Risk(Level.HIGH, Kind.DANGER, HARM), shown=0, scope=Scope.PERSONAL)

    assert "Step away" in reply.text
    assert _reaches(reply) == ["999", "0300 131 2789", "116 123", "text SHOUT to 85258"]
    assert [choice.value for choice in reply.choices] == ["show:someone_to_talk_to", "menu"]


def test_whoever_asks_who_can_read_this_is_answered_before_anything_else() -> None:
    risk = Risk(Level.HIGH, Kind.DOMESTIC_ABUSE, MONITORED)
    reply = card(risk, shown=0, scope=Scope.PERSONAL)

    assert reply.text.startswith(
        "I'm glad you asked. Your name can be seen on the force's systems, as with any Teams chat;"
        " nobody reads along live. If anyone could see this device, use your own phone."
    )


def test_a_bare_help_is_asked_what_kind_and_sees_999_and_the_crisis_line() -> None:
    reply = card(Risk(Level.HIGH, Kind.UNSURE, HELP), shown=0, scope=Scope.PERSONAL)

    assert "Tell me what kind of help" in reply.text
    assert _reaches(reply) == ["0300 131 2789", "999", "text SHOUT to 85258"]
    assert [(choice.title, choice.value) for choice in reply.choices] == [
        ("Show me everything", "menu"),
        ("Someone to talk to", "show:someone_to_talk_to"),
    ]


def test_being_hurt_puts_the_line_that_knows_about_injuries_first() -> None:
    hurt = card(Risk(Level.HIGH, Kind.HURT_NOW, "a"), shown=0, scope=Scope.PERSONAL)
    low = card(Risk(Level.HIGH, Kind.SELF, "a"), shown=0, scope=Scope.PERSONAL)

    assert (hurt.contacts[0].reach, "needle" in hurt.contacts[0].what) == ("111", True)
    assert {c.reach: c.what for c in low.contacts}["111"].endswith("mental health option.")


def test_a_helper_is_spoken_to_as_a_helper() -> None:
    reply = card(Risk(Level.HIGH, Kind.SOMEONE_ELSE, OTHERS_HOME), shown=0, scope=Scope.PERSONAL)

    assert reply.text.startswith("Thank you for noticing.")
    assert reply.contacts[0].name == "National Domestic Abuse Helpline"


def test_what_never_closes_is_said_in_the_words_of_every_other_answer() -> None:
    always = in_words(read_hours("always"), datetime(2026, 1, 5, 3, tzinfo=UTC))

    assert {contact.hours for contact in CONTACTS if contact.open_now} == {always}


@pytest.mark.parametrize("contact", CONTACTS)
def test_every_link_can_be_tapped(contact: object) -> None:
    link = getattr(contact, "link", "")

    assert re.fullmatch(r"tel:\d{3,11}|sms:\d{5}\?body=[A-Z]+|https://[a-z0-9./-]+", link)


def test_every_number_stands_in_one_place_only() -> None:
    links = [contact.link for contact in CONTACTS]

    assert len(links) == len(set(links))


def test_only_confirmed_contacts_are_shown() -> None:
    assert {known.confidence for known in CRISIS_CONTACTS.values()} <= {"A", "B"}


def test_the_gentle_note_is_one_line_with_the_crisis_line() -> None:
    note = gentle_note()

    assert "\n" not in note
    assert "0300 131 2789" in note
    assert "85258" in note
