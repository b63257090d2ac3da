"""Compares: the document as it came with its repairs, the article with its conversion, two articles."""

from __future__ import annotations

from collections.abc import Callable
from typing import ClassVar

from textual import work
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.content import Content
from textual.widgets import Label

from articles import Article
from tui.commands import bindings
from tui.comparing import Pair, pair_of
from tui.screens.fixed_screen import FixedScreen
from tui.widgets.columns import Columns
from tui.widgets.hints import Hints

Comparison = tuple[str, Callable[[], list[Pair]]]
"""What is compared, and what finds its pairs."""


class CompareScreen(FixedScreen[None]):
    """One comparison at a time; a key goes round them."""

    BINDINGS: ClassVar[list[BindingType]] = [
        *bindings("dialog"),
        *bindings("compare"),
    ]
    DEFAULT_CSS = """
    CompareScreen > Label { height: 1; width: 100%; padding: 0 1; color: $text-muted; text-style: bold; }
    """

    def __init__(self, comparisons: list[Comparison], article: Article, paragraph: int) -> None:
        """Every comparison begins at the paragraph of the article."""
        super().__init__()
        self.comparisons = comparisons
        self.article, self.paragraph = article, paragraph
        self.at = 0

    def compose(self) -> ComposeResult:
        """A title over the columns."""
        yield Label(markup=False)
        yield Columns()
        hints = Hints()
        hints.scopes = ("compare", "dialog")
        yield hints

    def on_mount(self) -> None:
        """Show the first comparison."""
        self.query_one(Columns).focus()
        self.find(self.at)

    @work(thread=True, exclusive=True)
    def find(self, at: int) -> None:
        """Find the pairs of a comparison."""
        name, find = self.comparisons[at]
        pairs = find()
        self.app.call_from_thread(self.show, name, pairs, pair_of(pairs, self.article, self.paragraph))

    def show(self, name: str, pairs: list[Pair], first: int) -> None:
        """Show a comparison."""
        place = f" {self.at + 1}/{len(self.comparisons)}" if len(self.comparisons) > 1 else ""
        self.query_one(Label).update(Content(name + place))
        self.query_one(Columns).show(pairs, first)

    def action_next(self) -> None:
        """Show the next comparison."""
        self.at = (self.at + 1) % len(self.comparisons)
        self.find(self.at)
