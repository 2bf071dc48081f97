"""The engine of guided dialogs, on a small dialog of every kind of step."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from bot.domain import dialog_words as words
from bot.domain.advance import advance, begin
from bot.domain.dialog import Accepts, Answer, Dialog, Option, Period, Purpose, Step
from bot.domain.progress import CHECK, KEPT, SILENT, Advanced, Progress, Refer, Said
from bot.domain.turn import Line, Reply

NOON = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)
KINDS = (
    Option("assault", "Assault", ("spat at", "hit")),
    Option("hate", "Hate crime"),
    Option("other", "Something else"),
)
DIALOG = Dialog(
    id="plan",
    title="The plan",
    intro="A few questions.",
    who_sees="The plan team, and nobody else.",
    send="Send to the plan team",
    next="They'll be in touch within two days.",
    version="v1",
    steps=(
        Step(
            id="about",
            prompt="Is this about you?",
            accepts=Accepts.YES_NO,
            label="About me",
            why="So that I ask the right things.",
        ),
        Step(id="kind", prompt="What was it?", accepts=Accepts.CHOICE, options=KINDS),
        Step(id="wash", prompt="Wash it now.", accepts=Accepts.INFO, when={"kind": "assault"}),
        Step(
            id="injury",
            prompt="Are you hurt?",
            accepts=Accepts.YES_NO,
            when={"kind": "assault"},
            rather_not_say=True,
        ),
        Step(
            id="day",
            prompt="When was it?",
            accepts=Accepts.DATE,
            slot="when",
            label="When",
            period=Period.PAST,
            not_sure=True,
        ),
        Step(
            id="wants",
            prompt="What would help?",
            accepts=Accepts.SEVERAL,
            options=(Option("talk", "A talk"), Option("rest", "Time off"), Option("kit", "Kit")),
            optional=True,
        ),
        Step(id="place", prompt="Where was it?", accepts=Accepts.TEXT, optional=True, longest=20),
        Step(
            id="contact",
            prompt="How shall they reach you?",
            accepts=Accepts.CONTACT,
            options=(Option("here", "Here in the chat"),),
        ),
    ),
)
FILLED: dict[str, Answer] = {
    "about": "yes",
    "kind": "hate",
    "when": "2026-11-22",
    "wants": ("talk",),
    "place": "Medway",
    "contact": "Sam",
}


def said(text: str = "", value: str = "", **more: Any) -> Said:
    plain: dict[str, Any] = {"at": NOON, "reference": "SP-CDFG-HJKM", **more}
    return Said(text=text, value=value, **plain)


def at(waiting: str, **more: Any) -> Progress:
    return Progress(dialog="plan", version="v1", at=NOON, waiting=waiting, **more)


def step(progress: Progress | None, turn: Said) -> Advanced:
    assert progress
    return advance(DIALOG, progress, turn)


def talk(*turns: Said) -> Advanced:
    """Return what the last of the turns leads to, from the beginning."""
    now = begin(DIALOG, said())
    for turn in turns:
        now = step(now.progress, turn)
    return now


def texts(advanced: Advanced) -> list[str]:
    return [reply.text for reply in advanced.replies]


def test_a_dialog_begins_with_its_intro_who_sees_it_and_the_first_question() -> None:
    begun = begin(DIALOG, said())

    assert begun.progress == at("about")
    assert begun.replies[0] == Reply(
        title="The plan", text="A few questions.", notes=("The plan team, and nobody else.",)
    )
    assert begun.replies[1].text == "Is this about you?"
    assert begun.replies[1].notes == ("So that I ask the right things.",)
    assert begun.replies[1].progress == "1 of 7"


def test_an_answer_fills_the_slot_and_moves_to_the_next_step() -> None:
    assert step(at("about"), said("yep")).progress == at("kind", answers={"about": "yes"})


def test_what_is_told_on_the_way_comes_once_before_the_next_question() -> None:
    hit = talk(said("yes"), said("spat at"))

    assert texts(hit) == ["Wash it now.", "Are you hurt?"]
    assert texts(step(hit.progress, said("banana")))[0].startswith(words.YES_OR_NO)


def test_what_was_said_before_is_noted_and_not_asked_again() -> None:
    found = {"kind": "hate", "when": "2026-11-22", "place": "Medway"}
    begun = begin(DIALOG, said("called me that yesterday in Medway", found=found))

    assert begun.replies[1] == Reply(
        text=words.NOTED,
        lines=(
            Line(label="What was it?", value="Hate crime"),
            Line(label="When", value="Sunday 22 November 2026"),
        ),
    )
    assert begun.progress
    assert begun.progress.answers == {"kind": "hate", "when": "2026-11-22"}
    assert texts(step(begun.progress, said("yes"))) == ["What would help?"]


def test_advice_that_cannot_wait_comes_before_the_next_question() -> None:
    wash = replace(DIALOG.steps[2], at_once=True)
    dialog = replace(DIALOG, steps=(*DIALOG.steps[:2], *DIALOG.steps[3:], wash))
    begun = begin(dialog, said("spat at", found={"kind": "assault"}))

    assert texts(begun)[1:3] == ["Wash it now.", words.NOTED]


def test_an_early_answer_to_a_step_off_the_way_is_not_taken() -> None:
    begun = begin(DIALOG, said("hate, and it hurts", found={"kind": "hate", "injury": "yes"}))

    assert begun.progress
    assert begun.progress.answers == {"kind": "hate"}


@pytest.mark.parametrize(
    ("waiting", "text", "answer"),
    [
        ("kind", "hate crime", "hate"),
        ("kind", "2", "hate"),
        ("kind", "SPAT AT!", "assault"),
        ("about", "aye", "yes"),
        ("about", "👍", "yes"),
        ("about", "nah", "no"),
        ("about", "sorry, yes", "yes"),
        ("about", "yes my sergeant was there", "yes"),
        ("about", "no he was off sick", "no"),
        ("day", "dont know yet tbh", "not_sure"),
        ("day", "dunno", "not_sure"),
        ("wants", "a talk and kit", ("talk", "kit")),
        ("wants", "1, 3", ("talk", "kit")),
        ("wants", "1 3", ("talk", "kit")),
        ("wants", "skip", "skipped"),
        ("place", "I'd rather not say", "skipped"),
        ("place", "  Gillingham ", "Gillingham"),
        ("contact", "here in the chat", "Here in the chat"),
        ("contact", "07700 900123, after 4", "07700 900123, after 4"),
    ],
)
def test_typed_words_are_read(waiting: str, text: str, answer: Answer) -> None:
    moved = step(at(waiting), said(text))

    assert moved.progress
    slot = "when" if waiting == "day" else waiting
    assert moved.progress.answers == {slot: answer}


@pytest.mark.parametrize(
    ("waiting", "text", "hint"),
    [
        ("about", "banana", words.YES_OR_NO),
        ("about", "not sure, maybe yes", words.YES_OR_NO),
        ("about", "yes and no", words.YES_OR_NO),
        ("about", "no idea", words.YES_OR_NO),
        ("day", "banana", words.WHICH_DAY.format(example=words.DAY_EXAMPLE)),
        ("kind", "7", words.PICK.format(options="Assault, Hate crime, Something else")),
        ("wants", "a talk and a pony", words.PICK.format(options="A talk, Time off, Kit")),
        ("place", "x" * 21, words.TOO_LONG.format(longest=20)),
    ],
)
def test_what_cannot_be_an_answer_is_asked_again_kindly(
    waiting: str, text: str, hint: str
) -> None:
    missed = step(at(waiting), said(text))

    assert missed.progress == at(waiting, misses=1)
    assert texts(missed)[0].startswith(hint)


def test_the_second_miss_says_how_to_leave_the_question() -> None:
    missed = step(at("day", misses=1), said("banana"))

    assert words.EASIER.format(decline="not sure") in missed.replies[0].text


@pytest.mark.parametrize(
    ("found", "hint"),
    [
        ("2026-11-24", words.NOT_YET.format(day="Tuesday 24 November 2026")),
        ("1900-11-24", words.TOO_FAR.format(day="Saturday 24 November 1900")),
    ],
)
def test_a_day_that_cannot_be_is_asked_again_kindly(found: str, hint: str) -> None:
    refused = step(at("day"), said("then", found={"when": found}))

    assert refused.progress == at("day", misses=1)
    assert texts(refused)[0].startswith(hint)


def test_a_day_is_today_in_london_even_when_it_is_still_yesterday_elsewhere() -> None:
    just_after = datetime(2026, 6, 30, 23, 30, tzinfo=UTC)
    today = step(replace(at("day"), at=just_after), said(value="answer:day:today", at=just_after))

    assert today.progress
    assert today.progress.answers == {"when": "2026-07-01"}


def test_several_options_are_tapped_one_after_another() -> None:
    first = step(at("wants"), said(value="answer:wants:kit"))
    both = step(first.progress, said(value="answer:wants:talk"))
    done = step(both.progress, said(value="answer:wants:thats_all"))

    assert texts(first) == [words.SO_FAR.format(picked="Kit")]
    assert done.progress
    assert done.progress.answers == {"wants": ("kit", "talk")}


def test_a_form_fills_all_the_slots_it_holds() -> None:
    fields = {"when": "2026-11-20", "wants": "talk,rest", "place": "Medway"}
    filled = step(at("day"), said(value="fill:day", fields=fields))

    assert filled.progress
    assert filled.progress.answers == {
        "when": "2026-11-20",
        "wants": ("talk", "rest"),
        "place": "Medway",
    }


def test_a_form_with_a_day_that_cannot_be_keeps_the_rest_and_asks_for_it() -> None:
    fields = {"about": "yes", "when": "2027-11-20"}
    filled = step(at("about"), said(value="fill:about", fields=fields))

    assert filled.progress
    assert (filled.progress.waiting, filled.progress.answers) == ("day", {"about": "yes"})


def test_an_empty_form_is_asked_again() -> None:
    empty = step(at("contact"), said(value="fill:contact", fields={"contact": " "}))

    assert texts(empty)[0].startswith(words.NO_WORDS)


def test_the_answers_are_checked_before_anything_is_sent() -> None:
    checked = step(at("contact", answers=FILLED), said("Sam"))

    assert checked.progress
    assert checked.progress.waiting == CHECK
    assert checked.effects == ()
    question = checked.replies[-1]
    assert [(line.label, line.value) for line in question.lines] == [
        ("About me", "Yes"),
        ("What was it?", "Hate crime"),
        ("When", "Sunday 22 November 2026"),
        ("What would help?", "A talk"),
        ("Where was it?", "Medway"),
        ("How shall they reach you?", "Sam"),
    ]
    assert [choice.title for choice in question.choices] == ["Send to the plan team"]
    assert question.notes == (DIALOG.who_sees, DIALOG.next)


@pytest.mark.parametrize("turn", [said("send"), said("yes"), said(value="send:plan")])
def test_sending_hands_out_the_referral_once_and_ends_the_dialog(turn: Said) -> None:
    sent = step(at(CHECK, answers=FILLED), turn)

    assert sent.progress is None
    assert sent.effects == (
        Refer(reference="SP-CDFG-HJKM", dialog="plan", version="v1", answers=FILLED),
    )
    assert sent.replies[0].text.startswith(words.SENT.format(reference="SP-CDFG-HJKM"))


def test_nothing_is_sent_while_an_answer_is_missing() -> None:
    sent = step(at("place", answers={"about": "yes", "kind": "hate"}), said(value="send:plan"))

    assert sent.effects == ()
    assert texts(sent) == ["When was it?"]


def test_an_answer_of_an_abandoned_branch_never_counts() -> None:
    answers = {**FILLED, "kind": "assault", "injury": "yes"}
    changed = step(at(CHECK, answers=answers), said("change my answer to kind to hate crime"))
    sent = step(changed.progress, said("send"))

    assert sent.effects[0].answers == FILLED


def test_a_new_branch_is_asked_before_the_check() -> None:
    asked = step(at(CHECK, answers=FILLED), said(value="change:kind"))
    changed = step(asked.progress, said("assault"))

    assert texts(asked) == ["What was it?"]
    assert asked.replies[0].notes[0] == words.YOU_SAID.format(value="Hate crime")
    assert texts(changed) == ["Wash it now.", "Are you hurt?"]


def test_keeping_an_answer_leads_back_to_where_we_were() -> None:
    asked = step(at(CHECK, answers=FILLED), said(value="change:kind"))
    kept = step(asked.progress, said(value="keep:kind"))

    assert kept.progress == at(CHECK, answers=FILLED)


def test_back_asks_the_question_before_again_and_then_goes_on() -> None:
    back = talk(said("yes"), said("hate crime"), said("back"))
    twice = step(back.progress, said("back"))
    first = step(twice.progress, said("back"))

    assert texts(back) == ["What was it?"]
    assert texts(twice) == ["Is this about you?"]
    assert texts(first) == [words.FIRST_ONE, "Is this about you?"]
    assert texts(step(first.progress, said("no"))) == ["When was it?"]


@pytest.mark.parametrize(
    ("text", "answers"),
    [
        ("actually it was an assault", {"kind": "assault"}),
        ("actually, assault", {"kind": "assault"}),
        ("sorry, I meant hate crime", {"kind": "hate"}),
        ("change kind to assault", {"kind": "assault"}),
        ("change about to no", {"about": "no", "kind": "other"}),
        ("can i change my answer to assault", {"kind": "assault"}),
    ],
)
def test_an_earlier_answer_is_corrected_in_words(text: str, answers: dict[str, str]) -> None:
    before = at("place", answers={"about": "yes", "kind": "other"})
    found = {"kind": "assault"} if "an assault" in text else {}
    corrected = step(before, said(text, found=found))

    assert corrected.progress
    assert corrected.progress.answers == {"about": "yes", "kind": "other", **answers}
    assert corrected.replies[0].text == words.CHANGED


def test_actually_it_was_tuesday_changes_the_day() -> None:
    before = at("place", answers={"when": "2026-11-22", "about": "yes", "kind": "hate"})
    corrected = step(before, said("actually it was Tuesday", found={"when": "2026-11-17"}))

    assert corrected.progress
    assert corrected.progress.answers["when"] == "2026-11-17"


def test_stop_is_asked_once_and_then_erases() -> None:
    sure = step(at("kind", answers={"about": "yes"}), said("cancel"))
    stopped = step(sure.progress, said("yes"))

    assert texts(sure) == [words.SURE_TO_STOP]
    assert stopped == Advanced(progress=None, replies=(Reply(text=words.STOPPED),))


def test_not_stopping_leads_back_to_the_question() -> None:
    sure = step(at("kind", answers={"about": "yes"}), said("cancel"))

    assert texts(step(sure.progress, said("no"))) == ["What was it?"]
    assert texts(step(sure.progress, said("hate crime"))) == ["When was it?"]


def test_cancel_inside_a_sentence_is_no_wish_to_stop() -> None:
    moved = step(at("place"), said("they cancel my leave"))

    assert moved.progress
    assert moved.progress.answers == {"place": "they cancel my leave"}


def test_starting_again_forgets_the_answers_after_asking() -> None:
    sure = step(at("kind", answers={"about": "yes"}), said("start again"))
    begun = step(sure.progress, said(value="begin_now:plan"))

    assert texts(sure) == [words.SURE_TO_BEGIN_AGAIN]
    assert begun.progress == at("about")


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("who sees this", DIALOG.who_sees),
        ("help", words.HELP),
        ("why?", "So that I ask the right things."),
    ],
)
def test_questions_about_the_dialog_are_answered_and_the_step_asked_again(
    text: str, says: str
) -> None:
    assert texts(step(at("about"), said(text))) == [says, "Is this about you?"]


def test_a_question_on_the_side_is_answered_and_the_step_asked_again() -> None:
    aside = Reply(text="The EAP is free.")
    asked = step(at("place"), said("is the eap free?", aside=aside, question=True))

    assert texts(asked) == ["The EAP is free.", "Where was it?"]
    assert asked.progress == at("place")


def test_a_text_step_takes_words_that_are_no_question() -> None:
    moved = step(at("place"), said("the eap office", aside=Reply(text="The EAP is free.")))

    assert moved.progress
    assert moved.progress.answers == {"place": "the eap office"}


def test_after_a_silence_it_asks_whether_to_go_on_and_holds_what_was_typed() -> None:
    late = NOON + SILENT + timedelta(minutes=1)
    asked = step(at("place"), said("Medway nick", at=late))
    on = step(asked.progress, said("yes", at=late))

    assert texts(asked) == [words.GO_ON_WHERE.format(title="The plan")]
    assert on.progress
    assert on.progress.answers == {"place": "Medway nick"}


def test_a_clear_answer_after_a_silence_is_simply_taken() -> None:
    late = NOON + SILENT + timedelta(minutes=1)
    moved = step(at("about"), said("yes", at=late))

    assert moved.progress
    assert moved.progress.answers == {"about": "yes"}


def test_a_dialog_left_for_more_than_seven_days_is_over() -> None:
    late = step(at("about"), said("yes", at=NOON + KEPT + timedelta(seconds=1)))

    assert late == Advanced(progress=None, replies=(), unread=True)


def test_a_dialog_whose_file_changed_ends_politely() -> None:
    changed = advance(replace(DIALOG, version="v2"), at("about"), said("yes"))

    assert changed.progress is None
    assert texts(changed) == [words.FILE_CHANGED.format(title="The plan")]


@pytest.mark.parametrize(
    "value", ["answer:gone:yes", "answer:kind:gone", "back:place", "answer:place:gone", "fill:no"]
)
def test_an_old_button_does_no_harm(value: str) -> None:
    pressed = step(at("kind", answers={"about": "yes"}), said(value=value))

    assert pressed.progress == at("kind", answers={"about": "yes"})
    assert texts(pressed) == [words.HERE, "What was it?"]


def test_a_button_of_an_answered_step_changes_that_answer_and_says_so() -> None:
    pressed = step(at("kind", answers={"about": "yes"}), said(value="answer:about:no"))

    assert pressed.progress == at("kind", answers={"about": "no"})
    assert pressed.replies[0] == Reply(
        text=words.CHANGED, lines=(Line(label="About me", value="No"),)
    )


def test_a_button_of_something_else_is_left_to_others() -> None:
    other = step(at("kind"), said(value="show:eap"))

    assert other.unread
    assert texts(other) == ["What was it?"]


def test_the_channels_name_is_offered_as_contact() -> None:
    asked = step(at("place", answers={"about": "yes"}), said("here", name="Sam Hill"))
    contact = replace(at("contact"), answers=FILLED)
    used = step(contact, said(value="answer:contact:use_name", name="Sam Hill"))

    assert asked.progress
    assert used.progress
    assert used.progress.answers["contact"] == "Sam Hill"


def test_guidance_ends_with_its_last_words_and_sends_nothing() -> None:
    guide = replace(DIALOG, purpose=Purpose.GUIDANCE, steps=DIALOG.steps[:1])
    end = advance(guide, at("about"), said("yes"))

    assert end == Advanced(progress=None, replies=(Reply(text=DIALOG.next),))


@pytest.mark.parametrize("text", ["yes but the day is wrong", "yes, and tell my sergeant too"])
def test_a_yes_with_more_behind_it_sends_nothing_and_erases_nothing(text: str) -> None:
    checked = step(at(CHECK, answers=FILLED), said(text))
    sure = step(at("kind", answers={"about": "yes"}, pending="stop"), said(text))

    assert checked.effects == ()
    assert checked.progress
    assert sure.progress
    assert sure.progress.answers == {"about": "yes"}


def test_what_was_worked_out_of_the_words_is_told() -> None:
    moved = step(at("day"), said("mon 2300", found={"when": "2026-11-16"}))

    assert moved.replies[0] == Reply(
        text=words.NOTED, lines=(Line(label="When", value="Monday 16 November 2026"),)
    )
    assert texts(step(at("kind"), said("hate crime"))) == ["Is this about you?"]


PAIR = replace(
    DIALOG,
    steps=(
        Step(id="due", prompt="When is it due?", accepts=Accepts.DATE, label="Due"),
        Step(id="leave", prompt="When does leave start?", accepts=Accepts.DATE),
        Step(id="more", prompt="Anything else?", accepts=Accepts.TEXT, optional=True),
    ),
)


@pytest.mark.parametrize(
    ("misses", "text", "answers"),
    [
        (0, "actually it was 14 april", {"due": "2027-04-14"}),
        (0, "sorry, 14 april", {"due": "2027-04-13", "leave": "2027-04-14"}),
        (1, "actually it was 14 april", {"due": "2027-04-13", "leave": "2027-04-14"}),
    ],
)
def test_a_corrected_day_is_the_one_before_unless_the_waiting_one_was_tried(
    misses: int, text: str, answers: dict[str, str]
) -> None:
    found = {"due": "2027-04-14", "leave": "2027-04-14"}
    waiting = at("leave", answers={"due": "2027-04-13"}, misses=misses)
    corrected = advance(PAIR, waiting, said(text, found=found))

    assert corrected.progress
    assert corrected.progress.answers == answers


def test_a_part_of_a_title_names_its_option_unless_another_has_it_too() -> None:
    options = (
        Option("hours", "Different hours or shifts"),
        Option("waiting", "Yes, still waiting"),
        Option("refused", "Yes, it was refused"),
    )
    dialog = replace(
        DIALOG,
        steps=(Step(id="kind", prompt="Which?", accepts=Accepts.CHOICE, options=options),),
    )
    answers = {
        text: moved.progress.answers
        for text in ("shifts", "different hours", "still waiting", "yes")
        if (moved := advance(dialog, at("kind"), said(text))).progress
    }

    assert answers == {
        "shifts": {"kind": "hours"},
        "different hours": {"kind": "hours"},
        "still waiting": {"kind": "waiting"},
        "yes": {},
    }


def test_typing_a_button_of_the_card_does_what_the_button_does() -> None:
    opening = replace(DIALOG.steps[6], opening=True, longest=500)
    dialog = replace(DIALOG, steps=(*DIALOG.steps[:6], opening, DIALOG.steps[7]))
    here = at("place", answers={**FILLED, "place": ""}, opening="the yard")
    here = replace(here, answers={k: v for k, v in here.answers.items() if k != "place"})
    used = advance(dialog, here, said("use what I wrote"))
    kept = step(at("kind", answers=FILLED, changing="kind"), said("keep it"))

    assert used.progress
    assert used.progress.answers["place"] == "the yard"
    assert kept.progress == at(CHECK, answers=FILLED)


def test_typed_options_are_added_to_those_tapped() -> None:
    first = step(at("wants"), said(value="answer:wants:kit"))
    both = step(first.progress, said("a talk"))
    done = step(both.progress, said("done"))

    assert texts(both) == [words.SO_FAR.format(picked="Kit, A talk")]
    assert done.progress
    assert done.progress.answers == {"wants": ("kit", "talk")}


def test_a_question_nobody_can_answer_is_not_taken_for_a_slip() -> None:
    asked = step(at("kind"), said("is the moon made of cheese?", question=True))

    assert asked.progress == at("kind")
    assert texts(asked)[0] == words.NO_ANSWER


def test_an_answer_held_over_a_silence_is_told_when_it_is_taken() -> None:
    topic = Reply(title="Pay", text="Ask HR.")
    later = NOON + SILENT + timedelta(minutes=1)
    asked = step(at("place"), said("the pay office", aside=topic, at=later))
    taken = step(asked.progress, said("yes", at=later))

    assert asked.replies[0] == topic
    assert taken.progress
    assert taken.progress.answers == {"place": "the pay office"}
    assert taken.replies[0].text == words.NOTED


def test_a_greeting_after_a_silence_is_no_answer() -> None:
    later = NOON + SILENT + timedelta(minutes=1)
    asked = step(at("place"), said("hi", aside=Reply(text="Hello."), at=later))
    again = step(asked.progress, said("yes", at=later))

    assert again.progress
    assert (again.progress.waiting, again.progress.answers) == ("place", {})


@pytest.mark.parametrize(
    ("period", "days"), [(Period.PAST, True), (Period.ANY, False), (Period.FUTURE, False)]
)
def test_today_and_yesterday_are_offered_only_for_what_has_happened(
    period: Period, days: bool
) -> None:
    day = replace(DIALOG.steps[4], period=period)
    begun = begin(replace(DIALOG, steps=(day,)), said())
    titles = [choice.title for choice in begun.replies[-1].choices]

    assert (words.TODAY in titles, words.YESTERDAY in titles) == (days, days)
