"""The cells of a table's row."""

from __future__ import annotations

from typing import NamedTuple

from articles.figures.folding import fold
from articles.figures.moments import is_time
from articles.figures.tidying import tidy
from articles.figures.told import is_year, unit_begins, units_told
from articles.model import Figure, Span
from articles.patterns import deferred

_CHANGE = deferred(
    "(?:[同环]比|按[年月季]|[比较]上[年月季])?(?:增长|增减|变动|变化|增速|涨跌|升降|成长)?(?:率|幅度?)?"
)
_INDICATORS = deferred("(?:主要|财务|经济|统计)?(?:项目|指标|科目|名称|内容|类别|栏目)(?:名称)?")
"""What stands over rows that name what is measured themselves."""
_VALUES = deferred(
    "金额|数[额值量据目]|总[额值量数计]|合计|小计|累计|期[初末]|[本上当同][年月季期日]|[今去]年|上年同期|备注|[排位]?名次?"
)
"""What stands over columns and names no measure."""


class Cell(NamedTuple):
    """A cell of a row."""

    text: str
    start: int
    """Where it starts in the article."""

    def name(self) -> Span | None:
        """What it names: its words without their unit and without blanks at their ends."""
        text = fold(self.text)
        place = tidy(text, (0, unit_begins(self.text)))
        return Span(self.start + place[0], self.start + place[1]) if place else None


NO_HEAD = Cell("", 0)


def is_row(line: str) -> bool:
    """Whether a line is a row: tabs part its cells, or strokes that close it on both sides."""
    return "\t" in line or (line[:1] == "|" == line[-1:] and len(line) > 2)


def cells_of(line: str, start: int) -> list[Cell]:
    """The cells of a row that starts at ``start``."""
    cells = []
    for text in line.split("\t" if "\t" in line else "|"):
        cells.append(Cell(text, start))
        start += len(text) + 1
    return cells


def label_in(figure: Figure, name: Cell | None, head: Cell, corner: str) -> tuple[Span, ...]:
    """What a row names, with the head of a column that names a measure; the head alone after a time.

    ``corner`` is what stands over the names of the rows.
    """
    titled = name.name() if name else None
    headed = head.name() if head.text.strip() else None
    if name is None or titled is None or is_time(fold(name.text).strip()):
        return figure.label or ((headed,) if headed else ())
    if titled.overlaps(figure):
        return figure.label
    if headed is None or not (units_told(head.text) or _measures(head, corner)):
        return (titled,)
    changed = _CHANGE.fullmatch(fold(head.text), 0, headed.end - head.start)
    return (titled,) if changed else (titled, headed)


def _measures(head: Cell, corner: str) -> bool:
    """Whether a column's head without a unit tells what is measured of those that the rows name."""
    said = fold(head.text).strip()
    if not corner or _INDICATORS.fullmatch(fold(corner).strip()):
        return False
    return not (_VALUES.fullmatch(said) or is_time(said) or is_year(said) or any(map(str.isdigit, said)))
