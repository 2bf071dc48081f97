"""From a signpost to a contact as people see it: a link to tap, and whether it is open now."""

import re
from datetime import datetime
from urllib.parse import quote

from bot.domain.hours import in_words, open_at, read_hours
from bot.domain.knowledge import Signpost, SignpostKind, Status
from bot.domain.turn import Contact

_TEXT = re.compile(r"(?P<word>.+?) to (?P<number>[\d ]+)")


def contact(signpost: Signpost, now: datetime, *, brief: bool = False) -> Contact:
    """Return the signpost as shown at the moment; `brief` where a longer note stands above it."""
    if signpost.status is Status.PLACEHOLDER:
        words = signpost.search or signpost.name
        askable = (name for name in _ASKABLE if name.split()[-1] not in signpost.name)
        note = (_BRIEFLY_NOT_GIVEN if brief else _NOT_GIVEN).format(
            words=words, askable=" or ".join(askable)
        )
        return Contact(name=signpost.name, what=signpost.what, note=note)
    hours = read_hours(signpost.hours)
    return Contact(
        name=signpost.name,
        what=signpost.what,
        reach=_reach(signpost),
        link=link(signpost),
        hours=in_words(hours, now),
        open_now=open_at(hours, now),
        note=_HISTORIC if signpost.status is Status.HISTORIC else "",
    )


def by_opening(contacts: tuple[Contact, ...]) -> tuple[Contact, ...]:
    """Return places open now first, the others after them in the order given."""
    return tuple(sorted(contacts, key=lambda contact: contact.open_now is not True))


def link(signpost: Signpost) -> str:
    """Return what a tap opens, or an empty text when there is nothing to open."""
    if signpost.status is Status.PLACEHOLDER:
        return ""
    if signpost.kind is SignpostKind.TEXT and (read := _TEXT.fullmatch(signpost.value)):
        return f"sms:{_digits(read['number'])}?body={quote(read['word'])}"
    return {
        SignpostKind.PHONE: f"tel:{_digits(signpost.value)}",
        SignpostKind.EMAIL: f"mailto:{signpost.value}",
        SignpostKind.WEB: signpost.value,
    }.get(signpost.kind, "")


_HISTORIC = "This may be out of date. Check before you rely on it."
_ASKABLE = ("a SPOC", "the D&I Academy")
_NOT_GIVEN = (
    "I don't have a contact for this yet. Search the intranet for “{words}”, or ask {askable}."
)
_BRIEFLY_NOT_GIVEN = "No contact for this yet either. Search the intranet for “{words}”."


def _reach(signpost: Signpost) -> str:
    if signpost.kind is SignpostKind.TEXT:
        return f"Text {signpost.value}"
    if signpost.kind is SignpostKind.WEB:
        return signpost.value.removeprefix("https://").removeprefix("www.").partition("/")[0]
    return signpost.value


def _digits(number: str) -> str:
    return re.sub(r"[^\d+]", "", number)
