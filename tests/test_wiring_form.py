"""What the start-up line says about the ethics form, and where its port opens."""

from pathlib import Path

import pytest

from bot.channels.form import built
from bot.config import Config, read_config
from bot.wiring_questions import web_form
from tests.form_site import FormSite


@pytest.fixture
def config(tmp_path: Path) -> Config:
    return read_config({"BOT_DATA": str(tmp_path / "a {strange} folder")})


def said(config: Config, members: int) -> str:
    return web_form(config, FormSite(members).questions)[1].format(address="http://here")


def test_with_keys_and_files_the_form_is_just_named(config: Config) -> None:
    assert said(config, members=2) == "The ethics form: http://here"


def test_without_keys_the_operator_learns_where_they_go(config: Config) -> None:
    assert said(config, members=0) == (
        "The ethics form: http://here, closed until the committee's public keys are in "
        f"{config.ethics.keys}"
    )


def test_without_the_built_files_the_operator_learns_how_to_make_them(
    config: Config, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(built, "FOLDER", tmp_path)

    assert said(config, members=2) == (
        f"The ethics form: http://here, not set up yet: {tmp_path / 'form.js'} is not there: "
        f"{built.HOW}"
    )
