"""The survey: which islands the tables of a chain call for.

A later step reads what the earlier ones wrote, but islands are looked for in the source. So every character
of a later table is traced back to the characters of the source that may stand behind it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from operator import add
from typing import NamedTuple

from articles.scripts.chain import Chain
from articles.scripts.islands import Islands

Words = list[tuple[str, str]]
Behind = dict[str, set[str]]
"""For a character that a step reads, those of the source behind it; one not named stands for itself."""


class _Reading(NamedTuple):
    """What may stand behind a character: at the start of a word, at its end, in no phrase."""

    first: Behind
    last: Behind
    plain: Behind


def survey(chain: Chain) -> Islands:
    """The islands of a chain."""
    characters: dict[str, str] = {}
    marks: set[str] = set()
    triggers: set[str] = set()
    reading = _Reading({}, {}, {})
    glued = _neighbours(word for word, _ in chain.segmentation.words()) if chain.segmentation else set()
    for step in chain.steps:
        words = list(step.words())
        singles = {word: value for word, value in words if len(word) == len(value) == 1}
        # What is no neighbour at the border of two words of the step before is inside one, and glued already.
        glued |= set(_trace(_neighbours(word for word, _ in words), reading.last, reading.first))
        for mark, trigger in _triggers(words, singles, marks):
            marks |= reading.plain.get(mark, {mark})
            triggers |= set(_trace([trigger], reading.plain, reading.plain))
        if step is not chain.steps[-1]:
            reading = _next(reading, words, singles)
        characters = singles | {one: singles.get(other, other) for one, other in characters.items()}
    followers: dict[str, str] = {}
    for pair in glued:
        followers[pair[0]] = followers.get(pair[0], "") + pair[1]
    return Islands(characters, "".join(sorted(marks)), frozenset(triggers), followers)


def _neighbours(words: Iterable[str]) -> set[str]:
    """Every two characters that stand side by side in a word."""
    return {pair for word in words for pair in map(add, word, word[1:])}


def _triggers(words: Words, singles: dict[str, str], marks: set[str]) -> Iterator[tuple[str, str]]:
    """A mark and a trigger of each word that becomes something else than its characters do."""
    common = Counter("".join(word for word, _ in words))
    for word, value in words:
        plain = "".join([singles.get(character, character) for character in word])
        if plain == value:
            continue
        places = range(len(word)) if len(value) != len(word) else _differing(plain, value)
        # The fewer and the rarer the marks are, the less often the search stops.
        _, _, at = min((word[at] not in marks, common[word[at]], at) for at in places)
        yield word[at], word[at : at + 2] if at + 1 < len(word) else word[max(0, at - 1) :]


def _differing(one: str, other: str) -> list[int]:
    return [at for at in range(len(one)) if one[at] != other[at]]


def _trace(pairs: Iterable[str], left: Behind, right: Behind) -> Iterator[str]:
    """What may stand in the source behind two neighbours, or behind one character."""
    for pair in pairs:
        for one in left.get(pair[0], pair[0]):
            yield from (one + other for other in right.get(pair[1], pair[1])) if len(pair) > 1 else one


def _next(reading: _Reading, words: Words, singles: dict[str, str]) -> _Reading:
    """What stands behind the characters that one more step wrote."""
    return _Reading(
        _behind(reading.first, ((word[0], value[0]) for word, value in words)),
        _behind(reading.last, ((word[-1], value[-1]) for word, value in words)),
        _behind(reading.plain, singles.items()),
    )


def _behind(behind: Behind, pairs: Iterable[tuple[str, str]]) -> Behind:
    result = {character: set(sources) for character, sources in behind.items()}
    for read, written in set(pairs):
        result.setdefault(written, {written}).update(behind.get(read, {read}))
    return result
