"""What a figure alone in brackets measures: 出口 in 出口（12亿元）和进口（8亿元）."""

from __future__ import annotations

import re

from articles.figures.left import Place, read_left
from articles.figures.listed import Listed

_NEXT = re.compile(r"\)(?:、?(?:和|及|与|以及)|、)([^\W\d_]{2,12})$")

_DATE_ENDS = frozenset("0123456789年月日号")
_AND = re.compile("以及|[和及与](?!其)")
_SAID = re.compile(
    "(?:相对|明显|比较|[较更最很])?(?:显著?|明显|[大高低小多少快慢强弱])$"
)  # 减缓幅度较大(-2%)


def before_bracket(listed: Listed) -> Place | None:
    """The noun phrase before a bracket that holds the figures and nothing else."""
    text, group, left, before, after, _ = listed
    opening = left.start - 1
    if opening < before or text[after : after + 1] != ")":
        return None
    begin = left.approx[0] if left.approx else group[0].start
    if begin > left.start or text[opening - 1] in _DATE_ENDS:
        return None  # 18日至24日(5天)
    if following := _NEXT.search(text, max(0, before), opening):
        return following.span(1)
    measure = read_left(text, before, opening).measure
    return _named(text, *measure) if measure else None


def _named(text: str, start: int, end: int) -> Place | None:
    """What is left of a measure without what joins it to one before, and without what is said of it."""
    if joined := _AND.match(text, start, end):
        start = joined.end()
    if said := _SAID.search(text, start + 2, end):
        end = said.start()
    named = end - start > 1 and text[start] not in "不未没"
    return (start, end) if named else None
