"""`python -m bot check --diagram`: a dialog drawn from its file."""

from pathlib import Path

import pytest

from bot.__main__ import main
from bot.content.diagram import mermaid, page
from bot.content.dialog_files import read_dialogs

ROOT = Path(__file__).parents[2]
DIALOGS = read_dialogs(ROOT / "dialogs").dialogs


@pytest.fixture(autouse=True)
def real_dialogs(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BOT_DIALOGS", str(ROOT / "dialogs"))


def test_one_dialog_is_printed_as_a_flowchart(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "--diagram", "talk_to_someone"]) == 0
    assert capsys.readouterr().out == mermaid(DIALOGS["talk_to_someone"])


def test_a_misspelt_dialog_is_guessed(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "--diagram", "maternaty"]) == 2
    assert capsys.readouterr().err.endswith("; did you mean “maternity”?\n")


def test_a_page_is_written_for_each(tmp_path: Path) -> None:
    assert main(["check", "--diagrams", str(tmp_path / "pages")]) == 0
    assert {file.stem: file.read_text() for file in (tmp_path / "pages").iterdir()} == {
        name: page(dialog) for name, dialog in DIALOGS.items()
    }


def test_broken_dialogs_are_told_and_not_drawn(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "broken.yaml").write_text("id: [\n")
    monkeypatch.setenv("BOT_DIALOGS", str(tmp_path))

    assert main(["check", "--diagram", "broken"]) == 2
    assert capsys.readouterr() == (
        "",
        f"{tmp_path}/broken.yaml:2:1: a list in brackets: something is missing or too much here\n",
    )
