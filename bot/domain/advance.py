"""The engine of guided dialogs: values in, a new value out. It reads no clock and saves nothing.

Journeys are worked out afresh from the answers each turn, so an answer from an abandoned branch
never counts. A referral leaves only from the check of all answers, by the button or words that
send it.
"""

from dataclasses import replace

from bot.domain import dialog_words as words
from bot.domain.dialog import Dialog
from bot.domain.hearing import typed
from bot.domain.pressing import pressed
from bot.domain.progress import CHECK, KEPT, SILENT, Advanced, Progress, Said
from bot.domain.text import clean
from bot.domain.turn import Choice, Reply
from bot.domain.walk import OPENING, Walk


def begin(dialog: Dialog, said: Said) -> Advanced:
    """Begin a dialog. `said.text` is what led to it; what it answers is not asked again."""
    progress = Progress(
        dialog=dialog.id,
        version=dialog.version,
        at=said.at,
        opening=clean(said.text)[:OPENING],
    )
    walk = Walk(dialog, progress, said)
    early, noted = walk.early()
    intro = Reply(title=dialog.title, text=dialog.intro, notes=(dialog.who_sees,))
    return early.onward((intro,), noted)


def advance(dialog: Dialog, progress: Progress, said: Said) -> Advanced:
    """Answer the waiting step and move on; the caller saves, so a lost connection skips no step.

    `Advanced.unread` says that the turn is about something else: the caller answers it, before
    the replies given here, which come back to the waiting step.
    """
    if said.at - progress.at > KEPT:
        return Advanced(progress=None, replies=(), unread=True)
    silent = said.at - progress.at > SILENT
    walk = Walk(dialog, replace(progress, at=max(said.at, progress.at)), said)
    if progress.version != dialog.version or not _fits(walk):
        return Advanced(progress=None, replies=(file_changed(dialog),))
    if said.value:
        return pressed(walk)
    return typed(walk, silent=silent) if clean(said.text) else walk.again()


def file_changed(dialog: Dialog) -> Reply:
    """Return the words for somebody whose dialog was changed meanwhile."""
    return Reply(
        text=words.FILE_CHANGED.format(title=dialog.title),
        choices=(Choice(words.START_AGAIN, f"begin:{dialog.id}"),),
    )


def _fits(walk: Walk) -> bool:
    """Tell whether the waiting step is still on the journey."""
    return walk.progress.waiting == CHECK or walk.waiting is not None
