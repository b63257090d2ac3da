"""Reads a number with its unit: 1354万美元, 15个, 四年半, 六成, 港幣12億元."""

from __future__ import annotations

import re

from articles.figures.eras import counts_trillions
from articles.figures.notes import OPENS, number_goes_on
from articles.figures.numerals import value_of
from articles.figures.quantities import Quantity
from articles.figures.tenths import read_tenths
from articles.figures.united import add_unit
from articles.figures.unitless import one_half, without_unit
from articles.patterns import deferred

_POWER = deferred("(?:功率|功耗|电源)[^，。；]{0,4}$")
_POWERED = deferred(r"\+?(?:快充|无线充|充电|电源|功率|灯|电机)")
_TEN_THOUSAND = deferred("[薪资款价钱粉赚挣花卖]|收入|阅读|播放|浏览|点赞|销量|人数|用户|预算")
_NUMBER_SIGNS = frozenset("+-负")
_UNSIGNED = re.compile(r"[0-9A-Za-z%)]")  # what a dash follows that is no sign
# GDP5.5% and COD28mg/L, but PM2.5
_AFTER_LETTER = re.compile(r"\s?(?:%|个?百分点|[万亿]|倍|元|美元|个基点|[mμun]?g/|mmol/)")


def read_measure(text: str, original: str, match: re.Match[str], after: int) -> Quantity | None:
    """The quantity that starts with this number, or the bare number; ``None`` where it is part of a name.

    ``after`` is where the quantity before it ended.
    """
    start, end = match.span()
    number = match[0]
    if number[0] in _NUMBER_SIGNS and _is_no_sign(text, start, after):
        number, start = number[1:], start + 1
    if not _may_start(text, start, end, number) or (
        number == "零" and text[end : end + 1] not in tuple("个元例起宗")
    ):
        return None
    last = number[-1]
    if last == "兆" and not counts_trillions(text, original, start, end):
        return None
    if last in "wW" and _tells_watts(text, start, end):
        number, end = number[:-1], end - 1
    if text[end : end + 1] in OPENS:
        end, scale = number_goes_on(text, end)
        number += scale
    value = _value(number)
    if value is None:
        return None
    quantity = Quantity(start, end, value[0], value[1], number=number, after=after)
    if "多" in number or "余" in number:
        vague = start + max(number.find("余"), number.find("多"))
        quantity.approx = (vague, vague + 1)
    return _with_unit(text, original, quantity, match.lastgroup == "arabic")


def _is_no_sign(text: str, start: int, after: int) -> bool:
    """Whether what stands like a sign before a number is none: 2-3, a3-5, 正负3."""
    if text[start] == "负":
        return text[start - 1 : start] == "正"
    return start == after > 0 or (start > 0 and _UNSIGNED.match(text, start - 1) is not None)


def _tells_watts(text: str, start: int, end: int) -> bool:
    """Whether W is the unit, as in 功率1500W; in 粉丝10W+ and 年薪50w it stands for 万."""
    if _POWER.search(text, max(0, start - 8), start) or _POWERED.match(text, end):
        return True
    before = text[max(0, start - 8) : start]
    return text[end - 1] == "W" and not (
        _TEN_THOUSAND.search(before) or text[end : end + 1] in tuple("元块+人多")
    )


def _may_start(text: str, start: int, end: int, number: str) -> bool:
    before = text[start - 1] if start else " "
    if before == "每" or (number == "半" and before in "上下前后大多"):
        return False
    if before.isascii():
        if before.isalpha():
            return bool(_AFTER_LETTER.match(text, end)) or number[-1] in "万亿"
        if before in "-._" and start > 1 and text[start - 2].isascii():
            return before == "-" and not text[start - 2].isalpha()
    return text[end : end + 1] != "." or not text[end + 1 : end + 2].isdigit()


def _value(number: str) -> tuple[float, float | None] | None:
    if number[0].isdigit():
        return value_of(number)
    if number in ("半", "一半"):
        return 0.5, None
    if number[0] in "-负" or number.startswith("零下"):
        value = value_of(number.lstrip("-负").removeprefix("零下"))
        return None if value is None else (-value[0], value[1])
    return value_of(number.lstrip("+"))


def _with_unit(text: str, original: str, quantity: Quantity, arabic: bool) -> Quantity | None:
    end = quantity.end
    if quantity.number == "半" and text.startswith("数", end):
        quantity.end += 1
    if quantity.number == "一半" or quantity.end > end:
        return one_half(text, quantity)
    sign = text[end : end + 1]
    if sign in ("余", "多", "来"):
        quantity.approx = (end, end + 1)
        end += 1
        sign = text[end : end + 1]
    if sign == " ":
        end += 1
        sign = text[end : end + 1]
    if sign in ("成", "折") and (tenths := read_tenths(text, quantity, end)):
        return tenths
    single = not arabic and len(quantity.number) == 1
    return add_unit(text, original, quantity, end, single) or without_unit(text, quantity, arabic)
