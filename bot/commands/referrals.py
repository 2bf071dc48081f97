"""The support teams' side: list, show, take, note, close, export, counts."""

import argparse
import asyncio
import csv
import getpass
import io
import sys
from collections.abc import Sequence

from bot import wiring_delivery
from bot.config import Config
from bot.domain.hours import LONDON
from bot.domain.referral import Kept, Note, State, tidy_reference
from bot.domain.tallies import shown
from bot.ports import StoreAway
from bot.wiring_delivery import Desk

HELP = "see referrals, take them up, note, close, export, count"
EXAMPLE = "python -m bot referrals list --state new"

FORMULA = ("=", "+", "-", "@", "\t", "\r")
"""How a cell begins that a spreadsheet would run."""
COLUMNS = ("month", "dialog", "step", "answer", "number")


def add(parser: argparse.ArgumentParser) -> None:
    """Add this command's arguments."""
    does = parser.add_subparsers(
        dest="does", required=True, metavar="list|show|take|note|close|export|counts"
    )
    for name, what in (("list", "one line each"), ("export", "CSV with all answers")):
        many = _one(does, name, what, f"{name} --state new")
        many.add_argument("--state", choices=[*State], help="only those in this state")
    for name, what in (
        ("show", "all answers and notes"),
        ("take", "say that your team has it; the person is told if they asked"),
        ("close", "say that it is dealt with; the person is told if they asked"),
    ):
        _one(does, name, what, f"{name} SP-4K7X-2MXW").add_argument("reference")
    note = _one(does, "note", "add a note", 'note SP-4K7X-2MXW "rang, no answer"')
    note.add_argument("reference")
    note.add_argument("text")
    note.add_argument("--by", default="", help="who writes it; your user name unless given")
    counts = _one(does, "counts", "how often, by month and answer; no persons", "counts --csv")
    counts.add_argument("--csv", action="store_true", help="as CSV instead of a table")


def _one(
    does: "argparse._SubParsersAction[argparse.ArgumentParser]", name: str, what: str, example: str
) -> argparse.ArgumentParser:
    epilog = f"Example: python -m bot referrals {example}"
    return does.add_parser(name, help=what, epilog=epilog)


def run(config: Config, arguments: argparse.Namespace) -> int:
    """Run one of the seven; 1 when there is no such referral or it can't move there."""
    try:
        return asyncio.run(_run(config, arguments))
    except StoreAway as away:
        print(away)
        return 2


async def _run(config: Config, arguments: argparse.Namespace) -> int:
    async with wiring_delivery.desk(config) as desk:
        if arguments.does == "counts":
            rows = [COLUMNS, *shown(await desk.store.counts())]
            sys.stdout.write(_csv(rows) if arguments.csv else _table(rows))
            return 0
        if arguments.does in {"list", "export"}:
            states = [State(arguments.state)] if arguments.state else []
            found = await desk.store.listed(*states)
            if arguments.does == "export":
                sys.stdout.write(as_csv(found))
            else:
                print("\n".join(map(_line, found)) or "no referrals")
            return 0
        reference = tidy_reference(arguments.reference)
        kept = await _acted(desk, reference, arguments)
    print(kept if isinstance(kept, str) else _shown(kept))
    return 1 if isinstance(kept, str) else 0


async def _acted(desk: Desk, reference: str, arguments: argparse.Namespace) -> Kept | str:
    """Do it, and return the referral as it is now, or why it could not be done."""
    before = await desk.store.find(reference) if reference else None
    if before is None:
        return f"no referral {reference or arguments.reference}: check the letters"
    if arguments.does == "show":
        return before
    at = wiring_delivery.now()
    if arguments.does == "note":
        note = Note(at=at, by=arguments.by or getpass.getuser(), text=arguments.text)
        return await desk.store.note(reference, note) or f"no referral {reference}"
    to = State.TAKEN if arguments.does == "take" else State.CLOSED
    after = await desk.store.move(reference, to, at)
    return after or f"{reference} is {before.state} already"


def as_csv(found: tuple[Kept, ...]) -> str:
    """Return the referrals as CSV: a column for each slot, no cell that runs in a spreadsheet.

    No two columns have one name: a slot that is called like one of ours is marked as an answer.
    """
    slots = list(dict.fromkeys(line.slot for kept in found for line in kept.referral.lines))
    head = ["reference", "dialog", "title", "made", "state", "delivered", "contact", "repeat"]
    rows = [[*head, *(f"{slot} (answer)" if slot in head else slot for slot in slots)]]
    for kept in found:
        referral = kept.referral
        values = {line.slot: line.value for line in referral.lines}
        cells = [
            referral.reference,
            referral.dialog,
            referral.title,
            referral.created.isoformat(timespec="minutes"),
            kept.state,
            kept.delivered.isoformat(timespec="minutes") if kept.delivered else "",
            referral.contact,
            "yes" if referral.repeat else "",
            *(values.get(slot, "") for slot in slots),
        ]
        rows.append(cells)
    return _csv(rows)


def _csv(rows: Sequence[Sequence[str]]) -> str:
    written = io.StringIO()
    csv.writer(written).writerows(map(_cell, row) for row in rows)
    return written.getvalue()


def _table(rows: Sequence[Sequence[str]]) -> str:
    if len(rows) == 1:
        return "no requests yet\n"
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    lines = ("  ".join(map(str.ljust, row, widths)).rstrip() for row in rows)
    return "".join(f"{line}\n" for line in lines)


def _cell(text: str) -> str:
    return f"'{text}" if text.startswith(FORMULA) else text


def _line(kept: Kept) -> str:
    referral = kept.referral
    arrived = "" if kept.delivered else "  not delivered yet"
    repeat = "  happened before" if referral.repeat else ""
    made = f"{referral.created.astimezone(LONDON):%d %b %Y %H:%M}"
    return f"{referral.reference}  {kept.state:6}  {made}  {referral.title}{repeat}{arrived}"


def _shown(kept: Kept) -> str:
    referral = kept.referral
    lines = [_line(kept), f"How to reach them: {referral.contact or 'they would rather not say'}"]
    lines += [f"{line.label}: {line.value}" for line in referral.lines]
    lines += [f"{n.at.astimezone(LONDON):%d %b %H:%M} {n.by}: {n.text}" for n in kept.notes]
    return "\n".join(lines)
