"""Finds what a figure measures: the noun after a classifier, the measure before, or what was said earlier."""

from __future__ import annotations

import re

from articles.figures.carrying import carried, grant
from articles.figures.left import Left, Place
from articles.figures.listed import Listed, Topics
from articles.figures.phrases import measure_in
from articles.figures.quantities import Quantity
from articles.figures.things import AGES, of_things, things_after

_ITEMS = re.compile(r"、|和|及|与|以及")
_STOCK = re.compile("的?(?:股权|股份|权益|份额|表决权)")


def labels_of(listed: Listed, topics: Topics) -> list[Place | None]:
    """The label of each figure in a list."""
    text, group, left, *_ = listed
    if len(group) > 1:
        aligned = _aligned(text, group, left, topics)
        if aligned:
            return aligned
    return [_label(listed, topics)] * len(group)


def _aligned(text: str, group: list[Quantity], left: Left, topics: Topics) -> list[Place | None]:
    """分别: the first of the things named belongs to the first figure, and so on."""
    if left.measure is None and (parts := topics.aligned(len(group))):
        return parts
    if "分别" not in text[left.start : group[0].start] and "依次" not in text[left.start : group[0].start]:
        return []
    if left.measure:
        start, end = left.measure
        cuts = [start, *(cut for match in _ITEMS.finditer(text, start, end) for cut in match.span()), end]
        items = list(zip(cuts[::2], cuts[1::2], strict=True))
        if len(items) == len(group) and all(b > a for a, b in items):
            return list(items)
        return []
    recent = topics.recent[-len(group) :]
    return list(recent) if len(recent) == len(group) else []


def _label(listed: Listed, topics: Topics) -> Place | None:
    left, first = listed.left, listed.group[0]
    stock = _STOCK.match(listed.text, listed.group[-1].end) if first.kind == "percent" else None
    if stock:
        return stock.start() + (stock[0][0] == "的"), stock.end()
    counts = first.counts or first.unit in AGES or of_things(listed)
    things = things_after(listed) if counts or not left.measure else None
    if things and (counts or not (left.compared or left.direction != "none" or left.basis != "none")):
        return things
    if left.measure:
        return _compared_to(listed) or left.measure
    if left.verb and left.verb[1] - left.verb[0] > 1 and left.direction == "none" and not left.compared:
        return left.verb
    return grant(listed) or carried(listed, topics) or left.verb or _whole_clause(listed)


def _compared_to(listed: Listed) -> Place | None:
    """总量是平日的三倍 measures 总量, not 平日."""
    left = listed.left
    if listed.group[0].kind not in ("multiple", "fraction") or left.verb is None:
        return None
    if listed.text[slice(*left.verb)] not in ("是", "为", "相当于"):
        return None
    return measure_in(listed.text, left.start, left.verb[0])[0]


def _whole_clause(listed: Listed) -> Place | None:
    """全村八百六十口人: what stands before the first figure, where it is all there is."""
    start, end = listed.left.start, listed.group[0].start
    return (start, end) if 2 <= end - start <= 8 and listed.text[start:end].isalpha() else None
