"""Pointing to the pane in which a key works, where it was pressed in another one."""

from __future__ import annotations

from typing import ClassVar

from textual.binding import Binding, BindingType

from tui.command_table import COMMANDS, Command
from tui.commands import with_keys
from tui.i18n import _, either
from tui.input_method import with_aliases
from tui.messages import Say
from tui.screens.reading.moving import PANES, MovesAbout

KEYS = {key: None for command in COMMANDS if command.scope in PANES for key in command.keys}
"""The keys of the panes, in the order of the table."""


class PointsToPanes(MovesAbout):
    """What answers a key that does nothing where the focus is: a pane's own keys come before the screen's."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding(",".join(with_aliases([key])), f"point({key!r})", show=False) for key in KEYS
    ]

    def action_point(self, key: str) -> None:
        """Say what the key does in which pane."""
        if self.focused is None or self.focused.id not in PANES:
            return
        commands = {command.id: command for command in with_keys(self.settings.keys)}
        found = [
            _pointed(key, command, commands[f"reader.{command.scope}"])
            for command in commands.values()
            if command.scope in PANES and key in command.keys
        ]
        if found:
            self.post_message(Say("\n".join(found)))


def _pointed(key: str, command: Command, opening: Command) -> str:
    return _("{key} works in {pane} ({keys}): {does}").format(
        key=key,
        pane=either(opening.english, opening.chinese),
        keys=opening.keys[0],
        does=either(command.english, command.chinese),
    )
