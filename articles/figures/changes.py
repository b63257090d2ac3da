"""Which way a figure moved, and against what."""

from __future__ import annotations

import re
from typing import NamedTuple

from articles.figures.left import Left, Place
from articles.figures.quantities import Quantity
from articles.model import Basis, Direction


class Change(NamedTuple):
    """What is said of a figure's movement."""

    direction: Direction
    basis: Basis


_BOTH = re.compile("同比?[/、及和]?环比")
_AFTER = re.compile(
    r"(?:左右)?的(?:[同环]比|年均)?(?:(?P<up>增长|增幅|涨幅|升幅)|(?P<down>降幅|跌幅|下降|减幅|下滑|回落))"
)
_SWINGS: dict[str, Direction] = {
    "涨幅": "up", "增幅": "up", "升幅": "up", "跌幅": "down", "降幅": "down", "减幅": "down",
}  # fmt: skip


def changes_of(
    text: str, group: list[Quantity], left: Left, label: Place | None, before: Direction
) -> list[Change]:
    """The change of each figure in a list. ``before`` is the direction told last, for 调幅."""
    direction = _direction(text, group[-1], left, label, before)
    bases: list[Basis] = [left.basis] * len(group)
    if len(group) == 2 and left.basis != "none" and _BOTH.search(text, left.start, left.end):
        bases = ["yoy", "mom"]  # 同比/环比增长5%/3%
    return [Change(_signed(q, direction, basis), basis) for q, basis in zip(group, bases, strict=True)]


def _signed(quantity: Quantity, direction: Direction, basis: Basis) -> Direction:
    """A sign outweighs the verb: 同比+12.3%/-5.2%. A negative level is no movement."""
    sign = quantity.number[:1]
    if sign == "+":
        return "up"
    moved = basis != "none" or direction != "none"
    return "down" if sign == "-" and moved and quantity.kind != "temperature" else direction


def _direction(text: str, last: Quantity, left: Left, label: Place | None, before: Direction) -> Direction:
    if last.kind == "multiple" and text[last.start] == "翻":
        return "up"
    if left.direction != "none":
        return left.direction
    if text[last.end : last.end + 1] in ("的", "左") and (moved := _AFTER.match(text, last.end)):
        return "up" if moved["up"] else "down"
    if label is None or text[label[1] - 1] != "幅":
        return "none"
    swing = text[label[1] - 2 : label[1]]
    return before if swing == "调幅" else _SWINGS.get(swing, "none")
