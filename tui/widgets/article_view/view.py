"""The article, as one widget that paints the rows in sight."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from typing import ClassVar

from rich.style import Style
from textual import events
from textual.message import Message
from textual.selection import Selection
from textual.strip import Strip

from articles import Article, Converter, Span
from tui.widgets.article_view.layers import Layers
from tui.widgets.article_view.moving import MovingPage
from tui.widgets.article_view.painting import Painted, Painter, Row
from tui.widgets.article_view.selecting import selected_range, selected_text, shown_text

COLOURED = ("accent", "muted", "quote", "mark", "hit")
"""What takes its colour from the theme. Each costs the start a millisecond."""
KEPT = 300
"""Strips that are kept."""
FEW = 4
"""Spans that are painted anew one by one, not with all of the page."""


class ArticleView(MovingPage, can_focus=True):
    """Shows an article through a converter; every position it takes or tells is one of the article's text."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {f"article--{name}" for name in COLOURED}
    DEFAULT_CSS = """
    ArticleView {
        overflow: hidden scroll; scrollbar-size-vertical: 1;
        scrollbar-color: $foreground 20%; scrollbar-color-hover: $foreground 35%;
        scrollbar-color-active: $foreground 50%; scrollbar-background: $background;
        scrollbar-background-hover: $background; scrollbar-background-active: $background;
        background: $background; color: $foreground;
        & > .article--accent { color: $text-accent; }
        & > .article--muted { color: $text-muted; }
        & > .article--quote { color: $foreground 85%; }
        & > .article--mark { text-style: underline; background: $success-muted; }
        & > .article--hit { background: $warning-muted; text-style: underline; }
        &:ansi > .article--mark { color: ansi_black; background: ansi_green; }
        &:ansi > .article--hit { color: ansi_black; background: ansi_yellow; }
        &:nocolor > .article--mark { text-style: italic underline; }
        &:nocolor > .article--hit { text-style: bold underline; }
    }
    """

    @dataclass(eq=False, repr=False)
    class PlaceChanged(Message):
        """The reader has moved."""

        view: ArticleView
        place: int
        """The code point of the article's text at the top of the page."""

        @property
        def control(self) -> ArticleView:
            """The view that sends it."""
            return self.view

    def __init__(self, *, id: str | None = None, classes: str | None = None) -> None:
        super().__init__(id=id, classes=classes)
        self._marks = Layers()
        self._strips: dict[tuple[int, int], Strip] = {}
        self._styles: dict[str, Style] = {}
        self._telling = False

    def show(self, article: Article, converter: Converter, place: int | None = None) -> None:
        """Show an article with ``place`` at the top; without one the same article stays where it is.

        The layers of another article are emptied.
        """
        if article is self.article and (place is None or place == self.place):
            self.convert_by(converter)
            return
        if article is not self.article:
            self._marks.clear()
        self.open(article, converter, place or 0)
        self._tell_soon()

    def go_to(self, span: Span, mark: bool = True) -> None:
        """Bring a span onto the page with the cursor on its sentence; ``mark`` also shows the span itself."""
        if self.article:
            for target in (*self._marks.get("target"), span):
                self.repaint_span(target)
            self._marks.set("target", [span] if mark else [])
            self.put_cursor(self._stops.at(span.start))

    def set_layer(self, name: str, spans: Sequence[Span]) -> None:
        """Mark spans of the article's text, sorted, as ``figure``, ``hit``, ``current_hit`` or ``mark``."""
        changed = [*self._marks.get(name), *spans] if len(spans) <= FEW else []
        self._marks.set(name, spans)
        if 0 < len(changed) <= FEW:
            for span in changed:
                self.repaint_span(span)
        else:
            self.repaint()

    def show_layer(self, name: str, shown: bool) -> None:
        """Show a layer or hide it."""
        self._marks.show(name, shown)
        self.repaint()

    def text_of(self, span: Span) -> str:
        """A span of the article's text as it is shown, in the script shown."""
        return shown_text(self._rows, span) if self._rows else ""

    def place_changed(self) -> None:
        """Tell others, once a frame: what follows is painted behind it."""
        super().place_changed()
        self._tell_soon()

    def _tell_soon(self) -> None:
        if not self._telling:
            self._telling = True
            self.call_after_refresh(self._tell)

    def _tell(self) -> None:
        self._telling = False
        self.post_message(self.PlaceChanged(self, self.place))

    def repaint(self) -> None:
        """Paint all visible rows anew."""
        self._strips.clear()
        self.refresh()

    def repaint_span(self, span: Span) -> None:
        """Paint the blocks of a span anew."""
        assert self._rows is not None
        first, last = self._rows.block_at(span.start), self._rows.block_at(span.end)
        for key in [key for key in self._strips if first <= key[0] <= last]:
            del self._strips[key]
        super().repaint_span(span)

    def notify_style_update(self) -> None:
        """Take the styles of a new theme."""
        super().notify_style_update()
        self._styles.clear()
        self._strips.clear()

    def render_line(self, y: int) -> Strip:
        """The strip of a row of the page."""
        row = self.scroll_offset.y + y
        if self._rows is None or row >= self._rows.total:
            return Strip.blank(self.size.width, (self._styles or self._read_styles())["page"])
        key = self._rows.locate(row)
        if key not in self._strips:
            if len(self._strips) > KEPT:
                self._strips.clear()
            self._strips[key] = self._paint(*key)
        return self._strips[key]

    def _paint(self, index: int, number: int) -> Strip:
        assert self._rows is not None
        row = Row(self._rows.laid(index), index, number)
        start, end = (row.laid.source(offset) for offset in row.range)
        source = Span(start, end)
        bar = start < end and self.cursor.overlaps(source)
        painter = Painter(self.frame, self._styles or self._read_styles())
        return painter.strip(row, self._painted(row, source), bar=bar)

    def _painted(self, row: Row, source: Span) -> list[Painted]:
        """What is painted over a row, the lowest first."""
        laid, painted = row.laid, []
        if self.cursor_moved and self.cursor.overlaps(source):
            painted.append((*laid.shown(self.cursor), self._styles["sentence"]))
        for name, span in self._marks.over(source.start, source.end):
            painted.append((*laid.shown(span), self._styles[name]))
        selection = self.text_selection
        if selection and (found := selected_range(selection, row.block, len(laid.text))):
            painted.append((*found, self.screen.get_component_rich_style("screen--selection")))
        return painted

    def _read_styles(self) -> dict[str, Style]:
        """The theme's styles: whole ones for the page, partial ones for what lies over text."""
        whole, over = partial(self._component, partial=False), partial(self._component, partial=True)
        bold, underline = Style(bold=True), Style(underline=True)
        self._styles = {
            "page": self.rich_style, "heading": whole("accent") + bold, "quote": whole("quote"),
            "caption": whole("muted"), "bullet": whole("muted"), "bar": whole("accent"),
            "sentence": bold, "mark": over("mark"), "figure": underline, "hit": over("hit"),
            "current_hit": Style(bold=True, reverse=True), "target": over("accent") + bold + underline,
        }  # fmt: skip
        return self._styles

    def _component(self, name: str, *, partial: bool) -> Style:
        return self.get_component_rich_style(f"article--{name}", partial=partial)

    def on_click(self, event: events.Click) -> None:
        """Put the cursor on the sentence that the mouse points at."""
        widget, at = self.screen.get_widget_and_offset_at(event.screen_x, event.screen_y)
        if widget is self and at is not None and self._rows is not None and not self.text_selection:
            stop = self._stops.at(self._rows.laid(at.y).source(at.x))
            self.set_cursor(stop or self.cursor, moved=True)
            self.place_changed()

    def get_selection(self, selection: Selection) -> tuple[str, str] | None:
        """The selected text, unwrapped."""
        return (selected_text(self._rows, selection), "\n") if self._rows else None

    def selection_updated(self, selection: Selection | None) -> None:
        """Paint the selection."""
        self.repaint()
