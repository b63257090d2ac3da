"""Reads the figures of one paragraph from left to right; what a clause leaves out is carried on."""

from __future__ import annotations

import re
from collections.abc import Iterator

from articles.figures.changes import Change, changes_of
from articles.figures.folding import fold
from articles.figures.groups import groups
from articles.figures.joining import join
from articles.figures.labels import labels_of
from articles.figures.left import Place, read_left
from articles.figures.listed import Listed, Topics
from articles.figures.quantities import Quantity
from articles.figures.scanning import scan
from articles.figures.things import after_words
from articles.model import Direction, Figure, Span

_MONEY = re.compile(
    r"[额款资元税费值金债]|收入|利润|市值|价|投入|成本|收益|GDP|业务|营收|支出|销售|净利|营业|估值|耗资|赔偿|补贴|花费?"
)
_INDEX = re.compile(r"(?:指数|系数|PMI|CPI|PPI|EPS|P[EBS]|比率|比价|比值|得分|评分|指标|值)(?:\([^()]*\))?$")
_RANKING = re.compile(r"(?:位|名|跃|稳|排|高|雄|总)?[居列]|排名|排在|排|蝉联|[跻跃]身|上升|攀升")
_LARGE = tuple("万亿兆wW")


def read_paragraph(original: str, offset: int = 0) -> Iterator[Figure]:
    """The figures of one paragraph in order, without section, sentence, weight and repetition.

    ``offset`` is where the paragraph starts in its article.
    """
    text = fold(original)
    found = [
        q for q in join(text, scan(text, original)) if q.kind or q.number.endswith(_LARGE) or "." in q.number
    ]
    topics, before = Topics(), 0
    direction: Direction = "none"
    for group, limit in groups(text, found):
        left = read_left(text, before, _measure_end(text, before, group[0]))
        after = after_words(text, group[-1].end)
        labels = labels_of(Listed(text, group, left, before, after, limit), topics)
        if group[0].kind is None and not all(_name_bare(text, q, labels[0]) for q in group):
            continue
        changes = changes_of(text, group, left, labels[-1], direction)
        for quantity, label, change in zip(group, labels, changes, strict=True):
            approx = left.approx or quantity.approx or _approx_after(text, quantity, group, after)
            yield _figure(quantity, label, change, approx, offset)
        topics.remember(labels, left.measure)
        direction = changes[-1].direction
        before = max(after, labels[-1][1] if labels[-1] else 0)


def _measure_end(text: str, before: int, quantity: Quantity) -> int:
    """Where the words on the measure end: a rank's before 居 and 排名."""
    if quantity.kind != "rank":
        return quantity.start
    ranking = _RANKING.search(text, max(before, quantity.start - 14), quantity.start)
    return ranking.start() if ranking else quantity.start


def _name_bare(text: str, quantity: Quantity, label: Place | None) -> bool:
    """Give a number without a unit its kind by what it measures; false where it is no figure."""
    about = text[label[0] : label[1]] if label else ""
    if quantity.number.endswith(_LARGE):
        money = "万亿" in quantity.number or quantity.number[-1:] in "兆wW亿" or bool(_MONEY.search(about))
        quantity.kind, quantity.unit = ("money", "元") if money else ("count", "")
        return True
    if _INDEX.search(about) and text[quantity.end : quantity.end + 1] in "，。；、,;)（(/ ":
        quantity.kind = "other"
        return True
    return False


def _approx_after(text: str, quantity: Quantity, group: list[Quantity], after: int) -> Place | None:
    """The words of approximation after a figure; those after the list's last one end at ``after``."""
    end = quantity.end
    close = after if quantity is group[-1] else after_words(text, end)
    return (end, close) if close > end else None


def _figure(
    quantity: Quantity, label: Place | None, change: Change, approx: Place | None, offset: int
) -> Figure:
    named = () if label is None else (Span(label[0] + offset, label[1] + offset),)
    nearly = None if approx is None else Span(approx[0] + offset, approx[1] + offset)
    high = None if quantity.high is None else _exact(quantity, quantity.high)
    # By place, not by name: this is a third of the whole work.
    return Figure(
        quantity.start + offset, quantity.end + offset, quantity.kind or "other",
        _exact(quantity, quantity.value), quantity.unit, high, named, change.direction, change.basis, nearly,
        0, 0, quantity.known,
    )  # fmt: skip


def _exact(quantity: Quantity, value: float) -> float:
    """Without the dust of binary multiplication: 2410.7亿 is 241070000000."""
    scaled = quantity.high is not None or not quantity.number[-1:].isdigit()
    return float(f"{value:.15g}") if scaled and not value.is_integer() else value
