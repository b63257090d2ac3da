"""The reading screen: one file for each thing that it wires together."""

from tui.screens.reading.screen import ReadingScreen

__all__ = ["ReadingScreen"]
