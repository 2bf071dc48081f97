"""Letters as posts, through whatever reaches Teams."""

from dataclasses import replace

from bot.domain.letter import to_team
from bot.domain.routes import Kind, Route
from bot.domain.turn import Reply
from bot.notifiers.teams_channel import TeamsChannel
from tests.referral_values import REFERRAL

LETTER = to_team("key", REFERRAL, "the team", confidential=False)


async def test_a_letter_is_posted_and_a_test_goes_to_the_test_address() -> None:
    posted: list[tuple[str, Reply]] = []

    async def tell(address: str, reply: Reply) -> None:
        posted.append((address, reply))

    route = Route(id="post", kind=Kind.TEAMS, to=("teams:here",), test_to=("teams:there",))
    await TeamsChannel(route, tell).deliver(LETTER)
    await TeamsChannel(route, tell).deliver(replace(LETTER, test=True))

    reply = Reply(title=LETTER.subject, text=LETTER.text.strip())
    assert posted == [("teams:here", reply), ("teams:there", reply)]
    assert "canary" not in reply.text
