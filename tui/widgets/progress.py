"""A line that says what is under way."""

from __future__ import annotations

from textual.containers import Horizontal
from textual.widgets import Label

from tui.i18n import _


class Progress(Horizontal):
    """Words, a bar that moves, and how to stop. Nobody knows how long it will take."""

    DEFAULT_CSS = """
    Progress { height: 1; display: none; background: $surface; padding: 0 1; }
    Progress.-on { display: block; }
    Progress Label { padding-right: 1; }
    Progress #progress-stop { color: $text-muted; padding-left: 1; }
    """

    def start(self, words: str) -> None:
        """Show the line; the bar is made when it is first needed."""
        if not self.has_class("-on"):
            from textual.widgets import ProgressBar

            self.add_class("-on")
            self.mount(
                Label(words, markup=False),
                ProgressBar(show_percentage=False, show_eta=False),
                Label(_("Esc stops"), id="progress-stop", markup=False),
            )
        else:
            self.query(Label).first().update(words)

    def stop(self) -> None:
        """Take the line away."""
        self.remove_class("-on")
        self.remove_children()
