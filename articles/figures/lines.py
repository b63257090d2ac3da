"""Reads lines one after the other: paragraphs of prose, and rows of tables whose cells tabs part."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from articles.figures.comparing import basis_in
from articles.figures.folding import fold
from articles.figures.reader import read_paragraph
from articles.figures.tidying import tidy
from articles.model import Direction, Figure, Span
from articles.patterns import deferred

_GROWTH = deferred("增长|增速|增幅|涨幅|升幅|上涨|上升|涨跌|增减|成长")
_DECLINE = deferred("下降|降幅|跌幅|减幅|下跌")
_LEVEL = deferred("率|利差")  # a margin of -3.8% is a level
_WORDED = deferred(r"[^\W\d_]{2}")


def read_lines(lines: Iterable[tuple[str, int]]) -> Iterator[Figure]:
    """The figures of lines, each given with the place where it starts."""
    heads: list[str] = []
    for line, start in lines:
        if "\t" not in line:
            heads = []
            yield from read_paragraph(line, start)
            continue
        figures = list(_read_row(line, start, heads))
        if figures:
            yield from figures
        else:
            heads = fold(line).split("\t")


def _read_row(line: str, start: int, heads: list[str]) -> Iterator[Figure]:
    """The figures of a row. The first cell in words names them, the head of their column tells a change."""
    name: Span | None = None
    place = start
    for index, cell in enumerate(line.split("\t")):
        figures = list(read_paragraph(cell, place))
        if name is None and _WORDED.search(cell) and len(figures) < 2:
            named = tidy(cell, (0, len(cell)))
            name = Span(place + named[0], place + named[1]) if named else None
        for figure in figures:
            head = heads[index] if index < len(heads) else ""
            label = (name,) if name and not name.overlaps(figure) else figure.label
            title = line[name.start - start : name.end - start] if name else ""
            told = bool(head) or line[figure.start - start] in "+＋"
            yield _in_column(replace(figure, label=label), head, title, told)
        place += len(cell) + 1


def _in_column(figure: Figure, head: str, name: str, told: bool) -> Figure:
    """The figure as its column's head tells it; ``told`` says that its own direction holds."""
    basis = basis_in(head, 0, len(head)) if figure.kind in ("percent", "pp") else "none"
    direction: Direction = figure.direction if told else "none"
    fell = figure.kind == "percent" and figure.value < 0 and not _LEVEL.search(name + head)
    if _GROWTH.search(head) or (basis != "none" and figure.value < 0):
        direction = "up" if figure.value > 0 else "down" if figure.value < 0 else "flat"
    elif fell or _DECLINE.search(head):
        direction = "down"
    elif basis == "none" and figure.kind != "percent" and "新增" in name:
        direction = "up"
    return replace(figure, direction=direction, basis=basis)
