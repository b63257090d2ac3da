"""Which words may end with a character: the division of a text into words, told step by step."""

from __future__ import annotations

from functools import cache
from itertools import pairwise

from articles.bigrams import fold, share_cost
from articles.wordlist import LONGEST, words_from

_WEIGHT = 0.5
"""Of the words beside the pairs of characters."""

_NUMBERS = "一二三四五六七八九十"
_DUE = -20.0
"""Cost of the number of the point that is due, beyond its characters."""

Gains = dict[str, float]
"""What the last character of a word gains: negative costs by its form in the alphabet of the model."""


class Endings(dict[str, tuple[tuple[int, Gains], ...]]):
    """The words that go on from a text's end: by their beginning's length, what each last character gains.

    Points that are due next in the ``text`` of the document, as the second after 一是, count as words.
    """

    def __init__(self, text: str) -> None:
        self._due = {number: {"是": _DUE} for number in _due_points(text)}

    def __missing__(self, tail: str) -> tuple[tuple[int, Gains], ...]:
        folded = fold(tail)
        begun = [(length, _ends(folded[-length:])) for length in range(1, min(len(folded), LONGEST - 1) + 1)]
        begun.append((1, self._due.get(folded[-1], {})))
        self[tail] = found = tuple((length, gains) for length, gains in begun if gains)
        return found


def _due_points(text: str) -> list[str]:
    """The numbers of points (一是…二是…) that don't stand in the text, but the one before them does."""
    found = {number for number in _NUMBERS if f"{number}是" in text}
    return [after for before, after in pairwise(_NUMBERS) if before in found and after not in found]


@cache
def _ends(beginning: str) -> Gains:
    """The last characters of the words that consist of this beginning and one more character."""
    return _words(beginning[0]).get(beginning, {})


@cache
def _words(first: str) -> dict[str, Gains]:
    """What words with this first character cost beyond their characters, in steps: negative."""
    found: dict[str, Gains] = {}
    for rest, cost in words_from(first).items():
        word = first + rest
        gain = cost - sum(map(share_cost, word))
        found.setdefault(word[:-1], {})[word[-1]] = _WEIGHT * gain
    return found
