"""The small grammar the risk rules are written in, and how a rule reads one sentence.

A phrase is words with single spaces between them. In it,

- `want|need` is either word, `other_half` is two words in one place, `<partner>` is a named group;
- `so?` may be missing; `..` is up to two words, `...` up to six;
- `!laughing` is not followed by that word; `^` is the beginning and `$` the end of the sentence.

A rule then asks, in this order, what the sentence around the phrase says:

- excuse: a saying ("kill myself laughing") or another meaning of the same words;
- denial: "not suicidal", "i would never …"; a word that only looks like one ("can not stop
  thinking about …", "not sure i wont …") leaves the rule alone;
- duty: for words that are also police work ("suicide file"), a work word in the same sentence.
  A work word in another sentence never cancels anything;
- person: who it is about (`Person`), for the rules that do not name the person themselves;
- time: "years ago" turns a statement about oneself into a question, never into nothing.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from enum import Enum

from bot.domain.risk_kinds import Kind, Level, Risk
from bot.domain.risk_text import word_set

Sentence = tuple[str, ...]


class About(Enum):
    """Whom a rule is about."""

    FIXED = "the rule names it"
    ANYONE = "the nearest person in the sentence"
    OTHER = "somebody else: colleague or family, unless it is the public at work"


class Old(Enum):
    """What a rule does when the sentence says that it was long ago."""

    KEEP = "nothing changes"
    ASK = "it becomes one short question"
    DROP = "it is no risk now"


class Person(Enum):
    """Who a sentence is about."""

    SELF = "self"
    CLOSE = "close"
    PUBLIC = "public"


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """One thing to notice, with all the ways it is said."""

    because: str
    kind: Kind
    phrases: tuple[str, ...]
    level: Level = Level.HIGH
    about: About = About.FIXED
    duty: tuple[str, ...] = ()
    """Words of police work that cancel the rule when they stand in the same sentence."""
    excuses: tuple[str, ...] = ()
    """Phrases that give the same words a harmless meaning, anywhere in the sentence."""
    deniable: bool = True
    old: Old = Old.KEEP
    urgent_with: tuple[str, ...] = ()
    """Phrases that make it immediate, anywhere in the sentence."""


def compiled(phrase: str, groups: Mapping[str, str]) -> re.Pattern[str]:
    """Return the phrase as an expression over ` word word word `."""
    return re.compile("".join(_element(part, groups) for part in phrase.split()))


def _element(part: str, groups: Mapping[str, str]) -> str:
    gaps = {"..": r"(?:\S+ ){0,2}", "...": r"(?:\S+ ){0,6}", "$": r"$", "^": r"(?<=^ )"}
    if part in gaps:
        return gaps[part]
    if part.startswith("!"):
        return f"(?!(?:{'|'.join(_words(part[1:], groups))}) )"
    options = "|".join(re.escape(word).replace(r"\ ", " ") for word in _words(part, groups))
    return f"(?:(?:{options}) )?" if part.endswith("?") else f"(?<= )(?:{options}) "


def _words(part: str, groups: Mapping[str, str]) -> list[str]:
    words: list[str] = []
    for option in part.rstrip("?").split("|"):
        if option.startswith("<"):
            words.extend(_words(groups[option.strip("<>")], groups))
        else:
            words.append(option.replace("_", " "))
    return words


def keys(phrase: str, groups: Mapping[str, str]) -> frozenset[str]:
    """Return words of which one must be in the sentence, the least common that can be found."""
    best: frozenset[str] = frozenset()
    for part in phrase.split():
        if part[0] in "!.$^" or part.endswith("?"):
            continue
        first = frozenset(word.split()[0] for word in _words(part, groups))
        if not best or _rank(first) > _rank(best):
            best = first
    return best


def _rank(words: frozenset[str]) -> tuple[int, int]:
    common = sum(word in COMMON for word in words)
    return (-common, -len(words))


COMMON = word_set(
    "i am is are was be been to of the a an it this that and or my me in on at for with not "
    "dont cant want have has had do did going just so all up off out he she they him her them "
    "who what job got get about thinking think feel like no if here there now more anymore "
    "want wanting"
)


def words_of(phrase: str, groups: Mapping[str, str]) -> Iterator[str]:
    """Return every word a phrase can contain."""
    for part in phrase.split():
        if part not in {"..", "...", "$", "^"}:
            for option in _words(part.lstrip("!"), groups):
                yield from option.split()


SELF_WORDS = word_set("i me myself")
PUBLIC_WORDS = word_set(
    "victim victims detainee detainees prisoner prisoners suspect suspects misper mispers "
    "caller callers patient patients offender offenders complainant witness informant nominal "
    "nominals resident public mop dp jumper male female vulnerable deceased ip aggrieved "
    "subject"
)
PUBLIC_NOUNS = word_set("man woman bloke lad girl guy lady chap kid boy teenager child")
CLOSE_WORDS = word_set(
    "oppo mate friend colleague crewmate husband wife partner boyfriend girlfriend missus "
    "hubby ex brother sister son daughter dad mum father mother cousin nephew niece uncle "
    "aunt nan grandad neighbour pc dc ps ds sgt sergeant skipper skip sarge insp inspector "
    "dci di guv boss supervisor manager officer pcso special probationer student tutor "
    "trainee teammate someone somebody anyone everyone kids family buddy bestie fiance "
    "fiancee bro sis housemate flatmate staff pal mucker gaffer cadet volunteer lad "
    "call_taker dispatcher stepson stepdaughter"
)
PRONOUNS = word_set("he she they him her them himself herself themselves themself")
THIRD_PERSON = word_set("wants feels thinks is has needs wishes keeps cuts says doesnt")
_OTHER_WORDS = PRONOUNS | CLOSE_WORDS | {"his", "their", "wants", "doesnt", "someone"}
_FIRST_FORMS = word_set("want feel wish need think dont am have hate")
_REPORTING = re.compile(
    r" i (?:\S+ ){0,2}(?:think|reckon|worried|concerned|scared for|fear|believe|know|suspect"
    r"|heard) "
)
_QUOTED = re.compile(
    rf" (?:{'|'.join(sorted(PUBLIC_WORDS))}) (?:\S+ ){{0,3}}(?:said|says|saying|stated|states"
    r"|stating|told me|told us|shouting|shouted|screaming|threatening|reported|claims|claiming"
    r"|disclosed) (?:\S+ ){0,4}$"
)
_DENIAL = re.compile(
    r" (?:not|never|no|nor|dont|didnt|wasnt|isnt|havent|wont|wouldnt|without|aint|doesnt|hasnt"
    r"|arent|werent|neither)(?! i )"
    r"(?: (?:going|to|be|been|being|feeling|felt|feel|actually|at|all|think|thinking|about|of|ever"
    r"|am|want|wanted|wanting|would|plan|planning|really|i|a|any|having|had|have"
    r"|do|done|did|try|tried|trying|is|was|one|considered|considering|risk|currently|personally"
    r"|actively|as|mean|he|she|they|said|say|claim|thoughts|thought|plans|plan|intention|desire|wish"
    r"|person))* $"
)
_NOT_DENIAL = re.compile(r" (?:why not|not saying|not only|wont lie|not gonna lie|dont know if"
                         r"|not sure if|dont care if) ")  # fmt: skip
_LONG_AGO = re.compile(
    r" (?:(?:years|yrs|decades|long time|ages) ago|back in (?:19|20)?\d\d|in (?:19|20)\d\d"
    r"|when i was (?:a )?(?:kid|child|teenager|teen|young|younger|little|\d+)|as a (?:kid|child"
    r"|teen|teenager)|in my (?:teens|twenties)|used to|years back|previous force|in the past"
    r"|once before|last year|before i joined|at school|at uni|(?:in|on) my last force"
    r"|historic|historical) "
)
_BEEN_SINCE = re.compile(r" (?:again|still|now|since|lately|back|anymore|tonight|today) ")


def joined(sentence: Sentence) -> str:
    """Return the sentence as the expressions read it."""
    return f" {' '.join(sentence)} "


def denied(line: str, start: int) -> bool:
    """Say whether the words right before take the statement back."""
    before = line[max(0, start - 60) : start]
    return bool(_DENIAL.search(before)) and not _NOT_DENIAL.search(before)


def long_ago(line: str) -> bool:
    """Say whether the sentence is about a time that is over."""
    return bool(_LONG_AGO.search(line)) and not _BEEN_SINCE.search(line)


def quoted(line: str, start: int) -> bool:
    """Say whether the words are those of a member of the public, told by the person."""
    return bool(_QUOTED.search(line[:start]))


def person_at(line: str, start: int, carried: Person | None) -> Person:
    """Return who the words at `start` are about: the nearest person before them, or nobody else.

    "I am scared of my sgt and want to die" has its subject further away; a verb that only fits
    "I" and a bare "and" both say so. When in doubt it is the person who writes.
    """
    before, first = line[:start].split(), line[start:].split(maxsplit=1)[0]
    found = _nearest(line[:start].split(), line[start:].split(), carried)
    if found is None:
        return (carried or Person.CLOSE) if first in THIRD_PERSON else Person.SELF
    if found is Person.SELF or "i" not in before:
        return found
    if _REPORTING.search(line[:start]):
        return found
    own = first in _FIRST_FORMS and before[-1] not in PRONOUNS
    return Person.SELF if own or before[-1] in {"and", "so", "but"} else found


def _nearest(before: list[str], after: list[str], carried: Person | None) -> Person | None:
    for place in range(len(before) - 1, -1, -1):
        word = before[place]
        if word in SELF_WORDS or _introduced([*before, *after], place):
            return Person.SELF
        noun = noun_person(word, before[place - 1] if place else "")
        if noun is not None:
            return noun
        if word in PRONOUNS:
            return last_noun(before[:place]) or carried or Person.CLOSE
    return None


def _introduced(words: list[str], place: int) -> bool:
    """Say whether a rank is the writer's own: "ps here", "i am a pc", "as a sgt"."""
    before, after = words[max(0, place - 2) : place], words[place + 1 : place + 2]
    return after == ["here"] or before in (["am", "a"], ["am", "an"], ["as", "a"], ["as", "an"])


