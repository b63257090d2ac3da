"""The sentence cursor's stops: every sentence and every heading, in order."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from operator import attrgetter
from typing import NamedTuple

from articles import Article, Span

_START = attrgetter("start")


class Standpoint(NamedTuple):
    """What a page shows, to come back to it."""

    place: int
    """The code point at the top."""
    lead: int
    """Blank rows above it."""
    cursor: Span
    moved: bool
    """Whether the reader had put the cursor there."""


class Stops:
    """Where the cursor may stand in an article."""

    def __init__(self, article: Article) -> None:
        headings = [section.heading for section in article.sections if section.heading]
        self._kinds: tuple[Sequence[Span], ...] = (article.sentences, headings)
        if not article.sentences:
            self._kinds = (article.paragraphs,)

    def at(self, offset: int) -> Span | None:
        """The stop that holds a code point, or the last one before it, or else the first."""
        found = [kind[index - 1] for kind in self._kinds if (index := bisect_right(kind, offset, key=_START))]
        return max(found, key=_START, default=None) or self.after(-1)

    def after(self, offset: int) -> Span | None:
        """The first stop that starts behind a code point."""
        found = [(kind, bisect_right(kind, offset, key=_START)) for kind in self._kinds]
        return min((kind[at] for kind, at in found if at < len(kind)), key=_START, default=None)

    def before(self, offset: int) -> Span | None:
        """The last stop that starts before a code point."""
        found = [kind[index - 1] for kind in self._kinds if (index := bisect_left(kind, offset, key=_START))]
        return max(found, key=_START, default=None)
