"""What was said, read as the answer to a step; and an answer shown in words."""

import re
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

from bot.domain import dialog_words as words
from bot.domain.dialog import (
    DECLINED,
    NO,
    NOT_SURE,
    RATHER_NOT_SAY,
    SKIPPED,
    YES,
    Accepts,
    Answer,
    Option,
    Period,
    Step,
)
from bot.domain.progress import Said
from bot.domain.text import clean, folded

LONDON = ZoneInfo("Europe/London")
FURTHEST = timedelta(days=3 * 366)
"""A future day may be so far off; further is a slip in the year."""
TODAY, YESTERDAY = "today", "yesterday"
USE_NAME, USE_OPENING = "use_name", "use_opening"
THATS_ALL = "thats_all"
NOTHING_ELSE = {"that s all", "thats all", "done", "nothing else", "no more", "finished", "next"}

_YES = {
    *("yes", "y", "yeah", "yep", "yup", "ya", "aye", "ye", "yes please", "yeah please", "correct"),
    *("yes i do", "yes i did", "yes it was", "yes it is", "yes i am", "yes he did", "yes she did"),
    *("definitely", "of course", "sure", "ok", "okay", "please do", "it has", "they have"),
    *("i have", "i did", "it did", "it was", "they did"),
}  # fmt: skip
_NO = {
    *("no", "n", "nope", "nah", "not yet", "no thanks", "no thank you", "not really", "never"),
    *("no i didn t", "no i didnt", "no i don t", "no i dont", "no it wasn t", "no it wasnt"),
    *("no it isn t", "it hasn t", "no not yet", "none", "neither", "no i haven t", "i haven t"),
}  # fmt: skip
_SOFT = {"yet", "tbh", "sorry", "honestly", "really", "just", "mate", "thanks", "ta", "um", "er"}
_PARTS = re.compile(r",? or |, ")
"""Parts of a title, each of which names it: “Shifts or hours”."""
_BEGINS_YES = {"yes", "yeah", "yep", "yup", "aye"}
_BEGINS_NO = {"no", "nope", "nah"}
_WAVERS = {"maybe", "unsure", "idea", "clue", "problem", "worries", "one", "matter"}
_NOT_SURE = {
    *("not sure", "im not sure", "i m not sure", "don t know", "dont know", "i don t know"),
    *("i dont know", "dunno", "idk", "no idea", "unsure", "can t remember", "cant remember"),
    *("i can t remember", "i cant remember", "maybe", "not sure maybe yes", "possibly", "unknown"),
}  # fmt: skip
_RATHER_NOT = {
    *("rather not say", "i d rather not say", "id rather not say", "prefer not to say"),
    *("i d prefer not to say", "id prefer not to say", "don t want to say", "dont want to say"),
    *("i don t want to say", "i dont want to say", "no comment", "private", "rather not"),
    *("i d rather not", "id rather not", "i don t want to answer", "i dont want to answer that"),
    *("none of your business", "not telling you", "not saying", "i won t say"),
}  # fmt: skip
_SKIP = {"skip", "skip this", "skip it", "pass", "next", "leave it", "leave blank", "n a", "na"}


@dataclass(frozen=True, slots=True)
class Refused:
    """The answer can't be taken, and why, in words for the person."""

    text: str


Reading = Answer | Refused | None
"""None: nothing that could be an answer was found."""


def declines(step: Step) -> tuple[str, ...]:
    """Return the ways in which the step may be left without an answer."""
    ways = ((step.not_sure, NOT_SURE), (step.rather_not_say, RATHER_NOT_SAY))
    found = tuple(way for allowed, way in ways if allowed)
    return (*found, SKIPPED) if step.optional else found


