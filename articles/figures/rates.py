"""Rates: the unit goes on after a stroke or 每, as in 元/平方米 and 立方米每秒."""

from __future__ import annotations

from articles.figures.quantities import Quantity
from articles.figures.units import unit_at, unit_table
from articles.patterns import deferred

_AMOUNT = deferred(r"\d{1,4}\s?(?:ml|mL|毫升|L|升|g|克)(?![A-Za-z])")  # 80mg/100ml
_VOLUMES = frozenset(("立方米", "升", "m3", "L", "毫升"))
_STROKES = frozenset("/每")
_PER = frozenset("月日时天秒分")


def add_rate(text: str, original: str, quantity: Quantity, start: int) -> Quantity:
    """元/平方米, 微克/立方米, 瓦时/千克: the unit goes on after a stroke or after 每."""
    end = quantity.end
    if text[end : end + 1] not in _STROKES or (text[end] == "每" and not _is_rate(text, quantity)):
        return quantity
    amount = _AMOUNT.match(text, end + 1) if quantity.base and quantity.base.kind == "weight" else None
    size = amount.end() - end - 1 if amount else unit_at(text, end + 1) or _per(text, end + 1)
    if amount:
        quantity.kind = "concentration"
    if size and quantity.base:
        quantity.end = end + 1 + size
        if quantity.base.kind == "weight" and text[end + 1 : quantity.end] in _VOLUMES:
            quantity.kind = "concentration"
        name = quantity.unit if quantity.kind == "money" else original[start:end]
        quantity.unit = name + original[end : quantity.end]
    return quantity


def _is_rate(text: str, quantity: Quantity) -> bool:
    """Whether 每 tells a rate: 立方米每秒, not 3米每根 and 5元每人."""
    at = quantity.end + 1
    unit = unit_table().units.get(text[at : at + unit_at(text, at)])
    timed = text[at : at + 1] in _PER or (unit is not None and unit.kind not in ("count", "money"))
    return timed and quantity.kind not in ("money", "count", "percent", "duration")


def _per(text: str, start: int) -> int:
    """Length of what a rate is told for without a unit's table: 升/百公里, 次/分."""
    if text.startswith("百公里", start):
        return 3
    return int(text[start : start + 1] in _PER)
