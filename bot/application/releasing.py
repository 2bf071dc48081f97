"""Questions that waited long enough go to the committee, which is told that something is ready."""

from collections.abc import Callable
from datetime import datetime
from functools import partial

from bot.domain.question_release import KEPT, Rule, due, week, week_before
from bot.question_ports import Mail, MailFailed, ReleaseStore

SUBJECT = "Ethics questions are ready"
TEXT = """\
Questions for the Ethics and Fairness Committee are ready to be read.

What to do next: on the server, somebody runs
    python -m bot ethics export > batch.json
and gives you the file. Open it with the committee's page on your own machine.

This message says neither how many there are nor when they came, so that nobody can be worked out.
"""


class Releasing:
    """Lets questions through by the committee's rule; run it every hour or so."""

    def __init__(
        self, store: ReleaseStore, mail: Mail | None, rule: Rule, clock: Callable[[], datetime]
    ) -> None:
        self._store = store
        self._mail = mail
        self._rule = rule
        self._clock = clock

    async def release(self) -> bool:
        """Let through what is due, and tell the committee; return whether anything was.

        A message that could not be sent is tried again the next time.

        Raises:
            StoreAway: the store can't be reached.
        """
        now = self._clock()
        released = await self._store.release(
            week(now), week_before(now, KEPT), partial(due, now=now, rule=self._rule)
        )
        if self._mail and await self._store.untold():
            try:
                await self._mail.send(SUBJECT, TEXT)
            except MailFailed:
                return released
            await self._store.told()
        return released
