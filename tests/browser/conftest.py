"""A real browser on the real service: `python app.py`, Debian's chromium, axe-core from npm."""

import os
import re
import shutil
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, sync_playwright

from tests.browser.person import Person

ROOT = Path(__file__).parents[2]
ADDRESS = re.compile(r"Open http://127\.0\.0\.1:(\d+)")
START = 60.0
"""Seconds after which a service that has not said where it is counts as broken."""
CHROMIUM = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--screenshots", default="", help="folder that gets a picture of each state")


class Service:
    """The service as `make run` starts it, on a free port, with its own data."""

    def __init__(self, data: Path) -> None:
        self._data = data
        self._port = "0"
        self._running: subprocess.Popen[str] | None = None

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self._port}"

    def start(self) -> None:
        """Start it, the second time at the same address, and wait until it says where it is."""
        if self._running:
            return
        settings = {k: v for k, v in os.environ.items() if not k.startswith("BOT_")}
        settings |= {"BOT_DATA": str(self._data), "BOT_PORT": self._port}
        settings |= {"BOT_HEALTH_PORT": "0", "BOT_FORM_PORT": "0"}
        # Pages need no encoder, and for a minute it would take a core that another test needs.
        settings |= {"BOT_ENCODER": "off"}
        self._running = subprocess.Popen(
            [sys.executable, "app.py"],
            cwd=ROOT,
            env=settings,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        late = threading.Timer(START, self._running.kill)
        late.start()
        printed = []
        for line in self._running.stdout or ():
            printed.append(line)
            if found := ADDRESS.search(line):
                self._port = found[1]
                break
        else:
            self.stop()
            pytest.fail(f"the service did not start: {''.join(printed)}")
        late.cancel()

    def stop(self) -> None:
        """Stop it as Ctrl+C does not: at once."""
        if self._running:
            self._running.kill()
            self._running.communicate()
            self._running = None


@pytest.fixture(scope="session")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    service = Service(tmp_path_factory.mktemp("data"))
    service.start()
    yield service.address
    service.stop()


@pytest.fixture(scope="module")
def _stoppable(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Service]:
    service = Service(tmp_path_factory.mktemp("own_data"))
    yield service
    service.stop()


@pytest.fixture
def own_service(_stoppable: Service) -> Service:
    """A running service that a test may stop and start."""
    _stoppable.start()
    return _stoppable


# Not for the whole session: while it is open, no other event loop can run in this thread.
@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    chromium = shutil.which("chromium")
    if chromium is None:
        pytest.fail(
            "no chromium here: install it with `apt-get install chromium` (make test does)"
        )
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=CHROMIUM)
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def axe() -> str:
    file = ROOT / "node_modules" / "axe-core" / "axe.min.js"
    if not file.exists():
        pytest.fail(f"{file} is not there: install it with `npm ci` (make test does)")
    return file.read_text(encoding="utf-8")


@pytest.fixture
def meet(browser: Browser) -> Iterator[Callable[..., Person]]:
    """Return what opens an address for a new person; their browser may be set up differently."""
    people: list[Person] = []

    def open_for(address: str, **options: Any) -> Person:
        person = Person(browser.new_context(**options), address)
        people.append(person)
        return person

    yield open_for
    for person in people:
        person.context.close()


@pytest.fixture
def person(meet: Callable[..., Person], address: str) -> Person:
    return meet(address)


@pytest.fixture
def pictures(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    folder = Path(request.config.getoption("--screenshots", default="") or tmp_path)
    folder.mkdir(parents=True, exist_ok=True)
    return folder
