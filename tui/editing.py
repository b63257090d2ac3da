"""A person's edition of a summary: what is pinned, thrown out, and in which order."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from articles import Point, Span, Summary
from tui.state import Edition


def plain(span: Span) -> Span:
    """The place alone, so that a sentence and a point at one place are equal."""
    return Span(span.start, span.end)


def pinned(edition: Edition, span: Span) -> Edition:
    """With the span pinned, or no longer pinned."""
    place = plain(span)
    if place in edition.pinned:
        return replace(edition, pinned=tuple(each for each in edition.pinned if each != place))
    dropped = tuple(each for each in edition.dropped if not each.overlaps(place))
    return replace(edition, pinned=(*edition.pinned, place), dropped=dropped)


def thrown_out(edition: Edition, span: Span) -> Edition:
    """With the span out of the summary, pinned or not."""
    place = plain(span)
    kept = tuple(each for each in edition.pinned if not each.overlaps(place))
    return replace(edition, pinned=kept, dropped=(*edition.dropped, place))


def brought_back(edition: Edition) -> Edition:
    """Without the last place that was thrown out."""
    return replace(edition, dropped=edition.dropped[:-1])


def moved(edition: Edition, points: Sequence[Span], at: int, by: int) -> Edition:
    """With the point at an index moved among the points as they are shown."""
    order = [plain(point) for point in points]
    order.insert(max(0, min(at + by, len(order) - 1)), order.pop(at))
    return replace(edition, order=tuple(order))


def arranged(summary: Summary, edition: Edition) -> Summary:
    """The summary in the person's order; points that it does not name come after it in the text's."""
    rank = {place: index for index, place in enumerate(edition.order)}
    last = len(rank)

    def key(point: Point) -> tuple[int, int]:
        return rank.get(plain(point), last), point.start

    return replace(summary, points=tuple(sorted(summary.points, key=key))) if rank else summary
