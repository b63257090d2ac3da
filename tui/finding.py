"""Finding in the article: as one types, hit by hit, and back to where one was."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass, field
from operator import attrgetter
from typing import TYPE_CHECKING

from articles import Span

if TYPE_CHECKING:
    from tui.widgets.article_view.cursor import Standpoint


@dataclass
class Finding:
    """A search in one article."""

    query: str = ""
    hits: list[Span] = field(default_factory=list)
    """In the order of the text."""
    at: int = -1
    """Index of the hit that is shown."""
    came_from: int = 0
    """The place from which the search began, a code point of the article's text."""
    standpoint: Standpoint | None = None
    """What the page showed then."""

    @property
    def place(self) -> int:
        """Where the search stands: at the hit that is shown, else where it began."""
        return self.hits[self.at].start if self.at >= 0 else self.came_from

    def take(self, hits: list[Span], place: int) -> Span | None:
        """Take the hits of a query; the one at or after ``place``, or the first, is shown."""
        self.hits = hits
        self.at = -1
        return self.step(0, place)

    def step(self, by: int, place: int) -> Span | None:
        """Go ``by`` hits on, round the end; from no hit to the one at or after ``place``."""
        if not self.hits:
            return None
        if self.at < 0:
            following = bisect_left(self.hits, place, key=attrgetter("start"))
            self.at = following % len(self.hits)
        else:
            self.at = (self.at + by) % len(self.hits)
        return self.hits[self.at]

    @property
    def counter(self) -> str:
        """``4/14``, or how many there are while none is shown."""
        if not self.query:
            return ""
        return f"{self.at + 1}/{len(self.hits)}"
