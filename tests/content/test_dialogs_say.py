"""What the six dialogs promise, hold back and leave to the person, whoever edits them."""

import re
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.content.dialog_files import read_dialogs
from bot.domain.advance import advance, begin
from bot.domain.dialog import Accepts, Answers, Dialog, Purpose, Step, journey
from bot.domain.knowledge import Status
from bot.domain.progress import Progress, Said
from bot.understanding.slots import read_slots

DIALOGS = read_dialogs(Path(__file__).parents[2] / "dialogs").dialogs
REFERRALS = [d for d in DIALOGS.values() if d.purpose is Purpose.REFERRAL]
EVERY = pytest.mark.parametrize("dialog", DIALOGS.values(), ids=lambda d: d.id)
REFERRAL = pytest.mark.parametrize("dialog", REFERRALS, ids=lambda d: d.id)
FOR_WHOM = ["nine_point_plan", "reasonable_adjustments", "pico_assessment", "maternity"]
NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)
SENTENCE = 18
"""Words of a sentence, at most: people read this when they are worn out."""


def step(dialog_id: str, step_id: str) -> Step:
    found = DIALOGS[dialog_id].step(step_id)
    assert found
    return found


def words(dialog: Dialog) -> list[str]:
    steps = [text for s in dialog.steps for text in (s.prompt, s.why, s.label, s.example)]
    titles = [o.title for s in dialog.steps for o in s.options]
    days = [text for s in dialog.steps for day in s.dates for text in (day.title, day.note)]
    head = [dialog.title, dialog.intro, dialog.who_sees, dialog.send, dialog.next]
    return [text for text in (*head, *steps, *titles, *days) if text]


def told(dialog_id: str, answers: Answers) -> list[str]:
    """Return the info steps on the way, given these answers."""
    return [s.id for s in journey(DIALOGS[dialog_id], answers)[0] if not s.asks]


@EVERY
def test_the_voice_is_calm_and_short(dialog: Dialog) -> None:
    sentences = [s for text in words(dialog) for s in re.split(r"(?<=[.?:])\s+", text)]
    tone = re.compile(
        r"!|unfortunately|please be advised|kindly|simply|don't worry|i understand how you|"
        r"confidential|anonymous(?!\. I don't send)|24/7|guarantee",
        re.IGNORECASE,
    )

    assert [s for s in sentences if len(s.split()) > SENTENCE] == []
    assert [text for text in words(dialog) if tone.search(text)] == []


@pytest.mark.parametrize(
    "said",
    [
        "i don't know what to do",
        "no one has checked on me, can you help me",
        "what do i do, is there a form",
        "I need to talk to somebody about work",
        "just trying to find out how this works, no rush to pay for anything",
    ],
)
@EVERY
def test_everyday_words_answer_nothing_before_it_is_asked(dialog: Dialog, said: str) -> None:
    begun = begin(dialog, Said(at=NOON, text=said, found=read_slots(dialog, said, NOON)))

    assert begun.progress
    assert begun.progress.answers == {}


def test_what_was_said_at_the_start_is_not_asked_again() -> None:
    plan = DIALOGS["nine_point_plan"]
    said = "yesterday about 11pm in Medway, spat at by a detainee"
    begun = begin(plan, Said(at=NOON, text=said, found=read_slots(plan, said, NOON)))

    assert begun.progress
    assert begun.progress.answers == {
        "what_happened": ("assault",),
        "body_fluids": "spit_or_blood",
        "when": "2026-11-22T23:00",
        "where": "Medway",
    }


@EVERY
def test_nothing_about_who_somebody_is_is_read_from_what_they_typed(dialog: Dialog) -> None:
    about_them = {"characteristic", "which_network", "gets_in_the_way", "what_is_hard", "reasons"}

    assert [s.id for s in dialog.steps if s.id in about_them and s.early] == []


@EVERY
def test_no_number_or_address_stands_outside_the_signposts(dialog: Dialog) -> None:
    contact = re.compile(r"@|https?:|www\.|\b0\d{3,}|\b\d{5,}")

    assert [text for text in words(dialog) if contact.search(text)] == []


@EVERY
def test_it_never_says_how_many_weeks_of_pay_or_leave_somebody_gets(dialog: Dialog) -> None:
    number = re.compile(r"\b(18|21|26|39|52|63)\b weeks|\b15 months|\b12 months|full pay", re.I)

    assert [text for text in words(dialog) if number.search(text)] == []


@REFERRAL
def test_a_referral_asks_how_to_reach_the_person_and_whether_to_tell_them(dialog: Dialog) -> None:
    by_slot = {s.name: s for s in dialog.steps if s.asks}

    assert by_slot["contact"].accepts is Accepts.CONTACT
    assert by_slot["contact"].rather_not_say
    assert by_slot["keep_me_posted"].accepts is Accepts.YES_NO
    assert "I don't send it to" in dialog.who_sees


@REFERRAL
def test_a_persons_own_words_never_leave_by_an_open_message(dialog: Dialog) -> None:
    free = [s for s in dialog.steps if s.accepts is Accepts.TEXT and s.longest > 200]

    assert [s.id for s in free if not s.sensitive] == []


