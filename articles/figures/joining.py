"""Joins numbers that share a unit: ranges (2—3个, 300亿—500亿元) and lists (187、28、20倍)."""

from __future__ import annotations

import re

from articles.figures.numerals import SCALES
from articles.figures.quantities import Quantity

_RANGE = re.compile(r"\s?(?:-|—{1,2}|–|―|~|至|到)\s?(?:近|约)?")
_GAP = 12  # code points between two numbers of a range or a list, at most
_INCLUDED = re.compile(r"\((?:含|不含)\)\s?")
_CHANGED = re.compile("[增减升降跌涨][加少长]?(?:了|约|近|超|逾)?$")
_MOVES_ON = re.compile(
    r"[^，。；、\d至到为]{0,4}[上下调升降提增减涨跌改修][^，。；、\d]{0,4}[至到为]\D{0,2}\d"
)
_PIECES = frozenset("个個")  # 0.2个和1.3个百分点
_MOVED = "(?:上升|提高|增加|扩大|回升|增长|下降|降低|回落|减少|收窄|下滑|[高低])"
_PIECES_LIST = re.compile(
    rf"\s?(?:[、，,]|[、，,]?(?:和|及|与|以及))\s?{_MOVED}?"
)  # 上升0.2个和下降1.4个百分点
_LIST = re.compile(r"\s?(?:、|/|和|及|与|或|以及|,|，)\s?")


def join(text: str, quantities: list[Quantity]) -> list[Quantity]:
    """The quantities with ranges made one and shared units given; bare numbers that got none stay bare."""
    joined: list[Quantity] = []
    for quantity in reversed(quantities):
        later = joined[-1] if joined else None
        if later and 0 < later.start - quantity.end <= _GAP:
            gap = text[quantity.end : later.start]
            gap = _INCLUDED.sub("", gap) if "(" in gap else gap
            if _is_range(text, gap, quantity, later):
                joined[-1] = _range(quantity, later)
                continue
            beside = "、" in (text[quantity.start - 1 : quantity.start], text[later.end : later.end + 1])
            if gap == "、" and not beside and _next_to(quantity, later):
                joined[-1] = _range(quantity, later)  # 7、8元
                continue
            if (
                quantity.base
                and later.kind == "pp"
                and quantity.unit in _PIECES
                and _PIECES_LIST.fullmatch(gap)
            ):
                quantity.kind, quantity.unit, quantity.base = later.kind, later.unit, later.base
            if quantity.kind is None and _LIST.fullmatch(gap):
                _share(quantity, later, comma=gap.strip() in (",", "，"))
        joined.append(quantity)
    return joined[::-1]


def _next_to(one: Quantity, other: Quantity) -> bool:
    """Whether two single digits stand for about so many: 7、8元."""
    single = len(one.number) == 1 == len(other.number.rstrip("十百千万亿"))
    return single and one.kind is None and other.kind is not None and 1 <= one.value == _digit(other) - 1


def _digit(quantity: Quantity) -> float:
    return quantity.value / SCALES.get(quantity.number[-1], 1)


def _goes_on(text: str, end: int) -> bool:
    """Whether a range is what moves: 由2%至3%上调至3.2%."""
    return _MOVES_ON.match(text, end) is not None


def _is_range(text: str, gap: str, low: Quantity, high: Quantity) -> bool:
    if (
        not _RANGE.fullmatch(gap)
        or low.high is not None
        or high.high is not None
        or high.kind in ("rank", "ratio")
    ):
        return False
    if low.kind is None:
        return True
    if gap.strip() in ("到", "至") and text[low.start - 1 : low.start] in ("由", "从", "自"):
        return _goes_on(text, high.end) and low.kind == high.kind and low.value < high.value
    if low.value * 10 < high.value and _CHANGED.search(text, max(0, low.start - 6), low.start):
        return False  # 减少8900人至368万人
    return low.kind == high.kind and low.value < high.value


def _range(low: Quantity, high: Quantity) -> Quantity:
    start = low.value
    if low.kind is None:
        start *= _shared_scale(low, high)
    unit = low.unit if low.unit not in ("", "元") else high.unit
    return Quantity(low.start, high.end, start, high.value, high.kind, unit, high.number,
                    high.approx, high.base, high.known)  # fmt: skip


def _shared_scale(low: Quantity, high: Quantity) -> float:
    """2—3亿 is 2亿 to 3亿, 8500到3万 is 8500 to 3万."""
    if high.number[-1:] == "成":
        return 10.0
    if high.kind == "percent" or (low.number[-1:] in SCALES and low.number[-1:] not in "十百千"):
        return 1.0
    scale = float(SCALES.get(high.number[-1:], 1))
    return scale if low.value * scale <= high.value else 1.0


def _share(quantity: Quantity, later: Quantity, comma: bool) -> None:
    """Give a bare number of a list the unit, and the scale, of the number after it."""
    if (
        later.kind is None
        or (later.kind in ("rank", "ratio", "multiple") and comma)
        or (comma and later.counts)
    ):
        return
    if quantity.number[-1:] not in SCALES:
        quantity.value *= SCALES.get(later.number[-1:], 1)
        quantity.number += later.number[-1:] if later.number[-1:] in SCALES else ""
    quantity.kind, quantity.unit, quantity.base, quantity.known = (
        later.kind,
        later.unit,
        later.base,
        later.known,
    )
