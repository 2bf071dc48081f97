"""A dialog drawn from its data: a Mermaid flowchart, and a page for those who check it."""

import textwrap
from collections.abc import Iterator

from bot.domain.dialog import (
    NO,
    NOT_SURE,
    RATHER_NOT_SAY,
    SKIPPED,
    YES,
    Accepts,
    Dialog,
    Purpose,
    Step,
)
from bot.domain.knowledge import Status

MADE_BY = "Made by: python -m bot check --diagrams docs/dialogs"
TOLD = 90
"""Characters of what is told in a box; the page below the drawing has the whole of it."""
_WORDS = {
    YES: "yes",
    NO: "no",
    NOT_SURE: "not sure",
    RATHER_NOT_SAY: "rather not say",
    SKIPPED: "skipped",
}
_SHAPES = {Accepts.INFO: ('(["', '"])'), Accepts.TIMELINE: ('[["', '"]]')}
_SHAPE = ('["', '"]')
_SPACING = (
    '%%{init: {"flowchart": {"wrappingWidth": 420, "rankSpacing": 24, "nodeSpacing": 40, '
    '"padding": 8}}}%%'
)
_STYLES = """\
  classDef tells fill:#e6efee,stroke:#0e5f6b,color:#1d2a2f
  classDef asks fill:#fbfaf7,stroke:#1d2a2f,color:#1d2a2f
  classDef missing fill:#fbfaf7,stroke:#8a4b08,color:#8a4b08,stroke-dasharray:4 3
"""


def mermaid(dialog: Dialog) -> str:
    """Return the dialog as a Mermaid flowchart: each question, and when it is asked."""
    chart = "".join(f"  {line}\n" for line in _chart(dialog))
    return f"flowchart TD\n{_SPACING}\n{chart}{_STYLES}"


def page(dialog: Dialog) -> str:
    """Return a Markdown page with the drawing and every question in words."""
    head = f"<!-- {MADE_BY} -->\n# {dialog.title}\n\n{dialog.intro}\n\n"
    facts = "".join(
        f"- **{name}:** {text}\n"
        for name, text in (
            ("Who sees it", dialog.who_sees),
            ("What happens next", dialog.next),
            ("Kept", f"{dialog.keep_days} days" if dialog.send else ""),
            ("Owner", dialog.owner),
            ("Source", f"{dialog.source} ({dialog.as_of})"),
            ("To be read again by", f"{dialog.review_by}"),
            ("How sure we are", dialog.status.value),
        )
        if text
    )
    rows = "".join(_row(dialog, step) for step in dialog.steps)
    table = f"| step | what is said | when | answers |\n| --- | --- | --- | --- |\n{rows}"
    return f"{head}{facts}\n```mermaid\n{mermaid(dialog)}```\n\n## Every step\n\n{table}"


def _chart(dialog: Dialog) -> Iterator[str]:
    """Yield one line per box and arrow; a condition is a box that has a way round its steps."""
    yield f'begin(["{_fit(dialog.offer or dialog.title)}"])'
    arrows = ["begin -->"]
    before = ""
    for number, step in enumerate(dialog.steps):
        condition = _condition(dialog, step)
        if condition and condition == before:
            # The steps after one condition stand in one row; only the first has the way round it.
            arrows, way_round = arrows[:1], arrows[1:]
        elif condition:
            yield f'if{number}{{{{"{_fit(condition)}"}}}}'
            yield from (f"{arrow} if{number}" for arrow in arrows)
            arrows, way_round = [f"if{number} -- yes -->"], [f"if{number} -- no -->"]
        else:
            way_round = []
        before = condition
        start, end = _SHAPES.get(step.accepts, _SHAPE)
        yield f"{_box(step)}{start}{_fit(_said(step))}{end}:::{_class(step)}"
        yield from (f"{arrow} {_box(step)}" for arrow in arrows)
        arrows = [f"{_box(step)} -->", *way_round]
    last = "check your answers" if dialog.purpose is Purpose.REFERRAL else "end"
    yield f'check(["{_fit(last.capitalize())}"])'
    yield from (f"{arrow} check" for arrow in arrows)
    if dialog.purpose is Purpose.REFERRAL:
        yield f'sent(["{_fit(dialog.send)}"])'
        yield "check --> sent"


def _box(step: Step) -> str:
    # Some words, such as `end`, mean something to Mermaid.
    return f"s_{step.id}"


def _class(step: Step) -> str:
    if step.status is Status.PLACEHOLDER:
        return "missing"
    return "asks" if step.asks else "tells"


def _said(step: Step) -> str:
    return step.prompt if step.asks else textwrap.shorten(step.prompt, TOLD, placeholder=" …")


def _condition(dialog: Dialog, step: Step) -> str:
    wanted = [_fact(dialog, slot, answers) for slot, answers in step.when.items()]
    unwanted = [_fact(dialog, slot, a, "anything but ") for slot, a in step.unless.items()]
    return ", and ".join((*wanted, *unwanted))


def _fact(dialog: Dialog, slot: str, answers: str | tuple[str, ...], but: str = "") -> str:
    filling = next(step for step in dialog.asking if step.name == slot)
    titles = {option.id: option.title for option in filling.options}
    listed = [answers] if isinstance(answers, str) else list(answers)
    words = " or ".join(_WORDS.get(answer) or titles.get(answer, answer) for answer in listed)
    return f"{filling.label or slot}: {but}{words}"


def _fit(text: str) -> str:
    """Return a text for inside a box, without the signs that Mermaid reads."""
    for sign, safe in (("#", "#35;"), ('"', "#quot;"), ("<", "#lt;"), (">", "#gt;")):
        text = text.replace(sign, safe)
    return text


def _row(dialog: Dialog, step: Step) -> str:
    said = step.prompt + (f" *{step.why}*" if step.why else "")
    cells = (step.id, said, _condition(dialog, step), _answers(step))
    return f"| {' | '.join(cell.replace('|', '/') for cell in cells)} |\n"


def _answers(step: Step) -> str:
    if step.accepts is Accepts.TIMELINE:
        return "; ".join(f"{day.title} ({day.source})" for day in step.dates)
    if step.status is Status.PLACEHOLDER:
        return "still to come from the force"
    ways = [option.title for option in step.options]
    if step.accepts is Accepts.YES_NO:
        ways = ["Yes", "No"]
    elif step.asks and not step.options:
        ways = [step.accepts.value.replace("_", " and ")]
    declines = {
        "not sure": step.not_sure,
        "rather not say": step.rather_not_say,
        "skip": step.optional,
    }
    return "; ".join([*ways, *(f"*{word}*" for word, there in declines.items() if there)])
