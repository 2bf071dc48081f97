"""What a newcomer installs is enough: the locked packages, or a plain `pip install .`."""

import os
import shutil
import subprocess
import venv
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
ASK = ("-m", "bot", "ask", "mat leave when do i tell them")


def run(*words: str | Path, cwd: Path) -> str:
    # Without the test run's own path and settings, which could hide what is missing.
    clean = {k: v for k, v in os.environ.items() if not k.startswith(("PYTHON", "BOT_"))}
    ran = subprocess.run(words, cwd=cwd, env=clean, capture_output=True, text=True, check=False)
    assert ran.returncode == 0, ran.stderr[-2000:]
    return ran.stdout


@pytest.fixture
def python(tmp_path: Path) -> Path:
    venv.create(tmp_path / "venv", with_pip=True)
    return tmp_path / "venv" / "bin" / "python"


def test_the_locked_packages_of_make_run_are_enough_to_answer(
    python: Path, tmp_path: Path
) -> None:
    pip = (python, "-m", "pip", "install", "--quiet", "--require-hashes")
    run(*pip, "-r", ROOT / "requirements" / "run.txt", cwd=tmp_path)

    assert "15 weeks" in run(python, *ASK, cwd=ROOT)
    run(python, "-c", "import bot.commands.serve", cwd=ROOT)


def test_a_plain_pip_install_is_enough_to_answer(python: Path, tmp_path: Path) -> None:
    for name in ("knowledge", "dialogs"):
        shutil.copytree(ROOT / name, tmp_path / name)
    copy = tmp_path / "copy"
    copy.mkdir()
    shutil.copytree(ROOT / "bot", copy / "bot")
    for name in ("pyproject.toml", "README.md"):
        shutil.copy(ROOT / name, copy)
    run(python, "-m", "pip", "install", "--quiet", copy, cwd=tmp_path)

    assert "15 weeks" in run(python, *ASK, cwd=tmp_path)
