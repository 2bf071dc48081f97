"""The ethics form as a Teams dialog, over HTTP through the guard: answered, and nothing more."""

import asyncio
import json
import logging
from collections.abc import AsyncIterator, Iterator
from typing import Any

import pytest

from bot.application import form_words as words
from bot.application.ethics_form import EthicsForm
from bot.channels.cards import card
from bot.domain.turn import Choice, Reply
from bot.sealing import hpke
from bot.sealing.receipts import receipt
from tests.channels.teams.conftest import Bot, RunBot
from tests.channels.teams.fake_teams import FakeTeams
from tests.form_site import SALT, FormSite

Json = dict[str, Any]
FAIR = "Is it fair that the rota changes without a word?"
MARKED = "Sgt Jones changes the rota. Is that fair?"


class Dialog:
    """Somebody in front of the dialog: sees the card, fills in, and presses."""

    def __init__(self, teams: FakeTeams) -> None:
        self._teams = teams
        self.answer: Any = None

    async def invoke(self, name: str, value: object) -> Any:
        """Send an invoke of Teams; the answer's card is the one seen now."""
        activity = self._teams.activity("invoke", name=name, value=value)
        status, self.answer = await self._teams.deliver(activity)
        assert status == 200
        return self.answer

    async def open(self, choice: Choice | None = None) -> None:
        """Press the button that a card in the chat has."""
        shown = card(Reply(text="Choose", choices=(choice or Choice("Ask", "form:ethics"),)))
        (button,) = _actions(shown)
        await self.invoke("task/fetch", {"data": button["data"], "context": {"theme": "dark"}})

    async def press(self, title: str, **typed: str) -> None:
        """Press a button of the card; what stands in its boxes goes along, or what is typed."""
        (button,) = [a for a in _actions(self.card) if a["title"] == title]
        boxes = {part["id"]: part.get("value", "") for part in self.parts("Input.Text")}
        filled = {**boxes, **typed} if button.get("associatedInputs") == "auto" else {}
        await self.invoke("task/submit", {"data": {**button["data"], **filled}})

    @property
    def card(self) -> Json:
        found: Json = self.answer["task"]["value"]["card"]["content"]
        return found

    def parts(self, kind: str) -> list[Json]:
        return [part for part in _parts(self.card) if part.get("type") == kind]

    @property
    def lines(self) -> list[str]:
        """What stands under a label: six words, an answer, what may identify."""
        columns = self.parts("Column")
        return [run["text"] for part in columns for run in _parts(part) if _is(run, "TextRun")]

    @property
    def read(self) -> str:
        """All words that are shown."""
        return "\n".join(str(part["text"]) for part in _parts(self.card) if "text" in part)

    @property
    def box(self) -> str:
        (found,) = self.parts("Input.Text")
        return str(found.get("value", ""))


def _is(part: Json, kind: str) -> bool:
    return part.get("type") == kind


def _parts(tree: object) -> Iterator[Json]:
    if isinstance(tree, dict):
        yield tree
    inside = tree.values() if isinstance(tree, dict) else tree if isinstance(tree, list) else ()
    for value in inside:
        if isinstance(value, dict | list):
            yield from _parts(value)


def _actions(shown: Json) -> list[Json]:
    return [part for part in _parts(shown) if part.get("type") == "Action.Submit"]


@pytest.fixture
def site() -> FormSite:
    return FormSite()


@pytest.fixture
async def bot(run_bot: RunBot, site: FormSite) -> AsyncIterator[Bot]:
    async with run_bot(ethics=EthicsForm(site.questions)) as bot:
        yield bot


@pytest.fixture
def dialog(teams: FakeTeams, bot: Bot) -> Dialog:
    return Dialog(teams)


async def _whole_journey(dialog: Dialog, site: FormSite) -> None:
    """Every sheet there is: a question, a look at its answer, something added."""
    await dialog.open()
    await dialog.press(words.SEND, text="i want to kill myself")
    await dialog.press(words.BACK)
    await dialog.press(words.SEND, text=MARKED)
    await dialog.press(words.TAKE_OUT)
    await dialog.press(words.SEND)
    (line,) = dialog.lines
    await dialog.press(words.WRITTEN_DOWN)
    await dialog.open()
    await dialog.press(words.HAVE_RECEIPT)
    await dialog.press(words.LOOK, words=line)
    await dialog.press(words.SEND, text="One more thing")


