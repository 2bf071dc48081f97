"""Referrals, the outbox, and counts without persons."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Make the three tables."""
    op.create_table(
        "referral",
        sa.Column("reference", sa.String(16), primary_key=True),
        sa.Column("dialog", sa.String(64), nullable=False),
        sa.Column("person", sa.String(64), nullable=False),
        sa.Column("created", sa.BigInteger, nullable=False),
        sa.Column("state", sa.String(16), nullable=False),
        sa.Column("delivered", sa.BigInteger),
        sa.Column("touched", sa.BigInteger, nullable=False),
        sa.Column("erase_after", sa.BigInteger, nullable=False),
        sa.Column("body", sa.Text, nullable=False),
        sa.Column("notes", sa.Text, nullable=False),
    )
    op.create_table(
        "outbox",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer, "sqlite"), primary_key=True),
        sa.Column("key", sa.String(128), nullable=False, unique=True),
        sa.Column("reference", sa.String(16), sa.ForeignKey("referral.reference"), nullable=False),
        sa.Column("purpose", sa.String(16), nullable=False),
        sa.Column("route", sa.String(64), nullable=False),
        sa.Column("gave_up", sa.String(64), nullable=False),
        sa.Column("state", sa.String(16), nullable=False),
        sa.Column("due", sa.BigInteger, nullable=False),
        sa.Column("tries", sa.BigInteger, nullable=False),
        sa.Column("reason", sa.String(200), nullable=False),
    )
    op.create_index("ix_outbox_reference", "outbox", ["reference"])
    op.create_index("outbox_due", "outbox", ["state", "due"])
    op.create_table(
        "tally",
        sa.Column("month", sa.String(7), primary_key=True),
        sa.Column("dialog", sa.String(64), primary_key=True),
        sa.Column("slot", sa.String(64), primary_key=True),
        sa.Column("answer", sa.String(64), primary_key=True),
        sa.Column("count", sa.BigInteger, nullable=False),
    )
