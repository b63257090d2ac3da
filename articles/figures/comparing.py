"""Against what a figure is measured: 同比, 较上月, 高于平均水平."""

from __future__ import annotations

import re

from articles.model import Basis, Direction

_COMPARED = re.compile(
    r"(?<![占可对环同无评配月年季生女出价相])比(?!为|达|是|分别|缩小|扩大|[例重率价赛值分如]|亚[迪洲])|(?<!比)较(?=[高低][位点峰谷])|(?<!比)较(?![大高低快多少小强好为])|(?:高|低|快|慢|优|好|多|少|大|小)于|相比|相较|与(?=[^，。]{1,14}相比)|超出|跑赢|跑输"
)
_MAY_COMPARE = re.compile("[比较于与超跑]")
_BASIS = re.compile(
    "(?=[同按年季月环去上比较与YyQqMm累])(?:同比|按[年季月]|(?<![0-9零一二三四五六七八九十全今去上每明近本当半多前后往来两])年[增减升跌](?![产加少])|(?<![0-9一二三四五六七八九十两第当本单每上下前首同个逐])[季月][增减升跌](?![产收支])|环比|[与于是为](?:去|上)年同期|(?:去|上)年同期(?=[增减上下相])"
    "|[比较与](?:上一?年|去年|前一?年|上一?个?季|前一?季|上个?月|前一?月|上周|前一周)"
    "|[Yy][Oo][Yy]|[Qq][Oo][Qq]|[Mm][Oo][Mm]|累计(?=增长|下降))"
)


# 与上年同期相比，… in the clause before
_BASIS_BEFORE = re.compile(
    "[与同和较比](?:[^，。；]{0,8}同期|上个?月|上季度?|去年|上年)(?:末|底)?(?:相比较?|比较)?，$|(?:同|环)比来?看，$"
)
_BASES: tuple[tuple[str, Basis], ...] = (
    ("累计", "cumulative"), ("季", "qoq"), ("Q", "qoq"), ("q", "qoq"),
    ("环", "mom"), ("月", "mom"), ("周", "mom"), ("M", "mom"), ("m", "mom"),
)  # fmt: skip


def comparison(text: str, low: int, high: int, direction: Direction) -> int | None:
    """Where a comparison begins: 比上年, 高于各项贷款平均增速; ``None`` for none.

    A bare 比 compares only where something moved.
    """
    found = _COMPARED.search(text, low, high) if _MAY_COMPARE.search(text, low, high) else None
    return None if found is None or (direction == "none" and found[0] == "比") else found.start()


def basis_in(text: str, low: int, high: int) -> Basis:
    """What a clause says the figure is compared with."""
    told = _BASIS.search(text, low, high) or _BASIS_BEFORE.search(text, max(0, low - 24), low)
    if not told:
        return "none"
    word = told[0]
    for sign, basis in _BASES:
        if sign in word:
            return basis
    return "yoy"
