"""A change of the dialogs while the service runs is held to the routes, as a start is."""

from pathlib import Path

from bot.config import read_config
from bot.wiring import service
from tests.content.shelves import Announced

SMALL = (Path(__file__).parent / "small_dialog.yaml").read_text(encoding="utf-8")
ROUTES = """\
routes: [{id: folder, kind: mailbox, to: [mail], confidential: yes}]
referrals: [{team: the travel desk, dialog: parking_space, routes: [folder]}]
"""
TOLD = (
    "routes.yaml:2:12: referrals: no line takes every referral of the dialog “second”: "
    "add one with “dialog: second” and without “when”; "
    "then restart the bot, for it reads the routes at its start"
)


async def test_a_dialog_whose_requests_have_no_way_to_go_is_refused(folder: Path) -> None:
    announced, dialogs = Announced(), Path("dialogs")
    dialogs.mkdir()
    (dialogs / "parking_space.yaml").write_text(SMALL)
    Path("routes.yaml").write_text(ROUTES)
    places = {"KNOWLEDGE": folder, "DIALOGS": dialogs, "ROUTES": "routes.yaml", "DATA": "data"}
    settings = {f"BOT_{name}": str(place) for name, place in places.items()}
    async with service(read_config({**settings, "BOT_ENCODER": "off"}), announced) as running:
        second = dialogs / "second.yaml"
        second.write_text(SMALL.replace("id: parking_space", "id: second"))
        await announced.until("nothing has changed")
        library, state = running.shelf.library(), running.shelf.state()
        second.unlink()
        await announced.until("the knowledge is as it was")

    assert set(library.dialogs) == {"parking_space"}
    assert [str(problem) for problem in state.problems] == [TOLD]
    assert TOLD in announced.lines
    assert running.shelf.state().problems == ()
