"""What belongs to the number before it: a multiplier, a unit, a degree."""

from __future__ import annotations

MULTIPLIERS = frozenset("十百千万萬亿億兆")
"""What stands between a number and its unit."""

_UNITS = (
    "个百分点|百分点|个基点|基点|个月|工作日|小时|分钟|美元|欧元|日元|英镑|港元|港币|澳门元|新台币|人民币|卢布|韩元"
    "|平方千米|平方公里|平方米|平方厘米|立方米|公顷|公里|千米|海里|厘米|毫米|纳米|微米|公斤|千克|毫克|微克|英寸|英里|英尺"
    "|吨标准煤|千瓦时|千瓦|兆瓦|吉瓦|千伏|千卡|千帕|千兆|摄氏度|毫升|人次|人民币元|车次|架次|标箱|周年|年度|季度|世纪|年代"
    "|個百分點|百分點|個基點|基點|個月|小時|分鐘|日圓|英鎊|港幣|澳門元|新臺幣|新台幣|人民幣|盧布|韓元"
    "|平方釐米|公頃|釐米|納米|奈米|公釐|千瓦時|攝氏度|車次|標箱|週年|世紀"
)
UNITS: dict[str, list[str]] = {}
"""Units of several characters, which stay whole behind a number, by the first; the longest come first."""
for _unit in sorted(_UNITS.split("|"), key=len, reverse=True):
    UNITS.setdefault(_unit[0], []).append(_unit)

SPACED = frozenset(
    "年月日号號时時分秒元个個只隻台臺家人名次件项項条條种種类類级級届屆期批倍成米克吨噸升瓦度岁歲天周週"
    "位所座处處户戶亩畝％‰℃"
)
"""Units of one character that also follow a number after a space."""

DEGREES = frozenset("％‰℃℉°′″") | frozenset(map(chr, range(0x338E, 0x33E0)))
"""Signs that follow a number, several perhaps."""


def unit_end(text: str, at: int) -> int:
    """Where what belongs to the number that ends at ``at`` ends itself."""
    start = end = at + text.startswith(" ", at)
    while True:
        following = text[end : end + 1]
        for unit in UNITS.get(following, ()):
            if text.startswith(unit, end):
                return end + len(unit)
        if following not in MULTIPLIERS:
            break
        end += 1
    if following in SPACED or (start == at and "\u4e00" <= following <= "\u9fff"):
        return end + 1
    if end > start:
        return end
    while text[at : at + 1] in DEGREES:
        at += 1
    return at
