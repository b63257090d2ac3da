"""Composing: from an article to its summary."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from functools import cache

from articles.model import Article, Figure, Point, Span, Summary
from articles.summaries import leading
from articles.summaries.choosing import Candidate, Room, choose
from articles.summaries.folding import fold
from articles.summaries.ranking import values
from articles.summaries.shapes import Shape, shape_of
from articles.summaries.spans import Piece, pieces_of
from articles.summaries.units import Clause, groups_of
from articles.summaries.words import Vector, Words, pairs

LONGEST = 110
"""Code points of a point at most, unless the text can't be cut so short."""
_READABLE = 60
_OVERLONG = 0.05
"""What each code point beyond ``_READABLE`` takes from a piece's value."""
_HEADLINE = 50
_BRIEF = 250
_FIGURE = 2.0
"""What a figure adds to a piece of the brief form."""
_THRESHOLD: dict[Shape, float] = {"news": 0.22, "policy": 0.15, "bulletin": 0.15, "report": 0.15}
"""A clause that shares less than this with a reader's own summary takes more room than it is worth."""


class Analysis:
    """An article's pieces with their values."""

    def __init__(self, article: Article) -> None:
        self.article = article
        self.text = fold(article.text)
        self.words = Words(self.text)
        self.vector = cache(self._vector)
        self.shape = shape_of(fold(article.title or ""), self.text)
        self.candidates = leading.candidates(article) if self.shape == "foreign" else self._scored()

    def _vector(self, span: Span) -> Vector:
        return pairs(self.words.of(span))

    def _scored(self) -> list[Candidate]:
        groups = groups_of(self.article, self.text)
        ranked = values(self.article, self.text, groups, self.shape)
        own = _beginnings(self.text, groups)
        return [
            self._candidate(piece, group, ranked[number])
            for number, group in enumerate(groups)
            for piece in pieces_of(self.text, group, own, LONGEST)
        ]

    def _candidate(self, piece: Piece, group: Sequence[Clause], worth: Sequence[float]) -> Candidate:
        threshold = _THRESHOLD[self.shape]
        total = sum(
            (worth[i] - threshold) * len(self.words.of(Span(max(piece.start, group[i].start), group[i].end)))
            for i in range(piece.first, piece.last + 1)
        )
        over = max(0, piece.end - piece.start - _READABLE)
        return Candidate(
            piece.start, piece.end, total - _OVERLONG * over, self.article.section_at(piece.start)
        )


def compose(
    article: Article, points: int, chars: int | None, pinned: Sequence[Span], dropped: Sequence[Span]
) -> Summary:
    """The summary of an article; see ``summarize``."""
    found = Analysis(article)
    free = [c for c in found.candidates if not any(c.overlaps(d) for d in (*dropped, *pinned))]
    room = Room(points, 10**9) if chars is None else Room(10**6, chars)
    kept = [Point(p.start, p.end, article.section_at(p.start)) for p in pinned]
    spread = found.shape != "news" or sum(s.heading is not None for s in article.sections) > 2
    chosen = choose(free, room, found.vector, taken=kept, spread=spread)
    every = sorted([*kept, *map(_point, chosen)], key=lambda p: p.start)
    return Summary(_headline(found, dropped), tuple(every), _by_section(free), found.shape)


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


def _beginnings(text: str, groups: Sequence[Sequence[Clause]]) -> frozenset[str]:
    """The two characters that more than one group begins with."""
    counts = Counter(text[group[0].start : group[0].start + 2] for group in groups)
    return frozenset(
        start for start, n in counts.items() if n > 1 and all("\u3400" <= c <= "\u9fff" for c in start)
    )


def compose_brief(article: Article, figures: Sequence[Figure], summary: Summary) -> tuple[Span, ...]:
    """The pieces of the brief form; see ``brief``."""
    found = Analysis(article)
    pieces = list(summary.points)
    while sum(p.end - p.start for p in pieces) > _BRIEF:
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
    pieces += map(_point, choose(fuller, Room(10**6, _BRIEF), found.vector, taken=pieces, spread=True))
    return tuple(sorted(pieces, key=lambda p: p.start))
