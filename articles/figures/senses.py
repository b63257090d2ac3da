"""Units that mean several things: the words around tell which, or that they are no unit."""

from __future__ import annotations

from collections.abc import Callable

from articles.figures.numerals import DIGITS
from articles.figures.places import UnitPlace
from articles.figures.times import days, is_length_of_time, years
from articles.figures.trailing import cent_at
from articles.figures.units import Unit, unit_at
from articles.patterns import deferred

_INDEX = deferred(r"[指涨跌升挫收报高低破守关股期债盘]")
_SECONDS = deferred(r"\d{1,2}秒")
_RACES = "(?:男|女|混合|个人)?(?:自由泳|蛙泳|仰泳|蝶泳|混合泳|接力|跨栏|栏|短跑|长跑|决赛|赛跑)"
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
_PEOPLE = deferred("[均]?(?:死|伤|遇难|受伤|获救|被|失踪|参加|轻伤|重伤|遭|入选|获奖|以上|组)|[）)]")
_PEOPLE_BEFORE = ("致", "成", "共", "有", "等", "名", "约", "近", "逾", "超", "达", "仅", "增", "减", "其中")
_SUM_ENDS = frozenset(("", *"，。、；,;)”」以左多起钱几的"))
_INTEREST = deferred("[息率利按债贷存款]")
_PAID = frozenset("收卖花涨跌降贵付要赚挣只了到价约近块元")
_MOVED = frozenset("涨跌升降到至")
_FROM = frozenset("从由自")
_SIZES = frozenset(("万", "亿", "百万", "千万", "十万", "百亿", "千亿", "万亿"))
_SIZE_ENDS = frozenset(("", *"，。、；,;)左以的多上大关"))
_SIZED = frozenset("上近超逾约达数几过破")
_CIRCLE = r"[^，。；、的\d跑绕一]{0,6}圈"  # 15分钟生活圈
_ROOM = r"\d+(?![\d层至到~—-])|[一二三四]单元"  # 5栋301, but 5幢28至32层住宅
_SPEED = deferred("速|航行")
_BUILDING = deferred("建面|面积|销售|土地|拿地|住宅")


def has_senses(form: str, unit: Unit) -> bool:
    """Whether the words around decide what the unit means."""
    return form in _RULES or unit.kind == "duration"


def sense_of(form: str, unit: Unit, place: UnitPlace) -> Unit | None:
    """The unit in this place, or ``None`` where the number and the word are no quantity."""
    if unit.kind == "duration" and form not in ("岁", "周岁") and not is_length_of_time(place):
        return None
    rule = _RULES.get(form)
    return rule(unit, place) if rule else unit


def _times(unit: Unit, place: UnitPlace) -> Unit | None:
    """百倍地珍惜 counts nothing."""
    return None if place.number in ("百", "千", "万") and place.next() in ("地", "努") else unit


def _point(unit: Unit, place: UnitPlace) -> Unit | None:
    large = "." in place.number or len(place.number) > 2
    if not place.number.isascii() and not large:
        return None
    return unit if large or _INDEX.search(place.before(6)) else None


def _degree(unit: Unit, place: UnitPlace) -> Unit | None:
    if place.number[-1:] in "万亿" or place.next() == "电" or "电" in place.before(8):
        return unit._replace(kind="power_energy")
    spoken = not place.number.isascii()
    if spoken and (place.number in _TURNS or place.next() in "以角视"):
        return None
    hot = place.number.startswith("零下") or place.next(2) in _FEVERS
    if hot or _TEMPERATURE.search(place.before(12)) or (spoken and _WEATHER.search(place.before(12))):
        return unit._replace(kind="temperature")
    return unit if place.number[0].isdigit() and place.number.isascii() else None


def _grade(unit: Unit, place: UnitPlace) -> Unit | None:
    told = "." in place.number or _QUAKE.search(place.before(8)) or _QUAKE.match(place.text, place.end)
    return unit if told and place.number[-1:] not in "万亿" else None


def _nanometres(unit: Unit, place: UnitPlace) -> Unit | None:
    """7纳米工艺 is the name of a process."""
    return None if _PROCESS.match(place.text, place.end) and not _MEASURED.search(place.before(4)) else unit


def _score(unit: Unit, place: UnitPlace) -> Unit | None:
    if not place.number.isascii() and _LAND.search(place.before(10)):
        return unit._replace(kind="area", scale=66.666667)  # 人均耕地八分
    if _SECONDS.match(place.text, place.end):
        return unit._replace(kind="duration")  # 1分23秒
    if place.next() == "球" or not place.number[0].isdigit():
        return None
    told = "." in place.number or _SCORE.search(place.before(10)) or place.next() in "，。、；,)"
    return unit if told or _WON.match(place.text, place.end) else None


