"""The outline: the article's sections, the one being read under the cursor."""

from __future__ import annotations

from articles import Section
from tui.copying import Excerpt
from tui.i18n import N_, _
from tui.showing import Showing
from tui.widgets.row_list import Piece, RowList
from tui.wrapping import truncate


class Outline(RowList[Section]):
    """A row a section. Moving the cursor moves the article."""

    TITLE = N_("Outline")

    showing: Showing

    def show(self, showing: Showing) -> None:
        """Show an article's sections, the cursor where it was."""
        self.showing = showing
        self.show_rows(showing.article.sections, self.cursor)

    def excerpts(self) -> list[Excerpt]:
        """The section under the cursor."""
        return [Excerpt(_("Section"), (self.current,))] if self.current else []

    def words(self, row: Section) -> str:
        """The heading."""
        return self.showing.text(row.heading) if row.heading else _("Lead")

    def pieces(self, row: Section, width: int) -> list[Piece]:
        """The heading, indented by its level."""
        heading = self.showing.text(row.heading) if row.heading else _("Lead")
        at_cursor = self.rows[self.cursor] is row
        indent = "  " * (row.level - 1)
        return [("▌" if at_cursor else " ", "row--accent"), (truncate(indent + heading, width - 1), "")]
