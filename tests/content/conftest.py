"""A small knowledge folder that is right, for tests that put one thing wrong."""

from collections.abc import Callable
from pathlib import Path

import pytest

from bot.content.knowledge_files import read_knowledge
from bot.domain.errors import ContentRefused

TRAVEL = """\
- id: travel
  title: Travel claims
  summary: Claim it on the form. Ask the travel desk if you are stuck.
  utterances: [travel one, travel two, travel three, travel four, travel five, travel six]
  also_known_as: [mileage]
  signposts: [travel_desk]
  audience: [everyone]
  sensitivity: public
  see_also: [parking]
  owner: Travel team
  source: Travel page
  as_of: 2022
  review_by: 2027-05-31
  status: public_verified

- id: parking
  title: Parking
  summary: Ask the travel desk for a space.
  utterances:
    - parking one
    - parking two
    - parking three
    - parking four
    - parking five
    - parking six
    - parking seven
    - parking eight
    - parking nine
    - parking ten
    - parking eleven
  signposts: [travel_desk]
  owner: Travel team
  source: Travel page
  as_of: 2022-10
  review_by: 2027-05-31
  status: from_seed_2022
"""

SIGNPOSTS = """\
- id: travel_desk
  name: Travel desk
  what: Claims and parking.
  kind: phone
  value: 0300 123 1100
  hours: mon-fri 09:00-17:00
  status: public_verified
  verified_on: 2026-11-01
  confidence: a
"""

MENU = """\
sections:
  - title: Getting about
    entries: [travel, parking]
examples: [where do i park]
when_nothing_fits: [travel_desk]
"""

MORE_TRAVEL = """\
- travel seven
- travel eight
- travel nine
- travel ten
- travel eleven
"""

Lines = Callable[[], list[str]]
Edit = Callable[[str, str, str], None]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the folder `knowledge` of the working directory, which is a new one."""
    monkeypatch.chdir(tmp_path)
    knowledge = Path("knowledge")
    (knowledge / "utterances").mkdir(parents=True)
    (knowledge / "travel.yaml").write_text(TRAVEL)
    (knowledge / "signposts.yaml").write_text(SIGNPOSTS)
    (knowledge / "menu.yaml").write_text(MENU)
    (knowledge / "utterances" / "travel.yaml").write_text(MORE_TRAVEL)
    return knowledge


@pytest.fixture
def edit(folder: Path) -> Edit:
    """Replace a text that stands once in a file of the folder."""

    def replace(name: str, old: str, new: str) -> None:
        text = (folder / name).read_text()
        assert text.count(old) == 1, f"{old!r} does not stand once in {name}"
        (folder / name).write_text(text.replace(old, new))

    return replace


@pytest.fixture
def problems(folder: Path) -> Lines:
    """Return the lines an editor sees; none if the folder is right."""

    def lines() -> list[str]:
        try:
            read_knowledge(folder)
        except ContentRefused as refused:
            return [str(problem) for problem in refused.problems]
        return []

    return lines
