"""Compares: the document as it came with its repairs, the article with its conversion, two articles."""

from __future__ import annotations

from collections.abc import Callable
from typing import ClassVar

from textual import work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.screen import Screen
from textual.widgets import Label

from tui.comparing import Pair
from tui.i18n import _
from tui.widgets.columns import Columns

Comparison = tuple[str, Callable[[], list[Pair]]]
"""What is compared, and what finds its pairs."""


class CompareScreen(Screen[None]):
    """One comparison at a time; a key goes round them."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,q", "dismiss", "Back"),
        Binding("d,ｄ,tab", "next", "Next comparison"),
    ]
    DEFAULT_CSS = """
    CompareScreen > Label { height: 1; width: 100%; padding: 0 1; color: $text-muted; text-style: bold; }
    """

    def __init__(self, comparisons: list[Comparison]) -> None:
        super().__init__()
        self.comparisons = comparisons
        self.at = 0

    def compose(self) -> ComposeResult:
        """A title over the columns."""
        yield Label(markup=False)
        yield Columns()

    def on_mount(self) -> None:
        """Show the first comparison."""
        self.query_one(Columns).focus()
        self.find(self.at)

    @work(thread=True, exclusive=True)
    def find(self, at: int) -> None:
        """Find the pairs of a comparison."""
        name, pairs = self.comparisons[at]
        self.app.call_from_thread(self.show, name, pairs())

    def show(self, name: str, pairs: list[Pair]) -> None:
        """Show a comparison."""
        place = f" {self.at + 1}/{len(self.comparisons)}" if len(self.comparisons) > 1 else ""
        back = f"   d {_('next')}  Esc {_('back')}"
        self.query_one(Label).update(Content(name + place + back))
        self.query_one(Columns).show(pairs)

    def action_next(self) -> None:
        """Show the next comparison."""
        self.at = (self.at + 1) % len(self.comparisons)
        self.find(self.at)
