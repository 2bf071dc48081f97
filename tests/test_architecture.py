"""Promises about the whole project."""

import re
from pathlib import Path

import pytest

from bot.__main__ import COMMANDS, main, parser

ROOT = Path(__file__).parent.parent


@pytest.mark.parametrize("folder", ["knowledge", "dialogs"])
def test_content_folders_hold_no_code(folder: str) -> None:
    assert [p.name for p in (ROOT / folder).rglob("*") if p.suffix in {".py", ".js", ".sh"}] == []


@pytest.mark.parametrize("name", list(COMMANDS))
def test_every_command_has_help_and_an_example_that_starts_with_it(
    name: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        main([name, "--help"])

    printed = capsys.readouterr().out
    assert ended.value.code == 0
    assert f"python -m bot {name}" in " ".join(printed.split("Example:")[1].split())


def test_every_command_stands_in_the_readme() -> None:
    readme = (ROOT / "README.md").read_text()

    assert [name for name in COMMANDS if f"python -m bot {name}" not in readme] == []


def test_an_unknown_command_is_refused_with_the_list(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        parser().parse_args(["sreve"])

    assert "serve" in capsys.readouterr().err


def test_no_module_is_a_drawer_for_everything() -> None:
    drawers = {"utils", "helpers", "common", "manager", "base", "misc"}

    assert [p for p in (ROOT / "bot").rglob("*.py") if p.stem in drawers] == []


def test_decisions_are_numbered_without_gaps() -> None:
    numbers = sorted(int(p.name[:4]) for p in (ROOT / "docs" / "decisions").glob("[0-9]*.md"))

    assert numbers == list(range(1, len(numbers) + 1))


def test_no_message_text_is_ever_put_into_a_log_line() -> None:
    said = re.compile(r"logger\.\w+\([^)]*\b(text|activity|turn|said|name)\b\s*[,)}]")

    assert [p.name for p in (ROOT / "bot").rglob("*.py") if said.search(p.read_text())] == []
