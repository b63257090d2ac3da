"""Choosing: the pieces that together say most in the room there is."""

from __future__ import annotations

import heapq
from collections.abc import Callable, Sequence, Set
from dataclasses import dataclass

from articles.model import Span
from articles.summaries.words import Pairs

_REPEATED = 0.5
"""What a pair of tokens that was already said takes from a piece's value."""
_SAME = 0.5
"""Two pieces say the same where the shorter one shares more of its pairs than this."""
_TOLD = 8.0
"""What a figure adds where a piece may run on to it."""
READABLE = 60
"""Code points of a point that is easy to read."""
_SHORT = 20
"""Code points that a point is expected to have at least."""
_SPREAD = 0.5
"""What is left of a piece's value where its section has a point already."""


@dataclass(frozen=True, slots=True)
class Candidate(Span):
    """A piece with what it is worth."""

    value: float
    section: int
    place: int
    """Which of the parts it stands in that a summary goes round."""
    figures: int = 0
    """How many figures it holds."""


@dataclass(frozen=True, slots=True)
class Room:
    """How much a summary may hold."""

    points: int
    chars: int
    """Code points of all points together."""
    enough: int
    """Code points after which only pieces that are worth their room are added."""
    least: float = 0.0
    """What a piece must be worth once enough is said."""
    spare: int = 0
    """Code points beyond ``chars`` that the last point may take to tell its figures."""


def choose(
    candidates: Sequence[Candidate],
    room: Room,
    pairs: Callable[[Span], Pairs],
    *,
    taken: Sequence[Candidate] = (),
    spread: bool = False,
) -> list[Candidate]:
    """The best candidates, best first; none overlaps another one or a ``taken`` point, or says the same.

    ``taken`` counts against the room. ``spread`` favours places that have no point yet.
    """
    likely = min(room.points, room.chars // _SHORT)
    summary = _Summary(
        heapq.nlargest(200 + 20 * likely, candidates, key=lambda c: c.value), pairs, room.chars
    )
    for candidate in taken:
        summary.take(candidate)
    while len(summary.points) < room.points:
        best = summary.best(spread)
        if best is None or (best[0] <= room.least and room.chars - summary.chars >= room.enough):
            break
        summary.take(summary.fuller(best[1], room.spare))
    return summary.points[len(taken) :]


class _Summary:
    """The points so far, what is left to choose from, and the code points that are free."""

    def __init__(self, left: list[Candidate], pairs: Callable[[Span], Pairs], chars: int) -> None:
        self.points: list[Candidate] = []
        self.chars = chars
        self._left, self._pairs = left, pairs
        self._said: set[str] = set()

    def take(self, point: Candidate) -> None:
        """Make it a point; what overlaps it or says the same is left no more."""
        said = self._pairs(point)
        self.points.append(point)
        self.chars -= point.end - point.start
        self._said |= said
        self._left = [c for c in self._left if not c.overlaps(point) and not _same(self._pairs(c), said)]

    def fuller(self, point: Candidate, spare: int) -> Candidate:
        """The piece that begins where the point does and tells its figures, as far as it is easy to read."""
        longest = min(self.chars + spare, max(READABLE, point.end - point.start))
        fitting = [c for c in self._left if c.start == point.start and c.end - c.start <= longest]
        return max(fitting, key=lambda c: c.value + _TOLD * c.figures)

    def best(self, spread: bool) -> tuple[float, Candidate] | None:
        """What adds most, with how much; ``None`` where nothing fits."""
        used = {point.place for point in self.points} if spread else set()
        worths = (
            (_worth(c.value, self._pairs(c), self._said, c.place in used), c)
            for c in self._left
            if c.end - c.start <= self.chars
        )
        return max(worths, key=lambda found: found[0], default=None)


def _same(one: Pairs, other: Pairs) -> bool:
    """Whether the shorter of two pieces is for the most part in the longer one."""
    return len(one & other) > _SAME * min(len(one), len(other))


def _worth(value: float, pairs: Pairs, said: Set[str], used: bool) -> float:
    """What a piece adds to what was said."""
    value -= _REPEATED * len(pairs & said)
    return value * (_SPREAD if value > 0 else 1 / _SPREAD) if used else value
