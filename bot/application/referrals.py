"""What somebody with a reference may know: where it stands, and the checklist without secrets."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from bot.domain.hours import LONDON
from bot.domain.referral import Kept, Line, Referral, State, tidy_reference
from bot.domain.text import folded
from bot.domain.turn import Line as Shown
from bot.domain.turn import Reply
from bot.ports import ReferralStore

UNKNOWN = (
    "I can't find {reference}. Check the letters. "
    "If it's an old one, it may be erased by now: ask the team it went to."
)
ON_ITS_WAY = "{reference} is saved and on its way to {team}. It hasn't arrived yet."
ARRIVED = "{reference} reached {team} on {day}. Nobody has taken it up yet."
TAKEN = "{Team} has taken up {reference}. They'll be in touch the way you asked."
CHECKLIST = "Here is what was answered, without what is private."
NO_REFERENCE = (
    "Tell me the reference, and I'll look. It begins with SP-, and was on the last page."
)
CLOSED = "{Team} closed {reference} on {day}. If you still need something, tell me."


_ABOUT = re.compile(
    r"\b(?:where|status|news|update|arrived|heard|happen\w*|sent|got|get|received|track)\b.*"
    r"\bmy (?:referral|request)\b"
)
_STANDS = re.compile(
    r"\b(?:where|status|state|still|yet|has|have (?:they|you)|arrived|heard|happen\w*)\b"
)
_OPEN = re.compile(
    r"\b(?:check ?lists?|re ?open|open|show|see|view|read|display|bring up|pull up|look at|"
    r"go back to|go through|answers?|answered|details|summary|copy)\b"
)
"""Words that ask for what was answered, unless others ask where the referral stands."""


@dataclass(frozen=True, slots=True)
class Referrals:
    """Answers by reference. Whoever has the reference was given it by the person who referred."""

    store: ReferralStore
    team: Callable[[Referral], str]
    """Returns the team's name in a sentence."""

    async def asked(self, text: str, made: tuple[str, ...]) -> tuple[Reply, ...]:
        """Return the answer to “where is my referral?”; nothing if the text asks something else.

        `made` are the references of referrals made in the same chat, the newest first.

        Raises:
            StoreAway: nobody can tell now.
        """
        reference, said = tidy_reference(text), folded(text)
        if reference and _OPEN.search(said) and not _STANDS.search(said):
            lines = await self.checklist(reference)
            if lines is not None:
                shown = tuple(Shown(label=line.label, value=line.value) for line in lines)
                return (Reply(title=reference, text=CHECKLIST, lines=shown),)
        if reference:
            return (Reply(text=await self.whereabouts(reference)),)
        if not _ABOUT.search(said):
            return ()
        found = [Reply(text=await self.whereabouts(one)) for one in made]
        return tuple(found) or (Reply(text=NO_REFERENCE),)

    async def whereabouts(self, reference: str) -> str:
        """Return where the referral stands, in words for the person; nothing of what it says.

        Raises:
            StoreAway: nobody can tell now.
        """
        kept = await self.store.find(reference)
        if kept is None:
            return UNKNOWN.format(reference=reference)
        team = self.team(kept.referral)
        when = kept.touched if kept.state is State.CLOSED else kept.delivered or kept.touched
        return _words(kept).format(
            reference=reference, team=team, Team=team[:1].upper() + team[1:], day=_day(when)
        )

    async def checklist(self, reference: str) -> tuple[Line, ...] | None:
        """Return the referral's answers, for a supervisor who reopens it; None if unknown.

        Answers of sensitive steps are left out.
        """
        kept = await self.store.find(reference)
        if kept is None:
            return None
        return tuple(line for line in kept.referral.lines if not line.sensitive)


def _words(kept: Kept) -> str:
    if kept.state is State.NEW:
        return ARRIVED if kept.delivered else ON_ITS_WAY
    return TAKEN if kept.state is State.TAKEN else CLOSED


def _day(at: datetime) -> str:
    return f"{at.astimezone(LONDON):%-d %B}"
