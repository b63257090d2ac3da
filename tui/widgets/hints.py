"""The line at the bottom: the keys that matter most."""

from __future__ import annotations

from collections.abc import Sequence

from textual.content import Content
from textual.style import Style
from textual.widgets import Static

from tui.commands import COMMANDS, Command
from tui.i18n import either
from tui.wrapping import cells


class Hints(Static):
    """As many hints as the width holds; each can be clicked."""

    DEFAULT_CSS = "Hints { height: 1; padding: 0 1; color: $text-muted; text-wrap: nowrap; }"

    def __init__(self, commands: Sequence[Command] = COMMANDS) -> None:
        super().__init__()
        self.commands = commands

    def render(self) -> Content:
        """The keys with what they do."""
        line, used = Content(""), 0
        for command in self.commands:
            name = either(command.short, command.chinese)
            hint = f"{command.keys[0]} {name}  "
            used += cells(hint)
            if command.hint and used <= self.content_size.width:
                click = Style.from_meta({"@click": f"screen.{command.action}"})
                line += Content.assemble((command.keys[0], "$accent"), f" {name}  ").stylize(click)
            elif command.hint:
                break
            else:
                used -= cells(hint)
        return line
