"""Reads a typed text as the risk rules expect it: plain words, one spelling each, by sentence.

Nothing here knows about risk. A word is only ever changed into a word that the rules use, so
ordinary words stay as they are. The work grows in a straight line with the length of the text.
"""

import re
import unicodedata
from collections.abc import Collection, Iterable


def word_set(words: str) -> frozenset[str]:
    """Return the words of a line as a set; long lists read better as a line than as a column."""
    return frozenset(words.split())


_APOSTROPHES = str.maketrans(
    dict.fromkeys("'’‘ʼ`´′＇", "") | {"ł": "l", "đ": "d", "ø": "o", "ı": "i"}
)
_SENTENCE_END = re.compile(r"(?:(?<!\.)\.(?=\s|$)|[!?;\n\r]|[\U0001f300-\U0001faff])+")
_ELLIPSIS = re.compile(r"\.{2,}|…")
_WORD = re.compile(r"[^\W_]+")
_LONG_RUN = re.compile(r"(.)\1{2,}")
_SPACED = re.compile(r"(?<!\w)(?:\w[ .\-_*]{1,3}){3,}\w(?!\w)")
_DISGUISED = re.compile(r"(?<!\S)[a-z]+[0-9@$!*|]+[a-z0-9@$!*|]*(?![^\s.,?!;])")
_LONGEST, _OVERLAP, _TOO_LONG = 60, 15, 16
_LEET = str.maketrans("013457@$!|", "oieastasil")
_LEET_L = str.maketrans("013457@$!|", "oleastasll")

_SHORT: dict[str, str] = {
    "im": "i am", "ive": "i have", "hes": "he is", "shes": "she is", "theyre": "they are",
    "theyve": "they have", "whats": "what is", "wanna": "want to", "wana": "want to",
    "gonna": "going to", "gunna": "going to", "gona": "going to", "gotta": "got to",
    "tonite": "tonight", "2nite": "tonight", "2night": "tonight", "tonihgt": "tonight",
    "u": "you", "ur": "your", "youre": "you are", "cannot": "cant", "cnt": "cant", "carnt": "cant",
    "dnt": "dont", "donr": "dont", "cany": "cant", "wnt": "want", "coz": "because",
    "cos": "because", "cuz": "because", "noone": "no one", "no1": "no one", "any1": "anyone",
    "som1": "someone", "every1": "everyone", "sumone": "someone", "nemore": "anymore",
    "anymor": "anymore", "nomore": "no more", "myslf": "myself", "meself": "myself",
    "mesen": "myself", "urself": "yourself", "kil": "kill", "kll": "kill", "kiil": "kill",
    "klil": "kill", "killin": "killing", "dy": "die", "dieing": "dying",
    "biten": "bitten", "bittn": "bitten", "sgts": "sgt", "wud": "would",
    "wudnt": "wouldnt", "cud": "could", "shud": "should", "hav": "have", "av": "have",
    "killmyself": "kill myself", "killmself": "kill myself", "wanttodie": "want to die",
    "endit": "end it", "kys": "kill yourself", "selfharm": "self harm", "selfharming":
    "self harming", "selfharmed": "self harmed", "needlestick": "needle stick",
    "boyf": "boyfriend", "bf": "boyfriend", "gf": "girlfriend", "gfs": "girlfriend",
    "mrs": "missus", "rn": "right now", "atm": "at the moment", "suislide": "suicide",
    "bday": "birthday", "thru": "through", "tryna": "trying to", "tryin": "trying",
    "lads": "lad", "dads": "dad", "mums": "mum", "wifes": "wife", "mates": "mate",
    "husbands": "husband", "hubbys": "hubby", "exs": "ex", "oppos": "oppo", "partners": "partner",
    "friends": "friend", "brothers": "brother", "sisters": "sister", "sons": "son",
    "daughters": "daughter", "colleagues": "colleague", "dis": "this", "neddle": "needle",
    "idk": "i dont know", "imma": "i will", "ima": "i will", "smth": "something",
    "sth": "something", "sumthing": "something", "somethin": "something", "stoopid": "stupid",
    "comit" : "commit", "suicidle" : "suicidal", "suicidial" : "suicidal", "sucide" : "suicide",
    "suacidal" : "suicidal", "soicide" : "suicide", "wamt" : "want", "wan" : "want", "whant" :
    "want", "arsed" : "arsed", "multistorey" : "multi storey",
    "overdoes" : "overdose", "odd" : "od", "od" : "od", "hisself" : "himself", "lfie" : "life",
    "offmyself" : "off myself", "slef" : "self",
}  # fmt: skip
_NOT = {
    "can": "cant", "do": "dont", "did": "didnt", "does": "doesnt", "would": "wouldnt",
    "could": "couldnt", "will": "wont", "was": "wasnt", "is": "isnt", "should": "shouldnt",
    "has": "hasnt", "have": "havent", "were": "werent",
}  # fmt: skip
_WOULD_AFTER = word_set(
    "never rather be like love do have just not end kill sooner still hate take only"
)
_WILL_AFTER = word_set(
    "be do kill end just never take go jump use hang shoot not make probably find top have"
)
_ILL_BEFORE = word_set("am is feel feeling feels been mentally was off really very so are")


def fold(text: str) -> str:
    """Return the text in one case, without accents and apostrophes."""
    plain = unicodedata.normalize("NFKD", unicodedata.normalize("NFKC", text).casefold())
    marked = plain.translate(_APOSTROPHES)
    if marked.isascii():
        return marked
    return "".join(c for c in marked if not unicodedata.combining(c) and c not in "\u200b\u200d")


