"""Words for money that mean other things elsewhere: 元 of 万元GDP, 块 of 三块地, 毛 of 三毛, 厘."""

from __future__ import annotations

from articles.figures.numerals import DIGITS
from articles.figures.places import UnitPlace
from articles.figures.trailing import cent_at
from articles.figures.units import Unit, unit_at
from articles.patterns import deferred

_SUM_ENDS = frozenset(("", *"，。、；,;)”」以左多起钱几的"))
_INTEREST = deferred("[息率利按债贷存款]")
_PAID = frozenset("收卖花涨跌降贵付要赚挣只了到价约近块元")
_MOVED = frozenset("涨跌升降到至")
_FROM = frozenset("从由自")
_SIZES = frozenset(("万", "亿", "百万", "千万", "十万", "百亿", "千亿", "万亿"))
_SIZE_ENDS = frozenset(("", *"，。、；,;)左以的多上大关"))
_SIZED = frozenset("上近超逾约达数几过破")


def yuan(unit: Unit, place: UnitPlace) -> Unit | None:
    """万元GDP and 亿元项目 name a size."""
    if place.number not in _SIZES or place.before(1) in _SIZED:
        return unit
    return unit if len(place.number) > 1 and place.next() in _SIZE_ENDS else None


def lump(unit: Unit, place: UnitPlace) -> Unit | None:
    """三块 and 2块8 are sums of money, 三块地 and 3块5人 are not."""
    paid = place.next() in _SUM_ENDS or place.next() in _MOVED or cent_at(place.text, place.end)
    paid = paid or (place.next() in DIGITS and unit_at(place.text, place.end + 1))  # 6块一斤
    return unit if paid else unit._replace(kind="count")


def dime(unit: Unit, place: UnitPlace) -> Unit | None:
    """只收五毛 is a sum, 小四毛 a nickname, 三毛 a writer."""
    if place.before(1) in _FROM:
        return unit if place.next() in _MOVED else None  # 从一毛涨到两块
    paid = len(place.number) > 1 or place.before(1) in _PAID or place.next() == "钱"
    return unit if paid and (place.next() in _SUM_ENDS or place.next() in DIGITS) else None


def interest(unit: Unit, place: UnitPlace) -> Unit | None:
    """年息五厘 is a rate."""
    return unit if _INTEREST.search(place.before(12)) else None
