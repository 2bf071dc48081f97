"""What a sentence says around a phrase: whose danger it is, and what takes it back.

The notation of phrases stands in `risk_phrases`. Once a phrase of a rule is found, its sentence
is asked, in this order:

- excuse: a saying ("kill myself laughing") or another meaning of the same words;
- duty: for words that are also police work ("suicide file"), a work word close by.
  It cancels nothing that says "I", "me" or "my", nothing about a colleague or a relative where
  the rule asks who it is about, and nothing in another sentence. "Policy" and "training" are
  duty for every rule that has any, whoever is named;
- quotation: "the caller said …" is the public's, not the writer's; what "my mate texted" is the
  mate's; a song's or a game's is nobody's, and a thing ("my laptop …") is no person;
- a question about work in the same sentence, for rules whose words are sayings too (`sideways`);
- denial: "not suicidal", "i would never …"; a word that only looks like one ("can not stop
  thinking about …", "not sure i wont …") leaves the rule alone;
- person: who it is about (`About`): the writer, somebody close, or the public at work;
- time: "years ago" turns a statement about oneself into a question, never into nothing;
- joking: "lol" makes nothing harmless, but it is no longer immediate.

A retraction ("forget it im fine", "scrap that, im not going to …") takes nothing back: where
one stands, not even a denial counts.
"""

from dataclasses import dataclass, replace
from enum import Enum
from itertools import pairwise

from bot.domain import risk_people as people
from bot.domain.risk_kinds import Kind, Level, Risk
from bot.domain.risk_people import Person
from bot.domain.risk_phrases import Notation, Phrase, Sentence, stand_in
from bot.domain.risk_settled import WORK_QUESTION
from bot.domain.risk_text import word_set


class About(Enum):
    """Whom a rule is about."""

    FIXED = "the rule names it"
    ANYONE = "the person its words point to"
    OTHER = "somebody close to the writer"
    ACTOR = "the writer, unless it happens at work"


class Old(Enum):
    """What a rule does when the sentence says that it was long ago."""

    KEEP = "nothing changes"
    ASK = "it becomes one short question"
    DROP = "it is no risk now"
    NOW = "it counts only while it happens: last week is enough to drop it"


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """One thing to notice, with all the ways it is said. The texts hold one phrase a line."""

    because: str
    kind: Kind
    phrases: str
    level: Level = Level.HIGH
    about: About = About.FIXED
    duty: str = ""
    """Words of police work that cancel the rule when they stand in the same sentence."""
    excuses: str = ""
    """Phrases that give the same words a harmless meaning, anywhere in the sentence."""
    urgent: str = ""
    """Phrases that make it immediate, anywhere in the sentence."""
    instead: tuple[tuple[str, str], ...] = ()
    """Other names for other care, with phrases anywhere in the sentence: the first that fits."""
    deniable: bool = True
    sideways: bool = False
    """Its words are sayings too: a question about work beside them cancels it."""
    old: Old = Old.KEEP


