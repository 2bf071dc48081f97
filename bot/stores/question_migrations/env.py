"""Run by alembic inside the transaction that `Database.migrate` opened."""

from alembic import context

from bot.stores.question_tables import metadata

context.configure(connection=context.config.attributes["connection"], target_metadata=metadata)
context.run_migrations()
