"""What is known about the article that is read."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType

from tui.about import Fact
from tui.commands import closing
from tui.i18n import _
from tui.screens.fixed_screen import FixedModal
from tui.widgets.hints import Hints
from tui.widgets.row_list import Piece, RowList, padded
from tui.wrapping import cells, wrap

GAP = 2
"""Cells between a fact's name and the fact."""


class Facts(RowList[Fact]):
    """A fact in as many rows as it takes, its name before the first."""

    def __init__(self, facts: Sequence[Fact]) -> None:
        super().__init__()
        self.facts = facts
        self.indent = max(cells(name) for name, _value in facts) + GAP
        self.border_title = _("About this article")

    def on_resize(self) -> None:
        """Break the facts anew, and be as high as they are."""
        rows = list(self._broken(max(2, self.scrollable_content_region.width - self.indent)))
        self.styles.height = len(rows) + self.gutter.height
        self.show_rows(rows, self.cursor)

    def _broken(self, width: int) -> Iterator[Fact]:
        before = ""
        for name, value in self.facts:
            for start, end in pairwise([0, *wrap(value, width), len(value)]):
                yield ("" if start or name == before else name), value[start:end]
            before = name

    def words(self, row: Fact) -> str:
        """The fact."""
        return " ".join(row)

    def pieces(self, row: Fact, width: int) -> list[Piece]:
        """The name, if it is the first row, and the words."""
        return [(padded(row[0], self.indent), "row--muted"), (row[1], "")]


class AboutScreen(FixedModal[None]):
    """Tells, and is closed."""

    BINDINGS: ClassVar[list[BindingType]] = [*closing("reader.about")]
    DEFAULT_CSS = """
    AboutScreen { align: center middle; }
    AboutScreen > Facts {
        width: 84; max-width: 100%; max-height: 80%;
        background: $surface; border: round $accent; padding: 0 1;
    }
    AboutScreen > Hints { width: 84; max-width: 100%; background: $surface; }
    """

    def __init__(self, facts: Sequence[Fact]) -> None:
        super().__init__()
        self.facts = facts

    def compose(self) -> ComposeResult:
        """One list."""
        yield Facts(self.facts)
        hints = Hints()
        hints.scopes = ("dialog",)
        yield hints
