"""Columns of a table whose rows are lines with tabs between the cells."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import zip_longest

from tui.wrapping import cells

GAP = 2
"""Cells between two columns."""
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

    def before(self, cell: str, ambiguous: int) -> int:
        """The cells from the row's start to this cell's text."""
        return self.start + (self.width - cells(cell, ambiguous) if self.right else 0)


def columns_of(rows: Sequence[str], width: int, ambiguous: int = 1) -> tuple[Column, ...]:
    """The columns that hold these rows in ``width`` cells; none if they don't fit."""
    columns: list[Column] = []
    start = 0
    for column in zip_longest(*(row.split("\t") for row in rows), fillvalue=""):
        widest = max(cells(cell, ambiguous) for cell in column)
        columns.append(Column(start, widest, _numeric(column)))
        start += widest + GAP
    return tuple(columns) if start - GAP <= width else ()


def _numeric(column: Sequence[str]) -> bool:
    """Whether a column below its first cell is all numbers."""
    below = column[1:]
    return any(below) and all(_NUMBER.fullmatch(cell) for cell in below)
