"""Asks for one of several things."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import ClassVar, Generic, TypeVar

from textual.app import ComposeResult
from textual.binding import BindingType

from tui.commands import closing
from tui.i18n import _
from tui.screens.fixed_screen import FixedModal
from tui.widgets.row_list import Piece, RowList, padded
from tui.wrapping import cells, truncate

Answer = TypeVar("Answer")


@dataclass(frozen=True, slots=True)
class Choice(Generic[Answer]):
    """One of them."""

    name: str
    answer: Answer
    about: str = ""
    """What is said of it behind its name."""


class Choices(RowList[Choice[Answer]]):
    """A row a choice."""

    def words(self, row: Choice[Answer]) -> str:
        """Name and more."""
        return f"{row.name}  {row.about}".rstrip()

    def pieces(self, row: Choice[Answer], width: int) -> list[Piece]:
        """The name, then more."""
        if not row.about:
            return [(truncate(row.name, width), "")]
        at = self.rows.index(row)
        again = at > 0 and self.rows[at - 1].name == row.name
        name = padded("" if again else row.name, max(cells(each.name) for each in self.rows))
        return [(name, "row--strong"), (truncate(f"  {row.about}", max(0, width - cells(name))), "")]


class Choose(FixedModal[Answer | None]):
    """Answers with the choice, or with nothing."""

    BINDINGS: ClassVar[list[BindingType]] = [*closing("reader.copy_as")]
    DEFAULT_CSS = """
    Choose { align: center middle; }
    Choose > Choices {
        max-width: 100%; max-height: 80%; background: $surface; border: round $accent; padding: 0 1;
        border-subtitle-color: $text-muted;
    }
    Choose.-shows { background: transparent; }
    """

    def __init__(
        self,
        purpose: str,
        choices: Sequence[Choice[Answer]],
        at: int = 0,
        show: Callable[[Answer], None] | None = None,
    ) -> None:
        """``at`` is where the cursor stands first; ``show`` shows what a choice does, behind the list."""
        super().__init__(classes="-shows" if show else None)
        self.purpose, self.choices, self.at, self.show = purpose, choices, at, show

    def compose(self) -> ComposeResult:
        """One list."""
        rows: Choices[Answer] = Choices()
        rows.border_title, rows.border_subtitle = self.purpose, _("enter done   esc back")
        words = [self.purpose, rows.border_subtitle, *map(rows.words, self.choices)]
        # The border and the padding, the longest row and a scroll bar.
        rows.styles.width = 6 + max(map(cells, words))
        rows.styles.height = 2 + len(self.choices)
        yield rows

    def on_mount(self) -> None:
        """Show the choices."""
        self.query_one(Choices).show_rows(self.choices, self.at)

    def on_row_list_chosen(self, event: RowList.Chosen) -> None:
        """Answer."""
        event.stop()
        self.dismiss(event.row.answer)

    def on_row_list_passed(self, event: RowList.Passed) -> None:
        """Show what the choice under the cursor does."""
        event.stop()
        if self.show:
            self.show(event.row.answer)
