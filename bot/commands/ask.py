"""Ask one line, or many, without a chat: for editors, tests and other programs."""

import argparse
import json
import sys
from collections.abc import Iterable
from typing import Any, TextIO

from bot import wiring
from bot.application.responding import Response, hear, respond
from bot.channels.plain import buttons, plain
from bot.config import Config
from bot.domain.conversation import Conversation
from bot.domain.turn import Turn
from bot.ports import Library

HELP = "ask one line and print the answer"
EXAMPLE = 'python -m bot ask "got spat at on shift"'


def add(parser: argparse.ArgumentParser) -> None:
    """Add this command's arguments."""
    parser.add_argument("text", nargs="*", help="what somebody might type")
    parser.add_argument("--json", action="store_true", help="print the whole response as JSON")
    parser.add_argument(
        "--jsonl",
        action="store_true",
        help='read {"id", "text"} from each line of standard input, print one JSON line each',
    )


def run(config: Config, arguments: argparse.Namespace) -> int:
    """Answer the line, or every line of standard input."""
    library = wiring.library(config, announce=_to_stderr)
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
    return 0


def answer_lines(library: Library, lines: Iterable[str], out: TextIO) -> int:
    """Answer each JSON line at once, in order; a line that can't be read gets an `error` line."""
    failed = False
    for line in lines:
        if line.strip():
            said = _answer_line(library, line)
            failed = failed or "error" in said
            out.write(json.dumps(said, ensure_ascii=False) + "\n")
            out.flush()
    return 1 if failed else 0


def _answer_line(library: Library, line: str) -> dict[str, Any]:
    try:
        asked = json.loads(line)
    except (ValueError, RecursionError):
        asked = None
    if not isinstance(asked, dict) or "id" not in asked or not isinstance(asked.get("text"), str):
        turn_id = asked.get("id") if isinstance(asked, dict) else None
        return {"id": turn_id, "error": 'write {"id": "1", "text": "what somebody types"}'}
    return as_json(asked["id"], _ask(library, str(asked["id"]), asked["text"]))


def as_json(turn_id: object, response: Response) -> dict[str, Any]:
    """Return the response in the form other programs read."""
    risk = response.risk
    return {
        "id": turn_id,
        "outcome": response.outcome.value,
        "entries": [{"id": m.entry, "score": round(m.score, 4)} for m in response.matches],
        "risk": {"level": risk.level.value, "kind": risk.kind.value} if risk else None,
        "offers": None,
        "replies": [
            {
                "text": plain(reply),
                "choices": [{"title": c.title, "value": c.value} for c in buttons(reply)],
            }
            for reply in response.replies
        ],
    }


def _ask(library: Library, turn_id: str, text: str) -> Response:
    turn = Turn(id=turn_id, conversation=f"ask {turn_id}", at=wiring.now(), text=text)
    return respond(library, Conversation(), turn, hear(library, turn))


def _as_text(response: Response) -> str:
    said = [plain(reply) for reply in response.replies]
    said += [f"[{choice.title}]" for reply in response.replies for choice in buttons(reply)]
    return "\n\n".join(said)


def _to_stderr(line: str) -> None:
    print(line, file=sys.stderr)
