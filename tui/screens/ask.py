"""Asks for one line."""

from __future__ import annotations

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.suggester import Suggester
from textual.widgets import Input, Label

from tui.i18n import _
from tui.screens.fixed_screen import FixedModal
from tui.wrapping import truncate


class Ask(FixedModal[str | None]):
    """Answers with the line, or with nothing when it is left by Esc."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "dismiss", "Back"),
        Binding("tab", "complete", show=False, priority=True),
    ]
    DEFAULT_CSS = """
    Ask { align: center bottom; }
    Ask > Vertical { height: auto; background: $surface; border: round $accent; padding: 0 1; }
    Ask Input, Ask Input:focus { border: none; height: 1; padding: 0; background: $surface; }
    Ask Label { color: $text-muted; }
    Ask > Vertical { border-subtitle-color: $text-muted; }
    Ask ToastRack { dock: top; align: right top; margin: 1 0 0 0; }
    """

    def __init__(
        self, purpose: str, about: str = "", value: str = "", suggester: Suggester | None = None
    ) -> None:
        """``about`` stands above the line, ``value`` is in it at first."""
        super().__init__()
        self.purpose, self.about, self.value = purpose, about, value
        self.suggester = suggester

    def compose(self) -> ComposeResult:
        """What it is about, and the line."""
        with Vertical() as box:
            box.border_title = self.purpose
            keys = _("enter done   esc back")
            box.border_subtitle = f"{_('tab completes')}   {keys}" if self.suggester else keys
            if self.about:
                yield Label(truncate(self.about, max(10, self.app.size.width - 6)), markup=False)
            yield Input(self.value, suggester=self.suggester, select_on_focus=False)

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Answer."""
        self.dismiss(event.value.strip())

    def action_complete(self) -> None:
        """Take what is suggested."""
        self.query_one(Input).action_cursor_right()
