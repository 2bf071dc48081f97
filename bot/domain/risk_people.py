"""Whose danger a sentence tells of: the writer's, somebody close, or the public's at work."""

from enum import Enum

from bot.domain.risk_phrases import Sentence
from bot.domain.risk_text import word_set


class Person(Enum):
    """Who a sentence is about."""

    SELF = "self"
    CLOSE = "close"
    PUBLIC = "public"


_ME = word_set("i me myself im")
_PUBLIC = word_set(
    "victim victims detainee detainees prisoner prisoners suspect suspects misper mispers caller"
    " callers patient patients offender offenders complainant witness informant nominal nominals"
    " resident public mop dp jumper male female vulnerable deceased ip aggrieved subject members"
    " customer punter shoplifter householder perp juvenile jogger pensioner"
)
_STRANGERS = word_set("man woman bloke lad girl guy lady chap kid boy teenager child fella lass")
"""The public at work, unless it is "my lad", "a lad at work" or "a girl on my team"."""
_CLOSE = word_set(
    "oppo mate friend colleague colleagues crewmate husband wife partner boyfriend girlfriend"
    " missus hubby ex brother sister son daughter dad mum father mother cousin nephew niece uncle"
    " aunt nan gran grandad neighbour pc dc ps ds sgt sergeant skipper skip sarge insp inspector"
    " dci di guv boss supervisor manager officer officers pcso specials probationer student tutor"
    " trainee teammate buddy bestie fiance fiancee bro sis housemate flatmate staff"
    " pal mucker gaffer cadet volunteer taker dispatcher stepson stepdaughter ddo clerk"
    " special partners roommate stepdad stepmum handler godson grandson auntie apprentice cid"
)
_RANKS = word_set(
    "oppo colleague colleagues crewmate pc dc ps ds sgt sergeant skipper skip sarge insp inspector"
    " dci di guv boss supervisor manager officer pcso tutor trainee teammate gaffer ddo"
)
_HOME = word_set(
    "husband wife partner boyfriend girlfriend missus hubby ex fella dad mum father mother brother"
    " sister son daughter fiance fiancee spouse home house indoors marriage married bloke family"
    " stepdad he she relationship man girl lass"
)
_ANYONE = word_set("someone somebody anyone anybody")
_REFLEXIVE = word_set("himself herself themselves themself theirself")
_PRONOUNS = _REFLEXIVE | word_set("he she they him her them")
_THIRD_PERSON = word_set("wants feels thinks has needs wishes keeps cuts says doesnt hasnt isnt")
_FIRST_FORMS = word_set("want feel wish need think dont am have hate ive")
_REPORTS = word_set("think reckon worried concerned fear believe know suspect heard worry")
_TELLS = word_set(
    "said says saying stated states stating told shouting shouted screaming threatening reported"
    " claims claiming disclosed tells threatened"
)
_OURS = word_set("team section relief shift work response watch course")
_HE = word_set("he she")
_TOLD = word_set(
    "told tells telling sent send sends texted texting text messaged rang phoned showed asked said"
    " to called emailed gave with next"
)
_HIS = word_set("his her their without")
_OWN = word_set("own life lives wrist wrists arm arms throat neck head mouth hand him her them")
_PASSIVE = word_set("got been being getting")
_THINGS = word_set(
    "battery laptop printer computer phone plant plants radio niche athena teams system kettle"
    " fridge monitor mouse keyboard screen charger website server app spreadsheet van toaster"
    " photocopier copier chair boiler heater engine headset dictaphone bodycam camera"
)
_THING_DOES = word_set("committed is has was wants died killed hung topped keeps just finally")
_WRITES = word_set(
    "texted messaged whatsapped wrote posted sent texts messages emailed snapchatted"
)


def person_of(words: Sentence, place: tuple[int, int], carried: Person | None) -> Person:
    """Return whom the phrase at the place is about.

    A person named inside the phrase decides ("hurt himself", "better off without me"); without
    one it is the nearest person before it. When in doubt it is the one who writes.
    """
    begin, end = place
    within = range(begin, end)
    for at in within:
        if words[at] in _REFLEXIVE:
            return _antecedent(words[:at], carried)
    if any(_is_me(words, at) for at in within):
        return Person.SELF
    for at in reversed(within):
        own = words[at] in _HIS and not _OWN.isdisjoint(words[at + 1 : at + 2])
        if words[at] in _HE or own:
            return _antecedent(words[:at], carried)
    first = begin + (words[begin] in {"my", "our"})
    return _noun(words, first) or _subject(words, begin, carried)


def says_me(words: Sentence, begin: int, end: int) -> bool:
    """Say whether the writer is named in the phrase or right before it, or left out: "got …"."""
    named = any(_is_me(words, at) for at in range(begin, end))
    if named or "i" in words[max(0, begin - 3) : begin]:
        return True
    left_out = not _PASSIVE.isdisjoint(words[begin : begin + 2])
    return left_out and _nearest(words, begin, None)[1] is None


