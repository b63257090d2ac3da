"""Units told once for many cells: 产量（万吨） heads a column, 单位：万元 a table."""

from __future__ import annotations

import re
from functools import lru_cache

from articles.figures.folding import fold
from articles.figures.reader import read_paragraph
from articles.model import Figure
from articles.patterns import deferred

_TOLD = (
    deferred(r"[(\[]?单位\s?[:：]\s?([^()。；:：\t]{1,20})"),
    deferred(r"[(\[]([^()\[\]]{1,20})[)\]]\s*$"),
    deferred(r"(?<=\S)/([^\s/()]{1,6}(?:/[^\s/()]{1,3})?)\s*$"),  # 产量/万吨
)
_PARTS = deferred(r"[,，、;；和\s]+")
_BARE = deferred(r"[+-]?\d[\d,， ]*(?:\.\d+)?")
_YEAR = deferred(r"(?:19|20)\d\d")
PERCENT = "%"


@lru_cache(maxsize=512)
def units_told(text: str) -> tuple[str, ...]:
    """The units that a head, a name or a caption tells at its end or after 单位, as it writes them."""
    told = _told(text)
    if told is None:
        return ()
    (start, end), plain = told.span(1), told.string
    parts, place = [], start
    for sign in _PARTS.finditer(plain, start, end):
        parts.append(text[place : sign.start()])
        place = sign.end()
    return tuple(part for part in (*parts, text[place:end]) if is_unit(part))


def unit_begins(text: str) -> int:
    """Where the unit that a head tells begins, with its bracket or stroke."""
    told = _told(text) if units_told(text) else None
    return told.start() if told else len(text)


def _told(text: str) -> re.Match[str] | None:
    plain = fold(text)
    return next((told for pattern in _TOLD if (told := pattern.search(plain))), None)


@lru_cache(maxsize=512)
def is_unit(text: str) -> bool:
    """Whether a text is a unit and nothing else."""
    figure = _whole("2" + text) if text and not text[0].isdigit() else None
    return figure is not None and figure.known and bool(figure.unit)


def is_bare(cell: str) -> bool:
    """Whether a cell is a number without a unit."""
    return _BARE.fullmatch(fold(cell).strip()) is not None


def is_year(cell: str) -> bool:
    """Whether a cell could be a year: 2023 heads a column."""
    return _YEAR.fullmatch(fold(cell).strip()) is not None


def with_unit(cell: str, unit: str, place: int) -> Figure | None:
    """The figure that a bare number of a cell at ``place`` is in a unit told elsewhere."""
    start = len(cell) - len(cell.lstrip())
    number = cell.strip()
    figure = _whole(number + unit)
    if figure is None:
        return None
    return Figure(
        start + place, start + place + len(number), figure.kind, figure.value, figure.unit, figure.high
    )


def _whole(text: str) -> Figure | None:
    """The figure that is the whole of a text."""
    figures = read_paragraph(text)
    return figures[0] if len(figures) == 1 and len(figures[0].of(text)) == len(text) else None
