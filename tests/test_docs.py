"""The documentation is tested: what it tells people to type works, and nothing is left out."""

import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

from bot.config import SETTINGS

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")
GUIDES = sorted({ROOT / "README.md", ROOT / "CONTRIBUTING.md", *ROOT.glob("docs/**/*.md")})
LONG_RUNNING = ("chat", "serve")
"""Commands that wait for people; other tests start them."""

COMMANDS = [
    line.partition("#")[0].strip()
    for line in README.splitlines()
    if line.startswith("python -m bot ") and line.split()[3] not in LONG_RUNNING
]


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_of_the_readme_runs(command: str, tmp_path: Path) -> None:
    words = shlex.split(command.replace("schema", f"schema {tmp_path}"))
    ran = subprocess.run(
        [sys.executable, *words[1:]],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=600,  # the first ask lets the encoder read the risk examples
        check=False,
    )

    ready = "--go-live" not in words
    assert (ran.returncode == 0) is ready, ran.stderr
    assert "Traceback" not in ran.stderr


def test_the_readme_has_commands_to_run() -> None:
    assert len(COMMANDS) >= 3


@pytest.mark.parametrize("name", list(SETTINGS))
def test_every_setting_stands_in_its_guide_with_what_it_is(name: str) -> None:
    guide = (ROOT / "docs" / "settings.md").read_text(encoding="utf-8")

    assert f"| `{name}` | {SETTINGS[name]} |" in guide


@pytest.mark.parametrize("guide", GUIDES, ids=lambda path: str(path.relative_to(ROOT)))
def test_every_link_to_a_file_leads_somewhere(guide: Path) -> None:
    targets = re.findall(r"\]\((?!https?:|#)([^)#]+)", guide.read_text(encoding="utf-8"))

    assert [target for target in targets if not (guide.parent / target).exists()] == []


def test_the_readme_says_that_the_sdk_is_end_of_life() -> None:
    assert "end-of-life" in README
