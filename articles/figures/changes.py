"""Which way a figure moved, and against what."""

from __future__ import annotations

from itertools import pairwise
from typing import NamedTuple

from articles.figures.comparing import basis_in
from articles.figures.intervals import basis_of_times
from articles.figures.left import Left, Place, extent_of
from articles.figures.quantities import Quantity
from articles.figures.words import word_table
from articles.model import Basis, Direction
from articles.patterns import deferred


class Change(NamedTuple):
    """What is said of a figure's movement."""

    direction: Direction
    basis: Basis


_BOTH = deferred("同比?[/、及和]?环比")
_TWO_TIMES = deferred(
    "[比较]((?:上|去|前)[^，。和与及、比较]{1,5})(?:和|与|及|、)((?:上|去|前)[^，。和与及、]{1,5})"
)
_AFTER = deferred(
    r"(?:左右)?的(?:[同环]比|年均)?(?:(?P<up>增长|增幅|涨幅|升幅)|(?P<down>降幅|跌幅|下降|减幅|下滑|回落))"
)
# 下降的有66个 and 改善86个 count what moved.
_OF_THOSE = deferred(r"[^\W\d_]的(?:仅|只|共|约|大约)?(?:有|占|是|为|达|共)(?:近|约|超|逾|超过)?$")
_COUNTED = deferred("(?:改善|优化)(?:了|近|约|超|逾)?$|(?:[升降增减长涨跌]|上升|增加|减少|提高|改善|好转)的$")
# Characters that the two end in: looking at the last one first is cheaper.
_OF_THOSE_ENDS = frozenset("有占是为达共近约超逾过")
_COUNTED_ENDS = frozenset("善化了近约超逾的")
_OWN = deferred("增长|增加|上升|上涨|提高|下降|减少|下跌|降低|下滑|回落")
_SWINGS: dict[str, Direction] = {
    "涨幅": "up", "增幅": "up", "升幅": "up", "跌幅": "down", "降幅": "down", "减幅": "down",
}  # fmt: skip


def changes_of(
    text: str, group: list[Quantity], left: Left, label: Place | None, before: Direction
) -> list[Change]:
    """The change of each figure in a list. ``before`` is the direction told last, for 调幅."""
    first, basis = group[0], left.basis
    direction: Direction = "none"
    if not extent_of(first, left, text):
        direction = _direction(text, group[-1], left, label, before)
    if left.compared and basis == "none":
        basis = basis_of_times(text, left.start, left.end)
    if len(group) == 1:
        direction = "down" if _bare_fall(text, first) else direction
        return [Change(_signed(first, direction, basis), basis)]
    bases: list[Basis] = [basis] * len(group)
    if len(group) == 2 and basis != "none":
        bases = _two_bases(text, left) or bases
    moved = [direction, *(_own(text, *pair) or direction for pair in pairwise(group))]
    return [Change(_signed(*told), told[2]) for told in zip(group, moved, bases, strict=True)]


def _two_bases(text: str, left: Left) -> list[Basis]:
    """同比/环比增长5%/3%, 比上月末和上年同期高0.2个和1.3个百分点; empty where one holds for both."""
    if _BOTH.search(text, left.start, left.end):
        return ["yoy", "mom"]
    two = _TWO_TIMES.search(text, left.start, left.end)
    return [basis_in("比" + time, 0, len(time) + 1) for time in two.groups()] if two else []


def _own(text: str, one: Quantity, other: Quantity) -> Direction | None:
    """分别增长9.4%和下降0.8%: a member of a list may have a verb of its own."""
    verb = _OWN.search(text, one.end, other.start)
    return word_table()[verb[0]].direction if verb else None


def _signed(quantity: Quantity, direction: Direction, basis: Basis) -> Direction:
    """A sign outweighs the verb: 同比+12.3%/-5.2%. A negative level is no movement."""
    sign = quantity.number[:1]
    if sign == "+":
        return "up"
    moved = basis != "none" or direction != "none"
    return "down" if sign == "-" and moved and quantity.kind != "temperature" else direction


def _bare_fall(text: str, quantity: Quantity) -> bool:
    """Whether a negative per cent stands alone in brackets, as in CPI(-0.3%)."""
    if quantity.number[:1] != "-" or quantity.kind not in ("percent", "pp"):
        return False
    return text[quantity.start - 1 : quantity.start] == "(" and text[quantity.end : quantity.end + 1] == ")"


def _counts_moved(text: str, last: Quantity, left: Left) -> bool:
    """Whether the figure counts what moved."""
    sign = text[left.end - 1]
    if sign in _OF_THOSE_ENDS and _OF_THOSE.search(text, left.start, left.end):
        return True
    counted = last.kind == "count" and sign in _COUNTED_ENDS
    return counted and _COUNTED.search(text, left.start, left.end) is not None


def _direction(text: str, last: Quantity, left: Left, label: Place | None, before: Direction) -> Direction:
    if _counts_moved(text, last, left):
        return "none"
    if last.kind == "multiple" and text[last.start] == "翻":
        return "up"
    if left.direction != "none":
        return left.direction
    if text[last.end : last.end + 1] in ("的", "左") and (moved := _AFTER.match(text, last.end)):
        return "up" if moved["up"] else "down"
    told = label if label and text[label[1] - 1] == "幅" else left.measure
    if told is None or text[told[1] - 1] != "幅":
        return "none"
    swing = text[told[1] - 2 : told[1]]
    return before if swing == "调幅" else _SWINGS.get(swing, "none")
