"""Typed words in a dialog: steering, corrections, questions on the side, and answers."""

from dataclasses import replace

from bot.domain import answers as reading
from bot.domain import dialog_words as words
from bot.domain.answers import Refused
from bot.domain.asking import buttons, changeable
from bot.domain.dialog import YES, Answer, Step
from bot.domain.pressing import picked, pressed
from bot.domain.progress import Advanced
from bot.domain.steering import Change, Steer, change, correction, insists, named, steer
from bot.domain.text import folded
from bot.domain.turn import Reply
from bot.domain.walk import DAYS, FREE, Walk


def typed(walk: Walk, *, silent: bool) -> Advanced:
    """Read typed words: as steering, a correction, a question on the side, or an answer."""
    if walk.progress.pending:
        return _confirmed(walk)
    told = steer(walk.said.text)
    if told is Steer.SEND and walk.waiting:
        told = None
    if told and not _is_option(walk, folded(walk.said.text)):
        return _steered(walk, told)
    if button := _button(walk):
        return pressed(replace(walk, said=replace(walk.said, value=button)))
    changed = _changed(walk)
    if changed:
        return changed
    if walk.said.aside and walk.said.question:
        return walk.again((walk.said.aside,))
    return _answered(walk, walk.waiting, silent=silent) if walk.waiting else _at_check(walk)


def _answered(walk: Walk, step: Step, *, silent: bool) -> Advanced:
    read = reading.typed(step, walk.said)
    if walk.progress.picked and isinstance(read, tuple):
        return picked(walk, step, read)
    if silent and (read is None or step.accepts in FREE):
        return walk.after_silence()
    if read is None and walk.said.aside:
        return walk.again((walk.said.aside,))
    if read is None and walk.said.question:
        return walk.again((Reply(text=words.NO_ANSWER),))
    return walk.read(step, read)


def _button(walk: Walk) -> str:
    """Return the value of the button on the table whose title was typed.

    Not of an option: words are read as one anyway, and may name several at once.
    """
    said = folded(walk.said.text)
    if walk.progress.picked and said in reading.NOTHING_ELSE:
        said = folded(words.THATS_ALL)
    options = {f"answer:{o.id}" for o in (walk.waiting.options if walk.waiting else ())}
    for choice in buttons(walk.dialog, walk.progress, walk.said, walk.way):
        action, _, rest = choice.value.partition(":")
        option = f"{action}:{rest.partition(':')[2]}"
        if option not in options and folded(choice.title) == said:
            return choice.value
    return ""


def _confirmed(walk: Walk) -> Advanced:
    """Read the answer to a question about the dialog itself; other words belong to the step."""
    pending = walk.progress.pending
    said = folded(walk.said.text)
    answer = reading.yes_or_no(walk.said.text)
    told = steer(walk.said.text)
    if pending == "stop" and (answer == YES or told is Steer.STOP or said == "stop and erase"):
        return walk.stopped()
    if pending == "begin_again" and (answer == YES or told is Steer.BEGIN_AGAIN):
        return walk.begun_again()
    if pending == "go_on" and answer == "no":
        return walk.sure("stop")
    if answer or told is Steer.GO_ON:
        return walk.go_on()
    cleared = replace(walk.progress, pending="", held="")
    return typed(walk.at(cleared), silent=False)


def _steered(walk: Walk, told: Steer) -> Advanced:
    does = {
        Steer.BACK: walk.back,
        Steer.WHO_SEES: walk.who_sees,
        Steer.GO_ON: walk.go_on,
        Steer.SEND: walk.send,
        Steer.HELP: lambda: walk.again((Reply(text=words.HELP),)),
        Steer.CHANGE: lambda: walk.again((changeable(walk.dialog, walk.progress),)),
        Steer.WHY: walk.why,
    }
    return does[told]() if told in does else walk.sure(told)


def _is_option(walk: Walk, said: str) -> bool:
    """Tell whether the words are an option of the waiting step, whatever else they mean."""
    options = walk.waiting.options if walk.waiting else ()
    return any(said == folded(option.title) for option in options)


def _changed(walk: Walk) -> Advanced | None:
    """Change an earlier answer, if that is what the words ask for."""
    answered = [step for step in walk.steps if step.asks and step.name in walk.counted]
    wish = change(walk.said.text)
    if wish:
        return _wished(walk, answered, wish)
    corrected = correction(walk.said.text)
    return _meant(walk, answered, corrected) if corrected else None


def _wished(walk: Walk, answered: list[Step], wish: Change) -> Advanced:
    step, new = named(answered, wish.target), wish.new
    if step is None and answered and not new:
        step, new = answered[-1], wish.target
        if _taken(walk, step, new) is None:
            step = None
    if step is None:
        return walk.again((changeable(walk.dialog, walk.progress),))
    read = _taken(walk, step, new) if new else None
    return walk.changing(step) if read is None else walk.corrected(step, read)


def _taken(walk: Walk, step: Step, text: str) -> Answer | None:
    read = reading.typed(step, replace(walk.said, text=text)) if text else None
    return None if isinstance(read, Refused) else read


def _meant(walk: Walk, answered: list[Step], corrected: str) -> Advanced | None:
    """Correct the latest answer that the words could be; the waiting step comes first.

    Only a day is the other way round: “actually it was Tuesday” is the day before last asked for,
    unless the waiting step was already tried.
    """
    said = replace(walk.said, text=corrected)
    waiting = walk.waiting
    days = [step for step in answered if step.accepts in DAYS]
    insisted = insists(walk.said.text) and not walk.progress.misses
    if insisted and days and waiting and waiting.accepts in DAYS:
        meant = _taken(walk, days[-1], corrected)
        if meant is not None:
            return walk.corrected(days[-1], meant)
    if waiting and waiting.accepts not in FREE:
        read = reading.typed(waiting, said)
        if read is not None:
            return walk.read(waiting, read)
    for step in reversed(answered):
        read = None if step.accepts in FREE else _taken(walk, step, corrected)
        if read is not None:
            return walk.corrected(step, read)
    return None


def _at_check(walk: Walk) -> Advanced:
    said = folded(walk.said.text)
    if said == folded(walk.dialog.send):
        return walk.send()
    answer = reading.yes_or_no(walk.said.text)
    if answer == YES:
        return walk.send()
    if answer:
        return walk.again((changeable(walk.dialog, walk.progress),))
    if walk.said.aside:
        return walk.again((walk.said.aside,))
    return walk.again((Reply(text=words.CHECK_HELP.format(send=walk.dialog.send)),))
