"""A query as a regular expression over the text itself, so that no folded copy of the text is needed."""

from __future__ import annotations

import re
from functools import lru_cache
from unicodedata import category, normalize

from articles.pinyin import plain
from articles.searching.folding import forms
from articles.searching.spelling import readings

GAP = r"[^\S\n]{0,3}"
"""Blanks that the query has and the text need not have, or the other way round between 8 and 个."""


@lru_cache(maxsize=8)
def compiled(query: str) -> re.Pattern[str] | None:
    """What finds the query; ``None`` for a blank one."""
    words = query.split()
    if not words:
        return None
    between = r"\s{0,3}" if "\n" in query else GAP
    return re.compile(between.join(word_pattern(word, word is words[-1]) for word in words))


def longest(query: str) -> int:
    """Code points that a hit has at most."""
    return 4 * len(query)


def word_pattern(word: str, last: bool) -> str:
    """What finds a word of the query: each run of letters as it stands or as pinyin."""
    parts = runs(word)
    pattern = ""
    for number, part in enumerate(parts):
        pattern += GAP if number and apart(parts[number - 1][-1], part[0]) else ""
        spelt = letter(part[0]) and spelling(part, word, last and part is parts[-1])
        pattern += f"(?:{'|'.join([literal(part), *spelt])})" if spelt else literal(part)
    return pattern


def spelling(run: str, word: str, last: bool) -> list[str]:
    """What finds characters that a run of letters spells. A single letter needs more beside it."""
    letters = "".join(letter(char) or "'" for char in run)
    ways = readings(letters, last=last) if len(word) > 1 else []
    return ["".join(map(one_of, way)) for way in ways]


def runs(word: str) -> list[str]:
    """The word cut where letters, with the apostrophes between them, begin and end."""
    found: list[str] = []
    for number, char in enumerate(word):
        joins = char in "'’" and letter(word[number + 1 : number + 2])
        if found and bool(letter(char) or joins) == bool(letter(found[-1][0])):
            found[-1] += char
        else:
            found.append(char)
    return found


@lru_cache(maxsize=512)
def letter(char: str) -> str:
    """The letter from a to z that a character is but for width, case and accent, ``v`` for ü, or nothing."""
    bare = plain(normalize("NFKC", char))
    return bare if len(bare) == 1 and "a" <= bare <= "z" else ""


def literal(run: str) -> str:
    """What finds the characters in any of their forms."""
    pattern = ""
    for before, char in zip(f"\0{run}", run, strict=False):
        pattern += (GAP if apart(before, char) else "") + one_of(forms(char))
    return pattern


def apart(first: str, second: str) -> bool:
    """Whether a text may have a blank between the two where another has none: at an edge of Chinese."""
    return first.isalnum() and second.isalnum() and (category(first) == "Lo") != (category(second) == "Lo")


@lru_cache(maxsize=512)
def one_of(chars: str) -> str:
    """What finds any one of the characters."""
    return re.escape(chars) if len(chars) == 1 else f"[{re.escape(chars)}]"
