"""Reads the figures of one paragraph from left to right; what a clause leaves out is carried on."""

from __future__ import annotations

import re
from collections.abc import Iterator

from articles.figures.folding import fold
from articles.figures.groups import groups
from articles.figures.joining import join
from articles.figures.labels import Listed, Topics, after_words, labels_of
from articles.figures.left import Left, Place, read_left
from articles.figures.quantities import Quantity
from articles.figures.scanning import scan
from articles.model import Direction, Figure, Span

_MOVED_AFTER = re.compile(
    r"(?:左右)?的(?:[同环]比|年均)?(?:(?P<up>增长|增幅|涨幅|升幅)|(?P<down>降幅|跌幅|下降|减幅|下滑|回落))"
)
_SWINGS: dict[str, Direction] = {
    "涨幅": "up",
    "增幅": "up",
    "升幅": "up",
    "跌幅": "down",
    "降幅": "down",
    "减幅": "down",
}
_MONEY = re.compile(
    r"[额款资元税费值金债]|收入|利润|市值|价|投入|成本|收益|GDP|业务|营收|支出|销售|净利|营业|估值|耗资|赔偿|补贴|花费?"
)
_INDEX = re.compile(r"(?:指数|系数|PMI|CPI|PPI|EPS|P[EBS]|比率|得分|评分|指标|值)(?:\([^()]*\))?$")
_RANKING = re.compile(r"(?:位|名|跃|稳|排|高|雄|总)?[居列]|排名|排在|排|蝉联|[跻跃]身|上升|攀升")


def read_paragraph(original: str) -> Iterator[Figure]:
    """The figures of one paragraph in order, without section, sentence, weight and repetition."""
    text = fold(original)
    quantities = [
        q
        for q in join(text, scan(text, original))
        if q.kind or q.number[-1:] in "万亿兆wW" or "." in q.number
    ]
    topics, before = Topics(), 0
    direction: Direction = "none"
    for group, limit in groups(text, quantities):
        left = read_left(text, before, _measure_end(text, before, group[0]))
        labels = labels_of(Listed(text, group, left, before, limit), topics)
        direction = _direction(text, left, group[-1], labels[-1], direction)
        kept = [
            (q, label) for q, label in zip(group, labels, strict=True) if q.kind or _name_bare(text, q, label)
        ]
        for quantity, label in kept:
            yield _figure(text, quantity, label, left, direction)
        if kept:
            topics.remember(labels)
            before = max(group[-1].end, labels[-1][1] if labels[-1] else 0)


def _measure_end(text: str, before: int, quantity: Quantity) -> int:
    """Where the words on the measure end: a rank's before 居 and 排名."""
    if quantity.kind != "rank":
        return quantity.start
    ranking = _RANKING.search(text, max(before, quantity.start - 14), quantity.start)
    return ranking.start() if ranking else quantity.start


def _direction(text: str, left: Left, last: Quantity, label: Place | None, before: Direction) -> Direction:
    if last.number[:1] == "+" or (last.number[:1] == "-" and left.basis != "none"):
        return "up" if last.number[0] == "+" else "down"
    if last.kind == "multiple" and text[last.start] == "翻":
        return "up"
    if left.direction != "none":
        return left.direction
    moved = _MOVED_AFTER.match(text, last.end)
    if moved:
        return moved.lastgroup  # type: ignore[return-value]
    swing = text[label[1] - 2 : label[1]] if label else ""
    if swing == "调幅":
        return before
    return _SWINGS.get(swing, "none")


def _name_bare(text: str, quantity: Quantity, label: Place | None) -> bool:
    """Give a number without a unit its kind by what it measures; false where it is no figure."""
    about = text[label[0] : label[1]] if label else ""
    if quantity.number[-1:] in "万亿兆wW":
        money = "万亿" in quantity.number or quantity.number[-1:] in "兆wW亿" or bool(_MONEY.search(about))
        quantity.kind, quantity.unit = ("money", "元") if money else ("count", "")
        return True
    if _INDEX.search(about) and text[quantity.end : quantity.end + 1] in "，。；、,;)（(/ ":
        quantity.kind = "other"
        return True
    return False


def _figure(text: str, quantity: Quantity, label: Place | None, left: Left, direction: Direction) -> Figure:
    approx = left.approx or quantity.approx
    if approx is None:
        end = after_words(text, quantity.end)
        approx = (quantity.end, end) if end > quantity.end else None
    return Figure(
        quantity.start, quantity.end, quantity.kind or "other", _exact(quantity.value), quantity.unit,
        None if quantity.high is None else _exact(quantity.high), (Span(*label),) if label else (),
        direction, left.basis, Span(*approx) if approx else None, known=quantity.known,
    )  # fmt: skip


def _exact(value: float) -> float:
    """Without the dust of binary multiplication: 2410.7亿 is 241070000000."""
    return float(f"{value:.15g}")
