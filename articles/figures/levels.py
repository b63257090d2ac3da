"""Figures that go on from the one before them: 下行2.5个基点至1.68%, 从91%提到了99.3%."""

from __future__ import annotations

from articles.figures.left import Left
from articles.figures.quantities import Quantity
from articles.model import Direction
from articles.patterns import deferred

_REACHED = deferred("(?:以上|左右|余|多)?[至到](?:约|近|逾)?")
_REACHED_ENDS = frozenset("至到约近逾")
_FROM = deferred("[从由自][^，。；、]{0,7}$")
_TO = deferred(r"[^，。；、\d]{0,5}[到至为成][^，。；、\d]{0,4}")


def level_after(
    text: str, last: Quantity, quantity: Quantity, left: Left, direction: Direction
) -> Direction | None:
    """Which way a figure moved that goes on from ``last``, itself moved in ``direction``.

    ``None`` where it speaks for itself.
    """
    if quantity.start - last.end > 10:
        return None
    gap = text[last.end : quantity.start]
    if (gap[-1:] in _REACHED_ENDS and _REACHED.fullmatch(gap)) or (gap == "或" and direction != "none"):
        return direction
    if (
        left.direction != "none"
        or last.unit != quantity.unit
        or (last.value, last.high) == (quantity.value, quantity.high)
    ):
        return None
    if _TO.fullmatch(text, last.end, quantity.start) and _FROM.search(
        text, max(0, last.start - 8), last.start
    ):
        if quantity.kind == "ratio":
            return "none"
        larger = quantity.value > last.value
        return "up" if larger != (quantity.kind == "rank") else "down"  # from 15th to 9th is up
    return None
