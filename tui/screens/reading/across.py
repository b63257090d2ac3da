"""Comparing what the articles of the library say of the same measure."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual import work
from textual.worker import get_current_worker

from articles import ArticleError, Digest
from tui.i18n import _
from tui.messages import Compared, Say
from tui.screens.reading.loading import Awaited
from tui.screens.reading.moving import MovesAbout

if TYPE_CHECKING:
    from tui.across import Statement


class LooksAcross(MovesAbout):
    """What the key for all articles asks for."""

    def action_across(self) -> None:
        """Find what the articles say of the same measures, if there are several."""
        if len(self.entries) > 1:
            self.look_across()
        else:
            self.post_message(Say(_("The library holds one article; open a folder, or more with ctrl+o")))

    @work(thread=True, group="across", exclusive=True)
    def look_across(self) -> None:
        """Digest every source of the library. Those that can't be opened are passed over."""
        from tui.across import statements

        worker = get_current_worker()
        found: list[tuple[int, Digest]] = []
        for index, entry in enumerate(self.entries):
            if worker.is_cancelled:
                return
            try:
                found.append((index, self.opening.in_original().digest(self.opening.load(entry.source))))
            except ArticleError:
                continue
        self.post_message(Compared(statements(found)))

    def on_compared(self, event: Compared) -> None:
        """Show the statements, or say that there are none."""
        from tui.screens.across import AcrossScreen

        if event.statements and not self.is_active:
            # Keys that are meant for the dialog that is open would go to the list.
            self.post_message(Say(_("The same measures were found: T shows them")))
        elif event.statements:
            self.app.push_screen(AcrossScreen(event.statements), self._go_across)
        else:
            self.notify(_("No measure stands in two of the articles"), markup=False)

    def _go_across(self, statement: Statement | None) -> None:
        if statement is None:
            return
        if statement.index == self.index:
            self.view.go_to(statement.figure)
        else:
            self.awaited = Awaited(statement.index, lambda _article: statement.figure)
            self.switch_to(statement.index)
