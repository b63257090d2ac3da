"""Where a label would cut a word in two."""

from __future__ import annotations

from functools import lru_cache

from articles.figures.costs import PARTICLE, SINGLE, costs_of, seconds_of, single_costs
from articles.wordlist import LONGEST, words_from

_REACH = 6  # code points to each side that decide how a place divides


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
    return end > 1 and text[end - 1] in costs_of(text[end - 2])


@lru_cache(maxsize=16384)
def _may_cut(text: str, place: int) -> bool:
    """Whether any word goes on over the place in the few characters around it; mostly none does."""
    for start in range(place - 1, -1, -1):
        sign = text[start]
        if text[start + 1] in seconds_of(sign):  # mostly it is not, and nothing need be cut out
            known = costs_of(sign)
            for end in range(place + 1, min(len(text), start + LONGEST) + 1):
                if text[start + 1 : end] in known:
                    return True
    return False


@lru_cache(maxsize=4096)
def _division(text: str) -> list[int]:
    """Where the likeliest words of a short text start, the last first, after the text's end."""
    size = len(text)
    singles = single_costs()
    best = [0] + [size * 100] * size  # the cost up to a place
    came = [0] * (size + 1)
    for start, sign in enumerate(text):
        so_far = best[start]
        single = PARTICLE if start and text[start - 1].isdigit() else singles.get(sign, SINGLE)
        if so_far + single < best[start + 1]:
            best[start + 1], came[start + 1] = so_far + single, start
        if start + 1 < size and text[start + 1] in seconds_of(sign):
            known = costs_of(sign)
            for end in range(start + 2, min(size, start + LONGEST) + 1):
                cost = known.get(text[start + 1 : end])
                if cost is not None and so_far + cost < best[end]:
                    best[end], came[end] = so_far + cost, start
    division = [size]
    while division[-1]:
        division.append(came[division[-1]])
    return division
