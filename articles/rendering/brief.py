"""A digest to paste into a report: headline, points, the figures that matter, a citation."""

from __future__ import annotations

from dataclasses import replace

from articles.citing import cite
from articles.model import Digest, Span
from articles.sanitizing import sanitize
from articles.summaries import brief

LONGEST = 250
"""Code points in all."""
LINE_ENDS = 6
SHORTEST_BODY = 80
"""Code points of the points, however long headline and citation are."""


def render(digest: Digest) -> str:
    """The headline, a line a point and the citation; 200 to 250 code points where the article has them.

    A point that says what the headline says, and more, stands in its place.
    """
    article = digest.article
    first = _first(digest)
    headline = first.of(article.text) if first else ""
    citation = f"——{cite(article)}"
    room = max(SHORTEST_BODY, LONGEST - len(headline) - len(citation) - LINE_ENDS)
    points = [piece.of(article.text) for piece in _others(digest, first, room)]
    return sanitize("\n".join(line for line in (headline, *points, citation) if line))


def _first(digest: Digest) -> Span | None:
    """The headline, or the point that holds it."""
    headline = digest.summary.headline
    if headline is None:
        return None
    return next((point for point in digest.summary.points if point.covers(headline)), headline)


def _others(digest: Digest, first: Span | None, room: int) -> list[Span]:
    """The points and figures that the first line doesn't say already, and that fit."""
    apart = [point for point in digest.summary.points if not (first and point.overlaps(first))]
    summary = replace(digest.summary, points=tuple(apart))
    pieces = brief(digest.article, digest.figures, summary, room=room)
    return [piece for piece in pieces if not (first and piece.overlaps(first))]
