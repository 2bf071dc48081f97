"""A database of an earlier version is brought up to date and keeps what it holds."""

from collections.abc import Callable
from pathlib import Path

import pytest
from alembic import command
from alembic.config import Config
from sqlalchemy import Connection, insert, inspect

from bot.domain.conversation import Conversation
from bot.ports import Loaded
from bot.stores.database import Database
from bot.stores.sealing import Seal
from bot.stores.tables import conversation
from bot.stores.turns import SqlTurns

Connect = Callable[..., Database]


@pytest.mark.parametrize("kind", ["sqlite", "postgresql"])
async def test_a_chat_of_before_there_were_referrals_is_still_remembered(
    kind: str, new_url: Callable[[str], str], connect: Connect, tmp_path: Path
) -> None:
    database = connect(new_url(kind))

    def first_version(connection: Connection) -> set[str]:
        config = Config()
        config.set_main_option("script_location", "bot.stores:migrations")
        config.attributes["connection"] = connection
        command.upgrade(config, "0001")
        row = {"chat": "chat", "version": 7, "memory": '{"entry": "eap"}', "touched": 0}
        connection.execute(insert(conversation).values(row))
        return set(inspect(connection).get_table_names())

    (tmp_path / "data").mkdir()
    assert "referral" not in await database.write(first_version)
    await database.migrate()

    loaded = await SqlTurns(database, Seal(b"secret")).load("chat")
    assert loaded == Loaded(Conversation(entry="eap"), 7)
    assert await database.ready()
