"""The thumb of the scrollbar, which Textual paints in eighths of a cell."""

from __future__ import annotations

EIGHTHS = 8


def thumb_start(row: float, height: int, total: int) -> int:
    """Where the thumb starts, in eighths of a cell; ``row`` of ``total`` is at the top of ``height`` rows."""
    if total <= height:
        return 0
    thumb = max(1, height * height / total)
    return int((height - thumb) * row / (total - height) * EIGHTHS)
