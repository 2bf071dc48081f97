"""Settings."""

from datetime import timedelta
from pathlib import Path

import pytest

from bot.config import ConfigRefused, TeamsSettings, read_config
from bot.domain.question_release import Rule

TEAMS = {"BOT_APP_ID": "app", "BOT_APP_PASSWORD": "hush", "BOT_TENANT_ID": "tenant"}


def test_without_any_setting_the_bot_runs_here_without_teams() -> None:
    config = read_config({})

    assert (config.teams, config.teams_trial, config.port) == (None, False, 3978)
    assert config.database_url == "sqlite+aiosqlite:///data/signpost.db"


def test_all_three_teams_settings_make_a_registration() -> None:
    assert read_config(TEAMS).teams == TeamsSettings(
        app_id="app", app_password="hush", tenant_id="tenant"
    )


@pytest.mark.parametrize("missing", list(TEAMS))
def test_some_but_not_all_teams_settings_are_refused_by_name(missing: str) -> None:
    some = {name: value for name, value in TEAMS.items() if name != missing}

    with pytest.raises(ConfigRefused, match=f"^{missing} not set: copy the values"):
        read_config(some)


def test_no_secret_shows_when_a_config_is_printed() -> None:
    shown = repr(
        read_config({**TEAMS, "BOT_SECRET": "s3cret", "BOT_DATABASE_URL": "pg://u:pw@h/d"})
    )

    assert not any(word in shown for word in ("hush", "s3cret", "pw@h"))


def test_a_setting_can_stand_in_a_file(tmp_path: Path) -> None:
    (tmp_path / "secret").write_text("from a file\n")

    config = read_config({"BOT_SECRET_FILE": str(tmp_path / "secret")})

    assert config.secret == b"from a file"


def test_a_setting_file_that_cannot_be_read_is_named() -> None:
    with pytest.raises(ConfigRefused, match=r"BOT_SECRET_FILE: can't read /none \(No such file"):
        read_config({"BOT_SECRET_FILE": "/none"})


def test_the_trial_endpoint_never_stands_beside_a_registration() -> None:
    with pytest.raises(ConfigRefused, match="take one of the two away"):
        read_config({**TEAMS, "BOT_TEAMS_TRIAL": "1"})


def test_a_trial_that_is_neither_on_nor_off_is_refused() -> None:
    with pytest.raises(ConfigRefused, match="neither 1 nor 0"):
        read_config({"BOT_TEAMS_TRIAL": "yes"})


def test_two_doors_on_one_port_are_refused() -> None:
    with pytest.raises(ConfigRefused, match="choose two ports"):
        read_config({"BOT_PORT": "3981"})


@pytest.mark.parametrize("port", ["x", "-1", "65536", "3978.0"])
def test_a_port_that_is_none_is_refused(port: str) -> None:
    with pytest.raises(ConfigRefused, match="from 1 to 65535"):
        read_config({"BOT_PORT": port})


def test_the_secret_is_made_once_and_only_its_owner_can_read_it(tmp_path: Path) -> None:
    config = read_config({"BOT_DATA": str(tmp_path / "data")})

    assert config.secret == config.secret
    assert (tmp_path / "data" / "secret").stat().st_mode & 0o077 == 0


@pytest.mark.parametrize(
    ("value", "folder", "off"),
    [("", None, False), ("off", None, True), ("/models/mine", Path("/models/mine"), False)],
)
def test_the_encoder_is_ours_or_the_operators_or_off(
    value: str, folder: Path | None, off: bool
) -> None:
    config = read_config({"BOT_ENCODER": value})

    assert (config.encoder, config.encoder_off) == (folder, off)


def test_ethics_questions_are_kept_apart_and_held_for_a_week_unless_told_otherwise() -> None:
    ethics = read_config({}).ethics

    assert (ethics.keys, ethics.mail, ethics.form_port) == (Path("data/ethics/keys"), "", 3979)
    assert ethics.database_url == "sqlite+aiosqlite:///data/ethics/questions.sqlite"
    assert ethics.rule == Rule(hold=timedelta(days=7), fewest=5, latest=timedelta(days=14))


def test_the_committee_s_rule_is_read() -> None:
    rule = {"BOT_ETHICS_HOLD": "14d", "BOT_ETHICS_FEWEST": "12", "BOT_ETHICS_LATEST": "30d"}

    assert read_config(rule).ethics.rule == Rule(
        hold=timedelta(days=14), fewest=12, latest=timedelta(days=30)
    )


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("BOT_ETHICS_HOLD", "6d"),
        ("BOT_ETHICS_HOLD", "1w"),
        ("BOT_ETHICS_LATEST", "7"),
        ("BOT_ETHICS_LATEST", "1000d"),
        ("BOT_ETHICS_FEWEST", "0"),
        ("BOT_ETHICS_FEWEST", "five"),
        ("BOT_ETHICS_FEWEST", "1000"),
        ("BOT_FORM_PORT", "form"),
    ],
)
def test_a_rule_that_cannot_be_kept_is_refused_by_its_name(name: str, value: str) -> None:
    with pytest.raises(ConfigRefused, match=f"^{name} is “{value}”: write"):
        read_config({name: value})


def test_the_latest_day_does_not_come_before_the_hold_is_over() -> None:
    with pytest.raises(ConfigRefused, match="BOT_ETHICS_LATEST is shorter than BOT_ETHICS_HOLD"):
        read_config({"BOT_ETHICS_HOLD": "21d"})


def test_the_form_has_a_port_of_its_own() -> None:
    with pytest.raises(ConfigRefused, match="BOT_PORT and BOT_FORM_PORT are both 3979"):
        read_config({"BOT_PORT": "3979"})


def test_a_private_key_in_a_setting_or_its_file_is_refused_and_not_shown(tmp_path: Path) -> None:
    key = '{"v":1,"kind":"signpost ethics private key","sealed":"c2VjcmV0"}'
    (tmp_path / "key").write_text(key)

    for settings in ({"BOT_SECRET": key}, {"BOT_SECRET_FILE": str(tmp_path / "key")}):
        with pytest.raises(ConfigRefused, match=r"^BOT_SECRET seems to hold") as refused:
            read_config(settings)
        assert "c2VjcmV0" not in str(refused.value)


@pytest.mark.parametrize(
    ("given", "address"),
    [
        ("", ""),
        ("https://signpost.example.police.uk", "https://signpost.example.police.uk"),
        ("https://signpost.example.police.uk:8443/", "https://signpost.example.police.uk:8443"),
    ],
)
def test_the_bots_own_address_is_kept_without_its_last_slash(given: str, address: str) -> None:
    assert read_config({"BOT_ADDRESS": given}).address == address


@pytest.mark.parametrize(
    "given",
    ["signpost.example", "http://signpost.example", "https://", "https://a.b/c", "https://a b"],
)
def test_an_address_that_links_can_not_stand_on_is_refused(given: str) -> None:
    with pytest.raises(ConfigRefused, match="BOT_ADDRESS"):
        read_config({"BOT_ADDRESS": given})
