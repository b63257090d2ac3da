"""Two columns of paragraphs that scroll together, their differences marked."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from functools import lru_cache
from itertools import accumulate, pairwise
from typing import ClassVar

from rich.segment import Segment
from rich.style import Style
from textual.binding import BindingType
from textual.events import Resize
from textual.geometry import Size
from textual.scroll_view import ScrollView
from textual.strip import Strip

from articles import Span, sanitize
from tui.commands import bindings
from tui.comparing import Pair, Place, differences
from tui.wrapping import wrap

GAP = 3
"""Cells between the columns."""
Mark = tuple[Span, Style]
"""What differs on one side, and how it looks."""


class Columns(ScrollView, can_focus=True):
    """Pairs of paragraphs, a row between two of them. Rows are wrapped by Chinese typography."""

    BINDINGS: ClassVar[list[BindingType]] = [*bindings("page")]
    COMPONENT_CLASSES: ClassVar[set[str]] = {
        "columns--left", "columns--right", "columns--current", "columns--rule",
    }  # fmt: skip
    DEFAULT_CSS = """
    Columns {
        overflow-x: hidden; scrollbar-size-vertical: 1; padding: 0 1;
        & > .columns--left { background: $error-muted; text-style: underline; }
        & > .columns--right { background: $success-muted; text-style: underline; }
        & > .columns--current { background: $accent; color: $background; text-style: bold; }
        & > .columns--rule { color: $surface-lighten-2; }
    }
    """

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self.pairs: Sequence[Pair] = ()
        self._starts: list[int] = []
        """The first row of each pair, and after the last one the row after all."""
        self._current: Place | None = None
        """The difference that is set apart from the others."""
        self._laid = lru_cache(maxsize=256)(self._lay)

    @property
    def column(self) -> int:
        """A column's width in cells."""
        return max(2, (self.scrollable_content_region.width - GAP) // 2)

    def show(self, pairs: Sequence[Pair], first: int = 0) -> None:
        """Show other pairs, with the first of them at the top."""
        self.pairs, self._current = pairs, None
        self._measure()
        self.scroll_to(y=self._starts[first], animate=False, force=True)

    def on_resize(self, event: Resize) -> None:
        """Wrap anew; the pair at the top stays there."""
        top = self._pair_at(self.scroll_offset.y)
        self._measure()
        if self._starts:
            self.scroll_to(y=self._starts[top], animate=False, force=True)

    def _measure(self) -> None:
        self._laid.cache_clear()
        heights = (max(self._height(pair.left), self._height(pair.right)) + 1 for pair in self.pairs)
        self._starts = list(accumulate(heights, initial=0))
        self.virtual_size = Size(0, self._starts[-1])
        self.refresh()

    def _height(self, text: str) -> int:
        return len(wrap(text, self.column)) + 1

    def _pair_at(self, row: int) -> int:
        return max(0, bisect_right(self._starts, row, hi=max(0, len(self._starts) - 1)) - 1)

    def _lay(self, index: int) -> tuple[list[list[Segment]], list[list[Segment]]]:
        pair = self.pairs[index]
        looks = [
            self.get_component_rich_style(f"columns--{name}", partial=True)
            for name in ("left", "right", "current")
        ]
        marked: tuple[list[Mark], list[Mark]] = [], []
        for number, spans in enumerate(differences(pair)):
            for side, span in enumerate(spans):
                marked[side].append((span, looks[2 if (index, number) == self._current else side]))
        return self._rows(pair.left, marked[0]), self._rows(pair.right, marked[1])

    def _rows(self, text: str, marked: Sequence[Mark]) -> list[list[Segment]]:
        """The rows of a side, what differs in its style."""
        edges = [0, *wrap(text, self.column), len(text)]
        shown = sanitize(text).replace("\t", " ")
        return [
            list(_pieces(shown, Span(start, end), marked, self.rich_style)) for start, end in pairwise(edges)
        ]

    def render_line(self, y: int) -> Strip:
        """Draw a row of both columns."""
        row = y + self.scroll_offset.y
        if not self._starts or row >= self._starts[-1]:
            return Strip.blank(self.size.width, self.rich_style)
        index = self._pair_at(row)
        sides = self._laid(index)
        rule = self.get_component_rich_style("columns--rule")
        at = row - self._starts[index]
        left, right = (
            Strip(side[at] if at < len(side) else []).adjust_cell_length(self.column, self.rich_style)
            for side in sides
        )
        return Strip.join([left, Strip([Segment(" │ ", rule)]), right])

    def on_unmount(self) -> None:
        """Let go of the rows."""
        self._laid.cache_clear()


def _pieces(text: str, row: Span, marked: Sequence[Mark], plain: Style) -> list[Segment]:
    """A row's text in its styles."""
    pieces, at = [], row.start
    for span, style in marked:
        start, end = max(span.start, row.start), min(span.end, row.end)
        if start < end:
            pieces += [Segment(text[at:start], plain), Segment(text[start:end], plain + style)]
            at = end
    return [*pieces, Segment(text[at : row.end], plain)]
