"""Columns of a table whose rows are lines with tabs between the cells.

Where the columns are too wide for the page, the widest give way and their cells are broken into rows.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise, zip_longest

from tui.wrapping import cells, wrap

GAP = 2
"""Cells between two columns."""
LEAST = 8
"""Cells below which no column of words gives way."""
BAR = "｜"
"""What stands for a tab where a table is too wide for columns."""
_NUMBER = re.compile(r"\s*(?:[-+−±＋－]?[\d０-９][\d０-９.,，．]*\s*[%％‰]?|[-—–]*)\s*")


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table, in cells of the page."""

    start: int
    width: int
    right: bool
    """Whether its cells stand at its right edge, as numbers do."""

    def before(self, text: str, ambiguous: int) -> int:
        """The cells from the row's start to a text in this column."""
        return self.start + (self.width - cells(text, ambiguous) if self.right else 0)


@dataclass(frozen=True, slots=True)
class Piece:
    """What a row of the page shows of a cell, from ``start`` to ``end`` of the table's row."""

    start: int
    end: int
    column: Column


def columns_of(rows: Sequence[str], width: int, ambiguous: int = 1) -> tuple[Column, ...]:
    """The columns that hold these rows in ``width`` cells; none if there are too many for that."""
    table = list(zip_longest(*(row.split("\t") for row in rows), fillvalue=""))
    numeric = [_numeric(column) for column in table]
    sizes = [[cells(cell, ambiguous) for cell in column] for column in table]
    widest = [max(size) for size in sizes]
    # A number stays in one piece, whatever stands over it.
    least = [
        max([min(max(size), LEAST), *(size[1:] if right else [])])
        for size, right in zip(sizes, numeric, strict=True)
    ]
    columns: list[Column] = []
    start = 0
    for fitted, right in zip(_fitted(widest, least, width - GAP * (len(table) - 1)), numeric, strict=False):
        columns.append(Column(start, fitted, right))
        start += fitted + GAP
    return tuple(columns)


def _fitted(widest: Sequence[int], least: Sequence[int], room: int) -> list[int]:
    """Widths that fill ``room`` cells at most: the widest columns give way. None where there is no way."""

    def capped(cap: int) -> list[int]:
        return [max(low, min(natural, cap)) for natural, low in zip(widest, least, strict=True)]

    if sum(widest) <= room:
        return list(widest)
    if sum(least) > room:
        return []
    widths = capped(bisect_right(range(room + 1), room, key=lambda cap: sum(capped(cap))) - 1)
    # A few cells are left, fewer than there are columns that gave way.
    most = max(range(len(widths)), key=lambda index: widest[index] - widths[index])
    widths[most] += min(room - sum(widths), widest[most] - widths[most])
    return widths


def lines_of(text: str, columns: Sequence[Column], ambiguous: int = 1) -> list[list[Piece]]:
    """The rows of the page that a table's row takes, each with its pieces from left to right."""
    lines: list[list[Piece]] = [[]]
    start = 0
    for cell, column in zip(text.split("\t"), columns, strict=False):
        edges = [0, *wrap(cell, max(2, column.width), ambiguous=ambiguous), len(cell)]
        for number, (first, last) in enumerate(pairwise(edges)):
            if number == len(lines):
                lines.append([])
            lines[number].append(Piece(start + first, start + last, column))
        start += len(cell) + 1
    return lines


def _numeric(column: Sequence[str]) -> bool:
    """Whether a column below its first cell is all numbers."""
    below = column[1:]
    return any(below) and all(_NUMBER.fullmatch(cell) for cell in below)
