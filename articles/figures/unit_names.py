"""The normal name of a unit: 港幣159.93億元 is in 港元, 攝氏度 is ℃, five 毛 are 0.5元."""

from __future__ import annotations

from articles.figures.currencies import currency_before, currency_name
from articles.figures.numerals import DIGITS
from articles.figures.quantities import Quantity
from articles.patterns import deferred

_CENT = deferred("[一二三四五六七八九](?=[，。；、！？”]|$)")
_SCALES_OF_HEAT = {"摄氏": "℃", "华氏": "℉"}
_TENTHS_OF_YUAN = frozenset("毛角")


def name_unit(text: str, original: str, quantity: Quantity, start: int) -> None:
    """Set the unit's normal form: 港幣159.93億元 is in 港元, 攝氏度 is ℃."""
    end = quantity.end
    if text[start] in _TENTHS_OF_YUAN:
        quantity.unit, quantity.value = "元", round(quantity.value / 10, 6)  # 五毛
        quantity.high = quantity.high and round(quantity.high / 10, 6)
        cent = _CENT.match(text, end)
        if cent:  # 两毛五
            quantity.value, quantity.end = round(quantity.value + DIGITS[cent[0]] / 100, 6), cent.end()
    elif quantity.kind == "money":
        quantity.unit = currency_name(original[start:end])
        begin = currency_before(text, quantity.start, quantity.after)
        if begin < quantity.start:
            quantity.start, quantity.unit = begin, currency_name(original[begin : quantity.start].strip())
    elif quantity.kind == "percent":
        quantity.unit = text[start:end]
    elif quantity.kind == "temperature":
        _name_degrees(text, original, quantity, start)
    else:
        quantity.unit = original[start:end]


def _name_degrees(text: str, original: str, quantity: Quantity, start: int) -> None:
    """摄氏度 is ℃, and so is 摄氏22度, where the scale's name stands before the number."""
    quantity.unit = original[start : quantity.end]
    scale = text[max(0, quantity.start - 2) : quantity.start]
    if text[start : quantity.end] in ("摄氏度", "°C"):
        quantity.unit = "℃"
    elif scale in _SCALES_OF_HEAT:
        quantity.unit, quantity.start = _SCALES_OF_HEAT[scale], quantity.start - 2
