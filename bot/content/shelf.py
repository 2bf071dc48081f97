"""The library in use: loaded at the start, swapped as a whole when the files change."""

import asyncio
import logging
from collections.abc import Callable, Mapping
from contextlib import aclosing
from dataclasses import dataclass, replace
from pathlib import Path

from watchfiles import awatch

from bot.content.examples import lost_titles, lost_utterances
from bot.content.last_good import keep, kept
from bot.content.together import Both, ReadBoth, both_in, check_both, gather_both
from bot.domain.dialog import Dialog
from bot.domain.errors import ContentRefused, Problem, fault
from bot.domain.knowledge import Knowledge
from bot.domain.risk import Opinion
from bot.ports import Library, Matcher, Reads, no_opinion, reads_nothing

logger = logging.getLogger(__name__)

DEBOUNCE_MS = 400
"""Changes are taken together until nothing has changed for `STEP_MS`, or for so long at most."""
STEP_MS = 80
TOLD = 20
"""Problems announced at once; often a few first ones cause all the others."""
TICK_MS = 1000
"""How often a look is taken whether the folder itself was replaced, which no event tells."""

Unfit = Callable[[Mapping[str, Dialog]], tuple[Problem, ...]]
"""Returns why dialogs can't be used here, though nothing is wrong in their files."""


@dataclass(frozen=True, slots=True)
class ShelfState:
    """What is in use, and what lies in the folders."""

    live: str
    """Version of the knowledge and dialogs in use."""
    folder: str
    """Version of the files in the folders, even if they were refused."""
    problems: tuple[Problem, ...] = ()
    """Why they were refused."""


