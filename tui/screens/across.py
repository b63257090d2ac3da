"""The same measure across the articles of the library."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType

from articles import ARROWS
from tui.across import Statement, as_csv
from tui.commands import bindings, closing
from tui.i18n import _
from tui.screens.fixed_screen import FixedModal
from tui.widgets.hints import Hints
from tui.widgets.row_list import Piece, RowList, padded
from tui.wrapping import truncate


class Statements(RowList[Statement]):
    """A row a statement; a measure is named once."""

    def words(self, row: Statement) -> str:
        """All its cells."""
        return " ".join(row.cells)

    def pieces(self, row: Statement, width: int) -> list[Piece]:
        """Measure, date, value, change and title in columns."""
        at = self.rows.index(row)
        again = at and self.rows[at - 1].label == row.label
        third = max(8, width // 4)
        label = padded(truncate("" if again else row.label, third - 1), third)
        arrow = ARROWS[row.figure.direction]
        said = f"{arrow}{row.value} {row.change.removeprefix(arrow).strip()}"
        value = padded(truncate(said.rstrip(), third - 1), third)
        room = max(0, width - 2 * third - 12)
        return [
            (label, ""),
            (padded(row.published, 12), "row--muted"),
            (value, "row--strong"),
            (truncate(row.title, room), "row--muted"),
        ]


class AcrossScreen(FixedModal[Statement | None]):
    """Answers with the statement to go to."""

    BINDINGS: ClassVar[list[BindingType]] = [
        *closing("reader.across"),
        *bindings("across"),
    ]
    DEFAULT_CSS = """
    AcrossScreen { align: center middle; }
    AcrossScreen > Statements {
        width: 90%; height: 80%; background: $surface; border: round $accent; padding: 0 1;
    }
    AcrossScreen > Hints { width: 90%; background: $surface; }
    """

    def __init__(self, found: Sequence[Statement]) -> None:
        super().__init__()
        self.found = found

    def compose(self) -> ComposeResult:
        """The list and what can be done with it."""
        yield Statements()
        hints = Hints()
        hints.scopes = ("list", "across", "dialog")
        yield hints

    def on_mount(self) -> None:
        """Show the statements."""
        rows = self.query_one(Statements)
        rows.border_title = f"{_('The same measure across articles')} {len(self.found)}"
        rows.show_rows(self.found)
        rows.focus()

    def on_row_list_chosen(self, event: RowList.Chosen) -> None:
        """Answer with the row."""
        event.stop()
        self.dismiss(event.row)

    def action_copy(self) -> None:
        """Copy all as CSV."""
        self.app.copy_to_clipboard(as_csv(self.found))
