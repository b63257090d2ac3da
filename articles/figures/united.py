"""Gives a number the unit that stands after it, in its normal form."""

from __future__ import annotations

import re

from articles.figures.places import UnitPlace
from articles.figures.quantities import Quantity
from articles.figures.rates import add_rate
from articles.figures.senses import has_senses, sense_of
from articles.figures.trailing import add_trailing
from articles.figures.unit_names import name_unit
from articles.figures.units import Unit, unit_at, unit_table
from articles.patterns import deferred

_LEFT_OVER = deferred("(?:[减降缩裁砍升增][到至为成]|剩下?)$")  # 从四个减到一个
_SPAN_OF_TIME = deferred(
    "(?:[近为过用期满超约逾至到]|不[到足]|[课工产运假息长短迟])一|一个?[年月天周].{0,2}[内后期以多余半零]|一个?小时|一分钟"
)
_AND_A_HALF = deferred("个([半多])(月|小时|钟头|世纪|星期)")
_EACH = deferred("[卖地能可产收要挣赚]")  # 一斤卖六块 is by the jin
# 一小时三百五十块 is by the hour
_PAID = deferred(
    r"(?:收入|工资|租金|[收挣赚拿要只才约近能])?[\d一二两三四五六七八九十百千万点.]+[多余来]?[元块]"
)
_SCALES = frozenset("百千万亿兆")  # a number that begins with one is a scale alone
_BEFORE_UNIT = deferred(r"(?:^\s*|[(\[]|单位\s?[:：]\s?)(?:[^\s()。;；\d]{1,8}[,，、/])?$")
_AFTER_UNIT = frozenset(("", *"),，、/]"))
_SUMS = frozenset("元块毛")
_SPOKEN = deferred(r"块\d$")


def add_unit(text: str, original: str, quantity: Quantity, start: int, single: bool) -> Quantity | None:
    """The quantity with the unit that stands at ``start``; ``None`` where none does.

    Where the word there is known to measure nothing, the quantity's kind is set all the same, so that
    nobody takes it for a bare number. ``single`` says that the number is one Chinese digit.
    """
    if text.startswith(("个半", "个多"), start) and (half := _AND_A_HALF.match(text, start)):
        return _and_a_half(original, quantity, half)
    size = unit_at(text, start, weak=not single)
    if not size:
        return None
    end = start + size
    form = text[start:end]
    unit: Unit | None = unit_table().units[form]
    if unit and has_senses(form, unit):
        unit = sense_of(form, unit, UnitPlace(text, quantity.start, end, quantity.number))
    if text[end : end + 1] == "级" and form != "级":
        unit = None  # 千吨级 is a size
    if unit and quantity.number[0] in _SCALES and _is_unit_alone(text, quantity.start, end):
        unit = None
    if unit is None or (quantity.number == "一" and not _one_counts(text, unit, quantity.start, end)):
        quantity.kind = "other"
        return None
    quantity.kind, quantity.base, quantity.end = unit.kind, unit, end
    name_unit(text, original, quantity, start)
    return add_rate(text, original, add_trailing(text, quantity), start)


def _is_unit_alone(text: str, start: int, end: int) -> bool:
    """Whether 万吨 or 千人次 only tells in what something is measured: 产量（万吨）, 单位：千人次."""
    after = text[end : end + 1]
    return after in _AFTER_UNIT and _BEFORE_UNIT.search(text, max(0, start - 14), start) is not None


def _and_a_half(original: str, quantity: Quantity, half: re.Match[str]) -> Quantity:
    """两个半月 is 2.5个月."""
    quantity.value += 0.5 if half[1] == "半" else 0
    quantity.kind, quantity.end = "duration", half.end()
    quantity.unit = original[half.start()] + original[half.start(2) : half.end()]
    quantity.approx = quantity.approx or (half.span(1) if half[1] == "多" else None)
    return quantity


def _one_counts(text: str, unit: Unit, start: int, end: int) -> bool:
    """Whether 一 counts: 一倍 and 一公里 do, 一个 is an article, 一年 needs a word that makes it a span."""
    if unit.kind != "duration":
        if text[start - 1 : start] in _SUMS or _SPOKEN.search(text, max(0, start - 2), start):
            return False  # 5块2一斤
        left = _LEFT_OVER.search(text, max(0, start - 2), start) is not None
        return left or (unit.kind != "count" and not _EACH.match(text, end))
    if _PAID.match(text, end):
        return False
    return bool(_SPAN_OF_TIME.search(text[max(0, start - 3) : end + 4]))
