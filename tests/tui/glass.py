"""What stands on a terminal's glass after all that Textual has written to it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from typing import Any

import pytest
from textual._compositor import CompositorUpdate
from textual.app import App

from tui.wrapping import cells

WRITTEN = re.compile(
    r"\x1b\[(?P<row>\d+);(?P<column>\d+)H|\x1b\[[^a-zA-Z]*[a-zA-Z]|(?P<line>\n)|(?P<text>[^\x1b\n]+)"
)
width = cache(cells)


class Glass:
    """Cells as a terminal has them: a character over half of a wide one blanks the other half."""

    def __init__(self, size: tuple[int, int]) -> None:
        width, height = size
        self.cells = [[" "] * width for _ in range(height)]
        """An empty string is the right half of the character before it."""

    def write(self, sequence: str) -> None:
        """Take in text with its moves; colours are passed over."""
        x = y = 0
        for match in WRITTEN.finditer(sequence):
            if match["row"]:
                x, y = int(match["column"]) - 1, int(match["row"]) - 1
            elif match["line"]:
                x, y = 0, y + 1
            elif text := match["text"]:
                x = self._put(x, y, text)

    def _put(self, x: int, y: int, text: str) -> int:
        """Write into a row from a column on. Returns the column after the text."""
        row = self.cells[y]
        if row[x] == "":
            row[x - 1] = " "
        written = [cell for character in text for cell in (character, *[""] * (width(character) - 1))]
        end = x + len(written)
        if end < len(row) and row[end] == "":
            row[end] = " "
        row[x:end] = written
        return end

    @property
    def text(self) -> str:
        """The rows."""
        return "\n".join("".join(row) for row in self.cells)


@contextmanager
def looking_at(monkeypatch: pytest.MonkeyPatch, size: tuple[int, int]) -> Iterator[Glass]:
    """The glass of the app that runs meanwhile."""
    glass = Glass(size)
    display = App._display

    def show(app: App[Any], screen: Any, renderable: Any) -> None:
        if isinstance(renderable, CompositorUpdate):
            glass.write(renderable.render_segments(app.console))
        display(app, screen, renderable)

    with monkeypatch.context() as patch:
        patch.setattr(App, "_display", show)
        yield glass
