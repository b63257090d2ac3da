"""Headings, and how deep they stand."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from articles.structure.numbering import rank

APART = "apart"
"""The kind of a heading over a part that stands beside the numbered ones."""
ATTACHED = "attached"
"""The kind of the title of a paper that another hands on; the paper's own headings stand under it."""
ANNEXED = "annexed"
"""The kind of the title of an attachment under its number."""
_HIGHEST = ("part", "chapter", "formal", "comma")
"""Kinds of numbers that stand under a plain heading only where several plain ones head such numbers."""
_ABOVE: dict[str, tuple[str, ...]] = {APART: (), ATTACHED: (ATTACHED,), ANNEXED: (APART, ANNEXED)}
"""Kinds that do not stand under what came before, and what the next headings stand under."""


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading found at a line."""

    start: int
    end: int
    """Code points of the line that the heading takes; less than the line for a run-in head."""
    kind: str
    """What numbers or declares it; headings of one kind stand equally deep."""


def levels(headings: Sequence[Heading | None]) -> list[int]:
    """For each heading how deep it stands, 1 for the highest; 0 where there is none.

    A kind seen before goes back to its level; a new one goes under the last, unless it usually stands higher.
    """
    stack: list[str] = []
    result: list[int] = []
    beside = _plain_beside_numbered(headings)
    for at, heading in enumerate(headings):
        if heading is None:
            result.append(0)
            continue
        kind = heading.kind
        if kind in _ABOVE:
            stack = list(_ABOVE[kind])
            result.append(max(1, len(stack)))
            continue
        if at == beside:
            stack.pop()
        if kind in stack:
            del stack[stack.index(kind) + 1 :]
        else:
            while stack and rank(kind) >= 0 and rank(stack[-1]) > rank(kind):
                stack.pop()
            while stack and _declared_level(kind) and _declared_level(stack[-1]) > _declared_level(kind):
                stack.pop()
            stack.append(kind)
        result.append(len(stack))
    return result


def _plain_beside_numbered(headings: Sequence[Heading | None]) -> int | None:
    """Where the first numbered heading stands beside the plain one before it: ``概况`` over prose, ``一、``.

    It does not where the two touch, or where another plain heading stands before the last of them.
    """
    known = [(at, heading.kind) for at, heading in enumerate(headings) if heading]
    kinds = [kind for _, kind in known]
    if kinds[:1] != ["plain"] or len(kinds) < 2 or kinds[1] not in _HIGHEST:
        return None
    last = len(kinds) - kinds[::-1].index(kinds[1])
    apart = known[1][0] - known[0][0] > 1 and "plain" not in kinds[1:last]
    return known[1][0] if apart else None


def _declared_level(kind: str) -> int:
    return int(kind[1:]) if kind[0] == "h" and kind[1:].isdecimal() else 0
