"""Lengths of time that are none: moments, dates, names of plans."""

from __future__ import annotations

from articles.figures.places import UnitPlace
from articles.figures.units import Unit
from articles.patterns import deferred

_YEAR_NAME = deferred(r"(?:期(?![间限内存])|计划|规划|行动|攻坚|方案|工程|工作要点|级|制|货|轻|租)")
_YEAR_AFTER = deferred(
    "[租来前内期间以多之后左]|时间|历史|的时间|有期|还款|按揭|贷款|寿命|合同|质保|保修|使用|经营|特许"
)
_YEAR_BEFORE = tuple("近约超逾过去来满共期长达了续历经需用有为前后续第每计各役刑")
_DAY_AFTER = deferred(r"以?内|之内|以[上下]|期|为限|有效|免签|游(?!客)|无理由|仍|未")
_DAY_BEFORE = deferred(
    "逾期|为期|期限|拘留|连续|历时|[用耗]时|最长|[不超]过|不少于|(?:监禁|拘役|延长|顺延|推迟|延后|宽限|展期)(?:了|约)?$|[满共前每]$|日起$"
)
# 天数由60日缩短为35日; 延长至30日 tells when.
_SHRUNK = "(?:压缩|缩短|缩减|压减|减少|减|降低|降)"
_DAYS_NAMED = deferred(
    f"(?:[天日]数|[时审]限|时长|工期|周期|逗留|停留|住院日?|平均(?:时间)?)[^，。；]{{0,8}}$|{_SHRUNK}[至到为了约近]*$"
)
_GREW = deferred("(?:增加|延长|上升|提高)[了约近]?$")
_DAYS_SHRINK = deferred(rf"{_SHRUNK}[至到为]+(?:约|近)?\d")
_CLAUSE_ENDS = frozenset(("", *"，。；！？：,;!?“”—…「『 "))
_TERM = deferred("期(?:[^，。；、间限内后满的]|$)")
_NEARLY = deferred("[近上逾超过约满数]$")
_FIRST = deferred("(?<![提以之目])前$|[首头止]$")


def is_length_of_time(place: UnitPlace) -> bool:
    """Whether a number of days or years is no moment: 三年前, 前三季, and 两年后 where a clause begins.

    Nor is it one in the name of a term: 7天期逆回购.
    """
    if _TERM.match(place.text, place.end):
        return False
    after = place.next()
    moment = after == "前" or (after == "后" and place.before(1) in _CLAUSE_ENDS)
    return not moment and not _FIRST.search(place.before(2))


def years(unit: Unit, place: UnitPlace) -> Unit | None:
    """五年 is one, 百年, 五年规划 and 22年 of a date are none."""
    if place.number in ("百", "千", "万", "千百", "千万") and not _NEARLY.search(place.before(2)):
        return None  # 百年 is an age, not a count
    if place.next(2) == "同期" or (_YEAR_NAME.match(place.text, place.end) and place.before(1) != "为"):
        return None
    if place.number.isdigit() and len(place.number) == 2 and "15" <= place.number <= "35":
        told = _YEAR_AFTER.match(place.text, place.end) or place.before(1) in _YEAR_BEFORE
        return unit if told or place.next() in "，。、；,)" else None
    return None if place.number == "半" and place.before(1) in tuple("上下前后大多") else unit


def days(unit: Unit, place: UnitPlace) -> Unit | None:
    """日 is a length of time where the words around say so, else a date."""
    if _DAYS_NAMED.search(place.before(16)):
        return unit
    if "." in place.number and _GREW.search(place.before(4)):
        return unit  # 增加0.3日, but 3.24日 is a date
    if _DAY_AFTER.match(place.text, place.end) or _DAYS_SHRINK.match(place.text, place.end):
        return unit
    return unit if _DAY_BEFORE.search(place.before(6)) else None
