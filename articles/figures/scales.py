"""Points, degrees, grades and lengths that mean several things: 点, 度, 级, 分, 节, 纳米, 方."""

from __future__ import annotations

from articles.figures.places import UnitPlace
from articles.figures.units import Unit
from articles.patterns import deferred

_INDEX = deferred(r"[指涨跌升挫收报高低破守关股期债盘]")
_SECONDS = deferred(r"\d{1,2}秒")
_QUAKE = deferred(r"震|风|浪|烈度|阵风|台风|地震|大风|强风")
_LAND = deferred("[田耕亩]?地[^，。；]{0,4}$|亩[^，。；]{0,4}$")
_PROCESS = deferred("工艺|制程|芯片|晶片|节点|技术|及以下|以下|产能|量产|占|营收|家族|平台|先进|级|订单|占比")
_MEASURED = deferred("[厚径长宽高度距仅约达为]|尺寸|精度|粒径|之间|误差")
_SCORE = deferred(r"[得积均评总满考高低失领落净胜拿砍扣加]分?|分数|成绩|贡献|首节|半场")
_WON = deferred("[险大小惜完战力获取轻]?[胜败负]|的?(?:优势|领先)|落后|之差|绝杀")  # 以2分险胜
_TEMPERATURE = deferred("[温热冷寒烧℃]|气温|[摄华]氏")
_WEATHER = deferred("[天夏冬灶炉屋户室外晒]")
_FEVERS = frozenset(("高温", "低温", "高烧", "低烧", "发烧", "高热", "的天", "严寒", "的高", "的低", "酷暑"))
_TURNS = frozenset(("一百八十", "三百六十", "九十"))
_SPEED = deferred("速|航行")
_BUILDING = deferred("建面|面积|销售|土地|拿地|住宅")


def point(unit: Unit, place: UnitPlace) -> Unit | None:
    """3087.53点 is one of an index; a small number is one only where an index moves."""
    large = "." in place.number or len(place.number) > 2
    if not place.number.isascii() and not large:
        return None
    return unit if large or _INDEX.search(place.before(6)) else None


def degree(unit: Unit, place: UnitPlace) -> Unit | None:
    """The heat, the current or the angle that 度 tells; 一百八十度 tells a turn."""
    if place.number[-1:] in "万亿" or place.next() == "电" or "电" in place.before(8):
        return unit._replace(kind="power_energy")
    spoken = not place.number.isascii()
    if spoken and (place.number in _TURNS or place.next() in "以角视"):
        return None
    hot = place.number.startswith("零下") or place.next(2) in _FEVERS
    if hot or _TEMPERATURE.search(place.before(12)) or (spoken and _WEATHER.search(place.before(12))):
        return unit._replace(kind="temperature")
    return unit if place.number[0].isdigit() and place.number.isascii() else None


def grade(unit: Unit, place: UnitPlace) -> Unit | None:
    """6.3级 and 14级大风 are grades, 三级医院 is a name."""
    told = "." in place.number or _QUAKE.search(place.before(8)) or _QUAKE.match(place.text, place.end)
    return unit if told and place.number[-1:] not in "万亿" else None


def nanometres(unit: Unit, place: UnitPlace) -> Unit | None:
    """7纳米工艺 is the name of a process."""
    return None if _PROCESS.match(place.text, place.end) and not _MEASURED.search(place.before(4)) else unit


def score(unit: Unit, place: UnitPlace) -> Unit | None:
    """Points of a match or an examination, seconds of a race, or parts of a mu."""
    if not place.number.isascii() and _LAND.search(place.before(10)):
        return unit._replace(kind="area", scale=66.666667)  # 人均耕地八分
    if _SECONDS.match(place.text, place.end):
        return unit._replace(kind="duration")  # 1分23秒
    if place.next() == "球" or not place.number[0].isdigit():
        return None
    told = "." in place.number or _SCORE.search(place.before(10)) or place.next() in "，。、；,)"
    return unit if told or _WON.match(place.text, place.end) else None


def knots(unit: Unit, place: UnitPlace) -> Unit | None:
    """十二节课 are counted, 航速二十节 is a speed."""
    return unit if _SPEED.search(place.before(8)) else unit._replace(kind="count")


def cubic(unit: Unit, place: UnitPlace) -> Unit | None:
    """销售80万方 are square metres of buildings, other 方 cubic ones."""
    square = place.number[-1:] in "万亿" and _BUILDING.search(place.before(30))
    return unit._replace(kind="area") if square else unit
