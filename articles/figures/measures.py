"""Reads a number with its unit: 1354万美元, 15个, 四年半, 六成, 港幣12億元."""

from __future__ import annotations

import re

from articles.figures.currencies import currency_before, currency_name
from articles.figures.eras import counts_trillions
from articles.figures.notes import OPENS, number_goes_on
from articles.figures.numerals import value_of
from articles.figures.quantities import Quantity
from articles.figures.tenths import read_tenths
from articles.figures.united import add_unit
from articles.patterns import deferred

_JOINS = re.compile(r"\s?(?:-|—{1,2}|–|~|至|到|、|或)\s?(?=[\d一二两三四五六七八九十])")
_SHARED = re.compile("[占近约超过逾达足到掉少剩]了?$")
# A sign that no table knows, where a clause ends after it, is taken for a unit.
_UNKNOWN = re.compile(
    r"(?![年月日号强弱大版世线路型系楼室房级届代点分时期等的是和与在后前上下中内外间起止许旬周季部台人元性力出了])"
    r"([^\W\d_A-Za-z])(?=[，。；、！？)]|$)"
)
_POWER = deferred("(?:功率|功耗|电源)[^，。；]{0,4}$")
_POWERED = deferred(r"\+?(?:快充|无线充|充电|电源|功率|灯|电机)")
_TEN_THOUSAND = deferred("[薪资款价钱粉赚挣花卖]|收入|阅读|播放|浏览|点赞|销量|人数|用户|预算")
_DIGIT = "[一二两三四五六七八九]"
_SPOKEN_SUM = deferred(  # 三万二, 七千八, 一千五六, 四百三
    rf"(?:{_DIGIT}|十|{_DIGIT}十){_DIGIT}?万{_DIGIT}|{_DIGIT}千{_DIGIT}{{1,2}}|{_DIGIT}百{_DIGIT}"
)
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
        return _one_half(text, quantity)
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
    return add_unit(text, original, quantity, end, single) or _bare(text, quantity, arabic)


def _one_half(text: str, quantity: Quantity) -> Quantity | None:
    """一半 where it is a share: 占一半, 近一半, 一半以上的企业."""
    told = _SHARED.search(text, max(0, quantity.start - 3), quantity.start)
    if not told and not text.startswith(("以上", "的", "左右", "是", "为", "来自"), quantity.end):
        return None
    quantity.kind, quantity.unit = "fraction", "fraction"
    return quantity


def _bare(text: str, quantity: Quantity, arabic: bool) -> Quantity | None:
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
