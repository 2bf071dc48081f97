"""One turn in one dialog: the moves it can make, each of which leads to what is said next."""

from dataclasses import dataclass, replace
from functools import cached_property

from bot.domain import answers as reading
from bot.domain import dialog_words as words
from bot.domain.answers import Reading, Refused
from bot.domain.asking import ask, tell, untold
from bot.domain.dialog import Accepts, Answer, Answers, Dialog, Purpose, Step, Way, journey
from bot.domain.progress import CHECK, Advanced, Progress, Refer, Said
from bot.domain.text import clean
from bot.domain.turn import Choice, Line, Reply

OPENING = 2_000
"""Characters kept of what was typed before the dialog began, and of what came after a silence."""
MANY = 5
"""More options than this are not listed again in a sentence: the buttons name them."""
FREE = {Accepts.TEXT, Accepts.CONTACT}
"""Steps that take any words."""
DAYS = {Accepts.DATE, Accepts.DATE_TIME}


@dataclass(frozen=True)
class Walk:
    """One turn in one dialog."""

    dialog: Dialog
    progress: Progress
    said: Said

    @cached_property
    def way(self) -> Way:
        """Return the steps on the way, and the answers that count."""
        return journey(self.dialog, self.progress.answers)

    @property
    def steps(self) -> tuple[Step, ...]:
        """Return the steps on the way."""
        return self.way[0]

    @property
    def counted(self) -> Answers:
        """Return the answers that count."""
        return self.way[1]

    @property
    def waiting(self) -> Step | None:
        """The step that waits for an answer; None at the check."""
        return self.on_way(self.progress.waiting)

    def onward(self, before: tuple[Reply, ...] = (), noted: tuple[Reply, ...] = ()) -> Advanced:
        """Go to the first step without an answer, or to the check, or to the end.

        What is told on the way stands between `before` and `noted`.
        """
        steps, counted = self.steps, self.counted
        waiting = next((one.id for one in steps if one.asks and one.name not in counted), CHECK)
        new = untold(steps, self.progress, waiting)
        told = tuple(tell(self.dialog, step, counted, self.said) for step in new)
        progress = replace(
            self.progress,
            told=(*self.progress.told, *(step.id for step in new)),
            waiting=waiting,
            changing="",
            picked=(),
            pending="",
            held="",
            misses=0,
        )
        if waiting == CHECK and self.dialog.purpose is Purpose.GUIDANCE:
            end = (Reply(text=self.dialog.next),) if self.dialog.next else ()
            return Advanced(progress=None, replies=(*before, *told, *noted, *end))
        return self.at(progress).again((*before, *told, *noted))

    def again(self, before: tuple[Reply, ...] = (), *, unread: bool = False) -> Advanced:
        """Ask the waiting step again, after what is said before it."""
        question = ask(self.dialog, self.progress, self.said, self.way)
        return Advanced(progress=self.progress, replies=(*before, question), unread=unread)

    def early(self, *known: Line) -> tuple["Walk", tuple[Reply, ...]]:
        """Fill what was said before it was asked; return it with what was noted, `known` first."""
        answers = dict(self.progress.answers)
        lines = [*known]
        for step in self.dialog.steps:
            found = self._found(step)
            if found is None or not step.asks or not step.early:
                continue
            on_way, counted = journey(self.dialog, answers)
            if step in on_way and step.name not in counted:
                answers[step.name] = found
                lines.append(_line(step, found))
        noted = (Reply(text=words.NOTED, lines=tuple(lines)),) if lines else ()
        return (self.with_answers(answers) if len(lines) > len(known) else self), noted

    def _found(self, step: Step) -> Answer | None:
        found = self.said.found.get(step.name)
        if found is None or (isinstance(found, str) and step.places):
            return found
        if step.accepts in FREE:
            return None
        if step.accepts in DAYS:
            day = reading.checked_day(step, found, self.said.at)
            return None if isinstance(day, Refused) else day
        known = {option.id for option in step.options} or {"yes", "no"}
        given = (found,) if isinstance(found, str) else found
        if not known.issuperset(given):
            return None
        return given if step.accepts is Accepts.SEVERAL else given[0]

    def read(self, step: Step, read: Reading) -> Advanced:
        """Take what was read as the answer to the step, and move on; or ask again."""
        if read is None or isinstance(read, Refused):
            return self.missed(step, read)
        walk = self.with_answers({**self.progress.answers, step.name: read})
        if not self.said.text:
            return walk.onward()
        worked_out = read != reading.typed(step, replace(self.said, found={}))
        walk, noted = walk.early(*((_line(step, read),) if worked_out else ()))
        return walk.onward(noted)

    def missed(self, step: Step, refused: Refused | None) -> Advanced:
        """Ask again, a little easier each time."""
        misses = self.progress.misses + 1
        hint = refused.text if refused else _hint(step, misses)
        ways = reading.declines(step)
        if misses > 1 and ways:
            shown = reading.shown(step, ways[0]) if ways[0] != "skipped" else "skip"
            hint = f"{hint} {words.EASIER.format(decline=shown.lower())}"
        elif misses > 1:
            hint = f"{hint} {words.STUCK}"
        walk = self.at(replace(self.progress, misses=misses))
        question = ask(walk.dialog, walk.progress, self.said, walk.way)
        asked = replace(question, text=f"{hint}\n\n{question.text}")
        return Advanced(progress=walk.progress, replies=(asked,))

    def corrected(self, step: Step, read: Answer) -> Advanced:
        """Put another answer in the place of an earlier one, and go on."""
        changed = Reply(text=words.CHANGED, lines=(_line(step, read),))
        return self.with_answers({**self.progress.answers, step.name: read}).onward((changed,))

    def changing(self, step: Step) -> Advanced:
        """Ask a step again to change its answer."""
        progress = replace(
            self.progress, waiting=step.id, changing=step.id, picked=(), misses=0, pending=""
        )
        return self.at(progress).again()

    def back(self) -> Advanced:
        """Go back to the question before."""
        before: list[Step] = []
        for step in self.steps:
            if step.id == self.progress.waiting:
                break
            if step.asks and step.name in self.counted:
                before.append(step)
        return self.changing(before[-1]) if before else self.again((Reply(text=words.FIRST_ONE),))

    def send(self) -> Advanced:
        """Hand out the referral, if all is answered and was checked."""
        counted = self.counted
        still_open = any(step.asks and step.name not in counted for step in self.steps)
        if self.progress.waiting != CHECK or still_open:
            return self.onward()
        refer = Refer(
            reference=self.said.reference,
            dialog=self.dialog.id,
            version=self.dialog.version,
            answers=counted,
        )
        sent = Reply(
            title=words.SENT_TITLE,
            text=f"{words.SENT.format(reference=self.said.reference)}\n\n{self.dialog.next}",
        )
        return Advanced(progress=None, replies=(sent,), effects=(refer,))

    def sure(self, pending: str) -> Advanced:
        """Ask about the dialog itself before anything is lost."""
        referral = self.dialog.purpose is Purpose.REFERRAL
        text, title = {
            "stop": (
                words.SURE_TO_STOP if referral else words.SURE_TO_STOP_GUIDE,
                words.STOP_NOW if referral else words.STOP,
            ),
            "begin_again": (words.SURE_TO_BEGIN_AGAIN, words.START_AGAIN),
            "go_on": (words.GO_ON_WHERE.format(title=self.dialog.title), words.STOP),
        }[pending]
        value = {"stop": "stop_now", "begin_again": "begin_now", "go_on": "stop_now"}[pending]
        on = Choice(words.GO_ON, f"go_on:{self.dialog.id}")
        other = Choice(title, f"{value}:{self.dialog.id}")
        again = Choice(words.START_AGAIN, f"begin_now:{self.dialog.id}")
        choices = (on, again, other) if pending == "go_on" else (on, other)
        return Advanced(
            progress=replace(self.progress, pending=pending),
            replies=(Reply(text=text, choices=choices),),
        )

    def after_silence(self) -> Advanced:
        """Ask whether to go on; what was typed is held until then."""
        aside = self.said.aside
        # A question, or a greeting, is no answer; what the knowledge has an answer to may be one.
        is_answer = not aside or (aside.title and not self.said.question)
        held = clean(self.said.text)[:OPENING] if is_answer else ""
        asked = self.at(replace(self.progress, held=held)).sure("go_on")
        return replace(asked, replies=(*((aside,) if aside else ()), *asked.replies))

    def go_on(self) -> Advanced:
        """Take the dialog up again."""
        held, step = self.progress.held, self.waiting
        walk = self.at(replace(self.progress, pending="", held=""))
        if held and step:
            said = replace(self.said, text=held, found={}, value="", aside=None)
            read = reading.typed(step, said)
            taken = Walk(walk.dialog, walk.progress, said).read(step, read)
            if read is None or isinstance(read, Refused):
                return taken
            noted = Reply(text=words.NOTED, lines=(_line(step, read),))
            return replace(taken, replies=(noted, *taken.replies))
        return walk.again()

    def stopped(self) -> Advanced:
        """End the dialog; nothing is kept."""
        referral = self.dialog.purpose is Purpose.REFERRAL
        text = words.STOPPED if referral else words.STOPPED_GUIDE
        return Advanced(progress=None, replies=(Reply(text=text),))

    def begun_again(self) -> Advanced:
        """Go back to the first question without an answer."""
        fresh = Progress(dialog=self.dialog.id, version=self.dialog.version, at=self.progress.at)
        return self.at(fresh).onward((Reply(text=words.BEGUN_AGAIN),))

    def who_sees(self) -> Advanced:
        """Say who sees the answers."""
        return self.again((Reply(text=self.dialog.who_sees),))

    def why(self) -> Advanced:
        """Say why the waiting step is asked."""
        why = self.waiting.why if self.waiting else ""
        return self.again((Reply(text=why or words.HELP),))

    def at(self, progress: Progress) -> "Walk":
        """Return the same turn at another progress."""
        walk = Walk(self.dialog, progress, self.said)
        if progress.answers is self.progress.answers:
            # The way is worked out once for the same answers.
            walk.__dict__["way"] = self.way
        return walk

    def with_answers(self, answers: Answers) -> "Walk":
        """Return the same turn with other answers."""
        return self.at(replace(self.progress, answers=dict(answers)))

    def on_way(self, step_id: str) -> Step | None:
        """Return the asking step of that id, if it lies on the way."""
        return next((step for step in self.steps if step.id == step_id and step.asks), None)


def _line(step: Step, answer: Answer) -> Line:
    return Line(label=step.label or step.prompt, value=reading.shown(step, answer))


def _hint(step: Step, misses: int) -> str:
    if step.accepts is Accepts.YES_NO:
        return words.YES_OR_NO
    if step.accepts is Accepts.DATE:
        return words.WHICH_DAY.format(example=step.example or words.DAY_EXAMPLE)
    if step.accepts is Accepts.DATE_TIME:
        return words.WHICH_DAY.format(example=step.example or words.TIME_EXAMPLE)
    if len(step.options) > MANY:
        return words.PICK_OF_MANY
    if step.options:
        options = ", ".join(option.title for option in step.options)
        return (words.PICK if misses == 1 else words.PICK_AGAIN).format(options=options)
    return words.NO_WORDS