def typed(step: Step, said: Said) -> Reading:
    """Read typed words as the answer to the step; day first where they are a date."""
    text = clean(said.text)
    declined = _declined(step, folded(text)) or _declined(step, _bare(text))
    if declined:
        return declined
    if step.accepts is Accepts.YES_NO:
        return yes_or_no(text) or _begins(folded(text)) or said.found.get(step.name)
    if step.accepts is Accepts.CHOICE:
        option = _option(step.options, text)
        return option.id if option else said.found.get(step.name)
    if step.accepts is Accepts.SEVERAL:
        return _several(step, text) or said.found.get(step.name)
    if step.accepts in {Accepts.DATE, Accepts.DATE_TIME}:
        return checked_day(step, said.found.get(step.name), said.at)
    option = _option(step.options, text)
    return option.title if option else _words(step, text)


def pressed(step: Step, option_id: str, said: Said, opening: str) -> Reading:
    """Read a button of the step as its answer."""
    if option_id in declines(step):
        return option_id
    if step.accepts is Accepts.YES_NO and option_id in {YES, NO}:
        return option_id
    if step.accepts in {Accepts.DATE, Accepts.DATE_TIME} and option_id in {TODAY, YESTERDAY}:
        day = said.at.astimezone(LONDON).date() - timedelta(days=option_id == YESTERDAY)
        return checked_day(step, day.isoformat(), said.at)
    if option_id == USE_NAME and step.accepts is Accepts.CONTACT and said.name:
        return said.name
    if option_id == USE_OPENING and step.opening and opening:
        return opening[: step.longest]
    option = next((option for option in step.options if option.id == option_id), None)
    if option is None:
        return None
    return option.title if step.accepts in {Accepts.TEXT, Accepts.CONTACT} else option.id


def filled(step: Step, said: Said) -> Reading:
    """Read what was filled into a form as the answer to the step."""
    value = clean(said.fields.get(step.name, ""))
    if step.accepts is Accepts.DATE_TIME and value:
        time = clean(said.fields.get(f"{step.name}.time", ""))
        return checked_day(step, f"{value}T{time}" if time else value, said.at)
    if step.accepts is Accepts.DATE and value:
        return checked_day(step, value, said.at)
    if step.accepts is Accepts.SEVERAL:
        known = {option.id for option in step.options}
        several = tuple(dict.fromkeys(v for v in value.split(",") if v in known))
        return several or (SKIPPED if step.optional else Refused(words.NEED_ONE))
    if value in {*declines(step), *(option.id for option in step.options)}:
        return pressed(step, value, said, "")
    if step.accepts is Accepts.YES_NO:
        return value if value in {YES, NO} else None
    if step.accepts is Accepts.CHOICE:
        return None
    if not value:
        return SKIPPED if step.optional else Refused(words.NO_WORDS)
    return _words(step, value)


def checked_day(step: Step, answer: Answer | None, at: datetime) -> Reading:
    """Return the day if it can be one the step asks for."""
    if not isinstance(answer, str):
        return None
    try:
        day = date.fromisoformat(answer[:10])
        time = datetime.fromisoformat(answer) if "T" in answer else None
    except ValueError:
        return None
    later = time is not None and time.replace(tzinfo=LONDON) > at
    today = at.astimezone(LONDON).date()
    shown_day = shown(step, answer)
    if step.period is Period.PAST and (day > today or later):
        return Refused(words.NOT_YET.format(day=shown_day))
    if step.period is Period.FUTURE and day < today:
        return Refused(words.ALREADY_GONE.format(day=shown_day))
    if abs(day - today) > (FURTHEST if day > today else FURTHEST * 20):
        return Refused(words.TOO_FAR.format(day=shown_day))
    return answer


def shown(step: Step, answer: Answer) -> str:
    """Return an answer in words."""
    if not isinstance(answer, str):
        return ", ".join(shown(step, one) for one in answer)
    said = {
        NOT_SURE: words.NOT_SURE,
        RATHER_NOT_SAY: words.RATHER_NOT_SAY,
        SKIPPED: words.NOT_GIVEN,
    }
    if answer in said and answer in {*declines(step), SKIPPED}:
        return said[answer]
    if step.accepts is Accepts.YES_NO:
        return {YES: words.YES, NO: words.NO}.get(answer, answer)
    if step.accepts in {Accepts.DATE, Accepts.DATE_TIME}:
        return _shown_day(answer)
    return next((o.title for o in step.options if o.id == answer), answer)


