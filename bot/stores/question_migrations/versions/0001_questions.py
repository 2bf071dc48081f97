"""Questions, held and let through; replies; the board."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Make all six tables."""
    op.create_table(
        "intake",
        sa.Column("id", sa.String(32), primary_key=True),
        sa.Column("tag", sa.String(32), nullable=False),
        sa.Column("week", sa.String(8), nullable=False),
        sa.Column("follow_up", sa.Boolean, nullable=False),
        sa.Column("sealed", sa.Text, nullable=False),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "questions",
        sa.Column("tag", sa.String(32), primary_key=True),
        sa.Column("week", sa.String(8), nullable=False),
        sa.Column("open", sa.Boolean, nullable=False),
        sa.Column("sealed", sa.Text, nullable=False),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "followups",
        sa.Column("id", sa.String(32), primary_key=True),
        sa.Column("tag", sa.String(32), nullable=False),
        sa.Column("week", sa.String(8), nullable=False),
        sa.Column("sealed", sa.Text, nullable=False),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "replies",
        sa.Column("tag", sa.String(32), primary_key=True),
        sa.Column("n", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("sealed", sa.LargeBinary, nullable=False),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "board",
        sa.Column("id", sa.String(32), primary_key=True),
        sa.Column("number", sa.String(16), unique=True),
        sa.Column("month", sa.String(7)),
        sa.Column("state", sa.String(16), nullable=False),
        sa.Column("item", sa.Text, nullable=False),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "site",
        sa.Column("name", sa.String(16), primary_key=True),
        sa.Column("value", sa.LargeBinary, nullable=False),
        sqlite_with_rowid=False,
    )
