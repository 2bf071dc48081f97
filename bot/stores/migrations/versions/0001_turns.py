"""Chats and answered turns."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Make both tables."""
    op.create_table(
        "conversation",
        sa.Column("chat", sa.String(64), primary_key=True),
        sa.Column("version", sa.BigInteger, nullable=False),
        sa.Column("memory", sa.Text, nullable=False),
        sa.Column("touched", sa.BigInteger, nullable=False),
    )
    op.create_table(
        "answered",
        sa.Column("turn", sa.String(64), primary_key=True),
        sa.Column("chat", sa.String(64)),
        sa.Column("replies", sa.Text),
        sa.Column("sending_until", sa.BigInteger, nullable=False),
    )
