"""The import contract of the ethics path catches whatever would let it know who asks."""

import os
import subprocess
import sys
import tomllib
from pathlib import Path
from shutil import copytree, ignore_patterns
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]
NAME = "Ethics questions know nobody"
PLANTED = {
    "bot/channels/teams/dialog.py": "bot.stores.turns",
    "bot/channels/web/ethics.py": "bot.application.router",
    "bot/application/ethics_form.py": "bot.application.keys",
    "bot/application/form_words.py": "bot.domain.conversation",
    "bot/application/releasing.py": "bot.application.outbox",
    "bot/application/committee.py": "bot.application.referrals",
    "bot/channels/form/page.py": "bot.stores.memory",
    "bot/sealing/receipts.py": "bot.domain.referral",
    "bot/stores/questions.py": "bot.stores.tables",
}
"""One forbidden import for each file, and each part of what is forbidden."""


@pytest.fixture(scope="module")
def contract() -> dict[str, Any]:
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    contracts = settings["tool"]["importlinter"]["contracts"]
    (found,) = [one for one in contracts if one["name"] == NAME]
    return dict(found)


def test_a_forbidden_import_planted_anywhere_on_the_path_breaks_the_contract(
    tmp_path: Path,
) -> None:
    copytree(ROOT / "bot", tmp_path / "bot", ignore=ignore_patterns("__pycache__", "*.npz"))
    (tmp_path / "pyproject.toml").write_bytes((ROOT / "pyproject.toml").read_bytes())
    for file, imported in PLANTED.items():
        with (tmp_path / file).open("a") as opened:
            opened.write(f"\nimport {imported}\n")

    ran = subprocess.run(
        [Path(sys.executable).with_name("lint-imports"), "--no-cache"],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(tmp_path)},
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )

    told = ran.stdout.partition(f"{NAME}\n--")[2]
    missed = [
        file
        for file, imported in PLANTED.items()
        if f"{file.removesuffix('.py').replace('/', '.')} -> {imported}" not in told
    ]
    assert (ran.returncode, missed) == (1, [])


def test_the_contract_names_every_module_that_has_to_do_with_questions(
    contract: dict[str, Any],
) -> None:
    named = tuple(contract["source_modules"])
    words = ("question", "ethics", "sealing.", "receipt", "committee", "releasing", "board")
    outside = {
        "bot.commands.ethics",  # puts things together, as the wiring does
        "bot.content.board_file",  # published answers
        "bot.stores.sealing",  # referrals
        "bot.wiring_questions",
    }
    modules = [
        ".".join(file.relative_to(ROOT).with_suffix("").parts)
        for file in (ROOT / "bot").rglob("*.py")
        if "migrations" not in str(file)
    ]
    mine = {one for one in modules if any(word in f"{one}." for word in words)} - outside

    assert [
        one for one in sorted(mine) if not f"{one}.".startswith(tuple(f"{n}." for n in named))
    ] == []