def _unless(after: str, before: str = "(?!)") -> Callable[[Unit, UnitPlace], Unit | None]:
    """The unit, unless what follows or what stands before makes a name of it."""
    following, preceding = deferred(after), deferred(f"(?:{before})$")

    def rule(unit: Unit, place: UnitPlace) -> Unit | None:
        named = following.match(place.text, place.end) or preceding.search(place.before(4))
        return None if named else unit

    return rule


def _sum(unit: Unit, place: UnitPlace) -> Unit | None:
    """万元GDP and 亿元项目 name a size."""
    if place.number not in _SIZES or place.before(1) in _SIZED:
        return unit
    return unit if len(place.number) > 1 and place.next() in _SIZE_ENDS else None


def _knots(unit: Unit, place: UnitPlace) -> Unit | None:
    """十二节课 are counted, 航速二十节 is a speed."""
    return unit if _SPEED.search(place.before(8)) else unit._replace(kind="count")


def _event(unit: Unit, place: UnitPlace) -> Unit | None:
    """半场 is a half of a match."""
    return None if place.number == "半" else unit


def _lump(unit: Unit, place: UnitPlace) -> Unit | None:
    """三块 and 2块8 are sums of money, 三块地 and 3块5人 are not."""
    paid = place.next() in _SUM_ENDS or place.next() in _MOVED or cent_at(place.text, place.end)
    paid = paid or (place.next() in DIGITS and unit_at(place.text, place.end + 1))  # 6块一斤
    return unit if paid else unit._replace(kind="count")


def _edition(unit: Unit, place: UnitPlace) -> Unit | None:
    """2016版 and 1.1类 are names."""
    return None if len(place.number) > 3 or "." in place.number else unit


def _term(unit: Unit, place: UnitPlace) -> Unit | None:
    return unit if place.before(2).endswith(("举办", "续", "办了", "共", "过", "任", "已")) else None


def _people(unit: Unit, place: UnitPlace) -> Unit | None:
    """两人 stands for 他们 where nothing says that people are counted."""
    if place.number not in "二两三四" or _PEOPLE.match(place.text, place.end):
        return unit
    return unit if place.before(2).endswith(_PEOPLE_BEFORE) else None


def _dime(unit: Unit, place: UnitPlace) -> Unit | None:
    """只收五毛 is a sum, 小四毛 a nickname, 三毛 a writer."""
    if place.before(1) in _FROM:
        return unit if place.next() in _MOVED else None  # 从一毛涨到两块
    paid = len(place.number) > 1 or place.before(1) in _PAID or place.next() == "钱"
    return unit if paid and (place.next() in _SUM_ENDS or place.next() in DIGITS) else None


def _interest(unit: Unit, place: UnitPlace) -> Unit | None:
    """年息五厘 is a rate."""
    return unit if _INTEREST.search(place.before(12)) else None


def _case(unit: Unit, place: UnitPlace) -> Unit | None:
    """三起 are cases, 3.35 起 is since a version."""
    return None if "." in place.number and place.number[-1].isdigit() else unit


def _crew(unit: Unit, place: UnitPlace) -> Unit | None:
    """两千多号工人 are counted, 3号线 is a name."""
    return unit if len(place.number) > 1 and place.next() in tuple("人工员学弟") else None


def _cubic(unit: Unit, place: UnitPlace) -> Unit | None:
    square = place.number[-1:] in "万亿" and _BUILDING.search(place.before(30))
    return unit._replace(kind="area") if square else unit


_RULES = {
    "年": years,
    "倍": _times,
    "日": days,
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
    "次": _unless("全会|全体会议|常委会"),
    "块": _lump,
    "条": _unless("(?!)", "法|规定|条例|章程"),
    "栋": _unless(_ROOM),
    "幢": _unless(_ROOM),
    "人": _people,
    "号": _crew,
    "厘": _interest,
    "毛": _dime,
    "纳米": _nanometres,
    "奈米": _nanometres,
    "元": _sum,
    "节": _knots,
    "场": _event,
    "起": _case,
    "分钟": _unless(_CIRCLE),
    "小时": _unless(f"{_CIRCLE}|过境免签|(?:值班|热线|服务|电话|在线|自助|营业|客服|咨询)"),
}
