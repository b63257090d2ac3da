"""Composing: from an article to its summary."""

from __future__ import annotations

import math
import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace

from articles.model import Article, Figure, Point, Span, Summary
from articles.summaries.analysis import Analysis, analysed
from articles.summaries.choosing import READABLE, Candidate, Room, choose
from articles.summaries.headlines import headline

_FILLED = 0.6
"""Share of a budget that is filled even with pieces of little worth."""
_SHARE = 0.6
"""Share of an article that three points may have."""
_ENOUGH = 0.25
"""Share of an article after which the rest of three points must be worth their room."""
_LEAST = -3.0
"""What a piece must be worth to be one of the points that were asked for, once enough is said."""
_SECTION_LEAD = 4.0
"""What standing first in its section adds to a piece where each section has a point."""
_FIGURE = (4.0, 16.0, 800.0)
"""What a figure adds to a piece of the brief form: anywhere, at the start of the text besides, and after
how many code points a third of that is left."""

_IDLE = -1.0
"""What a piece without a number must be worth more than to fill the room of the brief form."""
_DIGIT = re.compile(r"\d")


def compose(
    article: Article,
    figures: Sequence[Figure],
    room: tuple[int, int | None],
    pinned: Sequence[Span],
    dropped: Sequence[Span],
) -> Summary:
    """The summary of an article; see ``summarize``."""
    found = analysed(article, figures)
    free = [c for c in found.candidates if not any(c.overlaps(d) for d in (*dropped, *pinned))]
    wide = _room(found, *room)
    kept = [found.candidate(span) for span in pinned]
    chosen = choose(free, wide, found.pairs, taken=kept, spread=found.in_parts)
    every = sorted(map(_point, [*kept, *chosen]), key=lambda p: p.start)
    best = headline(found, dropped)
    return Summary(_point(best) if best else None, tuple(every), _by_section(article, free), found.shape)


def _room(found: Analysis, points: int, chars: int | None) -> Room:
    if chars is not None:
        return Room(10**6, chars, int(chars * _FILLED))
    if found.shape == "foreign":
        return Room(points, 10**6, 10**6)
    size = sum(s.end - s.start for s in found.article.sentences) * points / 3
    return Room(points, max(READABLE, int(size * _SHARE)), int(size * _ENOUGH), _LEAST, READABLE)


def _point(candidate: Candidate) -> Point:
    return Point(candidate.start, candidate.end, candidate.section)


def _by_section(article: Article, candidates: Sequence[Candidate]) -> tuple[Point, ...]:
    """The best of each section, where its first sentences have an advantage."""

    def worth(candidate: Candidate) -> float:
        section = article.sections[candidate.section]
        top = section.heading.end if section.heading else section.start
        return candidate.value + _SECTION_LEAD * math.exp((top - candidate.start) / 60)

    best: dict[int, Candidate] = {}
    for candidate in sorted(candidates, key=worth):
        best[candidate.section] = candidate
    return tuple(_point(best[section]) for section in sorted(best))


def compose_brief(
    article: Article, figures: Sequence[Figure], summary: Summary, room: int
) -> tuple[Span, ...]:
    """The pieces of the brief form; see ``brief``."""
    found = analysed(article, figures)
    pieces = [found.candidate(point) for point in summary.points]
    while sum(p.end - p.start for p in pieces) > room:
        pieces.pop()
    fuller = _with_figures(found.candidates, [figure for figure in figures if figure.same_as is None])
    telling = [c for c in fuller if c.value > _IDLE or _DIGIT.search(c.of(found.text))]
    pieces += choose(telling, Room(10**6, room, room), found.pairs, taken=pieces, spread=True)
    return tuple(sorted(pieces, key=lambda p: p.start))


def _with_figures(candidates: Sequence[Candidate], figures: Sequence[Figure]) -> list[Candidate]:
    """The candidates, each worth more by the figures that it holds; figures are in the order of the text."""
    starts = [figure.start for figure in figures]
    weights = [_weight(figure) for figure in figures]

    def told(candidate: Candidate) -> float:
        near = range(bisect_left(starts, candidate.start), bisect_left(starts, candidate.end))
        return sum(weights[at] for at in near if candidate.covers(figures[at]))

    return [replace(candidate, value=candidate.value + told(candidate)) for candidate in candidates]


def _weight(figure: Figure) -> float:
    anywhere, first, reach = _FIGURE
    return anywhere + first * math.exp(-figure.start / reach)
