"""The guide to the dialogs says what the loader does, and leads to a seventh dialog."""

import re
from dataclasses import fields
from pathlib import Path

from bot.content import dialog_rules, rules
from bot.content.dialog_files import read_dialogs
from bot.content.source import read_source
from bot.domain.dialog import Accepts, Dialog, KeyDate, Option, Period, Purpose, Step

HERE = Path(__file__).parent
DIALOGS = HERE.parents[1] / "dialogs"
GUIDE = (DIALOGS / "README.md").read_text(encoding="utf-8")


def test_every_name_is_explained() -> None:
    explained = set(re.findall(r"`(\w+)`", GUIDE))
    names = {f.name for part in (Dialog, Step, Option, KeyDate) for f in fields(part)}
    words = {word.value for kind in (Accepts, Period, Purpose) for word in kind}

    assert (names | words) - explained == {"version"}


def test_every_dialog_is_listed() -> None:
    assert re.findall(r"^\| `(\w+)\.yaml`", GUIDE, re.MULTILINE) == [
        "nine_point_plan",
        "thinking_of_leaving",
        "reasonable_adjustments",
        "pico_assessment",
        "maternity",
        "talk_to_someone",
    ]
    assert set(re.findall(r"^\| `(\w+)\.yaml`", GUIDE, re.MULTILINE)) == {
        file.stem for file in DIALOGS.glob("*.yaml")
    }


def test_every_limit_is_told() -> None:
    least, most = dialog_rules.OPTIONS

    assert f"| the question, or what is told, at most {dialog_rules.PROMPT} words |" in GUIDE
    assert f"don't fit into {dialog_rules.PROMPT} words" in GUIDE
    assert GUIDE.count(f"at most {dialog_rules.INTRO} words") == 3
    assert f"| why it is asked, at most {dialog_rules.WHY} words" in GUIDE
    assert GUIDE.count(f"at most {rules.TITLE} characters") == 4
    assert f"and perhaps `said`: {least} to {most}." in GUIDE
    assert f"1 to {dialog_rules.STEPS} steps" in GUIDE
    assert f"characters are taken, at most {dialog_rules.LONGEST} |" in GUIDE
    assert f"is kept: 1 to {dialog_rules.KEEP_DAYS} |" in GUIDE


def test_the_lines_it_quotes_are_real() -> None:
    said = (HERE / "dialog_mistakes.yaml").read_text(encoding="utf-8")
    said += (HERE / "test_dialog_files.py").read_text(encoding="utf-8")
    table = GUIDE.partition("| the line says |")[2].partition("\n\n")[0]
    quoted = re.findall(r"^dialogs/.*$", GUIDE, re.MULTILINE)
    quoted += [words for cell in re.findall(r"^\| (`.*?) \|", table, re.MULTILINE)
               for words in re.findall(r"`([^`]+)`", cell)]  # fmt: skip

    assert len(quoted) == 10
    assert [q for q in quoted if not all(part in said for part in q.split("…"))] == []


def test_its_example_is_a_step_that_works(tmp_path: Path) -> None:
    (example,) = re.findall(r"```yaml\n(.*?)```", GUIDE, re.DOTALL)
    small = (HERE / "small_dialog.yaml").read_text(encoding="utf-8")
    step = "".join(f"  {line}\n" for line in example.splitlines())
    whole = small.replace("happened_before", "injured") + step

    (tmp_path / "parking_space.yaml").write_text(whole, encoding="utf-8")

    assert read_source("README.md", "steps", example.encode()).problems == ()
    assert read_dialogs(tmp_path).problems == ()
