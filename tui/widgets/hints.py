"""The line at the bottom: the keys that matter most."""

from __future__ import annotations

from collections.abc import Sequence

from textual.content import Content
from textual.style import Style
from textual.widgets import Static

from tui.commands import COMMANDS, Command
from tui.i18n import either
from tui.wrapping import cells

LAST = 2
"""Hints at the end that a narrow line keeps."""


class Hints(Static):
    """As many hints as the width holds; each can be clicked."""

    DEFAULT_CSS = """
    Hints {
        height: 1; padding: 0 1; color: $text-muted; text-wrap: nowrap;
        link-style: none; link-color: $text-muted; link-background: $background;
    }
    """

    def __init__(self, commands: Sequence[Command] = COMMANDS) -> None:
        super().__init__()
        self.commands = commands

    def render(self) -> Content:
        """The keys with what they do."""
        line = Content("")
        for command in self._fitting(self.content_size.width):
            click = Style.from_meta({"@click": f"screen.{command.action}"})
            line += Content.assemble((f"{command.keys[0]} ", "$accent"), (_name(command), click), "  ")
        return line

    def _fitting(self, width: int) -> list[Command]:
        """The hints that fit, in their order; the last ones, help and the way out, before all others."""
        hints = [command for command in self.commands if command.hint]
        chosen: list[Command] = []
        for command in [*hints[: -LAST - 1 : -1], *hints[:-LAST]]:
            room = cells(f"{command.keys[0]} {_name(command)}  ")
            if room > width:
                break
            width -= room
            chosen.append(command)
        return [command for command in hints if command in chosen]


def _name(command: Command) -> str:
    return either(command.short, command.chinese)
