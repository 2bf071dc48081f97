"""What `make run` does about the form: made once, missed kindly, never waited for twice."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
FAILS = "#!/bin/sh\necho npm >> calls\nexit 1\n"
WORKS = "#!/bin/sh\necho npm >> calls\n"
BUILDS = (
    "#!/bin/sh\necho node >> calls\n"
    "mkdir -p bot/channels/form/built\n"
    "touch bot/channels/form/built/committee.html\n"
)


class Checkout:
    """The project as it is checked out, with Python set up and npm and node stood in for."""

    def __init__(self, folder: Path, npm: str) -> None:
        self._folder = folder
        for name in ("Makefile", "package-lock.json", "scripts", "requirements"):
            copy = shutil.copytree if (ROOT / name).is_dir() else shutil.copy
            copy(ROOT / name, folder / name)
        shutil.copytree(ROOT / "bot/channels/form/source", folder / "bot/channels/form/source")
        shutil.copy(ROOT / "bot/channels/look.css", folder / "bot/channels")
        tools = folder / "tools"
        for name, text in {
            "tools/npm": npm,
            "tools/node": BUILDS,
            ".venv/bin/python": "#!/bin/sh\necho started >> calls\n",
        }.items():
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            (folder / name).write_text(text)
            (folder / name).chmod(0o755)
        (folder / ".venv/run.done").touch()
        self._path = f"{tools}:{os.environ['PATH']}"

    def run(self) -> tuple[int, str, list[str]]:
        """Run it; return its exit code, what it says, and what it called."""
        calls = self._folder / "calls"
        calls.unlink(missing_ok=True)
        ran = subprocess.run(
            ["make", "run"],
            cwd=self._folder,
            env={"PATH": self._path},
            capture_output=True,
            text=True,
            check=False,
        )
        return ran.returncode, ran.stdout, calls.read_text().split()


def test_the_first_start_makes_the_form_and_later_ones_find_it(tmp_path: Path) -> None:
    checkout = Checkout(tmp_path, WORKS)

    assert checkout.run()[2] == ["npm", "node", "started"]
    assert checkout.run()[2] == ["started"]


@pytest.mark.parametrize(
    "changed", ["bot/channels/form/source/form.css", "bot/channels/look.css", "scripts/form.mjs"]
)
def test_a_changed_source_is_built_again_without_npm(tmp_path: Path, changed: str) -> None:
    checkout = Checkout(tmp_path, WORKS)
    checkout.run()
    later = (tmp_path / "bot/channels/form/built/committee.html").stat().st_mtime + 10
    os.utime(tmp_path / changed, (later, later))

    assert checkout.run()[2] == ["node", "started"]


def test_without_the_registry_the_service_starts_and_says_what_is_missing(tmp_path: Path) -> None:
    code, said, called = Checkout(tmp_path, FAILS).run()

    assert (code, called) == (0, ["npm", "started"])
    assert "The ethics form isn't set up" in said


def test_the_lock_file_alone_gives_the_files_that_are_served(tmp_path: Path) -> None:
    for name in ("package.json", "package-lock.json"):
        shutil.copy(ROOT / name, tmp_path)
    shutil.copytree(ROOT / "scripts", tmp_path / "scripts")
    shutil.copytree(ROOT / "bot/channels/form/source", tmp_path / "bot/channels/form/source")
    shutil.copy(ROOT / "bot/channels/look.css", tmp_path / "bot/channels")
    path = {**os.environ, "PATH": f"{ROOT / '.venv/bin'}:{os.environ['PATH']}"}
    for words in (["npm", "ci", "--silent", "--ignore-scripts"], ["node", "scripts/form.mjs"]):
        subprocess.run(words, cwd=tmp_path, env=path, check=True, capture_output=True)

    for name in ("form.js", "committee.html"):
        made = tmp_path / "bot/channels/form/built" / name
        assert made.read_bytes() == (ROOT / "bot/channels/form/built" / name).read_bytes()
