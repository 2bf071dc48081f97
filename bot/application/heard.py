"""What is read in a turn before anything is decided: risk first, then what is searched for."""

import re
import secrets
from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from bot.domain.answers import NOTHING_ELSE, tells_nothing
from bot.domain.conversation import Conversation
from bot.domain.dialog import Answer
from bot.domain.match import Ranking
from bot.domain.progress import SILENT
from bot.domain.referral import LETTERS, SIGNS, reference
from bot.domain.risk import Risk, screen, weigh, worth_a_line
from bot.domain.steering import steer
from bot.domain.text import clean, folded
from bot.domain.turn import Reply, Turn
from bot.domain.walk import DAYS, FREE
from bot.ports import Library

READ = 4_000
"""Characters of a message that are matched. The risk screen reads all of it."""
SAID_EXACTLY = 1.0
"""The score of a line that an entry holds word for word."""
FEW = 3
"""An open answer in a dialog of fewer words says too little by itself."""
BEGIN = "begin:"
"""Begins the value of a button that begins a dialog."""

_ASKS = re.compile(
    r"(?:how|what|when|where|who|why|which|can|could|do|does|is|are|will|would|should|am) "
    r"(?:i|we|you|it|they|the|my|a|an|do|does|is|are|can|there|this|that|long|much|many)\b"
)


@dataclass(frozen=True, slots=True)
class Heard:
    """What was read in a turn before anything was decided."""

    text: str
    """The typed words, cleaned."""
    risk: Risk | None
    idiom: bool
    """A dark saying that is hardly meant: worth a line, not a card."""
    ranking: Ranking
    question: bool = False
    """The words read like a question."""
    found: Mapping[str, Answer] = field(default_factory=dict)
    """Days, times and options for the slots of the dialog that is running, or begins."""
    reference: str = ""
    """A fresh one, in case the turn makes a referral."""
    whereabouts: tuple[Reply, ...] = ()
    """Where the referral stands that the words ask about."""


def hear(library: Library, turn: Turn, conversation: Conversation | None = None) -> Heard:
    """Read a turn: risk first, then the rest. It takes milliseconds: call it in a thread."""
    memory = conversation or Conversation()
    turn = begun(memory, turn)
    text = clean("\n".join((turn.text, *turn.fields.values())))
    ranking = library.matcher.rank(text[:READ]) if text else Ranking((), 1.0, 1.0)
    rules = None if (ours := _is_our_option(library, memory, text)) else screen(text)
    plain = ours or _is_plain(ranking, text) or _is_short_answer(library, memory, turn, text)
    opinion = None if plain else library.opinion(text)
    risk = weigh(rules, opinion)
    return Heard(
        text,
        risk,
        risk is None and worth_a_line(text, rules, opinion),
        ranking,
        question="?" in text or _ASKS.match(folded(text)) is not None,
        found=_found(library, turn, memory),
        reference=reference([secrets.randbelow(len(LETTERS)) for _ in range(SIGNS)]),
    )


def begun(conversation: Conversation, turn: Turn) -> Turn:
    """Return the turn as the button that begins a dialog, if the words of one were typed."""
    said = folded(turn.text)
    if turn.value or not said or conversation.progress:
        return turn
    titles = {folded(one.title): one.value for one in conversation.offered}
    value = titles.get(said, "")
    return replace(turn, value=value) if value.startswith(BEGIN) else turn


def _is_our_option(library: Library, memory: Conversation, text: str) -> bool:
    """Tell whether the words are answers that the waiting step offers, no more than its buttons.

    “Losing a baby or a pregnancy” or “spat at”, typed and not tapped, would else never be taken.
    A form sends their ids, with commas.
    """
    progress = memory.progress
    dialog = library.dialogs.get(progress.dialog) if progress else None
    step = dialog.step(progress.waiting) if dialog and progress else None
    options = step.options if step else ()
    names = {folded(name) for one in options for name in (one.id, one.title, *one.said)}
    return folded(text) in names or all(folded(part) in names for part in text.split(","))


def _is_plain(ranking: Ranking, text: str) -> bool:
    """Tell whether the words need no second opinion; the rules read them all the same.

    The force wrote them itself, word for word; or they only say yes, no or rather not.
    """
    exactly = bool(ranking.matches and ranking.matches[0].score >= SAID_EXACTLY)
    return exactly or tells_nothing(text)


def _is_short_answer(library: Library, memory: Conversation, turn: Turn, text: str) -> bool:
    """Tell whether the words steer the dialog, or have their meaning from its question.

    “Last night”, to “when was it?”. Not after a silence: then they may be about anything.
    """
    progress = memory.progress
    if progress is None or turn.at - progress.at > SILENT:
        return False
    if steer(text) or folded(text) in NOTHING_ELSE:
        return True
    dialog = library.dialogs.get(progress.dialog)
    step = dialog.step(progress.waiting) if dialog and not progress.pending else None
    open_answer = step is not None and step.accepts in FREE | DAYS
    return open_answer and len(folded(text).split()) < FEW


def _found(library: Library, turn: Turn, memory: Conversation) -> Mapping[str, Answer]:
    """Read a turn for its dialog; when one begins, what was typed before it counts."""
    begins = turn.value.startswith(BEGIN)
    name = turn.value.removeprefix(BEGIN) if begins else ""
    if memory.progress and not begins:
        name = memory.progress.dialog
    dialog = library.dialogs.get(name)
    text = memory.opening if begins else turn.text
    return library.reads(dialog, clean(text)[:READ], turn.at) if dialog and text else {}
