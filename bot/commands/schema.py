"""Write the JSON schemas with which editors such as VS Code complete the knowledge files."""

import argparse
from pathlib import Path

from bot.config import Config
from bot.content.schema import schemas

HELP = "write the JSON schemas of the knowledge files"
EXAMPLE = "python -m bot schema docs/schema"


def add(parser: argparse.ArgumentParser) -> None:
    """Add this command's arguments."""
    parser.add_argument("folder", nargs="?", default="docs/schema", help="where to write them")


def run(config: Config, arguments: argparse.Namespace) -> int:
    """Write every schema into the folder."""
    folder = Path(arguments.folder)
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in schemas().items():
        (folder / name).write_text(text, encoding="utf-8")
        print(folder / name)
    return 0
