"""The Textual app: settings, theme and the first screen."""

from __future__ import annotations

import io
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import ClassVar

from textual import work
from textual.command import Provider

from tui import ambiguous, kinsoku_patch
from tui.configured import ConfiguredApp
from tui.elsewhere import Elsewhere
from tui.opening import Opening
from tui.screens.reading import ReadingScreen
from tui.state import State
from tui.type_ahead import TypeAhead


def commands() -> type[Provider]:
    """What the command palette offers, loaded when it is first opened."""
    from tui.palette import Commands

    return Commands


STYLES = Path(__file__).with_name("screens") / "reading" / "reading.tcss"


class Wenzhai(TypeAhead, ConfiguredApp):
    """The reader."""

    TITLE = "文摘"
    ENABLE_COMMAND_PALETTE = False  # Textual's own; the commands of the reading screen open a palette
    COMMANDS: ClassVar[set[Callable[[], type[Provider]]]] = {commands}  # type: ignore[assignment]
    BINDINGS: ClassVar = []

    def __init__(self, sources: tuple[str, ...], opening: Opening, ahead: Elsewhere | None = None) -> None:
        super().__init__()
        self.ahead = ahead
        self.sources = sources
        self.opening = opening

    def get_default_screen(self) -> ReadingScreen:
        """The reading screen. Textual makes an empty one otherwise, and paints it first."""
        # Not by CSS_PATH: at its start Textual takes up a theme and reads again what it has read by then.
        self.stylesheet.read(STYLES)
        return ReadingScreen(self.sources, self.opening, self.settings, State(self.tell), self.ahead)

    def copy_to_clipboard(self, text: str) -> None:
        """Copy by the one channel that fits the place, and say which took it."""
        self._clipboard = text
        self._copy(text)

    @work(thread=True, group="copy", description="copy")
    def _copy(self, text: str) -> None:
        from tui import clipboard

        copied = clipboard.copy(text, send=self._send, channel=self.settings.clipboard)
        severity = "error" if copied.error else "information"
        self.call_from_thread(self.say, clipboard.message(copied), severity)

    def _send(self, sequence: str) -> None:
        if self._driver is not None:
            self._driver.write(sequence)


def run(sources: tuple[str, ...], opening: Opening, ahead: Elsewhere | None = None) -> int:
    """Open the reader; ``ahead`` opens the sources already. Returns the exit status."""
    if "-" in sources:
        take_standard_input()
    app = Wenzhai(sources, opening, ahead)
    app.set_class(ambiguous.settle(app.settings.ambiguous_width) == 2, "-wide-marks")
    kinsoku_patch.install()
    return app.run() or app.return_code or 0


class Again(io.BytesIO):
    """Bytes that can be read to their end more than once, as for another encoding."""

    def read(self, size: int | None = -1, /) -> bytes:
        """The next bytes; behind the last ones come none, then the first again."""
        data = super().read(size)
        if not data:
            self.seek(0)
        return data


def take_standard_input() -> None:
    """Read standard input to its end, then let the terminal take its place for the keys."""
    sys.stdin = io.TextIOWrapper(Again(sys.stdin.buffer.read()))
    os.dup2(os.open("/dev/tty", os.O_RDWR), 0)
