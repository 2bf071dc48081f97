"""Run the service: Teams, or the local chat page when there is no bot registration."""

import argparse
import asyncio
import signal
import sys

from aiohttp import web

from bot import wiring
from bot.channels import http
from bot.config import Config
from bot.logs import start_logging

HELP = "run the service"
EXAMPLE = "python -m bot serve"


def add(parser: argparse.ArgumentParser) -> None:
    """Add this command's arguments: it has none, all is in the settings."""


def run(config: Config, arguments: argparse.Namespace) -> int:
    """Serve until stopped."""
    start_logging()
    return asyncio.run(_serve(config))


async def _serve(config: Config) -> int:
    stopped = asyncio.Event()
    for name in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(name, stopped.set)
    async with wiring.service(config, announce=_say) as service:
        runners = []
        try:
            for door in wiring.doors(config, service):
                runner = http.runner(door.app)
                await runner.setup()
                runners.append(runner)
                try:
                    await web.TCPSite(runner, door.host, door.port).start()
                except OSError:
                    _say(
                        f"port {door.port} is taken, perhaps by another Signpost: stop that one, "
                        f"or choose another port with {door.setting}=… make run"
                    )
                    return 1
                host, port = runner.addresses[0][:2]
                _say(door.says.format(address=f"http://{host}:{port}"))
            await stopped.wait()
        finally:
            for runner in runners:
                await runner.cleanup()
    return 0


def _say(line: str) -> None:
    print(line, file=sys.stderr if line.startswith("port") else sys.stdout, flush=True)
