"""The lines that staff type when something is wrong, and the lines that only look like it."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.risk import (
    BY_MEANING,
    BY_WORDS,
    NEAREST,
    Bounds,
    Kind,
    Level,
    Opinion,
    Risk,
    screen,
    weigh,
    worth_a_line,
)
from bot.domain.risk_words import (
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

HIGH, NOW = Level.HIGH, Level.IMMEDIATE

RED = [
    ("i cant do this anymore", HIGH, Kind.SELF),
    ("thinking of ending it", HIGH, Kind.SELF),
    ("ive got my meds lined up", NOW, Kind.SELF),
    ("family better off without me tbh", HIGH, Kind.SELF),
    (
        "worried about my oppo he said he might do something daft",
        HIGH,
        Kind.SOMEONE_ELSE,
    ),
    ("whats the number for that police crisis line", HIGH, Kind.CRISIS_LINE),
    ("got access to firearms and not in a good place", NOW, Kind.SELF),
    ("cut myself again last nite", HIGH, Kind.SELF),
    ("got spat at on shift", HIGH, Kind.HURT_NOW),
    ("just been bitten blood everywhere", NOW, Kind.HURT_NOW),
    ("needle stick just now", HIGH, Kind.HURT_NOW),
    ("got groped by a drunk on nte", HIGH, Kind.SEXUAL_ASSAULT),
    ("my dc is selling info", HIGH, Kind.DISCLOSURE),
    ("inspector is sleeping with a victim", HIGH, Kind.DISCLOSURE),
    ("saw him hit a detainee what do i do", HIGH, Kind.DISCLOSURE),
    ("he grabbed me at the xmas do dont want it recorded", HIGH, Kind.SEXUAL_ASSAULT),
    ("hes job too and hes hitting me", NOW, Kind.DOMESTIC_ABUSE),
    ("is this chat monitored my husband is a dci", HIGH, Kind.DOMESTIC_ABUSE),
    ("wife controls everything im embarrassed", HIGH, Kind.DOMESTIC_ABUSE),
    ("gf outed me and threatens me", HIGH, Kind.DOMESTIC_ABUSE),
    ("cant go home tonight", NOW, Kind.DOMESTIC_ABUSE),
    ("lost the baby", HIGH, Kind.BEREAVED),
    ("my dci fiddles the detections ethics committee?", HIGH, Kind.DISCLOSURE),
    ("my neighbour is being burgled", NOW, Kind.DANGER),
    ("urgent assistance", NOW, Kind.DANGER),
]

NOT_RISK = [
    "intrusive thoughts and checking everything",
    "checking the locks all night, unwanted thoughts",
    "ocd and intrusive thoughts",
    "i could kill him",
    "lol this job will be the death of me",
    "prisoner headbutted me last week nobody cared",
    "pc on my team assaulted what do i need to do (im a ps)",
    "9pp form where",
    "called the p word at a domestic again",
    "homophobic abuse in custody ignored it tbh",
    "is a threat enough or do i have to be hit",
    "im a special does it apply to me",
    "third time this year",
    "got attacked off duty cos im old bill",
    "skipper keeps making jokes about my accent",
    "sgt calls me love and stares",
    "want to report a colleague without anyone knowing",
    "how do i do a grievance",
    "nicked for something im suspended, PSD on me",
    "got a reg 17 notice",
    "banter whatsapp group gone too far",
    "passed over for promotion again because im brown",
    "think ive got a problem with anger at home",
    "cant sleep after that job with the baby",
    "burnt out",
    "eap number pls",
    "need someone to talk to, not a shrink",
    "panic attack before lates",
    "drinking too much since csew job",
    "bereavement leave?",
    "my partner is having a baby im a bloke pc",
    "baby in nicu",
    "had enough want out",
    "thinking of jacking it in",
    "how do i resign",
    "can you see my name",
    "i want to complain about an officer",
    "ur useless / ffs",
    "asdfgh",
    "stop / cancel / start again",
    "this is for my mate not me",
    "thinking of leaving my wife",
    "leaving early today",
    "kill for a brew",
    "dead on my feet",
    "suicide file from last year",
    "domestic at no 12",
    "I’m investigating a hate crime",
    "i hit my wife",
    "i slapped my partner",
    "someone is stalking me",
    "threatened with a knife yesterday",
    "suspect threatened to kill me in the cell",
    "car tyres slashed outside my house",
    "i was hit by a car on duty in 2019",
    "stabbed in the back by my skipper",
    "i give up with this laptop",
    "im done with this laptop",
    "whats the point of this form",
    "help with expenses",
    "i need help with my pdr",
    "attended a suicide today and cant stop seeing it",
    "going to kill him if he nicks my milk again",
    "",
    "   \n ",
    "👍",
]


@pytest.mark.parametrize(("line", "level", "kind"), RED)
def test_every_red_line_is_noticed_with_its_level_and_kind(
    line: str, level: Level, kind: Kind
) -> None:
    risk = screen(line)

    assert risk is not None
    assert (risk.level, risk.kind) == (level, kind)


@pytest.mark.parametrize("line", NOT_RISK)
def test_ordinary_and_sensitive_lines_are_no_risk(line: str) -> None:
    assert screen(line) is None


@pytest.mark.parametrize(
    "line",
    [
        "lol this job will be the death of me",
        "dead on my feet",
        "had enough want out",
        "nicked for something im suspended, PSD on me",
        "attended a suicide today and cant stop seeing it",
        "cant get that job out of my head",
    ],
)
def test_a_dark_saying_or_a_heavy_day_gets_a_light_check_in(line: str) -> None:
    assert worth_a_line(line, None, None)


@pytest.mark.parametrize("line", ["eap number pls", "matb1??"])
def test_other_lines_get_no_light_check_in(line: str) -> None:
    assert not worth_a_line(line, None, None)


@pytest.mark.parametrize(
    "line",
    [
        "i can’t do this anymore",
        "I CAN'T DO THIS ANY MORE",
        "i cannot do this anymore...",
        "cnt do this anymor",
        "want to kil myslef",
        "wanna dieeee",
        "k i l l myself",
        "k1ll myself",
        "k*ll myself",
        "ｉ ｗａｎｔ ｔｏ ｄｉｅ",
        "i want 2 die",
        "suicidle",
        "feeling su1cidal",
    ],
)
def test_spelling_and_typing_do_not_hide_danger(line: str) -> None:
    risk = screen(line)

    assert risk is not None
    assert risk.kind is Kind.SELF


@pytest.mark.parametrize(
    "line",
    ["not suicidal", "im not suicidal just tired", "i'd never kill myself", "he doesnt hit me"],
)
def test_a_plain_denial_is_no_risk(line: str) -> None:
    assert screen(line) is None


@pytest.mark.parametrize(
    "line",
    [
        "cant stop thinking about killing myself",
        "not suicidal but i dont want to be here anymore",
        "why not just kill myself",
        "no i want to die",
        "i'm not saying im suicidal but everyone would be better off without me",
    ],
)
def test_a_word_that_only_looks_like_denial_takes_nothing_back(line: str) -> None:
    risk = screen(line)

    assert risk is not None
    assert risk.kind is Kind.SELF


@pytest.mark.parametrize(
    "line",
    [
        "i want to die. forget it im fine",
        "I attended a suicide on Monday. Went to the inquest. I want to kill myself.",
        "detainee is suicidal, and so am i. i am suicidal",
        "Long day. " * 300 + "i have taken all my tablets. " + "Long day. " * 60,
    ],
)
def test_one_sentence_anywhere_is_enough(line: str) -> None:
    risk = screen(line)

    assert risk is not None
    assert risk.kind is Kind.SELF


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("im scared of my sgt and want to die", Kind.SELF),
        ("my husband knows i want to die", Kind.SELF),
        ("sgt here, suicidal, don't know where to turn", Kind.SELF),
        ("my husband says he wants to die", Kind.SOMEONE_ELSE),
        ("worried about my oppo. he said he wants to die", Kind.SOMEONE_ELSE),
    ],
)
def test_it_is_known_who_is_in_danger(line: str, kind: Kind) -> None:
    risk = screen(line)

    assert risk is not None
    assert risk.kind is kind


@pytest.mark.parametrize(
    "line",
    [
        "detainee in cell 4, he says he wants to die",
        "victim says her husband hits her",
        "caller said i want to die",
    ],
)
def test_the_public_at_work_are_not_the_writer(line: str) -> None:
    assert screen(line) is None


@pytest.mark.parametrize("line", ["suicide", "i was suicidal years ago", "dont want to die"])
def test_what_cannot_be_told_becomes_one_short_question(line: str) -> None:
    risk = screen(line)

    assert risk is not None
    assert risk.kind is Kind.UNSURE


@pytest.mark.parametrize(
    "line",
    [
        "im broken",
        "i aint got nothing left",
        "its time. bye",
        "been sat in my car at the cliffs",
        "lad i crew with isnt replying, his last text was goodbye",
    ],
)
def test_few_and_sideways_words_are_not_met_with_silence(line: str) -> None:
    assert screen(line) is not None


@pytest.mark.parametrize(
    "line",
    ["the job will end my life lol", "this rota is killing me", "athena will finish me off"],
)
def test_a_thing_that_kills_is_a_saying(line: str) -> None:
    assert screen(line) is None
    assert worth_a_line(line, None, None)


def test_a_laugh_takes_nothing_back_but_the_hurry() -> None:
    assert screen("gonna kms tonight") == Risk(NOW, Kind.SELF, "says they mean to end their life")
    assert screen("gonna kms tonight lol") == Risk(
        HIGH, Kind.SELF, "says they mean to end their life"
    )


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("my husband hits me after i dealt with a domestic at work", Kind.DOMESTIC_ABUSE),
        ("i was raped and i investigate rape cases all day", Kind.SEXUAL_ASSAULT),
        ("i work in custody and i want to kill myself", Kind.SELF),
        ("attended a suicide and now my crewmate wants to kill himself", Kind.SOMEONE_ELSE),
    ],
)
def test_a_work_word_never_cancels_what_is_said_of_me_or_a_colleague(
    line: str, kind: Kind
) -> None:
    risk = screen(line)

    assert risk is not None
    assert risk.kind is kind


@pytest.mark.parametrize(
    "line",
    ["my colleagues husband hits her", "my sister is being beaten by her boyfriend"],
)
def test_somebody_elses_home_is_told_from_ones_own(line: str) -> None:
    risk = screen(line)

    assert risk is not None
    assert (risk.kind, risk.because) == (Kind.SOMEONE_ELSE, OTHERS_HOME)


def test_a_denial_after_a_retraction_counts_as_said() -> None:
    assert screen("im not going to kill myself") is None
    assert screen("scrap that, im not going to kill myself") is not None


def test_an_excuse_far_away_in_a_run_on_hides_nothing() -> None:
    run_on = "so i was laughing about the rota " + "and then we went on " * 8

    assert screen(run_on + "and honestly i want to kill myself " + "and then we went on " * 8)


@pytest.mark.parametrize(
    ("line", "level", "kind", "because"),
    [
        ("im going to kill him", HIGH, Kind.DANGER, HARM),
        ("i want to kill him tonight", HIGH, Kind.DANGER, HARM),
        ("i want to kill him", HIGH, Kind.UNSURE, "a word that may be work or self"),
        ("abused at home", HIGH, Kind.DOMESTIC_ABUSE, "hurt or frightened at home"),
        ("abused by my husband", HIGH, Kind.DOMESTIC_ABUSE, "hurt or frightened at home"),
        ("was abused at home as a kid", HIGH, Kind.SEXUAL_ASSAULT, "sexually assaulted"),
        ("sexually abused at home", HIGH, Kind.SEXUAL_ASSAULT, "sexually assaulted"),
        ("intrusive thoughts", HIGH, Kind.SELF, "sees no way to go on"),
        ("intrusive thoughts about the bridge", HIGH, Kind.SELF, "sees no way to go on"),
        (
            "intrusive thoughts, checking doors, cant go on",
            HIGH,
            Kind.SELF,
            "sees no way to go on",
        ),
        ("want to hurt my sergeant", HIGH, Kind.DANGER, HARM),
        ("gonna smash my skippers face in lol", HIGH, Kind.DANGER, HARM),
        ("gonna smash his face in right now", NOW, Kind.DANGER, HARM),
        ("i hit my wife just now", NOW, Kind.DANGER, HARM),
        ("i slapped my partner and she is hurt", NOW, Kind.DANGER, HARM),
        ("got a death threat on facebook", HIGH, Kind.THREAT, OUTSIDERS),
        ("a suspect has threatened my family", HIGH, Kind.THREAT, OUTSIDERS),
        ("a suspect has threatened to kill me", HIGH, Kind.THREAT, OUTSIDERS),
        ("i keep thinking about my gun", NOW, Kind.SELF, WEAPON),
        ("gonna kms tonight. cant stop looking at my glock", NOW, Kind.SELF, WEAPON),
        ("i give up", HIGH, Kind.UNSURE, HEAVY),
        ("whats the point", HIGH, Kind.UNSURE, HEAVY),
        ("im done", HIGH, Kind.UNSURE, HEAVY),
        ("cant stop crying", HIGH, Kind.UNSURE, HEAVY),
        ("help", HIGH, Kind.UNSURE, HELP),
        ("help me!", HIGH, Kind.UNSURE, HELP),
        ("i need help", HIGH, Kind.UNSURE, HELP),
        ("kicked in head feel sick", NOW, Kind.HURT_NOW, INJURED),
        ("knocked out", NOW, Kind.HURT_NOW, INJURED),
        ("im bleeding bad", NOW, Kind.HURT_NOW, INJURED),
        ("broken nose", HIGH, Kind.HURT_NOW, INJURED),
        ("fractured", HIGH, Kind.HURT_NOW, INJURED),
        ("hit by car on duty just now", HIGH, Kind.HURT_NOW, INJURED),
        ("punched in the face just now", HIGH, Kind.HURT_NOW, INJURED),
        ("got bit by police dog", HIGH, Kind.HURT_NOW, WOUND),
        ("got bit by a prisoner", HIGH, Kind.HURT_NOW, EXPOSED),
        ("got spat at and the dog bit me", HIGH, Kind.HURT_NOW, EXPOSED),
        ("needle stick just now", HIGH, Kind.HURT_NOW, EXPOSED),
        ("is this chat monitored my husband is a dci", HIGH, Kind.DOMESTIC_ABUSE, MONITORED),
    ],
)
def test_what_was_said_chooses_the_words_of_the_card(
    line: str, level: Level, kind: Kind, because: str
) -> None:
    assert screen(line) == Risk(level, kind, because)


@pytest.mark.parametrize("line", ["stabbed", "shot", "been stabbed", "being followed right now"])
def test_a_bare_word_is_enough_for_999(line: str) -> None:
    assert screen(line) == Risk(NOW, Kind.DANGER, "danger right now")


RULED = Risk(HIGH, Kind.HURT_NOW, "a rule")
ASKED = Risk(HIGH, Kind.UNSURE, "a rule")
NOW_RULED = Risk(NOW, Kind.SELF, "a rule")
NUMBER = Risk(HIGH, Kind.CRISIS_LINE, "a rule")


@pytest.mark.parametrize(
    ("rules", "opinion", "weighed"),
    [
        (None, None, None),
        (None, Opinion(Kind.SELF, 0.955), None),
        (None, Opinion(Kind.SELF, 0.956), Risk(HIGH, Kind.UNSURE, HEAVY)),
        (None, Opinion(Kind.SELF, 0.998, by_meaning=False), None),
        (None, Opinion(Kind.SELF, 0.999, by_meaning=False), Risk(HIGH, Kind.UNSURE, HEAVY)),
        (None, Opinion(Kind.SELF, 1.0, by_meaning=False), Risk(HIGH, Kind.UNSURE, HEAVY)),
        (None, Opinion(Kind.DANGER, 0.998, by_meaning=False), None),
        (None, Opinion(Kind.DANGER, 0.999, by_meaning=False), Risk(HIGH, Kind.DANGER, NEAREST)),
        (None, Opinion(Kind.SELF, 0.979), Risk(HIGH, Kind.UNSURE, HEAVY)),
        (None, Opinion(Kind.SELF, 0.98), Risk(HIGH, Kind.SELF, NEAREST)),
        (None, Opinion(Kind.DANGER, 0.974), None),
        (None, Opinion(Kind.SELF, 0.5), None),
        (None, Opinion(Kind.DANGER, 0.975), Risk(HIGH, Kind.DANGER, NEAREST)),
        (ASKED, Opinion(Kind.SELF, 1.0), Risk(HIGH, Kind.SELF, NEAREST)),
        (ASKED, Opinion(Kind.SELF, 0.7), ASKED),
        (ASKED, Opinion(Kind.SELF, 0.1, by_meaning=False), ASKED),
    ],
)
def test_a_second_opinion_adds_where_the_rules_are_silent_or_ask(
    rules: Risk | None, opinion: Opinion | None, weighed: Risk | None
) -> None:
    assert weigh(rules, opinion) == weighed


@pytest.mark.parametrize(
    ("rules", "opinion", "weighed"),
    [
        (RULED, Opinion(Kind.HURT_NOW, 0.9), RULED),
        (RULED, Opinion(Kind.HURT_NOW, 0.89), None),
        (NOW_RULED, Opinion(Kind.SELF, 0.8), NOW_RULED),
        (NOW_RULED, Opinion(Kind.SELF, 0.79), None),
        (ASKED, Opinion(Kind.SELF, 0.69), None),
        (NUMBER, Opinion(Kind.SELF, 0.0), NUMBER),
        (screen("chce sie zabic"), Opinion(Kind.SELF, 0.0), screen("chce sie zabic")),
    ],
)
def test_a_rules_card_that_reads_harmless_gives_way_to_the_light_check_in(
    rules: Risk, opinion: Opinion, weighed: Risk | None
) -> None:
    assert weigh(rules, opinion) == weighed
    assert worth_a_line("the lockers came late", rules, opinion)


@pytest.mark.parametrize(
    ("rules", "opinion"),
    [
        (RULED, Opinion(Kind.SELF, 0.0, {Kind.SELF: 9.0, Kind.HURT_NOW: 0.0}, by_meaning=False)),
        (screen("is this chat monitored my husband is a dci"), Opinion(Kind.SELF, 0.0)),
    ],
)
def test_words_alone_take_no_card_back_and_a_card_with_its_own_words_stands(
    rules: Risk, opinion: Opinion
) -> None:
    assert weigh(rules, opinion) == rules


@pytest.mark.parametrize(
    ("near", "weighed"),
    [
        ({Kind.HURT_NOW: 0.0, Kind.THREAT: 2.9}, RULED),
        ({Kind.HURT_NOW: 0.0, Kind.THREAT: 3.1}, Risk(HIGH, Kind.THREAT, NEAREST)),
        ({Kind.THREAT: 3.1}, RULED),
    ],
)
def test_a_care_that_fits_much_better_is_shown_in_place_of_the_rules(
    near: dict[Kind, float], weighed: Risk
) -> None:
    assert weigh(RULED, Opinion(Kind.THREAT, 1.0, near)) == weighed


OWN = Risk(HIGH, Kind.SELF, "sees no way to go on")
OTHERS = Risk(HIGH, Kind.SOMEONE_ELSE, "says goodbye")


@pytest.mark.parametrize(
    ("rules", "kind", "lead", "weighed"),
    [
        (OWN, Kind.SOMEONE_ELSE, 1.1, OWN),
        (OWN, Kind.SOMEONE_ELSE, 1.3, Risk(HIGH, Kind.SOMEONE_ELSE, NEAREST)),
        (OTHERS, Kind.SELF, 1.1, OTHERS),
        (OTHERS, Kind.SELF, 1.3, Risk(HIGH, Kind.SELF, NEAREST)),
        (OWN, Kind.DANGER, 2.9, OWN),
    ],
)
def test_whose_life_it_is_the_opinion_need_not_say_as_clearly_as_which_danger(
    rules: Risk, kind: Kind, lead: float, weighed: Risk
) -> None:
    assert weigh(rules, Opinion(kind, 1.0, {rules.kind: 0.0, kind: lead})) == weighed


@pytest.mark.parametrize(
    ("opinion", "weighed"),
    [
        (Opinion(Kind.SOMEONE_ELSE, 1.0, {Kind.SELF: 0.0, Kind.SOMEONE_ELSE: 4.9}), None),
        (
            Opinion(Kind.SOMEONE_ELSE, 1.0, {Kind.SELF: 0.0, Kind.SOMEONE_ELSE: 5.1}),
            Risk(HIGH, Kind.SOMEONE_ELSE, NEAREST),
        ),
        (Opinion(Kind.HURT_NOW, 1.0, {Kind.SELF: 0.0, Kind.HURT_NOW: 9.0}), None),
        (
            Opinion(
                Kind.SOMEONE_ELSE, 1.0, {Kind.SELF: 0.0, Kind.SOMEONE_ELSE: 9.0}, by_meaning=False
            ),
            None,
        ),
    ],
)
def test_a_card_of_its_own_gives_way_only_to_a_worry_about_somebody_else(
    opinion: Opinion, weighed: Risk | None
) -> None:
    rules = Risk(HIGH, Kind.SELF, SELF_HARM)

    assert weigh(rules, opinion) == (weighed or rules)


def test_the_nearest_danger_comes_first() -> None:
    assert screen("whats the crisis line. i want to die. someone is breaking into my house") == (
        Risk(Level.IMMEDIATE, Kind.DANGER, "danger right now")
    )


@given(st.text(max_size=300))
def test_any_text_can_be_screened(text: str) -> None:
    risk = screen(text)

    assert risk is None or risk.because


@given(st.text(alphabet="abc .,\n", max_size=80), st.text(alphabet="xyz .,\n", max_size=80))
def test_nothing_around_a_plain_sentence_hides_it(before: str, after: str) -> None:
    assert screen(f"{before}\ni want to kill myself.\n{after}") is not None


@pytest.mark.parametrize(
    "line",
    [
        "my laptop battery committed suicide",
        "in the song she sings i want to die in your arms tonight",
        "my mate from school killed himself in 1994, how do i join the suicide prevention course",
        "overdrawn. bailiffs. help",
    ],
)
def test_a_thing_a_song_and_what_is_long_got_over_are_no_risk(line: str) -> None:
    assert screen(line) is None


@pytest.mark.parametrize(
    "line",
    [
        "my mate killed himself in 1994 and it still keeps me awake",
        "i was raped in 2011 and i am fine now, how do i join a network",
    ],
)
def test_what_still_hurts_or_is_told_of_an_assault_is_never_settled(line: str) -> None:
    assert screen(line) is not None


def test_what_a_mate_texted_is_the_mates() -> None:
    risk = screen("my mate texted me goodbye everyone and turned his phone off")

    assert risk is not None
    assert risk.kind is Kind.SOMEONE_ELSE


@pytest.mark.parametrize("line", ["iwanttodie", "ihopeidontwakeup", "imnotsafe from myself"])
def test_words_run_together_are_taken_apart(line: str) -> None:
    risk = screen(line)

    assert risk is not None
    assert risk.kind is Kind.SELF


@pytest.mark.parametrize(
    "line", ["maternityleave", "occupationalhealthreferral", "probation extended"]
)
def test_ordinary_long_words_stay_whole(line: str) -> None:
    assert screen(line) is None


@pytest.mark.parametrize(("by_meaning", "bounds"), [(True, BY_MEANING), (False, BY_WORDS)])
def test_a_near_miss_of_the_second_opinion_is_worth_a_line_and_no_card(
    by_meaning: bool, bounds: Bounds
) -> None:
    near = Opinion(Kind.SELF, bounds.line, by_meaning=by_meaning)

    assert weigh(None, near) is None
    assert worth_a_line("owed forty hours", None, near)
    assert not worth_a_line("owed forty hours", None, replace(near, sure=bounds.line - 0.01))
