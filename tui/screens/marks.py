"""The list of an article's marks."""

from __future__ import annotations

from collections.abc import Callable
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.screen import ModalScreen

from articles import sanitize
from tui.commands import bindings
from tui.i18n import _
from tui.marking import MarkRow
from tui.showing import Showing
from tui.widgets.row_list import Piece, RowList, padded
from tui.wrapping import cells, truncate

Do = Callable[[str, MarkRow], None]
"""Does ``remove``, ``note`` or ``export`` from a row."""


class MarkList(RowList[MarkRow]):
    """A row a mark: the sentence, and its note."""

    showing: Showing

    def words(self, row: MarkRow) -> str:
        """Sentence and note."""
        return f"{row.text(self.showing)} {row.mark.note}"

    def pieces(self, row: MarkRow, width: int) -> list[Piece]:
        """The sentence left, the note right; a mark whose words are gone is muted."""
        note = truncate(sanitize(row.mark.note), width // 2)
        room = width - cells(note) - 1
        text = padded(truncate(row.text(self.showing), room), room)
        return [(text + " ", "" if row.span else "row--muted"), (note, "row--accent")]


class MarksScreen(ModalScreen[MarkRow | None]):
    """Answers with the mark to go to."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,q,apostrophe", "dismiss", "Close"),
        *bindings("marks"),
    ]
    DEFAULT_CSS = """
    MarksScreen { align: center middle; }
    MarksScreen > MarkList {
        width: 100; max-width: 100%; height: 60%;
        background: $surface; border: round $accent; padding: 0 1;
    }
    """

    def __init__(self, rows: list[MarkRow], showing: Showing, do: Do) -> None:
        super().__init__()
        self.rows, self.showing, self.do = rows, showing, do

    def compose(self) -> ComposeResult:
        """One list."""
        marks = MarkList()
        marks.showing = self.showing
        marks.border_title = _("Marks")
        marks.border_subtitle = _("Enter go there · d remove · n note · e export")
        yield marks

    def on_mount(self) -> None:
        """Show the marks."""
        self.show(self.rows)

    def show(self, rows: list[MarkRow]) -> None:
        """Show other marks."""
        marks = self.query_one(MarkList)
        marks.show_rows(rows, marks.cursor)

    def on_row_list_chosen(self, event: RowList.Chosen) -> None:
        """Answer."""
        self.dismiss(event.row)

    def action_do(self, verb: str) -> None:
        """Do something with the row under the cursor."""
        if row := self.query_one(MarkList).current:
            self.do(verb, row)
