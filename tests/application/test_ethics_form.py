"""What the ethics form outside the browser says, sheet by sheet, as a new reader meets it."""

import re

import pytest

from bot.application import form_words as words
from bot.application.ethics_form import (
    BACK,
    DOES,
    LOOK,
    OPENS,
    RECEIPT,
    SEND,
    TAKE_OUT,
    TEXT,
    WORDS,
    EthicsForm,
    Filled,
    Sheet,
    about,
)
from bot.domain.question import Came
from bot.domain.turn import InputKind
from tests.form_site import FormSite

READERS_QUESTIONS = {
    "Can IT see that I used this?": (
        "the force's IT keep records that can show you used this form, and what you wrote."
    ),
    "Will my boss know?": "nobody gets your name from me, not your manager, not the committee.",
    "What happens if I name somebody?": (
        "If you name somebody, the committee reads it, and may have to act on a crime, "
        "misconduct or danger."
    ),
    "Who reads the answer?": "Questions and answers are published, without names.",
    "Have I reported it now?": (
        "Asking isn't reporting: if you have a duty to report something, you still have it."
    ),
    "Where else can I go?": "Other ways, outside Teams:",
    "What if I can't take any more?": "If you need a person now:",
}
"""What somebody asks who sees the form for the first time, and the words that answer it."""

LONGEST_SENTENCE = 22
"""Words; most are far shorter."""


@pytest.fixture
def form() -> EthicsForm:
    return EthicsForm(FormSite().questions)


def _all(sheet: Sheet) -> str:
    reply = sheet.reply
    return "\n".join((reply.title, reply.text, *reply.notes))


async def _next(form: EthicsForm, sheet: Sheet, does: str, **filled: str) -> Sheet:
    back: Filled = {**sheet.travels, **filled, DOES: does}
    return await form.fill(back)


async def test_the_answers_to_a_new_readers_questions_stand_in_the_first_sheet(
    form: EthicsForm,
) -> None:
    said = _all(form.open())

    assert {question for question, answer in READERS_QUESTIONS.items() if answer not in said} == (
        set()
    )


async def test_the_notice_stands_wherever_there_is_a_box_to_write_in(form: EthicsForm) -> None:
    first = form.open("EQ-2026-014")
    sheets = [
        first,
        await _next(form, first, SEND, text=""),
        await _next(form, first, SEND, text="Sgt Jones decides"),
        await _next(form, first, TAKE_OUT, text="Sgt Jones decides"),
        await _next(form, first, BACK, text="I want to die"),
        await _next(form, first, LOOK, words="one two three four five six"),
    ]

    boxes = [one.kind for sheet in sheets for one in sheet.reply.inputs]
    assert boxes == [InputKind.LONG_TEXT] * len(sheets)
    assert [sheet for sheet in sheets if words.NOTICE_TEAMS not in _all(sheet)] == []
    assert [sheet for sheet in sheets if not all(rule in _all(sheet) for rule in words.RULES)] == (
        []
    )


async def test_looking_for_an_answer_says_what_that_shows(form: EthicsForm) -> None:
    sheet = await _next(form, form.open(), RECEIPT)

    assert "Teams and the force's IT may keep them, and so could see that you asked" in (
        sheet.reply.text
    )


def test_the_notice_is_two_sentences_and_says_confidential_but_never_anonymous() -> None:
    texts = [*words.RULES, *(value for value in vars(words).values() if isinstance(value, str))]

    assert len(re.findall(r"[.?!](?: |$)", words.NOTICE_TEAMS)) == 2
    assert "confidential" in words.NOTICE_TEAMS
    assert [text for text in texts if "anonym" in text.lower()] == []


def test_no_sentence_is_too_long_to_read_when_tired() -> None:
    texts = [words.NOTICE_TEAMS, words.NOTICE_HERE, *words.RULES]
    sentences = [s for text in texts for s in re.split(r"(?<=[.?!:]) ", text)]

    assert [s for s in sentences if len(s.split()) > LONGEST_SENTENCE] == []


def test_the_local_page_says_which_limits_hold_there() -> None:
    sheet = EthicsForm(FormSite().questions, here=True).open()

    assert "whoever runs this machine can see what you write" in sheet.reply.text
    assert "In Teams, the force's IT keep records" in sheet.reply.text


@pytest.mark.parametrize("came", [Came.TEAMS, Came.TRIAL])
async def test_the_committee_is_told_which_way_a_question_came(came: Came) -> None:
    site = FormSite()
    form = EthicsForm(site.questions, came=came)
    await _next(form, form.open(), SEND, text="Is it fair?")

    (kept,) = site.store.kept
    assert [member.question(kept).came for member in site.committee] == [came, came]


async def test_words_without_a_letter_are_told_back_as_nothing(form: EthicsForm) -> None:
    looked = await _next(form, form.open(), LOOK, words="1 2 3")

    assert looked.reply.lines == ()


async def test_nothing_that_is_shown_or_travels_is_in_a_repr(form: EthicsForm) -> None:
    sheet = await _next(form, form.open(), SEND, text="Sgt Jones decides")

    assert "Jones" not in repr(sheet)


async def test_what_was_typed_travels_only_where_there_is_no_box(form: EthicsForm) -> None:
    first = form.open()
    stopped = await _next(form, first, SEND, text="I want to die")
    looked = await _next(form, first, LOOK, words="one two three four five six")

    assert stopped.travels == {**first.travels, TEXT: "I want to die"}
    assert set(first.travels) == {"number"}
    assert set(looked.travels) == {"number", WORDS}


async def test_an_idea_that_only_sounds_like_risk_is_asked_about_once_and_can_go(
    form: EthicsForm,
) -> None:
    text = "My mate says he doesn't want to be here. Should the force ask more?"
    warned = await _next(form, form.open(), SEND, text=text)
    assert warned.reply.submit
    taken = await _next(form, warned, warned.reply.submit.value, text=text)

    assert words.AT_RISK in warned.reply.text
    assert warned.reply.contacts[0].name == "Police Mental Health Crisis Line"
    assert taken.reply.title == words.TAKEN_TITLE


@pytest.mark.parametrize(
    ("value", "number"),
    [
        (OPENS, ""),
        (f"{OPENS}:EQ-2026-014", "EQ-2026-014"),
        ("show:ethics_committee", None),
        ("xform:ethics", None),
        ("", None),
    ],
)
def test_a_value_tells_whether_it_opens_the_form_and_about_what(
    value: str, number: str | None
) -> None:
    assert about(value) == number


def test_what_is_no_public_number_is_left_out(form: EthicsForm) -> None:
    assert set(form.open("EQ-1'; drop").travels) == {"number"}
    assert form.open("EQ-2026-014").travels["about"] == "EQ-2026-014"
