"""Summarize: the spans of an article that an editor would keep."""

from __future__ import annotations

from collections.abc import Sequence

from articles.model import Article, Figure, Point, Summary


def summarize(
    article: Article, figures: Sequence[Figure], *, points: int = 3, chars: int | None = None
) -> Summary:
    """A headline, points and a sentence for each section."""
    found = [Point(s.start, s.end, article.section_at(s.start)) for s in article.sentences]
    first = {point.section: point for point in reversed(found)}
    return Summary(
        found[0] if found else None, tuple(found[:points]), tuple(first[key] for key in sorted(first))
    )
