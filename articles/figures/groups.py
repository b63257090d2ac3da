"""Quantities that stand in one list: 12%、31%和9%, 10万元、30万元和最高50万元."""

from __future__ import annotations

import re
from collections.abc import Iterator

from articles.figures.quantities import Quantity

_NEARLY = "(?:近|约|超|逾|超过|最高|不低于|上|分别)?"
_JOIN = re.compile(rf"\s?(?:[、/]|和|及|与|以及|或|[，,](?=\d)|[、，,]?(?:以及|和|及))\s?{_NEARLY}\s?")

_JOIN_MOVED = re.compile(
    r"(?:[、和及与，,]|以及)(?:同比|环比)?(?:增长|增加|上升|上涨|提高|下降|减少|下跌|降低|下滑|回落)(?:了|约|近)?"
)


def groups(text: str, quantities: list[Quantity]) -> Iterator[tuple[list[Quantity], int]]:
    """Each list with the place up to which words may belong to its last member."""
    count = len(quantities)
    first = 0
    for index in range(1, count + 1):
        if index < count and _joined(text, quantities[index - 1], quantities[index]):
            continue
        limit = quantities[index].start if index < count else len(text)
        yield quantities[first:index], limit
        first = index


def _joined(text: str, one: Quantity, other: Quantity) -> bool:
    if one.kind != other.kind or other.start - one.end > 8 or one.kind == "rank":
        return False
    if one.counts and one.unit != other.unit:
        return False
    if _JOIN.fullmatch(text, one.end, other.start):
        return True
    if text[one.end : other.start] == "至" and text.startswith("不等", other.end):
        return True  # 三年至一年不等的刑期
    moved = _JOIN_MOVED.fullmatch(text, one.end, other.start)
    return moved is not None and "分别" in text[max(0, one.start - 40) : one.start]
