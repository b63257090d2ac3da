"""The same measure across the articles of the library."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType

from articles import ARROWS
from tui.across import Statement, as_csv
from tui.commands import bindings, closing
from tui.i18n import N_
from tui.screens.filtered_modal import FilteredModal
from tui.widgets.find_bar import FindBar
from tui.widgets.hints import Hints
from tui.widgets.row_list import Piece, RowList, padded
from tui.wrapping import truncate


class Statements(RowList[Statement]):
    """A row a statement; a measure is named once for each kind of its figures."""

    TITLE = N_("The same measure across articles")

    @property
    def heading(self) -> str:
        """The title and how many statements there are."""
        return f"{super().heading} {len(self.all_rows)}"

    def words(self, row: Statement) -> str:
        """All its cells."""
        return " ".join(row.cells)

    def pieces(self, row: Statement, width: int) -> list[Piece]:
        """Measure, date, value, change and title in columns."""
        at = self.rows.index(row)
        above = self.rows[at - 1] if at else None
        again = above and (above.measure, above.figure.kind) == (row.measure, row.figure.kind)
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


class AcrossScreen(FilteredModal[Statement | None]):
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
    AcrossScreen > FindBar, AcrossScreen > Hints { width: 90%; background: $surface; }
    """

    def __init__(self, found: Sequence[Statement]) -> None:
        super().__init__()
        self.found = found

    def compose(self) -> ComposeResult:
        """The list and what can be done with it."""
        yield Statements()
        yield FindBar()
        hints = Hints()
        hints.scopes = ("list", "across", "dialog")
        yield hints

    def on_mount(self) -> None:
        """Show the statements."""
        rows = self.query_one(Statements)
        rows.show_rows(self.found)
        rows.say()
        rows.focus()

    def on_row_list_chosen(self, event: RowList.Chosen) -> None:
        """Answer with the row."""
        event.stop()
        self.dismiss(event.row)

    def action_copy(self) -> None:
        """Copy all as CSV."""
        self.app.copy_to_clipboard(as_csv(self.found))
