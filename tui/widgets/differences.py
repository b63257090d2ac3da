"""Two columns through which a key goes from difference to difference."""

from __future__ import annotations

from bisect import bisect_right

from tui.comparing import LAST, Place, differences, step
from tui.widgets.columns import Columns
from tui.wrapping import wrap

ABOVE = 3
"""Rows left above a difference that came into sight."""


class Differences(Columns):
    """Columns that set apart the difference that was gone to."""

    def go_to_difference(self, by: int) -> bool:
        """Go to the next difference, or with -1 to the one before. Returns whether there is one."""
        current = self._current
        here = current is not None and self._in_sight(self._rows_of(current)[0])
        place = step(self.pairs, current, by) if current and here else self._nearest(by)
        if place:
            self._current = place
            self._laid.cache_clear()
            self.refresh()
            rows = self._rows_of(place)
            if not all(map(self._in_sight, rows)):
                self.scroll_to(y=rows[0] - ABOVE, animate=False, force=True)
        return place is not None

    def _nearest(self, by: int) -> Place | None:
        """The first difference from the top of the window on, or with -1 the last one above it."""
        top = self.scroll_offset.y
        place = step(self.pairs, (self._pair_at(top), -1 if by > 0 else LAST), by)
        while place and (self._rows_of(place)[0] < top) == (by > 0):
            place = step(self.pairs, place, by)
        return place

    def _rows_of(self, place: Place) -> tuple[int, int]:
        """The rows where a difference begins on either side, the upper one first."""
        index, number = place
        pair, spans = self.pairs[index], differences(self.pairs[index])[number]
        rows = (
            self._starts[index] + bisect_right(wrap(text, self.column), span.start)
            for text, span in zip((pair.left, pair.right), spans, strict=True)
            if span.end > span.start
        )
        both = sorted(rows)
        return both[0], both[-1]

    def _in_sight(self, row: int) -> bool:
        return 0 <= row - self.scroll_offset.y < self.size.height
