"""Rules between files: names that must exist, and what may stand only once."""

from collections.abc import Iterable, Iterator, Set

from bot.content.parts import SIGNPOSTS, Parts
from bot.content.rules import UTTERANCES
from bot.content.shape import did_you_mean
from bot.content.source import Node, plain
from bot.domain.errors import Problem
from bot.domain.knowledge import BESIDES
from bot.domain.text import folded


def cross_problems(parts: Parts) -> Iterator[Problem]:
    """Yield what is wrong between the files."""
    yield from _ids_twice(parts.entries)
    yield from _ids_twice(parts.signposts)
    yield from _unknown_names(parts)
    yield from _utterances(parts)
    yield from _synonyms(parts)


def same(text: str) -> str:
    """Return what two utterances that count as the same have in common."""
    return folded(text) or text.strip()


def _ids_twice(nodes: Iterable[Node]) -> Iterator[Problem]:
    first: dict[str, Node] = {}
    for node in nodes:
        name = node.at("id")
        if not name.text:
            continue
        if name.text in first:
            yield name.problem(
                f"“{plain(name.text)}” is the id of {first[name.text].place} too: "
                "change one of the two"
            )
        first.setdefault(name.text, name)


def _synonyms(parts: Parts) -> Iterator[Problem]:
    said = {folded(synonym.at("say").text): synonym.at("say") for synonym in parts.synonyms}
    first: dict[str, Node] = {}
    for synonym in parts.synonyms:
        for other in synonym.at("also").items:
            word = folded(other.text)
            if word and word in said:
                yield other.problem(
                    f"“{plain(other.text)}” is itself what others are read as "
                    f"({said[word].place}): keep one of the two"
                )
            elif word in first:
                yield other.problem(
                    f"“{plain(other.text)}” stands here already ({first[word].place}): "
                    "keep one of the two"
                )
            elif word:
                first[word] = other


def _unknown_names(parts: Parts) -> Iterator[Problem]:
    if not parts.complete:
        return
    entries = {node.at("id").text for node in parts.entries} | parts.hidden
    signposts = {node.at("id").text for node in parts.signposts} | parts.hidden
    for entry in parts.entries:
        yield from _unknown(entry.at("signposts").items, signposts, _NO_SIGNPOST)
        yield from _unknown(entry.at("see_also").items, entries, _NO_ENTRY)
        ways = (way.at("to") for way in entry.at("ways").items)
        yield from _unknown(ways, entries | set(BESIDES), _NO_ENTRY)
        yield from _itself(entry)
    if parts.menu:
        yield from _unknown(parts.menu.at("when_nothing_fits").items, signposts, _NO_SIGNPOST)
    for section in parts.menu.at("sections").items if parts.menu else ():
        yield from _unknown(section.at("entries").items, entries, _NO_ENTRY)
    for owner, file in parts.own_files.items():
        if owner not in entries:
            guess = did_you_mean(owner, entries, "rename the file to the entry's id")
            yield file.source.problem(f"belongs to no entry; {guess}")


_NO_ENTRY = "no entry “{}”"
_NO_SIGNPOST = f"no place “{{}}” in {SIGNPOSTS}"


def _unknown(names: Iterable[Node], known: Set[str], message: str) -> Iterator[Problem]:
    for name in names:
        if isinstance(name.tree, str) and name.text not in known:
            guess = did_you_mean(name.text, known, "correct the name, or take it out")
            yield name.problem(f"{message.format(plain(name.text))}; {guess}")


def _itself(entry: Node) -> Iterator[Problem]:
    for name in entry.at("see_also").items:
        if name.text and name.text == entry.at("id").text:
            yield name.problem("is this entry itself: name another one")


def _utterances(parts: Parts) -> Iterator[Problem]:
    first: dict[str, tuple[str, Node]] = {}
    for entry in parts.entries:
        said = [(u, same(u.text)) for u in parts.utterances(entry) if u.text.strip()]
        yield from _said_elsewhere(entry.at("id").text, said, first)
        yield from _too_few(parts, entry, len({key for _, key in said}))


def _said_elsewhere(
    owner: str, said: list[tuple[Node, str]], first: dict[str, tuple[str, Node]]
) -> Iterator[Problem]:
    for utterance, key in said:
        other, earlier = first.setdefault(key, (owner, utterance))
        # Two entries of one id share a file of utterances: that is told as such.
        if earlier.position != utterance.position:
            whose = "here already" if other == owner else f"in entry “{plain(other)}” too"
            yield utterance.problem(
                f"“{plain(utterance.text)}” is {whose} ({earlier.place}): keep one of the two"
            )


def _too_few(parts: Parts, entry: Node, found: int) -> Iterator[Problem]:
    own = parts.own_files.get(entry.at("id").text)
    if not isinstance(entry.at("utterances").tree, list) or (own and own.source.tree is None):
        return
    if not found:
        yield entry.at("utterances").problem(
            f"is empty, so nobody can reach this entry: write at least {UTTERANCES}"
        )
    elif found < UTTERANCES:
        yield entry.at("utterances").problem(
            f"has {found} different ones, those of its own file included: "
            f"write at least {UTTERANCES}"
        )
