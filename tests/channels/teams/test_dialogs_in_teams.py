"""Every real dialog in Teams, over HTTP: completed with what its cards hold, and nothing else."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from bot.content.dialog_files import read_dialogs
from bot.domain import dialog_words as words
from bot.domain.dialog import Dialog, Purpose
from bot.ports import Library
from bot.understanding.slots import read_slots
from tests.channels.card_rules import buttons, fields, texts
from tests.channels.teams.conftest import RunBot
from tests.channels.teams.fake_teams import FakeTeams
from tests.fakes import LIBRARY

DIALOGS = read_dialogs(Path(__file__).parents[3] / "dialogs").dialogs
LONGEST = 60
"""Cards after which a dialog counts as never ending."""
Json = dict[str, Any]


class _Shelf:
    """Holds the real dialogs, and a small knowledge."""

    def library(self) -> Library:
        return replace(LIBRARY, dialogs=DIALOGS, reads=read_slots)


def handed_in(card: Json) -> Json:
    """Return what Teams sends when the card's form is filled in; without one, its first button."""
    pressed = buttons(card)
    form = [button for button in pressed if button["associatedInputs"] == "auto"]
    if not form:
        answers = [one for one in pressed if one["data"]["v"].startswith(("answer:", "send:"))]
        data: Json = answers[0]["data"]
        return data
    refused = any(text.startswith(words.NOT_YET.partition(" (")[0]) for text in texts(card))
    typed = {
        "Input.Date": "2026-11-21" if refused else "2027-03-03",
        "Input.Time": "23:10",
        "Input.Text": "By phone, after four",
    }
    filled = {
        field["id"]: typed.get(field["type"])
        or ",".join(choice["value"] for choice in field["choices"][:2])
        for field in fields(card)
    }
    return {**form[0]["data"], **filled}


def asks(card: Json) -> bool:
    return any(button["data"]["v"].startswith(("stop:", "back:")) for button in buttons(card))


@pytest.mark.parametrize("dialog", DIALOGS.values(), ids=lambda dialog: dialog.id)
async def test_every_dialog_is_completed_by_the_forms_of_its_cards(
    teams: FakeTeams, run_bot: RunBot, dialog: Dialog
) -> None:
    async with run_bot(_Shelf()) as bot:
        await teams.deliver(teams.submit({"v": f"begin:{dialog.id}", "t": dialog.offer}))
        for _ in range(LONGEST):
            if not asks(teams.cards[-1]):
                break
            await teams.deliver(teams.submit(handed_in(teams.cards[-1])))
        kept = await bot.store.referrals.listed()

    assert [one.referral.dialog for one in kept] == [dialog.id] * (
        dialog.purpose is Purpose.REFERRAL
    )
    assert not asks(teams.cards[-1])
    assert teams.problems == []


async def test_the_name_teams_knows_is_filled_in_where_it_asks_how_to_reach_somebody(
    teams: FakeTeams, run_bot: RunBot
) -> None:
    async with run_bot(_Shelf()) as bot:
        await teams.deliver(teams.submit({"v": "begin:talk_to_someone", "t": "x"}))
        for _ in range(LONGEST):
            if any(field["id"] == "contact" for field in fields(teams.cards[-1])):
                break
            await teams.deliver(teams.submit(handed_in(teams.cards[-1])))
        (contact,) = fields(teams.cards[-1])
        assert bot.store.away is False

    assert contact["value"] == "ana silva"
    assert "Use my name: ana silva" in texts(teams.cards[-1])


async def test_an_old_card_pressed_again_harms_nothing(teams: FakeTeams, run_bot: RunBot) -> None:
    async with run_bot(_Shelf()) as bot:
        await teams.deliver(teams.submit({"v": "begin:talk_to_someone", "t": "x"}))
        old = []
        for _ in range(LONGEST):
            if not asks(teams.cards[-1]):
                break
            old.append(handed_in(teams.cards[-1]))
            await teams.deliver(teams.submit(old[-1]))
        for data in old:
            await teams.deliver(teams.submit(data))
        kept = await bot.store.referrals.listed()

    assert len(kept) == 1
    assert teams.problems == []
