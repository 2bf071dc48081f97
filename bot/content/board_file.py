"""The board's file: the committee's published answers as knowledge, drafted, read, and landed."""

from collections.abc import Sequence
from pathlib import Path

import yaml

from bot.content.folder import Files, gather
from bot.content.knowledge_files import ReadKnowledge, check_files
from bot.domain.knowledge import Entry

BOARD = "ethics_board.yaml"
"""Name of the file in the knowledge folder."""

_HEAD = """\
# yaml-language-server: $schema=../docs/schema/entries.json
# What the Ethics and Fairness Committee has published. Written by python -m bot ethics publish.
"""
_WIDTH = 110


def written(entries: Sequence[Entry]) -> str:
    """Write entries as YAML, to be read and corrected by a person."""
    return "\n".join(
        yaml.safe_dump([_tree(one)], allow_unicode=True, sort_keys=False, width=_WIDTH)
        for one in entries
    )


def with_draft(folder: Path, draft: str) -> ReadKnowledge:
    """Return the knowledge as it would be with the draft at the end of the board's file.

    Raises:
        ContentRefused: it can't be used like this.
    """
    files = gather(folder)
    there = files.contents.get(BOARD, b"").decode() or _HEAD
    whole = f"{there}\n{draft}".encode()
    return check_files(Files(files.folder, {**files.contents, BOARD: whole}, files.problems))


def has_landed(folder: Path, draft: str) -> bool:
    """Tell whether all of the draft stands where staff find it: a run was cut off after `land`."""
    file = folder / BOARD
    return bool(draft) and file.exists() and draft.encode() in file.read_bytes()


def land(read: ReadKnowledge) -> None:
    """Put the board's file in its place, at once or not at all."""
    file = read.files.folder / BOARD
    fresh = file.with_name(f".{BOARD}")
    fresh.write_bytes(read.files.contents[BOARD])
    fresh.replace(file)


def _tree(entry: Entry) -> dict[str, object]:
    return {
        "id": entry.id,
        "title": entry.title,
        "summary": entry.summary,
        "more": entry.more,
        "utterances": list(entry.utterances),
        "also_known_as": list(entry.also_known_as),
        "signposts": list(entry.signposts),
        "see_also": list(entry.see_also),
        "owner": entry.owner,
        "source": entry.source,
        "as_of": entry.as_of,
        "review_by": entry.review_by.isoformat(),
        "status": entry.status.value,
    }
