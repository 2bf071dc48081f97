"""What a line says as one knowledge reads it: its synonyms, its spelling, and no names.

The same text then goes to both halves of the matcher. The encoder hears that there is a number,
a day or a name, but always the same one: which it is never decides a topic.
"""

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import islice

from bot.domain.explanation import Change
from bot.domain.knowledge import Synonym
from bot.understanding.spelling import Spelling
from bot.understanding.words import LONGEST_LINE, LONGEST_WORD, TOKEN, listed, plain, words

REMEMBERED = 20_000
"""Words of which it is remembered how they are read."""
NUMBER, NAME, DAY, MONTH = "2", "sam", "monday", "october"
"""What stands for every number, name, day and month; all but numbers are in `undecided.txt`."""

_DIGITS = re.compile(r"[0-9]+")
_DAYS = {"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"}
_MONTHS = {"january", "february", "april", "june", "july", "august", "september"}
_MONTHS |= {"october", "november", "december"}
_SPELT_OUT = re.compile(r"(?<![^\W_])[^\W\d_](?:[ .*-][^\W\d_]){3,}(?![^\W_])")
"""Four letters or more that stand apart: a word in disguise, “b u l l y i n g”."""
_GAP = re.compile(r"[ .*-]")


class Reader:
    """Reads lines as one knowledge does."""

    def __init__(
        self,
        texts: Sequence[str],
        synonyms: Iterable[Synonym] = (),
        before: "Reader | None" = None,
    ) -> None:
        """Take the lines of the knowledge, whose words are right.

        Of the reader before an edit, lines are taken over that are still the same.
        """
        self._say = {
            plain(other): plain(synonym.say) for synonym in synonyms for other in synonym.also
        }
        longest_first = sorted(map(re.escape, self._say), key=len, reverse=True)
        self._also = re.compile(rf"(?<![\w'])(?:{'|'.join(longest_first)})(?![\w'])")
        self._texts = texts
        known = before if before and before._say == self._say else None
        said = known._own if known else {}
        self._own: dict[str, list[str]] = {
            t: said[t] if t in said else words(self.translated(t)) for t in texts
        }
        self._as_read: dict[str, str] = dict(known._as_read) if known else {}
        self.lines = [self._own[text] for text in texts]
        """The words of each line of the knowledge."""
        self._token = lru_cache(REMEMBERED)(self._read_token)
        self._spelling = Spelling([*self.lines, *(words(other) for other in self._say)])

    def translated(self, text: str) -> str:
        """Return the plain text in the words that editors prefer."""
        found = plain(text)
        return self._also.sub(lambda m: self._say[m.group()], found) if self._say else found

    def read(self, text: str) -> str:
        """Return the line in known words, as far as any is near, without names and numbers."""
        found = self.translated(_SPELT_OUT.sub(lambda m: _GAP.sub("", m.group()), text))
        if len(found) <= LONGEST_LINE:
            return TOKEN.sub(lambda m: self._token(m.group()), found)
        return "".join(new for _, new in self._tokens(found))

    def read_own(self) -> list[str]:
        """Return every line of the knowledge as it is read."""
        known = self._as_read
        self._as_read = {t: known[t] if t in known else self.read(t) for t in self._own}
        return [self._as_read[text] for text in self._texts]

    def changes(self, text: str) -> tuple[tuple[Change, ...], tuple[Change, ...]]:
        """Return which slips of the keyboard were repaired, and which synonyms were replaced."""
        found = plain(text)
        synonyms = [Change(m.group(), self._say[m.group()]) for m in self._also.finditer(found)]
        tokens = self._tokens(self.translated(text))
        repaired = [
            Change(old, new)
            for old, new in tokens
            if old != new and new not in {NAME, DAY, MONTH} and not old[:1].isdigit()
        ]
        return tuple(repaired), tuple(synonyms if self._say else ())

    def _tokens(self, text: str) -> list[tuple[str, str]]:
        """Return the parts of the text, words and what lies between, each as it is read."""
        parts = []
        done = 0
        for found in islice(TOKEN.finditer(text), LONGEST_LINE):
            between = text[done : found.start()]
            parts += [(between, between), (found.group(), self._token(found.group()))]
            done = found.end()
        if len(parts) < 2 * LONGEST_LINE:
            parts.append((text[done:], text[done:]))
        return parts

    def _read_token(self, token: str) -> str:
        word = token.replace("'", "")[:LONGEST_WORD]
        if word[0].isdigit():
            return _DIGITS.sub(NUMBER, token[:LONGEST_WORD])
        if word in listed("undecided"):
            return DAY if word in _DAYS else MONTH if word in _MONTHS else NAME
        meant = self._spelling.repaired([word])[0]
        if meant == word:
            return token[: LONGEST_WORD + 5]
        return self._say.get(meant, meant)
