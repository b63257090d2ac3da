"""Magnitudes of earthquakes, which have no unit: 芮氏规模5.8地震."""

from __future__ import annotations

from articles.figures.left import Place
from articles.figures.quantities import Quantity
from articles.patterns import deferred

_MAGNITUDE = deferred("(?:[芮里]氏)?(?:地震)?规模$")
_QUAKE = deferred("地震|[余强]震|震[央中]")
_LARGEST = 10


def magnitude_of(text: str, quantity: Quantity) -> Place | None:
    """规模 before a bare number, where an earthquake is spoken of."""
    start = quantity.start
    if quantity.kind is not None or text[start - 2 : start] != "规模" or quantity.value >= _LARGEST:
        return None
    if not _QUAKE.search(text, max(0, start - 30), quantity.end + 6):
        return None
    told = _MAGNITUDE.search(text, max(0, start - 6), start)
    return told.span() if told else None
