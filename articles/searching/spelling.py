"""Pinyin as people type it: syllables, initials, both, and a last syllable that is not finished."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from itertools import islice, product

from articles.pinyin import spellings

LONGEST = 60
"""Letters; what is longer is no pinyin that a person types."""

MOST = 48
"""Ways of reading one string of letters."""

FEW = range(2, 5)
"""Lengths of letters that may be initials although they are whole syllables."""

INITIALS = frozenset({*"abcdefghjklmnopqrstwxyz", "zh", "ch", "sh"})

Way = tuple[str, ...]
"""A unit a character: a syllable, or the beginning of one with a star after it."""


def readings(letters: str, *, last: bool) -> list[tuple[str, ...]]:
    """The sequences of characters that the letters may spell: one string of alternatives a character.

    ``letters`` are a to z, with ' where a syllable must end: ``xian`` is one character or two, ``xi'an`` two.
    ``last`` allows the last syllable to lack its end.
    """
    parts = letters.split("'")
    if len(letters) > LONGEST:
        return []
    each = [ways(part, last and number == len(parts)) for number, part in enumerate(parts, 1)]
    joined = (sum(several, ()) for several in islice(product(*each), MOST))
    return [tuple(map(characters, way)) for way in dict.fromkeys(joined)]


def ways(letters: str, last: bool) -> list[Way]:
    """How the letters part into units, the likeliest first.

    Where they are whole syllables, nothing else is tried, or ``gan`` would find 公安; but few letters may
    still be initials: ``gaj`` is 公安局 though it begins like a syllable.
    """
    whole = split(letters, syllable)
    if last and all(len(way[-1]) == 1 for way in whole):
        whole = split(letters, unfinished)
    if whole:
        return whole + (split(letters, initial) if len(letters) in FEW else [])
    return split(letters, anything if last else abbreviated)


def split(letters: str, unit: Callable[[str, bool], str]) -> list[Way]:
    """All ways to part the letters into what ``unit`` accepts, longer units first, ``MOST`` at most."""
    end = len(letters)
    found: list[list[Way]] = [[] for _ in letters] + [[()]]
    for start in reversed(range(end)):
        for stop in range(min(start + 6, end), start, -1):
            if accepted := unit(letters[start:stop], stop == end):
                found[start] += [(accepted, *rest) for rest in found[stop]]
        del found[start][MOST:]
    return found[0]


def syllable(letters: str, last: bool) -> str:
    """A whole syllable. That of 嗯 is no more than an initial."""
    return letters if letters in spellings() and not set(letters).isdisjoint("aeiouv") else ""


def unfinished(letters: str, last: bool) -> str:
    """A whole syllable, or at the end the beginning of one."""
    if last and (len(letters) == 1 or not syllable(letters, last)):
        return f"{letters}*" if characters(f"{letters}*") else ""
    return syllable(letters, last)


def initial(letters: str, last: bool) -> str:
    """A single letter that begins a syllable."""
    return f"{letters}*" if len(letters) == 1 and letters in INITIALS else ""


def abbreviated(letters: str, last: bool) -> str:
    """A whole syllable or an initial."""
    return f"{letters}*" if letters in INITIALS else syllable(letters, last)


def anything(letters: str, last: bool) -> str:
    """A whole syllable, an initial, or at the end the beginning of a syllable."""
    return abbreviated(letters, last) or unfinished(letters, last)


@cache
def characters(unit: str) -> str:
    """The characters so read; empty where none is."""
    if not unit.endswith("*"):
        return spellings().get(unit, "")
    start = unit[:-1]
    found = {char for spelt, chars in spellings().items() if spelt.startswith(start) for char in chars}
    # re looks for characters beyond the basic plane one by one: hundreds of them cost most of a search.
    return "".join(sorted(char for char in found if char <= "\uffff"))
