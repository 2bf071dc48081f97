"""What the bytes of the ethics store tell somebody who has them: no order, no time, no copy."""

import random
import secrets
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest
from sqlalchemy import Connection, Executable, select, text

from bot.question_ports import Arrived
from bot.stores import questions as module
from bot.stores.database import Database
from bot.stores.question_tables import QUESTIONS, intake, questions
from bot.stores.questions import SqlQuestions
from tests.sealed_questions import BEFORE, LAST, NOW, let_through, question

RELEASES = 40

Connect = Callable[..., Database]


async def opened(connect: Connect, url: str) -> Database:
    database = connect(url, tables=QUESTIONS)
    await database.migrate()
    return database


async def twelve(store: SqlQuestions) -> list[Arrived]:
    """Keep twelve questions, one after the other."""
    rows = [question() for _ in range(12)]
    for row in rows:
        await store.keep(row)
    return rows


def places(data: bytes, rows: list[Arrived]) -> list[int]:
    """Return where in the file each sealed text lies, by a piece of it that is on one page."""
    found = []
    for row in rows:
        whole = row.sealed.json().encode()
        spots = [data.find(whole[at : at + 24]) for at in range(1100, 1200, 24)]
        found.append(min(spot for spot in spots if spot >= 0))
    return found


def spearman(order: list[int]) -> float:
    """Return how much positions follow the order of arrival: 1 wholly, 0 not at all."""
    count = len(order)
    ranks = {value: rank for rank, value in enumerate(sorted(order))}
    distance = sum((at - ranks[value]) ** 2 for at, value in enumerate(order))
    return 1 - 6 * distance / (count * (count**2 - 1))


@pytest.fixture
def seeded(monkeypatch: pytest.MonkeyPatch) -> random.Random:
    """Shuffle and draw tags the same way in every run of the tests."""
    chance = random.Random(20_261_123)
    monkeypatch.setattr(module, "_shuffle", chance.shuffle)
    return chance


async def arrive(
    store: SqlQuestions, database: Database, chance: random.Random, count: int
) -> list[Arrived]:
    rows = [question(tag=f"{chance.getrandbits(128):032x}") for _ in range(count)]
    # As `keep` does, one after the other, but with one wait for the disk.
    await database.write(lambda c: [store._keep(row, c) for row in rows], durable=False)
    return rows


async def sqlite_order(database: Database, file: Path, rows: list[Arrived]) -> list[int]:
    return places(file.read_bytes(), rows)


async def postgres_order(database: Database, rows: list[Arrived]) -> list[int]:
    query = select(questions.c.tag).order_by(text("ctid"))
    stored = list(await database.read(lambda c: c.scalars(query).all()))
    return [stored.index(row.tag) for row in rows]


async def correlation(
    kind: str, database: Database, file: Path, chance: random.Random, releases: int
) -> float:
    store = SqlQuestions(database)
    total = 0.0
    for _ in range(releases):
        rows = await arrive(store, database, chance, 32)
        await let_through(store)
        order = (
            await sqlite_order(database, file, rows)
            if kind == "sqlite"
            else await postgres_order(database, rows)
        )
        total += spearman(order)
        await database.write(lambda c: c.execute(questions.delete()), durable=False)
    return total / releases


@pytest.mark.parametrize("kind", ["sqlite", "postgresql"])
async def test_the_order_after_many_releases_tells_nothing_of_the_order_of_arrival(
    kind: str,
    connect: Connect,
    new_url: Callable[[str], str],
    tmp_path: Path,
    seeded: random.Random,
) -> None:
    database = await opened(connect, new_url(kind))

    found = await correlation(kind, database, tmp_path / "data" / "signpost.db", seeded, RELEASES)

    # By chance alone it is 0, give or take 0.028: 1 / sqrt(31 * 40).
    assert abs(found) < 0.1


