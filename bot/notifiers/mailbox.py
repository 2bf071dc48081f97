"""Letters into a folder on this machine, in the Maildir form that every mail program reads."""

import asyncio
import os
from pathlib import Path

from bot.domain.letter import Letter
from bot.notifiers.mail import as_mail
from bot.ports import Later

SENDER = "signpost@localhost"
NO_ROOM = "the mailbox folder can't be written"


class Mailbox:
    """The port `Notifier` without any server: a real mailbox to start with."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    async def deliver(self, letter: Letter) -> None:
        data = as_mail(letter, SENDER, (SENDER,)).as_bytes()
        try:
            # A repeat has the same key, so it takes the first one's place.
            await asyncio.to_thread(self._write, letter.key, data)
        except OSError:
            raise Later(NO_ROOM) from None

    def _write(self, name: str, data: bytes) -> None:
        for part in ("tmp", "new", "cur"):
            (self._folder / part).mkdir(mode=0o700, parents=True, exist_ok=True)
        draft = self._folder / "tmp" / name
        draft.touch(mode=0o600)
        with draft.open("wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        draft.replace(self._folder / "new" / name)
