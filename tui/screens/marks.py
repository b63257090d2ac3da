"""The list of marks, of one article or of all."""

from __future__ import annotations

from collections.abc import Callable
from itertools import groupby
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType

from articles import sanitize
from tui.commands import bindings
from tui.i18n import N_, _
from tui.marking import MarkRow
from tui.screens.filtered_modal import FilteredModal
from tui.showing import Showing, name_of
from tui.state import Recent
from tui.widgets.find_bar import FindBar
from tui.widgets.hints import Hints
from tui.widgets.row_list import Piece, RowList, padded
from tui.wrapping import cells, truncate

Do = Callable[[str, MarkRow | None], None]
"""Does ``remove`` or ``note`` with a row, ``export`` or ``everywhere`` with all."""


Line = MarkRow | Recent
"""A mark, or the article of those under it."""


class MarkList(RowList[Line]):
    """A row a mark: the sentence, and its note."""

    EMPTY = N_("No marks yet: m marks the sentence that is read")
    showing: Showing
    title = ""
    """Whose marks they are, and how many."""

    @property
    def heading(self) -> str:
        """The title."""
        return self.title

    def words(self, row: Line) -> str:
        """Sentence and note; an article's title."""
        if isinstance(row, Recent):
            return sanitize(row.title or name_of(row.source))
        return f"{row.text(self.showing)} {row.mark.note}"

    def pieces(self, row: Line, width: int) -> list[Piece]:
        """The sentence left, the note right; a mark whose words are gone is muted."""
        if isinstance(row, Recent):
            return [(truncate(self.showing.words(self.words(row)), width), "row--strong")]
        note = truncate(sanitize(row.mark.note), width // 2)
        room = width - cells(note) - 1
        text = padded(truncate(row.text(self.showing), room), room)
        return [(text + " ", "row--muted" if row.lost else ""), (note, "row--accent")]


class MarksScreen(FilteredModal[MarkRow | None]):
    """Answers with the mark to go to."""

    BINDINGS: ClassVar[list[BindingType]] = [
        *bindings("dialog"),
        *bindings("marks"),
    ]
    DEFAULT_CSS = """
    MarksScreen { align: center middle; }
    MarksScreen > MarkList {
        width: 100; max-width: 100%; height: 60%;
        background: $surface; border: round $accent; padding: 0 1;
    }
    MarksScreen > FindBar, MarksScreen > Hints { width: 100; max-width: 100%; background: $surface; }
    """

    def __init__(self, rows: list[MarkRow], showing: Showing, do: Do) -> None:
        super().__init__()
        self.marks, self.showing, self.do = rows, showing, do

    def compose(self) -> ComposeResult:
        """One list."""
        marks = MarkList()
        marks.showing = self.showing
        yield marks
        yield FindBar()
        hints = Hints()
        hints.scopes = ("list", "marks", "dialog")
        yield hints

    def on_mount(self) -> None:
        """Show the marks."""
        self.show(self.marks, _("Marks"))

    def show(self, rows: list[MarkRow], title: str) -> None:
        """Show other marks, those of other articles under their titles."""
        self.marks = rows
        lines: list[Line] = []
        for _document, group in groupby(rows, key=lambda row: row.mark.document):
            marks = list(group)
            lines += [marks[0].article, *marks] if marks[0].article else marks
        shown = self.query_one(MarkList)
        shown.title = f"{title} {len(rows)}"
        shown.say()
        shown.show_rows(lines, shown.cursor)

    def on_row_list_chosen(self, event: RowList.Chosen) -> None:
        """Answer with a mark."""
        event.stop()
        if isinstance(event.row, MarkRow):
            self.dismiss(event.row)

    def action_do(self, verb: str) -> None:
        """Do something with the row under the cursor, or with all."""
        row = self.query_one(MarkList).current
        self.do(verb, row if isinstance(row, MarkRow) else None)
