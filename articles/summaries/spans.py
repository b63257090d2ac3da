"""Spans: the pieces of a group of clauses that could stand as a point."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from articles.model import Span
from articles.summaries.endings import closes, finishes, needed
from articles.summaries.listing import counts_on, lists_on
from articles.summaries.openings import Beginnings, dangles, fresh, introduces, says_something, skip
from articles.summaries.units import Clause

_TRAILING = "，。；：、. \u3000\n"
_LEAST = 8
"""Code points of a point at least."""
_LEAST_CUT = 14
"""The same where its sentence goes on: shorter beginnings are seldom a statement."""
_FARTHEST = 500
"""Code points after which a beginning is given up that has found no end: a sentence may be a whole book."""


@dataclass(frozen=True, slots=True)
class Piece(Span):
    """A span that could be a point."""

    first: int
    """Index of its first clause in the group."""
    last: int
    """Index of its last clause in the group."""


def starts(text: str, group: Sequence[Clause], beginnings: Beginnings) -> Iterator[tuple[int, int]]:
    """Clauses that a point may begin in, with the offset where it begins."""
    end = group[-1].end
    opening = skip(text, group[0].start, end)
    after_semicolon = group[0].start > 0 and text[group[0].start - 1] in "；"
    natural = False
    if text[group[0].start : group[0].end] in beginnings.speakers:
        opening = skip(text, group[0].end, end)
    for i, clause in enumerate(group):
        if opening >= clause.end:
            continue
        if not natural:
            natural = True
            at = opening
            if after_semicolon and at == clause.start and not fresh(text, at, Span(at, at), beginnings):
                continue
        else:
            previous = group[i - 1]
            at = skip(text, clause.start, clause.end)
            if not fresh(text, at, previous, beginnings) and not (
                introduces(text, previous) and says_something(text, at, end)
            ):
                continue
        if at < clause.end and not dangles(text, at, beginnings):
            yield i, at


def pieces_of(text: str, group: Sequence[Clause], beginnings: Beginnings, limit: int) -> list[Piece]:
    """The pieces that begin and end well within ``limit`` code points.

    Where a beginning allows none so short, the shortest one, up to ``_FARTHEST``.
    """
    found: list[Piece] = []
    if text[group[-1].end - 1] == "？":
        return found
    least = needed(text, group, beginnings.rules)
    for first, at in starts(text, group, beginnings):
        if first and first >= least > 0:
            break
        fits = False
        for last in range(max(first, least), len(group)):
            clause = group[last]
            end = clause.start + len(text[clause.start : clause.end].rstrip(_TRAILING))
            long = end - at > limit
            if (long and fits) or end - at > _FARTHEST:
                break
            after = group[last + 1].start if last + 1 < len(group) else clause.end
            if end - at < _LEAST:
                continue
            if counts_on(text, group[first : last + 1]) or (clause.last and lists_on(text, group)):
                continue
            if (clause.last and finishes(text, at, end)) or (
                end - at >= _LEAST_CUT
                and closes(text, at, Span(max(at, clause.start), clause.end), after, group[-1].end)
            ):
                found.append(Piece(at, end, first, last))
                fits = True
                if long:
                    break
    return found
