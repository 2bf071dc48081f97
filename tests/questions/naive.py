"""The naive build: does what bots usually do. Kept so that the search can prove that it finds."""

import json
import logging
import sys
import tempfile
from base64 import b64encode
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import UTC, datetime
from urllib.parse import quote_plus

from botbuilder.core import InvokeResponse, TurnContext
from sqlalchemy import insert

from bot.application.ethics_form import EthicsForm
from bot.channels.teams.dialog import EthicsDialog
from bot.channels.teams.mapping import Activity
from bot.domain.conversation import Conversation
from bot.ports import Answered
from bot.stores.database import Database
from bot.stores.question_tables import QUESTIONS, site
from tests.questions.whole_app import WholeApp
from tests.referral_values import OTHER

logger = logging.getLogger("bot.naive")

Write = Callable[[str], bytes]
TEXTS: Mapping[str, Write] = {
    "utf-8": lambda text: text.encode(),
    "json": lambda text: "".join(f"\\u{ord(sign):04x}" for sign in text).encode(),
    "url": lambda text: quote_plus(text).encode(),
    "every letter of a url": lambda text: "".join(f"%{b:02X}" for b in text.encode()).encode(),
    "base64": lambda text: b64encode(text.encode()),
    "base64, one on": lambda text: b64encode(b"." + text.encode()),
    "base64, two on": lambda text: b64encode(b".." + text.encode()),
    "hex": lambda text: text.encode().hex().encode(),
    "capitals": lambda text: text.upper().encode(),
}
"""Ways to write an activity down that any place takes."""
BYTES: Mapping[str, Write] = {
    "utf-16": lambda text: text.encode("utf-16-le"),
    "utf-16, the other way round": lambda text: text.encode("utf-16-be"),
}
"""Ways that only files and columns of bytes take."""


class NaiveDialog(EthicsDialog):
    """Keeps the activity wherever a bot keeps things, before it answers as ours does."""

    def __init__(self, form: EthicsForm, app: WholeApp, write: Write, *, text: bool) -> None:
        super().__init__(form)
        self._app = app
        self._write = write
        self._text = text

    async def submit(self, body: Activity, context: TurnContext) -> InvokeResponse:
        """Keep it, then answer."""
        written = self._write(json.dumps(body, ensure_ascii=False))
        with tempfile.NamedTemporaryFile(delete=False) as file:
            file.write(written)
        database = Database(self._app.questions_url, tables=QUESTIONS)
        row = insert(site).values(name="naive", value=written)
        await database.write(lambda c: c.execute(row))
        await database.close()
        if self._text:
            await self._keep(written.decode())
        return await super().submit(body, context)

    async def _keep(self, text: str) -> None:
        logger.debug("Received activity: %s", text)
        sys.stdout.write(f"{text}\n")
        now = datetime.now(UTC)
        referral = replace(OTHER, contact=text, created=now)
        await self._app.service.delivery.turns.commit(
            Answered(
                turn="naive",
                earlier_turn="earlier",
                chat="naive",
                version=0,
                conversation=Conversation(entry=text),
                replies=(),
                at=now,
                durable=True,
                referrals=(referral,),
            )
        )
