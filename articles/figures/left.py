"""Reads what stands left of a figure in its clause: the measure, what moved it, against what, how nearly."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from articles.figures.phrases import measure_in
from articles.figures.trimming import TIME
from articles.figures.words import Word, lexicon, word_table, words_of
from articles.model import Basis, Direction

Place = tuple[int, int]
_BREAKS = frozenset("，。；！？：,;.!?:()…\n【】|")
_TIME_ENDS = frozenset("年度末底期月份日季QHq来间前市省县区国港台州累计")
_EXTENTS = frozenset("高长宽深重厚")  # 高46米 names its own measure
_REACH = 80  # code points that a clause may reach to the left
_COMPARED = re.compile(
    r"(?<![占可对环同无评配月年季生女出价相])比(?!为|达|是|分别|缩小|扩大|[例重率价赛值分如亚])|(?<!比)较(?![大高低快多少小强好为])|(?:高|低|快|慢|优|好|多|少|大|小)于|相比|相较|与(?=[^，。]{1,14}相比)|超出|跑赢|跑输"
)
_MAY_COMPARE = re.compile("[比较于与超跑]")
_BASIS = re.compile(
    "同比|按[年季月]|(?<![全今去上每明近本当半多前后往来三两五十])年[增减升跌](?![产加少])|[季月][增减升跌](?!产)|环比|去年同期|上年同期"
    "|[比较与](?:上一?年|去年|前一?年|上一?个?季|前一?季|上个?月|前一?月|上周|前一周)"
    "|[Yy][Oo][Yy]|[Qq][Oo][Qq]|[Mm][Oo][Mm]|累计(?=增长|下降)"
)


# 与上年同期相比，… in the clause before
_BASIS_BEFORE = re.compile(
    "[与同和较比](?:[^，。；]{0,8}同期|上个?月|上季度?|去年|上年)(?:末|底)?(?:相比较?|比较)?，$"
)
_BASES: tuple[tuple[str, Basis], ...] = (
    ("累计", "cumulative"), ("季", "qoq"), ("Q", "qoq"), ("q", "qoq"),
    ("环", "mom"), ("月", "mom"), ("周", "mom"), ("M", "mom"), ("m", "mom"),
)  # fmt: skip


class Left(NamedTuple):
    """What the clause says before the figure. Places are start and end in the text."""

    measure: Place | None
    """The noun phrase that the figure measures."""
    verb: Place | None
    """The verb before the figure, where no noun phrase stands between."""
    approx: Place | None
    direction: Direction
    basis: Basis
    compared: bool
    """Measured against something that the clause names: 比上年, 高于平均水平."""
    share: bool
    """占: the measure names part and whole."""
    start: int
    """Where the clause begins."""
    end: int
    """Where the figure begins."""


def clause_start(text: str, low: int, high: int) -> int:
    """Where the clause up to ``high`` begins, not before ``low``. A pair of brackets is no break."""
    place = high
    while place > low:
        sign = text[place - 1]
        if sign in _BREAKS:
            opening = text.rfind("(", low, place - 1) if sign == ")" else -1
            if opening < 0:
                return place
            place = opening
        else:
            place -= 1
    return low


def read_left(text: str, low: int, high: int) -> Left:
    """Read the clause between ``low`` and the figure at ``high``."""
    low = max(low, high - _REACH)
    left = _read_words(text[low:high])
    if not low:
        return left
    measure, verb, approx = (place and (place[0] + low, place[1] + low) for place in left[:3])
    return Left(measure, verb, approx, *left[3:7], left.start + low, high)


@lru_cache(maxsize=4096)
def _read_words(text: str) -> Left:
    """Read the words before a figure. Few of them are new: 同比增长 stands before every second one."""
    low, high = 0, len(text)
    start = clause_start(text, low, high)
    end, direction, basis, approx = _strip_tail(text, start, high)
    if end == start < high and text[start] in _EXTENTS:
        size = (start, start + 1)
        return Left(size, None, approx, "none", basis, False, False, start, high)
    if end == start:
        return Left(None, None, approx, direction, basis, False, False, start, high)
    compared = _COMPARED.search(text, start, end) if _MAY_COMPARE.search(text, start, end) else None
    if compared and direction == "none" and compared[0] == "比":
        compared = None
    if compared:
        end, *_ = _strip_tail(text, start, compared.start())
    end = _before_time(text, start, end)
    if basis == "none":
        basis = _basis_in(text, start, high)
    measure, verb, moved, share = measure_in(text, start, end)
    if measure and text[end : end + 1] == "了" and direction == "none":
        measure, verb = None, measure  # 修通了六十七公里
    if direction == "none":
        direction = moved
    return Left(measure, verb, approx, direction, basis, compared is not None, share, start, high)


def _basis_in(text: str, low: int, high: int) -> Basis:
    """What a clause says the figure is compared with."""
    told = _BASIS.search(text, low, high) or _BASIS_BEFORE.search(text, max(0, low - 24), low)
    if not told:
        return "none"
    word = told[0]
    for sign, basis in _BASES:
        if sign in word:
            return basis
    return "yoy"


def _before_time(text: str, low: int, high: int) -> int:
    """Without a time at the end: 占比已由去年的 is 占比."""
    if text[high - 1] not in _TIME_ENDS:
        return high
    times = list(TIME.finditer(text, low, high))
    last = times[-1] if times else None
    if last and last.end() == high and last.start() > low:
        return _strip_tail(text, low, last.start())[0]
    return high


def _strip_tail(text: str, low: int, high: int) -> tuple[int, Direction, Basis, Place | None]:
    """Take off what joins a measure with its figure, from the figure leftwards: 同比增长约 …"""
    direction: Direction = "none"
    basis: Basis = "none"
    approx: Place | None = None
    while high > low:
        word, size = _word_before(text, low, high)
        if word is None:
            break
        high -= size
        if word.role == "approx" and (approx is None or approx[0] == high + size):
            approx = (high, approx[1] if approx else high + size)
        elif word.direction != "none" and direction == "none":
            direction = word.direction
        basis = word.basis if basis == "none" else basis
    return high, direction, basis, approx


_JOINING = Word("copula", "none", "none")


def _word_before(text: str, low: int, high: int) -> tuple[Word | None, int]:
    if text[high - 1] in " 、“”·":
        return _JOINING, 1
    size = lexicon("joining").before(text, low, high)
    if size and text[high - size - 1 : high - size + 1] in words_of("noun"):
        size = lexicon("joining").before(text, high - size + 1, high)  # 统计为 ends in 为, not in 计为
    if not size:
        return None, 0
    return word_table()[text[high - size : high]], size
