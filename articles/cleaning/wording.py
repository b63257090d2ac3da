"""Which words may end with a character: the division of a text into words, told step by step."""

from __future__ import annotations

from collections import defaultdict
from functools import cache
from itertools import pairwise

from articles.bigrams import cost as pair_cost
from articles.bigrams import fold, share_cost
from articles.wordlist import LONGEST, words_from

_WEIGHT = 0.5
"""Of the words beside the pairs of characters."""

_NUMBERS = "一二三四五六七八九十"
_DUE = -20.0
"""Cost of the number of the point that is due, beyond its characters."""

Gains = dict[str, float]
"""What the last character of a word gains: negative costs by its form in the alphabet of the model."""
Ending = tuple[int, Gains, float]
"""The length of words' beginning, what each last character gains, and what the best one does."""


class Endings(dict[str, tuple[Ending, ...]]):
    """The words that go on from a text's end.

    Points that are due next in the ``text`` of the document, as the second after 一是, count as words.
    """

    def __init__(self, text: str) -> None:
        self._due: dict[str, tuple[Ending, ...]] = {
            number: ((1, {"是": _DUE}, _DUE),) for number in _due_points(text)
        }

    def __missing__(self, tail: str) -> tuple[Ending, ...]:
        folded = fold(tail[1 - LONGEST :])
        found = self._due.get(folded[-1], ())
        for start in range(len(folded)):
            found += _ends(folded[start:])
        self[tail] = found
        return found


def _due_points(text: str) -> list[str]:
    """The numbers of points (一是…二是…) that don't stand in the text, but the one before them does."""
    found = {number for number in _NUMBERS if f"{number}是" in text}
    return [after for before, after in pairwise(_NUMBERS) if before in found and after not in found]


@cache
def _ends(beginning: str) -> tuple[Ending, ...]:
    """The words that consist of this beginning and one more character; none or one of all."""
    costs = _words(beginning[0]).get(beginning[1:])
    if not costs:
        return ()
    alone = sum(map(share_cost, beginning))
    gains = {last: _WEIGHT * (cost - alone - share_cost(last)) for last, cost in costs.items()}
    if len(beginning) > 1:
        # Pairs know little of a long word: beyond them it counts in full.
        paired = share_cost(beginning[0]) + sum(map(pair_cost, beginning, beginning[1:]))
        for last, cost in costs.items():
            gains[last] = min(gains[last], cost - paired - pair_cost(beginning[-1], last))
    return ((len(beginning), gains, min(gains.values())),)


@cache
def _words(first: str) -> dict[str, dict[str, int]]:
    """What words with this first character cost, by the characters in the middle and the last one."""
    found: defaultdict[str, dict[str, int]] = defaultdict(dict)
    for rest, cost in words_from(first).items():
        found[rest[:-1]][rest[-1]] = cost
    return found
