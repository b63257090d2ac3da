"""Composing: from an article to its summary."""

from __future__ import annotations

from collections.abc import Sequence

from articles.model import Article, Figure, Point, Span, Summary
from articles.summaries.analysis import READABLE, Analysis
from articles.summaries.choosing import Candidate, Room, choose

_HEADLINE = 50
_FILLED = 0.6
"""Share of a budget that is filled even with pieces of little worth."""
_SHARE = 0.4
"""Share of an article that three points may have."""
_ENOUGH = 0.25
"""Share of an article after which the rest of three points must be worth their room."""
_FIGURE = 2.0
"""What a figure adds to a piece of the brief form."""


def compose(
    article: Article, points: int, chars: int | None, pinned: Sequence[Span], dropped: Sequence[Span]
) -> Summary:
    """The summary of an article; see ``summarize``."""
    found = Analysis(article)
    free = [c for c in found.candidates if not any(c.overlaps(d) for d in (*dropped, *pinned))]
    room = _room(found, points, chars)
    kept = [Point(p.start, p.end, article.section_at(p.start)) for p in pinned]
    spread = found.shape != "news" or sum(s.heading is not None for s in article.sections) > 2
    chosen = choose(free, room, found.pairs, taken=kept, spread=spread)
    every = sorted([*kept, *map(_point, chosen)], key=lambda p: p.start)
    return Summary(_headline(found, dropped), tuple(every), _by_section(free), found.shape)


def _room(found: Analysis, points: int, chars: int | None) -> Room:
    if chars is not None:
        return Room(10**6, chars, int(chars * _FILLED))
    size = sum(s.end - s.start for s in found.article.sentences) * points / 3
    return Room(points, max(READABLE, int(size * _SHARE)), int(size * _ENOUGH))


def _point(candidate: Candidate) -> Point:
    return Point(candidate.start, candidate.end, candidate.section)


def _headline(found: Analysis, dropped: Sequence[Span]) -> Point | None:
    free = [c for c in found.candidates if not any(c.overlaps(d) for d in dropped)]
    short = [c for c in free if c.end - c.start <= _HEADLINE]
    if short:
        return _point(max(short, key=lambda c: c.value))
    return _point(min(free, key=lambda c: c.end - c.start)) if free else None


def _by_section(candidates: Sequence[Candidate]) -> tuple[Point, ...]:
    best: dict[int, Candidate] = {}
    for candidate in candidates:
        if candidate.section not in best or candidate.value > best[candidate.section].value:
            best[candidate.section] = candidate
    return tuple(_point(best[section]) for section in sorted(best))


def compose_brief(
    article: Article, figures: Sequence[Figure], summary: Summary, room: int
) -> tuple[Span, ...]:
    """The pieces of the brief form; see ``brief``."""
    found = Analysis(article)
    pieces = list(summary.points)
    while sum(p.end - p.start for p in pieces) > room:
        pieces.pop()
    weighty = {(f.start, f.end) for f in figures if f.same_as is None}
    fuller = [
        Candidate(
            c.start,
            c.end,
            c.value + _FIGURE * sum(c.start <= a and b <= c.end for a, b in weighty),
            c.section,
        )
        for c in found.candidates
    ]
    pieces += map(_point, choose(fuller, Room(10**6, room, room), found.pairs, taken=pieces, spread=True))
    return tuple(sorted(pieces, key=lambda p: p.start))
