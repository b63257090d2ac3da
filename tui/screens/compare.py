"""Compares: the document as it came with its repairs, the article with its conversion, two articles."""

from __future__ import annotations

from collections.abc import Callable
from typing import ClassVar

from textual import work
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.content import Content
from textual.reactive import reactive
from textual.widgets import Static

from articles import Article, ArticleError
from tui.commands import bindings
from tui.comparing import Pair, pair_of
from tui.errors import said
from tui.i18n import _
from tui.messages import Say
from tui.screens.fixed_screen import FixedScreen
from tui.widgets.columns import Columns
from tui.widgets.differences import Differences
from tui.widgets.hints import Hints
from tui.widgets.row_list import padded
from tui.wrapping import truncate

Comparison = tuple[str, Callable[[], list[Pair]]]
"""What is compared, and what finds its pairs."""


class Heading(Static):
    """The names of both sides, each over its column."""

    sides: reactive[tuple[str, str]] = reactive(("", ""))

    def __init__(self, columns: Columns) -> None:
        super().__init__()
        self.columns = columns

    def render(self) -> Content:
        """Both names, cut where a column is narrower."""
        width = self.columns.column
        left, right = (padded(truncate(side, width), width) for side in self.sides)
        return Content(f"{left} │ {right}")


class CompareScreen(FixedScreen[None]):
    """One comparison at a time; a key goes round them."""

    BINDINGS: ClassVar[list[BindingType]] = [
        *bindings("dialog"),
        *bindings("compare"),
    ]
    DEFAULT_CSS = """
    CompareScreen > Heading { height: 1; width: 100%; padding: 0 1; color: $text-muted; text-style: bold; }
    """

    def __init__(self, comparisons: list[Comparison], article: Article, paragraph: int) -> None:
        """Every comparison begins at the paragraph of the article."""
        super().__init__()
        self.comparisons = comparisons
        self.article, self.paragraph = article, paragraph
        self.at = 0

    def compose(self) -> ComposeResult:
        """A title over the columns."""
        columns = Differences()
        yield Heading(columns)
        yield columns
        hints = Hints()
        hints.scopes = ("compare", "page", "dialog")
        yield hints

    def on_mount(self) -> None:
        """Show the first comparison."""
        self.query_one(Columns).focus()
        self.find(self.at)

    @work(thread=True, exclusive=True)
    def find(self, at: int) -> None:
        """Find the pairs of a comparison."""
        name, find = self.comparisons[at]
        pairs: list[Pair] = []
        try:
            pairs = find()
        except ArticleError as error:
            self.app.call_from_thread(self.notify, said(error), severity="error", markup=False)
        self.app.call_from_thread(self.show, name, pairs, pair_of(pairs, self.article, self.paragraph))

    def show(self, name: str, pairs: list[Pair], first: int) -> None:
        """Show a comparison, empty where what it compares with can't be opened."""
        place = f" {self.at + 1}/{len(self.comparisons)}" if len(self.comparisons) > 1 else ""
        left, _bar, right = name.partition(" │ ")
        self.query_one(Heading).sides = left, right + place
        self.query_one(Columns).show(pairs, first)

    def action_next(self) -> None:
        """Show the next comparison."""
        self.at = (self.at + 1) % len(self.comparisons)
        self.find(self.at)

    def action_step(self, by: int) -> None:
        """Go to a difference, or say that there is none in that direction."""
        if not self.query_one(Differences).go_to_difference(by):
            self.post_message(Say(_("No further difference")))
