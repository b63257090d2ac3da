"""Break a paragraph into rows.

What may not stand at a row's end or start is carried down to the next row with its
neighbour; nothing hangs outside but spaces, so every row's visible part fits the width.
"""

from __future__ import annotations

from bisect import bisect_right

from tui.wrapping.kinsoku import ATOM, BEFORE_NUMBER, NO_END, NO_START, SOFT, SPACES
from tui.wrapping.measuring import offsets_in_cells
from tui.wrapping.units import unit_end


def wrap(text: str, width: int, *, first_indent: int = 0, ambiguous: int = 1) -> list[int]:
    """The code points at which every row after the first starts, strictly increasing.

    ``width`` and ``first_indent`` are in cells; the indent is room kept free in the first row.
    A row is wider than ``width`` only by spaces at its end, or where one code point is.
    """
    columns = offsets_in_cells(text, ambiguous)
    if columns[-1] <= width - first_indent:
        return []
    breaker = _Breaker(text, columns)
    breaks: list[int] = []
    start, room = 0, width - first_indent
    while (end := breaker.row_end(start, room)) < len(text):
        breaks.append(end)
        start, room = end, width
    return breaks


def rows(text: str, width: int, *, first_indent: int = 0, ambiguous: int = 1) -> list[str]:
    """The rows of the text; joined they are the text."""
    breaks = wrap(text, width, first_indent=first_indent, ambiguous=ambiguous)
    return [text[start:end] for start, end in zip([0, *breaks], [*breaks, len(text)], strict=True)]


class _Breaker:
    """Finds where rows of one text end."""

    def __init__(self, text: str, columns: list[int]) -> None:
        self._text = text
        self._columns = columns
        atoms = [_whole(text, *atom.span()) for atom in ATOM.finditer(text)]
        self._starts = [start for start, _ in atoms]
        self._ends = [end for _, end in atoms]

    def row_end(self, start: int, room: int) -> int:
        """The end of the row that starts at ``start`` and has ``room`` cells."""
        text = self._text
        limit = bisect_right(self._columns, self._columns[start] + room, lo=start) - 1
        end = limit
        while end < len(text) and text[end] in SPACES:
            end += 1
        if end == len(text):
            return end
        return self._step_back(start, end) or self._cut(start, limit)

    def _step_back(self, start: int, end: int) -> int | None:
        """The last place up to ``end`` where typography allows a break, if there is one after ``start``."""
        while end > start:
            atom = bisect_right(self._starts, end - 1) - 1
            if atom >= 0 and self._starts[atom] < end < self._ends[atom]:
                end = self._starts[atom]
            elif self._forbids(end):
                end -= 1
            else:
                return end
        return None

    def _forbids(self, at: int) -> bool:
        """Whether the code points on both sides of a break forbid it."""
        text = self._text
        before = at - 1
        while before > 0 and text[before] in SPACES:
            before -= 1
        return text[at] in NO_START or text[before] in NO_END or self._columns[at] == self._columns[at + 1]

    def _cut(self, start: int, limit: int) -> int:
        """Where to cut what is longer than a row: after a URL's punctuation, else where no mark suffers."""
        allowed = [at for at in range(limit, start, -1) if not self._forbids(at)]
        allowed = [at for at in allowed if not self._splits_number(at)] or allowed
        soft = (at for at in allowed if self._text[at - 1] in SOFT and at - start > (limit - start) // 2)
        return next(soft, allowed[0] if allowed else max(limit, start + 1))

    def _splits_number(self, at: int) -> bool:
        before, after = self._text[at - 1], self._text[at]
        if after.isdigit():
            return before.isdigit() or before in ".,"
        return before.isdigit() and not after.isascii()


def _whole(text: str, start: int, end: int) -> tuple[int, int]:
    """An atom with the sign before its number and the unit behind it."""
    signed = start > 0 and text[start - 1] in BEFORE_NUMBER and text[start].isdigit()
    return start - signed, unit_end(text, end) if text[end - 1].isdecimal() else end