def noun_person(word: str, before: str) -> Person | None:
    """Return whom a noun stands for: the public at work, or somebody close."""
    if word in PUBLIC_WORDS or (word in PUBLIC_NOUNS and before not in {"my", "our"}):
        return Person.PUBLIC
    return Person.CLOSE if word in CLOSE_WORDS or word in PUBLIC_NOUNS else None


def last_noun(words: list[str]) -> Person | None:
    """Return the person that a following "he" or "she" stands for."""
    for place in range(len(words) - 1, -1, -1):
        noun = noun_person(words[place], words[place - 1] if place else "")
        if noun is not None:
            return noun
    return None


class Tester:
    """A rule made ready to read sentences."""

    def __init__(self, rule: Rule, groups: Mapping[str, str]) -> None:
        self.rule = rule
        self._excuses = _any_of(rule.excuses, groups)
        self._duty = _any_of(rule.duty, groups)
        self._urgent = _any_of(rule.urgent_with, groups)

    def risk(self, line: str, found: re.Match[str], carried: Person | None) -> Risk | None:
        """Return the risk that a found phrase means in its sentence, if any."""
        if self._cancelled(line, found):
            return None
        risk = self._for_person(line, found, carried)
        if risk is None:
            return None
        if self.rule.old is not Old.KEEP and long_ago(line):
            unsure = Risk(Level.HIGH, Kind.UNSURE, "something from before")
            return unsure if self.rule.old is Old.ASK else None
        urgent = self._urgent is not None and self._urgent.search(line) is not None
        return replace(risk, level=Level.IMMEDIATE) if urgent else risk

    def _cancelled(self, line: str, found: re.Match[str]) -> bool:
        if self._excuses is not None and self._excuses.search(line):
            return True
        if self._duty is not None and self._duty.search(line):
            return True
        if quoted(line, found.start()):
            return True
        return self.rule.deniable and denied(line, found.start())

    def _for_person(self, line: str, found: re.Match[str], carried: Person | None) -> Risk | None:
        rule, start, words = self.rule, found.start(), found.group()
        if rule.about is About.FIXED:
            return Risk(rule.level, rule.kind, rule.because)
        named = SELF_WORDS.intersection(f"{words} ".replace("my ", "me ").split())
        person = Person.SELF if named else person_at(line, start, carried)
        if rule.about is About.OTHER and person is Person.SELF:
            if not _OTHER_WORDS.intersection(words.split()):
                return None
            person = last_noun(line[:start].split()) or carried or Person.CLOSE
        if person is Person.PUBLIC:
            return None
        kind = rule.kind if person is Person.SELF else Kind.SOMEONE_ELSE
        return Risk(rule.level, kind, rule.because)


def _any_of(phrases: tuple[str, ...], groups: Mapping[str, str]) -> re.Pattern[str] | None:
    if not phrases:
        return None
    return re.compile("|".join(compiled(phrase, groups).pattern for phrase in phrases))
