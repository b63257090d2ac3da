"""The scrolling page: it holds a code point, not a row, so nothing that changes rows moves it."""

from __future__ import annotations

from textual.geometry import Region, Size
from textual.reactive import var
from textual.strip import Strip
from textual.widget import Widget

from articles import Article, Converter, Span
from tui.widgets.article_view.layout import Layout, Setting
from tui.widgets.article_view.painting import Frame, frame_of
from tui.widgets.article_view.refining import Refiner
from tui.widgets.article_view.shapes import ParagraphStyle
from tui.widgets.scrolling import LightScrollView


class Page(LightScrollView):
    """Rows of an article, laid out where they are looked at."""

    measure: var[int] = var(80, init=False)
    """The width of the text in cells, where the page has as many."""
    paragraph_style: var[ParagraphStyle] = var("indent", init=False)
    """``indent`` or ``blank``: what parts paragraphs."""
    ambiguous: var[int] = var(1, init=False)
    """The cells that the terminal gives to ambiguous characters, 1 or 2."""

    def __init__(self, *, id: str | None = None, classes: str | None = None) -> None:
        super().__init__(id=id, classes=classes)
        self._rows: Layout | None = None
        self._held = 0
        self._lead = 0
        self._placing = False
        self.frame = Frame(0, 0, 2)
        """Where the text stands on the page."""
        self._fitted = Size()
        self._refiner = Refiner(self, self.restore)

    @property
    def place(self) -> int:
        """The code point of the article's text at the top of the page."""
        return self._held

    @property
    def page_height(self) -> int:
        """The rows that the page shows at once."""
        return max(1, self.scrollable_content_region.height)

    @property
    def visible_span(self) -> Span:
        """The part of the article's text that the page shows."""
        if self._rows is None:
            return Span(0, 0)
        top = self.scroll_offset.y
        bottom = top + self.page_height
        end = self._rows.length if bottom >= self._rows.total else self._rows.offset_at(bottom)
        return Span(self._rows.offset_at(top), end)

    def open(self, article: Article, converter: Converter, place: int) -> None:
        """Lay out an article with ``place`` at the top."""
        self._rows = Layout(article, converter, self._setting())
        self._held, self._lead = place, 0
        self.restore()
        self._refiner.start(self._rows)

    def convert_by(self, converter: Converter) -> None:
        """Show the same article through another converter, at the same place."""
        if self._rows is not None:
            self._rows.convert_by(converter)
            self.restore()

    def reshape(self) -> None:
        """Break the rows anew if anything that decides about them has changed."""
        if self._rows is None or not self.is_mounted:
            return
        if self._rows.setting != self._setting():
            self._rows.reshape(self._setting())
            self._refiner.start(self._rows)
        self.restore()

    def _setting(self) -> Setting:
        self.frame = frame_of(self.scrollable_content_region.width, self.measure, self.ambiguous)
        return Setting(self.frame.width, self.paragraph_style, self.ambiguous)

    def watch_measure(self) -> None:
        """Break the rows anew."""
        self.reshape()

    def watch_paragraph_style(self) -> None:
        """Break the rows anew."""
        self.reshape()

    def watch_ambiguous(self) -> None:
        """Break the rows anew."""
        self.reshape()

    def on_resize(self) -> None:
        """Break the rows anew."""
        self._fit()

    def render_lines(self, crop: Region) -> list[Strip]:
        """Draw a region. A new size is painted before it is told of: then, too, the rows fit it."""
        self._fit()
        return super().render_lines(crop)

    def _fit(self) -> None:
        """Break the rows anew for a new size."""
        if self._fitted != self.size:
            self.reshape()

    def restore(self) -> None:
        """Bring the held place to the top again, wherever its row is now."""
        if self._rows is not None:
            self._fitted = self.size
            self._scroll_to_row(self._rows.row_of(self._held) + self._lead)
            self.repaint()

    def repaint(self) -> None:
        """Paint all visible rows anew."""
        self.refresh()

    def repaint_span(self, span: Span) -> None:
        """Paint the blocks of a span anew."""
        assert self._rows is not None
        first, last = self._rows.block_at(span.start), self._rows.block_at(span.end)
        top = self._rows.heights.top(first)
        self.refresh_lines(top, self._rows.heights.top(last) + self._rows.heights[last] - top)

    def show_row(self, row: int) -> None:
        """Scroll so that a row is at the top, as far as the text goes, and hold that place."""
        if self._rows is not None:
            self._hold(self._scroll_to_row(max(0, row)))

    def show_rows_by(self, rows: int) -> None:
        """Scroll by rows, up if negative."""
        if self._rows is None:
            return
        top = self.scroll_offset.y
        if rows < 0:
            top += self._rows.settle_above(top, self.page_height - rows)
        self.show_row(top + rows)

    def _scroll_to_row(self, row: int) -> int:
        """Scroll without holding the place; the row that is at the top then."""
        assert self._rows is not None
        height = self.page_height
        self._rows.settle(row, height)
        if row + height > self._rows.total:
            row += self._rows.settle_above(self._rows.total, height)
            row = max(0, min(row, self._rows.total - height))
        self._announce_total()
        self._placing = True
        self.scroll_to(y=row, animate=False, force=True)
        self._placing = False
        return row

    def _announce_total(self) -> None:
        """Tell the scrollbar; not by the reactive, which would lay out the whole screen anew."""
        assert self._rows is not None
        size = Size(self.scrollable_content_region.width, self._rows.total)
        if size != self.virtual_size:
            self.set_reactive(Widget.virtual_size, size)
            if self.is_mounted:
                self.vertical_scrollbar.window_virtual_size = size.height
                self.vertical_scrollbar.window_size = self.page_height

    def watch_scroll_y(self, old_value: float, new_value: float) -> None:
        """Hold the place that the mouse or the scrollbar has brought to the top.

        A new size makes Textual scroll before the rows are broken anew: that is no reader's wish.
        """
        super().watch_scroll_y(old_value, new_value)
        by_reader = not self._placing and self.size == self._fitted
        if by_reader and self._rows is not None and round(old_value) != round(new_value):
            self._rows.settle(self.scroll_offset.y, self.page_height)
            self._announce_total()
            self._hold(self.scroll_offset.y)

    def _hold(self, row: int) -> None:
        assert self._rows is not None
        held = self._rows.offset_at(row)
        self._lead = row - self._rows.row_of(held)
        changed, self._held = held != self._held, held
        if changed:
            self.place_changed()

    def place_changed(self) -> None:
        """Called when the reader has moved."""
