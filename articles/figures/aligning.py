"""分别: hands the figures of a list to the things that the words before them list."""

from __future__ import annotations

from articles.figures.items import is_moment, items_of
from articles.figures.left import Left, Place
from articles.figures.listed import Topics
from articles.figures.phrases import measure_in
from articles.figures.quantities import Quantity
from articles.figures.tails import strip_tail
from articles.patterns import deferred

# 占比 and 增速 are of what was measured before them.
_CHANGE = deferred("(?:[同环]比|YO?Y)?(?:增长?[速率]|[增涨升降跌]幅|变动|变化|占比|比重|比例|规模)")
RESPECTIVELY = deferred("分别|依[次序]")


def aligned(text: str, group: list[Quantity], left: Left, topics: Topics) -> list[Place | None]:
    """分别: the first of the things named belongs to the first figure, and so on."""
    size = len(group)
    if left.measure is None and (parts := topics.aligned(size)) and _in_sentence(text, left, parts):
        return parts
    told = RESPECTIVELY.search(text, left.start, group[0].start)
    if not told:
        return []
    measure = left.measure
    if measure and measure[0] < told.start() and len(items := items_of(text, measure)) == size:
        return items
    if left.start < told.start() and len(items := _named_before(text, left.start, told.start())) > 1:
        moments = measure is not None and is_moment(text, items[-1])  # 2022、2023年分别实现收入
        return items if len(items) == size and not moments else []
    parts = _named_earlier(text, left, told.start(), size, topics)
    return parts if len(parts) == size and _in_sentence(text, left, parts) else []


def _named_earlier(text: str, left: Left, told: int, size: int, topics: Topics) -> list[Place | None]:
    """The things of earlier clauses, where the clause itself names none before 分别."""
    if left.start == told:
        return [*topics.recent[-size:]]
    parts = topics.aligned(size)
    if not parts and (left.measure is None or _CHANGE.fullmatch(text, *left.measure)):
        return topics.in_turn(size)
    return parts  # 占比分别为30%和20%


def _named_before(text: str, start: int, end: int) -> list[Place | None]:
    """东部、西部 in 东部、西部分别完成投资; 甲市、乙市, which own what is measured elsewhere, as well."""
    end, *_ = strip_tail(text, start, end)
    named = measure_in(text, start, end)[0]
    items = items_of(text, named) if named else []
    return items if len(items) > 1 else items_of(text, (start, end))


def _in_sentence(text: str, left: Left, places: list[Place | None]) -> bool:
    """Whether the first of the places stands in the sentence that ends in the figures."""
    first = places[0]
    return first is not None and not any(text.find(sign, first[0], left.start) >= 0 for sign in "。！？")
