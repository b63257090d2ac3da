"""Units that mean several things: the words around tell which, or that they are no unit."""

from __future__ import annotations

from collections.abc import Callable

from articles.figures import classifiers, scales, sums
from articles.figures.places import UnitPlace
from articles.figures.times import days, is_length_of_time, years
from articles.figures.units import Unit
from articles.patterns import deferred

_RACES = "(?:男|女|混合|个人)?(?:自由泳|蛙泳|仰泳|蝶泳|混合泳|接力|跨栏|栏|短跑|长跑|决赛|赛跑)"
_CIRCLE = r"[^，。；、的\d跑绕一]{0,6}圈"  # 15分钟生活圈
_ROOM = r"\d+(?![\d层至到~—-])|[一二三四]单元"  # 5栋301, but 5幢28至32层住宅


def has_senses(form: str, unit: Unit) -> bool:
    """Whether the words around decide what the unit means."""
    return form in _RULES or unit.kind == "duration"


def sense_of(form: str, unit: Unit, place: UnitPlace) -> Unit | None:
    """The unit in this place, or ``None`` where the number and the word are no quantity."""
    if unit.kind == "duration" and form not in ("岁", "周岁") and not is_length_of_time(place):
        return None
    rule = _RULES.get(form)
    return rule(unit, place) if rule else unit


def _unless(after: str, before: str = "(?!)") -> Callable[[Unit, UnitPlace], Unit | None]:
    """The unit, unless what follows or what stands before makes a name of it."""
    following, preceding = deferred(after), deferred(f"(?:{before})$")

    def rule(unit: Unit, place: UnitPlace) -> Unit | None:
        named = following.match(place.text, place.end) or preceding.search(place.before(4))
        return None if named else unit

    return rule


_RULES = {
    "年": years,
    "倍": classifiers.times,
    "日": days,
    "点": scales.point,
    "度": scales.degree,
    "级": scales.grade,
    "分": scales.score,
    "届": classifiers.term,
    "方": scales.cubic,
    "版": classifiers.edition,
    "类": classifiers.edition,
    "米": _unless(_RACES, "[×xX]"),
    "期": _unless("临床|工程", "临床"),
    "次": _unless("全会|全体会议|常委会"),
    "块": sums.lump,
    "条": _unless("(?!)", "法|规定|条例|章程"),
    "栋": _unless(_ROOM),
    "幢": _unless(_ROOM),
    "人": classifiers.people,
    "号": classifiers.crew,
    "厘": sums.interest,
    "毛": sums.dime,
    "纳米": scales.nanometres,
    "奈米": scales.nanometres,
    "元": sums.yuan,
    "节": scales.knots,
    "场": classifiers.event,
    "起": classifiers.case,
    "分钟": _unless(_CIRCLE),
    "小时": _unless(f"{_CIRCLE}|过境免签|(?:值班|热线|服务|电话|在线|自助|营业|客服|咨询)"),
}
