"""Numbers without a unit: sums in 万 and 亿, the values of indexes."""

from __future__ import annotations

import re

from articles.figures.left import Place
from articles.figures.quantities import Quantity

_MONEY = re.compile(
    r"[额款资元税费值金债]|收入|利润|市值|价|投入|成本|收益|GDP|业务|营收|支出|销售|净利|营业|估值|耗资|赔偿|补贴|花费?"
)
_INDEX = re.compile(
    r"(?:指数(?:临时数字)?|临时数字|系数|PMI|CPI|PPI|EPS|P[EBS]|比率|比价|比值|得分|评分|指标|值)(?:\([^()]*\))?$"
)
_LARGE = tuple("万亿兆wW")


def may_stand_bare(quantity: Quantity) -> bool:
    """Whether a number could be a figure without a unit."""
    return quantity.number.endswith(_LARGE) or "." in quantity.number or "点" in quantity.number


def name_bare(text: str, quantity: Quantity, label: Place | None) -> bool:
    """Give a number without a unit its kind by what it measures; false where it is no figure."""
    about = text[label[0] : label[1]] if label else ""
    if quantity.number.endswith(_LARGE):
        money = "万亿" in quantity.number or quantity.number[-1:] in "兆wW亿" or bool(_MONEY.search(about))
        quantity.kind, quantity.unit = ("money", "元") if money else ("count", "")
        return True
    if _INDEX.search(about) and text[quantity.end : quantity.end + 1] in "，。；、,;)（(/ ":
        quantity.kind = "other"
        return True
    return False
