"""Screens that are right about characters of two cells: none in sight is lost, and the mouse means it.

Textual takes the right half of a wide character for the next one, and what is left of a row for its end.
"""

from __future__ import annotations

from textual.geometry import Offset
from textual.screen import ModalScreen, Screen, ScreenResultType
from textual.strip import Strip
from textual.widget import Widget

from tui.compositing import WholeCharacters
from tui.wrapping import cells


class FixedScreen(Screen[ScreenResultType]):
    """A screen with whole characters and exact mouse selection in Chinese text."""

    def __init__(self, name: str | None = None, id: str | None = None, classes: str | None = None) -> None:
        super().__init__(name, id, classes)
        self._compositor = WholeCharacters()

    def on_screen_suspend(self) -> None:
        """Leave what is being said to the screen that comes over this one."""
        self.query("ToastHolder").remove()

    def get_widget_and_offset_at(self, x: int, y: int) -> tuple[Widget | None, Offset | None]:
        """The widget at a cell, and which of its characters is there or nearest."""
        widget, offset = super().get_widget_and_offset_at(x, y)
        if widget is None or offset is None or isinstance(widget, Screen):
            return widget, offset
        corner = widget.content_region.offset
        column = x - corner.x
        nearest = _nearest_column(widget.render_line(y - corner.y), column)
        return (
            (widget, offset) if nearest == column else super().get_widget_and_offset_at(corner.x + nearest, y)
        )


class FixedModal(ModalScreen[ScreenResultType]):
    """A screen with whole characters over another one, which shows through."""

    def __init__(self, name: str | None = None, id: str | None = None, classes: str | None = None) -> None:
        super().__init__(name, id, classes)
        self._compositor = WholeCharacters()

    def on_screen_suspend(self) -> None:
        """Leave what is being said to the screen that comes over this one."""
        self.query("ToastHolder").remove()


def _nearest_column(strip: Strip, column: int) -> int:
    """The left cell of the character at a column of a strip, or the first cell of the text right of it."""
    start = 0
    for segment in strip:
        if segment.style is not None and "offset" in segment.style.meta:
            if column < start:
                return start
            for character in segment.text:
                width = cells(character)
                if start <= column < start + width:
                    return start
                start += width
        else:
            start += segment.cell_length
    return column
