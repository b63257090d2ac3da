"""Summarize: the spans of an article that an editor would keep, never reworded."""

from __future__ import annotations

from collections.abc import Sequence

from articles.model import Article, Figure, Span, Summary


def summarize(  # noqa: PLR0913  (what a caller may ask for)
    article: Article,
    figures: Sequence[Figure],
    *,
    points: int = 3,
    chars: int | None = None,
    pinned: Sequence[Span] = (),
    dropped: Sequence[Span] = (),
) -> Summary:
    """A headline, points in the order of the text and a point for each section that says something.

    ``points`` is how many points at most; ``chars``, where given, rules instead: as many points as fit
    into so many code points together. ``pinned`` spans are points whatever they are worth and count
    against the room; what overlaps a ``dropped`` span is no point.
    """
    from articles.summaries.composing import compose

    return compose(article, figures, (points, chars), pinned, dropped)


def brief(
    article: Article, figures: Sequence[Figure], summary: Summary, *, room: int = 250
) -> tuple[Span, ...]:
    """The pieces of the brief form in the order of the text: the points and what else carries figures.

    Together at most ``room`` code points.
    """
    from articles.summaries.composing import compose_brief

    return compose_brief(article, figures, summary, room)
