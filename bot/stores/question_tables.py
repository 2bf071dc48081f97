"""The tables of ethics questions. No person, no chat, no time finer than a week, no sequence.

Without row ids SQLite keeps rows in the order of their random keys, not of their arrival.
"""

from typing import Any

from sqlalchemy import Boolean, Column, Integer, LargeBinary, MetaData, String, Table, Text

from bot.stores.database import Tables

metadata = MetaData()


def _table(name: str, *columns: Column[Any]) -> Table:
    return Table(name, metadata, *columns, sqlite_with_rowid=False)


def _id(name: str) -> Column[str]:
    """Return a key of 32 random hexadecimal digits."""
    return Column(name, String(32), primary_key=True)


def _tag() -> Column[str]:
    """Return the tag of the question that a row belongs to."""
    return Column("tag", String(32), nullable=False)


def _week() -> Column[str]:
    return Column("week", String(8), nullable=False)


intake = _table(
    "intake",
    _id("id"),
    _tag(),
    _week(),
    Column("follow_up", Boolean, nullable=False),
    Column("sealed", Text, nullable=False),
)

questions = _table(
    "questions",
    _id("tag"),
    _week(),
    Column("open", Boolean, nullable=False),  # waits for the committee
    Column("sealed", Text, nullable=False),
)

followups = _table(
    "followups",
    _id("id"),
    _tag(),
    _week(),
    Column("sealed", Text, nullable=False),
)

replies = _table(
    "replies",
    _id("tag"),
    Column("n", Integer, primary_key=True, autoincrement=False),
    Column("sealed", LargeBinary, nullable=False),
)

board = _table(
    "board",
    _id("id"),
    Column("number", String(16), unique=True),  # NULL until it is drafted
    Column("month", String(7)),
    Column("state", String(16), nullable=False),
    Column("item", Text, nullable=False),
)

site = _table(
    "site",
    Column("name", String(16), primary_key=True),
    Column("value", LargeBinary, nullable=False),
)

QUESTIONS = Tables(
    setting="BOT_ETHICS_DATABASE_URL",
    migrations="bot.stores:question_migrations",
    newest="0001",
    schema="ethics",
)
