"""Numbers without a unit: sums in 万 and 亿, the values of indexes."""

from __future__ import annotations

import re

from articles.figures.left import Place
from articles.figures.magnitudes import magnitude_of
from articles.figures.numerals import DIGITS
from articles.figures.quantities import Quantity

_MONEY = re.compile(
    r"[额款资元税费值金债]|收入|利润|市值|价|投入|成本|收益|GDP|业务|营收|支出|销售|净利|营业|估值|损失|赔偿|到手|[油菜饭茶药]钱|流水|毛利|净赚|工钱|学费|租金|耗资|赔偿|补贴|花费?|薪"
)
# What large numbers count that are no sums: 播放量10亿, 日活1.2亿.
_COUNTED = re.compile(
    "播放|阅读|点击|浏览|下载|[日月]活|活跃|用户|粉丝|人口|人数|网民|会员|流量|人次|访问|观看|收看|曝光|话题|转发"
    "|参数|词元|语料|调用|样本|视频|图片|设备|终端|连接|细胞|字数|词|步数|评论|点赞|订单|产量|客流|总数|数量|次数|注册|[单票件]量|[日月]均量|DAU|MAU"
)
_MEASURED_VAST = re.compile("参数|词元|语料|调用|次|token")  # what alone goes to 万亿
_INDEX = re.compile(
    r"(?:率|比|指数(?:临时数字)?|临时数字|系数|PMI|CPI|PPI|EPS|P[EBS]|比率|比价|比值|得分|评分|指标|值)(?:\([^()]*\))?$"
)
_MOVES_TO = re.compile(r"[^\W\d_]{1,4}[至到为]\d")  # 收入比由1.86缩小至1.83
_ENDS = "，。；、,;)（(/ ”！？"
_LARGE = tuple("万亿兆wW")


def may_stand_bare(quantity: Quantity) -> bool:
    """Whether a number could be a figure without a unit."""
    return (
        quantity.number.endswith(_LARGE)
        or _is_spoken(quantity)
        or "." in quantity.number
        or "点" in quantity.number
    )


def _is_spoken(quantity: Quantity) -> bool:
    """七千八, a sum as people tell it."""
    number = quantity.number
    told = "千" in number[-3:] or number[-2:-1] in ("百", "万")
    return told and number[-1] in DIGITS


def _is_sum(quantity: Quantity, about: str) -> bool:
    """Whether a large number is a sum. A noun's head is its end: 付费会员 are counted, 会员费 is paid."""
    if "万亿" in quantity.number and not _MEASURED_VAST.search(about):
        return True
    paid, counted = _last_end(_MONEY, about), _last_end(_COUNTED, about)
    if paid or counted:
        return paid > counted
    return quantity.number.endswith(("兆", "亿"))


def _last_end(pattern: re.Pattern[str], text: str) -> int:
    return max((found.end() for found in pattern.finditer(text)), default=0)


def name_bare(text: str, quantity: Quantity, label: Place | None) -> bool:
    """Give a number without a unit its kind by what it measures; false where it is no figure."""
    about = text[label[0] : label[1]] if label else ""
    if quantity.number.endswith(_LARGE):
        quantity.kind, quantity.unit = ("money", "元") if _is_sum(quantity, about) else ("count", "")
        return True
    if _is_spoken(quantity):
        quantity.kind, quantity.unit = "money", "元"
        return _MONEY.search(about) is not None and text[quantity.end : quantity.end + 1] in _ENDS
    ends = text[quantity.end : quantity.end + 1] in _ENDS or _MOVES_TO.match(text, quantity.end)
    if (_INDEX.search(about) and ends) or magnitude_of(text, quantity) is not None:
        quantity.kind = "other"
        return True
    return False
