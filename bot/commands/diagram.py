"""Draw dialogs as flowcharts: one printed, or a page of each written; part of `check`."""

import sys
from collections.abc import Mapping
from pathlib import Path

from bot.config import Config
from bot.content.diagram import mermaid, page
from bot.content.dialog_files import read_dialogs
from bot.content.shape import did_you_mean
from bot.domain.dialog import Dialog
from bot.domain.errors import ContentRefused


def draw(config: Config, name: str) -> int:
    """Print the flowchart of one dialog; return 2 if there is no such dialog.

    Raises:
        ContentRefused: the dialogs can't be used.
    """
    dialogs = _dialogs(config)
    if name not in dialogs:
        guess = did_you_mean(name, dialogs, f"there are {', '.join(dialogs) or 'none'}")
        sys.stderr.write(f"no dialog “{name}” in {config.dialogs}; {guess}\n")
        return 2
    print(mermaid(dialogs[name]), end="")
    return 0


def draw_all(config: Config, folder: Path) -> int:
    """Write a page with the flowchart of each dialog.

    Raises:
        ContentRefused: the dialogs can't be used.
    """
    dialogs = _dialogs(config)
    folder.mkdir(parents=True, exist_ok=True)
    for name, dialog in dialogs.items():
        file = folder / f"{name}.md"
        file.write_text(page(dialog), encoding="utf-8")
        print(file)
    return 0


def _dialogs(config: Config) -> Mapping[str, Dialog]:
    read = read_dialogs(config.dialogs)
    if read.problems:
        raise ContentRefused(read.problems)
    return read.dialogs
