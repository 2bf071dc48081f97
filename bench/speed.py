"""Measures what staff, editors and programs wait for: a start, an edit, and many lines at once.

Start it with `python -m bench.speed`; it prints seconds of this machine, or lines a second.
"""

import argparse
import contextlib
import http.client
import json
import os
import secrets
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import yaml

ROOT = Path(__file__).parents[1]
ENTRY = "occupational_health"
"""The entry that is edited: any other would do."""
QUESTION = "how do i get referred to occupational health"
NEW_WORDS = "wibbling frobs in the yard"
PATIENCE = 300.0


def main() -> None:
    """Measure what the arguments name."""
    parser = argparse.ArgumentParser(prog="python -m bench.speed", description=__doc__)
    parser.add_argument("what", nargs="*", choices=[*MEASURES, "all"], default="all")
    parser.add_argument(
        "--data", type=Path, help="BOT_DATA to use; empty and temporary unless set"
    )
    arguments = parser.parse_args()
    with contextlib.ExitStack() as stack:
        data = arguments.data or Path(stack.enter_context(tempfile.TemporaryDirectory()))
        for what in MEASURES if "all" in arguments.what else arguments.what:
            for name, value in MEASURES[what](data):
                print(f"{name}: {value:.2f}", flush=True)


def starts(data: Path) -> Iterator[tuple[str, float]]:
    """Yield how long a first answer takes without what an earlier start kept, and with it."""
    for kind in ("first start", "with words read", "with the encoder's vectors"):
        with Running(data, ROOT / "knowledge") as bot:
            yield f"{kind}, spawn to first answer, s", bot.answered(QUESTION)
            if kind == "with words read":
                bot.until("complete")


def reloads(data: Path) -> Iterator[tuple[str, float]]:
    """Yield how long an edit takes until it is answered: new words, a summary, a signpost.

    Begins with nothing kept: only then the bot says a second time that it is complete.
    """
    with tempfile.TemporaryDirectory() as folder:
        knowledge = Path(folder) / "knowledge"
        shutil.copytree(ROOT / "knowledge", knowledge)
        shutil.copytree(ROOT / "dialogs", knowledge.parent / "dialogs")
        with Running(data / "edits", knowledge) as bot:
            bot.until("complete")
            for name, edit in (
                ("an utterance and a summary", _edit_entry),
                ("a signpost", _edit_signpost),
            ):
                time.sleep(1)
                edit(knowledge)
                began = time.perf_counter()
                bot.until("is live")
                yield f"edit of {name}, saved to live, s", time.perf_counter() - began
                if edit is _edit_entry:
                    bot.until("complete")
                    yield "the same, saved to whole, s", time.perf_counter() - began


def lines(data: Path) -> Iterator[tuple[str, float]]:
    """Yield how long one line takes, and how many a second are answered of many."""
    texts = _texts()
    for kind, encoder in (("words alone", "off"), ("with the encoder", "")):
        env = _env(data, ROOT / "knowledge", BOT_ENCODER=encoder)
        yield f"{kind}, one line, s", _asked(env, "", QUESTION)
        asked = [json.dumps({"id": at, "text": text}) for at, text in enumerate(texts)]
        few = _asked(env, asked[0], "--jsonl")
        yield f"{kind}, the first of many lines, s", few
        # Again, because what was read the first time is kept.
        few = _asked(env, asked[0], "--jsonl")
        more = _asked(env, "\n".join(asked), "--jsonl")
        yield f"{kind}, lines a second", (len(asked) - 1) / (more - few)


MEASURES: dict[str, Callable[[Path], Iterator[tuple[str, float]]]] = {
    "start": starts,
    "edit": reloads,
    "lines": lines,
}