class WatchedShelf:
    """Holds the library in use. All or nothing: a set with a problem changes nothing."""

    def __init__(
        self,
        folder: Path,
        data: Path,
        build: Callable[[Knowledge], Matcher],
        announce: Callable[[str], None],
        *,
        dialogs: Path | None = None,
        opinion: Callable[[str], Opinion | None] = no_opinion,
        reads: Reads = reads_nothing,
        unfit: Unfit = lambda _: (),
        polling: bool = False,
    ) -> None:
        """Take the places and parts; `polling` is for network drives, which send no events.

        `unfit` is asked of each change. At the start whoever loads asks: what doesn't fit then
        must stop the start, not bring an older set back.
        """
        self._folder = folder
        self._dialogs = dialogs
        self._data = data
        self._build = build
        self._announce = announce
        self._opinion = opinion
        self._reads = reads
        self._unfit = unfit
        self._polling = polling
        self._now: tuple[Library, ShelfState] | None = None

    def library(self) -> Library:
        """Return the library in use now; a turn keeps the one it began with."""
        return self._loaded()[0]

    def state(self) -> ShelfState:
        """Return what is in use, and what lies in the folder; empty before `load`."""
        return self._now[1] if self._now else ShelfState("", "")

    def load(self) -> None:
        """Load the folder or, if it can't be used, the last good set. To be called first.

        Only titles are tried here, so that the bot starts fast; a reload tries utterances too.

        Raises:
            ContentRefused: there is no good set either.
        """
        files = self._gather()
        try:
            library = self._checked(files)
        except ContentRefused as refused:
            library, version = self._last_good(refused)
            self._tell(refused)
            state = ShelfState(version, files.version, refused.problems)
            self._announce(f"the last good knowledge is in use instead: {state.live}")
        else:
            state = ShelfState(files.version, files.version)
            self._keep(files)
        self._now = library, state

    async def watch(self, stop: asyncio.Event) -> None:
        """Swap the library whenever the files change to another good set, until `stop`."""
        while not stop.is_set():
            watched = await asyncio.to_thread(self._identity)
            try:
                await self._follow(stop, watched)
            except (OSError, RuntimeError, ExceptionGroup):
                # A folder is away, or the system watches too many files: look every second.
                await self._reload()
                await _pause(stop)

    async def _follow(self, stop: asyncio.Event, watched: object) -> None:
        changes = awatch(
            *(folder for folder in self._folders if folder == self._folder or folder.is_dir()),
            watch_filter=None,
            debounce=DEBOUNCE_MS,
            step=STEP_MS,
            stop_event=stop,
            rust_timeout=TICK_MS,
            yield_on_timeout=True,
            force_polling=self._polling,
        )
        looked = False
        async with aclosing(changes):
            async for changed in changes:
                if changed or not looked:
                    # Once without a change: it may have come before the watch began.
                    await self._reload()
                    looked = True
                if await asyncio.to_thread(self._identity) != watched:
                    return

    async def _reload(self) -> None:
        library, state = self._loaded()
        files = await asyncio.to_thread(self._gather)
        if files.version == state.folder:
            return
        if files.version == state.live:
            self._now = library, ShelfState(state.live, state.live)
            self._announce(f"the knowledge is as it was: {state.live}")
            return
        try:
            library = await asyncio.to_thread(self._tried, files, library)
        except ContentRefused as refused:
            self._now = library, replace(state, folder=files.version, problems=refused.problems)
            self._tell(refused)
            self._announce(f"nothing has changed, knowledge {state.live} stays in use")
        else:
            self._now = library, ShelfState(files.version, files.version)
            self._announce(f"knowledge {files.version} is live")
            await asyncio.to_thread(self._keep, files)

    def _tried(self, files: Both, before: Library) -> Library:
        """Return the library made of the files; a fault of the bot's own must not end the watch.

        Raises:
            ContentRefused: the files can't be used.
        """
        try:
            return self._checked(files, before)
        except ContentRefused:
            raise
        except Exception as error:
            logger.error("knowledge could not be built", extra={"error": fault(error)})
            message = (
                f"the bot failed on these files ({type(error).__name__}): "
                "undo the last change, and tell its makers what the log says"
            )
            raise ContentRefused((Problem(str(self._folder), 1, 1, "", message),)) from error

    def _checked(self, files: Both, before: Library | None = None) -> Library:
        """Return the library made of the files, or raise ContentRefused."""
        both = check_both(files)
        read = both.read
        if before and (unfit := self._unfit(both.dialogs)):
            raise ContentRefused(tuple(sorted(unfit)))
        if before and _means(before.knowledge) == _means(read.knowledge):
            # A new number, menu or dialog changes no meaning: no need to learn all lines again.
            return self._library(both, before.matcher)
        matcher = self._build(read.knowledge)
        if files.version in {folder.name for folder in kept(self._data)}:
            # Tried when it was kept: trying again would only make the start slower.
            return self._library(both, matcher)
        problems = lost_titles(read, matcher)
        if before:
            problems += lost_utterances(read, matcher, before.knowledge)
        if problems:
            raise ContentRefused(tuple(sorted(problems)))
        return self._library(both, matcher)

    def _last_good(self, refused: ContentRefused) -> tuple[Library, str]:
        """Return the library of the newest copy that can be used, and its version."""
        for folder in kept(self._data):
            files = both_in(folder)
            if files.version != folder.name:
                continue
            try:
                both = check_both(files)
            except ContentRefused:
                continue
            return self._library(both, self._build(both.read.knowledge)), files.version
        raise refused

    def _library(self, both: ReadBoth, matcher: Matcher) -> Library:
        knowledge = both.read.knowledge
        return Library(knowledge, matcher, self._opinion, both.dialogs, self._reads)

    def _gather(self) -> Both:
        return gather_both(self._folder, self._dialogs)

    @property
    def _folders(self) -> tuple[Path, ...]:
        return (self._folder, self._dialogs) if self._dialogs else (self._folder,)

    def _identity(self) -> object:
        return [_identity(folder) for folder in self._folders]

    def _keep(self, files: Both) -> None:
        try:
            keep(files, self._data)
        except OSError as error:
            self._announce(
                f"can't keep a copy of the knowledge in {self._data} ({error.strerror}): "
                "make BOT_DATA a folder that the bot may write to"
            )

    def _tell(self, refused: ContentRefused) -> None:
        for problem in refused.problems[:TOLD]:
            self._announce(str(problem))
        if len(refused.problems) > TOLD:
            more = len(refused.problems) - TOLD
            self._announce(f"and {more} more; all of them: python -m bot check --json")

    def _loaded(self) -> tuple[Library, ShelfState]:
        if self._now is None:
            raise RuntimeError("call load() first")
        return self._now


def _means(knowledge: Knowledge) -> object:
    """Return all that a matcher learns from."""
    return knowledge.entries, knowledge.synonyms


def _identity(folder: Path) -> object:
    try:
        about = folder.stat()
    except OSError:
        return None
    return about.st_dev, about.st_ino


async def _pause(stop: asyncio.Event) -> None:
    try:
        await asyncio.wait_for(stop.wait(), TICK_MS / 1000)
    except TimeoutError:
        return
