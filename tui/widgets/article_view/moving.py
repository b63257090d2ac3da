"""Moving through the article by keys: rows, pages, sections and sentences."""

from __future__ import annotations

from articles import Article, Converter, Span
from tui.widgets.article_view.cursor import Standpoint, Stops
from tui.widgets.article_view.page import Page


class MovingPage(Page):
    """A page with a sentence cursor, which is always on the page."""

    def __init__(self, *, id: str | None = None, classes: str | None = None) -> None:
        super().__init__(id=id, classes=classes)
        self.article: Article | None = None
        """The article that is shown."""
        self.cursor = Span(0, 0)
        """The current sentence or heading."""
        self.cursor_moved = False
        """Whether the cursor was put there, rather than carried along by scrolling."""

    def open(self, article: Article, converter: Converter, place: int) -> None:
        """Lay out an article with ``place`` at the top and the cursor there."""
        self.article = article
        self._stops = Stops(article)
        self.cursor, self.cursor_moved = self._stops.at(place) or Span(0, 0), False
        super().open(article, converter, place)

    @property
    def current_paragraph(self) -> int:
        """Index of the paragraph with the cursor."""
        return self.article.paragraph_at(self.cursor.start) if self.article else 0

    @property
    def current_section(self) -> int:
        """Index of the section with the cursor."""
        return self.article.section_at(self.cursor.start) if self.article else 0

    @property
    def position(self) -> float:
        """How much of the article has been on the page by here, from 0 to 1."""
        if not self.article or not self.article.text:
            return 1.0
        return min(1.0, self.visible_span.end / len(self.article.text))

    @property
    def standpoint(self) -> Standpoint:
        """What the page shows now."""
        return Standpoint(self._held, self._lead, self.cursor, self.cursor_moved)

    def stand_at(self, before: Standpoint) -> None:
        """Show what was shown then."""
        if self._rows is not None:
            self.show_row(self._rows.row_of(before.place) + before.lead)
            self.set_cursor(before.cursor, moved=before.moved)
            self.place_changed()

    def put_cursor(self, stop: Span | None) -> None:
        """Make a sentence or heading the current one and bring it onto the page."""
        if stop is not None and self._rows is not None:
            self.set_cursor(stop, moved=True)
            self._reveal(stop)
            self.place_changed()

    def set_cursor(self, stop: Span, *, moved: bool) -> None:
        """Make a sentence or heading the current one; ``moved`` where the reader has put the cursor there."""
        if (stop, moved) != (self.cursor, self.cursor_moved):
            self.repaint_span(self.cursor)
            self.cursor, self.cursor_moved = stop, moved
            self.repaint_span(stop)

    def _reveal(self, span: Span) -> None:
        """Scroll only if the span's first row, or what fits of its rows, is not on the page."""
        assert self._rows is not None
        first = self._rows.row_of(span.start)
        last = min(self._rows.row_of(max(span.start, span.end - 1)), first + self.page_height - 1)
        first = self._rows.row_of(span.start)
        top = self.scroll_offset.y
        if first < top or last >= top + self.page_height:
            self.show_row(first - self.page_height // 4)

    def place_changed(self) -> None:
        """Carry the cursor along: the first sentence that starts on the page."""
        visible = self.visible_span
        if not self.cursor.overlaps(visible):
            stop = self._stops.after(visible.start - 1)
            if stop is None or stop.start >= visible.end:
                stop = self._stops.at(visible.start)
            self.set_cursor(stop or Span(0, 0), moved=False)

    def action_line_down(self) -> None:
        """Go a row down."""
        self.show_rows_by(1)

    def action_line_up(self) -> None:
        """Go a row up."""
        self.show_rows_by(-1)

    def action_page_down(self) -> None:
        """Go a page down; the last row stays in sight."""
        self.show_rows_by(max(1, self.page_height - 1))

    def action_page_up(self) -> None:
        """Go a page up; the first row stays in sight."""
        self.show_rows_by(-max(1, self.page_height - 1))

    def action_half_page_down(self) -> None:
        """Go half a page down."""
        self.show_rows_by(max(1, self.page_height // 2))

    def action_half_page_up(self) -> None:
        """Go half a page up."""
        self.show_rows_by(-max(1, self.page_height // 2))

    def action_start(self) -> None:
        """Go to the first row."""
        self.show_row(0)
        if self.article:
            self.put_cursor(self._stops.after(-1))

    def action_end(self) -> None:
        """Go to the last row."""
        if self._rows is not None and self.article:
            self.show_row(self._rows.total)
            self.put_cursor(self._stops.before(len(self.article.text)))

    action_scroll_down = action_line_down
    action_scroll_up = action_line_up
    action_scroll_home = action_start
    action_scroll_end = action_end

    def action_next_sentence(self) -> None:
        """Put the cursor on the next sentence."""
        if self.article:
            self.put_cursor(self._stops.after(self.cursor.start))

    def action_previous_sentence(self) -> None:
        """Put the cursor on the sentence before."""
        if self.article:
            self.put_cursor(self._stops.before(self.cursor.start))

    def action_next_paragraph(self) -> None:
        """Put the cursor on the next paragraph's first sentence."""
        self._go_paragraph(self.current_paragraph + 1)

    def action_previous_paragraph(self) -> None:
        """Put the cursor on this paragraph's first sentence, or on that of the one before."""
        if self.article and self.article.paragraphs:
            paragraph = self.article.paragraphs[self.current_paragraph]
            self._go_paragraph(self.current_paragraph - (self.cursor.start <= paragraph.start))

    def _go_paragraph(self, index: int) -> None:
        if self.article and 0 <= index < len(self.article.paragraphs):
            self.put_cursor(self._stops.at(self.article.paragraphs[index].start))

    def action_next_section(self) -> None:
        """Bring the next section's heading to the top."""
        self.go_to_section(self.current_section + 1)

    def action_previous_section(self) -> None:
        """Bring this section's heading to the top, or that of the one before."""
        if self.article and self.article.sections:
            section = self.article.sections[self.current_section]
            self.go_to_section(self.current_section - (self.cursor.start <= section.start))

    def go_to_section(self, index: int) -> None:
        """Bring a section's heading to the top, with the cursor on it."""
        if self._rows is not None and self.article and 0 <= index < len(self.article.sections):
            start = self.article.sections[index].start
            self.show_row(self._rows.row_of(start))
            self.put_cursor(self._stops.at(start))
