"""The ethics form as a Teams dialog: each invoke is answered in its own response, and forgotten.

Nothing here sends, stores, counts or logs, and no id of person, chat or activity is read.
"""

from collections.abc import Iterator, Mapping
from itertools import chain
from typing import Any

from botbuilder.core import InvokeResponse, TurnContext

from bot.application import form_words
from bot.application.ethics_form import DOES, TAKE_OUT, EthicsForm, Filled, Sheet
from bot.channels import cards
from bot.channels.teams import mapping

FETCH, SUBMIT = "task/fetch", "task/submit"
SIZE = {"width": "medium", "height": "large"}


class EthicsDialog:
    """Opens the form, and answers each of its sheets with the next."""

    def __init__(self, form: EthicsForm) -> None:
        self._form = form

    async def fetch(self, body: mapping.Activity, _: TurnContext) -> InvokeResponse:
        """Open the form: a button of one of our cards was pressed."""
        return _response(self._form.open(_data(body).get("about", "")))

    async def submit(self, body: mapping.Activity, _: TurnContext) -> InvokeResponse:
        """Answer what was filled in."""
        return _response(await self._form.fill(_data(body)))


def _data(body: mapping.Activity) -> Filled:
    """Return the texts of the invoke; of anything else there is nothing that we sent."""
    value = body.get("value")
    data = value.get("data") if isinstance(value, dict) else None
    fields = data.items() if isinstance(data, dict) else ()
    return {str(name): text for name, text in fields if isinstance(text, str)}


def _response(sheet: Sheet) -> InvokeResponse:
    """Return the next sheet; without one, the dialog closes."""
    if sheet.over:
        return InvokeResponse(status=200)
    card = {"contentType": cards.CONTENT_TYPE, "content": _card(sheet)}
    task = {"type": "continue", "value": {"title": form_words.TITLE, **SIZE, "card": card}}
    return InvokeResponse(status=200, body={"task": task})


def _card(sheet: Sheet) -> dict[str, Any]:
    """Return the sheet as a card. What travels with it stands behind each of its buttons."""
    drawn = cards.card(sheet.reply)
    for button in _buttons(drawn):
        does = button["data"]["v"]
        button["data"] = {**sheet.travels, DOES: does}
        if does == TAKE_OUT:  # the only other button that needs what stands in the box
            button["associatedInputs"] = "auto"
    return drawn


def _buttons(part: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
    children = (part.get(name, ()) for name in ("body", "items", "columns", "actions"))
    for child in chain.from_iterable(children):
        if child["type"] == "Action.Submit":
            yield child
        yield from _buttons(child)
