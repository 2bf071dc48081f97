"""Letters as a post in a Teams channel, through whatever reaches Teams."""

from bot.domain.letter import Letter
from bot.domain.routes import Route
from bot.domain.turn import Reply
from bot.ports import Tell


class TeamsChannel:
    """The port `Notifier` by a post; `tell` is the Teams channel's own way to an address."""

    def __init__(self, route: Route, tell: Tell) -> None:
        self._route = route
        self._tell = tell

    async def deliver(self, letter: Letter) -> None:
        route = self._route
        (address,) = route.test_to if letter.test and route.test_to else route.to
        await self._tell(address, Reply(title=letter.subject, text=letter.text.strip()))