def near(word: str, core: str) -> bool:
    """Say whether one letter added, missing, wrong or swapped makes the two words equal."""
    if abs(len(word) - len(core)) > 1:
        return False
    start = 0
    while start < min(len(word), len(core)) and word[start] == core[start]:
        start += 1
    rest, wanted = word[start:], core[start:]
    swapped = rest[:2] == wanted[1::-1] and rest[2:] == wanted[2:]
    return swapped or rest[1:] == wanted[1:] or rest[1:] == wanted or rest == wanted[1:]


def _shorter(word: str) -> Iterable[str]:
    return (word[:i] + word[i + 1 :] for i in range(len(word)))


class Reader:
    """Turns text into sentences of known words; made once from the words the rules use."""

    def __init__(self, known: Collection[str], core: Collection[str], ordinary: str) -> None:
        self._known = frozenset(known)
        self._ordinary = word_set(ordinary)
        self._core = tuple(core)
        self._near: dict[str, list[str]] = {}
        for word in core:
            for key in {word, *_shorter(word)}:
                self._near.setdefault(key, []).append(word)

    def sentences(self, text: str) -> tuple[tuple[str, ...], ...]:
        """Return the words of each sentence, each word in the spelling the rules use."""
        folded = _SPACED.sub(self._joined, _ELLIPSIS.sub(" ", fold(text)))
        undisguised = _DISGUISED.sub(self._undisguised, folded)
        parts = _SENTENCE_END.split(undisguised)
        read = (tuple(self._words(_WORD.findall(part))) for part in parts)
        return tuple(window for words in read for window in _windows(words))

    def _joined(self, found: re.Match[str]) -> str:
        word = "".join(_WORD.findall(found.group()))
        return word if word in _SHORT or self._spelled(word) in self._known else found.group()

    def _undisguised(self, found: re.Match[str]) -> str:
        word = found.group()
        if "*" in word:
            shape = re.compile(re.escape(word).replace(r"\*", "."))
            same = (core for core in (*self._core, "kill", "die") if shape.fullmatch(core))
            return next(same, word)
        plain = (word.translate(_LEET), word.translate(_LEET_L))
        return next((option for option in plain if option in self._known), word)

    def _words(self, raw: list[str]) -> list[str]:
        words: list[str] = []
        for place, typed in enumerate(raw):
            after = raw[place + 1] if place + 1 < len(raw) else ""
            words.extend(self._read(typed, words[-1] if words else "", after).split())
            _join_last_two(words)
        return words

    def _read(self, typed: str, before: str, after: str) -> str:
        if typed == "id":
            return "i would" if after in _WOULD_AFTER else typed
        if typed == "ill":
            meant = after in _WILL_AFTER and before not in _ILL_BEFORE
            return "i will" if meant else typed
        if typed == "2" and after.isalpha():
            return "to"
        return _SHORT.get(typed) or self._spelled(typed)

    def _spelled(self, typed: str) -> str:
        if typed in self._known or typed in self._ordinary:
            return typed
        if _LONG_RUN.search(typed):
            twice, once = _LONG_RUN.sub(r"\1\1", typed), _LONG_RUN.sub(r"\1", typed)
            shorter = twice if twice in self._known else once
            return _SHORT.get(shorter) or self._spelled(shorter)
        if typed.endswith("in") and typed + "g" in self._known:
            return typed + "g"
        return self._corrected(typed) if 4 < len(typed) < _TOO_LONG else typed

    def _corrected(self, typed: str) -> str:
        for key in (typed, *_shorter(typed)):
            for core in self._near.get(key, ()):
                if near(typed, core):
                    return core
        return typed


def _windows(words: tuple[str, ...]) -> Iterable[tuple[str, ...]]:
    """Cut a sentence without an end into overlapping parts, so that no text is slow to read."""
    for start in range(0, max(1, len(words) - _OVERLAP), _LONGEST - _OVERLAP):
        if words:
            yield words[start : start + _LONGEST]


_PAIRS = {
    ("any", "more"): ["anymore"], ("i", "m"): ["i", "am"], ("i", "ve"): ["i", "have"],
    ("my", "self"): ["myself"], ("good", "bye"): ["goodbye"], ("good", "byes"): ["goodbyes"],
    ("him", "self"): ["himself"], ("her", "self"): ["herself"], ("can", "t"): ["cant"],
    ("don", "t"): ["dont"], ("over", "dose"): ["overdose"], ("over", "dosed"): ["overdosed"],
    ("some", "one"): ["someone"], ("every", "one"): ["everyone"], ("boy", "friend"): ["boyfriend"],
    ("girl", "friend"): ["girlfriend"], ("hotline", "s"): ["hotline"], ("my", "sen"): ["myself"],
    ("help", "line"): ["helpline"], ("hot", "line"): ["hotline"], ("me", "self"): ["myself"],
    ("un", "alive"): [ "unalive" ], ("no", "body"): [ "nobody" ], ("sui", "cide"): [ "suicide" ], (
        "suicidal", "y"): [ "suicidal" ], ("to", "night"): [ "tonight" ],
}  # fmt: skip


def _join_last_two(words: list[str]) -> None:
    if len(words) < 2:
        return
    pair = (words[-2], words[-1])
    if pair[1] == "not" and pair[0] in _NOT:
        words[-2:] = [_NOT[pair[0]]]
    elif pair in _PAIRS:
        words[-2:] = _PAIRS[pair]
