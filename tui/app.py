"""The Textual app."""

from __future__ import annotations

from tui.opening import Opening


def run(sources: tuple[str, ...], opening: Opening) -> int:
    """Open the reader. Returns the exit status."""
    return 0
