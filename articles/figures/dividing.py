"""Where a label would cut a word in two."""

from __future__ import annotations

from functools import cache, lru_cache

from articles.figures.tables import words
from articles.figures.words import acts_done, word_table, words_of
from articles.wordlist import LONGEST, words_from

_REACH = 6  # code points to each side that decide how a place divides
# What a word costs, in the steps of the list: a character on its own, one that mostly is, a word of the
# tables. The list knows 率达 and 指涨, which news write side by side, and 能卖.
_SINGLE, _ACT, _PARTICLE, _CHANGE, _OURS = 48, 34, 24, 16, 20
_PARTICLES = (
    "的了在是和与及把被让给对从由以为将已仍还也都就又再才很最更每各该此其但而并且若如因比较只仅共约近不"
)
_CHANGES = "涨跌增升降减达"
# Pairs that end in what joins are words where they are common: 认为 is one, 率为 is none.
_JOINING = dict.fromkeys("为是达到有超以则已仍", 57) | dict.fromkeys("由从约近", 65)
_MODALS = frozenset("能要会")


def word_over(text: str, place: int, low: int, high: int) -> tuple[int, int] | None:
    """Start and end of the word of a folded text that a place inside ``low`` and ``high`` cuts in two.

    ``None`` where a word ends there, or none is known.
    """
    if not low < place < high:
        return None
    near = max(low, place - LONGEST + 1)
    if not _may_cut(text[near : min(high, place + LONGEST - 1)], place - near):
        return None
    begin = max(low, place - _REACH)
    at = place - begin
    end = at
    for start in _division(text[begin : min(high, place + _REACH)]):
        if start < at:
            return (begin + start, begin + end) if end > at else None
        end = start
    return None


def is_word(text: str) -> bool:
    """Whether two characters or more are a word."""
    return text[1:] in words_from(text[:1])


def ends_word(text: str, end: int) -> bool:
    """Whether the two characters before a place are a word."""
    return end > 1 and text[end - 1] in _costs(text[end - 2])


@lru_cache(maxsize=16384)
def _may_cut(text: str, place: int) -> bool:
    """Whether any word goes on over the place in the few characters around it; mostly none does."""
    for start in range(place - 1, -1, -1):
        sign = text[start]
        if text[start + 1] in _seconds(sign):  # mostly it is not, and nothing need be cut out
            known = _costs(sign)
            for end in range(place + 1, min(len(text), start + LONGEST) + 1):
                if text[start + 1 : end] in known:
                    return True
    return False


@cache
def _seconds(first: str) -> frozenset[str]:
    """What stands second in the words that begin with a character."""
    return frozenset(rest[0] for rest in _costs(first))


@lru_cache(maxsize=4096)
def _division(text: str) -> list[int]:
    """Where the likeliest words of a short text start, the last first, after the text's end."""
    size = len(text)
    singles = _singles()
    best = [0] + [size * 100] * size  # the cost up to a place
    came = [0] * (size + 1)
    for start, sign in enumerate(text):
        so_far = best[start]
        single = _PARTICLE if start and text[start - 1].isdigit() else singles.get(sign, _SINGLE)
        if so_far + single < best[start + 1]:
            best[start + 1], came[start + 1] = so_far + single, start
        if start + 1 < size and text[start + 1] in _seconds(sign):
            known = _costs(sign)
            for end in range(start + 2, min(size, start + LONGEST) + 1):
                cost = known.get(text[start + 1 : end])
                if cost is not None and so_far + cost < best[end]:
                    best[end], came[end] = so_far + cost, start
    division = [size]
    while division[-1]:
        division.append(came[division[-1]])
    return division


@cache
def _singles() -> dict[str, int]:
    """The cost of a character as a word, where it is not that of most; a number's unit costs a particle's."""
    costs = dict.fromkeys(words_of("act"), _ACT)
    return costs | dict.fromkeys(_PARTICLES, _PARTICLE) | dict.fromkeys(_CHANGES, _CHANGE)


@cache
def _costs(first: str) -> dict[str, int]:
    """The words that begin with a character: what follows it to its cost."""
    costs = words_from(first).copy()
    ours = _ours().get(first, {})
    for rest in costs.keys() & _JOINING.keys():
        if costs[rest] > _JOINING[rest]:
            del costs[rest]
    for rest in _phrases(costs, ours):
        del costs[rest]
    costs |= ours
    if first in _MODALS:
        costs = {rest: cost for rest, cost in costs.items() if rest not in words_of("act")}
    return costs


def _phrases(costs: dict[str, int], ours: dict[str, int]) -> list[str]:
    """The words of the list that are two: 伙同他人 with a verb of the tables, 率高达 with what joins."""
    joined = [rest for rest in costs.keys() & word_table().keys() if len(rest) == 2]
    if not ours:
        return joined
    return joined + [
        rest for rest in costs if len(rest) == LONGEST - 1 and rest[0] in ours and is_word(rest[1:])
    ]


@cache
def _ours() -> dict[str, dict[str, int]]:
    """The words of the tables by their first character."""
    found: dict[str, dict[str, int]] = {}
    for word in (
        words("figures_verbs.txt") | word_table().keys() | acts_done() | words_of("term") | words_of("head")
    ):
        if 1 < len(word) <= LONGEST:
            found.setdefault(word[0], {})[word[1:]] = _OURS
    return found
