"""A list of one-line rows that draws only what is on screen, however many there are."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, ClassVar, Generic, Self, TypeVar

from rich.segment import Segment
from rich.style import Style
from textual.binding import BindingType
from textual.events import Click
from textual.geometry import Region, Size
from textual.message import Message
from textual.reactive import reactive
from textual.strip import Strip

import articles
from articles import sanitize
from tui.commands import bindings
from tui.copying import Excerpt
from tui.i18n import _
from tui.widgets.scrolling import LightScrollView
from tui.wrapping import cells, truncate

Row = TypeVar("Row")
Piece = tuple[str, str]
"""A text and the component class that styles it, or an empty string."""


class RowList(LightScrollView, Generic[Row], can_focus=True):
    """Rows with a cursor. A subclass says how a row looks; the screen hears which row was chosen."""

    BINDINGS: ClassVar[list[BindingType]] = [*bindings("list")]
    COMPONENT_CLASSES: ClassVar[set[str]] = {"row--cursor", "row--accent", "row--muted", "row--strong"}
    DEFAULT_CSS = """
    RowList {
        scrollbar-size-vertical: 1;
        overflow-x: hidden;
        & > .row--cursor { background: $surface; }
        &:focus > .row--cursor { background: $block-cursor-background; color: $block-cursor-foreground; }
        & > .row--accent { color: $accent; }
        & > .row--muted { color: $text-muted; }
        & > .row--strong { text-style: bold; }
    }
    """

    TITLE: ClassVar[str] = ""
    """What stands over the list, in English."""
    EMPTY: ClassVar[str] = ""
    """What stands in the list while it has no rows, in English."""

    cursor: reactive[int] = reactive(0, repaint=False)

    class RowMessage(Message):
        """Something happened to a row."""

        def __init__(self, row_list: RowList[Any], row: Any) -> None:
            super().__init__()
            self.row_list = row_list
            self.row = row

        @property
        def control(self) -> RowList[Any]:
            """The list, for ``@on`` with a selector."""
            return self.row_list

    class Chosen(RowMessage):
        """A row was chosen by key or mouse."""

    class Passed(RowMessage):
        """The cursor came to a row by key."""

    def __init__(self, *, id: str | None = None, classes: str | None = None) -> None:
        self._looks: dict[tuple[str, bool], Style] = {}
        """The styles of pieces, off and on the cursor's row."""
        super().__init__(id=id, classes=classes)
        self.rows: Sequence[Row] = ()
        self.all_rows: Sequence[Row] = ()
        """The rows, whether the filter lets them through or not."""
        self.query_text = ""
        """What the rows are filtered by; empty for all rows."""
        self.border_title = _(self.TITLE)
        self._width, self._top = 0, 0

    def pieces(self, row: Row, width: int) -> list[Piece]:
        """How a row looks in ``width`` cells."""
        raise NotImplementedError

    @property
    def current(self) -> Row | None:
        """The row under the cursor."""
        return self.rows[self.cursor] if self.rows else None

    def excerpts(self) -> list[Excerpt]:
        """What can be copied, the likeliest first."""
        return []

    def show_rows(self, rows: Sequence[Row], cursor: int = 0) -> None:
        """Show other rows, as far as the filter lets them through."""
        self.all_rows = rows
        self.rows = [row for row in rows if self._matches(row)] if self.query_text else rows
        self.virtual_size = Size(0, len(self.rows))
        self.set_reactive(RowList.cursor, max(0, min(cursor, len(self.rows) - 1)))
        self._follow()
        self.refresh()

    def filter(self, query: str) -> None:
        """Show only the rows whose words match the query; all for an empty one, the cursor where it was."""
        current, self.query_text = self.current, query
        self.say()
        self.show_rows(self.all_rows)
        if not query and current is not None:
            self.move_to(self.rows.index(current))

    @property
    def heading(self) -> str:
        """What stands over the list, in the language in use."""
        return _(self.TITLE)

    @property
    def nothing(self) -> str:
        """What stands in the list while it has no rows."""
        return _("Nothing found") if self.query_text else _(self.EMPTY)

    def say(self) -> None:
        """Say over the list what it shows and what it is filtered by."""
        self.border_title = (
            f"{self.heading} /{sanitize(self.query_text)}" if self.query_text else self.heading
        )

    def words(self, row: Row) -> str:
        """What a filter looks through."""
        raise NotImplementedError

    def _matches(self, row: Row) -> bool:
        return bool(articles.find_next(self.words(row), self.query_text))

    def move_to(self, index: int) -> None:
        """Put the cursor on a row without telling anyone."""
        if index != self.cursor and 0 <= index < len(self.rows):
            self.cursor = index
            self._follow()

    def watch_cursor(self, old: int, new: int) -> None:
        """Paint the two rows anew that look different."""
        self.refresh_line(old)
        self.refresh_line(new)

    def render_lines(self, crop: Region) -> list[Strip]:
        """Draw a region. What is the same for every row takes long to find: it is found once."""
        self._width, self._top = self.scrollable_content_region.width, self.scroll_offset.y
        return super().render_lines(crop)

    def refresh(
        self, *regions: Region, repaint: bool = True, layout: bool = False, recompose: bool = False
    ) -> Self:
        """Paint anew; all of the list wherever styles have changed."""
        if not regions:
            self._looks.clear()
        return super().refresh(*regions, repaint=repaint, layout=layout, recompose=recompose)

    def render_line(self, y: int) -> Strip:
        """Draw the row at a line of the list's window."""
        index = y + self._top
        at_cursor = index == self.cursor
        if index >= len(self.rows):
            nothing = "" if self.rows or y else truncate(self.nothing, self._width)
            muted, base = self._look("row--muted", at_cursor=False), self._look("", at_cursor=False)
            return Strip([Segment(nothing, muted)]).adjust_cell_length(self._width, base)
        pieces = self.pieces(self.rows[index], self._width)
        row = Strip([Segment(text, self._look(name, at_cursor)) for text, name in pieces])
        return row.adjust_cell_length(self._width, self._look("", at_cursor))

    def _look(self, name: str, at_cursor: bool) -> Style:
        """The style of a piece."""
        if (name, at_cursor) not in self._looks:
            look = self.rich_style + (self.get_component_rich_style(name) if name else Style())
            cursor = self.get_component_rich_style("row--cursor", partial=True) if at_cursor else Style()
            self._looks[name, at_cursor] = look + cursor
        return self._looks[name, at_cursor]

    def _step(self, by: int) -> None:
        target = max(0, min(self.cursor + by, len(self.rows) - 1))
        if self.rows and target != self.cursor:
            self.cursor = target
            self._follow()
            self.post_message(self.Passed(self, self.rows[target]))

    def on_resize(self) -> None:
        """Keep the cursor in sight; before the list had a size, nothing was."""
        self._follow()

    def _follow(self) -> None:
        if self.size:
            self.scroll_to_region(Region(0, self.cursor, 1, 1), animate=False, force=True)

    def action_cursor_down(self) -> None:
        """One row down."""
        self._step(1)

    def action_cursor_up(self) -> None:
        """One row up."""
        self._step(-1)

    def action_page_down(self) -> None:
        """A window's height down."""
        self._step(max(1, self.size.height - 1))

    def action_page_up(self) -> None:
        """A window's height up."""
        self._step(-max(1, self.size.height - 1))

    def action_first(self) -> None:
        """To the first row."""
        self._step(-len(self.rows))

    def action_last(self) -> None:
        """To the last row."""
        self._step(len(self.rows))

    def action_select(self) -> None:
        """Choose the row under the cursor."""
        if self.rows:
            self.post_message(self.Chosen(self, self.rows[self.cursor]))

    def on_click(self, event: Click) -> None:
        """Choose the row that was clicked."""
        place = event.get_content_offset(self)
        index = -1 if place is None else place.y + self.scroll_offset.y
        if 0 <= index < len(self.rows):
            self.cursor = index
            self.action_select()


def padded(text: str, width: int) -> str:
    """The text followed by spaces up to ``width`` cells."""
    return text + " " * max(0, width - cells(text))