def is_declined(answer: Answer) -> bool:
    """Tell whether the person chose not to answer."""
    return answer in DECLINED


def _declined(step: Step, said: str) -> str:
    if said in _NOT_SURE and step.not_sure:
        return NOT_SURE
    if said in _RATHER_NOT:
        return next((w for w in (RATHER_NOT_SAY, SKIPPED, NOT_SURE) if w in declines(step)), "")
    if said in _SKIP:
        return next((w for w in (SKIPPED, RATHER_NOT_SAY, NOT_SURE) if w in declines(step)), "")
    return ""


def tells_nothing(text: str) -> bool:
    """Tell whether a whole message only says yes, no, not sure, rather not say, or skip."""
    said = folded(text)
    return any(said in known for known in (_YES, _NO, _NOT_SURE, _RATHER_NOT, _SKIP))


def yes_or_no(text: str) -> str:
    """Return yes or no if a whole message says it: “yes, but change the day” says neither."""
    said, bare = folded(text), _bare(text)
    if {said, bare} & _YES or text.strip() in {"👍", "✅"}:
        return YES
    if {said, bare} & _NO or text.strip() in {"👎", "❌"}:
        return NO
    return ""


def _bare(text: str) -> str:
    """Return the words without those that only soften them: “dont know yet sorry”."""
    words = folded(text).split()
    while len(words) > 1 and words[-1] in _SOFT:
        words.pop()
    while len(words) > 1 and words[0] in _SOFT:
        words.pop(0)
    return " ".join(words)


def _begins(said: str) -> str:
    """Read “yes, my sergeant does” and “no he was off”; nothing where it may mean neither."""
    first, _, rest = said.partition(" ")
    after = set(rest.split())
    if not rest or rest in _NOT_SURE or after & _WAVERS:
        return ""
    if first in _BEGINS_YES:
        return "" if after & _BEGINS_NO else YES
    return NO if first in _BEGINS_NO and not after & _BEGINS_YES else ""


def _option(options: tuple[Option, ...], text: str) -> Option | None:
    said = folded(text)
    if said.isdecimal() and 0 < int(said[:3]) <= len(options):
        return options[int(said[:3]) - 1]
    exact = next((o for o in options if said and said in _names(o)), None)
    parts = [o for o in options if said in _parts(o)]
    return exact or (parts[0] if said and len(parts) == 1 else None)


# What an option is called hangs on the dialog alone; folding it was a third of reading an answer.
@lru_cache(maxsize=1024)
def _names(option: Option) -> frozenset[str]:
    return frozenset(folded(name) for name in (option.title, option.id, *option.said))


@lru_cache(maxsize=1024)
def _parts(option: Option) -> frozenset[str]:
    return frozenset(folded(part) for part in _PARTS.split(option.title))


def _several(step: Step, text: str) -> tuple[str, ...]:
    """Read several options from parts that are each one; nothing if any part is not."""
    whole = _option(step.options, text)
    if whole:
        return (whole.id,)
    for parting in (",", ";", "\n", "+", "&", "/", " and "):
        text = text.replace(parting, "\x00")
    parts = [part for part in text.split("\x00") if folded(part)]
    if len(parts) == 1 and all(word.isdecimal() for word in parts[0].split()):
        parts = parts[0].split()
    found = [_option(step.options, part) for part in parts]
    ids = tuple(dict.fromkeys(option.id for option in found if option))
    return ids if found and all(found) else ()


def _words(step: Step, text: str) -> Reading:
    if len(text) > step.longest:
        return Refused(words.TOO_LONG.format(longest=step.longest))
    return text or None


def _shown_day(answer: str) -> str:
    try:
        day = date.fromisoformat(answer[:10])
    except ValueError:
        return answer
    when = answer[11:] if len(answer) > 10 else ""
    text = f"{day:%A} {day.day} {day:%B %Y}"
    return f"{text}, {when}" if when else text
