"""Whatever happens to a file, the loader says it in lines an editor can use."""

import random
from collections.abc import Callable
from pathlib import Path

import pytest

from bot.content.folder import Files, gather
from bot.content.knowledge_files import ReadKnowledge, check_files
from bot.domain.errors import ContentRefused

REAL = Path(__file__).parents[2] / "knowledge"
SMALL_SEEDS = 400
REAL_SEEDS = 60

Mutation = Callable[[random.Random, str], str]


def _lines(chance: random.Random, text: str) -> tuple[list[str], int]:
    lines = text.split("\n")
    return lines, chance.randrange(len(lines))


def delete_a_line(chance: random.Random, text: str) -> str:
    lines, at = _lines(chance, text)
    return "\n".join(lines[:at] + lines[at + 1 :])


def swap_two_lines(chance: random.Random, text: str) -> str:
    lines, at = _lines(chance, text)
    other = chance.randrange(len(lines))
    lines[at], lines[other] = lines[other], lines[at]
    return "\n".join(lines)


def move_a_line_sideways(chance: random.Random, text: str) -> str:
    lines, at = _lines(chance, text)
    lines[at] = chance.choice([" ", "   ", "- "]) + lines[at].removeprefix(" ")
    return "\n".join(lines)


def duplicate_a_block(chance: random.Random, text: str) -> str:
    lines, at = _lines(chance, text)
    end = at + chance.randrange(1, 20)
    return "\n".join(lines[:end] + lines[at:])


def drop_a_sign(chance: random.Random, text: str) -> str:
    signs = [i for i, character in enumerate(text) if character in "\"'[]:-,{}>|"]
    at = chance.choice(signs or [0])
    return text[:at] + text[at + 1 :]


def put_something_in(chance: random.Random, text: str) -> str:
    odd = ["\t", '"', "'", ": ", " #", "&a ", "*a", "!x ", "[", "{", "- ", "\n", "\n---\n", "? "]
    odd += ["\x00", "\ufeff", "\u202e", "\U0001f44d", "a\u0300" * 50, "%", "@", "|", ">", "<<: "]
    at = chance.randrange(len(text) + 1)
    return text[:at] + chance.choice(odd) + text[at:]


def cut_the_end_off(chance: random.Random, text: str) -> str:
    return text[: chance.randrange(len(text) + 1)]


MUTATIONS: tuple[Mutation, ...] = (
    delete_a_line,
    swap_two_lines,
    move_a_line_sideways,
    duplicate_a_block,
    drop_a_sign,
    put_something_in,
    cut_the_end_off,
)


def mutated(files: Files, chance: random.Random) -> Files:
    """Return the files with one to three things done to one of them, or single bytes changed."""
    contents = dict(files.contents)
    name = chance.choice(sorted(contents))
    text = contents[name].decode()
    for _ in range(chance.randrange(1, 4)):
        text = chance.choice(MUTATIONS)(chance, text)
    data = bytearray(text.encode())
    if chance.random() < 0.1 and data:
        data[chance.randrange(len(data))] = chance.randrange(256)
    contents[name] = bytes(data)
    return Files(files.folder, contents, files.problems)


def outcome(files: Files) -> ReadKnowledge | ContentRefused:
    try:
        return check_files(files)
    except ContentRefused as refused:
        return refused


def assert_usable(refused: ContentRefused, files: Files) -> None:
    assert refused.problems
    for problem in refused.problems:
        assert Path(problem.file).exists()
        assert "\n" not in str(problem)
        assert str(problem).isprintable()
        if Path(problem.file).is_file():
            name = str(Path(problem.file).relative_to(files.folder))
            assert 1 <= problem.line <= files.contents[name].count(b"\n") + 1
        assert problem.column >= 1


def some_of(files: Files, chance: random.Random) -> Files:
    """Return one area of the real files with what belongs to it, to be quick."""
    areas = [
        n for n in files.contents if "/" not in n and n not in {"signposts.yaml", "menu.yaml"}
    ]
    area = chance.choice(areas)
    own = chance.sample([n for n in files.contents if "/" in n], 3)
    names = ["signposts.yaml", "menu.yaml", area, *own]
    return Files(files.folder, {name: files.contents[name] for name in names}, ())


def test_small_files_changed_at_random_are_read_or_refused_in_usable_lines(folder: Path) -> None:
    files = gather(folder)
    read = 0
    for seed in range(SMALL_SEEDS):
        after = mutated(files, random.Random(seed))
        result = outcome(after)
        if isinstance(result, ContentRefused):
            assert_usable(result, after)
        else:
            read += 1

    assert 0 < read < SMALL_SEEDS / 2


def test_real_files_changed_at_random_are_refused_in_usable_lines() -> None:
    files = gather(REAL)
    for seed in range(REAL_SEEDS):
        chance = random.Random(seed)
        after = mutated(some_of(files, chance), chance)
        result = outcome(after)
        assert isinstance(result, ContentRefused)
        assert_usable(result, after)


@pytest.mark.parametrize("seed", range(4))
def test_all_real_files_with_one_changed_are_read_or_refused_in_usable_lines(seed: int) -> None:
    files = mutated(gather(REAL), random.Random(seed))

    result = outcome(files)

    if isinstance(result, ContentRefused):
        assert_usable(result, files)
