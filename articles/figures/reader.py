"""Reads the figures of one paragraph from left to right; what a clause leaves out is carried on."""

from __future__ import annotations

import re
from sys import intern

from articles.figures.alike import heat_alike, name_alike
from articles.figures.bare import may_stand_bare, name_bare
from articles.figures.changes import Change, changes_of
from articles.figures.folding import fold
from articles.figures.groups import groups
from articles.figures.joining import join
from articles.figures.labels import labels_of
from articles.figures.left import Place, read_left
from articles.figures.levels import level_after
from articles.figures.listed import Listed, Topics
from articles.figures.quantities import Quantity
from articles.figures.scanning import scan
from articles.figures.sharing import head_of_all, shared_head
from articles.figures.things import AGES, after_words
from articles.figures.tidying import tidy
from articles.model import Direction, Figure, Span

_RANKING = re.compile(r"(?:位|名|跃|稳|排|高|雄|总)?[居列]|排名|排在|排|蝉联|[跻跃]身|上升|攀升")


def read_paragraph(original: str, offset: int = 0) -> list[Figure]:
    """The figures of one paragraph in order, without section, sentence, weight and repetition.

    ``offset`` is where the paragraph starts in its article.
    """
    text = fold(original)
    found = [q for q in join(text, scan(text, original)) if q.kind or may_stand_bare(q)]
    if not found:
        return []
    name_alike(text, found)
    if "度" in text:
        heat_alike(text, found)
    figures: list[Figure] = []
    topics, before = Topics(), 0
    direction: Direction = "none"
    last: Quantity | None = None
    for group, limit in groups(text, found):
        left = read_left(text, before, _measure_end(text, before, group[0]))
        after = after_words(text, group[-1].end)
        level = level_after(text, last, group[0], left, direction) if last and topics.last else None
        labels = _labels(Listed(text, group, left, before, after, limit), topics, told=level is not None)
        if group[0].kind is None and not all(name_bare(text, q, labels[0]) for q in group):
            continue
        changes = (
            changes_of(text, group, left, labels[-1], direction)
            if level is None
            else [Change(level, left.basis)] * len(group)
        )
        of_all = head_of_all(text, labels, left.measure) if len(group) > 1 else None
        head = of_all or (shared_head(text, labels) if len(group) > 1 else None)
        for quantity, label, change in zip(group, labels, changes, strict=True):
            approx = left.approx or quantity.approx or _approx_after(text, quantity, group, after)
            named = (_span(label, offset),) if label else ()
            if head and (of_all or label != labels[-1]):
                named = (*named, _span(head, offset))
            figures.append(_figure(quantity, named, change, approx, offset))
        topics.remember(labels, group, left)
        direction, last = changes[-1].direction, group[-1]
        before = _read_up_to(group[-1], labels[-1], after, limit)
    return figures


def _read_up_to(last: Quantity, label: Place | None, after: int, limit: int) -> int:
    """Where the words on the next figure may begin: after these figures and what they measure.

    The age in 65岁以上人口 belongs to what the next figure measures; so does a size that stands before
    what is counted, as in 25台单机容量4兆瓦的机组.
    """
    if last.unit in AGES and after > last.end:
        return last.start
    return max(after, label[1]) if label and label[1] <= limit else after


def _labels(listed: Listed, topics: Topics, *, told: bool) -> list[Place | None]:
    """The label of each figure of a list; one that says where the last one moved to has the last one's."""
    size = len(listed.group)
    labels = (topics.aligned(size) or [topics.last] * size) if told else labels_of(listed, topics)
    return [place and (tidy(listed.text, place) or topics.last) for place in labels]


def _measure_end(text: str, before: int, quantity: Quantity) -> int:
    """Where the words on the measure end: a rank's before 居 and 排名."""
    if quantity.kind != "rank":
        return quantity.start
    ranking = _RANKING.search(text, max(before, quantity.start - 14), quantity.start)
    return ranking.start() if ranking else quantity.start


def _approx_after(text: str, quantity: Quantity, group: list[Quantity], after: int) -> Place | None:
    """The words of approximation after a figure; those after the list's last one end at ``after``."""
    end = quantity.end
    close = after if quantity is group[-1] else after_words(text, end)
    return (end, close) if close > end else None


def _figure(
    quantity: Quantity, label: tuple[Span, ...], change: Change, approx: Place | None, offset: int
) -> Figure:
    high = None if quantity.high is None else _exact(quantity, quantity.high)
    # By place, not by name: it is a good part of the whole work.
    return Figure(
        quantity.start + offset, quantity.end + offset, quantity.kind or "other",
        _exact(quantity, quantity.value), intern(quantity.unit), high, label, change.direction, change.basis,
        approx and _span(approx, offset), 0, 0, quantity.known,
    )  # fmt: skip


def _span(place: Place, offset: int) -> Span:
    return Span(place[0] + offset, place[1] + offset)


def _exact(quantity: Quantity, value: float) -> float:
    """Without the dust of binary multiplication: 2410.7亿 is 241070000000."""
    scaled = quantity.high is not None or not quantity.number[-1:].isdigit()
    return float(f"{value:.15g}") if scaled and not value.is_integer() else value
