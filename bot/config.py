"""Settings: read once from a mapping, checked, and passed on as plain values."""

import secrets
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

TEAMS = ("BOT_APP_ID", "BOT_APP_PASSWORD", "BOT_TENANT_ID")
SETTINGS = {
    "BOT_APP_ID": "Application id of the bot registration.",
    "BOT_APP_PASSWORD": "Its client secret.",
    "BOT_TENANT_ID": "The force's tenant id. With the two above, or none of the three.",
    "BOT_DATABASE_URL": "Where chats are kept; a SQLite file in BOT_DATA unless set.",
    "BOT_KNOWLEDGE": "Folder of the knowledge files; ./knowledge unless set.",
    "BOT_DATA": "Folder the bot may write to; ./data unless set.",
    "BOT_SECRET": "Shared by all processes; made in BOT_DATA on the first run unless set.",
    "BOT_TEAMS_TRIAL": "1 opens /api/messages without authentication, on this machine only.",
    "BOT_ENCODER": "Folder of your own encoder (model.onnx, vocab.txt), or off; ours unless set.",
    "BOT_PORT": "Port of Teams, or of the local page; 3978 unless set.",
    "BOT_HEALTH_PORT": "Port of /healthz and /readyz, on this machine only; 3981 unless set.",
}
"""Every setting and what it is for. Each also as NAME_FILE, a file that holds the value."""


class ConfigRefused(Exception):
    """The settings can't be used; the message names them and the way on."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TeamsSettings:
    """The bot registration."""

    app_id: str
    app_password: str = field(repr=False)
    tenant_id: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Config:
    """All settings of one process."""

    knowledge: Path
    data: Path
    database_url: str = field(repr=False)
    encoder: Path | None
    """The operator's own encoder."""
    encoder_off: bool
    """No encoder at all: questions are understood by words alone."""
    port: int
    health_port: int
    teams: TeamsSettings | None
    """None: no registration, so the local chat page is served instead of Teams."""
    teams_trial: bool
    given_secret: str = field(repr=False)

    @property
    def secret(self) -> bytes:
        """Return the shared secret, making it in the data folder on the first run."""
        if self.given_secret:
            return self.given_secret.encode()
        file = self.data / "secret"
        if not file.exists():
            self.data.mkdir(parents=True, exist_ok=True)
            file.touch(mode=0o600)
            file.write_text(secrets.token_hex(32))
        return file.read_text().strip().encode()


def read_config(settings: Mapping[str, str]) -> Config:
    """Read the settings.

    Raises:
        ConfigRefused: one is missing or can't be used.
    """
    values = {name: _value(settings, name) for name in SETTINGS}
    data = Path(values["BOT_DATA"] or "data")
    teams = _teams(values)
    encoder = values["BOT_ENCODER"]
    port = _port("BOT_PORT", values["BOT_PORT"] or "3978")
    health_port = _port("BOT_HEALTH_PORT", values["BOT_HEALTH_PORT"] or "3981")
    if port and port == health_port:
        raise ConfigRefused(f"BOT_PORT and BOT_HEALTH_PORT are both {port}: choose two ports")
    return Config(
        knowledge=Path(values["BOT_KNOWLEDGE"] or "knowledge"),
        data=data,
        database_url=values["BOT_DATABASE_URL"] or f"sqlite+aiosqlite:///{data / 'signpost.db'}",
        encoder=Path(encoder) if encoder not in {"", "off"} else None,
        encoder_off=encoder == "off",
        port=port,
        health_port=health_port,
        teams=teams,
        teams_trial=_trial(values, teams),
        given_secret=values["BOT_SECRET"],
    )


def _value(settings: Mapping[str, str], name: str) -> str:
    file = settings.get(f"{name}_FILE", "")
    if not file:
        return settings.get(name, "").strip()
    try:
        return Path(file).read_text(encoding="utf-8").strip()
    except OSError as error:
        raise ConfigRefused(
            f"{name}_FILE: can't read {file} ({error.strerror}): "
            f"correct the path, or set {name} itself"
        ) from None


def _teams(values: Mapping[str, str]) -> TeamsSettings | None:
    missing = [name for name in TEAMS if not values[name]]
    if len(missing) == len(TEAMS):
        return None
    if missing:
        raise ConfigRefused(
            f"{', '.join(missing)} not set: copy the values of the bot registration "
            "(README, “Connect it to Teams”), or try the bot without them: python -m bot chat"
        )
    return TeamsSettings(
        app_id=values["BOT_APP_ID"],
        app_password=values["BOT_APP_PASSWORD"],
        tenant_id=values["BOT_TENANT_ID"],
    )


def _trial(values: Mapping[str, str], teams: TeamsSettings | None) -> bool:
    said = values["BOT_TEAMS_TRIAL"]
    if said not in {"", "0", "1"}:
        raise ConfigRefused("BOT_TEAMS_TRIAL is neither 1 nor 0: write 1, or take it away")
    if teams and said == "1":
        raise ConfigRefused(
            "BOT_TEAMS_TRIAL=1 opens /api/messages without authentication, so it can't stand "
            "beside BOT_APP_ID: take one of the two away"
        )
    return said == "1"


def _port(name: str, text: str) -> int:
    if not text.isdecimal() or not 0 <= int(text) < 65536:
        raise ConfigRefused(
            f"BOT_PORT is “{text}”: write a number from 1 to 65535, for example 3978"
        )
    return int(text)
