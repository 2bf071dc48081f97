"""Settings: read once from a mapping, checked, and passed on as plain values."""

import re
import secrets
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from types import MappingProxyType

from bot.domain.question_release import Rule
from bot.domain.routes import SETTING as ROUTE_SETTING
from bot.sealing.keys import private_settings

TEAMS = ("BOT_APP_ID", "BOT_APP_PASSWORD", "BOT_TENANT_ID")
SETTINGS = {
    "BOT_APP_ID": "Application id of the bot registration.",
    "BOT_APP_PASSWORD": "Its client secret.",
    "BOT_TENANT_ID": "The force's tenant id. With the two above, or none of the three.",
    "BOT_DATABASE_URL": "Where chats are kept; a SQLite file in BOT_DATA unless set.",
    "BOT_KNOWLEDGE": "Folder of the knowledge files; ./knowledge unless set.",
    "BOT_DIALOGS": "Folder of the dialog files; dialogs beside BOT_KNOWLEDGE unless set.",
    "BOT_ROUTES": "File that says where referrals go; ./routes.yaml unless set.",
    "BOT_DATA": "Folder the bot may write to; ./data unless set.",
    "BOT_SECRET": "Shared by all processes; made in BOT_DATA on the first run unless set.",
    "BOT_ADDRESS": "https://… as people reach the bot, for links to its files in Teams.",
    "BOT_TEAMS_TRIAL": "1 opens /api/messages without authentication, on this machine only.",
    "BOT_ENCODER": "Folder of your own encoder (model.onnx, vocab.txt), or off; ours unless set.",
    "BOT_PORT": "Port of Teams, or of the local page; 3978 unless set.",
    "BOT_HEALTH_PORT": "Port of /healthz and /readyz, on this machine only; 3981 unless set.",
    "BOT_FORM_PORT": "Port of the anonymous form; 3979 unless set.",
    "BOT_ETHICS_KEYS": "Folder of the committee's public keys; BOT_DATA/ethics/keys unless set.",
    "BOT_ETHICS_DATABASE_URL": "Where sealed questions are kept; a file in BOT_DATA unless set.",
    "BOT_ETHICS_HOLD": "How long a question waits at least; 7d unless set.",
    "BOT_ETHICS_FEWEST": "How many have to wait before they go on; 5 unless set.",
    "BOT_ETHICS_LATEST": "After this even fewer go on; 14d unless set.",
    "BOT_ETHICS_MAIL": "Route by which the committee is told that questions are ready.",
}
"""Every setting and what it is for. Each also as NAME_FILE, a file that holds the value."""


PRIVATE_KEY = (
    "seems to hold a private key of the ethics committee, which must never be on this machine: "
    "give it to its owner, delete it here, and let the committee make new keys"
)


class ConfigRefused(Exception):
    """The settings can't be used; the message names them and the way on."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TeamsSettings:
    """The bot registration."""

    app_id: str
    app_password: str = field(repr=False)
    tenant_id: str


@dataclass(frozen=True, slots=True, kw_only=True)
class EthicsSettings:
    """Ethics questions. The rule belongs to the committee."""

    keys: Path
    database_url: str = field(repr=False)
    rule: Rule
    mail: str
    """Id of a route; empty: nobody is told."""
    form_port: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Config:
    """All settings of one process."""

    knowledge: Path
    dialogs: Path
    routes: Path
    route_secrets: Mapping[str, str] = field(repr=False)
    """All settings that begin with BOT_ROUTE_; the routes file names them."""
    data: Path
    database_url: str = field(repr=False)
    encoder: Path | None
    """The operator's own encoder."""
    encoder_off: bool
    """No encoder at all: questions are understood by words alone."""
    address: str
    """Of the bot as people reach it, without a slash at the end; may be empty."""
    port: int
    health_port: int
    teams: TeamsSettings | None
    """None: no registration, so the local chat page is served instead of Teams."""
    teams_trial: bool
    ethics: EthicsSettings
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
    for name in private_settings(values):
        raise ConfigRefused(f"{name} {PRIVATE_KEY}")
    data = Path(values["BOT_DATA"] or "data")
    knowledge = Path(values["BOT_KNOWLEDGE"] or "knowledge")
    teams = _teams(values)
    encoder = values["BOT_ENCODER"]
    port = _port("BOT_PORT", values["BOT_PORT"] or "3978")
    health_port = _port("BOT_HEALTH_PORT", values["BOT_HEALTH_PORT"] or "3981")
    ethics = _ethics(values, data)
    _apart({"BOT_PORT": port, "BOT_HEALTH_PORT": health_port, "BOT_FORM_PORT": ethics.form_port})
    return Config(
        knowledge=knowledge,
        dialogs=Path(values["BOT_DIALOGS"] or knowledge.parent / "dialogs"),
        routes=Path(values["BOT_ROUTES"] or "routes.yaml"),
        route_secrets=MappingProxyType(_route_secrets(settings)),
        data=data,
        database_url=values["BOT_DATABASE_URL"] or f"sqlite+aiosqlite:///{data / 'signpost.db'}",
        encoder=Path(encoder) if encoder not in {"", "off"} else None,
        encoder_off=encoder == "off",
        address=_address(values["BOT_ADDRESS"]),
        port=port,
        health_port=health_port,
        teams=teams,
        teams_trial=_trial(values, teams),
        ethics=ethics,
        given_secret=values["BOT_SECRET"],
    )


