"""Answers from the knowledge: one entry, a choice, the menu, or an honest “I don't know”."""

from collections.abc import Iterable
from datetime import date, datetime

from bot.application import wording
from bot.domain.board import public_number
from bot.domain.contacts import by_opening, contact
from bot.domain.hours import LONDON
from bot.domain.knowledge import BESIDES, FORM, Entry, EntryKind, Knowledge, Status
from bot.domain.turn import Choice, Contact, Reply

SHOW = "show:"
MORE = "more"
SECTION = "section:"
HELPED_YES = "helped:yes:"
HELPED_NO = "helped:no:"
NONE_OF_THESE = "none"
MENU = "menu"

MENU_CHOICE = Choice(wording.MENU_BUTTON, MENU)


def answer(knowledge: Knowledge, entry: Entry, now: datetime, also: Iterable[str] = ()) -> Reply:
    """Say an entry's answer, where to turn, and what is near it."""
    topic = entry.kind is EntryKind.TOPIC
    second = _shows(knowledge, also)
    near = tuple(c for c in _shows(knowledge, entry.see_also) if c not in second)
    ways = _ways(entry)
    return Reply(
        title=entry.title if topic else "",
        text=entry.summary,
        contacts=contacts(knowledge, entry.signposts, now),
        more=entry.more,
        choices=ways or second,
        related=(*second, *near) if ways else near,
        helped=_helped(entry) if topic and not ways else (),
        notes=_reviewed(entry, now.astimezone(LONDON).date()) if topic else (),
    )


def more(text: str, entry: Entry | None) -> Reply:
    """Say what stands behind “More” of the last reply, which answered the entry, if any."""
    if not text:
        return Reply(text=wording.NOTHING_MORE, choices=(MENU_CHOICE,))
    return Reply(text=text, helped=_helped(entry) if entry else ())


def choose(knowledge: Knowledge, entries: Iterable[str]) -> Reply:
    """Offer the entries that may be meant, and a way to say that none of them is."""
    shown = _shows(knowledge, entries)
    none = Choice(wording.NONE_OF_THESE, NONE_OF_THESE)
    text = wording.CHOOSE if len(shown) > 1 else wording.CHOOSE_ONE
    return Reply(text=text, choices=(*shown, none))


def nothing_fits(knowledge: Knowledge, text: str, now: datetime) -> Reply:
    """Say so, and offer the menu and people who can be asked without the line manager."""
    return Reply(
        text=text,
        contacts=contacts(knowledge, knowledge.menu.when_nothing_fits, now),
        choices=(MENU_CHOICE,),
    )


def not_helped(knowledge: Knowledge, entry: Entry | None, now: datetime) -> Reply:
    """Offer what is near the entry that did not help, and people to ask."""
    near = _shows(knowledge, entry.see_also) if entry else ()
    return Reply(
        text=wording.NOT_HELPED,
        contacts=contacts(knowledge, knowledge.menu.when_nothing_fits, now),
        choices=(*near, MENU_CHOICE),
    )


def menu(knowledge: Knowledge) -> Reply:
    """Offer the sections of the menu."""
    return Reply(text=wording.MENU, choices=_sections(knowledge))


def welcome(knowledge: Knowledge) -> Reply:
    """Greet somebody who has not asked anything yet."""
    examples = ", ".join(f"“{line}”" for line in knowledge.menu.examples)
    says = (
        f"{wording.WELCOME} {wording.TRY.format(examples=examples)}"
        if examples
        else wording.WELCOME
    )
    return Reply(text=says, choices=_sections(knowledge))


def only_entry(knowledge: Knowledge, title: str) -> Entry | None:
    """Return the entry of a section that has one only: there is nothing to choose in it."""
    ids = next((part.entries for part in knowledge.menu.sections if part.title == title), ())
    return knowledge.entry(ids[0]) if len(ids) == 1 else None


def section(knowledge: Knowledge, title: str) -> Reply | None:
    """Offer the entries of one section of the menu; None if there is no such section any more."""
    for part in knowledge.menu.sections:
        if part.title == title:
            return Reply(
                title=title,
                text=wording.SECTION,
                choices=(*_shows(knowledge, part.entries), MENU_CHOICE),
            )
    return None


def _sections(knowledge: Knowledge) -> tuple[Choice, ...]:
    return tuple(Choice(part.title, SECTION + part.title) for part in knowledge.menu.sections)


def _shows(knowledge: Knowledge, entries: Iterable[str]) -> tuple[Choice, ...]:
    found = (knowledge.entry(entry_id) for entry_id in entries)
    return tuple(Choice(entry.title, SHOW + entry.id) for entry in found if entry)


def _ways(entry: Entry) -> tuple[Choice, ...]:
    """Return the entry's own buttons; a published answer has one to ask about it."""
    number = public_number(entry.id)
    ask = (Choice(wording.ASK_ABOUT_THIS, f"{FORM}:{number}"),) if number else ()
    ways = (Choice(w.title, w.to if w.to in BESIDES else SHOW + w.to) for w in entry.ways)
    return (*ways, *ask)


def contacts(knowledge: Knowledge, signposts: Iterable[str], now: datetime) -> tuple[Contact, ...]:
    """Return the places by their ids, ready to show, those open now first."""
    found = [knowledge.signposts[s] for s in signposts if s in knowledge.signposts]
    missing = [signpost for signpost in found if signpost.status is Status.PLACEHOLDER]
    # One long note is help, three in a row are a wall.
    return by_opening(tuple(contact(one, now, brief=one in missing[1:]) for one in found))


def _helped(entry: Entry) -> tuple[Choice, ...]:
    return Choice(wording.YES, HELPED_YES + entry.id), Choice(wording.NO, HELPED_NO + entry.id)


def _reviewed(entry: Entry, today: date) -> tuple[str, ...]:
    by = f"{entry.review_by.day} {entry.review_by:%B %Y}"
    dates = wording.OVERDUE if entry.review_by < today else wording.AS_OF
    unsure = (wording.HISTORIC,) if entry.status is Status.HISTORIC else ()
    return (*unsure, dates.format(as_of=_as_of(entry.as_of), review_by=by))


def _as_of(text: str) -> str:
    """Return a year, a month or a day as people write it."""
    year, _, rest = text.partition("-")
    if not rest:
        return year
    day = date.fromisoformat(text if "-" in rest else f"{text}-01")
    return f"{day.day} {day:%B %Y}" if "-" in rest else f"{day:%B %Y}"
