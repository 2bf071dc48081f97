"""The second opinion on risk: what the rules miss, and what it must leave alone."""

import itertools
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import yaml

from bot.application.heard import hear
from bot.domain.conversation import Conversation
from bot.domain.dialog import Accepts, Dialog, Option, Step
from bot.domain.progress import Progress
from bot.domain.risk import Kind, Risk, screen, weigh
from bot.domain.text import folded
from bot.domain.turn import Turn
from bot.ports import Library
from bot.understanding.opinion import (
    HARMLESS,
    NETWORK,
    PARTS,
    WORDS,
    SecondOpinion,
    labelled,
    open_opinion,
)
from bot.understanding.opinion_fit import digest, fit
from bot.understanding.opinion_network import Network
from bot.understanding.opinion_words import load
from tests.fakes import NOON

TESTS = Path(__file__).parents[1]
UTTERANCES = TESTS / "utterances" / "dev"

ADDED = 0.04
"""Share of staff's own lines about what is not `GRAVE` that may get a card from it alone.

One kind question too many weighs less than a person not heard."""
GRAVE = {
    *("alcohol", "bereavement", "body_fluids", "bullying", "colleague_worry", "done_to_me"),
    *("domestic_abuse_support", "gambling", "hate_at_work", "homophobia_at_work"),
    *("injury_on_duty", "mental_health_support", "nine_point_plan", "nine_point_supervisor"),
    *("own_behaviour_at_home", "pregnancy_loss", "racism_at_work", "repeat_victim"),
    *("report_wrongdoing", "sexual_assault_support", "sexual_harassment", "traumatic_job"),
    *("victim_of_crime", "whatsapp_group"),
}
"""What somebody has to be hurt, to grieve or to have seen wrong done to ask for: a card is apt."""


@pytest.fixture(scope="session")
def opinion() -> SecondOpinion:
    return open_opinion()


MISSED = {
    "honestly if my heart just packed up on the stairs id thank it": Kind.SELF,
    "cant remember why i ever wanted to be here, i mean on earth": Kind.SELF,
    "just to let somebody know im not planning on a future": Kind.SELF,
    "i want the ground to swallow me and keep me": Kind.SELF,
    "they're outside and theyve seen me come in": Kind.DANGER,
    "somebody's just got in the back of my car": Kind.DANGER,
    "my crewmates boyfriend says shes locked herself in with tablets": Kind.SOMEONE_ELSE,
    "lost my partner, he was 34": Kind.BEREAVED,
    "i feel like im disappearing and i quite like it": Kind.SELF,
    "dont know if what my sergeant did counts as rape": Kind.SEXUAL_ASSAULT,
    "been feeling like the world would tick along nicely without me": Kind.SELF,
}
"""Lines without a word the rules knew when it was made, and the care that fits."""
SIGN = "i want the ground to swallow me and keep me"

SHORT = {
    "suicidal": Kind.SELF,
    "been stabbed": Kind.DANGER,
    "unalive": Kind.SELF,
}
TORN_OUT = {
    "Quiz night was brutal. By the end we all wanted to die. Who books the return match?": (
        "By the end we all wanted to die"
    ),
    "The printer on the second floor jams all day. I cant do this any more. Can IT bring us a new "
    "one please?": "I cant do this any more",
}
"""Texts, each with the sentence that looks dark where it stands alone."""

HARMLESS_LINES = [
    "been here long enough, fancy a change of scene",
    "my board was a disaster, gutted",
    "the new rota finishes me off every time",
    "guarded a scene for nine hours, nobody brought a brew",
    "spent all night with a family whose lad is missing",
    "where do i book the first aid refresher",
    "no dramas here, only after the pension number",
    "i want to leave the force next summer",
    "thanks, thats all for now",
    "my husband loves his new posting",
    "got kicked in the shin a month ago, does it need a form",
]


@pytest.mark.parametrize(("line", "kind"), MISSED.items())
def test_a_line_without_the_rules_words_gets_the_card_that_fits_or_a_question(
    opinion: SecondOpinion, line: str, kind: Kind
) -> None:
    risk = weigh(screen(line), opinion(line))

    assert risk
    assert risk.kind in ({Kind.SELF, Kind.UNSURE} if kind is Kind.SELF else {kind})


