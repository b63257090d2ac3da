"""Against what a figure is measured where only a year or a month is named: 较二〇二三年, 较8月."""

from __future__ import annotations

import re

from articles.figures.numerals import value_of
from articles.model import Basis
from articles.patterns import deferred

_REACH = 1000  # code points to the left in which a time may be told
_YEAR = deferred(r"(?:19|20)\d\d(?=年)|(?<!\d)1[0-3]\d(?=年)|[一二][零九][零一二三四五六七八九]{2}(?=年)")
_COMPARED_YEAR = deferred(rf"[比较]({_YEAR.pattern})")
_MONTH = deferred(r"(?<![\d十])(?:1[0-2]|[1-9]|十[一二]?|[一二三四五六七八九])(?=月)")
_COMPARED_MONTH = deferred(rf"[比较]({_MONTH.pattern})")


def basis_of_times(text: str, low: int, high: int) -> Basis:
    """The basis that a year or month compared with tells, where the one after it is told earlier."""
    if year := _COMPARED_YEAR.search(text, low, high):
        return "yoy" if _is_told(text, _YEAR, _number(year[1]) + 1, low) else "none"
    month = _COMPARED_MONTH.search(text, low, high)
    if month is None:
        return "none"
    return "mom" if _is_told(text, _MONTH, _number(month[1]) % 12 + 1, low) else "none"


def _is_told(text: str, times: re.Pattern[str], number: float, end: int) -> bool:
    return any(_number(time[0]) == number for time in times.finditer(text, max(0, end - _REACH), end))


def _number(time: str) -> float:
    value = value_of(time)
    return value[0] if value else 0.0
