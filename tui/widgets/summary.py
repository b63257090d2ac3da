"""The summary: a headline and points, each leading to its place."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from textual.binding import BindingType
from textual.content import Content
from textual.widgets import OptionList
from textual.widgets.option_list import Option

from articles import Point, Span, Summary
from tui.commands import bindings
from tui.copying import Excerpt
from tui.i18n import _
from tui.messages import GoTo
from tui.showing import Showing


class SummaryPane(OptionList):
    """The headline stands for the whole summary, the rows under it for a point each."""

    BINDINGS: ClassVar[list[BindingType]] = [*bindings("summary"), *bindings("list")]
    DEFAULT_CSS = """
    SummaryPane {
        border: none; height: auto; max-height: 8; padding: 0 1; background: $background;
        scrollbar-size-vertical: 1;
    }
    """

    def on_mount(self) -> None:
        """Name the pane in the language in use."""
        self.border_title = _("Summary")

    showing: Showing
    points: tuple[Point, ...] = ()
    """The headline and the points, in the order of the rows."""
    shown_points: tuple[Point, ...] = ()
    """The points alone."""

    pinned: Sequence[Span] = ()

    def show(
        self, showing: Showing, summary: Summary, pinned: Sequence[Span] = (), *, found: bool = True
    ) -> None:
        """Show an article's summary, the cursor where it was. Until it is ``found`` there is none."""
        self.showing = showing
        self.pinned = pinned
        self.shown_points = summary.points
        self.points = (*([summary.headline] if summary.headline else []), *summary.points)
        highlighted = self.highlighted or 0
        first = len(self.points) - len(summary.points)
        self.set_options(
            Option(self._row(f"{row - first + 1} " if row >= first else "", point))
            for row, point in enumerate(self.points)
        )
        if self.points:
            self.highlighted = min(highlighted, len(self.points) - 1)
        elif found:
            self.add_option(Option(_("No points"), disabled=True))
        self.border_title = f"{_('Summary')} {len(summary.points)}" if found else _("Summary")
        self._settle()

    def on_focus(self) -> None:
        """Show the row under the cursor."""
        self._settle()

    def on_blur(self) -> None:
        """Begin with the points."""
        self._settle()

    def on_resize(self) -> None:
        """Do the same in a pane that has become higher or lower."""
        self._settle()

    def _settle(self) -> None:
        """Scroll, once the rows have their places, to the cursor, or past a row that only names the whole."""
        self.call_after_refresh(self._scroll)

    def _scroll(self) -> None:
        if self.has_focus:
            self.scroll_to_highlight()
        else:
            self.scroll_to(y=int(self._names_the_whole()), animate=False)

    def _names_the_whole(self) -> bool:
        """Whether the headline is a point too, so that its row says nothing of the article."""
        headlines = self.points[: len(self.points) - len(self.shown_points)]
        return any(point.overlaps(headline) for headline in headlines for point in self.shown_points)

    def _row(self, number: str, point: Point) -> Content:
        place = self._place(point) if number else ""
        words = self.showing.text(point)
        if not number and self._names_the_whole():
            words = _("Whole summary")
        return Content.assemble(
            (number, "$accent"), (words, "" if number else "bold"), (place, "$foreground 60%")
        )

    def _place(self, point: Point) -> str:
        paragraph = self.showing.article.paragraph_at(point.start) + 1
        pin = " ⌖" if any(point.overlaps(span) for span in self.pinned) else ""
        return f" §{point.section + 1}¶{paragraph}{pin}"

    @property
    def current_index(self) -> int | None:
        """Which point is under the cursor; none while it is on the headline."""
        first = len(self.points) - len(self.shown_points)
        at = -1 if self.highlighted is None else self.highlighted - first
        return at if at >= 0 else None

    @property
    def current_point(self) -> Point | None:
        """The point under the cursor; none while it is on the headline."""
        return None if self.current_index is None else self.shown_points[self.current_index]

    def move_cursor(self, by: int) -> None:
        """Put the cursor some rows on."""
        if self.highlighted is not None:
            self.highlighted += by

    @property
    def current(self) -> Point | None:
        """The headline or point under the cursor."""
        return self.points[self.highlighted] if self.highlighted is not None and self.points else None

    def excerpts(self) -> list[Excerpt]:
        """The point under the cursor, then the whole summary; on the headline the whole summary first."""
        if self.current is None:
            return []
        whole = Excerpt(_("Whole summary"), self.points)
        point = Excerpt(_("Point"), (self.current,))
        return [whole, point] if self.highlighted == 0 else [point, whole]

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """Go to the place that a point quotes."""
        event.stop()
        self.post_message(GoTo(self.points[event.option_index]))
