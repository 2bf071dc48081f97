"""The tables. Keys are HMACs; what was typed, or tells of somebody, is sealed."""

from sqlalchemy import (
    BigInteger,
    Column,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    String,
    Table,
    Text,
)

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

referral = Table(
    "referral",
    metadata,
    Column("reference", String(16), primary_key=True),
    Column("dialog", String(64), nullable=False),
    Column("person", String(64), nullable=False),  # a keyed hash, or empty
    Column("created", BigInteger, nullable=False),
    Column("state", String(16), nullable=False),
    Column("delivered", BigInteger),
    Column("touched", BigInteger, nullable=False),
    Column("erase_after", BigInteger, nullable=False),  # seconds; never while not delivered
    Column("body", Text, nullable=False),  # sealed
    Column("notes", Text, nullable=False),  # sealed
)

outbox = Table(
    "outbox",
    metadata,
    Column("id", BigInteger().with_variant(Integer, "sqlite"), primary_key=True),
    Column("key", String(128), nullable=False, unique=True),
    Column("reference", String(16), ForeignKey("referral.reference"), nullable=False, index=True),
    Column("purpose", String(16), nullable=False),
    Column("route", String(64), nullable=False),
    Column("gave_up", String(64), nullable=False),
    Column("state", String(16), nullable=False),
    Column("due", BigInteger, nullable=False),  # also the end of a lease
    Column("tries", BigInteger, nullable=False),
    Column("reason", String(200), nullable=False),
    Index("outbox_due", "state", "due"),
)

tally = Table(
    "tally",
    metadata,
    Column("month", String(7), primary_key=True),
    Column("dialog", String(64), primary_key=True),
    Column("slot", String(64), primary_key=True),
    Column("answer", String(64), primary_key=True),
    Column("count", BigInteger, nullable=False),
)
