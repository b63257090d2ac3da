"""Paths of the search: the characters that were decided on so far, and what one more of them costs."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from heapq import nsmallest
from typing import NamedTuple

from articles.cleaning.judging import HEADS, NUMERALS, PAIRS, Line
from articles.cleaning.language import Language
from articles.cleaning.swallowed import SWALLOWED

ALIGNED = -1
"""No byte is pending."""
ANY = 1000
"""The pending byte is not known at all. 256 + x: it stands after the byte x in a pair that vanished."""
TAIL = 4
"""Characters that tell two paths apart."""
_UNGLOSSED = 30.0
"""Cost of a character without a reading that has one everywhere else in the document."""
_SWALLOW = 32.0
"""Cost of an ASCII character that vanished together with the byte before it, if it was no digit."""
_INDENT = 60.0
"""Cost of a wide space inside a line."""


class Link(NamedTuple):
    """The characters of a path, last one first."""

    parent: Link | None
    char: str


class State(NamedTuple):
    """Where a path stands."""

    pending: int
    """The byte that begins the next character, ``ALIGNED``, ``ANY`` or a guess."""
    tail: str
    cost: float
    """In steps."""
    ends: tuple[float, float, float]
    """What the division into words costs more if the last word ended one, two or three characters ago."""
    link: Link | None

    @property
    def last(self) -> str:
        """The last character."""
        return self.tail[-1]

    def at(self, pending: int, extra: float = 0.0) -> State:
        """The path with another pending byte."""
        return State(pending, self.tail, self.cost + extra, self.ends, self.link)


class Writer:
    """Puts characters after a path. ``glossed`` are those that the document always gives a reading."""

    def __init__(self, language: Language, glossed: frozenset[str]) -> None:
        self._costs = language.costs
        self._endings = language.endings
        self._folded = language.folded
        self._glossed = glossed
        self._line = Line("", "")

    def begin(self, line: Line) -> State:
        """The path that has put nothing yet, in a line of which something stands."""
        self._line = line
        state = State(ALIGNED, "\n", 0.0, (0.0, 0.0, 0.0), None)
        for char in line.before[-2 * TAIL :]:
            state = self.put(state, char, True)
        return State(ALIGNED, state.tail, 0.0, state.ends, None)

    def prices(self, state: State, chars: Iterable[str]) -> list[tuple[float, str]]:
        """The characters with what a path costs, roughly, that has one of them more."""
        cost, last, costs = state.cost, state.tail[-1], self._costs
        return [(cost + costs[last + char], char) for char in chars]

    def likeliest(self, state: State, chars: Sequence[str], count: int) -> Sequence[str]:
        """So many of the characters that follow the last one most often."""
        if len(chars) <= count:
            return chars
        return [char for _, char in nsmallest(count, self.prices(state, chars))]

    def put(
        self, state: State, char: str, parted: bool = False, extra: float = 0.0, pending: int = ALIGNED
    ) -> State:
        """The path with one more character. ``parted``: a reading stands inside or after it."""
        _, tail, before, ends, link = state
        cost = before + extra + self._costs[tail[-1] + char]
        if not parted and char in self._glossed:
            cost += _UNGLOSSED
        if char == "　" and tail[-1] not in "\n　":
            cost += _INDENT
        if char in PAIRS or tail[-1] in HEADS:
            cost += self._line.cost(text_of(link), char)
        gain = 0.0
        if endings := self._endings[tail]:
            form = self._folded[char]
            for length, gains in endings:
                if form in gains:
                    gain = min(gain, ends[length - 1] + gains[form])
        ends = (-gain, ends[0] - gain, ends[1] - gain)
        return State(pending, tail[1 - TAIL :] + char, cost + gain, ends, Link(link, char))

    def swallowed(self, state: State, ahead: str) -> State:
        """The path after an ASCII character that vanished: a digit before a digit, else nobody knows."""
        known = ahead if ahead < "\x80" else " "
        cost = state.cost + (self._costs[state.last + known] if known.isdigit() else _SWALLOW)
        if state.last in NUMERALS:
            cost += self._line.cost(text_of(state.link), known)
        link = Link(state.link, SWALLOWED)
        return State(ALIGNED, state.tail[1 - TAIL :] + known, cost, (0.0, 0.0, 0.0), link)


def text_of(link: Link | None) -> str:
    """The characters of a path, first one first."""
    chars = []
    while link:
        chars.append(link.char)
        link = link.parent
    return "".join(reversed(chars))
