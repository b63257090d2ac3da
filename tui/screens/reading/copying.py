"""Copying what has the focus."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui.copying import Excerpt, rendered
from tui.i18n import _
from tui.screens.reading.base import ReadingBase
from tui.widgets.article_pane import ArticlePane
from tui.widgets.row_list import RowList
from tui.widgets.summary import SummaryPane

if TYPE_CHECKING:
    from tui.screens.copy_as import Copy


class CopiesExcerpts(ReadingBase):
    """What the copy keys ask for."""

    def action_copy(self) -> None:
        """Copy what is selected, else what has the focus, as it is shown."""
        if selected := self.get_selected_text():
            self.app.copy_to_clipboard(selected)
        elif excerpts := self._excerpts():
            self._copy((excerpts[0], "plain"))
        else:
            self._nothing_here()

    def action_copy_as(self) -> None:
        """Ask what to copy and as what."""
        from tui.screens.copy_as import copy_as

        if excerpts := self._excerpts():
            self.app.push_screen(copy_as(excerpts), self._copy)
        else:
            self._nothing_here()

    def _nothing_here(self) -> None:
        self.notify(_("There is nothing to copy here"), severity="warning", markup=False)

    def _excerpts(self) -> list[Excerpt]:
        """What the pane with the focus offers for copying, the likeliest first."""
        pane = self.focused or self.view
        return pane.excerpts() if isinstance(pane, ArticlePane | RowList | SummaryPane) else []

    def _copy(self, choice: Copy | None) -> None:
        if choice and self.showing:
            self.app.copy_to_clipboard(rendered(self.showing, *choice))
