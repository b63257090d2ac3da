"""What may follow a unit and still belongs to the quantity: 四年半, 三年六个月, 123元1角1分, 2小时15分钟."""

from __future__ import annotations

from articles.figures.numerals import value_of
from articles.figures.quantities import Quantity
from articles.figures.units import unit_at
from articles.patterns import deferred

_NUMBER = r"([零一二三四五六七八九十两\d]{1,3})"
_CENTS = deferred(rf"{_NUMBER}[角毛](?:{_NUMBER}分)?钱?|(){_NUMBER}分钱?(?!之)")
# 2块8, 两块五
_CENT = deferred(r"([1-9一二三四五六七八九])(?![\d.,:/%十百千万亿多几个折成月日年号角毛边]|分之)")
_PARTS_OF_MU = deferred("([一二三四五六七八九])分(?![之钱钟])")
_HUNDREDTHS = deferred(r"\d\d(?!\d)")  # 57秒69
_TENTHS = deferred("[一二三四五六七八九](?![十百千万亿个米名人家点至到、])")
_RACED = deferred(rf"{_NUMBER}秒(\d{{0,3}})")  # 1分53秒42
_SMALLER = {
    "年": (deferred(rf"零?{_NUMBER}个月"), 12.0),
    "个月": (deferred(rf"零?{_NUMBER}[天日]"), 30.0),
    "天": (deferred(rf"零?{_NUMBER}个?小时"), 24.0),
    "小时": (deferred(rf"零?{_NUMBER}分钟?(?!之)(?:{_NUMBER}秒钟?)?"), 60.0),
    "分钟": (deferred(rf"{_NUMBER}秒钟?"), 60.0),
}


_HALVED = frozenset("倍亩斤里吨圈步厘")  # 八亩半


def add_trailing(text: str, quantity: Quantity) -> Quantity:
    """The same quantity, longer and larger by what follows its unit."""
    if quantity.kind == "money":
        return _add_cents(text, quantity)
    if quantity.unit == "秒" and (hundredths := _HUNDREDTHS.match(text, quantity.end)):
        quantity.end, quantity.value = hundredths.end(), quantity.value + int(hundredths[0]) / 100
        return quantity
    if quantity.kind == "duration":
        return _add_smaller(text, quantity)
    if text[quantity.end - 1] == "米" and quantity.kind == "length":
        return _add_tenths(text, quantity)
    if text[quantity.end - 1] == "亩" and (parts := _PARTS_OF_MU.match(text, quantity.end)):
        quantity.end, quantity.value = parts.end(), quantity.value + _read(parts[1]) / 10
    if text[quantity.end - 1] in _HALVED and text[quantity.end : quantity.end + 1] == "半":
        quantity.end, quantity.value = quantity.end + 1, quantity.value + 0.5
    return quantity


def cent_at(text: str, end: int) -> int:
    """The tenths that stand right after 块, as in 2块8; 0 for none, as in 3块5人 and 6块一斤."""
    cent = _CENT.match(text, end)
    return int(_read(cent[1])) if cent and not unit_at(text, end + 1) else 0


def _add_cents(text: str, quantity: Quantity) -> Quantity:
    cents = _CENTS.match(text, quantity.end) if text[quantity.end - 1] in "元块" else None
    if text[quantity.end - 1] == "块" and cents is None and (cent := cent_at(text, quantity.end)):
        quantity.value, quantity.end = round(quantity.value + cent / 10, 9), quantity.end + 1
    elif cents:
        tenths, hundredths = (cents[1], cents[2]) if cents[1] else ("零", cents[4])
        quantity.value = round(quantity.value + _read(tenths) / 10 + _read(hundredths or "零") / 100, 9)
        quantity.end = cents.end()
    return quantity


def _add_tenths(text: str, quantity: Quantity) -> Quantity:
    """一米八 is 1.8米."""
    tenths = _TENTHS.match(text, quantity.end)
    if tenths and not quantity.number.isascii():
        quantity.end, quantity.value = tenths.end(), quantity.value + _read(tenths[0]) / 10
    return quantity


def _add_smaller(text: str, quantity: Quantity) -> Quantity:
    end = quantity.end
    if text[end : end + 1] == "半" and text[end - 1] in "年月岁天周时" and quantity.number != "半":
        quantity.end, quantity.value = end + 1, quantity.value + 0.5
        return quantity
    if text[end - 1] == "分" and (raced := _RACED.match(text, end)):
        seconds = _read(raced[1]) + float(f"0.{raced[2] or 0}")
        quantity.end, quantity.value = raced.end(), round(quantity.value + seconds / 60, 6)
        return quantity
    pattern, parts = _SMALLER.get(text[end - 2 : end], _SMALLER.get(text[end - 1], (None, 1.0)))
    rest = pattern.match(text, end) if pattern else None
    if rest:
        quantity.end, quantity.value = rest.end(), quantity.value + _read(rest[1]) / parts
        if rest.lastindex == 2:  # 1小时23分45秒
            quantity.value += _read(rest[2]) / parts**2
    return quantity


def _read(number: str) -> float:
    value = value_of(number)
    return value[0] if value else 0.0
