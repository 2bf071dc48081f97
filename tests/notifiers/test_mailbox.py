"""Letters into a folder that any mail program reads."""

import mailbox
from pathlib import Path

import pytest

from bot.domain.letter import to_team
from bot.notifiers.mailbox import NO_ROOM, Mailbox
from bot.ports import Later
from tests.referral_values import OTHER, REFERRAL

LETTER = to_team("key", REFERRAL, "the team", confidential=True)


async def test_a_letter_lies_in_the_folder_for_its_owner_only(tmp_path: Path) -> None:
    await Mailbox(tmp_path / "data" / "mail").deliver(LETTER)

    (mail,) = mailbox.Maildir(tmp_path / "data" / "mail", create=False)
    assert mail["Subject"] == "Referral SP-4K7X-3MXW: Nine Point Plan"
    (file,) = (tmp_path / "data" / "mail" / "new").iterdir()
    assert oct(file.stat().st_mode & 0o777) == oct(0o600)
    assert oct(file.parent.stat().st_mode & 0o777) == oct(0o700)


async def test_a_repeat_takes_the_place_of_the_first(tmp_path: Path) -> None:
    folder = Mailbox(tmp_path)
    await folder.deliver(LETTER)
    await folder.deliver(LETTER)
    await folder.deliver(to_team("other", OTHER, "the team", confidential=True))

    assert len(mailbox.Maildir(tmp_path, create=False)) == 2


async def test_a_folder_that_cannot_be_written_is_tried_again(tmp_path: Path) -> None:
    (tmp_path / "mail").write_text("a file, not a folder")
    with pytest.raises(Later, match=NO_ROOM):
        await Mailbox(tmp_path / "mail").deliver(LETTER)
