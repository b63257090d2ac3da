"""Quantities with a form of their own: fractions and per cents in words, ranks, doublings, ratios."""

from __future__ import annotations

import re

from articles.figures.numerals import BANKING, DIGITS, value_of
from articles.figures.quantities import Quantity
from articles.patterns import deferred

_RANKED = deferred(
    r"(?:[位居列排名跃升占]|全国|全球|世界|全省|全市|国内|国际|亚洲|欧洲|行业|同业|首位度|东北|西部|中部)[^，。；0-9第]{0,8}$"
)
_PLAIN_RANK = deferred(r"(?:[居列排跃]|全国|全球|世界|全省|全市|亚洲|排名|位次|全行业)[^，。；0-9第]{0,4}$")
_AFTER_RANK = deferred(r"[，。；、,.)）！的和与]|$|以|并")
_MOVES = deferred(r"[^，。；、第\d]{0,5}[至到为居]第\d+[位名]")
_RATIO = deferred(
    r"\d+(?:\.\d+)?(?:\s?[:：∶]\s?\d+(?:\.\d+)?)+(?![\d%])|([一二三四五六七八九十零]+|\d+(?:\.\d+)?)比([一二三四五六七八九十零]+|\d+(?:\.\d+)?)(?![\d.%年月日万亿]|还原|复[制刻原]|仿)"
)
_RATIO_NEAR = deferred(r"比(?!赛|\d)|结构|配置|按照?|师生|男女|杠杆|[以场队客主局成平]$|[盘局回合]数?分")
# 以4比2逆转
_SCORED = deferred(
    "的?(?:比分|总分)?(?:大|完|险|小)?(?:胜|战胜|击败|逆转|取胜|获胜|领先|落后|战平|战成|横扫|力克|负于|不敌|淘汰|告负|击溃|逼平|打平|惜败|失利|夺|晋级|赢|输|拿下|轻取|氣走|扳平)"
)
_STROKE = deferred(
    r"([1-9]\d?)/(\d{1,3})(?!\.?\d|[/:%万亿元月年日A-Za-z+-]| ?\d\d?:\d\d)"  # 03/12 and 3/12 21:40 are dates
)
_PERCENTS = {
    "百": 1.0,
    "千": 0.1,
    "万": 0.01,
    "百万": 1e-4,
    "百万万": 1e-8,
    "十万": 1e-3,
    "亿": 1e-6,
}


def read_fraction(text: str, match: re.Match[str], found: list[Quantity]) -> Quantity | None:
    """百分之七十 is 70 %, 千分之三 is 0.3 %, 三分之一 is a third."""
    above_range = match["above"]
    whole, mixed, rest = match[0].removesuffix(above_range or "").replace(" ", "").rpartition("又")
    below, _, above = rest.partition("分之")
    ground = value_of(whole) if mixed else (0.0, None)
    values = value_of(below), value_of(above)
    if values[0] is None or values[1] is None:
        return None
    below = below.translate(BANKING)
    if below in _PERCENTS:
        value = round(values[1][0] * _PERCENTS[below], 12)
        high = values[1][1]
        if above_range and (upper := value_of(above_range[1:])):
            high = upper[0] * _PERCENTS[below]
        return Quantity(match.start(), match.end(), value, high, "percent", "%")
    if not values[0][0] or ground is None:
        return None
    value = round(ground[0] + values[1][0] / values[0][0], 6)
    end = match.start("above") if above_range else match.end()
    return Quantity(match.start(), end, value, None, "fraction", "fraction")


def read_rank(text: str, match: re.Match[str], found: list[Quantity]) -> Quantity | None:
    """第3位, and 第一 where the words before rank something."""
    start, end = match.span()
    value = value_of(match["rank"])
    if value is None:
        return None
    named = text[end : end + 1] in ("位", "名")
    listed = (
        bool(found) and found[-1].kind == "rank" and text[found[-1].end : start] in ("、", "和", "及", "与")
    )
    moves = bool(named and _MOVES.match(text, end + named))  # 由第15位上升至第9位
    after = moves or _AFTER_RANK.match(text, end + named)
    before = text[max(0, start - 14) : start]
    ranked = (_RANKED if named else _PLAIN_RANK).search(before)
    if not after or not (ranked or listed or moves):
        return None
    unit = text[end] if named else "位"
    return Quantity(start, end + named, value[0], None, "rank", unit)


def read_tenth(text: str, match: re.Match[str], found: list[Quantity]) -> Quantity | None:
    """升成二 is by 12 %, 跌成半 by 15 %."""
    extra = 5 if match["tenth"] == "半" else DIGITS[match["tenth"]]
    return Quantity(*match.span(), 10.0 + extra, None, "percent", "%")


def read_multiple(text: str, match: re.Match[str], found: list[Quantity]) -> Quantity | None:
    """翻一番 is twice, 翻两番 four times."""
    times = value_of(match[0].strip("翻了近约番"))
    return None if times is None else Quantity(*match.span(), 2 ** times[0], None, "multiple", "倍")


def read_stroke(text: str, match: re.Match[str]) -> Quantity | None:
    """1/3 is a third, where neither a date nor a list of numbers stands."""
    stroke = _STROKE.match(text, match.start())
    if not stroke or not int(stroke[1]) < int(stroke[2]) or text[match.start() - 1 : match.start()] == "/":
        return None
    return Quantity(*stroke.span(), round(int(stroke[1]) / int(stroke[2]), 6), None, "fraction", "fraction")


def read_ratio(text: str, match: re.Match[str], found: list[Quantity]) -> Quantity | None:
    """5.6:41.5:52.9, 1∶3, 三比一: the first and the last term."""
    ratio = _RATIO.match(text, match.start())
    if not ratio:
        return None
    start, end = ratio.span()
    terms = [value_of(term) for term in re.split(r"\s?[:：∶比]\s?", ratio[0])]
    listed = bool(found) and found[-1].kind == "ratio" and start - found[-1].end <= 2
    near = (
        listed
        or "∶" in ratio[0]
        or len(terms) > 2
        or _RATIO_NEAR.search(text[max(0, start - 10) : start])
        or _SCORED.match(text, end)
    )
    if None in terms or not (near or text.startswith(("的比例", "比例", "的比率", "的配比"), end)):
        return None
    numbers = [term[0] for term in terms if term]
    return Quantity(start, end, numbers[0], numbers[-1], "ratio", "ratio")
