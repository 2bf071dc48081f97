"""The schemas fit the real files as an editor such as VS Code reads them."""

import json
import re
from pathlib import Path
from typing import Any

import pytest
import yaml
from jsonschema import Draft7Validator

from bot.content.schema import schemas

ROOT = Path(__file__).parents[2]
KNOWLEDGE = ROOT / "knowledge"
FILES = sorted([*KNOWLEDGE.rglob("*.yaml"), *(ROOT / "dialogs").glob("*.yaml")])


class Editor(yaml.SafeLoader):
    """Reads YAML 1.2 as the YAML extension of VS Code does: a day is text, `2022` a number."""


Editor.yaml_implicit_resolvers = {}
for tag, pattern in {
    "null": r"~|null|Null|NULL|",
    "bool": r"true|True|TRUE|false|False|FALSE",
    "int": r"[-+]?[0-9]+",
    "float": r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?",
}.items():
    Editor.add_implicit_resolver(f"tag:yaml.org,2002:{tag}", re.compile(f"^(?:{pattern})$"), None)


def validator(name: str) -> Draft7Validator:
    schema = json.loads((ROOT / "docs" / "schema" / name).read_text(encoding="utf-8"))
    Draft7Validator.check_schema(schema)
    return Draft7Validator(schema)


def complaints(name: str, text: str) -> list[str]:
    read = yaml.load(text, Editor)
    return [error.message for error in validator(name).iter_errors(read)]


def schema_of(file: Path) -> str:
    if file.parent.name == "utterances":
        return "utterances.json"
    if file.parent.name == "dialogs":
        return "dialog.json"
    return (
        f"{file.stem}.json" if file.stem in {"signposts", "menu", "synonyms"} else "entries.json"
    )


def test_the_schema_files_are_up_to_date() -> None:
    written = {
        path.name: path.read_text(encoding="utf-8") for path in (ROOT / "docs/schema").iterdir()
    }

    assert written == schemas()


@pytest.mark.parametrize("file", FILES, ids=lambda file: f"{file.parent.name}-{file.name}")
def test_every_real_file_fits_its_schema(file: Path) -> None:
    assert complaints(schema_of(file), file.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize(
    "file",
    [file for file in FILES if file.parent.name != "utterances"],
    ids=lambda file: file.name,
)
def test_every_real_file_names_its_schema_in_its_first_line(file: Path) -> None:
    first = file.read_text(encoding="utf-8").partition("\n")[0]

    assert first == f"# yaml-language-server: $schema=../docs/schema/{schema_of(file)}"


SIGNPOST = """\
- id: a_place
  name: {name}
  what: Something.
  kind: phone
  value: {value}
  status: {status}
  verified_on: {day}
  {more}
"""


def _signpost(**changed: str) -> str:
    right = {"name": "101", "value": "999", "status": "public_verified"}
    right |= {"day": "2026-11-23", "more": "hours: always"}
    return SIGNPOST.format(**(right | changed))


def test_values_may_be_written_without_quotes() -> None:
    assert complaints("signposts.json", _signpost()) == []


@pytest.mark.parametrize(
    ("changed", "complaint"),
    [
        ({"status": "verified"}, "'verified' is not one of ['confirmed_by_force', "),
        (
            {"more": "hour: always"},
            "Additional properties are not allowed ('hour' was unexpected)",
        ),
        ({"name": "x" * 61}, f"'{'x' * 61}' is too long"),
        ({"name": "[a]"}, "['a'] is not of type 'string', 'number', 'boolean'"),
        ({"day": "1/2/2026"}, "'1/2/2026' does not match '^[0-9]{4}-"),
    ],
)
def test_a_mistake_is_underlined(changed: dict[str, str], complaint: str) -> None:
    (found,) = complaints("signposts.json", _signpost(**changed))

    assert found.startswith(complaint)


@pytest.mark.parametrize(
    ("replaced", "written", "complaint"),
    [
        ("accepts: choice", "accepts: one", "'one' is not one of ['text', 'choice', "),
        ("title: For me", "titel: For me", "Additional properties are not allowed ('titel' was"),
        ("when: {about: someone_else}", "when: about", "'about' is not of type 'object'"),
        ("offer: Ask for a space\n", "", "'offer' is a required property"),
        ("of: week", "of: month", "'month' is not one of ['day', 'week']"),
        ("keep_days: 30", "keep_days: long", "'long' is not of type 'integer'"),
        ("  - id: where", "  - id: Where", "'Where' does not match '^[a-z]"),
    ],
)
def test_a_mistake_in_a_dialog_is_underlined(replaced: str, written: str, complaint: str) -> None:
    small = (ROOT / "tests" / "content" / "small_dialog.yaml").read_text(encoding="utf-8")

    assert complaints("dialog.json", small) == []
    assert complaint in "".join(complaints("dialog.json", small.replace(replaced, written)))


def explained(schema: dict[str, Any]) -> list[str]:
    """Return the names without a word of explanation, in parts of it too."""
    inner = schema.get("items", {})
    lacking = explained(inner) if inner else []
    for name, value in schema.get("properties", {}).items():
        lacking += [] if value.get("description") else [name]
        lacking += explained(value)
    return lacking


@pytest.mark.parametrize("name", ["entries.json", "signposts.json", "menu.json", "dialog.json"])
def test_every_name_is_explained_in_the_editor(name: str) -> None:
    assert explained(json.loads(schemas()[name])) == []


def test_help_and_parts_stand_where_an_editor_looks() -> None:
    entry = json.loads(schemas()["entries.json"])["items"]

    assert entry["properties"]["status"]["description"] == "How sure we are of the answer."
    assert "$ref" not in "".join(schemas().values())
