"""What the page does, run by node and compared with Python: marks, bytes, receipts."""

import json
import shutil
import subprocess
import sys
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
import yaml

from bot.domain import question
from bot.domain.question import Came, Question, receipt_words
from bot.domain.question_signs import alarms, marks
from bot.sealing import hpke, receipts
from tests.form_site import ROOT, SALT, KeyPair, signs

LINES: list[str] = [
    line["say"]
    for line in yaml.safe_load((Path(__file__).parent / "marks.yaml").read_text(encoding="utf-8"))
]
MEMBER = KeyPair("Sam", 7)
HELD = "🙂 “quoted” \\ back\\slash, line\nbreak, tab\t, é, \u2028, \x7f"
SEALING = "import * as sealing from './bot/channels/form/source/sealing.js';"
RECEIPT = "import * as receipt from './bot/channels/form/source/receipt.js';"


def javascript(program: str, given: object) -> Any:
    """Run a program that turns `given` into `made`, and return that."""
    beside = Path(sys.executable).parent / "node"
    node = shutil.which("node") or str(beside)
    lines = (
        "import { readFileSync } from 'node:fs';const given = JSON.parse(readFileSync(0, 'utf8'));"
    )
    ran = subprocess.run(
        [node, "--input-type=module", "-e", f"{lines}{program};console.log(JSON.stringify(made))"],
        cwd=ROOT,
        input=json.dumps(given),
        capture_output=True,
        text=True,
        check=False,
    )
    assert ran.returncode == 0, ran.stderr[-2000:]
    return json.loads(ran.stdout)


def test_the_page_finds_the_same_marks_and_alarms_as_python() -> None:
    given = signs()
    # Beside the lines themselves: each with the next, so that marks meet, and behind an emoji.
    lines = [*LINES, *(f"🙂 {one}\n{other}" for one, other in pairwise(LINES))]
    program = (
        "import { readSigns } from './bot/channels/form/source/signs.js';"
        "const { marked, raised } = readSigns(given.signs);"
        "const made = given.lines.map((line) => ["
        "marked(line).map(({ kind, words }) => [kind, words]), [...raised(line)].sort()])"
    )

    found = javascript(program, {"signs": dict(given.tree), "lines": lines})

    expected = [
        [
            [[one.mark.id, line[one.start : one.end]] for one in marks(line, given)],
            list(alarms(line, given)),
        ]
        for line in lines
    ]
    assert [*zip(lines, found, strict=True)] == [*zip(lines, expected, strict=True)]


@pytest.mark.parametrize("text", [HELD, "a", "a" * 879, "a" * 880, "a" * 881, "a" * 4000])
def test_what_the_page_seals_has_the_bytes_that_python_would_seal(text: str) -> None:
    asked = Question(text=text, reply_key=bytes(32), came=Came.WEB, about="EQ-2026-014")
    value = {"v": 1, "text": text, "about": asked.about, "reply_key": "A" * 43, "came": "web"}
    program = (
        f"{SEALING}const to = Uint8Array.from(given.to);"
        "const made = [...await sealing.seal(given.value, to, sealing.QUESTION, 7)]"
    )

    blob = bytes(javascript(program, {"value": value, "to": list(MEMBER.member.key)}))

    assert hpke.unseal(blob, MEMBER.private, hpke.QUESTION) == asked.plain()


def test_the_page_seals_nothing_longer_than_the_blocks() -> None:
    program = (
        f"{SEALING}const to = Uint8Array.from(given.to);"
        "const made = await sealing.seal({ v: 1, text: given.text }, to, sealing.QUESTION, 7)"
        ".then(() => 'sealed', (error) => error instanceof sealing.TooLong)"
    )

    given = {"text": "“" * 2_400, "to": list(MEMBER.member.key)}

    assert javascript(program, given) is True


@pytest.mark.parametrize("text", [HELD, "a", "a" * 4000])
def test_the_page_opens_what_python_sealed(text: str) -> None:
    blob = hpke.seal(question.note(text), MEMBER.member.key, hpke.REPLY)
    program = (
        f"{SEALING}const made = await sealing.open("
        "Uint8Array.from(given.blob), Uint8Array.from(given.key), sealing.REPLY)"
    )

    opened = javascript(program, {"blob": list(blob), "key": list(MEMBER.private)})

    assert opened == {"v": 1, "text": text}