NEAR = 12
"""How many words away from a phrase an excuse or a work word still belongs to it."""
_NOT = word_set(
    "not never no nor dont didnt wasnt isnt havent wont wouldnt without aint doesnt hasnt arent"
    " werent neither nobody"
)
_BETWEEN = word_set(
    "going to be been being feeling felt feel actually at all think thinking about of ever am"
    " want wanted wanting would plan planning really i a any having had have do did try tried"
    " trying is was one considered considering risk currently personally actively as mean he she"
    " they said say claim thoughts thought plans intention desire wish person never an even the"
    " laid finger on in way worry"
)
"""Words that may stand between a denial and what it denies."""
_NOT_DENIAL = (
    ("why", "not"),
    ("not", "saying"),
    ("not", "only"),
    ("wont", "lie"),
    ("gonna", "lie"),
    ("to", "lie"),
    ("dont", "know"),
    ("not", "sure"),
    ("dont", "care"),
    ("would", "not", "be"),
    ("not", "safe"),
    ("not", "joking"),
)
_RETRACTIONS = {
    ("scrap", "that"),
    ("ignore", "that"),
    ("ignore", "me"),
    ("ignore", "my"),
    ("forget", "that"),
    ("forget", "i"),
    ("delete", "that"),
    ("delete", "my"),
    ("not", "really"),
}
_JOKING = word_set("lol haha hahaha lmao jk lolz")
_POLICY = """
    training on|course|courses|dates|day|about|for|in
    policy|policies|procedure|procedures|course|courses|guidance|module|toolkit|leaflet|elearning|
        seminar|webinar|flowchart
"""
_FICTION = """
    sings|lyrics|lyric|crossword|halloween|pantomime|panto|audiobook
    fancy dress
    murder mystery
    video game
"""
_LONG_AGO = """
    years|yrs|decades|ages|long_time ago|back
    back in 2000s|90s|80s
    when i was .. kid|child|teenager|teen|young|younger|little|uni|school
    as a kid|child|teen|teenager
    in my teens|twenties|last_force|previous_force
    previous force
    used to
    in the past
    before i joined
    last year
    once before
    at uni|school
    historic|historical
"""
_SINCE = """
    again|still|now|since|lately|anymore|tonight|today|never_told|keeps
    back & thoughts|worse|there|here
"""
_OVER = """
    last week|month|year|summer|winter|spring|autumn|christmas|set|tour
    last|on monday|tuesday|wednesday|thursday|friday|saturday|sunday
    week|weeks|month|months|year|years|days|fortnight|while|ages ago|back|since|on
    yesterday
    the other day|week|night
    in january|february|march|april|may|june|july|august|september
    in october|november|december|feb|jan|nye
    few|couple of days|weeks|months ago
    third|fourth|fifth|second|umpteenth|every time
    flashback~|nightmare~|dream~
"""
_NOT_OVER = "now|just|tonight|outside|still|right_now|today|help"


class Reading:
    """One sentence, and the person that "he" or "she" stands for when it begins."""

    __slots__ = ("carried", "present", "words")

    def __init__(self, words: Sentence, carried: Person | None) -> None:
        self.words = words
        self.carried = carried
        self.present = frozenset(words)

    def around(self, place: tuple[int, int]) -> "Reading":
        """Return what stands near a phrase: in a long run-on nothing further off explains it."""
        begin, end = place
        if len(self.words) <= 2 * NEAR:
            return self
        return Reading(self.words[max(0, begin - NEAR) : end + NEAR], self.carried)

    def holds(self, phrases: tuple[Phrase, ...]) -> bool:
        """Say whether one of the phrases stands in it."""
        return stand_in(phrases, self.words, self.present)


