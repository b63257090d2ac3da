"""分别: hands the figures of a list to the things that the words before them list."""

from __future__ import annotations

from articles.figures.left import Left, Place
from articles.figures.listed import MEASURE_ENDS, Topics
from articles.figures.phrases import measure_in
from articles.figures.quantities import Quantity
from articles.figures.tails import strip_tail
from articles.patterns import deferred

_ITEMS = deferred(r"、|和|以及|及(?!以[上下]|其)|与")
_RESPECTIVELY = deferred("分别|依次")


def aligned(text: str, group: list[Quantity], left: Left, topics: Topics) -> list[Place | None]:
    """分别: the first of the things named belongs to the first figure, and so on."""
    if left.measure is None and (parts := topics.aligned(len(group))) and _in_sentence(text, left, parts):
        return parts
    told = _RESPECTIVELY.search(text, left.start, group[0].start)
    if not told:
        return []
    measure = left.measure
    if measure and measure[0] < told.start() and len(items := _items(text, measure)) == len(group):
        return items
    if left.start < told.start():
        items = _named_before(text, left.start, told.start())
        if len(items) > 1:
            return items if len(items) == len(group) else []
        parts = topics.aligned(len(group))
        return parts if parts and _in_sentence(text, left, parts) else []  # 占比分别为30%和20%
    recent: list[Place | None] = [*topics.recent[-len(group) :]]
    return recent if len(recent) == len(group) and _in_sentence(text, left, recent) else []


def _named_before(text: str, start: int, end: int) -> list[Place | None]:
    """东部、西部 in 东部、西部分别完成投资; 甲市、乙市, which own what is measured elsewhere, as well."""
    end, *_ = strip_tail(text, start, end)
    named = measure_in(text, start, end)[0]
    items = _items(text, named) if named else []
    return items if len(items) > 1 else _items(text, (start, end))


def _in_sentence(text: str, left: Left, places: list[Place | None]) -> bool:
    """Whether the first of the places stands in the sentence that ends in the figures."""
    first = places[0]
    return first is not None and not any(text.find(sign, first[0], left.start) >= 0 for sign in "。！？")


def _items(text: str, measure: Place) -> list[Place | None]:
    """The things that a noun phrase lists; none where one of them is empty."""
    start, end = measure
    cuts = [start, *(cut for match in _ITEMS.finditer(text, start, end) for cut in match.span()), end]
    items = list(zip(cuts[::2], cuts[1::2], strict=True))
    return [*items] if all(b > a for a, b in items) else []


def head_of_all(text: str, labels: list[Place | None], measure: Place | None) -> Place | None:
    """投资 in 东部、西部分别完成投资: what is measured of things that were named before it."""
    if measure is None or len(labels) < 2:
        return None
    parts = [label for label in labels if label]
    if len(set(parts)) < len(labels) or measure[0] < parts[-1][1]:
        return None
    told = _RESPECTIVELY.match(text, measure[0])
    return (told.end(), measure[1]) if told and told.end() < measure[1] else measure


def shared_head(text: str, labels: list[Place | None]) -> Place | None:
    """进出口 in 民营企业、国有企业进出口分别…: what the last of the things told apart says of all."""
    parts = [label for label in labels if label]
    if len(parts) < 2 or len(set(parts)) < len(labels) or parts[-1][0] - parts[-2][1] > 2:
        return None
    start, end = parts[-1]
    sign = text[parts[0][1] - 1]
    alike = all(text[part[1] - 1] == sign for part in parts[:-1]) and sign not in MEASURE_ENDS
    place = text.find(sign, start + 1, end) + 1 if alike else 0
    return (place, end) if place and end - place >= 2 else None
