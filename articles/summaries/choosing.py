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
_SPREAD = 0.5
"""What is left of a piece's value where its section has a point already."""


@dataclass(frozen=True, slots=True)
class Candidate(Span):
    """A piece with what it is worth."""

    value: float
    section: int
    place: int
    """Which of the parts it stands in that a summary goes round."""


@dataclass(frozen=True, slots=True)
class Room:
    """How much a summary may hold."""

    points: int
    chars: int
    """Code points of all points together."""
    enough: int
    """Code points after which only pieces that are worth their room are added."""


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
    left = heapq.nlargest(max(200, 20 * room.points), candidates, key=lambda c: c.value)
    points, chars = room.points - len(taken), room.chars - sum(t.end - t.start for t in taken)
    said: set[str] = set().union(*map(pairs, taken))
    chosen: list[Candidate] = []
    used = {candidate.place for candidate in taken}
    blocked: list[Span] = list(taken)
    while len(chosen) < points:
        best: Candidate | None = None
        best_worth = 0.0
        for candidate in left:
            if best and candidate.value <= best_worth:
                break
            if candidate.end - candidate.start > chars or any(candidate.overlaps(b) for b in blocked):
                continue
            if any(_same(pairs(candidate), pairs(b)) for b in blocked):
                continue
            worth = _worth(candidate.value, pairs(candidate), said, spread and candidate.place in used)
            if best is None or worth > best_worth:
                best, best_worth = candidate, worth
        if best is None or (best_worth <= 0 and room.chars - chars >= room.enough):
            break
        chosen.append(best)
        blocked.append(best)
        used.add(best.place)
        said |= pairs(best)
        chars -= best.end - best.start
    return chosen


def _same(one: Pairs, other: Pairs) -> bool:
    """Whether the shorter of two pieces is for the most part in the longer one."""
    return len(one & other) > _SAME * min(len(one), len(other))


def _worth(value: float, pairs: Pairs, said: Set[str], used: bool) -> float:
    """What a piece adds to what was said."""
    value -= _REPEATED * len(pairs & said)
    return value * (_SPREAD if value > 0 else 1 / _SPREAD) if used else value
