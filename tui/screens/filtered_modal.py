"""A dialog with one list, which a find bar filters."""

from __future__ import annotations

from typing import Any, ClassVar

from textual.binding import BindingType
from textual.screen import ScreenResultType

from tui.commands import bound
from tui.i18n import _
from tui.screens.fixed_screen import FixedModal
from tui.widgets.find_bar import FindBar
from tui.widgets.row_list import RowList


class FilteredModal(FixedModal[ScreenResultType]):
    """A subclass yields a list and a find bar."""

    BINDINGS: ClassVar[list[BindingType]] = [bound("reader.find", "find")]

    @property
    def rows(self) -> RowList[Any]:
        """The list."""
        return self.query_one(RowList)

    def on_mount(self) -> None:
        """Tell the key."""
        self.rows.border_subtitle = f"/ {_('Filter')}"

    def action_find(self) -> None:
        """Ask what the rows are to be filtered by."""
        self.query_one(FindBar).open(_("Filter"))

    def on_find_bar_typed(self, event: FindBar.Typed) -> None:
        """Show the rows that match what is typed."""
        self.rows.filter(event.query)

    def on_find_bar_accepted(self) -> None:
        """Go on in the list."""
        self.rows.focus()

    def on_find_bar_left(self) -> None:
        """Show all rows again."""
        self.rows.filter("")
        self.rows.focus()
