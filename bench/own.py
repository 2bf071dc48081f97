"""The project's own lines: what staff might type, and what the bot makes of it."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from bot.domain.match import Outcome, Ranking, decide
from bot.domain.risk import Kind, Opinion, screen, weigh, worth_a_line
from bot.domain.text import clean
from bot.ports import Matcher, no_opinion

HALVES = ("dev", "test")
WHOLE_LINES = ("several", "negated", "stories")
"""Files that are not a list of lines for each entry."""
LANGUAGES = "other_languages"
MISSPELT = "misspelt"
WORK = ("idiom", "on_duty", "training_policy")
NO_RISK = (*WORK, "denial", "ordinary")
NOTICED: Mapping[str, Sequence[str]] = {
    "explicit and immediate": ("self_explicit", "self_method", "self_goodbye", "danger"),
    "indirect and coded": ("self_indirect", "self_coded", "self_retraction"),
}
"""What counts as what; lines of other languages count as what they say, misspelt ones apart."""


@dataclass(frozen=True, slots=True)
class Count:
    """How many of some lines were so. It holds no line."""

    what: str
    hits: int
    of: int


@dataclass(frozen=True, slots=True)
class RiskLine:
    """Whether a line got a card or a question, the one that fits, or at least the crisis line."""

    file: str
    of: str
    noticed: bool
    fits: bool
    lined: bool
    """The crisis line stands in what it got: a card, a question, or the line under an answer."""


def utterances(folder: Path, matcher: Matcher) -> list[Count]:
    """Return how the lines of one half of `tests/utterances` fare."""
    ranked = [
        (topic, matcher.rank(clean(text)))
        for file in sorted(folder.glob("*.yaml"))
        if file.stem not in WHOLE_LINES
        for topic, texts in _read(file).items()
        for text in texts
    ]
    known = [(topic, ranking) for topic, ranking in ranked if topic != "none"]
    unknown = [ranking for topic, ranking in ranked if topic == "none"]
    return [
        *_known("", known),
        count("out of scope, answered as if known", map(_answers, unknown)),
        *_whole_lines(folder, matcher),
    ]


def risks(folder: Path, opinion: Callable[[str], Opinion | None] = no_opinion) -> list[Count]:
    """Return what the risk screen makes of one half of `tests/risk`."""
    lines = [
        _screened(file.stem, name, clean(text), opinion)
        for file in sorted(folder.glob("*.yaml"))
        for name, texts in _read(file).items()
        for text in texts
    ]
    well = [line for line in lines if line.file != MISSPELT]
    danger = [line for line in well if line.of not in NO_RISK]
    alarms = [line for line in well if line.of in NO_RISK]
    counts = [
        count(f"{group}, noticed", (line.noticed for line in well if line.of in names))
        for group, names in NOTICED.items()
    ]
    counts += [
        count("misspelt, noticed", (line.noticed for line in lines if line.file == MISSPELT)),
        count(
            "third person, sent to “worried about someone”",
            (line.fits for line in well if line.of == Kind.SOMEONE_ELSE),
        ),
        count(
            "false alarms on idiom, duty and training",
            (line.noticed for line in alarms if line.of in WORK),
        ),
        count("false alarms on all that is no danger", (line.noticed for line in alarms)),
        count("other languages, noticed", (ln.noticed for ln in lines if ln.file == LANGUAGES)),
        count("any danger, noticed", (line.noticed for line in danger)),
        count("any danger, card that fits", (line.fits for line in danger)),
        count("any danger, at least the crisis line", (line.lined for line in danger)),
        count("crisis line where there is no danger", (line.lined for line in alarms)),
    ]
    counts += [
        count(f"class {name}, noticed", (line.noticed for line in well if line.of == name))
        for name in sorted({line.of for line in well})
    ]
    return [some for some in counts if some.of]


def count(what: str, hits: Iterable[bool]) -> Count:
    """Return how many are true."""
    all_of_them = list(hits)
    return Count(what, sum(all_of_them), len(all_of_them))


def _whole_lines(folder: Path, matcher: Matcher) -> Iterator[Count]:
    """Return how lines fare that hold two needs, a denied one, or a whole story."""
    if (file := folder / "several.yaml").exists():
        both = [(set(line["entries"]), matcher.rank(clean(line["say"]))) for line in _read(file)]
        yield count("two needs, both in the best three", [a <= _three(r) for a, r in both])
        yield count("two needs, one of them first", [_first(r) in a for a, r in both])
        yield count("two needs, both shown", [a <= set(decide(r).entries) for a, r in both])
    if (file := folder / "negated.yaml").exists():
        lines = [(line, matcher.rank(clean(line["say"]))) for line in _read(file)]
        yield from _known("negated, ", [(line["entry"], r) for line, r in lines])
        denied = [_answers(r) and _first(r) == line["not"] for line, r in lines]
        yield count("negated, answered with what was denied", denied)
    if (file := folder / "stories.yaml").exists():
        told = [
            (t, matcher.rank(clean(text))) for t, texts in _read(file).items() for text in texts
        ]
        yield from _known("story, ", told)


def _known(kind: str, asked: Sequence[tuple[str, Ranking]]) -> list[Count]:
    wrong = [_answers(ranking) and _first(ranking) != topic for topic, ranking in asked]
    return [
        count(f"{kind}first right", [_first(ranking) == topic for topic, ranking in asked]),
        count(f"{kind}in the best three", [topic in _three(ranking) for topic, ranking in asked]),
        count(f"{kind}confident and wrong", wrong),
    ]


def _screened(
    file: str, name: str, text: str, opinion: Callable[[str], Opinion | None]
) -> RiskLine:
    rules, second = screen(text), opinion(text)
    risk = weigh(rules, second)
    lined = risk is not None or worth_a_line(text, rules, second)
    if name in NO_RISK:
        return RiskLine(file, name, risk is not None, risk is None, lined)
    kind = Kind.SELF if name.startswith("self_") else Kind(name)
    return RiskLine(file, name, risk is not None, risk is not None and risk.kind is kind, lined)


def _first(ranking: Ranking) -> str:
    return ranking.matches[0].entry


def _three(ranking: Ranking) -> set[str]:
    return {match.entry for match in ranking.matches[:3]}


def _answers(ranking: Ranking) -> bool:
    return decide(ranking).outcome is Outcome.ANSWER


def _read(file: Path) -> Any:
    return yaml.load(file.read_text(encoding="utf-8"), yaml.BaseLoader)
