"""Finds what a figure measures: the noun after a classifier, the measure before, or what was said earlier."""

from __future__ import annotations

import re
from typing import NamedTuple

from articles.figures.left import Left, Place
from articles.figures.nouns import noun_after
from articles.figures.phrases import measure_in
from articles.figures.quantities import Quantity
from articles.figures.words import lexicon, verbs

_ITEMS = re.compile(r"、|和|及|与|以及")
_ENDS = re.compile(r"[。！？!?；;]")
_STOCK = re.compile("的?(?:股权|股份|权益|份额|表决权)")
_AGES = frozenset(("岁", "歲", "周岁", "週歲"))
_MEASURE_ENDS = frozenset("率额量值数价度比例积程幅速次重长宽高深厚入出")
_GENERIC = frozenset(
    [
        "占比",
        "比重",
        "增速",
        "增幅",
        "降幅",
        "涨幅",
        "跌幅",
        "升幅",
        "减幅",
        "调幅",
        "总数",
        "总量",
        "总额",
        "增长率",
        "比例",
    ]
)
_GRANT = re.compile("补助|奖励|补贴|资助|贴息|奖补|奖金|补偿")
_CLAUSE = re.compile(r"[，。；！？：,;!?:()…\n]")


class Topics:
    """What was measured so far in a paragraph."""

    def __init__(self) -> None:
        self.last: Place | None = None
        self.measure: Place | None = None
        self.recent: list[Place] = []

    def remember(self, labels: list[Place | None], measure: Place | None) -> None:
        """Keep the labels of one list of figures, and the measure before them where they count things."""
        self.measure = measure
        for label in labels:
            if label and label != self.last:
                self.last = label
                if label not in self.recent:
                    self.recent = [*self.recent[-5:], label]


class Listed(NamedTuple):
    """Figures of one list with the words around them."""

    text: str
    group: list[Quantity]
    left: Left
    before: int
    """Where the figure before them ended."""
    after: int
    """Where they end with their 以上 or 左右."""
    limit: int
    """Where the next figure starts."""


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
    counts = first.counts or first.unit in _AGES or _of_things(listed)
    things = _things(listed) if counts or not left.measure else None
    if things and (counts or not (left.compared or left.direction != "none")):
        return things
    if left.measure:
        return left.measure
    if left.verb and left.verb[1] - left.verb[0] > 1 and left.direction == "none" and not left.compared:
        return left.verb
    return _grant(listed) or _carried(listed, topics) or left.verb


def _of_things(listed: Listed) -> bool:
    """80万吨工业硅, 15亩稻田: an extent right between what has it and its noun."""
    first, left = listed.group[0], listed.left
    if listed.text[listed.group[-1].end : listed.group[-1].end + 1] == "的":
        return False
    joined = (
        left.measure is None or left.measure[1] < first.start or listed.text[first.start - 1] in _MEASURE_ENDS
    )
    return first.kind in ("weight", "area", "length", "power_energy") and not joined


def _things(listed: Listed) -> Place | None:
    """What the words after the figure name: things counted, 税收 in 六成的税收, what holds of a part."""
    text, group, left, _, after, limit = listed
    aged = group[0].unit in _AGES
    things = noun_after(text, after, limit) if aged or group[0].kind != "duration" else None
    size = things[1] - things[0] if things else 0
    if group[0].counts:
        return things if size > 1 or not left.measure else None
    if 1 < size <= (8 if left.verb and text[after] != "的" else 40):
        return things
    if group[0].kind in ("percent", "fraction") and not things and left.verb is None:
        return _predicate(text, after, limit)
    return None


def _grant(listed: Listed) -> Place | None:
    """给予补助，最高不超过1000万元: the grant that the sum limits."""
    if listed.group[0].kind != "money":
        return None
    grants = list(_GRANT.finditer(listed.text, listed.before, listed.left.start))
    return grants[-1].span() if grants else None


def after_words(text: str, end: int) -> int:
    """Where the words of approximation after a figure end: 以上, (含)以上, 左右."""
    near = lexicon("after")
    while True:
        start = end + (text[end : end + 1] == " ")
        size = near.at(text, start)
        if not size:
            return end
        end = start + size


def _predicate(text: str, start: int, limit: int) -> Place | None:
    """百分之六十五已投保: what holds of the part."""
    stop = _CLAUSE.search(text, start, min(limit, start + 24))
    end = stop.start() if stop else min(limit, start + 24)
    while start < end and text[start] in "已均都是为":
        start += 1
    return (start, min(end, start + 12)) if end - start >= 2 and text[start] != "的" else None


def _carried(listed: Listed, topics: Topics) -> Place | None:
    """The subject of an earlier clause of the sentence, or what was measured last."""
    text, _, left, before, *_ = listed
    begin = before
    for end in _ENDS.finditer(text, before, left.start):
        begin = end.end()
    fresh = begin > before or before == 0
    subject = (
        _subject(text, begin, left.start)
        if left.start - begin > 2 and (fresh or topics.last is None)
        else None
    )
    if topics.measure and listed.group[0].kind == "money":
        return subject or topics.measure  # 生产总值跨3个台阶，达到5218亿元
    return subject or topics.last


def _subject(text: str, low: int, high: int) -> Place | None:
    """The noun phrase that the first clause of a stretch speaks of."""
    low = max(low, high - 120)
    while low < high:
        stop = _CLAUSE.search(text, low, high)
        end = stop.start() if stop else high
        verb = verbs().search(text, low + 1, end)
        measure, *_ = measure_in(text, low, verb.start() if verb else end)
        if measure is None and verb:
            measure, *_ = measure_in(text, low, end)
        if measure:
            return measure
        low = end + 1
    return None
