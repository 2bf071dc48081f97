"""Log lines: one JSON object each, a fixed sentence and the few fields that may go with it."""

import json
import logging
import sys
from datetime import UTC, datetime

FIELDS = ("error", "outbox_id", "reason", "tries")
"""What a log line may carry besides its sentence. Text, names and ids of people never are."""


class JsonLine(logging.Formatter):
    """Formats a record without its arguments, traceback or any field that is not listed."""

    def format(self, record: logging.LogRecord) -> str:
        """Return the line."""
        line = {
            "at": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="seconds"),
            "level": record.levelname.lower(),
            "logger": record.name,
            # The sentence as written in the code: arguments of foreign loggers can quote people.
            "event": str(record.msg),
        }
        line |= {name: str(getattr(record, name)) for name in FIELDS if hasattr(record, name)}
        return json.dumps(line, ensure_ascii=False)


def start_logging() -> None:
    """Send warnings and worse to standard error as JSON lines."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(JsonLine())
    logging.basicConfig(level=logging.WARNING, handlers=[handler], force=True)
