"""The operator's and the support teams' commands, over a real database."""

import csv
import io
import mailbox
import os
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from bot.__main__ import main
from bot.channels.teams.telling import UNREADABLE
from bot.commands.referrals import as_csv
from bot.config import read_config
from bot.domain.letter import Purpose
from bot.domain.referral import Kept, Line, Referral
from bot.stores.database import Database
from bot.stores.outbox import SqlOutbox
from bot.stores.sealing import Seal
from bot.stores.turns import SqlTurns
from tests.referral_values import NOW, OTHER, REFERRAL, turn

Run = Callable[..., tuple[int, str]]

ROUTES = """
routes:
  - {id: mail_folder, kind: mailbox, to: [mail], confidential: yes}
  - id: hr_mail
    kind: email
    to: [hr@force.example]
    host: 127.0.0.1
    port: 1
    security: none
    sender: signpost@force.example
  - {id: post, kind: teams, to: ["teams:x"]}
referrals:
  - {team: HR, routes: [hr_mail]}
"""


@pytest.fixture
def run(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Run:
    for name in list(os.environ):
        if name.startswith("BOT_"):
            monkeypatch.delenv(name)
    (tmp_path / "routes.yaml").write_text(ROUTES)
    monkeypatch.setenv("BOT_ROUTES", str(tmp_path / "routes.yaml"))
    monkeypatch.setenv("BOT_DATA", str(tmp_path / "data"))
    monkeypatch.setenv("BOT_SECRET", "secret")

    def ran(*words: str) -> tuple[int, str]:
        code = main(words)
        return code, capsys.readouterr().out

    return ran


@pytest.fixture
async def saved(run: Run) -> SqlOutbox:
    """Two referrals: one given up, one waiting."""
    config = read_config(os.environ)
    database = Database(config.database_url)
    await database.migrate()
    seal = Seal(config.secret)
    outbox = SqlOutbox(database, seal)
    await SqlTurns(database, seal, lambda _: ("hr_mail",)).commit(turn(REFERRAL, OTHER))
    (due,) = await outbox.due(NOW, 1)
    await outbox.dead(due, NOW, "the mail server refused the message for good")
    await database.close()
    return outbox


@pytest.mark.usefixtures("saved")
class TestWithReferrals:
    """What the commands print when there is something."""

    def test_what_was_given_up_is_listed_with_the_reason_and_the_way_on(self, run: Run) -> None:
        code, out = run("outbox", "list")

        assert code == 1
        assert out == (
            "SP-4K7X-3MXW  team  hr_mail  given up  1 tries  "
            "the mail server refused the message for good\n"
            "SP-9W9W-9W9W  team  hr_mail  due 23 Nov 12:00  0 tries\n"
            "1 waiting, 1 given up\n"
            "Mend the route, then: python -m bot outbox retry\n"
        )

    def test_a_retry_sends_again_and_the_list_is_clean(self, run: Run) -> None:
        code, out = run("outbox", "retry", "--route", "mail_folder")

        assert (code, out.split(";")[0]) == (0, "1 to be sent again")
        assert run("outbox", "list")[0] == 0
        assert "mail_folder" in run("outbox", "list")[1]

    def test_a_retry_by_an_unknown_route_changes_nothing(self, run: Run) -> None:
        code, out = run("outbox", "retry", "--route", "fax")

        assert code == 2
        assert "has no route fax" in out
        assert "1 given up" in run("outbox", "list")[1]

    def test_referrals_are_listed_one_line_each_without_names_or_answers(self, run: Run) -> None:
        code, out = run("referrals", "list", "--state", "new")

        assert (code, out.splitlines()) == (
            0,
            [
                f"{one.reference}  new     23 Nov 2026 12:00  Nine Point Plan  not delivered yet"
                for one in (REFERRAL, OTHER)
            ],
        )

    def test_a_referral_is_shown_taken_noted_and_closed(self, run: Run) -> None:
        assert run("referrals", "take", "sp4k7x3mxw")[0] == 0
        assert run("referrals", "note", "SP-4K7X-3MXW", "rang, no answer", "--by", "Jo")[0] == 0
        assert run("referrals", "close", "SP-4K7X-3MXW")[0] == 0
        code, out = run("referrals", "show", "SP-4K7X-3MXW")

        lines = out.splitlines()
        assert code == 0
        assert lines[0].startswith("SP-4K7X-3MXW  closed")
        assert lines[1:4] == [
            "How to reach them: Sam, 07700 900123",
            "When it happened: Saturday night",
            "Injury: a split lip, canary",
        ]
        assert lines[4].endswith(" Jo: rang, no answer")
        told = [line.split("  ")[1:3] for line in run("outbox", "list")[1].splitlines()[:-1]]
        assert told[1:] == [[Purpose.TAKEN, "tell"], [Purpose.CLOSED, "tell"]]

    def test_what_is_taken_can_not_be_taken_again(self, run: Run) -> None:
        run("referrals", "take", "SP-4K7X-3MXW")

        assert run("referrals", "take", "SP-4K7X-3MXW") == (1, "SP-4K7X-3MXW is taken already\n")

    @pytest.mark.parametrize("does", ["show", "take", "close"])
    def test_an_unknown_reference_is_said(self, run: Run, does: str) -> None:
        assert run("referrals", does, "SP-CCCC-CCCC") == (
            1,
            "no referral SP-CCCC-CCCC: check the letters\n",
        )

    def test_counts_are_a_table_without_persons_and_small_numbers_stay_hidden(
        self, run: Run
    ) -> None:
        table = (
            "month    dialog           step          answer      number\n"
            "2026-11  nine_point_plan  all requests              fewer than 5\n"
            "2026-11  nine_point_plan  hurt          yes         fewer than 5\n"
            "2026-11  nine_point_plan  strand        disability  fewer than 5\n"
            "2026-11  nine_point_plan  strand        race        fewer than 5\n"
        )
        code, out = run("referrals", "counts", "--csv")

        assert run("referrals", "counts") == (0, table)
        assert code == 0
        assert out.splitlines()[:3] == [
            "month,dialog,step,answer,number",
            "2026-11,nine_point_plan,all requests,,fewer than 5",
            "2026-11,nine_point_plan,hurt,yes,fewer than 5",
        ]

    def test_the_export_has_a_row_for_each(self, run: Run) -> None:
        code, out = run("referrals", "export")
        rows = list(csv.DictReader(io.StringIO(out)))

        assert code == 0
        assert [(row["reference"], row["hurt"]) for row in rows] == [
            ("SP-4K7X-3MXW", "a split lip, canary"),
            ("SP-9W9W-9W9W", "a split lip, canary"),
        ]


@pytest.mark.parametrize("hostile", ["=1+1", "+44 7700", "-1", "@SUM(A1)", "\tx", "\rx"])
def test_no_cell_of_an_export_runs_in_a_spreadsheet(hostile: str) -> None:
    line = Line(slot=hostile, label="x", value=hostile)
    referral: Referral = replace(
        REFERRAL, title=hostile, contact=hostile, lines=(line,), dialog=hostile
    )
    rows = list(
        csv.reader(io.StringIO(as_csv((Kept(referral=referral, touched=NOW),)), newline=""))
    )

    cells = [cell for row in rows for cell in row]
    assert f"'{hostile}" in cells
    assert [cell for cell in cells if cell.startswith(("=", "+", "-", "@", "\t", "\r"))] == []


def test_no_two_columns_of_an_export_have_one_name() -> None:
    line = Line(slot="contact", label="How to reach you", value="by mail")
    referral: Referral = replace(REFERRAL, contact="Sam Okoro", lines=(line,))
    (row,) = csv.DictReader(io.StringIO(as_csv((Kept(referral=referral, touched=NOW),))))

    assert (row["contact"], row["contact (answer)"]) == ("Sam Okoro", "by mail")


def test_without_referrals_all_is_said_to_be_well(run: Run) -> None:
    assert run("referrals", "list") == (0, "no referrals\n")
    assert run("referrals", "counts") == (0, "no requests yet\n")
    assert run("outbox", "list") == (0, "0 waiting, 0 given up\n")
    assert run("outbox", "retry")[0] == 0


def test_every_route_is_tried_and_the_one_that_fails_is_named(run: Run, tmp_path: Path) -> None:
    code, out = run("outbox", "test")

    assert (code, out.splitlines()) == (
        1,
        [
            "mail_folder: taken; check that it reached the right people",
            "hr_mail: failed: the mail server can't be reached, or its certificate isn't trusted",
            "post: not tried: set BOT_APP_ID, BOT_APP_PASSWORD and BOT_TENANT_ID as for the "
            "service, and try again",
        ],
    )
    (mail,) = mailbox.Maildir(tmp_path / "data" / "mail", create=False)
    assert mail["Subject"] == "TEST from Signpost: nothing to do"
    assert run("outbox", "test", "--route", "mail_folder")[0] == 0
    assert run("outbox", "test", "--route", "fax")[0] == 2


def test_with_the_bots_registration_a_channel_in_teams_is_tried_too(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("BOT_APP_ID", "BOT_APP_PASSWORD", "BOT_TENANT_ID"):
        monkeypatch.setenv(name, "x")

    assert run("outbox", "test", "--route", "post") == (1, f"post: failed: {UNREADABLE}\n")


def test_a_mistake_in_the_routes_file_is_told_with_its_place(
    run: Run, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "routes.yaml").write_text(ROUTES.replace("[hr_mail]", "[hr_fax]"))
    assert main(["outbox", "test"]) == 2

    assert (
        "routes.yaml:13:25: referrals[0].routes[0]: no route “hr_fax”" in capsys.readouterr().err
    )


@pytest.mark.parametrize(
    ("command", "does"),
    [
        ("outbox", ("list", "retry", "test")),
        ("referrals", ("list", "show", "take", "note", "close", "export", "counts")),
    ],
)
def test_each_of_them_has_help_with_an_example(
    command: str, does: tuple[str, ...], capsys: pytest.CaptureFixture[str]
) -> None:
    for one in does:
        with pytest.raises(SystemExit) as ended:
            main([command, one, "--help"])
        assert ended.value.code == 0
        printed = " ".join(capsys.readouterr().out.split())
        assert f"Example: python -m bot {command} {one}" in printed
