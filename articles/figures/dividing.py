"""Where a label would cut a word in two."""

from __future__ import annotations

from functools import cache, lru_cache

from articles.figures.tables import words
from articles.figures.words import word_table, words_of
from articles.wordlist import LONGEST, words_from

_REACH = 6  # code points to each side that decide how a place divides
# What a word costs, in the steps of the list: a character on its own, one that mostly is, a word of the
# tables; the list knows 率达 and 指涨, which news write side by side.
_SINGLE, _ACT, _PARTICLE, _CHANGE, _OURS = 48, 34, 24, 16, 26
_PARTICLES = frozenset(
    "的了在是和与及把被让给对从由以为将已仍还也都就又再才很最更每各该此其但而并且若如因比较只仅共约近超不"
)
_MODALS = frozenset("能要会")  # 能卖 is two words
_CHANGES = frozenset("涨跌增升降减达")


def word_over(text: str, place: int, low: int, high: int) -> tuple[int, int] | None:
    """Start and end of the word of a folded text that a place inside ``low`` and ``high`` cuts in two.

    ``None`` where a word ends there, or none is known.
    """
    if not low < place < high or not _may_cut(text, place, low, high):
        return None
    begin = max(low, place - _REACH)
    at = place - begin
    for start, end in _division(text[begin : min(high, place + _REACH)]):
        if start < at < end:
            return begin + start, begin + end
    return None


def is_word(text: str) -> bool:
    """Whether two characters or more are a word."""
    return text[1:] in words_from(text[:1])


def _may_cut(text: str, place: int, low: int, high: int) -> bool:
    """Whether any word goes on over the place; mostly none does."""
    for start in range(max(low, place - LONGEST + 1), place):
        known = words_from(text[start])
        for end in range(place + 1, min(high, start + LONGEST) + 1):
            if text[start + 1 : end] in known:
                return True
    return False


@lru_cache(maxsize=4096)
def _division(text: str) -> list[tuple[int, int]]:
    """The likeliest words of a short text, as start and end."""
    best: list[tuple[int, int]] = [(0, 0)]  # cost up to a place, where the last word starts
    for end in range(1, len(text) + 1):
        least = best[end - 1][0] + _single(text, end - 1), end - 1
        for start in range(max(0, end - LONGEST), end - 1):
            known = words_from(text[start]).get(text[start + 1 : end])
            if text[start:end] in _ours():
                known = _OURS
            if known is not None and not (
                end - start == 2 and text[start] in _MODALS and _acts(text[start + 1])
            ):
                least = min(least, (best[start][0] + known, start))
        best.append(least)
    division = []
    end = len(text)
    while end:
        division.append((best[end][1], end))
        end = best[end][1]
    return division


@cache
def _ours() -> frozenset[str]:
    return words("figures_verbs.txt") | word_table().keys()


def _single(text: str, place: int) -> int:
    """The cost of a character as a word; the unit of a number is one."""
    sign = text[place]
    if sign in _PARTICLES or (place and text[place - 1].isdigit()):
        return _PARTICLE
    return _CHANGE if sign in _CHANGES else _ACT if _acts(sign) else _SINGLE


def _acts(sign: str) -> bool:
    return sign in words_of("act")