def names_close(words: Sentence, end: int) -> bool:
    """Say whether the nearest person named so far is a colleague, a friend or family."""
    return last_noun(words[:end]) is Person.CLOSE


def names_other(words: Sentence) -> bool:
    """Say whether somebody else than the writer stands among the words."""
    return not _PRONOUNS.isdisjoint(words) or last_noun(words) is Person.CLOSE


def at_work(words: Sentence, place: tuple[int, int], carried: Person | None) -> bool:
    """Say whether it happens at work: the one who acts is of the public, or a rank."""
    before = words[: place[1]]
    if (last_noun(before) or carried) is Person.PUBLIC:
        return True
    return not _RANKS.isdisjoint(before) and _HOME.isdisjoint(words)


def quoted(before: Sentence) -> bool:
    """Say whether the words are those of a member of the public, told by the writer."""
    told = [at for at, word in enumerate(before) if word in _TELLS]
    if not told or len(before) - told[-1] > 6:
        return False
    return last_noun(before[: told[-1]]) is Person.PUBLIC


def a_thing_does(words: Sentence, begin: int) -> bool:
    """Say whether the phrase is said of a thing: "my laptop battery committed suicide"."""
    return any(
        at > 0 and words[at - 1] in _THINGS and words[at] in _THING_DOES
        for at in (begin - 1, begin)
    )


def in_their_message(before: Sentence) -> bool:
    """Say whether the words before end in "my mate texted": what follows is the mate's."""
    wrote = [at for at, word in enumerate(before) if word in _WRITES]
    if not wrote or len(before) - wrote[-1] > 10:
        return False
    told = before[: wrote[-1]]
    return last_noun(told) is Person.CLOSE and "i" not in told[-3:]


def last_noun(words: Sentence) -> Person | None:
    """Return the person that a following "he" or "she" stands for."""
    for at in range(len(words) - 1, -1, -1):
        noun = _noun(words, at)
        if noun is not None and not _introduced(words, at):
            return noun
    return None


def _is_me(words: Sentence, at: int) -> bool:
    if words[at] == "my":
        return at + 1 < len(words) and words[at + 1] not in _CLOSE
    return words[at] in _ME


def _antecedent(before: Sentence, carried: Person | None) -> Person:
    return last_noun(before) or carried or Person.CLOSE


def _subject(words: Sentence, begin: int, carried: Person | None) -> Person:
    """Return the nearest person before the phrase.

    "I am scared of my sgt and want to die" has its subject further away; a verb that only fits
    "I" and a bare "and" both say so.
    """
    before = words[:begin]
    first = words[begin] if begin < len(words) else ""
    at, found = _nearest(words, begin, carried)
    if found is not None and before[-1:] == ("who",):
        return found
    if found is None:
        return (carried or Person.CLOSE) if first in _THIRD_PERSON else Person.SELF
    if found is Person.SELF or "i" not in before[:at]:
        return found
    if not _REPORTS.isdisjoint(before[:at]):
        return found
    own = first in _FIRST_FORMS and before[-1] not in _PRONOUNS
    aside = before[-1] in {"and", "so", "but"} or before[at] in _ANYONE
    return Person.SELF if own or aside else found


def _nearest(words: Sentence, begin: int, carried: Person | None) -> tuple[int, Person | None]:
    for at in range(begin - 1, -1, -1):
        told = words[at] == "me" and words[at - 1] in _TOLD
        if (words[at] in _ME and not told) or _introduced(words, at):
            return at, Person.SELF
        noun = _noun(words, at)
        if noun is not None:
            return at, noun
        if words[at] in _PRONOUNS:
            return at, _antecedent(words[:at], carried)
    return -1, None


def _introduced(words: Sentence, at: int) -> bool:
    """Say whether a rank is the writer's own: "ps here", "i am a pc", "as a sgt"."""
    if words[at] not in _CLOSE and words[at] not in _PUBLIC:
        return False
    before = words[max(0, at - 2) : at]
    here = words[at + 1 : at + 2] == ("here",)
    return here or before in (("am", "a"), ("am", "an"), ("as", "a"), ("as", "an"))


def _noun(words: Sentence, at: int) -> Person | None:
    """Return whom a noun stands for: the public at work, or somebody close."""
    word = words[at] if at < len(words) else ""
    if word in _PUBLIC:
        return Person.PUBLIC
    if word in _STRANGERS:
        ours = words[at - 1 : at] in {("my",), ("our",)} or (
            words[at + 1 : at + 2] in {("on",), ("at",), ("in",)}
            and not _OURS.isdisjoint(words[at + 2 : at + 4])
        )
        return Person.CLOSE if ours else Person.PUBLIC
    return Person.CLOSE if word in _CLOSE or word in _ANYONE else None
