"""The routes file: what it may say, and every mistake with its place."""

from dataclasses import replace
from datetime import time
from pathlib import Path

import pytest

from bot.content.routes import dialog_problems, read_routes
from bot.domain.dialog import Accepts, Dialog, Option, Purpose, Step
from bot.domain.errors import ContentRefused
from bot.domain.routes import Kind, Route, Routes, Rule, Security

ROOT = Path(__file__).parents[2]
SECRETS = {"BOT_ROUTE_MAIL": "password", "BOT_ROUTE_HR": "whsec_x", "BOT_ROUTE_EMPTY": ""}
FILE = """\
alarm: ops_mail
quiet_hours: 21:30-06:00
routes:
  - id: team_mail
    kind: email
    to: [academy@force.example, second@force.example]
    host: smtp.force.example
    port: 465
    security: tls
    sender: signpost@force.example
    username: signpost
    secret: BOT_ROUTE_MAIL
    confidential: yes
    fallback: hr_hook
  - id: hr_hook
    kind: webhook
    to: [https://hr.force.example/in]
    secret: BOT_ROUTE_HR
    quiet: yes
  - id: ops_mail
    kind: email
    to: [ops@force.example]
    host: localhost
    security: none
    sender: signpost@force.example
  - id: post
    kind: teams
    to: ["teams:channel"]
    test_to: ["teams:try"]
  - id: folder
    kind: mailbox
    to: [mail]
referrals:
  - dialog: nine_point_plan
    when: {kind: [hate, both]}
    team: the Academy
    routes: [team_mail, post]
  - team: HR
    routes: [hr_hook]
"""
DIALOG = Dialog(
    id="nine_point_plan",
    title="Nine Point Plan",
    intro="",
    who_sees="",
    steps=(
        Step(
            id="kind",
            prompt="What was it?",
            accepts=Accepts.CHOICE,
            options=(Option("hate", "Hate"), Option("both", "Both")),
        ),
    ),
)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    made = tmp_path / "routes.yaml"
    made.write_text(FILE)
    return made


def test_a_routes_file_is_read_whole(file: Path) -> None:
    mail = Route(
        id="team_mail",
        kind=Kind.EMAIL,
        to=("academy@force.example", "second@force.example"),
        host="smtp.force.example",
        port=465,
        security=Security.TLS,
        sender="signpost@force.example",
        username="signpost",
        secret="BOT_ROUTE_MAIL",
        confidential=True,
        fallback="hr_hook",
    )
    hook = Route(
        id="hr_hook",
        kind=Kind.WEBHOOK,
        to=("https://hr.force.example/in",),
        secret="BOT_ROUTE_HR",
        quiet=True,
    )
    routes = read_routes(file, SECRETS).routes

    assert list(routes.routes) == ["team_mail", "hr_hook", "ops_mail", "post", "folder"]
    assert routes == Routes(
        routes={**routes.routes, "team_mail": mail, "hr_hook": hook},
        rules=(
            Rule(
                team="the Academy",
                routes=("team_mail", "post"),
                dialog="nine_point_plan",
                when={"kind": ("hate", "both")},
            ),
            Rule(team="HR", routes=("hr_hook",)),
        ),
        alarm="ops_mail",
        quiet_from=time(21, 30),
        quiet_to=time(6),
    )


def test_the_sample_delivers_everything_to_a_folder_on_this_machine() -> None:
    routes = read_routes(ROOT / "routes.yaml", {}).routes

    assert [(r.kind, r.to, r.confidential) for r in routes.routes.values()] == [
        (Kind.MAILBOX, ("mail",), True)
    ]
    assert [(rule.dialog, rule.when) for rule in routes.rules] == [("", {})]
    assert (routes.quiet_from, routes.quiet_to) == (time(22), time(7))


