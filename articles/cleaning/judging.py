"""What a line is like as a whole: whether its marks pair up and its number is in turn."""

from __future__ import annotations

import re
from typing import NamedTuple

PAIRS = dict(zip("”』」）》】", "“『「（《【", strict=True))
"""Closing marks and what opens each."""
NUMERALS = frozenset("一二三四五六七八九十")
HEADS = NUMERALS | frozenset("）)")
"""What the number at the head of a line ends with."""
_ORDER = "一二三四五六七八九十"
_STRAY = 22.0
"""Cost of a closing mark that closes nothing."""
_CLOSING = 12.0
"""Gain of a closing mark that closes what the line has opened."""
_OPEN = 15.0
"""Cost of a line that ends before all of its marks are closed."""
_IN_TURN = 60.0
"""Gain of the number that is due at the head of a line."""
_UNCLOSED = 50.0
"""Cost of a number at the head of a line that isn't closed, or after which a mark stands."""
_INNER = frozenset("，。、；：！？,;:!?”’）")
"""What no line begins with."""
_HEAD = re.compile(r"\s*[（(]([一二三四五六七八九十]{1,3})([）)]?)")


class Line(NamedTuple):
    """The beginning of a line, and which number is due at the head of the next line that has one."""

    before: str
    due: str

    def cost(self, text: str, char: str) -> float:
        """Cost of a mark, or of what follows a numeral, after the text that follows the beginning."""
        line = self.before + text
        if opening := PAIRS.get(char):
            cost = -_CLOSING if _count(line, opening) > _count(line, char) else _STRAY
        else:
            cost = 0.0
        head = _HEAD.fullmatch(line)
        if not head:
            return cost
        if head[2]:
            return cost + (_UNCLOSED if char in _INNER else 0.0)
        if char == "）":
            return cost - (_IN_TURN if head[1] == self.due else 0.0)
        return cost + (0.0 if char in NUMERALS else _UNCLOSED)

    def end_cost(self, text: str) -> float:
        """Cost of the line's end after the text."""
        line = self.before + text
        return _OPEN if any(_count(line, mark) > _count(line, end) for end, mark in PAIRS.items()) else 0.0

    def next_due(self) -> str:
        """Which number is due after this line."""
        head = _HEAD.match(self.before)
        if head and head[2] and head[1] in NUMERALS:
            return _ORDER[(_ORDER.index(head[1]) + 1) % len(_ORDER)]
        return self.due


def most_gained_after(last: str) -> float:
    """What ``Line.cost`` may gain at the most after this character."""
    return _CLOSING + (_IN_TURN if last in HEADS else 0.0)


def _count(line: str, mark: str) -> int:
    return line.count(mark) + (line.count(chr(ord(mark) - 0xFEE0)) if mark in "（）" else 0)
