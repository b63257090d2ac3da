"""How many cells text takes in a terminal."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable
from functools import cache
from itertools import accumulate
from unicodedata import east_asian_width

from rich.cells import get_character_cell_size

ELLIPSIS = "…"


class _Widths(dict[str, int]):
    """Cells of each code point met so far; a dictionary look-up is as quick as Python gets."""

    def __init__(self, ambiguous: int) -> None:
        self._ambiguous = ambiguous

    def __missing__(self, character: str) -> int:
        width = get_character_cell_size(character)
        if width == 1 and east_asian_width(character) == "A":
            width = self._ambiguous
        self[character] = width
        return width


@cache
def width_of(ambiguous: int) -> Callable[[str], int]:
    """What gives the cells of one code point, where ambiguous ones (“ … — ·) take 1 or 2."""
    return _Widths(ambiguous).__getitem__


def cells(text: str, ambiguous: int = 1) -> int:
    """The cells that the text takes."""
    return len(text) if text.isascii() and text.isprintable() else sum(map(width_of(ambiguous), text))


def offsets_in_cells(text: str, ambiguous: int) -> list[int]:
    """For every code point, and for the end, the cells before it."""
    return list(accumulate(map(width_of(ambiguous), text), initial=0))


def truncate(text: str, width: int, ambiguous: int = 1) -> str:
    """The text if it fits into ``width`` cells, else its beginning with an ellipsis."""
    if cells(text, ambiguous) <= width:
        return text
    room = width - cells(ELLIPSIS, ambiguous)
    if room < 0:
        return ""
    return text[: bisect_right(offsets_in_cells(text, ambiguous), room) - 1].rstrip() + ELLIPSIS
