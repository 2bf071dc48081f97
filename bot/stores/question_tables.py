"""The tables of ethics questions. No person, no chat, no time finer than a week, no sequence.

Without row ids SQLite keeps rows in the order of their random keys, not of their arrival.
"""

from sqlalchemy import Boolean, Column, Integer, LargeBinary, MetaData, String, Table, Text

from bot.stores.database import Tables

metadata = MetaData()

intake = Table(
    "intake",
    metadata,
    Column("id", String(32), primary_key=True),
    Column("tag", String(32), nullable=False),
    Column("week", String(8), nullable=False),
    Column("follow_up", Boolean, nullable=False),
    Column("sealed", Text, nullable=False),
    sqlite_with_rowid=False,
)

questions = Table(
    "questions",
    metadata,
    Column("tag", String(32), primary_key=True),
    Column("week", String(8), nullable=False),
    Column("open", Boolean, nullable=False),  # waits for the committee
    Column("sealed", Text, nullable=False),
    sqlite_with_rowid=False,
)

followups = Table(
    "followups",
    metadata,
    Column("id", String(32), primary_key=True),
    Column("tag", String(32), nullable=False),
    Column("week", String(8), nullable=False),
    Column("sealed", Text, nullable=False),
    sqlite_with_rowid=False,
)

replies = Table(
    "replies",
    metadata,
    Column("tag", String(32), primary_key=True),
    Column("n", Integer, primary_key=True, autoincrement=False),
    Column("sealed", LargeBinary, nullable=False),
    sqlite_with_rowid=False,
)

board = Table(
    "board",
    metadata,
    Column("id", String(32), primary_key=True),
    Column("number", String(16), unique=True),  # NULL until it is drafted
    Column("month", String(7)),
    Column("state", String(16), nullable=False),
    Column("item", Text, nullable=False),
    sqlite_with_rowid=False,
)

site = Table(
    "site",
    metadata,
    Column("name", String(16), primary_key=True),
    Column("value", LargeBinary, nullable=False),
    sqlite_with_rowid=False,
)

QUESTIONS = Tables(
    setting="BOT_ETHICS_DATABASE_URL",
    migrations="bot.stores:question_migrations",
    newest="0001",
    schema="ethics",
)
