"""Looks for all that is wrong in the knowledge and the dialogs, as the service would read them."""

from dataclasses import dataclass
from datetime import date, timedelta

from bot.config import Config
from bot.content.examples import lost_titles, lost_utterances
from bot.content.knowledge_files import ReadKnowledge
from bot.content.together import all_todos, all_warnings, check_both, gather_both
from bot.domain.errors import ContentRefused, Problem
from bot.domain.hours import LONDON
from bot.domain.risk_cards import CRISIS_CONTACTS
from bot.understanding.making import Making
from bot.wiring import chosen_encoder, now
from bot.wiring_delivery import route_problems

CRISIS_RECHECK = timedelta(days=90)
"""A number on a risk card is dialled again after so long."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Findings:
    """What `check` found in the folders of the knowledge and the dialogs."""

    version: str
    matcher: str = ""
    """Which matcher is active: hybrid, or lexical."""
    entries: int = 0
    utterances: int = 0
    dialogs: int = 0
    problems: tuple[Problem, ...] = ()
    """The files can't be used until these are mended."""
    warnings: tuple[Problem, ...] = ()
    todos: tuple[Problem, ...] = ()
    """What the force has to give or confirm before staff rely on it."""


def check(config: Config, today: date | None = None) -> Findings:
    """Read knowledge and dialogs as the service does, and look for all that is wrong in them."""
    day = today or now().astimezone(LONDON).date()
    try:
        both = check_both(gather_both(config.knowledge, config.dialogs))
    except ContentRefused as refused:
        return Findings(version="", problems=refused.problems)
    read = both.read
    matcher = Making(chosen_encoder(config), config.data).soon(read.knowledge)
    return Findings(
        version=both.version,
        matcher=matcher.name,
        entries=len(read.knowledge.entries),
        utterances=_utterances(read),
        dialogs=len(both.dialogs),
        problems=tuple(
            sorted(
                (
                    *lost_titles(read, matcher),
                    *lost_utterances(read, matcher),
                    *route_problems(config, both.dialogs),
                )
            )
        ),
        warnings=all_warnings(both, day),
        todos=(*all_todos(both, day), *crisis_todos(day)),
    )


def crisis_todos(today: date) -> tuple[Problem, ...]:
    """Return which numbers on the risk cards somebody has to dial before staff rely on them."""
    found = []
    for name, crisis in CRISIS_CONTACTS.items():
        if crisis.confidence != "A":
            why = "was seen on another body's page only: dial it, then write A and the day"
        elif today - crisis.verified_on > CRISIS_RECHECK:
            why = f"was checked on {crisis.verified_on}: dial it again, then write the day"
        else:
            continue
        found.append(Problem("bot/domain/risk_cards.py", 1, 1, f"CRISIS_CONTACTS.{name}", why))
    return tuple(found)


def _utterances(read: ReadKnowledge) -> int:
    return sum(len(entry.utterances) for entry in read.knowledge.entries.values())