async def test_the_measure_finds_an_order_that_was_not_shuffled(
    connect: Connect,
    new_url: Callable[[str], str],
    tmp_path: Path,
    seeded: random.Random,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(module, "_shuffle", lambda rows: None)
    database = await opened(connect, new_url("postgresql"))

    assert await correlation("postgresql", database, tmp_path, seeded, 4) > 0.9


async def test_all_rows_of_a_release_come_from_one_transaction_in_postgresql(
    connect: Connect,
    new_url: Callable[[str], str],
) -> None:
    database = await opened(connect, new_url("postgresql"))
    store = SqlQuestions(database)
    for week in (BEFORE, LAST, LAST, NOW, NOW):
        await store.keep(question(week))
    await let_through(store, LAST)
    await let_through(store)

    for table in ("questions", "intake"):
        written = text(f"SELECT count(DISTINCT xmin::text) FROM {table}")
        assert await database.read(partial(_scalar, written)) == 1


async def test_an_hour_later_postgresql_no_longer_shows_when_a_waiting_question_came(
    connect: Connect, new_url: Callable[[str], str]
) -> None:
    """A row's xmin lies between those of chats, and a chat has the second of its last turn."""
    database = await opened(connect, new_url("postgresql"))
    store = SqlQuestions(database)
    for _ in range(5):
        await store.keep(question(NOW))
    written = text("SELECT count(DISTINCT xmin::text) FROM intake")
    assert await database.read(partial(_scalar, written)) == 5

    assert not await let_through(store)

    assert await database.read(partial(_scalar, written)) == 1


async def test_the_file_is_written_every_hour_whether_anything_came_or_not(
    connect: Connect, new_url: Callable[[str], str], tmp_path: Path
) -> None:
    """So its time in the folder is not that of the last question."""
    database = await opened(connect, new_url("sqlite"))
    store = SqlQuestions(database)
    file = tmp_path / "data" / "signpost.db"
    seen = set()
    for _ in range(3):
        assert not await let_through(store)
        seen.add(file.read_bytes())

    assert len(seen) == 3


def _scalar(query: Executable, connection: Connection) -> object:
    return connection.scalar(query)


def copies(folder: Path, rows: list[Arrived]) -> Iterator[int]:
    """Yield how often a piece of each sealed text is found in all files of a folder."""
    data = b"".join(file.read_bytes() for file in folder.rglob("*") if file.is_file())
    for row in rows:
        whole = row.sealed.json().encode()
        # A piece can lie across two pages; of five that part each other one page at most has one.
        yield max(data.count(whole[at : at + 24]) for at in range(1100, 1220, 24))


async def test_after_a_release_sqlite_has_no_copy_of_the_intake_in_file_or_log(
    connect: Connect, new_url: Callable[[str], str], tmp_path: Path
) -> None:
    database = await opened(connect, new_url("sqlite"))
    store = SqlQuestions(database)
    rows = await twelve(store)
    await store.keep(question(NOW))
    folder = tmp_path / "data"
    assert list(copies(folder, rows)) == [1] * 12

    await let_through(store)

    assert list(copies(folder, rows)) == [1] * 12
    assert (folder / "signpost.db-wal").stat().st_size == 0
    await store.release("2026-W49", "2026-W49", lambda _: False)
    await store.answer([(row.tag, b"x") for row in rows], [])
    await store.release("2026-W49", "2026-W49", lambda _: False)
    assert list(copies(folder, rows)) == [0] * 12


async def test_the_measure_finds_copies_that_a_delete_alone_leaves(
    connect: Connect, new_url: Callable[[str], str], tmp_path: Path
) -> None:
    database = await opened(connect, new_url("sqlite"))
    store = SqlQuestions(database)
    rows = await twelve(store)
    await database.write(lambda c: c.execute(intake.delete()))

    assert min(copies(tmp_path / "data", rows)) >= 1


async def test_after_a_release_postgresql_s_tables_hold_one_copy(
    connect: Connect, new_url: Callable[[str], str]
) -> None:
    database = await opened(connect, new_url("postgresql"))
    store = SqlQuestions(database)
    rows = await twelve(store)
    await let_through(store)

    where = await database.read(lambda c: c.exec_driver_sql("SHOW data_directory").scalar())
    await database.read(lambda c: c.exec_driver_sql("CHECKPOINT"))

    assert list(copies(Path(str(where)) / "base", rows)) == [1] * 12


async def test_the_same_question_at_another_time_and_place_leaves_the_same_bytes(
    connect: Connect,
    new_url: Callable[[str], str],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The random parts are held still: what is left is all that a person could change."""
    monkeypatch.setattr(secrets, "token_bytes", lambda size: b"\7" * size)
    files = []
    for name, locale in (("one", "en_GB.UTF-8"), ("two", "C")):
        monkeypatch.setenv("LC_ALL", locale)
        monkeypatch.setenv("USER", name)
        file = tmp_path / name / "questions.sqlite"
        database = await opened(connect, f"sqlite:///{file}")
        store = SqlQuestions(database)
        await store.salt()
        await store.keep(question(tag="5" * 32))
        before = file.read_bytes() + file.with_name(f"{file.name}-wal").read_bytes()[32:]
        await let_through(store)
        files.append((len(before), file.read_bytes()))

    assert files[0] == files[1]
