"""JSON schemas of the files editors write, so that VS Code and the like complete and explain.

The loader reads every value as text. VS Code reads `2022` as a number and `yes` as a truth value,
so a text may be any of these here.
"""

import json
from typing import Any, TypeAlias

from pydantic import TypeAdapter

from bot.content import dialog_rules, rules
from bot.domain.dialog import Dialog
from bot.domain.knowledge import Entry, Menu, Signpost, Synonym

Schema: TypeAlias = dict[str, Any]

WRITTEN_BY = "Made by: python -m bot schema"


def schemas() -> dict[str, str]:
    """Return each schema file's name and text."""
    utterances = {"type": "array", "items": _UTTERANCE, "description": "More example questions."}
    made = {
        "entries.json": _listed(_schema(Entry, _ENTRY)),
        "signposts.json": _listed(_schema(Signpost, _SIGNPOST)),
        "menu.json": _schema(Menu, _MENU),
        "synonyms.json": _listed(_schema(Synonym, _SYNONYM)),
        "utterances.json": utterances,
        "dialog.json": _dialog(),
    }
    head = {"$schema": "http://json-schema.org/draft-07/schema#", "$comment": WRITTEN_BY}
    return {
        name: json.dumps(head | schema, ensure_ascii=False, indent=2) + "\n"
        for name, schema in made.items()
    }


_TEXT: Schema = {"type": ["string", "number", "boolean"]}
_ID: Schema = {"type": "string", "pattern": f"^{rules.ID}$"}
_DAY: Schema = {"type": "string", "pattern": f"^{rules.DAY}$"}
_UTTERANCE = _TEXT | {"minLength": rules.UTTERANCE[0], "maxLength": rules.UTTERANCE[1]}
_TITLE = _TEXT | {"maxLength": rules.TITLE}

_ENTRY: Schema = {
    "id": _ID,
    "title": _TITLE,
    "utterances": {"items": _UTTERANCE},
    "as_of": {"type": ["string", "integer"], "pattern": f"^{rules.AS_OF}$"},
    "review_by": _DAY,
    "signposts": {"items": _ID, "uniqueItems": True},
    "see_also": {"items": _ID, "uniqueItems": True},
    "dialog": _ID,
}
_SIGNPOST: Schema = {"id": _ID, "name": _TITLE, "verified_on": _DAY}
_MENU: Schema = {"examples": {"items": _UTTERANCE}, "when_nothing_fits": {"items": _ID}}
_PHRASE = _TEXT | {"pattern": f"^{rules.PHRASE}$".replace("[^\\W_]", r"\w")}
_SYNONYM: Schema = {"say": _PHRASE, "also": {"items": _PHRASE}}
"""What the rules ask for beyond the shape, by name of the value."""


_DIALOG: Schema = {"id": _ID, "title": _TITLE, "offer": _TITLE, "send": _TITLE, "review_by": _DAY}
_STEPS: Schema = {"minItems": 1, "maxItems": dialog_rules.STEPS}
_STEP: Schema = {"id": _ID, "slot": _ID, "label": _TITLE, "example": _TITLE, "start": _ID}
_OPTIONS: Schema = {"maxItems": dialog_rules.OPTIONS[1]}
_OPTION: Schema = {"id": _ID, "title": _TITLE}
_KEY_DATE: Schema = {"title": _TITLE, "neutral": _TITLE, "of": {"enum": ["day", "week"]}}


def _dialog() -> Schema:
    made = _schema(Dialog, _DIALOG)
    del made["properties"]["version"]
    made["required"] = sorted({*made["required"], *dialog_rules.REQUIRED})
    steps = made["properties"]["steps"] | _STEPS
    inside = steps["items"]["properties"]
    _ask(steps["items"], _STEP)
    _ask(inside["options"]["items"], _OPTION)
    _ask(inside["dates"]["items"], _KEY_DATE)
    inside["options"] |= _OPTIONS
    made["properties"]["steps"] = steps
    return made


def _listed(item: Schema) -> Schema:
    return {"type": "array", "items": item}


def _schema(kind: type, asked: Schema) -> Schema:
    schema = TypeAdapter(kind).json_schema()
    made = _plain(schema, schema.get("$defs", {}))
    _ask(made, asked)
    return made


def _ask(schema: Schema, asked: Schema) -> None:
    for name, more in asked.items():
        schema["properties"][name].update(more)


def _plain(schema: Schema, definitions: Schema) -> Schema:
    """Put definitions where they are used (an editor shows no help beside a `$ref`); no null."""
    if "$ref" in schema:
        name = schema["$ref"].rpartition("/")[2]
        inner = _plain(definitions[name], definitions)
        return inner | {key: value for key, value in schema.items() if key != "$ref"}
    if "anyOf" in schema:
        kept = [one for one in schema["anyOf"] if one != {"type": "null"}]
        if len(kept) > 1:
            return {"anyOf": [_plain(one, definitions) for one in kept]}
        inner = {key: value for key, value in schema.items() if key not in {"anyOf", "default"}}
        return _plain(kept[0] | inner, definitions)
    made = {key: value for key, value in schema.items() if key not in {"$defs", "title"}}
    if schema.get("type") == "string" and "enum" not in schema:
        made |= _TEXT
    for name in ("items", "additionalProperties"):
        if isinstance(schema.get(name), dict):
            made[name] = _plain(schema[name], definitions)
    if "properties" in schema:
        made["properties"] = {
            name: _plain(value, definitions) for name, value in schema["properties"].items()
        }
    return made
