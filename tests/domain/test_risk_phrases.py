"""The notation of the risk lexicon: each sign means what its documentation says."""

import pytest

from bot.domain.risk import NOTATION, READER
from bot.domain.risk_phrases import Notation, stand_in

GROUPS = {"partner": "husband wife other_half"}


@pytest.mark.parametrize(
    ("phrase", "said"),
    [
        ("want|need help", "i need help"),
        ("my <partner> hits", "my other half hits me"),
        ("kill~ myself", "killing myself"),
        ("stab~ me", "he stabbed me"),
        ("bully~", "she bullies"),
        ("do it so? now", "do it now"),
        ("do it so? now", "do it so now"),
        ("no .. point", "no real earthly use point"),
        ("gun ... low", "gun a b c d e f g low"),
        ("kill myself !laughing", "kill myself crying"),
        ("kill myself !laughing", "kill myself"),
        ("^ goodbye $", "goodbye"),
        ("give up again|$", "i give up"),
        ("give up again|$", "i give up again sarge"),
        ("rope & tonight", "tonight with a rope"),
        ("rope & tonight", "rope and then tonight"),
        ("rope|\n    noose ready", "noose ready"),
        ("rope &\n    tonight", "tonight with a rope"),
        ("no ..\n    point", "no real point"),
    ],
)
def test_a_phrase_is_found(phrase: str, said: str) -> None:
    words = tuple(said.split())

    assert stand_in(Notation(GROUPS).phrases(phrase), words, frozenset(words))


@pytest.mark.parametrize(
    ("phrase", "said"),
    [
        ("want|need help", "help need"),
        ("my <partner> hits", "my half hits me"),
        ("no .. point", "no a b c d point"),
        ("kill myself !laughing", "kill myself laughing"),
        ("^ goodbye $", "goodbye then"),
        ("^ goodbye $", "say goodbye"),
        ("give up again|$", "i give up smoking"),
        ("rope & tonight", "tonight " + "a " * 30 + "rope"),
    ],
)
def test_a_phrase_is_not_found(phrase: str, said: str) -> None:
    words = tuple(said.split())

    assert not stand_in(Notation(GROUPS).phrases(phrase), words, frozenset(words))


def test_every_word_of_the_lexicon_is_one_that_can_be_read() -> None:
    unread = {word for word in NOTATION.known() if (word,) not in READER.sentences(word)}

    assert unread == set()
