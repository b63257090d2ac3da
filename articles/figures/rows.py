"""Reads the rows of a table: the first cell in words names a row, its heads and its caption tell units."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from articles.figures.cells import NO_HEAD, Cell, cells_of, label_in
from articles.figures.columns import in_column
from articles.figures.folding import fold
from articles.figures.reader import read_paragraph
from articles.figures.told import PERCENT, is_bare, is_year, units_told, with_unit
from articles.model import Figure
from articles.patterns import deferred

_FILLED = deferred(r"\w")
_WORDED = deferred(r"[^\W\d_]{2}")
_NAMED = deferred(r"[^\W\d_]")
_UNITS = frozenset(("单位", "计量单位"))
# What is told in per cents or in nothing, whatever the unit of the table.
_SHARE = deferred("率|占比|比重|增[长速减幅]|[涨跌降升]幅|[同环]比|变动|变化|成长|%")
_NO_SUM = deferred("序号|编号|代码|[排位]名|名次|位次|年[份度]|日期|时间|每股")
_CAPTION = 80  # code points of a line that may stand over a table, at most


class Table:
    """The rows of one table, one after the other."""

    def __init__(self, *above: str) -> None:
        """``above`` are the lines over the table, the nearest first."""
        told = (units_told(line) for line in above if len(line) < _CAPTION)
        self._units: tuple[str, ...] = next((units for units in told if units), ())
        """The units of the whole table."""
        self._heads: list[Cell] = []

    def read(self, line: str, start: int) -> Iterator[Figure]:
        """The figures of a row."""
        cells = cells_of(line, start)
        if self._is_head(cells):
            self._heads = cells
        else:
            yield from self._read(cells)

    def _is_head(self, cells: list[Cell]) -> bool:
        filled = [cell.text for cell in cells if _FILLED.search(cell.text)]
        if any(is_bare(text) and not is_year(text) for text in filled):
            return False
        if any(map(is_year, filled)):
            return not self._heads
        heads = [] if self._heads else [text for text in filled if units_told(text)]
        rest = [text for text in filled if text not in heads]
        return len(filled) > 1 and not any(read_paragraph(text) for text in rest)

    def _read(self, cells: list[Cell]) -> Iterator[Figure]:
        name: Cell | None = None
        unit = ""
        heads = self._heads
        if len(heads) + 1 == len(cells):
            heads = [NO_HEAD, *heads]  # the corner is empty, and a line begins with no blank
        corner = heads[0].text if heads else ""
        for index, cell in enumerate(cells):
            head = heads[index] if index < len(heads) else NO_HEAD
            if fold(head.text).strip() in _UNITS:
                unit = cell.text.strip()
                continue
            figures = list(read_paragraph(cell.text, cell.start))
            worded = _WORDED if index or not heads else _NAMED  # A1 and 甲 name rows under a head
            if name is None and worded.search(cell.text) and len(figures) < 2:
                name = cell
            if not figures and (told := self._unit(head, name, unit, index)) and is_bare(cell.text):
                figures = [bare] if (bare := with_unit(cell.text, told, cell.start)) else []
            for figure in figures:
                label = label_in(figure, name, head, corner)
                titled = name.text if name and label[:1] == (name.name(),) else ""
                moved = bool(head.text) or cell.text[figure.start - cell.start] in "+＋"
                yield in_column(replace(figure, label=label), fold(head.text), titled, moved)

    def _unit(self, head: Cell, name: Cell | None, unit: str, index: int) -> str:
        """The unit of a bare number: its column's, its row's or the table's."""
        if own := units_told(head.text):
            return own[0]
        titles = fold(head.text), fold(name.text) if name else ""
        if _NO_SUM.search("\t".join(titles)):
            return ""
        share = _SHARE.search(titles[0])
        named = units_told(name.text) if name else ()
        if not share and (unit or named):
            return unit or named[0]
        if share or _SHARE.search(titles[1]):
            return PERCENT if PERCENT in self._units else ""
        sums = [told for told in self._units if told != PERCENT] or self._units
        return sums[0] if len(sums) == 1 and index else ""
