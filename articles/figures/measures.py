"""Reads a number with its unit: 1354万美元, 15个, 四年半, 六成, 港幣12億元."""

from __future__ import annotations

import re

from articles.figures.currencies import currency_before, currency_name
from articles.figures.numerals import value_of
from articles.figures.quantities import Quantity
from articles.figures.senses import Place, sense_of
from articles.figures.tenths import read_tenths
from articles.figures.trailing import add_trailing
from articles.figures.units import unit_at, unit_table

_JOINS = re.compile(r"\s?(?:-|—{1,2}|–|~|至|到|、|或)\s?(?=[\d一二两三四五六七八九十])")
_SPAN_OF_TIME = re.compile("[近为过用期满超约]一|一个?[年月天周].{0,2}[内后期以多余半]|一个?小时|一分钟")
_PER = frozenset("月日时天秒分")
_UNSIGNED = re.compile(r"[0-9A-Za-z%)]")  # what a dash follows that is no sign
_INNER = re.compile("[余多来]")
_AND_A_HALF = re.compile("个([半多])(月|小时|钟头|世纪|星期)")
_LETTER_OK = re.compile(r"\s?(?:%|个?百分点|[万亿]|倍|元|美元|个基点)")


def read_measure(text: str, original: str, match: re.Match[str], after: int) -> Quantity | None:
    """The quantity that starts with this number, or the bare number; ``None`` where it is part of a name."""
    start, end = match.span()
    arabic = match.lastgroup == "arabic"
    number = match[0]
    if number[0] in "+-" and (start == after > 0 or _UNSIGNED.match(text, start - 1)):
        number, start = number[1:], start + 1
    if not _may_start(text, start, end, number):
        return None
    inner = _INNER.search(number)
    value = (0.5, None) if number == "半" else _signed(number)
    if value is None:
        return None
    quantity = Quantity(start, end, value[0], value[1], number=number)
    quantity.approx = (start + inner.start(), start + inner.end()) if inner else None
    return _with_unit(text, original, quantity, arabic)


def _may_start(text: str, start: int, end: int, number: str) -> bool:
    before = text[start - 1 : start]
    if before == "每":
        return False
    if before.isascii() and before.isalpha():
        return bool(_LETTER_OK.match(text, end)) or number[-1] in "万亿"
    if before in ("-", ".", "_") and start > 1 and text[start - 2].isascii():
        return before == "-" and not text[start - 2].isalpha()
    return not (text[end : end + 1] == "." and text[end + 1 : end + 2].isdigit())


def _signed(number: str) -> tuple[float, float | None] | None:
    body = number.lstrip("+-负").removeprefix("零下")
    value = value_of(body)
    if value is None or body == number or number[0] == "+":
        return value
    return -value[0], value[1]


def _with_unit(text: str, original: str, quantity: Quantity, arabic: bool) -> Quantity | None:
    end = quantity.end
    if text[end : end + 1] in ("余", "多", "来"):
        quantity.approx = (end, end + 1)
        end += 1
    if text[end : end + 1] == " ":
        end += 1
    return (read_tenths(text, quantity, end) or _unit(text, original, quantity, end, arabic)
            or _bare(text, quantity, arabic))  # fmt: skip


def _unit(text: str, original: str, quantity: Quantity, start: int, arabic: bool) -> Quantity | None:
    single = not arabic and len(quantity.number) == 1
    half = _AND_A_HALF.match(text, start)
    if half:
        quantity.value += 0.5 if half[1] == "半" else 0
        size = half.end() - start
        form = "个" + half[2]
    else:
        size = unit_at(text, start, weak=not single)
        form = text[start : start + size]
    if not size:
        return None
    end = start + size
    unit = sense_of(form, unit_table().units[form], Place(text, quantity.start, end, quantity.number))
    if text[end : end + 1] == "级" and form != "级":
        unit = None  # 千吨级 is a size
    if unit is None or (quantity.number == "一" and not _one_counts(text, unit.kind, quantity.start, end)):
        quantity.kind = "other"  # a known word that measures nothing here: no bare number either
        return None
    quantity.kind, quantity.base, quantity.end = unit.kind, unit, end
    quantity.unit = form if unit.kind == "percent" else original[start:end]
    if half:
        quantity.unit = original[start] + original[start + 2 : end]
    if unit.kind == "money":
        _name_currency(text, original, quantity, start)
    elif unit.kind == "temperature" and unit.symbol == "℃":
        quantity.unit = "℃" if form != "度" else original[start:end]
    return _rate(text, original, add_trailing(text, quantity), start)


def _one_counts(text: str, kind: str, start: int, end: int) -> bool:
    """Whether 一 counts: 一倍 and 一公里 do, 一个 is an article, 一年 needs a word that makes it a span."""
    if kind == "count":
        return False
    return kind != "duration" or bool(_SPAN_OF_TIME.search(text[max(0, start - 3) : end + 2]))


def _name_currency(text: str, original: str, quantity: Quantity, unit_start: int) -> None:
    quantity.unit = currency_name(quantity.unit)
    begin = currency_before(text, quantity.start)
    if begin < quantity.start:
        quantity.start, quantity.unit = begin, currency_name(original[begin : quantity.start].strip())


def _rate(text: str, original: str, quantity: Quantity, start: int) -> Quantity:
    """元/平方米, 微克/立方米, 瓦时/千克: the unit goes on after a stroke."""
    end = quantity.end
    if text[end : end + 1] != "/":
        return quantity
    size = unit_at(text, end + 1) or (text[end + 1 : end + 2] in _PER and 1)
    if size and quantity.base:
        quantity.end = end + 1 + size
        if quantity.base.kind == "weight" and text[end + 1 : quantity.end] in (
            "立方米",
            "升",
            "m3",
            "L",
            "毫升",
        ):
            quantity.kind = "concentration"
        name = quantity.unit if quantity.kind == "money" else original[start:end]
        quantity.unit = name + original[end : quantity.end]
    return quantity


def _bare(text: str, quantity: Quantity, arabic: bool) -> Quantity | None:
    """A number that stands alone: a sum in 万 or 亿, or one that a list or a range may give a unit."""
    if quantity.kind:
        return None
    begin = currency_before(text, quantity.start)
    if begin < quantity.start and arabic:
        quantity.kind, quantity.unit = "money", currency_name(text[begin : quantity.start].strip())
        quantity.start = begin
        return quantity
    large = quantity.number[-1] in "万亿兆wW" and (arabic or len(quantity.number) > 1)
    if arabic or large or _JOINS.match(text, quantity.end):
        quantity.approx = quantity.approx if large else None
        return quantity
    return None
