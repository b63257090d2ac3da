"""Classifiers that count only where the words around say so: 人, 届, 号, 起, 场, 版."""

from __future__ import annotations

from articles.figures.places import UnitPlace
from articles.figures.units import Unit
from articles.patterns import deferred

_PEOPLE = deferred("[均]?(?:死|伤|遇难|受伤|获救|被|失踪|参加|轻伤|重伤|遭|入选|获奖|以上|组)|[）)]")
_PEOPLE_BEFORE = ("致", "成", "共", "有", "等", "名", "约", "近", "逾", "超", "达", "仅", "增", "减", "其中")


def times(unit: Unit, place: UnitPlace) -> Unit | None:
    """百倍地珍惜 counts nothing."""
    return None if place.number in ("百", "千", "万") and place.next() in ("地", "努") else unit


def event(unit: Unit, place: UnitPlace) -> Unit | None:
    """半场 is a half of a match."""
    return None if place.number == "半" else unit


def edition(unit: Unit, place: UnitPlace) -> Unit | None:
    """2016版 and 1.1类 are names."""
    return None if len(place.number) > 3 or "." in place.number else unit


def term(unit: Unit, place: UnitPlace) -> Unit | None:
    """举办三届 counts, 第十三届 and 两届全国冠军 do not."""
    return unit if place.before(2).endswith(("举办", "续", "办了", "共", "过", "任", "已")) else None


def people(unit: Unit, place: UnitPlace) -> Unit | None:
    """两人 stands for 他们 where nothing says that people are counted."""
    if place.number not in "二两三四" or _PEOPLE.match(place.text, place.end):
        return unit
    return unit if place.before(2).endswith(_PEOPLE_BEFORE) else None


def case(unit: Unit, place: UnitPlace) -> Unit | None:
    """三起 are cases, 3.35 起 is since a version."""
    return None if "." in place.number and place.number[-1].isdigit() else unit


def crew(unit: Unit, place: UnitPlace) -> Unit | None:
    """两千多号工人 are counted, 3号线 is a name."""
    return unit if len(place.number) > 1 and place.next() in tuple("人工员学弟") else None
