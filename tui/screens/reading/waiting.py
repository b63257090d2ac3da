"""Waiting: a bar while something takes longer than a moment, and a key that stops it."""

from __future__ import annotations

from textual.worker import Worker

from tui.i18n import N_, _
from tui.messages import Say
from tui.screens.reading.loading import OpensSources
from tui.widgets.progress import Progress
from tui.widgets.row_list import RowList

MOMENT = 0.5
"""Seconds that nothing is said of."""

WORDS = {
    "load": N_("Opening"),
    "gather": N_("Looking for articles"),
    "digest": N_("Finding figures and summary"),
    "across": N_("Reading the articles of the library"),
    "texts": N_("Looking through the articles"),
}
"""What the workers of a group do, the most urgent first."""

READING = ("load", "digest")
"""The groups whose work the key that reads again does anew."""


class ShowsProgress(OpensSources):
    """What tells that work is under way."""

    def on_worker_state_changed(self, event: Worker.StateChanged) -> None:
        """Show the bar a moment after work has begun, and take it away when none is left."""
        if event.worker.group not in WORDS:
            return
        if self._working():
            self.set_timer(MOMENT, self._show_progress)
        else:
            self.query_one(Progress).stop()

    def _working(self) -> list[Worker[object]]:
        return [
            worker
            for group in WORDS
            for worker in self.workers
            if worker.node is self and worker.group == group and worker.is_running
        ]

    def _show_progress(self) -> None:
        if working := self._working():
            self.query_one(Progress).start(_(WORDS[working[0].group]))

    def action_stop(self) -> None:
        """Stop what is under way; its result is no longer waited for."""
        if working := self._working():
            self._stop(working)
        elif self.focused is not self.view:
            if isinstance(self.focused, RowList):
                self.focused.filter("")
            self.view.focus()
        else:
            self.forget_hits()

    def _stop(self, working: list[Worker[object]]) -> None:
        for worker in working:
            worker.cancel()
        self.query_one(Progress).stop()
        if any(worker.group in READING for worker in working):
            self.leave_off()
            self.post_message(Say(_("Stopped; r reads it again")))
        else:
            self.post_message(Say(_("Stopped")))
