"""Scrolling that costs little: no row is looked at for borders and tints, and no bar painted in vain."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import Any

from rich.color import Color as RichColor
from rich.segment import Segment
from rich.style import Style
from textual._styles_cache import StylesCache
from textual.color import Color
from textual.css.styles import StylesBase
from textual.geometry import Region, Size, Spacing
from textual.scroll_view import ScrollView
from textual.scrollbar import ScrollBar, ScrollBarRender
from textual.strip import Strip

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
            back_color=bar.style.bgcolor or RichColor.default(),
            bar_color=bar.style.color or RichColor.default(),
        ).segments
        strips = [_strip(cell) for cell in cells[crop.y : crop.bottom]]
        background = self.background_colors[1]
        for line_filter in self.get_line_filters():
            strips = [strip.apply_filter(line_filter, background) for strip in strips]
        return strips


class RowStyles(StylesCache):
    """Puts the same sides, padding and border, round every row of the content."""

    _sides: tuple[Strip, Strip] | None = None

    def clear(self) -> None:
        """Find the sides anew, too."""
        super().clear()
        self._sides = None

    def render_line(  # noqa: PLR0913, PLR0917  Textual's own
        self,
        styles: StylesBase,
        y: int,
        size: Size,
        content_size: Size,
        padding: Spacing,
        base_background: Color,
        background: Color,
        render_content_line: Callable[[int], Strip],
        *rest: Any,
        **named: Any,
    ) -> Strip:
        """A row as it comes, between the sides; Textual paints what is above and below, and a first row."""
        gutter = styles.gutter
        within = gutter.top <= y < size.height - gutter.bottom
        if within and not gutter.width:
            return render_content_line(y - gutter.top)
        if not within or self._sides is None:
            painted = super().render_line(
                styles, y, size, content_size, padding, base_background, background, render_content_line,
                *rest, **named,
            )  # fmt: skip
            if within:
                self._sides = painted.crop(0, gutter.left), painted.crop(size.width - gutter.right)
            return painted
        left, right = self._sides
        # Blank under the scrollbar, yet with a style: filters of colour ask for one.
        row = render_content_line(y - gutter.top).adjust_cell_length(content_size.width, Style())
        return Strip.join([left, row, right])


class LightScrollView(ScrollView):
    """A view of rows whose widths and colours are right as they come, with such a scrollbar."""

    def __init__(self, *, id: str | None = None, classes: str | None = None) -> None:
        super().__init__(id=id, classes=classes)
        self._styles_cache = RowStyles()

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


@cache
def _strip(cell: Segment) -> Strip:
    return Strip([cell], cell.cell_length)


def thumb_start(row: float, height: int, total: int) -> int:
    """Where the thumb starts, in eighths of a cell; ``row`` of ``total`` is at the top of ``height`` rows."""
    if total <= height:
        return 0
    thumb = max(1, height * height / total)
    return int((height - thumb) * row / (total - height) * EIGHTHS)