def _route_secrets(settings: Mapping[str, str]) -> dict[str, str]:
    names = {n.removesuffix("_FILE") for n in settings if n.startswith(ROUTE_SETTING)}
    return {name: _value(settings, name) for name in sorted(names)}


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


def _ethics(values: Mapping[str, str], data: Path) -> EthicsSettings:
    folder = data / "ethics"
    fewest = values["BOT_ETHICS_FEWEST"] or "5"
    if not re.fullmatch(r"[1-9][0-9]{0,2}", fewest):
        raise ConfigRefused(f"BOT_ETHICS_FEWEST is “{fewest}”: write a number from 1 to 999")
    rule = Rule(
        hold=_days("BOT_ETHICS_HOLD", values["BOT_ETHICS_HOLD"] or "7d"),
        fewest=int(fewest),
        latest=_days("BOT_ETHICS_LATEST", values["BOT_ETHICS_LATEST"] or "14d"),
    )
    if rule.latest < rule.hold:
        raise ConfigRefused("BOT_ETHICS_LATEST is shorter than BOT_ETHICS_HOLD: make it longer")
    url = values["BOT_ETHICS_DATABASE_URL"]
    return EthicsSettings(
        keys=Path(values["BOT_ETHICS_KEYS"] or folder / "keys"),
        database_url=url or f"sqlite+aiosqlite:///{folder / 'questions.sqlite'}",
        rule=rule,
        mail=values["BOT_ETHICS_MAIL"],
        form_port=_port("BOT_FORM_PORT", values["BOT_FORM_PORT"] or "3979"),
    )


def _days(name: str, text: str) -> timedelta:
    if not re.fullmatch(r"[0-9]{1,3}d", text) or int(text[:-1]) < 7:
        raise ConfigRefused(
            f"{name} is “{text}”: write days, 7d or more. Weeks are all that is known of a "
            "question, so nothing shorter would change anything"
        )
    return timedelta(days=int(text[:-1]))


def _apart(ports: Mapping[str, int]) -> None:
    names: dict[int, str] = {}
    for name, port in ports.items():
        if port and port in names:
            raise ConfigRefused(f"{names[port]} and {name} are both {port}: choose two ports")
        names[port] = name


def _address(text: str) -> str:
    if text and not re.fullmatch(r"https://[A-Za-z0-9.-]+(:[0-9]+)?/?", text):
        raise ConfigRefused(
            f"BOT_ADDRESS is “{text}”: write https:// and the host, "
            "for example https://signpost.example.police.uk"
        )
    return text.rstrip("/")


def _port(name: str, text: str) -> int:
    if not text.isdecimal() or not 0 <= int(text) < 65536:
        raise ConfigRefused(
            f"{name} is “{text}”: write a number from 1 to 65535, for example 3978"
        )
    return int(text)
