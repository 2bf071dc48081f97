"""The tables. Keys are HMACs, words are approved ones: no id of Teams, no text that was typed."""

from sqlalchemy import BigInteger, Column, MetaData, String, Table, Text

metadata = MetaData()

conversation = Table(
    "conversation",
    metadata,
    Column("chat", String(64), primary_key=True),
    Column("version", BigInteger, nullable=False),
    Column("memory", Text, nullable=False),
    Column("touched", BigInteger, nullable=False),  # seconds since 1970, UTC, as below
)

answered = Table(
    "answered",
    metadata,
    Column("turn", String(64), primary_key=True),
    # Both are NULL once the replies are sent: what stays tells nobody whose turn it was.
    Column("chat", String(64)),
    Column("replies", Text),
    Column("sending_until", BigInteger, nullable=False),
)
