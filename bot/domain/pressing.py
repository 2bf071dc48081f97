"""Buttons and forms of a dialog, and what each of them does."""

from dataclasses import replace

from bot.domain import answers as reading
from bot.domain import dialog_words as words
from bot.domain.answers import Refused
from bot.domain.dialog import Accepts, Step
from bot.domain.progress import Advanced
from bot.domain.turn import Reply
from bot.domain.walk import Walk


def pressed(walk: Walk) -> Advanced:
    """Do what the pressed button says; an old one never does harm."""
    action, _, rest = walk.said.value.partition(":")
    if action in {"answer", "fill", "change", "back", "keep"}:
        return _about_step(walk, action, rest)
    if action == "begin":
        return walk.sure("go_on")
    if rest != walk.dialog.id:
        return walk.again(unread=True)
    return _about_dialog(walk, action)


def _about_step(walk: Walk, action: str, rest: str) -> Advanced:
    step_id, _, option_id = rest.partition(":")
    if action == "back":
        here = step_id == walk.progress.waiting
        return walk.back() if here else walk.again((Reply(text=words.HERE),))
    step = walk.on_way(step_id)
    if step is None:
        return walk.again((Reply(text=words.HERE),))
    if action == "answer":
        return _tapped(walk, step, option_id)
    if action == "fill":
        return _filled(walk, step)
    if action == "change" and step.name in walk.counted:
        return walk.changing(step)
    return walk.onward()


def _about_dialog(walk: Walk, action: str) -> Advanced:
    if action == "send":
        return walk.send()
    if action == "stop_now":
        return walk.stopped()
    if action == "begin_now":
        return walk.begun_again()
    if action == "who_sees":
        return walk.who_sees()
    if action == "go_on":
        return walk.go_on()
    if action in {"stop", "begin_again"}:
        return walk.sure(action)
    return walk.again(unread=True)


def _tapped(walk: Walk, step: Step, option_id: str) -> Advanced:
    waiting = step.id == walk.progress.waiting
    if step.accepts is Accepts.SEVERAL and waiting:
        return _one_more(walk, step, option_id)
    read = reading.pressed(step, option_id, walk.said, walk.progress.opening)
    if read is None:
        return walk.again((Reply(text=words.HERE),))
    if waiting or isinstance(read, Refused):
        return walk.read(step, read)
    if step.name not in walk.counted:
        return walk.again((Reply(text=words.HERE),))
    return walk.corrected(step, read)


def picked(walk: Walk, step: Step, more: tuple[str, ...]) -> Advanced:
    """Add options to those picked so far, and ask for another while there is one."""
    both = tuple(dict.fromkeys((*walk.progress.picked, *more)))
    if len(both) == len(step.options):
        return walk.read(step, both)
    return walk.at(replace(walk.progress, picked=both, misses=0)).again()


def _one_more(walk: Walk, step: Step, option_id: str) -> Advanced:
    """Gather several options, one tap each."""
    if option_id == reading.THATS_ALL:
        return walk.read(step, walk.progress.picked or Refused(words.NEED_ONE))
    if option_id in reading.declines(step):
        return walk.read(step, option_id)
    if option_id not in {option.id for option in step.options}:
        return walk.again((Reply(text=words.HERE),))
    return picked(walk, step, (option_id,))


def _filled(walk: Walk, shown: Step) -> Advanced:
    """Take all that a form filled in, in the order of the steps; it was shown with one of them."""
    for step in walk.dialog.steps:
        mine = step.name in walk.said.fields or step.id == shown.id
        if not mine or walk.on_way(step.id) is None:
            continue
        read = reading.filled(step, walk.said)
        if read is None or isinstance(read, Refused):
            return walk.at(replace(walk.progress, waiting=step.id)).read(step, read)
        walk = walk.with_answers({**walk.progress.answers, step.name: read})
    return walk.onward()
