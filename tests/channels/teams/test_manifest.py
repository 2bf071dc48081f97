"""The Teams app package: what Teams refuses at upload is refused here first."""

import json
import re
import struct
from copy import deepcopy
from pathlib import Path
from typing import Any

import jsonschema
import pytest

PACKAGE = Path(__file__).parents[3] / "teams"
PLACEHOLDERS = {
    "TEAMS_APP_ID": "11111111-0000-0000-0000-000000000001",
    "BOT_APP_ID": "22222222-0000-0000-0000-000000000002",
    "FORCE_NAME": "A Police Force",
    "FORCE_DOMAIN": "force.example",
}
ID = {"type": "string", "pattern": "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"}
URL = {"type": "string", "pattern": "^https://[a-z0-9.-]+/", "maxLength": 2048}
SCOPES = {
    "type": "array",
    "maxItems": 3,
    "uniqueItems": True,
    "items": {"enum": ["personal", "team", "groupChat"]},
}


def _text(longest: int) -> dict[str, Any]:
    return {"type": "string", "minLength": 1, "maxLength": longest}


def _object(required: dict[str, Any], **optional: Any) -> dict[str, Any]:
    return {
        "type": "object",
        "additionalProperties": False,
        "required": [*required],
        "properties": required | optional,
    }


SCHEMA = _object(
    {
        "$schema": {"pattern": "/v1\\.19/"},
        "manifestVersion": {"const": "1.19"},
        "version": {"type": "string", "pattern": "^\\d+\\.\\d+\\.\\d+$"},
        "id": ID,
        "developer": _object(
            {"name": _text(32), "websiteUrl": URL, "privacyUrl": URL, "termsOfUseUrl": URL}
        ),
        "icons": _object({"color": _text(2048), "outline": _text(2048)}),
        "name": _object({"short": _text(30), "full": _text(100)}),
        "description": _object({"short": _text(80), "full": _text(4000)}),
        "accentColor": {"type": "string", "pattern": "^#[0-9A-F]{6}$"},
        "bots": {
            "type": "array",
            "maxItems": 1,
            "items": _object(
                {"botId": ID, "scopes": SCOPES},
                supportsFiles={"type": "boolean"},
                isNotificationOnly={"type": "boolean"},
                commandLists={
                    "type": "array",
                    "maxItems": 3,
                    "items": _object(
                        {
                            "scopes": SCOPES,
                            "commands": {
                                "type": "array",
                                "maxItems": 10,
                                "items": _object({"title": _text(32), "description": _text(128)}),
                            },
                        }
                    ),
                },
            ),
        },
    },
    defaultInstallScope={"enum": ["personal", "team", "groupChat", "meetings"]},
    validDomains={"type": "array", "maxItems": 16},
)


@pytest.fixture
def manifest() -> dict[str, Any]:
    """Give the manifest with its placeholders filled in."""
    text = (PACKAGE / "manifest.json").read_text()
    filled: dict[str, Any] = json.loads(
        re.sub(r"\$\{\{(\w+)\}\}", lambda found: PLACEHOLDERS[found[1]], text)
    )
    return filled


def test_the_manifest_with_its_placeholders_filled_in_is_valid(manifest: dict[str, Any]) -> None:
    jsonschema.validate(manifest, SCHEMA)


@pytest.mark.parametrize(
    "wrong",
    [
        {"accentColor": "teal"},
        {"name": {"short": "S" * 31, "full": "S"}},
        {"bots": [{"botId": PLACEHOLDERS["BOT_APP_ID"], "scopes": ["groupchat"]}]},
        {"unknown": 1},
    ],
)
def test_the_check_finds_planted_faults(manifest: dict[str, Any], wrong: dict[str, Any]) -> None:
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(deepcopy(manifest) | wrong, SCHEMA)


def test_the_bot_can_be_met_in_private_in_a_team_and_in_a_group(manifest: dict[str, Any]) -> None:
    assert manifest["bots"][0]["scopes"] == ["personal", "team", "groupChat"]
    assert manifest["defaultInstallScope"] == "personal"


@pytest.mark.parametrize(("icon", "side"), [("color", 192), ("outline", 32)])
def test_the_icons_have_the_sizes_that_teams_asks_for(
    manifest: dict[str, Any], icon: str, side: int
) -> None:
    image = (PACKAGE / manifest["icons"][icon]).read_bytes()

    assert image[:8] == b"\x89PNG\r\n\x1a\n"
    assert struct.unpack(">II", image[16:24]) == (side, side)


def test_the_guide_names_every_placeholder() -> None:
    guide = (PACKAGE.parent / "docs" / "teams.md").read_text()

    assert [name for name in PLACEHOLDERS if f"`{name}`" not in guide] == []
