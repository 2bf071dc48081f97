"""From the settings to a referral that arrives, and what stops the service from starting."""

import asyncio
import base64
import mailbox
from collections.abc import AsyncIterator, Callable
from dataclasses import replace
from pathlib import Path

import pytest

from bot.config import Config, ConfigRefused, read_config
from bot.domain.dialog import Dialog
from bot.domain.errors import ContentRefused
from bot.domain.turn import Reply
from bot.ports import Commit, Later
from bot.stores.database import Database
from bot.wiring_delivery import Tells, delivery, now, route_problems
from tests.referral_values import NOW, REFERRAL, turn

DIALOG = Dialog(id="nine_point_plan", title="Nine Point Plan", intro="", who_sees="", steps=())
FOLDER = "{id: mail_folder, kind: mailbox, to: [mail], confidential: yes}"
HOOK = "{id: hook, kind: webhook, to: [https://x.example], secret: BOT_ROUTE_X}"
FILE = "quiet_hours: none\nroutes: [{route}]\nreferrals: [{{team: HR, {rule}routes: [{name}]}}]\n"


@pytest.fixture
def configured(tmp_path: Path) -> Callable[..., Config]:
    """Each call writes a routes file and reads the settings."""

    def configure(
        route: str = FOLDER, name: str = "mail_folder", rule: str = "", secret: str = "x"
    ) -> Config:
        (tmp_path / "routes.yaml").write_text(FILE.format(route=route, name=name, rule=rule))
        return read_config(
            {
                "BOT_DATA": str(tmp_path / "data"),
                "BOT_ROUTES": str(tmp_path / "routes.yaml"),
                "BOT_ROUTE_X": secret,
            }
        )

    return configure


@pytest.fixture
async def database(tmp_path: Path) -> AsyncIterator[Database]:
    opened = Database(f"sqlite:///{tmp_path / 'data' / 'signpost.db'}")
    await opened.migrate()
    yield opened
    await opened.close()


async def test_a_referral_arrives_in_a_real_mailbox_and_the_person_is_told(
    configured: Callable[..., Config], database: Database
) -> None:
    config, said = configured(), list[str]()
    made = delivery(config, database, said.append)
    made.hold_to({"nine_point_plan": DIALOG})
    told, arrived, stop = list[tuple[str, Reply]](), asyncio.Event(), asyncio.Event()

    async def tell(address: str, reply: Reply) -> None:
        told.append((address, reply))
        arrived.set()

    made.tells.ways["teams"] = tell
    running = [asyncio.create_task(chore) for chore in made.chores(stop)]
    assert await made.turns.commit(turn(replace(REFERRAL, created=now()))) is Commit.WRITTEN
    async with asyncio.timeout(30):
        await arrived.wait()
    stop.set()
    await asyncio.gather(*running)

    assert said == [f"referrals go to {config.data / 'mail'}: set BOT_ROUTES"]
    (mail,) = mailbox.Maildir(config.data / "mail", create=False)
    assert mail["Subject"] == "Referral SP-4K7X-3MXW: Nine Point Plan"
    assert [(address, reply.text.split(".")[0]) for address, reply in told] == [
        (REFERRAL.tell, "Your referral SP-4K7X-3MXW has reached HR")
    ]
    assert await made.health() == {"waiting": 0, "dead": 0}


async def test_health_counts_what_waits_and_knows_when_it_does_not_know(
    configured: Callable[..., Config], database: Database, tmp_path: Path
) -> None:
    made = delivery(configured(), database, print)
    await made.turns.commit(turn(REFERRAL, replace(REFERRAL, reference="SP-3333-3333")))
    (due,) = await made.outbox.due(NOW, 1)
    await made.outbox.dead(due, NOW, "refused")
    assert await made.health() == {"waiting": 1, "dead": 1}

    away = delivery(configured(), Database(f"sqlite:///{tmp_path}"), print)
    assert await away.health() is None


async def test_nothing_is_said_where_referrals_leave_the_machine(
    configured: Callable[..., Config], database: Database
) -> None:
    said: list[str] = []
    secret = "whsec_" + base64.b64encode(b"0" * 32).decode()
    delivery(configured(HOOK, "hook", secret=secret), database, said.append)

    assert said == []


async def test_a_dialog_without_a_way_to_go_stops_the_start(
    configured: Callable[..., Config], database: Database
) -> None:
    config = configured(rule="dialog: maternity, ")
    both = {"nine_point_plan": DIALOG, "maternity": replace(DIALOG, id="maternity")}
    with pytest.raises(ContentRefused, match=r"no line takes every referral of .*nine_point_plan"):
        delivery(config, database, print).hold_to(both)


def test_a_check_tells_of_a_dialog_without_a_way_to_go_but_asks_for_no_secrets(
    configured: Callable[..., Config],
) -> None:
    dialogs = {"nine_point_plan": DIALOG}
    hook = configured(HOOK, "hook", rule="dialog: nine_point_plan, ", secret="")
    assert route_problems(hook, dialogs) == ()

    (problem,) = route_problems(configured(rule="dialog: maternity, "), dialogs)[1:]
    assert "no line takes every referral" in problem.message
    (problem,) = route_problems(configured(name="fax"), dialogs)
    assert "no route “fax”" in problem.message
    assert route_problems(replace(hook, routes=Path("nowhere.yaml")), dialogs) == ()


@pytest.mark.parametrize("secret", ["hunter", "whsec_aHVudGVy", "whsec_hunter!", "aHVudGVy" * 4])
async def test_a_webhook_secret_that_is_none_stops_the_start_and_is_not_shown(
    configured: Callable[..., Config], database: Database, secret: str
) -> None:
    with pytest.raises(ConfigRefused, match="BOT_ROUTE_X: is no webhook secret") as refused:
        delivery(configured(HOOK, "hook", secret=secret), database, print)

    assert secret not in str(refused.value)


def test_secrets_of_routes_come_from_settings_or_files(tmp_path: Path) -> None:
    (tmp_path / "secret").write_text("from a file\n")
    settings = {"BOT_ROUTE_A": "plain", "BOT_ROUTE_B_FILE": str(tmp_path / "secret")}
    config = read_config(settings)

    assert dict(config.route_secrets) == {"BOT_ROUTE_A": "plain", "BOT_ROUTE_B": "from a file"}
    assert "plain" not in repr(config)


async def test_an_address_no_channel_knows_is_tried_again() -> None:
    with pytest.raises(Later):
        await Tells()("fax:1", Reply(text="x"))
