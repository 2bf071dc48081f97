"""The server's side of the ethics committee: batches out, replies in, and the board."""

import argparse
import asyncio
import sys
import tempfile
from collections.abc import Awaitable, Callable
from dataclasses import replace
from pathlib import Path

from bot import wiring, wiring_check, wiring_questions
from bot.application.committee import LARGEST, RepliesRefused
from bot.channels.form.built import NotBuilt, committee_file
from bot.config import Config
from bot.content.board_file import BOARD, has_landed, land, with_draft, written
from bot.content.knowledge_files import ReadKnowledge
from bot.domain.board import FEWEST, BoardRefused, entry, public_number
from bot.domain.errors import ContentRefused
from bot.ports import StoreAway
from bot.wiring_questions import CommitteeSide

HELP = "hand questions to the ethics committee, take its replies, publish its answers"
EXAMPLE = "python -m bot ethics export > batch.json"

NOTHING_DUE = "Nothing is due: questions wait until their week is over and enough have come."
TOO_FEW = f"Nothing to publish yet: answers are published {FEWEST} or more at once."
READ_IT = """\
The draft is in {draft}.
What to do next: somebody reads it as a stranger would. Could a colleague tell who asked? Is a case
of somebody's told? Correct it there, or take a whole entry out. Leave ids, numbers and months as
they are. Then publish it: python -m bot ethics publish --approve"""


def add(parser: argparse.ArgumentParser) -> None:
    """Add this command's arguments."""
    doing = parser.add_subparsers(dest="doing", required=True, metavar="WHAT")
    doing.add_parser("export", help="write the batch for the committee's page")
    taking = doing.add_parser("import", help="take the file of replies that the page saved")
    taking.add_argument("file", type=Path, help="the file of replies")
    publishing = doing.add_parser("publish", help="draft what is for the board")
    publishing.add_argument(
        "--approve", action="store_true", help="a person has read the draft: publish it"
    )
    doing.add_parser("board", help="list what is on the board")
    doing.add_parser("release", help="let through what is due; the service does it by itself")
    doing.add_parser("committee-file", help="write the committee's page, to be kept offline")


def run(config: Config, arguments: argparse.Namespace) -> int:
    """Do it; return 1 if it could not be done."""
    if arguments.doing == "committee-file":
        return _committee_file()
    try:
        return asyncio.run(_run(config, arguments))
    except StoreAway:
        print("the questions can't be reached: check BOT_ETHICS_DATABASE_URL", file=sys.stderr)
    except (RepliesRefused, BoardRefused) as refused:
        print(refused, file=sys.stderr)
    return 1


async def _run(config: Config, arguments: argparse.Namespace) -> int:
    async with wiring_questions.committee_side(config, wiring.now) as side:
        return await _DOING[arguments.doing](config, arguments, side)


async def _export(config: Config, arguments: argparse.Namespace, side: CommitteeSide) -> int:
    print(await side.committee.export())
    return 0


async def _import(config: Config, arguments: argparse.Namespace, side: CommitteeSide) -> int:
    try:
        with arguments.file.open("rb") as opened:
            data = opened.read(LARGEST + 1)
    except OSError as error:
        print(f"{arguments.file}: can't be read ({error.strerror})", file=sys.stderr)
        return 1
    new, waiting = await side.committee.take(data)
    print(f"replies taken: {new}; waiting to be published: {waiting}")
    return 0


async def _publish(config: Config, arguments: argparse.Namespace, side: CommitteeSide) -> int:
    draft = _draft(config)
    if draft.exists() and has_landed(config.knowledge, draft.read_text(encoding="utf-8")):
        numbers = _numbers(draft)
        await side.committee.settle(numbers)
        return _published(config, numbers)
    if arguments.approve:
        return await _approve(config, side)
    if not draft.exists():
        posted = await side.committee.draft()
        if not posted:
            print(TOO_FEW)
            return 0
        draft.parent.mkdir(parents=True, exist_ok=True)
        draft.write_text(written([entry(one) for one in posted]), encoding="utf-8")
    _checked(config, draft)
    print(READ_IT.format(draft=draft))
    return 0


async def _approve(config: Config, side: CommitteeSide) -> int:
    draft = _draft(config)
    if not draft.exists():
        print(f"there is no draft at {draft}: python -m bot ethics publish", file=sys.stderr)
        return 1
    read = _checked(config, draft)
    if read is None:
        return 1
    numbers = _numbers(draft)
    await side.committee.approve(numbers, lambda: land(read))
    return _published(config, numbers)


def _published(config: Config, numbers: frozenset[str]) -> int:
    # Last of all: until then a run that was cut off is finished by the next.
    _draft(config).unlink()
    print(f"{len(numbers)} published in {config.knowledge / BOARD}")
    return 0


def _numbers(draft: Path) -> frozenset[str]:
    lines = draft.read_text(encoding="utf-8").splitlines()
    ids = (line.removeprefix("- id: ") for line in lines if line.startswith("- id: "))
    return frozenset(filter(None, map(public_number, ids)))


def _draft(config: Config) -> Path:
    return config.data / "ethics" / "board-draft.yaml"


def _checked(config: Config, draft: Path) -> ReadKnowledge | None:
    """Return the knowledge with the draft, or None and say what is wrong with it."""
    try:
        read = with_draft(config.knowledge, draft.read_text(encoding="utf-8"))
    except ContentRefused as refused:
        print(refused, file=sys.stderr)
        return None
    with tempfile.TemporaryDirectory() as folder:
        for name, data in read.files.contents.items():
            file = Path(folder, name)
            file.parent.mkdir(exist_ok=True)
            file.write_bytes(data)
        found = wiring_check.check(replace(config, knowledge=Path(folder)))
    for problem in found.problems:
        print(str(problem).replace(folder, str(config.knowledge)), file=sys.stderr)
    return None if found.problems else read


async def _board(config: Config, arguments: argparse.Namespace, side: CommitteeSide) -> int:
    for one in await side.committee.board():
        print(f"{one.number or '-':<12} {one.month or '-':<8} {one.state:<10} {one.item.title}")
    return 0


async def _release(config: Config, arguments: argparse.Namespace, side: CommitteeSide) -> int:
    released = await side.releasing.release()
    print("What was due is ready: python -m bot ethics export" if released else NOTHING_DUE)
    return 0


def _committee_file() -> int:
    try:
        sys.stdout.write(committee_file())
    except NotBuilt as error:
        print(error, file=sys.stderr)
        return 1
    return 0


_DOING: dict[str, Callable[[Config, argparse.Namespace, CommitteeSide], Awaitable[int]]] = {
    "export": _export,
    "import": _import,
    "publish": _publish,
    "board": _board,
    "release": _release,
}
