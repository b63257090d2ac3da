"""Numbers that no unit follows: a sum in 万 or 亿, half of something, a sign that no table knows."""

from __future__ import annotations

import re

from articles.figures.currencies import currency_before, currency_name
from articles.figures.quantities import Quantity
from articles.patterns import deferred

_JOINS = re.compile(r"\s?(?:-|—{1,2}|–|~|至|到|、|或)\s?(?=[\d一二两三四五六七八九十])")
_SHARED = re.compile("[占近约超过逾达足到掉少剩]了?$")
# A sign that no table knows, where a clause ends after it, is taken for a unit.
_UNKNOWN = re.compile(
    r"(?![年月日号强弱大版世线路型系楼室房级届代点分时期等的是和与在后前上下中内外间起止许旬周季部台人元性力出了])"
    r"([^\W\d_A-Za-z])(?=[，。；、！？)]|$)"
)
_DIGIT = "[一二两三四五六七八九]"
_SPOKEN_SUM = deferred(  # 三万二, 七千八, 一千五六, 四百三
    rf"(?:{_DIGIT}|十|{_DIGIT}十){_DIGIT}?万{_DIGIT}|{_DIGIT}千{_DIGIT}{{1,2}}|{_DIGIT}百{_DIGIT}"
)


def one_half(text: str, quantity: Quantity) -> Quantity | None:
    """一半 where it is a share: 占一半, 近一半, 一半以上的企业."""
    told = _SHARED.search(text, max(0, quantity.start - 3), quantity.start)
    if not told and not text.startswith(("以上", "的", "左右", "是", "为", "来自"), quantity.end):
        return None
    quantity.kind, quantity.unit = "fraction", "fraction"
    return quantity


def without_unit(text: str, quantity: Quantity, arabic: bool) -> Quantity | None:
    """A number that stands alone: a sum in 万 or 亿, or one that a list or a range may give a unit."""
    if quantity.kind:
        return None
    begin = currency_before(text, quantity.start, quantity.after)
    if begin < quantity.start and arabic:
        quantity.kind, quantity.unit = "money", currency_name(text[begin : quantity.start].strip())
        quantity.start = begin
        return quantity
    unknown = _UNKNOWN.match(text, quantity.end) if arabic and quantity.number.isdigit() else None
    if unknown and len(quantity.number) < 6 and quantity.number[0] != "0":
        quantity.kind, quantity.unit, quantity.known, quantity.end = "count", unknown[1], False, unknown.end()
        return quantity
    large = quantity.number[-1] in "万亿兆wW" and (arabic or len(quantity.number) > 1)
    pointed = "点" in quantity.number and "指数" in text[max(0, quantity.start - 20) : quantity.start]
    told = arabic or large or pointed or _SPOKEN_SUM.fullmatch(quantity.number)
    if told or _JOINS.match(text, quantity.end):
        quantity.approx = quantity.approx if large else None
        return quantity
    return None