class Running:
    """The service as `make run` starts it, and what it says."""

    def __init__(self, data: Path, knowledge: Path) -> None:
        with socket.socket() as one, socket.socket() as other:
            one.bind(("127.0.0.1", 0))
            other.bind(("127.0.0.1", 0))
            self._port, health = one.getsockname()[1], other.getsockname()[1]
        env = _env(data, knowledge, BOT_PORT=str(self._port), BOT_HEALTH_PORT=str(health))
        self._began = time.perf_counter()
        self._process = subprocess.Popen(
            [sys.executable, "app.py"], cwd=ROOT, env=env, stdout=subprocess.PIPE, text=True
        )

    def __enter__(self) -> "Running":
        return self

    def __exit__(self, *_: object) -> None:
        self._process.terminate()
        self._process.wait(PATIENCE)

    def answered(self, question: str) -> float:
        """Return how long after the start the question was answered on the page's stream."""
        while self._process.poll() is None and time.perf_counter() - self._began < PATIENCE:
            with contextlib.suppress(OSError):
                self._ask(question)
                return time.perf_counter() - self._began
            time.sleep(0.01)
        raise SystemExit("the bot does not start: try python app.py")

    def until(self, words: str) -> None:
        """Wait until the bot says a line with these words."""
        for line in self._process.stdout or ():
            if words in line:
                return
        raise SystemExit(f"the bot ended and never said “{words}”")

    def _ask(self, question: str) -> None:
        origin = f"http://127.0.0.1:{self._port}"
        # A chat of its own each time: a turn that is known already is not answered again.
        chat = secrets.token_hex(8)
        asked = json.dumps({"conversation": chat, "id": chat, "text": question})
        post = http.client.HTTPConnection("127.0.0.1", self._port, timeout=PATIENCE)
        post.request(
            "POST",
            "/chat/messages",
            asked,
            {"Origin": origin, "Content-Type": "application/json"},
        )
        post.getresponse().read()
        stream = http.client.HTTPConnection("127.0.0.1", self._port, timeout=PATIENCE)
        stream.request("GET", f"/chat/stream?conversation={chat}")
        for line in stream.getresponse():
            if line.startswith(b"event: reply"):
                break
        post.close()
        stream.close()


def _env(data: Path, knowledge: Path, **settings: str) -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if name[:4] != "BOT_"}  # noqa: TID251
    return {**kept, "BOT_DATA": str(data), "BOT_KNOWLEDGE": str(knowledge), **settings}


def _asked(env: dict[str, str], given: str, *words: str) -> float:
    """Return how many seconds `ask` takes."""
    began = time.perf_counter()
    command = [sys.executable, "-m", "bot", "ask", *words]
    subprocess.run(
        command, cwd=ROOT, env=env, input=given, text=True, capture_output=True, check=True
    )
    return time.perf_counter() - began


def _texts() -> list[str]:
    files = sorted((ROOT / "tests" / "utterances" / "dev").glob("*.yaml"))
    read = [yaml.load(file.read_text("utf-8"), yaml.BaseLoader) for file in files]
    topics = [texts for tree in read if isinstance(tree, dict) for texts in tree.values()]
    return [text for texts in topics for text in texts]


def _edit_entry(knowledge: Path) -> None:
    """Give an entry another summary and another utterance."""
    file = next(
        file for file in knowledge.glob("*.yaml") if f"- id: {ENTRY}\n" in file.read_text("utf-8")
    )
    before, entry, after = file.read_text("utf-8").partition(f"- id: {ENTRY}\n")
    after = after.replace("summary: >-\n", "summary: >-\n    Frobs wibble.\n", 1)
    after = after.replace("utterances:\n", f"utterances:\n    - {NEW_WORDS}\n", 1)
    file.write_text(before + entry + after, "utf-8")


def _edit_signpost(knowledge: Path) -> None:
    file = knowledge / "signposts.yaml"
    text = file.read_text("utf-8")
    file.write_text(text.replace("  what: If you", "  what: Now, if you", 1), "utf-8")


if __name__ == "__main__":
    main()
