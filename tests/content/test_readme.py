"""The editors' guide says what the loader does."""

import re
from dataclasses import fields
from pathlib import Path

import yaml

from bot.content import rules
from bot.content.source import read_source
from bot.domain.knowledge import (
    Audience,
    Does,
    Entry,
    Menu,
    Section,
    Signpost,
    SignpostKind,
    Status,
)

HERE = Path(__file__).parent
GUIDE = (HERE.parents[1] / "knowledge" / "README.md").read_text(encoding="utf-8")


def test_every_name_is_explained() -> None:
    explained = set(re.findall(r"`(\w+)`", GUIDE))
    names = {f.name for part in (Entry, Signpost, Menu, Section) for f in fields(part)}
    words = {word.value for kind in (Status, SignpostKind, Does, Audience) for word in kind}

    assert (names | words) - explained == set()


def test_every_limit_is_told() -> None:
    shortest, longest = rules.UTTERANCE

    assert f"at most {rules.TITLE} characters. It's also" in GUIDE
    assert f"the answer, at most {rules.SUMMARY} words" in GUIDE
    assert f"“More”, at most {rules.MORE} words" in GUIDE
    assert f"at least {rules.UTTERANCES} of them, each {shortest} to {longest} char" in GUIDE
    assert f"`{rules.NOT_GIVEN}`" in GUIDE


def test_the_lines_it_quotes_are_real() -> None:
    said = str(yaml.load((HERE / "mistakes.yaml").read_text(), yaml.BaseLoader))
    said += "".join(path.read_text() for path in HERE.glob("test_*.py") if path != Path(__file__))
    table = GUIDE.partition("| the line says |")[2].partition("\n\n")[0]
    quoted = re.findall(r"^knowledge/.*$", GUIDE, re.MULTILINE)
    quoted += [words for cell in re.findall(r"^\| (`.*?) \|", table, re.MULTILINE)
               for words in re.findall(r"`([^`]+)`", cell)]  # fmt: skip

    assert len(quoted) == 12
    assert [q for q in quoted if not all(part in said for part in q.split("…"))] == []


def test_its_example_is_read_without_a_problem() -> None:
    (example,) = re.findall(r"```yaml\n(.*?)```", GUIDE, re.DOTALL)

    assert read_source("README.md", "entries", example.encode()).problems == ()