@pytest.mark.parametrize(
    ("old", "new", "problem"),
    [
        (
            "alarm: ops_mail",
            "alarm: ops_mial",
            "1:8: alarm: no route “ops_mial”; did you mean “ops_mail”?",
        ),
        ("alarm:", "alarum:", "1:1: alarum: is not a word for this place; did you mean “alarm”?"),
        ("21:30-06:00", "at night", "2:14: quiet_hours: is not a time of day"),
        ("  - id: team_mail", "  - id: Team Mail", "4:9: routes[0].id: must be small letters"),
        ("  - id: hr_hook", "  - id: team_mail", "15:9: routes[1].id: is the id of"),
        ("kind: email", "kind: fax", "5:11: routes[0].kind: “fax” is not known here"),
        ("academy@force.example,", "academy,", "6:10: routes[0].to[0]: is not an e-mail address"),
        ("host: smtp.force.example", "host: ''", "7:11: routes[0].host: must be the name"),
        ("port: 465", "port: smtp", "8:11: routes[0].port: "),
        ("host: localhost", "host: smtp.force.example", "24:15: routes[2].security: none is only"),
        ("username: signpost", "username: ''", "11:15: routes[0].username: username and secret"),
        ("secret: BOT_ROUTE_MAIL", "secret: hunter2", "12:13: routes[0].secret: must be the name"),
        (
            "secret: BOT_ROUTE_MAIL",
            "secret: BOT_ROUTE_NO",
            "12:13: routes[0].secret: BOT_ROUTE_NO is not set",
        ),
        (
            "secret: BOT_ROUTE_MAIL",
            "secret: BOT_ROUTE_EMPTY",
            "12:13: routes[0].secret: BOT_ROUTE_EMPTY is not set",
        ),
        ("confidential: yes", "confidential: perhaps", "13:19: routes[0].confidential: "),
        (
            "fallback: hr_hook",
            "fallback: team_mail",
            "14:15: routes[0].fallback: is the route itself",
        ),
        ("fallback: hr_hook", "fallback: fax", "14:15: routes[0].fallback: no route “fax”"),
        ("https://hr", "http://hr", "17:10: routes[1].to[0]: must begin with https://"),
        ("[https://hr.force.example/in]", "[]", "17:9: routes[1].to: must begin with https://"),
        ("    secret: BOT_ROUTE_HR\n", "", "15:5: routes[1].secret: is missing"),
        ("[mail]", "[../mail]", "32:10: routes[4].to[0]: must be one folder's name"),
        (
            "[team_mail, post]",
            "[team_mail, past]",
            "37:25: referrals[0].routes[1]: no route “past”; did you mean “post”?",
        ),
        ("routes: [hr_hook]", "routes: []", "39:13: referrals[1].routes: is missing or empty"),
        ("    team: the Academy\n", "", "34:5: referrals[0].team: is missing"),
    ],
)
def test_a_mistake_is_told_with_its_place_and_the_way_on(
    file: Path, old: str, new: str, problem: str
) -> None:
    assert FILE.count(old) >= 1
    file.write_text(FILE.replace(old, new, 1))
    with pytest.raises(ContentRefused) as refused:
        read_routes(file, SECRETS)

    assert any(str(p).startswith(f"{file}:{problem}") for p in refused.value.problems), (
        refused.value
    )
    assert "hunter2" not in str(refused.value)


def test_a_file_that_is_not_there_says_what_to_set(tmp_path: Path) -> None:
    with pytest.raises(ContentRefused, match="set BOT_ROUTES to the routes file"):
        read_routes(tmp_path / "none.yaml", {})


def test_an_empty_file_is_refused(file: Path) -> None:
    file.write_text("")
    with pytest.raises(ContentRefused, match="is empty"):
        read_routes(file, {})


def test_every_referral_dialog_needs_a_way_that_takes_all(file: Path) -> None:
    other = replace(DIALOG, id="maternity")
    guidance = replace(DIALOG, id="stages", purpose=Purpose.GUIDANCE)
    both = {"nine_point_plan": DIALOG, "maternity": other, "stages": guidance}
    assert list(dialog_problems(read_routes(file, SECRETS), both)) == []

    file.write_text(FILE.replace("  - team: HR\n", "  - team: HR\n    dialog: maternity\n"))
    (problem,) = dialog_problems(read_routes(file, SECRETS), both)
    assert str(problem) == (
        f"{file}:34:3: referrals: no line takes every referral of the dialog “nine_point_plan”: "
        "add one with “dialog: nine_point_plan” and without “when”"
    )


@pytest.mark.parametrize(
    ("old", "new", "problem"),
    [
        (
            "dialog: nine_point_plan",
            "dialog: nine_point",
            "34:13: referrals[0].dialog: no dialog “nine_point”; did you mean “nine_point_plan”?",
        ),
        (
            "{kind:",
            "{sort:",
            "35:12: referrals[0].when.sort: “nine_point_plan” asks for no “sort”; ",
        ),
        (
            "[hate, both]",
            "[hate, bath]",
            "35:25: referrals[0].when.kind[1]: no answer “bath” to kind; did you mean “both”?",
        ),
        (
            "[hate, both]",
            "hatred",
            "35:18: referrals[0].when.kind: no answer “hatred” to kind; did you mean “hate”?",
        ),
        (
            "  - dialog: nine_point_plan\n    when",
            "  - when",
            "34:11: referrals[0].when: needs a “dialog”",
        ),
    ],
)
def test_a_line_that_names_what_no_dialog_has_is_told(
    file: Path, old: str, new: str, problem: str
) -> None:
    assert old in FILE
    file.write_text(FILE.replace(old, new, 1))
    found = dialog_problems(read_routes(file, SECRETS), {"nine_point_plan": DIALOG})

    assert str(next(found)).startswith(f"{file}:{problem}")
