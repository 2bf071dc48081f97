"""`GET /dates/….ics`: the days of a timeline as a calendar file, for whoever has the link."""

from collections.abc import Callable
from datetime import datetime

from aiohttp import web

from bot.application.calendar import PATH, DateLinks, NotOurs, Over, calendar_file
from bot.channels.http import HEADERS, Handler

OVER = (
    "This link worked for a day, and the day is over. "
    "Ask Signpost for your dates again, and you get a new one. Nothing of it was kept."
)
NOT_OURS = "There is no calendar file here. Ask Signpost for your dates again."


class DatesFile:
    """Serves calendar files from their links alone."""

    def __init__(self, links: DateLinks, clock: Callable[[], datetime]) -> None:
        self._links = links
        self._clock = clock

    def add_to(
        self, app: web.Application, guard: Callable[[Handler], Handler] = lambda handler: handler
    ) -> None:
        """Add the route, behind the guard of the door if it has one."""
        app.router.add_get(PATH, guard(self._give), allow_head=False)

    async def _give(self, request: web.Request) -> web.Response:
        try:
            days = self._links.read(request.match_info["token"], self._clock())
        except NotOurs:
            return web.Response(status=404, text=NOT_OURS, headers=HEADERS)
        except Over:
            return web.Response(status=410, text=OVER, headers=HEADERS)
        return web.Response(
            body=calendar_file(days),
            content_type="text/calendar",
            charset="utf-8",
            headers={**HEADERS, "Content-Disposition": 'attachment; filename="dates.ics"'},
        )
