"""Ask one line, or many, without a chat: for editors, tests and other programs."""

import argparse
import json
import sys
import threading
from collections.abc import Iterable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from queue import Queue
from typing import Any, Protocol, TextIO, runtime_checkable

from bot import wiring
from bot.application.heard import BEGIN, READ, hear
from bot.application.responding import respond
from bot.application.response import Response
from bot.channels.plain import asks, buttons, groups, plain
from bot.channels.why import why
from bot.config import Config
from bot.content.examples import RanksMany
from bot.domain.conversation import Conversation
from bot.domain.match import Ranking
from bot.domain.text import clean
from bot.domain.turn import Turn
from bot.ports import Explains, Library, Matcher

THREADS = 2
"""The encoder leaves a second processor free."""
TOGETHER = 128
"""Lines answered together."""
READ_AHEAD = 256

HELP = "ask one line and print the answer"
EXAMPLE = 'python -m bot ask "got spat at on shift"'


def add(parser: argparse.ArgumentParser) -> None:
    """Add this command's arguments."""
    parser.add_argument("text", nargs="*", help="what somebody might type")
    parser.add_argument("--why", action="store_true", help="also print what it was weighed by")
    parser.add_argument("--json", action="store_true", help="print the whole response as JSON")
    parser.add_argument(
        "--jsonl",
        action="store_true",
        help='read {"id", "text"} from each line of standard input, print one JSON line each',
    )


def run(config: Config, arguments: argparse.Namespace) -> int:
    """Answer the line, or every line of standard input."""
    library = wiring.library(config, announce=_to_stderr, patient=arguments.jsonl)
    if arguments.jsonl:
        return answer_lines(library, sys.stdin, sys.stdout)
    text = " ".join(arguments.text)
    if not text:
        _to_stderr(f"what shall I ask? For example: {EXAMPLE}")
        return 2
    response = _ask(library, "1", text)
    if arguments.json:
        print(json.dumps(as_json("1", response), ensure_ascii=False, indent=2))
    else:
        print(_as_text(response))
    if arguments.why and isinstance(library.matcher, Explains):
        first = "A sign of risk came before all else." if response.risk else ""
        print("\n---", *filter(None, [first]), why(library.matcher.explain(clean(text))), sep="\n")
    return 0


def answer_lines(library: Library, lines: Iterable[str], out: TextIO) -> int:
    """Answer each JSON line at once, in order; a line that can't be read gets an `error` line."""
    waiting: Queue[str | None] = Queue(READ_AHEAD)
    unread: list[Exception] = []

    def read() -> None:
        try:
            for line in lines:
                waiting.put(line)
        except Exception as error:
            unread.append(error)
        waiting.put(None)

    failed = False
    # Lines are read while others are answered: many that wait are faster answered together.
    threading.Thread(target=read, daemon=True).start()
    with ThreadPoolExecutor(THREADS) as pool:
        while some := _those_waiting(waiting):
            shares = [some[at::THREADS] for at in range(THREADS)]
            answered = list(pool.map(lambda share: _answers(library, share), shares))
            for at in range(len(some)):
                said = answered[at % THREADS][at // THREADS]
                failed = failed or "error" in said
                out.write(json.dumps(said, ensure_ascii=False) + "\n")
            out.flush()
    if unread:
        raise unread[0]
    return 1 if failed else 0


def _those_waiting(waiting: "Queue[str | None]") -> list[str]:
    """Return the next lines, at least one; none at the end."""
    some: list[str] = []
    while len(some) < TOGETHER and not (some and waiting.empty()):
        line = waiting.get()
        if line is None:
            waiting.put(None)
            break
        if line.strip():
            some.append(line)
    return some


def _answers(library: Library, lines: Sequence[str]) -> list[dict[str, Any]]:
    asked = [_asked(line) for line in lines]
    texts = [clean(one["text"])[:READ] for one in asked if "error" not in one]
    matcher = library.matcher
    opinion: object = library.opinion
    if isinstance(opinion, ReadsAhead):
        opinion.read_ahead(texts)
    if isinstance(matcher, RanksMany):
        ranked = dict(zip(texts, matcher.rank_many(texts), strict=True))
        library = replace(library, matcher=_Ranked(ranked, matcher))
    return [
        one if "error" in one else as_json(one["id"], _ask(library, str(one["id"]), one["text"]))
        for one in asked
    ]


def _asked(line: str) -> dict[str, Any]:
    try:
        asked = json.loads(line)
    except (ValueError, RecursionError):
        asked = None
    if not isinstance(asked, dict) or "id" not in asked or not isinstance(asked.get("text"), str):
        turn_id = asked.get("id") if isinstance(asked, dict) else None
        return {"id": turn_id, "error": 'write {"id": "1", "text": "what somebody types"}'}
    return {"id": asked["id"], "text": asked["text"]}


@runtime_checkable
class ReadsAhead(Protocol):
    """An opinion that is faster with many lines if it knows of them before."""

    def read_ahead(self, texts: Sequence[str]) -> None:
        """Read what will be asked for next."""
        ...


@dataclass(frozen=True, slots=True)
class _Ranked:
    """A matcher that has already ranked some lines."""

    known: Mapping[str, Ranking]
    matcher: Matcher

    def rank(self, text: str) -> Ranking:
        """Return the best matches, best first."""
        return self.known.get(text) or self.matcher.rank(text)


def as_json(turn_id: object, response: Response) -> dict[str, Any]:
    """Return the response in the form other programs read."""
    risk = response.risk
    return {
        "id": turn_id,
        "outcome": response.outcome.value,
        "entries": [{"id": m.entry, "score": round(m.score, 4)} for m in response.matches],
        "risk": {"level": risk.level.value, "kind": risk.kind.value} if risk else None,
        "offers": _offers(response),
        "replies": [
            {
                "text": "\n\n".join(filter(None, (plain(reply), asks(reply)))),
                "choices": [{"title": c.title, "value": c.value} for c in buttons(reply)],
            }
            for reply in response.replies
        ],
    }


def _offers(response: Response) -> str | None:
    """Return the dialog that the first reply offers to begin."""
    offer = response.replies[0].offer
    return offer.value.removeprefix(BEGIN) if offer else None


def _ask(library: Library, turn_id: str, text: str) -> Response:
    turn = Turn(id=turn_id, conversation=f"ask {turn_id}", at=wiring.now(), text=text)
    return respond(library, Conversation(), turn, hear(library, turn))


def _as_text(response: Response) -> str:
    said = [plain(reply) for reply in response.replies]
    for words, choices in (group for reply in response.replies for group in groups(reply)):
        said.append(" ".join((words, *(f"[{choice.title}]" for choice in choices))).strip())
    return "\n\n".join(said)


def _to_stderr(line: str) -> None:
    print(line, file=sys.stderr)
