"""What the head of a column tells of the figures below it: which way they moved, and against what."""

from __future__ import annotations

from dataclasses import replace

from articles.figures.comparing import basis_in
from articles.model import Direction, Figure
from articles.patterns import deferred

_GROWTH = deferred("增长|增速|增幅|涨幅|升幅|上涨|上升|涨跌|增减|成长|变动|变化")
_DECLINE = deferred("下降|降幅|跌幅|减幅|下跌")
_LEVEL = deferred("率|利差")  # a margin of -3.8% is a level


def in_column(figure: Figure, head: str, name: str, told: bool) -> Figure:
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
