"""Links to calendar files, and the files behind them, read line by line as RFC 5545 says."""

import json
from base64 import urlsafe_b64decode
from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.application.calendar import (
    LASTS,
    LONGEST,
    DateLinks,
    Days,
    Link,
    NotOurs,
    Over,
    calendar_file,
    no_link,
)
from bot.application.router import Router
from bot.domain.dialog import Accepts, Dialog, KeyDate, Purpose, Step
from bot.domain.turn import Choice, Turn
from bot.ports import Library
from bot.stores.memory import MemoryTurns
from tests.fakes import LIBRARY, NOON, Inbox

LINKS = DateLinks(b"secret")
DAYS = (("Reminder: the day", date(2027, 3, 1)), ("Reminder: two weeks on", date(2027, 3, 15)))


TIMELINE = Dialog(
    id="dates",
    title="Dates",
    intro="Hello.",
    who_sees="Nobody.",
    purpose=Purpose.GUIDANCE,
    next="That's all.",
    steps=(
        Step(id="due", prompt="When?", accepts=Accepts.DATE),
        Step(
            id="days",
            prompt="Your days.",
            accepts=Accepts.TIMELINE,
            start="due",
            dates=(KeyDate(title="Due date", neutral="Reminder: the day", source="You"),),
        ),
    ),
)


def link(days: object = DAYS, links: DateLinks = LINKS) -> Choice | None:
    pairs = json.dumps(days, default=date.isoformat)
    return links(Choice("Add them", f"dates:{pairs}"), NOON)


def token(days: object = DAYS, links: DateLinks = LINKS) -> str:
    made = link(days, links)
    assert made
    return made.value.removeprefix(f"{links.address}/dates/").removesuffix(".ics")


def read(file: bytes) -> list[dict[str, str]]:
    """Return the events of a calendar file, each as its lines; the file must keep to the rules."""
    text = file.decode("utf-8")
    assert text.endswith("\r\n")
    assert "\n" not in text.replace("\r\n", "")
    assert all(len(line.encode()) <= 75 for line in text.split("\r\n"))
    unfolded = text.replace("\r\n ", "").split("\r\n")[:-1]
    assert (unfolded[0], unfolded[1], unfolded[-1]) == (
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "END:VCALENDAR",
    )
    assert unfolded[2].startswith("PRODID:")
    events: list[dict[str, str]] = []
    for line in unfolded[3:-1]:
        name, _, value = line.partition(":")
        if line == "BEGIN:VEVENT":
            events.append({})
        elif line != "END:VEVENT":
            assert name not in events[-1]
            events[-1][name] = value
    return events


def unescaped(value: str) -> str:
    return value.replace("\\,", ",").replace("\\;", ";").replace("\\\\", "\\")


def test_a_link_holds_the_days_and_nothing_else() -> None:
    payload = token().partition(".")[0]

    assert json.loads(urlsafe_b64decode(payload + "==")) == [
        int((NOON + LASTS).timestamp()),
        [["Reminder: the day", "2027-03-01"], ["Reminder: two weeks on", "2027-03-15"]],
    ]
    assert LINKS.read(token(), NOON) == Days(NOON + LASTS, DAYS)


def test_a_link_stands_on_the_bots_own_address() -> None:
    here = DateLinks(b"secret", "https://signpost.example.police.uk")
    made = link(links=here)

    assert made
    assert made.title == "Add them"
    assert made.value == f"https://signpost.example.police.uk/dates/{token(links=here)}.ics"


def test_a_link_works_for_a_day_and_then_no_more() -> None:
    made = token()

    assert timedelta(hours=24) == LASTS
    assert LINKS.read(made, NOON + LASTS).days == DAYS
    with pytest.raises(Over):
        LINKS.read(made, NOON + LASTS + timedelta(seconds=1))


@pytest.mark.parametrize(
    "forged",
    [
        "",
        ".",
        "x.y",
        token() + "x",
        token()[:-1],
        "A" + token()[1:],
        token(links=DateLinks(b"another secret")),
        token().partition(".")[0],
        "\u00e9.\u00e9",
        "x" * 100_000,
    ],
)
def test_a_link_that_was_not_made_here_is_refused(forged: str) -> None:
    with pytest.raises(NotOurs):
        LINKS.read(forged, NOON)


def test_an_ended_and_forged_link_tells_nothing_of_its_end() -> None:
    with pytest.raises(NotOurs):
        LINKS.read(token() + "x", NOON + 2 * LASTS)


def test_a_link_that_would_be_too_long_is_not_made() -> None:
    thirty = [("Reminder: " + "x" * 50, date(2027, 3, 1))] * 30
    days = [("x" * 100, date(2027, 3, 1))] * 30

    assert len(token(thirty)) <= LONGEST == 4_000
    assert link(days) is None


async def test_a_bot_without_a_way_to_give_files_offers_none() -> None:
    assert await _offered(no_link) is None


async def test_a_timeline_offers_its_days_behind_a_link() -> None:
    offered = await _offered(LINKS)

    assert offered
    assert LINKS.read(offered.value.removeprefix("/dates/").removesuffix(".ics"), NOON) == Days(
        NOON + LASTS, (("Reminder: the day", date(2027, 3, 1)),)
    )


async def _offered(way: Link) -> Choice | None:
    """Return the link of a dialog that ends with a timeline."""

    class Shelf:
        def library(self) -> Library:
            return replace(LIBRARY, dialogs={"dates": TIMELINE})

    inbox, router = Inbox(), Router(Shelf(), MemoryTurns(), b"secret", link=way)
    turn = Turn(id="0", conversation="chat", at=NOON)
    await router.handle(replace(turn, value="begin:dates"), inbox)
    await router.handle(
        replace(turn, id="1", value="fill:due", fields={"due": "2027-03-01"}), inbox
    )
    (timeline,) = [reply for reply in inbox.sent if reply.lines]
    assert inbox.sent[-1].text == "That's all."
    return timeline.link


def test_the_file_has_one_private_all_day_event_for_each_day() -> None:
    events = read(calendar_file(Days(NOON + LASTS, DAYS)))

    assert [{k: v for k, v in event.items() if k != "UID"} for event in events] == [
        {
            "DTSTAMP": "20261123T120000Z",
            "DTSTART;VALUE=DATE": f"{day:%Y%m%d}",
            "SUMMARY": title,
            "CLASS": "PRIVATE",
            "TRANSP": "TRANSPARENT",
        }
        for title, day in DAYS
    ]


def test_every_event_has_an_id_of_its_own_that_stays_the_same_and_tells_nothing() -> None:
    first, again = (read(calendar_file(Days(NOON + LASTS, DAYS))) for _ in range(2))
    ids = [event["UID"] for event in first]

    assert ids == [event["UID"] for event in again]
    assert len(set(ids)) == len(DAYS)
    assert [uid for uid in ids if not uid.removesuffix("@signpost.invalid").isalnum()] == []


@settings(max_examples=200, deadline=None)
@given(st.text(min_size=1, max_size=300))
def test_no_title_breaks_the_file(title: str) -> None:
    title = title.encode(errors="replace").decode()
    (event,) = read(calendar_file(Days(NOON + LASTS, ((title, date(2027, 3, 1)),))))

    assert unescaped(event["SUMMARY"]) == " ".join(title.split())