def test_the_page_reads_the_example_in_the_documentation() -> None:
    vector = json.loads((ROOT / "docs" / "ethics-vector.json").read_text(encoding="utf-8"))
    program = (
        f"{SEALING}const opened = (text, key, is) => sealing.open("
        "sealing.fromBase64(text), sealing.fromBase64(key), is);const made = [];"
        "for (const { id, private: key, public: half } of given.members) made.push("
        "[await opened(given.question.sealed.to[id], key, sealing.QUESTION),"
        "await opened(given.follow_up.sealed.to[id], key, sealing.FOLLOW_UP),"
        "await sealing.keyId(sealing.fromBase64(half)) === id]);"
        "made.push(await opened(given.reply.sealed, given.receipt.private, sealing.REPLY))"
    )

    *members, reply = javascript(program, vector)

    asked = {"v": 1} | {k: v for k, v in vector["question"].items() if k != "sealed"}
    follow_up = {"v": 1, "text": vector["follow_up"]["text"]}
    assert members == [[asked, follow_up, True]] * len(vector["members"])
    assert reply == {"v": 1, "text": vector["reply"]["text"]}


@pytest.mark.parametrize(
    "typed",
    ["", " GALA, spry\n", "felt tip yo yo yo-yo", "T-shirt t shirt drop.down down shirt", "é <b>"],
)
def test_the_page_tells_words_back_as_python_does(typed: str) -> None:
    word_list = receipts.word_list()
    program = f"{RECEIPT}const made = receipt.spelled(given.typed, given.list)"

    told = javascript(program, {"typed": typed, "list": word_list})

    assert told == question.spelled(typed, word_list).split()


@pytest.mark.parametrize("change", ["first byte", "last byte", "other use", "other key"])
def test_the_page_opens_nothing_that_was_changed_or_meant_otherwise(change: str) -> None:
    blob = bytearray(hpke.seal(question.note("yes"), MEMBER.member.key, hpke.REPLY))
    if change.endswith("byte"):
        blob[0 if change == "first byte" else -1] ^= 1
    key = KeyPair("Ali", 8).private if change == "other key" else MEMBER.private
    use = "FOLLOW_UP" if change == "other use" else "REPLY"
    program = (
        f"{SEALING}const made = await sealing.open(Uint8Array.from(given.blob), "
        f"Uint8Array.from(given.key), sealing.{use}).then(() => 'opened', () => 'shut')"
    )

    assert javascript(program, {"blob": list(blob), "key": list(key)}) == "shut"


def test_the_page_makes_of_a_receipt_what_python_makes_of_it() -> None:
    typed = [
        "embezzle gala spokesman spry region kilowatt",
        "  Embezzle GALA\tspokesman,spry.region\nkilowatt ",
        "drop-down felt-tip t-shirt yo-yo gala spry",
        "drop down FELT TIP t shirt yo yo gala spry",
        "École gala",
    ]
    program = (
        f"{RECEIPT}const made = [];for (const words of given.typed) {{"
        "const keys = await receipt.keysOf(words, Uint8Array.from(given.salt));"
        "made.push([receipt.normal(words), keys.tag, [...keys.privateKey], [...keys.publicKey]])}"
    )

    found = javascript(program, {"typed": typed, "salt": list(SALT)})

    expected = []
    for words in typed:
        one = receipts.receipt(words, SALT)
        expected.append([receipt_words(words), one.tag, list(one.private), list(one.public)])
    assert found == expected
    assert found[2] == found[3]


def test_the_page_draws_six_words_of_the_list_evenly() -> None:
    program = (
        f"{RECEIPT}const counts = {{}};let made = [counts, 0];"
        "for (let n = 0; n < 2000; n += 1) { const words = receipt.draw(given).split(' ');"
        "made[1] = Math.max(made[1], words.length);"
        "for (const word of words) counts[word] = (counts[word] ?? 0) + 1 }"
    )

    counts, longest = javascript(program, [f"w{n}" for n in range(60)])

    assert longest == 6
    assert len(counts) == 60
    # 200 of each are expected; ten standard deviations to either side.
    assert all(60 < count < 340 for count in counts.values())


def test_numbers_that_would_make_some_words_likelier_are_drawn_again() -> None:
    """65,536 is no multiple of 7,776: the last 3,328 numbers would be the first words again."""
    program = (
        "const drawn = [62208, 65535, 62207, 0, 7775, 7776, 1, 2];"
        "const getRandomValues = (room) => { room[0] = drawn.shift(); return room };"
        "Object.defineProperty(globalThis, 'crypto', { value: { getRandomValues } });"
        "const { draw } = await import('./bot/channels/form/source/receipt.js');"
        "const made = draw(given)"
    )

    assert javascript(program, [f"w{n}" for n in range(7776)]) == "w7775 w0 w7775 w0 w1 w2"


def test_the_page_knows_every_word_of_the_list_and_names_the_others() -> None:
    words = receipts.word_list()
    typed = receipt_words(" ".join(words)) + " gallla spri"
    program = (
        f"{RECEIPT}const typed = receipt.spelled(given.typed, given.words);"
        "const made = receipt.strangers(typed, given.words)"
    )

    assert javascript(program, {"typed": typed, "words": words}) == ["gallla", "spri"]
