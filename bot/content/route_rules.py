"""What the values of the routes file must be like, each problem with what to write instead."""

import re
from collections.abc import Callable, Iterator, Mapping

from bot.content.shape import did_you_mean
from bot.content.source import Node, plain
from bot.domain.errors import Problem
from bot.domain.routes import SETTING, Kind, Security

LOOPBACK = {"127.0.0.1", "::1", "localhost"}

_WORDS = ("routes", "referrals", "alarm", "quiet_hours")
_ID = r"[a-z][a-z0-9_]{0,39}"
_ADDRESS = r"[^\s@<>,;]+@[^\s@<>,;]+"
_HOURS = r"([01][0-9]|2[0-3]):([0-5][0-9])-([01][0-9]|2[0-3]):([0-5][0-9])"


def file_problems(top: Node, secrets: Mapping[str, str] | None) -> Iterator[Problem]:
    """Yield what is wrong with the values of the routes file. `secrets` are the settings."""
    for word in top.tree if isinstance(top.tree, dict) else ():
        if word not in _WORDS:
            guess = did_you_mean(word, _WORDS, f"the words here are {', '.join(_WORDS)}")
            yield top.key_problem(f"is not a word for this place; {guess}", (word,))
    for part in ("routes", "referrals"):
        if not top.at(part).items:
            yield top.at(part).problem(f"is missing or empty: write at least one item of {part}")
    known: dict[str, Node] = {}
    for route in top.at("routes").items:
        yield from _route(route, secrets, known)
    yield from _crossing(top, known)
    hours = top.at("quiet_hours")
    if top.has("quiet_hours") and hours.text != "none" and not re.fullmatch(_HOURS, hours.text):
        yield hours.problem("is not a time of day: write 22:00-07:00, or none")


def _crossing(top: Node, known: Mapping[str, Node]) -> Iterator[Problem]:
    for route in top.at("routes").items:
        fallback = route.at("fallback")
        yield from _known(fallback, known)
        if fallback.text and fallback.text == route.at("id").text:
            yield fallback.problem("is the route itself: name another one")
    for rule in top.at("referrals").items:
        if not rule.at("routes").items:
            yield rule.at("routes").problem("is missing or empty: name a route, as [team_mail]")
        for name in rule.at("routes").items:
            yield from _known(name, known)
    yield from _known(top.at("alarm"), known)


def _known(name: Node, known: Mapping[str, Node]) -> Iterator[Problem]:
    if name.text and name.text not in known:
        guess = did_you_mean(name.text, known, "name one that stands under “routes”")
        yield name.problem(f"no route “{plain(name.text)}”; {guess}")


def _route(
    route: Node, secrets: Mapping[str, str] | None, known: dict[str, Node]
) -> Iterator[Problem]:
    name = route.at("id")
    if not re.fullmatch(_ID, name.text):
        yield name.problem("must be small letters, digits and “_”, at most 40: such as hr_mail")
    elif name.text in known:
        yield name.problem(f"is the id of {known[name.text].place} too: change one of the two")
    known.setdefault(name.text, name)
    for setting in ("secret", "old_secret"):
        yield from _setting(route.at(setting), secrets)
    if check := _KINDS.get(route.at("kind").text):
        yield from check(route)


def _setting(named: Node, secrets: Mapping[str, str] | None) -> Iterator[Problem]:
    if not named.text:
        return
    if not re.fullmatch(f"{SETTING}[A-Z0-9_]+", named.text):
        # What stands here may be the secret itself, so it is not quoted.
        yield named.problem(
            f"must be the name of a setting, {SETTING}…: put the secret into that setting, "
            "never into this file"
        )
    elif secrets is not None and not secrets.get(named.text):
        yield named.problem(f"{named.text} is not set: set it, or {named.text}_FILE")


def _email(route: Node) -> Iterator[Problem]:
    addresses = (*route.at("to").items, *route.at("test_to").items, route.at("sender"))
    for address in addresses:
        if not re.fullmatch(_ADDRESS, address.text):
            yield address.problem("is not an e-mail address: write name@force.police.uk")
    if not route.at("to").items:
        yield route.at("to").problem("must be a list of addresses: to: [name@force.police.uk]")
    host = route.at("host")
    if not re.fullmatch(r"[A-Za-z0-9.:-]+", host.text):
        yield host.problem("must be the name of the mail server: smtp.force.police.uk")
    elif route.at("security").text == Security.NONE and host.text not in LOOPBACK:
        yield route.at("security").problem(
            "none is only for a mail server on this machine: write starttls or tls"
        )
    if bool(route.at("username").text) != bool(route.at("secret").text):
        yield route.at("username").problem("username and secret go together: write both or none")


def _webhook(route: Node) -> Iterator[Problem]:
    for address in _one(route):
        if not re.match(r"https://[^\s/]+|http://127\.0\.0\.1[:/]", address.text):
            yield address.problem("must begin with https:// (http:// only for 127.0.0.1)")
    if not route.at("secret").text:
        yield route.at("secret").problem(
            f"is missing: name the setting that holds the secret, secret: {SETTING}HR"
        )


def _teams(route: Node) -> Iterator[Problem]:
    for address in _one(route):
        if not address.text:
            yield address.problem("is empty: write the channel's address")


def _mailbox(route: Node) -> Iterator[Problem]:
    for folder in _one(route):
        if not re.fullmatch(r"[A-Za-z0-9_-]+", folder.text):
            yield folder.problem("must be one folder's name; it lies inside BOT_DATA")


def _one(route: Node) -> tuple[Node, ...]:
    """Return the addresses of a route; what is not one is told as an address that is none."""
    to = route.at("to")
    return (*(to.items[:1] if len(to.items) == 1 else (to,)), *route.at("test_to").items[:1])


_KINDS: Mapping[str, Callable[[Node], Iterator[Problem]]] = {
    Kind.EMAIL: _email,
    Kind.WEBHOOK: _webhook,
    Kind.TEAMS: _teams,
    Kind.MAILBOX: _mailbox,
}
