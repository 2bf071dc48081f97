"""Makes the matcher of each knowledge: one that answers at once, and is made better meanwhile."""

import gc
import logging
import threading
from collections.abc import Callable
from pathlib import Path

from bot.domain.errors import fault
from bot.domain.knowledge import Knowledge
from bot.understanding.encoder import Encoder
from bot.understanding.lexical import Lexical
from bot.understanding.matcher import KnowledgeMatcher
from bot.understanding.remembered import Abandoned, Remembered

logger = logging.getLogger(__name__)

HOLD = 3.0
"""Seconds that a service leaves to its start before the encoder reads what it has not yet."""
TOGETHER = 2
"""How many threads encode where a person waits for nothing else."""
LACKS = (
    "answered by words alone, as the encoder has not read this knowledge yet: "
    "leave the bot running for a minute once, and it is kept"
)
FAILED = "the encoder failed, the matcher stays as it is"


class Making:
    """Makes matchers, one after the other as the knowledge changes.

    What takes long is left to a thread, so that neither a start nor an edit waits for it: the
    encoder reads thousands of lines in half a minute, and fits them in some seconds.
    """

    def __init__(
        self,
        encoder: Encoder | None,
        data: Path,
        tell: Callable[[KnowledgeMatcher], None] = lambda _: None,
        *,
        hold: float = 0.0,
    ) -> None:
        """Take what matchers are made with.

        Args:
            encoder: turns lines into vectors, if there is one.
            data: the folder to write to.
            tell: called with each matcher that was made better.
            hold: seconds after the first matcher in which the thread leaves the processors to
                the start of the service and its first answers.
        """
        self._encoder = encoder
        self._remembered = Remembered(data / "vectors", encoder) if encoder else None
        self._tell = tell
        self._hold = hold
        self._last: KnowledgeMatcher | None = None
        self._thread: threading.Thread | None = None
        self._made = 0
        self._closed = threading.Event()
        if encoder and self._remembered and not self._remembered.empty:
            # It takes half a second, in which others can read files.
            threading.Thread(target=encoder.open, daemon=True).start()

    def __call__(self, knowledge: Knowledge) -> KnowledgeMatcher:
        """Return the matcher of the knowledge, ready to answer and soon whole."""
        matcher = self.soon(knowledge)
        given = matcher, self._made, self._thread
        self._thread = threading.Thread(target=self._later, args=given, daemon=True)
        self._thread.start()
        return matcher

    def soon(self, knowledge: Knowledge) -> KnowledgeMatcher:
        """Return the best matcher that is ready within a second or so."""
        self._made += 1
        matcher = KnowledgeMatcher(
            knowledge, self._encoder, self._remembered, later=True, before=self._last
        )
        self._last = matcher
        # All that has been made stays: nobody need look through it for waste.
        gc.freeze()
        gc.enable()
        return matcher

    def whole(self, knowledge: Knowledge) -> KnowledgeMatcher:
        """Return the matcher of the knowledge once it is whole, however long that takes.

        Nobody else is waited for meanwhile, so all processors encode.
        """
        matcher = self.soon(knowledge)
        if self._remembered:
            self._remembered.threads = TOGETHER
        if not matcher.whole:
            self._strengthen(matcher, self._made)
        return matcher

    @property
    def lacks(self) -> str:
        """Say what the last matcher has to do without; nothing if it has all."""
        made = self._last
        return LACKS if made and made.name == Lexical.name and not made.whole else ""

    def close(self) -> None:
        """Let go of what is still being computed."""
        self._closed.set()
        if self._thread:
            self._thread.join()

    def _later(
        self, matcher: KnowledgeMatcher, made: int, earlier: threading.Thread | None
    ) -> None:
        if earlier:
            earlier.join()
        else:
            self._closed.wait(self._hold)
        if not matcher.whole and self._strengthen(matcher, made):
            self._tell(matcher)

    def _strengthen(self, matcher: KnowledgeMatcher, made: int) -> bool:
        """Make it whole, and tell whether that went well."""
        try:
            matcher.strengthen(lambda: not self._closed.is_set() and self._made == made)
        except Abandoned:
            return False
        except Exception as error:
            logger.error(FAILED, extra={"error": fault(error)})
            return False
        return True