@pytest.mark.parametrize("dialog_id", FOR_WHOM)
def test_it_first_asks_for_whom_and_supervisors_get_their_own_steps(dialog_id: str) -> None:
    first = next(s for s in DIALOGS[dialog_id].steps if s.asks)
    mine = told(dialog_id, {"about": "me"})
    theirs = told(dialog_id, {"about": "someone_else", "supporting_as": "supervisor"})

    assert first.name == "about"
    assert [option.id for option in first.options] == ["me", "someone_else"]
    assert set(theirs) - set(mine)


def test_advice_that_cannot_wait_comes_before_the_next_question() -> None:
    steps = [s.id for s in DIALOGS["nine_point_plan"].steps]
    advice = step("nine_point_plan", "body_fluid_advice")

    assert steps[0] == "safety_now"
    assert steps.index("body_fluid_advice") == steps.index("body_fluids") + 1
    assert steps.index("body_fluids") < steps.index("when")
    assert advice.at_once
    assert advice.when == {"body_fluids": ("spit_or_blood", "bite_or_needle", "both", "not_sure")}


def test_the_nine_points_are_never_invented() -> None:
    points = step("nine_point_plan", "nine_points")

    assert points.status is Status.PLACEHOLDER
    assert "hasn't given them to me yet" in points.prompt


def test_the_nine_point_plan_asks_for_no_story_and_no_suspect() -> None:
    plan = DIALOGS["nine_point_plan"]
    typed = {s.id: s.longest for s in plan.steps if s.accepts is Accepts.TEXT}

    assert typed == {"where": 100, "crime_reference": 40, "contact_when": 100}
    assert [s.id for s in plan.steps if "suspect" in s.prompt.lower()] == []
    assert "leave out names and the full story" in plan.intro


def test_hate_takes_every_characteristic_and_rather_not_say() -> None:
    characteristic = step("nine_point_plan", "characteristic")

    assert [option.id for option in characteristic.options] == [
        "race",
        "religion",
        "sexual_orientation",
        "trans_identity",
        "disability",
        "sex",
        "age",
        "pregnancy",
        "marriage",
        "something_else",
    ]
    assert characteristic.rather_not_say
    assert characteristic.sensitive


def test_what_is_counted_is_what_was_agreed() -> None:
    counted = {d.id: [s.id for s in d.steps if s.counted] for d in DIALOGS.values()}

    assert counted == {
        "maternity": [],
        "nine_point_plan": [
            "what_happened",
            "injured",
            "hate_element",
            "characteristic",
            "happened_before",
        ],
        "pico_assessment": [],
        "reasonable_adjustments": [],
        "talk_to_someone": [],
        "thinking_of_leaving": [],
    }


def test_who_reads_it_is_said_before_anybody_says_they_want_to_leave() -> None:
    leaving = DIALOGS["thinking_of_leaving"]

    assert "read by Human Resources (HR) and the Positive Action team" in leaving.intro
    assert "It isn't a resignation" in leaving.intro
    assert "line managers and Positive Action" in leaving.who_sees
    assert step("thinking_of_leaving", "must_not_know").label == "Must NOT be told"


@pytest.mark.parametrize(
    ("reason", "help_step", "place"),
    [
        ("how_im_treated", "about_how_youre_treated", "unison_direct"),
        ("low_or_worn_out", "about_feeling_low", "police_crisis_line"),
        ("family", "about_caring", "enable_contact"),
    ],
)
def test_each_hard_reason_has_its_own_help(reason: str, help_step: str, place: str) -> None:
    found = told("thinking_of_leaving", {"reasons": (reason, "money")})

    assert help_step in found
    assert place in step("thinking_of_leaving", help_step).signposts
    assert help_step not in told("thinking_of_leaving", {"reasons": ("money",)})


def test_pico_never_sounds_like_a_diagnosis() -> None:
    pico = DIALOGS["pico_assessment"]

    assert "It doesn't diagnose dyslexia." in pico.intro
    assert "PICO doesn't diagnose." in pico.next
    assert "You don't have to wait for it: adjustments can start now." in pico.intro


def test_talking_to_somebody_begins_with_what_was_typed() -> None:
    assert [s.id for s in DIALOGS["talk_to_someone"].steps if s.opening] == ["message"]


def test_after_a_loss_nothing_is_asked_and_no_date_is_worked_out() -> None:
    answers: Answers = {"about": "me", "role": "staff", "stage": ("loss", "pay")}
    steps = [s.id for s in journey(DIALOGS["maternity"], answers)[0]]

    assert steps[steps.index("stage") + 1] == "loss_sorry"
    assert not {"due_date", "key_dates", "leave_from", "who_can_check"} & set(steps)
    assert step("maternity", "loss_sorry").prompt.startswith("I'm so sorry.")


@pytest.mark.parametrize(
    ("waiting", "typed", "answer"),
    [
        ("about", "me", "me"),
        ("about", "one of my team", "someone_else"),
        ("body_fluids", "no", "no"),
        ("body_fluids", "he spat on me", "spit_or_blood"),
    ],
)
def test_short_answers_are_understood(waiting: str, typed: str, answer: str) -> None:
    plan = DIALOGS["nine_point_plan"]
    given: Answers = {"about": "me", "what_happened": ("assault",)}
    progress = Progress(
        dialog=plan.id,
        version=plan.version,
        waiting=waiting,
        answers={} if waiting == "about" else given,
        at=NOON,
    )
    said = Said(at=NOON, text=typed, found=read_slots(plan, typed, NOON))

    advanced = advance(plan, progress, said)

    assert advanced.progress
    assert advanced.progress.answers[waiting] == answer
