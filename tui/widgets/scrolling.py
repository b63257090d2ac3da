"""Scrolling whose bar costs next to nothing. Textual's own costs as much at every key as a page of text."""

from __future__ import annotations

from functools import cache

from rich.color import Color
from rich.segment import Segment
from rich.style import Style
from textual.geometry import Region
from textual.scroll_view import ScrollView
from textual.scrollbar import ScrollBar, ScrollBarRender
from textual.strip import Strip
from textual.widget import Widget

EIGHTHS = 8
"""The parts of a cell in which the thumb is painted."""


class LightScrollBar(ScrollBar):
    """A vertical scrollbar, painted only when its thumb is seen to move, and its cells made once."""

    _seen = (0, 0, 0)
    """Its height, the rows it stands for, and where its thumb starts."""

    def validate_position(self, position: float) -> float:
        """The row at the top of the window; the one before where the thumb would look the same."""
        height, total = self.size.height, self.window_virtual_size
        seen = (height, total, thumb_start(position, height, total))
        if seen == self._seen:
            return self.position
        self._seen = seen
        return position

    def render_lines(self, crop: Region) -> list[Strip]:
        """A cell a row."""
        bar = self.render()
        assert isinstance(bar, ScrollBarRender) and isinstance(bar.style, Style)
        cells = bar.render_bar(
            size=self.size.height,
            virtual_size=bar.virtual_size,
            window_size=bar.window_size,
            position=bar.position,
            thickness=bar.thickness,
            back_color=bar.style.bgcolor or Color.default(),
            bar_color=bar.style.color or Color.default(),
        ).segments
        return filtered(self, [_strip(cell) for cell in cells[crop.y : crop.bottom]])


class LightScrollView(ScrollView):
    """A view with such a scrollbar."""

    @property
    def vertical_scrollbar(self) -> ScrollBar:
        """The scrollbar, made when it is first asked for."""
        if self._vertical_scrollbar is None:
            self._vertical_scrollbar = bar = LightScrollBar(
                name="vertical", thickness=self.scrollbar_size_vertical
            )
            bar.display = False
            self.app._start_widget(self, bar)
        return self._vertical_scrollbar


def filtered(widget: Widget, strips: list[Strip]) -> list[Strip]:
    """The strips in the colours that the terminal has."""
    background = widget.background_colors[1]
    for line_filter in widget.get_line_filters():
        strips = [strip.apply_filter(line_filter, background) for strip in strips]
    return strips


@cache
def _strip(cell: Segment) -> Strip:
    return Strip([cell], cell.cell_length)


def thumb_start(row: float, height: int, total: int) -> int:
    """Where the thumb starts, in eighths of a cell; ``row`` of ``total`` is at the top of ``height`` rows."""
    if total <= height:
        return 0
    thumb = max(1, height * height / total)
    return int((height - thumb) * row / (total - height) * EIGHTHS)
