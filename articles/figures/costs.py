"""What words cost where a short text is divided into the likeliest ones; the cheapest division holds."""

from __future__ import annotations

from functools import cache

from articles.figures.tables import words
from articles.figures.words import acts_done, word_table, words_of
from articles.wordlist import LONGEST, words_from

# In the steps of the list: a character on its own, one that mostly is, a word of the tables. The list
# knows 率达 and 指涨, which news write side by side, and 能卖.
SINGLE, PARTICLE = 48, 24
_ACT, _CHANGE, _OURS = 34, 16, 20
_PARTICLES = (
    "的了在是和与及把被让给对从由以为将已仍还也都就又再才很最更每各该此其但而并且若如因比较只仅共约近不"
)
_CHANGES = "涨跌增升降减达"
# Pairs that end in what joins are words where they are common: 认为 is one, 率为 is none.
_JOINING = dict.fromkeys("为是达到有超以则已仍", 57) | dict.fromkeys("由从约近", 65)
_MODALS = frozenset("能要会")


@cache
def seconds_of(first: str) -> frozenset[str]:
    """What stands second in the words that begin with a character."""
    return frozenset(rest[0] for rest in costs_of(first))


@cache
def single_costs() -> dict[str, int]:
    """The cost of a character as a word, where it is not that of most; a number's unit costs a particle's."""
    costs = dict.fromkeys(words_of("act"), _ACT)
    return costs | dict.fromkeys(_PARTICLES, PARTICLE) | dict.fromkeys(_CHANGES, _CHANGE)


@cache
def costs_of(first: str) -> dict[str, int]:
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
    longest = (rest for rest in costs if len(rest) == LONGEST - 1)
    return joined + [rest for rest in longest if rest[0] in ours and rest[2:] in words_from(rest[1])]


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