class Tester:
    """A rule made ready to read sentences."""

    def __init__(self, rule: Rule, notation: Notation) -> None:
        self.rule = rule
        self.phrases = notation.phrases(rule.phrases)
        self._excuses = notation.phrases(rule.excuses)
        self._duty = notation.phrases(rule.duty)
        self._urgent = notation.phrases(rule.urgent)
        self._instead = tuple((name, notation.phrases(text)) for name, text in rule.instead)

    def risk(self, phrase: Phrase, reading: Reading) -> Risk | None:
        """Return the risk that the phrase means in its sentence, if it stands there."""
        for place in phrase.places(reading.words):
            if self._cancelled(reading, place) or self._denied(phrase, reading.words, place):
                continue
            if risk := self._for_person(reading, place):
                return self._by_time(reading, risk)
        return None

    def _denied(self, phrase: Phrase, words: Sentence, place: tuple[int, int]) -> bool:
        begin, end = place
        if not self.rule.deniable or taken_back(words):
            return False
        inside = (_NOT - phrase.words).intersection(words[begin:end])
        return bool(inside) or denied(words, begin)

    def _cancelled(self, reading: Reading, place: tuple[int, int]) -> bool:
        words, (begin, end) = reading.words, place
        around = reading.around(place)
        if self._excuses and around.holds(self._excuses):
            return True
        if people.quoted(words[:begin]) or people.a_thing_does(words, begin):
            return True
        if around.holds(_FICTION_PHRASES):
            return True
        if self.rule.sideways and around.holds(_WORK_QUESTION_PHRASES):
            return True
        if not self._duty or people.says_me(words, begin, end):
            return False
        if around.holds(_POLICY_PHRASES):
            return True
        follows = self.rule.about in {About.ANYONE, About.OTHER}
        close = follows and people.names_close(words, end)
        return not close and around.holds(self._duty)

    def _for_person(self, reading: Reading, place: tuple[int, int]) -> Risk | None:
        rule = self.rule
        because = next((name for name, said in self._instead if reading.holds(said)), rule.because)
        risk = Risk(rule.level, rule.kind, because)
        if rule.kind is Kind.SELF and people.in_their_message(reading.words[: place[0] + 1]):
            return replace(risk, kind=Kind.SOMEONE_ELSE)
        if rule.about is About.FIXED:
            return risk
        if rule.about is About.ACTOR:
            return None if people.at_work(reading.words, place, reading.carried) else risk
        person = people.person_of(reading.words, place, reading.carried)
        if person is Person.PUBLIC:
            return None
        begin, end = place
        own = rule.about is About.OTHER and person is Person.SELF
        if own and not people.names_other(reading.words[begin:end]):
            return None
        others = person is Person.CLOSE and rule.about is About.ANYONE
        return replace(risk, kind=Kind.SOMEONE_ELSE) if others else risk

    def _by_time(self, reading: Reading, risk: Risk) -> Risk | None:
        if self.rule.old is Old.NOW and over(reading):
            return None
        if self.rule.old is not Old.KEEP and long_ago(reading):
            unsure = Risk(Level.HIGH, Kind.UNSURE, "something from before")
            return unsure if self.rule.old is Old.ASK else None
        joking = not _JOKING.isdisjoint(reading.present)
        if joking:
            return replace(risk, level=Level.HIGH)
        if self._urgent and reading.holds(self._urgent):
            return replace(risk, level=Level.IMMEDIATE)
        return risk


def taken_back(words: Sentence) -> bool:
    """Say whether the sentence takes back what the writer said before it."""
    return not _RETRACTIONS.isdisjoint(pairwise(words))


def denied(words: Sentence, begin: int) -> bool:
    """Say whether the words right before `begin` take the statement back."""
    place = begin - 1
    while place >= 0 and words[place] in _BETWEEN and words[place] not in _NOT:
        place -= 1
    if place < 0 or words[place] not in _NOT:
        return False
    if words[place + 1 : place + 2] == ("i",) and words[place] == "no":
        return False
    before = words[max(0, place - 2) : place + 3]
    return not any(
        row == before[at : at + len(row)] for row in _NOT_DENIAL for at in range(len(before))
    )


_POLICY_PHRASES = Notation({}).phrases(_POLICY)
_WORK_QUESTION_PHRASES = Notation({}).phrases(WORK_QUESTION)
_FICTION_PHRASES = Notation({}).phrases(_FICTION)
_LONG_AGO_PHRASES = Notation({}).phrases(_LONG_AGO)
_SINCE_PHRASES = Notation({}).phrases(_SINCE)
_OVER_PHRASES = Notation({}).phrases(_OVER)
_NOT_OVER_PHRASES = Notation({}).phrases(_NOT_OVER)


def over(reading: Reading) -> bool:
    """Say whether the sentence is about something that is not happening any more."""
    return reading.holds(_OVER_PHRASES) and not reading.holds(_NOT_OVER_PHRASES)


def long_ago(reading: Reading) -> bool:
    """Say whether the sentence is about a time that is over."""
    return reading.holds(_LONG_AGO_PHRASES) and not reading.holds(_SINCE_PHRASES)
