"""Units that mean several things: the words around tell which, or that they are no unit."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import NamedTuple

from articles.figures.units import Unit

_YEAR_NAME = re.compile(r"(?:期(?![间限内])|计划|规划|行动|攻坚|方案|工程|工作要点|级|制|货|轻|租)")
_YEAR_AFTER = ("来", "前", "内", "期", "间", "以", "多", "之", "后", "左", "时间", "历史", "的时间", "有期")
_YEAR_BEFORE = tuple("近约超逾过去来满共期长达了续历经需用有为前后续第每计各役刑")
_DAY_AFTER = re.compile(r"以?内|之内|以[上下]|期|为限|有效|免签|游(?!客)|无理由|仍|未")
_DAY_BEFORE = re.compile("逾期|为期|期限|拘留|连续|历时|[用耗]时|最长|[不超]过|不少于|[满共前每]$")
_CLAUSE_ENDS = frozenset(("", *"，。；！？：,;!?“”—…「『 "))
_NEARLY = re.compile("[近上逾超过约满数]$")
_FIRST = re.compile("(?<![提以之目])前$|[首头止]$")
_INDEX = re.compile(r"[指涨跌升挫收报高低破守关股期债盘]")
_SECONDS = re.compile(r"\d{1,2}秒")
_RACES = "(?:男|女|混合|个人)?(?:自由泳|蛙泳|仰泳|蝶泳|混合泳|接力|跨栏|栏|短跑|长跑|决赛|赛跑)"
_QUAKE = re.compile(r"震|风|浪|烈度|阵风")
_SCORE = re.compile(r"[得积均评总满考高低失领落净胜拿砍扣加]分?|分数|成绩|贡献|首节|半场")
_TEMPERATURE = re.compile("[气温热冷寒烧℃]")
_PEOPLE = re.compile("[均]?(?:死|伤|遇难|受伤|获救|被|失踪|参加|轻伤|重伤|遭|入选|获奖|以上|组)|[）)]")
_PEOPLE_BEFORE = ("致", "成", "共", "有", "等", "名", "约", "近", "逾", "超", "达", "仅", "增", "减")
_BUILDING = re.compile("建面|面积|销售|土地|拿地|住宅")


class Place(NamedTuple):
    """Where a number and a unit stand in a folded text."""

    text: str
    start: int
    """Where the number starts."""
    end: int
    """Where the unit ends."""
    number: str

    def before(self, reach: int) -> str:
        """The code points before the number."""
        return self.text[max(0, self.start - reach) : self.start]

    def next(self, reach: int = 1) -> str:
        """The code points after the unit."""
        return self.text[self.end : self.end + reach]


def has_senses(form: str, unit: Unit) -> bool:
    """Whether the words around decide what the unit means."""
    return form in _RULES or unit.kind == "duration"


def sense_of(form: str, unit: Unit, place: Place) -> Unit | None:
    """The unit in this place, or ``None`` where the number and the word are no quantity."""
    if unit.kind == "duration" and form != "岁" and _FIRST.search(place.before(2)):
        return None
    if unit.kind == "duration" and form not in ("岁", "周岁") and _is_moment(place):
        return None
    rule = _RULES.get(form)
    return rule(unit, place) if rule else unit


def _is_moment(place: Place) -> bool:
    """三年前 is a moment, and 两年后 where a clause begins."""
    after = place.next()
    return after == "前" or (after == "后" and place.before(1) in _CLAUSE_ENDS)


def _year(unit: Unit, place: Place) -> Unit | None:
    if place.number in ("百", "千", "万", "千百", "千万") and not _NEARLY.search(place.before(2)):
        return None  # 百年 is an age, not a count
    if _YEAR_NAME.match(place.text, place.end) and place.before(1) != "为":
        return None
    if place.number.isdigit() and len(place.number) == 2 and "15" <= place.number <= "35":
        told = place.text.startswith(_YEAR_AFTER, place.end) or place.before(1) in _YEAR_BEFORE
        return unit if told or place.next() in "，。、；,)" else None
    return None if place.number == "半" and place.before(1) in tuple("上下前后大多") else unit


def _times(unit: Unit, place: Place) -> Unit | None:
    """百倍地珍惜 counts nothing."""
    return None if place.number in ("百", "千", "万") and place.next() in ("地", "努") else unit


def _day(unit: Unit, place: Place) -> Unit | None:
    if _DAY_AFTER.match(place.text, place.end) or _DAY_BEFORE.search(place.before(6)):
        return unit
    return None


def _point(unit: Unit, place: Place) -> Unit | None:
    large = "." in place.number or len(place.number) > 2
    if not place.number.isascii() and not large:
        return None
    return unit if large or _INDEX.search(place.before(6)) else None


def _degree(unit: Unit, place: Place) -> Unit | None:
    if place.number[-1:] in "万亿" or place.next() == "电" or "电" in place.before(8):
        return unit._replace(kind="power_energy")
    if _TEMPERATURE.search(place.before(12)) or place.next(2) in ("高温", "低温"):
        return unit._replace(kind="temperature")
    return unit if place.number[0].isdigit() and place.number.isascii() else None


def _grade(unit: Unit, place: Place) -> Unit | None:
    told = "." in place.number or _QUAKE.search(place.before(8)) or _QUAKE.match(place.text, place.end)
    return unit if told and place.number[-1:] not in "万亿" else None


def _score(unit: Unit, place: Place) -> Unit | None:
    if _SECONDS.match(place.text, place.end):
        return unit._replace(kind="duration")  # 1分23秒
    if place.next() == "球" or not place.number[0].isdigit():
        return None
    told = "." in place.number or _SCORE.search(place.before(10)) or place.next() in "，。、；,)"
    return unit if told else None


def _unless(after: str, before: str = "(?!)") -> Callable[[Unit, Place], Unit | None]:
    """The unit, unless what follows or what stands before makes a name of it."""
    following, preceding = re.compile(after), re.compile(f"(?:{before})$")

    def rule(unit: Unit, place: Place) -> Unit | None:
        named = following.match(place.text, place.end) or preceding.search(place.before(4))
        return None if named else unit

    return rule


def _edition(unit: Unit, place: Place) -> Unit | None:
    """2016版 and 1.1类 are names."""
    return None if len(place.number) > 3 or "." in place.number else unit


def _term(unit: Unit, place: Place) -> Unit | None:
    return unit if place.before(2).endswith(("举办", "续", "办了", "共", "过", "任", "已")) else None


def _people(unit: Unit, place: Place) -> Unit | None:
    """两人 stands for 他们 where nothing says that people are counted."""
    if place.number not in "二两三四" or _PEOPLE.match(place.text, place.end):
        return unit
    return unit if place.before(2).endswith(_PEOPLE_BEFORE) else None


def _cubic(unit: Unit, place: Place) -> Unit | None:
    square = place.number[-1:] in "万亿" and _BUILDING.search(place.before(30))
    return unit._replace(kind="area") if square else unit


_RULES = {
    "年": _year,
    "倍": _times,
    "日": _day,
    "点": _point,
    "度": _degree,
    "级": _grade,
    "分": _score,
    "届": _term,
    "方": _cubic,
    "版": _edition,
    "类": _edition,
    "米": _unless(_RACES, "[×xX]"),
    "期": _unless("临床|工程", "临床"),
    "条": _unless("(?!)", "法|规定|条例|章程"),
    "栋": _unless(r"\d|[一二三四]单元"),
    "幢": _unless(r"\d|[一二三四]单元"),
    "人": _people,
}
