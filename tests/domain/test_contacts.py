"""From a signpost in the files to a contact as people see it."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from bot.domain.contacts import by_opening, contact
from bot.domain.knowledge import Signpost, SignpostKind, Status
from bot.domain.turn import Contact

NIGHT = datetime(2026, 11, 23, 3, 0, tzinfo=UTC)


def signpost(
    kind: SignpostKind, value: str, status: Status = Status.VERIFIED, search: str = ""
) -> Signpost:
    return Signpost(
        id="x",
        name="Place",
        what="For all.",
        kind=kind,
        value=value,
        status=status,
        search=search,
    )


@pytest.mark.parametrize(
    ("kind", "value", "reach", "link"),
    [
        (SignpostKind.PHONE, "116 123", "116 123", "tel:116123"),
        (SignpostKind.TEXT, "SHOUT to 85258", "Text SHOUT to 85258", "sms:85258?body=SHOUT"),
        (SignpostKind.EMAIL, "help@galop.org.uk", "help@galop.org.uk", "mailto:help@galop.org.uk"),
        (SignpostKind.WEB, "https://www.gov.uk/a/b", "gov.uk", "https://www.gov.uk/a/b"),
        (SignpostKind.ASK, "Through your Federation rep", "Through your Federation rep", ""),
    ],
)
def test_each_kind_of_place_has_its_one_way_of_reaching_it(
    kind: SignpostKind, value: str, reach: str, link: str
) -> None:
    shown = contact(signpost(kind, value), NIGHT)

    assert shown == Contact(name="Place", what="For all.", reach=reach, link=link)


def test_a_place_the_force_has_not_given_says_so_and_names_a_way_on() -> None:
    place = signpost(SignpostKind.PHONE, "TO BE ADDED BY FORCE", Status.PLACEHOLDER, search="EAP")

    assert contact(place, NIGHT) == Contact(
        name="Place",
        what="For all.",
        note="I don't have a contact for this yet. Search the intranet for “EAP”, "
        "or ask a SPOC or the D&I Academy.",
    )


def test_places_open_now_come_first_and_the_others_keep_their_order() -> None:
    closed, unknown, opened = (Contact(name=str(o), open_now=o) for o in (False, None, True))

    assert by_opening((closed, unknown, opened)) == (opened, closed, unknown)


def test_nobody_is_sent_in_circles_to_the_place_that_is_missing() -> None:
    place = signpost(SignpostKind.ASK, "TO BE ADDED BY FORCE", Status.PLACEHOLDER)
    academy = replace(place, name="D&I Academy")

    assert contact(academy, NIGHT).note == (
        "I don't have a contact for this yet. Search the intranet for “D&I Academy”, "
        "or ask a SPOC."
    )


def test_the_second_place_without_a_contact_says_so_briefly() -> None:
    place = signpost(SignpostKind.ASK, "TO BE ADDED BY FORCE", Status.PLACEHOLDER, search="HR")

    assert contact(place, NIGHT, brief=True).note == (
        "No contact for this yet either. Search the intranet for “HR”."
    )


def test_an_unconfirmed_place_says_so() -> None:
    place = signpost(SignpostKind.PHONE, "101", Status.HISTORIC)

    assert contact(place, NIGHT).note == "This may be out of date. Check before you rely on it."
