"""Jump: letters over panes and sections; a letter goes there."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.events import Key
from textual.geometry import Offset
from textual.widgets import Static

from tui.screens.fixed_screen import FixedModal

LETTERS = "asdfghjklqwertyuiopzxcvbnm"


@dataclass(frozen=True, slots=True)
class Target:
    """Somewhere to jump to."""

    name: str
    """What is told to the screen that asked."""
    place: Offset
    """The cell that the letter covers."""


class JumpScreen(FixedModal[str | None]):
    """Answers with the name of the target whose letter is typed."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("escape", "dismiss", "Back", show=False)]
    DEFAULT_CSS = """
    JumpScreen { background: $background 40%; }
    JumpScreen > Static {
        position: absolute; width: 2; height: 1;
        background: $accent; color: $background; text-style: bold;
    }
    """

    def __init__(self, targets: Sequence[Target]) -> None:
        super().__init__()
        self.targets = dict(zip(LETTERS, targets, strict=False))

    def compose(self) -> ComposeResult:
        """A letter on every target."""
        for letter, target in self.targets.items():
            label = Static(Content(f"{letter} "))
            label.absolute_offset = target.place
            yield label

    def on_key(self, event: Key) -> None:
        """Take the letter, also as an input method sends it."""
        if target := self.targets.get(unicodedata.normalize("NFKC", event.character or "")):
            event.stop()
            self.dismiss(target.name)
