"""Words that steer a dialog, and words that correct an answer. Only whole messages steer."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from bot.domain.dialog import Step
from bot.domain.text import folded


class Steer(StrEnum):
    """What a message about the dialog itself asks for."""

    BACK = "back"
    STOP = "stop"
    BEGIN_AGAIN = "begin_again"
    HELP = "help"
    WHO_SEES = "who_sees"
    GO_ON = "go_on"
    CHANGE = "change"
    WHY = "why"
    SEND = "send"


_WORDS = {
    Steer.BACK: ("back", "go back", "previous", "previous question", "undo", "one back"),
    Steer.STOP: (
        *("cancel", "stop", "quit", "exit", "never mind", "nevermind", "stop this", "cancel this"),
        *("i want to stop", "stop it", "abort", "cancel please", "stop please", "please stop"),
        *("i want to cancel", "leave", "i ve changed my mind", "ive changed my mind"),
        *("not now", "maybe later", "another time", "do this later", "sorry stop", "forget this"),
    ),
    Steer.BEGIN_AGAIN: ("start again", "start over", "restart", "begin again", "reset"),
    Steer.HELP: (
        "help",
        "what can i say",
        "how does this work",
        "what do i do",
        "im stuck",
        "what do i do now",
        "what now",
        "what next",
        "what should i do now",
        "i m stuck",
    ),
    Steer.WHO_SEES: (
        *("who sees this", "who will see this", "who can see this", "who reads this", "who sees"),
        *("who will read this", "who gets this", "who sees it", "is this private", "who reads it"),
        *("is this confidential", "is this anonymous", "will my sergeant see this"),
        *("will my boss see this", "will my manager see this", "will my sgt see this"),
        *("does my sergeant see this", "does my boss see this", "does my manager see this"),
        *("who is this going to", "where does this go", "who can read this", "who will know"),
    ),
    Steer.GO_ON: ("go on", "continue", "carry on", "resume", "where were we", "keep going"),
    Steer.CHANGE: ("change my answer", "change an answer", "change something", "change", "edit"),
    Steer.WHY: ("why", "why do you ask", "why do you need that", "why are you asking"),
    Steer.SEND: ("send", "send it", "send this", "submit", "confirm", "yes send it", "ok send it"),
}
_STEERS = {word: steer for steer, said in _WORDS.items() for word in said}

_CHANGE = re.compile(
    r"\s*(?:can i |could i |i want to |i need to |let me |please |i'?d like to )*"
    r"(?:change|correct|edit|fix|amend)\b\s*"
    r"(?:(?:my|the|that|an)?\s*answers?\b\s*(?:to|about|for|on)?\b\s*)?(?P<rest>.*?)[\s?.!]*",
    re.IGNORECASE | re.DOTALL,
)
_TO = re.compile(r"\s+to\s+", re.IGNORECASE)
_CORRECTS = re.compile(
    r"\s*(?:no,? wait|wait|actually|sorry|correction|oops|i meant?|no i meant?)\b[\s,.:;–-]*"
    r"(?:it (?:was|is)|i meant?|that should be|make that|make it)?\b[\s,]*(?P<rest>.*)",
    re.IGNORECASE | re.DOTALL,
)
_SMALL = {
    *("the", "my", "answer", "answers", "about", "to", "a", "an", "of", "question", "it", "was"),
    *("is", "i", "you", "your", "what", "which", "did", "do", "that", "this", "for", "and", "or"),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Change:
    """A wish to change an answer, as far as it was said."""

    target: str
    """Which one; or, if no answer is called so, what the last one should be."""
    new: str
    """What it should be; may be empty."""


def steer(text: str) -> Steer | None:
    """Return what a whole message asks of the dialog, if it does."""
    return _STEERS.get(folded(text).removeprefix("please ").removesuffix(" please"))


def change(text: str) -> Change | None:
    """Read “change when to Tuesday”, “change my answer to no”, “change where”."""
    found = _CHANGE.fullmatch(text)
    if not found:
        return None
    target, *new = _TO.split(found["rest"], maxsplit=1)
    return Change(target, "".join(new))


def correction(text: str) -> str:
    """Return what an earlier answer should have been: “actually it was Tuesday” → “Tuesday”."""
    found = _CORRECTS.fullmatch(text)
    return found["rest"].strip() if found else ""


def insists(text: str) -> bool:
    """Tell whether the words can only be about an answer already given."""
    return folded(text).startswith(("actually", "correction", "oops", "i mean", "no i mean"))


def named(steps: Iterable[Step], words: str) -> Step | None:
    """Return the step that the words name best, if they name one."""
    said = folded(words)
    wanted = set((_meaning(said) or said).split())
    best, most = None, 0
    for step in steps:
        names = set(folded(f"{step.name} {step.id} {step.label}".replace("_", " ")).split())
        shared = 2 * len(wanted & names) + len(wanted & set(folded(step.prompt).split()) - names)
        if shared > most:
            best, most = step, shared
    return best


def _meaning(words: str) -> str:
    kept = [word for word in words.split() if word not in _SMALL]
    return " ".join(kept)
