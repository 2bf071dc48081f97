"""Run one command: `python -m bot COMMAND`."""

import argparse
import gc
import os
import sys
from collections.abc import Sequence
from typing import Protocol

# One thread is faster for matrices as small as ours (building the matcher: 2.4 s of CPU instead
# of 4.1 s), and numpy reads this only when it is first imported.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
# What a start makes stays: to look through it for waste again and again takes a quarter of a
# second. `Making` lets Python look again.
gc.disable()

from bot.commands import (
    ask,
    chat,
    check,
    converse,
    ethics,
    outbox,
    referrals,
    schema,
    serve,
)
from bot.config import Config, ConfigRefused, read_config
from bot.domain.errors import ContentRefused


class Command(Protocol):
    """What each module in `bot.commands` has."""

    HELP: str
    EXAMPLE: str

    def add(self, parser: argparse.ArgumentParser) -> None:
        """Add the command's arguments."""

    def run(self, config: Config, arguments: argparse.Namespace) -> int:
        """Run it, and return the exit code."""


COMMANDS: dict[str, Command] = {
    "serve": serve,
    "chat": chat,
    "ask": ask,
    "converse": converse,
    "check": check,
    "referrals": referrals,
    "outbox": outbox,
    "ethics": ethics,
    "schema": schema,
}


def parser() -> argparse.ArgumentParser:
    """Return the parser of all commands."""
    whole = argparse.ArgumentParser(prog="python -m bot", description="Signpost: where is help?")
    commands = whole.add_subparsers(dest="command", required=True, metavar="COMMAND")
    for name, command in COMMANDS.items():
        one = commands.add_parser(
            name,
            help=command.HELP,
            description=f"{command.HELP[0].upper()}{command.HELP[1:]}.",
            epilog=f"Example: {command.EXAMPLE}",
        )
        command.add(one)
    return whole


def main(words: Sequence[str] | None = None) -> int:
    """Run the command the words name and return its exit code; 2 when it can't start."""
    arguments = parser().parse_args(words)
    try:
        return COMMANDS[arguments.command].run(read_config(os.environ), arguments)
    except (ConfigRefused, ContentRefused) as refused:
        sys.stderr.write(f"{refused}\n")
        return 2
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:
        # Whoever read our output has gone, as `| head` does; nothing is left to say to them.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0


if __name__ == "__main__":
    sys.exit(main())
