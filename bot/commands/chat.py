"""Talk to the bot in the terminal."""

import argparse
import asyncio
import sys

from bot import wiring
from bot.channels.console import Console
from bot.config import Config

HELP = "talk to the bot in the terminal"
EXAMPLE = "python -m bot chat"


def add(parser: argparse.ArgumentParser) -> None:
    """Add this command's arguments: it has none."""


def run(config: Config, arguments: argparse.Namespace) -> int:
    """Talk until the input ends."""
    asyncio.run(_talk(config))
    return 0


async def _talk(config: Config) -> None:
    async with wiring.service(
        config, announce=lambda line: print(line, file=sys.stderr)
    ) as service:
        await Console(service.router, wiring.now, sys.stdin, sys.stdout).talk()
