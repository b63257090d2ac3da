"""The help page: every key, by where it works."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType

from tui.command_table import COMMANDS, Command
from tui.commands import SCOPES, closing
from tui.i18n import _, either, side
from tui.messages import Say
from tui.palette import can_run
from tui.screens.filtered_modal import FilteredModal
from tui.widgets.find_bar import FindBar
from tui.widgets.hints import Hints
from tui.widgets.row_list import Piece, RowList, padded
from tui.wrapping import cells, truncate

KEYS = 24
"""Cells of the keys."""
Line = Command | str
"""A command, or what stands over those of a scope."""


class Keys(RowList[Line]):
    """A row a command: its keys, what it does, and the same in the other language as far as there is room."""

    @property
    def heading(self) -> str:
        """What stands over the list, in the language in use."""
        return side("Keys · 按键")

    def words(self, row: Line) -> str:
        """What it does and where, in both languages."""
        return row if isinstance(row, str) else f"{row.english} {row.chinese} {SCOPES[row.scope]}"

    def pieces(self, row: Line, width: int) -> list[Piece]:
        """Keys, label and the other label; a heading alone."""
        if isinstance(row, str):
            return [(row, "row--strong")]
        keys = padded(truncate("  ".join(row.keys), KEYS - 1), KEYS)
        label = truncate(either(row.english, row.chinese), max(0, width - KEYS))
        other = row.chinese if label == row.english else row.english
        room = max(0, width - KEYS - cells(label))
        return [(keys, "row--accent"), (label, ""), (truncate(f"  {other}", room), "row--muted")]


class HelpScreen(FilteredModal[Command | None]):
    """Answers with the command that was chosen."""

    BINDINGS: ClassVar[list[BindingType]] = [*closing("reader.help")]
    DEFAULT_CSS = """
    HelpScreen { align: center middle; }
    HelpScreen > Keys {
        width: 84; max-width: 100%; height: 1fr; margin: 1 0 0 0; padding: 0 1;
        background: $surface; border: round $accent;
    }
    HelpScreen > FindBar, HelpScreen > Hints { width: 84; max-width: 100%; background: $surface; }
    """

    def __init__(self, commands: Sequence[Command] = COMMANDS, scope: str = "article") -> None:
        """The keys of ``scope``, where the help was asked for, come into sight first."""
        super().__init__()
        self.commands, self.scope = commands, scope

    def compose(self) -> ComposeResult:
        """One list, and what filters it."""
        keys = Keys()
        keys.say()
        yield keys
        yield FindBar()
        hints = Hints()
        hints.scopes = ("list", "dialog")
        yield hints

    def on_mount(self) -> None:
        """Show the commands under where they work."""
        lines: list[Line] = []
        for scope, title in SCOPES.items():
            lines += [side(title), *(command for command in self.commands if command.scope == scope)]
        keys, at = self.query_one(Keys), lines.index(side(SCOPES[self.scope]))
        keys.show_rows(lines, at + 1)
        if at:
            keys.call_after_refresh(keys.scroll_to, y=at, animate=False)

    def on_row_list_chosen(self, event: RowList.Chosen) -> None:
        """Answer with a command."""
        event.stop()
        if isinstance(event.row, str):
            return
        if can_run(event.row):
            self.dismiss(event.row)
        else:
            words = _("This key works in its own place: {name}")
            self.post_message(Say(words.format(name=side(SCOPES[event.row.scope]))))
