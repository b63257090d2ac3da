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
    """The headline, a line a point and the citation; 200 to 250 code points where the article has them."""
    article = digest.article
    headline = digest.summary.headline
    first = headline.of(article.text) if headline else ""
    citation = f"——{cite(article)}"
    room = max(SHORTEST_BODY, LONGEST - len(first) - len(citation) - LINE_ENDS)
    points = [piece.of(article.text) for piece in _others(digest, headline, room)]
    return sanitize("\n".join(line for line in (first, *points, citation) if line))


def _others(digest: Digest, headline: Span | None, room: int) -> list[Span]:
    """The points and figures that the headline doesn't say already, and that fit."""
    apart = [point for point in digest.summary.points if not (headline and point.overlaps(headline))]
    summary = replace(digest.summary, points=tuple(apart))
    pieces = brief(digest.article, digest.figures, summary, room=room)
    return [piece for piece in pieces if not (headline and piece.overlaps(headline))]