@pytest.mark.parametrize(("line", "kind"), SHORT.items())
def test_a_line_of_one_or_two_words_is_read_too(
    opinion: SecondOpinion, line: str, kind: Kind
) -> None:
    heard = opinion(line)

    assert weigh(None, heard)
    assert heard
    assert heard.kind is kind


@pytest.mark.parametrize(("text", "dark"), TORN_OUT.items())
def test_a_sentence_that_looks_dark_by_itself_is_judged_with_what_stands_around_it(
    opinion: SecondOpinion, text: str, dark: str
) -> None:
    assert weigh(None, opinion(dark))
    assert weigh(None, opinion(text)) is None


@pytest.mark.parametrize("line", HARMLESS_LINES)
def test_an_ordinary_line_gets_nothing(opinion: SecondOpinion, line: str) -> None:
    assert weigh(screen(line), opinion(line)) is None


@pytest.mark.parametrize(
    "line",
    [
        "im not going to kill myself",
        "i have no intention of killing myself",
        "attended a suicide last night, where is the form",
    ],
)
def test_what_the_rules_explain_away_gets_no_card_from_the_opinion_either(
    opinion: SecondOpinion, line: str
) -> None:
    assert weigh(screen(line), opinion(line)) is None


@pytest.mark.parametrize(
    "line",
    [
        "told my dc mentor i was fine, im not, i want to kill myself",
        "ptsd from the crash job is making me suicidal",
        "is it normal to want to be dead after 19 yrs in the job",
        "who do i give my dog to, i wont be around to look after him",
    ],
)
def test_the_writers_own_life_is_heard_where_a_rule_takes_it_for_work_or_for_over(
    opinion: SecondOpinion, line: str
) -> None:
    risk = weigh(screen(line), opinion(line))

    assert screen(line) is None
    assert risk
    assert risk.kind is Kind.SELF


@pytest.mark.parametrize(
    "line",
    [
        "Gaz on C section tried to kill himself in march and im scared hes going that way again",
        "my best friends boy whos 14 has been cutting and says theres no point being alive",
        "one of my DCs on child abuse has said she thinks of suicide daily and wont see a doctor",
        "he's taken annual leave out the blue and asked me to have his cat for good",
    ],
)
def test_somebody_else_in_danger_is_heard_where_a_rule_takes_it_for_work_or_long_ago(
    opinion: SecondOpinion, line: str
) -> None:
    risk = weigh(screen(line), opinion(line))

    assert screen(line) is None
    assert risk
    assert risk.kind is Kind.SOMEONE_ELSE


FITS = {"someone_else": 183, "self_indirect": 60}
ALARMS = {"ordinary": 1}


def _weighed(opinion: SecondOpinion) -> dict[str, list[Kind | None]]:
    """Return the care that each line of other writers gets, by what it means."""
    found: defaultdict[str, list[Kind | None]] = defaultdict(list)
    for file in sorted((TESTS / "risk" / "dev").glob("weighed_*.yaml")):
        for name, lines in yaml.load(file.read_text("utf-8"), yaml.BaseLoader).items():
            for line in lines:
                risk = weigh(screen(line), opinion(line))
                found[name].append(risk.kind if risk else None)
    return found


def test_what_other_writers_say_gets_the_card_that_fits_as_often_as_it_did(
    opinion: SecondOpinion,
) -> None:
    kinds = _weighed(opinion)
    fits = {
        name: kinds[name].count(Kind.SELF if name.startswith("self_") else Kind(name))
        for name in FITS
    }
    alarms = {name: len(kinds[name]) - kinds[name].count(None) for name in ALARMS}

    assert kinds.keys() == {*FITS, *ALARMS}
    assert {name: fits[name] - FITS[name] for name in FITS if fits[name] < FITS[name]} == {}
    assert {name: count for name, count in alarms.items() if count > ALARMS[name]} == {}


def test_the_sign_is_found_in_the_middle_of_a_story(opinion: SecondOpinion) -> None:
    work = "We moved to the new station in May and the lockers came late. " * 8
    story = f"{work}{SIGN}. {work}"

    assert weigh(screen(work + work), opinion(work + work)) is None
    risk = weigh(screen(story), opinion(story))
    assert risk
    assert risk.kind in {Kind.SELF, Kind.UNSURE}