# What reaches the committee, and nobody else


async def test_a_question_goes_in_and_only_the_committee_can_read_it(
    dialog: Dialog, site: FormSite
) -> None:
    await dialog.open()
    await dialog.press(words.SEND, text=FAIR)

    (kept,) = site.store.kept
    (line,) = dialog.lines
    asked = [member.question(kept) for member in site.committee]
    assert [one.text for one in asked] == [FAIR, FAIR]
    assert asked[0].reply_key == receipt(line, SALT).public
    assert FAIR not in repr(kept.sealed.json())
    assert kept.week == "2026-W48"


async def test_nothing_is_called_said_remembered_or_logged(
    dialog: Dialog, site: FormSite, teams: FakeTeams, bot: Bot, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    for name in list(logging.root.manager.loggerDict):
        if not name.startswith(("aiohttp", "asyncio")):  # the fake Teams runs in this process
            caplog.set_level(logging.DEBUG, logger=name)

    await _whole_journey(dialog, site)

    assert len(site.store.kept) == 2
    assert (teams.calls, teams.posts, teams.typing, teams.token_fetches) == ([], [], 0, 0)
    remembered = {name: value for name, value in vars(bot.store).items() if value == {}}
    assert remembered.keys() >= {"_chats", "_turns"}
    assert [record.getMessage() for record in caplog.records] == []


async def test_a_message_does_call_teams_so_that_the_count_counts(
    dialog: Dialog, teams: FakeTeams
) -> None:
    await teams.deliver(teams.message("counselling"))

    assert len(teams.calls) == 2
    assert teams.token_fetches == 1


async def test_the_same_submit_delivered_twice_is_taken_once(
    dialog: Dialog, site: FormSite, teams: FakeTeams
) -> None:
    await dialog.open()
    (send, *_) = [a["data"] for a in _actions(dialog.card) if a["title"] == words.SEND]
    value = {"data": {**send, "text": FAIR}}
    twice = teams.activity("invoke", name="task/submit", value=value)

    answers = await asyncio.gather(teams.deliver(twice), teams.deliver(twice))

    assert answers[0] == answers[1]
    assert len(site.store.kept) == 1


async def test_the_number_of_a_published_question_goes_along(
    dialog: Dialog, site: FormSite
) -> None:
    await dialog.open(Choice("Ask the committee about this", "form:ethics:EQ-2026-014"))
    assert words.ABOUT.format(about="EQ-2026-014") in dialog.read
    await dialog.press(words.SEND, text=MARKED)
    await dialog.press(words.SEND_ANYWAY)

    (kept,) = site.store.kept
    assert site.committee[0].question(kept).about == "EQ-2026-014"


# Before it is sent


async def test_what_may_identify_is_shown_once_and_can_be_sent_anyway(
    dialog: Dialog, site: FormSite
) -> None:
    await dialog.open()
    await dialog.press(words.SEND, text=MARKED)
    assert (site.store.kept, dialog.box) == ([], MARKED)
    assert dialog.lines == ["Sgt Jones"]
    assert words.COULD_POINT in dialog.read

    await dialog.press(words.SEND_ANYWAY)

    assert [site.committee[0].question(kept).text for kept in site.store.kept] == [MARKED]


async def test_what_may_identify_can_be_taken_out_in_one_tap(
    dialog: Dialog, site: FormSite
) -> None:
    await dialog.open()
    await dialog.press(words.SEND, text=MARKED)
    await dialog.press(words.TAKE_OUT)
    assert dialog.box == "a colleague changes the rota. Is that fair?"
    await dialog.press(words.SEND)

    assert dialog.read.splitlines()[0] == words.TAKEN_TITLE
    (kept,) = site.store.kept
    assert site.committee[0].question(kept).text == "a colleague changes the rota. Is that fair?"


@pytest.mark.parametrize(
    ("text", "says", "first"),
    [
        ("i want to kill myself over this", words.CRISIS, "0300 131 2789"),
        ("hes got a knife. Is it fair?", words.DANGER, "999"),
    ],
)
async def test_somebody_in_crisis_or_danger_meets_people_and_not_a_box(
    dialog: Dialog, site: FormSite, text: str, says: str, first: str
) -> None:
    await dialog.open()
    await dialog.press(words.SEND, text=text)
    assert dialog.read.splitlines()[0] == says
    assert next(run["text"] for run in dialog.parts("TextRun")) == first
    assert dialog.parts("Input.Text") == []

    await dialog.press(words.BACK)
    assert dialog.box == text
    await dialog.press(words.SEND)
    assert dialog.read.splitlines()[0] == says
    assert site.store.kept == []


async def test_wrongdoing_is_shown_the_routes_first_and_can_still_be_asked_about(
    dialog: Dialog, site: FormSite
) -> None:
    wrong = "somebody fiddles the figures. Is that how we want to work?"
    await dialog.open()
    await dialog.press(words.SEND, text=wrong)
    assert words.WRONGDOING in dialog.read
    assert "Police Anti-Corruption and Abuse Reporting Service" in dialog.read
    assert (site.store.kept, dialog.box) == ([], wrong)

    await dialog.press(words.SEND_ANYWAY)
    assert len(site.store.kept) == 1


# The receipt


async def test_every_receipt_that_has_no_answer_looks_the_same(
    dialog: Dialog, site: FormSite
) -> None:
    await dialog.open()
    await dialog.press(words.SEND, text=FAIR)
    (line,) = dialog.lines
    seen = []
    for typed, read in ((line, line), ("Not six words", "not six words"), ("<b>x</b>", "b x b")):
        await dialog.open()
        await dialog.press(words.HAVE_RECEIPT)
        await dialog.press(words.LOOK, words=typed)
        assert dialog.lines == [read]
        seen.append(dialog.read.replace(read, "…", 1))

    assert len(set(seen)) == 1
    assert words.NO_ANSWER in seen[0]


async def test_an_answer_is_read_with_the_six_words_however_typed_and_added_to(
    dialog: Dialog, site: FormSite
) -> None:
    await dialog.open()
    await dialog.press(words.SEND, text=FAIR)
    (line,) = dialog.lines
    (kept,) = site.store.kept
    site.store.answer(kept, site.committee[0].question(kept).reply_key, "We *asked*.\nIt ends.")

    await dialog.open()
    await dialog.press(words.HAVE_RECEIPT)
    await dialog.press(words.LOOK, words=f"  {line.upper().replace(' ', '  ')} ")
    assert dialog.lines == ["We *asked*.", "It ends.", line]

    await dialog.press(words.SEND, text="When does it end?")
    assert dialog.read.splitlines()[0] == words.ADDED_TITLE
    assert [site.committee[0].follow_up(one) for one in site.store.kept[1:]] == [
        "When does it end?"
    ]


async def test_the_receipt_is_shown_in_the_dialog_and_closes_with_it(
    dialog: Dialog, teams: FakeTeams
) -> None:
    await dialog.open()
    await dialog.press(words.SEND, text=FAIR)
    (line,) = dialog.lines
    assert len(line.split()) == 6

    await dialog.press(words.WRITTEN_DOWN)

    assert dialog.answer == ""
    assert teams.calls == []


# When it can't be taken


async def test_without_keys_the_dialog_says_so_and_names_other_routes(
    run_bot: RunBot, teams: FakeTeams
) -> None:
    async with run_bot(ethics=EthicsForm(FormSite(members=0).questions)):
        dialog = Dialog(teams)
        await dialog.open()

        assert words.CLOSED in dialog.read
        assert "Protect" in dialog.read
        assert dialog.parts("Input.Text") == []


async def test_keys_that_went_meanwhile_close_an_open_form(dialog: Dialog, site: FormSite) -> None:
    await dialog.open()
    site.change([])
    await dialog.press(words.SEND, text=FAIR)

    assert words.CLOSED in dialog.read


@pytest.mark.parametrize(
    ("text", "says"), [("", words.EMPTY), (" \n ", words.EMPTY), ("x" * 4_001, words.TOO_LONG)]
)
async def test_what_does_not_fit_comes_back_with_the_words(
    dialog: Dialog, site: FormSite, text: str, says: str
) -> None:
    await dialog.open()
    await dialog.press(words.SEND, text=text)

    assert says in dialog.read
    assert (dialog.box, site.store.kept) == (text, [])


async def test_four_thousand_characters_of_any_script_are_taken(
    dialog: Dialog, site: FormSite
) -> None:
    await dialog.open()
    await dialog.press(words.SEND, text="ж" * 3_000 + "x" * 1_000)

    assert dialog.read.splitlines()[0] == words.TAKEN_TITLE
    assert len(site.committee[0].question(site.store.kept[0]).text) == 4_000


async def test_a_store_that_is_away_keeps_the_words_in_the_form(
    dialog: Dialog, site: FormSite
) -> None:
    await dialog.open()
    site.store.away = True
    await dialog.press(words.SEND, text=FAIR)
    assert words.AWAY in dialog.read
    assert dialog.box == FAIR

    site.store.away = False
    await dialog.press(words.SEND)
    assert dialog.read.splitlines()[0] == words.TAKEN_TITLE
    assert len(site.store.kept) == 1


async def test_whatever_breaks_is_not_logged_and_loses_no_words(
    dialog: Dialog,
    site: FormSite,
    caplog: pytest.LogCaptureFixture,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    caplog.set_level(logging.DEBUG)
    await dialog.open()
    monkeypatch.setattr(site.store, "kept", None)
    await dialog.press(words.SEND, text=FAIR)

    assert words.FAILED in dialog.read
    assert dialog.box == FAIR
    assert FAIR not in caplog.text
    assert [record for record in caplog.records if record.name.startswith("bot")] == []


@pytest.mark.parametrize("name", ["task/fetch", "task/submit"])
@pytest.mark.parametrize(
    "value",
    [None, {}, {"data": None}, {"data": []}, {"data": {"about": {"x": 1}, "text": 7, "does": []}},
     {"data": {"does": "nonsense", "number": "x" * 500}}, {"data": {"about": "EQ-1'; --"}}],
)  # fmt: skip
async def test_what_no_form_of_ours_sends_is_answered_and_takes_nothing(
    dialog: Dialog, site: FormSite, name: str, value: object
) -> None:
    await dialog.invoke(name, value)

    assert dialog.parts("Input.Text") != []
    assert site.store.kept == []


async def test_what_a_person_wrote_is_never_read_as_markdown(dialog: Dialog) -> None:
    hostile = "[Sgt Jones](http://evil.example) {{DATE(x)}} ${x} <at>x</at>"
    await dialog.open()
    await dialog.press(words.SEND, text=hostile)

    runs = dialog.lines
    drawn = json.dumps([part for part in _parts(dialog.card) if part.get("type") == "TextBlock"])
    assert "Sgt Jones" in runs
    assert "Jones" not in drawn
    assert "evil" not in drawn
    assert "evil" not in json.dumps([a["data"] for a in _actions(dialog.card)])


async def test_every_card_of_the_dialog_fits_into_a_message(
    dialog: Dialog, site: FormSite
) -> None:
    await dialog.open()
    await dialog.press(words.SEND, text="Sgt Jones 😀 " * 300)

    assert len(json.dumps(dialog.card, ensure_ascii=False).encode()) <= 28 * 1024
    assert words.MORE_MARKS.format(count=292) in dialog.read


async def test_the_longest_question_of_the_widest_letters_comes_back_whole(
    dialog: Dialog,
) -> None:
    longest = "Sgt Jones" + "😀" * 3_991
    await dialog.open()
    await dialog.press(words.SEND, text=longest)

    assert dialog.box == longest
    assert words.NOTICE_TEAMS in dialog.read


async def test_an_answer_sealed_to_somebody_else_hides_nothing_and_fails_nothing(
    dialog: Dialog, site: FormSite
) -> None:
    await dialog.open()
    await dialog.press(words.SEND, text=FAIR)
    (line,) = dialog.lines
    (kept,) = site.store.kept
    site.store.answers[kept.tag] = [hpke.seal(b"\0" * 1024, bytes([9]) + bytes(31), hpke.REPLY)]

    await dialog.open()
    await dialog.press(words.HAVE_RECEIPT)
    await dialog.press(words.LOOK, words=line)

    assert words.NO_ANSWER in dialog.read
