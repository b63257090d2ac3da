"""The things that a noun phrase lists: 东部、西部, 销售/管理费用率."""

from __future__ import annotations

from articles.figures.dividing import word_over
from articles.figures.left import Place
from articles.figures.trimming import past_owner
from articles.patterns import deferred

_ITEMS = deferred(r"、|和|以及|及(?!以[上下]|其)|与")
_STROKE = deferred("/")
# 2022/2023年 are no things told apart, nor are Q1/Q2.
_TIMES = deferred(
    r"(?:(?:19|20)?\d\d(?:年[末底初]?|[QH]\d|E)?|[QH]\d|\d[QH](?:\d\d)?|(?:[一二三四]|[上下]半)(?:季度?|年)?)$"
)
_INDUSTRY = deferred("[二三]次?产")  # 一、二、三次产业
_LED = deferred("其中|分别|[在对从按]")


def items_of(text: str, measure: Place) -> list[Place | None]:
    """The things that a noun phrase lists; none where one of them is empty, or they are times."""
    start, end = measure
    signs = [sign.span() for sign in _ITEMS.finditer(text, start, end)]
    signs = signs or [sign.span() for sign in _STROKE.finditer(text, start, end)]
    cuts = [start, *(cut for sign in signs for cut in sign), end]
    items = list(zip(cuts[::2], cuts[1::2], strict=True))
    if not all(b > a for a, b in items):
        return []
    timed = any(_TIMES.search(text, *item) for item in items[:-1])
    if timed and not is_moment(text, items[-1]) and not _INDUSTRY.match(text, *items[-1]):
        return []
    if len(items) > 1:
        items[0] = _past_head(text, *items[0])
    return [*items]


def _past_head(text: str, start: int, end: int) -> Place:
    """The first of the things without a time, an owner and a word that leads to it: 其中风电 is 风电."""
    start = past_owner(text, start, end)
    led = _LED.match(text, start, end - 2)
    return (led.end() if led and not word_over(text, led.end(), start, end) else start), end


def is_moment(text: str, item: Place | None) -> bool:
    """Whether one of the things is a time: 2023年, Q2."""
    return item is not None and _TIMES.fullmatch(text, *item) is not None
