"""Reads what stands left of a figure in its clause: the measure, what moved it, against what, how nearly."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from articles.figures.clauses import clause_start
from articles.figures.comparing import basis_in, comparison
from articles.figures.fitting import fitted
from articles.figures.moments import time_before
from articles.figures.phrases import measure_in
from articles.figures.quantities import Quantity
from articles.figures.tails import strip_tail
from articles.figures.words import lexicon, qualities, words_of
from articles.model import Basis, Direction
from articles.patterns import deferred

Place = tuple[int, int]
_EXTENTS = frozenset("高长宽深重厚")  # 高46米 names its own measure
_SCALES = frozenset("十百千万亿数几")
_EARNED = deferred("[人户亩村]均[年月]?[增减][收产支]")  # 人均 alone measures nothing
_REACH = 80  # code points that a clause may reach to the left


class Left(NamedTuple):
    """What the clause says before the figure. Places are start and end in the text."""

    measure: Place | None
    """The noun phrase that the figure measures."""
    verb: Place | None
    """The verb before the figure, where no noun phrase stands between."""
    approx: Place | None
    direction: Direction
    basis: Basis
    compared: bool
    """Measured against something that the clause names: 比上年, 高于平均水平."""
    start: int
    """Where the clause begins."""
    end: int
    """Where the figure begins."""


def extent_of(quantity: Quantity, left: Left, text: str) -> Place | None:
    """高 in 一件高九十六厘米的铜鼎, which measures and moves nothing."""
    if quantity.kind != "length" or left.direction != "up" or left.compared or left.basis != "none":
        return None
    place = left.approx[0] if left.approx else left.end
    return (place - 1, place) if text[place - 1] in "高长" else None


def read_left(text: str, low: int, high: int) -> Left:
    """Read the clause between ``low`` and the figure at ``high``."""
    low = max(low, high - _REACH)
    left = _read_words(text[low:high], text[high : high + 1] in _SCALES)
    if not low:
        return left
    measure, verb, approx, direction, basis, compared, start, _ = left
    return Left(
        measure and (measure[0] + low, measure[1] + low),
        verb and (verb[0] + low, verb[1] + low),
        approx and (approx[0] + low, approx[1] + low),
        direction, basis, compared, start + low, high,
    )  # fmt: skip


@lru_cache(maxsize=4096)
def _read_words(text: str, scale: bool) -> Left:
    """Read the words before a figure. Few of them are new: 同比增长 stands before every second one."""
    low, high = 0, len(text)
    start = clause_start(text, low, high)
    end, direction, basis, approx = strip_tail(text, start, high, scale)
    if end == start < high and text[start] in _EXTENTS and lexicon("joining").at(text, start) < 2:
        size = (start, start + 1)
        return Left(size, None, approx, "none", basis, False, start, high)
    more = _more(text, start, end) if direction == "none" and end > start else None
    if more:
        (cut, direction) = more
        end, _, basis, _ = strip_tail(text, start, cut)
    if end == start:
        return Left(None, None, approx, direction, basis, False, start, high)
    compared = comparison(text, start, end, direction)
    if compared is not None:
        end, *_ = strip_tail(text, start, compared)
    while (time := time_before(text, start, end)) is not None:
        end, earlier, *_ = strip_tail(text, start, time)
        direction = earlier if direction == "none" else direction
    if basis == "none":
        basis = basis_in(text, start, high)
    measure, verb, moved = measure_in(text, start, end)
    if text[end : end + 1] in ("后", "时"):
        measure = verb = None  # 议价后以455万元成交
    if text[-1] in "由从等":
        moved = direction = "none"  # 增长预测由2%上调, 拓宽就业等8个方面
    if measure and text[end : end + 1] == "了" and direction == "none":
        measure, verb = None, measure  # 修通了六十七公里
    if direction == "none":
        direction = "up" if measure and text.find("新增", *measure) >= 0 else moved
    if measure and direction != "none" and (earned := _EARNED.match(text, measure[1] - 2)):
        measure = measure[0], earned.end()
    elif measure and measure[1] - measure[0] > 1:
        measure = fitted(text, measure, low, high, closed=True)
    return Left(measure, verb, approx, direction, basis, compared is not None, start, high)


def _more(text: str, start: int, end: int) -> tuple[int, Direction] | None:
    """比去年多打三十斤, 比传统材料轻三分之一: what moves only where something is compared."""
    quality = qualities().get(text[end - 1])
    acted = quality is None and text[end - 1] in words_of("act") and text[max(start, end - 2)] in "多少"
    if not (quality or acted):
        return None
    if comparison(text, start, end, "up") is None and basis_in(text, start, end) == "none":
        return None
    if quality:
        return end - 1, quality.direction
    return end - 2, "up" if text[end - 2] == "多" else "down"
