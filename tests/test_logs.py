"""Log lines hold a fixed sentence and listed fields, and nothing else."""

import json
import logging

from bot.logs import JsonLine


def line(record: logging.LogRecord) -> dict[str, str]:
    said: dict[str, str] = json.loads(JsonLine().format(record))
    return {key: value for key, value in said.items() if key != "at"}


def record(message: str, *args: object, **extra: object) -> logging.LogRecord:
    made = logging.LogRecord("bot.x", logging.WARNING, "x.py", 1, message, args, None)
    made.__dict__.update(extra)
    return made


def test_a_line_holds_its_sentence_and_the_listed_fields() -> None:
    assert line(record("store away", reason="SQLITE_BUSY")) == {
        "level": "warning",
        "logger": "bot.x",
        "event": "store away",
        "reason": "SQLITE_BUSY",
    }


def test_arguments_tracebacks_and_other_fields_never_reach_the_line() -> None:
    told = record("row %s refused", "canary in an argument", person="canary")
    told.exc_info = (ValueError, ValueError("canary in the error"), None)

    assert "canary" not in JsonLine().format(told)
