"""Where the paths of the search stand, and the best of them."""

from __future__ import annotations

import math
from collections.abc import Iterable
from operator import attrgetter
from typing import NamedTuple

ALIGNED = -1
"""No byte is pending."""
ANY = 1000
"""The pending byte is not known at all. 256 + x: it stands after the byte x in a pair that vanished."""
TAIL = 4
"""Characters that tell two paths apart."""
_BEAM = 40
_MARGIN = 55.0
"""States that cost so much more than the best one are given up."""


class State(NamedTuple):
    """Where a path stands."""

    pending: int
    """The byte that begins the next character, ``ALIGNED``, ``ANY`` or a guess."""
    tail: str
    cost: float
    """In steps."""
    ends: tuple[float, float, float]
    """What the division into words costs more if the last word ended one, two or three characters ago."""
    text: str
    """The characters of the path."""

    @property
    def last(self) -> str:
        """The last character."""
        return self.tail[-1]

    def at(self, pending: int, extra: float = 0.0) -> State:
        """The path with another pending byte."""
        return State(pending, self.tail, self.cost + extra, self.ends, self.text)


_cost = attrgetter("cost")


class Beam:
    """The best states of a step, one for each pending byte and last few characters."""

    def __init__(self, states: Iterable[State] = ()) -> None:
        self._states: list[State] = []
        self.limit = math.inf
        """Cost beyond which a state is given up."""
        self.extend(states)

    def extend(self, states: Iterable[State]) -> None:
        """Take states in that are not too bad."""
        for state in states:
            if state.cost <= self.limit:
                self._states.append(state)
                self.limit = min(self.limit, state.cost + _MARGIN)
        if len(self._states) > 2 * _BEAM:
            self._states = self.best()
            if len(self._states) == _BEAM:
                self.limit = self._states[-1].cost

    def best(self) -> list[State]:
        """The best states in their order."""
        best: dict[tuple[int, str], State] = {}
        for state in sorted(self._states, key=_cost):
            if state.cost > self.limit or len(best) == _BEAM:
                break
            best.setdefault((state.pending, state.tail), state)
        return list(best.values())
