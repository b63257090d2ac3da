"""The heights of many blocks: which block a row belongs to, and at which row a block begins."""

from __future__ import annotations

from array import array
from collections.abc import Iterable

GROUP = 128
"""Blocks whose heights are summed together; look-ups walk the sums, then one group."""


class Heights:
    """Heights in rows, one a block; a look-up takes microseconds with tens of thousands of blocks."""

    def __init__(self, heights: Iterable[int]) -> None:
        self._heights = array("l", heights)
        self._sums = [sum(self._heights[at : at + GROUP]) for at in range(0, len(self._heights), GROUP)]
        self.total = sum(self._sums)
        """Rows of all blocks."""

    def __len__(self) -> int:
        return len(self._heights)

    def __getitem__(self, index: int) -> int:
        return self._heights[index]

    def __setitem__(self, index: int, height: int) -> None:
        change = height - self._heights[index]
        self._heights[index] = height
        self._sums[index // GROUP] += change
        self.total += change

    def top(self, index: int) -> int:
        """The first row of a block."""
        group = index // GROUP
        return sum(self._sums[:group]) + sum(self._heights[group * GROUP : index])

    def find(self, row: int) -> tuple[int, int]:
        """The block that holds a row, and which of its rows that is; the last row where there are fewer."""
        row = max(0, min(row, self.total - 1))
        group = 0
        while row >= self._sums[group]:
            row -= self._sums[group]
            group += 1
        index = group * GROUP
        while row >= self._heights[index]:
            row -= self._heights[index]
            index += 1
        return index, row
