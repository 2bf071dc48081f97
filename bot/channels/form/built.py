"""What npm's packages and our source are built into when the bot is set up; not in the repository.

Without it the bot runs, and the form says that it isn't set up.
"""

from pathlib import Path

FOLDER = Path(__file__).parent / "built"
HOW = "run make run once with npm's registry in reach, or: npm ci && node scripts/form.mjs"


class NotBuilt(Exception):
    """A file isn't there; the message says how to get it."""


def form_script() -> str:
    """Return the script that seals in the browser.

    Raises:
        NotBuilt: it isn't there.
    """
    return _read("form.js")


def committee_file() -> str:
    """Return the committee's page, which opens and answers questions without any network.

    Raises:
        NotBuilt: it isn't there.
    """
    return _read("committee.html")


def _read(name: str) -> str:
    file = FOLDER / name
    try:
        return file.read_text(encoding="utf-8")
    except FileNotFoundError:
        raise NotBuilt(f"{file} is not there: {HOW}") from None