def test_no_text_is_read_in_more_parts_than_are_allowed(
    opinion: SecondOpinion, monkeypatch: pytest.MonkeyPatch
) -> None:
    read: list[int] = []
    surest = opinion._surest

    def counted(parts: Sequence[Any]) -> Any:
        read.append(len(parts))
        return surest(parts)

    monkeypatch.setattr(opinion, "_surest", counted)

    opinion(" ".join(f"the lockers came late on day {day}." for day in range(900)))
    opinion("")

    assert read == [PARTS]


def test_where_no_model_is_to_be_run_it_goes_by_words_alone() -> None:
    alone = open_opinion(by_meaning=False)
    plain = alone("just to let somebody know im not planning on a future")

    assert plain
    assert plain.kind is Kind.SELF
    assert 0.9 < plain.sure < 1
    assert not plain.by_meaning
    assert [line for line in HARMLESS_LINES if weigh(None, alone(line))] == []


def test_without_the_runtime_it_goes_by_words_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "onnxruntime", None)

    assert open_opinion()(SIGN) == open_opinion(by_meaning=False)(SIGN)


def test_what_was_learnt_was_learnt_from_these_examples() -> None:
    words, network = load(WORDS), Network(NETWORK)
    danger = {name for name, _ in labelled()} - set(HARMLESS)

    assert words.examples == digest(labelled()), "run: make opinion"
    assert network.examples == digest(labelled()), "run: make opinion"
    assert set(words.classes) == set(network.classes) == danger


def test_the_network_reads_a_line_alone_as_in_company() -> None:
    lines = [*MISSED, *HARMLESS_LINES, "so " * 300]
    alone = np.vstack([Network(NETWORK).scores([line]) for line in lines])

    assert Network(NETWORK).scores(lines) == pytest.approx(alone, abs=1e-4)


def test_learning_again_gives_the_same_and_puts_every_class_where_it_belongs() -> None:
    examples = [
        *(("self", f"i want to be dead on {day}") for day in ("monday", "tuesday", "friday")),
        *(("danger", f"he is at the {door} with a knife") for door in ("door", "gate", "back")),
        *(("ordinary", f"where do i book {what}") for what in ("leave", "a course", "a car")),
    ]
    lines = [line for _, line in examples]
    one, two = (fit(examples, lines, harmless=HARMLESS) for _ in range(2))
    scores = one.scores(lines)

    assert np.array_equal(scores, two.scores(lines))
    assert one.classes == ("self", "danger")
    assert scores[:6, 0].min() > scores[6:, 0].max()
    assert scores[:6, 1:].argmax(axis=1).tolist() == [0, 0, 0, 1, 1, 1]


class Failing:
    """What was learnt, on a machine without memory."""

    def scores(self, lines: Sequence[str]) -> Any:
        raise RuntimeError("no memory")


def test_a_model_that_fails_leaves_risk_to_the_rules() -> None:
    failing: Any = Failing()

    assert SecondOpinion(failing)(SIGN) is None


def test_texts_read_ahead_are_not_read_again(monkeypatch: pytest.MonkeyPatch) -> None:
    network = Network(NETWORK)
    opinion = SecondOpinion(network)
    opinion.read_ahead([*MISSED, *HARMLESS_LINES])
    read: list[int] = []
    monkeypatch.setattr(network._model, "_rows", lambda lines: read.append(len(lines)))

    opinions = [opinion(line) for line in MISSED]

    assert None not in opinions
    assert read == []


def test_every_class_has_examples_and_no_line_stands_twice() -> None:
    names = Counter(name for name, _ in labelled())
    lines = Counter(folded(line) for _, line in labelled())

    assert set(names) == {*HARMLESS, *map(str, Kind)} - {Kind.UNSURE, Kind.CRISIS_LINE}
    assert min(names.values()) >= 25
    assert sum(names.values()) >= 2_000
    assert [line for line, times in lines.items() if times > 1 or not line] == []


def test_no_example_is_a_line_that_others_are_measured_with() -> None:
    examples = {folded(line) for _, line in labelled()}
    measured = {
        folded(line)
        for file in sorted((TESTS / "risk").glob("*/*.yaml"))
        for lines in yaml.load(file.read_text("utf-8"), yaml.BaseLoader).values()
        for line in lines
    }

    # A failure shows how many there are and no line, as half of them are to stay unseen.
    both = len(examples & measured)

    assert both == 0


