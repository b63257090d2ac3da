"""Marks of notes, which stand beside and inside figures: 人口[3]为461[2]万人."""

from __future__ import annotations

from articles.figures.units import unit_at
from articles.patterns import deferred

OPENS = frozenset("[［〔")
CLOSES = frozenset("]］〕")
_MARK = deferred(r"[\[［〔]\d{1,2}[\]］〕]")
_SCALE = deferred("[十百千万亿]*")
_LONGEST = 4  # code points of a mark


def number_goes_on(text: str, end: int) -> tuple[int, str]:
    """Where a number that a mark cuts at ``end`` really ends, and the scale after the mark.

    ``end`` and nothing where no mark stands there, or no unit follows it.
    """
    mark = _MARK.match(text, end)
    if mark is None:
        return end, ""
    scale = _SCALE.match(text, mark.end())
    if scale is None or not (scale[0] or unit_at(text, scale.end())):
        return end, ""
    return scale.end(), scale[0]


def mark_before(text: str, low: int, high: int) -> int:
    """Length of the mark that ends at ``high`` and begins at ``low`` or later; 0 for none."""
    for size in (3, _LONGEST):
        if high - size >= low and _MARK.fullmatch(text, high - size, high):
            return size
    return 0
