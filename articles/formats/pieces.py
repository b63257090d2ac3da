"""What stands on a printed page: lines, and the texts on them with nothing near."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Cell:
    """A text on a line with nothing near it, and where it begins and ends. Lengths are in points."""

    text: str
    left: float
    right: float


@dataclass(frozen=True, slots=True)
class Piece:
    """A line of a page, or the part of it that stands in one column."""

    cells: list[Cell]
    height: float
    """Where it stands, as a share of the page's height from the bottom."""
    size: float
    """The height of its characters."""
    page: int
    width: float
    """How wide the page is."""

    @property
    def text(self) -> str:
        """The whole line."""
        return " ".join(cell.text for cell in self.cells)

    @property
    def left(self) -> float:
        """Where it begins."""
        return self.cells[0].left

    @property
    def right(self) -> float:
        """Where it ends."""
        return self.cells[-1].right