def test_no_example_of_danger_is_a_line_of_the_knowledge(library: Library) -> None:
    entries = library.knowledge.entries.values()
    known = {folded(line) for entry in entries for line in entry.utterances}
    danger = {folded(line) for name, line in labelled() if name not in HARMLESS}

    assert danger & known == set()


def _staff_lines() -> Iterator[str]:
    for file in sorted(UTTERANCES.glob("*.yaml")):
        read = yaml.load(file.read_text("utf-8"), yaml.BaseLoader)
        if isinstance(read, dict):
            calm = (lines for name, lines in read.items() if name not in GRAVE)
            yield from itertools.chain(*calm)


@pytest.mark.parametrize("by_meaning", [True, False], ids=["by meaning", "by words"])
def test_what_staff_ask_hardly_ever_sets_it_off(by_meaning: bool) -> None:
    opinion = open_opinion(by_meaning=by_meaning)
    silent = [line for line in _staff_lines() if screen(line) is None]
    added = [line for line in silent if weigh(None, opinion(line))]

    assert len(silent) > 1_000
    assert len(added) / len(silent) <= ADDED, added


def test_no_title_or_button_sets_it_off(opinion: SecondOpinion, library: Library) -> None:
    whole = replace(library, opinion=opinion)
    titles = [entry.title for entry in library.knowledge.entries.values()]
    buttons = ["None of these", "Yes, that helped", "No", "Menu", "More", "Something else"]

    assert [
        line
        for line in (*titles, *buttons)
        if screen(line) is None
        and hear(whole, Turn(id="1", conversation="1", at=NOON, text=line)).risk
    ] == []


@pytest.mark.parametrize("line", ["id rather not say", "i can't remember", "yes he did"])
def test_words_that_only_decline_or_agree_get_no_card_anywhere(
    opinion: SecondOpinion, library: Library, line: str
) -> None:
    whole = replace(library, opinion=opinion)

    assert hear(whole, Turn(id="1", conversation="1", at=NOON, text=line)).risk is None


DIALOG = Dialog(
    id="what",
    title="What",
    intro="",
    who_sees="",
    steps=(
        Step(id="open", prompt="When and what?", accepts=Accepts.TEXT),
        Step(id="sure", prompt="Sure?", accepts=Accepts.YES_NO),
        Step(
            id="help",
            prompt="What would help?",
            accepts=Accepts.SEVERAL,
            options=(Option("heard", "Just being heard"), Option("nothing", "Nothing would")),
        ),
    ),
)


def _risk_inside(
    library: Library, opinion: SecondOpinion, line: str, waiting: str, later: timedelta
) -> Risk | None:
    whole = replace(library, opinion=opinion, dialogs={DIALOG.id: DIALOG})
    progress = Progress(dialog=DIALOG.id, version="", at=NOON, waiting=waiting)
    turn = Turn(id="1", conversation="1", at=NOON + later, text=line)
    return hear(whole, turn, Conversation(progress=progress)).risk


@pytest.mark.parametrize("line", ["last night", "bite", "bruises", "no more"])
def test_a_word_or_two_for_an_open_question_are_left_to_the_rules(
    opinion: SecondOpinion, library: Library, line: str
) -> None:
    assert weigh(screen(line), opinion(line))
    assert _risk_inside(library, opinion, line, "open", timedelta(minutes=5)) is None


@pytest.mark.parametrize(
    ("waiting", "later"), [("sure", timedelta(minutes=5)), ("open", timedelta(days=2))]
)
def test_a_word_or_two_that_answer_nothing_are_heard_in_a_dialog_too(
    opinion: SecondOpinion, library: Library, waiting: str, later: timedelta
) -> None:
    risk = _risk_inside(library, opinion, "cant cope", waiting, later)

    assert risk
    assert risk.kind is Kind.SELF


@pytest.mark.parametrize("line", ["heard,nothing", "Nothing would", "Just being heard,nothing"])
def test_answers_that_the_dialog_offers_are_no_sign_of_risk(
    opinion: SecondOpinion, library: Library, line: str
) -> None:
    assert _risk_inside(library, opinion, line, "help", timedelta(minutes=5)) is None


def test_an_answer_that_is_offered_excuses_nothing_beside_it(
    opinion: SecondOpinion, library: Library
) -> None:
    beside = "nothing, i want to die"

    assert _risk_inside(library, opinion, beside, "help", timedelta(minutes=5))
