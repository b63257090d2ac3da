"""Choose among the texts that a damaged run may stand for, by what a line is like as a whole."""

from __future__ import annotations

import re

from articles.cleaning import wording
from articles.cleaning.language import Language

_WORDS = 0.5
"""Weight of the division into words beside the pairs of characters."""
_STRAY = 15.0
"""Cost of a closing mark that closes nothing."""
_CLOSING = 8.0
"""Gain of a closing mark that closes what the line has opened."""
_IN_TURN = 60.0
"""Gain of the number that is due at the head of a line."""
_PAIRS = dict(zip("”』」）》】", "“『「（《【", strict=True))
_NUMERALS = "一二三四五六七八九十"
_HEAD = re.compile(r"\s*[（(]([一二三四五六七八九十]{1,3})[）)]")


class Judge:
    """Keeps count of the numbered heads of a document while its lines are restored in order."""

    def __init__(self, language: Language) -> None:
        self._language = language
        self._due = "一"

    def choose(self, before: str, readings: tuple[tuple[float, str], ...], after: str) -> tuple[float, str]:
        """The best reading of a run between what precedes it in its line and what follows."""
        return min((self._total(before, cost, text, after), text) for cost, text in readings)

    def passed(self, line: str) -> None:
        """Take note of a finished line."""
        head = _HEAD.match(line)
        if head and head[1] in _NUMERALS:
            self._due = _NUMERALS[(_NUMERALS.index(head[1]) + 1) % len(_NUMERALS)]

    def _total(self, before: str, cost: float, text: str, after: str) -> float:
        around = before[-4:] + text + after[:4]
        cost += _WORDS * wording.gain(around) + _balance(before, text, after)
        head = _HEAD.match(before + text)
        if head and not _HEAD.match(before) and head[1] == self._due:
            cost -= _IN_TURN
        return cost


def _balance(before: str, text: str, after: str) -> float:
    """Cost of marks that close nothing, less the gain of those that close what the line has opened."""
    cost = 0.0
    line = before + text
    for at in range(len(before), len(line)):
        opening = _PAIRS.get(line[at])
        if opening:
            opened = line.count(opening, 0, at) > line.count(line[at], 0, at)
            cost += -_CLOSING if opened else _STRAY
    left_open = not after and any(line.count(mark) > line.count(end) for end, mark in _PAIRS.items())
    return cost + (_STRAY if left_open else 0.0)
