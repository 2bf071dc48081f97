"""Sealed and opened both ways, with one's own key only, and as the fixed vector says."""

import json
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from bot.domain.question import (
    BLOCK,
    Came,
    Question,
    QuestionRefused,
    from_base64url,
    note,
    read_note,
    read_question,
    read_sealed,
)
from bot.question_ports import Member
from bot.sealing import hpke, receipts
from bot.sealing.committee import CommitteeSealing
from bot.sealing.keys import key_id

ROOT = Path(__file__).parents[2]
VECTOR: dict[str, Any] = json.loads((ROOT / "docs" / "ethics-vector.json").read_text("utf-8"))


def key_pair() -> tuple[bytes, bytes]:
    private = X25519PrivateKey.generate()
    return private.private_bytes_raw(), private.public_key().public_bytes_raw()


def committee(count: int) -> tuple[CommitteeSealing, dict[str, bytes]]:
    pairs = [key_pair() for _ in range(count)]
    members = tuple(Member(key_id(public), f"Member {public[0]}", public) for _, public in pairs)
    privates = {key_id(public): private for private, public in pairs}
    return CommitteeSealing(members), privates


def test_each_member_opens_a_question_with_their_own_key_and_no_other() -> None:
    sealing, privates = committee(3)
    question = Question(text="Is it fair?", reply_key=key_pair()[1], came=Came.TEAMS)

    sealed = sealing.seal(question.plain())

    assert sealed.to.keys() == privates.keys()
    for name, private in privates.items():
        assert read_question(hpke.unseal(sealed.to[name], private, hpke.QUESTION)) == question
        for other in privates.keys() - {name}:
            with pytest.raises(QuestionRefused):
                hpke.unseal(sealed.to[other], private, hpke.QUESTION)


def test_the_asker_opens_a_reply_with_the_receipt() -> None:
    sealing, _ = committee(1)
    receipt = sealing.receipt("abacus zoom unicorn dexterity felt-tip yo-yo", bytes(16))
    blob = hpke.seal(note("We have looked into it."), receipt.public, hpke.REPLY)

    assert sealing.open_reply(blob, receipt.private) == "We have looked into it."
    with pytest.raises(QuestionRefused):
        sealing.open_reply(blob, key_pair()[0])


@pytest.mark.parametrize("at", [0, 31, 32, 500, -1])
def test_one_changed_byte_keeps_it_shut(at: int) -> None:
    private, public = key_pair()
    blob = bytearray(hpke.seal(note("Hello"), public, hpke.REPLY))
    blob[at] ^= 1

    with pytest.raises(QuestionRefused) as refused:
        hpke.unseal(bytes(blob), private, hpke.REPLY)
    assert refused.value.__cause__ is None


@pytest.mark.parametrize("blob", [b"", bytes(31), bytes(48), bytes(BLOCK + 48)])
def test_what_nobody_sealed_is_refused(blob: bytes) -> None:
    with pytest.raises(QuestionRefused):
        hpke.unseal(blob, key_pair()[0], hpke.REPLY)


def test_a_question_cannot_be_passed_off_as_a_follow_up_or_a_reply() -> None:
    sealing, privates = committee(1)
    ((name, private),) = privates.items()
    blob = sealing.seal(note("Hello")).to[name]

    for info in (hpke.FOLLOW_UP, hpke.REPLY):
        with pytest.raises(QuestionRefused):
            hpke.unseal(blob, private, info)


def test_the_same_question_is_never_sealed_to_the_same_bytes() -> None:
    sealing, _ = committee(2)
    plain = note("Hello")

    blobs = [blob for _ in range(50) for blob in sealing.seal(plain).to.values()]

    assert len({blob[:32] for blob in blobs}) == len({blob[32:] for blob in blobs}) == 100
    assert {len(blob) for blob in blobs} == {BLOCK + 48}


@pytest.mark.parametrize("member", VECTOR["members"], ids=lambda member: str(member["name"]))
def test_the_vector_of_the_format_opens(member: dict[str, str]) -> None:
    private = from_base64url(member["private"])
    asked, added = VECTOR["question"], VECTOR["follow_up"]
    question = read_sealed(asked["sealed"]).to[member["id"]]
    follow_up = read_sealed(added["sealed"]).to[member["id"]]

    assert member["id"] == key_id(from_base64url(member["public"]))
    assert read_question(hpke.unseal(question, private, hpke.QUESTION)) == Question(
        text=asked["text"],
        about=asked["about"],
        reply_key=from_base64url(asked["reply_key"]),
        came=Came(asked["came"]),
    )
    assert read_note(hpke.unseal(follow_up, private, hpke.FOLLOW_UP)) == added["text"]


def test_the_receipt_of_the_vector_opens_its_reply() -> None:
    told, reply = VECTOR["receipt"], VECTOR["reply"]
    receipt = receipts.receipt(told["typed"], from_base64url(told["salt"]))

    assert (receipt.words, receipt.tag) == (told["words"], told["tag"])
    assert receipt.private == from_base64url(told["private"])
    assert receipt.public == from_base64url(told["public"])
    blob = from_base64url(reply["sealed"])
    assert read_note(hpke.unseal(blob, receipt.private, hpke.REPLY)) == reply["text"]
