"""Makes the matcher of each knowledge: one that answers at once, and is made better meanwhile."""

import logging
import threading
from collections.abc import Callable
from pathlib import Path

from bot.domain.knowledge import Knowledge
from bot.understanding.encoder import Encoder
from bot.understanding.matcher import FEW, KnowledgeMatcher
from bot.understanding.remembered import Abandoned, Remembered

logger = logging.getLogger(__name__)

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
    ) -> None:
        """Take the encoder, the folder to write to, and whom to tell when one is whole."""
        self._encoder = encoder
        self._remembered = Remembered(data / "vectors", encoder) if encoder else None
        self._tell = tell
        self._thread: threading.Thread | None = None
        self._made = 0
        self._closed = False

    def __call__(self, knowledge: Knowledge) -> KnowledgeMatcher:
        """Return the matcher of the knowledge, ready to answer and soon whole."""
        matcher = self._start(knowledge)
        if not matcher.whole:
            later = threading.Thread(target=self._later, args=(matcher, self._made), daemon=True)
            self._thread = later
            later.start()
        return matcher

    def soon(self, knowledge: Knowledge) -> KnowledgeMatcher:
        """Return a whole matcher if that takes seconds only, otherwise one of words alone."""
        matcher = self._start(knowledge)
        if matcher.missing <= FEW:
            self._strengthen(matcher, self._made)
        return matcher

    def whole(self, knowledge: Knowledge) -> KnowledgeMatcher:
        """Return the matcher of the knowledge once it is whole, however long that takes."""
        matcher = self._start(knowledge)
        self._strengthen(matcher, self._made)
        return matcher

    def close(self) -> None:
        """Let go of what is still being computed."""
        self._closed = True
        if self._thread:
            self._thread.join()

    def _start(self, knowledge: Knowledge) -> KnowledgeMatcher:
        self._made += 1
        return KnowledgeMatcher(knowledge, self._encoder, self._remembered, later=True)

    def _later(self, matcher: KnowledgeMatcher, made: int) -> None:
        self._strengthen(matcher, made)
        if matcher.whole:
            self._tell(matcher)

    def _strengthen(self, matcher: KnowledgeMatcher, made: int) -> None:
        if matcher.whole:
            return
        try:
            matcher.strengthen(lambda: not self._closed and self._made == made)
        except Abandoned:
            return
        except Exception:
            logger.exception(FAILED)
