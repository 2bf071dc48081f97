"""The board: what the committee publishes, written anew, as entries that everybody can find."""

import re
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Any

from bot.domain.knowledge import Entry, Status
from bot.domain.text import clean, folded

FEWEST = 3
"""Answers are published in batches of so many, so that none stands out by its month."""
TITLE = 47
"""Characters of a title; with its number before it, it is the text of a button."""
LONGEST = 400
"""Characters of a question as published."""
WORDS = 60
"""Words of a question, and of an answer."""
MORE = 80
"""Words behind “More”, besides the question."""
TOPICS = 5
"""Topics of one answer, and words of one topic."""

_OWNER = "Ethics and Fairness Committee"
_ASKED = (
    "{number}",
    "show me {number}",
    "ethics question {number}",
    "{title}",
    "what did the ethics committee say about {title}",
    "what did the committee say about {title}",
    "has anybody asked the ethics committee about {title}",
    "the ethics committee's answer on {title}",
    "published ethics question about {title}",
    "was there an ethics question about {title}",
    "{question}",
)
"""What staff may type for it. No title is there twice, so none of these is either."""


class BoardRefused(Exception):
    """Something can't be published as it is; the message says what to do, and quotes no text."""


class State(StrEnum):
    """How far something for the board has come."""

    PROPOSED = "proposed"
    DRAFTED = "drafted"
    """It has a number, and a person reads it."""
    PUBLISHED = "published"
    WITHDRAWN = "withdrawn"
    """The person who read it took it out."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """One question and answer as the committee wants to publish them."""

    title: str
    question: str
    answer: str
    more: str = ""
    topics: tuple[str, ...] = ()
    """What colleagues would search for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Posted:
    """One item on the board."""

    id: str
    state: State
    item: Item
    number: str = ""
    """Such as EQ-2026-014; empty while it is only proposed."""
    month: str = ""
    """The month of its publication, such as 2026-11."""


def read_item(tree: object, place: str) -> Item:
    """Read the JSON tree of an item.

    Raises:
        BoardRefused: something is missing, or longer than it may be.
    """
    match tree:
        case {
            "title": str(title),
            "question": str(question),
            "answer": str(answer),
            "more": str(more),
            "topics": [*topics],
        } if all(isinstance(topic, str) for topic in topics):
            item = Item(
                title=clean(title),
                question=clean(question),
                answer=clean(answer),
                more=clean(more),
                topics=tuple(clean(topic) for topic in topics),
            )
        case _:
            raise BoardRefused(f"{place} has no title, question, answer, more and topics")
    for wrong in _wrong(item):
        raise BoardRefused(f"{place}: {wrong}")
    return item


def item_tree(item: Item) -> Mapping[str, Any]:
    """Return the JSON tree of an item."""
    return {**asdict(item), "topics": list(item.topics)}


def numbered(year: int, taken: frozenset[str], count: int) -> tuple[str, ...]:
    """Return the next numbers of the year."""
    prefix = f"EQ-{year}-"
    last = max((int(n.removeprefix(prefix)) for n in taken if n.startswith(prefix)), default=0)
    return tuple(f"{prefix}{last + 1 + at:03}" for at in range(count))


def entry(posted: Posted) -> Entry:
    """Return the entry that everybody finds in the chat."""
    item = posted.item
    year, month = map(int, posted.month.split("-"))
    names = {"number": posted.number, "title": _small(item.title), "question": item.question}
    said = {folded(line): line for line in (form.format(**names) for form in _ASKED)}
    return Entry(
        id=entry_id(posted.number),
        title=f"{posted.number} {item.title}",
        summary=item.answer,
        more="\n\n".join(filter(None, (f"The question: {item.question}", item.more))),
        utterances=tuple(said.values()),
        also_known_as=item.topics,
        signposts=("ethics_committee_route",),
        see_also=("ethics_committee", "ethics_anonymous"),
        owner=_OWNER,
        source=f"{_OWNER}, {posted.number}",
        as_of=posted.month,
        review_by=date(year, month, 1) + timedelta(days=365),
        status=Status.CONFIRMED,
    )


def entry_id(number: str) -> str:
    """Return the id of the entry of a public number: EQ-2026-014 has eq_2026_014."""
    return number.lower().replace("-", "_")


def public_number(entry_id: str) -> str:
    """Return the public number of an entry, or an empty text if it is none of the board."""
    found = re.fullmatch(r"eq_([0-9]{4})_([0-9]{3})", entry_id)
    return f"EQ-{found[1]}-{found[2]}" if found else ""


def _wrong(item: Item) -> list[str]:
    topics = [len(topic.split()) for topic in item.topics]
    rules = {
        f"the title has 1 to {TITLE} characters": 1 <= len(item.title) <= TITLE,
        f"the question has 1 to {WORDS} words": 1 <= len(item.question.split()) <= WORDS,
        f"the question has at most {LONGEST} characters": len(item.question) <= LONGEST,
        f"the answer has 1 to {WORDS} words": 1 <= len(item.answer.split()) <= WORDS,
        f"more has at most {MORE} words": len(item.more.split()) <= MORE,
        f"there are 1 to {TOPICS} topics of 1 to {TOPICS} words": (
            1 <= len(topics) <= TOPICS and all(1 <= words <= TOPICS for words in topics)
        ),
    }
    return [rule for rule, kept in rules.items() if not kept]


def _small(title: str) -> str:
    """Return a title as it stands inside a sentence; short forms keep their capitals."""
    return title if title[:2].isupper() else title[:1].lower() + title[1:]
