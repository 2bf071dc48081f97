"""The committee's keys: public ones are read, private ones are found and named."""

from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from bot.domain.question import MEMBERS, base64url
from bot.question_ports import Member
from bot.sealing.keys import KeysRefused, key_id, private_files, private_settings, read_members


def public() -> bytes:
    return X25519PrivateKey.generate().public_key().public_bytes_raw()


def line(name: str, key: bytes) -> str:
    return f"signpost-ethics-key 1 {name} {base64url(key)}\n"


def test_each_pub_file_is_a_member(tmp_path: Path) -> None:
    keys = {"chair": public(), "deputy": public()}
    for name, key in keys.items():
        (tmp_path / f"{name}.pub").write_text(line(f"The {name}", key))
    (tmp_path / "README.txt").write_text("One file for each member.")

    assert read_members(tmp_path) == tuple(
        Member(key_id(key), f"The {name}", key) for name, key in keys.items()
    )


def test_no_folder_is_no_committee_yet(tmp_path: Path) -> None:
    assert read_members(tmp_path / "none") == ()


@pytest.mark.parametrize(
    "text",
    [
        "",
        "ssh-ed25519 AAAA",
        "signpost-ethics-key 2 Chair " + base64url(bytes(32)),
        "signpost-ethics-key 1 " + base64url(public()),
        "signpost-ethics-key 1 Chair " + base64url(public())[:-1],
        "signpost-ethics-key 1 Chair " + base64url(bytes(32)),
        line("Chair", public()) + line("Deputy", public()),
    ],
    # Random keys would be other names in each process.
    ids=["empty", "ssh", "later", "nameless", "short", "zero", "two"],
)
def test_a_pub_file_with_something_else_is_named(tmp_path: Path, text: str) -> None:
    (tmp_path / "chair.pub").write_text(text)

    with pytest.raises(KeysRefused, match=r"chair\.pub: holds no public key: put the \.pub file"):
        read_members(tmp_path)


def test_the_same_key_twice_is_refused(tmp_path: Path) -> None:
    key = public()
    for name in ("a", "b"):
        (tmp_path / f"{name}.pub").write_text(line(name, key))

    with pytest.raises(KeysRefused, match=r"b\.pub holds a key that is here already"):
        read_members(tmp_path)


def test_a_committee_has_twelve_keys_at_most(tmp_path: Path) -> None:
    for at in range(MEMBERS + 1):
        (tmp_path / f"{at}.pub").write_text(line(f"Member {at}", public()))

    with pytest.raises(KeysRefused, match="has 13 keys: leave 12 at most"):
        read_members(tmp_path)
    (tmp_path / "0.pub").unlink()
    assert len(read_members(tmp_path)) == MEMBERS


@pytest.mark.parametrize(
    "text",
    [
        '{"v":1,"kind":"signpost ethics private key","name":"Chair"}',
        '{\n  "kind": "Signpost Ethics Private Key"}',
        "-----BEGIN PRIVATE KEY-----\nMC4CAQ",
        "-----BEGIN OPENSSH PRIVATE KEY-----",
        "# created\nAGE-SECRET-KEY-1QQQ",
    ],
)
def test_a_private_key_is_found_wherever_it_lies(tmp_path: Path, text: str) -> None:
    deep = tmp_path / "data" / "ethics" / "keys" / "old"
    deep.mkdir(parents=True)
    (deep / "chair.txt").write_text(text)
    (tmp_path / "data" / "secret").write_text("f00d")

    assert list(private_files(tmp_path / "data", tmp_path / "none")) == [deep / "chair.txt"]
    assert list(private_settings({"BOT_SECRET": "f00d", "BOT_ETHICS_KEYS": text})) == [
        "BOT_ETHICS_KEYS"
    ]


def test_public_keys_are_not_taken_for_private_ones(tmp_path: Path) -> None:
    (tmp_path / "chair.pub").write_text(line("Private Secretary", public()))

    assert list(private_files(tmp_path)) == []
