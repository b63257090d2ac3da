"""Asks for one of several names."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import OptionList
from textual.widgets.option_list import Option


class Choose(ModalScreen[str | None]):
    """Answers with the name that was chosen, or with nothing."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,q", "dismiss", "Close"),
        Binding("j", "cursor('down')", show=False),
        Binding("k", "cursor('up')", show=False),
    ]
    DEFAULT_CSS = """
    Choose { align: center middle; }
    Choose > OptionList {
        width: 40; max-width: 100%; height: auto; max-height: 80%;
        background: $surface; border: round $accent;
    }
    """

    def __init__(self, purpose: str, names: Sequence[str], chosen: str) -> None:
        super().__init__()
        self.purpose, self.names, self.chosen = purpose, names, chosen

    def compose(self) -> ComposeResult:
        """One list, the cursor on the name in use."""
        options = OptionList(*(Option(Content(name)) for name in self.names))
        options.border_title = self.purpose
        options.highlighted = self.names.index(self.chosen) if self.chosen in self.names else 0
        yield options

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """Answer."""
        self.dismiss(self.names[event.option_index])

    def action_cursor(self, way: str) -> None:
        """Move the cursor."""
        getattr(self.query_one(OptionList), f"action_cursor_{way}")()
